/** Words of the cycles: the list, the form, how a cycle stands, and the launch with its checklist. */

import type { CountedAs } from '../../functions/domain/counted-as.ts'
import type { TalkStatus } from '../../functions/domain/phase.ts'
import type { ChecklistItem, LeftOutReason } from '../../functions/flow/cycles.ts'
import type { Area } from './area.ts'

type Words = {
  // The form
  newTitle: string
  editTitle: string
  name: string
  nameHint: string
  template: string
  templateHint: string
  newerVersion: (template: string) => string
  questionsOf: (template: string) => string
  employeeQuestions: string
  managerQuestions: string
  purposes: string
  purposesHint: string
  wording: string
  wordings: { continue: string; right: string }
  managerAnswersA: string
  managerAnswersAHint: string
  dates: string
  datesText: string
  invitationOn: string
  invitationOnHint: string
  preparationOn: string
  preparationOnHint: string
  bookedBy: string
  bookedByHint: string
  from: string
  fromHint: string
  to: string
  toHint: string
  followUps: string
  followUpsHint: string
  months: (count: number) => string
  culture: string
  cultureHint: string
  units: string
  unitsHint: string
  save: string
  errors: {
    nameMissing: string
    nameTooLong: (most: number) => string
    templateMissing: string
    purposeMissing: string
    dateMissing: string
    invitationPast: string
    preparationBeforeInvitation: string
    bookedBeforeInvitation: string
    fromBeforePreparation: string
    toBeforeFrom: string
    bookedAfterTo: string
    cultureTooLong: (most: number) => string
    launched: string
  }
  /** The two names as they stand in the questions shown. */
  sampleNames: { name: string; manager: string }
  // One cycle
  shortLeadHeading: string
  shortLead: (days: number, lead: number) => string
  draftText: string
  preview: string
  edit: string
  launchLink: string
  settingsHeading: string
  facts: {
    talks: string
    template: string
    purposes: string
    invitation: string
    preparation: string
    booked: string
    followUps: string
    units: string
    culture: string
  }
  allUnits: string
  noFollowUps: string
  /** `people`: how many it will be, where that was said. */
  launchingText: (opened: number, people: number | undefined) => string
  addingText: string
  refresh: string
  sentence: (held: number, all: number) => string
  nobody: string
  /** Who is away today and not counted in the sentence; empty when nobody is. */
  away: (count: number) => string
  awayColumn: string
  /** Of many, each with a number. */
  statuses: Record<TalkStatus, string>
  /** Of one person. */
  status: Record<CountedAs, string>
  part: (status: string, count: number) => string
  unitsCaption: string
  unit: string
  people: string
  allTogether: string
  preparedNote: string
  leftOutHeading: string
  leftOut: (count: number) => string
  reasons: Record<LeftOutReason, (count: number) => string>
  // Launch
  launchTitle: (name: string) => string
  audience: (people: number, managers: number) => string
  audienceNone: string
  previewFirst: string
  checklistHeading: string
  checklistText: string
  checklist: Record<ChecklistItem, { label: string; hint: string }>
  ticked: (date: string) => string
  announcementHeading: string
  announcementText: string
  announcement: (facts: {
    organisation: string
    baseUrl: string
    invitation: string
    from: string
    to: string
  }) => string
  saveTicks: string
  sure: (people: number) => string
  launch: string
  checklistMissing: string
  over: string
  invitationPast: string
}

