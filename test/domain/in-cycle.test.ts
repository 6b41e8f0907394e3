/** What a talk makes of a cycle that HR corrects, pauses, closes or cancels, and of being taken out of it. */
import { describe, expect, it } from 'vitest'
import { correctionToTell, effectOf } from '../../functions/domain/correction.ts'
import type { Cycle } from '../../functions/domain/cycle.ts'
import { type CycleRunCommand, decideRun } from '../../functions/domain/cycle-run.ts'
import { afterHalts, endOf, isAskedFor, isCancelledAt, mayArrange } from '../../functions/domain/in-cycle.ts'
import { digestNotes } from '../../functions/domain/mails/digest-notes.ts'
import { owes } from '../../functions/domain/owed.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import { statusOf } from '../../functions/domain/phase.ts'
import { preparedBy } from '../../functions/domain/preparation-start.ts'
import { localDate } from '../../functions/domain/time.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import type { Frame } from '../../functions/domain/workflow.ts'
import {
  afterwards,
  agreed,
  at,
  beside,
  book,
  booked,
  cycle,
  cycleSettings,
  employeeAnswers,
  frame,
  held,
  local,
  open,
  openCommand,
  pass,
  type Told,
  when,
  words,
  zone,
} from '../given.ts'

type Framed = Frame & { cycle: Cycle }
const person = 'p_hannarask0000000'

/** The frame after HR has done this, one after another. */
const steered = (...done: [string, CycleRunCommand][]): Framed => {
  let state = cycle
  for (const [time, command] of done) {
    const decided = decideRun(state, command, 'hr', localDate(at(time), zone), at(time))
    if (!decided.ok) throw new Error(decided.refusal.code)
    state = decided.state
  }
  return { ...frame, cycle: state }
}
const corrects = (change: Partial<Cycle['settings']>, basedOn = 0): CycleRunCommand => ({
  kind: 'correct',
  settings: { ...cycleSettings, ...change },
  basedOn,
  person,
})
const halts = (halt: 'paused' | 'closed' | 'cancelled'): CycleRunCommand => ({ kind: 'halt', halt, person })
const goesOn = (to?: string): CycleRunCommand => ({ kind: 'goOn', person, ...(to ? { to } : {}) })

const employeeKeys = (gone: { key: string }[]) => gone.map(({ key }) => key)
/** Invited on 28 September, and nothing since. */
const invited = (): Told => pass(open(), '2026-09-24 10:00', '2026-09-30 12:00').told
/** With the questions of 19 October. */
const asked = (): Told => pass(open(), '2026-09-24 10:00', '2026-10-20 12:00').told

