/** Words of HR's pages about templates: the standard ones, copies of them, and the questions in a copy. */
import type { Language } from '../../functions/ports.ts'
import type { Area } from './area.ts'

type Words = {
  title: string
  intro: string
  standardHeading: string
  ownHeading: string
  noneYet: string
  copy: string
  asksEmployee: string
  asksManager: string
  copyOf: (name: string) => string
  states: {
    working: string
    published: (version: number) => string
    ahead: (version: number) => string
    retired: string
  }
  stateText: {
    working: string
    published: (version: number, date: string) => string
    ahead: (version: number, date: string) => string
    retired: string
  }
  publish: string
  publishHint: string
  published: (version: number) => string
  retire: string
  retireHint: string
  bringBack: string
  preview: string
  back: string
  aboutHeading: string
  name: (language: string) => string
  description: (language: string) => string
  minutes: string
  minutesHint: string
  save: string
  employeeHeading: string
  managerHeading: string
  addQuestion: string
  notAskedHeading: string
  notAskedText: string
  change: string
  up: string
  down: string
  remove: string
  askAgain: string
  about: (question: string) => string
  fixed: string
  locked: string
  optional: string
  missing: (languages: string) => string
  languages: Record<Language, string>
  // A question
  newQuestion: string
  changeQuestion: string
  text: (language: string) => string
  textHint: string
  managerText: (language: string) => string
  managerTextHint: string
  hint: (language: string) => string
  hintHint: string
  to: string
  toChoices: { employee: string; manager: string; both: string }
  readersFixed: string
  shared: string
  sharedHint: string
  lock: string
  lockHint: string
  purposes: string
  purposesHint: string
  whoReads: { employee: string; shared: string; heldBack: string; private: string }
  // Preview
  previewTitle: (name: string) => string
  previewText: string
  mail: string
  errors: {
    textMissing: string
    textTooLong: (characters: number) => string
    nameMissing: string
    nameTooLong: (characters: number) => string
    minutes: string
    stale: string
    nothingAsked: string
    nothingNew: string
    tooMany: (questions: number) => string
  }
}

