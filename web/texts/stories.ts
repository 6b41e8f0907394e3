/** Words about letting what came of a line be told, for its owner and for HR. */
import type { Area } from './area.ts'

type Words = {
  title: string
  link: string
  text: string
  nothing: string
  told: string
  since: (date: string) => string
  named: string
  unnamed: string
  toManager: (manager: string) => string
  inInvitations: string
  takeBack: string
  takenBack: string
  tell: string
  line: string
  words: string
  wordsHint: string
  who: string
  withName: (name: string) => string
  withoutName: string
  withoutHint: string
  more: string
  mayManager: (manager: string) => string
  mayInvitations: string
  sure: string
  send: string
  chooseLine: string
  chooseName: string
  empty: string
  youSee: string
  hr: string
  hrSees: string
  otherSees: string
  managerTitle: (employee: string) => string
  hrTitle: string
  hrText: string
  hrNone: string
  hrFrom: (name: string, date: string) => string
  hrNotInvitations: string
  hrChosen: string
  hrUse: string
  hrDrop: string
  hrSure: string
  hrGone: string
  quality: string
}

const sv: Words = {
  title: 'Låt det berättas',
  link: 'Låt något som blev klart berättas för andra',
  text: 'Är något klart som andra kan ha nytta av att höra? Du väljer orden och om ditt namn är med, och kan ta tillbaka det när som helst. Inget annat ur planen följer med.',
  nothing: 'När en av dina rader är klar kan du låta den berättas här.',
  told: 'Det du låter berättas',
  since: (date) => `Sedan ${date}`,
  named: 'med ditt namn',
  unnamed: 'utan namn',
  toManager: (manager) => `${manager} får läsa det`,
  inInvitations: 'får stå i inbjudningar',
  takeBack: 'Ta tillbaka',
  takenBack: 'Det är borta direkt överallt där det inte redan har mejlats.',
  tell: 'Berätta om en rad',
  line: 'Vilken rad gäller det?',
  words: 'Så här vill jag att det berättas',
  wordsHint: 'Precis de här orden visas. Skriv inget om hälsa, facklig tillhörighet eller andra personer.',
  who: 'Med eller utan namn?',
  withName: (name) => `Med mitt namn: ${name}`,
  withoutName: 'Utan namn',
  withoutHint: 'Då står varken namn eller enhet. Den som känner igen orden kan ändå förstå att det är du.',
  more: 'Får fler läsa det?',
  mayManager: (manager) => `${manager} får läsa det`,
  mayInvitations: 'HR får ta med det i inbjudningar till samtal',
  sure: 'Ja, låt det berättas precis så',
  send: 'Låt berättas',
  chooseLine: 'Välj vilken rad det gäller',
  chooseName: 'Välj om ditt namn ska vara med',
  empty: 'Skriv det du vill berätta',
  youSee: 'väljer, och kan ta tillbaka det när som helst',
  hr: 'HR',
  hrSees: 'läser det du låter berättas, inget annat ur planen',
  otherSees: 'läser det bara om du har valt det',
  managerTitle: (employee) => `Det ${employee} låter berättas`,
  hrTitle: 'Goda effekter',
  hrText:
    'Det här har medarbetare själva valt att berätta, i egna ord. De kan ta tillbaka det när som helst. En av berättelserna kan stå i inbjudningarna, om ägaren tillåter det.',
  hrNone: 'Ingen har låtit något berättas än.',
  hrFrom: (name, date) => `${name}, ${date}`,
  hrNotInvitations: 'Får inte stå i inbjudningar.',
  hrChosen: 'Står i de inbjudningar som skickas nu.',
  hrUse: 'Ta med i inbjudningar',
  hrDrop: 'Ta bort ur inbjudningar',
  hrSure: 'Ja, låt den stå i nästa inbjudningar',
  hrGone: 'Berättelsen har tagits tillbaka.',
  quality: 'Goda effekter som medarbetare låter berättas',
}