describe('wrong dates', () => {
  const right = steered(['2026-10-01 10:00', corrects({ from: '2026-11-02', to: '2026-12-18' })])

  it('are corrected in one mail to who was invited, when they have settled', () => {
    const { gone } = pass(invited(), '2026-10-01 10:00', '2026-10-02 17:00', right)
    expect(employeeKeys(gone)).toEqual(['employee.correction.1'])
    expect(gone[0]?.at).toBe(at('2026-10-01 10:30'))
    expect(effectOf(invited().talk, right.cycle)).toBe('told')
  })

  it('are no matter to who was not mailed yet: the invitation says the new ones', () => {
    const early = steered(['2026-09-25 10:00', corrects({ to: '2026-12-18' })])
    const { gone } = pass(open(), '2026-09-25 10:00', '2026-10-05 12:00', early)
    expect(employeeKeys(gone)).toEqual(['employee.invitation.1'])
    expect(effectOf(open().talk, early.cycle)).toBe('notMailed')
  })

  it('are no matter to who has a booked time, or has met', () => {
    const withTime = afterwards(invited(), '2026-09-30 13:00', 'manager', book('2026-11-12 14:00'))
    expect(correctionToTell(withTime.talk, right.cycle)).toBeUndefined()
    expect(effectOf(withTime.talk, right.cycle)).toBe('keepsTime')
    expect(effectOf(held().talk, right.cycle)).toBe('held')
  })

  it('that are corrected twice in half an hour are one mail, and corrected back are none', () => {
    const twice = steered(
      ['2026-10-01 10:00', corrects({ to: '2026-12-18' })],
      ['2026-10-01 10:20', corrects({ to: '2026-12-17' }, 1)],
    )
    const { gone } = pass(invited(), '2026-10-01 10:00', '2026-10-05 17:00', twice)
    expect(gone.map(({ key, at: time }) => [key, local(time)])).toEqual([['employee.correction.2', '2026-10-01 10:50']])
    const back = steered(['2026-10-01 10:00', corrects({ to: '2026-12-18' })], ['2026-10-01 10:20', corrects({}, 1)])
    expect(pass(invited(), '2026-10-01 10:00', '2026-10-05 17:00', back).gone).toEqual([])
  })

  it('are no matter to whom the questions are on their way, with the new ones', () => {
    const { talk } = asked()
    const sent = talk.mails['employee.questions.1']
    const found = right.cycle.corrections?.[0]?.at ?? 0
    const withQuestions = (record: Partial<typeof sent>) =>
      ({ ...talk, mails: { ...talk.mails, 'employee.questions.1': { ...sent, ...record } } }) as typeof talk
    const claimed = { status: 'claimed', tries: 1 } as const
    expect(correctionToTell(withQuestions({ ...claimed, at: found + 60 * 60_000 }), right.cycle)).toBeUndefined()
    expect(correctionToTell(withQuestions({ ...claimed, at: found - 60 * 60_000 }), right.cycle)).toBeDefined()
    // Two clocks may differ by minutes, and then the mail had the old dates all the same.
    expect(correctionToTell(withQuestions({ ...claimed, at: found + 4 * 60_000 }), right.cycle)).toBeDefined()
    expect(correctionToTell(withQuestions({ ...claimed, at: found + 6 * 60_000 }), right.cycle)).toBeUndefined()
  })

  it('that are corrected again on another day are another mail', () => {
    const { told } = pass(invited(), '2026-10-01 10:00', '2026-10-02 12:00', right)
    const again = steered(
      ['2026-10-01 10:00', corrects({ from: '2026-11-02', to: '2026-12-18' })],
      ['2026-10-05 10:00', corrects({ from: '2026-11-02', to: '2026-12-04' }, 1)],
    )
    const { gone } = pass(told, '2026-10-05 10:00', '2026-10-06 12:00', again)
    expect(employeeKeys(gone)).toEqual(['employee.correction.2'])
  })

  it('reach nobody who is away before the return', () => {
    const away = afterwards(invited(), '2026-09-30 13:00', 'service', {
      kind: 'setAway',
      side: 'employee',
      until: '2026-10-15',
    })
    const { gone } = pass(away, '2026-10-01 10:00', '2026-10-15 17:00', right)
    expect(gone.map(({ key, at: time }) => [key, local(time).slice(0, 10)])).toEqual([
      ['employee.correction.1', '2026-10-15'],
    ])
  })

  it('of the invitation move it, for a talk that begins with the cycle', () => {
    const later = steered(['2026-09-25 10:00', corrects({ invitationOn: '2026-10-02' })])
    const sooner = steered(['2026-09-24 11:00', corrects({ invitationOn: '2026-09-25' })])
    const due = (within: Framed) => talkTimetable(open().talk, within).find(({ kind }) => kind === 'invitation')?.due
    expect(local(due(later) ?? 0).slice(0, 10)).toBe('2026-10-02')
    expect(local(due(sooner) ?? 0).slice(0, 10)).toBe('2026-09-25')
  })

  it('come in the manager’s next digest, once', () => {
    const talks = [{ talk: invited().talk, cycle: right.cycle }]
    const since = at('2026-09-29 08:20')
    expect(digestNotes(talks, since, at('2026-10-05 08:20'))).toEqual([
      {
        note: 'corrected',
        cycle: 'Hösten 2026',
        from: '2026-11-02',
        to: '2026-12-18',
        bookedBy: '2026-10-16',
        questions: false,
      },
    ])
    expect(digestNotes(talks, at('2026-10-05 08:20'), at('2026-10-12 08:20'))).toEqual([])
    expect(digestNotes(talks, undefined, at('2026-10-05 08:20'))).toEqual([])
  })
})

