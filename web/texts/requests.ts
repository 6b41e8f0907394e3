/** Words of requests for one's data and for its deletion: the person's page, going through and deciding on notes, and HR's states and dates. */
import type { Note, NoteWord, RequestKind, RequestStatus } from '../../functions/domain/requests/request.ts'
import type { Area } from './area.ts'

type Words = {
  title: string
  toRequests: string
  toRequestsText: string
  ask: string
  askWhat: string
  askAccess: string
  askAccessHint: string
  askErasure: string
  askErasureHint: string
  askSure: string
  askDo: string
  askMissing: string
  askAlready: string
  officer: (name: string, email: string) => string
  kindTitles: Record<RequestKind, string>
  started: (date: string, by: 'person' | 'hr') => string
  statuses: Record<RequestStatus, (until: string, answerBy: string) => string>
  holdReason: (until: string) => string
  released: (notes: number, leftOut: number) => string
  leftOut: (author: string) => string
  wholeFile: string
  withdraw: string
  withdrawSure: string
  toReview: (about: string, notes: number, until: string) => string
  review: string
  toDecide: (about: string, notes: number) => string
  decide: string
  notesTitle: Record<'author' | 'officer', (about: string) => string>
  notesIntro: Record<'author' | 'officer', string>
  note: (n: number) => string
  kinds: Record<Note['what'], string>
  alreadySaid: string
  authorSays: (author: string, word: NoteWord | undefined) => string
  goesAlong: (about: string) => string
  goes: string
  stays: string
  reason: string
  reasonHint: string
  reasonHintOfficer: (about: string) => string
  choose: string
  why: string
  sure: Record<'author' | 'officer', string>
  send: Record<'author' | 'officer', string>
  hr: {
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
    hasLeft: string
  }
}

