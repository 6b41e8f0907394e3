/** HR’s hold on the deletion of one person’s talks: by somebody else, for a year at most, and over by itself. */
import { describe, expect, it } from 'vitest'
import type { Person } from '../../functions/domain/person.ts'
import {
  decideHold,
  type HoldCommand,
  holdEnds,
  holdSteps,
  isAboutHold,
  talksGoFrom,
} from '../../functions/domain/retention-hold.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { at, frame, local, person, zone } from '../given.ts'

const holding = (until: string, own: string[] = ['p_hanna']): HoldCommand => {
  return { kind: 'holdDeletion', until, why: 'dispute', person: 'p_hanna', own }
}
const releases = (own: string[] = ['p_hanna']): HoldCommand => ({ kind: 'releaseHold', own })
const decide = (state: Person, time: string, command: HoldCommand, by: Actor = 'hr') =>
  decideHold(state, command, by, frame, at(time))
const said = (...args: Parameters<typeof decide>): Person => {
  const decided = decide(...args)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
const refused = (...args: Parameters<typeof decide>) => {
  const decided = decide(...args)
  return decided.ok ? 'allowed' : decided.refusal.code
}
const held = () => said(person, '2026-10-05 10:00', holding('2026-12-31'))

describe('a hold', () => {
  it('is set by HR, never by whom it is about in any employment, to a day ahead and within a year', () => {
    const time = '2026-10-05 10:00'
    expect(held().hold).toEqual({ by: 'p_hanna', at: at(time), until: '2026-12-31', why: 'dispute' })
    expect(refused(person, time, holding('2026-12-31', ['p_other', person.id]))).toBe('notYours')
    expect(refused(person, time, holding('2026-12-31'), 'person')).toBe('notYours')
    expect(refused(person, time, holding('2026-10-05'))).toBe('inThePast')
    expect(refused(person, time, holding('2026-10-06'))).toBe('allowed')
    expect(refused(person, time, holding('2027-10-05'))).toBe('allowed')
    expect(refused(person, time, holding('2027-10-06'))).toBe('notNow')
  })

  it('counts from when it was set first, also to another day, and anew once it has been over', () => {
    expect(said(held(), '2026-11-05 10:00', holding('2027-03-01')).hold).toMatchObject({
      at: at('2026-10-05 10:00'),
      until: '2027-03-01',
    })
    expect(said(held(), '2027-01-05 10:00', holding('2027-03-01')).hold?.at).toBe(at('2027-01-05 10:00'))
  })

  it('is released by HR, not by whom it is about, and only while there is one', () => {
    expect(said(held(), '2026-10-06 10:00', releases()).hold).toBeUndefined()
    expect(refused(held(), '2026-10-06 10:00', releases([person.id]))).toBe('notYours')
    expect(refused(held(), '2026-10-06 10:00', releases(), 'person')).toBe('notYours')
    expect(refused(person, '2026-10-06 10:00', releases())).toBe('already')
  })

  it('is over by itself after its last day, and not before', () => {
    expect(holdSteps(held(), frame).map(({ key, due }) => [key, local(due)])).toEqual([
      ['service.holdOver.20261231', '2027-01-01 00:00'],
    ])
    expect(holdSteps(person, frame)).toEqual([])
    const over = (time: string) => said(held(), time, { kind: 'holdOver' }, 'service').hold
    expect(over('2027-01-01 00:00')).toBeUndefined()
    expect(over('2026-12-31 23:59')?.until).toBe('2026-12-31')
    expect(refused(held(), '2027-01-01 00:00', { kind: 'holdOver' }, 'hr')).toBe('notYours')
    expect(holdEnds(held(), zone, at('2026-12-31 23:59'))).toBe(at('2027-01-01 00:00'))
    expect(holdEnds(held(), zone, at('2027-01-01 00:00'))).toBeUndefined()
    expect(holdEnds(person, zone, at('2026-10-06 10:00'))).toBeUndefined()
  })
})

describe('of someone who has left', () => {
  const alone = (by: Actor) => decide(held(), '2026-11-01 10:00', { kind: 'talksAlone' }, by)

  it('the talks wait for the end of the hold once they alone are left', () => {
    expect(talksGoFrom(held(), frame)).toBe(0)
    const left = said(held(), '2026-11-01 10:00', { kind: 'talksAlone' }, 'service')
    expect(left.talksAlone).toBe(at('2026-11-01 10:00'))
    expect(local(talksGoFrom(left, frame))).toBe('2027-01-01 00:00')
    expect(talksGoFrom({ ...left, hold: undefined }, frame)).toBe(0)
  })

  it('only the service says that they alone are left', () => {
    expect(alone('hr')).toMatchObject({ refusal: { code: 'notYours' } })
  })
})

it('takes its own commands and no others', () => {
  const kinds = ['holdDeletion', 'releaseHold', 'holdOver', 'talksAlone', 'leave']
  expect(kinds.filter((kind) => isAboutHold({ kind }))).toEqual([
    'holdDeletion',
    'releaseHold',
    'holdOver',
    'talksAlone',
  ])
})
