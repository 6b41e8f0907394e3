/** Words of being away, and of a talk whose manager has changed. */
import type { Area } from './area.ts'

type Words = {
  title: string
  text: string
  label: { you: string; employee: (name: string) => string }
  hint: string
  save: string
  back: { you: string; employee: (name: string) => string }
  dateMissing: string
  dateOver: string
  dateFar: string
  link: { employee: string; manager: string }
  youAreAway: (date: string) => string
  otherIsAway: (name: string, date: string) => string
  meetingInside: string
  tookOver: (name: string, from: string) => string
  answersBack: (name: string, from: string) => string
  waits: string
  onlyYou: (name: string) => string
}

const sv: Words = {
  title: 'Borta en tid',
  text: 'Du behöver inte säga varför. Du får inga mejl om samtalet medan du är borta, och inget blir försenat. När du är tillbaka börjar förberedelserna om, med lika lång tid som vanligt.',
  label: { you: 'Jag är tillbaka', employee: (name) => `${name} är tillbaka` },
  hint: 'Första dagen tillbaka',
  save: 'Spara datumet',
  back: { you: 'Jag är tillbaka nu', employee: (name) => `${name} är tillbaka nu` },
  dateMissing: 'Välj ett datum',
  dateOver: 'Välj ett datum efter i dag',
  dateFar: 'Välj ett datum inom två år',
  link: { employee: 'Jag är borta en tid', manager: 'Någon av oss är borta en tid' },
  youAreAway: (date) => `Du är borta till ${date}. Inget väntar på dig till dess.`,
  otherIsAway: (name, date) => `${name} är borta till ${date}.`,
  meetingInside: 'Den bokade tiden ligger före det. Den gäller, om ni inte flyttar eller avbokar den.',
  tookOver: (name, from) => `${name} har tagit över samtalet från ${from}. Planen följer med.`,
  answersBack: (name, from) =>
    `Svaren du skickade till ${from} är ditt utkast igen. ${name} läser dem bara om du skickar dem.`,
  waits: 'Samtalet har ingen chef just nu. Det väntar, och du får ett mejl när det fortsätter.',
  onlyYou: (name) => `Bara du ser det här. Ta tillbaka det och föreslå det igen om ${name} ska se det.`,
}

const nb: Words = {
  title: 'Borte en periode',
  text: 'Du trenger ikke å si hvorfor. Du får ingen e-poster om samtalen mens du er borte, og ingenting blir forsinket. Når du er tilbake, begynner forberedelsene på nytt, med like lang tid som ellers.',
  label: { you: 'Jeg er tilbake', employee: (name) => `${name} er tilbake` },
  hint: 'Første dag tilbake',
  save: 'Lagre datoen',
  back: { you: 'Jeg er tilbake nå', employee: (name) => `${name} er tilbake nå` },
  dateMissing: 'Velg en dato',
  dateOver: 'Velg en dato etter i dag',
  dateFar: 'Velg en dato innen to år',
  link: { employee: 'Jeg er borte en periode', manager: 'En av oss er borte en periode' },
  youAreAway: (date) => `Du er borte til ${date}. Ingenting venter på deg til da.`,
  otherIsAway: (name, date) => `${name} er borte til ${date}.`,
  meetingInside: 'Den avtalte tiden er før det. Den gjelder, hvis dere ikke flytter eller avlyser den.',
  tookOver: (name, from) => `${name} har tatt over samtalen fra ${from}. Planen følger med.`,
  answersBack: (name, from) =>
    `Svarene du sendte til ${from}, er utkastet ditt igjen. ${name} leser dem bare hvis du sender dem.`,
  waits: 'Samtalen har ingen leder akkurat nå. Den venter, og du får en e-post når den fortsetter.',
  onlyYou: (name) => `Bare du ser dette. Trekk det tilbake og foreslå det igjen hvis ${name} skal se det.`,
}

const en: Words = {
  title: 'Away for a while',
  text: 'You need not say why. You get no mails about the talk while you are away, and nothing becomes late. When you are back, preparation starts again, with as much time as usual.',
  label: { you: 'I am back on', employee: (name) => `${name} is back on` },
  hint: 'The first day back',
  save: 'Save the date',
  back: { you: 'I am back now', employee: (name) => `${name} is back now` },
  dateMissing: 'Choose a date',
  dateOver: 'Choose a date after today',
  dateFar: 'Choose a date within two years',
  link: { employee: 'I am away for a while', manager: 'One of us is away for a while' },
  youAreAway: (date) => `You are away until ${date}. Nothing is waiting for you until then.`,
  otherIsAway: (name, date) => `${name} is away until ${date}.`,
  meetingInside: 'The time that is booked comes before that. It stands unless you move or cancel it.',
  tookOver: (name, from) => `${name} has taken over the talk from ${from}. The plan carries over.`,
  answersBack: (name, from) =>
    `The answers you sent to ${from} are your draft again. ${name} reads them only if you send them.`,
  waits: 'Nobody holds the talk just now. It waits, and you get a mail when it goes on.',
  onlyYou: (name) => `Only you see this. Withdraw it and propose it again if ${name} is to see it.`,
}

export const away: Area<Words> = { sv, nb, en }
