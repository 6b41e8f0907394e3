/** What every handler of the pages has at hand. */
import type { Language, Ports } from '../functions/ports.ts'
import type { Texts } from './texts/texts.ts'
import type { May } from './ui/may.tsx'

export type App = {
  Variables: {
    ports: Ports
    /** Of the page: what the reader chose, else the reader's own, else the organisation's. */
    language: Language
    t: Texts
    /** The parsed form of a POST whose origin and token hold. */
    form: Form
    /** Where not everyone may do everything. */
    may?: May
  }
}

/** Field values as typed; a field that came twice is refused before this. Files apart. */
export type Form = { fields: Map<string, string>; lists: Map<string, string[]>; files: Map<string, File> }
