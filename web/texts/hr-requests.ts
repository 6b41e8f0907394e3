/** Words of HR's pages of requests: states and dates, a second yes, putting off, and starting one for someone. */
import type { RequestStatus } from '../../functions/domain/requests/request.ts'
import type { Area } from './area.ts'

type Words = {
  title: string
  intro: string
  none: string
  over: (count: number) => string
  columns: string[]
  statuses: Record<RequestStatus, string>
  erased: string
  answerBy: (date: string) => string
  /** In the column of answers. */
  by: (date: string) => string
  until: Record<'planned' | 'held' | 'reviewing', (date: string) => string>
  started: (date: string, by: 'person' | 'hr') => string
  another: string
  nobodyElse: string
  approve: string
  approveEffects: (name: string) => string[]
  approveSure: string
  approveDo: string
  hold: string
  holdText: string
  holdUntil: string
  holdReason: string
  holdReasonHint: string
  holdSure: string
  holdDo: string
  untilMissing: string
  reasonMissing: string
  endHold: string
  endHoldSure: string
  endHoldDo: string
  withdraw: string
  withdrawSure: string
  toNew: string
  newTitle: (name: string) => string
  newText: string
  newAccess: string
  newAccessHint: string
  newErasure: string
  newErasureHint: string
  newSure: string
  notOwn: string
  otherUnit: string
  hasLeft: string
}

const sv: Words = {
  title: 'Begäranden',
  intro:
    'Vilka som har bett om sina uppgifter eller om radering, och hur långt det har kommit. Innehållet läser ingen på HR.',
  none: 'Ingen har bett om sina uppgifter eller om radering.',
  over: (count) => `${count} ${count === 1 ? 'avslutad' : 'avslutade'}`,
  columns: ['Vem', 'Vad', 'Begärd', 'Läge', 'Svar'],
  statuses: {
    gathering: 'Startad',
    reviewing: 'Gås igenom av dem som har skrivit',
    deciding: 'Hos dataskyddsombudet',
    ready: 'Klar, filen kan hämtas av personen',
    closed: 'Avslutad',
    unanswered: 'Avslutad utan svar från dataskyddsombudet',
    waitsForHr: 'Väntar på ett ja till från HR',
    held: 'Uppskjuten',
    planned: 'Beslutad',
    erased: 'Raderad',
    withdrawn: 'Tillbakadragen',
  },
  erased: 'Uppgifterna är raderade',
  answerBy: (date) => `Svar senast ${date}`,
  by: (date) => `senast ${date}`,
  until: {
    planned: (date) => `raderas efter ${date}`,
    held: (date) => `till och med ${date}`,
    reviewing: (date) => `till och med ${date}`,
  },
  started: (date, by) => (by === 'hr' ? `Begärd av HR ${date}` : `Begärd av personen ${date}`),
  another: 'Den som har bett om det kan inte själv säga ja, inte heller den det gäller. En annan på HR kan.',
  nobodyElse: 'Ingen annan på HR kan säga ja. Lägg till en person till på HR i konfigurationen.',
  approve: 'Säg ja till radering',
  approveEffects: (name) => [
    `${name} och den andra i varje samtal får veta dagen, en vecka i förväg.`,
    'Sedan raderas alla samtal med svar, plan och uppföljningar, anteckningar om dem, och återkopplingen.',
    'Antalen i era översikter ändras inte. Det går inte att ångra.',
  ],
  approveSure: 'Ja, allt detta ska raderas',
  approveDo: 'Säg ja',
  hold: 'Skjut upp',
  holdText: 'När det finns ett skäl att behålla uppgifterna, till exempel en pågående tvist. Personen får läsa skälet.',
  holdUntil: 'Till och med',
  holdReason: 'Skäl',
  holdReasonHint: 'Kort och sakligt. Personen läser det.',
  holdSure: 'Ja, raderingen ska skjutas upp',
  holdDo: 'Skjut upp',
  untilMissing: 'Skriv ett slutdatum',
  reasonMissing: 'Skriv ett skäl',
  endHold: 'Skälet gäller inte längre',
  endHoldSure: 'Ja, raderingen kan gå vidare',
  endHoldDo: 'Gå vidare',
  withdraw: 'Ta tillbaka begäran',
  withdrawSure: 'Ja, begäran ska tas tillbaka',
  toNew: 'Begär ut eller radera uppgifter',
  newTitle: (name) => `Begäran för ${name}`,
  newText: 'Personen får veta det direkt, och kan följa det på sin egen sida.',
  newAccess: 'Utdrag av personens uppgifter',
  newAccessHint: 'Filen går bara till personen. Du ser att den är klar, aldrig vad som står i den.',
  newErasure: 'Radering av personens uppgifter',
  newErasureHint: 'En annan på HR än du måste säga ja.',
  newSure: 'Ja, jag startar det för personens räkning',
  notOwn: 'Din egen begäran gör du på din egen sida',
  otherUnit: 'Personen arbetar i en annan enhet också. Be någon på HR som har hela organisationen',
  hasLeft: 'Den som har slutat kan inte logga in och hämta en fil. Vänd dig till dataskyddsombudet',
}