const sv: Words = {
  newTitle: 'Ny omgång',
  editTitle: 'Ändra omgången',
  name: 'Namn',
  nameHint: 'Står i mejlen, till exempel Hösten 2026',
  template: 'Mall',
  templateHint: 'Frågorna som båda får. Syftet nedan avgör vilka som kommer först.',
  newerVersion: (template) => `${template}, den senaste versionen`,
  questionsOf: (template) => `Frågorna i ${template}`,
  employeeQuestions: 'Medarbetarens frågor',
  managerQuestions: 'Chefens frågor',
  purposes: 'Syfte',
  purposesHint: 'Står först på formulär och i mejl. Välj det som gäller, gärna bara två eller tre.',
  wording: 'Ord för återkoppling',
  wordings: { continue: 'Fortsätt, mer, mindre', right: 'Det här gör du rätt, börja, sluta' },
  managerAnswersA: 'Chefen svarar också på medarbetarens frågor',
  managerAnswersAHint: 'Bara de frågor som finns i en egen formulering för chefen',
  dates: 'Tider',
  datesText: 'Räkna med tio arbetsdagar att förbereda sig och ungefär sex veckor att ses.',
  invitationOn: 'Inbjudan skickas',
  invitationOnHint: 'Till alla i omgången, på förmiddagen',
  preparationOn: 'Förberedelsen börjar',
  preparationOnHint: 'För den som inte har en tid. Med en bokad tid börjar den tio arbetsdagar före mötet.',
  bookedBy: 'Tiden bokad senast',
  bookedByHint: 'Chefen bokar',
  from: 'Första dagen för samtal',
  fromHint: 'Helst minst tio arbetsdagar efter att förberedelsen börjar',
  to: 'Sista dagen för samtal',
  toHint: 'Därefter slutar påminnelserna',
  followUps: 'Uppföljning efter samtalet',
  followUpsHint: 'Föreslås i planen. De två bestämmer själva.',
  months: (count) => (count === 1 ? 'Efter 1 månad' : `Efter ${count} månader`),
  culture: 'Så arbetar vi här',
  cultureHint:
    'Några rader som står i inbjudan. Kan lämnas tomt. *Kursivt*, **fetstil**, [länk](https://…) och rader som börjar med - (en lista) går bra.',
  units: 'Enheter',
  unitsHint: 'Välj ingen för att ta med alla',
  save: 'Spara omgången',
  errors: {
    nameMissing: 'Skriv ett namn på omgången',
    nameTooLong: (most) => `Korta namnet till högst ${most} tecken`,
    templateMissing: 'Välj en mall',
    purposeMissing: 'Välj minst ett syfte',
    dateMissing: 'Välj ett datum',
    invitationPast: 'Inbjudan kan inte skickas tidigare än i dag',
    preparationBeforeInvitation: 'Förberedelsen kan inte börja före inbjudan',
    bookedBeforeInvitation: 'Tiden kan inte vara bokad före inbjudan',
    fromBeforePreparation: 'Samtalen kan inte börja före förberedelsen',
    toBeforeFrom: 'Sista dagen kan inte vara före den första',
    bookedAfterTo: 'Tiden ska vara bokad före sista dagen för samtal',
    cultureTooLong: (most) => `Korta texten till högst ${most} tecken`,
    launched: 'Omgången har startat under tiden. Öppna Rätta på omgångens sida',
  },
  sampleNames: { name: 'Aisha', manager: 'Maria' },
  shortLeadHeading: 'Kort tid att förbereda sig',
  shortLead: (days, lead) =>
    `Mellan förberedelsen och första samtalsdagen är det ${days} arbetsdagar. ${lead} brukar behövas för att båda ska hinna.`,
  draftText: 'Omgången är ett utkast. Ingen har fått något mejl.',
  preview: 'Granska mejlen',
  edit: 'Ändra',
  launchLink: 'Till starten',
  settingsHeading: 'Så är den upplagd',
  facts: {
    talks: 'Samtal',
    template: 'Mall',
    purposes: 'Syfte',
    invitation: 'Inbjudan',
    preparation: 'Förberedelse från',
    booked: 'Bokat senast',
    followUps: 'Uppföljning',
    units: 'Enheter',
    culture: 'Så arbetar vi här',
  },
  allUnits: 'Alla',
  noFollowUps: 'Ingen föreslagen',
  launchingText: (opened, people) =>
    `Omgången startar. ${people === undefined ? opened : `${opened} av ${people}`} samtal är öppnade hittills. Du kan stänga sidan, det fortsätter ändå.`,
  addingText: 'De som läggs till får sina samtal nu. Det tar någon minut. Du kan stänga sidan, det fortsätter ändå.',
  refresh: 'Uppdatera',
  sentence: (held, all) => `${held} av ${all} har haft sitt samtal.`,
  away: (count) => (count === 0 ? '' : `${count} är borta och räknas för sig.`),
  awayColumn: 'Borta',
  nobody: 'Ingen har fått något samtal i omgången. Det kan dröja någon minut efter starten.',
  statuses: {
    created: 'Väntar på inbjudan',
    invited: 'Inbjudna',
    booked: 'Har en tid',
    held: 'Har haft samtalet',
    notAgreed: 'Plan inte överenskommen',
    agreed: 'Har en plan',
    followedUp: 'Uppföljda',
    ended: 'Avslutade utan samtal',
  },
  status: {
    created: 'Väntar på inbjudan',
    invited: 'Inbjuden',
    booked: 'Har en tid',
    held: 'Har haft samtalet',
    notAgreed: 'Plan inte överenskommen',
    agreed: 'Har en plan',
    followedUp: 'Uppföljd',
    ended: 'Avslutat utan samtal',
    away: 'Borta',
  },
  part: (status, count) => `${status} ${count}`,
  unitsCaption: 'Personer per enhet',
  unit: 'Enhet',
  people: 'Personer',
  allTogether: 'Alla',
  preparedNote: 'Vem som har förberett sig visas inte för HR.',
  leftOutHeading: 'Utan samtal i omgången',
  leftOut: (count) => (count === 1 ? '1 person fick inget samtal:' : `${count} personer fick inget samtal:`),
  reasons: {
    noManager: (count) => `${count} saknar chef`,
    managerOnPaper: (count) => `${count} har en chef utan egen adress`,
    bounced: (count) => `${count} har en adress som mejlen inte når`,
    away: (count) => `${count} är borta hela samtalstiden`,
    gone: (count) => `${count} togs bort medan omgången startade`,
    left: (count) => `${count} har slutat eller slutar före samtalen`,
    otherUnit: (count) => `${count} hör till en enhet som inte är med`,
  },
  launchTitle: (name) => `Starta ${name}`,
  audience: (people, managers) =>
    `${people === 1 ? '1 person får ett samtal' : `${people} personer får ett samtal`}, med ${managers === 1 ? '1 chef' : `${managers} chefer`}.`,
  audienceNone: 'Ingen får ett samtal ännu. Importera personer med chef, eller välj fler enheter.',
  previewFirst: 'Granska mejlen först',
  checklistHeading: 'Före den allra första starten',
  checklistText: 'Kryssa i det som är gjort. Datumet sparas.',
  checklist: {
    union: { label: 'Facket är informerat', hint: 'MBL § 11, arbeidsmiljøloven kapittel 9' },
    impactAssessment: { label: 'Konsekvensbedömningen är gjord', hint: 'Dataskyddsförordningen artikel 35' },
    processingRecord: { label: 'Behandlingen står i registret', hint: 'Dataskyddsförordningen artikel 30' },
    retention: { label: 'Hur länge uppgifterna sparas är beslutat', hint: 'För myndigheter ett gallringsbeslut' },
    announcement: { label: 'Det står på intranätet', hint: 'Då känner alla igen mejlen. Text finns nedan.' },
    testMail: { label: 'Ett testmejl har kommit fram', hint: 'Mejlet med din inloggning är ett sådant' },
  },
  ticked: (date) => `Klart ${date}`,
  announcementHeading: 'Text till intranätet',
  announcementText: 'Kopiera och ändra som ni vill.',
  announcement: ({ organisation, baseUrl, invitation, from, to }) =>
    `Snart är det dags för medarbetarsamtal i ${organisation}. Den ${invitation} får du ett mejl med en länk till ${baseUrl}. Du behöver inget konto och inget lösenord. I mejlet står frågorna, vem som läser dina svar och när du och din chef ska ses. Samtalen hålls från ${from} till ${to}. HR ser att samtalen blir av, aldrig vad ni skriver. Är du osäker på ett mejl, fråga din chef.`,
  saveTicks: 'Spara kryssen',
  sure: (people) => `Ja, starta för ${people === 1 ? '1 person' : `${people} personer`}`,
  launch: 'Starta omgången',
  checklistMissing: 'Kryssa i hela listan före den första starten',
  over: 'Sista dagen för samtal har passerat. Ändra tiderna först.',
  invitationPast:
    'Dagen för inbjudan har passerat. Startar du nu går inbjudan ut nästa arbetsdag, eller i dag om klockan inte har passerat 17.',
}