const sv: Words = {
  title: 'Dina uppgifter',
  toRequests: 'Begär ut eller radera',
  toRequestsText: 'Det du inte redan kan läsa kan du begära ut. Du kan också be att allt raderas.',
  ask: 'Ny begäran',
  askWhat: 'Vad vill du be om?',
  askAccess: 'Att få ut alla mina uppgifter',
  askAccessHint:
    'Även anteckningar som en chef har skrivit för sig själv. Den som skrev dem har tio dagar att gå igenom dem, sedan avgör dataskyddsombudet.',
  askErasure: 'Att allt om mig raderas',
  askErasureHint:
    'Samtal, planer och återkoppling, även för den andra i samtalet. En person på HR måste säga ja, och det går inte att ångra efteråt. Att du arbetar här står kvar.',
  askSure: 'Ja, jag vill be om det',
  askDo: 'Skicka begäran',
  askMissing: 'Välj vad du vill be om',
  askAlready: 'Det finns redan en sådan begäran som inte är avslutad',
  officer: (name, email) => `Dataskyddsombud: ${name}, ${email}`,
  kindTitles: { access: 'Utdrag av uppgifter', erasure: 'Radering' },
  started: (date, by) => (by === 'hr' ? `HR bad om det för din räkning ${date}` : `Du bad om det ${date}`),
  statuses: {
    gathering: (_, answerBy) => `Vi tar reda på vad som finns. Svar senast ${answerBy}.`,
    reviewing: (until, answerBy) =>
      `De som har skrivit anteckningar går igenom dem till och med ${until}. Svar senast ${answerBy}.`,
    deciding: (_, answerBy) => `Dataskyddsombudet avgör vad som följer med. Svar senast ${answerBy}.`,
    ready: () => 'Klart. Anteckningarna finns här och i din fil i trettio dagar.',
    closed: () => 'Avslutad. Anteckningarna finns inte kvar här.',
    unanswered: (_, answerBy) =>
      `Avslutad utan svar: dataskyddsombudet avgjorde inte, fast svaret skulle ha kommit senast ${answerBy}. Kopiorna av anteckningarna är raderade. Du kan be om dina uppgifter igen, höra av dig till ombudet eller klaga hos tillsynsmyndigheten.`,
    waitsForHr: (_, answerBy) => `Någon på HR måste säga ja. Svar senast ${answerBy}.`,
    held: (until) => `Uppskjuten till och med ${until}. Sedan raderas allt, när någon på HR har sagt ja.`,
    planned: (until) => `Allt raderas efter ${until}. Hämta det du vill ha kvar till dess.`,
    erased: () => 'Raderat.',
    withdrawn: () => 'Tillbakadragen.',
  },
  holdReason: (until) => `Skäl att behålla till och med ${until}`,
  released: (notes, leftOut) =>
    notes + leftOut === 0
      ? 'Ingen har skrivit privata anteckningar om dig.'
      : `${notes} av ${notes + leftOut} anteckningar har lämnats ut.`,
  leftOut: (author) => `Skäl till att en anteckning av ${author} inte följer med`,
  wholeFile: 'Hämta hela din fil',
  withdraw: 'Ta tillbaka',
  withdrawSure: 'Ja, jag tar tillbaka min begäran',
  toReview: (about, notes, until) =>
    `${about} har begärt ut sina uppgifter. Du har skrivit ${notes === 1 ? 'en anteckning' : `${notes} anteckningar`}, och har till och med ${until} att gå igenom dem.`,
  review: 'Gå igenom',
  toDecide: (about, notes) =>
    `${about} har begärt ut sina uppgifter. ${notes === 1 ? 'En anteckning väntar' : `${notes} anteckningar väntar`} på ditt beslut.`,
  decide: 'Ta ställning',
  notesTitle: {
    author: (about) => `Dina anteckningar om ${about}`,
    officer: (about) => `Anteckningar om ${about}`,
  },
  notesIntro: {
    author:
      'Så här stod de när begäran kom. Säg om var och en om den kan följa med. Dataskyddsombudet läser dem och ditt svar, och avgör. HR läser inget av det.',
    officer:
      'Du är den enda som läser dem här. Det du låter följa med kommer i personens fil. Skälet till det du utelämnar får personen läsa.',
  },
  note: (n) => `Anteckning ${n}`,
  kinds: { notes: 'Privata anteckningar', selfCheck: 'Självkoll', alreadySaid: 'Redan sagt' },
  alreadySaid: 'Chefen har markerat att det redan är sagt.',
  authorSays: (author, word) =>
    word === undefined
      ? `${author} har inte svarat.`
      : word.goes
        ? `${author} säger att den kan följa med.`
        : `${author} vill inte att den följer med.`,
  goesAlong: (about) => `Ska ${about} få den?`,
  goes: 'Den följer med',
  stays: 'Den följer inte med',
  reason: 'Skäl, om den inte följer med',
  reasonHint: 'Dataskyddsombudet läser skälet.',
  reasonHintOfficer: (about) => `${about} läser skälet. Skriv inget av det som står i anteckningen.`,
  choose: 'Välj om den följer med',
  why: 'Skriv varför den inte följer med',
  sure: {
    author: 'Ja, det är mitt svar. Det går inte att ändra.',
    officer: 'Ja, så är det avgjort. Det går inte att ändra.',
  },
  send: { author: 'Skicka svaret', officer: 'Avgör' },
  hr: {
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
    holdText:
      'När det finns ett skäl att behålla uppgifterna, till exempel en pågående tvist. Personen får läsa skälet.',
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
    hasLeft: 'Den som har slutat kan inte logga in och hämta en fil. Vänd dig till dataskyddsombudet',
  },
}

