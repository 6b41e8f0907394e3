/** Words about when and where the two meet, and afterwards whether they did. */
import type { HeldAnswer } from '../../functions/domain/booking.ts'
import type { Area } from './area.ts'

type Words = {
  title: string
  week: string
  now: string
  place: string
  toCalendar: string
  invitationSent: string
  notBooked: (manager: string, by: string) => string
  notBookedManager: (by: string) => string
  cancelled: string
  /** To the employee, who tells the manager when the time does not suit. */
  suits: (manager: string) => string
  held: string
  short: (days: number) => string
  shortText: (employee: string) => string
  bookTitle: string
  moveTitle: string
  moveText: string
  date: string
  dateHint: (from: string, to: string) => string
  dateMissing: string
  start: string
  startMissing: string
  minutes: string
  minutesHint: (minutes: number) => string
  minutesWrong: (most: number) => string
  where: string
  whereHint: string
  book: string
  move: string
  cancelTitle: string
  cancelText: (employee: string) => string
  cancelSure: string
  cancel: string
  both: string
  bothSee: string
  hr: string
  hrSees: string
  heldTitle: string
  heldWhen: (when: string) => string
  heldCounts: string
  noOutweighs: (employee: string) => string
  ownNoOutweighs: (manager: string) => string
  otherSaid: (name: string, answer: string) => string
  youSaid: (answer: string) => string
  answers: Record<HeldAnswer, string>
  /** The answer as it stands in a sentence about someone who has given it. */
  said: Record<HeldAnswer, string>
  heldQuestion: string
  heldMissing: string
  heldSure: string
  heldSend: string
  heldNotYet: (when: string) => string
  heldNoMeeting: string
  heldAgreed: string
  toPlan: string
  toMeeting: string
}

const sv: Words = {
  title: 'Tid och plats',
  week: 'vecka',
  now: 'Bokad tid',
  place: 'Plats',
  toCalendar: 'Lägg till i kalendern',
  invitationSent: 'En kalenderinbjudan går till er båda. Ändringar kommer som en uppdatering av samma inbjudan.',
  notBooked: (manager, by) => `Ingen tid är bokad. ${manager} bokar senast ${by}, och då får du en kalenderinbjudan.`,
  notBookedManager: (by) => `Ingen tid är bokad. Boka gärna senast ${by}.`,
  cancelled: 'Den förra tiden är avbokad. Det ni har skrivit finns kvar.',
  suits: (manager) => `Passar tiden inte? Säg till ${manager}, som kan flytta den. Du behöver inte säga varför.`,
  held: 'Ni har haft ert samtal.',
  short: (days) => `Det är kortare än ${days} arbetsdagar från bokningen till mötet`,
  shortText: (employee) =>
    `Tiden är bokad. Fråga gärna ${employee} om den räcker för att förbereda sig, och flytta samtalet om ni vill ha mer tid.`,
  bookTitle: 'Boka en tid',
  moveTitle: 'Flytta samtalet',
  moveText: 'Det ni har skrivit ligger kvar.',
  date: 'Datum',
  dateHint: (from, to) => `Samtalen hålls ${from} till ${to}`,
  dateMissing: 'Välj ett datum',
  start: 'Börjar',
  startMissing: 'Skriv en tid, till exempel 14.30',
  minutes: 'Hur många minuter',
  minutesHint: (minutes) => `Samtalet är tänkt att ta ${minutes} minuter`,
  minutesWrong: (most) => `Skriv antalet minuter med siffror, högst ${most}`,
  where: 'Var',
  whereHint: 'Ett rum, eller länken till ett videomöte',
  book: 'Boka tiden',
  move: 'Spara tiden',
  cancelTitle: 'Avboka',
  cancelText: (employee) =>
    `${employee} får veta det direkt, och tiden försvinner ur båda kalendrarna. Du kan boka en ny tid när du vill.`,
  cancelSure: 'Ja, avboka tiden',
  cancel: 'Avboka tiden',
  both: 'Ni båda',
  bothSee: 'ser tid och plats',
  hr: 'HR',
  hrSees: 'ser datumet, inte platsen',
  heldTitle: 'Blev samtalet av?',
  heldWhen: (when) => `Ni hade en tid ${when}.`,
  heldCounts: 'Det är vad ni säger som räknas, inte kalendern.',
  noOutweighs: (employee) => `Säger ${employee} att det inte blev av, så gäller det.`,
  ownNoOutweighs: (manager) => `Säger du att det inte blev av gäller det, också om ${manager} har svarat något annat.`,
  otherSaid: (name, answer) => `${name} har svarat: ${answer}.`,
  youSaid: (answer) => `Du har svarat: ${answer}.`,
  answers: { talked: 'Vi har talats vid', moved: 'Vi har flyttat det', fellThrough: 'Det blev inte av' },
  said: { talked: 'ni har talats vid', moved: 'ni har flyttat det', fellThrough: 'det blev inte av' },
  heldQuestion: 'Vad hände?',
  heldMissing: 'Välj ett av svaren',
  heldSure: 'Ja, så var det',
  heldSend: 'Spara svaret',
  heldNotYet: (when) => `Samtalet är ${when}. När det har börjat kan ni svara här.`,
  heldNoMeeting:
    'Ingen tid är bokad, så det finns inget att svara på. När en tid är bokad och har varit frågar vi er båda.',
  heldAgreed: 'Ni har redan en plan som gäller, så vi vet att ni har talats vid.',
  toPlan: 'Till planen',
  toMeeting: 'Till tid och plats',
}

