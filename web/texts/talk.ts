/** Words of a talk's own page: where it stands, what comes next, what has been agreed. */
import type { Owed } from '../../functions/domain/owed.ts'
import type { Area } from './area.ts'

type Words = {
  title: (other: string) => string
  purpose: string
  next: string
  nothingNext: (other: string) => string
  nothing: string
  owed: Record<Owed, (other: string) => string>
  meeting: (when: string) => string
  place: (place: string) => string
  noMeeting: (manager: string, by: string) => string
  noMeetingManager: (by: string) => string
  /** The booking date has passed. */
  noMeetingLate: string
  noMeetingMayBook: (manager: string) => string
  cancelled: string
  cannotCome: string
  /** A near time that waits for the reader's yes, and for the other's. */
  asksYou: (other: string, when: string) => string
  asked: (other: string, when: string) => string
  declinedManager: (other: string) => string
  declined: string
  alreadyTalked: string
  /** To the employee, when the manager alone has said that they talked. */
  registered: (other: string) => string
  bookAnew: string
  tasks: string
  prepareTask: string
  topicsTask: string
  timeTask: string
  summaryTask: string
  heldTask: string
  planTask: string
  followUpTask: (date: string) => string
  done: string
  started: string
  toDo: string
  later: string
  notAgreed: string
  withoutSending: string
  waits: (name: string) => string
  withoutWriting: string
  topics: (count: number) => string
  opensAfter: string
  opensDayBefore: string
  lastPlan: string
  who: string
  you: string
  hr: string
  youSee: string
  otherSees: string
  hrSees: string
  publicBody: string
}

const sv: Words = {
  title: (other) => `Samtalet med ${other}`,
  purpose: 'Syftet är att',
  next: 'Nästa steg',
  nothingNext: (other) => `Inget väntar på dig. Nästa steg är det ${other} som tar.`,
  nothing: 'Inget väntar just nu.',
  owed: {
    book: () => 'Boka en tid',
    decideTime: () => 'Svara om tiden',
    prepare: () => 'Förbered dig',
    sayHeld: (other) => `Säg om du och ${other} har talats vid`,
    writePlan: () => 'Skriv planen',
    confirmPlan: () => 'Läs och bekräfta planen',
    answerFollowUp: () => 'Berätta hur det går',
    vouch: (other) => `Säg om adressen till ${other} stämmer`,
    reportLines: () => 'Säg hur det går',
  },
  meeting: (when) => `Tid: ${when}`,
  place: (place) => `Plats: ${place}`,
  noMeeting: (manager, by) => `Ingen tid är bokad ännu. ${manager} bokar en senast ${by}.`,
  noMeetingManager: (by) => `Ingen tid är bokad ännu. Boka gärna en senast ${by}.`,
  noMeetingLate: 'Ingen tid är bokad ännu. Det går fortfarande bra att boka.',
  noMeetingMayBook: (manager) => `Ingen tid är bokad ännu. Du kan boka själv, eller vänta på ${manager}.`,
  cancelled: 'Tiden är avbokad. En ny tid kommer.',
  cannotCome: 'Jag kan inte komma',
  asksYou: (other, when) => `${other} undrar om ${when} passar dig. Tiden gäller när du har sagt ja.`,
  asked: (other, when) => `Du har frågat om ${when}. Tiden gäller när ${other} har sagt ja.`,
  declinedManager: (other) => `${other} kan inte den förra tiden.`,
  declined: 'Den förra tiden passade dig inte. Nästa steg är en ny tid.',
  alreadyTalked: 'Vi har redan talats vid',
  registered: (other) => `${other} säger att ni har talats vid. Stämmer det inte? Säg det här.`,
  bookAnew: 'Boka en ny tid',
  tasks: 'Samtalets delar',
  prepareTask: 'Förberedelse',
  topicsTask: 'Ämnen att ta upp',
  timeTask: 'Tid och plats',
  summaryTask: 'Inför mötet',
  heldTask: 'Har ni talats vid?',
  planTask: 'Planen',
  followUpTask: (date) => `Uppföljning ${date}`,
  done: 'Klart',
  started: 'Påbörjat',
  toDo: 'Att göra',
  later: 'Senare',
  notAgreed: 'inte överenskommen',
  withoutSending: 'Utkast, inte skickat',
  waits: (name) => `Väntar på ${name}`,
  withoutWriting: 'Utan att skriva',
  topics: (count) => (count === 0 ? 'Inga ännu' : count === 1 ? '1 ämne' : `${count} ämnen`),
  opensAfter: 'Öppnas när ni har talats vid',
  opensDayBefore: 'Arbetsdagen före mötet',
  lastPlan: 'Förra planen',
  who: 'Vem ser vad',
  you: 'Du',
  hr: 'HR',
  youSee: 'ser allt du skriver och det ni har delat',
  otherSees: 'ser det du har skickat eller föreslagit, aldrig dina utkast',
  hrSees: 'ser om och när samtalet hålls, aldrig vad ni skriver',
  publicBody: 'Den överenskomna planen kan bli en allmän handling.',
}

