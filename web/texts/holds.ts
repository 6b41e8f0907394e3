/** Words about a hold on the deletion of someone's talks: HR's list and form, and what the person reads of it. */
import type { HoldReason } from '../../functions/domain/retention-hold.ts'
import type { Area } from './area.ts'

type Words = {
  title: string
  intro: string
  none: string
  columns: [string, string, string, string]
  toHolds: string
  toHold: string
  formTitle: (name: string) => string
  text: (months: number) => string
  effects: string[]
  stands: (reason: string, since: string, until: string) => string
  why: string
  reasons: Record<HoldReason, string>
  until: string
  untilHint: string
  sure: string
  save: string
  release: string
  releaseText: string
  releaseSure: string
  releaseDo: string
  whyMissing: string
  untilMissing: string
  notAhead: string
  tooFar: (months: number) => string
  erasureAsked: string
  notOwn: string
  /** To the person. */
  own: { title: string; text: (since: string, until: string, reason: string) => string; unreadable: string }
}

const sv: Words = {
  title: 'Samtal som inte raderas',
  intro: 'Vems samtal som sparas längre än bestämt, varför, och till när. Ingen läser det som har blivit för gammalt.',
  none: 'Inga samtal sparas längre än bestämt.',
  columns: ['Person', 'Skäl', 'Sedan', 'Till och med'],
  toHolds: 'Samtal som inte raderas än',
  toHold: 'Hindra att samtalen raderas',
  formTitle: (name) => `Hindra att samtalen med ${name} raderas`,
  text: (months) =>
    `När det finns ett skäl att spara dem längre än bestämt. Du ser över det igen den dag du väljer, högst ${months} månader fram.`,
  effects: [
    'Det som har blivit för gammalt sparas, men ingen kan läsa det i tjänsten.',
    'Chefens privata anteckningar raderas ändå på sin dag.',
    'Personen ser skälet och dagen på sina egna sidor.',
    'När dagen har gått raderas det som skulle ha raderats.',
  ],
  stands: (reason, since, until) => `Raderas inte till och med den ${until}, sedan den ${since}. ${reason}.`,
  why: 'Skäl',
  reasons: {
    dispute: 'En tvist eller ett rättsligt anspråk',
    authority: 'En myndighet eller domstol har begärt det',
    investigation: 'En utredning som pågår',
  },
  until: 'Till och med',
  untilHint: 'Då ser du över det igen.',
  sure: 'Ja, samtalen ska sparas till dess',
  save: 'Spara',
  release: 'Låt dem raderas',
  releaseText: 'Det som har blivit för gammalt raderas då direkt.',
  releaseSure: 'Ja, skälet finns inte längre',
  releaseDo: 'Låt raderas',
  whyMissing: 'Välj ett skäl',
  untilMissing: 'Välj ett datum',
  notAhead: 'Välj en dag efter i dag',
  tooFar: (months) => `Välj en dag inom ${months} månader`,
  erasureAsked: 'Det finns en begäran om radering för personen. Skjut upp den där i stället.',
  notOwn: 'Någon annan på HR behöver göra det, eftersom det gäller dig själv.',
  own: {
    title: 'Dina samtal raderas inte just nu',
    text: (since, until, reason) =>
      `Sedan den ${since} hindrar HR att dina samtal raderas, till och med den ${until}. Skäl: ${reason.slice(0, 1).toLocaleLowerCase('sv')}${reason.slice(1)}.`,
    unreadable: 'Det som har sparats så länge som det är bestämt kan ingen läsa här. Fråga HR om du undrar varför.',
  },
}

