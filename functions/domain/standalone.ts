/**
 * A talk outside any cycle: a manager starts it, or an employee asks for it. It stands in one cycle that the organisation has for all of these,
 * which is on no list of HR's; what a cycle's settings would say stands on the talk, and is put into its frame. So everything else is as ever.
 */
import type * as z from 'zod'
import type { Instant, Language } from '../ports.ts'
import type { Cycle } from './cycle.ts'
import { cycleSettings } from './cycle-settings.ts'
import type { Localized } from './templates/localized.ts'
import type { Decision, Frame } from './workflow.ts'

/** The same in every organisation; ids of HR's cycles are random. */
export const standaloneCycle = 'c_0000000000000000'

export const isStandalone = (cycle: string): boolean => cycle === standaloneCycle

export const standaloneSettings = cycleSettings.pick({
  from: true,
  to: true,
  template: true,
  templateVersion: true,
  purposes: true,
  invitationOn: true,
  preparationOn: true,
  bookedBy: true,
})
export type StandaloneSettings = z.infer<typeof standaloneSettings>

export type StandaloneCommand = { kind: 'gatherStandalone' }

/** A frame with what this talk was started with; that of any other talk is as it was read. */
export const framedFor = <Read extends Frame>(frame: Read, talk: { own?: StandaloneSettings } | undefined): Read => {
  const { cycle } = frame
  if (!talk?.own || !cycle) return frame
  return { ...frame, cycle: { ...cycle, settings: { ...cycle.settings, ...talk.own } } }
}

const names: Localized = { sv: 'Utanför omgångarna', nb: 'Utenom rundene', en: 'Outside the cycles' }

/** What its reader calls the cycle; these talks have a name in each language. */
export const cycleNameFor = ({ name, isNone }: { name: string; isNone?: boolean }, language: Language): string =>
  isNone || name === '' ? names[language] : name

/** Made with the first of these talks, and never changed by HR: nothing in it is for a talk to read. */
export const gatherStandalone = (state: Cycle | undefined, now: Instant): Decision<Cycle> => {
  if (state) return { ok: true, state }
  return {
    ok: true,
    state: {
      id: standaloneCycle,
      schema: 1,
      settings: {
        name: '',
        from: farAhead,
        to: farAhead,
        template: 'forward',
        templateVersion: 1,
        purposes: [],
        managerAnswersA: false,
        wording: 'continue',
        invitationOn: farAhead,
        preparationOn: farAhead,
        bookedBy: farAhead,
        followUpMonths: [3, 6],
        culture: '',
        units: [],
      },
      createdAt: now,
      createdBy: '',
      launch: { status: 'launched', at: now, by: '', finishedAt: now, opened: 0, leftOut: {} },
      mails: {},
      recent: {},
    },
  }
}

/** It has no end, and a talk that were read without its own dates would begin nothing. */
const farAhead = '2999-12-31'
