/** Words of lines between the follow-ups, of what a proposal changes, and of the plan's history. */
import type { Area } from './area.ts'

type Words = {
  title: string
  text: (other: string) => string
  none: string
  due: string
  say: string
  lineTitle: string
  status: string
  comment: string
  sure: (other: string) => string
  save: string
  missing: string
  stale: string
  saved: (when: string) => string
  mayChange: string
  stuckTitle: (other: string) => string
  stuckText: (other: string) => string
  talkTitle: string
  talkText: (other: string) => string
  talkSure: (other: string) => string
  talkDo: string
  asked: (other: string, when: string) => string
  wants: (other: string, when: string) => string
  youSee: string
  otherSees: string
  hrSees: string
  toLines: string
  // What a proposal changes
  changes: string
  added: string
  changed: string
  removed: string
  split: string
  splitFrom: string
  change: (other: string) => string
  mattered: string
  followUps: string
  before: string
  // History
  history: string
  noHistory: string
  version: (version: number) => string
  proposed: (name: string, when: string) => string
  confirmed: (name: string, when: string) => string
  returned: (name: string, when: string) => string
  disagreed: (name: string, when: string) => string
  inForce: string
  first: string
  noChanges: string
}

const sv: Words = {
  title: 'Det du ska göra',
  text: (other) => `Säg hur det går när du vill, också mellan uppföljningarna. ${other} ser det direkt.`,
  none: 'Ingen rad i planen är din just nu.',
  due: 'Dagen är nära',
  say: 'Säg hur det går',
  lineTitle: 'Hur går det?',
  status: 'Läget',
  comment: 'Några ord, om du vill',
  sure: (other) => `Jag vill att ${other} ser detta`,
  save: 'Spara',
  missing: 'Välj hur det går.',
  stale: 'Planen har ändrats sedan sidan öppnades. Läs raden igen, det du skrev står kvar.',
  saved: (when) => `Sparat ${when}`,
  mayChange: 'Du kan ändra det när som helst.',
  stuckTitle: (other) => `${other} får veta att det står still`,
  stuckText: (other) => `Ett mejl går till ${other} inom någon arbetstimme, högst ett om dagen.`,
  talkTitle: 'Prata om planen',
  talkText: (other) => `${other} får direkt ett mejl om att du vill prata om planen.`,
  talkSure: (other) => `Jag vill att ${other} får mejlet nu`,
  talkDo: 'Be om samtal',
  asked: (other, when) => `Du bad ${other} om ett samtal ${when}.`,
  wants: (other, when) => `${other} bad om ett samtal om planen ${when}.`,
  youSee: 'ser allt du har sagt om raderna',
  otherSees: 'ser hur det går och dina ord så snart du har sparat',
  hrSees: 'ser ingenting av detta',
  toLines: 'Säg hur det går med dina rader',
  changes: 'Det här ändras',
  added: 'Ny rad',
  changed: 'Ändras',
  removed: 'Tas bort',
  split: 'Delas upp',
  splitFrom: 'Delad från',
  change: (other) => `Dela upp raden, eller föreslå att ${other} tar den`,
  mattered: 'Det viktigaste får andra ord.',
  followUps: 'Uppföljning',
  before: 'Förut',
  history: 'Planens historik',
  noHistory: 'Ingen har föreslagit en plan än.',
  version: (version) => `Version ${version}`,
  proposed: (name, when) => `Föreslagen av ${name} ${when}`,
  confirmed: (name, when) => `Bekräftad av ${name} ${when}`,
  returned: (name, when) => `Skickad tillbaka av ${name} ${when}`,
  disagreed: (name, when) => `${name} höll inte med ${when}`,
  inForce: 'Gäller nu',
  first: 'Planen som den såg ut då',
  noChanges: 'Samma innehåll som den plan som gällde.',
}

