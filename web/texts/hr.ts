/** Words of HR's own pages: the way around, home, and the list of people. */
import type { Language } from '../../functions/ports.ts'
import type { CycleState } from '../hr/cycles/state.ts'
import type { Area } from './area.ts'

type Words = {
  home: string
  people: string
  import: string
  cycles: string
  pages: string
  /** Said on every page of HR's: what is not to be seen here. */
  closed: string
  languageNames: Record<Language, string>
  noUnit: string
  peopleCount: (count: number) => string
  // Home
  homeTitle: (organisation: string) => string
  homeSentence: (facts: { people: number; cycles: number; running: number }) => string
  noPeopleHeading: string
  noPeopleText: string
  noCyclesText: string
  newCycle: string
  importPeople: string
  cyclesHeading: string
  states: Record<CycleState, string>
  period: (from: string, to: string) => string
  nextStep: Record<CycleState, string>
  // People
  peopleTitle: string
  peopleSentence: (facts: { all: number; withoutManager: number; undeliverable: number }) => string
  everyone: string
  withoutManager: (count: number) => string
  undeliverable: (count: number) => string
  withoutManagerText: string
  undeliverableText: string
  left: (count: number) => string
  leftText: string
  hasLeft: string
  search: string
  searchHint: string
  searchDo: string
  found: (count: number) => string
  foundNone: string
  /** Where a filter has nobody to show. */
  nobody: string
  caption: string
  columns: { name: string; email: string; unit: string; manager: string; language: string; note: string }
  talkWith: (name: string) => string
  noManager: string
  notDelivered: string
  away: (date: string) => string
  pageOf: (page: number, pages: number) => string
  pageLink: (page: number) => string
}

