/** The manager's weekly digest over all own talks: one mail, only if something waits, with the questions once and a link per employee. */
import type { Booking } from '../booking.ts'
import type { Owed } from '../owed.ts'
import type { ShownLine } from '../shown-plan.ts'
import type { Question } from '../templates/templates.ts'
import type { Composed } from './composed.ts'
import type { Common, DigestItem, DigestNote } from './mail.ts'

/** What the digest needs to know of each talk; the team page's rows have it. */
export type DigestTalk = {
  id: string
  employee: string
  owed: Owed[]
  declined?: boolean
  /** Mail does not reach the employee just now. */
  unreached?: boolean
  booking: Booking
  preparedBy: string
  preparing: boolean
  /** The manager's own lines that are due. */
  promises?: ShownLine[]
  questions: Question[]
}

export const composeDigest = (
  common: Common & { link: string },
  talks: DigestTalk[],
  notes: DigestNote[] = [],
  asked: string[] = [],
): Composed => {
  const items = talks
    .map((talk) => digestItem(talk, common.link))
    .filter(({ owed, unreached }) => owed.length > 0 || unreached)
    .sort(soonestFirst)
  // That mail does not reach someone is said along with what waits, and is no mail of its own.
  if (items.every(({ owed }) => owed.length === 0) && notes.length === 0) return { skip: 'nothing waits' }
  const questions = new Map<string, Question>()
  for (const talk of talks.filter(({ owed, preparing }) => preparing && owed.includes('prepare'))) {
    for (const question of talk.questions) questions.set(question.id, question)
  }
  return {
    mail: {
      ...common,
      kind: 'digest',
      ...(notes.length > 0 ? { notes } : {}),
      // They were mailed one by one: this reminds, along with what waits, and is no mail of its own.
      ...(asked.length > 0 ? { asked } : {}),
      items,
      questions: [...questions.values()],
      names: items.filter(({ owed }) => owed.length > 0).map(({ employee }) => employee),
    },
  }
}

/** HR reminds a manager of one cycle: the same things to do, without the questions, which the digest has. */
export const composeNudge = (common: Common & { link: string }, cycle: string, talks: DigestTalk[]): Composed => {
  const items = talks
    .map((talk) => digestItem({ ...talk, owed: talk.owed.filter((one) => one !== 'vouch') }, common.link))
    .filter(({ owed }) => owed.length > 0)
    .sort(soonestFirst)
  return items.length > 0 ? { mail: { ...common, kind: 'managerNudge', cycle, items } } : { skip: 'nothing waits' }
}

const soonestFirst = (a: DigestItem, b: DigestItem): number =>
  a.preparedBy.localeCompare(b.preparedBy) || a.employee.localeCompare(b.employee)

/**
 * The link of one talk in the digest: the digest's own link, the beginning of the talk's id, which is enough within a team, and the first
 * letter of what is owed. Short, since long links look untrustworthy and are cut by mail programs.
 */
export const digestLink = (link: string, talk: string, owed: Owed): string => `${link}?t=${talk.slice(2, 8)}.${owed[0]}`

/** What `digestLink` put after the question mark. */
export const parseDigestLink = (text: string): { start: string; owed: Owed } | undefined => {
  const [, start, letter] = /^([0-9a-z]{6})\.([a-z])$/.exec(text) ?? []
  const owed = allOwed.find((one) => one[0] === letter)
  return start !== undefined && owed !== undefined ? { start: `t_${start}`, owed } : undefined
}

const allOwed: Owed[] = [
  'book',
  'decideTime',
  'prepare',
  'sayHeld',
  'writePlan',
  'confirmPlan',
  'answerFollowUp',
  'vouch',
  'reportLines',
]

const digestItem = (talk: DigestTalk, link: string): DigestItem => {
  // Preparing is asked for once it has begun; booking, from the start.
  const owed = talk.owed.filter((one) => one !== 'prepare' || talk.preparing)
  const { booking } = talk
  return {
    employee: talk.employee,
    owed,
    ...(talk.declined ? { declined: true } : {}),
    ...(talk.unreached ? { unreached: true } : {}),
    meeting: booking.status === 'booked' ? { start: booking.start, end: booking.end, place: booking.place } : undefined,
    preparedBy: talk.preparedBy,
    link: digestLink(link, talk.id, owed[0] ?? 'prepare'),
    ...(talk.promises?.length ? { promises: talk.promises } : {}),
    links: owed.map((one) => ({ owed: one, link: digestLink(link, talk.id, one) })),
  }
}
