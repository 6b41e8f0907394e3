/** Words of the date from which talks may be, where the organisation holds its salary talks first. */
import type { Area } from './area.ts'

type Words = {
  label: string
  hint: string
  fact: string
  none: string
  /** In the preview of the cycle's mails. */
  preview: (date: string) => string
  /** To the two, where they set a time. */
  meeting: (date: string) => string
  errors: { date: string; before: (date: string) => string }
}

const sv: Words = {
  label: 'Efter lönesamtalen',
  hint: 'Valfritt. Första dagen då utvecklingssamtal kan hållas. Inget mejl går och ingen tid kan bokas före den.',
  fact: 'Efter lönesamtalen, tidigast',
  none: 'Inget datum',
  preview: (date) => `Lönesamtalen är klara ${date}. Inget går ut och ingen tid kan bokas före den dagen.`,
  meeting: (date) => `Lönesamtalen hålls först, så välj en dag från ${date}.`,
  errors: {
    date: 'Skriv ett datum, eller lämna fältet tomt',
    before: (date) => `Välj en dag från ${date}, då lönesamtalen är klara`,
  },
}

const nb: Words = {
  label: 'Etter lønnssamtalene',
  hint: 'Valgfritt. Første dag for medarbeidersamtalene. Ingen e-post går ut, og ingen tid kan avtales, før den dagen.',
  fact: 'Etter lønnssamtalene, tidligst',
  none: 'Ingen dato',
  preview: (date) => `Lønnssamtalene er ferdige ${date}. Ingenting går ut, og ingen tid kan avtales, før den dagen.`,
  meeting: (date) => `Lønnssamtalene holdes først, så velg en dag fra ${date}.`,
  errors: {
    date: 'Skriv en dato, eller la feltet stå tomt',
    before: (date) => `Velg en dag fra ${date}, når lønnssamtalene er ferdige`,
  },
}

const en: Words = {
  label: 'After the salary talks',
  hint: 'Optional. The first day on which development talks can be held. No mail goes out and no time can be booked before it.',
  fact: 'After the salary talks, from',
  none: 'No date',
  preview: (date) =>
    `The salary talks are over on ${date}. Nothing goes out and no time can be booked before that day.`,
  meeting: (date) => `The salary talks come first, so choose a day from ${date}.`,
  errors: {
    date: 'Type a date, or leave the field empty',
    before: (date) => `Choose a day from ${date}, when the salary talks are over`,
  },
}

export const salaryTalks: Area<Words> = { sv, nb, en }
