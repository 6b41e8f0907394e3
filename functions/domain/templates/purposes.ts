/** What a round of talks can be for. HR states it first; it stands on every form and mail and steers the questions. */
import type { Localized } from './localized.ts'

export type Purpose =
  | 'goals'
  | 'competence'
  | 'relation'
  | 'needs'
  | 'proposals'
  | 'wellBeing'
  | 'motivation'
  | 'development'

/** Written to stand after "the purpose is to". */
export const purposeNames: Record<Purpose, Localized> = {
  goals: { sv: 'följa upp och sätta mål', nb: 'følge opp og sette mål', en: 'follow up and set goals' },
  competence: { sv: 'utveckla kompetens', nb: 'utvikle kompetanse', en: 'develop competence' },
  relation: {
    sv: 'stärka relationen och samarbetet',
    nb: 'styrke relasjonen og samarbeidet',
    en: 'strengthen how we work together',
  },
  needs: { sv: 'fånga upp behov', nb: 'fange opp behov', en: 'find out what is needed' },
  proposals: { sv: 'få fram förslag', nb: 'få frem forslag', en: 'bring out proposals' },
  wellBeing: { sv: 'bidra till trivsel', nb: 'skape trivsel', en: 'contribute to well-being' },
  motivation: { sv: 'öka motivationen', nb: 'øke motivasjonen', en: 'strengthen motivation' },
  development: {
    sv: 'ge utrymme att utvecklas',
    nb: 'gi rom for å utvikle seg',
    en: 'make room for development',
  },
}