const sv: Words = {
  title: 'Mallar',
  intro:
    'En mall är frågorna som två personer förbereder sig med. Standardmallarna används som de är; av en kopia gör ni er egen.',
  standardHeading: 'Standardmallar',
  ownHeading: 'Egna mallar',
  noneYet: 'Ni har inga egna mallar än. Kopiera en standardmall och ändra det som ska låta som ni.',
  copy: 'Kopiera mallen',
  asksEmployee: 'Medarbetaren får',
  asksManager: 'Chefen får',
  copyOf: (name) => `Kopia av ${name}`,
  states: {
    working: 'Arbetskopia',
    published: (version) => `Version ${version}`,
    ahead: (version) => `Version ${version}, med ändringar`,
    retired: 'Används inte',
  },
  stateText: {
    working: 'Den här mallen kan inte väljas förrän den är publicerad.',
    published: (version, date) => `Version ${version} publicerades ${date}. Nya omgångar kan använda den.`,
    ahead: (version, date) =>
      `Version ${version} publicerades ${date}. Det som ändrats sedan dess är inte med förrän ni publicerar igen.`,
    retired: 'Mallen visas inte för nya omgångar. Omgångar som redan använder den påverkas inte.',
  },
  publish: 'Publicera',
  publishHint: 'Samtal som pågår behåller sina frågor; den nya versionen gäller för nya omgångar.',
  published: (version) => `Version ${version} är publicerad`,
  retire: 'Sluta använda',
  retireHint: 'Mallen kan tas i bruk igen när som helst.',
  bringBack: 'Använd igen',
  preview: 'Förhandsgranska',
  back: 'Till mallarna',
  aboutHeading: 'Om mallen',
  name: (language) => `Namn på ${language}`,
  description: (language) => `Beskrivning på ${language}`,
  minutes: 'Föreslagen längd på mötet, i minuter',
  minutesHint: 'Mellan 15 och 240.',
  save: 'Spara',
  employeeHeading: 'Frågor till medarbetaren',
  managerHeading: 'Frågor till chefen',
  addQuestion: 'Lägg till fråga',
  notAskedHeading: 'Frågor som inte ställs',
  notAskedText: 'De finns kvar här och kan ställas igen.',
  change: 'Ändra',
  up: 'Flytta upp',
  down: 'Flytta ned',
  remove: 'Ta bort',
  askAgain: 'Ställ igen',
  about: (question) => `frågan ”${question}”`,
  fixed: 'Finns i alla mallar',
  locked: 'Ställs alltid',
  optional: 'Ställs när den passar syftet',
  missing: (languages) => `Saknas på ${languages}. Den som läser på det språket får ett av de andra.`,
  languages: { sv: 'svenska', nb: 'norska', en: 'engelska' },
  newQuestion: 'Ny fråga',
  changeQuestion: 'Ändra frågan',
  text: (language) => `Frågan på ${language}`,
  textHint: 'Skriv {name} där medarbetarens namn ska stå och {manager} för chefens.',
  managerText: (language) => `Till chefen, på ${language}`,
  managerTextHint: 'Om frågan ska låta annorlunda när chefen svarar. Får vara tom.',
  hint: (language) => `Hjälptext på ${language}`,
  hintHint:
    'Får vara tom. *Kursivt* och **fetstil** går bra, [länk](https://…) också, rader som börjar med - blir en lista och en tom rad ger ett nytt stycke.',
  to: 'Vem ska svara?',
  toChoices: { employee: 'Medarbetaren', manager: 'Chefen', both: 'Båda' },
  readersFixed:
    'Frågan är publicerad. Vem som får den och vem som läser svaret går inte att ändra. Ska det vara annorlunda, lägg till en ny fråga.',
  shared: 'Medarbetaren får läsa chefens svar',
  sharedHint: 'Utan bock är chefens svar bara chefens eget.',
  lock: 'Ställ alltid frågan',
  lockHint: 'Utan bock ställs den bara i omgångar med ett syfte som den hör till.',
  purposes: 'Hör till syftena',
  purposesHint: 'Ett samtals syfte avgör vilka frågor som kommer med och vilka som kommer först.',
  whoReads: {
    employee: 'Chefen läser svaret när båda har skickat.',
    shared: 'Medarbetaren läser svaret när båda har skickat.',
    heldBack: 'Medarbetaren läser svaret när mötet har börjat, eller förut om chefen redan har sagt det.',
    private: 'Bara chefen läser svaret.',
  },
  previewTitle: (name) => `Så ser ${name} ut`,
  previewText: 'Arbetskopian som den är nu, med påhittade namn.',
  mail: 'Mejlet med frågorna',
  errors: {
    textMissing: 'Skriv frågan på minst ett språk',
    textTooLong: (characters) => `Skriv högst ${characters} tecken`,
    nameMissing: 'Skriv ett namn på minst ett språk',
    nameTooLong: (characters) => `Namnet får vara högst ${characters} tecken`,
    minutes: 'Skriv ett antal minuter mellan 15 och 240',
    stale:
      'Mallen har ändrats i ett annat fönster. Det du skrev står kvar här; se efter att det stämmer och spara igen.',
    nothingAsked: 'Mallen behöver minst en fråga till medarbetaren utöver den fria',
    nothingNew: 'Allt är redan publicerat',
    tooMany: (questions) => `En mall kan ha högst ${questions} frågor`,
  },
}

