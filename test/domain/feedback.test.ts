/** Everyday feedback: what may be sent to whom, what is remembered of it, and when its mails go. */
import { describe, expect, it } from 'vitest'
import { decidePerson } from '../../functions/domain/decide-person.ts'
import { checkFeedback, type FeedbackDraft, type FeedbackProblem, sameWords } from '../../functions/domain/feedback.ts'
import type { ReportCommand } from '../../functions/domain/feedback-report.ts'
import type { Person } from '../../functions/domain/person.ts'
import type { PersonCommand } from '../../functions/domain/person-command.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import type { Actor, Frame } from '../../functions/domain/workflow.ts'
import { at, frame, local, organisation, person } from '../given.ts'

const aisha = { id: 'p_aisha00000000000', name: 'Aisha Noor' }
const ingrid = { id: 'p_ingrid0000000000', name: 'Ingrid Moe' }

const message = (rest: Partial<FeedbackDraft> = {}): FeedbackDraft => ({
  id: 'f_0000000000000001',
  kind: 'less',
  to: [aisha],
  situation: 'På mötet i tisdags',
  behaviour: 'avbröt du två gånger.',
  effect: 'Andra tystnade.',
  ...rest,
})

const rules = { by: person.id, between: 'lead', settings: organisation.feedback, today: '2026-11-12' } as const
const codes = (problems: FeedbackProblem[]) => problems.map(({ field, code }) => `${field} ${code}`)
const crowd = Array.from({ length: 101 }, (_, n) => ({ id: `p_${n}`, name: 'x' }))
const praiseOnly = { ...organisation.feedback, praiseOnlyUntil: '2026-11-13' }

describe('a message', () => {
  it.each<[string, Partial<FeedbackDraft>, Partial<Parameters<typeof checkFeedback>[1]>, string[]]>([
    ['correction to one person', {}, {}, []],
    ['correction with something to try', { next: 'Vänta ut en tystnad.' }, {}, []],
    ['praise to a group', { kind: 'continue', to: [aisha, ingrid] }, { between: 'peers' }, []],
    ['correction to two', { to: [aisha, ingrid] }, {}, ['to oneReceiver']],
    ['correction to a group at an address', { to: [aisha, ingrid], typed: 'alla@x.example' }, {}, ['to oneReceiver']],
    ['correction to nobody', { to: [] }, {}, ['to missing']],
    ['an address that is nobody’s', { to: [], typed: 'x@y.example' }, {}, []],
    ['praise with something to correct', { kind: 'continue', next: 'men prova …' }, {}, ['next mixed']],
    ['correction between peers', {}, { between: 'peers' }, ['to betweenPeers']],
    [
      'correction between peers where that is allowed',
      {},
      { between: 'peers', settings: { ...organisation.feedback, correctionBetweenPeers: true } },
      [],
    ],
    ['correction to an unknown address', { to: [], typed: 'x@y.example' }, { between: 'peers' }, ['to betweenPeers']],
    ['correction in the first weeks', {}, { settings: praiseOnly }, ['kind praiseOnly']],
    ['correction on the first day after them', {}, { settings: praiseOnly, today: '2026-11-13' }, []],
    ['praise in the first weeks', { kind: 'continue' }, { settings: praiseOnly }, []],
    ['a message to oneself', { to: [{ id: person.id, name: 'x' }] }, {}, ['to oneself']],
    ['praise to more than fit', { kind: 'continue', to: crowd }, {}, ['to tooMany']],
    ['a missing field', { effect: '  ' }, {}, ['effect missing']],
    ['a field that is too long', { behaviour: 'x'.repeat(601) }, {}, ['behaviour tooLong']],
  ])('%s', (_, rest, other, expected) => {
    expect(codes(checkFeedback(message(rest), { ...rules, ...other }))).toEqual(expected)
  })

  it('has the same words whatever stands between them', () => {
    const again = message({ situation: 'på MÖTET, i tisdags!', behaviour: 'avbröt du\n\ntvå gånger' })
    expect(sameWords(again)).toBe(sameWords(message()))
    expect(sameWords(message({ behaviour: 'avbröt du tre gånger.' }))).not.toBe(sameWords(message()))
  })
})

const employee = { ...person, feedback: undefined }

