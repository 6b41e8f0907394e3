/** Who has read and changed what: a line for what someone did, none for what came to nothing, and never a word. */
import { describe, expect, it } from 'vitest'
import { decideTalk } from '../../functions/domain/decide-talk.ts'
import { logOf, withLog } from '../../functions/domain/log.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { afterwards, at, frame, held, open, prepared, type Told, words } from '../given.ts'

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
})