const nb: Words = {
  title: 'Maler',
  intro:
    'En mal er spørsmålene to personer forbereder seg med. Standardmalene brukes som de er; av en kopi lager dere deres egen.',
  standardHeading: 'Standardmaler',
  ownHeading: 'Egne maler',
  noneYet: 'Dere har ingen egne maler ennå. Kopier en standardmal og endre det som skal høres ut som dere.',
  copy: 'Kopier malen',
  asksEmployee: 'Medarbeideren får',
  asksManager: 'Lederen får',
  copyOf: (name) => `Kopi av ${name}`,
  states: {
    working: 'Arbeidskopi',
    published: (version) => `Versjon ${version}`,
    ahead: (version) => `Versjon ${version}, med endringer`,
    retired: 'Ikke i bruk',
  },
  stateText: {
    working: 'Denne malen kan ikke velges før den er publisert.',
    published: (version, date) => `Versjon ${version} ble publisert ${date}. Nye runder kan bruke den.`,
    ahead: (version, date) =>
      `Versjon ${version} ble publisert ${date}. Det som er endret siden, er ikke med før dere publiserer igjen.`,
    retired: 'Malen vises ikke for nye runder. Runder som allerede bruker den, påvirkes ikke.',
  },
  publish: 'Publiser',
  publishHint: 'Samtaler som er i gang, beholder spørsmålene sine; den nye versjonen gjelder nye runder.',
  published: (version) => `Versjon ${version} er publisert`,
  retire: 'Slutt å bruke',
  retireHint: 'Malen kan tas i bruk igjen når som helst.',
  bringBack: 'Bruk igjen',
  preview: 'Forhåndsvis',
  back: 'Til malene',
  aboutHeading: 'Om malen',
  name: (language) => `Navn på ${language}`,
  description: (language) => `Beskrivelse på ${language}`,
  minutes: 'Foreslått lengde på møtet, i minutter',
  minutesHint: 'Mellom 15 og 240.',
  save: 'Lagre',
  employeeHeading: 'Spørsmål til medarbeideren',
  managerHeading: 'Spørsmål til lederen',
  addQuestion: 'Legg til spørsmål',
  notAskedHeading: 'Spørsmål som ikke stilles',
  notAskedText: 'De ligger her og kan stilles igjen.',
  change: 'Endre',
  up: 'Flytt opp',
  down: 'Flytt ned',
  remove: 'Fjern',
  askAgain: 'Still igjen',
  about: (question) => `spørsmålet «${question}»`,
  fixed: 'Finnes i alle maler',
  locked: 'Stilles alltid',
  optional: 'Stilles når det passer formålet',
  missing: (languages) => `Mangler på ${languages}. Den som leser på det språket, får et av de andre.`,
  languages: { sv: 'svensk', nb: 'norsk', en: 'engelsk' },
  newQuestion: 'Nytt spørsmål',
  changeQuestion: 'Endre spørsmålet',
  text: (language) => `Spørsmålet på ${language}`,
  textHint: 'Skriv {name} der medarbeiderens navn skal stå, og {manager} for lederens.',
  managerText: (language) => `Til lederen, på ${language}`,
  managerTextHint: 'Hvis spørsmålet skal lyde annerledes når lederen svarer. Kan stå tomt.',
  hint: (language) => `Hjelpetekst på ${language}`,
  hintHint:
    'Kan stå tom. *Kursiv* og **fet skrift** går fint, [lenke](https://…) også. Linjer som begynner med - blir en liste, og en tom linje gir et nytt avsnitt.',
  to: 'Hvem skal svare?',
  toChoices: { employee: 'Medarbeideren', manager: 'Lederen', both: 'Begge' },
  readersFixed:
    'Spørsmålet er publisert. Hvem som får det, og hvem som leser svaret, kan ikke endres. Skal det være annerledes, legg til et nytt spørsmål.',
  shared: 'Medarbeideren kan lese lederens svar',
  sharedHint: 'Uten hake er lederens svar bare lederens eget.',
  lock: 'Still alltid spørsmålet',
  lockHint: 'Uten hake stilles det bare i runder med et formål det hører til.',
  purposes: 'Hører til formålene',
  purposesHint: 'Formålet med samtalen avgjør hvilke spørsmål som blir med, og hvilke som kommer først.',
  whoReads: {
    employee: 'Lederen leser svaret når begge har sendt.',
    shared: 'Medarbeideren leser svaret når begge har sendt.',
    heldBack: 'Medarbeideren leser svaret når møtet har begynt, eller før hvis lederen allerede har sagt det.',
    private: 'Bare lederen leser svaret.',
  },
  previewTitle: (name) => `Slik ser ${name} ut`,
  previewText: 'Arbeidskopien slik den er nå, med oppdiktede navn.',
  mail: 'E-posten med spørsmålene',
  errors: {
    textMissing: 'Skriv spørsmålet på minst ett språk',
    textTooLong: (characters) => `Skriv høyst ${characters} tegn`,
    nameMissing: 'Skriv et navn på minst ett språk',
    nameTooLong: (characters) => `Navnet kan være på høyst ${characters} tegn`,
    minutes: 'Skriv et antall minutter mellom 15 og 240',
    stale:
      'Malen er endret i et annet vindu. Det du skrev, står her fortsatt; se etter at det stemmer, og lagre igjen.',
    nothingAsked: 'Malen trenger minst ett spørsmål til medarbeideren utover det frie',
    nothingNew: 'Alt er allerede publisert',
    tooMany: (questions) => `En mal kan ha høyst ${questions} spørsmål`,
  },
}

