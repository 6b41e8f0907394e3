/** What a line of the plan can be, and what a competence line can consist of. */
import type { Language } from '../../ports.ts'
import type { Localized } from './localized.ts'

export type PlanKind = 'goal' | 'action' | 'competence' | 'support' | 'obstacle' | 'expectation'

export type CompetenceKind = 'training' | 'mentor' | 'knowledgeSharing' | 'newTasks'

export const planKindNames: Record<PlanKind, Localized> = {
  goal: { sv: 'Mål', nb: 'Mål', en: 'Goal' },
  action: { sv: 'Åtgärd', nb: 'Tiltak', en: 'Action' },
  competence: { sv: 'Kompetens', nb: 'Kompetanse', en: 'Competence' },
  support: { sv: 'Stöd', nb: 'Støtte', en: 'Support' },
  obstacle: { sv: 'Hinder att undanröja', nb: 'Hindring å fjerne', en: 'Obstacle to remove' },
  expectation: { sv: 'Förväntan', nb: 'Forventning', en: 'Expectation' },
}

export const competenceKindNames: Record<CompetenceKind, Localized> = {
  training: { sv: 'Utbildning', nb: 'Opplæring', en: 'Training' },
  mentor: { sv: 'Mentor', nb: 'Mentor', en: 'Mentor' },
  knowledgeSharing: { sv: 'Kunskapsdelning', nb: 'Kunnskapsdeling', en: 'Knowledge sharing' },
  newTasks: { sv: 'Nya uppgifter', nb: 'Nye oppgaver', en: 'New tasks' },
}

/** `Kompetens: utbildning`, on pages and in mails alike. */
export const kindInWords = (kind: PlanKind, competence: CompetenceKind | undefined, language: Language): string => {
  const name = planKindNames[kind][language]
  return competence ? `${name}: ${competenceKindNames[competence][language].toLowerCase()}` : name
}
