/** All free texts of a cycle's pulses go on one day that follows from the cycle alone, and again some years later what came after that. */
import { describe, expect, it } from 'vitest'
import { cycleTimetable, decideCycle } from '../../functions/domain/cycle.ts'
import { textsAreOver } from '../../functions/domain/pulse-texts.ts'
import { standaloneCycle } from '../../functions/domain/standalone.ts'
import type { Frame } from '../../functions/domain/workflow.ts'
import { at, cycle, frame, local } from '../given.ts'

const keeping = (plan: number | null): Frame => ({
  ...frame,
  organisation: { ...frame.organisation, retention: { ...frame.organisation.retention, plan } },
})
const due = (state: typeof cycle, within: Frame) =>
  cycleTimetable(state, within).flatMap((entry) => (entry.kind === 'deleteTexts' ? [local(entry.due)] : []))
const deletedOn = (time: string): typeof cycle => {
  const decided = decideCycle(cycle, { kind: 'textsDeleted' }, 'service', frame, at(time))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}

describe('the free texts of the pulse', () => {
  it('go the plan’s months after the cycle’s last day, and what comes later as many months on', () => {
    const { to } = cycle.settings
    const [year, rest] = [Number(to.slice(0, 4)), to.slice(4)]
    expect(due(cycle, keeping(24))).toEqual([`${year + 2}${rest} 00:00`])
    expect(due(deletedOn(`${year + 2}${rest} 00:03`), keeping(24))).toEqual([`${year + 4}${rest} 00:00`])
    expect(due(deletedOn(`${year + 5}${rest} 00:03`), keeping(24))).toEqual([`${year + 6}${rest} 00:00`])
  })

  it('stay while a public body has not decided, and of a draft there are none', () => {
    expect(due(cycle, keeping(null))).toEqual([])
    expect(due({ ...cycle, launch: { status: 'draft' } }, keeping(24))).toEqual([])
    expect(textsAreOver(cycle, keeping(null), at('2099-01-01 00:00'))).toBe(false)
  })

  it('of talks outside any cycle go at once, every so many months since there are any', () => {
    const outside = { ...cycle, id: standaloneCycle, createdAt: at('2026-10-05 14:00') }
    expect(due(outside, keeping(12))).toEqual(['2027-10-05 00:00'])
  })

  it('are over from the first minute of that day until they are deleted', () => {
    const { to } = cycle.settings
    const day = `${Number(to.slice(0, 4)) + 2}${to.slice(4)}`
    expect(textsAreOver(cycle, keeping(24), at(`${day} 00:00`) - 1)).toBe(false)
    expect(textsAreOver(cycle, keeping(24), at(`${day} 00:00`))).toBe(true)
    expect(textsAreOver(deletedOn(`${day} 00:03`), keeping(24), at(`${day} 00:04`))).toBe(false)
  })

  it('are deleted by nobody but the service', () => {
    const now = at('2029-01-01 10:00')
    for (const kind of ['deleteTexts', 'textsDeleted'] as const) {
      const refusal = { code: 'notYours' }
      expect(decideCycle(cycle, { kind }, 'hr', frame, now)).toMatchObject({ ok: false, refusal })
      expect(decideCycle(cycle, { kind }, 'service', frame, now)).toMatchObject({ ok: true })
    }
  })
})