const nb: Words = {
  title: 'Krav',
  intro: 'Hvem som har bedt om innsyn eller sletting, og hvor langt det er kommet. Innholdet leser ingen i HR.',
  none: 'Ingen har bedt om innsyn eller sletting.',
  over: (count) => `${count} ${count === 1 ? 'avsluttet' : 'avsluttede'}`,
  columns: ['Hvem', 'Hva', 'Bedt om', 'Status', 'Svar'],
  statuses: {
    gathering: 'Startet',
    reviewing: 'Gås gjennom av dem som har skrevet',
    deciding: 'Hos personvernombudet',
    ready: 'Klar, personen kan hente filen',
    closed: 'Avsluttet',
    unanswered: 'Avsluttet uten svar fra personvernombudet',
    waitsForHr: 'Venter på et ja til fra HR',
    held: 'Utsatt',
    planned: 'Bestemt',
    erased: 'Slettet',
    withdrawn: 'Trukket tilbake',
  },
  erased: 'Opplysningene er slettet',
  answerBy: (date) => `Svar senest ${date}`,
  by: (date) => `senest ${date}`,
  until: {
    planned: (date) => `slettes etter ${date}`,
    held: (date) => `til og med ${date}`,
    reviewing: (date) => `til og med ${date}`,
  },
  started: (date, by) => (by === 'hr' ? `HR ba om det ${date}` : `Personen ba om det ${date}`),
  another: 'Den som har bedt om det, kan ikke selv si ja, og heller ikke den det gjelder. En annen i HR kan.',
  nobodyElse: 'Ingen andre i HR kan si ja. Legg til en person til i HR i konfigurasjonen.',
  approve: 'Si ja til sletting',
  approveEffects: (name) => [
    `${name} og den andre i hver samtale får vite dagen, en uke i forveien.`,
    'Så slettes alle samtaler med svar, plan og oppfølginger, notater om dem, og tilbakemeldingene.',
    'Antallene i oversiktene deres endres ikke. Det kan ikke angres.',
  ],
  approveSure: 'Ja, alt dette skal slettes',
  approveDo: 'Si ja',
  hold: 'Utsett',
  holdText:
    'Når det er en grunn til å beholde opplysningene, for eksempel en pågående tvist. Personen får lese grunnen.',
  holdUntil: 'Til og med',
  holdReason: 'Grunn',
  holdReasonHint: 'Kort og saklig. Personen leser den.',
  holdSure: 'Ja, slettingen skal utsettes',
  holdDo: 'Utsett',
  untilMissing: 'Skriv en sluttdato',
  reasonMissing: 'Skriv en grunn',
  endHold: 'Grunnen gjelder ikke lenger',
  endHoldSure: 'Ja, slettingen kan gå videre',
  endHoldDo: 'Gå videre',
  withdraw: 'Trekk kravet tilbake',
  withdrawSure: 'Ja, kravet skal trekkes tilbake',
  toNew: 'Be om innsyn eller sletting',
  newTitle: (name) => `Krav for ${name}`,
  newText: 'Personen får vite det med en gang, og kan følge det på sin egen side.',
  newAccess: 'Innsyn i opplysningene til personen',
  newAccessHint: 'Filen går bare til personen. Du ser at den er klar, aldri hva som står i den.',
  newErasure: 'Sletting av opplysningene til personen',
  newErasureHint: 'En annen i HR enn du må si ja.',
  newSure: 'Ja, jeg starter det på vegne av personen',
  notOwn: 'Ditt eget krav sender du fra din egen side',
  otherUnit: 'Personen arbeider i en annen enhet også. Spør noen i HR som har hele organisasjonen',
  hasLeft: 'Den som har sluttet, kan ikke logge inn og hente en fil. Ta kontakt med personvernombudet',
}

