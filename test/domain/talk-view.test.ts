/** What a side is shown of a talk besides its words: what may be done, who is away or not reached, and what HR has done with it. */
import { describe, expect, it } from 'vitest'
import type { Halt } from '../../functions/domain/cycle-run.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import type { Frame } from '../../functions/domain/workflow.ts'
import {
  afterwards,
  agreed,
  aisha,
  at,
  beside,
  book,
  booked,
  cycle,
  employeeAnswers,
  frame,
  frameWith,
  held,
  maria,
  open,
  planProposed,
  prepared,
  type Told,
  words,
} from '../given.ts'

const view = (told: Told, role: Role, time: string, within: Frame = frame): TalkView =>
  viewOf(told.talk, told.parts, role, within, at(time))
const both = <Value>(told: Told, time: string, of: (view: TalkView) => Value, within: Frame = frame): Value[] =>
  (['employee', 'manager'] as const).map((role) => of(view(told, role, time, within)))
const halted = (kind: Halt['kind'], from = '2026-10-05 10:00'): Frame => ({
  ...frame,
  cycle: { ...cycle, halts: [{ kind, from: at(from), by: 'p_hannarask0000000' }] },
})
const byService = (told: Told, time: string, command: Parameters<typeof afterwards>[3]) =>
  afterwards(told, time, 'service', command)
const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' as const }
/** HR changes an address on 5 November. */
const guarded = (told: Told, side: Role, said: object = {}): Told =>
  byService(told, '2026-11-05 10:00', { kind: 'guardAddress', side, guard: { n: 1, by: 'p_hanna', ...said } })

describe('a view', () => {
  it('is of one side: who it is, who the other is, and in which language it reads', () => {
    const seen = view(
      { ...open(), talk: { ...open().talk, people: { employee: aisha, manager: erik } } },
      'manager',
      '2026-10-01 10:00',
    )
    expect(seen).toMatchObject({
      role: 'manager',
      you: erik,
      other: aisha,
      employee: aisha,
      manager: erik,
      language: 'nb',
    })
  })

  it('cannot be made without the cycle', () => {
    const { cycle: _, ...without } = frame
    expect(() => view(open(), 'employee', '2026-10-01 10:00', without)).toThrow('A talk has a cycle')
  })

  it('has the cycle’s name, goals and dates, and of a talk outside any that it is none', () => {
    const goals = frameWith({ goals: ['Trygg skola'], promise: 'Mer tid', afterSalaryTalks: '2026-10-20' })
    expect(view(open(), 'employee', '2026-10-01 10:00', goals).cycle).toMatchObject({
      name: 'Hösten 2026',
      isNone: false,
      goals: ['Trygg skola'],
      teamGoals: [],
      promise: 'Mer tid',
      from: '2026-10-26',
      to: '2026-12-11',
      bookedBy: '2026-10-16',
      afterSalaryTalks: '2026-10-20',
      followUpMonths: [2, 5],
    })
    expect(view(open(), 'employee', '2026-10-01 10:00').cycle.goals).toEqual([])
    const { talk, parts } = open()
    const own = { ...talk, own: { ...cycle.settings } }
    expect(viewOf(own, parts, 'employee', frame, at('2026-10-01 10:00')).cycle.isNone).toBe(true)
    expect(view(open(), 'employee', '2026-10-01 10:00').organisation).toEqual({
      name: 'Fjällbacka kommun',
      zone: 'Europe/Stockholm',
      answersInMail: 'full',
      publicBody: true,
    })
  })
})

