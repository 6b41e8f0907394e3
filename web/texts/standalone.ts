/** Words of talks outside any cycle: starting one, asking for one, and answering who asks. */
import type { WhyNotStarted } from '../../functions/flow/standalone.ts'
import type { Area } from './area.ts'

type Words = {
  start: string
  title: string
  intro: string
  toTeam: string
  who: string
  someoneElse: string
  address: string
  addressHint: string
  when: string
  from: string
  fromHint: (earliest: string) => string
  to: string
  toHint: string
  /** What happens when it is started. */
  follows: string
  sure: string
  do: string
  started: string
  /** An answer has gone out. */
  sent: string
  /** For HR: the way to whether such talks help. */
  outside: string
  readers: { who: string; what: string }[]
  errors: {
    who: string
    address: string
    from: (earliest: string) => string
    tooFar: (last: string) => string
    why: Record<WhyNotStarted, string>
  }
  ask: {
    title: string
    link: string
    text: (holder: string) => string
    label: string
    hint: string
    sure: (holder: string) => string
    do: string
    toMine: string
    nobody: string
    underWay: string
    asked: (holder: string, date: string) => string
    heading: string
    askedOn: (holder: string, date: string) => string
    waits: string
    became: string
    open: string
    answered: (holder: string) => string
    readers: (holder: string) => { who: string; what: string }[]
  }
  answer: {
    heading: (name: string) => string
    start: string
    link: string
    title: (name: string) => string
    text: (name: string) => string
    label: string
    sure: (name: string) => string
    do: string
    missing: string
    gone: string
    unsent: string
    readers: (name: string) => { who: string; what: string }[]
  }
}

const sv: Words = {
  start: 'Starta ett samtal',
  title: 'Starta ett samtal',
  intro: 'Ett samtal utanför omgångarna, med någon som du håller samtal med. Det går till som andra samtal.',
  toTeam: 'Dina samtal',
  who: 'Med vem?',
  someoneElse: 'Någon annan som du håller samtal med',
  address: 'Personens e-postadress',
  addressHint: 'Fylls i om du har valt någon annan',
  when: 'När?',
  from: 'Tidigast',
  fromHint: (earliest) =>
    `Från ${earliest}, så att ni båda hinner förbereda er. En närmare tid kan ni komma överens om när du bokar.`,
  to: 'Senast',
  toHint: 'Sista dagen för samtalet',
  follows:
    'Inbjudan går i dag eller nästa arbetsdag, och frågorna tio arbetsdagar före samtalet. Sedan bokar du en tid.',
  sure: 'Ja, starta samtalet',
  do: 'Starta',
  started: 'Samtalet är startat. Boka gärna en tid redan nu.',
  sent: 'Svaret är på väg.',
  outside: 'Samtal utanför omgångarna',
  readers: [
    { who: 'Du och medarbetaren', what: 'läser det ni skriver, enligt samma regler som i andra samtal' },
    { who: 'HR', what: 'ser att samtalet finns och när det har hållits, aldrig vad ni skriver' },
  ],
  errors: {
    who: 'Välj vem samtalet är med',
    address: 'Skriv adressen till någon som du håller samtal med. Stämmer den, fråga HR vem som är personens chef här',
    from: (earliest) => `Välj en dag från ${earliest}`,
    tooFar: (last) => `Välj en dag till och med ${last}`,
    why: {
      notYours: 'Du håller inte samtal med den personen. Fråga HR om det inte stämmer',
      ended: 'Det samtalet är inställt. Skicka en gång till om du vill starta ett nytt',
      underWay: 'Ni har redan ett samtal på gång. Öppna det på sidan för dina samtal',
      left: 'Personen slutar innan samtalet skulle hållas',
      away: 'Personen är borta hela den tiden. Välj en senare dag',
      bounced: 'Mejl når inte personen just nu. HR har fått veta det',
      onPaper: 'Din egen adress används av flera, så samtal kan inte gå via mejl. Fråga HR',
      tooSoon: 'Välj en senare dag, så att ni båda hinner förbereda er',
    },
  },
  ask: {
    title: 'Be om ett samtal',
    link: 'Be om ett samtal',
    text: (holder) => `${holder} får ett mejl och kan starta ett samtal eller svara dig.`,
    label: 'Vill du säga vad det gäller?',
    hint: 'Det behövs inte. Skriv inget om hälsa, facklig tillhörighet eller andra personer.',
    sure: (holder) => `Ja, fråga ${holder}`,
    do: 'Fråga',
    toMine: 'Dina samtal',
    nobody: 'Just nu finns det ingen som håller samtal med dig här. Fråga HR.',
    underWay: 'Ni har redan ett samtal på gång. Föreslå gärna ett ämne där.',
    asked: (holder, date) => `Du frågade ${holder} den ${date}. Du får ett mejl när det har blivit något av det.`,
    heading: 'Samtal som du har bett om',
    askedOn: (holder, date) => `Du frågade ${holder} den ${date}.`,
    waits: 'Inget svar ännu.',
    became: 'Det blev ett samtal.',
    open: 'Öppna samtalet',
    answered: (holder) => `${holder} svarade`,
    readers: (holder) => [
      { who: holder, what: 'läser det du skriver' },
      { who: 'HR', what: 'ser det inte' },
    ],
  },
  answer: {
    heading: (name) => `${name} vill gärna ha ett samtal med dig`,
    start: 'Starta ett samtal',
    link: 'Skriv ett svar',
    title: (name) => `Svara ${name}`,
    text: (name) => `${name} läser svaret i ett mejl. Vill du hellre ha samtalet, starta det i stället.`,
    label: 'Ditt svar',
    sure: (name) => `Ja, skicka till ${name}`,
    do: 'Skicka',
    missing: 'Skriv några ord',
    gone: 'Det är redan besvarat, eller gäller någon som du inte längre håller samtal med.',
    unsent: 'Svaret skickades inte',
    readers: (name) => [
      { who: name, what: 'läser det du skriver' },
      { who: 'HR', what: 'ser det inte' },
    ],
  },
}

