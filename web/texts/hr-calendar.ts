/** Words of a cycle's mails week by week, and of one mail by itself. */
import type { Area } from './area.ts'

type Words = {
  heading: string
  sentence: (mails: number, weeks: number) => string
  caption: string
  week: string
  mails: string
  total: string
  employee: string
  manager: string
  days: (first: string, last: string) => string
  row: (facts: { name: string; mails: number; to: string; days: string }) => string
  later: (weeks: number) => string
  toEmployees: string
  toManagers: string
  read: string
  back: string
  languageOfMail: string
}

const sv: Words = {
  heading: 'Vecka för vecka',
  sentence: (mails, weeks) =>
    `Högst ${mails} mejl under ${weeks} veckor, om samtalen sprids jämnt över dagarna. Påminnelser och veckans mejl går bara till den som har något som väntar.`,
  caption: 'Mejl per vecka',
  week: 'Veckan från',
  mails: 'Mejl',
  total: 'Högst',
  employee: 'medarbetare',
  manager: 'chefer',
  days: (first, last) => `${first}–${last}`,
  row: ({ name, mails, to, days }) => `${name}: ${mails} till ${to}, ${days}`,
  later: (weeks) => (weeks === 1 ? 'En vecka till' : `${weeks} veckor till`),
  toEmployees: 'Till medarbetaren',
  toManagers: 'Till chefen',
  read: 'Läs mejlet',
  back: 'Alla mejl i omgången',
  languageOfMail: 'Mejlet på:',
}

const nb: Words = {
  heading: 'Uke for uke',
  sentence: (mails, weeks) =>
    `Høyst ${mails} e-poster i løpet av ${weeks} uker, hvis samtalene spres jevnt over dagene. Påminnelser og ukens e-post går bare til den som har noe som venter.`,
  caption: 'E-poster per uke',
  week: 'Uken fra',
  mails: 'E-poster',
  total: 'Høyst',
  employee: 'medarbeidere',
  manager: 'ledere',
  days: (first, last) => `${first}–${last}`,
  row: ({ name, mails, to, days }) => `${name}: ${mails} til ${to}, ${days}`,
  later: (weeks) => (weeks === 1 ? 'Én uke til' : `${weeks} uker til`),
  toEmployees: 'Til medarbeideren',
  toManagers: 'Til lederen',
  read: 'Les e-posten',
  back: 'Alle e-poster i runden',
  languageOfMail: 'E-posten på:',
}

const en: Words = {
  heading: 'Week by week',
  sentence: (mails, weeks) =>
    `At most ${mails} mails over ${weeks} weeks, if the talks are spread evenly over the days. Reminders and weekly mails go only to those for whom something waits.`,
  caption: 'Mails by week',
  week: 'Week from',
  mails: 'Mails',
  total: 'At most',
  employee: 'employees',
  manager: 'managers',
  days: (first, last) => `${first}–${last}`,
  row: ({ name, mails, to, days }) => `${name}: ${mails} to ${to}, ${days}`,
  later: (weeks) => (weeks === 1 ? 'One more week' : `${weeks} more weeks`),
  toEmployees: 'To the employee',
  toManagers: 'To the manager',
  read: 'Read the mail',
  back: 'All mails of the cycle',
  languageOfMail: 'The mail in:',
}

export const hrCalendar: Area<Words> = { sv, nb, en }