const nb: Words = {
  title: 'Tid og sted',
  week: 'uke',
  now: 'Avtalt tid',
  place: 'Sted',
  toCalendar: 'Legg til i kalenderen',
  invitationSent:
    'Dere får begge en kalenderinvitasjon. Endringer kommer som en oppdatering av den samme invitasjonen.',
  notBooked: (manager, by) =>
    `Det er ikke avtalt noen tid. ${manager} avtaler senest ${by}, og da får du en kalenderinvitasjon.`,
  notBookedManager: (by) => `Det er ikke avtalt noen tid. Avtal gjerne senest ${by}.`,
  cancelled: 'Den forrige tiden er avlyst. Det dere har skrevet, er der fortsatt.',
  suits: (manager) => `Passer ikke tiden? Si fra til ${manager}, som kan flytte den. Du trenger ikke å si hvorfor.`,
  held: 'Dere har hatt samtalen.',
  short: (days) => `Det er mindre enn ${days} arbeidsdager fra avtalen til møtet`,
  shortText: (employee) =>
    `Tiden er avtalt. Spør gjerne ${employee} om det er nok tid til å forberede seg, og flytt samtalen hvis dere vil ha mer.`,
  bookTitle: 'Avtal en tid',
  moveTitle: 'Flytt samtalen',
  moveText: 'Det dere har skrevet, er der fortsatt.',
  date: 'Dato',
  dateHint: (from, to) => `Samtalene holdes fra ${from} til ${to}`,
  dateMissing: 'Velg en dato',
  start: 'Begynner',
  startMissing: 'Skriv et klokkeslett, for eksempel 14.30',
  minutes: 'Hvor mange minutter',
  minutesHint: (minutes) => `Det er tenkt ${minutes} minutter til samtalen`,
  minutesWrong: (most) => `Skriv antall minutter med siffer, høyst ${most}`,
  where: 'Hvor',
  whereHint: 'Et rom, eller lenken til et videomøte',
  book: 'Avtal tiden',
  move: 'Lagre tiden',
  cancelTitle: 'Avlys',
  cancelText: (employee) =>
    `${employee} får vite det med en gang, og tiden forsvinner fra begge kalendrene. Du kan avtale en ny tid når du vil.`,
  cancelSure: 'Ja, avlys tiden',
  cancel: 'Avlys tiden',
  both: 'Dere begge',
  bothSee: 'ser tid og sted',
  hr: 'HR',
  hrSees: 'ser datoen, ikke stedet',
  heldTitle: 'Ble samtalen noe av?',
  heldWhen: (when) => `Dere hadde en tid ${when}.`,
  heldCounts: 'Det er det dere sier som gjelder, ikke kalenderen.',
  noOutweighs: (employee) => `Sier ${employee} at den ikke ble noe av, er det det som gjelder.`,
  ownNoOutweighs: (manager) =>
    `Sier du at den ikke ble noe av, er det det som gjelder, også om ${manager} har svart noe annet.`,
  otherSaid: (name, answer) => `${name} har svart: ${answer}.`,
  youSaid: (answer) => `Du har svart: ${answer}.`,
  answers: { talked: 'Vi har snakket sammen', moved: 'Vi har flyttet den', fellThrough: 'Den ble ikke noe av' },
  said: { talked: 'dere har snakket sammen', moved: 'dere har flyttet den', fellThrough: 'den ble ikke noe av' },
  heldQuestion: 'Hva skjedde?',
  heldMissing: 'Velg ett av svarene',
  heldSure: 'Ja, slik var det',
  heldSend: 'Lagre svaret',
  heldNotYet: (when) => `Samtalen er ${when}. Når den har begynt, kan dere svare her.`,
  heldNoMeeting:
    'Det er ikke avtalt noen tid, så det er ingenting å svare på. Når en tid er avtalt og har vært, spør vi dere begge.',
  heldAgreed: 'Dere har allerede en plan som gjelder, så vi vet at dere har snakket sammen.',
  toPlan: 'Til planen',
  toMeeting: 'Til tid og sted',
}

