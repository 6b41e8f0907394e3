/**
 * What the specs start from: a Swedish organisation with the cycle 'Hösten 2026', two people, and their talk in each phase. A talk is never
 * typed out: it is told by commands, so that every state here is one that people can reach.
 */
import type { Calendar } from '../functions/domain/calendar.ts'
import { claimedTalk } from '../functions/domain/claimed-talk.ts'
import type { Cycle, CycleSettings } from '../functions/domain/cycle.ts'
import { decideTalk } from '../functions/domain/decide-talk.ts'
import { agenda, wakeAt } from '../functions/domain/ledger.ts'
import type { Parts } from '../functions/domain/parts.ts'
import type { Person, PersonDetails } from '../functions/domain/person.ts'
import type { PlanContent } from '../functions/domain/plan.ts'
import type { Answer } from '../functions/domain/preparation.ts'
import type { Party, Talk } from '../functions/domain/talk.ts'
import type { TalkCommand } from '../functions/domain/talk-command.ts'
import { at as instantAt, localDate, localTime } from '../functions/domain/time.ts'
import { talkTimetable } from '../functions/domain/timetable.ts'
import type { Actor, Frame, RefusalCode } from '../functions/domain/workflow.ts'
import type { Instant, OrganisationSettings } from '../functions/ports.ts'

export const zone = 'Europe/Stockholm'

/** `at('2026-11-12 14:00')`: the instant of that time on the organisation's wall clock. */
export const at = (text: string): Instant => {
  const [date = '', time = ''] = text.split(' ')
  return instantAt(date, time, zone)
}

/** The other way, for expectations that can be read. */
export const local = (instant: Instant): string => `${localDate(instant, zone)} ${localTime(instant, zone)}`

export const organisation: OrganisationSettings = {
  name: 'Fjällbacka kommun',
  baseUrl: 'https://samtal.fjallbacka.example',
  sender: 'samtal@samtal.fjallbacka.example',
  organizer: 'kalender@samtal.fjallbacka.example',
  zone,
  countries: ['SE'],
  language: 'sv',
  quietWeeks: [{ from: '2026-12-21', to: '2027-01-06' }],
  answersInMail: 'full',
  hr: [{ name: 'Hanna Rask', email: 'hanna.rask@fjallbacka.example', language: 'sv' }],
  publicBody: true,
  retention: { preparation: 12, plan: 24, notes: 11, leavers: 30, links: 30 },
  dataProtectionOfficer: { name: 'Dan Frisk', email: 'dan.frisk@fjallbacka.example', language: 'sv' },
  feedback: { correctionBetweenPeers: false, monthly: false },
}

export const calendar: Calendar = {
  zone,
  countries: organisation.countries,
  quietWeeks: organisation.quietWeeks,
}

export const cycleSettings: CycleSettings = {
  name: 'Hösten 2026',
  from: '2026-10-26',
  to: '2026-12-11',
  template: 'forward',
  templateVersion: 1,
  purposes: [],
  managerAnswersA: false,
  wording: 'continue',
  invitationOn: '2026-09-28',
  preparationOn: '2026-10-19',
  bookedBy: '2026-10-16',
  followUpMonths: [2, 5],
  culture: 'Så här arbetar vi hos oss.',
  units: [],
}

export const cycle: Cycle = {
  id: 'c_h0sten2026000000',
  schema: 1,
  settings: cycleSettings,
  createdAt: at('2026-09-01 10:00'),
  createdBy: 'p_hannarask0000000',
  launch: {
    status: 'launched',
    at: at('2026-09-24 10:00'),
    by: 'p_hannarask0000000',
    finishedAt: at('2026-09-24 10:05'),
    opened: 1,
    leftOut: {},
  },
  mails: {},
  recent: {},
}

export const frame: Frame & { cycle: Cycle } = { organisation, calendar, cycle }

/** The same cycle with other dates or choices. */
export const frameWith = (settings: Partial<CycleSettings>): Frame & { cycle: Cycle } => ({
  ...frame,
  cycle: { ...cycle, settings: { ...cycleSettings, ...settings } },
})

export const aisha: Party = { id: 'p_aisha00000000000', name: 'Aisha Noor', language: 'sv' }
export const maria: Party = { id: 'p_maria00000000000', name: 'Maria Lind', language: 'sv' }

