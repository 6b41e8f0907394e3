/**
 * Every mail and step of a person: links to sign in, what HR has said being carried out, and for managers the weekly digest over all their
 * talks.
 */
import { signInMinutes } from './access.ts'
import { firstWorkingDayOnOrAfter, jitter, nextOpening } from './calendar.ts'
import { feedbackMails, feedbackSteps } from './feedback-person.ts'
import { leaverSteps } from './leaving.ts'
import { managerNudges } from './nudge.ts'
import { passedOnMails, passedOnSteps } from './passed-on.ts'
import type { Person } from './person.ts'
import type { PersonCommand } from './person-command.ts'
import { undeliverableMails } from './person-reach.ts'
import { isUnderWay } from './reach.ts'
import { holdSteps } from './retention-hold.ts'
import { talkAskMails, talkAskSteps } from './talk-asks.ts'
import { addDays, at, day, isoWeek, laterOf, minute, weekday } from './time.ts'
import { type Entry, type Frame, serviceStep } from './workflow.ts'

/** While the address does not work everything waits; what is of use when it does, goes then. */
export const personTimetable = (state: Person, frame: Frame): Entry<PersonCommand>[] => {
  const steps = [
    ...personSteps(state, frame),
    ...leaverSteps(state, frame),
    ...holdSteps(state, frame),
    ...passedOnSteps(state),
    ...feedbackSteps(state),
    ...talkAskSteps(state),
  ]
  if (state.gone !== undefined) return steps
  const mails = personMails(state, frame)
  if (state.bounced === undefined) return [...steps, ...mails]
  // The old address is told even when nothing reaches the new one.
  return [...steps, ...mails.filter((entry) => entry.kind === 'addressChanged' || isUnderWay(state.mails, entry))]
}

/** What HR has said is carried out at once, and leaving on the day. */
const personSteps = ({ work, left, gone }: Person, { calendar }: Frame): Entry<PersonCommand>[] => {
  const steps: Entry<PersonCommand>[] = []
  if (work) steps.push(serviceStep({ kind: 'personWork', n: work.n }, work.n, work.at))
  if (left !== undefined && gone === undefined) {
    const n = Number(left.replaceAll('-', ''))
    steps.push(serviceStep({ kind: 'personLeaves' }, n, at(left, '00:00', calendar.zone)))
  }
  return steps
}

const personMails = (state: Person, frame: Frame): Entry<PersonCommand>[] => {
  // To an address that the old one has objected to goes nothing; what was asked for there neither.
  if (state.address?.objected !== undefined) return addressMails(state)
  return [
    ...undeliverableMails<PersonCommand>(state, frame),
    ...passedOnMails<PersonCommand>(state, frame),
    ...feedbackMails<PersonCommand>(state, frame),
    ...talkAskMails<PersonCommand>(state, frame),
    ...linkMails(state),
    ...addressMails(state),
    ...digestMails(state, frame),
    ...managerNudges<PersonCommand>(state, frame),
  ]
}

const linkMails = ({ freshLinks }: Person): Entry<PersonCommand>[] =>
  freshLinks.map((asked) => ({
    key: `person.link.${asked.n}`,
    to: 'person',
    kind: 'link',
    n: asked.n,
    due: asked.at,
    until: asked.at + signInMinutes * minute,
    asked: true,
  }))

/** To the address that HR has replaced. */
const addressMails = ({ addressChanges = [] }: Person): Entry<PersonCommand>[] =>
  addressChanges.map(({ n, at: since }) => ({
    key: `person.addressChanged.${n}`,
    to: 'person',
    kind: 'addressChanged',
    n,
    due: since,
    until: since + 3 * day,
    asked: true,
  }))

/** The digest of each week, on its first working day; the first one on the first working day after talks were opened. */
const digestMails = (state: Person, { calendar }: Frame): Entry<PersonCommand>[] => {
  if (!state.digests) return []
  const entries: Entry<PersonCommand>[] = []
  // What waits while a manager is away waits for the first day back.
  const from = laterOf(state.digests.from, state.details.awayUntil ?? '')
  const { until } = state.digests
  for (let monday = addDays(from, 1 - weekday(from)); monday <= until; monday = addDays(monday, 7)) {
    const first = firstWorkingDayOnOrAfter(monday < from ? from : monday, calendar)
    if (first > addDays(monday, 6)) continue
    const { year, week } = isoWeek(monday)
    const due = nextOpening(at(first, '00:00', calendar.zone), calendar, jitter(state.id, 55 * minute))
    const n = year * 100 + week
    entries.push({
      key: `person.digest.${n}`,
      to: 'person',
      kind: 'digest',
      n,
      due,
      until: due + 3 * day,
      asked: false,
    })
  }
  return entries
}