const en: Words = {
  title: 'Time and place',
  week: 'week',
  now: 'Booked time',
  place: 'Place',
  toCalendar: 'Add to calendar',
  invitationSent: 'You both get a calendar invitation. Changes arrive as an update of the same invitation.',
  notBooked: (manager, by) =>
    `No time is booked. ${manager} will book by ${by}, and you will get a calendar invitation then.`,
  notBookedManager: (by) => `No time is booked. Please book by ${by} if you can.`,
  cancelled: 'The last time has been cancelled. What you have both written is still here.',
  suits: (manager) => `Does the time not suit you? Tell ${manager}, who can move it. You need not say why.`,
  held: 'You have had your talk.',
  short: (days) => `There are fewer than ${days} working days from booking to meeting`,
  shortText: (employee) =>
    `The time is booked. Do ask ${employee} whether it leaves room to prepare, and move the talk if you would both like more time.`,
  bookTitle: 'Book a time',
  moveTitle: 'Move the talk',
  moveText: 'What you have both written stays.',
  date: 'Date',
  dateHint: (from, to) => `The talks are held between ${from} and ${to}`,
  dateMissing: 'Choose a date',
  start: 'Starts',
  startMissing: 'Write a time, such as 14:30',
  minutes: 'How many minutes',
  minutesHint: (minutes) => `The talk is meant to take ${minutes} minutes`,
  minutesWrong: (most) => `Write the number of minutes in figures, at most ${most}`,
  where: 'Where',
  whereHint: 'A room, or the link to a video meeting',
  book: 'Book the time',
  move: 'Save the time',
  cancelTitle: 'Cancel',
  cancelText: (employee) =>
    `${employee} is told at once, and the time disappears from both calendars. You can book a new time when you like.`,
  cancelSure: 'Yes, cancel the time',
  cancel: 'Cancel the time',
  both: 'You both',
  bothSee: 'see time and place',
  hr: 'HR',
  hrSees: 'sees the date, not the place',
  heldTitle: 'Did the talk take place?',
  heldWhen: (when) => `You had a time on ${when}.`,
  heldCounts: 'What the two of you say is what counts, not the calendar.',
  noOutweighs: (employee) => `If ${employee} says that it fell through, that is what counts.`,
  ownNoOutweighs: (manager) =>
    `If you say that it fell through, that is what counts, even if ${manager} has answered otherwise.`,
  otherSaid: (name, answer) => `${name} has answered: ${answer}.`,
  youSaid: (answer) => `You have answered: ${answer}.`,
  answers: { talked: 'We have talked', moved: 'We have moved it', fellThrough: 'It fell through' },
  said: { talked: 'you have talked', moved: 'you have moved it', fellThrough: 'it fell through' },
  heldQuestion: 'What happened?',
  heldMissing: 'Choose one of the answers',
  heldSure: 'Yes, that is how it was',
  heldSend: 'Save the answer',
  heldNotYet: (when) => `The talk is on ${when}. Once it has started you can both answer here.`,
  heldNoMeeting:
    'No time is booked, so there is nothing to answer. When a time has been booked and has passed, we ask you both.',
  heldAgreed: 'You already have a plan in force, so we know that you have talked.',
  toPlan: 'To the plan',
  toMeeting: 'To time and place',
}

export const meeting: Area<Words> = { sv, nb, en }