const nb: Words = {
  title: (other) => `Samtalen med ${other}`,
  purpose: 'Formålet er å',
  next: 'Neste steg',
  nothingNext: (other) => `Ingenting venter på deg. Neste steg er det ${other} som tar.`,
  nothing: 'Ingenting venter akkurat nå.',
  owed: {
    book: () => 'Avtal en tid',
    decideTime: () => 'Svar om tiden',
    prepare: () => 'Forbered deg',
    sayHeld: (other) => `Si om du og ${other} har snakket sammen`,
    writePlan: () => 'Skriv planen',
    confirmPlan: () => 'Les og bekreft planen',
    answerFollowUp: () => 'Fortell hvordan det går',
    vouch: (other) => `Si om adressen til ${other} stemmer`,
    reportLines: () => 'Si hvordan det går',
  },
  meeting: (when) => `Tid: ${when}`,
  place: (place) => `Sted: ${place}`,
  noMeeting: (manager, by) => `Ingen tid er avtalt ennå. ${manager} avtaler en senest ${by}.`,
  noMeetingManager: (by) => `Ingen tid er avtalt ennå. Avtal gjerne en senest ${by}.`,
  noMeetingLate: 'Ingen tid er avtalt ennå. Det går fortsatt fint å avtale en.',
  noMeetingMayBook: (manager) => `Ingen tid er avtalt ennå. Du kan avtale en selv, eller vente på ${manager}.`,
  cancelled: 'Tiden er avlyst. En ny tid kommer.',
  cannotCome: 'Jeg kan ikke komme',
  asksYou: (other, when) => `${other} lurer på om ${when} passer for deg. Tiden gjelder når du har sagt ja.`,
  asked: (other, when) => `Du har spurt om ${when}. Tiden gjelder når ${other} har sagt ja.`,
  declinedManager: (other) => `${other} kan ikke den forrige tiden.`,
  declined: 'Den forrige tiden passet ikke for deg. Neste steg er en ny tid.',
  alreadyTalked: 'Vi har allerede snakket sammen',
  registered: (other) => `${other} sier at dere har snakket sammen. Stemmer det ikke? Si det her.`,
  bookAnew: 'Avtal en ny tid',
  tasks: 'Delene av samtalen',
  prepareTask: 'Forberedelse',
  topicsTask: 'Temaer å ta opp',
  timeTask: 'Tid og sted',
  summaryTask: 'Før møtet',
  heldTask: 'Har dere snakket sammen?',
  planTask: 'Planen',
  followUpTask: (date) => `Oppfølging ${date}`,
  done: 'Ferdig',
  started: 'Påbegynt',
  toDo: 'Å gjøre',
  later: 'Senere',
  notAgreed: 'ikke avtalt',
  withoutSending: 'Utkast, ikke sendt',
  waits: (name) => `Venter på ${name}`,
  withoutWriting: 'Uten å skrive',
  topics: (count) => (count === 0 ? 'Ingen ennå' : count === 1 ? '1 tema' : `${count} temaer`),
  opensAfter: 'Åpnes når dere har snakket sammen',
  opensDayBefore: 'Arbeidsdagen før møtet',
  lastPlan: 'Forrige plan',
  who: 'Hvem ser hva',
  you: 'Du',
  hr: 'HR',
  youSee: 'ser alt du skriver, og det dere har delt',
  otherSees: 'ser det du har sendt eller foreslått, aldri utkastene dine',
  hrSees: 'ser om og når samtalen holdes, aldri hva dere skriver',
  publicBody: 'Den avtalte planen kan bli et offentlig dokument.',
}

