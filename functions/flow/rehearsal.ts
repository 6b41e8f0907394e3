/**
 * A talk to rehearse with (R62): the made-up talk of a preview, the day before it is held, with a sheet that is as full as a real one. Nothing
 * is read and nothing is kept; words come from the page.
 */
import type { Cycle } from '../domain/cycle.ts'
import { viewOf } from '../domain/permissions.ts'
import type { TalkView } from '../domain/talk-view.ts'
import { addDays, addMonths, hour, localDate, type PlainDate } from '../domain/time.ts'
import type { JsonObject, Language, Ports } from '../ports.ts'
import { readFrame } from './frame.ts'
import { meetingOf, type Sample, type SampleWords, type Scene, scenesOf } from './sample-talk.ts'

/** What the two have written, by question. */
export type RehearsalWords = SampleWords & {
  answers: { employee: Record<string, string>; manager: Record<string, string> }
}

export const rehearsalTalk = async (ports: Ports, language: Language, words: RehearsalWords): Promise<TalkView> => {
  const { organisation, calendar } = await readFrame(ports, undefined)
  const today = localDate(ports.clock.now(), calendar.zone)
  const madeOn = (day: PlainDate): Sample => ({
    frame: { organisation, calendar, cycle: madeUp(day) },
    language,
    words,
    today: day,
  })
  const made = madeOn(today)
  const { start } = meetingOf(made)
  const { talk, parts } = sceneWith(made, 'summary')
  const written = (by: 'employee' | 'manager'): JsonObject => ({
    answers: Object.entries(words.answers[by]).map(([question, text]) => ({ question, text, onlyOnPage: false })),
    version: 1,
    at: start - 48 * hour,
  })
  const all = new Map(parts)
  for (const by of ['employee', 'manager'] as const) all.set(`answers#${by}`, { value: written(by), version: 1 })
  const previous = sceneWith(madeOn(addMonths(today, -12)), 'followUpShared')
  return viewOf(talk, all, 'manager', made.frame, start - 20 * hour, previous)
}

const sceneWith = (made: Sample, kind: Scene['kinds'][number]): Scene => {
  const found = scenesOf(made).find(({ kinds }) => kinds.includes(kind))
  if (!found) throw new Error('The made-up talk has no such scene')
  return found
}

/** Of nobody: its talks begin on a day, and the example is a week later. */
const madeUp = (day: PlainDate): Cycle => ({
  id: 'c_0000000000000000',
  schema: 1,
  settings: {
    name: '',
    from: day,
    to: addDays(day, 28),
    template: 'forward',
    templateVersion: 1,
    purposes: ['goals', 'competence'],
    managerAnswersA: false,
    wording: 'continue',
    invitationOn: day,
    preparationOn: day,
    bookedBy: day,
    followUpMonths: [3],
    culture: '',
    units: [],
  },
  createdAt: 0,
  createdBy: '',
  launch: { status: 'draft' },
  mails: {},
  recent: {},
})
