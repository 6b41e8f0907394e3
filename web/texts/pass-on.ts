/** Words of passing something on to HR: choosing, looking through, and HR's own page of what came to them. */
import type { PassedKind } from '../../functions/domain/passing-on.ts'
import type { Area } from './area.ts'

type Words = {
  title: string
  link: string
  text: string
  nobody: string
  ways: string
  wayList: string[]
  what: string
  kinds: Record<PassedKind, string>
  /** A message that its receiver wants HR to see. */
  shownFeedback: string
  need: string
  words: string
  wordsHint: string
  to: string
  toHint: (other: string) => string
  named: string
  namedHint: string
  shown: (other: string) => string
  shownHint: (other: string) => string
  look: string
  chooseWhat: string
  chooseTo: string
  nothing: string
  // Looking through
  checkTitle: string
  exactly: string
  name: string
  withName: (name: string) => string
  withoutName: string
  unit: string
  reads: (names: string) => string
  otherReads: string
  otherReadsNot: string
  otherReadsNeed: string
  restOfHr: string
  hrReadsNot: string
  sure: string
  send: string
  change: string
  // What was passed on
  passed: string
  byOther: (other: string) => string
  when: (names: string, date: string) => string
  noAnswer: string
  answered: (name: string, date: string) => string
  // HR
  hrTitle: string
  hrText: string
  hrNone: string
  needs: string
  needsText: string
  items: string
  from: (name: string, unit: string, date: string) => string
  noUnit: string
  answer: string
  answerHint: string
  answerSure: string
  answerDo: string
  yourAnswer: (date: string) => string
}

const sv: Words = {
  title: 'Lämna vidare till HR',
  link: 'Lämna vidare en oro, en idé eller ett behov till HR',
  text: 'Du väljer själv vad som lämnas, och till vem. Det som går i väg är en kopia av det du bekräftar, inget annat ur samtalet.',
  nobody: 'Det finns ingen i HR att lämna till här. De andra vägarna finns kvar.',
  ways: 'Andra vägar',
  wayList: [
    'Skyddsombudet, om det gäller arbetsmiljön',
    'Visselblåsarkanalen, om något allvarligt inte är som det ska',
    'Ett samtal med någon annan än din chef: be HR om det',
    'En stödperson som är med när ni pratar, till exempel från facket',
  ],
  what: 'Vad vill du lämna vidare?',
  kinds: { concern: 'En oro', idea: 'En idé', competence: 'Ett behov av kompetens' },
  shownFeedback: 'Återkoppling som någon vill visa dig',
  need: 'Behov av kompetens',
  words: 'Med dina ord',
  wordsHint: 'Används för en oro eller en idé. Skriv inget om hälsa, facklig tillhörighet eller andra personer.',
  to: 'Vem ska läsa det?',
  toHint: (other) => `Du och ${other} är aldrig med i listan.`,
  named: 'Mitt namn får följa med',
  namedHint:
    'Gäller behov av kompetens, som annars lämnas utan namn. En oro eller en idé har alltid ditt namn, så att du får svar.',
  shown: (other) => `${other} får se att jag lämnar det här`,
  shownHint: (other) => `Annars ser ${other} ingenting av en oro eller en idé. Behov ur planen ser ni båda.`,
  look: 'Titta igenom',
  chooseWhat: 'Välj vad du vill lämna vidare.',
  chooseTo: 'Välj minst en som ska läsa det.',
  nothing: 'Skriv det du vill lämna vidare.',
  checkTitle: 'Stämmer det här?',
  exactly: 'Det här lämnas, ord för ord',
  name: 'Namn',
  withName: (name) => `${name} följer med`,
  withoutName: 'Inget namn följer med',
  unit: 'Enhet',
  reads: (names) => `${names} läser det och kan svara dig`,
  otherReads: 'ser texten här',
  otherReadsNot: 'ser ingenting av det',
  otherReadsNeed: 'ser att behovet är lämnat vidare',
  restOfHr: 'Övriga i HR',
  hrReadsNot: 'ser det inte',
  sure: 'Jag vill lämna vidare precis det här',
  send: 'Lämna vidare',
  change: 'Ändra',
  passed: 'Lämnat vidare',
  byOther: (other) => `Lämnat av ${other}`,
  when: (names, date) => `Till ${names} ${date}`,
  noAnswer: 'Inget svar än. När det kommer får du ett mejl.',
  answered: (name, date) => `${name} svarade ${date}`,
  hrTitle: 'Lämnat till dig',
  hrText:
    'Bara du ser din lista. Varje text är en kopia som någon valt att lämna till dig, utan något annat ur samtalet.',
  hrNone: 'Ingen har lämnat något till dig.',
  needs: 'Behov av kompetens',
  needsText: 'Rader ur planer, efter enhet.',
  items: 'Oro och idéer',
  from: (name, unit, date) => [name, unit, date].filter(Boolean).join(' · '),
  noUnit: 'Utan enhet',
  answer: 'Ditt svar',
  answerHint: 'Går i ett mejl till den som lämnade det, och till ingen annan.',
  answerSure: 'Jag vill skicka svaret',
  answerDo: 'Skicka svaret',
  yourAnswer: (date) => `Du svarade ${date}`,
}

