/** How long what was written in a talk is kept: until its day, to the minute, and then nobody reads it. */
import { describe, expect, it } from 'vitest'
import type { Kept } from '../../functions/domain/kept.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import {
  afterExpiry,
  belongsTo,
  countsFrom,
  expiryOf,
  isAboutRetention,
  isToDelete,
  mayBeHeld,
  unexpired,
  withRetention,
} from '../../functions/domain/retention.ts'
import type { Role } from '../../functions/domain/role.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import type { Frame } from '../../functions/domain/workflow.ts'
import type { Retention } from '../../functions/ports.ts'
import {
  afterwards,
  agreed,
  at,
  beside,
  frame,
  frameWith,
  held,
  inFollowUp,
  local,
  open,
  openCommand,
  organisation,
  prepared,
  type Told,
  when,
  words,
} from '../given.ts'

const deciding = (retention: Partial<Retention>): Frame => ({
  ...frame,
  organisation: { ...organisation, retention: { ...organisation.retention, ...retention } },
})

/** Everything that can be written, in a talk of 12 November 2026 whose last follow-up is on 15 April 2027. */
const written = (): Told => {
  const notes = beside(inFollowUp(), 'private#manager', { notes: words.notes, at: at('2026-11-11 10:00') })
  const draft = { text: words.managerDraft, onlyOnPage: false, at: at('2026-11-11 10:00') }
  return beside(beside(notes, 'draft#manager#QC3', draft), 'draft#manager#QC1', { ...draft, text: 'utkast-självkoll' })
}

const reads = ({ talk, parts }: Told, role: Role, time: string, within: Frame = frame): string =>
  JSON.stringify(viewOf(talk, parts, role, within, at(time)))

describe('what is kept', () => {
  it('counts from the day they talked, and the plan from its last follow-up', () => {
    const { talk } = written()
    expect(countsFrom('notes', talk, frame)).toBe('2026-11-12')
    expect(countsFrom('preparation', talk, frame)).toBe('2026-11-12')
    expect(countsFrom('plan', talk, frame)).toBe('2027-04-15')
  })

  it('counts from a follow-up that closed after its date', () => {
    const closed = afterwards(written(), '2027-01-26 10:00', 'service', { kind: 'closeFollowUp', followUp: 1 })
    const late = afterwards(closed, '2027-04-23 10:00', 'service', { kind: 'closeFollowUp', followUp: 2 })
    expect(countsFrom('plan', late.talk, frame)).toBe('2027-04-23')
  })

  it('counts from the day on which they say they talked without a booked time', () => {
    const told = afterwards(open(), '2026-11-20 10:00', 'employee', { kind: 'alreadyTalked', on: '2026-11-02' })
    expect(countsFrom('preparation', told.talk, frame)).toBe('2026-11-02')
  })

  it('counts, of a talk that never was, from the end of the cycle or the last that was sent', () => {
    expect(countsFrom('preparation', open().talk, frame)).toBe('2026-12-11')
    expect(countsFrom('preparation', prepared().talk, frameWith({ to: '2026-10-31' }))).toBe('2026-11-12')
    const late = afterwards(open(), '2026-12-20 10:00', 'employee', { kind: 'prepareWithoutWriting' })
    expect(countsFrom('preparation', late.talk, frame)).toBe('2026-12-20')
  })

  it.each<[string, Kept]>([
    ['answers#employee', 'preparation'],
    ['draft#manager#QC2', 'preparation'],
    ['topic#employee#0001', 'preparation'],
    ['private#manager', 'notes'],
    ['plan#0003', 'plan'],
    ['plandraft#employee', 'plan'],
    ['followup#1#employee', 'plan'],
    ['log#0001', 'plan'],
    ['something new', 'plan'],
  ])('has a row for %s', (name, what) => {
    expect(belongsTo(name)).toBe(what)
  })
})

describe('evidence of mails', () => {
  it('has thirty days of its own', () => {
    expect(belongsTo('mail#a1')).toBeUndefined()
    expect(afterExpiry('mail#a1', {}, ['notes', 'preparation', 'plan'])).toBe('keep')
  })
})

