/** Words of 'this file is the whole organisation': who would be counted as having left, saying so, and bringing them back. */
import type { Area } from './area.ts'

type Words = {
  /** On the dry run, before anything is said. */
  notInFile: (people: number) => string
  whole: string
  wholeHint: string
  /** Once the box is ticked: who it is about. */
  heading: (people: number) => string
  what: string
  withoutManager: (people: number) => string
  more: (people: number) => string
  all: string
  download: string
  look: string
  sure: (people: number) => string
  number: string
  numberHint: (people: number, employed: number) => string
  wrongNumber: string
  onlyThem: string
  /** Their page. */
  title: string
  before: (people: number) => string
  going: (people: number) => string
  left: (people: number, day: string) => string
  caption: string
  columns: { name: string; email: string; unit: string }
  takeBackText: (day: string) => string
  takeBack: string
  tooLate: string
  returning: string
  returned: (people: number) => string
  aloneHeading: (people: number) => string
  aloneText: string
  goneTitle: string
  gone: string
  toLeavers: string
  /** On the form of the import. */
  recent: (people: number, day: string) => string
  fileName: string
}

const few = (count: number, one: string, many: string) => `${count.toLocaleString('sv')} ${count === 1 ? one : many}`

const sv: Words = {
  notInFile: (people) =>
    `${few(people, 'person i listan är', 'personer i listan är')} inte med i filen och lämnas som de är.`,
  whole: 'Filen är hela organisationen: de som inte är med har slutat',
  wholeHint: 'Kryssa bara i om det är så. Du får se vilka det gäller innan något händer.',
  heading: (people) => `${few(people, 'person anses', 'personer anses')} ha slutat`,
  what: 'Deras länkar och samtal upphör i dag, och cheferna får veta det. I 30 dagar kan alla tas tillbaka på en gång.',
  withoutManager: (people) =>
    people === 1
      ? '1 person i filen får då ingen chef.'
      : `${people} personer i filen får då ingen chef. Deras samtal väntar tills de har en.`,
  more: (people) => `och ${people} till.`,
  all: 'Visa alla',
  download: 'Hämta som CSV',
  look: 'Se vilka som anses ha slutat, och bekräfta',
  sure: (people) => (people === 1 ? 'Ja, den personen har slutat' : `Ja, de här ${people} har slutat`),
  number: 'Hur många har slutat?',
  numberHint: (people, employed) =>
    `Det här är många: ${people} av ${employed}. Skriv antalet om det stämmer, annars ta bort krysset ovan.`,
  wrongNumber: 'Skriv det antal som visas, eller ta bort krysset ovan',
  onlyThem: 'Raderna i filen ändrar inget. Kryssa i om filen är hela organisationen.',
  title: 'Inte med i filen',
  before: (people) =>
    `${few(people, 'person anses', 'personer anses')} ha slutat om du säger att filen är hela organisationen.`,
  going: (people) => `${few(people, 'person anses', 'personer anses')} ha slutat. Det pågår.`,
  left: (people, day) => `${few(people, 'person ansågs', 'personer ansågs')} ha slutat ${day}.`,
  caption: 'Personer som inte är med i filen',
  columns: { name: 'Namn', email: 'E-postadress', unit: 'Enhet' },
  takeBackText: (day) =>
    `Blev det fel? Till och med ${day} kan alla tas tillbaka. Samtalen går då vidare där de var. Den som har ändrats sedan dess lämnas som den är.`,
  takeBack: 'Ta tillbaka alla',
  tooLate: 'Det har gått mer än 30 dagar. Den som är tillbaka läggs in på nytt.',
  returning: 'De tas tillbaka nu. Du kan stänga sidan, det fortsätter ändå.',
  returned: (people) => `${few(people, 'person är', 'personer är')} tillbaka.`,
  aloneHeading: (people) => `${few(people, 'person lämnades som den är', 'personer lämnades som de är')}`,
  aloneText: 'De har ändrats sedan filen lästes in, eller så har någon annan deras adress nu. Se efter på deras sidor.',
  goneTitle: 'Listan finns inte kvar',
  gone: 'Den sparas i ett dygn, och i 30 dagar när någon har ansetts ha slutat.',
  toLeavers: 'Se dem, eller ta tillbaka alla',
  recent: (people, day) => `${few(people, 'person ansågs', 'personer ansågs')} ha slutat vid importen ${day}`,
  fileName: 'inte-med-i-filen',
}

