/** Words of the sheet for the talk: what was written beside each other, a guide, and the manager's own notes. */
import type { Area } from './area.ts'

type Words = {
  title: (other: string) => string
  titleAfter: (other: string) => string
  when: (when: string) => string
  place: (place: string) => string
  noMeeting: string
  purpose: (purposes: string) => string
  print: string
  rehearse: string
  tips: (section: string) => string
  sent: (name: string) => string
  withoutWriting: (name: string) => string
  notPrepared: (name: string) => string
  move: string
  notOpen: (name: string) => string
  ownOpen: string
  ownDraft: string
  ownWithoutWriting: string
  goOn: string
  begin: (line: string) => string
  topics: string
  topicsFirst: (employee: string) => string
  noTopics: string
  from: (name: string) => string
  fromYou: string
  answersOf: (name: string) => string
  yours: string
  yourDraft: string
  heldBack: string
  sayItNow: string
  alreadySaid: string
  wroteNothing: (name: string) => string
  youWroteNothing: string
  private: string
  lastPlan: string
  lastPlanFrom: (date: string) => string
  plan: string
  toPlan: string
  shared: (manager: string) => string
  nothingShared: (manager: string) => string
  own: string
  expect: string
  expectations: (manager: string) => string[]
  notes: string
  notesLabel: string
  /** `months`: how long they are kept after the talk; `null` until the organisation has decided. */
  notesHint: (months: number | null) => string
  notesSave: string
  notesConflict: string
  notesConflictText: string
  mine: string
  saved: string
  you: string
  youSee: string
  /** To the employee, who has no notes here. */
  employeeYouSee: string
  employeeSees: string
  managerSees: string
  hr: string
  hrSees: string
}

const sv: Words = {
  title: (other) => `Inför samtalet med ${other}`,
  titleAfter: (other) => `Underlaget till samtalet med ${other}`,
  when: (when) => `Tid: ${when}`,
  place: (place) => `Plats: ${place}`,
  noMeeting: 'Ingen tid är bokad.',
  purpose: (purposes) => `Syftet är att ${purposes}.`,
  print: 'Sidan går att skriva ut. Dina anteckningar kommer inte med på utskriften.',
  rehearse: 'Öva på ett påhittat samtal',
  tips: (section) => `Tips: ${section.toLowerCase()}`,
  sent: (name) => `${name} har skickat sina svar.`,
  withoutWriting: (name) => `${name} har förberett sig utan att skriva, och berättar när ni ses.`,
  notPrepared: (name) =>
    `${name} har inte skickat något än. Det går bra att talas vid ändå. Vill ni ha mer tid kan du flytta samtalet.`,
  move: 'Flytta samtalet',
  notOpen: (name) =>
    `Det ${name} har skrivit visas här när ni båda har förberett er, och senast arbetsdagen före samtalet.`,
  ownOpen: 'Du har inte skickat något själv. Det går bra fram till att mötet börjar.',
  ownDraft: 'Det du har skrivit är inte skickat. Det står här som utkast, och bara du ser det.',
  ownWithoutWriting: 'Du har förberett dig utan att skriva.',
  goOn: 'Fortsätt förbereda',
  begin: (line) => `Börja till exempel så: ”${line}”`,
  topics: 'Ämnen',
  topicsFirst: (employee) => `Ta ämnena från ${employee} först.`,
  noTopics: 'Inga ämnen är föreslagna.',
  from: (name) => `Från ${name}`,
  fromYou: 'Från dig',
  answersOf: (name) => `${name} skriver`,
  yours: 'Du skriver',
  yourDraft: 'Du skriver (utkast)',
  heldBack: 'visas före samtalet bara om du har sagt det redan',
  sayItNow: 'Säg det gärna redan nu, så blir det ingen överraskning.',
  alreadySaid: 'Redan sagt? Kryssa i det',
  wroteNothing: (name) => `${name} skrev inget före samtalet.`,
  youWroteNothing: 'Du skrev inget före samtalet.',
  private: 'bara för dig',
  lastPlan: 'Förra planen, och vad som blev av den',
  lastPlanFrom: (date) => `Från samtalet ${date}.`,
  plan: 'Avsluta med planen',
  toPlan: 'Till planen',
  shared: (manager) => `Det här delar ${manager}`,
  nothingShared: (manager) => `${manager} har inte delat något i förväg.`,
  own: 'Det du har skrivit',
  expect: 'Det här kan du vänta dig',
  expectations: (manager) => [
    'Ni börjar med dina ämnen. Säg till om det är något du hellre tar en annan gång.',
    `${manager} berättar hur det ser ut från sitt håll, och du får fråga.`,
    'Ni avslutar med vad som var viktigast, och vem som gör vad.',
  ],
  notes: 'Egna anteckningar',
  notesLabel: 'Det du vill minnas',
  notesHint: (months) =>
    `Bara du ser det här. Anteckningarna kan komma att lämnas ut om den de handlar om begär det, och ${months === null ? 'sparas tills organisationen har beslutat hur länge' : `tas bort senast ${months} månader efter samtalet`}.`,
  notesSave: 'Spara anteckningarna',
  notesConflict: 'Du har skrivit här i ett annat fönster',
  notesConflictText: 'Båda texterna står här. Lägg det du vill behålla i rutan och spara.',
  mine: 'Det du skrev nu',
  saved: 'Det som är sparat',
  you: 'Du',
  youSee: 'ser det här bladet och dina anteckningar',
  employeeYouSee: 'ser det här bladet',
  employeeSees: 'ser samma frågor och ämnen, sina egna svar och det du har delat, aldrig dina anteckningar',
  managerSees: 'ser samma blad, med det du har skickat',
  hr: 'HR',
  hrSees: 'ser att samtalet blir av, aldrig vad ni skriver',
}