const en: Words = {
  title: 'Requests',
  intro: 'Who has asked for their data or for erasure, and how far it has come. Nobody in HR reads what it holds.',
  none: 'Nobody has asked for their data or for erasure.',
  over: (count) => `${count} finished`,
  columns: ['Who', 'What', 'Asked', 'State', 'Answer'],
  statuses: {
    gathering: 'Started',
    reviewing: 'Being gone through by those who wrote',
    deciding: 'With the data protection officer',
    ready: 'Ready, for the person to take out',
    closed: 'Finished',
    unanswered: 'Ended without an answer from the officer',
    waitsForHr: 'Waiting for one more yes from HR',
    held: 'Put off',
    planned: 'Decided',
    erased: 'Erased',
    withdrawn: 'Taken back',
  },
  erased: 'The data is erased',
  answerBy: (date) => `Answer by ${date}`,
  by: (date) => `by ${date}`,
  until: {
    planned: (date) => `erased after ${date}`,
    held: (date) => `until ${date}`,
    reviewing: (date) => `until ${date}`,
  },
  started: (date, by) => (by === 'hr' ? `Asked for by HR on ${date}` : `Asked for by the person on ${date}`),
  another: 'Whoever asked for it cannot say yes, nor can the person it is about. Someone else in HR can.',
  nobodyElse: 'Nobody else in HR can say yes. Add another person to HR in the configuration.',
  approve: 'Say yes to the erasure',
  approveEffects: (name) => [
    `${name} and the other in each talk hear of the day, a week ahead.`,
    'Then all talks are erased with answers, plan and follow-ups, notes on them, and the feedback.',
    'The numbers in your overviews do not change. It cannot be undone.',
  ],
  approveSure: 'Yes, all this is to be erased',
  approveDo: 'Say yes',
  hold: 'Put it off',
  holdText: 'When there is a reason to keep the data, such as a dispute. The person gets to read the reason.',
  holdUntil: 'Until the end of',
  holdReason: 'Reason',
  holdReasonHint: 'Short and to the point. The person reads it.',
  holdSure: 'Yes, the erasure is to be put off',
  holdDo: 'Put it off',
  untilMissing: 'Type an end date',
  reasonMissing: 'Write a reason',
  endHold: 'The reason is over',
  endHoldSure: 'Yes, the erasure can go on',
  endHoldDo: 'Go on',
  withdraw: 'Take it back',
  withdrawSure: 'Yes, the request is to be taken back',
  toNew: 'Ask for data or erasure',
  newTitle: (name) => `A request for ${name}`,
  newText: 'The person hears of it at once, and can follow it on their own page.',
  newAccess: 'The person’s data',
  newAccessHint: 'The file goes to the person alone. You see that it is ready, never what it holds.',
  newErasure: 'Erasure of the person’s data',
  newErasureHint: 'Someone in HR other than you has to say yes.',
  newSure: 'Yes, I start this on the person’s behalf',
  notOwn: 'You make your own request on your own page',
  otherUnit: 'The person works in another unit too. Ask someone in HR who has the whole organisation',
  hasLeft: 'Someone who has left cannot sign in and take out a file. Turn to the data protection officer',
}

export const hrRequests: Area<Words> = { sv, nb, en }