const nb: Words = {
  notInFile: (people) =>
    `${few(people, 'person i listen er', 'personer i listen er')} ikke med i filen og blir stående som de er.`,
  whole: 'Filen er hele organisasjonen: de som ikke er med, har sluttet',
  wholeHint: 'Kryss bare av hvis det er slik. Du får se hvem det gjelder, før noe skjer.',
  heading: (people) => `${few(people, 'person regnes', 'personer regnes')} som sluttet`,
  what: 'Lenkene og samtalene deres opphører i dag, og lederne får vite det. I 30 dager kan alle tas tilbake på én gang.',
  withoutManager: (people) =>
    people === 1
      ? '1 person i filen får da ingen leder.'
      : `${people} personer i filen får da ingen leder. Samtalene deres venter til de har en.`,
  more: (people) => `og ${people} til.`,
  all: 'Vis alle',
  download: 'Last ned CSV',
  look: 'Se hvem som regnes som sluttet, og bekreft',
  sure: (people) => (people === 1 ? 'Ja, den personen har sluttet' : `Ja, disse ${people} har sluttet`),
  number: 'Hvor mange har sluttet?',
  numberHint: (people, employed) =>
    `Dette er mange: ${people} av ${employed}. Skriv antallet hvis det stemmer, ellers fjern krysset over.`,
  wrongNumber: 'Skriv det antallet som vises, eller fjern krysset over',
  onlyThem: 'Radene i filen endrer ingenting. Kryss av hvis filen er hele organisasjonen.',
  title: 'Ikke med i filen',
  before: (people) =>
    `${few(people, 'person regnes', 'personer regnes')} som sluttet hvis du sier at filen er hele organisasjonen.`,
  going: (people) => `${few(people, 'person regnes', 'personer regnes')} som sluttet. Det pågår.`,
  left: (people, day) => `${few(people, 'person ble regnet', 'personer ble regnet')} som sluttet ${day}.`,
  caption: 'Personer som ikke er med i filen',
  columns: { name: 'Navn', email: 'E-postadresse', unit: 'Enhet' },
  takeBackText: (day) =>
    `Ble det feil? Til og med ${day} kan alle tas tilbake. Samtalene går da videre der de var. Den som er endret siden, blir stående som den er.`,
  takeBack: 'Ta tilbake alle',
  tooLate: 'Det har gått mer enn 30 dager. Den som er tilbake, legges inn på nytt.',
  returning: 'De tas tilbake nå. Du kan lukke siden, det fortsetter likevel.',
  returned: (people) => `${few(people, 'person er', 'personer er')} tilbake.`,
  aloneHeading: (people) => `${few(people, 'person ble stående som den er', 'personer ble stående som de er')}`,
  aloneText: 'De er endret siden filen ble lest inn, eller noen andre har adressen deres nå. Se etter på sidene deres.',
  goneTitle: 'Listen finnes ikke lenger',
  gone: 'Den lagres i ett døgn, og i 30 dager når noen er regnet som sluttet.',
  toLeavers: 'Se dem, eller ta tilbake alle',
  recent: (people, day) => `${few(people, 'person ble regnet', 'personer ble regnet')} som sluttet ved importen ${day}`,
  fileName: 'ikke-med-i-filen',
}

const english = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

const en: Words = {
  notInFile: (people) =>
    `${english(people, 'person in the list is', 'people in the list are')} not in the file and stay as they are.`,
  whole: 'This file is the whole organisation: whoever is not in it has left',
  wholeHint: 'Tick only if that is so. You see whom it is about before anything happens.',
  heading: (people) => `${english(people, 'person counts', 'people count')} as having left`,
  what: 'Their links and talks end today, and their managers are told. For 30 days all of them can be brought back at once.',
  withoutManager: (people) =>
    people === 1
      ? '1 person in the file has no manager then.'
      : `${people} people in the file have no manager then. Their talks wait until they have one.`,
  more: (people) => `and ${people} more.`,
  all: 'Show all',
  download: 'Download CSV',
  look: 'See who counts as having left, and confirm',
  sure: (people) => (people === 1 ? 'Yes, that person has left' : `Yes, these ${people} have left`),
  number: 'How many have left?',
  numberHint: (people, employed) =>
    `These are many: ${people} of ${employed}. Type the number if it is right, or else untick the box above.`,
  wrongNumber: 'Type the number that is shown, or untick the box above',
  onlyThem: 'The rows of the file change nothing. Tick the box if the file is the whole organisation.',
  title: 'Not in the file',
  before: (people) =>
    `${english(people, 'person counts', 'people count')} as having left if you say that the file is the whole organisation.`,
  going: (people) => `${english(people, 'person counts', 'people count')} as having left. This is going on.`,
  left: (people, day) => `${english(people, 'person was', 'people were')} counted as having left on ${day}.`,
  caption: 'People who are not in the file',
  columns: { name: 'Name', email: 'Email address', unit: 'Unit' },
  takeBackText: (day) =>
    `Was it a mistake? Until ${day} all of them can be brought back. Their talks go on where they were. Whoever has been changed since is left alone.`,
  takeBack: 'Bring all back',
  tooLate: 'More than 30 days have passed. Whoever is back is added anew.',
  returning: 'They are being brought back. You can close the page, it goes on.',
  returned: (people) => `${english(people, 'person is', 'people are')} back.`,
  aloneHeading: (people) => `${english(people, 'person was', 'people were')} left alone`,
  aloneText:
    'They have been changed since the file was read in, or someone else has their address now. Have a look at their pages.',
  goneTitle: 'The list is no longer here',
  gone: 'It is kept for a day, and for 30 days when someone was counted as having left.',
  toLeavers: 'See them, or bring all back',
  recent: (people, day) =>
    `${english(people, 'person was', 'people were')} counted as having left by the import on ${day}`,
  fileName: 'not-in-the-file',
}

export const hrImportWhole: Area<Words> = { sv, nb, en }