const nb: Words = {
  title: (other) => `Før samtalen med ${other}`,
  titleAfter: (other) => `Grunnlaget for samtalen med ${other}`,
  when: (when) => `Tid: ${when}`,
  place: (place) => `Sted: ${place}`,
  noMeeting: 'Det er ikke avtalt noen tid.',
  purpose: (purposes) => `Formålet er å ${purposes}.`,
  print: 'Siden kan skrives ut. Notatene dine kommer ikke med på utskriften.',
  rehearse: 'Øv på en oppdiktet samtale',
  tips: (section) => `Tips: ${section.toLowerCase()}`,
  sent: (name) => `${name} har sendt svarene sine.`,
  withoutWriting: (name) => `${name} har forberedt seg uten å skrive, og forteller når dere møtes.`,
  notPrepared: (name) =>
    `${name} har ikke sendt noe ennå. Dere kan fint snakke sammen likevel. Vil dere ha mer tid, kan du flytte samtalen.`,
  move: 'Flytt samtalen',
  notOpen: (name) =>
    `Det ${name} har skrevet, vises her når begge har forberedt seg, og senest arbeidsdagen før samtalen.`,
  ownOpen: 'Du har ikke sendt noe selv. Det kan du gjøre helt til møtet begynner.',
  ownDraft: 'Det du har skrevet, er ikke sendt. Det står her som utkast, og bare du ser det.',
  ownWithoutWriting: 'Du har forberedt deg uten å skrive.',
  goOn: 'Fortsett å forberede',
  begin: (line) => `Begynn for eksempel slik: «${line}»`,
  topics: 'Temaer',
  topicsFirst: (employee) => `Ta temaene til ${employee} først.`,
  noTopics: 'Det er ikke foreslått noen temaer.',
  from: (name) => `Fra ${name}`,
  fromYou: 'Fra deg',
  answersOf: (name) => `${name} skriver`,
  yours: 'Du skriver',
  yourDraft: 'Du skriver (utkast)',
  heldBack: 'vises før samtalen bare hvis du har sagt det allerede',
  sayItNow: 'Si det gjerne allerede nå, så blir det ingen overraskelse.',
  alreadySaid: 'Sagt allerede? Kryss av for det',
  wroteNothing: (name) => `${name} skrev ikke noe før samtalen.`,
  youWroteNothing: 'Du skrev ikke noe før samtalen.',
  private: 'bare for deg',
  lastPlan: 'Den forrige planen, og hva som kom ut av den',
  lastPlanFrom: (date) => `Fra samtalen ${date}.`,
  plan: 'Avslutt med planen',
  toPlan: 'Til planen',
  shared: (manager) => `Dette deler ${manager}`,
  nothingShared: (manager) => `${manager} har ikke delt noe på forhånd.`,
  own: 'Det du har skrevet',
  expect: 'Dette kan du vente deg',
  expectations: (manager) => [
    'Dere begynner med dine temaer. Si fra om det er noe du heller vil ta en annen gang.',
    `${manager} forteller hvordan det ser ut fra sin side, og du kan spørre.`,
    'Dere avslutter med det som var viktigst, og hvem som gjør hva.',
  ],
  notes: 'Egne notater',
  notesLabel: 'Det du vil huske',
  notesHint: (months) =>
    `Bare du ser dette. Notatene kan bli utlevert hvis den de handler om, ber om det, og ${months === null ? 'lagres til virksomheten har bestemt hvor lenge' : `slettes senest ${months} måneder etter samtalen`}.`,
  notesSave: 'Lagre notatene',
  notesConflict: 'Du har skrevet her i et annet vindu',
  notesConflictText: 'Begge tekstene står her. Legg det du vil beholde, i ruten og lagre.',
  mine: 'Det du skrev nå',
  saved: 'Det som er lagret',
  you: 'Du',
  youSee: 'ser dette arket og notatene dine',
  employeeYouSee: 'ser dette arket',
  employeeSees: 'ser de samme spørsmålene og temaene, egne svar og det du har delt, aldri notatene dine',
  managerSees: 'ser det samme arket, med det du har sendt',
  hr: 'HR',
  hrSees: 'ser at samtalen blir holdt, aldri hva dere skriver',
}

