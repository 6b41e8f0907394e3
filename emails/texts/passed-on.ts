/** Words of the mails about what is passed on to HR: to the one it is addressed to, and back with an answer. */
import type { Language } from '../../functions/ports.ts'

type Words = {
  subject: string
  preheader: string
  heading: string
  text: string
  action: string
  you: string
  others: { name: string; value: string }
  answer: {
    subject: string
    preheader: string
    heading: (by: string) => string
    text: (date: string) => string
    caption: (by: string) => string
    action: string
    you: string
    hr: (by: string) => string
  }
  /** An answer on a message of feedback that was shown to HR. */
  report: { subject: string; preheader: string; text: string; action: string; sender: string }
}

const sv: Words = {
  subject: 'Någon har lämnat något vidare till dig',
  preheader: 'Du läser det på HR:s sidor, efter inloggning. Svara gärna där.',
  heading: 'Någon har lämnat något vidare till dig',
  text: 'Det är en oro, en idé eller ett behov av kompetens ur ett medarbetarsamtal, eller återkoppling som någon har fått. Det är riktat till just dig, och inget annat följer med.',
  action: 'Logga in och läs',
  you: 'och de andra som valdes läser det. Var och en ser bara det som har lämnats till just den personen.',
  others: { name: 'Övriga i HR', value: 'ser det inte.' },
  answer: {
    subject: 'Svar på det du lämnade vidare',
    preheader: 'HR har svarat på det du valde att lämna vidare.',
    heading: (by) => `${by} har svarat`,
    text: (date) => `Svaret gäller det du lämnade vidare ${date}.`,
    caption: (by) => `${by} skriver`,
    action: 'Se det du lämnade',
    you: 'läser svaret.',
    hr: (by) => `bara ${by}, som skrev det.`,
  },
  report: {
    subject: 'Svar på det du visade för HR',
    preheader: 'HR har svarat på återkopplingen som du valde att visa.',
    text: 'Svaret gäller den återkoppling som du valde att visa för HR.',
    action: 'Öppna din återkoppling',
    sender: 'Den som skrev till dig får inte veta något av det här.',
  },
}

const nb: Words = {
  subject: 'Noen har sendt noe videre til deg',
  preheader: 'Du leser det på HRs sider etter innlogging. Svar gjerne der.',
  heading: 'Noen har sendt noe videre til deg',
  text: 'Det er en bekymring, en idé eller et behov for kompetanse fra en medarbeidersamtale, eller tilbakemelding som noen har fått. Det er rettet til akkurat deg, og ingenting annet følger med.',
  action: 'Logg inn og les',
  you: 'og de andre som ble valgt, leser det. Hver og en ser bare det som er sendt til akkurat den personen.',
  others: { name: 'Resten av HR', value: 'ser det ikke.' },
  answer: {
    subject: 'Svar på det du sendte videre',
    preheader: 'HR har svart på det du valgte å sende videre.',
    heading: (by) => `${by} har svart`,
    text: (date) => `Svaret gjelder det du sendte videre ${date}.`,
    caption: (by) => `${by} skriver`,
    action: 'Se det du sendte videre',
    you: 'leser svaret.',
    hr: (by) => `bare ${by}, som skrev det.`,
  },
  report: {
    subject: 'Svar på det du viste HR',
    preheader: 'HR har svart på tilbakemeldingen som du valgte å vise.',
    text: 'Svaret gjelder tilbakemeldingen som du valgte å vise HR.',
    action: 'Åpne tilbakemeldingene',
    sender: 'Den som skrev til deg, får ikke vite noe om dette.',
  },
}

const en: Words = {
  subject: 'Something has been passed on to you',
  preheader: 'You read it on HR’s pages after signing in, and can answer there.',
  heading: 'Something has been passed on to you',
  text: 'It is a concern, an idea or a need for competence from a development talk, or feedback that someone has been given. It is addressed to you by name, and nothing else is included.',
  action: 'Sign in and read',
  you: 'and the others who were chosen read it. Each sees only what was addressed to them.',
  others: { name: 'The rest of HR', value: 'do not see it.' },
  answer: {
    subject: 'An answer to what you passed on',
    preheader: 'HR has answered what you chose to pass on to them.',
    heading: (by) => `${by} has answered`,
    text: (date) => `It is about what you passed on ${date}.`,
    caption: (by) => `${by} writes`,
    action: 'See what you passed on',
    you: 'read the answer.',
    hr: (by) => `only ${by}, who wrote it.`,
  },
  report: {
    subject: 'An answer to what you showed HR',
    preheader: 'HR has answered on the feedback that you chose to show them.',
    text: 'It is about the feedback that you chose to show to HR.',
    action: 'Open your feedback',
    sender: 'Whoever wrote to you is told nothing of this.',
  },
}

export const passedOnTexts: Record<Language, Words> = { sv, nb, en }
