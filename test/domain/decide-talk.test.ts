/** Who may say what to a talk: the service, either side, or nobody any more. */
import { describe, expect, it } from 'vitest'
import { decideTalk } from '../../functions/domain/decide-talk.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import type { Frame } from '../../functions/domain/workflow.ts'
import {
  afterwards,
  agreed,
  at,
  book,
  booked,
  frame,
  frameWith,
  held,
  open,
  openCommand,
  pass,
  type Told,
  when,
} from '../given.ts'

const monday = '2026-10-05 10:00'
const vacant = () => afterwards(open(), '2026-10-01 10:00', 'service', { kind: 'changeManager', manager: null })
const left = () => afterwards(booked(), '2026-10-02 10:00', 'service', { kind: 'leave' })
const ended = () => afterwards(booked(), '2026-10-02 10:00', 'service', { kind: 'leaveCycle' })
const bind: TalkCommand = { kind: 'bindBrowser', browser: 'b1' }
const passes: TalkCommand = {
  kind: 'passOn',
  to: ['p_hannarask0000000'],
  text: 'En idé',
  kindOf: 'idea',
} as unknown as TalkCommand

describe('what the service alone says', () => {
  const kinds = [
    'passedOnDone',
    'passedOnAnswered',
    'closeFollowUp',
    'expectPromises',
    'standNotAgreed',
    'personChanged',
    'changeManager',
    'setAway',
    'endAccess',
    'setUnreached',
    'mailCameBack',
    'mailArrived',
    'leaveCycle',
    'joinAgain',
    'endWithCycle',
    'askReopened',
    'nudge',
    'guardAddress',
    'leave',
    'comeBack',
    'deleteKept',
    'putOff',
    'forgetLinks',
    'eraseTalk',
  ] satisfies TalkCommand['kind'][]

  it.each(kinds)('is neither side’s to say: %s', (kind) => {
    for (const by of ['employee', 'manager', 'hr', 'person'] as const)
      expect(when(agreed(), '2026-12-01 10:00', by, { kind } as TalkCommand)).toBe('notYours')
  })

  it('is nothing that the two say themselves', () => {
    expect(when(open(), monday, 'service', book('2026-11-12 14:00'))).toBe('notYours')
    const until: TalkCommand = { kind: 'expectPromises', until: '2027-03-31' }
    expect(afterwards(agreed(), '2026-12-01 10:00', 'service', until).talk.promisesUntil).toBe('2027-03-31')
  })
})

describe('a talk', () => {
  it('is opened once, and nothing is said to one that is not', () => {
    expect(when(open(), monday, 'employee', openCommand)).toBe('already')
    expect(decideTalk(undefined, bind, 'employee', frame, at(monday))).toMatchObject({ refusal: { code: 'gone' } })
  })

  it.each<[string, () => Told, 'employee' | 'manager', TalkCommand, string]>([
    ['nobody who has left gets in', left, 'employee', bind, 'gone'],
    ['the manager of who has left does, and says nothing more', left, 'manager', { kind: 'cancelBooking' }, 'gone'],
    ['the manager of who has left gets in', left, 'manager', bind, 'done'],
    ['the employee without a manager gets in', vacant, 'employee', bind, 'done'],
    [
      'the employee without a manager proposes nothing',
      vacant,
      'employee',
      { kind: 'proposeTopic', text: 'Skift' },
      'notNow',
    ],
    ['the manager who is gone does not', vacant, 'manager', bind, 'notNow'],
    ['either gets in after its end', ended, 'employee', bind, 'done'],
    ['nothing is booked after its end', ended, 'manager', book('2026-11-12 14:00'), 'over'],
  ])('%s', (_, told, by, command, comes) => {
    const result = when(told(), monday, by, command)
    expect(typeof result === 'string' ? result : 'done').toBe(comes)
  })

  it('lets the employee pass something on though there is no manager', () => {
    expect(when(vacant(), monday, 'employee', passes)).not.toBe('notNow')
    expect(when(vacant(), monday, 'employee', { kind: 'takeStoryBack' } as TalkCommand)).not.toBe('notNow')
  })

  it('is called off by the manager, not by the employee, and reminded of by the service', () => {
    expect(when(open(), monday, 'employee', { kind: 'callOffTalk' })).toBe('notYours')
    const asked = pass(open(), '2026-09-24 10:00', '2026-10-20 10:00').told
    const quiet = { ...asked, talk: { ...asked.talk, mails: {} } }
    expect(afterwards(quiet, '2026-10-20 10:00', 'service', { kind: 'nudge', run: 1 }).talk.nudges).toHaveLength(1)
  })
})

describe('a near time that was asked about', () => {
  const asked = () => afterwards(open(), '2026-10-20 10:00', 'manager', book('2026-10-26 14:00'))
  const yes: TalkCommand = { kind: 'answerTime', n: 1, yes: true, proposals: [] }

  it('is not said yes to before the salary talks are over', () => {
    const within: Frame = frameWith({ afterSalaryTalks: '2026-10-27' })
    expect(when(asked(), '2026-10-20 11:00', 'employee', yes, within)).toBe('salaryTalksFirst')
    expect(typeof when(asked(), '2026-10-20 11:00', 'employee', yes)).toBe('object')
  })
})

describe('a time with an employee on paper', () => {
  const onPaper = () =>
    afterwards(open(), '2026-09-25 10:00', 'service', {
      kind: 'personChanged',
      person: { ...open().talk.people.employee, paper: 'noAddress' },
    })

  it('stands however near it is: nobody could be asked', () => {
    expect(afterwards(onPaper(), '2026-10-05 10:00', 'manager', book('2026-10-08 14:00')).talk.booking.status).toBe(
      'booked',
    )
    expect(afterwards(open(), '2026-10-05 10:00', 'manager', book('2026-10-08 14:00')).talk.booking.status).toBe('none')
  })
})

describe('that a talk was held', () => {
  it('is said no more when a plan is in force', () => {
    expect(when(agreed(), '2026-12-01 10:00', 'employee', { kind: 'sayHeld', answer: 'fellThrough' })).toBe('already')
    expect(typeof when(held(), '2026-11-13 10:00', 'employee', { kind: 'sayHeld', answer: 'fellThrough' })).toBe(
      'object',
    )
  })
})