describe('other questions', () => {
  const other = steered(['2026-10-21 10:00', corrects({ template: 'lookingBack' })])

  it('are told to who has had the old ones, with a booked time or without', () => {
    const withTime = afterwards(asked(), '2026-10-20 13:00', 'manager', book('2026-11-12 14:00'))
    for (const told of [asked(), withTime]) {
      expect(correctionToTell(told.talk, other.cycle)).toMatchObject({ questions: true, dates: [] })
    }
    expect(correctionToTell(invited().talk, other.cycle)).toBeUndefined()
  })

  it('in another order only, a new name or text are told to nobody', () => {
    const quiet = steered([
      '2026-10-21 10:00',
      corrects({ name: 'Annat namn', culture: 'Ny text', followUpMonths: [3], wording: 'right' }),
    ])
    expect(correctionToTell(asked().talk, quiet.cycle)).toBeUndefined()
    expect(effectOf(asked().talk, quiet.cycle)).toBe('untouched')
  })

  it('lose nothing that was written: it stays with its writer, and with the other if it was sent', () => {
    const drafted = beside(asked(), 'draft#employee#QA2', { text: words.employeeDraft, onlyOnPage: false, at: 1 })
    const own = viewOf(drafted.talk, drafted.parts, 'employee', other, at('2026-10-22 10:00'))
    expect(own.preparation.questions.map(({ question }) => question.id)).toEqual(['QD1', 'QD2', 'QD3', 'free'])
    expect(own.preparation.notAsked.map(({ question, draft }) => [question.id, draft?.text])).toEqual([
      ['QA2', words.employeeDraft],
    ])
    const sent = afterwards(drafted, '2026-10-20 14:00', 'employee', { kind: 'sendAnswers', answers: employeeAnswers })
    const both = afterwards(sent, '2026-10-20 15:00', 'manager', { kind: 'prepareWithoutWriting' })
    const others = viewOf(both.talk, both.parts, 'manager', other, at('2026-10-22 10:00'))
    expect(others.preparation.otherAnswers?.map(({ text }) => text)).toContain(words.employeeAnswer)
    expect(JSON.stringify(others)).not.toContain(words.employeeDraft)
  })
})

describe('a pause', () => {
  const paused = steered(['2026-09-25 10:00', halts('paused')])
  const resumed = (time: string, to?: string) => steered(['2026-09-25 10:00', halts('paused')], [time, goesOn(to)])

  it('holds back what the service starts for preparing, and nothing that people ask for', () => {
    const { gone, told, skipped } = pass(open(), '2026-09-25 10:00', '2026-10-30 12:00', paused)
    expect([...gone, ...skipped]).toEqual([])
    const withTime = afterwards(told, '2026-10-12 10:00', 'manager', book('2026-11-12 14:00'), paused)
    const after = pass(withTime, '2026-10-12 10:00', '2026-11-13 12:00', paused)
    expect(employeeKeys(after.gone)).toEqual([
      'employee.calendar.1',
      'manager.calendar.1',
      'manager.summary.1',
      'employee.tomorrow.1',
      'employee.held.1',
      'manager.held.1',
    ])
    expect(after.skipped).toEqual([])
  })

  it('asks nobody to book or to prepare meanwhile', () => {
    const now = at('2026-10-20 10:00')
    expect(owes(open().talk, 'manager', frame, now)).toEqual(['book', 'prepare'])
    expect(owes(open().talk, 'manager', paused, now)).toEqual([])
    expect(owes(open().talk, 'employee', paused, now)).toEqual([])
  })

  it('is followed by what waited, in its order', () => {
    const { gone, skipped } = pass(open(), '2026-09-25 10:00', '2026-10-23 12:00', resumed('2026-10-08 10:00'))
    expect(gone.map(({ key, at: time }) => `${key} ${local(time).slice(0, 10)}`)).toEqual([
      'employee.invitation.1 2026-10-08',
      'employee.questions.1 2026-10-19',
    ])
    expect(skipped).toEqual([])
  })

  it('that outlasts the cycle’s talks leaves full lead time afterwards', () => {
    const late = resumed('2026-12-09 10:00')
    const { gone } = pass(open(), '2026-09-25 10:00', '2026-12-10 12:00', late)
    expect(employeeKeys(gone)).toEqual(['employee.questions.1'])
    expect(preparedBy(open().talk, late)).toBe('2027-01-11')
    const { talk } = asked()
    expect(preparedBy(talk, steered(['2026-10-21 10:00', halts('paused')], ['2026-10-22 10:00', goesOn()]))).toBe(
      '2026-12-11',
    )
  })
})

