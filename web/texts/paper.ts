/** Words about talks with people who get no mail: for HR's list, and for the manager who has everything on paper. */
import type { Paper } from '../../functions/domain/paper.ts'
import type { Area } from './area.ts'

type Words = {
  reasons: Record<Paper, string>
  /** Before a launch, to HR. */
  inCycle: (count: number) => string
  title: (employee: string) => string
  why: Record<Paper, (employee: string) => string>
  link: string
  printHeading: string
  questions: string
  plan: string
  noPlan: string
  noteHeading: string
  prepared: (employee: string) => string
  preparedOn: (employee: string, when: string) => string
  confirmed: (employee: string, version: number) => string
  confirmedOn: (employee: string, when: string) => string
  note: Record<'prepared' | 'confirmed', string>
  talked: string
  noPlanYet: string
  /** Beside the employee's name in the plan; without a name the reader has noted it. */
  hasNoted: (manager: string | undefined, when: string) => string
  sign: (employee: string) => string
  print: string
  questionsTitle: (employee: string) => string
  questionsIntro: (manager: string) => string
  planTitle: (version: number) => string
  signature: string
  signatureLine: (name: string) => string
  who: string
}

const sv: Words = {
  reasons: { noAddress: 'På papper', shared: 'Delad adress' },
  inCycle: (count) =>
    count === 1
      ? '1 person saknar egen e-postadress och får sitt samtal på papper, utan mejl.'
      : `${count} personer saknar egen e-postadress och får sitt samtal på papper, utan mejl.`,
  title: (employee) => `${employee} på papper`,
  why: {
    noAddress: (employee) => `${employee} har ingen e-postadress och får inga mejl. Du håller reda på hur det går.`,
    shared: (employee) =>
      `${employee} delar sin e-postadress med någon annan och får därför inga mejl. Du håller reda på hur det går.`,
  },
  link: 'Skriv ut och anteckna',
  printHeading: 'Skriv ut',
  questions: 'Frågorna',
  plan: 'Planen',
  noPlan: 'Planen kan skrivas ut när den finns.',
  noteHeading: 'Anteckna',
  prepared: (employee) => `${employee} har förberett sig på papper`,
  preparedOn: (employee, when) => `Du har antecknat att ${employee} förberett sig på papper (${when}).`,
  confirmed: (employee, version) => `${employee} har skrivit under version ${version} av planen på papper`,
  confirmedOn: (employee, when) => `Du har antecknat att ${employee} bekräftat planen på papper (${when}).`,
  note: { prepared: 'Anteckna förberett', confirmed: 'Anteckna underskrift' },
  talked: 'Säg om ni har talats vid',
  noPlanYet: 'När det finns en plan från dig antecknar du underskriften här.',
  hasNoted: (manager, when) =>
    manager === undefined
      ? `Du har antecknat en bekräftelse på papper, ${when}`
      : `${manager} har antecknat en bekräftelse på papper, ${when}`,
  sign: (employee) => `Planen väntar på att ${employee} skriver under på papper`,
  print: 'Skriv ut sidan från webbläsaren.',
  questionsTitle: (employee) => `Frågor till ${employee}`,
  questionsIntro: (manager) =>
    `Skriv så mycket eller lite du vill. Papperet är ditt; du väljer vad ${manager} får läsa. Skriv inget om hälsa, facklig tillhörighet eller andra personer.`,
  planTitle: (version) => `Planen, version ${version}`,
  signature: 'Underskrift',
  signatureLine: (name) => `${name}, datum`,
  who: 'Det du antecknar visas som antecknat av dig, aldrig som den andras egen bekräftelse.',
}