describe('who is there', () => {
  it('is told by the day of return, to each of the two', () => {
    const away = byService(open(), '2026-10-01 10:00', { kind: 'setAway', side: 'manager', until: '2026-10-20' })
    expect(both(away, '2026-10-19 23:59', (seen) => seen.away)).toEqual([
      { you: undefined, other: '2026-10-20' },
      { you: '2026-10-20', other: undefined },
    ])
    expect(both(away, '2026-10-20 00:00', (seen) => seen.away.other)).toEqual([undefined, undefined])
  })

  it('and whom mail does not reach', () => {
    const told = byService(open(), '2026-10-01 10:00', { kind: 'setUnreached', side: 'employee', why: 'full' })
    expect(both(told, '2026-10-02 10:00', (seen) => seen.unreached)).toEqual([
      { you: true, other: false },
      { you: false, other: true },
    ])
  })

  it('and that it waits for a manager, as long as something is to come', () => {
    const none = byService(prepared(), '2026-11-04 10:00', { kind: 'changeManager', manager: null })
    expect(both(none, '2026-11-04 11:00', (seen) => seen.waitsForManager)).toEqual([true, true])
    expect(both(prepared(), '2026-11-04 11:00', (seen) => seen.waitsForManager)).toEqual([false, false])
    const left = byService(none, '2026-11-05 10:00', { kind: 'leave' })
    expect(both(left, '2026-11-05 11:00', (seen) => seen.waitsForManager)).toEqual([false, false])
  })
})

describe('an address that HR has changed', () => {
  it('is told to the manager until somebody has said whether it is right, and never of the manager to the employee', () => {
    const told = guarded(prepared(), 'employee')
    expect(view(told, 'manager', '2026-11-05 11:00').address).toEqual({
      closedToYou: false,
      other: { at: at('2026-11-05 10:00'), mayVouch: true, objected: false },
    })
    expect(view(told, 'employee', '2026-11-05 11:00').address).toEqual({ closedToYou: true, other: undefined })
    const said = (answer: object) =>
      view(guarded(told, 'employee', answer), 'manager', '2026-11-06 10:00').address.other
    expect(said({ confirmed: at('2026-11-05 12:00') })).toBeUndefined()
    expect(said({ objected: at('2026-11-05 12:00') })).toMatchObject({ objected: true, mayVouch: false })
    expect(both(guarded(prepared(), 'manager'), '2026-11-05 11:00', (seen) => seen.address.other)).toEqual([
      undefined,
      undefined,
    ])
  })

  it('closes the goals of the team that were written before, and the last plan', () => {
    const { talk, parts } = guarded(open(), 'manager')
    const goals = (written: string, state = talk) =>
      viewOf(state, parts, 'manager', frame, at('2026-11-05 11:00'), undefined, {
        teamGoals: { goals: ['Lugn start'], at: at(written) },
      }).cycle.teamGoals
    expect(goals('2026-10-01 10:00')).toEqual([])
    expect(goals('2026-11-05 10:30')).toEqual(['Lugn start'])
    expect(goals('2026-10-01 10:00', open().talk)).toEqual(['Lugn start'])
    const last = (state: Told) =>
      viewOf(state.talk, state.parts, 'manager', frame, at('2026-11-05 11:00'), agreed()).lastPlan?.mattered
    expect(last({ talk, parts })).toBeUndefined()
    expect(last(open())).toEqual([words.mattered])
  })

  it('in the last talk closes it to that manager, and nothing to the next one', () => {
    const before = byService(agreed(), '2026-11-20 10:00', {
      kind: 'guardAddress',
      side: 'manager',
      guard: { n: 1, by: 'p_hanna' },
    })
    const { talk, parts } = open()
    const last = (manager: typeof maria | typeof erik) =>
      viewOf({ ...talk, people: { ...talk.people, manager } }, parts, 'manager', frame, at('2026-11-20 11:00'), before)
        .lastPlan?.mattered
    expect(last(maria)).toBeUndefined()
    expect(last(erik)).toEqual([words.mattered])
  })
})

