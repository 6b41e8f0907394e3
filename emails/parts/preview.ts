/** The people and the plan of the templates' previews: made up, and the same in each so that a year of mails reads as one story. */
import type { TalkCommon } from '../../functions/domain/mails/mail.ts'
import type { PlanLine, PlanVersion } from '../../functions/domain/plan.ts'

const organisation = { name: 'Fjällbacka kommun', zone: 'Europe/Stockholm', publicBody: true }

/** Thursday 12 November 2026, 14:00 in Stockholm. */
export const meeting = { start: 1_794_488_400_000, end: 1_794_492_000_000, place: 'Rum Ljungen, plan 2' }

const talk = {
  language: 'sv',
  organisation,
  employee: { name: 'Aisha Noor' },
  manager: { name: 'Maria Lind' },
  purposes: ['goals', 'competence', 'needs'],
  answersInMail: 'full',
  meeting,
} satisfies Partial<TalkCommon>

export const toEmployee = {
  ...talk,
  role: 'employee',
  to: { name: 'Aisha Noor' },
  other: { name: 'Maria Lind' },
  link: 'https://samtal.fjallbacka.example/l/h3k9m2p7q4s8t1v6x0z5b2c7d4f9g1j8k3m6n0p5',
} satisfies TalkCommon

export const toManager = {
  ...talk,
  role: 'manager',
  to: { name: 'Maria Lind' },
  other: { name: 'Aisha Noor' },
  link: 'https://samtal.fjallbacka.example/l/w5x8y1z4a7b0c3d6e9f2g5h8j1k4m7n0p3q6r9s2',
} satisfies TalkCommon

export const goalLine = {
  id: 'l1',
  kind: 'goal',
  what: 'Leda introduktionen av de nya kollegorna, från första dagen till egna pass.',
  who: 'employee',
  by: '2027-03-31',
  notice: 'Alla tar egna pass efter tre veckor.',
  steps: ['Checklista klar i januari', 'Fadder utsedd för varje ny kollega'],
} satisfies PlanLine

export const courseLine = {
  id: 'l2',
  kind: 'competence',
  competence: 'training',
  what: 'Kursen i svåra samtal, den kortare.',
  who: 'manager',
  by: '2027-02-15',
} satisfies PlanLine

export const plan = {
  version: 2,
  by: 'manager',
  at: 1_794_571_200_000,
  mattered: ['Introduktionen fungerar, och det är Aisha som har byggt den.', 'Två ostörda förmiddagar i veckan.'],
  lines: [
    goalLine,
    courseLine,
    { id: 'l3', kind: 'obstacle', what: 'Inga möten på tisdags- och torsdagsförmiddagar.', who: 'both', carried: true },
  ],
  followUps: ['2027-02-12', '2027-05-12'],
} satisfies PlanVersion
