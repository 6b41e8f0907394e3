/** Words about what an employee lets be told, in the invitation. */
import type { Language } from '../../functions/ports.ts'

type Words = { title: string; by: (name: string | undefined) => string }

export const storyTexts: Record<Language, Words> = {
  sv: {
    title: 'Det här kom ut av ett samtal',
    by: (name) => (name === undefined ? 'Berättat av en kollega' : `Berättat av ${name}`),
  },
  nb: {
    title: 'Dette kom ut av en samtale',
    by: (name) => (name === undefined ? 'Fortalt av en kollega' : `Fortalt av ${name}`),
  },
  en: {
    title: 'This is what came of a talk',
    by: (name) => (name === undefined ? 'Told by a colleague' : `Told by ${name}`),
  },
}
