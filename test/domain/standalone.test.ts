/** A talk outside any cycle: its own dates, and the cycle that it stands in without being of it. */
import { describe, expect, it } from 'vitest'
import { cycle as cycleSchema, cycleTimetable } from '../../functions/domain/cycle.ts'
import { isInPilot } from '../../functions/domain/pilot.ts'
import {
  cycleNameFor,
  framedFor,
  gatherStandalone,
  isStandalone,
  standaloneCycle,
} from '../../functions/domain/standalone.ts'
import { earliestFrom, timelineFrom } from '../../functions/domain/standalone-dates.ts'
import { at, cycle, cycleSettings, frame } from '../given.ts'

const gathered = () => {
  const decided = gatherStandalone(undefined, at('2026-11-02 10:00'))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}

describe('the cycle of the talks outside any', () => {
  it('is made with the first of them, once', () => {
    const made = gathered()
    expect(made).toMatchObject({ id: standaloneCycle, createdBy: '', launch: { status: 'launched', by: '' } })
    expect(cycleSchema.parse(made)).toEqual(made)
    expect(gatherStandalone(made, at('2026-11-03 10:00'))).toEqual({ ok: true, state: made })
    expect([isStandalone(made.id), isStandalone(cycle.id)]).toEqual([true, false])
  })

  it('mails nobody, and never ends', () => {
    expect(cycleTimetable(gathered(), frame).filter(({ to }) => to !== 'service')).toEqual([])
    expect(gathered().settings.to).toBe('2999-12-31')
  })

  it('asks as a cycle does that chooses nothing, and is followed up after three and six months', () => {
    expect(gathered().settings).toMatchObject({
      template: 'forward',
      purposes: [],
      wording: 'continue',
      managerAnswersA: false,
      followUpMonths: [3, 6],
      culture: '',
      units: [],
    })
  })

  it('has a name for its readers, in their language', () => {
    expect(cycleNameFor(gathered().settings, 'sv')).toBe('Utanför omgångarna')
    expect(cycleNameFor({ name: 'Hösten 2026', isNone: true }, 'en')).toBe('Outside the cycles')
    expect(cycleNameFor({ name: 'Hösten 2026' }, 'nb')).toBe('Hösten 2026')
  })
})

describe('a talk with dates of its own', () => {
  const { template, templateVersion, purposes, from, invitationOn, preparationOn, bookedBy } = cycleSettings
  const own = { template, templateVersion, purposes, from, to: '2027-02-01', invitationOn, preparationOn, bookedBy }

  it('reads them in the place of its cycle’s, and any other talk reads the cycle', () => {
    expect(framedFor(frame, { own })).toMatchObject({
      organisation: frame.organisation,
      cycle: { id: cycle.id, settings: { name: 'Hösten 2026', to: '2027-02-01' } },
    })
    expect([framedFor(frame, {}), framedFor(frame, undefined)]).toEqual([frame, frame])
    const { cycle: _, ...without } = frame
    expect(framedFor(without, { own })).toBe(without)
  })

  it('has the whole lead time, and questions as long before as in any cycle', () => {
    expect(earliestFrom('2026-11-02', frame)).toBe('2026-11-16')
    expect(timelineFrom('2026-11-02', '2026-11-16', frame)).toEqual({
      invitationOn: '2026-11-02',
      preparationOn: '2026-11-02',
      bookedBy: '2026-11-09',
    })
    expect(timelineFrom('2026-11-02', '2026-12-07', frame)).toEqual({
      invitationOn: '2026-11-02',
      preparationOn: '2026-11-23',
      bookedBy: '2026-11-23',
    })
  })
})

describe('a first group', () => {
  it('is some units, or some people', () => {
    const isIn = (id: string, unit: string) =>
      isInPilot({ units: ['Skolan'], people: ['p_bo'] }, { id, details: { unit } })
    expect([isIn('p_aisha', 'Skolan'), isIn('p_bo', 'Vården'), isIn('p_eva', 'Vården')]).toEqual([true, true, false])
  })
})
