/** The colours, read from the stylesheet itself, and what a page weighs. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { script } from '../../../web/client/script.ts'
import { stylesheet } from '../../../web/ui/style.css.ts'
import { style } from '../../../web/ui/style.ts'
import { gallery } from './gallery.tsx'

const tones = ['err', 'warn', 'ok', 'info']
const phases = ['phase-1', 'phase-2', 'phase-3', 'phase-4']
const tints = tones.map((tone) => `${tone}-tint`)
const grounds = ['ground', 'card', 'sunk']

const text: [on: string[], colours: string[]][] = [
  [grounds, ['ink', 'muted', 'act', 'hover']],
  [['ground', 'card'], tones],
  [tints, ['ink', 'act', 'hover']],
  [['act', 'hover'], ['on-act']],
  [phases, ['on-phase']],
]
const edges: [on: string[], colours: string[]][] = [
  [grounds, ['edge', 'act']],
  [
    ['ground', 'card'],
    [...tones, 'ring'],
  ],
  [tints, ['ring']],
  [['halo'], ['ring']],
]

for (const scheme of ['light', 'dark'] as const) {
  describe(`the ${scheme} colours`, () => {
    const colours = tokens(scheme)

    it.each(pairs(text))('let %s be read on %s', (colour, on) => {
      expect(contrast(colours, colour, on)).toBeGreaterThanOrEqual(4.5)
    })

    it.each(tones)('let %s be read on its own tint', (tone) => {
      expect(contrast(colours, tone, `${tone}-tint`)).toBeGreaterThanOrEqual(4.5)
    })

    it.each(pairs(edges))('let the edge %s be seen on %s', (colour, on) => {
      expect(contrast(colours, colour, on)).toBeGreaterThanOrEqual(3)
    })

    it.each([...phases, 'act', 'sunk'])('show the focus on %s by its ring or its halo', (on) => {
      const best = Math.max(contrast(colours, 'ring', on), contrast(colours, 'halo', on))
      expect(best).toBeGreaterThanOrEqual(3)
    })
  })
}

describe('a page', () => {
  it('has at most 6 kB of style', () => {
    expect(Buffer.byteLength(style)).toBeLessThanOrEqual(6000)
  })

  it('has at most 4 kB of script', () => {
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(4000)
  })

  it.each(Object.keys(gallery) as (keyof typeof gallery)[])('about %s is at most 8 kB over the wire', (name) => {
    expect(gzipSync(gallery[name]()).length).toBeLessThanOrEqual(8000)
  })

  it('is the stylesheet and nothing less', () => {
    const declarations = (css: string) => css.replace(/\/\*.*?\*\//gs, '').match(/[a-z-]+:/g)?.length
    expect(declarations(style)).toBe(declarations(stylesheet))
  })
})

type Colours = Map<string, string>

/** Tones and phases stand in the stylesheet as classes that set one name; here they go by the names of the design's table. */
function tokens(scheme: 'light' | 'dark'): Colours {
  const [light = '', dark = ''] = stylesheet.split('/* Type and ground */')[0]?.split('@media screen') ?? []
  return new Map(
    [...(scheme === 'light' ? light : light + dark).matchAll(/([^\s{}]+) \{([^{}]*)\}/g)].flatMap(
      ([, selector = '', body = '']) =>
        [...body.matchAll(/--([a-z-]+): (#[0-9A-F]{6})/g)].map(([, name = '', colour = '']): [string, string] => {
          if (name === 'tone' || name === 'phase') return [selector.slice(1), colour]
          return [name === 'tint' ? `${selector.slice(1)}-tint` : name, colour]
        }),
    ),
  )
}

function pairs(groups: [on: string[], colours: string[]][]) {
  return groups.flatMap(([ons, colours]) =>
    ons.flatMap((on) => colours.map((colour): [string, string] => [colour, on])),
  )
}

/** WCAG 2.2, contrast ratio. */
function contrast(colours: Colours, one: string, other: string) {
  const [light, dark] = [luminance(colours, one), luminance(colours, other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colours: Colours, name: string) {
  const colour = colours.get(name)
  if (colour === undefined) throw new Error(`the stylesheet has no colour ${name}`)
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
