/**
 * Random turns of a talk: whatever the two say, in whatever order and however time goes, what `turns/promises.ts` says holds. More of them
 * with SAMSPEL_TURNS=2000.
 */
import * as fc from 'fast-check'
import { it } from 'vitest'
import { linesToReport, versionInForce } from '../../functions/domain/line-report.ts'
import { owes } from '../../functions/domain/owed.ts'
import type { Role } from '../../functions/domain/role.ts'
import { addDays, day, hour, localDate, minute } from '../../functions/domain/time.ts'
import { frame, zone } from '../given.ts'
import { type Lived, live, lived, people, putBeside, say, write } from './turns/lived.ts'
import { promises } from './turns/promises.ts'

/** The same lives at each run of the tests; others, and more of them, when one asks for them. */
const { SAMSPEL_TURNS: lives } = process.env
const run = lives === undefined ? { numRuns: 40, seed: 7 } : { numRuns: Number(lives) }

it('holds what is promised, whatever is said', async () => {
  const property = fc.property(fc.commands(moves, { maxCommands: 60, size: 'max' }), (commands) => {
    fc.modelRun(() => ({ model: {}, real: lived() }), commands)
  })
  await fc.assert(property, run)
}, 3_600_000)

/** One step of a life, with what was drawn for it. */
class Move implements fc.Command<object, Lived> {
  readonly #name: string
  readonly #take: (life: Lived) => void
  constructor(name: string, take: (life: Lived) => void) {
    this.#name = name
    this.#take = take
  }
  check() {
    return true
  }
  run(_: object, life: Lived) {
    try {
      this.#take(life)
      promises.stood(life)
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${life.trace.join('\n')}`, { cause: error })
    }
  }
  toString() {
    return this.#name
  }
}

const move = <Drawn>(
  name: string,
  drawn: fc.Arbitrary<Drawn>,
  take: (life: Lived, drawn: Drawn) => void,
): fc.Arbitrary<Move> => drawn.map((value) => new Move(`${name} ${JSON.stringify(value)}`, (life) => take(life, value)))

const role = fc.constantFrom<Role>('employee', 'manager')
const few = fc.integer({ min: 0, max: 3 })
const lengths = [minute, 11 * minute, hour, 5 * hour, day, 2 * day, 7 * day, 16 * day, 40 * day]

const pass = move('time passes', fc.constantFrom(...lengths), (life, length) => live(life, life.now + length, promises))

/** To what the talk itself waits for: its meeting, or a follow-up. */
const until = move('until', fc.constantFrom('dayBefore', 'meeting', 'afterwards', 'followUp'), (life, what) => {
  const { booking, followUps } = life.told.talk
  const one = followUps.find(({ closedAt }) => closedAt === undefined)
  const moment =
    what === 'followUp'
      ? one && Date.parse(`${one.date}T10:00:00Z`)
      : booking.status === 'booked'
        ? { dayBefore: booking.start - 22 * hour, meeting: booking.start + minute, afterwards: booking.end + day }[
            what as 'meeting'
          ]
        : undefined
  if (moment !== undefined && moment > life.now) live(life, moment, promises)
})

const book = move(
  'books',
  fc.tuple(role, fc.constantFrom(1, 2, 7, 20, 50), fc.constantFrom(0, 1)),
  (life, [by, days, place]) => {
    const start = Math.floor((life.now + days * day) / hour) * hour
    say(life, by, { kind: 'book', start, end: start + hour, place: `Rum ${place}` })
  },
)

const arrange = move(
  'arranges',
  fc.tuple(role, fc.constantFrom('cancel', 'decline', 'yes', 'no'), few),
  (life, [by, what, days]) => {
    const { booking, arranging } = life.told.talk
    const proposals = Array.from({ length: Math.max(1, days) }, (_, index) => life.now + (index + 2) * 3 * day)
    if (what === 'cancel') say(life, by, { kind: 'cancelBooking' })
    else if (what === 'decline') say(life, by, { kind: 'declineTime', basedOn: booking.sequence, proposals })
    else
      say(life, by, {
        kind: 'answerTime',
        n: arranging?.asked?.n ?? 1,
        yes: what === 'yes',
        proposals: days === 0 ? [] : proposals,
      })
  },
)

const held = move(
  'says of the meeting',
  fc.tuple(role, fc.constantFrom('talked', 'talked', 'moved', 'fellThrough', 'already')),
  (life, [by, what]) => {
    if (what === 'already') say(life, by, { kind: 'alreadyTalked' })
    else say(life, by, { kind: 'sayHeld', answer: what as 'talked' })
  },
)

const prepare = move(
  'prepares',
  fc.tuple(
    role,
    fc.constantFrom('send', 'send', 'back', 'without', 'draft', 'topic', 'withdraw', 'notes'),
    fc.boolean(),
  ),
  (life, [by, what, yes]) => {
    const questions = by === 'employee' ? ['QA1', 'QA2'] : ['QC1', 'QC2', 'QC4']
    if (what === 'send') {
      const before = life.written.length
      const answers = questions.map((question) => ({
        question,
        text: write(life, by, 'answer', { sent: true, question, alreadySaid: yes }),
        onlyOnPage: yes,
        alreadySaid: yes,
      }))
      if (say(life, by, { kind: 'sendAnswers', answers })) life.written.length = before
    } else if (what === 'back') say(life, by, { kind: 'takeBackAnswers' })
    else if (what === 'without') say(life, by, { kind: 'prepareWithoutWriting' })
    else if (what === 'draft') {
      const question = questions[0] as string
      const text = write(life, by, 'draft', { sent: false, question })
      putBeside(life, by, (hand) => `draft#${hand}#${question}`, { text, onlyOnPage: false, at: life.now })
    } else if (what === 'notes' && by === 'manager') {
      putBeside(life, by, (hand) => `private#${hand}`, {
        notes: write(life, by, 'notes', { sent: false }),
        at: life.now,
      })
    } else if (what === 'topic') {
      const before = life.written.length
      if (say(life, by, { kind: 'proposeTopic', text: write(life, by, 'topic', { sent: true }) }))
        life.written.length = before
    } else say(life, by, { kind: 'withdrawTopic', topic: 1 })
  },
)

