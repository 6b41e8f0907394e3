/** Words for HR who steers a running cycle: its state, correcting, pausing, closing, cancelling, going on, and who is in it. */
import type { CorrectionEffect } from '../../functions/domain/correction.ts'
import type { Area } from './area.ts'

export type RunChange = 'pause' | 'close' | 'cancel' | 'goOn'

type Words = {
  // On the cycle's page
  paused: string
  closed: string
  cancelled: string
  cancelledUndo: string
  over: string
  /** Links to what HR can do. */
  actions: Record<RunChange | 'reopen' | 'undo' | 'correct' | 'people', string>
  addLink: (count: number) => string
  // Confirming a change
  titles: Record<RunChange | 'reopen' | 'undo', (name: string) => string>
  texts: Record<RunChange | 'reopen' | 'undo', string[]>
  counts: (facts: { waiting: number; booked: number; held: number; mailed: number }) => string[]
  cancelCounts: (facts: { waiting: number; booked: number; held: number; mailed: number }) => string[]
  newTo: string
  newToHint: (to: string) => string
  newToWrong: string
  newToMissing: string
  sure: Record<RunChange | 'reopen' | 'undo', string>
  tooLate: string
  // Correcting
  correctTitle: string
  correctText: string
  correctShow: string
  previewTitle: string
  changes: string
  changesColumns: { what: string; before: string; after: string }
  effects: Record<CorrectionEffect | 'unreachable', (count: number) => string>
  silent: string
  settling: (minutes: number) => string
  whilePaused: string
  correctSure: string
  correctDo: string
  change: string
  ofVersion: (name: string, version: number) => string
  names: Record<'name' | 'managerAnswersA' | 'wording', string>
  yes: string
  no: string
  errors: { nothing: string; stale: string; tooOften: string; past: string; notNow: string; over: string }
  // Who is in it
  peopleTitle: (name: string) => string
  addHeading: (count: number) => string
  addText: string
  addNobody: string
  addSure: (count: number) => string
  add: (count: number) => string
  leftOutHeading: string
  membersHeading: string
  membersText: string
  membersCaption: string
  columns: { name: string; unit: string; status: string; change: string }
  takeOut: string
  takeIn: string
  takeOutTitle: (name: string) => string
  takeOutText: string[]
  takeOutSure: string
  takeInTitle: (name: string) => string
  takeInText: string[]
  takeInSure: string
  held: string
  back: string
}