const nb: Words = {
  start: 'Start en samtale',
  title: 'Start en samtale',
  intro: 'En samtale utenom rundene, med noen du holder samtaler med. Den går for seg som andre samtaler.',
  toTeam: 'Samtalene dine',
  who: 'Med hvem?',
  someoneElse: 'Noen andre som du holder samtaler med',
  address: 'E-postadressen til personen',
  addressHint: 'Fylles ut hvis du har valgt noen andre',
  when: 'Når?',
  from: 'Tidligst',
  fromHint: (earliest) =>
    `Fra ${earliest}, så dere begge rekker å forberede dere. Et nærmere tidspunkt kan dere bli enige om når du avtaler tid.`,
  to: 'Senest',
  toHint: 'Siste dag for samtalen',
  follows:
    'Invitasjonen går i dag eller neste arbeidsdag, og spørsmålene ti arbeidsdager før samtalen. Så avtaler du tid.',
  sure: 'Ja, start samtalen',
  do: 'Start',
  started: 'Samtalen er startet. Avtal gjerne tid med en gang.',
  sent: 'Svaret er på vei.',
  outside: 'Samtaler utenom rundene',
  readers: [
    { who: 'Du og medarbeideren', what: 'leser det dere skriver, etter samme regler som i andre samtaler' },
    { who: 'HR', what: 'ser at samtalen finnes og når den er holdt, aldri hva dere skriver' },
  ],
  errors: {
    who: 'Velg hvem samtalen er med',
    address: 'Skriv adressen til noen du holder samtaler med. Stemmer den, spør HR hvem som er leder for personen her',
    from: (earliest) => `Velg en dag fra ${earliest}`,
    tooFar: (last) => `Velg en dag til og med ${last}`,
    why: {
      notYours: 'Du holder ikke samtaler med denne personen. Spør HR hvis det ikke stemmer',
      ended: 'Den samtalen er avlyst. Send en gang til hvis du vil starte en ny',
      underWay: 'Dere har allerede en samtale på gang. Åpne den på siden for samtalene dine',
      left: 'Personen slutter før samtalen skulle holdes',
      away: 'Personen er borte hele den tiden. Velg en senere dag',
      bounced: 'E-post når ikke personen akkurat nå. HR har fått vite det',
      onPaper: 'Din egen adresse brukes av flere, så samtaler kan ikke gå via e-post. Spør HR',
      tooSoon: 'Velg en senere dag, så dere begge rekker å forberede dere',
    },
  },
  ask: {
    title: 'Be om en samtale',
    link: 'Be om en samtale',
    text: (holder) => `${holder} får en e-post og kan starte en samtale eller svare deg.`,
    label: 'Vil du si hva det gjelder?',
    hint: 'Det trengs ikke. Ikke skriv noe om helse, fagforening eller andre personer.',
    sure: (holder) => `Ja, spør ${holder}`,
    do: 'Spør',
    toMine: 'Samtalene dine',
    nobody: 'Akkurat nå er det ingen som holder samtaler med deg her. Spør HR.',
    underWay: 'Dere har allerede en samtale på gang. Foreslå gjerne et tema der.',
    asked: (holder, date) => `Du spurte ${holder} ${date}. Du får en e-post når det er blitt noe av det.`,
    heading: 'Samtaler du har bedt om',
    askedOn: (holder, date) => `Du spurte ${holder} ${date}.`,
    waits: 'Ikke noe svar ennå.',
    became: 'Det ble en samtale.',
    open: 'Åpne samtalen',
    answered: (holder) => `${holder} svarte`,
    readers: (holder) => [
      { who: holder, what: 'leser det du skriver' },
      { who: 'HR', what: 'ser det ikke' },
    ],
  },
  answer: {
    heading: (name) => `${name} vil gjerne ha en samtale med deg`,
    start: 'Start en samtale',
    link: 'Skriv et svar',
    title: (name) => `Svar ${name}`,
    text: (name) => `${name} leser svaret i en e-post. Vil du heller ha samtalen, kan du starte den.`,
    label: 'Svaret ditt',
    sure: (name) => `Ja, send til ${name}`,
    do: 'Send',
    missing: 'Skriv noen ord',
    gone: 'Det er allerede besvart, eller gjelder noen du ikke lenger holder samtaler med.',
    unsent: 'Svaret ble ikke sendt',
    readers: (name) => [
      { who: name, what: 'leser det du skriver' },
      { who: 'HR', what: 'ser det ikke' },
    ],
  },
}

