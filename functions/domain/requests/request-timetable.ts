/** Every mail and step of a request. Silence never lets a note out, and never deletes what nobody else has agreed to: it is asked about again, and whoever asked is told. */
import type { Instant } from '../../ports.ts'
import { addWorkingDays, jitter, nextOpening } from '../calendar.ts'
import { addDays, addMonths, at, day, localDate, minute } from '../time.ts'
import { type Actor, type Entry, type Frame, serviceStep } from '../workflow.ts'
import type { RequestCommand } from './decide-request.ts'
import {
  answerMonths,
  closedAt,
  type DataRequest,
  fileDays,
  isOpen,
  officerDays,
  officerMails,
  requestMonths,
  reviewDays,
  reviewReminderDays,
  unansweredDays,
} from './request.ts'

type RequestEntry = Entry<RequestCommand>

export type RequestMailKind =
  | 'requested'
  | 'review'
  | 'reviewAgain'
  | 'decide'
  | 'ready'
  | 'late'
  | 'unanswered'
  | 'approve'
  | 'approveAgain'
  | 'planned'
  | 'held'

/** Working days after which those of HR who have not approved are asked once more. */
const approveAgainWorkingDays = 5

/** The first moment after the authors' ten days. */
export const reviewEnds = ({ gathered }: DataRequest, { calendar }: Frame): Instant | undefined =>
  gathered === undefined
    ? undefined
    : at(addDays(localDate(gathered, calendar.zone), reviewDays + 1), '00:00', calendar.zone)

/** From when the officer decides: every author has been through theirs, or the ten days are over. Who has left is not waited for. */
export const decidesFrom = (state: DataRequest, frame: Frame): Instant | undefined => {
  const ends = reviewEnds(state, frame)
  if (state.kind !== 'access' || ends === undefined) return undefined
  const waits = (state.authors ?? []).filter(({ gone }) => !gone)
  const reviewed = waits.flatMap((one) => one.reviewed ?? [])
  return reviewed.length === waits.length ? Math.max(state.gathered ?? 0, ...reviewed) : ends
}

export const requestTimetable = (state: DataRequest, frame: Frame): RequestEntry[] => [
  ...(state.gathered === undefined && isOpen(state) ? [serviceStep({ kind: 'gather' }, 1, state.at)] : []),
  ...toPerson(state, frame),
  ...(state.kind === 'access' ? accessEntries(state, frame) : erasureEntries(state, frame)),
  ...atTheEnd(state, frame),
]

/** Whoever asked hears at once, and after a month if nothing has come of it. */
const toPerson = (state: DataRequest, { calendar }: Frame): RequestEntry[] => {
  if (!state.person) return []
  const own = state.by.as === 'person'
  const month = at(addMonths(localDate(state.at, calendar.zone), answerMonths), '00:00', calendar.zone)
  return [
    { ...mail('person', 'requested', 1, own ? state.at : opening(state, state.at, calendar), 10), asked: own },
    ...(isOpen(state) && !state.approved ? [mail('person', 'late', 1, opening(state, month, calendar), 20)] : []),
  ]
}

const accessEntries = (state: DataRequest, frame: Frame): RequestEntry[] => {
  const { calendar } = frame
  const { gathered, authors = [] } = state
  const ends = reviewEnds(state, frame)
  if (gathered === undefined || ends === undefined) return []
  const entries: RequestEntry[] = []
  const reminded = at(addDays(localDate(ends, calendar.zone), -reviewReminderDays - 1), '00:00', calendar.zone)
  for (const { n, gone, reviewed } of authors) {
    if (gone || reviewed !== undefined || !isOpen(state)) continue
    const until = ends - 1
    entries.push({ ...mail('author', 'review', n, opening(state, gathered, calendar), 0), until })
    entries.push({ ...mail('author', 'reviewAgain', n, opening(state, reminded, calendar), 0), until })
  }
  const from = decidesFrom(state, frame)
  if (from !== undefined && isOpen(state) && state.withoutOfficer)
    entries.push(serviceStep({ kind: 'letAuthorsDecide' }, 1, from))
  if (from !== undefined && isOpen(state) && !state.withoutOfficer) entries.push(...officerEntries(state, from, frame))
  return [...entries, ...answerEntries(state, frame)]
}

