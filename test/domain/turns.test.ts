/** Every turn in every situation has an answer: what comes of it, who is next and what is mailed, or a refusal that there are words for. */
import { describe, expect, it } from 'vitest'
import { haltOf } from '../../functions/domain/cycle-run.ts'
import { endOf } from '../../functions/domain/in-cycle.ts'
import { owes } from '../../functions/domain/owed.ts'
import { phaseOf } from '../../functions/domain/phase.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import type { RefusalCode } from '../../functions/domain/workflow.ts'
import { common } from '../../web/texts/common.ts'
import { aisha, at, frame, open, openCommand, when } from '../given.ts'
import { type Effect, type EffectName, effects } from './turns/effects.ts'
import { type Situation, type SituationName, situations } from './turns/situations.ts'
import { type Cell, table } from './turns/table.ts'
import { take, whatCame, whatShouldCome } from './turns/taken.ts'
import { type TurnName, turns } from './turns/turns.ts'

/** Does not compile while a command has no row. */
const rowOf: Record<TalkCommand['kind'], TurnName> = {
  open: 'the launch opens it again',
  book: 'manager books ahead',
  cancelBooking: 'manager cannot come',
  declineTime: 'employee declines',
  answerTime: 'employee says yes to the time',
  sayHeld: 'manager says talked',
  alreadyTalked: 'manager says already talked',
  sendAnswers: 'employee sends answers',
  takeBackAnswers: 'employee takes answers back',
  prepareWithoutWriting: 'employee prepares without writing',
  proposeTopic: 'employee proposes a topic',
  withdrawTopic: 'employee withdraws a topic',
  proposePlan: 'manager proposes a plan',
  confirmPlan: 'employee confirms the plan',
  returnPlan: 'employee sends the plan back',
  acceptLines: 'employee accepts a line',
  disagreePlan: 'employee does not agree',
  standNotAgreed: 'a proposal has waited long enough',
  answerFollowUp: 'employee answers the follow-up',
  answerPulse: 'employee answers the pulse',
  moveFollowUp: 'employee moves the follow-up',
  agreeNextFollowUp: 'manager agrees to the next follow-up',
  setCheckIn: 'employee sets a time about the plan',
  dropCheckIn: 'employee takes no time about the plan away',
  endFollowUps: 'employee needs no more follow-ups',
  closeFollowUp: 'a follow-up closes',
  reportLine: 'employee is stuck with a line',
  askToTalk: 'employee asks to talk about the plan',
  expectPromises: 'the digest knows of the lines',
  tellStory: 'employee lets a line be told',
  takeStoryBack: 'employee takes a story back',
  passOn: 'employee passes on a concern',
  passedOnDone: 'HR has what was passed on',
  passedOnAnswered: 'HR answers what was passed on',
  bindBrowser: 'employee comes in',
  leaveBrowser: 'employee leaves the browser',
  askForLink: 'employee asks for a link',
  notMe: 'whoever reads the employee’s mail says not me',
  personChanged: 'the employee has another name',
  changeManager: 'a new manager takes over',
  setAway: 'the employee is away',
  endAccess: 'the employee has another address',
  setUnreached: 'no mail reaches the employee',
  mailCameBack: 'an unknown mail comes back',
  mailArrived: 'an unknown mail arrives',
  leaveCycle: 'HR takes the employee out',
  joinAgain: 'HR takes the employee in again',
  endWithCycle: 'the cycle ends',
  askReopened: 'what was asked for waits again',
  callOffTalk: 'manager calls off a talk outside any cycle',
  nudge: 'HR reminds',
  guardAddress: 'HR changes the employee’s address',
  leave: 'the employee leaves',
  comeBack: 'the employee is back',
  notePrepared: 'manager notes preparation on paper',
  noteConfirmed: 'manager notes a signature on paper',
  deleteKept: 'the time of keeping is over',
  putOff: 'HR holds what is kept',
  forgetLinks: 'the links are forgotten',
  eraseTalk: 'the talk is erased',
}

const reached = new Map<SituationName, Situation>()
const situation = (name: SituationName): Situation => {
  const found = reached.get(name) ?? situations[name]()
  reached.set(name, found)
  return found
}
const cells = [...table].flatMap(([turn, row]) => [...row].map(([name, cell]) => ({ turn, name, cell })))