describe('the last talk', () => {
  it('is told by the day on which either said that they had talked', () => {
    const heldOn = (before: Told) =>
      viewOf(open().talk, open().parts, 'employee', frame, at('2027-10-01 10:00'), before).lastPlan?.heldOn
    expect(heldOn(agreed())).toBe(at('2026-11-12 16:00'))
    const told = afterwards(prepared(), '2026-11-12 17:00', 'manager', { kind: 'sayHeld', answer: 'talked' })
    const content = { mattered: ['x'], lines: [], followUps: [] }
    const proposed = afterwards(told, '2026-11-13 10:00', 'manager', { kind: 'proposePlan', basedOn: 0, content })
    const both = afterwards(proposed, '2026-11-16 10:00', 'employee', { kind: 'confirmPlan', version: 1 })
    expect(heldOn(both)).toBe(at('2026-11-12 17:00'))
    expect(view(open(), 'employee', '2027-10-01 10:00').lastPlan).toBeUndefined()
  })

  it('bounds the feedback that is shown beside the next, and a change of address does too', () => {
    const message = (id: string, time: string) => ({
      id,
      kind: 'continue' as const,
      from: { id: maria.id, name: maria.name, language: 'sv' as const },
      to: [{ id: aisha.id, name: aisha.name }],
      situation: 's',
      behaviour: 'b',
      effect: 'e',
      at: at(time),
    })
    const received = [
      message('old', '2026-11-12 15:59'),
      message('new', '2026-11-12 16:01'),
      message('last', '2027-09-20 10:00'),
    ]
    const beside = { employee: { given: [], received, replies: [], answers: [] } }
    const ids = ({ talk, parts }: Told, before?: Told) =>
      viewOf(talk, parts, 'employee', frame, at('2027-09-29 10:00'), before, beside).feedback.between.map(
        ({ id }) => id,
      )
    expect(ids(open())).toEqual(['old', 'new', 'last'])
    expect(ids(open(), agreed())).toEqual(['new', 'last'])
    const moved = byService(open(), '2027-09-10 10:00', {
      kind: 'guardAddress',
      side: 'employee',
      guard: { n: 1, by: 'p_hanna' },
    })
    expect(ids(moved, agreed())).toEqual(['last'])
    expect(
      viewOf(open().talk, open().parts, 'manager', frame, at('2027-09-29 10:00'), agreed(), beside).feedback.between,
    ).toEqual([])
  })
})

describe('what may be done about the time', () => {
  const may = ({ mayBook, mayCancel, mayCallOff, arranging }: TalkView) => [
    mayBook,
    mayCancel,
    mayCallOff,
    arranging.declinesLeft,
  ]

  it('is for the manager to book from the first day, for the employee once the booking date is over, and for both to cancel', () => {
    expect(both(open(), '2026-10-01 10:00', may)).toEqual([
      [false, false, false, 0],
      [true, false, false, 0],
    ])
    expect(view(open(), 'employee', '2026-10-19 10:00').mayBook).toBe(true)
    expect(both(booked(), '2026-10-02 10:00', may)).toEqual([
      [true, true, false, 3],
      [true, true, false, 0],
    ])
    expect(both(booked(), '2026-11-12 14:00', (seen) => [seen.mayCancel, seen.arranging.declinesLeft])).toEqual([
      [false, 0],
      [false, 0],
    ])
  })

  it('is nothing once the talk will not be', () => {
    const out = byService(booked(), '2026-10-05 10:00', { kind: 'leaveCycle' })
    expect(both(out, '2026-10-06 10:00', may)).toEqual([
      [false, false, false, 0],
      [false, false, false, 0],
    ])
    expect(both(booked(), '2026-10-06 10:00', may, halted('cancelled'))).toEqual([
      [false, false, false, 0],
      [false, false, false, 0],
    ])
    expect(view(open(), 'manager', '2026-10-06 10:00', halted('closed')).mayBook).toBe(false)
  })

  it('is for the manager to call off, outside any cycle', () => {
    const { talk, parts } = open()
    const own = { talk: { ...talk, own: { ...cycle.settings } }, parts }
    expect(both(own, '2026-10-01 10:00', (seen) => seen.mayCallOff)).toEqual([false, true])
  })

  it('has the time that the manager asks for, and those that the employee proposes', () => {
    const asked = afterwards(open(), '2026-10-20 10:00', 'manager', book('2026-10-26 14:00'))
    expect(both(asked, '2026-10-20 11:00', (seen) => seen.arranging.asked?.start)).toEqual([
      at('2026-10-26 14:00'),
      at('2026-10-26 14:00'),
    ])
    const declined = afterwards(booked(), '2026-10-02 10:00', 'employee', {
      kind: 'declineTime',
      basedOn: booked().talk.booking.sequence,
      proposals: [at('2026-11-13 14:00')],
    })
    expect(view(declined, 'manager', '2026-10-02 11:00').arranging.proposed?.starts).toEqual([at('2026-11-13 14:00')])
  })
})

