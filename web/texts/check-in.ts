/** Words about meeting over the plan, the day of the next follow-up, and what came of it. */
import type { Owner } from '../../functions/domain/lines-by-owner.ts'
import type { Area } from './area.ts'

type Words = {
  title: string
  text: (other: string) => string
  /** On the way there, from the follow-up and the plan. */
  link: string
  ahead: (when: string) => string
  where: (place: string) => string
  invitation: string
  setTitle: string
  moveTitle: string
  set: string
  move: string
  dropTitle: string
  dropText: (other: string) => string
  dropSure: string
  drop: string
  notOpen: string
  away: (other: string) => string
  past: string
  owners: Record<Owner, (other: string) => string>
  nextTitle: string
  nextPlanned: (date: string) => string
  nextNone: string
  nextDate: string
  nextHint: (other: string) => string
  /** Where none is planned. */
  nextOne: string
  nextOneHint: (other: string) => string
  nextWrong: string
  nextPast: string
  nextFar: string
  nextTaken: string
  proposes: (other: string, date: string) => string
  youProposed: (other: string, date: string) => string
  agree: (date: string) => string
  agreeDo: string
  cameOfIt: string
  cameOfItHint: string
  hrSees: string
}

const sv: Words = {
  title: 'Ses om planen',
  text: (other) => `Vill du och ${other} ses om planen väljer någon av er en tid. Den kommer i bådas kalendrar.`,
  link: 'Vill ni ses om planen? Välj en tid',
  ahead: (when) => `Ni ses om planen ${when}.`,
  where: (place) => `Plats: ${place}`,
  invitation: 'En kalenderinbjudan går till er båda. Ändringar kommer som en uppdatering av samma inbjudan.',
  setTitle: 'Välj en tid',
  moveTitle: 'Flytta tiden',
  set: 'Skicka inbjudan',
  move: 'Spara tiden',
  dropTitle: 'Ta bort tiden',
  dropText: (other) =>
    `${other} får veta det direkt, och tiden försvinner ur båda kalendrarna. Planen gäller som förut.`,
  dropSure: 'Ja, ta bort tiden',
  drop: 'Ta bort tiden',
  notOpen: 'Det finns ingen plan som gäller, så det går inte att välja en tid här.',
  away: (other) => `${other} är borta den dagen. Välj en annan.`,
  past: 'Välj en tid som inte har varit',
  owners: {
    you: () => 'Det du ska göra',
    both: () => 'Det ni gör tillsammans',
    other: (other) => `Det ${other} ska göra`,
  },
  nextTitle: 'När följer ni upp nästa gång?',
  nextPlanned: (date) => `Nästa uppföljning är planerad till den ${date}.`,
  nextNone: 'Ingen fler uppföljning är planerad.',
  nextDate: 'Föreslå en annan dag',
  nextHint: (other) => `Lämna tomt om det är bra som det är. Dagen gäller när ${other} har sagt ja.`,
  nextOne: 'Föreslå en dag',
  nextOneHint: (other) => `Lämna tomt om ni inte behöver fler. Dagen gäller när ${other} har sagt ja.`,
  nextWrong: 'Skriv ett datum, till exempel 2027-03-31',
  nextPast: 'Välj en dag efter i dag',
  nextFar: 'Välj en dag inom tolv månader',
  nextTaken: 'Ni har redan en uppföljning den dagen',
  proposes: (other, date) => `${other} föreslår den ${date} för nästa uppföljning.`,
  youProposed: (other, date) => `Du har föreslagit den ${date} för nästa uppföljning. Det väntar på ${other}.`,
  agree: (date) => `Ja, den ${date} passar`,
  agreeDo: 'Ta den dagen',
  cameOfIt: 'Vad blev det av planen?',
  cameOfItHint: 'Det här är den sista uppföljningen. Några ord räcker.',
  hrSees: 'ser inte att ni ses',
}

