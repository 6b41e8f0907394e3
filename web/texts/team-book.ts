/** Words of the page where a manager books many talks in one go. */
import type { Area } from './area.ts'

type Words = {
  title: string
  toTeam: string
  intro: string
  nothing: string
  more: (left: number) => string
  common: string
  minutes: string
  minutesHint: string
  place: string
  placeHint: string
  suggestHeading: string
  suggestText: string
  firstDay: string
  from: string
  to: string
  pause: string
  suggest: string
  talks: string
  talksText: string
  /** Between these dates, in words. */
  period: (cycle: string, from: string, to: string) => string
  time: (name: string) => string
  near: (name: string) => string
  away: (name: string, until: string) => string
  clash: (name: string, when: string) => string
  commit: string
  commitText: string
  sure: string
  book: string
  errors: {
    pick: string
    time: (name: string) => string
    noTime: (name: string) => string
    firstDay: string
    from: string
    to: string
    pause: string
    past: (name: string) => string
    stale: (name: string) => string
  }
  /** Some were booked and some were not. */
  partly: (booked: number, asked: number, left: number) => string
  done: (booked: number, asked: number) => string
}

const sv: Words = {
  title: 'Boka flera samtal',
  toTeam: 'Dina samtal',
  intro:
    'Kryssa i vilka du vill boka, låt tiderna fyllas i och ändra det du vill. Inget bokas förrän du trycker på Boka.',
  nothing: 'Alla dina samtal har en tid.',
  more: (left) => `${left} samtal till visas här när de här är bokade.`,
  common: 'Gäller alla',
  minutes: 'Hur många minuter?',
  minutesHint: 'Lägg gärna till en stund efteråt för anteckningar och plan.',
  place: 'Var?',
  placeHint: 'Ett rum, eller en länk till videomötet. Det går att ändra för varje samtal sedan.',
  suggestHeading: 'Föreslå tider',
  suggestText: 'Bara arbetsdagar, och aldrig ovanpå ett samtal som redan är bokat. Din övriga kalender ser vi inte.',
  firstDay: 'Första dag',
  from: 'Tidigast klockan',
  to: 'Senast klart klockan',
  pause: 'Paus mellan samtalen, i minuter',
  suggest: 'Föreslå tider',
  talks: 'Samtalen',
  talksText: 'Samtal som inte är ikryssade bokas inte.',
  period: (cycle, from, to) => `${cycle}, ${from} till ${to}`,
  time: (name) => `Tid för ${name}`,
  near: (name) => `Det är mindre än tio arbetsdagar dit, så ${name} får frågan först. Tiden gäller efter ett ja.`,
  away: (name, until) => `${name} är borta till ${until}. Välj en senare tid.`,
  clash: (name, when) => `Krockar med samtalet med ${name}, ${when}. Välj en annan tid.`,
  commit: 'Boka',
  commitText: 'Var och en får en kalenderinbjudan, och du också.',
  sure: 'Ja, tiderna stämmer',
  book: 'Boka samtalen',
  errors: {
    pick: 'Kryssa i minst ett samtal',
    time: (name) => `Skriv datum och klockslag för ${name}`,
    noTime: (name) => `Det fanns ingen ledig tid för ${name}. Vidga tiderna, eller skriv en själv`,
    firstDay: 'Skriv ett datum, till exempel 2026-11-12',
    from: 'Skriv ett klockslag, till exempel 09.00',
    to: 'Skriv ett klockslag som är senare, så att minst ett samtal ryms',
    pause: 'Skriv ett antal minuter, från 0 till 240',
    past: (name) => `Tiden för ${name} har redan varit. Välj en tid framåt`,
    stale: (name) => `Samtalet med ${name} har ändrats i ett annat fönster. Öppna det och se vad som gäller`,
  },
  partly: (booked, asked, left) =>
    `${outcome.sv(booked, asked)} ${left === 1 ? 'Ett samtal' : `${left} samtal`} står kvar nedan.`,
  done: (booked, asked) => outcome.sv(booked, asked),
}