describe('a closed cycle', () => {
  const closed = steered(['2026-10-01 10:00', halts('closed')])

  it('invites and reminds nobody, and a new time is refused', () => {
    expect(pass(open(), '2026-10-01 10:00', '2027-02-01 12:00', closed).gone).toEqual([])
    expect(when(open(), '2026-10-02 10:00', 'manager', book('2026-11-12 14:00'), closed)).toBe('over')
    expect(viewOf(open().talk, new Map(), 'manager', closed, at('2026-10-02 10:00')).mayBook).toBe(false)
  })

  it('goes on with a time that is booked: it can be moved, and both are asked afterwards', () => {
    const moved = when(booked(), '2026-10-05 10:00', 'manager', book('2026-11-13 14:00'), closed)
    expect(moved).not.toBe('over')
    const keys = employeeKeys(pass(booked(), '2026-10-01 10:00', '2026-11-13 12:00', closed).gone)
    expect(keys).toEqual(expect.arrayContaining(['employee.questions.1', 'manager.summary.1', 'employee.held.1']))
    expect(keys.some((key) => key.includes('reminder'))).toBe(false)
  })

  it('goes on with plans and follow-ups, cancelled too', () => {
    const cancelled = steered(['2026-11-20 10:00', halts('cancelled')])
    for (const within of [steered(['2026-11-20 10:00', halts('closed')]), cancelled]) {
      const keys = employeeKeys(pass(agreed(), '2026-11-20 10:00', '2027-01-20 12:00', within).gone)
      expect(keys).toEqual(expect.arrayContaining(['employee.followUp.10', 'manager.followUp.10'].map(anyFollowUp)))
      expect(keys.some((key) => key.includes('cycleCancelled'))).toBe(false)
    }
  })
})

/** The n of a follow-up's mail is its own affair. */
const anyFollowUp = (key: string) => expect.stringContaining(key.slice(0, key.lastIndexOf('.')))

