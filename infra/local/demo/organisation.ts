/** The organisation of the demo: its settings as a deployment would have them, and its people. */

import type { PersonDetails } from '../../../functions/domain/person.ts'
import { personId } from '../../../functions/flow/identity.ts'
import type { Language, OrganisationSettings } from '../../../functions/ports.ts'

/** Fjällbacka kommun, with its pages at `baseUrl`. */
export function demoOrganisation(baseUrl: string): OrganisationSettings {
  return {
    name: 'Fjällbacka kommun',
    baseUrl,
    sender: 'samspel@samtal.fjallbacka.example',
    organizer: 'kalender@samtal.fjallbacka.example',
    zone: 'Europe/Stockholm',
    countries: ['SE'],
    language: 'sv',
    quietWeeks: [{ from: '2027-07-05', to: '2027-08-01' }],
    answersInMail: 'full',
    hr: [
      { name: 'Karin Holm', email: 'karin.holm@fjallbacka.example', language: 'sv' },
      { name: 'Ulla Ström', email: 'ulla.strom@fjallbacka.example', language: 'sv', unit: 'Förskola' },
      { name: 'Bengt Alm', email: 'bengt.alm@fjallbacka.example', language: 'sv', readOnly: true },
    ],
    publicBody: true,
    retention: { preparation: 12, plan: 24, notes: 11, leavers: 30, links: 30 },
    dataProtectionOfficer: { name: 'Dan Frisk', email: 'dan.frisk@fjallbacka.example', language: 'sv' },
    feedback: { correctionBetweenPeers: false, monthly: false },
  }
}

export const senderDomain = 'samtal.fjallbacka.example'

type Unit = 'Bibliotek och kultur' | 'Samhällsbyggnad' | 'Förskola'

/** Everyone by name; a manager stands before their team. */
const people: { name: string; unit: Unit; language: Language; manager?: string; awayUntil?: string }[] = [
  { name: 'Eva Rydell', unit: 'Bibliotek och kultur', language: 'sv' },
  { name: 'Maria Lind', unit: 'Bibliotek och kultur', language: 'sv', manager: 'Eva Rydell' },
  { name: 'Aisha Noor', unit: 'Bibliotek och kultur', language: 'sv', manager: 'Maria Lind' },
  { name: 'Johan Berg', unit: 'Bibliotek och kultur', language: 'sv', manager: 'Maria Lind' },
  { name: 'Ingrid Moe', unit: 'Bibliotek och kultur', language: 'nb', manager: 'Maria Lind' },
  { name: 'Daniel Okafor', unit: 'Bibliotek och kultur', language: 'en', manager: 'Maria Lind' },
  { name: 'Lena Sjögren', unit: 'Bibliotek och kultur', language: 'sv', manager: 'Maria Lind' },
  { name: 'Oskar Nyman', unit: 'Bibliotek och kultur', language: 'sv', manager: 'Maria Lind' },
  { name: 'Fatima Haddad', unit: 'Bibliotek och kultur', language: 'sv', manager: 'Maria Lind' },
  { name: 'Per Ask', unit: 'Samhällsbyggnad', language: 'sv', manager: 'Eva Rydell' },
  { name: 'Anna Ek', unit: 'Samhällsbyggnad', language: 'sv', manager: 'Per Ask' },
  { name: 'Mikael Strand', unit: 'Samhällsbyggnad', language: 'sv', manager: 'Per Ask' },
  { name: 'Priya Raman', unit: 'Samhällsbyggnad', language: 'en', manager: 'Per Ask' },
  { name: 'Gustav Palm', unit: 'Samhällsbyggnad', language: 'sv', manager: 'Per Ask' },
  { name: 'Lars Haugen', unit: 'Samhällsbyggnad', language: 'nb', manager: 'Per Ask' },
  { name: 'Elin Borg', unit: 'Samhällsbyggnad', language: 'sv', manager: 'Per Ask' },
  { name: 'Sofia Dahl', unit: 'Förskola', language: 'sv', manager: 'Eva Rydell' },
  { name: 'Nora Vik', unit: 'Förskola', language: 'nb', manager: 'Sofia Dahl' },
  { name: 'Sara Lindqvist', unit: 'Förskola', language: 'sv', manager: 'Sofia Dahl' },
  { name: 'Tomas Hedman', unit: 'Förskola', language: 'sv', manager: 'Sofia Dahl' },
  { name: 'Hanna Wiklund', unit: 'Förskola', language: 'sv', manager: 'Sofia Dahl' },
  { name: 'Ali Rezai', unit: 'Förskola', language: 'sv', manager: 'Sofia Dahl' },
  { name: 'Emma Clarke', unit: 'Förskola', language: 'en', manager: 'Sofia Dahl' },
  { name: 'Björn Åkesson', unit: 'Förskola', language: 'sv', manager: 'Sofia Dahl', awayUntil: '2026-09-21' },
]

export type DemoPerson = { id: string; details: PersonDetails }

/** As the rows of an import hold them: with ids, managers first. */
export const demoPeople: DemoPerson[] = people.map(({ name, manager, ...rest }, index) => ({
  id: idOf(name),
  details: {
    ...rest,
    name,
    email: emailOf(name),
    employmentId: employmentId(index),
    ...(manager !== undefined && { manager: idOf(manager) }),
  },
}))

/** The id of the person with this name; throws when there is none. */
export function idOf(name: string): string {
  const index = people.findIndex((person) => person.name === name)
  if (index < 0) throw new Error(`${name} is not in the demo.`)
  return personId({ employmentId: employmentId(index), email: emailOf(name) })
}

function employmentId(index: number): string {
  return `F${1001 + index}`
}

function emailOf(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '.')
  return `${plain}@fjallbacka.example`
}
