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
  datedDefault: (date: string) => string
  onlyWhatHolds: string
  nothingHolds: string
  movedBy: (other: string, from: string) => string
  youMoved: (from: string) => string
  moveTitle: string
  moveText: (other: string) => string
  newDate: string
  moveDo: string
  dateWrong: string
  dateRange: string
  dateTaken: string
  ended: string
  endTitle: string
  endText: (other: string) => string
  endOther: (other: string) => string
  endWaits: (other: string) => string
  endSure: string
  endDo: string
  endBack: string
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
  datedDefault: (date) => `Uppföljningen är den ${date}.`,
  onlyWhatHolds: 'Ni är inte överens om hela planen. Här är de rader som ni båda har godtagit.',
  nothingHolds: 'Ni är inte överens om planen, och ingen rad är godtagen av er båda. Vi frågar bara hur det är.',
  movedBy: (other, from) => `${other} har flyttat den hit från den ${from}.`,
  youMoved: (from) => `Du har flyttat den hit från den ${from}.`,
  moveTitle: 'Flytta uppföljningen',
  moveText: (other) => `Passar en annan dag bättre? ${other} ser den nya dagen här och i mejlet som kommer då.`,
  newDate: 'Ny dag',
  moveDo: 'Flytta',
  dateWrong: 'Skriv ett datum, till exempel 2027-03-31',
  dateRange: 'Välj en dag från i dag till om tolv månader',
  dateTaken: 'Ni har redan en uppföljning den dagen',
  ended: 'Ni har båda sagt att det inte behövs fler uppföljningar. Det som är kvar följer med till nästa samtal.',
  endTitle: 'Behövs fler uppföljningar?',
  endText: (other) => `Om du och ${other} båda säger nej stängs de som är kvar. Planen fortsätter att gälla.`,
  endOther: (other) =>
    `${other} tycker inte att ni behöver fler. Säger du också det stängs de som är kvar. Planen fortsätter att gälla.`,
  endWaits: (other) => `Du har sagt att det inte behövs fler. Det väntar på ${other}.`,
  endSure: 'Vi behöver inga fler uppföljningar',
  endDo: 'Skicka svaret',
  endBack: 'Jag har ändrat mig',
  toPlan: 'Till planen',
  youSee: 'ser dina svar direkt',
  otherSees: (date) => `ser dem när ni båda har svarat, eller efter den ${date}`,
  hr: 'HR',
  hrSees:
    'ser att uppföljningen är gjord, och hur stor del av raderna som är klara i fem samtal eller fler tillsammans. Aldrig vad ni svarar.',
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
  datedDefault: (date) => `Oppfølgingen er ${date}.`,
  onlyWhatHolds: 'Dere er ikke enige om hele planen. Her er linjene som begge har godtatt.',
  nothingHolds: 'Dere er ikke enige om planen, og ingen linje er godtatt av begge. Vi spør bare hvordan det går.',
  movedBy: (other, from) => `${other} har flyttet den hit fra ${from}.`,
  youMoved: (from) => `Du har flyttet den hit fra ${from}.`,
  moveTitle: 'Flytt oppfølgingen',
  moveText: (other) => `Passer en annen dag bedre? ${other} ser den nye dagen her og i e-posten som kommer da.`,
  newDate: 'Ny dag',
  moveDo: 'Flytt',
  dateWrong: 'Skriv en dato, for eksempel 2027-03-31',
  dateRange: 'Velg en dag fra i dag til om tolv måneder',
  dateTaken: 'Dere har allerede en oppfølging den dagen',
  ended: 'Begge har sagt at det ikke trengs flere oppfølginger. Det som gjenstår, blir med til neste samtale.',
  endTitle: 'Trengs det flere oppfølginger?',
  endText: (other) => `Hvis du og ${other} begge sier nei, lukkes de som er igjen. Planen gjelder fortsatt.`,
  endOther: (other) =>
    `${other} mener at dere ikke trenger flere. Sier du det også, lukkes de som er igjen. Planen gjelder fortsatt.`,
  endWaits: (other) => `Du har sagt at det ikke trengs flere. Det venter på ${other}.`,
  endSure: 'Vi trenger ikke flere oppfølginger',
  endDo: 'Send svaret',
  endBack: 'Jeg har ombestemt meg',
  toPlan: 'Til planen',
  youSee: 'ser svarene dine med en gang',
  otherSees: (date) => `ser dem når begge har svart, eller etter ${date}`,
  hr: 'HR',
  hrSees:
    'ser at oppfølgingen er gjort, og hvor stor del av linjene som er ferdige i fem samtaler eller flere samlet. Aldri hva dere svarer.',
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
  statusMissing: 'Choose how it is going, so that the comment is included',
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
  next: (date) => `The next follow-up is on ${date}. What is not done carries over to it.`,
  last: 'That was the last follow-up. What remains is carried over to your next talk.',
  datedDefault: (date) => `The follow-up is on ${date}.`,
  onlyWhatHolds: 'You have not agreed on the whole plan. Here are the lines that you have both accepted.',
  nothingHolds: 'You have not agreed on the plan, and no line has been accepted by both. We only ask how things are.',
  movedBy: (other, from) => `${other} has moved it here from ${from}.`,
  youMoved: (from) => `You have moved it here from ${from}.`,
  moveTitle: 'Move the follow-up',
  moveText: (other) => `Does another day suit better? ${other} sees the new day here and in the mail that comes then.`,
  newDate: 'New day',
  moveDo: 'Move',
  dateWrong: 'Write a date, such as 2027-03-31',
  dateRange: 'Choose a day from today to twelve months ahead',
  dateTaken: 'You already have a follow-up on that day',
  ended: 'You have both said that no more follow-ups are needed. What remains is carried over to your next talk.',
  endTitle: 'Are more follow-ups needed?',
  endText: (other) => `If you and ${other} both say no, the remaining ones close. The plan stays in force.`,
  endOther: (other) =>
    `${other} does not think you need more. If you say so too, the remaining ones close. The plan stays in force.`,
  endWaits: (other) => `You have said that no more are needed. It is waiting for ${other}.`,
  endSure: 'We need no more follow-ups',
  endDo: 'Send the answer',
  endBack: 'I have changed my mind',
  toPlan: 'To the plan',
  youSee: 'see your answers at once',
  otherSees: (date) => `sees them when you have both answered, or after ${date}`,
  hr: 'HR',
  hrSees:
    'sees that the follow-up is done, and what share of the lines is done in five talks or more together. Never what you answer.',
  publicBody: 'The agreed plan can become a public document.',
}

export const followUp: Area<Words> = { sv, nb, en }
