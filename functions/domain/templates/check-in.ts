/**
 * The check-in at each agreed follow-up: how it goes with each line of the plan, and four short questions. The ids of the
 * choices are what is stored; their words can be improved.
 */
import type { Localized } from './localized.ts'
import type { Role } from './question.ts'

export type CheckInQuestionId = 'QE1' | 'QE2' | 'QE3' | 'QE4' | 'QE5'

/** How a line of the plan stands, by the one who answers. */
export type LineStatus = 'done' | 'onItsWay' | 'stuck' | 'noLongerRelevant'

export type Workload = 'yes' | 'onlyJust' | 'no'

export type Responsibility = 'more' | 'fine' | 'less'

/** `status` is asked once for each line of the plan, the others once. */
export type CheckInAnswer = 'status' | 'text' | 'workload' | 'responsibility'

export type CheckInQuestion = {
  id: CheckInQuestionId
  answer: CheckInAnswer
  /** With {manager} for the manager. */
  text: Localized
  /** The same question to the manager, with {name} for the employee. */
  managerText?: Localized
  /** Early signals are asked of the employee only, and reach the manager only. */
  askedOf: Role[]
}

export const checkInQuestions: Record<CheckInQuestionId, CheckInQuestion> = {
  QE1: {
    id: 'QE1',
    answer: 'status',
    text: {
      sv: 'Hur går det med det vi kom överens om?',
      nb: 'Hvordan går det med det vi ble enige om?',
      en: 'How is it going with what we agreed?',
    },
    askedOf: ['employee', 'manager'],
  },
  QE2: {
    id: 'QE2',
    answer: 'text',
    text: {
      sv: 'Vad behöver du av {manager} för att komma vidare?',
      nb: 'Hva trenger du av {manager} for å komme videre?',
      en: 'What do you need from {manager} to move on?',
    },
    managerText: {
      sv: 'Vad behöver du av {name}?',
      nb: 'Hva trenger du av {name}?',
      en: 'What do you need from {name}?',
    },
    askedOf: ['employee', 'manager'],
  },
  QE3: {
    id: 'QE3',
    answer: 'workload',
    text: {
      sv: 'Är arbetsbelastningen rimlig just nu?',
      nb: 'Er arbeidsmengden overkommelig nå?',
      en: 'Is your workload manageable now?',
    },
    askedOf: ['employee'],
  },
  QE4: {
    id: 'QE4',
    answer: 'text',
    text: {
      sv: 'Är det något vi bör ta upp nu?',
      nb: 'Er det noe vi bør ta opp nå?',
      en: 'Is there anything we should raise now?',
    },
    askedOf: ['employee', 'manager'],
  },
  QE5: {
    id: 'QE5',
    answer: 'responsibility',
    text: {
      sv: 'Vill du ha mer ansvar eller andra uppgifter?',
      nb: 'Vil du ha mer ansvar eller andre oppgaver?',
      en: 'Would you like more responsibility or other tasks?',
    },
    askedOf: ['employee'],
  },
}

/** In the order they are asked. */
export function checkInQuestionsFor(role: Role): CheckInQuestion[] {
  return Object.values(checkInQuestions).filter(({ askedOf }) => askedOf.includes(role))
}

export const lineStatusNames: Record<LineStatus, Localized> = {
  done: { sv: 'Klart', nb: 'Ferdig', en: 'Done' },
  onItsWay: { sv: 'På väg', nb: 'I gang', en: 'On its way' },
  stuck: { sv: 'Står still', nb: 'Står stille', en: 'Stuck' },
  noLongerRelevant: { sv: 'Inte längre aktuellt', nb: 'Ikke lenger aktuelt', en: 'No longer relevant' },
}

export const workloadNames: Record<Workload, Localized> = {
  yes: { sv: 'Ja', nb: 'Ja', en: 'Yes' },
  onlyJust: { sv: 'På gränsen', nb: 'På grensen', en: 'Only just' },
  no: { sv: 'Nej', nb: 'Nei', en: 'No' },
}

export const responsibilityNames: Record<Responsibility, Localized> = {
  more: { sv: 'Gärna mer', nb: 'Gjerne mer', en: 'More' },
  fine: { sv: 'Lagom som det är', nb: 'Passe nå', en: 'Fine as it is' },
  less: { sv: 'Hellre mindre', nb: 'Heller mindre', en: 'Less' },
}
