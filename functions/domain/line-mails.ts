/**
 * The mails of lines that live (PRODUCT.md step 7): to the employee a week before a line is due and on the day, lines of one week in one mail;
 * to the other of the two what is stuck, and that someone asks for a talk. The manager's own lines go with the weekly digest.
 */
import type { Instant } from '../ports.ts'
import { heldAt } from './booking.ts'
import { addWorkingDays, isWorkingDay } from './calendar.ts'
import { inForceSince, openDated, promisesUntil } from './line-report.ts'
import { bothRoles, type Role } from './role.ts'
import type { Talk } from './talk.ts'
import { asked, endOfDay, mail, morning, newsWithinTheHour, type TalkEntry } from './talk-entry.ts'
import { type LineStatus, lineStatusNames } from './templates/check-in.ts'
import { keysOf } from './templates/keys.ts'
import { addDays, day, isoWeek, type PlainDate } from './time.ts'
import { type Frame, serviceStep } from './workflow.ts'

export const lineMails = (talk: Talk, frame: Frame): TalkEntry[] => {
  // A plan that stands when the employee says that there was no talk waits until there was one.
  if (heldAt(talk.held) === undefined) return []
  return [
    ...reminders(talk, frame),
    ...promises(talk),
    ...bothRoles.flatMap((by) => [...stuckMail(talk, by, frame), ...talkWantedMail(talk, by)]),
  ]
}

/** A mail's n is the year and week in which its lines are due. */
export const weekOf = (date: PlainDate): number => {
  const { year, week } = isoWeek(date)
  return year * 100 + week
}

/** What a link in the mail says after `?a=`: the line, and the first letter of how it goes. */
export const lineAnswer = (line: string, status: LineStatus): string => `${status[0]}.${line}`

/** What `lineAnswer` put there. */
export const parseLineAnswer = (text: string): { line: string; status: LineStatus } | undefined => {
  const [, letter, line] = /^([a-z])\.([0-9a-zA-Z_-]{1,40})$/.exec(text) ?? []
  const status = keysOf(lineStatusNames).find((one) => one[0] === letter)
  return line !== undefined && status !== undefined ? { line, status } : undefined
}

const reminders = (talk: Talk, frame: Frame): TalkEntry[] => {
  const open = openDated(talk, 'employee')
  return [...new Set(open.map(({ by }) => weekOf(by)))].flatMap((n) => {
    const lines = open.filter(({ by }) => weekOf(by) === n)
    const dates = lines.map(({ by }) => by).sort()
    const [first = ''] = dates
    const onDay = morning(onOrBefore(first, frame), talk, frame)
    const until = endOfDay(addWorkingDays(dates.at(-1) ?? first, 3, frame.calendar), frame)
    return [
      mail('employee', 'lines', n, morning(addDays(first, -7), talk, frame), onDay),
      mail('employee', 'linesDue', n, onDay, until),
    ].filter(({ due }) => isOfUse(talk, lines, due))
  })
}

/** Nobody is reminded of what they have agreed to or spoken of in the last two days. */
const isOfUse = (talk: Talk, lines: { id: string }[], due: Instant): boolean =>
  due >= inForceSince(talk.plan) + spokenFor &&
  lines.some(({ id }) => due >= (talk.lineWords?.[id]?.employee?.at ?? 0) + spokenFor)

const spokenFor = 2 * day

const onOrBefore = (date: PlainDate, { calendar }: Frame): PlainDate =>
  isWorkingDay(date, calendar) ? date : addWorkingDays(date, -1, calendar)

/** What the manager is to do comes with the weekly digest: the manager's own workflow is told for how long. */
const promises = (talk: Talk): TalkEntry[] => {
  const until = promisesUntil(talk)
  if (until === undefined || (talk.promisesUntil ?? '') >= until) return []
  return [serviceStep({ kind: 'expectPromises', until }, 0, inForceSince(talk.plan), `expectPromises.${until}`)]
}

/** Who asks for a talk has said it along with that. */
const stuckMail = (talk: Talk, by: Role, frame: Frame): TalkEntry[] => {
  const news = talk.stuck?.[by]
  if (!news || news.at < (talk.managerSince ?? 0)) return []
  const isStuck = Object.values(talk.lineWords ?? {}).some((words) => {
    const word = words[by]
    return word?.status === 'stuck' && word.at >= news.at
  })
  const to = by === 'employee' ? 'manager' : 'employee'
  const key = `${to}.stuck.${news.n}`
  if (!isStuck || ((talk.talkWanted?.[by]?.at ?? 0) >= news.at && !(key in talk.mails))) return []
  return [newsWithinTheHour(to, 'stuck', news, talk, frame)]
}

/** At once: someone has asked for it. */
const talkWantedMail = (talk: Talk, by: Role): TalkEntry[] => {
  const wanted = talk.talkWanted?.[by]
  if (!wanted || wanted.at < (talk.managerSince ?? 0)) return []
  const to = by === 'employee' ? 'manager' : 'employee'
  return [asked(to, 'talkWanted', wanted.n, wanted.at, wanted.at + 10 * day)]
}
