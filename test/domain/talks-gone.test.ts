/** What HR counts of a cycle does not shrink: a talk that goes adds its last status, once, and nothing else of itself. */
import { describe, expect, it } from 'vitest'
import type { Talk } from '../../functions/domain/talk.ts'
import { withCount } from '../../functions/domain/talks-gone.ts'
import { refuse } from '../../functions/domain/workflow.ts'
import { agreed, at, held } from '../given.ts'

const counted = (state: Talk): Talk => ({ ...state, retained: { ...state.retained, counted: at('2029-06-01 00:05') } })
const { talk } = agreed()

describe('a talk that goes', () => {
  it('is counted in its cycle, under its unit and last status', () => {
    expect(withCount({ ok: true, state: counted(talk) }, talk)).toMatchObject({
      apart: [{ id: talk.cycle, name: 'gone#Skolan', add: { agreed: 1 } }],
    })
    const told = held().talk
    expect(withCount({ ok: true, state: counted(told) }, told)).toMatchObject({ apart: [{ add: { held: 1 } }] })
  })

  it('is counted once, and not before it goes', () => {
    const again = { ok: true as const, state: counted(talk) }
    expect(withCount(again, counted(talk))).toBe(again)
    const stays = { ok: true as const, state: { ...talk, retained: { notes: 1 } } }
    expect(withCount(stays, talk)).toBe(stays)
    const plain = { ok: true as const, state: talk }
    expect(withCount(plain, talk)).toBe(plain)
    const opened = { ok: true as const, state: counted(talk) }
    expect(withCount(opened, undefined)).toBe(opened)
  })

  it('is not counted when what was said is refused, nor when its launch was stopped', () => {
    const refused = refuse('gone')
    expect(withCount(refused, talk)).toBe(refused)
    const stopped: Talk = { ...talk, ended: { n: 1, at: 1, why: 'removed', stopped: true } }
    const goes = { ok: true as const, state: counted(stopped) }
    expect(withCount(goes, stopped)).toBe(goes)
  })
})
