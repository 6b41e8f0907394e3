/**
 * Counts what the AWS SDK of this process sends over the wire: which calls, and how many of them had to wait for one another. What is counted is
 * the request itself, so nothing of the adapters is left out and nothing is put in their way.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'

export type Calls = {
  all: number
  /** The longest chain in which each began after another's answer. */
  inSequence: number
  /** `GetItem`, `SendMessageBatch`, `CreateSchedule` … with how often. */
  kinds: Map<string, number>
}

const started = 'http.client.request.start'
const finished = 'http.client.response.finish'

/** Of everything that is called while the work lasts; nothing else may be under way in this process. */
export async function callsOf(work: () => Promise<unknown>): Promise<Calls> {
  const calls: Calls = { all: 0, inSequence: 0, kinds: new Map() }
  const depths = new WeakMap<ClientRequest, number>()
  let answered = 0
  const onStart = (message: unknown) => {
    const { request } = message as { request: ClientRequest }
    const kind = kindOf(request)
    depths.set(request, answered + 1)
    calls.all += 1
    calls.inSequence = Math.max(calls.inSequence, answered + 1)
    calls.kinds.set(kind, (calls.kinds.get(kind) ?? 0) + 1)
  }
  const onFinish = (message: unknown) => {
    const { request } = message as { request: ClientRequest }
    answered = Math.max(answered, depths.get(request) ?? 0)
  }
  subscribe(started, onStart)
  subscribe(finished, onFinish)
  try {
    await work()
  } finally {
    unsubscribe(started, onStart)
    unsubscribe(finished, onFinish)
  }
  return calls
}

function kindOf(request: ClientRequest): string {
  const target = request.getHeader('x-amz-target')
  if (typeof target === 'string') return target.split('.').at(-1) ?? target
  if (request.path.startsWith('/schedules')) return 'CreateSchedule'
  if (request.path.startsWith('/v2/email')) return 'SendEmail'
  throw new Error(`No call of AWS is known as ${request.method} ${request.path}`)
}
