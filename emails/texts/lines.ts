/** Words of the mails about lines between follow-ups, and of what a proposal changes. */
import type { Language } from '../../functions/ports.ts'

type Words = {
  due: { preheader: string; heading: string; text: (other: string) => string }
  ahead: { preheader: string; heading: string; text: (other: string) => string }
  tap: string
  both: string
  stuck: { preheader: string; heading: (other: string) => string; text: (other: string) => string; action: string }
  wanted: {
    preheader: string
    heading: (other: string) => string
    text: (other: string) => string
    withLines: (other: string) => string
    action: string
  }
  /** In the manager's digest. */
  promised: (employee: string) => string
  changes: {
    title: string
    whole: string
    added: string
    changed: string
    removed: string
    split: string
    splitFrom: string
    before: string
    mattered: string
    followUps: string
  }
}

const sv: Words = {
  due: {
    preheader: 'Säg med ett tryck hur det går. Sidan frågar innan något sparas.',
    heading: 'Nu är dagen här',
    text: (other) => `Du och ${other} kom överens om att du skulle göra det här till nu.`,
  },
  ahead: {
    preheader: 'Om en vecka är dagen här. Säg gärna redan nu hur det går.',
    heading: 'Om en vecka',
    text: (other) => `Du och ${other} kom överens om att du skulle göra det här till nästa vecka.`,
  },
  tap: 'Varje val öppnar en sida där du bekräftar det, med några ord om du vill.',
  both: 'läser vad du säger om en rad så snart du har sagt det.',
  stuck: {
    preheader: 'En rad i planen står still. Läs den och hjälp till om du kan.',
    heading: (other) => `${other} kommer inte vidare`,
    text: (other) => `Det här står still just nu, säger ${other}.`,
    action: 'Se planen',
  },
  wanted: {
    preheader: 'Svara på mejlet eller hör av dig, så hittar ni en stund.',
    heading: (other) => `${other} vill prata om planen`,
    text: (other) =>
      `Hör av dig till ${other} och hitta en stund som passar. Svarar du på det här mejlet når svaret ${other}.`,
    withLines: (other) => `Det här står still just nu, säger ${other}.`,
    action: 'Se planen',
  },
  promised: (employee) => `I planen med ${employee} är det din tur med det här:`,
  changes: {
    title: 'Det här ändras',
    whole: 'Hela planen',
    added: 'Ny rad',
    changed: 'Ändras',
    removed: 'Tas bort',
    split: 'Delas upp',
    splitFrom: 'Delad från',
    before: 'Förut',
    mattered: 'Det viktigaste får andra ord.',
    followUps: 'Uppföljning',
  },
}

const nb: Words = {
  due: {
    preheader: 'Si med ett trykk hvordan det går. Siden spør før noe blir lagret.',
    heading: 'Nå er dagen her',
    text: (other) => `Du og ${other} ble enige om at du skulle gjøre dette til nå.`,
  },
  ahead: {
    preheader: 'Om en uke er dagen her. Si gjerne allerede nå hvordan det går.',
    heading: 'Om en uke',
    text: (other) => `Du og ${other} ble enige om at du skulle gjøre dette til neste uke.`,
  },
  tap: 'Hvert valg åpner en side der du bekrefter det, med noen ord hvis du vil.',
  both: 'leser det du sier om en linje, så snart du har sagt det.',
  stuck: {
    preheader: 'En linje i planen står stille. Les den, og hjelp til hvis du kan.',
    heading: (other) => `${other} kommer ikke videre`,
    text: (other) => `Dette står stille akkurat nå, sier ${other}.`,
    action: 'Se planen',
  },
  wanted: {
    preheader: 'Svar på e-posten eller ta kontakt, så finner dere en stund.',
    heading: (other) => `${other} vil snakke om planen`,
    text: (other) =>
      `Ta kontakt med ${other} og finn en stund som passer. Svarer du på denne e-posten, når svaret ${other}.`,
    withLines: (other) => `Dette står stille akkurat nå, sier ${other}.`,
    action: 'Se planen',
  },
  promised: (employee) => `I planen med ${employee} er det din tur med dette:`,
  changes: {
    title: 'Dette endres',
    whole: 'Hele planen',
    added: 'Ny linje',
    changed: 'Endres',
    removed: 'Tas bort',
    split: 'Deles opp',
    splitFrom: 'Delt fra',
    before: 'Før',
    mattered: 'Det viktigste får andre ord.',
    followUps: 'Oppfølging',
  },
}

const en: Words = {
  due: {
    preheader: 'Say in one tap how it is going. The page asks before anything is saved.',
    heading: 'It is due now',
    text: (other) => `You and ${other} agreed that you would do this by now.`,
  },
  ahead: {
    preheader: 'It is due in a week. You can say how it is going already today.',
    heading: 'Due in a week',
    text: (other) => `You and ${other} agreed that you would do this by next week.`,
  },
  tap: 'Each choice opens a page where you confirm it, with a few words if you like.',
  both: 'read what you say about a line as soon as you have said it.',
  stuck: {
    preheader: 'Something in your plan is stuck. Read it, and help if you can.',
    heading: (other) => `${other} is stuck`,
    text: (other) => `${other} says that this is stuck just now.`,
    action: 'See the plan',
  },
  wanted: {
    preheader: 'Reply to this mail or get in touch, and find a time together.',
    heading: (other) => `${other} would like to talk about the plan`,
    text: (other) =>
      `Get in touch with ${other} and find a time that suits you both. A reply to this mail goes to ${other}.`,
    withLines: (other) => `${other} says that this is stuck just now.`,
    action: 'See the plan',
  },
  promised: (employee) => `In the plan with ${employee}, this is now yours to do:`,
  changes: {
    title: 'What changes',
    whole: 'The whole plan',
    added: 'New line',
    changed: 'Changes',
    removed: 'Dropped',
    split: 'Split up',
    splitFrom: 'Split from',
    before: 'Before',
    mattered: 'What mattered most is worded differently.',
    followUps: 'Follow-up',
  },
}

export const lineTexts: Record<Language, Words> = { sv, nb, en }
