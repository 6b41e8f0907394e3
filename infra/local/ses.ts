/**
 * SES v2 as far as the mailer uses it: takes raw mails, refuses what SES refuses, keeps them for the inbox, and tells through events what became
 * of them. Tests can make it fail in the ways that matter to claim, send, record.
 */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { addressParser } from 'postal-mime'
import * as z from 'zod'
import type { Clock, Log } from '../../functions/ports.ts'
import { answer, type Engine, type EngineAnswer, type EngineRequest, refusal } from './http.ts'
import { eventsOf, type SesEvent } from './ses-events.ts'
import { type InboxMail, reasonToRefuse, stamp, toInboxMail } from './ses-mail.ts'
import { openStoredMap } from './stored-map.ts'

/** Counted after base64. */
const ENCODED_BYTES_MAX = 40 * 1024 * 1024
const RECIPIENTS_MAX = 50
/** SES documents no number; AWS elsewhere allows this many. */
const TAGS_MAX = 50

/** How the next calls fail. `accepted`: the mail is sent nevertheless, and the caller cannot know. */
export type Fault =
  | { answer: 'throttled' | 'paused' }
  /** A 500, a connection reset, or a connection on which nothing ever comes. */
  | { answer: 'server error' | 'reset' | 'silence'; accepted: boolean }

export type SesEngine = Engine & {
  /** Oldest first. */
  mails(): InboxMail[]
  mail(id: string): InboxMail | undefined
  /** The next `calls` valid SendEmail calls fail so; later faults wait behind earlier ones. */
  failNext(calls: number, fault: Fault): void
  /** Resolves when every event so far has been handled. */
  settled(): Promise<void>
  stop(): void
}

export type SesOptions = {
  clock: Clock
  /** Mails are kept in a file here. */
  folder: string
  /** Verified identities: only their addresses can be senders. */
  senderDomains: string[]
  configurationSets: string[]
  /** EventBridge's rule. Events come one at a time, after the call has been answered, and only for mails with a configuration set. */
  onEvent(event: SesEvent): Promise<void>
  log: Log
}

const tagText = z.string().regex(/^[\w-]{1,256}$/, 'must be 1 to 256 characters of A-Z a-z 0-9 _ -')

const sendEmailSchema = z.object({
  FromEmailAddress: z.string().min(1),
  Destination: z
    .object({
      ToAddresses: z.array(z.string()).default([]),
      CcAddresses: z.array(z.string()).default([]),
      BccAddresses: z.array(z.string()).default([]),
    })
    .default({ ToAddresses: [], CcAddresses: [], BccAddresses: [] }),
  // Simple and Template contents are not taken: the mailer sends raw mails alone.
  Content: z.strictObject({ Raw: z.object({ Data: z.base64() }) }),
  EmailTags: z
    .array(z.object({ Name: tagText, Value: tagText }))
    .max(TAGS_MAX)
    .default([]),
  ConfigurationSetName: z.string().optional(),
})

type Accepted = { mail: InboxMail; source: string }