describe('a cancelled cycle', () => {
  const cancelled = steered(['2026-10-05 10:00', halts('cancelled')])

  it('tells the employee once who had been mailed, when it holds, and then nothing more goes out', () => {
    const { gone } = pass(invited(), '2026-10-05 10:00', '2027-03-01 12:00', cancelled)
    expect(gone.map(({ key, at: time }) => [key, local(time)])).toEqual([
      ['employee.cycleCancelled.1', '2026-10-05 10:30'],
    ])
    expect(pass(open(), '2026-10-05 10:00', '2027-03-01 12:00', cancelled).gone).toEqual([])
  })

  it('takes a booked time out of both calendars, once it holds', () => {
    const withTime = pass(booked(), '2026-10-01 10:00', '2026-10-02 10:00').told
    const early = afterwards(withTime, '2026-10-05 10:10', 'service', { kind: 'endWithCycle' }, cancelled)
    expect(early.talk.booking.status).toBe('booked')
    const ended = afterwards(withTime, '2026-10-05 10:30', 'service', { kind: 'endWithCycle' }, cancelled)
    expect(ended.talk.booking).toMatchObject({ status: 'cancelled', byHr: true, changedBy: 'service' })
    const keys = employeeKeys(pass(ended, '2026-10-05 10:30', '2026-12-01 10:00', cancelled).gone)
    expect(keys.sort()).toEqual(['employee.calendar.2', 'employee.cycleCancelled.1', 'manager.calendar.2'])
  })

  it('takes no more words, asks for nothing, and leaves the own ones readable', () => {
    const drafted = beside(invited(), 'draft#employee#QA1', { text: words.employeeDraft, onlyOnPage: false, at: 1 })
    const now = at('2026-10-06 10:00')
    for (const command of [book('2026-11-12 14:00'), { kind: 'prepareWithoutWriting' as const }])
      expect(when(drafted, now, 'manager', command, cancelled)).toBe('over')
    expect(owes(drafted.talk, 'manager', cancelled, now)).toEqual([])
    const view = viewOf(drafted.talk, drafted.parts, 'employee', cancelled, now)
    expect(view).toMatchObject({ halt: 'cancelled', preparation: { locked: true } })
    expect(JSON.stringify(view)).toContain(words.employeeDraft)
  })

  it('still asks about a meeting that had begun', () => {
    const during = steered(['2026-11-12 13:45', halts('cancelled')])
    const { told } = pass(booked(), '2026-10-01 10:00', '2026-11-12 13:00')
    const keys = employeeKeys(pass(told, '2026-11-12 14:10', '2026-11-13 12:00', during).gone)
    expect(keys).toEqual(expect.arrayContaining(['employee.held.1', 'manager.held.1']))
    expect(keys.some((key) => key.includes('cycleCancelled'))).toBe(false)
  })

  it('is told to the manager in the next digest, with whom it concerns', () => {
    const talks = [{ talk: invited().talk, cycle: cancelled.cycle }]
    expect(digestNotes(talks, at('2026-09-29 08:20'), at('2026-10-12 08:20'))).toEqual([
      { note: 'cancelled', cycle: 'Hösten 2026', employees: ['Aisha Noor'] },
    ])
  })
})

describe('someone who joins later', () => {
  it('has full lead time, also past the cycle’s last day', () => {
    const joined = (begins: string): Told => {
      const told = open()
      return { ...told, talk: { ...told.talk, ...openCommand.talk, begins } }
    }
    expect(preparedBy(joined('2026-10-12').talk, frame)).toBe('2026-12-11')
    expect(preparedBy(joined('2026-12-07').talk, frame)).toBe('2027-01-07')
    const { gone } = pass(joined('2026-12-07'), '2026-12-07 10:00', '2026-12-08 12:00')
    expect(employeeKeys(gone)).toEqual(['employee.questions.1'])
  })
})

describe('a talk that HR takes out of the cycle', () => {
  const out = (told: Told, time = '2026-10-05 10:00') => afterwards(told, time, 'service', { kind: 'leaveCycle' })

  it('ends: whoever was mailed is told once, and HR counts it so', () => {
    const ended = out(invited())
    expect(statusOf(ended.talk)).toBe('ended')
    expect(employeeKeys(pass(ended, '2026-10-05 10:00', '2027-03-01 12:00').gone)).toEqual([
      'employee.cycleCancelled.2',
    ])
    expect(employeeKeys(pass(out(open()), '2026-10-05 10:00', '2027-03-01 12:00').gone)).toEqual([])
  })

  it('cannot once it was held or has begun, and only the service does it', () => {
    expect(when(held(), '2026-11-13 10:00', 'service', { kind: 'leaveCycle' })).toBe('locked')
    expect(when(booked(), '2026-11-12 14:10', 'service', { kind: 'leaveCycle' })).toBe('locked')
    expect(when(open(), '2026-10-05 10:00', 'manager', { kind: 'leaveCycle' })).toBe('notYours')
  })

  it('and in again begins anew: the questions come once more, with full lead time', () => {
    const ended = pass(out(asked(), '2026-12-01 10:00'), '2026-12-01 10:00', '2026-12-02 12:00').told
    const back = afterwards(ended, '2026-12-07 10:00', 'service', { kind: 'joinAgain' })
    expect(employeeKeys(pass(back, '2026-12-07 10:00', '2026-12-08 12:00').gone)).toEqual(['employee.questions.2'])
    expect(preparedBy(back.talk, frame)).toBe('2027-01-07')
    expect(out(back, '2026-12-09 10:00').talk.ended?.n).toBe(2)
  })
})

