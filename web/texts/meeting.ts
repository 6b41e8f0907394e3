/** Words about when and where the two meet, and afterwards whether they did. */
import type { HeldAnswer } from '../../functions/domain/booking.ts'
import type { Area } from './area.ts'

type Words = {
  title: string
  week: string
  now: string
  place: string
  toCalendar: string
  invitationSent: string
  cancelled: string
  held: string
  bookTitle: string
  moveTitle: string
  moveText: string
  date: string
  dateHint: (from: string, to: string) => string
  dateMissing: string
  start: string
  startMissing: string
  minutes: string
  minutesHint: (minutes: number) => string
  minutesWrong: (most: number) => string
  where: string
  whereHint: string
  book: string
  move: string
  cancelTitle: string
  cancelText: (other: string) => string
  cancelSure: string
  nothingToCancel: string
  cancel: string
  askedHeading: (employee: string) => string
  askedText: (employee: string) => string
  asksYou: (manager: string) => string
  asksYouText: string
  answerLabel: string
  answerYes: string
  answerNo: string
  answerMissing: string
  answerSend: string
  proposeOptional: string
  youProposed: string
  youProposedText: (manager: string) => string
  noneProposed: (employee: string) => string
  proposes: (employee: string) => string
  pick: string
  pickMissing: string
  declineTitle: string
  declineText: (manager: string, left: number) => string
  decline: string
  proposalMissing: string
  noneLeft: (manager: string) => string
  proposal: (number: number) => string
  toAlreadyTalked: string
  alreadyText: string
  alreadyOn: string
  alreadyOnHint: string
  alreadyOnWrong: string
  alreadySure: string
  alreadySend: string
  /** Without a name: the reader said so. */
  registered: (by: string | undefined) => string
  registeredOn: (by: string | undefined, date: string) => string
  both: string
  bothSee: string
  hr: string
  hrSees: string
  heldTitle: string
  heldWhen: (when: string) => string
  heldCounts: string
  noOutweighs: (employee: string) => string
  ownNoOutweighs: (manager: string) => string
  otherSaid: (name: string, answer: string) => string
  youSaid: (answer: string) => string
  answers: Record<HeldAnswer, string>
  /** The answer as it stands in a sentence about someone who has given it. */
  said: Record<HeldAnswer, string>
  heldQuestion: string
  heldMissing: string
  heldSure: string
  heldSend: string
  heldNotYet: (when: string) => string
  heldAgreed: string
  toPlan: string
  toMeeting: string
}