describe('what becomes of a part when the notes are over', () => {
  const [own, shared] = [
    { question: 'QC1', text: 'ett' },
    { question: 'QC2', text: 'två' },
  ]
  const becomes = (name: string, answers: unknown[] = []) => afterExpiry(name, { answers } as never, ['notes'])

  it.each([
    ['private#manager', 'delete'],
    ['draft#manager#QC1', 'delete'],
    ['draft#manager#QC2', 'keep'],
    ['draft#manager', 'keep'],
    ['topic#manager#0001', 'keep'],
    ['plan#0001', 'keep'],
  ])('%s: %s', (name, what) => {
    expect(becomes(name, [own])).toBe(what)
  })

  it('leaves the shared answers, and what has none of one’s own as it is', () => {
    expect(becomes('answers#manager', [own, shared])).toEqual({ answers: [shared] })
    expect(becomes('answers#manager', [shared])).toBe('keep')
    expect(afterExpiry('answers#manager', {}, ['notes'])).toBe('keep')
    expect(afterExpiry('answers#manager', { answers: [own] }, [])).toBe('keep')
  })

  it('is nothing at all, in the same map, while nothing is over', () => {
    const { talk, parts } = written()
    expect(unexpired(talk, parts, frame, at('2026-11-20 10:00'))).toBe(parts)
  })
})

describe('a talk of someone who has left', () => {
  const left = (within: Frame) => {
    const { talk } = held()
    const ended = { n: 1, at: at('2026-12-01 10:00'), why: 'left' as const, told: false }
    return expiryOf('preparation', { ...talk, ended }, within)
  }

  it('goes with them, thirty days after, and no later than it would have', () => {
    expect(local(left(frame) ?? 0)).toContain('2026-12-31')
    expect(local(left(deciding({ preparation: 1 })) ?? 0)).toBe('2026-12-12 00:00')
    expect(local(left(deciding({ preparation: null })) ?? 0)).toContain('2026-12-31')
  })
})

describe('on its last day', () => {
  const lastDays: [Kept, string, string, Role, string[]][] = [
    ['notes', '2027-10-11 23:59', '2027-10-12 00:00', 'manager', [words.notes, words.managerC1, 'utkast-självkoll']],
    ['preparation', '2027-11-11 23:59', '2027-11-12 00:00', 'employee', [words.employeeAnswer, words.managerC2]],
    ['preparation', '2027-11-11 23:59', '2027-11-12 00:00', 'manager', [words.managerDraft, words.employeePageOnly]],
    ['plan', '2029-04-14 23:59', '2029-04-15 00:00', 'employee', [words.plan, words.mattered, words.needEmployee]],
  ]

  it.each(lastDays)('%s is read until %s and not at %s', (what, last, over, role, canaries) => {
    const told = written()
    expect(local(expiryOf(what, told.talk, frame) ?? 0)).toBe(over)
    for (const canary of canaries) {
      expect(reads(told, role, last)).toContain(canary)
      expect(reads(told, role, over)).not.toContain(canary)
    }
    expect(isToDelete(what, told.talk, frame, at(last))).toBe(false)
    expect(isToDelete(what, told.talk, frame, at(over))).toBe(true)
  })

  it('takes the self-check along with the notes, and leaves the shared points', () => {
    const manager = reads(written(), 'manager', '2027-10-12 00:00')
    expect(manager).toContain(words.managerC2)
    expect(manager).toContain(words.managerDraft)
  })

  it('says to both what is gone', () => {
    const { talk, parts } = written()
    expect(viewOf(talk, parts, 'employee', frame, at('2027-11-12 00:00')).expired).toEqual(['notes', 'preparation'])
  })

  it('ends what the next talk takes along', () => {
    const previous = agreed()
    const next = { ...openCommand.talk, id: 't_next000000000000', previous: previous.talk.id }
    const opened = afterwards({ talk: undefined as never, parts: new Map() }, '2029-03-01 10:00', 'service', {
      kind: 'open',
      talk: next,
    })
    const lastPlanAt = (time: string) =>
      viewOf(opened.talk, opened.parts, 'employee', frame, at(time), previous).lastPlan?.lines.length
    expect(lastPlanAt('2029-04-14 23:59')).toBe(3)
    expect(lastPlanAt('2029-04-15 00:00')).toBeUndefined()
  })

  it('closes the preparation to new words', () => {
    const told = afterwards(open(), '2026-11-20 10:00', 'employee', { kind: 'alreadyTalked', on: '2026-11-02' })
    const topic = { kind: 'proposeTopic', text: 'En sak till' } as const
    expect(when(told, '2027-11-01 23:59', 'employee', topic)).toBeTypeOf('object')
    expect(when(told, '2027-11-02 00:00', 'employee', topic)).toBe('locked')
  })
})

