/**
 * The pulse: five statements the day after the talk, a sixth at the follow-ups, and one open question. The ids are what is counted; an id
 * never changes its meaning.
 */
import type { Localized } from './localized.ts'

export type StatementId = 'QF1' | 'QF2' | 'QF3' | 'QF4' | 'QF5' | 'QF6'

/** With {manager} for the manager of that talk. */
export const statements: Record<StatementId, Localized> = {
  QF1: {
    sv: 'Samtalet var meningsfullt för mig.',
    nb: 'Samtalen var meningsfull for meg.',
    en: 'The talk was meaningful to me.',
  },
  QF2: {
    sv: 'Jag kunde säga det jag ville och kände mig lyssnad på.',
    nb: 'Jeg kunne si det jeg ville, og følte meg hørt.',
    en: 'I could say what I wanted and felt heard.',
  },
  QF3: {
    sv: '{manager} var förberedd.',
    nb: '{manager} var forberedt.',
    en: '{manager} was prepared.',
  },
  QF4: {
    sv: 'Vi har en tydlig plan som båda står bakom.',
    nb: 'Vi har en tydelig plan som begge står bak.',
    en: 'We have a clear plan we both stand behind.',
  },
  QF5: {
    sv: 'Jag vet vad som förväntas av mig och hur jag kan utvecklas.',
    nb: 'Jeg vet hva som forventes av meg, og hvordan jeg kan utvikle meg.',
    en: 'I know what is expected of me and how I can develop.',
  },
  QF6: {
    sv: 'Samtalet har lett till något konkret.',
    nb: 'Samtalen har ført til noe konkret.',
    en: 'The talk has led to something concrete.',
  },
}

/** The day after; the sixth is asked at the follow-ups. */
export const statementsDayAfter: StatementId[] = ['QF1', 'QF2', 'QF3', 'QF4', 'QF5']
export const statementAtFollowUp: StatementId = 'QF6'

/** QF7, in words of one's own. */
export const betterQuestion: Localized = {
  sv: 'Vad hade gjort samtalet bättre?',
  nb: 'Hva ville gjort samtalen bedre?',
  en: 'What would have made the talk better?',
}

export type Rating = 1 | 2 | 3 | 4 | 5

/** The words at the ends alone say which way the scale goes. */
export const ratings: Rating[] = [1, 2, 3, 4, 5]
