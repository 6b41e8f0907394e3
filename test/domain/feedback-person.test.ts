/** Everyday feedback on a person's own workflow: what is remembered of it, whom it reaches, and when its mails go. */
import { describe, expect, it } from 'vitest'
import { decidePerson } from '../../functions/domain/decide-person.ts'
import type { FeedbackDraft } from '../../functions/domain/feedback.ts'
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
const replying = (id: string, from: typeof aisha): PersonCommand => ({
  kind: 'receiveReply',
  reply: { id, from, text: 'Tack', at: at('2026-11-12 11:00') },
})
const showing = (message: string, rest: Partial<ReportCommand> = {}): PersonCommand => ({
  kind: 'reportFeedback',
  message,
  to: [{ address: 'e_karin', name: 'Karin Holm' }],
  text: ' Det här är inte okej ',
  ...rest,
})
const answering = (message: string, id: string): PersonCommand => ({
  kind: 'receiveReportAnswer',
  message,
  id,
  answer: { by: 'Karin Holm', text: 'Vi hör av oss', at: at('2026-11-13 10:00') },
})
const keys = (state: Person, within: Frame = frame) => personTimetable(state, within).map(({ key }) => key)

describe('giving', () => {
  it('keeps a copy in the sender’s own words and waits to be delivered, without the words on the head', () => {
    const decided = told(employee, '2026-11-12 10:00', giving(1))
    if (typeof decided === 'string') throw new Error(decided)
    const from = { id: person.id, name: 'Maria Lind', language: 'sv' }
    expect(decided.parts).toMatchObject([
      { name: 'given#f_1', value: { behaviour: 'avbröt du två gånger.', from, at: at('2026-11-12 10:00') } },
    ])
    expect(JSON.stringify(decided.state)).not.toContain('avbröt')
    expect(keys(decided.state)).toEqual(['service.deliverFeedback.1'])
    expect(keys({ ...decided.state, bounced: 1 })).toEqual(['service.deliverFeedback.1'])
  })

  it('refuses the same correction to another within a day, as whatever kind, and not the day after', () => {
    const once = next(employee, '2026-11-12 10:00', giving(1, {}, 'same'))
    expect(told(once, '2026-11-12 10:01', giving(2, { to: [ingrid], kind: 'more' }, 'same'))).toBe('already')
    expect(told(once, '2026-11-13 09:59', giving(2, { to: [ingrid] }, 'same'))).toBe('already')
    expect(told(once, '2026-11-13 10:00', giving(2, { to: [ingrid] }, 'same'))).not.toBe('already')
    const praise = giving(2, { kind: 'continue' }, 'same')
    expect(told(once, '2026-11-12 10:01', praise)).not.toBe('already')
  })

  it('twice by the same form is one message', () => {
    const once = next(employee, '2026-11-12 10:00', giving(1))
    expect(next(once, '2026-11-12 10:01', giving(1))).toBe(once)
  })

  it('is on its way until it is delivered', () => {
    const both = next(next(employee, '2026-11-12 10:00', giving(1)), '2026-11-12 10:01', giving(2))
    expect(next(both, '2026-11-12 10:02', { kind: 'deliverFeedback', n: 1 }, 'service')).toBe(both)
    const first = next(both, '2026-11-12 10:02', { kind: 'feedbackDelivered', n: 1 }, 'service')
    expect(keys(first)).toEqual(['service.deliverFeedback.2'])
    expect(next(first, '2026-11-12 10:03', { kind: 'feedbackDelivered', n: 1 }, 'service')).toBe(first)
  })

  it('stops at twenty a day', () => {
    let state = employee as Person
    for (let n = 1; n <= 20; n++) state = next(state, '2026-11-12 10:00', giving(n))
    expect(told(state, '2026-11-12 23:00', giving(21))).toBe('tooOften')
    expect(told(state, '2026-11-13 10:00', giving(21))).not.toBe('tooOften')
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

  it('drops what one sender writes and no one else, and lets through whom one lets through alone', () => {
    const got = next(employee, '2026-11-12 10:00', arriving(1), 'service')
    const shut = next(got, '2026-11-12 11:00', { kind: 'blockSender', message: 'f_1' })
    expect(next(shut, '2026-11-12 11:01', { kind: 'blockSender', message: 'f_1' })).toBe(shut)
    const others = next(shut, '2026-11-12 12:00', arriving(2, aisha), 'service')
    expect(keys(others)).toContain('person.feedback.2')
    const both = next(others, '2026-11-12 13:00', { kind: 'blockSender', message: 'f_2' })
    const open = next(both, '2026-11-12 14:00', { kind: 'unblockSender', person: aisha.id })
    expect(next(open, '2026-11-12 15:00', arriving(3), 'service')).toBe(open)
    expect(keys(next(open, '2026-11-12 15:00', arriving(3, aisha), 'service'))).toContain('person.feedback.3')
  })

  it('can be thanked for or answered, once', () => {
    const got = next(employee, '2026-11-12 10:00', arriving(1), 'service')
    const thanked = next(got, '2026-11-12 11:00', { kind: 'replyToFeedback', message: 'f_1', text: '' })
    expect(keys(thanked)).toContain('service.deliverFeedback.2')
    expect(told(thanked, '2026-11-12 12:00', { kind: 'replyToFeedback', message: 'f_1', text: 'x' })).toBe('already')
    expect(told(got, '2026-11-12 12:00', { kind: 'replyToFeedback', message: 'f_9', text: 'x' })).toBe('gone')
    const both = next(got, '2026-11-12 10:30', arriving(2), 'service')
    const first = next(both, '2026-11-12 11:00', { kind: 'replyToFeedback', message: 'f_1', text: '' })
    expect(told(first, '2026-11-12 14:00', { kind: 'replyToFeedback', message: 'f_2', text: '' })).not.toBe('already')
  })

  it('is answered in up to six hundred characters, under one’s own name', () => {
    const got = next(employee, '2026-11-12 10:00', arriving(1), 'service')
    const reply = (text: string) => told(got, '2026-11-12 11:00', { kind: 'replyToFeedback', message: 'f_1', text })
    expect(reply('x'.repeat(601))).toBe('notNow')
    expect(reply('x'.repeat(600))).not.toBe('notNow')
    expect(reply(' Det tar jag med mig ')).toMatchObject({
      state: { feedback: { outbox: [{ id: 'f_1', reply: true }] } },
      parts: [
        {
          name: 'reply#f_1',
          value: { id: 'f_1', from: { id: person.id, name: 'Maria Lind' }, text: 'Det tar jag med mig' },
        },
      ],
    })
  })

  it.each<[string, (n: number) => PersonCommand]>([
    ['feedback', (n) => arriving(n)],
    ['feedbackReply', (n) => replying('f_1', { id: `p_${n}`, name: 'x' })],
    ['reportAnswer', (n) => answering('f_1', `a.${n}`)],
  ])('keeps the head small: a %s that has left the list leaves the ledger too', (kind, coming) => {
    let state = next(employee, '2026-11-12 08:00', giving(1))
    state = next(state, '2026-11-12 08:10', arriving(1), 'service')
    state = next(state, '2026-11-12 08:20', showing('f_1'))
    for (let n = 2; n <= 100; n++) {
      state = next(state, '2026-11-12 10:00', coming(n), 'service')
      const record = { status: 'sent', at: 1, attempt: 'a' } as const
      state = { ...state, mails: { ...state.mails, [`person.${kind}.${state.feedback?.n}`]: record } }
    }
    expect(Object.keys(state.mails)).toHaveLength(60)
    expect(keys(state).filter((key) => key.startsWith(`person.${kind}.`))).toHaveLength(60)
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

  it('takes replies from several people, and from one person to several messages', () => {
    const given = next(next(employee, '2026-11-12 10:00', giving(1)), '2026-11-12 10:01', giving(2))
    const first = next(given, '2026-11-12 11:00', replying('f_1', aisha), 'service')
    const second = next(first, '2026-11-12 11:01', replying('f_1', ingrid), 'service')
    const third = next(second, '2026-11-12 11:02', replying('f_2', aisha), 'service')
    expect(keys(third).filter((key) => key.startsWith('person.'))).toEqual([
      'person.feedbackReply.3',
      'person.feedbackReply.4',
      'person.feedbackReply.5',
    ])
  })

  it('keeps the words beside the head, for four hundred days', () => {
    const got = next(next(employee, '2026-11-12 08:00', giving(1)), '2026-11-12 09:00', arriving(1), 'service')
    const shown = next(got, '2026-11-12 09:30', showing('f_1'))
    for (const [command, name, value] of [
      [arriving(2), 'received#f_2', { behaviour: 'avbröt du två gånger.', from: ingrid }],
      [replying('f_1', aisha), `answer#f_1#${aisha.id}`, { text: 'Tack', from: aisha }],
      [answering('f_1', 'a.1'), 'reportanswer#f_1#a.1', { by: 'Karin Holm', text: 'Vi hör av oss' }],
    ] as const)
      expect(told(shown, '2026-11-12 10:00', command, 'service')).toMatchObject({
        parts: [{ name, value, expires: at('2027-12-17 10:00') }],
      })
  })

  it('is worth a mail for thirty days, and nobody has asked for that', () => {
    const [mail] = personTimetable(next(employee, '2026-11-12 10:00', arriving(1), 'service'), frame)
    expect(mail).toMatchObject({ to: 'person', asked: false })
    expect(local(mail?.until ?? 0).slice(0, 10)).toBe('2026-12-12')
  })
})

describe('showing a message to HR', () => {
  const got = next(employee, '2026-11-12 10:00', arriving(1), 'service')

  it('is the receiver’s alone, of what was received, once, and to somebody', () => {
    expect(told(employee, '2026-11-12 11:00', showing('f_1'))).toBe('gone')
    expect(told(got, '2026-11-12 11:00', showing('f_1', { to: [] }))).toBe('empty')
    expect(told(got, '2026-11-12 11:00', showing('f_1'), 'hr')).toBe('notYours')
    const shown = next(got, '2026-11-12 11:00', showing('f_1'))
    expect(told(shown, '2026-11-12 11:01', showing('f_1'))).toBe('already')
  })

  it('has room for six hundred characters, and for five people', () => {
    const long = (characters: number) => showing('f_1', { text: ` ${'x'.repeat(characters)} ` })
    expect(told(got, '2026-11-12 11:00', long(601))).toBe('notNow')
    expect(told(got, '2026-11-12 11:00', long(600))).not.toBe('notNow')
    const six = Array.from({ length: 6 }, (_, n) => ({ address: `e_${n}`, name: `HR ${n}` }))
    const decided = told(got, '2026-11-12 11:00', showing('f_1', { to: six }))
    expect(decided).toMatchObject({ parts: [{ value: { to: six.slice(0, 5) } }] })
  })

  it('waits to be delivered, with the words beside the head', () => {
    const decided = told(got, '2026-11-12 11:00', showing('f_1'))
    if (typeof decided === 'string') throw new Error(decided)
    expect(decided.parts).toMatchObject([
      { name: 'report#f_1', value: { to: [{ name: 'Karin Holm' }], text: 'Det här är inte okej' } },
    ])
    expect(JSON.stringify(decided.state)).not.toMatch(/okej|e_karin/)
    expect(decided.state.feedback?.outbox).toMatchObject([{ id: 'f_1', report: true }])
    expect(keys(decided.state)).toContain('service.deliverFeedback.2')
  })

  it('is answered to the receiver, each answer once, and only on what was shown', () => {
    expect(next(got, '2026-11-13 10:00', answering('f_1', 'a.1'), 'service')).toBe(got)
    const shown = next(got, '2026-11-12 11:00', showing('f_1'))
    const once = next(shown, '2026-11-13 10:00', answering('f_1', 'a.1'), 'service')
    expect(keys(once)).toContain('person.reportAnswer.3')
    expect(next(once, '2026-11-13 10:05', answering('f_1', 'a.1'), 'service')).toBe(once)
    expect(told(shown, '2026-11-13 10:00', answering('f_1', 'a.1'))).toBe('notYours')
    expect(keys(next(once, '2026-11-13 10:10', answering('f_1', 'a.2'), 'service'))).toContain('person.reportAnswer.4')
    const more = next(shown, '2026-11-13 09:00', arriving(2), 'service')
    expect(next(more, '2026-11-13 10:00', answering('f_2', 'a.1'), 'service')).toBe(more)
    expect(keys(next(more, '2026-11-13 10:00', answering('f_1', 'a.1'), 'service'))).toContain('person.reportAnswer.4')
    const gone = { ...shown, gone: at('2026-11-12 12:00') }
    expect(next(gone, '2026-11-13 10:00', answering('f_1', 'a.1'), 'service')).toBe(gone)
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

  it('is mailed a reply with what it is on: at once what was given there, and later what was given before', () => {
    const both = next(changed, '2026-11-12 14:00', giving(5))
    const old = next(both, '2026-11-12 15:00', replying('f_1', aisha), 'service')
    const answered = next(old, '2026-11-12 15:10', replying('f_5', aisha), 'service')
    expect(mails(answered)).toEqual(['person.feedbackReply.5'])
    const late = {
      ...answered,
      address: { ...address, confirmed: { at: at('2026-11-12 17:00'), by: 'manager' as const } },
    }
    expect(days(late)).toMatchObject({ 'person.feedbackReply.4': '2026-11-18', 'person.feedbackReply.5': '2026-11-12' })
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

describe('what is old', () => {
  const got = next(next(employee, '2026-11-12 08:00', giving(1)), '2026-11-12 09:00', arriving(1), 'service')
  const early = next(
    next(got, '2026-11-12 10:00', showing('f_1')),
    '2026-11-12 10:30',
    replying('f_1', aisha),
    'service',
  )
  const shut = next(early, '2026-11-12 11:00', { kind: 'blockSender', message: 'f_1' })
  const answered = next(shut, '2026-11-12 12:00', answering('f_1', 'a.1'), 'service')
  const forgetting = (before: string): PersonCommand => ({ kind: 'forgetFeedback', before: at(before) })

  it('is forgotten, with the answers to it, and what came later stays', () => {
    const later = next(next(answered, '2026-11-20 08:00', giving(2)), '2026-11-20 09:00', arriving(2, aisha), 'service')
    const shown = next(later, '2026-11-20 10:00', showing('f_2'))
    const replied = next(shown, '2026-11-20 10:30', replying('f_2', { id: 'p_per', name: 'Per Ask' }), 'service')
    const whole = next(replied, '2026-11-20 11:00', answering('f_2', 'a.2'), 'service')
    expect(keys(next(whole, '2027-12-01 10:00', forgetting('2026-11-20 07:59'), 'service')).sort()).toEqual([
      'person.feedback.7',
      'person.feedbackReply.9',
      'person.reportAnswer.10',
      'service.deliverFeedback.6',
      'service.deliverFeedback.8',
    ])
    expect(keys(next(whole, '2027-12-01 10:00', forgetting('2026-11-20 11:00'), 'service'))).toEqual([])
  })

  it('leaves no word of itself in what is remembered of forms, and numbers go on', () => {
    const filled = { ...answered, recent: { person: [] } }
    const forgotten = next(filled, '2027-12-01 10:00', forgetting('2026-12-01 10:00'), 'service')
    expect(forgotten.recent).toEqual({})
    expect(forgotten.feedback?.blocked).toEqual([ingrid])
    expect(keys(next(forgotten, '2027-12-01 11:00', arriving(3, aisha), 'service'))).toEqual(['person.feedback.6'])
    expect(next(forgotten, '2027-12-02 10:00', forgetting('2027-12-01 10:00'), 'service')).toBe(forgotten)
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

  const during = (from: string, until: string, state: Person = employee) =>
    next(state, '2026-11-02 10:00', { kind: 'expectWhatWorked', from, until }, 'service')
  const months = (state: Person) => keys(state, within).map((key) => key.replace('person.whatWorked.', ''))

  it.each<[string, string, string[]]>([
    ['2026-12-01', '2027-02-01', ['202612', '202701', '202702']],
    ['2026-12-02', '2027-01-31', ['202701']],
    // The quiet weeks end on the 6th, and January's day is the 7th.
    ['2026-12-02', '2027-01-06', []],
  ])('is asked from the day a talk was opened, %s, to %s, both included', (from, until, expected) => {
    expect(months(during(from, until))).toEqual(expected)
  })

  it('goes on when the next talk is opened before the year is over, and otherwise begins anew', () => {
    const first = during('2026-12-01', '2027-02-01')
    expect(during('2026-12-01', '2027-02-01', first)).toBe(first)
    expect(during('2027-01-01', '2027-01-15', first)).toBe(first)
    expect(months(during('2027-02-01', '2027-03-01', first))).toEqual(['202612', '202701', '202702', '202703'])
    expect(months(during('2027-02-02', '2027-03-01', first))).toEqual(['202703'])
    expect(months(during('2026-11-02', '2027-01-15', first))).toEqual(['202611', '202612', '202701'].slice(1))
  })

  it('is asked on the day of coming back, and is no longer of use after three days', () => {
    const away: Person = { ...expecting, details: { ...person.details, awayUntil: '2027-02-01' } }
    const [mail] = personTimetable(away, within)
    expect(mail).toMatchObject({ to: 'person', kind: 'whatWorked', n: 202702, asked: false })
    expect([local(mail?.due ?? 0), local(mail?.until ?? 0)].map((time) => time.slice(0, 10))).toEqual([
      '2027-02-01',
      '2027-02-04',
    ])
  })
})
