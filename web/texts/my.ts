/** Words of one's own pages: all own talks, everything in one file, and who has read and changed what. */

import type { Kept } from '../../functions/domain/kept.ts'
import type { LogAction } from '../../functions/domain/log.ts'
import type { Area } from './area.ts'

type Words = {
  title: string
  intro: string
  empty: string
  talkWith: (name: string, cycle: string) => string
  open: string
  coming: string
  meeting: (when: string) => string
  followUp: (date: string) => string
  nothingComing: string
  plan: string
  noPlan: string
  /** Deleted, or kept by a hold that the other of the two is not told of. */
  deleted: Record<Kept, string>
  toTeam: string
  file: string
  fileText: string
  mailLink: string
  exportTitle: string
  exportIntro: (until: string) => string
  download: string
  askTitle: string
  askText: (minutes: number) => string
  you: string
  name: string
  address: string
  unit: string
  language: string
  manager: string
  employmentId: string
  ownAnswers: string
  draft: string
  theirAnswers: (name: string) => string
  topics: string
  by: Record<'employee' | 'manager', string>
  proposed: string
  planDraft: string
  comments: string
  followUps: string
  ownWords: string
  theirWords: string
  asManager: string
  passedOn: string
  formerNotes: string
  feedbackReceived: string
  feedbackGiven: string
  notIncluded: string
  log: string
  logTitle: string
  logIntro: string
  logMail: string
  logManager: string
  logEmpty: string
  logColumns: { when: string; who: string; what: string }
  actions: Record<LogAction, string>
  mine: string
}

