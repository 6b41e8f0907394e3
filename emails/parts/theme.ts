/**
 * The look of every mail: flat linseed paints on a grey morning, as on the pages. Names are classes in the style sheet; each stands with ground
 * and text colour together, since a client that inverts colours must never meet one without the other.
 */
import type { Band } from './content.ts'

type Paint = { backgroundColor: string; color: string }

export const light = {
  ground: { backgroundColor: '#F2F5F1', color: '#1A211D' },
  card: { backgroundColor: '#FFFFFF', color: '#1A211D' },
  muted: { backgroundColor: '#FFFFFF', color: '#4C5851' },
  link: { backgroundColor: '#FFFFFF', color: '#17523F' },
  act: { backgroundColor: '#17523F', color: '#FFFFFF' },
} satisfies Record<string, Paint>

export type Tone = keyof typeof light

/** For clients that ask for it; those that invert by themselves get `light` inverted. */
export const dark: Record<Tone, Paint> = {
  ground: { backgroundColor: '#121714', color: '#EAF0EA' },
  card: { backgroundColor: '#1B221E', color: '#EAF0EA' },
  muted: { backgroundColor: '#1B221E', color: '#A9B6AD' },
  link: { backgroundColor: '#1B221E', color: '#8FD3B6' },
  act: { backgroundColor: '#8FD3B6', color: '#0B241A' },
}

/** Golden ochre, common blue, spruce green, heather; and the colour of action where no phase is meant. */
export const bands: Record<Band, string> = {
  prepare: '#E0A32E',
  meet: '#5C97C8',
  plan: '#7FAE57',
  followUp: '#A283BA',
  none: '#17523F',
}

/** The system speaks in sans, people in serif. */
export const sans = "'Segoe UI', Helvetica, Arial, sans-serif"
export const serif = "Charter, 'Sitka Text', Cambria, Georgia, serif"

/** Apple Mail and Samsung read the first, Outlook on the web and phones the attributes. */
export const styleSheet = [
  'a{text-underline-offset:3px}',
  `@media (prefers-color-scheme:dark){${darkRules('')}}`,
  darkRules('[data-ogsc] ', 'color'),
  darkRules('[data-ogsb] ', 'backgroundColor'),
].join('')

function darkRules(before: string, only?: keyof Paint): string {
  return Object.entries(dark)
    .map(([tone, { backgroundColor, color }]) => {
      const ground = only === 'color' ? '' : `background-color:${backgroundColor} !important;`
      const text = only === 'backgroundColor' ? '' : `color:${color} !important;`
      return `${before}.${tone}{${ground}${text}}`
    })
    .join('')
}
