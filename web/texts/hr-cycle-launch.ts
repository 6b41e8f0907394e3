/** Words of the launch of a cycle: whom it reaches, the checklist before the first one, and the text for the intranet. */
import type { ChecklistItem } from '../../functions/flow/cycles.ts'
import type { Area } from './area.ts'

type Words = {
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

export const hrCycleLaunch: Area<Words> = { sv, nb, en }