describe('what HR has done with the cycle', () => {
  it('is told as long as they have not talked', () => {
    const halt = (told: Told, within: Frame) => view(told, 'employee', '2026-11-20 10:00', within).halt
    expect(halt(open(), frame)).toBeUndefined()
    expect(halt(open(), halted('paused'))).toBe('paused')
    expect(halt(open(), halted('cancelled'))).toBe('cancelled')
    expect(halt(held(), halted('paused'))).toBeUndefined()
    expect(halt(byService(open(), '2026-10-05 10:00', { kind: 'leaveCycle' }), frame)).toBe('removed')
    expect(halt(byService(held(), '2026-11-19 10:00', { kind: 'leave' }), frame)).toBe('left')
  })
})

describe('whether they have talked', () => {
  it('is what each has said', () => {
    const seen = (told: Told, time: string) => both(told, time, ({ held: { yes, own, other } }) => [yes, own, other])
    expect(seen(prepared(), '2026-11-12 15:30')).toEqual([
      [false, undefined, undefined],
      [false, undefined, undefined],
    ])
    expect(seen(held(), '2026-11-12 17:00')).toEqual([
      [true, 'talked', undefined],
      [true, undefined, 'talked'],
    ])
  })

  it('has the day of a talk without a booked time, as either said it', () => {
    const registered = (by: Role, on?: string) =>
      view(
        afterwards(open(), '2026-11-20 10:00', by, { kind: 'alreadyTalked', ...(on !== undefined && { on }) }),
        'employee',
        '2026-11-20 11:00',
      ).held.registered
    expect(registered('employee', '2026-11-18')).toEqual({ on: '2026-11-18' })
    expect(registered('manager', '2026-11-19')).toEqual({ on: '2026-11-19' })
    expect(registered('employee')).toEqual({ on: undefined })
    expect(view(held(), 'employee', '2026-11-12 17:00').held.registered).toBeUndefined()
  })

  it('can be put right by whoever said that it fell through, and by the manager unless the employee said so', () => {
    const missed = (by: Role) =>
      both(
        afterwards(prepared(), '2026-11-12 16:00', by, { kind: 'sayHeld', answer: 'fellThrough' }),
        '2026-11-12 17:00',
        ({ held: { missed: one, own } }) => [one?.start, one?.place, own],
      )
    const meeting = [at('2026-11-12 14:00'), 'Rum 3']
    expect(missed('manager')).toEqual([
      [...meeting, undefined],
      [...meeting, 'fellThrough'],
    ])
    expect(missed('employee')).toEqual([
      [...meeting, 'fellThrough'],
      [undefined, undefined, undefined],
    ])
  })
})

