/** When the preparation of a talk starts and by when it is to be done: with the meeting, else with the cycle, later for who comes later. */
import type { Instant } from '../ports.ts'
import { beginsOn } from './away.ts'
import { addWorkingDays } from './calendar.ts'
import { invitationDue, leadWorkingDays } from './cycle.ts'
import { afterHalts } from './in-cycle.ts'
import type { Talk } from './talk.ts'
import { morning, type TalkFrame } from './talk-entry.ts'
import { laterOf, localDate, type PlainDate } from './time.ts'

/** When the preparation of a talk starts: ten working days before the meeting, or on the cycle's date if nothing is booked. */
export const preparationStarts = (talk: Talk, frame: TalkFrame): Instant => {
  const [invited, prepares] = plannedFor(talk, frame).map((due) =>
    afterHalts(due, frame.cycle, talk.id, frame.calendar),
  )
  return Math.max(invited ?? 0, prepares ?? 0)
}

/**
 * Local date by which both are to be prepared when nothing is booked: the end of the cycle's talks, or the lead time after a return, after
 * joining later, or after the cycle stood still when it was to begin.
 */
export const preparedBy = (talk: Talk, frame: TalkFrame): PlainDate => {
  if (talk.booking.status === 'booked') return localDate(talk.booking.start, frame.calendar.zone)
  const { to, invitationOn } = frame.cycle.settings
  const begins = beginsIn(talk, frame)
  const starts = preparationStarts(talk, frame)
  const waited = starts > Math.max(...plannedFor(talk, frame))
  const anew = [
    ...(talk.away?.employee === undefined ? [] : [talk.away.employee]),
    ...(begins > invitationOn ? [begins] : []),
    ...(waited ? [localDate(starts, frame.calendar.zone)] : []),
  ]
  return anew.map((date) => addWorkingDays(date, leadWorkingDays, frame.calendar)).reduce(laterOf, to)
}

/** When the invitation and the questions are to go, if the cycle never stands still. */
export const plannedFor = (talk: Talk, frame: TalkFrame): [Instant, Instant] => {
  const begins = beginsIn(talk, frame)
  const date =
    talk.booking.status === 'booked'
      ? addWorkingDays(localDate(talk.booking.start, frame.calendar.zone), -leadWorkingDays, frame.calendar)
      : laterOf(frame.cycle.settings.preparationOn, begins)
  return [invitationDue(begins, talk.id, frame), morning(date, talk, frame)]
}

/** On which local date this talk's timeline starts: with the cycle as it is set now, or later for who joined later or was away. */
const beginsIn = (talk: Talk, { cycle: { settings, corrections = [] } }: TalkFrame): PlainDate => {
  const cycles = [settings.invitationOn, ...corrections.map(({ before }) => before.invitationOn)]
  const ofJoiner = [talk.begins, settings.afterSalaryTalks ?? ''].reduce(laterOf, settings.invitationOn)
  const begins = cycles.includes(talk.begins) ? settings.invitationOn : ofJoiner
  return beginsOn({ ...talk, begins })
}