const nb: Words = {
  title: 'Send videre til HR',
  link: 'Send en bekymring, en idé eller et behov videre til HR',
  text: 'Du velger selv hva som sendes videre, og til hvem. Det er en kopi av det du bekrefter, ingenting annet fra samtalen.',
  nobody: 'Det er ingen i HR å sende det til her. De andre veiene er der fortsatt.',
  ways: 'Andre veier',
  wayList: [
    'Verneombudet, hvis det gjelder arbeidsmiljøet',
    'Varslingskanalen, hvis noe alvorlig ikke er som det skal',
    'En samtale med noen andre enn lederen din: be HR om det',
    'En støtteperson som er med når dere snakker, for eksempel fra fagforeningen',
  ],
  what: 'Hva vil du sende videre?',
  kinds: { concern: 'En bekymring', idea: 'En idé', competence: 'Et behov for kompetanse' },
  shownFeedback: 'Tilbakemelding som noen vil vise deg',
  need: 'Behov for kompetanse',
  words: 'Med dine ord',
  wordsHint: 'Brukes for en bekymring eller en idé. Ikke skriv noe om helse, fagforening eller andre personer.',
  to: 'Hvem skal lese det?',
  toHint: (other) => `Du og ${other} er aldri med på listen.`,
  named: 'Navnet mitt kan følge med',
  namedHint:
    'Gjelder behov for kompetanse, som ellers sendes uten navn. En bekymring eller en idé har alltid navnet ditt, så du får svar.',
  shown: (other) => `${other} kan se at jeg sender dette videre`,
  shownHint: (other) => `Ellers ser ${other} ingenting av en bekymring eller en idé. Behov fra planen ser dere begge.`,
  look: 'Se gjennom',
  chooseWhat: 'Velg hva du vil sende videre.',
  chooseTo: 'Velg minst én som skal lese det.',
  nothing: 'Skriv det du vil sende videre.',
  checkTitle: 'Stemmer dette?',
  exactly: 'Dette sendes videre, ord for ord',
  name: 'Navn',
  withName: (name) => `${name} følger med`,
  withoutName: 'Navnet følger ikke med',
  unit: 'Enhet',
  reads: (names) => `${names} leser det og kan svare deg`,
  otherReads: 'ser teksten her',
  otherReadsNot: 'ser ingenting av det',
  otherReadsNeed: 'ser at behovet er sendt videre',
  restOfHr: 'Resten av HR',
  hrReadsNot: 'ser det ikke',
  sure: 'Jeg vil sende videre akkurat dette',
  send: 'Send videre',
  change: 'Endre',
  passed: 'Sendt videre',
  byOther: (other) => `Sendt av ${other}`,
  when: (names, date) => `Til ${names} ${date}`,
  noAnswer: 'Ikke noe svar ennå. Når det kommer, får du en e-post.',
  answered: (name, date) => `${name} svarte ${date}`,
  hrTitle: 'Sendt til deg',
  hrText:
    'Bare du ser listen din. Hver tekst er en kopi som noen har valgt å sende til deg, uten noe annet fra samtalen.',
  hrNone: 'Ingen har sendt noe til deg.',
  needs: 'Behov for kompetanse',
  needsText: 'Linjer fra planer, etter enhet.',
  items: 'Bekymringer og ideer',
  from: (name, unit, date) => [name, unit, date].filter(Boolean).join(' · '),
  noUnit: 'Uten enhet',
  answer: 'Svaret ditt',
  answerHint: 'Går i en e-post til den som sendte det videre, og til ingen andre.',
  answerSure: 'Jeg vil sende svaret',
  answerDo: 'Send svaret',
  yourAnswer: (date) => `Du svarte ${date}`,
}