const nb: Words = {
  title: 'Møtes om planen',
  text: (other) => `Vil du og ${other} møtes om planen, velger en av dere en tid. Den kommer i begges kalendere.`,
  link: 'Vil dere møtes om planen? Velg en tid',
  ahead: (when) => `Dere møtes om planen ${when}.`,
  where: (place) => `Sted: ${place}`,
  invitation:
    'En kalenderinvitasjon går til dere begge. Endringer kommer som en oppdatering av den samme invitasjonen.',
  setTitle: 'Velg en tid',
  moveTitle: 'Flytt tiden',
  set: 'Send invitasjonen',
  move: 'Lagre tiden',
  dropTitle: 'Fjern tiden',
  dropText: (other) =>
    `${other} får vite det med en gang, og tiden forsvinner fra begge kalendere. Planen gjelder som før.`,
  dropSure: 'Ja, fjern tiden',
  drop: 'Fjern tiden',
  notOpen: 'Det er ingen plan som gjelder, så her kan dere ikke velge en tid.',
  away: (other) => `${other} er borte den dagen. Velg en annen.`,
  past: 'Velg en tid som ikke har vært',
  owners: {
    you: () => 'Det du skal gjøre',
    both: () => 'Det dere gjør sammen',
    other: (other) => `Det ${other} skal gjøre`,
  },
  nextTitle: 'Når følger dere opp neste gang?',
  nextPlanned: (date) => `Neste oppfølging er planlagt til ${date}.`,
  nextNone: 'Ingen flere oppfølginger er planlagt.',
  nextDate: 'Foreslå en annen dag',
  nextHint: (other) => `La stå tomt hvis det er bra som det er. Dagen gjelder når ${other} har sagt ja.`,
  nextOne: 'Foreslå en dag',
  nextOneHint: (other) => `La stå tomt hvis dere ikke trenger flere. Dagen gjelder når ${other} har sagt ja.`,
  nextWrong: 'Skriv en dato, for eksempel 2027-03-31',
  nextPast: 'Velg en dag etter i dag',
  nextFar: 'Velg en dag innen tolv måneder',
  nextTaken: 'Dere har allerede en oppfølging den dagen',
  proposes: (other, date) => `${other} foreslår ${date} for neste oppfølging.`,
  youProposed: (other, date) => `Du har foreslått ${date} for neste oppfølging. Det venter på ${other}.`,
  agree: (date) => `Ja, ${date} passer`,
  agreeDo: 'Ta den dagen',
  cameOfIt: 'Hva ble det av planen?',
  cameOfItHint: 'Dette er den siste oppfølgingen. Noen ord er nok.',
  hrSees: 'ser ikke at dere møtes',
}

const en: Words = {
  title: 'Meet about the plan',
  text: (other) =>
    `If you and ${other} want to meet about the plan, either of you sets a time. It goes into both calendars.`,
  link: 'Do you want to meet about the plan? Set a time',
  ahead: (when) => `You meet about the plan on ${when}.`,
  where: (place) => `Place: ${place}`,
  invitation: 'A calendar invitation goes to both of you. Changes come as an update of the same invitation.',
  setTitle: 'Set a time',
  moveTitle: 'Move the time',
  set: 'Send the invitation',
  move: 'Save the time',
  dropTitle: 'Take the time away',
  dropText: (other) =>
    `${other} is told at once, and the time disappears from both calendars. The plan stands as before.`,
  dropSure: 'Yes, take the time away',
  drop: 'Take it away',
  notOpen: 'There is no plan in force, so no time can be set here.',
  away: (other) => `${other} is away that day. Choose another.`,
  past: 'Choose a time that has not been',
  owners: {
    you: () => 'What you are to do',
    both: () => 'What you do together',
    other: (other) => `What ${other} is to do`,
  },
  nextTitle: 'When do you follow up next?',
  nextPlanned: (date) => `The next follow-up is planned for ${date}.`,
  nextNone: 'No further follow-up is planned.',
  nextDate: 'Suggest another day',
  nextHint: (other) => `Leave it empty if it is fine as it is. The day stands when ${other} has said yes.`,
  nextOne: 'Suggest a day',
  nextOneHint: (other) => `Leave it empty if you need no more. The day stands when ${other} has said yes.`,
  nextWrong: 'Type a date, such as 2027-03-31',
  nextPast: 'Choose a day after today',
  nextFar: 'Choose a day within twelve months',
  nextTaken: 'You already have a follow-up on that day',
  proposes: (other, date) => `${other} suggests ${date} for the next follow-up.`,
  youProposed: (other, date) => `You have suggested ${date} for the next follow-up. It is waiting for ${other}.`,
  agree: (date) => `Yes, ${date} suits me`,
  agreeDo: 'Take that day',
  cameOfIt: 'What came of the plan?',
  cameOfItHint: 'This is the last follow-up. A few words are enough.',
  hrSees: 'does not see that you meet',
}

export const checkIn: Area<Words> = { sv, nb, en }