export const mariaDetails: PersonDetails = {
  name: maria.name,
  email: 'maria.lind@fjallbacka.example',
  language: 'sv',
  unit: 'Skolan',
}

export const person: Person = {
  id: maria.id,
  schema: 1,
  details: mariaDetails,
  employed: true,
  links: {},
  browsers: [],
  freshLinks: [],
  mails: {},
  recent: {},
}

/** What people write in these talks: each text once, so that it can be looked for in what someone else is shown. */
export const words = {
  employeeDraft: 'utkast-aisha',
  employeeAnswer: 'svar-aisha',
  employeePageOnly: 'bara-på-sidan-aisha',
  employeeTopic: 'ämne-aisha',
  managerDraft: 'utkast-maria',
  managerC1: 'självkoll-maria',
  managerC2: 'fortsätt-maria',
  managerC4: 'mindre-maria',
  managerTopic: 'ämne-maria',
  notes: 'anteckning-maria',
  planDraftEmployee: 'egen-plan-aisha',
  planDraftManager: 'egen-plan-maria',
  plan: 'plan-rad',
  mattered: 'kärnan-för-båda',
  comment: 'kommentar-aisha',
  needEmployee: 'behov-aisha',
  raiseEmployee: 'lyft-aisha',
  lineCommentEmployee: 'rad-aisha',
  needManager: 'behov-maria',
  lineCommentManager: 'rad-maria',
} as const

/** A talk with everything that stands beside it, as the table would hold it. */
export type Told = { talk: Talk; parts: Parts }

export const openCommand: Extract<TalkCommand, { kind: 'open' }> = {
  kind: 'open',
  talk: {
    id: 't_0123456789abcdef',
    people: { employee: aisha, manager: maria },
    cycle: cycle.id,
    unit: 'Skolan',
    begins: '2026-09-28',
  },
}

/** What came of a command: the talk after it, or the code of its refusal. */
export const when = (
  told: Told,
  time: string | Instant,
  by: Actor,
  command: TalkCommand,
  within: Frame = frame,
): Told | RefusalCode => {
  const now = typeof time === 'string' ? at(time) : time
  const decided = decideTalk(told.talk, command, by, within, now)
  if (!decided.ok) return decided.refusal.code
  const parts: Parts = new Map(told.parts)
  for (const { name, value } of decided.parts ?? []) {
    if (value === null) parts.delete(name)
    else parts.set(name, { value, version: (parts.get(name)?.version ?? 0) + 1 })
  }
  return { talk: decided.state, parts }
}

/** The same, where a refusal would be a mistake in the spec. */
export const afterwards = (
  told: Told,
  time: string | Instant,
  by: Actor,
  command: TalkCommand,
  within: Frame = frame,
): Told => {
  const result = when(told, time, by, command, within)
  if (typeof result === 'string') throw new Error(`${command.kind} by ${by} was refused: ${result}`)
  return result
}

/** A part that is written outside the head: a draft, a note. */
export const beside = (told: Told, name: string, value: Parameters<Parts['set']>[1]['value']): Told => ({
  ...told,
  parts: new Map([...told.parts, [name, { value, version: 1 }]]),
})

export type Gone = { key: string; at: Instant }

/**
 * Time passes as in `wake` on a day without faults: what is due goes, steps are taken, and the next look is at wakeAt. Tells the talk then,
 * with the keys of what went and of what was skipped.
 */
export const pass = (
  told: Told,
  from: string | Instant,
  to: string | Instant,
  within: Frame = frame,
): { told: Told; gone: Gone[]; skipped: string[] } => {
  const end = typeof to === 'string' ? at(to) : to
  const gone: Gone[] = []
  const skipped: string[] = []
  let now = typeof from === 'string' ? at(from) : from
  let current = told
  for (let round = 0; round < 1000; round++) {
    const entries = talkTimetable(current.talk, within)
    const due = agenda(entries, current.talk.mails, now, within.calendar)
    const [step] = due.steps
    if (step?.step) {
      current = afterwards(current, now, 'service', step.step, within)
      continue
    }
    if (due.claim.length + due.skip.length > 0) {
      const mails = { ...current.talk.mails }
      for (const { entry, reason } of due.skip) {
        mails[entry.key] = { status: 'skipped', at: now, reason }
        skipped.push(entry.key)
      }
      for (const { key, asked } of due.claim) {
        mails[key] = { status: 'sent', at: now, attempt: key, asked: asked || undefined }
        gone.push({ key, at: now })
      }
      const kinds = due.claim.map(({ kind }) => kind)
      current = { ...current, talk: claimedTalk({ ...current.talk, mails }, kinds, now) }
      continue
    }
    const next = wakeAt(entries, current.talk.mails, now, within.calendar)
    if (next === null || next > end) return { told: current, gone, skipped }
    now = Math.max(now, next)
  }
  throw new Error('Time goes in circles')
}

