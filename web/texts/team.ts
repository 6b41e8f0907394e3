/** Words of the team page: what waits for a manager over all own talks. */
import type { Owed } from '../../functions/domain/owed.ts'
import type { Language } from '../../functions/ports.ts'
import type { Area } from './area.ts'

type Words = {
  title: string
  sentence: (count: number) => string
  /** Empty when nobody is. */
  away: (count: number) => string
  awayUntil: (date: string) => string
  emptyHeading: string
  empty: string
  /** Of the latest talk with each of the team. */
  booked: (booked: number, all: number) => string
  teamHeading: string
  finished: (count: number) => string
  ownHeading: string
  columns: { employee: string; manager: string; meeting: string; state: string; waits: string }
  bookMany: string
  rehearse: string
  /** A near time that waits for the employee's yes. */
  asked: (when: string) => string
  noMeeting: string
  marks: { both: string; reader: (other: string) => string; other: (other: string) => string; neither: string }
  owed: Record<Owed, string>
  /** Instead of 'book', when the employee has declined. */
  bookAnew: string
  who: { whoHr: string; what: string }
}

const sv: Words = {
  title: 'Dina samtal',
  sentence: (count) =>
    count === 0
      ? 'Inget väntar på dig just nu.'
      : count === 1
        ? 'En sak väntar på dig.'
        : `${counted('sv', count)} saker väntar på dig.`,
  away: (count) => (count === 0 ? '' : count === 1 ? 'En är borta.' : `${counted('sv', count)} är borta.`),
  awayUntil: (date) => `Borta till ${date}`,
  emptyHeading: 'Här kommer dina samtal att stå',
  empty: 'När HR startar en omgång med någon som du håller samtal med syns det här, och du får ett mejl.',
  booked: (booked, all) =>
    all === 1
      ? booked === 1
        ? 'Samtalet är bokat.'
        : 'Samtalet är inte bokat än.'
      : `${booked} av ${all} samtal är bokade eller har hållits.`,
  teamHeading: 'Ditt team',
  finished: (count) => `Avslutade samtal (${count})`,
  ownHeading: 'Ditt eget samtal',
  columns: { employee: 'Medarbetare', manager: 'Chef', meeting: 'Samtal', state: 'Läge', waits: 'Väntar på dig' },
  bookMany: 'Boka flera samtal',
  rehearse: 'Öva på ett samtal med en påhittad person',
  asked: (when) => `Frågat om ${when}`,
  noMeeting: 'Ingen tid bokad',
  marks: {
    both: 'Båda är klara med det här steget',
    reader: (other) => `Du är klar, väntar på ${other}`,
    other: (other) => `${other} är klar`,
    neither: 'Inte klart än',
  },
  owed: {
    book: 'Boka tid',
    decideTime: 'Svara om tiden',
    prepare: 'Förbered dig',
    sayHeld: 'Säg om ni har talats vid',
    writePlan: 'Skriv planen',
    confirmPlan: 'Läs och bekräfta planen',
    answerFollowUp: 'Svara på uppföljningen',
    vouch: 'Säg om den nya adressen stämmer',
    reportLines: 'Säg hur det går med det du ska göra',
  },
  bookAnew: 'Boka en ny tid, den förra passade inte',
  who: { whoHr: 'HR', what: 'ser att samtalen blir av, aldrig vad ni skriver' },
}