const en: Words = {
  start: 'Start a talk',
  title: 'Start a talk',
  intro: 'A talk outside the cycles, with someone whose talks you hold. It goes like any other talk.',
  toTeam: 'Your talks',
  who: 'With whom?',
  someoneElse: 'Someone else whose talks you hold',
  address: 'Their email address',
  addressHint: 'Fill this in if you have chosen someone else',
  when: 'When?',
  from: 'At the earliest',
  fromHint: (earliest) =>
    `From ${earliest}, so that you both have time to prepare. You can agree on a nearer time when you book.`,
  to: 'At the latest',
  toHint: 'The last day for the talk',
  follows:
    'The invitation goes today or on the next working day, and the questions ten working days before the talk. Then you book a time.',
  sure: 'Yes, start the talk',
  do: 'Start',
  started: 'The talk has been started. You can book a time now.',
  sent: 'The answer is on its way.',
  outside: 'Talks outside the cycles',
  readers: [
    { who: 'You and the employee', what: 'read what you write, by the same rules as in other talks' },
    { who: 'HR', what: 'sees that there is a talk and when it was held, never what you write' },
  ],
  errors: {
    who: 'Choose whom the talk is with',
    address: 'Type the address of someone whose talks you hold. If it is right, ask HR who is their manager here',
    from: (earliest) => `Choose a day from ${earliest}`,
    tooFar: (last) => `Choose a day up to ${last}`,
    why: {
      notYours: 'You do not hold talks with this person. Ask HR if that is wrong',
      ended: 'That talk has been called off. Send this once more to start a new one',
      underWay: 'You two already have a talk ahead. Open it on the page of your talks',
      left: 'This person leaves before the talk would be held',
      away: 'This person is away all that time. Choose a later day',
      bounced: 'Mail does not reach this person just now. HR has been told',
      onPaper: 'Your own address is used by several people, so talks cannot go by mail. Ask HR',
      tooSoon: 'Choose a later day, so that you both have time to prepare',
    },
  },
  ask: {
    title: 'Ask for a talk',
    link: 'Ask for a talk',
    text: (holder) => `${holder} gets a mail and can start a talk or answer you.`,
    label: 'Would you like to say what it is about?',
    hint: 'You need not. Write nothing about health, union membership or other people.',
    sure: (holder) => `Yes, ask ${holder}`,
    do: 'Ask',
    toMine: 'Your talks',
    nobody: 'Nobody here holds talks with you just now. Ask HR.',
    underWay: 'You two already have a talk ahead. You can propose a topic there.',
    asked: (holder, date) => `You asked ${holder} on ${date}. You get a mail when something has come of it.`,
    heading: 'Talks that you have asked for',
    askedOn: (holder, date) => `You asked ${holder} on ${date}.`,
    waits: 'No answer yet.',
    became: 'It became a talk.',
    open: 'Open the talk',
    answered: (holder) => `${holder} answered`,
    readers: (holder) => [
      { who: holder, what: 'reads what you write' },
      { who: 'HR', what: 'does not see it' },
    ],
  },
  answer: {
    heading: (name) => `${name} would like a talk with you`,
    start: 'Start a talk',
    link: 'Write an answer',
    title: (name) => `Answer ${name}`,
    text: (name) => `${name} reads the answer in a mail. If you would rather have the talk, start it instead.`,
    label: 'Your answer',
    sure: (name) => `Yes, send it to ${name}`,
    do: 'Send',
    missing: 'Write a few words',
    gone: 'It has been answered already, or is from someone whose talks you no longer hold.',
    unsent: 'Your answer was not sent',
    readers: (name) => [
      { who: name, what: 'reads what you write' },
      { who: 'HR', what: 'does not see it' },
    ],
  },
}

export const standalone: Area<Words> = { sv, nb, en }
