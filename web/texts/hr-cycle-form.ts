/** Words of the form of a cycle, and of what is wrong in it. */
import type { Area } from './area.ts'

type Words = {
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
}

export const hrCycleForm: Area<Words> = { sv, nb, en }
