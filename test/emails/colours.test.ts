/** The paints of the mails, in the light, in the dark, and in clients that invert by themselves. */
import { describe, expect, it } from 'vitest'
import { bands, dark, light } from '../../emails/parts/theme.ts'
import { contrast, inverted } from './reading.ts'

describe.each(Object.keys(light) as (keyof typeof light)[])('text on %s', (tone) => {
  it('can be read in the light', () => {
    expect(contrast(light[tone].backgroundColor, light[tone].color)).toBeGreaterThanOrEqual(4.5)
  })
  it('can be read in the dark', () => {
    expect(contrast(dark[tone].backgroundColor, dark[tone].color)).toBeGreaterThanOrEqual(4.5)
  })
  it('can be read when a client inverts every colour', () => {
    expect(contrast(inverted(light[tone].backgroundColor), inverted(light[tone].color))).toBeGreaterThanOrEqual(4.5)
  })
})

describe('links in running text', () => {
  it('can be read on the ground of any cell they stand in', () => {
    expect(contrast(light.card.backgroundColor, light.link.color)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark.card.backgroundColor, dark.link.color)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('the phases', () => {
  it('have a paint each', () => {
    expect(new Set(Object.values(bands)).size).toBe(Object.keys(bands).length)
  })
})
