/** Words of a running cycle's page: who is late, who needs attention and why, and the ways to look at fewer of them. */
import type { AttentionReason } from '../../functions/domain/attention.ts'
import type { Area } from './area.ts'

type Words = {
  /** After the sentence; empty when nobody is. */
  late: (count: number) => string
  parts: { done: (count: number) => string; booked: (count: number) => string; open: (count: number) => string }
  latePart: (count: number) => string
  awayPart: (count: number) => string
  lateColumn: string
  byUnit: string
  prepared: (count: number) => string
  counting: string
  countedAt: (time: string) => string
  countAgain: string
  heading: (count: number) => string
  nobody: string
  nobodyHere: string
  reasons: Record<AttentionReason, { heading: (count: number) => string; help: string; short: string }>
  columns: { name: string; unit: string; manager: string; since: string; reason: string }
  noManager: string
  showAll: (count: number) => string
  filter: string
  everyReason: string
  everyUnit: string
  units: string
  showing: (facts: { found: number; unit?: string; manager?: string }) => string
  showEverybody: string
  manager: string
  managerHint: string
  findManager: string
  managerMissing: string
  managerUnknown: string
  managerSeveral: string
}

const sv: Words = {
  late: (count) => (count === 0 ? '' : count === 1 ? '1 är försenad.' : `${count} är försenade.`),
  parts: {
    done: (count) => `Har haft samtalet ${count}`,
    booked: (count) => `Tid bokad ${count}`,
    open: (count) => `Ingen tid än ${count}`,
  },
  latePart: (count) => `Försenade ${count}`,
  awayPart: (count) => `Borta ${count}`,
  lateColumn: 'Försenade',
  byUnit: 'Läget i varje enhet',
  prepared: (count) =>
    `${count === 1 ? '1 person har' : `${count} personer har`} förberett sig. Vilka visas inte för HR.`,
  counting: 'Läget räknas. Det tar några minuter.',
  countedAt: (time) => `Räknat ${time}`,
  countAgain: 'Räkna om',
  heading: (count) => (count === 1 ? '1 person behöver hjälp vidare' : `${count} personer behöver hjälp vidare`),
  nobody: 'Ingen behöver hjälp vidare just nu.',
  nobodyHere: 'Här behöver ingen hjälp vidare just nu.',
  reasons: {
    noManager: {
      heading: (count) => `Utan chef: ${count}`,
      help: 'Samtalet väntar tills någon står som chef i listan över personer.',
      short: 'Utan chef',
    },
    mail: {
      heading: (count) => `Mejlen kommer inte fram: ${count}`,
      help: 'Det som ska till dem väntar tills adressen fungerar.',
      short: 'Mejlen kommer inte fram',
    },
    notSaid: {
      heading: (count) => `Tiden har varit, men ingen har sagt om de pratade: ${count}`,
      help: 'Båda har fått frågan i ett mejl.',
      short: 'Ingen har sagt om de pratade',
    },
    noPlan: {
      heading: (count) => `Har pratat, men har ingen bekräftad plan efter 15 arbetsdagar: ${count}`,
      help: 'Chefen påminns i sitt veckomejl.',
      short: 'Ingen bekräftad plan',
    },
    noTime: {
      heading: (count) => `Ingen tid bokad: ${count}`,
      help: 'Dagen då tiden skulle vara bokad har passerat. Nu kan också medarbetaren boka.',
      short: 'Ingen tid bokad',
    },
  },
  columns: { name: 'Namn', unit: 'Enhet', manager: 'Chef', since: 'Sedan', reason: 'Vad som väntar' },
  noManager: 'Ingen',
  showAll: (count) => `Visa alla ${count}`,
  filter: 'Vilka det gäller',
  everyReason: 'Alla',
  everyUnit: 'Alla enheter',
  units: 'Välj enhet',
  showing: ({ found, unit, manager }) =>
    [found === 1 ? '1 person' : `${found} personer`, unit && `i ${unit}`, manager && `med ${manager} som chef`]
      .filter(Boolean)
      .join(' '),
  showEverybody: 'Visa hela omgången',
  manager: 'Chefens namn',
  managerHint: 'Eller en del av det, eller adressen',
  findManager: 'Visa gruppen',
  managerMissing: 'Skriv chefens namn',
  managerUnknown: 'Ingen med det namnet har samtal att hålla i omgången',
  managerSeveral: 'Flera har det namnet. Välj en av dem:',
}

