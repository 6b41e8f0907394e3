/** The words of every mail in each language. Swedish gives the shape; a key that another language lacks does not compile. */
import type { Language } from '../../functions/ports.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { sv, type Texts } from './sv.ts'

export type { Texts } from './sv.ts'

export const texts: Record<Language, Texts> = { sv, nb, en }
