/** Words for those of an import who get another manager in the middle of a talk. */
import type { Area } from './area.ts'

type Words = {
  heading: string
  intro: string
  group: (from: string, to: string | undefined, people: number) => string
  moveNow: string
  moveNowHint: (to: string | undefined) => string
  finish: string
  finishHint: (from: string) => string
  allNow: string
  missing: (from: string) => string
}

const sv: Words = {
  heading: 'Samtal som pågår får ny chef',
  intro: 'Välj för varje grupp vad som händer med samtalen som redan pågår. Nya samtal hålls alltid av den nya chefen.',
  group: (from, to, people) =>
    `${from} → ${to ?? 'ingen chef'}, ${people === 1 ? '1 person' : `${people} personer`} med samtal som pågår`,
  moveNow: 'Flytta nu',
  moveNowHint: (to) =>
    to === undefined
      ? 'Samtalen väntar tills det finns en chef. Svar som skickats går tillbaka till den som skrev dem.'
      : `${to} tar över i dag. Svar som skickats går tillbaka till den som skrev dem.`,
  finish: 'Avsluta med den förra chefen',
  finishHint: (from) => `${from} håller i samtalen tills de är klara, så länge ${from} är anställd.`,
  allNow: 'Flytta alla grupper nu',
  missing: (from) => `Välj vad som händer med samtalen som ${from} håller i`,
}

const nb: Words = {
  heading: 'Samtaler som pågår, får ny leder',
  intro:
    'Velg for hver gruppe hva som skjer med samtalene som allerede pågår. Nye samtaler holdes alltid av den nye lederen.',
  group: (from, to, people) =>
    `${from} → ${to ?? 'ingen leder'}, ${people === 1 ? '1 person' : `${people} personer`} med samtale som pågår`,
  moveNow: 'Flytt nå',
  moveNowHint: (to) =>
    to === undefined
      ? 'Samtalene venter til det finnes en leder. Svar som er sendt, går tilbake til den som skrev dem.'
      : `${to} tar over i dag. Svar som er sendt, går tilbake til den som skrev dem.`,
  finish: 'Avslutt med den forrige lederen',
  finishHint: (from) => `${from} holder samtalene til de er ferdige, så lenge ${from} er ansatt.`,
  allNow: 'Flytt alle gruppene nå',
  missing: (from) => `Velg hva som skjer med samtalene som ${from} holder`,
}

const en: Words = {
  heading: 'Talks under way get a new manager',
  intro:
    'Choose for each group what happens to the talks already under way. New talks are always held by the new manager.',
  group: (from, to, people) =>
    `${from} → ${to ?? 'no manager'}, ${people === 1 ? '1 person' : `${people} people`} with a talk under way`,
  moveNow: 'Move now',
  moveNowHint: (to) =>
    to === undefined
      ? 'The talks wait until there is a manager. Answers that were sent go back to whoever wrote them.'
      : `${to} takes over today. Answers that were sent go back to whoever wrote them.`,
  finish: 'Finish with the former manager',
  finishHint: (from) => `${from} holds these talks until they are done, as long as ${from} is employed.`,
  allNow: 'Move all groups now',
  missing: (from) => `Choose what happens to the talks that ${from} holds`,
}

export const hrImportGroups: Area<Words> = { sv, nb, en }
