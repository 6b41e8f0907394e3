/** Words of HR's files, and of the list of those without a talk in twelve months. */
import type { Area } from './area.ts'

type Words = {
  columns: Record<'name' | 'email' | 'unit' | 'manager' | 'status' | 'date' | 'last', string>
  cycleFile: string
  /** On HR's home. */
  home: (count: number) => string
  title: string
  sentence: (count: number) => string
  text: string
  never: string
  download: string
}

const sv: Words = {
  columns: {
    name: 'Namn',
    email: 'E-postadress',
    unit: 'Enhet',
    manager: 'Chef',
    status: 'Läge',
    date: 'Samtalets datum',
    last: 'Senaste samtal',
  },
  cycleFile: 'Hämta som CSV',
  home: (count) =>
    count === 1
      ? '1 person har inte haft samtal på tolv månader'
      : `${count} personer har inte haft samtal på tolv månader`,
  title: 'Utan samtal på tolv månader',
  sentence: (count) => (count === 0 ? 'Alla har haft ett samtal de senaste tolv månaderna.' : `${sv.home(count)}.`),
  text: 'Den som är borta räknas inte. Samtal före den första omgången här känner tjänsten inte till.',
  never: 'Inget här',
  download: 'Hämta som CSV',
}

const nb: Words = {
  columns: {
    name: 'Navn',
    email: 'E-postadresse',
    unit: 'Enhet',
    manager: 'Leder',
    status: 'Status',
    date: 'Dato for samtalen',
    last: 'Siste samtale',
  },
  cycleFile: 'Last ned CSV',
  home: (count) =>
    count === 1
      ? '1 person har ikke hatt samtale på tolv måneder'
      : `${count} personer har ikke hatt samtale på tolv måneder`,
  title: 'Uten samtale på tolv måneder',
  sentence: (count) => (count === 0 ? 'Alle har hatt en samtale de siste tolv månedene.' : `${nb.home(count)}.`),
  text: 'Den som er borte, telles ikke med. Samtaler før den første runden her kjenner tjenesten ikke til.',
  never: 'Ingen her',
  download: 'Last ned CSV',
}

const en: Words = {
  columns: {
    name: 'Name',
    email: 'Email address',
    unit: 'Unit',
    manager: 'Manager',
    status: 'Status',
    date: 'Date of the talk',
    last: 'Latest talk',
  },
  cycleFile: 'Download CSV',
  home: (count) =>
    count === 1 ? '1 person has had no talk in twelve months' : `${count} people have had no talk in twelve months`,
  title: 'No talk in twelve months',
  sentence: (count) => (count === 0 ? 'Everybody has had a talk in the last twelve months.' : `${en.home(count)}.`),
  text: 'Whoever is away is not counted. The service knows no talks from before the first cycle here.',
  never: 'None here',
  download: 'Download CSV',
}

export const hrExport: Area<Words> = { sv, nb, en }