const sv: Words = {
  title: 'Dina samtal',
  intro: 'Här ser du dina egna samtal, det ni har kommit överens om och vad som väntar. Sidan går bra att skriva ut.',
  empty: 'Det finns inget samtal för dig ännu. När det är dags får du ett mejl.',
  talkWith: (name, cycle) => `Samtalet med ${name}, ${cycle}`,
  open: 'Öppna samtalet',
  coming: 'På gång',
  meeting: (when) => `Ni ses ${when}.`,
  followUp: (date) => `Uppföljning ${date}.`,
  nothingComing: 'Inget mer är inplanerat.',
  plan: 'Det ni kom överens om',
  noPlan: 'Det finns ingen plan ännu.',
  deleted: {
    notes: 'Chefens privata anteckningar är raderade.',
    preparation: 'Svar och ämnen inför samtalet går inte att läsa längre.',
    plan: 'Planen och uppföljningarna går inte att läsa längre.',
  },
  toTeam: 'Till ditt team',
  file: 'Allt om dig i en fil',
  fileText:
    'Du kan läsa och spara allt som finns om dig här och som du får läsa. För säkerhets skull mejlar vi en länk först.',
  mailLink: 'Mejla länken',
  exportTitle: 'Allt om dig',
  exportIntro: (until) =>
    `Det här finns om dig den ${until}. Sidan är öppen i tio minuter. Skriv ut den, spara den som PDF eller hämta filen.`,
  download: 'Hämta filen',
  askTitle: 'Allt om dig i en fil',
  askText: (minutes) =>
    `Länken går till din adress, gäller i ${minutes} minuter och fungerar bara i den här webbläsaren.`,
  you: 'Dina uppgifter',
  name: 'Namn',
  address: 'E-post',
  unit: 'Enhet',
  language: 'Språk',
  manager: 'Chef',
  employmentId: 'Anställningsnummer',
  ownAnswers: 'Dina svar',
  draft: 'utkast, bara du ser det',
  theirAnswers: (name) => `Det ${name} har skrivit till dig`,
  topics: 'Ämnen',
  by: { employee: 'medarbetaren', manager: 'chefen' },
  proposed: 'Föreslagen plan',
  planDraft: 'Ditt utkast till plan',
  comments: 'Kommentarer till planen',
  followUps: 'Uppföljningar',
  ownWords: 'Du skrev',
  theirWords: 'Den andra skrev',
  asManager: 'Det du har skrivit som chef',
  passedOn: 'Det du har lämnat vidare till HR',
  formerNotes: 'Dina anteckningar om dem som någon annan håller i samtalen med nu',
  feedbackReceived: 'Återkoppling du har fått',
  feedbackGiven: 'Återkoppling du har gett',
  notIncluded:
    'Det en chef har skrivit om dig för sig själv finns med först när du har begärt ut det och dataskyddsombudet har avgjort det. Pulsens svar sparas skilda från den som svarade, och finns inte med.',
  log: 'Vem som har läst och ändrat',
  logTitle: 'Vem som har läst och ändrat',
  logIntro:
    'Här står vem av er som har gjort vad, och när. Aldrig vad ni skrev. Ni ser båda samma lista. HR ser den inte.',
  logMail:
    'Att öppna en sida noteras inte. Att någon kan ha läst ser du på två sätt: ett mejl har skickats, eller en webbläsare har släppts in när svaren var öppna.',
  logManager: 'En chef som är inloggad på sidan för sitt team kan öppna samtalet utan att det syns här.',
  logEmpty: 'Ingen har gjort något ännu.',
  logColumns: { when: 'När', who: 'Vem', what: 'Vad' },
  actions: {
    cameIn: 'kom in med en länk',
    cameInToAnswers: 'kom in med en länk och kunde läsa den andras svar',
    gotAnswers: 'fick ett mejl om det den andra har skrivit',
    gotPlan: 'fick planen i ett mejl',
    notMe: 'stängde en länk som hade hamnat fel',
    booked: 'bokade en tid',
    cancelled: 'avbokade tiden',
    declined: 'tackade nej till tiden',
    answeredTime: 'svarade på ett förslag om tid',
    saidHeld: 'svarade på om samtalet blev av',
    sentAnswers: 'skickade svar',
    tookBack: 'tog tillbaka sina svar',
    prepared: 'förberedde sig utan att skriva',
    proposedTopic: 'föreslog ett ämne',
    withdrewTopic: 'tog bort ett ämne',
    proposedPlan: 'föreslog en plan',
    confirmedPlan: 'bekräftade planen',
    returnedPlan: 'skickade tillbaka planen med en kommentar',
    acceptedLines: 'sa ja till delar av planen',
    disagreed: 'sa nej till planen',
    answeredFollowUp: 'svarade på uppföljningen',
    movedFollowUp: 'flyttade en uppföljning',
    endedFollowUps: 'sa om uppföljningarna ska fortsätta',
    setCheckIn: 'valde en tid att ses om planen',
    droppedCheckIn: 'tog bort tiden att ses om planen',
  },
  mine: 'Alla dina samtal',
}