const sv: Words = {
  title: 'Tid och plats',
  week: 'vecka',
  now: 'Bokad tid',
  place: 'Plats',
  toCalendar: 'Lägg till i kalendern',
  invitationSent: 'En kalenderinbjudan går till er båda. Ändringar kommer som en uppdatering av samma inbjudan.',
  cancelled: 'Den förra tiden är avbokad. Det ni har skrivit finns kvar.',
  held: 'Ni har haft ert samtal.',
  bookTitle: 'Boka en tid',
  moveTitle: 'Flytta samtalet',
  moveText: 'Det ni har skrivit ligger kvar.',
  date: 'Datum',
  dateHint: (from, to) => `Samtalen hålls ${from} till ${to}`,
  dateMissing: 'Välj ett datum',
  start: 'Börjar',
  startMissing: 'Skriv en tid, till exempel 14.30',
  minutes: 'Hur många minuter',
  minutesHint: (minutes) => `Samtalet är tänkt att ta ${minutes} minuter`,
  minutesWrong: (most) => `Skriv antalet minuter med siffror, högst ${most}`,
  where: 'Var',
  whereHint: 'Ett rum, eller länken till ett videomöte',
  book: 'Boka tiden',
  move: 'Spara tiden',
  cancelTitle: 'Jag kan inte komma',
  cancelText: (other) =>
    `${other} får veta det direkt, och tiden försvinner ur båda kalendrarna. Du behöver inte säga varför, och det ni har skrivit ligger kvar.`,
  cancelSure: 'Ja, jag kan inte komma',
  cancel: 'Jag kan inte komma',
  nothingToCancel: 'Ingen tid är bokad, så det finns inget att ta bort.',
  askedHeading: (employee) => `Väntar på ett ja från ${employee}`,
  askedText: (employee) =>
    `Det är mindre än tio arbetsdagar dit, så tiden gäller när ${employee} har sagt ja. Väljer du en annan tid gäller inte frågan längre.`,
  asksYou: (manager) => `${manager} undrar om en tid passar dig`,
  asksYouText:
    'Det är mindre än tio arbetsdagar dit. Därför gäller tiden först när du har sagt ja. Du behöver inte säga varför om du säger nej.',
  answerLabel: 'Passar tiden?',
  answerYes: 'Ja, den passar',
  answerNo: 'Nej, inte den tiden',
  answerMissing: 'Välj ja eller nej',
  answerSend: 'Svara',
  proposeOptional: 'Vill du säga nej och föreslå andra tider gör du det här.',
  youProposed: 'Du har föreslagit andra tider',
  youProposedText: (manager) => `${manager} väljer en av dem eller en annan, och du får en kalenderinbjudan.`,
  noneProposed: (employee) => `${employee} kan inte den tiden. Välj en annan.`,
  proposes: (employee) => `${employee} föreslår`,
  pick: 'Boka den valda tiden',
  pickMissing: 'Välj en av tiderna',
  declineTitle: 'Passar tiden inte?',
  declineText: (manager, left) =>
    `Föreslå en till tre andra. Den bokade tiden avbokas, och ${manager} väljer en ny. Du behöver inte säga varför. Du kan göra det ${left === 1 ? 'en gång' : `${left} gånger`} till.`,
  decline: 'Föreslå andra tider',
  proposalMissing: 'Skriv minst en tid som passar dig',
  noneLeft: (manager) =>
    `Du har föreslagit andra tider tre gånger. Om den här tiden inte heller passar kan du flytta den själv eller tala med ${manager}.`,
  proposal: (number) => `Förslag ${number}`,
  toAlreadyTalked: 'Vi har redan talats vid',
  alreadyText: 'Har ni talats vid utan att boka en tid? Säg det här, så öppnas planen.',
  alreadyOn: 'När talades ni vid?',
  alreadyOnHint: 'Frivilligt. I dag eller tidigare',
  alreadyOnWrong: 'Välj i dag eller en tidigare dag, eller lämna tomt',
  alreadySure: 'Ja, vi har talats vid',
  alreadySend: 'Öppna planen',
  registered: (by) => `${by === undefined ? 'Du säger' : `${by} säger`} att ni har talats vid, utan en bokad tid.`,
  registeredOn: (by, date) =>
    `${by === undefined ? 'Du säger' : `${by} säger`} att ni talades vid ${date}, utan en bokad tid.`,
  both: 'Ni båda',
  bothSee: 'ser tid och plats',
  hr: 'HR',
  hrSees: 'ser datumet, inte platsen',
  heldTitle: 'Blev samtalet av?',
  heldWhen: (when) => `Ni hade en tid ${when}.`,
  heldCounts: 'Det är vad ni säger som räknas, inte kalendern.',
  noOutweighs: (employee) => `Säger ${employee} att det inte blev av är det vad som gäller.`,
  ownNoOutweighs: (manager) =>
    `Säger du att det inte blev av är det vad som gäller, också om ${manager} har svarat något annat.`,
  otherSaid: (name, answer) => `${name} har svarat att ${answer}.`,
  youSaid: (answer) => `Du har svarat att ${answer}.`,
  answers: { talked: 'Vi har talats vid', moved: 'Vi har flyttat det', fellThrough: 'Det blev inte av' },
  said: { talked: 'ni har talats vid', moved: 'ni har flyttat det', fellThrough: 'det inte blev av' },
  heldQuestion: 'Vad hände?',
  heldMissing: 'Välj ett av svaren',
  heldSure: 'Ja, så var det',
  heldSend: 'Spara svaret',
  heldNotYet: (when) => `Samtalet är ${when}. När det har börjat kan ni svara här.`,
  heldAgreed: 'Ni har redan en plan som gäller, så vi vet att ni har talats vid.',
  toPlan: 'Till planen',
  toMeeting: 'Till tid och plats',
}

