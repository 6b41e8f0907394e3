/** Words of the mails about a talk outside any cycle: that someone would like one, and what came of it. */
import type { Language } from '../../functions/ports.ts'

type Words = {
  asked: {
    subject: (from: string) => string
    preheader: string
    heading: (from: string) => string
    text: (from: string) => string
    caption: (from: string) => string
    what: string
    action: string
    you: string
    other: string
  }
  answered: {
    subject: (from: string) => string
    preheader: string
    heading: (from: string) => string
    caption: (from: string) => string
    text: string
    action: string
    you: string
    other: string
  }
  hr: string
  /** In the invitation to such a talk. */
  planned: (days: { from: string; until: string }) => string
  /** In the weekly mail to whoever is asked. */
  waiting: (names: string, count: number) => string
}

const sv: Words = {
  asked: {
    subject: (from) => `${from} vill ha ett samtal`,
    preheader: 'Starta ett samtal eller svara på sidan. Det tar någon minut.',
    heading: (from) => `${from} vill gärna ha ett samtal med dig`,
    text: (from) => `${from} ber om ett samtal utanför omgångarna.`,
    caption: (from) => `${from} skriver`,
    what: 'På sidan för dina samtal kan du starta det. Då får ni båda inbjudan och frågor i god tid, som inför andra samtal. Passar det inte nu, svara med några ord.',
    action: 'Starta eller svara',
    you: 'läser det här.',
    other: 'har skrivit det och ser vad det blev av det.',
  },
  answered: {
    subject: (from) => `${from} har svarat om ett samtal`,
    preheader: 'Det gäller samtalet som du har bett om. Läs svaret här.',
    heading: (from) => `${from} har svarat om samtalet du bad om`,
    caption: (from) => `${from} skriver`,
    text: 'Du kan be om ett samtal igen när du vill.',
    action: 'Se dina samtal',
    you: 'läser svaret.',
    other: 'har skrivit det.',
  },
  hr: 'ser det inte.',
  waiting: (names) => `${names} vill gärna ha ett samtal med dig. Starta det eller svara på sidan för dina samtal.`,
  planned: ({ from, until }) => `Samtalet är planerat till någon gång mellan ${from} och ${until}.`,
}

const nb: Words = {
  asked: {
    subject: (from) => `${from} vil ha en samtale`,
    preheader: 'Start en samtale eller svar på siden. Det tar et minutt eller to.',
    heading: (from) => `${from} vil gjerne ha en samtale med deg`,
    text: (from) => `${from} ber om en samtale utenom rundene.`,
    caption: (from) => `${from} skriver`,
    what: 'På siden for samtalene dine kan du starte den. Da får dere begge invitasjon og spørsmål i god tid, som før andre samtaler. Passer det ikke nå, kan du svare med noen ord.',
    action: 'Start eller svar',
    you: 'leser dette.',
    other: 'har skrevet det og ser hva det ble til.',
  },
  answered: {
    subject: (from) => `${from} har svart om en samtale`,
    preheader: 'Det gjelder samtalen du har bedt om. Les svaret her.',
    heading: (from) => `${from} har svart om samtalen du ba om`,
    caption: (from) => `${from} skriver`,
    text: 'Du kan be om en samtale igjen når du vil.',
    action: 'Se samtalene dine',
    you: 'leser svaret.',
    other: 'har skrevet det.',
  },
  hr: 'ser det ikke.',
  waiting: (names) => `${names} vil gjerne ha en samtale med deg. Start den eller svar på siden for samtalene dine.`,
  planned: ({ from, until }) => `Samtalen er planlagt en gang mellom ${from} og ${until}.`,
}

const en: Words = {
  asked: {
    subject: (from) => `${from} would like a talk`,
    preheader: 'Start a talk or answer on the page. It takes a minute or two.',
    heading: (from) => `${from} would like a talk with you`,
    text: (from) => `${from} asks for a talk outside the cycles.`,
    caption: (from) => `${from} writes`,
    what: 'You can start it on the page of your talks. You both then get the invitation and the questions in good time, as before any other talk. If it does not suit now, answer in a few words.',
    action: 'Start or answer',
    you: 'read this.',
    other: 'wrote it and sees what comes of it.',
  },
  answered: {
    subject: (from) => `${from} has answered about a talk`,
    preheader: 'It is about the talk that you asked for.',
    heading: (from) => `${from} has answered about the talk you asked for`,
    caption: (from) => `${from} writes`,
    text: 'You can ask for a talk again whenever you like.',
    action: 'See your talks',
    you: 'read the answer.',
    other: 'wrote it.',
  },
  hr: 'does not see it.',
  waiting: (names, count) =>
    `${names} would like ${count === 1 ? 'a talk' : 'talks'} with you. Start one or answer on the page of your talks.`,
  planned: ({ from, until }) => `The talk is planned for some time between ${from} and ${until}.`,
}

export const talkAskTexts: Record<Language, Words> = { sv, nb, en }