const en: Words = {
  title: (other) => `The talk with ${other}`,
  purpose: 'The purpose is to',
  next: 'Next step',
  nothingNext: (other) => `Nothing is waiting for you. The next step is with ${other}.`,
  nothing: 'Nothing is waiting right now.',
  owed: {
    book: () => 'Book a time',
    decideTime: () => 'Answer about the time',
    prepare: () => 'Prepare',
    sayHeld: (other) => `Say whether you and ${other} have talked`,
    writePlan: () => 'Write the plan',
    confirmPlan: () => 'Read and confirm the plan',
    answerFollowUp: () => 'Answer the follow-up',
    vouch: (other) => `Say if ${other}’s address is right`,
    reportLines: () => 'Say how it is going',
  },
  meeting: (when) => `Time: ${when}`,
  place: (place) => `Place: ${place}`,
  noMeeting: (manager, by) => `No time is booked yet. ${manager} will book one by ${by}.`,
  noMeetingManager: (by) => `No time is booked yet. Please book one by ${by} if you can.`,
  noMeetingLate: 'No time is booked yet. It is still fine to book one.',
  noMeetingMayBook: (manager) => `No time is booked yet. You can book one yourself, or wait for ${manager}.`,
  cancelled: 'The time is cancelled. A new one will come.',
  cannotCome: 'I can’t make it',
  asksYou: (other, when) => `${other} asks whether ${when} suits you. The time applies once you have said yes.`,
  asked: (other, when) => `You have asked about ${when}. The time applies once ${other} has said yes.`,
  declinedManager: (other) => `The previous time did not suit ${other}.`,
  declined: 'The previous time did not suit you. A new one comes next.',
  alreadyTalked: 'We have already talked',
  registered: (other) => `${other} says that you have talked. Is that not so? Say so here.`,
  bookAnew: 'Book a new time',
  tasks: 'The parts of the talk',
  prepareTask: 'Preparation',
  topicsTask: 'Topics to raise',
  timeTask: 'Time and place',
  summaryTask: 'Before the meeting',
  heldTask: 'Have you talked?',
  planTask: 'The plan',
  followUpTask: (date) => `Follow-up ${date}`,
  done: 'Done',
  started: 'Started',
  toDo: 'To do',
  later: 'Later',
  notAgreed: 'not agreed',
  withoutSending: 'Draft, not sent',
  waits: (name) => `Waiting for ${name}`,
  withoutWriting: 'Without writing',
  topics: (count) => (count === 0 ? 'None yet' : count === 1 ? '1 topic' : `${count} topics`),
  opensAfter: 'Opens when you have talked',
  opensDayBefore: 'The working day before the meeting',
  lastPlan: 'The last plan',
  who: 'Who sees what',
  you: 'You',
  hr: 'HR',
  youSee: 'see everything you write and what the two of you have shared',
  otherSees: 'sees what you have sent or proposed, never your drafts',
  hrSees: 'sees whether and when the talk is held, never what you write',
  publicBody: 'The agreed plan can become a public document.',
}

export const talk: Area<Words> = { sv, nb, en }