const nb: Words = {
  title: 'Samtalene dine',
  intro: 'Her ser du dine egne samtaler, det dere er blitt enige om, og hva som kommer. Siden kan skrives ut.',
  empty: 'Det er ingen samtale for deg ennå. Du får en e-post når det er tid for det.',
  talkWith: (name, cycle) => `Samtalen med ${name}, ${cycle}`,
  open: 'Åpne samtalen',
  coming: 'Det som kommer',
  meeting: (when) => `Dere møtes ${when}.`,
  followUp: (date) => `Oppfølging ${date}.`,
  nothingComing: 'Ikke noe mer er planlagt.',
  plan: 'Det dere ble enige om',
  noPlan: 'Det er ingen plan ennå.',
  deleted: {
    notes: 'Lederens private notater er slettet.',
    preparation: 'Svar og temaer før samtalen kan ikke leses lenger.',
    plan: 'Planen og oppfølgingene kan ikke leses lenger.',
  },
  toTeam: 'Til teamet ditt',
  file: 'Alt om deg i én fil',
  fileText:
    'Du kan lese og lagre alt som finnes om deg her, og som du har lov til å lese. For sikkerhets skyld sender vi en lenke først.',
  mailLink: 'Send lenken',
  exportTitle: 'Alt om deg',
  exportIntro: (until) =>
    `Dette finnes om deg den ${until}. Siden er åpen i ti minutter. Skriv den ut, lagre den som PDF eller hent filen.`,
  download: 'Hent filen',
  askTitle: 'Alt om deg i én fil',
  askText: (minutes) =>
    `Lenken går til adressen din, gjelder i ${minutes} minutter og virker bare i denne nettleseren.`,
  you: 'Opplysninger om deg',
  name: 'Navn',
  address: 'E-post',
  unit: 'Enhet',
  language: 'Språk',
  manager: 'Leder',
  employmentId: 'Ansattnummer',
  ownAnswers: 'Svarene dine',
  draft: 'utkast, bare du ser det',
  theirAnswers: (name) => `Det ${name} har skrevet til deg`,
  topics: 'Temaer',
  by: { employee: 'medarbeideren', manager: 'lederen' },
  proposed: 'Foreslått plan',
  planDraft: 'Utkastet ditt til plan',
  comments: 'Kommentarer til planen',
  followUps: 'Oppfølginger',
  ownWords: 'Du skrev',
  theirWords: 'Den andre skrev',
  asManager: 'Det du har skrevet som leder',
  passedOn: 'Det du har gitt videre til HR',
  formerNotes: 'Notatene dine om dem som noen andre har samtalene med nå',
  feedbackReceived: 'Tilbakemeldinger du har fått',
  feedbackGiven: 'Tilbakemeldinger du har gitt',
  notIncluded:
    'Det en leder har skrevet om deg for seg selv, er med først når du har bedt om innsyn, og personvernombudet har avgjort det. Svarene i pulsen lagres atskilt fra den som svarte, og er ikke med.',
  log: 'Hvem som har lest og endret',
  logTitle: 'Hvem som har lest og endret',
  logIntro:
    'Her står hvem av dere som har gjort hva, og når. Aldri hva dere skrev. Dere ser den samme listen. HR ser den ikke.',
  logMail:
    'Å åpne en side blir ikke notert. At noen kan ha lest, ser du på to måter: en e-post er sendt, eller en nettleser ble sluppet inn mens svarene var åpne.',
  logManager: 'En leder som er logget inn på siden for teamet sitt, kan åpne samtalen uten at det vises her.',
  logEmpty: 'Ingen har gjort noe ennå.',
  logColumns: { when: 'Når', who: 'Hvem', what: 'Hva' },
  actions: {
    cameIn: 'kom inn med en lenke',
    cameInToAnswers: 'kom inn med en lenke og kunne lese svarene til den andre',
    gotAnswers: 'fikk en e-post om det den andre har skrevet',
    gotPlan: 'fikk planen i en e-post',
    notMe: 'stengte en lenke som hadde havnet feil',
    booked: 'avtalte en tid',
    cancelled: 'avlyste tiden',
    declined: 'sa nei til tiden',
    answeredTime: 'svarte på et forslag om tid',
    saidHeld: 'svarte på om samtalen ble holdt',
    sentAnswers: 'sendte svar',
    tookBack: 'trakk tilbake svarene sine',
    prepared: 'forberedte seg uten å skrive',
    proposedTopic: 'foreslo et tema',
    withdrewTopic: 'fjernet et tema',
    proposedPlan: 'foreslo en plan',
    confirmedPlan: 'bekreftet planen',
    returnedPlan: 'sendte planen tilbake med en kommentar',
    acceptedLines: 'sa ja til deler av planen',
    disagreed: 'sa nei til planen',
    answeredFollowUp: 'svarte på oppfølgingen',
    movedFollowUp: 'flyttet en oppfølging',
    endedFollowUps: 'sa om oppfølgingene skal fortsette',
    setCheckIn: 'valgte en tid for å møtes om planen',
    droppedCheckIn: 'fjernet tiden for å møtes om planen',
  },
  mine: 'Alle samtalene dine',
}

