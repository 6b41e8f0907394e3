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
  title: 'Berätta för andra',
  link: 'Berätta för andra om något som blev klart',
  text: 'Är något klart som andra kan ha nytta av att höra? Du väljer orden och om ditt namn är med, och kan ta tillbaka det när som helst. Inget annat ur planen följer med.',
  nothing: 'När en av dina rader är klar kan du berätta om den här.',
  told: 'Det du har berättat',
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
  sure: 'Ja, berätta det precis så',
  send: 'Berätta',
  chooseLine: 'Välj vilken rad det gäller',
  chooseName: 'Välj om ditt namn ska vara med',
  empty: 'Skriv det du vill berätta',
  youSee: 'väljer, och kan ta tillbaka det när som helst',
  hr: 'HR',
  hrSees: 'läser det du berättar här, inget annat ur planen',
  otherSees: 'läser det bara om du har valt det',
  managerTitle: (employee) => `Det ${employee} har valt att berätta`,
  hrTitle: 'Goda effekter',
  hrText:
    'Det här har medarbetare själva valt att berätta, i egna ord. De kan ta tillbaka det när som helst. En av berättelserna kan stå i inbjudningarna, om den som berättar tillåter det.',
  hrNone: 'Ingen har berättat något ännu.',
  hrFrom: (name, date) => `${name}, ${date}`,
  hrNotInvitations: 'Får inte stå i inbjudningar.',
  hrChosen: 'Står i de inbjudningar som skickas nu.',
  hrUse: 'Ta med',
  hrDrop: 'Ta inte med',
  hrSure: 'Ja, låt den stå i nästa inbjudningar',
  hrGone: 'Berättelsen har tagits tillbaka.',
  quality: 'Goda effekter som medarbetare har valt att berätta om',
}

const nb: Words = {
  title: 'Fortell andre om det',
  link: 'Fortell andre om noe som ble ferdig',
  text: 'Er noe ferdig som andre kan ha nytte av å høre? Du velger ordene og om navnet ditt er med, og kan ta det tilbake når som helst. Ingenting annet fra planen følger med.',
  nothing: 'Når en av linjene dine er ferdig, kan du fortelle om den her.',
  told: 'Det du har fortalt',
  since: (date) => `Siden ${date}`,
  named: 'med navnet ditt',
  unnamed: 'uten navn',
  toManager: (manager) => `${manager} får lese det`,
  inInvitations: 'kan stå i invitasjoner',
  takeBack: 'Ta tilbake',
  takenBack: 'Det er borte med en gang overalt der det ikke allerede er sendt på e-post.',
  tell: 'Fortell om en linje',
  line: 'Hvilken linje gjelder det?',
  words: 'Slik vil jeg at det skal fortelles',
  wordsHint: 'Akkurat disse ordene vises. Ikke skriv noe om helse, fagforening eller andre personer.',
  who: 'Med eller uten navn?',
  withName: (name) => `Med navnet mitt: ${name}`,
  withoutName: 'Uten navn',
  withoutHint: 'Da står verken navn eller enhet. Den som kjenner igjen ordene, kan likevel forstå at det er deg.',
  more: 'Kan flere lese det?',
  mayManager: (manager) => `${manager} får lese det`,
  mayInvitations: 'HR kan ta det med i invitasjoner til samtaler',
  sure: 'Ja, fortell det akkurat slik',
  send: 'Fortell',
  chooseLine: 'Velg hvilken linje det gjelder',
  chooseName: 'Velg om navnet ditt skal være med',
  empty: 'Skriv det du vil fortelle',
  youSee: 'velger, og kan ta det tilbake når som helst',
  hr: 'HR',
  hrSees: 'leser det du forteller her, ingenting annet fra planen',
  otherSees: 'leser det bare hvis du har valgt det',
  managerTitle: (employee) => `Det ${employee} har valgt å fortelle`,
  hrTitle: 'Gode virkninger',
  hrText:
    'Dette har medarbeidere selv valgt å fortelle, med egne ord. De kan ta det tilbake når som helst. En av fortellingene kan stå i invitasjonene, hvis den som forteller, tillater det.',
  hrNone: 'Ingen har fortalt noe ennå.',
  hrFrom: (name, date) => `${name}, ${date}`,
  hrNotInvitations: 'Kan ikke stå i invitasjoner.',
  hrChosen: 'Står i invitasjonene som sendes nå.',
  hrUse: 'Ta med',
  hrDrop: 'Ikke ta med',
  hrSure: 'Ja, la den stå i de neste invitasjonene',
  hrGone: 'Fortellingen er tatt tilbake.',
  quality: 'Gode virkninger som medarbeidere har valgt å fortelle om',
}

const en: Words = {
  title: 'Share what got done',
  link: 'Share something that got done with others',
  text: 'Is something done that others would gain from hearing about? You choose the words and whether your name is there, and can take it back at any time. Nothing else from the plan comes along.',
  nothing: 'When one of your lines is done you can share it here.',
  told: 'What you have shared',
  since: (date) => `Since ${date}`,
  named: 'with your name',
  unnamed: 'without a name',
  toManager: (manager) => `${manager} may read it`,
  inInvitations: 'may stand in invitations',
  takeBack: 'Take back',
  takenBack: 'It is gone at once everywhere it has not already been mailed.',
  tell: 'Share about a line',
  line: 'Which line is it about?',
  words: 'In the words I want',
  wordsHint: 'Exactly these words are shown. Write nothing about health, union membership or other people.',
  who: 'With or without your name?',
  withName: (name) => `With my name: ${name}`,
  withoutName: 'Without a name',
  withoutHint: 'Then neither name nor unit is there. Whoever recognises the words may still know that it is you.',
  more: 'May more people read it?',
  mayManager: (manager) => `${manager} may read it`,
  mayInvitations: 'HR may put it into invitations to talks',
  sure: 'Yes, share exactly this',
  send: 'Share it',
  chooseLine: 'Choose which line it is about',
  chooseName: 'Choose whether your name is to be there',
  empty: 'Write what you want to share',
  youSee: 'choose, and can take it back at any time',
  hr: 'HR',
  hrSees: 'reads what you share here, nothing else from the plan',
  otherSees: 'reads it only if you have chosen so',
  managerTitle: (employee) => `What ${employee} has chosen to share`,
  hrTitle: 'Good effects',
  hrText:
    'Employees have chosen to share this, in their own words. They can take it back at any time. One of the stories can stand in the invitations, if its author allows it.',
  hrNone: 'Nobody has shared anything yet.',
  hrFrom: (name, date) => `${name}, ${date}`,
  hrNotInvitations: 'May not stand in invitations.',
  hrChosen: 'Stands in the invitations that are sent now.',
  hrUse: 'Use it',
  hrDrop: 'Leave out',
  hrSure: 'Yes, let it stand in the next invitations',
  hrGone: 'The story has been taken back.',
  quality: 'Good effects that employees have chosen to share',
}

export const stories: Area<Words> = { sv, nb, en }
