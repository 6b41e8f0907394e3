/**
 * Mail through SES: built as MIME, handed over exactly once, and the outcome told by what is certain. SES has no idempotency
 * key, so the SDK's own retries are off here: a second attempt is the flow's decision, after the lease of its claim.
 */
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { Clock, Mailer, SendOutcome } from '../ports.ts'
import { tagsForSes } from './mail-tags.ts'
import { asciiAddress, composeMime } from './mime.ts'

export function createMailer(settings: { sender: string; configurationSet: string; clock: Clock }): Mailer {
  const client = new SESv2Client({
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: 2_000,
      requestTimeout: 10_000,
      // Without this a time-out is only warned about and the call hangs on.
      throwOnRequestTimeout: true,
      // A reused connection may be closed under the request, which then looks like a reset after acceptance.
      httpAgent: { keepAlive: false },
      httpsAgent: { keepAlive: false },
    },
  })
  return {
    async send(mail) {
      const recipient = asciiAddress(mail.to.email)
      if (!recipient || (mail.replyTo && !asciiAddress(mail.replyTo.email))) {
        return { outcome: 'not sent', reason: 'address', permanent: true }
      }
      const command = new SendEmailCommand({
        FromEmailAddress: settings.sender,
        Destination: { ToAddresses: [recipient] },
        Content: { Raw: { Data: await composeMime(mail, settings.sender, settings.clock.now()) } },
        EmailTags: tagsForSes(mail.tags),
        ConfigurationSetName: settings.configurationSet,
      })
      return hand(client, command)
    },
  }
}

async function hand(client: SESv2Client, command: SendEmailCommand): Promise<SendOutcome> {
  let handed = false
  command.middlewareStack.add(
    (next) => (request) => {
      handed = true
      return next(request)
    },
    // The last step before the wire: what fails earlier (credentials, signing) has sent nothing.
    { step: 'finalizeRequest', priority: 'low', name: 'handed' },
  )
  try {
    const { MessageId: messageId } = await client.send(command)
    return messageId ? { outcome: 'accepted', messageId } : { outcome: 'unknown', reason: 'no message id' }
  } catch (error) {
    const reason = nameOf(error)
    if (!handed || neverConnected(error) || refusedByService(error)) {
      return { outcome: 'not sent', reason, permanent: permanentRefusals.has(reason) }
    }
    return { outcome: 'unknown', reason }
  }
}

/** What is wrong with the mail itself; everything else (quota, pause, an unverified domain) may be set right. */
const permanentRefusals = new Set(['MessageRejected', 'BadRequestException'])

/** A complete answer that says no. A 5xx may come after acceptance, and 408 says only that something took too long. */
function refusedByService(error: unknown): boolean {
  const status = statusOf(error)
  return status !== undefined && status >= 400 && status < 500 && status !== 408
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined
  return (error.$metadata as { httpStatusCode?: number }).httpStatusCode
}

/** Whether the failure is one of reaching the service at all: name lookup, refusal, no route, no connection in time. */
function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // Several addresses were tried: each must have failed so.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(neverConnected)
  const { code, syscall } = error as NodeJS.ErrnoException
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') return true
  // The SDK marks its own connection time-out by words alone; if they change, the outcome is the careful 'unknown'.
  return error.name === 'TimeoutError' && error.message.includes('did not establish a connection')
}

/** An error's name is safe to keep; its message may quote the address. */
function nameOf(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  return /^\w{1,64}$/.test(name) ? name : 'Error'
}
