/** Words of the mails with which HR reminds of what waits in a talk. */
import type { Language } from '../../functions/ports.ts'

type Words = {
  preheader: string
  heading: (other: string) => string
  text: (other: string) => string
  unsent: string
  action: string
  /** To a manager. */
  subject: string
  managerPreheader: string
  managerHeading: string
  managerText: (cycle: string) => string
}

const sv: Words = {
  preheader: 'HR påminner om det som väntar. När det är gjort kommer inget mer om det.',
  heading: (other) => `Något väntar i samtalet med ${other}`,
  text: (other) => `HR påminner alla som har något kvar. I samtalet mellan dig och ${other} är det här:`,
  unsent: 'Det du har skrivit är sparat men inte skickat.',
  action: 'Öppna samtalet',
  subject: 'Något väntar i samtalen du håller i',
  managerPreheader: 'HR påminner om det som är kvar, i ett mejl med en länk till varje samtal.',
  managerHeading: 'Det här är kvar i dina samtal',
  managerText: (cycle) => `HR påminner om samtalen i ${cycle}. Det som är klart står inte med.`,
}

const nb: Words = {
  preheader: 'HR minner om det som venter. Når det er gjort, kommer det ikke mer om det.',
  heading: (other) => `Noe venter i samtalen med ${other}`,
  text: (other) => `HR sender denne påminnelsen til alle som har noe igjen. I samtalen mellom deg og ${other} er det:`,
  unsent: 'Det du har skrevet, er lagret, men ikke sendt.',
  action: 'Åpne samtalen',
  subject: 'Noe venter i samtalene du holder',
  managerPreheader: 'HR minner om det som gjenstår, i én e-post med en lenke til hver samtale.',
  managerHeading: 'Dette gjenstår i samtalene dine',
  managerText: (cycle) => `HR minner om samtalene i ${cycle}. Det som er ferdig, står ikke her.`,
}

const en: Words = {
  preheader: 'HR reminds you of what is waiting. Once it is done, nothing more comes about it.',
  heading: (other) => `Something is waiting in your talk with ${other}`,
  text: (other) => `HR is reminding everyone who has something left. In the talk between you and ${other} it is this:`,
  unsent: 'What you have written is saved but not sent.',
  action: 'Open your talk',
  subject: 'Something is waiting in the talks you hold',
  managerPreheader: 'HR reminds you of what is left, in one mail with a link to each talk.',
  managerHeading: 'This is left in your talks',
  managerText: (cycle) => `HR is reminding you of the talks in ${cycle}. What is done is not listed.`,
}

export const nudgeTexts: Record<Language, Words> = { sv, nb, en }