const nb: Words = {
  title: 'Tid og sted',
  week: 'uke',
  now: 'Avtalt tid',
  place: 'Sted',
  toCalendar: 'Legg til i kalenderen',
  invitationSent:
    'Dere får begge en kalenderinvitasjon. Endringer kommer som en oppdatering av den samme invitasjonen.',
  cancelled: 'Den forrige tiden er avlyst. Det dere har skrevet, er der fortsatt.',
  held: 'Dere har hatt samtalen.',
  bookTitle: 'Avtal en tid',
  moveTitle: 'Flytt samtalen',
  moveText: 'Det dere har skrevet, er der fortsatt.',
  date: 'Dato',
  dateHint: (from, to) => `Samtalene holdes fra ${from} til ${to}`,
  dateMissing: 'Velg en dato',
  start: 'Begynner',
  startMissing: 'Skriv et klokkeslett, for eksempel 14.30',
  minutes: 'Hvor mange minutter',
  minutesHint: (minutes) => `Det er tenkt ${minutes} minutter til samtalen`,
  minutesWrong: (most) => `Skriv antall minutter med siffer, høyst ${most}`,
  where: 'Hvor',
  whereHint: 'Et rom, eller lenken til et videomøte',
  book: 'Avtal tiden',
  move: 'Lagre tiden',
  cancelTitle: 'Jeg kan ikke komme',
  cancelText: (other) =>
    `${other} får vite det med en gang, og tiden forsvinner fra begge kalendrene. Du trenger ikke å si hvorfor, og det dere har skrevet, er der fortsatt.`,
  cancelSure: 'Ja, jeg kan ikke komme',
  cancel: 'Jeg kan ikke komme',
  nothingToCancel: 'Det er ikke avtalt noen tid, så det er ingenting å ta bort.',
  askedHeading: (employee) => `Venter på et ja fra ${employee}`,
  askedText: (employee) =>
    `Det er mindre enn ti arbeidsdager til, så tiden gjelder når ${employee} har sagt ja. Velger du en annen tid, gjelder ikke spørsmålet lenger.`,
  asksYou: (manager) => `${manager} lurer på om en tid passer for deg`,
  asksYouText:
    'Det er mindre enn ti arbeidsdager til. Derfor gjelder tiden først når du har sagt ja. Du trenger ikke å si hvorfor hvis du sier nei.',
  answerLabel: 'Passer tiden?',
  answerYes: 'Ja, den passer',
  answerNo: 'Nei, ikke den tiden',
  answerMissing: 'Velg ja eller nei',
  answerSend: 'Svar',
  proposeOptional: 'Vil du si nei og foreslå andre tider, gjør du det her.',
  youProposed: 'Du har foreslått andre tider',
  youProposedText: (manager) => `${manager} velger en av dem eller en annen, og du får en kalenderinvitasjon.`,
  noneProposed: (employee) => `${employee} kan ikke den tiden. Velg en annen.`,
  proposes: (employee) => `${employee} foreslår`,
  pick: 'Avtal den valgte tiden',
  pickMissing: 'Velg en av tidene',
  declineTitle: 'Passer ikke tiden?',
  declineText: (manager, left) =>
    `Foreslå én til tre andre. Den avtalte tiden avlyses, og ${manager} velger en ny. Du trenger ikke å si hvorfor. Du kan gjøre det ${left === 1 ? 'én gang' : `${left} ganger`} til.`,
  decline: 'Foreslå andre tider',
  proposalMissing: 'Skriv minst én tid som passer for deg',
  noneLeft: (manager) =>
    `Du har foreslått andre tider tre ganger. Passer ikke denne tiden heller, kan du flytte den selv eller snakke med ${manager}.`,
  proposal: (number) => `Forslag ${number}`,
  toAlreadyTalked: 'Vi har allerede snakket sammen',
  alreadyText: 'Har dere snakket sammen uten å avtale en tid? Si det her, så åpnes planen.',
  alreadyOn: 'Når snakket dere sammen?',
  alreadyOnHint: 'Frivillig. I dag eller tidligere',
  alreadyOnWrong: 'Velg i dag eller en tidligere dag, eller la feltet stå tomt',
  alreadySure: 'Ja, vi har snakket sammen',
  alreadySend: 'Åpne planen',
  registered: (by) => `${by === undefined ? 'Du sier' : `${by} sier`} at dere har snakket sammen, uten en avtalt tid.`,
  registeredOn: (by, date) =>
    `${by === undefined ? 'Du sier' : `${by} sier`} at dere snakket sammen ${date}, uten en avtalt tid.`,
  both: 'Dere begge',
  bothSee: 'ser tid og sted',
  hr: 'HR',
  hrSees: 'ser datoen, ikke stedet',
  heldTitle: 'Ble samtalen noe av?',
  heldWhen: (when) => `Dere hadde en tid ${when}.`,
  heldCounts: 'Det er det dere sier som gjelder, ikke kalenderen.',
  noOutweighs: (employee) => `Sier ${employee} at den ikke ble noe av, er det det som gjelder.`,
  ownNoOutweighs: (manager) =>
    `Sier du at den ikke ble noe av, er det det som gjelder, også om ${manager} har svart noe annet.`,
  otherSaid: (name, answer) => `${name} har svart at ${answer}.`,
  youSaid: (answer) => `Du har svart at ${answer}.`,
  answers: { talked: 'Vi har snakket sammen', moved: 'Vi har flyttet den', fellThrough: 'Den ble ikke noe av' },
  said: { talked: 'dere har snakket sammen', moved: 'dere har flyttet den', fellThrough: 'den ikke ble noe av' },
  heldQuestion: 'Hva skjedde?',
  heldMissing: 'Velg ett av svarene',
  heldSure: 'Ja, slik var det',
  heldSend: 'Lagre svaret',
  heldNotYet: (when) => `Samtalen er ${when}. Når den har begynt, kan dere svare her.`,
  heldAgreed: 'Dere har allerede en plan som gjelder, så vi vet at dere har snakket sammen.',
  toPlan: 'Til planen',
  toMeeting: 'Til tid og sted',
}