const nb: Words = {
  late: (count) => (count === 0 ? '' : count === 1 ? '1 er forsinket.' : `${count} er forsinket.`),
  parts: {
    done: (count) => `Har hatt samtalen ${count}`,
    booked: (count) => `Tid avtalt ${count}`,
    open: (count) => `Ingen tid ennå ${count}`,
  },
  latePart: (count) => `Forsinket ${count}`,
  awayPart: (count) => `Borte ${count}`,
  lateColumn: 'Forsinket',
  byUnit: 'Status i hver enhet',
  prepared: (count) =>
    `${count === 1 ? '1 person har' : `${count} personer har`} forberedt seg. Hvem det er, vises ikke for HR.`,
  counting: 'Statusen telles opp. Det tar noen minutter.',
  countedAt: (time) => `Telt opp ${time}`,
  countAgain: 'Tell på nytt',
  heading: (count) => (count === 1 ? '1 person trenger hjelp videre' : `${count} personer trenger hjelp videre`),
  nobody: 'Ingen trenger hjelp videre akkurat nå.',
  nobodyHere: 'Her trenger ingen hjelp videre akkurat nå.',
  reasons: {
    noManager: {
      heading: (count) => `Uten leder: ${count}`,
      help: 'Samtalen venter til noen står som leder i listen over personer.',
      short: 'Uten leder',
    },
    mail: {
      heading: (count) => `E-posten kommer ikke frem: ${count}`,
      help: 'Det som skal til dem, venter til adressen virker.',
      short: 'E-posten kommer ikke frem',
    },
    notSaid: {
      heading: (count) => `Tiden har vært, men ingen har sagt om de snakket sammen: ${count}`,
      help: 'Begge har fått spørsmålet på e-post.',
      short: 'Ingen har sagt om de snakket sammen',
    },
    noPlan: {
      heading: (count) => `Har snakket sammen, men har ingen bekreftet plan etter 15 arbeidsdager: ${count}`,
      help: 'Lederen blir minnet på det i den ukentlige e-posten.',
      short: 'Ingen bekreftet plan',
    },
    noTime: {
      heading: (count) => `Ingen tid avtalt: ${count}`,
      help: 'Dagen da tiden skulle være avtalt, er passert. Nå kan også medarbeideren avtale tid.',
      short: 'Ingen tid avtalt',
    },
  },
  columns: { name: 'Navn', unit: 'Enhet', manager: 'Leder', since: 'Siden', reason: 'Hva som venter' },
  noManager: 'Ingen',
  showAll: (count) => `Vis alle ${count}`,
  filter: 'Hvem det gjelder',
  everyReason: 'Alle',
  everyUnit: 'Alle enheter',
  units: 'Velg enhet',
  showing: ({ found, unit, manager }) =>
    [found === 1 ? '1 person' : `${found} personer`, unit && `i ${unit}`, manager && `med ${manager} som leder`]
      .filter(Boolean)
      .join(' '),
  showEverybody: 'Vis hele runden',
  manager: 'Navnet på lederen',
  managerHint: 'Eller en del av det, eller adressen',
  findManager: 'Vis gruppen',
  managerMissing: 'Skriv navnet på lederen',
  managerUnknown: 'Ingen med det navnet har samtaler å holde i runden',
  managerSeveral: 'Flere har det navnet. Velg én av dem:',
}

const en: Words = {
  late: (count) => (count === 0 ? '' : `${count} ${count === 1 ? 'is' : 'are'} late.`),
  parts: {
    done: (count) => `Had their talk ${count}`,
    booked: (count) => `Time booked ${count}`,
    open: (count) => `No time yet ${count}`,
  },
  latePart: (count) => `Late ${count}`,
  awayPart: (count) => `Away ${count}`,
  lateColumn: 'Late',
  byUnit: 'How each unit stands',
  prepared: (count) => `${count === 1 ? '1 person has' : `${count} people have`} prepared. HR does not see who.`,
  counting: 'This is being counted. It takes a few minutes.',
  countedAt: (time) => `Counted ${time}`,
  countAgain: 'Count again',
  heading: (count) => (count === 1 ? '1 person needs a hand' : `${count} people need a hand`),
  nobody: 'Nobody needs a hand right now.',
  nobodyHere: 'Nobody here needs a hand right now.',
  reasons: {
    noManager: {
      heading: (count) => `Without a manager: ${count}`,
      help: 'The talk waits until the list of people names a manager.',
      short: 'Without a manager',
    },
    mail: {
      heading: (count) => `Mail does not arrive: ${count}`,
      help: 'What is meant for them waits until the address works.',
      short: 'Mail does not arrive',
    },
    notSaid: {
      heading: (count) => `The time has passed, and nobody has said whether they talked: ${count}`,
      help: 'Both have been asked by mail.',
      short: 'Nobody has said whether they talked',
    },
    noPlan: {
      heading: (count) => `Have talked, with no confirmed plan after 15 working days: ${count}`,
      help: 'The manager is reminded in the weekly mail.',
      short: 'No confirmed plan',
    },
    noTime: {
      heading: (count) => `No time booked: ${count}`,
      help: 'The day by which a time was to be booked has passed. Now the employee can book one too.',
      short: 'No time booked',
    },
  },
  columns: { name: 'Name', unit: 'Unit', manager: 'Manager', since: 'Since', reason: 'What waits' },
  noManager: 'None',
  showAll: (count) => `Show all ${count}`,
  filter: 'Who it is about',
  everyReason: 'All',
  everyUnit: 'All units',
  units: 'Choose a unit',
  showing: ({ found, unit, manager }) =>
    [found === 1 ? '1 person' : `${found} people`, unit && `in ${unit}`, manager && `with ${manager} as manager`]
      .filter(Boolean)
      .join(' '),
  showEverybody: 'Show everybody',
  manager: 'Name of the manager',
  managerHint: 'Or part of it, or the address',
  findManager: 'Show team',
  managerMissing: 'Type the name of the manager',
  managerUnknown: 'Nobody of that name has talks to hold in this cycle',
  managerSeveral: 'Several people have that name. Choose one:',
}

export const hrDashboard: Area<Words> = { sv, nb, en }