const nb: Words = {
  title: 'La det bli fortalt',
  link: 'La noe som ble ferdig, bli fortalt til andre',
  text: 'Er noe ferdig som andre kan ha nytte av å høre? Du velger ordene og om navnet ditt er med, og kan ta det tilbake når som helst. Ingenting annet fra planen følger med.',
  nothing: 'Når en av linjene dine er ferdig, kan du la den bli fortalt her.',
  told: 'Det du lar bli fortalt',
  since: (date) => `Siden ${date}`,
  named: 'med navnet ditt',
  unnamed: 'uten navn',
  toManager: (manager) => `${manager} får lese det`,
  inInvitations: 'kan stå i invitasjoner',
  takeBack: 'Ta tilbake',
  takenBack: 'Det er borte med en gang overalt der det ikke alt er sendt på e-post.',
  tell: 'Fortell om en linje',
  line: 'Hvilken linje gjelder det?',
  words: 'Slik vil jeg at det skal fortelles',
  wordsHint: 'Akkurat disse ordene vises. Skriv ikke noe om helse, fagforening eller andre personer.',
  who: 'Med eller uten navn?',
  withName: (name) => `Med navnet mitt: ${name}`,
  withoutName: 'Uten navn',
  withoutHint: 'Da står verken navn eller enhet. Den som kjenner igjen ordene, kan likevel forstå at det er deg.',
  more: 'Kan flere lese det?',
  mayManager: (manager) => `${manager} får lese det`,
  mayInvitations: 'HR kan ta det med i invitasjoner til samtaler',
  sure: 'Ja, la det bli fortalt akkurat slik',
  send: 'La det fortelles',
  chooseLine: 'Velg hvilken linje det gjelder',
  chooseName: 'Velg om navnet ditt skal være med',
  empty: 'Skriv det du vil fortelle',
  youSee: 'velger, og kan ta det tilbake når som helst',
  hr: 'HR',
  hrSees: 'leser det du lar bli fortalt, ingenting annet fra planen',
  otherSees: 'leser det bare hvis du har valgt det',
  managerTitle: (employee) => `Det ${employee} lar bli fortalt`,
  hrTitle: 'Gode virkninger',
  hrText:
    'Dette har medarbeidere selv valgt å fortelle, med egne ord. De kan ta det tilbake når som helst. En av fortellingene kan stå i invitasjonene, hvis eieren tillater det.',
  hrNone: 'Ingen har latt noe bli fortalt ennå.',
  hrFrom: (name, date) => `${name}, ${date}`,
  hrNotInvitations: 'Kan ikke stå i invitasjoner.',
  hrChosen: 'Står i invitasjonene som sendes nå.',
  hrUse: 'Ta med i invitasjoner',
  hrDrop: 'Fjern fra invitasjoner',
  hrSure: 'Ja, la den stå i de neste invitasjonene',
  hrGone: 'Fortellingen er tatt tilbake.',
  quality: 'Gode virkninger som medarbeidere lar bli fortalt',
}

const en: Words = {
  title: 'Let it be told',
  link: 'Let something that got done be told to others',
  text: 'Is something done that others could gain from hearing? You choose the words and whether your name is there, and can take it back at any time. Nothing else of the plan comes along.',
  nothing: 'When one of your lines is done you can let it be told here.',
  told: 'What you let be told',
  since: (date) => `Since ${date}`,
  named: 'with your name',
  unnamed: 'without a name',
  toManager: (manager) => `${manager} may read it`,
  inInvitations: 'may stand in invitations',
  takeBack: 'Take back',
  takenBack: 'It is gone at once everywhere it has not already been mailed.',
  tell: 'Tell of a line',
  line: 'Which line is it about?',
  words: 'This is how I want it told',
  wordsHint: 'Exactly these words are shown. Write nothing about health, union membership or other people.',
  who: 'With or without your name?',
  withName: (name) => `With my name: ${name}`,
  withoutName: 'Without a name',
  withoutHint: 'Then neither name nor unit is there. Whoever recognises the words may still know that it is you.',
  more: 'May more people read it?',
  mayManager: (manager) => `${manager} may read it`,
  mayInvitations: 'HR may put it into invitations to talks',
  sure: 'Yes, let it be told exactly so',
  send: 'Let it be told',
  chooseLine: 'Choose which line it is about',
  chooseName: 'Choose whether your name is to be there',
  empty: 'Write what you want to tell',
  youSee: 'choose, and can take it back at any time',
  hr: 'HR',
  hrSees: 'read what you let be told, nothing else of the plan',
  otherSees: 'reads it only if you have chosen so',
  managerTitle: (employee) => `What ${employee} lets be told`,
  hrTitle: 'Good effects',
  hrText:
    'Employees have chosen to tell this themselves, in their own words. They can take it back at any time. One of the stories can stand in the invitations, if its owner allows it.',
  hrNone: 'Nobody has let anything be told yet.',
  hrFrom: (name, date) => `${name}, ${date}`,
  hrNotInvitations: 'May not stand in invitations.',
  hrChosen: 'Stands in the invitations that are sent now.',
  hrUse: 'Put in invitations',
  hrDrop: 'Take out again',
  hrSure: 'Yes, let it stand in the next invitations',
  hrGone: 'The story has been taken back.',
  quality: 'Good effects that employees let be told',
}

export const stories: Area<Words> = { sv, nb, en }
