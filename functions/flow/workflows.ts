/** The kinds of workflow by the first letter of their ids: the only list of them outside the domain. */

import { claimedTalk } from '../domain/claimed-talk.ts'
import { type Cycle, type CycleCommand, cycle, cycleTimetable, decideCycle, indexOfCycle } from '../domain/cycle.ts'
import { decidePerson } from '../domain/decide-person.ts'
import { decideTalk } from '../domain/decide-talk.ts'
import { handOf } from '../domain/hand.ts'
import {
  decideImport,
  type ImportCommand,
  importTimetable,
  indexOfImport,
  type PeopleImport,
  peopleImport,
} from '../domain/import/import.ts'
import { withLinesCounted } from '../domain/lines-counted.ts'
import { withLog } from '../domain/log.ts'
import { talkLinkNeeded } from '../domain/mails/purpose.ts'
import { indexOfPerson, type Person, person } from '../domain/person.ts'
import type { PersonCommand } from '../domain/person-command.ts'
import { personTimetable } from '../domain/person-timetable.ts'
import { indexOfTalk } from '../domain/phase.ts'
import { decideRequest, type RequestCommand } from '../domain/requests/decide-request.ts'
import { type DataRequest, indexOfRequest, request } from '../domain/requests/request.ts'
import { requestTimetable } from '../domain/requests/request-timetable.ts'
import { withRetention } from '../domain/retention.ts'
import { personLinkLives } from '../domain/sign-in.ts'
import { framedFor } from '../domain/standalone.ts'
import { type Talk, talk } from '../domain/talk.ts'
import type { TalkCommand } from '../domain/talk-command.ts'
import { withCount } from '../domain/talks-gone.ts'
import {
  decideTemplate,
  indexOfTemplate,
  type OwnTemplate,
  ownTemplate,
  type TemplateCommand,
  templateTimetable,
} from '../domain/templates/own-template.ts'
import { localDate } from '../domain/time.ts'
import { talkTimetable } from '../domain/timetable.ts'
import type { Head, Workflow } from '../domain/workflow.ts'

export type AnyCommand = TalkCommand | PersonCommand | CycleCommand | ImportCommand | TemplateCommand | RequestCommand
export type AnyWorkflow = Workflow<Head, AnyCommand>

const same = <State>(state: State): State => state

const talks: Workflow<Talk, TalkCommand> = {
  letter: 't',
  schema: talk,
  cycleOf: (state, command) => state?.cycle ?? (command?.kind === 'open' ? command.talk.cycle : undefined),
  isStill: (state, by, as) => by !== 'manager' || handOf(state, by) === as,
  decide: (state, command, by, frame, now) =>
    withLinesCounted(
      withCount(withLog(decideTalk(state, command, by, framedFor(frame, state), now), state, command, by, now), state),
      state,
      localDate(now, frame.calendar.zone),
    ),
  timetable: (state, read) => {
    const frame = framedFor(read, state)
    return withRetention(state, talkTimetable(state, frame), frame)
  },
  needsLink: (state, link, frame, now) => talkLinkNeeded(state, link, framedFor(frame, state), now),
  claimed: claimedTalk,
  index: indexOfTalk,
}

const people: Workflow<Person, PersonCommand> = {
  letter: 'p',
  schema: person,
  cycleOf: () => undefined,
  decide: decidePerson,
  timetable: personTimetable,
  needsLink: (_state, link, _frame, now) => personLinkLives(link, now),
  claimed: same,
  index: indexOfPerson,
}

const cycles: Workflow<Cycle, CycleCommand> = {
  letter: 'c',
  schema: cycle,
  cycleOf: () => undefined,
  decide: decideCycle,
  timetable: cycleTimetable,
  claimed: same,
  index: indexOfCycle,
}

const imports: Workflow<PeopleImport, ImportCommand> = {
  letter: 'i',
  schema: peopleImport,
  cycleOf: () => undefined,
  decide: decideImport,
  timetable: importTimetable,
  claimed: same,
  index: indexOfImport,
}

const templates: Workflow<OwnTemplate, TemplateCommand> = {
  letter: 'm',
  schema: ownTemplate,
  cycleOf: () => undefined,
  decide: (state, command, by, _frame, now) => decideTemplate(state, command, by, now),
  timetable: templateTimetable,
  claimed: same,
  index: indexOfTemplate,
}

const requests: Workflow<DataRequest, RequestCommand> = {
  letter: 'r',
  schema: request,
  cycleOf: () => undefined,
  decide: decideRequest,
  timetable: requestTimetable,
  claimed: same,
  index: indexOfRequest,
}

const kinds = new Map<string, AnyWorkflow>(
  [talks, people, cycles, imports, templates, requests].map((kind) => [kind.letter, kind as unknown as AnyWorkflow]),
)

export const workflowOf = (id: string): AnyWorkflow => {
  const found = kinds.get(id.slice(0, 1))
  if (!found) throw new Error(`No workflow has ids like ${id.slice(0, 1)}_`)
  return found
}