const en: Words = {
  title: (other) => `Before your talk with ${other}`,
  titleAfter: (other) => `What your talk with ${other} built on`,
  when: (when) => `Time: ${when}`,
  place: (place) => `Place: ${place}`,
  noMeeting: 'No time is booked.',
  purpose: (purposes) => `The purpose is to ${purposes}.`,
  print: 'This page can be printed. Your notes are left out of the print.',
  rehearse: 'Rehearse with a made-up talk',
  tips: (section) => `Tips: ${section.toLowerCase()}`,
  sent: (name) => `${name} has sent answers.`,
  withoutWriting: (name) => `${name} has prepared without writing, and will tell you when you meet.`,
  notPrepared: (name) =>
    `${name} has not sent anything yet. You can talk all the same. If you would both like more time, you can move the talk.`,
  move: 'Move the talk',
  notOpen: (name) =>
    `What ${name} has written shows here when you have both prepared, and at the latest the working day before the talk.`,
  ownOpen: 'You have not sent anything yourself. You can until the meeting starts.',
  ownDraft: 'What you have written has not been sent. It is here as a draft, and only you see it.',
  ownWithoutWriting: 'You have prepared without writing.',
  goOn: 'Continue preparing',
  begin: (line) => `You could begin like this: “${line}”`,
  topics: 'Topics',
  topicsFirst: (employee) => `Take the topics from ${employee} first.`,
  noTopics: 'No topics have been proposed.',
  from: (name) => `From ${name}`,
  fromYou: 'From you',
  answersOf: (name) => `${name} writes`,
  yours: 'You write',
  yourDraft: 'You write (draft)',
  heldBack: 'shown before the talk only if you have said it already',
  sayItNow: 'Better said now than as a surprise.',
  alreadySaid: 'Already said? Tick it',
  wroteNothing: (name) => `${name} wrote nothing before the talk.`,
  youWroteNothing: 'You wrote nothing before the talk.',
  private: 'for you alone',
  lastPlan: 'Your last plan, and what became of it',
  lastPlanFrom: (date) => `From the talk on ${date}.`,
  plan: 'End with the plan',
  toPlan: 'To the plan',
  shared: (manager) => `What ${manager} shares`,
  nothingShared: (manager) => `${manager} has not shared anything in advance.`,
  own: 'What you have written',
  expect: 'What to expect',
  expectations: (manager) => [
    'You begin with your topics. Say so if there is something you would rather take another time.',
    `${manager} tells you how things look from the other side of the table, and you can ask.`,
    'You end with what mattered most, and who does what.',
  ],
  notes: 'Your own notes',
  notesLabel: 'What you want to remember',
  notesHint: (months) =>
    `Only you see this. Notes may be disclosed if the person they are about asks for it, and are ${months === null ? 'kept until the organisation has decided how long' : `deleted at the latest ${months} months after the talk`}.`,
  notesSave: 'Save the notes',
  notesConflict: 'You have written here in another window',
  notesConflictText: 'Both texts are here. Put what you want to keep in the box and save.',
  mine: 'What you wrote now',
  saved: 'What is saved',
  you: 'You',
  youSee: 'see this sheet and your notes',
  employeeYouSee: 'see this sheet',
  employeeSees: 'sees the same questions and topics, their own answers and what you have shared, never your notes',
  managerSees: 'sees the same sheet, with what you have sent',
  hr: 'HR',
  hrSees: 'sees that the talk takes place, never what you write',
}

export const summary: Area<Words> = { sv, nb, en }