const sv: Words = {
  home: 'Översikt',
  people: 'Personer',
  import: 'Importera',
  cycles: 'Omgångar',
  pages: 'Sidor för HR',
  closed: 'HR ser att samtalen blir av, aldrig vad som sägs eller skrivs i dem.',
  languageNames: { sv: 'Svenska', nb: 'Bokmål', en: 'Engelska' },
  noUnit: 'Utan enhet',
  peopleCount: (count) => (count === 1 ? '1 person' : `${count.toLocaleString('sv')} personer`),
  homeTitle: (organisation) => `Samtalen i ${organisation}`,
  homeSentence: ({ people, cycles, running }) =>
    `${sv.peopleCount(people)} och ${cycles === 1 ? '1 omgång' : `${cycles} omgångar`}. ${running === 0 ? 'Ingen pågår just nu.' : `${running} pågår.`}`,
  noPeopleHeading: 'Börja med personerna',
  noPeopleText: 'Klistra in listan från lönesystemet eller Excel. Du ser vad varje rad gör innan något sparas.',
  noCyclesText: 'Här kommer omgångarna att stå. En omgång säger vilka som ska ha samtal, om vad och när.',
  newCycle: 'Ny omgång',
  importPeople: 'Importera personer',
  cyclesHeading: 'Omgångar',
  states: {
    draft: 'Utkast',
    launching: 'Startar',
    running: 'Pågår',
    over: 'Samtalstiden är slut',
    paused: 'Pausad',
    closed: 'Stängd',
    cancelled: 'Inställd',
  },
  period: (from, to) => `Samtal ${from} till ${to}`,
  nextStep: {
    draft: 'Granska mejlen och starta',
    launching: 'Se hur starten går',
    running: 'Se läget',
    over: 'Se hur det gick',
    paused: 'Se läget och fortsätt',
    closed: 'Se hur det gick',
    cancelled: 'Se hur det gick',
  },
  peopleTitle: 'Personer',
  peopleSentence: ({ all, withoutManager, undeliverable }) =>
    [
      `${sv.peopleCount(all)}.`,
      withoutManager > 0 ? `${withoutManager} saknar chef.` : 'Alla har en chef.',
      undeliverable > 0 ? `Mejlen når inte fram till ${undeliverable}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  everyone: 'Alla',
  withoutManager: (count) => `Utan chef (${count})`,
  undeliverable: (count) => `Mejlen kommer inte fram (${count})`,
  withoutManagerText:
    'De får inget samtal förrän en chef eller en annan samtalspartner står i listan. Öppna personen och välj en.',
  undeliverableText: 'Mejl till dem kommer tillbaka och väntar. Vad som hjälper står för var och en.',
  left: (count) => `Har slutat (${count})`,
  leftText: 'De får inga mejl och inga samtal. Den som slutade av misstag kan tas tillbaka i trettio dagar.',
  hasLeft: 'Har slutat',
  search: 'Sök',
  searchHint: 'En del av namnet, adressen eller enheten',
  searchDo: 'Sök',
  found: (count) => (count === 1 ? '1 träff' : `${count.toLocaleString('sv')} träffar`),
  nobody: 'Ingen just nu.',
  foundNone: 'Ingen träff. Prova en kortare del av namnet eller adressen.',
  caption: 'Personer i bokstavsordning',
  columns: { name: 'Namn', email: 'Adress', unit: 'Enhet', manager: 'Chef', language: 'Språk', note: 'Att tänka på' },
  talkWith: (name) => `Samtal med ${name}`,
  noManager: 'Ingen chef',
  notDelivered: 'Mejlen kommer inte fram',
  away: (date) => `Borta till ${date}`,
  pageOf: (page, pages) => `Sida ${page} av ${pages}`,
  pageLink: (page) => `Sida ${page}`,
}

const nb: Words = {
  home: 'Oversikt',
  people: 'Personer',
  import: 'Importer',
  cycles: 'Runder',
  pages: 'Sider for HR',
  closed: 'HR ser at samtalene blir holdt, aldri hva som sies eller skrives i dem.',
  languageNames: { sv: 'Svensk', nb: 'Bokmål', en: 'Engelsk' },
  noUnit: 'Uten enhet',
  peopleCount: (count) => (count === 1 ? '1 person' : `${count.toLocaleString('nb')} personer`),
  homeTitle: (organisation) => `Samtalene i ${organisation}`,
  homeSentence: ({ people, cycles, running }) =>
    `${nb.peopleCount(people)} og ${cycles === 1 ? '1 runde' : `${cycles} runder`}. ${running === 0 ? 'Ingen pågår akkurat nå.' : `${running} pågår.`}`,
  noPeopleHeading: 'Begynn med personene',
  noPeopleText: 'Lim inn listen fra lønnssystemet eller Excel. Du ser hva hver rad gjør, før noe lagres.',
  noCyclesText: 'Her kommer rundene til å stå. En runde sier hvem som skal ha samtale, om hva og når.',
  newCycle: 'Ny runde',
  importPeople: 'Importer personer',
  cyclesHeading: 'Runder',
  states: {
    draft: 'Utkast',
    launching: 'Starter',
    running: 'Pågår',
    over: 'Samtaletiden er over',
    paused: 'På pause',
    closed: 'Lukket',
    cancelled: 'Avlyst',
  },
  period: (from, to) => `Samtaler ${from} til ${to}`,
  nextStep: {
    draft: 'Se over e-postene og start',
    launching: 'Se hvordan starten går',
    running: 'Se status',
    over: 'Se hvordan det gikk',
    paused: 'Se status og fortsett',
    closed: 'Se hvordan det gikk',
    cancelled: 'Se hvordan det gikk',
  },
  peopleTitle: 'Personer',
  peopleSentence: ({ all, withoutManager, undeliverable }) =>
    [
      `${nb.peopleCount(all)}.`,
      withoutManager > 0 ? `${withoutManager} mangler leder.` : 'Alle har en leder.',
      undeliverable > 0 ? `E-posten når ikke frem til ${undeliverable}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  everyone: 'Alle',
  withoutManager: (count) => `Uten leder (${count})`,
  undeliverable: (count) => `E-posten kommer ikke frem (${count})`,
  withoutManagerText:
    'De får ingen samtale før en leder eller en annen samtalepartner står i listen. Åpne personen og velg en.',
  undeliverableText: 'E-post til dem kommer i retur og venter. Hva som hjelper, står for hver enkelt.',
  left: (count) => `Har sluttet (${count})`,
  leftText: 'De får ingen e-post og ingen samtaler. Den som sluttet ved en feil, kan tas tilbake i tretti dager.',
  hasLeft: 'Har sluttet',
  search: 'Søk',
  searchHint: 'En del av navnet, adressen eller enheten',
  searchDo: 'Søk',
  found: (count) => `${count.toLocaleString('nb')} treff`,
  nobody: 'Ingen akkurat nå.',
  foundNone: 'Ingen treff. Prøv en kortere del av navnet eller adressen.',
  caption: 'Personer i alfabetisk rekkefølge',
  columns: { name: 'Navn', email: 'Adresse', unit: 'Enhet', manager: 'Leder', language: 'Språk', note: 'Merk' },
  talkWith: (name) => `Samtale med ${name}`,
  noManager: 'Ingen leder',
  notDelivered: 'E-posten kommer ikke frem',
  away: (date) => `Borte til ${date}`,
  pageOf: (page, pages) => `Side ${page} av ${pages}`,
  pageLink: (page) => `Side ${page}`,
}

const en: Words = {
  home: 'Overview',
  people: 'People',
  import: 'Import',
  cycles: 'Cycles',
  pages: 'Pages for HR',
  closed: 'HR sees that the talks happen, never what is said or written in them.',
  languageNames: { sv: 'Swedish', nb: 'Bokmål', en: 'English' },
  noUnit: 'No unit',
  peopleCount: (count) => (count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`),
  homeTitle: (organisation) => `The talks at ${organisation}`,
  homeSentence: ({ people, cycles, running }) =>
    `${en.peopleCount(people)} and ${cycles === 1 ? '1 cycle' : `${cycles} cycles`}. ${running === 0 ? 'None is running now.' : `${running} running.`}`,
  noPeopleHeading: 'Start with the people',
  noPeopleText: 'Paste the list from payroll or Excel. You see what every row does before anything is saved.',
  noCyclesText: 'The cycles will be listed here. A cycle says who is to have a talk, about what and when.',
  newCycle: 'New cycle',
  importPeople: 'Import people',
  cyclesHeading: 'Cycles',
  states: {
    draft: 'Draft',
    launching: 'Launching',
    running: 'Running',
    over: 'Time for talks is over',
    paused: 'Paused',
    closed: 'Closed',
    cancelled: 'Cancelled',
  },
  period: (from, to) => `Talks ${from} to ${to}`,
  nextStep: {
    draft: 'Check the mails and launch',
    launching: 'See how the launch goes',
    running: 'See how it stands',
    over: 'See how it went',
    paused: 'See how it stands and resume',
    closed: 'See how it went',
    cancelled: 'See how it went',
  },
  peopleTitle: 'People',
  peopleSentence: ({ all, withoutManager, undeliverable }) =>
    [
      `${en.peopleCount(all)}.`,
      withoutManager > 0 ? `${withoutManager} without a manager.` : 'Everyone has a manager.',
      undeliverable > 0 ? `Mail does not reach ${undeliverable}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  everyone: 'Everyone',
  withoutManager: (count) => `Without a manager (${count})`,
  undeliverable: (count) => `Mail does not arrive (${count})`,
  withoutManagerText:
    'They get no talk until a manager or another talk holder is in the list. Open the person and choose one.',
  undeliverableText: 'Mail to them comes back and waits. What helps is said for each.',
  left: (count) => `Have left (${count})`,
  leftText: 'They get no mails and no talks. Someone who left by mistake can be taken back for thirty days.',
  hasLeft: 'Has left',
  search: 'Search',
  searchHint: 'Part of the name, the address or the unit',
  searchDo: 'Search',
  found: (count) => (count === 1 ? '1 match' : `${count.toLocaleString('en-GB')} matches`),
  nobody: 'Nobody right now.',
  foundNone: 'No matches. Try a shorter part of the name or the address.',
  caption: 'People in alphabetical order',
  columns: { name: 'Name', email: 'Address', unit: 'Unit', manager: 'Manager', language: 'Language', note: 'To note' },
  talkWith: (name) => `Talk with ${name}`,
  noManager: 'No manager',
  notDelivered: 'Mail does not arrive',
  away: (date) => `Away until ${date}`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  pageLink: (page) => `Page ${page}`,
}

export const hr: Area<Words> = { sv, nb, en }
