/**
 * How it goes with a line between the follow-ups, told by whose line it is (PRODUCT.md step 7): done, on its way, stuck or no longer relevant.
 * What is stuck the other is told of, and either can ask for a talk about the plan.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type Handed, handOf } from './hand.ts'
import type { Ledger } from './ledger.ts'
import { isResolvedBy, type LineOnHead, type LineWords, withWords } from './line-words.ts'
import type { Plan } from './plan.ts'
import { isUnderWay } from './reach.ts'
import { type LineStatus, lineStatusNames } from './templates/check-in.ts'
import { keysOf } from './templates/keys.ts'
import { addDays, localDate, type PlainDate, weekday } from './time.ts'
import { type Decision, refuse } from './workflow.ts'

type Side = 'employee' | 'manager'

/** Part `line#<line>#<hand>`: the latest that this hand has said of the line between follow-ups. `version`: of the plan it was said of. */
export const lineReport = z.object({
  status: z.enum(keysOf(lineStatusNames)),
  comment: z.string(),
  at: z.number(),
  version: z.number(),
})
export type LineReport = z.infer<typeof lineReport>

/** What a side has made known to the other: the n of its mail, and since when. */
const toTheOther = z.object({
  employee: z.object({ n: z.number(), at: z.number() }).optional(),
  manager: z.object({ n: z.number(), at: z.number() }).optional(),
})

export const lineReports = {
  /** By who reported it: `stuck.<n>` tells the other of every line reported since `at`. */
  stuck: toTheOther.optional(),
  /** By who asks for a talk about the plan. */
  talkWanted: toTheOther.optional(),
  /** Until then the manager's digest knows of this talk's lines. */
  promisesUntil: z.string().optional(),
}
const reports = z.object(lineReports)

export type LineCommand =
  /** `version`: of the plan in force that the form showed. */
  { kind: 'reportLine'; version: number; line: string; status: LineStatus; comment: string } | { kind: 'askToTalk' }

/** By the service, when the manager's workflow has been told. */
export type LineStep = { kind: 'expectPromises'; until: PlainDate }

type LineState = z.infer<typeof reports> &
  Handed & { plan: Plan; lineWords?: LineWords; mails: Ledger; managerSince?: Instant }

export const linePart = (line: string, hand: string): string => `line#${line}#${hand}`

export const decideLine = <State extends LineState>(
  state: State,
  command: LineCommand,
  by: Side,
  zone: string,
  now: Instant,
): Decision<State> =>
  command.kind === 'askToTalk' ? askToTalk(state, by, zone, now) : reportLine(state, command, by, now)

const reportLine = <State extends LineState>(
  state: State,
  { version, line, status, comment }: Extract<LineCommand, { kind: 'reportLine' }>,
  by: Side,
  now: Instant,
): Decision<State> => {
  if (versionInForce(state.plan) === undefined) return refuse('notNow')
  if (versionInForce(state.plan) !== version) return refuse('stale', { version: versionInForce(state.plan) ?? 0 })
  const found = linesInForce(state.plan).find(({ id }) => id === line)
  if (!found) return refuse('gone')
  if (!isOf(found, by)) return refuse('notYours')
  const lineWords = withWords(state.lineWords, by, [{ line, status }], now)
  const stuck = status === 'stuck' ? { ...state.stuck, [by]: newsOf(state, by, now) } : state.stuck
  return {
    ok: true,
    state: { ...state, lineWords, ...(stuck && { stuck }) },
    parts: [{ name: linePart(line, handOf(state, by)), value: { status, comment, at: now, version } }],
  }
}

/** Until the mail has gone, one more line goes along with it. */
const newsOf = (state: LineState, by: Side, now: Instant) => {
  const before = state.stuck?.[by]
  if (!before) return { n: 1, at: now }
  const to = by === 'employee' ? 'manager' : 'employee'
  const isTold =
    isUnderWay(state.mails, { key: `${to}.stuck.${before.n}` }) ||
    (state.talkWanted?.[by]?.at ?? 0) >= before.at ||
    before.at < (state.managerSince ?? 0)
  return isTold ? { n: before.n + 1, at: now } : before
}

/** Once a day at most: the mail goes at once. */
const askToTalk = <State extends LineState>(state: State, by: Side, zone: string, now: Instant): Decision<State> => {
  if (versionInForce(state.plan) === undefined) return refuse('notNow')
  if (!mayAskToTalk(state, by, localDate(now, zone), zone)) return refuse('tooOften')
  const n = (state.talkWanted?.[by]?.n ?? 0) + 1
  return { ok: true, state: { ...state, talkWanted: { ...state.talkWanted, [by]: { n, at: now } } } }
}

export const mayAskToTalk = (
  { plan, talkWanted, managerSince = 0 }: Pick<LineState, 'plan' | 'talkWanted' | 'managerSince'>,
  by: Side,
  today: PlainDate,
  zone: string,
): boolean => {
  const before = talkWanted?.[by]?.at
  const isAsked = before !== undefined && before >= managerSince && localDate(before, zone) >= today
  return versionInForce(plan) !== undefined && !isAsked
}

export const versionInForce = ({ agreed, notAgreed }: Plan): number | undefined => (agreed ?? notAgreed)?.version

/** Since when that version stands. */
export const inForceSince = ({ agreed, notAgreed }: Plan): Instant => (agreed ?? notAgreed)?.at ?? 0

/** The agreed plan's lines, else those that hold of one that is not agreed. */
export const linesInForce = ({ agreed, notAgreed, holds = [] }: Plan): LineOnHead[] => {
  if (agreed) return agreed.lines ?? []
  if (!notAgreed) return []
  return holds.flatMap(({ line, who, by }) => (who ? [{ id: line, who, ...(by !== undefined && { by }) }] : []))
}

export const isOf = ({ who }: Pick<LineOnHead, 'who'>, side: Side): boolean => who === 'both' || who === side

/** A dated line of that side that is not done, nor irrelevant: what reminders are about. */
export const openDated = (
  state: Pick<LineState, 'plan' | 'lineWords'>,
  side: Side,
): (LineOnHead & { by: PlainDate })[] =>
  linesInForce(state.plan).flatMap((line) => {
    const isOver = isResolvedBy(state.lineWords, line.id, side)
    return line.by !== undefined && isOf(line, side) && !isOver ? [{ ...line, by: line.by }] : []
  })

/** The last day on which a line of the manager's is due. */
export const promisesUntil = (state: Pick<LineState, 'plan' | 'lineWords'>): PlainDate | undefined =>
  openDated(state, 'manager')
    .map(({ by }) => by)
    .sort()
    .at(-1)

/** Lines of a side that are due this week or the next, of which nothing was said this week. */
export const linesToReport = (
  state: Pick<LineState, 'plan' | 'lineWords'>,
  side: Side,
  today: PlainDate,
  zone: string,
): (LineOnHead & { by: PlainDate })[] => {
  const monday = mondayOf(today)
  return openDated(state, side).filter(({ id, by }) => {
    const said = state.lineWords?.[id]?.[side]?.at
    const isSaid = said !== undefined && localDate(said, zone) >= monday
    return by >= monday && by <= addDays(monday, 13) && !isSaid
  })
}

const mondayOf = (date: PlainDate): PlainDate => addDays(date, 1 - weekday(date))
