/** What each command makes of a person; the pieces that belong together are decided in files of their own. */
import type { Instant } from '../ports.ts'
import { answerAddress, isAnswerPurpose } from './changed-address.ts'
import { decideFeedback, isAboutFeedback } from './feedback-person.ts'
import { setTeamGoals } from './goals.ts'
import { mayComeBack } from './leaving.ts'
import { decideLeftByImport, isLeftByImport, withoutImport } from './left-by-import.ts'
import { nudgePerson } from './nudge.ts'
import { decidePassedOn, isAboutPassedOn } from './passed-on.ts'
import type { Person } from './person.ts'
import type { PersonCommand } from './person-command.ts'
import { decidePersonReach } from './person-reach.ts'
import { toDo } from './person-work.ts'
import { register } from './registering.ts'
import { decideHold, isAboutHold } from './retention-hold.ts'
import { decideSignIn } from './sign-in.ts'
import { decideTalkAsk, isAboutTalkAsks } from './talk-asks.ts'
import { localDate } from './time.ts'
import { type Actor, type Decision, type Frame, refuse } from './workflow.ts'

export const decidePerson = (
  state: Person | undefined,
  command: PersonCommand,
  by: Actor,
  frame: Frame,
  now: Instant,
): Decision<Person> => {
  if (!state) return command.kind === 'register' ? { ok: true, state: register(state, command, now) } : refuse('gone')
  if (isAboutPassedOn(command)) return decidePassedOn(state, command, now)
  if (isAboutFeedback(command)) return decideFeedback(state, command, by, frame, now)
  if (isLeftByImport(command)) return decideLeftByImport(state, command, frame, now)
  if (isAboutHold(command)) return decideHold(state, command, by, frame, now)
  if (isAboutTalkAsks(command)) return decideTalkAsk(state, command, by, now)
  switch (command.kind) {
    case 'register':
      return { ok: true, state: register(state, command, now) }
    case 'setTeamGoals':
      return setTeamGoals(state, command, by, now)
    case 'expectDigests':
      return { ok: true, state: { ...state, digests: extend(state.digests, command) } }
    case 'signIn':
    case 'enter':
    case 'leaveBrowser':
      return decideSignIn(state, command, now)
    case 'setAway': {
      const { awayUntil, ...details } = state.details
      if ((awayUntil ?? null) === command.until) return { ok: true, state }
      const changed = command.until === null ? details : { ...details, awayUntil: command.until }
      return { ok: true, state: { ...state, details: changed } }
    }
    case 'bounce': {
      // The one way from an old address stays when the others end.
      const reached = decidePersonReach(state, command, now)
      if (reached.state === state) return reached
      const { links } = reached.state
      return { ok: true, state: { ...reached.state, links: { ...links, ...answerLinks(state) } } }
    }
    case 'nudge':
      return nudgePerson(state, command, frame, now)
    case 'change': {
      const { manager } = state.details
      const finishing = [...(state.finishing ?? []), ...(command.finish && manager ? [manager] : [])]
      const isOfManager = command.changes.manager !== undefined
      return {
        ok: true,
        state: {
          ...toDo(state, now, command),
          ...(isOfManager ? { finishing: command.finish ? [...new Set(finishing)] : undefined } : {}),
        },
      }
    }
    case 'leave': {
      if (command.from !== null)
        return { ok: true, state: state.gone === undefined ? { ...withoutImport(state), left: command.from } : state }
      if (state.gone !== undefined && !mayComeBack(state.gone, frame, now)) return refuse('gone')
      const { left: _left, gone, ...back } = withoutImport(state)
      return { ok: true, state: gone === undefined ? back : toDo(back, now, { back: true }) }
    }
    case 'personLeaves':
      if (state.gone !== undefined || !isDueToLeave(state, localDate(now, frame.calendar.zone)))
        return { ok: true, state }
      return { ok: true, state: { ...toDo(state, now), gone: now, links: {}, browsers: [], freshLinks: [] } }
    case 'eraseLeaver':
    case 'personWork':
      // The flow takes this step: it carries out what was said and then says 'personWorkDone'.
      return { ok: true, state }
    case 'personWorkDone':
      return { ok: true, state: state.work?.n === command.n ? { ...state, work: undefined } : state }
    case 'oldAddressBounces':
    case 'objectAddress':
    case 'confirmAddress': {
      const answered = answerAddress(state.address, command, now)
      if (!answered.ok) return answered
      if (answered.address === state.address) return { ok: true, state }
      const withAnswer = { ...toDo(state, now), address: answered.address }
      // Whoever reads at the new address gets in nowhere until HR has sorted it out.
      return command.kind !== 'objectAddress'
        ? { ok: true, state: withAnswer }
        : { ok: true, state: { ...withAnswer, links: answerLinks(state), browsers: [], freshLinks: [] } }
    }
    default:
      return decidePersonReach(state, command, now)
  }
}

/** The one way from an old address stays when the others end. */
const answerLinks = ({ links: all }: Person): Person['links'] =>
  Object.fromEntries(Object.entries(all).filter(([, { purpose }]) => isAnswerPurpose(purpose)))

const isDueToLeave = ({ left }: Person, today: string): boolean => left !== undefined && left <= today

const extend = (digests: Person['digests'], { from, until }: { from: string; until: string }) =>
  digests && digests.until >= from
    ? { from: digests.from < from ? digests.from : from, until: digests.until > until ? digests.until : until }
    : { from, until }
