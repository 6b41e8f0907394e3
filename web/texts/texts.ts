/** The words of the pages: one file an area, in it one object a language; what one language says the others must, or it does not compile. */
import type { Language } from '../../functions/ports.ts'
import { common } from './common.ts'

export type Texts = (typeof common)['sv']

export const textsOf = (language: Language): Texts => common[language]
