/** Words of requests for one's data and for its deletion: the person's page, and going through and deciding on notes. */
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
}

export const requests: Area<Words> = { sv, nb, en }