const nb: Words = {
  title: 'Avtal flere samtaler',
  toTeam: 'Samtalene dine',
  intro:
    'Kryss av for hvem du vil avtale med, la tidene fylles inn, og endre det du vil. Ingenting avtales før du trykker på Avtal.',
  nothing: 'Alle samtalene dine har en tid.',
  more: (left) => `${left} samtaler til vises her når disse er avtalt.`,
  common: 'Gjelder alle',
  minutes: 'Hvor mange minutter?',
  minutesHint: 'Legg gjerne til litt tid etterpå til notater og plan.',
  place: 'Hvor?',
  placeHint: 'Et rom, eller en lenke til videomøtet. Det kan endres for hver samtale siden.',
  suggestHeading: 'Foreslå tider',
  suggestText:
    'Bare arbeidsdager, og aldri oppå en samtale som allerede er avtalt. Resten av kalenderen din ser vi ikke.',
  firstDay: 'Første dag',
  from: 'Tidligst klokken',
  to: 'Senest ferdig klokken',
  pause: 'Pause mellom samtalene, i minutter',
  suggest: 'Foreslå tider',
  talks: 'Samtalene',
  talksText: 'Samtaler uten kryss blir ikke avtalt.',
  period: (cycle, from, to) => `${cycle}, ${from} til ${to}`,
  time: (name) => `Tid for ${name}`,
  near: (name) => `Det er under ti arbeidsdager dit, så ${name} får spørsmålet først. Tiden gjelder etter et ja.`,
  away: (name, until) => `${name} er borte til ${until}. Velg en senere tid.`,
  clash: (name, when) => `Kolliderer med samtalen med ${name}, ${when}. Velg en annen tid.`,
  commit: 'Avtal',
  commitText: 'Hver av dem får en kalenderinvitasjon, og du også.',
  sure: 'Ja, tidene stemmer',
  book: 'Avtal samtalene',
  errors: {
    pick: 'Kryss av for minst én samtale',
    time: (name) => `Skriv dato og klokkeslett for ${name}`,
    noTime: (name) => `Det var ingen ledig tid for ${name}. Utvid tidene, eller skriv en selv`,
    firstDay: 'Skriv en dato, for eksempel 2026-11-12',
    from: 'Skriv et klokkeslett, for eksempel 09.00',
    to: 'Skriv et klokkeslett som er senere, så minst én samtale får plass',
    pause: 'Skriv et antall minutter, fra 0 til 240',
    past: (name) => `Tiden for ${name} er passert. Velg en tid fremover`,
    stale: (name) => `Samtalen med ${name} er endret i et annet vindu. Åpne den og se hva som gjelder`,
  },
  partly: (booked, asked, left) =>
    `${outcome.nb(booked, asked)} ${left === 1 ? 'Én samtale' : `${left} samtaler`} står igjen nedenfor.`,
  done: (booked, asked) => outcome.nb(booked, asked),
}

const en: Words = {
  title: 'Book several talks',
  toTeam: 'Your talks',
  intro:
    'Tick whom you want to book, have the times filled in, and change what you like. Nothing is booked until you press Book.',
  nothing: 'All your talks have a time.',
  more: (left) => `${left} more talks show here once these are booked.`,
  common: 'For all of them',
  minutes: 'How many minutes?',
  minutesHint: 'Consider some time afterwards for notes and the plan.',
  place: 'Where?',
  placeHint: 'A room, or a link to the video meeting. You can change it for each talk later.',
  suggestHeading: 'Suggest times',
  suggestText:
    'Working days only, and never on top of a talk that is already booked. The rest of your calendar we cannot see.',
  firstDay: 'First day',
  from: 'From',
  to: 'Finished by',
  pause: 'Pause between talks, in minutes',
  suggest: 'Suggest times',
  talks: 'The talks',
  talksText: 'Talks that are not ticked are not booked.',
  period: (cycle, from, to) => `${cycle}, ${from} to ${to}`,
  time: (name) => `Time for ${name}`,
  near: (name) => `That is less than ten working days ahead, so ${name} is asked first. The time holds after a yes.`,
  away: (name, until) => `${name} is away until ${until}. Choose a later time.`,
  clash: (name, when) => `Overlaps the talk with ${name}, ${when}. Choose another time.`,
  commit: 'Book',
  commitText: 'Each of them gets a calendar invitation, and so do you.',
  sure: 'Yes, the times are right',
  book: 'Book the talks',
  errors: {
    pick: 'Tick at least one talk',
    time: (name) => `Enter a date and a time for ${name}`,
    noTime: (name) => `There was no free time for ${name}. Widen the hours, or enter one yourself`,
    firstDay: 'Enter a date, for example 2026-11-12',
    from: 'Enter a time, for example 09:00',
    to: 'Enter a later time, so that at least one talk fits',
    pause: 'Enter a number of minutes, from 0 to 240',
    past: (name) => `The time for ${name} has passed. Choose one ahead`,
    stale: (name) => `The talk with ${name} was changed in another window. Open it and see what holds`,
  },
  partly: (booked, asked, left) =>
    `${outcome.en(booked, asked)} ${left === 1 ? 'One talk is' : `${left} talks are`} left below.`,
  done: (booked, asked) => outcome.en(booked, asked),
}

/** How many were booked, and how many wait for the employee's yes. */
const outcome = {
  sv: (booked: number, asked: number) =>
    [
      booked > 0 || asked === 0 ? (booked === 1 ? 'Ett samtal är bokat.' : `${booked} samtal är bokade.`) : '',
      asked > 0 ? (asked === 1 ? 'En tid väntar på ett ja.' : `${asked} tider väntar på ett ja.`) : '',
    ]
      .join(' ')
      .trim(),
  nb: (booked: number, asked: number) =>
    [
      booked > 0 || asked === 0 ? (booked === 1 ? 'Én samtale er avtalt.' : `${booked} samtaler er avtalt.`) : '',
      asked > 0 ? (asked === 1 ? 'Én tid venter på et ja.' : `${asked} tider venter på et ja.`) : '',
    ]
      .join(' ')
      .trim(),
  en: (booked: number, asked: number) =>
    [
      booked > 0 || asked === 0 ? (booked === 1 ? 'One talk is booked.' : `${booked} talks are booked.`) : '',
      asked > 0 ? (asked === 1 ? 'One time waits for a yes.' : `${asked} times wait for a yes.`) : '',
    ]
      .join(' ')
      .trim(),
}

export const teamBook: Area<Words> = { sv, nb, en }
