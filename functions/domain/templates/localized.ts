/** Words in the three languages of the service; a talk between two people can use two of them. */
import type { Language } from '../../ports.ts'

export type Localized = Record<Language, string>