describe('what the organisation has not decided', () => {
  it('is kept and read', () => {
    const within = deciding({ preparation: null, plan: null, notes: null })
    const manager = reads(written(), 'manager', '2046-01-01 10:00', within)
    for (const canary of [words.notes, words.employeeAnswer, words.plan]) expect(manager).toContain(canary)
  })

  it('stays among what is woken, so that a later decision finds it', () => {
    const within = deciding({ preparation: null })
    const steps = withRetention(held().talk, [], within)
    const step = steps.find(({ key }) => key === 'service.retain.preparation')
    expect(step?.due).toBeGreaterThan(at('2100-01-01 00:00'))
  })
})

describe('the steps', () => {
  const steps = ({ talk }: Told, within: Frame = frame) =>
    withRetention(talk, talkTimetable(talk, { ...frame, ...within }), within)
      .filter(({ key }) => key.startsWith('service.retain.'))
      .map(({ key, due }) => [key.slice('service.retain.'.length), local(due)])

  const deleted = (told: Told, what: Kept, time: string) =>
    afterwards(told, time, 'service', { kind: 'deleteKept', what })

  it('come each on its day', () => {
    expect(steps(written())).toEqual([
      ['notes', '2027-10-12 00:00'],
      ['preparation', '2027-11-12 00:00'],
      ['plan', '2029-04-15 00:00'],
    ])
  })

  it('do nothing before it, when what they count from has moved', () => {
    const told = written()
    expect(deleted(told, 'plan', '2029-04-14 23:59').talk).toBe(told.talk)
  })

  it('come once, and again for what is written after', () => {
    const gone = deleted(written(), 'preparation', '2027-11-12 00:05')
    expect(steps(gone).map(([what]) => what)).toEqual(['notes', 'plan'])
    const planGone = deleted(gone, 'plan', '2029-04-15 00:05')
    const proposal = {
      mattered: [],
      lines: [{ id: 'z', kind: 'goal', what: 'Nytt', who: 'both' }],
      followUps: [],
    } as const
    const command = { kind: 'proposePlan', basedOn: 1, content: structuredClone(proposal) as never } as const
    const anew = afterwards(planGone, '2029-05-02 10:00', 'manager', command)
    expect(steps(anew)).toContainEqual(['plan', '2031-05-02 00:00'])
    expect(reads(anew, 'employee', '2029-05-03 10:00')).toContain('Nytt')
  })

  it('end with the talk itself, once everything is deleted and nothing is to come', () => {
    let told = written()
    for (const followUp of [1, 2])
      told = afterwards(told, '2027-06-01 10:00', 'service', { kind: 'closeFollowUp', followUp })
    told = deleted(told, 'notes', '2027-10-12 00:05')
    told = deleted(told, 'preparation', '2027-11-12 00:05')
    expect(steps(told).map(([what]) => what)).toEqual(['plan'])
    told = deleted(told, 'plan', '2029-06-01 00:05')
    expect(steps(told)).toEqual([['eraseTalk', '2029-06-01 00:05']])
  })

  it('leave the talk until what is still to come of it has gone or is of no more use', () => {
    const { talk } = written()
    const retained = { notes: 1, preparation: 1, plan: 1 }
    for (const what of ['notes', 'preparation', 'plan'] as const) retained[what] = at('2029-06-01 00:05')
    const [entry] = talkTimetable(talk, frame)
    if (!entry) throw new Error('A talk has mails')
    const until = at('2029-07-01 10:00')
    const erased = (mails: typeof talk.mails) =>
      withRetention({ ...talk, retained, mails }, [{ ...entry, until }], frame).find(
        ({ key }) => key === 'service.retain.eraseTalk',
      )?.due
    expect(erased({})).toBe(until + 1)
    expect(erased({ [entry.key]: { status: 'waiting', at: 1, tries: 1 } })).toBe(until + 1)
    expect(erased({ [entry.key]: { status: 'sent', attempt: 'a', at: 1 } })).toBe(retained.plan)
    expect(erased({ [entry.key]: { status: 'skipped', at: 1, reason: 'too late' } })).toBe(retained.plan)
  })

  it('are known among all commands, and count a talk that goes once', () => {
    const kinds = ['deleteKept', 'forgetLinks', 'eraseTalk', 'putOff', 'book']
    expect(kinds.filter((kind) => isAboutRetention({ kind }))).toEqual(kinds.slice(0, 4))
    const once = afterwards(written(), '2029-06-01 00:05', 'service', { kind: 'eraseTalk' })
    expect(once.talk.retained).toEqual({ counted: at('2029-06-01 00:05') })
    expect(afterwards(once, '2029-06-01 00:06', 'service', { kind: 'eraseTalk' }).talk).toBe(once.talk)
  })

  it('forget links and browsers thirty days after the last day, or their last use', () => {
    const bound = afterwards(agreed(), '2026-11-17 10:00', 'employee', { kind: 'bindBrowser', browser: 'one' })
    expect(steps(bound)).toContainEqual(['forgetLinks', '2027-05-15 00:00'])
    const later = afterwards(bound, '2027-05-01 10:00', 'employee', { kind: 'bindBrowser', browser: 'one' })
    expect(steps(later)).toContainEqual(['forgetLinks', '2027-05-31 10:00'])
    const early = afterwards(later, '2027-05-31 09:59', 'service', { kind: 'forgetLinks' })
    expect(early.talk.browsers).toHaveLength(1)
    const forgotten = afterwards(later, '2027-05-31 10:00', 'service', { kind: 'forgetLinks' })
    expect(forgotten.talk).toMatchObject({ links: {}, browsers: [], freshLinks: [] })
    expect(steps(forgotten).map(([what]) => what)).not.toContain('forgetLinks')
  })

  it('wait for the end of a hold of HR’s, and the notes do not', () => {
    const hold = (told: Told, until: string | null) =>
      afterwards(told, '2027-09-01 10:00', 'service', { kind: 'putOff', until: until === null ? null : at(until) })
    const put = hold(written(), '2028-01-01 00:00')
    expect(steps(put)).toEqual([
      ['notes', '2027-10-12 00:00'],
      ['preparation', '2028-01-01 00:00'],
      ['plan', '2029-04-15 00:00'],
    ])
    expect(hold(deleted(put, 'notes', '2027-10-12 00:05'), null).talk.retained).toEqual({
      notes: at('2027-10-12 00:05'),
    })
    expect(steps(hold(put, null))).toEqual(steps(written()))
    expect(['notes', 'preparation', 'plan'].filter((what) => mayBeHeld(what as Kept))).toEqual(['preparation', 'plan'])
  })

  it('come no more for what was deleted at that very moment', () => {
    const gone = deleted(written(), 'preparation', '2027-11-12 00:00')
    expect(steps(gone).map(([what]) => what)).toEqual(['notes', 'plan'])
    expect(isToDelete('preparation', gone.talk, frame, at('2027-11-13 10:00'))).toBe(false)
  })

  it('forget no links where the organisation has not decided, or there are none', () => {
    const bound = afterwards(agreed(), '2026-11-17 10:00', 'employee', { kind: 'bindBrowser', browser: 'one' })
    const within = deciding({ links: null })
    expect(steps(bound, within).map(([what]) => what)).not.toContain('forgetLinks')
    const asked = (told: Told, of = frame as Frame) =>
      afterwards(told, '2040-01-01 10:00', 'service', { kind: 'forgetLinks' }, of).talk
    expect(asked(bound, within)).toBe(bound.talk)
    expect(asked(agreed()).browsers).toEqual([])
  })

  it('end with no talk of which something is kept without end', () => {
    const retained = {
      notes: at('2029-06-01 00:05'),
      preparation: at('2029-06-01 00:05'),
      plan: at('2029-06-01 00:05'),
    }
    const { talk } = written()
    const [entry] = talkTimetable(talk, frame)
    if (!entry) throw new Error('A talk has mails')
    const kinds = (until: number) =>
      withRetention({ ...talk, retained, mails: {} }, [{ ...entry, until }], frame).map(({ key }) => key)
    expect(kinds(at('2029-07-01 10:00'))).toContain('service.retain.eraseTalk')
    expect(kinds(Number.MAX_SAFE_INTEGER)).not.toContain('service.retain.eraseTalk')
  })

  it('count from the booked time where a talk that was to be was never said to be held', () => {
    const sides = afterwards(prepared(), '2026-11-10 10:00', 'service', { kind: 'leaveCycle' })
    const early = frameWith({ to: '2026-10-31' })
    expect(countsFrom('preparation', sides.talk, early)).toBe('2026-11-03')
    expect(countsFrom('preparation', prepared().talk, early)).toBe('2026-11-12')
    const moved = { ...held().talk, booking: { ...prepared().talk.booking, start: at('2026-11-10 14:00') } }
    expect(countsFrom('notes', moved as Told['talk'], frame)).toBe('2026-11-10')
  })
})
