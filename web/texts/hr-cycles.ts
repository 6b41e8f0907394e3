/** Words of how a cycle stands: what it is set up as, its counts by status and unit, and who has no talk in it. */
import type { CountedAs } from '../../functions/domain/counted-as.ts'
import type { TalkStatus } from '../../functions/domain/phase.ts'
import type { LeftOutReason } from '../../functions/flow/cycles.ts'
import type { Area } from './area.ts'

type Words = {
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
}

const sv: Words = {
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
}

const nb: Words = {
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
}

const en: Words = {
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
}

export const hrCycles: Area<Words> = { sv, nb, en }