describe('a talk whose cycle HR has halted', () => {
  const told = () => ({
    nothing: open(),
    aTime: booked(),
    aQuestion: afterwards(open(), '2026-10-05 09:00', 'manager', book('2026-10-08 14:00')),
    aProposal: afterwards(booked(), '2026-10-05 09:00', 'employee', {
      kind: 'declineTime',
      basedOn: 0,
      proposals: [at('2026-11-13 09:00')],
    }),
  })
  type What = keyof ReturnType<typeof told>

  it.each<['paused' | 'closed' | 'cancelled', What, boolean, boolean]>([
    ['paused', 'nothing', true, false],
    ['paused', 'aTime', true, false],
    ['closed', 'nothing', false, false],
    ['closed', 'aTime', true, true],
    ['closed', 'aQuestion', true, false],
    ['cancelled', 'aTime', true, false],
  ])('%s with %s there may have a time set, and be asked for', (halt, what, mayBeSet, isAsked) => {
    const { cycle: halted } = steered(['2026-10-05 10:00', halts(halt)])
    const { talk } = told()[what]
    expect([mayArrange(talk, halted), isAskedFor(talk, halted)]).toEqual([mayBeSet, isAsked])
  })

  it('may have the time set that one of the two has proposed', () => {
    const { cycle: closed } = steered(['2026-10-05 10:00', halts('closed')])
    const { talk } = told().aProposal
    expect(talk.arranging?.proposed).toBeDefined()
    expect(mayArrange({ ...talk, booking: open().talk.booking }, closed)).toBe(true)
  })

  it('is asked for as ever in one that goes', () => {
    expect([mayArrange(open().talk, cycle), isAskedFor(open().talk, cycle)]).toEqual([true, true])
  })

  it('is ended by a cancelling, unless it had begun by when that holds or was held', () => {
    const { cycle: cancelled } = steered(['2026-11-12 13:30', halts('cancelled')])
    expect(endOf(booked().talk, cancelled)).toBeUndefined()
    const later = afterwards(open(), '2026-10-01 10:00', 'manager', book('2026-11-12 14:15'))
    expect(endOf(later.talk, cancelled)).toMatchObject({ why: 'cancelled', told: at('2026-11-12 14:00'), n: 1 })
    const calledOff = afterwards(booked(), '2026-11-11 10:00', 'manager', { kind: 'cancelBooking' })
    expect(endOf(calledOff.talk, cancelled)?.why).toBe('cancelled')
    expect(endOf(held().talk, cancelled)).toBeUndefined()
    expect(endOf({ ...held().talk, ended: { n: 1, at: 0, why: 'removed' } }, cycle)).toBeUndefined()
  })

  it('is over for good half an hour after the cancelling', () => {
    const { cycle: cancelled } = steered(['2026-10-05 10:00', halts('cancelled')])
    expect(isCancelledAt(cancelled, at('2026-10-05 10:29'))).toBe(false)
    expect(isCancelledAt(cancelled, at('2026-10-05 10:30'))).toBe(true)
    const { cycle: paused } = steered(['2026-10-05 10:00', halts('paused')])
    expect([isCancelledAt(paused, at('2026-10-06 10:00')), isCancelledAt(cycle, at('2026-10-06 10:00'))]).toEqual([
      false,
      false,
    ])
  })

  it('ended by HR or the manager says which', () => {
    const ended = { n: 1, at: at('2026-10-05 10:00'), why: 'removed' } as const
    expect(endOf({ ...open().talk, ended }, cycle)).toMatchObject({ why: 'removed', n: 2 })
    expect(endOf({ ...open().talk, ended: { ...ended, byManager: true } }, cycle)?.why).toBe('calledOff')
  })
})

