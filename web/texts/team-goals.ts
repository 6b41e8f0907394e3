/** Words of the page where a manager writes the team's goals. */
import type { Area } from './area.ts'

type Words = {
  link: string
  title: string
  intro: string
  toTeam: string
  organisation: string
  label: (cycle: string) => string
  hint: (most: number) => string
  save: string
  saved: string
  nothing: string
  readers: { who: string; what: string }[]
}

const sv: Words = {
  link: 'Teamets mål',
  title: 'Teamets mål',
  intro:
    'Målen står bredvid frågorna när du och dina medarbetare förbereder er, och en rad i en plan kan peka på ett av dem.',
  toTeam: 'Dina samtal',
  organisation: 'Organisationens mål',
  label: (cycle) => `Teamets mål, ${cycle}`,
  hint: (most) => `Ett mål per rad, högst ${most}. Skriv inget om enskilda personer.`,
  save: 'Spara',
  saved: 'Målen är sparade.',
  nothing: 'Här kan du skriva mål när du har ett samtal på gång.',
  readers: [
    { who: 'Dina medarbetare', what: 'ser målen i sina samtal med dig' },
    { who: 'HR', what: 'ser dem inte' },
  ],
}

const nb: Words = {
  link: 'Teamets mål',
  title: 'Teamets mål',
  intro:
    'Målene står ved siden av spørsmålene når du og medarbeiderne dine forbereder dere, og en linje i en plan kan peke på ett av dem.',
  toTeam: 'Samtalene dine',
  organisation: 'Organisasjonens mål',
  label: (cycle) => `Teamets mål, ${cycle}`,
  hint: (most) => `Ett mål per linje, høyst ${most}. Skriv ikke noe om enkeltpersoner.`,
  save: 'Lagre',
  saved: 'Målene er lagret.',
  nothing: 'Her kan du skrive mål når du har en samtale på gang.',
  readers: [
    { who: 'Medarbeiderne dine', what: 'ser målene i samtalene med deg' },
    { who: 'HR', what: 'ser dem ikke' },
  ],
}

const en: Words = {
  link: 'The team’s goals',
  title: 'The team’s goals',
  intro:
    'The goals stand beside the questions when you and your people prepare, and a line of a plan can point to one of them.',
  toTeam: 'Your talks',
  organisation: 'The organisation’s goals',
  label: (cycle) => `The team’s goals, ${cycle}`,
  hint: (most) => `One goal a line, at most ${most}. Write nothing about individual people.`,
  save: 'Save',
  saved: 'The goals are saved.',
  nothing: 'You can write goals here when you have a talk ahead.',
  readers: [
    { who: 'Your people', what: 'see the goals in their talks with you' },
    { who: 'HR', what: 'does not see them' },
  ],
}

export const teamGoals: Area<Words> = { sv, nb, en }
