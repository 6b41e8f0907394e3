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
  pilot: {
    heading: string
    text: string
    units: string
    addresses: string
    addressesHint: string
    choose: string
    all: string
    chosen: (people: number) => string
    nobody: string
    unknown: (lines: number[]) => string
    tooMany: (most: number) => string
    /** On the page of the cycle, while the rest has no talk. */
    running: (rest: number) => string
  }
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
  pilot: {
    heading: 'Börja med en grupp',
    text: 'Vill du pröva med några först, välj dem här. Resten lägger du till i samma omgång när du vill, och de får lika lång tid på sig.',
    units: 'Enheter som börjar',
    addresses: 'Adresser till dem som börjar',
    addressesHint: 'En på varje rad, klistra gärna in. Kan kombineras med enheter.',
    choose: 'Räkna gruppen',
    all: 'Välj alla',
    chosen: (people) =>
      people === 1
        ? 'Gruppen är en person. Bara den personen får ett samtal nu.'
        : `Gruppen är ${people} personer. Bara de får ett samtal nu.`,
    nobody: 'Välj minst en enhet eller skriv en adress',
    unknown: (lines) => `Ingen i personlistan har adressen på rad ${lines.join(', ')}`,
    tooMany: (most) => `Skriv högst ${most} adresser, eller välj enheter`,
    running: (rest) =>
      `Omgången har startat för en första grupp. ${rest} till kan få sitt samtal när du lägger till dem.`,
  },
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
    'Ingen får noen e-post, med mindre en leder allerede har avtalt en tid. Da blir den avlyst i kalenderen.',
    'Du kan endre runden og starte den på nytt.',
  ],
  stopSure: 'Ja, gjør runden til et utkast igjen',
  tooLateToStop: 'De første e-postene går ut nå. Runden kan fortsatt settes på pause eller avlyses.',
  copy: 'Kopier runden',
  goals: 'Organisasjonens mål',
  goalsHint: 'Ett på hver linje, høyst fem. De står ved siden av spørsmålene når begge forbereder seg. Kan stå tomt.',
  goalsTooMany: (most) => `Skriv høyst ${most} mål, ett på hver linje`,
  goalTooLong: (most) => `Kort hvert mål ned til høyst ${most} tegn`,
  pilot: {
    heading: 'Begynn med en gruppe',
    text: 'Vil du prøve med noen først, velger du dem her. Resten legger du til i samme runde når du vil, og de får like god tid.',
    units: 'Enheter som begynner',
    addresses: 'Adressene til dem som begynner',
    addressesHint: 'Én på hver linje, lim dem gjerne inn. Kan kombineres med enheter.',
    choose: 'Tell gruppen',
    all: 'Velg alle',
    chosen: (people) =>
      people === 1
        ? 'Gruppen er én person. Bare den personen får en samtale nå.'
        : `Gruppen er ${people} personer. Bare de får en samtale nå.`,
    nobody: 'Velg minst én enhet eller skriv en adresse',
    unknown: (lines) => `Ingen i personlisten har adressen på linje ${lines.join(', ')}`,
    tooMany: (most) => `Skriv høyst ${most} adresser, eller velg enheter`,
    running: (rest) => `Runden er startet for en første gruppe. ${rest} til kan få samtalen sin når du legger dem til.`,
  },
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
  pilot: {
    heading: 'Begin with a group',
    text: 'If you want to try it with some first, choose them here. You add the rest to the same cycle when you like, and they get as much time.',
    units: 'Units that begin',
    addresses: 'Addresses of those who begin',
    addressesHint: 'One a line; you can paste them. Can be combined with units.',
    choose: 'Count the group',
    all: 'Choose everyone',
    chosen: (people) => `The group is ${people === 1 ? 'one person' : `${people} people`}. Only they get a talk now.`,
    nobody: 'Choose at least one unit or type an address',
    unknown: (lines) => `Nobody in the people list has the address on line ${lines.join(', ')}`,
    tooMany: (most) => `Type at most ${most} addresses, or choose units`,
    running: (rest) =>
      `The cycle has been launched for a first group. ${rest} more can get their talk when you add them.`,
  },
}

export const hrLaunch: Area<Words> = { sv, nb, en }
