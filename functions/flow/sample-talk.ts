/**
 * The made-up talk of a cycle's preview, in scenes: nothing booked; booked; prepared; a plan proposed, sent back and agreed; followed up. Its
 * two people and their words come from the page, its dates from the cycle.
 */
import { addWorkingDays, firstWorkingDayOnOrAfter } from '../domain/calendar.ts'
import type { Cycle } from '../domain/cycle.ts'
import { openTalk } from '../domain/decide-talk.ts'
import { followUpsFor } from '../domain/follow-up.ts'
import type { Parts } from '../domain/parts.ts'
import { commentPart, type PlanContent, planPart } from '../domain/plan.ts'
import type { Role } from '../domain/role.ts'
import type { Talk } from '../domain/talk.ts'
import type { TalkMailKind } from '../domain/talk-entry.ts'
import { questionsOf, templateOf } from '../domain/templates/asked.ts'
import { addDays, addMonths, at, hour, minute, type PlainDate } from '../domain/time.ts'
import type { Frame } from '../domain/workflow.ts'
import type { Instant, JsonObject, Language } from '../ports.ts'

/** What the two of the made-up talk are called and have written. */
export type SampleWords = {
  employee: string
  manager: string
  place: string
  topic: string
  employeeAnswer: string
  managerAnswer: string
  mattered: string
  line: string
  notice: string
  comment: string
  lineComment: string
}

export type PreviewSection = 'unbooked' | 'booked' | 'afterwards' | 'weekly' | 'asked'

export type Sample = { frame: Frame & { cycle: Cycle }; language: Language; words: SampleWords; today: PlainDate }

/** A made-up talk at one point of its life, and which of its mails are shown there. */
export type Scene = { section: PreviewSection; talk: Talk; parts: Parts; kinds: TalkMailKind[] }

export const sampleTalk = 't_0000000000000000'

/** One life, from the first mail to the follow-ups. */
export const scenesOf = (made: Sample): Scene[] => {
  const { frame, words } = made
  const { zone } = frame.calendar
  const { start, end } = meetingOf(made)
  const workingDayAfter = (days: number) => at(addWorkingDays(dayOf(made), days, frame.calendar), '10:00', zone)
  const unbooked = begun(made)
  const booked: Talk = {
    ...unbooked,
    booking: {
      status: 'booked',
      start,
      end,
      place: words.place,
      sequence: 0,
      day: 1,
      changedAt: at(frame.cycle.settings.bookedBy, '10:00', zone),
      changedBy: 'manager',
    },
  }
  const sentAt = start - 48 * hour
  const prepared: Talk = {
    ...booked,
    topics: 1,
    preparation: {
      employee: { status: 'sent', at: sentAt, version: 1 },
      manager: { status: 'sent', at: sentAt, version: 1 },
    },
  }
  /** Both have sent after their mails of the day before. */
  const sentLate: Talk = {
    ...prepared,
    opened: start - 25 * hour,
    summarised: { employee: 0, manager: 0 },
    preparation: {
      employee: { status: 'sent', at: start - 4 * hour, version: 1 },
      manager: { status: 'sent', at: start - 4 * hour, version: 1 },
    },
    mails: Object.fromEntries(
      ['manager.summary.1', 'employee.tomorrow.1'].map((key) => [
        key,
        { status: 'sent', at: start - 25 * hour, attempt: key },
      ]),
    ),
  }
  const held: Talk = { ...prepared, held: { employee: { answer: 'talked', at: end + 2 * hour } } }
  const content = planOf(made)
  const { followUps } = content
  const proposed: Talk = {
    ...held,
    plan: { version: 1, proposedBy: 'manager', proposedAt: workingDayAfter(1), confirmed: {}, followUps },
  }
  const returned: Talk = {
    ...proposed,
    plan: { ...proposed.plan, returned: { by: 'employee', at: workingDayAfter(2) } },
  }
  const notAgreed: Talk = {
    ...proposed,
    plan: { ...proposed.plan, notAgreed: { version: 1, at: workingDayAfter(16) } },
    followUps: followUpsFor([], followUps),
  }
  const agreed: Talk = {
    ...proposed,
    plan: { ...proposed.plan, agreed: { version: 1, at: workingDayAfter(3) } },
    followUps: followUpsFor([], followUps),
  }
  const shared: Talk = {
    ...agreed,
    followUps: agreed.followUps.slice(0, 1).map((one) => {
      const closedAt = at(addWorkingDays(one.date, 1, frame.calendar), '10:00', zone)
      return { ...one, closedAt, answered: { employee: closedAt, manager: closedAt } }
    }),
  }
  const [first, second] = agreed.followUps
  const pressed = at(first?.date ?? dayOf(made), '10:00', zone)
  const nextAgreed: Talk = {
    ...agreed,
    followUps:
      first && second
        ? [{ ...first, next: { by: 'employee', date: second.date, at: pressed, agreed: pressed } }, second]
        : [],
  }
  const again = at(followUps[0] ?? dayOf(made), '13:00', zone)
  const meeting: Talk = {
    ...agreed,
    checkIn: {
      from: 0,
      booking: {
        status: 'booked',
        start: again,
        end: again + 30 * minute,
        place: words.place,
        sequence: 0,
        day: 1,
        changedAt: workingDayAfter(4),
        changedBy: 'manager',
      },
    },
  }
  const asking: Talk = {
    ...unbooked,
    freshLinks: [{ n: 1, role: 'employee', purpose: 'home', at: start, browser: '' }],
  }
  // Their hour is that of the made-up meeting: to the preview it is only one of several times.
  const about = { start, end, place: words.place, n: 1, at: at(frame.cycle.settings.bookedBy, '10:00', zone) }
  const nearTime: Talk = { ...unbooked, arranging: { declines: 0, count: 1, asked: about } }
  const declined: Talk = {
    ...unbooked,
    arranging: {
      declines: 1,
      count: 1,
      proposed: { n: 1, at: about.at, starts: [start, start + 2 * hour], length: end - start, place: words.place },
    },
  }
  const registered: Talk = {
    ...unbooked,
    registrations: 1,
    held: { manager: { answer: 'talked', at: end + 2 * hour, on: dayOf(made) } },
  }
  const parts = partsOf(made, content, sentAt)
  const unwritten: Parts = new Map()
  return [
    { section: 'unbooked', talk: unbooked, parts: unwritten, kinds: ['invitation', 'questions', 'reminder'] },
    { section: 'booked', talk: booked, parts: unwritten, kinds: ['calendar', 'questions', 'reminder', 'held'] },
    { section: 'unbooked', talk: nearTime, parts: unwritten, kinds: ['timeAsked'] },
    { section: 'booked', talk: declined, parts: unwritten, kinds: ['timeDeclined'] },
    { section: 'afterwards', talk: registered, parts: unwritten, kinds: ['registered'] },
    { section: 'booked', talk: prepared, parts, kinds: ['summary', 'tomorrow'] },
    { section: 'booked', talk: sentLate, parts, kinds: ['news'] },
    { section: 'afterwards', talk: proposed, parts, kinds: ['pulse', 'plan'] },
    { section: 'afterwards', talk: returned, parts, kinds: ['planReturned'] },
    { section: 'afterwards', talk: notAgreed, parts, kinds: ['notAgreed'] },
    { section: 'afterwards', talk: agreed, parts, kinds: ['agreed', 'followUp', 'followUpReminder'] },
    { section: 'afterwards', talk: shared, parts, kinds: ['followUpShared'] },
    { section: 'afterwards', talk: nextAgreed, parts, kinds: ['nextAgreed'] },
    { section: 'afterwards', talk: meeting, parts, kinds: ['checkIn'] },
    { section: 'asked', talk: asking, parts: unwritten, kinds: ['link'] },
  ]
}