/** Asked week after week; and when nothing comes of that, it is over. */
const officerEntries = (state: DataRequest, from: Instant, { calendar }: Frame): RequestEntry[] => {
  const entries: RequestEntry[] = []
  for (let n = 1; n <= officerMails; n++) {
    const since = at(addDays(localDate(from, calendar.zone), (n - 1) * officerDays), '00:00', calendar.zone)
    entries.push(mail('officer', 'decide', n, opening(state, Math.max(from, since), calendar), officerDays))
  }
  const last = Math.max(...entries.map(({ due }) => due))
  const over = at(addDays(localDate(last, calendar.zone), unansweredDays), '00:00', calendar.zone)
  return [...entries, serviceStep({ kind: 'endUnanswered' }, 1, over)]
}

const answerEntries = (state: DataRequest, { calendar }: Frame): RequestEntry[] => {
  const { decided, unanswered, withdrawn, forgotten } = state
  const entries: RequestEntry[] = []
  if (decided !== undefined) entries.push(mail('person', 'ready', 1, opening(state, decided, calendar), fileDays))
  if (unanswered !== undefined)
    entries.push(mail('person', 'unanswered', 1, opening(state, unanswered, calendar), fileDays))
  // Nobody reads the copies any more once it is over without a decision.
  const forget = withdrawn ?? unanswered ?? (decided === undefined ? undefined : decided + fileDays * day)
  if (forget !== undefined && forgotten === undefined) entries.push(serviceStep({ kind: 'forgetNotes' }, 1, forget))
  return entries
}

const erasureEntries = (state: DataRequest, { calendar }: Frame): RequestEntry[] => {
  const { gathered, approvers = [], approved, planned, hold, others = [] } = state
  if (gathered === undefined || !isOpen(state)) return []
  const entries: RequestEntry[] = []
  const again = at(
    addWorkingDays(localDate(gathered, calendar.zone), approveAgainWorkingDays, calendar),
    '00:00',
    calendar.zone,
  )
  for (const { n } of approved ? [] : approvers) {
    entries.push(mail('hr', 'approve', n, opening(state, gathered, calendar), 10))
    entries.push(mail('hr', 'approveAgain', n, opening(state, again, calendar), 20))
  }
  // Nobody is told of a day before someone has said yes.
  if (!planned || !(approved || hold)) return entries
  const kind = hold ? 'held' : 'planned'
  const due = opening(state, planned.since, calendar)
  // Both sides of each talk, and in time: what is deleted can be taken out until then.
  const until = Math.max(planned.at - 1, due)
  entries.push({ ...mail('person', kind, planned.n, due, 0), until })
  if (!approved) return entries
  for (const { n } of others) entries.push({ ...mail('other', kind, planned.n * 1000 + n, due, 0), until })
  entries.push(serviceStep({ kind: 'eraseNow' }, planned.n, planned.at))
  return entries
}

/** Known for so long that it was done, and then no more. */
const atTheEnd = (state: DataRequest, { calendar }: Frame): RequestEntry[] => {
  const closed = closedAt(state)
  if (closed === undefined) return []
  return [
    serviceStep(
      { kind: 'eraseRequest' },
      1,
      at(addMonths(localDate(closed, calendar.zone), requestMonths), '00:00', calendar.zone),
    ),
  ]
}

const opening = ({ id }: DataRequest, since: Instant, calendar: Frame['calendar']): Instant =>
  nextOpening(since, calendar, jitter(id, 10 * minute))

/** `days`: for how long it is of use. */
const mail = (to: Actor, kind: RequestMailKind, n: number, due: Instant, days: number): RequestEntry => ({
  key: `${to}.${kind}.${n}`,
  to,
  kind,
  n,
  due,
  until: due + days * day,
  asked: false,
})