const plan = move(
  'plans',
  fc.tuple(
    role,
    fc.constantFrom('propose', 'propose', 'confirm', 'confirm', 'return', 'accept', 'disagree', 'draft'),
    few,
    fc.integer({ min: 1, max: 200 }),
  ),
  (life, [by, what, count, days]) => {
    const { version } = life.told.talk.plan
    const before = life.written.length
    const content = () => ({
      mattered: [write(life, by, what === 'draft' ? 'planDraft' : 'plan', { sent: true })],
      lines: ['a', 'b', 'c'].slice(0, count).map((id) => ({
        id,
        kind: 'goal' as const,
        what: write(life, by, what === 'draft' ? 'planDraft' : 'plan', { sent: true }),
        who: 'both' as const,
        ...(count > 1 && { by: addDays(localDate(life.now, zone), days + count) }),
      })),
      followUps: Array.from({ length: count }, (_, index) => addDays(localDate(life.now, zone), days * (index + 1))),
    })
    if (what === 'draft') {
      putBeside(life, by, (hand) => `plandraft#${hand}`, { ...content(), basedOn: version, at: life.now })
      return
    }
    const refused =
      what === 'propose'
        ? say(life, by, { kind: 'proposePlan', basedOn: version, content: content() })
        : what === 'confirm'
          ? say(life, by, { kind: 'confirmPlan', version })
          : what === 'return'
            ? say(life, by, { kind: 'returnPlan', version, text: write(life, by, 'comment', { sent: true }) })
            : what === 'accept'
              ? say(life, by, { kind: 'acceptLines', version, lines: ['a', 'b'].slice(0, Math.max(1, count)) })
              : say(life, by, { kind: 'disagreePlan', version, text: write(life, by, 'disagreement', { sent: true }) })
    if (refused) life.written.length = before
  },
)

