/** Words for a manager who calls off a talk outside any cycle. */
import type { Area } from './area.ts'

type Words = {
  /** On the talk's own page. */
  link: string
  title: (other: string) => string
  means: (other: string) => string[]
  sure: string
  do: string
}

const sv: Words = {
  link: 'Ställ in samtalet',
  title: (other) => `Ställ in samtalet med ${other}`,
  means: (other) => [
    `Har ${other} redan fått mejl om samtalet går ett mejl till om att det är inställt. Annars märks det inte.`,
    'En tid som är bokad tas bort ur bådas kalendrar.',
    'Det ni har skrivit finns kvar hos var och en av er. Ingen får läsa mer än förut.',
    `Har ${other} bett om samtalet väntar frågan på svar från dig igen.`,
    'Det går inte att ångra, men du kan starta ett nytt samtal.',
  ],
  sure: 'Ja, det blir inget samtal',
  do: 'Ställ in',
}

const nb: Words = {
  link: 'Avlys samtalen',
  title: (other) => `Avlys samtalen med ${other}`,
  means: (other) => [
    `Har ${other} allerede fått e-post om samtalen, går det en e-post til om at den er avlyst. Ellers merkes det ikke.`,
    'En tid som er avtalt, tas ut av kalenderen hos dere begge.',
    'Det dere har skrevet, beholder dere hver for dere. Ingen får lese mer enn før.',
    `Har ${other} bedt om samtalen, venter spørsmålet på svar fra deg igjen.`,
    'Det kan ikke angres, men du kan starte en ny samtale.',
  ],
  sure: 'Ja, det blir ingen samtale',
  do: 'Avlys',
}

const en: Words = {
  link: 'Call off the talk',
  title: (other) => `Call off the talk with ${other}`,
  means: (other) => [
    `If ${other} has been mailed about the talk, one more mail says that it is called off. If not, nothing is sent.`,
    'A booked time is taken out of both calendars.',
    'What you two have written stays with each of you. Nobody gets to read more than before.',
    `If ${other} had asked for the talk, that waits for your answer again.`,
    'It cannot be undone, but you can start a new talk.',
  ],
  sure: 'Yes, there will be no talk',
  do: 'Call off',
}

export const callOff: Area<Words> = { sv, nb, en }