/** As it is opened by the launch. */
export const begun = ({ frame, language, words, today }: Sample): Talk =>
  openTalk({
    kind: 'open',
    talk: {
      id: sampleTalk,
      people: {
        employee: { id: 'p_0000000000000001', name: words.employee, language },
        manager: { id: 'p_0000000000000002', name: words.manager, language },
      },
      cycle: frame.cycle.id,
      unit: '',
      begins: later(frame.cycle.settings.invitationOn, today),
    },
  })

/** A week into the talks, after lunch. */
const dayOf = ({ frame }: Sample): PlainDate => {
  const { from, to } = frame.cycle.settings
  const day = firstWorkingDayOnOrAfter(addDays(from, 7), frame.calendar)
  return day < to ? day : firstWorkingDayOnOrAfter(from, frame.calendar)
}

export const meetingOf = (made: Sample): { start: Instant; end: Instant } => {
  const start = at(dayOf(made), '13:00', made.frame.calendar.zone)
  const { suggestedMinutes } = templateOf(made.frame)
  return { start, end: start + suggestedMinutes * minute }
}

const planOf = (made: Sample): PlanContent => ({
  mattered: [made.words.mattered],
  lines: [
    {
      id: 'l1',
      kind: 'goal',
      what: made.words.line,
      who: 'both',
      by: addMonths(dayOf(made), 4),
      notice: made.words.notice,
    },
  ],
  followUps: made.frame.cycle.settings.followUpMonths.map((months) => addMonths(dayOf(made), months)),
})

/** What the two have written, as the parts that hold it. */
const partsOf = (made: Sample, content: PlanContent, sentAt: Instant): Parts => {
  const { words, frame } = made
  const answersOf = (role: Role, text: string): JsonObject => ({
    answers: questionsOf(frame, role)
      .filter((question) => !question.private && !question.heldBack)
      .slice(0, 1)
      .map(({ id }) => ({ question: id, text, onlyOnPage: false })),
    version: 1,
    at: sentAt,
  })
  const followUp = {
    lines: [{ line: 'l1', status: 'onItsWay', comment: words.lineComment }],
    need: '',
    raise: '',
    at: sentAt,
  }
  const values: Record<string, JsonObject> = {
    'answers#employee': answersOf('employee', words.employeeAnswer),
    'answers#manager': answersOf('manager', words.managerAnswer),
    'topic#employee#0001': { n: 1, by: 'employee', text: words.topic, at: sentAt },
    [planPart(1)]: { ...content, version: 1, by: 'manager', at: sentAt } as unknown as JsonObject,
    [commentPart(1)]: { by: 'employee', text: words.comment, at: sentAt },
    'followup#1#employee': followUp,
    'followup#1#manager': followUp,
  }
  return new Map(Object.entries(values).map(([name, value]) => [name, { value, version: 1 }]))
}

/** The later of the two. */
export const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)
