/**
 * The one write path: load, decide, save if nobody was first. State and wakeAt go in one write; when it moved wakeAt earlier, the id goes
 * on a queue, and `wake` does the rest. What is lost there the sweep finds.
 */
import { commandsRemembered, wakeAt } from '../domain/ledger.ts'
import type { Actor, Head, Refusal } from '../domain/workflow.ts'
import type { Instant, JsonObject, Ports, QueueName, StoredHead } from '../ports.ts'
import { readFrame } from './frame.ts'
import { hashBody } from './identity.ts'
import { type AnyCommand, type AnyWorkflow, workflowOf } from './workflows.ts'

export type Request = {
  command: AnyCommand
  by: Actor
  /** From the form: the same id with the same body is answered as before, with another body it is refused. */
  commandId?: string
  /** Whom the page was made for, as its view says (`hand`): refused when someone else has taken over since. */
  as?: string
  /** Where the id goes when it is to wake sooner; `asked` unless nobody waits for it, null when the caller is its wake. */
  queue?: QueueName | null
}

export type Applied = { ok: true; answer: JsonObject } | { ok: false; refusal: Refusal }

/** After five lost races something is wrong, and the caller may try again later. */
const attempts = 5
/** What is due within this goes by the queue's own delay, later by a timer (SQS DelaySeconds ends at 15 minutes). */
export const queueReach = 14 * 60_000

export const apply = async (ports: Ports, id: string, request: Request): Promise<Applied> => {
  const workflow = workflowOf(id)
  const body = hashBody([request.by, request.command])
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const stored = await ports.table.load(id)
    const state = stored && parse(workflow, stored)
    if (state && request.as !== undefined && workflow.isStill?.(state, request.by, request.as) === false)
      return { ok: false, refusal: { code: 'gone' } }
    const before = state && request.commandId ? remembered(state, request) : undefined
    if (before)
      return before.body === body ? { ok: true, answer: before.answer } : { ok: false, refusal: { code: 'reused' } }
    const frame = await readFrame(ports, workflow.cycleOf(state, request.command))
    const now = ports.clock.now()
    const decided = workflow.decide(state, request.command, request.by, frame, now)
    if (!decided.ok) return decided
    const answer = decided.answer ?? {}
    if (decided.state === state && !decided.parts) return { ok: true, answer }
    const isRemembered = request.commandId !== undefined && decided.isForgotten === undefined
    const next = isRemembered ? remember(decided.state, request, body, answer) : decided.state
    const wake = wakeAt(workflow.timetable(next, frame), next.mails, now, frame.calendar)
    const outcome = await ports.table.save({
      id,
      expected: stored?.version ?? 0,
      state: asJson(next),
      wakeAt: wake,
      index: workflow.index(next),
      parts: (decided.parts ?? []).map((part) => ({ ...part, value: part.value === null ? null : asJson(part.value) })),
      apart: decided.apart,
    })
    if (outcome === 'saved') {
      const { queue = 'asked' } = request
      if (queue !== null) await nudge(ports, id, stored?.wakeAt ?? null, wake, now, queue)
      return { ok: true, answer }
    }
    ports.log.info('lost race', { id, attempt })
  }
  throw new Error(`Five writes of ${id} in a row came second`)
}

export const parse = (workflow: AnyWorkflow, stored: StoredHead): Head => {
  // Validated, but kept whole: two versions run at once, and what the newer one wrote is left alone.
  workflow.schema.parse(stored.state)
  return stored.state as unknown as Head
}

/** Without undefined, as the table wants it. */
export const asJson = (value: object): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject

const nudge = async (
  ports: Ports,
  id: string,
  before: Instant | null,
  after: Instant | null,
  now: Instant,
  queue: QueueName,
): Promise<void> => {
  if (after === null || (before !== null && before <= after && before > now)) return
  const delay = after - now <= queueReach ? Math.max(0, after - now) : 0
  try {
    await ports.queues.put(queue, [id], delay)
  } catch (error) {
    // The write stands and is what counts; the sweep wakes it within minutes.
    ports.log.error('could not queue', error, { id })
  }
}

const remembered = (state: Head, { by, commandId }: Request) => state.recent[by]?.find(({ id }) => id === commandId)

const remember = (state: Head, { by, commandId }: Request, body: string, answer: JsonObject): Head => ({
  ...state,
  recent: {
    ...state.recent,
    [by]: [...(state.recent[by] ?? []), { id: commandId ?? '', body, answer }].slice(-commandsRemembered),
  },
})