const told = (state: Person, time: string, command: PersonCommand, by: Actor = 'person', within: Frame = frame) => {
  const decided = decidePerson(state, command, by, within, at(time))
  return decided.ok ? decided : decided.refusal.code
}
const next = (...given: Parameters<typeof told>): Person => {
  const decided = told(...given)
  if (typeof decided === 'string') throw new Error(decided)
  return decided.state
}
const giving = (n: number, rest: Partial<FeedbackDraft> = {}, body = `b${n}`): PersonCommand => ({
  kind: 'giveFeedback',
  message: message({ id: `f_${n}`, ...rest }),
  between: 'lead',
  body,
})
const arriving = (n: number, from = ingrid, written = '2026-11-12 10:00'): PersonCommand => ({
  kind: 'receiveFeedback',
  message: { ...message({ id: `f_${n}` }), from: { ...from, language: 'nb' }, at: at(written) },
})
const keys = (state: Person, within: Frame = frame) => personTimetable(state, within).map(({ key }) => key)

describe('giving', () => {
  it('keeps a copy in the sender’s own words and waits to be delivered, without the words on the head', () => {
    const decided = told(employee, '2026-11-12 10:00', giving(1))
    if (typeof decided === 'string') throw new Error(decided)
    expect(decided.parts?.map(({ name }) => name)).toEqual(['given#f_1'])
    expect(JSON.stringify(decided.state)).not.toContain('avbröt')
    expect(keys(decided.state)).toEqual(['service.deliverFeedback.1'])
    expect(keys({ ...decided.state, bounced: 1 })).toEqual(['service.deliverFeedback.1'])
  })

  it('refuses the same correction to another within a day, as whatever kind, and not the day after', () => {
    const once = next(employee, '2026-11-12 10:00', giving(1, {}, 'same'))
    expect(told(once, '2026-11-12 10:01', giving(2, { to: [ingrid], kind: 'more' }, 'same'))).toBe('already')
    expect(told(once, '2026-11-13 09:59', giving(2, { to: [ingrid] }, 'same'))).toBe('already')
    expect(told(once, '2026-11-13 10:01', giving(2, { to: [ingrid] }, 'same'))).not.toBe('already')
    const praise = giving(2, { kind: 'continue' }, 'same')
    expect(told(once, '2026-11-12 10:01', praise)).not.toBe('already')
  })

  it('stops at twenty a day', () => {
    let state = employee as Person
    for (let n = 1; n <= 20; n++) state = next(state, '2026-11-12 10:00', giving(n))
    expect(told(state, '2026-11-12 23:00', giving(21))).toBe('tooOften')
    expect(told(state, '2026-11-13 10:01', giving(21))).not.toBe('tooOften')
  })

  it('is checked again where it is decided, and done by the person alone', () => {
    expect(told(employee, '2026-11-12 10:00', giving(1, { to: [aisha, ingrid] }))).toBe('notYours')
    expect(told(employee, '2026-11-12 10:00', giving(1), 'hr')).toBe('notYours')
    expect(told(employee, '2026-11-12 10:00', arriving(1))).toBe('notYours')
  })
})