const en: Words = {
  title: 'Your talks',
  intro: 'Your own talks, what you have agreed, and what is coming. The page prints well.',
  empty: 'There is no talk for you yet. You will get a mail when it is time.',
  talkWith: (name, cycle) => `Your talk with ${name}, ${cycle}`,
  open: 'Open the talk',
  coming: 'What is coming',
  meeting: (when) => `You meet on ${when}.`,
  followUp: (date) => `Follow-up on ${date}.`,
  nothingComing: 'Nothing more is planned.',
  plan: 'What you agreed',
  noPlan: 'There is no plan yet.',
  deleted: {
    notes: 'The manager’s private notes have been deleted.',
    preparation: 'Answers and topics from before the talk can no longer be read.',
    plan: 'The plan and its follow-ups can no longer be read.',
  },
  toTeam: 'To your team',
  file: 'Everything about you in one file',
  fileText:
    'You can read and keep everything here that is about you and that you may read. To be safe, we mail you a link first.',
  mailLink: 'Mail the link',
  exportTitle: 'Everything about you',
  exportIntro: (until) =>
    `This is what there is about you on ${until}. The page stays open for ten minutes. Print it, save it as PDF or get the file.`,
  download: 'Get the file',
  askTitle: 'Everything about you in one file',
  askText: (minutes) => `The link goes to your address, works for ${minutes} minutes, and only in this browser.`,
  you: 'Your details',
  name: 'Name',
  address: 'Email',
  unit: 'Unit',
  language: 'Language',
  manager: 'Manager',
  employmentId: 'Employment number',
  ownAnswers: 'Your answers',
  draft: 'a draft, seen by you alone',
  theirAnswers: (name) => `What ${name} has written to you`,
  topics: 'Topics',
  by: { employee: 'the employee', manager: 'the manager' },
  proposed: 'Proposed plan',
  planDraft: 'Your draft of a plan',
  comments: 'Comments on the plan',
  followUps: 'Follow-ups',
  ownWords: 'You wrote',
  theirWords: 'The other wrote',
  asManager: 'What you have written as a manager',
  passedOn: 'What you have passed on to HR',
  formerNotes: 'Your notes about people whose talks someone else holds now',
  feedbackReceived: 'Feedback you have received',
  feedbackGiven: 'Feedback you have given',
  notIncluded:
    'What a manager has written about you for themselves is included once you have asked for it and the data protection officer has decided. Pulse answers are kept apart from who gave them, and are not included.',
  log: 'Who has read and changed what',
  logTitle: 'Who has read and changed what',
  logIntro:
    'Which of you has done what, and when. Never what you wrote. You both see the same list. HR does not see it.',
  logMail:
    'Opening a page is not noted. That someone may have read shows in two ways: a mail was sent, or a browser was let in while the answers were open.',
  logManager: 'A manager who is signed in to the team page can open the talk without it showing here.',
  logEmpty: 'Nobody has done anything yet.',
  logColumns: { when: 'When', who: 'Who', what: 'What' },
  actions: {
    cameIn: 'came in by a link',
    cameInToAnswers: 'came in by a link and could read the other’s answers',
    gotAnswers: 'got a mail about what the other has written',
    gotPlan: 'got the plan in a mail',
    notMe: 'closed a link that had gone astray',
    booked: 'booked a time',
    cancelled: 'cancelled the time',
    declined: 'declined the time',
    answeredTime: 'answered a suggested time',
    saidHeld: 'said whether the talk took place',
    sentAnswers: 'sent answers',
    tookBack: 'took their answers back',
    prepared: 'prepared without writing',
    proposedTopic: 'proposed a topic',
    withdrewTopic: 'withdrew a topic',
    proposedPlan: 'proposed a plan',
    confirmedPlan: 'confirmed the plan',
    returnedPlan: 'sent the plan back with a comment',
    acceptedLines: 'said yes to parts of the plan',
    disagreed: 'said no to the plan',
    answeredFollowUp: 'answered the follow-up',
    movedFollowUp: 'moved a follow-up',
    endedFollowUps: 'said whether follow-ups go on',
    setCheckIn: 'set a time to meet about the plan',
    droppedCheckIn: 'took the time to meet about the plan away',
  },
  mine: 'All your talks',
}

export const my: Area<Words> = { sv, nb, en }