const nb: Words = {
  title: 'Det du skal gjøre',
  text: (other) => `Si hvordan det går når du vil, også mellom oppfølgingene. ${other} ser det med en gang.`,
  none: 'Ingen linje i planen er din akkurat nå.',
  due: 'Dagen er nær',
  say: 'Si hvordan det går',
  lineTitle: 'Hvordan går det?',
  status: 'Status',
  comment: 'Noen ord, hvis du vil',
  sure: (other) => `Jeg vil at ${other} ser dette`,
  save: 'Lagre',
  missing: 'Velg hvordan det går.',
  stale: 'Planen er endret siden siden ble åpnet. Les linjen igjen, det du skrev står her fortsatt.',
  saved: (when) => `Lagret ${when}`,
  mayChange: 'Du kan endre det når som helst.',
  stuckTitle: (other) => `${other} får vite at det står stille`,
  stuckText: (other) => `En e-post går til ${other} innen en arbeidstime, høyst én om dagen.`,
  talkTitle: 'Snakk om planen',
  talkText: (other) => `${other} får med en gang en e-post om at du vil snakke om planen.`,
  talkSure: (other) => `Jeg vil at ${other} får e-posten nå`,
  talkDo: 'Be om samtale',
  asked: (other, when) => `Du ba ${other} om en samtale ${when}.`,
  wants: (other, when) => `${other} ba om en samtale om planen ${when}.`,
  youSee: 'ser alt du har sagt om linjene',
  otherSees: 'ser hvordan det går og ordene dine så snart du har lagret',
  hrSees: 'ser ingenting av dette',
  toLines: 'Si hvordan det går med linjene dine',
  changes: 'Dette endres',
  added: 'Ny linje',
  changed: 'Endres',
  removed: 'Tas bort',
  split: 'Deles opp',
  splitFrom: 'Delt fra',
  change: (other) => `Del opp linjen, eller foreslå at ${other} tar den`,
  mattered: 'Det viktigste får andre ord.',
  followUps: 'Oppfølging',
  before: 'Før',
  history: 'Planens historie',
  noHistory: 'Ingen har foreslått en plan ennå.',
  version: (version) => `Versjon ${version}`,
  proposed: (name, when) => `Foreslått av ${name} ${when}`,
  confirmed: (name, when) => `Bekreftet av ${name} ${when}`,
  returned: (name, when) => `Sendt tilbake av ${name} ${when}`,
  disagreed: (name, when) => `${name} var ikke enig ${when}`,
  inForce: 'Gjelder nå',
  first: 'Planen slik den så ut da',
  noChanges: 'Samme innhold som planen som gjaldt.',
}

const en: Words = {
  title: 'What you are to do',
  text: (other) => `Say how it is going whenever you like, also between the follow-ups. ${other} sees it at once.`,
  none: 'No line of the plan is yours just now.',
  due: 'The day is near',
  say: 'Say how it is going',
  lineTitle: 'How is it going?',
  status: 'Status',
  comment: 'A few words, if you like',
  sure: (other) => `I want ${other} to see this`,
  save: 'Save',
  missing: 'Choose how it is going.',
  stale: 'The plan has changed since the page was opened. Read the line again; what you wrote is still here.',
  saved: (when) => `Saved ${when}`,
  mayChange: 'You can change it at any time.',
  stuckTitle: (other) => `${other} is told that it is stuck`,
  stuckText: (other) => `A mail goes to ${other} within a working hour, one a day at most.`,
  talkTitle: 'Talk about the plan',
  talkText: (other) => `${other} gets a mail at once, saying that you would like to talk about the plan.`,
  talkSure: (other) => `I want ${other} to get the mail now`,
  talkDo: 'Ask to talk',
  asked: (other, when) => `You asked ${other} for a talk on ${when}.`,
  wants: (other, when) => `${other} asked for a talk about the plan on ${when}.`,
  youSee: 'see everything you have said of the lines',
  otherSees: 'sees how it goes and your words as soon as you have saved',
  hrSees: 'sees nothing of this',
  toLines: 'Say how your lines are going',
  changes: 'What changes',
  added: 'New line',
  changed: 'Changes',
  removed: 'Dropped',
  split: 'Split up',
  splitFrom: 'Split from',
  change: (other) => `Split the line, or suggest that ${other} takes it`,
  mattered: 'What mattered most is worded differently.',
  followUps: 'Follow-up',
  before: 'Before',
  history: 'History of the plan',
  noHistory: 'Nobody has proposed a plan yet.',
  version: (version) => `Version ${version}`,
  proposed: (name, when) => `Proposed by ${name} on ${when}`,
  confirmed: (name, when) => `Confirmed by ${name} on ${when}`,
  returned: (name, when) => `Sent back by ${name} on ${when}`,
  disagreed: (name, when) => `${name} did not agree on ${when}`,
  inForce: 'In force',
  first: 'The plan as it was then',
  noChanges: 'The same as the plan in force.',
}

export const lines: Area<Words> = { sv, nb, en }