const en: Words = {
  title: 'Templates',
  intro:
    'A template is the questions that two people prepare with. The standard ones are used as they are; a copy becomes your own.',
  standardHeading: 'Standard templates',
  ownHeading: 'Your own templates',
  noneYet: 'You have no templates of your own yet. Copy a standard one and change what should sound like you.',
  copy: 'Copy template',
  asksEmployee: 'The employee is asked',
  asksManager: 'The manager is asked',
  copyOf: (name) => `Copy of ${name}`,
  states: {
    working: 'Working copy',
    published: (version) => `Version ${version}`,
    ahead: (version) => `Version ${version}, with changes`,
    retired: 'Not in use',
  },
  stateText: {
    working: 'This template cannot be chosen until it is published.',
    published: (version, date) => `Version ${version} was published on ${date}. New cycles can use it.`,
    ahead: (version, date) =>
      `Version ${version} was published on ${date}. What has changed since is not included until you publish again.`,
    retired: 'The template is not offered for new cycles. Cycles that already use it are not affected.',
  },
  publish: 'Publish',
  publishHint: 'Talks that are under way keep their questions; the new version is for new cycles.',
  published: (version) => `Version ${version} is published`,
  retire: 'Stop using',
  retireHint: 'The template can be taken up again at any time.',
  bringBack: 'Use again',
  preview: 'Preview',
  back: 'To the templates',
  aboutHeading: 'About the template',
  name: (language) => `Name in ${language}`,
  description: (language) => `Description in ${language}`,
  minutes: 'Suggested length of the meeting, in minutes',
  minutesHint: 'Between 15 and 240.',
  save: 'Save',
  employeeHeading: 'Questions to the employee',
  managerHeading: 'Questions to the manager',
  addQuestion: 'Add a question',
  notAskedHeading: 'Questions that are not asked',
  notAskedText: 'They stay here and can be asked again.',
  change: 'Change',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  askAgain: 'Ask again',
  about: (question) => `the question “${question}”`,
  fixed: 'In every template',
  locked: 'Always asked',
  optional: 'Asked when it fits the purpose',
  missing: (languages) => `Missing in ${languages}. Whoever reads that language gets one of the others.`,
  languages: { sv: 'Swedish', nb: 'Norwegian', en: 'English' },
  newQuestion: 'New question',
  changeQuestion: 'Change the question',
  text: (language) => `The question in ${language}`,
  textHint: "Write {name} where the employee's name should stand, and {manager} for the manager's.",
  managerText: (language) => `To the manager, in ${language}`,
  managerTextHint: 'If the question should read differently when the manager answers. May be empty.',
  hint: (language) => `Help text in ${language}`,
  hintHint:
    'May be empty. You can use *italics*, **bold** and [a link](https://…). Lines that begin with - become a list, and an empty line starts a new paragraph.',
  to: 'Who answers?',
  toChoices: { employee: 'The employee', manager: 'The manager', both: 'Both' },
  readersFixed:
    'This question is published. Who gets it and who reads the answer cannot be changed. If it should be different, add a new question.',
  shared: "The employee may read the manager's answer",
  sharedHint: "Without a tick the manager's answer is the manager's own.",
  lock: 'Always ask this question',
  lockHint: 'Without a tick it is asked only in cycles with a purpose that it belongs to.',
  purposes: 'Belongs to the purposes',
  purposesHint: 'The purpose of a talk decides which questions are included and which come first.',
  whoReads: {
    employee: 'The manager reads the answer when both have sent.',
    shared: 'The employee reads the answer when both have sent.',
    heldBack:
      'The employee reads the answer once the meeting has begun, or earlier if the manager has said it already.',
    private: 'Only the manager reads the answer.',
  },
  previewTitle: (name) => `What ${name} looks like`,
  previewText: 'The working copy as it is now, with made-up names.',
  mail: 'The mail with the questions',
  errors: {
    textMissing: 'Write the question in at least one language',
    textTooLong: (characters) => `Write at most ${characters} characters`,
    nameMissing: 'Write a name in at least one language',
    nameTooLong: (characters) => `The name can have at most ${characters} characters`,
    minutes: 'Write a number of minutes between 15 and 240',
    stale:
      'The template was changed in another window. What you wrote is still here; check that it fits and save again.',
    nothingAsked: 'The template needs at least one question to the employee besides the free one',
    nothingNew: 'Everything is published already',
    tooMany: (questions) => `A template can have at most ${questions} questions`,
  },
}

export const hrTemplates: Area<Words> = { sv, nb, en }