const followUp = move(
  'follows up',
  fc.tuple(
    role,
    fc.constantFrom('answer', 'answer', 'move', 'end', 'goOn', 'agree', 'meet', 'drop'),
    fc.integer({ min: 1, max: 60 }),
  ),
  (life, [by, what, days]) => {
    const one = life.told.talk.followUps.find(({ closedAt }) => closedAt === undefined)
    const before = life.written.length
    const proposed = life.told.talk.followUps.find(({ next }) => next && next.agreed === undefined)
    const start = Math.floor((life.now + days * day) / hour) * hour
    if (what === 'meet')
      say(life, by, {
        kind: 'setCheckIn',
        start,
        end: start + hour / 2,
        place: '',
        basedOn: life.told.talk.checkIn?.booking.sequence ?? -1,
      })
    else if (what === 'drop') say(life, by, { kind: 'dropCheckIn' })
    else if (what === 'agree')
      say(life, by, { kind: 'agreeNextFollowUp', followUp: proposed?.id ?? 1, date: proposed?.next?.date ?? '' })
    else if (what === 'end' || what === 'goOn') say(life, by, { kind: 'endFollowUps', end: what === 'end' })
    else if (what === 'move' && one)
      say(life, by, {
        kind: 'moveFollowUp',
        followUp: one.id,
        from: one.date,
        date: addDays(localDate(life.now, zone), days),
      })
    else {
      const answers = {
        lines: [{ line: 'a', status: 'onItsWay' as const, comment: write(life, by, 'followUp', { sent: true }) }],
        need: write(life, by, 'followUp', { sent: true }),
        raise: '',
        ...(by === 'employee' && { workload: 'onlyJust' as const }),
      }
      const next = days % 2 === 0 ? { next: addDays(localDate(life.now, zone), days * 3) } : {}
      if (say(life, by, { kind: 'answerFollowUp', followUp: one?.id ?? 1, answers, ...next }))
        life.written.length = before
    }
  },
)

const lines = move(
  'tells of lines',
  fc.tuple(role, fc.constantFrom('stuck', 'stuck', 'done', 'onItsWay', 'noLongerRelevant', 'talk', 'pass'), few),
  (life, [by, what, which]) => {
    const before = life.written.length
    const version = versionInForce(life.told.talk.plan) ?? 0
    const line = ['a', 'b', 'c'][which % 3] as string
    if (what === 'talk') say(life, by, { kind: 'askToTalk' })
    else if (what === 'pass') {
      const shown = which > 1
      const text = write(life, by, 'passed', { sent: shown })
      const to = [{ address: 'e_hanna', name: 'Hanna Rask' }]
      if (say(life, by, { kind: 'passOn', what: 'concern', text, to, named: false, shown }))
        life.written.length = before
    } else {
      const comment = write(life, by, 'line', { sent: true })
      if (say(life, by, { kind: 'reportLine', version, line, status: what as 'stuck', comment }))
        life.written.length = before
    }
  },
)

const access = move('at the door', fc.tuple(role, fc.constantFrom('bind', 'ask', 'notMe')), (life, [by, what]) => {
  if (what === 'bind') say(life, by, { kind: 'bindBrowser', browser: `browser-${by}` })
  else if (what === 'ask') say(life, by, { kind: 'askForLink', purpose: 'home', browser: 'another' })
  else say(life, by, { kind: 'notMe' })
})

const nudge = move('HR reminds', fc.integer({ min: 1, max: 1000 }), (life, run) => {
  say(life, 'service', { kind: 'nudge', run })
})

