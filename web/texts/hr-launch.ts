/** Words of a launch: its number to type, stopping it before the first mail, a cycle made like another, and the organisation's goals. */
import type { Area } from './area.ts'

type Words = {
  count: (people: number) => string
  countHint: string
  countWrong: (people: number) => string
  mayStop: (until: string) => string
  stop: string
  stopTitle: (name: string) => string
  stopText: string[]
  stopSure: string
  tooLateToStop: string
  copy: string
  goals: string
  goalsHint: string
  goalsTooMany: (most: number) => string
  goalTooLong: (most: number) => string
}

const sv: Words = {
  count: (people) => `Skriv ${people} för att starta`,
  countHint: 'Så många får ett samtal',
  countWrong: (people) => `Skriv ${people}, antalet personer som får ett samtal`,
  mayStop: (until) => `Inget mejl har gått ut än. Till ${until} kan du stoppa starten.`,
  stop: 'Stoppa starten',
  stopTitle: (name) => `Stoppa starten av ${name}`,
  stopText: [
    'Omgången blir ett utkast igen. Samtalen som öppnades försvinner från chefernas sidor.',
    'Ingen får något mejl, om inte en chef redan har bokat en tid. Då avbokas den i kalendern.',
    'Du kan ändra omgången och starta den på nytt.',
  ],
  stopSure: 'Ja, gör omgången till ett utkast igen',
  tooLateToStop: 'De första mejlen går ut nu. Omgången kan fortfarande pausas eller ställas in.',
  copy: 'Kopiera omgången',
  goals: 'Organisationens mål',
  goalsHint: 'Ett på varje rad, högst fem. De står bredvid frågorna när båda förbereder sig. Kan lämnas tomt.',
  goalsTooMany: (most) => `Skriv högst ${most} mål, ett på varje rad`,
  goalTooLong: (most) => `Korta varje mål till högst ${most} tecken`,
}

const nb: Words = {
  count: (people) => `Skriv ${people} for å starte`,
  countHint: 'Så mange får en samtale',
  countWrong: (people) => `Skriv ${people}, antallet personer som får en samtale`,
  mayStop: (until) => `Ingen e-post har gått ut ennå. Frem til ${until} kan du stoppe starten.`,
  stop: 'Stopp starten',
  stopTitle: (name) => `Stopp starten av ${name}`,
  stopText: [
    'Runden blir et utkast igjen. Samtalene som ble åpnet, forsvinner fra ledernes sider.',
    'Ingen får noen e-post, med mindre en leder alt har avtalt en tid. Da blir den avlyst i kalenderen.',
    'Du kan endre runden og starte den på nytt.',
  ],
  stopSure: 'Ja, gjør runden til et utkast igjen',
  tooLateToStop: 'De første e-postene går ut nå. Runden kan fortsatt settes på pause eller avlyses.',
  copy: 'Kopier runden',
  goals: 'Målene til organisasjonen',
  goalsHint: 'Ett på hver linje, høyst fem. De står ved siden av spørsmålene når begge forbereder seg. Kan stå tomt.',
  goalsTooMany: (most) => `Skriv høyst ${most} mål, ett på hver linje`,
  goalTooLong: (most) => `Kort hvert mål ned til høyst ${most} tegn`,
}

const en: Words = {
  count: (people) => `Type ${people} to launch`,
  countHint: 'So many people get a talk',
  countWrong: (people) => `Type ${people}, the number of people who get a talk`,
  mayStop: (until) => `No mail has gone out yet. You can stop the launch until ${until}.`,
  stop: 'Stop the launch',
  stopTitle: (name) => `Stop the launch of ${name}`,
  stopText: [
    'The cycle becomes a draft again. The talks that were opened leave the managers’ pages.',
    'Nobody gets a mail, unless a manager has booked a time already. Then it is taken out of the calendars.',
    'You can change the cycle and launch it again.',
  ],
  stopSure: 'Yes, make the cycle a draft again',
  tooLateToStop: 'The first mails are going out now. The cycle can still be paused or cancelled.',
  copy: 'Copy the cycle',
  goals: 'Goals of the organisation',
  goalsHint: 'One a line, five at most. They stand beside the questions when both prepare. May be left empty.',
  goalsTooMany: (most) => `Write at most ${most} goals, one a line`,
  goalTooLong: (most) => `Shorten each goal to at most ${most} characters`,
}

export const hrLaunch: Area<Words> = { sv, nb, en }
