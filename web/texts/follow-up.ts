/** Words of a follow-up: how each line goes, a few questions, and what the two have answered. */
import type { Area } from './area.ts'

type Words = {
  title: string
  notYet: (date: string) => string
  dated: (date: string) => string
  closes: (date: string) => string
  takes: string
  comment: string
  commentHint: string
  earlier: string
  signals: (manager: string) => string
  sure: (other: string) => string
  send: string
  change: string
  answered: (when: string) => string
  mayChange: (date: string) => string
  nothing: string
  statusMissing: string
  noPlan: string
  hidden: (other: string, date: string) => string
  otherAnswered: (other: string) => string
  shared: string
  noAnswer: (name: string) => string
  youDidNotAnswer: string
  goneLine: string
  signalsOf: (employee: string) => string
  yours: string
  yourSignals: (manager: string) => string
  closed: string
  says: (name: string) => string
  next: (date: string) => string
  last: string
  toPlan: string
  youSee: string
  otherSees: (date: string) => string
  hr: string
  hrSees: string
  publicBody: string
}

const sv: Words = {
  title: 'Hur går det med planen?',
  notYet: (date) => `Uppföljningen är den ${date}. Då får ni båda ett mejl, och kan svara här.`,
  dated: (date) => `Ni bestämde att följa upp den ${date}.`,
  closes: (date) => `Det går att svara till och med den ${date}.`,
  takes: 'Det tar några minuter. Hoppa över det du inte vill svara på.',
  comment: 'Vill du säga något om det?',
  commentHint: 'En rad räcker',
  earlier: 'Sedan tidigare',
  signals: (manager) => `Det här ser bara ${manager}, och direkt när du har skickat.`,
  sure: (other) => `Ja, skicka mina svar till ${other}`,
  send: 'Skicka svaren',
  change: 'Spara ändringen',
  answered: (when) => `Du svarade ${when}.`,
  mayChange: (date) => `Du kan ändra dina svar tills ni båda har svarat, längst till och med den ${date}.`,
  nothing: 'Svara på något innan du skickar',
  statusMissing: 'Välj hur det går, så kommer kommentaren med',
  noPlan: 'Det finns ingen plan som gäller.',
  hidden: (other, date) => `Det ${other} svarar visas när ni båda har svarat, eller efter den ${date}.`,
  otherAnswered: (other) => `${other} har svarat. Ni ser varandras svar när du också har svarat.`,
  shared: 'Det ni har svarat',
  noAnswer: (name) => `${name} svarade inte den här gången. Det går bra att ta upp det när ni ses.`,
  youDidNotAnswer: 'Du svarade inte den här gången. Det går bra att ta upp det när ni ses.',
  goneLine: 'En rad som inte längre är med i planen',
  signalsOf: (employee) => `Det här har ${employee} svarat dig`,
  yours: 'Du skriver',
  yourSignals: (manager) => `Det här ser bara du och ${manager}`,
  closed: 'Uppföljningen är stängd. Ta gärna upp det när ni ses.',
  says: (name) => `${name} skriver`,
  next: (date) => `Nästa uppföljning är den ${date}. Det som inte är klart följer med dit.`,
  last: 'Det var den sista uppföljningen. Det som är kvar följer med till nästa samtal.',
  toPlan: 'Till planen',
  youSee: 'ser dina svar direkt',
  otherSees: (date) => `ser dem när ni båda har svarat, eller efter den ${date}`,
  hr: 'HR',
  hrSees: 'ser att uppföljningen är gjord, aldrig vad ni svarar',
  publicBody: 'Den överenskomna planen kan bli en allmän handling.',
}