describe('receiving', () => {
  it('happens once, and is mailed once, in the window', () => {
    const got = next(employee, '2026-11-13 19:00', arriving(1), 'service')
    const again = next(got, '2026-11-13 19:05', arriving(1), 'service')
    expect(again).toBe(got)
    const [entry] = personTimetable(got, frame)
    expect([entry?.key, local(entry?.due ?? 0).slice(0, 10)]).toEqual(['person.feedback.1', '2026-11-16'])
  })

  it('waits while one is away', () => {
    const away: Person = { ...employee, details: { ...person.details, awayUntil: '2026-12-01' } }
    const [entry] = personTimetable(next(away, '2026-11-12 10:00', arriving(1), 'service'), frame)
    expect(local(entry?.due ?? 0).slice(0, 10)).toBe('2026-12-01')
  })

  it('drops what someone sends whom one has blocked, until they are let through again', () => {
    const got = next(employee, '2026-11-12 10:00', arriving(1), 'service')
    const shut = next(got, '2026-11-12 11:00', { kind: 'blockSender', message: 'f_1' })
    expect(next(shut, '2026-11-12 12:00', arriving(2), 'service')).toBe(shut)
    const open = next(shut, '2026-11-12 13:00', { kind: 'unblockSender', person: ingrid.id })
    expect(keys(next(open, '2026-11-12 14:00', arriving(3), 'service'))).toContain('person.feedback.2')
  })

  it('can be thanked for or answered, once', () => {
    const got = next(employee, '2026-11-12 10:00', arriving(1), 'service')
    const thanked = next(got, '2026-11-12 11:00', { kind: 'replyToFeedback', message: 'f_1', text: '' })
    expect(keys(thanked)).toContain('service.deliverFeedback.2')
    expect(told(thanked, '2026-11-12 12:00', { kind: 'replyToFeedback', message: 'f_1', text: 'x' })).toBe('already')
    expect(told(got, '2026-11-12 12:00', { kind: 'replyToFeedback', message: 'f_9', text: 'x' })).toBe('gone')
  })

  it('keeps the head small: what has left the list leaves the ledger too', () => {
    let state = employee as Person
    for (let n = 1; n <= 200; n++) {
      state = next(state, '2026-11-12 10:00', arriving(n), 'service')
      const record = { status: 'sent', at: 1, attempt: 'a' } as const
      state = { ...state, mails: { ...state.mails, [`person.feedback.${n}`]: record } }
    }
    expect(Object.keys(state.mails)).toHaveLength(60)
    expect(keys(state)).toHaveLength(60)
  })

  it('takes a reply to one’s own message, once from each, and from no one else’s', () => {
    const given = next(employee, '2026-11-12 10:00', giving(1))
    const reply = { id: 'f_1', from: aisha, text: 'Tack', at: at('2026-11-12 11:00') }
    const got = next(given, '2026-11-12 11:00', { kind: 'receiveReply', reply }, 'service')
    expect(keys(got)).toContain('person.feedbackReply.2')
    expect(next(got, '2026-11-12 11:05', { kind: 'receiveReply', reply }, 'service')).toBe(got)
    const stray = { ...reply, id: 'f_7' }
    expect(next(given, '2026-11-12 11:00', { kind: 'receiveReply', reply: stray }, 'service')).toBe(given)
  })
})

describe('showing a message to HR', () => {
  const to = [{ address: 'e_karin', name: 'Karin Holm' }]
  const shows = (rest: Partial<ReportCommand> = {}): PersonCommand => ({
    kind: 'reportFeedback',
    message: 'f_1',
    to,
    text: ' Det här är inte okej ',
    ...rest,
  })
  const got = next(employee, '2026-11-12 10:00', arriving(1), 'service')
  const answer = (id: string): PersonCommand => ({
    kind: 'receiveReportAnswer',
    message: 'f_1',
    id,
    answer: { by: 'Karin Holm', text: 'Tack', at: at('2026-11-13 10:00') },
  })

  it('is the receiver’s alone, of what was received, once, and to somebody', () => {
    expect(told(employee, '2026-11-12 11:00', shows())).toBe('gone')
    expect(told(got, '2026-11-12 11:00', shows({ to: [] }))).toBe('empty')
    expect(told(got, '2026-11-12 11:00', shows(), 'hr')).toBe('notYours')
    const shown = next(got, '2026-11-12 11:00', shows())
    expect(told(shown, '2026-11-12 11:01', shows())).toBe('already')
  })

  it('waits to be delivered, with the words beside the head', () => {
    const decided = told(got, '2026-11-12 11:00', shows())
    if (typeof decided === 'string') throw new Error(decided)
    expect(decided.parts).toMatchObject([{ name: 'report#f_1', value: { to, text: 'Det här är inte okej' } }])
    expect(JSON.stringify(decided.state)).not.toMatch(/okej|e_karin/)
    expect(keys(decided.state)).toContain('service.deliverFeedback.2')
  })

  it('is answered to the receiver, each answer once, and only on what was shown', () => {
    expect(next(got, '2026-11-13 10:00', answer('a.1'), 'service')).toBe(got)
    const shown = next(got, '2026-11-12 11:00', shows())
    const once = next(shown, '2026-11-13 10:00', answer('a.1'), 'service')
    expect(keys(once)).toContain('person.reportAnswer.3')
    expect(next(once, '2026-11-13 10:05', answer('a.1'), 'service')).toBe(once)
    expect(told(shown, '2026-11-13 10:00', answer('a.1'))).toBe('notYours')
  })
})