const en: Words = {
  title: 'Pass on to HR',
  link: 'Pass a concern, an idea or a need on to HR',
  text: 'You choose what is passed on, and to whom. What is sent is a copy of what you confirm, and nothing else from the talk.',
  nobody: 'There is nobody in HR to pass it on to here. The other ways are still there.',
  ways: 'Other ways',
  wayList: [
    'The safety representative, if it is about the work environment',
    'The whistleblowing channel, if something serious is not as it should be',
    'A talk with someone other than your manager: ask HR for it',
    'A support person who is there when you talk, from your union for example',
  ],
  what: 'What do you want to pass on?',
  kinds: { concern: 'A concern', idea: 'An idea', competence: 'A need for competence' },
  shownFeedback: 'Feedback that someone wants to show you',
  need: 'Need for competence',
  words: 'In your words',
  wordsHint: 'For a concern or an idea. Write nothing about health, union membership or other people.',
  to: 'Who is to read it?',
  toHint: (other) => `You and ${other} are never on the list.`,
  named: 'My name may go along',
  namedHint:
    'For a need for competence, which otherwise goes without a name. A concern or an idea always has your name, so that you get an answer.',
  shown: (other) => `${other} may see that I pass this on`,
  shownHint: (other) => `Otherwise ${other} sees nothing of a concern or an idea. Needs from the plan you both see.`,
  look: 'Look through',
  chooseWhat: 'Choose what you want to pass on.',
  chooseTo: 'Choose at least one who is to read it.',
  nothing: 'Write what you want to pass on.',
  checkTitle: 'Is this right?',
  exactly: 'This is passed on, word for word',
  name: 'Name',
  withName: (name) => `${name} is included`,
  withoutName: 'Your name is not included',
  unit: 'Unit',
  reads: (names) => `${names} can read it and answer you`,
  otherReads: 'sees the text here',
  otherReadsNot: 'sees nothing of it',
  otherReadsNeed: 'sees that the need was passed on',
  restOfHr: 'The rest of HR',
  hrReadsNot: 'do not see it',
  sure: 'I want to pass on exactly this',
  send: 'Pass on',
  change: 'Change',
  passed: 'Passed on',
  byOther: (other) => `Passed on by ${other}`,
  when: (names, date) => `To ${names} on ${date}`,
  noAnswer: 'No answer yet. You get a mail when there is one.',
  answered: (name, date) => `${name} answered on ${date}`,
  hrTitle: 'Passed on to you',
  hrText:
    'Nobody else sees your list. Each text is a copy that someone chose to pass on to you, without anything else of the talk.',
  hrNone: 'Nothing has been passed on to you.',
  needs: 'Needs for competence',
  needsText: 'Lines of plans, by unit.',
  items: 'Concerns and ideas',
  from: (name, unit, date) => [name, unit, date].filter(Boolean).join(' · '),
  noUnit: 'Without a unit',
  answer: 'Your answer',
  answerHint: 'Goes in a mail to whoever passed it on, and to nobody else.',
  answerSure: 'I want to send the answer',
  answerDo: 'Send answer',
  yourAnswer: (date) => `You answered on ${date}`,
}

export const passOn: Area<Words> = { sv, nb, en }
