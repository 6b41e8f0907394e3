/** What a manager can do with an early signal (R53): beside the employee's answer, on the page and in the mail alike. */
import type { Responsibility, Workload } from './check-in.ts'
import type { Localized } from './localized.ts'

/** Nothing to suggest where all is well. */
export const workloadSuggestions: Partial<Record<Workload, Localized>> = {
  onlyJust: {
    sv: 'Fråga vad som kan vänta, och bestäm tillsammans vad som kommer först.',
    nb: 'Spør hva som kan vente, og bestem sammen hva som kommer først.',
    en: 'Ask what can wait, and decide together what comes first.',
  },
  no: {
    sv: 'Ta upp det inom några dagar. Ta bort eller skjut upp något bestämt, och säg det till dem som berörs.',
    nb: 'Ta det opp i løpet av noen dager. Ta bort eller utsett noe bestemt, og si fra til dem det gjelder.',
    en: 'Raise it within a few days. Take away or put off something definite, and tell those it concerns.',
  },
}

export const responsibilitySuggestions: Partial<Record<Responsibility, Localized>> = {
  more: {
    sv: 'Fråga vad som lockar, och välj en uppgift att pröva i liten skala. Skriv gärna in den som en rad i planen.',
    nb: 'Spør hva som frister, og velg en oppgave å prøve i det små. Skriv den gjerne inn som en linje i planen.',
    en: 'Ask what appeals, and choose one task to try on a small scale. It can become a line of the plan.',
  },
  less: {
    sv: 'Fråga vad som väger tyngst, och vad någon annan kan ta över, för en tid eller helt.',
    nb: 'Spør hva som veier tyngst, og hva noen andre kan ta over, for en tid eller helt.',
    en: 'Ask what weighs most, and what someone else can take over, for a time or for good.',
  },
}