describe('beside the talk', () => {
  it('has who needs no more follow-ups', () => {
    const told = afterwards(agreed(), '2027-01-10 10:00', 'employee', { kind: 'endFollowUps', end: true })
    expect(both(told, '2027-01-11 10:00', (seen) => seen.noMoreFollowUps)).toEqual([
      { own: true, other: false },
      { own: false, other: true },
    ])
    expect(view(agreed(), 'employee', '2027-01-11 10:00').noMoreFollowUps).toEqual({ own: false, other: false })
  })

  it('has what the employee has on paper only where they are, or something was noted for them', () => {
    const paper = byService(open(), '2026-09-28 10:00', {
      kind: 'personChanged',
      person: { ...aisha, paper: 'noAddress' },
    })
    expect(both(open(), '2026-10-01 10:00', (seen) => 'paper' in seen)).toEqual([false, false])
    expect(both(paper, '2026-10-01 10:00', (seen) => seen.paper?.reason)).toEqual(['noAddress', 'noAddress'])
    expect(both(paper, '2026-10-01 10:00', (seen) => seen.paper?.questions[0]?.id)).toEqual([undefined, 'QA1'])
    const noted = afterwards(paper, '2026-11-10 10:00', 'manager', { kind: 'notePrepared' })
    const mailed = byService(noted, '2026-11-11 10:00', { kind: 'personChanged', person: aisha })
    expect(view(mailed, 'manager', '2026-11-11 11:00').paper).toMatchObject({
      noted: { prepared: at('2026-11-10 10:00') },
    })
    expect(view(mailed, 'manager', '2026-11-11 11:00').paper).not.toHaveProperty('reason')
    expect(both(mailed, '2026-11-11 11:00', (seen) => seen.paper?.questions.length === 0)).toEqual([true, false])
  })

  it('waits for a signature on paper once they have talked and the manager has proposed a plan', () => {
    const paper = byService(open(), '2026-09-28 10:00', {
      kind: 'personChanged',
      person: { ...aisha, paper: 'noAddress' },
    })
    const talked = afterwards(paper, '2026-11-12 15:00', 'manager', { kind: 'alreadyTalked' })
    const content = { mattered: ['x'], lines: [], followUps: [] }
    const proposed = afterwards(talked, '2026-11-13 10:00', 'manager', { kind: 'proposePlan', basedOn: 0, content })
    const waits = (told: Told) => view(told, 'manager', '2026-11-13 11:00').paper?.waitsForSignature
    expect([waits(paper), waits(talked), waits(proposed)]).toEqual([false, false, true])
    expect(waits({ ...proposed, talk: { ...proposed.talk, held: {} } })).toBe(false)
  })

  it('has the manager’s notes and the employee’s pulse, each for itself', () => {
    const told = beside(held(), 'private#manager', { notes: words.notes, at: at('2026-11-12 15:00') })
    expect(both(told, '2026-11-13 10:00', (seen) => [seen.notes?.text, seen.pulse?.dayAfter])).toEqual([
      [undefined, 'open'],
      [words.notes, undefined],
    ])
    expect(view(held(), 'manager', '2026-11-13 10:00').notes).toEqual({ text: '', version: 0 })
  })

  it('lets a meeting about the plan be set while the plan stands, with a manager, and the employee here', () => {
    const isOpen = (told: Told) => view(told, 'employee', '2026-11-20 10:00').checkIn.isOpen
    expect([isOpen(planProposed()), isOpen(agreed())]).toEqual([false, true])
    expect(isOpen(byService(agreed(), '2026-11-17 10:00', { kind: 'changeManager', manager: null }))).toBe(false)
    expect(isOpen(byService(agreed(), '2026-11-17 10:00', { kind: 'leave' }))).toBe(false)
    expect(isOpen({ ...agreed(), talk: { ...agreed().talk, ended: { n: 1, at: 1, why: 'removed' } } })).toBe(true)
  })

  it('says what each owes, and what the other does', () => {
    const told = afterwards(booked(), '2026-11-02 10:00', 'employee', { kind: 'sendAnswers', answers: employeeAnswers })
    expect(both(told, '2026-11-03 10:00', ({ owed, otherOwes }) => [owed, otherOwes])).toEqual([
      [[], ['prepare']],
      [['prepare'], []],
    ])
  })
})
