/** What a side may not do with words that are closed to it, after HR has changed its address and before anybody has said whose it is. */
import { describe, expect, it } from 'vitest'
import { isAboutClosedWords, planIsClosedTo } from '../../functions/domain/closed-words.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import {
  afterwards,
  agreed,
  at,
  booked,
  employeeAnswers,
  frame,
  held,
  planContent,
  planProposed,
  prepared,
  type Told,
} from '../given.ts'

const guarded = (told: Told, time: string, side: Role = 'employee'): Told =>
  afterwards(told, time, 'service', { kind: 'guardAddress', side, guard: { n: 1, by: 'p_hanna' } })
const isClosed = ({ talk }: Told, by: Role, command: TalkCommand, time: string) =>
  isAboutClosedWords(talk, command, by, frame, at(time))
const takeBack: TalkCommand = { kind: 'takeBackAnswers' }
const confirm: TalkCommand = { kind: 'confirmPlan', version: 1 }

describe('answers from before the change', () => {
  it('are not taken back by who reads at the new address, and those sent since are', () => {
    const before = guarded(prepared(), '2026-11-05 10:00')
    expect(isClosed(before, 'employee', takeBack, '2026-11-05 11:00')).toBe(true)
    expect(isClosed(before, 'manager', takeBack, '2026-11-05 11:00')).toBe(false)
    const since = afterwards(before, '2026-11-05 10:30', 'employee', { kind: 'sendAnswers', answers: employeeAnswers })
    expect(isClosed(since, 'employee', takeBack, '2026-11-05 11:00')).toBe(false)
    expect(isClosed(guarded(booked(), '2026-11-05 10:00'), 'employee', takeBack, '2026-11-05 11:00')).toBe(false)
    expect(isClosed(guarded(prepared(), '2026-11-02 10:00'), 'employee', takeBack, '2026-11-03 11:00')).toBe(false)
    const without = afterwards(booked(), '2026-11-04 10:00', 'employee', { kind: 'prepareWithoutWriting' })
    expect(isClosed(guarded(without, '2026-11-05 10:00'), 'employee', takeBack, '2026-11-05 11:00')).toBe(false)
  })

  it('are open again three working days later, once somebody has said that the address is right', () => {
    const { talk, parts } = guarded(prepared(), '2026-11-05 10:00')
    const said = { n: 1, by: 'p_hanna', confirmed: at('2026-11-05 12:00') }
    const confirmed = afterwards({ talk, parts }, '2026-11-05 12:00', 'service', {
      kind: 'guardAddress',
      side: 'employee',
      guard: said,
    })
    expect(isClosed(confirmed, 'employee', takeBack, '2026-11-10 23:59')).toBe(true)
    expect(isClosed(confirmed, 'employee', takeBack, '2026-11-11 00:00')).toBe(false)
  })
})

describe('a plan from before the change', () => {
  const told = guarded(planProposed(), '2026-11-13 11:00')
  const time = '2026-11-13 12:00'

  it.each<TalkCommand>([
    { kind: 'proposePlan', basedOn: 1, content: planContent },
    confirm,
    { kind: 'returnPlan', version: 1, text: 'x' },
    { kind: 'acceptLines', version: 1, lines: ['a'] },
    { kind: 'disagreePlan', version: 1, text: 'x' },
    { kind: 'tellStory', id: 's', line: 'a', text: 'x', named: true, manager: true, invitations: true },
    { kind: 'agreeNextFollowUp', followUp: 1, date: '2027-01-20' },
    { kind: 'noteConfirmed', version: 1 },
    { kind: 'answerFollowUp', followUp: 1, answers: { lines: [], need: '', raise: '' } },
  ])('is closed to $kind', (command) => {
    expect(isClosed(told, 'employee', command, time)).toBe(true)
    expect(isClosed(told, 'manager', command, time)).toBe(false)
    expect(isClosed(guarded(planProposed(), '2026-11-13 09:00'), 'employee', command, time)).toBe(false)
  })

  it('is closed for nothing else that one does', () => {
    for (const command of [
      takeBack,
      { kind: 'sayHeld', answer: 'talked' },
      { kind: 'proposeTopic', text: 'x' },
    ] as const)
      expect(isClosed(guarded(agreed(), '2026-11-17 10:00'), 'employee', command, '2026-11-17 11:00')).toBe(
        command.kind === 'takeBackAnswers',
      )
  })

  it('is closed to that side, as long as its address is in doubt', () => {
    const closed = ({ talk }: Told, role: Role, when = time) => planIsClosedTo(talk, role, frame, at(when))
    expect([closed(told, 'employee'), closed(told, 'manager')]).toEqual([true, false])
    expect(closed(planProposed(), 'employee')).toBe(false)
    expect(closed(guarded(held(), '2026-11-12 18:00'), 'employee')).toBe(false)
    expect(closed(guarded(planProposed(), '2026-11-13 10:00'), 'employee')).toBe(false)
    expect(closed(guarded(planProposed(), '2026-11-13 11:00', 'manager'), 'manager')).toBe(true)
  })
})