const nb: Words = {
  title: 'Opplysningene dine',
  toRequests: 'Be om innsyn eller sletting',
  toRequestsText: 'Det du ikke allerede kan lese, kan du be om innsyn i. Du kan også be om at alt slettes.',
  ask: 'Nytt krav',
  askWhat: 'Hva vil du be om?',
  askAccess: 'Innsyn i alle opplysningene mine',
  askAccessHint:
    'Også notater som en leder har skrevet for seg selv. Den som skrev dem, har ti dager på å gå gjennom dem, så avgjør personvernombudet.',
  askErasure: 'At alt om meg slettes',
  askErasureHint:
    'Samtaler, planer og tilbakemeldinger, også for den andre i samtalen. En person i HR må si ja, og det kan ikke angres etterpå. At du arbeider her, blir stående.',
  askSure: 'Ja, det vil jeg be om',
  askDo: 'Send kravet',
  askMissing: 'Velg hva du vil be om',
  askAlready: 'Det finnes allerede et slikt krav som ikke er avsluttet',
  officer: (name, email) => `Personvernombud: ${name}, ${email}`,
  kindTitles: { access: 'Innsyn i opplysninger', erasure: 'Sletting' },
  started: (date, by) => (by === 'hr' ? `HR ba om det på dine vegne ${date}` : `Du ba om det ${date}`),
  statuses: {
    gathering: (_, answerBy) => `Vi finner ut hva som finnes. Svar senest ${answerBy}.`,
    reviewing: (until, answerBy) =>
      `De som har skrevet notater, går gjennom dem til og med ${until}. Svar senest ${answerBy}.`,
    deciding: (_, answerBy) => `Personvernombudet avgjør hva som blir med. Svar senest ${answerBy}.`,
    ready: () => 'Klart. Notatene ligger her og i filen din i tretti dager.',
    closed: () => 'Avsluttet. Notatene ligger ikke her lenger.',
    unanswered: (_, answerBy) =>
      `Avsluttet uten svar: personvernombudet tok ikke stilling, enda svaret skulle ha kommet senest ${answerBy}. Kopiene av notatene er slettet. Du kan be om innsyn på nytt, ta kontakt med ombudet eller klage til tilsynsmyndigheten.`,
    waitsForHr: (_, answerBy) => `Noen i HR må si ja. Svar senest ${answerBy}.`,
    held: (until) => `Utsatt til og med ${until}. Så slettes alt, når noen i HR har sagt ja.`,
    planned: (until) => `Alt slettes etter ${until}. Hent det du vil ta vare på, innen da.`,
    erased: () => 'Slettet.',
    withdrawn: () => 'Trukket tilbake.',
  },
  holdReason: (until) => `Grunn til å beholde til og med ${until}`,
  released: (notes, leftOut) =>
    notes + leftOut === 0
      ? 'Ingen har skrevet private notater om deg.'
      : `${notes} av ${notes + leftOut} notater er utlevert.`,
  leftOut: (author) => `Grunn til at et notat av ${author} ikke blir med`,
  wholeFile: 'Hent hele filen din',
  withdraw: 'Trekk tilbake',
  withdrawSure: 'Ja, jeg trekker kravet tilbake',
  toReview: (about, notes, until) =>
    `${about} har bedt om innsyn. Du har skrevet ${notes === 1 ? 'ett notat' : `${notes} notater`}, og har til og med ${until} på å gå gjennom dem.`,
  review: 'Gå gjennom',
  toDecide: (about, notes) =>
    `${about} har bedt om innsyn. ${notes === 1 ? 'Ett notat venter' : `${notes} notater venter`} på at du avgjør.`,
  decide: 'Ta stilling',
  notesTitle: {
    author: (about) => `Notatene dine om ${about}`,
    officer: (about) => `Notater om ${about}`,
  },
  notesIntro: {
    author:
      'Slik sto de da kravet kom. Si om hvert av dem kan bli med. Personvernombudet leser dem og svaret ditt, og avgjør. HR leser ingenting av det.',
    officer:
      'Du er den eneste som leser dem her. Det du lar bli med, kommer i filen til personen. Grunnen til det du utelater, får personen lese.',
  },
  note: (n) => `Notat ${n}`,
  kinds: { notes: 'Private notater', selfCheck: 'Egensjekk', alreadySaid: 'Allerede sagt' },
  alreadySaid: 'Lederen har krysset av for at det allerede er sagt.',
  authorSays: (author, word) =>
    word === undefined
      ? `${author} har ikke svart.`
      : word.goes
        ? `${author} sier at det kan bli med.`
        : `${author} vil ikke at det blir med.`,
  goesAlong: (about) => `Skal ${about} få det?`,
  goes: 'Det blir med',
  stays: 'Det blir ikke med',
  reason: 'Grunn, hvis det ikke blir med',
  reasonHint: 'Personvernombudet leser grunnen.',
  reasonHintOfficer: (about) => `${about} leser grunnen. Ikke skriv noe av det som står i notatet.`,
  choose: 'Velg om det blir med',
  why: 'Skriv hvorfor det ikke blir med',
  sure: {
    author: 'Ja, det er svaret mitt. Det kan ikke endres.',
    officer: 'Ja, slik er det avgjort. Det kan ikke endres.',
  },
  send: { author: 'Send svaret', officer: 'Avgjør' },
  hr: {
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
    hasLeft: 'Den som har sluttet, kan ikke logge inn og hente en fil. Ta kontakt med personvernombudet',
  },
}