const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`)

const sv: Words = {
  paused:
    'Omgången är pausad. Inga inbjudningar, frågor eller påminnelser skickas. Bokade möten, planer och uppföljningar fortsätter.',
  closed: 'Omgången är stängd. Det som är bokat eller hållet fortsätter, med plan och uppföljningar.',
  cancelled: 'Omgången är inställd. Samtal som har hållits fortsätter med plan och uppföljningar.',
  cancelledUndo: 'Ingen har fått veta det än. Du kan ångra dig i en halvtimme från det att du ställde in.',
  over: 'Sista dagen för samtal har passerat. Stäng omgången, eller ge den en ny sista dag.',
  actions: {
    pause: 'Pausa',
    close: 'Stäng',
    cancel: 'Ställ in',
    goOn: 'Fortsätt',
    reopen: 'Öppna igen',
    undo: 'Ångra',
    correct: 'Rätta',
    people: 'Vilka som är med',
  },
  addLink: (count) => (count === 1 ? 'Lägg till 1' : `Lägg till ${count}`),
  titles: {
    pause: (name) => `Pausa ${name}`,
    close: (name) => `Stäng ${name}`,
    cancel: (name) => `Ställ in ${name}`,
    goOn: (name) => `Fortsätt ${name}`,
    reopen: (name) => `Öppna ${name} igen`,
    undo: (name) => `Ångra att ${name} ställdes in`,
  },
  texts: {
    pause: [
      'Inbjudningar, frågor och påminnelser väntar tills du fortsätter. Cheferna påminns inte om att boka eller förbereda.',
      'Bokade möten, planer och uppföljningar fortsätter. Det som någon själv ber om fungerar som vanligt.',
    ],
    close: [
      'Inga fler inbjudningar, påminnelser eller bokningar. Ingen får något mejl om det.',
      'Tider som är bokade gäller. Planer och uppföljningar fortsätter.',
    ],
    cancel: [
      'Samtal som inte har hållits avslutas. Tider som är bokade tas bort ur båda kalendrarna.',
      'Den som har fått ett mejl om sitt samtal får veta det en gång. Det de har skrivit kan de fortfarande läsa.',
      'Samtal som har hållits fortsätter, med plan och uppföljningar. Du kan ångra dig i en halvtimme. Innan dess får ingen något mejl.',
    ],
    goOn: [
      'Det som har väntat skickas i sin ordning. Den som inte hade fått sin inbjudan får full tid att förbereda sig.',
    ],
    reopen: ['Inbjudningar, påminnelser och bokningar börjar igen. Det som har väntat skickas i sin ordning.'],
    undo: ['Omgången fortsätter som förut. Ingen har fått veta att den ställdes in.'],
  },
  counts: ({ waiting, booked, held }) => [
    `${people(waiting)} har varken tid eller samtal än`,
    `${people(booked)} har en tid framåt och behåller den`,
    `${people(held)} har haft sitt samtal och fortsätter`,
  ],
  cancelCounts: ({ waiting, booked, held, mailed }) => [
    `${people(waiting + booked)} får inget samtal, och ${mailed} av dem har fått mejl och får veta det`,
    `${booked === 1 ? '1 bokad tid' : `${booked} bokade tider`} tas bort`,
    `${people(held)} har haft sitt samtal och fortsätter`,
  ],
  newTo: 'Ny sista dag för samtal',
  newToHint: (to) => `Kan lämnas tomt. Nu är det ${to}.`,
  newToWrong: 'Skriv en dag från och med i dag',
  newToMissing: 'Sista dagen för samtal har passerat. Välj en ny.',
  sure: {
    pause: 'Ja, pausa omgången',
    close: 'Ja, stäng omgången',
    cancel: 'Ja, ställ in omgången',
    goOn: 'Ja, fortsätt',
    reopen: 'Ja, öppna igen',
    undo: 'Ja, låt omgången fortsätta',
  },
  tooLate:
    'Omgången har varit inställd i mer än en halvtimme, så de som berörs har fått veta det. Gör en ny omgång i stället.',
  correctTitle: 'Rätta omgången',
  correctText:
    'Ändra det som blev fel. Innan något sparas ser du vad som ändras för vem. Enheterna ändras inte här: lägg till eller ta bort personer en och en.',
  correctShow: 'Se vad som ändras',
  previewTitle: 'Det här ändras',
  changes: 'Ändringar',
  changesColumns: { what: 'Vad', before: 'Före', after: 'Efter' },
  effects: {
    told: (count) => `${people(count)} får ett mejl med rättelsen`,
    notMailed: (count) => `${people(count)} har inte fått något mejl än och får det nya från början`,
    keepsTime: (count) => `${people(count)} har en bokad tid och behåller den`,
    untouched: (count) => `${people(count)} har fått mejl där allt fortfarande stämmer`,
    held: (count) => `${people(count)} har haft sitt samtal och berörs inte`,
    ended: (count) => `${people(count)} har inget samtal längre`,
    unreachable: (count) => `${people(count)} nås inte av mejl och får ingen rättelse`,
  },
  silent: 'Namn, text och föreslagna uppföljningar ändras utan mejl. Cheferna ser rättelsen i veckans mejl.',
  settling: (minutes) =>
    `Rättelsen skickas tidigast om ${minutes} minuter, på arbetstid. Flera rättelser inom den tiden blir ett mejl. Den som är borta får den vid återkomsten.`,
  whilePaused: 'Omgången är pausad. Rättelsen skickas när du fortsätter.',
  correctSure: 'Ja, rätta omgången så',
  correctDo: 'Rätta omgången',
  change: 'Ändra mer',
  ofVersion: (name, version) => `${name}, version ${version}`,
  names: { name: 'Namn', managerAnswersA: 'Chefen svarar också', wording: 'Ord för återkoppling' },
  yes: 'Ja',
  no: 'Nej',
  errors: {
    nothing: 'Inget är ändrat än',
    stale:
      'Någon har rättat omgången sedan du öppnade sidan. Det som gäller nu står nedan, och ditt finns kvar i fälten.',
    tooOften: 'Omgången har rättats så många gånger att det inte går fler. Stäng den och gör en ny.',
    past: 'Dagen kan inte flyttas till en dag som har varit',
    notNow: 'Omgången startar just nu. Vänta några minuter.',
    over: 'Omgången är stängd eller inställd. Öppna den igen först.',
  },
  peopleTitle: (name) => `Vilka som är med i ${name}`,
  addHeading: (count) => (count === 1 ? '1 person kan läggas till' : `${count} personer kan läggas till`),
  addText:
    'De har kommit till sedan starten, eller saknade något då. Deras samtal börjar nu, med full tid att förbereda sig.',
  addNobody: 'Alla som kan ha ett samtal är med.',
  addSure: (count) => `Ja, öppna samtal för ${people(count)}`,
  add: (count) => (count === 1 ? 'Lägg till personen' : 'Lägg till dem'),
  leftOutHeading: 'Kan inte läggas till än',
  membersHeading: 'Med i omgången och inte haft sitt samtal',
  membersText: 'Den som har haft sitt samtal står inte här och kan inte tas bort.',
  membersCaption: 'Personer i bokstavsordning',
  columns: { name: 'Namn', unit: 'Enhet', status: 'Läge', change: 'Ändra' },
  takeOut: 'Ta bort',
  takeIn: 'Ta med igen',
  takeOutTitle: (name) => `Ta bort ${name} ur omgången`,
  takeOutText: [
    'Samtalet avslutas. En tid som är bokad tas bort ur båda kalendrarna. Har personen fått mejl om samtalet kommer ett sista.',
    'Det som är skrivet kan den som skrev det fortfarande läsa.',
  ],
  takeOutSure: 'Ja, avsluta samtalet',
  takeInTitle: (name) => `Ta med ${name} igen`,
  takeInText: [
    'Samtalet fortsätter, och förberedelsen börjar om från i dag med full tid. Det som var skrivet finns kvar.',
  ],
  takeInSure: 'Ja, ta med personen igen',
  held: 'Samtalet har hållits eller börjat, så det går inte att ta bort.',
  back: 'Till omgången',
}

const nb: Words = {
  paused:
    'Runden er satt på pause. Ingen invitasjoner, spørsmål eller påminnelser sendes. Avtalte møter, planer og oppfølginger fortsetter.',
  closed: 'Runden er lukket. Det som er avtalt eller holdt, fortsetter med plan og oppfølginger.',
  cancelled: 'Runden er avlyst. Samtaler som er holdt, fortsetter med plan og oppfølginger.',
  cancelledUndo: 'Ingen har fått vite det ennå. Du kan angre i en halvtime fra du avlyste.',
  over: 'Siste dag for samtaler er passert. Lukk runden, eller gi den en ny siste dag.',
  actions: {
    pause: 'Sett på pause',
    close: 'Lukk',
    cancel: 'Avlys',
    goOn: 'Fortsett',
    reopen: 'Åpne igjen',
    undo: 'Angre',
    correct: 'Rett',
    people: 'Hvem som er med',
  },
  addLink: (count) => (count === 1 ? 'Legg til 1' : `Legg til ${count}`),
  titles: {
    pause: (name) => `Sett ${name} på pause`,
    close: (name) => `Lukk ${name}`,
    cancel: (name) => `Avlys ${name}`,
    goOn: (name) => `Fortsett ${name}`,
    reopen: (name) => `Åpne ${name} igjen`,
    undo: (name) => `Angre at ${name} ble avlyst`,
  },
  texts: {
    pause: [
      'Invitasjoner, spørsmål og påminnelser venter til du fortsetter. Lederne blir ikke minnet om å avtale tid eller forberede seg.',
      'Avtalte møter, planer og oppfølginger fortsetter. Det noen selv ber om, virker som vanlig.',
    ],
    close: [
      'Ingen flere invitasjoner, påminnelser eller avtaler om tid. Ingen får e-post om det.',
      'Tider som er avtalt, gjelder. Planer og oppfølginger fortsetter.',
    ],
    cancel: [
      'Samtaler som ikke er holdt, avsluttes. Tider som er avtalt, tas ut av begge kalendrene.',
      'Den som har fått e-post om samtalen sin, får vite det én gang. Det de har skrevet, kan de fortsatt lese.',
      'Samtaler som er holdt, fortsetter med plan og oppfølginger. Du kan angre i en halvtime. Før det får ingen e-post.',
    ],
    goOn: [
      'Det som har ventet, sendes i sin rekkefølge. Den som ikke hadde fått invitasjonen, får full tid til å forberede seg.',
    ],
    reopen: [
      'Invitasjoner, påminnelser og avtaler om tid begynner igjen. Det som har ventet, sendes i sin rekkefølge.',
    ],
    undo: ['Runden fortsetter som før. Ingen har fått vite at den ble avlyst.'],
  },
  counts: ({ waiting, booked, held }) => [
    `${people(waiting)} har verken tid eller samtale ennå`,
    `${people(booked)} har en tid fremover og beholder den`,
    `${people(held)} har hatt samtalen sin og fortsetter`,
  ],
  cancelCounts: ({ waiting, booked, held, mailed }) => [
    `${people(waiting + booked)} får ingen samtale, og ${mailed} av dem har fått e-post og får vite det`,
    `${booked === 1 ? '1 avtalt tid' : `${booked} avtalte tider`} tas bort`,
    `${people(held)} har hatt samtalen sin og fortsetter`,
  ],
  newTo: 'Ny siste dag for samtaler',
  newToHint: (to) => `Kan stå tomt. Nå er det ${to}.`,
  newToWrong: 'Skriv en dag fra og med i dag',
  newToMissing: 'Siste dag for samtaler er passert. Velg en ny.',
  sure: {
    pause: 'Ja, sett runden på pause',
    close: 'Ja, lukk runden',
    cancel: 'Ja, avlys runden',
    goOn: 'Ja, fortsett',
    reopen: 'Ja, åpne igjen',
    undo: 'Ja, la runden fortsette',
  },
  tooLate:
    'Runden har vært avlyst i mer enn en halvtime, så de det gjelder, har fått vite det. Lag en ny runde i stedet.',
  correctTitle: 'Rett runden',
  correctText:
    'Endre det som ble feil. Før noe lagres, ser du hva som endres for hvem. Enhetene endres ikke her: legg til eller ta bort personer én og én.',
  correctShow: 'Se hva som endres',
  previewTitle: 'Dette endres',
  changes: 'Endringer',
  changesColumns: { what: 'Hva', before: 'Før', after: 'Etter' },
  effects: {
    told: (count) => `${people(count)} får en e-post med rettelsen`,
    notMailed: (count) => `${people(count)} har ikke fått e-post ennå og får det nye fra starten`,
    keepsTime: (count) => `${people(count)} har en avtalt tid og beholder den`,
    untouched: (count) => `${people(count)} har fått e-post der alt fortsatt stemmer`,
    held: (count) => `${people(count)} har hatt samtalen sin og berøres ikke`,
    ended: (count) => `${people(count)} har ingen samtale lenger`,
    unreachable: (count) => `${people(count)} nås ikke av e-post og får ingen rettelse`,
  },
  silent: 'Navn, tekst og foreslåtte oppfølginger endres uten e-post. Lederne ser rettelsen i ukens e-post.',
  settling: (minutes) =>
    `Rettelsen sendes tidligst om ${minutes} minutter, i arbeidstiden. Flere rettelser innen den tiden blir én e-post. Den som er borte, får den ved tilbakekomsten.`,
  whilePaused: 'Runden er satt på pause. Rettelsen sendes når du fortsetter.',
  correctSure: 'Ja, rett runden slik',
  correctDo: 'Rett runden',
  change: 'Endre mer',
  ofVersion: (name, version) => `${name}, versjon ${version}`,
  names: { name: 'Navn', managerAnswersA: 'Lederen svarer også', wording: 'Ord for tilbakemelding' },
  yes: 'Ja',
  no: 'Nei',
  errors: {
    nothing: 'Ingenting er endret ennå',
    stale:
      'Noen har rettet runden siden du åpnet siden. Det som gjelder nå, står nedenfor, og ditt står fortsatt i feltene.',
    tooOften: 'Runden er rettet så mange ganger at det ikke går flere. Lukk den og lag en ny.',
    past: 'Dagen kan ikke flyttes til en dag som har vært',
    notNow: 'Runden starter akkurat nå. Vent noen minutter.',
    over: 'Runden er lukket eller avlyst. Åpne den igjen først.',
  },
  peopleTitle: (name) => `Hvem som er med i ${name}`,
  addHeading: (count) => (count === 1 ? '1 person kan legges til' : `${count} personer kan legges til`),
  addText:
    'De har kommet til siden starten, eller manglet noe da. Samtalene deres begynner nå, med full tid til å forberede seg.',
  addNobody: 'Alle som kan ha en samtale, er med.',
  addSure: (count) => `Ja, åpne samtaler for ${people(count)}`,
  add: (count) => (count === 1 ? 'Legg til personen' : 'Legg til dem'),
  leftOutHeading: 'Kan ikke legges til ennå',
  membersHeading: 'Med i runden og ikke hatt samtalen sin',
  membersText: 'Den som har hatt samtalen sin, står ikke her og kan ikke tas bort.',
  membersCaption: 'Personer i alfabetisk rekkefølge',
  columns: { name: 'Navn', unit: 'Enhet', status: 'Status', change: 'Endre' },
  takeOut: 'Ta bort',
  takeIn: 'Ta med igjen',
  takeOutTitle: (name) => `Ta ${name} ut av runden`,
  takeOutText: [
    'Samtalen avsluttes. En tid som er avtalt, tas ut av begge kalendrene. Har personen fått e-post om samtalen, kommer det en siste.',
    'Det som er skrevet, kan den som skrev det, fortsatt lese.',
  ],
  takeOutSure: 'Ja, avslutt samtalen',
  takeInTitle: (name) => `Ta med ${name} igjen`,
  takeInText: [
    'Samtalen fortsetter, og forberedelsen begynner på nytt fra i dag med full tid. Det som var skrevet, er der fortsatt.',
  ],
  takeInSure: 'Ja, ta med personen igjen',
  held: 'Samtalen er holdt eller har begynt, så den kan ikke tas bort.',
  back: 'Til runden',
}

const persons = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const have = (count: number) => (count === 1 ? 'has' : 'have')

const en: Words = {
  paused:
    'The cycle is paused. No invitations, questions or reminders go out. Booked meetings, plans and follow-ups go on.',
  closed: 'The cycle is closed. What is booked or held goes on, with plan and follow-ups.',
  cancelled: 'The cycle is cancelled. Talks that were held go on, with plan and follow-ups.',
  cancelledUndo: 'Nobody has been told yet. You can take it back for half an hour after cancelling.',
  over: 'The last day of talks has passed. Close the cycle, or give it a new last day.',
  actions: {
    pause: 'Pause',
    close: 'Close',
    cancel: 'Cancel',
    goOn: 'Resume',
    reopen: 'Open again',
    undo: 'Take back',
    correct: 'Correct',
    people: 'Who is in it',
  },
  addLink: (count) => `Add ${count}`,
  titles: {
    pause: (name) => `Pause ${name}`,
    close: (name) => `Close ${name}`,
    cancel: (name) => `Cancel ${name}`,
    goOn: (name) => `Resume ${name}`,
    reopen: (name) => `Open ${name} again`,
    undo: (name) => `Take back the cancelling of ${name}`,
  },
  texts: {
    pause: [
      'Invitations, questions and reminders wait until you resume. Managers are not reminded to book or prepare.',
      'Booked meetings, plans and follow-ups go on. What people ask for themselves works as usual.',
    ],
    close: [
      'No more invitations, reminders or bookings. Nobody gets a mail about it.',
      'Times that are booked hold. Plans and follow-ups go on.',
    ],
    cancel: [
      'Talks that were not held end. Booked times are taken out of both calendars.',
      'Those who have had a mail about their talk are told once. They can still read what they have written.',
      'Talks that were held go on, with plan and follow-ups. You can take this back for half an hour. Until then nobody gets a mail.',
    ],
    goOn: ['What has waited goes out in its order. Those who had not been invited get full time to prepare.'],
    reopen: ['Invitations, reminders and bookings begin again. What has waited goes out in its order.'],
    undo: ['The cycle goes on as before. Nobody has been told that it was cancelled.'],
  },
  counts: ({ waiting, booked, held }) => [
    `${persons(waiting)} ${have(waiting)} neither a time nor a talk yet`,
    `${persons(booked)} ${have(booked)} a time ahead, which holds`,
    `${persons(held)} ${have(held)} had the talk and ${held === 1 ? 'goes' : 'go'} on`,
  ],
  cancelCounts: ({ waiting, booked, held, mailed }) => [
    `${persons(waiting + booked)} will have no talk, and ${mailed} of them ${have(mailed)} had mail and will be told`,
    `${booked === 1 ? '1 booked time is' : `${booked} booked times are`} taken out`,
    `${persons(held)} ${have(held)} had the talk and ${held === 1 ? 'goes' : 'go'} on`,
  ],
  newTo: 'New last day of talks',
  newToHint: (to) => `May be left empty. Now it is ${to}.`,
  newToWrong: 'Write a day from today on',
  newToMissing: 'The last day of talks has passed. Choose a new one.',
  sure: {
    pause: 'Yes, pause the cycle',
    close: 'Yes, close the cycle',
    cancel: 'Yes, cancel the cycle',
    goOn: 'Yes, resume',
    reopen: 'Yes, open it again',
    undo: 'Yes, let the cycle go on',
  },
  tooLate:
    'The cycle has been cancelled for more than half an hour, so those concerned have been told. Make a new cycle instead.',
  correctTitle: 'Correct the cycle',
  correctText:
    'Change what was wrong. Before anything is saved you see what changes for whom. Units are not changed here: add or take out people one by one.',
  correctShow: 'See what changes',
  previewTitle: 'This changes',
  changes: 'Changes',
  changesColumns: { what: 'What', before: 'Before', after: 'After' },
  effects: {
    told: (count) => `${persons(count)} ${count === 1 ? 'gets' : 'get'} one mail with the correction`,
    notMailed: (count) =>
      `${persons(count)} ${have(count)} had no mail yet and simply ${count === 1 ? 'gets' : 'get'} the new`,
    keepsTime: (count) => `${persons(count)} ${have(count)} a booked time and ${count === 1 ? 'keeps' : 'keep'} it`,
    untouched: (count) => `${persons(count)} ${have(count)} had mail in which all still holds`,
    held: (count) => `${persons(count)} ${have(count)} had the talk and ${count === 1 ? 'is' : 'are'} not concerned`,
    ended: (count) => `${persons(count)} ${have(count)} no talk any more`,
    unreachable: (count) =>
      `${persons(count)} cannot be reached by mail and ${count === 1 ? 'gets' : 'get'} no correction`,
  },
  silent:
    'Name, text and suggested follow-ups change without a mail. Managers see the correction in their weekly mail.',
  settling: (minutes) =>
    `The correction goes out in ${minutes} minutes at the earliest, in working hours. Several corrections within that time are one mail. Those who are away get it when they return.`,
  whilePaused: 'The cycle is paused. The correction goes out when you resume.',
  correctSure: 'Yes, correct the cycle like this',
  correctDo: 'Correct the cycle',
  change: 'Change more',
  ofVersion: (name, version) => `${name}, version ${version}`,
  names: { name: 'Name', managerAnswersA: 'The manager answers too', wording: 'Words for feedback' },
  yes: 'Yes',
  no: 'No',
  errors: {
    nothing: 'Nothing has been changed yet',
    stale:
      'Someone has corrected the cycle since you opened the page. What holds now is below, and yours is still in the fields.',
    tooOften: 'The cycle has been corrected so often that no more is possible. Close it and make a new one.',
    past: 'The day cannot be moved to one that has been',
    notNow: 'The cycle is being launched right now. Wait a few minutes.',
    over: 'The cycle is closed or cancelled. Open it again first.',
  },
  peopleTitle: (name) => `Who is in ${name}`,
  addHeading: (count) => `${persons(count)} can be added`,
  addText:
    'They have come since the launch, or lacked something then. Their talks begin now, with full time to prepare.',
  addNobody: 'Everyone who can have a talk is in it.',
  addSure: (count) => `Yes, open talks for ${persons(count)}`,
  add: (count) => (count === 1 ? 'Add the person' : 'Add them'),
  leftOutHeading: 'Cannot be added yet',
  membersHeading: 'In the cycle, and not had the talk',
  membersText: 'Those who have had their talk are not listed and cannot be taken out.',
  membersCaption: 'People in alphabetical order',
  columns: { name: 'Name', unit: 'Unit', status: 'Status', change: 'Change' },
  takeOut: 'Take out',
  takeIn: 'Take in again',
  takeOutTitle: (name) => `Take ${name} out of the cycle`,
  takeOutText: [
    'The talk ends. A booked time is taken out of both calendars. If the person has had mail about the talk, one last mail follows.',
    'What is written can still be read by whoever wrote it.',
  ],
  takeOutSure: 'Yes, end the talk',
  takeInTitle: (name) => `Take ${name} in again`,
  takeInText: [
    'The talk goes on, and preparation begins anew from today with full time. What was written is still there.',
  ],
  takeInSure: 'Yes, take the person in again',
  held: 'The talk was held or has begun, so it cannot be taken out.',
  back: 'To the cycle',
}

export const hrCycleRun: Area<Words> = { sv, nb, en }
