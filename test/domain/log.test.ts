/** Who has read and changed what: a line for what someone did, none for what came to nothing, and never a word. */
import { describe, expect, it } from 'vitest'
import { decideTalk } from '../../functions/domain/decide-talk.ts'
import { logOf, withLog } from '../../functions/domain/log.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { type Actor, refuse } from '../../functions/domain/workflow.ts'
import {
  afterwards,
  at,
  booked,
  employeeAnswers,
  frame,
  held,
  local,
  open,
  prepared,
  type Told,
  words,
} from '../given.ts'

const time = '2026-11-10 10:00'

const logged = ({ talk }: Told, by: Actor, command: TalkCommand) => {
  const now = at(time)
  const decided = withLog(decideTalk(talk, command, by, frame, now), talk, command, by, now)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return (decided.parts ?? []).filter(({ name }) => name.startsWith('log#'))
}

describe('the log of a talk', () => {
  it('has a line in the same write, with neither word nor name', () => {
    const [line] = logged(open(), 'employee', { kind: 'proposeTopic', text: words.employeeTopic })
    expect(line?.value).toEqual({ by: 'employee', action: 'proposedTopic', at: at(time) })
  })

  it('tells a way in that could read the other’s answers from one that could not', () => {
    const comesIn = { kind: 'bindBrowser', browser: 'one' } as const
    expect(logged(open(), 'manager', comesIn)[0]?.value?.action).toBe('cameIn')
    expect(logged(prepared(), 'manager', comesIn)[0]?.value?.action).toBe('cameInToAnswers')
  })

  it('has none of what changes nothing, nor of what the service does', () => {
    const again = { kind: 'prepareWithoutWriting' } as const
    const leaves = { kind: 'leaveBrowser', browser: 'one' } as const
    expect(logged(open(), 'employee', leaves)).toEqual([])
    expect(logged(open(), 'employee', again)).toHaveLength(1)
    expect(logged(open(), 'service', { kind: 'setAway', side: 'manager', until: '2027-01-07' })).toEqual([])
  })

  it('fits in a transaction with the head and three parts', () => {
    const lines = [{ id: 'a', kind: 'goal' as const, what: 'x', who: 'both' as const }]
    const proposal = { kind: 'proposePlan', basedOn: 0, content: { mattered: [], lines, followUps: [] } } as const
    const { talk } = held()
    const command = structuredClone(proposal) as unknown as TalkCommand
    const now = at('2026-11-13 10:00')
    const decided = withLog(decideTalk(talk, command, 'manager', frame, now), talk, command, 'manager', now)
    expect(decided.ok && decided.parts).toHaveLength(3)
  })

  it('is read by a new manager from their own time on, and by the employee whole', () => {
    const value = { by: 'manager', action: 'sentAnswers', at: at(time) }
    const nina = { id: 'p_nina000000000000', name: 'Nina Vik', language: 'sv' as const }
    const changed = afterwards(prepared(), '2026-11-11 10:00', 'service', { kind: 'changeManager', manager: nina })
    const parts = new Map([['log#1#manager.sendAnswers', { value, version: 1 }]])
    const now = at('2026-11-12 10:00')
    expect(logOf(changed.talk, parts, 'manager', frame, now)).toEqual([])
    expect(logOf(changed.talk, parts, 'employee', frame, now)).toMatchObject([{ name: 'Maria Lind' }])
  })

  it('goes with the plan', () => {
    const value = { by: 'employee', action: 'sentAnswers', at: at(time) }
    const parts = new Map([['log#1#employee.sendAnswers', { value, version: 1 }]])
    const { talk } = held()
    expect(logOf(talk, parts, 'employee', frame, at('2028-11-11 23:59'))).toHaveLength(1)
    expect(logOf(talk, parts, 'employee', frame, at('2028-11-12 00:00'))).toEqual([])
  })

  it('tells no way in to answers that were not sent, or are closed still', () => {
    const comesIn = { kind: 'bindBrowser', browser: 'one' } as const
    const action = (told: Told, by: Actor) => logged(told, by, comesIn)[0]?.value?.action
    expect(action(prepared(), 'employee')).toBe('cameInToAnswers')
    const one = afterwards(booked(), '2026-11-02 10:00', 'employee', { kind: 'sendAnswers', answers: employeeAnswers })
    expect([action(one, 'manager'), action(one, 'employee')]).toEqual(['cameIn', 'cameIn'])
    const both = afterwards(one, '2026-11-03 10:00', 'manager', { kind: 'prepareWithoutWriting' })
    expect([action(both, 'manager'), action(both, 'employee')]).toEqual(['cameInToAnswers', 'cameIn'])
  })

  it('has no line of what was refused, came to nothing, or is the first of a talk', () => {
    const { talk } = open()
    const topic: TalkCommand = { kind: 'proposeTopic', text: 'x' }
    const refused = refuse('empty')
    expect(withLog(refused, talk, topic, 'employee', at(time))).toBe(refused)
    const nothing = { ok: true as const, state: talk }
    expect(withLog(nothing, talk, topic, 'employee', at(time))).toBe(nothing)
    const first = { ok: true as const, state: talk, parts: [{ name: 'x', value: {} }] }
    expect(withLog(first, undefined, topic, 'employee', at(time))).toBe(first)
    for (const by of ['service', 'hr'] as const) expect(withLog(first, talk, topic, by, at(time))).toBe(first)
    const beside = withLog(first, talk, topic, 'manager', at(time))
    expect(beside.ok && beside.parts?.map(({ name }) => name)).toEqual(['x', 'log#1794301200000#manager.proposeTopic'])
    const full = { ...first, parts: [1, 2, 3].map((n) => ({ name: `x${n}`, value: {} })) }
    expect(withLog(full, talk, topic, 'manager', at(time))).toBe(full)
  })

  it('has what carried the other’s words to whom, once it was sent, the latest first', () => {
    const sent = (day: string) => ({ status: 'sent' as const, at: at(`2026-11-${day} 08:00`), attempt: 'a' })
    const { talk } = held()
    const mails = {
      'manager.summary.1': sent('11'),
      'employee.tomorrow.1': sent('10'),
      'employee.plan.1': { status: 'waiting' as const, at: 1, tries: 1 },
      'manager.plan.1': sent('13'),
      'employee.invitation.1': sent('09'),
      'former.plan.1': sent('14'),
      employee: sent('09'),
    }
    const value = { by: 'employee', action: 'sentAnswers', at: at('2026-11-10 12:00') }
    const parts = new Map([
      ['log#1#employee.sendAnswers', { value, version: 1 }],
      ['log#2#employee.fromLater', { value: { ...value, action: 'somethingNew' }, version: 1 }],
      ['topic#employee#1', { value, version: 1 }],
    ])
    const log = logOf({ ...talk, mails }, parts, 'employee', frame, at('2026-11-20 10:00'))
    expect(log.map(({ name, action, at: moment }) => [name, action, local(moment).slice(5, 10)])).toEqual([
      ['Maria Lind', 'gotPlan', '11-13'],
      ['Maria Lind', 'gotAnswers', '11-11'],
      ['Aisha Noor', 'sentAnswers', '11-10'],
      ['Aisha Noor', 'gotAnswers', '11-10'],
    ])
  })

  it('is a new manager’s from the very moment on', () => {
    const { talk } = held()
    const value = { by: 'employee', action: 'sentAnswers', at: at(time) }
    const parts = new Map([['log#1#employee.sendAnswers', { value, version: 1 }]])
    const since = { ...talk, managerSince: at(time) }
    expect(logOf(since, parts, 'manager', frame, at('2026-11-20 10:00'))).toMatchObject([{ name: 'Aisha Noor' }])
  })
})
