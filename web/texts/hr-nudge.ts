/** Words of the page on which HR reminds those of a cycle for whom something waits. */
import type { Area } from './area.ts'

type Words = {
  /** On the cycle's page. */
  link: string
  title: (cycle: string) => string
  text: string[]
  nobody: string
  count: (mails: number) => string
  /** Too few to say how many. */
  atMost: (mails: number) => string
  running: string
  mailsHeading: string
  toEmployees: string
  toManagers: string
  subject: (subject: string) => string
  number: string
  numberHint: (mails: number) => string
  wrongNumber: (mails: number) => string
  send: string
  back: string
  soFar: string
  caption: (day: string) => string
  columns: { name: string; when: string }
  onItsWay: string
  notNeeded: string
  others: (people: number) => string
  someOthers: string
  none: string
}

const sv: Words = {
  link: 'Påminn dem som har något kvar',
  title: (cycle) => `Påminnelse i ${cycle}`,
  text: [
    'Påminnelsen går bara till den som har något att göra i sitt samtal just nu. En chef får ett enda mejl för alla sina samtal.',
    'Den som är borta, är med på papper, inte nås av mejl eller har fått ett mejl om samtalet de senaste fem arbetsdagarna får ingen. Chefernas veckomejl räknas inte. Ingen påminns mer än en gång i veckan.',
  ],
  nobody: 'Just nu finns ingen att påminna.',
  count: (mails) => (mails === 1 ? '1 mejl går ut.' : `${mails} mejl går ut.`),
  atMost: (mails) =>
    `Högst ${mails} mejl går ut. Hur många det blir säger vi inte här, för då skulle det synas vem som har förberett sig.`,
  running: 'En påminnelse är på väg ut. Vänta tills den är klar.',
  mailsHeading: 'Så ser mejlen ut',
  toEmployees: 'Till medarbetare',
  toManagers: 'Till chefer',
  subject: (subject) => `Ämne: ${subject}`,
  number: 'Skriv antalet för att skicka',
  numberHint: (mails) => `${mails}, som ovan. Mejlen går på arbetstid.`,
  wrongNumber: (mails) => `Skriv ${mails}, antalet som gäller nu`,
  send: 'Skicka påminnelsen',
  back: 'Till omgången',
  soFar: 'Påminnelser hittills',
  caption: (day) => `Påminnelsen ${day}`,
  columns: { name: 'Namn', when: 'Mejlet gick' },
  onItsWay: 'Går nästa arbetstid',
  notNeeded: 'Behövdes inte längre',
  others: (people) => `Och ${people} till, som bara hade kvar att förbereda sig. Vilka de är syns inte för HR.`,
  someOthers: 'Den som bara hade kvar att förbereda sig syns inte här.',
  none: 'Ingen ännu.',
}

const nb: Words = {
  link: 'Send en påminnelse til dem som har noe igjen',
  title: (cycle) => `Påminnelse i ${cycle}`,
  text: [
    'Påminnelsen går bare til den som har noe å gjøre i samtalen sin akkurat nå. En leder får én e-post for alle samtalene sine.',
    'Den som er borte, er med på papir, ikke nås av e-post eller har fått en e-post om samtalen de siste fem arbeidsdagene, får ingen. Ledernes ukentlige e-post regnes ikke. Ingen får mer enn én påminnelse i uken.',
  ],
  nobody: 'Akkurat nå er det ingen å sende påminnelse til.',
  count: (mails) => (mails === 1 ? '1 e-post går ut.' : `${mails} e-poster går ut.`),
  atMost: (mails) =>
    `Høyst ${mails} e-poster går ut. Hvor mange det blir, sier vi ikke her, for da ville det syntes hvem som har forberedt seg.`,
  running: 'En påminnelse er på vei ut. Vent til den er ferdig.',
  mailsHeading: 'Slik ser e-postene ut',
  toEmployees: 'Til medarbeidere',
  toManagers: 'Til ledere',
  subject: (subject) => `Emne: ${subject}`,
  number: 'Skriv antallet for å sende',
  numberHint: (mails) => `${mails}, som over. E-postene går i arbeidstiden.`,
  wrongNumber: (mails) => `Skriv ${mails}, antallet som gjelder nå`,
  send: 'Send påminnelsen',
  back: 'Til runden',
  soFar: 'Påminnelser så langt',
  caption: (day) => `Påminnelsen ${day}`,
  columns: { name: 'Navn', when: 'E-posten gikk' },
  onItsWay: 'Går neste arbeidstid',
  notNeeded: 'Trengtes ikke lenger',
  others: (people) => `Og ${people} til, som bare hadde igjen å forberede seg. Hvem de er, ser ikke HR.`,
  someOthers: 'Den som bare hadde igjen å forberede seg, vises ikke her.',
  none: 'Ingen ennå.',
}

const en: Words = {
  link: 'Remind those who have something left',
  title: (cycle) => `Reminder in ${cycle}`,
  text: [
    'The reminder goes only to those who have something to do in their talk right now. A manager gets one mail for all their talks.',
    'Whoever is away, is on paper, is not reached by mail or has had a mail about the talk in the last five working days gets none. The managers’ weekly mail does not count. Nobody is reminded more than once a week.',
  ],
  nobody: 'There is nobody to remind right now.',
  count: (mails) => (mails === 1 ? '1 mail goes out.' : `${mails} mails go out.`),
  atMost: (mails) => `At most ${mails} mails go out. How many is not said here, since it would show who has prepared.`,
  running: 'A reminder is on its way. Wait until it is done.',
  mailsHeading: 'What the mails look like',
  toEmployees: 'To employees',
  toManagers: 'To managers',
  subject: (subject) => `Subject: ${subject}`,
  number: 'Type the number to send',
  numberHint: (mails) => `${mails}, as above. The mails go in working hours.`,
  wrongNumber: (mails) => `Type ${mails}, the number as it is now`,
  send: 'Send the reminder',
  back: 'To the cycle',
  soFar: 'Reminders so far',
  caption: (day) => `The reminder of ${day}`,
  columns: { name: 'Name', when: 'The mail went' },
  onItsWay: 'Goes in the next working hours',
  notNeeded: 'No longer needed',
  others: (people) => `And ${people} more, who only had to prepare. HR does not see who they are.`,
  someOthers: 'Whoever only had to prepare is not shown here.',
  none: 'Nobody yet.',
}

export const hrNudge: Area<Words> = { sv, nb, en }