const nb: Words = {
  title: 'Hvordan går det med planen?',
  notYet: (date) => `Oppfølgingen er ${date}. Da får dere begge en e-post, og kan svare her.`,
  dated: (date) => `Dere avtalte å følge opp ${date}.`,
  closes: (date) => `Dere kan svare til og med ${date}.`,
  takes: 'Det tar noen minutter. Hopp over det du ikke vil svare på.',
  comment: 'Vil du si noe om det?',
  commentHint: 'En linje er nok',
  earlier: 'Fra før',
  signals: (manager) => `Dette ser bare ${manager}, og med en gang du har sendt.`,
  sure: (other) => `Ja, send svarene mine til ${other}`,
  send: 'Send svarene',
  change: 'Lagre endringen',
  answered: (when) => `Du svarte ${when}.`,
  mayChange: (date) => `Du kan endre svarene dine til begge har svart, senest til og med ${date}.`,
  nothing: 'Svar på noe før du sender',
  statusMissing: 'Velg hvordan det går, så blir kommentaren med',
  noPlan: 'Det finnes ingen plan som gjelder.',
  hidden: (other, date) => `Det ${other} svarer, vises når begge har svart, eller etter ${date}.`,
  otherAnswered: (other) => `${other} har svart. Dere ser hverandres svar når du også har svart.`,
  shared: 'Det dere har svart',
  noAnswer: (name) => `${name} svarte ikke denne gangen. Dere kan ta det opp når dere møtes.`,
  youDidNotAnswer: 'Du svarte ikke denne gangen. Dere kan ta det opp når dere møtes.',
  goneLine: 'En linje som ikke lenger er med i planen',
  signalsOf: (employee) => `Dette har ${employee} svart deg`,
  yours: 'Du skriver',
  yourSignals: (manager) => `Dette ser bare du og ${manager}`,
  closed: 'Oppfølgingen er lukket. Ta det gjerne opp når dere møtes.',
  says: (name) => `${name} skriver`,
  next: (date) => `Neste oppfølging er ${date}. Det som ikke er ferdig, blir med dit.`,
  last: 'Det var den siste oppfølgingen. Det som gjenstår, blir med til neste samtale.',
  toPlan: 'Til planen',
  youSee: 'ser svarene dine med en gang',
  otherSees: (date) => `ser dem når begge har svart, eller etter ${date}`,
  hr: 'HR',
  hrSees: 'ser at oppfølgingen er gjort, aldri hva dere svarer',
  publicBody: 'Den avtalte planen kan bli et offentlig dokument.',
}

const en: Words = {
  title: 'How is the plan going?',
  notYet: (date) => `The follow-up is on ${date}. You will both get a mail then, and can answer here.`,
  dated: (date) => `You decided to follow up on ${date}.`,
  closes: (date) => `You can answer until ${date}.`,
  takes: 'It takes a few minutes. Skip what you do not want to answer.',
  comment: 'Anything to say about it?',
  commentHint: 'One line is enough',
  earlier: 'From before',
  signals: (manager) => `Only ${manager} sees this, as soon as you have sent it.`,
  sure: (other) => `Yes, send my answers to ${other}`,
  send: 'Send the answers',
  change: 'Save the change',
  answered: (when) => `You answered on ${when}.`,
  mayChange: (date) => `You can change your answers until you have both answered, at the latest on ${date}.`,
  nothing: 'Answer something before you send',
  statusMissing: 'Choose how it is going, so that the comment comes along',
  noPlan: 'There is no plan in force.',
  hidden: (other, date) => `What ${other} answers shows when you have both answered, or after ${date}.`,
  otherAnswered: (other) => `${other} has answered. You see each other’s answers once you have answered too.`,
  shared: 'What you have answered',
  noAnswer: (name) => `${name} did not answer this time. You can raise it when you meet.`,
  youDidNotAnswer: 'You did not answer this time. You can raise it when you meet.',
  goneLine: 'A line that is no longer in the plan',
  signalsOf: (employee) => `What ${employee} has answered you`,
  yours: 'You write',
  yourSignals: (manager) => `Only you and ${manager} see this`,
  closed: 'The follow-up has closed. Do raise it when you meet.',
  says: (name) => `${name} writes`,
  next: (date) => `The next follow-up is on ${date}. What is not done comes along to it.`,
  last: 'That was the last follow-up. What remains comes along to your next talk.',
  toPlan: 'To the plan',
  youSee: 'see your answers at once',
  otherSees: (date) => `sees them when you have both answered, or after ${date}`,
  hr: 'HR',
  hrSees: 'sees that the follow-up is done, never what you answer',
  publicBody: 'The agreed plan can become a public document.',
}

export const followUp: Area<Words> = { sv, nb, en }