describe('every turn', () => {
  it.each([...table.keys()])('in every situation: %s', (turn) => {
    const came = [...(table.get(turn) ?? [])].map(([name, cell]) => [name, comesTo(turn, name, cell)])
    expect(Object.fromEntries(came)).toEqual(Object.fromEntries(table.get(turn) ?? []))
  })

  it('has its row', () => {
    const told = open()
    const kinds = Object.entries(rowOf).map(([kind, turn]) => [
      kind,
      turns[turn].command(told, at('2026-10-01 10:00')).kind,
    ])
    expect(kinds.every(([kind, given]) => kind === given)).toBe(true)
  })

  it('is refused in words, in each language', () => {
    const codes = new Set(cells.flatMap(({ cell }) => (cell.startsWith('✗ ') ? [cell.slice(2) as RefusalCode] : [])))
    expect([...codes].sort()).toEqual([
      'already',
      'away',
      'empty',
      'gone',
      'inThePast',
      'locked',
      'notNow',
      'notYours',
      'over',
      'stale',
      'tooOften',
    ])
    for (const language of ['sv', 'nb', 'en'] as const)
      for (const code of codes) expect(common[language].refusals[code]).toMatch(/\.$/)
  })

  it('of the service is nobody else’s, and HR has none', () => {
    const commands: TalkCommand[] = [
      { kind: 'personChanged', person: aisha },
      { kind: 'changeManager', manager: null },
      { kind: 'setAway', side: 'employee', until: null },
      { kind: 'endAccess', side: 'employee' },
      { kind: 'guardAddress', side: 'employee', guard: { n: 1 } },
      { kind: 'leave' },
      { kind: 'comeBack' },
      { kind: 'closeFollowUp', followUp: 1 },
      { kind: 'standNotAgreed', version: 1 },
      { kind: 'expectPromises', until: '2027-03-31' },
      { kind: 'passedOnDone', n: 1 },
      { kind: 'askReopened' },
      { kind: 'nudge', run: 1 },
      { kind: 'passedOnAnswered', n: 1, id: 'a.1', answer: { by: 'Hanna', text: 'Tack', at: 0 } },
    ]
    for (const command of commands)
      for (const by of ['employee', 'manager', 'hr', 'person', 'former'] as const)
        expect(when(open(), '2026-10-01 10:00', by, command)).toBe('notYours')
    for (const { command } of Object.values(turns))
      expect(when(open(), '2026-10-01 10:00', 'hr', command(open(), at('2026-10-01 10:00')))).toBe('notYours')
    expect(when(open(), '2026-10-01 10:00', 'manager', openCommand)).toBe('already')
  })
})

describe('every situation', () => {
  it.each(Object.keys(situations) as SituationName[])('leaves nobody stuck: %s', (name) => {
    const { told, now, within = frame } = situation(name)
    const { talk } = told
    const isOwed = (['employee', 'manager'] as const).some((role) => owes(talk, role, within, now).length > 0)
    const isAhead = talkTimetable(talk, within).some(({ key, until }) => until >= now && !(key in talk.mails))
    const isOver = phaseOf(talk, now) === 'finished' || (within.cycle && endOf(talk, within.cycle)) !== undefined
    // What HR has stopped is HR's to let go on.
    const waits = talk.vacant !== undefined || (within.cycle && haltOf(within.cycle)) !== undefined
    expect(isOwed || isAhead || isOver || waits).toBe(true)
  })
})

/** The cell itself when that is what comes of it, else what does. */
const comesTo = (turn: TurnName, name: SituationName, cell: Cell): string => {
  const taken = take(turns[turn], situation(name))
  const { after, before, now } = taken
  if (typeof after === 'string') return `✗ ${after}`
  if (cell.startsWith('✗ ')) return 'is allowed'
  const effect: Effect = effects[cell as EffectName]
  if (!effect.holds(after.talk, before.talk, { after, before, now })) return `is not ${cell}`
  const came = JSON.stringify(whatCame({ ...taken, after }))
  const should = JSON.stringify(whatShouldCome(effect, { ...taken, after }))
  return came === should ? cell : `${cell} with ${came}, not ${should}`
}