export const book = (start: string, minutes = 60, place = 'Rum 3'): TalkCommand => ({
  kind: 'book',
  start: at(start),
  end: at(start) + minutes * 60_000,
  place,
})

/** A time nearer than the lead time, which the manager asks for and the employee says yes to a minute later. */
export const bookNear = (told: Told, time: string, command: TalkCommand): Told => {
  const asked = afterwards(told, time, 'manager', command)
  const n = asked.talk.arranging?.asked?.n
  if (n === undefined) throw new Error('The time is not near')
  return afterwards(asked, at(time) + 60_000, 'employee', { kind: 'answerTime', n, yes: true, proposals: [] })
}

export const employeeAnswers: Answer[] = [
  { question: 'QA1', text: words.employeeAnswer, onlyOnPage: false },
  { question: 'QA2', text: words.employeePageOnly, onlyOnPage: true },
]

export const managerAnswers: Answer[] = [
  { question: 'QC1', text: words.managerC1, onlyOnPage: false },
  { question: 'QC2', text: words.managerC2, onlyOnPage: false },
  { question: 'QC4', text: words.managerC4, onlyOnPage: false },
]

export const planContent: PlanContent = {
  mattered: [words.mattered],
  lines: [
    { id: 'a', kind: 'goal', what: words.plan, who: 'employee', by: '2027-03-31' },
    { id: 'b', kind: 'support', what: 'Tid för handledning', who: 'manager' },
    { id: 'c', kind: 'action', what: 'Gå igenom tillsammans', who: 'both' },
  ],
  followUps: ['2027-01-18', '2027-04-15'],
}

/** Opened by the launch on 24 September; nobody has done anything. */
export const open = (): Told => {
  const decided = decideTalk(undefined, openCommand, 'service', frame, at('2026-09-24 10:00'))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return { talk: decided.state, parts: new Map() }
}

/** Booked on 1 October for Thursday 12 November, 14:00 to 15:00. */
export const booked = (): Told => afterwards(open(), '2026-10-01 10:00', 'manager', book('2026-11-12 14:00'))

/** Both have sent their answers, on 2 and 3 November. */
export const prepared = (): Told =>
  afterwards(
    afterwards(booked(), '2026-11-02 10:00', 'employee', { kind: 'sendAnswers', answers: employeeAnswers }),
    '2026-11-03 10:00',
    'manager',
    { kind: 'sendAnswers', answers: managerAnswers },
  )

/** Both were there, and the employee says so at four. */
export const held = (): Told =>
  afterwards(prepared(), '2026-11-12 16:00', 'employee', { kind: 'sayHeld', answer: 'talked' })

/** The manager proposes the first version on the day after. */
export const planProposed = (): Told =>
  afterwards(held(), '2026-11-13 10:00', 'manager', { kind: 'proposePlan', basedOn: 0, content: planContent })

/** The employee confirms it on Monday the 16th. */
export const agreed = (): Told =>
  afterwards(planProposed(), '2026-11-16 10:00', 'employee', { kind: 'confirmPlan', version: 1 })

/** The employee has answered the first follow-up, of 18 January; the manager has not. */
export const inFollowUp = (): Told =>
  afterwards(agreed(), '2027-01-18 11:00', 'employee', {
    kind: 'answerFollowUp',
    followUp: 1,
    answers: {
      lines: [{ line: 'a', status: 'onItsWay', comment: words.lineCommentEmployee }],
      need: words.needEmployee,
      workload: 'onlyJust',
      raise: words.raiseEmployee,
      responsibility: 'more',
    },
  })