const peopleChange = move(
  'people change',
  fc.tuple(
    fc.constantFrom('manager', 'manager', 'nobody', 'away', 'away', 'back', 'leaves', 'comesBack', 'comesBack'),
    role,
    few,
    fc.integer({ min: 1, max: 60 }),
  ),
  (life, [what, side, who, days]) => {
    if (what === 'manager')
      say(life, 'service', { kind: 'changeManager', manager: people[who % people.length] ?? null })
    else if (what === 'nobody') say(life, 'service', { kind: 'changeManager', manager: null })
    else if (what === 'leaves') say(life, 'service', { kind: 'leave' })
    else if (what === 'comesBack') say(life, 'service', { kind: 'comeBack' })
    else
      say(life, 'service', {
        kind: 'setAway',
        side,
        until: what === 'away' ? addDays(localDate(life.now, zone), days) : null,
      })
  },
)

/** Someone does what is theirs to do, so that lives get on. */
const doNext = move('does what is next', role, (life, by) => {
  const { talk } = life.told
  const [next] = owes(talk, by, frame, life.now)
  const { version } = talk.plan
  const start = Math.floor((life.now + 21 * day) / hour) * hour
  const before = life.written.length
  let refused: string | undefined
  switch (next) {
    case 'book':
      say(life, by, { kind: 'book', start, end: start + hour, place: '' })
      return
    case 'decideTime':
      say(life, by, { kind: 'answerTime', n: talk.arranging?.asked?.n ?? 1, yes: true, proposals: [] })
      return
    case 'prepare': {
      const question = by === 'employee' ? 'QA1' : 'QC4'
      const text = write(life, by, 'answer', { sent: true, question })
      refused = say(life, by, { kind: 'sendAnswers', answers: [{ question, text, onlyOnPage: false }] })
      break
    }
    case 'sayHeld':
      say(life, by, { kind: 'sayHeld', answer: 'talked' })
      return
    case 'writePlan': {
      const what = write(life, by, 'plan', { sent: true })
      const followUps = [addDays(localDate(life.now, zone), 60)]
      const lines = [{ id: 'a', kind: 'goal' as const, what, who: 'both' as const }]
      refused = say(life, by, { kind: 'proposePlan', basedOn: version, content: { mattered: [], lines, followUps } })
      break
    }
    case 'confirmPlan':
      refused = say(life, by, { kind: 'confirmPlan', version })
      if (refused) throw new Error(`A plan to confirm cannot be confirmed: ${refused}`)
      return
    case 'answerFollowUp': {
      const one = talk.followUps.find(({ closedAt, answered }) => closedAt === undefined && answered[by] === undefined)
      const need = write(life, by, 'followUp', { sent: true })
      refused = say(life, by, {
        kind: 'answerFollowUp',
        followUp: one?.id ?? 1,
        answers: { lines: [], need, raise: '' },
      })
      break
    }
    case 'vouch':
      say(life, 'service', {
        kind: 'guardAddress',
        side: 'employee',
        guard: { n: talk.guards?.employee?.n ?? 1, confirmed: life.now },
      })
      return
    case 'reportLines': {
      const [line] = linesToReport(talk, by, localDate(life.now, zone), zone)
      const said = { kind: 'reportLine', line: line?.id ?? '', status: 'onItsWay', comment: '' } as const
      refused = say(life, by, { ...said, version: versionInForce(talk.plan) ?? 0 })
      break
    }
    case undefined:
      return
  }
  if (refused) {
    life.written.length = before
    throw new Error(`What is owed, ${next}, is refused: ${refused}`)
  }
})

/** Rarely, since nothing comes after it: a talk that turns out to have been started outside any cycle. */
const callOff = move('calls the talk off', fc.integer({ min: 0, max: 9 }), (life, drawn) => {
  if (drawn > 0) return
  life.told = { ...life.told, talk: { ...life.told.talk, own: frame.cycle.settings } }
  say(life, 'manager', { kind: 'callOffTalk' })
})

const often = <Value>(times: number, one: Value): Value[] => Array.from({ length: times }, () => one)
const moves = [
  ...often(3, pass),
  ...often(2, until),
  book,
  arrange,
  held,
  ...often(2, prepare),
  ...often(2, plan),
  followUp,
  lines,
  access,
  callOff,
  nudge,
  peopleChange,
  ...often(4, doNext),
]