const nb: Words = {
  newTitle: 'Ny runde',
  editTitle: 'Endre runden',
  name: 'Navn',
  nameHint: 'Står i e-postene, for eksempel Høsten 2026',
  template: 'Mal',
  templateHint: 'Spørsmålene som begge får. Formålet nedenfor avgjør hvilke som kommer først.',
  newerVersion: (template) => `${template}, den nyeste versjonen`,
  questionsOf: (template) => `Spørsmålene i ${template}`,
  employeeQuestions: 'Medarbeiderens spørsmål',
  managerQuestions: 'Lederens spørsmål',
  purposes: 'Formål',
  purposesHint: 'Står først på skjema og i e-post. Velg det som gjelder, gjerne bare to eller tre.',
  wording: 'Ord for tilbakemelding',
  wordings: { continue: 'Fortsett, mer, mindre', right: 'Dette gjør du riktig, begynn, slutt' },
  managerAnswersA: 'Lederen svarer også på medarbeiderens spørsmål',
  managerAnswersAHint: 'Bare de spørsmålene som har en egen formulering for lederen',
  dates: 'Tider',
  datesText: 'Regn med ti arbeidsdager til å forberede seg og omtrent seks uker til å møtes.',
  invitationOn: 'Invitasjonen sendes',
  invitationOnHint: 'Til alle i runden, om formiddagen',
  preparationOn: 'Forberedelsen begynner',
  preparationOnHint: 'For den som ikke har en tid. Med en avtalt tid begynner den ti arbeidsdager før møtet.',
  bookedBy: 'Tiden avtalt senest',
  bookedByHint: 'Lederen avtaler tiden',
  from: 'Første dag for samtaler',
  fromHint: 'Helst minst ti arbeidsdager etter at forberedelsen begynner',
  to: 'Siste dag for samtaler',
  toHint: 'Deretter stopper påminnelsene',
  followUps: 'Oppfølging etter samtalen',
  followUpsHint: 'Foreslås i planen. De to bestemmer selv.',
  months: (count) => (count === 1 ? 'Etter 1 måned' : `Etter ${count} måneder`),
  culture: 'Slik jobber vi her',
  cultureHint:
    'Noen linjer som står i invitasjonen. Kan stå tomt. *Kursiv*, **fet skrift**, [lenke](https://…) og linjer som begynner med - (en liste) går fint.',
  units: 'Enheter',
  unitsHint: 'Velg ingen for å ta med alle',
  save: 'Lagre runden',
  errors: {
    nameMissing: 'Skriv et navn på runden',
    nameTooLong: (most) => `Kort navnet ned til høyst ${most} tegn`,
    templateMissing: 'Velg en mal',
    purposeMissing: 'Velg minst ett formål',
    dateMissing: 'Velg en dato',
    invitationPast: 'Invitasjonen kan ikke sendes tidligere enn i dag',
    preparationBeforeInvitation: 'Forberedelsen kan ikke begynne før invitasjonen',
    bookedBeforeInvitation: 'Tiden kan ikke være avtalt før invitasjonen',
    fromBeforePreparation: 'Samtalene kan ikke begynne før forberedelsen',
    toBeforeFrom: 'Siste dag kan ikke være før den første',
    bookedAfterTo: 'Tiden skal være avtalt før siste dag for samtaler',
    cultureTooLong: (most) => `Kort teksten ned til høyst ${most} tegn`,
    launched: 'Runden har startet i mellomtiden. Åpne Rett på rundens side',
  },
  sampleNames: { name: 'Aisha', manager: 'Maria' },
  shortLeadHeading: 'Kort tid til å forberede seg',
  shortLead: (days, lead) =>
    `Mellom forberedelsen og første samtaledag er det ${days} arbeidsdager. ${lead} pleier å trenges for at begge skal rekke det.`,
  draftText: 'Runden er et utkast. Ingen har fått noen e-post.',
  preview: 'Se over e-postene',
  edit: 'Endre',
  launchLink: 'Til starten',
  settingsHeading: 'Slik er den lagt opp',
  facts: {
    talks: 'Samtaler',
    template: 'Mal',
    purposes: 'Formål',
    invitation: 'Invitasjon',
    preparation: 'Forberedelse fra',
    booked: 'Avtalt senest',
    followUps: 'Oppfølging',
    units: 'Enheter',
    culture: 'Slik jobber vi her',
  },
  allUnits: 'Alle',
  noFollowUps: 'Ingen foreslått',
  launchingText: (opened, people) =>
    `Runden starter. ${people === undefined ? opened : `${opened} av ${people}`} samtaler er åpnet hittil. Du kan lukke siden, det fortsetter likevel.`,
  addingText:
    'De som legges til, får samtalene sine nå. Det tar et minutt eller to. Du kan lukke siden, det fortsetter likevel.',
  refresh: 'Oppdater',
  sentence: (held, all) => `${held} av ${all} har hatt samtalen sin.`,
  away: (count) => (count === 0 ? '' : `${count} er borte og telles for seg.`),
  awayColumn: 'Borte',
  nobody: 'Ingen har fått noen samtale i runden. Det kan gå et minutt eller to etter starten.',
  statuses: {
    created: 'Venter på invitasjon',
    invited: 'Invitert',
    booked: 'Har en tid',
    held: 'Har hatt samtalen',
    notAgreed: 'Plan ikke avtalt',
    agreed: 'Har en plan',
    followedUp: 'Fulgt opp',
    ended: 'Avsluttet uten samtale',
  },
  status: {
    created: 'Venter på invitasjon',
    invited: 'Invitert',
    booked: 'Har en tid',
    held: 'Har hatt samtalen',
    notAgreed: 'Plan ikke avtalt',
    agreed: 'Har en plan',
    followedUp: 'Fulgt opp',
    ended: 'Avsluttet uten samtale',
    away: 'Borte',
  },
  part: (status, count) => `${status} ${count}`,
  unitsCaption: 'Personer per enhet',
  unit: 'Enhet',
  people: 'Personer',
  allTogether: 'Alle',
  preparedNote: 'Hvem som har forberedt seg, vises ikke for HR.',
  leftOutHeading: 'Uten samtale i runden',
  leftOut: (count) => (count === 1 ? '1 person fikk ingen samtale:' : `${count} personer fikk ingen samtale:`),
  reasons: {
    noManager: (count) => `${count} mangler leder`,
    managerOnPaper: (count) => `${count} har en leder uten egen adresse`,
    bounced: (count) => `${count} har en adresse som e-posten ikke når`,
    away: (count) => `${count} er borte hele samtaletiden`,
    gone: (count) => `${count} ble fjernet mens runden startet`,
    left: (count) => `${count} har sluttet eller slutter før samtalene`,
    otherUnit: (count) => `${count} hører til en enhet som ikke er med`,
  },
  launchTitle: (name) => `Start ${name}`,
  audience: (people, managers) =>
    `${people === 1 ? '1 person får en samtale' : `${people} personer får en samtale`}, med ${managers === 1 ? '1 leder' : `${managers} ledere`}.`,
  audienceNone: 'Ingen får en samtale ennå. Importer personer med leder, eller velg flere enheter.',
  previewFirst: 'Se over e-postene først',
  checklistHeading: 'Før den aller første starten',
  checklistText: 'Kryss av for det som er gjort. Datoen lagres.',
  checklist: {
    union: { label: 'De tillitsvalgte er informert', hint: 'Arbeidsmiljøloven kapittel 9, MBL § 11' },
    impactAssessment: {
      label: 'Vurderingen av personvernkonsekvenser er gjort',
      hint: 'Personvernforordningen artikkel 35',
    },
    processingRecord: { label: 'Behandlingen står i protokollen', hint: 'Personvernforordningen artikkel 30' },
    retention: {
      label: 'Det er besluttet hvor lenge opplysningene lagres',
      hint: 'For offentlige organer et kassasjonsvedtak',
    },
    announcement: { label: 'Det står på intranettet', hint: 'Da kjenner alle igjen e-posten. Tekst finnes nedenfor.' },
    testMail: { label: 'En test-e-post har kommet frem', hint: 'E-posten med innloggingen din er en slik' },
  },
  ticked: (date) => `Gjort ${date}`,
  announcementHeading: 'Tekst til intranettet',
  announcementText: 'Kopier og endre som dere vil.',
  announcement: ({ organisation, baseUrl, invitation, from, to }) =>
    `Snart er det tid for medarbeidersamtaler i ${organisation}. Den ${invitation} får du en e-post med en lenke til ${baseUrl}. Du trenger ingen konto og ikke noe passord. I e-posten står spørsmålene, hvem som leser svarene dine, og når du og lederen din skal møtes. Samtalene holdes fra ${from} til ${to}. HR ser at samtalene blir holdt, aldri hva dere skriver. Er du usikker på en e-post, spør lederen din.`,
  saveTicks: 'Lagre kryssene',
  sure: (people) => `Ja, start for ${people === 1 ? '1 person' : `${people} personer`}`,
  launch: 'Start runden',
  checklistMissing: 'Kryss av hele listen før den første starten',
  over: 'Siste dag for samtaler er passert. Endre tidene først.',
  invitationPast:
    'Dagen for invitasjonen er passert. Starter du nå, går invitasjonen ut neste arbeidsdag, eller i dag hvis klokken ikke har passert 17.',
}

