/** Whose words stand where when a talk has had several managers. */
import { describe, expect, it } from 'vitest'
import { type FormerManager, handAt, managerAt } from '../../functions/domain/hand.ts'
import { at, maria } from '../given.ts'

const former = (name: string, hand: string, until: string): FormerManager => ({
  id: `p_${name}`,
  name,
  language: 'sv',
  hand,
  until: at(until),
  topics: 0,
  plan: 0,
  returned: false,
})

describe('the manager of a moment', () => {
  const talk = {
    hand: 'manager.3',
    people: { manager: maria },
    former: [former('Karin', 'manager', '2026-10-01 10:00'), former('Nils', 'manager.2', '2026-11-01 10:00')],
  }

  it.each([
    [at('2026-10-01 10:00') - 1, 'Karin', 'manager'],
    [at('2026-10-01 10:00'), 'Nils', 'manager.2'],
    [at('2026-11-01 10:00') - 1, 'Nils', 'manager.2'],
    [at('2026-11-01 10:00'), maria.name, 'manager.3'],
  ])('at %i is %s, who wrote by the hand %s', (moment, name, hand) => {
    expect([managerAt(talk, moment).name, handAt(talk, moment)]).toEqual([name, hand])
  })

  it('is the one that the talk has had all along, by the first hand', () => {
    const moment = at('2026-10-01 10:00')
    const only = { people: { manager: maria } }
    expect([managerAt(only, moment), handAt(only, moment)]).toEqual([maria, 'manager'])
  })
})