const nb: Words = {
  reasons: { noAddress: 'På papir', shared: 'Delt adresse' },
  inCycle: (count) =>
    count === 1
      ? '1 person mangler egen e-postadresse og får samtalen på papir, uten e-post.'
      : `${count} personer mangler egen e-postadresse og får samtalen på papir, uten e-post.`,
  title: (employee) => `${employee} på papir`,
  why: {
    noAddress: (employee) =>
      `${employee} har ingen e-postadresse og får ingen e-post. Du holder rede på hvordan det går.`,
    shared: (employee) =>
      `${employee} deler e-postadressen med en annen og får derfor ingen e-post. Du holder rede på hvordan det går.`,
  },
  link: 'Skriv ut og noter',
  printHeading: 'Skriv ut',
  questions: 'Spørsmålene',
  plan: 'Planen',
  noPlan: 'Planen kan skrives ut når den finnes.',
  noteHeading: 'Noter',
  prepared: (employee) => `${employee} har forberedt seg på papir`,
  preparedOn: (employee, when) => `Du har notert at ${employee} har forberedt seg på papir (${when}).`,
  confirmed: (employee, version) => `${employee} har skrevet under versjon ${version} av planen på papir`,
  confirmedOn: (employee, when) => `Du har notert at ${employee} har bekreftet planen på papir (${when}).`,
  note: { prepared: 'Noter forberedt', confirmed: 'Noter underskrift' },
  talked: 'Si om dere har snakket sammen',
  noPlanYet: 'Når det finnes en plan fra deg, noterer du underskriften her.',
  hasNoted: (manager, when) =>
    manager === undefined
      ? `Du har notert en bekreftelse på papir, ${when}`
      : `${manager} har notert en bekreftelse på papir, ${when}`,
  sign: (employee) => `Planen venter på at ${employee} skriver under på papir`,
  print: 'Skriv ut siden fra nettleseren.',
  questionsTitle: (employee) => `Spørsmål til ${employee}`,
  questionsIntro: (manager) =>
    `Skriv så mye eller lite du vil. Arket er ditt; du velger hva ${manager} får lese. Skriv ikke om helse, fagforening eller andre personer.`,
  planTitle: (version) => `Planen, versjon ${version}`,
  signature: 'Underskrift',
  signatureLine: (name) => `${name}, dato`,
  who: 'Det du noterer, vises som notert av deg, aldri som den andres egen bekreftelse.',
}

const en: Words = {
  reasons: { noAddress: 'On paper', shared: 'Shared address' },
  inCycle: (count) =>
    count === 1
      ? '1 person has no email address of their own and gets the talk on paper, without mails.'
      : `${count} people have no email address of their own and get the talk on paper, without mails.`,
  title: (employee) => `${employee} on paper`,
  why: {
    noAddress: (employee) => `${employee} has no email address and gets no mails. You keep track of how it goes.`,
    shared: (employee) =>
      `${employee} shares an email address with someone else and therefore gets no mails. You keep track of how it goes.`,
  },
  link: 'Print and note',
  printHeading: 'Print',
  questions: 'The questions',
  plan: 'The plan',
  noPlan: 'The plan can be printed once there is one.',
  noteHeading: 'Note',
  prepared: (employee) => `${employee} has prepared on paper`,
  preparedOn: (employee, when) => `You have noted that ${employee} prepared on paper (${when}).`,
  confirmed: (employee, version) => `${employee} has signed version ${version} of the plan on paper`,
  confirmedOn: (employee, when) => `You have noted that ${employee} confirmed the plan on paper (${when}).`,
  note: { prepared: 'Note prepared', confirmed: 'Note signature' },
  talked: 'Say whether you have talked',
  noPlanYet: 'Once there is a plan from you, note the signature here.',
  hasNoted: (manager, when) =>
    manager === undefined
      ? `You have noted a confirmation on paper, ${when}`
      : `${manager} has noted a confirmation on paper, ${when}`,
  sign: (employee) => `The plan waits for ${employee} to sign it on paper`,
  print: 'Print the page from your browser.',
  questionsTitle: (employee) => `Questions for ${employee}`,
  questionsIntro: (manager) =>
    `Write as much or as little as you like. The paper is yours; you choose what ${manager} may read. Write nothing about health, union membership or other people.`,
  planTitle: (version) => `The plan, version ${version}`,
  signature: 'Signature',
  signatureLine: (name) => `${name}, date`,
  who: 'What you note is shown as noted by you, never as the other’s own confirmation.',
}

export const paper: Area<Words> = { sv, nb, en }