const en: Words = {
  newTitle: 'New cycle',
  editTitle: 'Change the cycle',
  name: 'Name',
  nameHint: 'Shown in the mails, for example Autumn 2026',
  template: 'Template',
  templateHint: 'The questions that both get. The purpose below decides which come first.',
  newerVersion: (template) => `${template}, the latest version`,
  questionsOf: (template) => `The questions of ${template}`,
  employeeQuestions: 'The employee’s questions',
  managerQuestions: 'The manager’s questions',
  purposes: 'Purpose',
  purposesHint: 'Stated first on forms and in mails. Choose what applies, preferably two or three.',
  wording: 'Words for feedback',
  wordings: { continue: 'Continue, more, less', right: 'You do this right, start, stop' },
  managerAnswersA: 'The manager answers the employee’s questions too',
  managerAnswersAHint: 'Only those that have a wording of their own for the manager',
  dates: 'Times',
  datesText: 'Allow ten working days to prepare and about six weeks to meet.',
  invitationOn: 'Invitation goes out',
  invitationOnHint: 'To everyone in the cycle, in the morning',
  preparationOn: 'Preparation starts',
  preparationOnHint: 'For those without a time. With a booked time it starts ten working days before the meeting.',
  bookedBy: 'Time booked by',
  bookedByHint: 'The manager books',
  from: 'First day of talks',
  fromHint: 'Preferably at least ten working days after preparation starts',
  to: 'Last day of talks',
  toHint: 'After this the reminders stop',
  followUps: 'Follow-up after the talk',
  followUpsHint: 'Suggested in the plan. The two decide themselves.',
  months: (count) => (count === 1 ? 'After 1 month' : `After ${count} months`),
  culture: 'How we work here',
  cultureHint:
    'A few lines for the invitation. May be left empty. You can use *italics*, **bold**, [a link](https://…) and lines that begin with - (a list).',
  units: 'Units',
  unitsHint: 'Choose none to include all',
  save: 'Save the cycle',
  errors: {
    nameMissing: 'Write a name for the cycle',
    nameTooLong: (most) => `Shorten the name to at most ${most} characters`,
    templateMissing: 'Choose a template',
    purposeMissing: 'Choose at least one purpose',
    dateMissing: 'Choose a date',
    invitationPast: 'The invitation cannot go out earlier than today',
    preparationBeforeInvitation: 'Preparation cannot start before the invitation',
    bookedBeforeInvitation: 'The time cannot be booked before the invitation',
    fromBeforePreparation: 'The talks cannot start before preparation',
    toBeforeFrom: 'The last day cannot be before the first',
    bookedAfterTo: 'The time has to be booked before the last day of talks',
    cultureTooLong: (most) => `Shorten the text to at most ${most} characters`,
    launched: 'The cycle has been launched meanwhile. Open Correct on its page',
  },
  sampleNames: { name: 'Aisha', manager: 'Maria' },
  shortLeadHeading: 'Little time to prepare',
  shortLead: (days, lead) =>
    `There are ${days} working days between the start of preparation and the first talks. ${lead} are usually needed for both to have time.`,
  draftText: 'The cycle is a draft. Nobody has had any mail.',
  preview: 'Check the mails',
  edit: 'Change',
  launchLink: 'To the launch',
  settingsHeading: 'How it is set up',
  facts: {
    talks: 'Talks',
    template: 'Template',
    purposes: 'Purpose',
    invitation: 'Invitation',
    preparation: 'Preparation from',
    booked: 'Booked by',
    followUps: 'Follow-up',
    units: 'Units',
    culture: 'How we work here',
  },
  allUnits: 'All',
  noFollowUps: 'None suggested',
  launchingText: (opened, people) =>
    `The cycle is being launched. ${people === undefined ? opened : `${opened} of ${people}`} talks are open so far. You can close the page, it goes on.`,
  addingText:
    'Those who are added get their talks now. It takes a minute or so. You can close the page, it goes on regardless.',
  refresh: 'Refresh',
  sentence: (held, all) => `${held} of ${all} have had their talk.`,
  away: (count) => (count === 0 ? '' : `${count} ${count === 1 ? 'is' : 'are'} away and counted apart.`),
  awayColumn: 'Away',
  nobody: 'Nobody has a talk in this cycle. It can take a minute or two after the launch.',
  statuses: {
    created: 'Waiting for the invitation',
    invited: 'Invited',
    booked: 'Have a time',
    held: 'Have had the talk',
    notAgreed: 'Plan not agreed',
    agreed: 'Have a plan',
    followedUp: 'Followed up',
    ended: 'Ended without a talk',
  },
  status: {
    created: 'Waiting for the invitation',
    invited: 'Invited',
    booked: 'Has a time',
    held: 'Has had the talk',
    notAgreed: 'Plan not agreed',
    agreed: 'Has a plan',
    followedUp: 'Followed up',
    ended: 'Ended without a talk',
    away: 'Away',
  },
  part: (status, count) => `${status} ${count}`,
  unitsCaption: 'People by unit',
  unit: 'Unit',
  people: 'People',
  allTogether: 'All',
  preparedNote: 'HR does not see who has prepared.',
  leftOutHeading: 'Without a talk in this cycle',
  leftOut: (count) => (count === 1 ? '1 person got no talk:' : `${count} people got no talk:`),
  reasons: {
    noManager: (count) => `${count} without a manager`,
    managerOnPaper: (count) => `${count} with a manager who has no address of their own`,
    bounced: (count) => `${count} with an address that mail does not reach`,
    away: (count) => `${count} away during all the talks`,
    gone: (count) => `${count} removed while the cycle was starting`,
    left: (count) => `${count} have left, or leave before the talks are over`,
    otherUnit: (count) => `${count} in a unit that is not included`,
  },
  launchTitle: (name) => `Launch ${name}`,
  audience: (people, managers) =>
    `${people === 1 ? '1 person gets a talk' : `${people} people get a talk`}, with ${managers === 1 ? '1 manager' : `${managers} managers`}.`,
  audienceNone: 'Nobody gets a talk yet. Import people with a manager, or choose more units.',
  previewFirst: 'Check the mails first',
  checklistHeading: 'Before the very first launch',
  checklistText: 'Tick what is done. The date is kept.',
  checklist: {
    union: { label: 'The union is informed', hint: 'MBL section 11, arbeidsmiljøloven chapter 9' },
    impactAssessment: { label: 'The impact assessment is done', hint: 'GDPR article 35' },
    processingRecord: { label: 'The processing is in the record', hint: 'GDPR article 30' },
    retention: { label: 'How long the data is kept is decided', hint: 'For a public body a formal decision' },
    announcement: {
      label: 'It is announced on the intranet',
      hint: 'Then everyone recognises the mails. There is a text below.',
    },
    testMail: { label: 'A test mail has arrived', hint: 'The mail you signed in with is one' },
  },
  ticked: (date) => `Done ${date}`,
  announcementHeading: 'Text for the intranet',
  announcementText: 'Copy it and change it as you like.',
  announcement: ({ organisation, baseUrl, invitation, from, to }) =>
    `It is soon time for development talks at ${organisation}. On ${invitation} you get a mail with a link to ${baseUrl}. You need no account and no password. The mail has the questions, who reads your answers, and when you and your manager are to meet. The talks are held from ${from} to ${to}. HR sees that the talks happen, never what you write. If you are unsure about a mail, ask your manager.`,
  saveTicks: 'Save the ticks',
  sure: (people) => `Yes, launch for ${people === 1 ? '1 person' : `${people} people`}`,
  launch: 'Launch the cycle',
  checklistMissing: 'Tick the whole list before the first launch',
  over: 'The last day of talks has passed. Change the dates first.',
  invitationPast:
    'The day of the invitation has passed. If you launch now, it goes out on the next working day, or today if it is before 17:00.',
}

export const hrCycles: Area<Words> = { sv, nb, en }