describe('an address that HR has changed', () => {
  const reply = { id: 'f_1', from: aisha, text: 'Tack', at: at('2026-11-12 15:00') }
  const given = next(employee, '2026-11-12 09:00', giving(1))
  const before = next(given, '2026-11-12 10:00', arriving(2), 'service')
  const address = { n: 1, from: 'old@x.example', at: at('2026-11-12 12:00') }
  const changed: Person = { ...before, address }
  const after = next(
    next(changed, '2026-11-12 15:00', { kind: 'receiveReply', reply }, 'service'),
    '2026-11-12 16:00',
    arriving(4, ingrid, '2026-11-12 15:30'),
    'service',
  )
  const mails = (state: Person) => keys(state).filter((key) => key.startsWith('person.'))
  const days = (state: Person) =>
    Object.fromEntries(personTimetable(state, frame).map(({ key, due }) => [key, local(due).slice(0, 10)]))

  it('is mailed what came after, and nothing that was given or got before', () => {
    expect(mails(before)).toEqual(['person.feedback.2'])
    expect(mails(after)).toEqual(['person.feedback.4'])
  })

  it('is mailed the rest when the words are opened, three working days after the change at the earliest', () => {
    const confirmed = { at: at('2026-11-12 17:00'), by: 'manager' } as const
    const dates = days({ ...after, address: { ...address, confirmed } })
    expect([dates['person.feedback.2'], dates['person.feedbackReply.3']]).toEqual(['2026-11-18', '2026-11-18'])
    expect(dates['person.feedback.4']).toBe('2026-11-12')
  })

  it('is not mailed what was written before, however late it came', () => {
    const late = next(changed, '2026-11-13 09:00', arriving(5, ingrid, '2026-11-12 11:00'), 'service')
    expect(mails(late)).toEqual([])
  })

  it('is mailed nothing after an objection', () => {
    expect(mails({ ...after, address: { ...address, objected: at('2026-11-12 17:00') } })).toEqual([])
  })
})

describe('someone who has left', () => {
  const gone: Person = { ...next(employee, '2026-11-12 10:00', giving(1)), gone: at('2026-11-12 12:00') }

  it('gives and gets nothing more; what was on its way still arrives', () => {
    expect(told(gone, '2026-11-12 13:00', giving(2))).toBe('gone')
    expect(next(gone, '2026-11-12 13:00', arriving(2), 'service')).toBe(gone)
    const reply = { id: 'f_1', from: aisha, text: 'Tack', at: at('2026-11-12 14:00') }
    expect(next(gone, '2026-11-12 14:00', { kind: 'receiveReply', reply }, 'service')).toBe(gone)
    expect(keys(gone)).toEqual(expect.arrayContaining(['service.deliverFeedback.1']))
    expect(keys(gone).every((key) => key.startsWith('service.'))).toBe(true)
  })
})

describe('what worked', () => {
  const within = { ...frame, organisation: { ...organisation, feedback: { ...organisation.feedback, monthly: true } } }
  const expecting = next(
    employee,
    '2026-11-02 10:00',
    { kind: 'expectWhatWorked', from: '2026-11-12', until: '2027-02-12' },
    'service',
  )

  it('is asked on the first working day of each month, where the organisation wants it', () => {
    const dates = personTimetable(expecting, within).map(({ key, due }) => `${key} ${local(due).slice(0, 10)}`)
    // The first working day after the quiet weeks is still January's.
    expect(dates).toEqual([
      'person.whatWorked.202612 2026-12-01',
      'person.whatWorked.202701 2027-01-07',
      'person.whatWorked.202702 2027-02-01',
    ])
    expect(keys(expecting)).toEqual([])
  })

  it('is not asked of who is away or no longer employed', () => {
    const away: Person = { ...expecting, details: { ...person.details, awayUntil: '2027-01-15' } }
    expect(keys(away, within)).toEqual(['person.whatWorked.202702'])
    expect(keys({ ...expecting, employed: false }, within)).toEqual([])
  })
})