const en: Words = {
  title: 'Your data',
  toRequests: 'Ask for it or erase it',
  toRequestsText: 'What you cannot read already, you can ask for. You can also ask for everything to be erased.',
  ask: 'A new request',
  askWhat: 'What do you want to ask for?',
  askAccess: 'All my data',
  askAccessHint:
    'Also notes that a manager has written for themselves. Whoever wrote them has ten days to go through them, then the data protection officer decides.',
  askErasure: 'That everything about me is erased',
  askErasureHint:
    'Talks, plans and feedback, for the other in the talk too. Someone in HR has to say yes, and it cannot be undone. That you work here stays on record.',
  askSure: 'Yes, I want to ask for it',
  askDo: 'Send the request',
  askMissing: 'Choose what you want to ask for',
  askAlready: 'There is already such a request that is not finished',
  officer: (name, email) => `Data protection officer: ${name}, ${email}`,
  kindTitles: { access: 'Request for data', erasure: 'Erasure' },
  started: (date, by) => (by === 'hr' ? `HR asked for it on your behalf on ${date}` : `You asked for it on ${date}`),
  statuses: {
    gathering: (_, answerBy) => `We are finding out what there is. You will have an answer by ${answerBy}.`,
    reviewing: (until, answerBy) =>
      `Those who have written notes are going through them until ${until}. You will have an answer by ${answerBy}.`,
    deciding: (_, answerBy) =>
      `The data protection officer decides what comes along. You will have an answer by ${answerBy}.`,
    ready: () => 'Ready. The notes stay here and in your file for thirty days.',
    closed: () => 'Finished. The notes are no longer here.',
    unanswered: (_, answerBy) =>
      `Ended without an answer: the data protection officer did not decide, though the answer was due by ${answerBy}. The copies of the notes are deleted. You can ask again, get in touch with the officer, or complain to the supervisory authority.`,
    waitsForHr: (_, answerBy) => `Someone in HR has to say yes. You will have an answer by ${answerBy}.`,
    held: (until) => `Put off until ${until}. Then everything is erased, once someone in HR has said yes.`,
    planned: (until) => `Everything is erased after ${until}. Take out what you want to keep by then.`,
    erased: () => 'Erased.',
    withdrawn: () => 'Taken back.',
  },
  holdReason: (until) => `Reason to keep it until ${until}`,
  released: (notes, leftOut) =>
    notes + leftOut === 0
      ? 'Nobody has written private notes about you.'
      : `${notes} of ${notes + leftOut} notes have been handed out.`,
  leftOut: (author) => `Why a note by ${author} does not come along`,
  wholeFile: 'Get your whole file',
  withdraw: 'Take it back',
  withdrawSure: 'Yes, I take my request back',
  toReview: (about, notes, until) =>
    `${about} has asked for their data. You have written ${notes === 1 ? 'one note' : `${notes} notes`}, and have until ${until} to go through them.`,
  review: 'Go through them',
  toDecide: (about, notes) =>
    `${about} has asked for their data. ${notes === 1 ? 'One note is' : `${notes} notes are`} waiting for you to decide.`,
  decide: 'Decide',
  notesTitle: {
    author: (about) => `Your notes about ${about}`,
    officer: (about) => `Notes about ${about}`,
  },
  notesIntro: {
    author:
      'This is how they stood when the request came. Say of each whether it can come along. The data protection officer reads them and your answer, and decides. HR reads none of it.',
    officer:
      'You are the only one who reads them here. What you let through comes in the person’s file. The person gets to read the reason for what you leave out.',
  },
  note: (n) => `Note ${n}`,
  kinds: { notes: 'Private notes', selfCheck: 'Self-check', alreadySaid: 'Already said' },
  alreadySaid: 'The manager has marked it as already said.',
  authorSays: (author, word) =>
    word === undefined
      ? `${author} has not answered.`
      : word.goes
        ? `${author} says that it can come along.`
        : `${author} does not want it to come along.`,
  goesAlong: (about) => `Should ${about} get it?`,
  goes: 'It comes along',
  stays: 'It does not come along',
  reason: 'Reason, if it does not come along',
  reasonHint: 'The data protection officer reads the reason.',
  reasonHintOfficer: (about) => `${about} reads the reason. Write nothing of what the note says.`,
  choose: 'Choose whether it comes along',
  why: 'Write why it does not come along',
  sure: {
    author: 'Yes, that is my answer. It cannot be changed.',
    officer: 'Yes, that is decided. It cannot be changed.',
  },
  send: { author: 'Send the answer', officer: 'Decide' },
  hr: {
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
    hasLeft: 'Someone who has left cannot sign in and take out a file. Turn to the data protection officer',
  },
}

export const requests: Area<Words> = { sv, nb, en }