const en: Words = {
  title: 'Time and place',
  week: 'week',
  now: 'Booked time',
  place: 'Place',
  toCalendar: 'Add to calendar',
  invitationSent: 'You both get a calendar invitation. Changes arrive as an update of the same invitation.',
  cancelled: 'The previous time has been cancelled. What you have both written is still here.',
  held: 'You have had your talk.',
  bookTitle: 'Book a time',
  moveTitle: 'Move the talk',
  moveText: 'What you have both written stays.',
  date: 'Date',
  dateHint: (from, to) => `The talks are held between ${from} and ${to}`,
  dateMissing: 'Choose a date',
  start: 'Starts',
  startMissing: 'Write a time, such as 14:30',
  minutes: 'How many minutes',
  minutesHint: (minutes) => `The talk is meant to take ${minutes} minutes`,
  minutesWrong: (most) => `Write the number of minutes in figures, at most ${most}`,
  where: 'Where',
  whereHint: 'A room, or the link to a video meeting',
  book: 'Book the time',
  move: 'Save the time',
  cancelTitle: 'I can’t make it',
  cancelText: (other) =>
    `${other} is told at once, and the time disappears from both calendars. You need not say why, and what you have both written stays.`,
  cancelSure: 'Yes, I can’t make it',
  cancel: 'I can’t make it',
  nothingToCancel: 'No time is booked, so there is nothing to take away.',
  askedHeading: (employee) => `Waiting for a yes from ${employee}`,
  askedText: (employee) =>
    `It is less than ten working days away, so the time applies once ${employee} has said yes. If you choose another time, the question no longer applies.`,
  asksYou: (manager) => `${manager} asks whether a time suits you`,
  asksYouText:
    'It is less than ten working days away. That is why the time applies only once you have said yes. You need not say why if you say no.',
  answerLabel: 'Does the time suit you?',
  answerYes: 'Yes, it does',
  answerNo: 'No, not that time',
  answerMissing: 'Choose yes or no',
  answerSend: 'Answer',
  proposeOptional: 'If you say no, you can propose other times here.',
  youProposed: 'You have proposed other times',
  youProposedText: (manager) => `${manager} chooses one of them or another, and you get a calendar invitation.`,
  noneProposed: (employee) => `That time does not suit ${employee}. Choose another.`,
  proposes: (employee) => `${employee} proposes`,
  pick: 'Book the chosen time',
  pickMissing: 'Choose one of the times',
  declineTitle: 'Does the time not suit you?',
  declineText: (manager, left) =>
    `Propose one to three others. The booked time is cancelled, and ${manager} chooses a new one. You need not say why. You can do this ${left === 1 ? 'once' : `${left} times`} more.`,
  decline: 'Propose other times',
  proposalMissing: 'Write at least one time that suits you',
  noneLeft: (manager) =>
    `You have proposed other times three times. If this one does not suit you either, move it yourself or talk to ${manager}.`,
  proposal: (number) => `Proposal ${number}`,
  toAlreadyTalked: 'We have already talked',
  alreadyText: 'Have you talked without booking a time? Say so here, and the plan opens.',
  alreadyOn: 'When did you talk?',
  alreadyOnHint: 'Optional. Today or earlier',
  alreadyOnWrong: 'Choose today or an earlier day, or leave it empty',
  alreadySure: 'Yes, we have talked',
  alreadySend: 'Open the plan',
  registered: (by) => `${by === undefined ? 'You say' : `${by} says`} that you have talked, without a booked time.`,
  registeredOn: (by, date) =>
    `${by === undefined ? 'You say' : `${by} says`} that you talked on ${date}, without a booked time.`,
  both: 'You both',
  bothSee: 'see time and place',
  hr: 'HR',
  hrSees: 'sees the date, not the place',
  heldTitle: 'Did the talk take place?',
  heldWhen: (when) => `You had a time on ${when}.`,
  heldCounts: 'What the two of you say is what counts, not the calendar.',
  noOutweighs: (employee) => `If ${employee} says that it fell through, that is what counts.`,
  ownNoOutweighs: (manager) =>
    `If you say that it fell through, that is what counts, even if ${manager} has answered otherwise.`,
  otherSaid: (name, answer) => `${name} has answered that ${answer}.`,
  youSaid: (answer) => `You have answered that ${answer}.`,
  answers: { talked: 'We have talked', moved: 'We have moved it', fellThrough: 'It fell through' },
  said: { talked: 'you have talked', moved: 'you have moved it', fellThrough: 'it fell through' },
  heldQuestion: 'What happened?',
  heldMissing: 'Choose one of the answers',
  heldSure: 'Yes, that is how it was',
  heldSend: 'Save the answer',
  heldNotYet: (when) => `The talk is on ${when}. Once it has started you can both answer here.`,
  heldAgreed: 'You already have a plan in force, so we know that you have talked.',
  toPlan: 'To the plan',
  toMeeting: 'To time and place',
}

export const meeting: Area<Words> = { sv, nb, en }