const nb: Words = {
  title: 'Samtalene dine',
  sentence: (count) =>
    count === 0
      ? 'Ingenting venter på deg akkurat nå.'
      : count === 1
        ? 'Én ting venter på deg.'
        : `${counted('nb', count)} ting venter på deg.`,
  away: (count) => (count === 0 ? '' : count === 1 ? 'Én er borte.' : `${counted('nb', count)} er borte.`),
  awayUntil: (date) => `Borte til ${date}`,
  emptyHeading: 'Her kommer samtalene dine til å stå',
  empty: 'Når HR starter en runde med noen du holder samtale med, vises det her, og du får en e-post.',
  booked: (booked, all) =>
    all === 1
      ? booked === 1
        ? 'Samtalen er avtalt.'
        : 'Samtalen er ikke avtalt ennå.'
      : `${booked} av ${all} samtaler er avtalt eller holdt.`,
  teamHeading: 'Teamet ditt',
  finished: (count) => `Avsluttede samtaler (${count})`,
  ownHeading: 'Din egen samtale',
  columns: { employee: 'Medarbeider', manager: 'Leder', meeting: 'Samtale', state: 'Status', waits: 'Venter på deg' },
  bookMany: 'Avtal flere samtaler',
  rehearse: 'Øv på en samtale med en oppdiktet person',
  asked: (when) => `Spurt om ${when}`,
  noMeeting: 'Ingen tid avtalt',
  marks: {
    both: 'Begge er ferdige med dette steget',
    reader: (other) => `Du er ferdig, venter på ${other}`,
    other: (other) => `${other} er ferdig`,
    neither: 'Ikke ferdig ennå',
  },
  owed: {
    book: 'Avtal tid',
    decideTime: 'Svar om tiden',
    prepare: 'Forbered deg',
    sayHeld: 'Si om dere har snakket sammen',
    writePlan: 'Skriv planen',
    confirmPlan: 'Les og bekreft planen',
    answerFollowUp: 'Svar på oppfølgingen',
    vouch: 'Si om den nye adressen stemmer',
    reportLines: 'Si hvordan det går med det du skal gjøre',
  },
  bookAnew: 'Avtal en ny tid, den forrige passet ikke',
  who: { whoHr: 'HR', what: 'ser at samtalene blir holdt, aldri hva dere skriver' },
}

const en: Words = {
  title: 'Your talks',
  sentence: (count) =>
    count === 0
      ? 'Nothing is waiting for you right now.'
      : count === 1
        ? 'One thing is waiting for you.'
        : `${counted('en', count)} things are waiting for you.`,
  away: (count) => (count === 0 ? '' : count === 1 ? 'One is away.' : `${counted('en', count)} are away.`),
  awayUntil: (date) => `Away until ${date}`,
  emptyHeading: 'Your talks will be listed here',
  empty: 'When HR launches a cycle with someone whose talk you hold, it shows here, and you get a mail.',
  booked: (booked, all) =>
    all === 1
      ? booked === 1
        ? 'The talk is booked.'
        : 'The talk is not booked yet.'
      : `${booked} of ${all} talks are booked or have been held.`,
  teamHeading: 'Your team',
  finished: (count) => `Finished talks (${count})`,
  ownHeading: 'Your own talk',
  columns: { employee: 'Employee', manager: 'Manager', meeting: 'Talk', state: 'State', waits: 'Waiting for you' },
  bookMany: 'Book several talks',
  rehearse: 'Rehearse with a made-up person',
  asked: (when) => `Asked about ${when}`,
  noMeeting: 'No time booked',
  marks: {
    both: 'Both are done with this step',
    reader: (other) => `You are done, waiting for ${other}`,
    other: (other) => `${other} is done`,
    neither: 'Not done yet',
  },
  owed: {
    book: 'Book a time',
    decideTime: 'Answer about the time',
    prepare: 'Prepare',
    sayHeld: 'Say whether you met',
    writePlan: 'Write the plan',
    confirmPlan: 'Read and confirm the plan',
    answerFollowUp: 'Answer the follow-up',
    vouch: 'Say if the new address is right',
    reportLines: 'Say how it is going with what you are to do',
  },
  bookAnew: 'Book a new time, the previous one did not suit',
  who: { whoHr: 'HR', what: 'sees that the talks happen, never what you write' },
}

const small = {
  sv: ['Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv'],
  nb: ['To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti', 'Elleve', 'Tolv'],
  en: ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
}

/** From two: as a word up to twelve, then as a figure. */
function counted(language: Language, count: number): string {
  return small[language][count - 2] ?? String(count)
}

export const team: Area<Words> = { sv, nb, en }
