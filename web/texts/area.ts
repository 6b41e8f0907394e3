/** `{sv, nb, en}` of one shape: what one language says the others must, or it does not compile. Plain sentences are strings, others functions. */
import type { Language } from '../../functions/ports.ts'

export type Area<Words> = Record<Language, Words>