const nb: Words = {
  title: 'Samtaler som ikke slettes',
  intro:
    'Hvem sine samtaler som lagres lenger enn bestemt, hvorfor, og til når. Ingen leser det som er blitt for gammelt.',
  none: 'Ingen samtaler lagres lenger enn bestemt.',
  columns: ['Person', 'Grunn', 'Siden', 'Til og med'],
  toHolds: 'Samtaler som ikke slettes ennå',
  toHold: 'Hindre at samtalene slettes',
  formTitle: (name) => `Hindre at samtalene med ${name} slettes`,
  text: (months) =>
    `Når det er en grunn til å lagre dem lenger enn bestemt. Du ser på det igjen den dagen du velger, høyst ${months} måneder fram.`,
  effects: [
    'Det som er blitt for gammelt, lagres, men ingen kan lese det i tjenesten.',
    'Lederens private notater slettes likevel på sin dag.',
    'Personen ser grunnen og dagen på sine egne sider.',
    'Når dagen er over, slettes det som skulle ha vært slettet.',
  ],
  stands: (reason, since, until) => `Slettes ikke til og med ${until}, siden ${since}. ${reason}.`,
  why: 'Grunn',
  reasons: {
    dispute: 'En tvist eller et rettslig krav',
    authority: 'En myndighet eller domstol har bedt om det',
    investigation: 'En undersøkelse som pågår',
  },
  until: 'Til og med',
  untilHint: 'Da ser du på det igjen.',
  sure: 'Ja, samtalene skal lagres til da',
  save: 'Lagre',
  release: 'La dem slettes',
  releaseText: 'Det som er blitt for gammelt, slettes da med en gang.',
  releaseSure: 'Ja, grunnen finnes ikke lenger',
  releaseDo: 'La slettes',
  whyMissing: 'Velg en grunn',
  untilMissing: 'Velg en dato',
  notAhead: 'Velg en dag etter i dag',
  tooFar: (months) => `Velg en dag innen ${months} måneder`,
  erasureAsked: 'Det finnes en begjæring om sletting for personen. Utsett den der i stedet.',
  notOwn: 'Noen andre i HR må gjøre det, siden det gjelder deg selv.',
  own: {
    title: 'Samtalene dine slettes ikke nå',
    text: (since, until, reason) =>
      `Siden ${since} hindrer HR at samtalene dine slettes, til og med ${until}. Grunn: ${reason.slice(0, 1).toLocaleLowerCase('nb')}${reason.slice(1)}.`,
    unreadable: 'Det som er lagret så lenge som bestemt, kan ingen lese her. Spør HR hvis du lurer på hvorfor.',
  },
}

const en: Words = {
  title: 'Talks that are not deleted',
  intro: 'Whose talks are kept for longer than decided, why, and until when. Nobody reads what has become too old.',
  none: 'No talks are kept for longer than decided.',
  columns: ['Person', 'Reason', 'Since', 'Until the end of'],
  toHolds: 'Talks that are not deleted yet',
  toHold: 'Keep talks from deletion',
  formTitle: (name) => `Keep the talks with ${name} from deletion`,
  text: (months) =>
    `When there is a reason to keep them for longer than decided. You look at it again on the day you choose, at most ${months} months ahead.`,
  effects: [
    'What has become too old is kept, but nobody can read it in the service.',
    'The manager’s private notes are deleted on their day all the same.',
    'The person sees the reason and the day on their own pages.',
    'When the day is over, what should have been deleted is deleted.',
  ],
  stands: (reason, since, until) => `Not deleted until the end of ${until}, since ${since}. ${reason}.`,
  why: 'Reason',
  reasons: {
    dispute: 'A dispute or a legal claim',
    authority: 'An authority or court has asked for it',
    investigation: 'An investigation that is going on',
  },
  until: 'Until the end of',
  untilHint: 'You look at it again then.',
  sure: 'Yes, the talks are to be kept until then',
  save: 'Save',
  release: 'Let them be deleted',
  releaseText: 'What has become too old is then deleted at once.',
  releaseSure: 'Yes, the reason is no longer there',
  releaseDo: 'Let them go',
  whyMissing: 'Choose a reason',
  untilMissing: 'Choose a date',
  notAhead: 'Choose a day after today',
  tooFar: (months) => `Choose a day within ${months} months`,
  erasureAsked: 'There is a request for erasure for this person. Put that one off instead.',
  notOwn: 'Someone else in HR has to do this, since it is about yourself.',
  own: {
    title: 'Your talks are not deleted just now',
    text: (since, until, reason) =>
      `Since ${since} HR keeps your talks from being deleted, until the end of ${until}. Reason: ${reason.slice(0, 1).toLocaleLowerCase('en')}${reason.slice(1)}.`,
    unreadable: 'What has been kept for as long as was decided can be read by nobody here. Ask HR if you wonder why.',
  },
}

export const holds: Area<Words> = { sv, nb, en }