describe('what would have begun during a pause', () => {
  const paused = () => ({
    ...cycle,
    halts: [{ kind: 'paused' as const, from: at('2026-10-05 10:00'), to: at('2026-10-07 10:00'), by: person }],
  })
  const begins = (due: string, within: Cycle = paused()) =>
    local(afterHalts(at(due), within, 't_0123456789abcdef', frame.calendar))

  it.each([
    ['before it', '2026-10-05 09:59', '2026-10-05 09:59'],
    ['after it', '2026-10-07 10:00', '2026-10-07 10:00'],
  ])('is when it was to be %s', (_, due, then) => {
    expect(begins(due)).toBe(then)
  })

  it.each(['2026-10-05 10:00', '2026-10-06 08:30', '2026-10-07 09:59'])('begins when it goes on again: %s', (due) => {
    expect(begins(due) >= '2026-10-07 10:00' && begins(due) < '2026-10-07 10:55').toBe(true)
  })

  it('is as it was while the pause lasts, and without one', () => {
    const { cycle: still } = steered(['2026-10-05 10:00', halts('paused')])
    expect(begins('2026-10-06 08:30', still)).toBe('2026-10-06 08:30')
    expect(begins('2026-10-06 08:30', cycle)).toBe('2026-10-06 08:30')
  })
})

describe('what of a correction an employee has been told wrong', () => {
  const told = (change: Partial<Cycle['settings']>, talk = invited().talk) =>
    correctionToTell(talk, steered(['2026-10-01 10:00', corrects(change)]).cycle)?.dates

  it.each<[string, Partial<Cycle['settings']>, string[] | undefined]>([
    ['is the period, by its first day', { from: '2026-11-02' }, ['period']],
    ['is the period, by its last day', { to: '2026-12-18' }, ['period']],
    ['is by when to book', { bookedBy: '2026-10-23' }, ['bookedBy']],
    ['is when preparing starts, before the questions', { preparationOn: '2026-10-26' }, ['preparationOn']],
    ['is nothing of the name', { name: 'Höstens samtal' }, undefined],
  ])('%s', (_, change, dates) => {
    expect(told(change)).toEqual(dates)
  })

  it('is not when preparing starts, for who has the questions', () => {
    const within = steered(['2026-10-21 10:00', corrects({ preparationOn: '2026-10-26' })])
    expect(correctionToTell(asked().talk, within.cycle)).toBeUndefined()
  })

  it('is nothing without a correction, of a held or ended talk, or by what the manager was mailed', () => {
    const { cycle: right } = steered(['2026-10-01 10:00', corrects({ to: '2026-12-18' })])
    const { talk } = invited()
    expect(correctionToTell(talk, cycle)).toBeUndefined()
    const mails = { 'manager.invitation.1': { status: 'sent', at: at('2026-09-28 08:10'), attempt: 'a' } } as const
    for (const one of [
      { ...talk, mails },
      { ...held().talk, mails: talk.mails },
      { ...talk, ended: { n: 1, at: 0, why: 'removed' as const } },
    ])
      expect(correctionToTell(one, right)).toBeUndefined()
    expect(effectOf({ ...talk, ended: { n: 1, at: 0, why: 'removed' } }, right)).toBe('ended')
    expect(effectOf({ ...talk, mails: {} }, right)).toBe('notMailed')
  })

  it('is nothing more by a correction that has gone, and all of it by one that is on its way', () => {
    const { cycle: right } = steered(['2026-10-01 10:00', corrects({ to: '2026-12-18' })])
    const { talk } = invited()
    const found = at('2026-10-01 10:40')
    const sent = { ...talk.mails, 'employee.correction.1': { status: 'sent', at: found, attempt: 'a' } } as const
    expect(correctionToTell({ ...talk, mails: sent }, right)).toBeUndefined()
    const claimed = {
      ...talk.mails,
      'employee.correction.1': { status: 'claimed', at: found, attempt: 'a', tries: 1 },
    } as const
    expect(correctionToTell({ ...talk, mails: claimed }, right)?.dates).toEqual(['period'])
    const skipped = {
      ...talk.mails,
      'employee.questions.1': { status: 'skipped', at: found, reason: 'too late' },
    } as const
    expect(correctionToTell({ ...talk, mails: skipped }, right)?.dates).toEqual(['period'])
  })
})