export function createSes(options: SesOptions): SesEngine {
  const { clock, folder, senderDomains, configurationSets, onEvent, log } = options
  const kept = openStoredMap<InboxMail>(join(folder, 'mails.jsonl'))
  const faults: Fault[] = []
  let events = Promise.resolve()

  async function handle({ method, path, body }: EngineRequest): Promise<EngineAnswer> {
    const operation = `${method} /${path.join('/')}`
    if (operation === 'POST /v2/email/outbound-emails') return await sendEmail(body)
    if (operation === 'GET /v2/email/account') return answer(accountOf(kept.values(), clock))
    return refusal(404, 'UnknownOperationException', 'The embedded SES sends mails and describes its account.')
  }

  async function sendEmail(body: Buffer): Promise<EngineAnswer> {
    const accepted = await check(body)
    if (!('mail' in accepted)) return accepted.refused
    const fault = faults.shift()
    if (!fault || ('accepted' in fault && fault.accepted)) keep(accepted)
    return fault ? failure(fault) : answer({ MessageId: accepted.mail.id })
  }

  async function check(body: Buffer): Promise<Accepted | { refused: EngineAnswer }> {
    const input = parseInput(body)
    if (typeof input === 'string') return badRequest(input)
    const { FromEmailAddress: source, Destination, ConfigurationSetName: configurationSet } = input
    if (input.Content.Raw.Data.length > ENCODED_BYTES_MAX) return badRequest('The message is larger than 40 MB.')
    const raw = Buffer.from(input.Content.Raw.Data, 'base64')
    const reason = reasonToRefuse(raw)
    if (reason) return badRequest(reason)
    if (configurationSet !== undefined && !configurationSets.includes(configurationSet)) {
      return {
        refused: refusal(404, 'NotFoundException', `Configuration set <${configurationSet}> does not exist.`),
      }
    }

    const id = `0110${randomUUID().slice(0, 12).replace('-', '')}-${randomUUID()}-000000`
    const at = clock.now()
    const tags = Object.fromEntries(input.EmailTags.map(({ Name, Value }) => [Name, Value]))
    const envelope = { id, at: new Date(at).toISOString(), to: [] as string[], tags, configurationSet }
    const mail = await toInboxMail(stamp(raw, id, at), envelope)

    const given = [...Destination.ToAddresses, ...Destination.CcAddresses, ...Destination.BccAddresses]
    const recipients = addressesOf(given.length > 0 ? given : recipientHeaders(mail))
    if (recipients.length === 0) return badRequest('There are no recipients.')
    if (recipients.length > RECIPIENTS_MAX) return badRequest('Recipient count exceeds 50.')
    const senders = addressesOf([source, mail.headers.from ?? ''])
    if (![...recipients, ...senders].every(isAddress)) return badRequest("Missing final '@domain' or illegal address.")
    const verified = new Set(senderDomains.map((domain) => domain.toLowerCase()))
    if (!senders.every((sender) => verified.has(domainOf(sender)))) {
      return { refused: refusal(400, 'MessageRejected', 'Email address is not verified.') }
    }
    return { mail: { ...mail, to: recipients }, source }
  }

  function keep({ mail, source }: Accepted): void {
    kept.set(mail.id, mail)
    if (mail.configurationSet === undefined) return
    for (const event of eventsOf(mail, source)) {
      events = events.then(afterTheAnswer).then(() => hand(event))
    }
  }

  async function hand(event: SesEvent): Promise<void> {
    try {
      await onEvent(event)
    } catch (error) {
      log.error('mail event failed', error, { type: event['detail-type'] })
    }
  }

  return {
    handle,
    mails: () => [...kept.values()],
    mail: (id) => kept.get(id),
    failNext(calls, fault) {
      for (let call = 0; call < calls; call += 1) faults.push(fault)
    },
    settled: async () => {
      // What handles an event may send a mail, which has events of its own.
      for (let seen: Promise<void> | undefined; seen !== events; ) {
        seen = events
        await seen
      }
    },
    stop: () => kept.close(),
  }
}

function parseInput(body: Buffer): z.infer<typeof sendEmailSchema> | string {
  let json: unknown
  try {
    json = JSON.parse(body.toString('utf8'))
  } catch {
    return 'The request is no JSON.'
  }
  const parsed = sendEmailSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `${issue?.path.join('.')}: ${issue?.message}`
}

function failure(fault: Fault): EngineAnswer {
  switch (fault.answer) {
    case 'throttled':
      return refusal(429, 'TooManyRequestsException', 'Maximum sending rate exceeded.')
    case 'paused':
      return refusal(400, 'SendingPausedException', 'Email sending is disabled for this account.')
    case 'server error':
      return refusal(500, 'InternalServiceErrorException', 'The embedded SES was told to fail.')
    case 'reset':
    case 'silence':
      return fault.answer
    default:
      return fault satisfies never
  }
}

function accountOf(mails: Iterable<InboxMail>, clock: Clock) {
  const yesterday = clock.now() - 24 * 60 * 60 * 1_000
  let sent = 0
  for (const mail of mails) if (Date.parse(mail.at) > yesterday) sent += mail.to.length
  return {
    SendingEnabled: true,
    ProductionAccessEnabled: true,
    EnforcementStatus: 'HEALTHY',
    DedicatedIpAutoWarmupEnabled: false,
    SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: sent },
  }
}

/** Without a destination SES reads it from the message. */
function recipientHeaders(mail: InboxMail): string[] {
  return ['to', 'cc', 'bcc'].flatMap((name) => mail.headers[name] ?? [])
}

function addressesOf(mailboxes: string[]): string[] {
  return mailboxes
    .filter((text) => text !== '')
    .flatMap((text) => addressParser(text, { flatten: true }))
    .map((mailbox) => mailbox.address ?? '')
}

/** ASCII on both sides, as SES demands; international domains come as punycode. */
function isAddress(address: string): boolean {
  const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?'
  const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
  return (
    address.length <= 320 && new RegExp(`^(?=.{1,64}@)${atom}(\\.${atom})*@(${label}\\.)+${label}$`, 'i').test(address)
  )
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function badRequest(message: string): { refused: EngineAnswer } {
  return { refused: refusal(400, 'BadRequestException', message) }
}

function afterTheAnswer(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
