/** From a row of the timetable and its reader's view to a mail as data. */
import { describe, expect, it } from 'vitest'
import { type Beside, viewOf } from '../../functions/domain/permissions.ts'
import { questions } from '../../functions/domain/templates/questions.ts'
import { type Question, questionText, templates } from '../../functions/domain/templates/templates.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import {
  afterwards,
  agreed,
  aisha,
  at,
  beside,
  book,
  booked,
  cycleSettings,
  employeeAnswers,
  frame,
  frameWith,
  held,
  inFollowUp,
  managerAnswers,
  maria,
  open,
  pass,
  planProposed,
  prepared,
  type Told,
  words,
} from '../given.ts'
import { calendarFacts, compose, composeEntry, headings, link, mail, rowOf } from './composing.ts'

const asPut = (id: 'QA1' | 'QC2', role: 'employee' | 'manager') =>
  questionText(questions[id], 'sv', { role, name: 'Aisha Noor', manager: 'Maria Lind' })

describe('every mail of a talk', () => {
  it('is in its reader’s language, to its reader, and names the other', () => {
    const told = prepared()
    told.talk.people = { ...told.talk.people, manager: { ...told.talk.people.manager, language: 'nb' } }
    const summary = mail('summary', told, 'manager.summary.1', '2026-11-11 08:20')
    expect(summary).toMatchObject({
      language: 'nb',
      to: { name: 'Maria Lind' },
      other: { name: 'Aisha Noor' },
      employee: { name: 'Aisha Noor' },
      manager: { name: 'Maria Lind' },
      organisation: { name: 'Fjällbacka kommun', zone: 'Europe/Stockholm', publicBody: true },
      role: 'manager',
      link,
    })
    expect(mail('tomorrow', told, 'employee.tomorrow.1', '2026-11-11 08:20')).toMatchObject({
      language: 'sv',
      to: { name: 'Aisha Noor' },
      other: { name: 'Maria Lind' },
    })
  })

  it('is made for each row of the timetable in each phase', () => {
    for (const told of [open(), booked(), prepared(), held(), planProposed(), agreed(), inFollowUp()]) {
      for (const entry of talkTimetable(told.talk, frame)) {
        if (entry.to !== 'service')
          expect([entry.key, Object.keys(composeEntry(told, entry, '2027-01-19 08:30'))]).toEqual([entry.key, ['mail']])
      }
    }
  })
})

describe('the mail with the questions', () => {
  it('has the employee’s own questions, the free one last', () => {
    const { questions, preparedBy, suggestedMinutes } = mail(
      'questions',
      booked(),
      'employee.questions.1',
      '2026-10-29 08:20',
    )
    expect(questions.map(({ id }) => id)).toEqual(['QA1', 'QA2', 'QA3', 'QA4', 'QA5', 'QA6', 'QA7', 'free'])
    expect([preparedBy, suggestedMinutes]).toEqual(['2026-11-12', 60])
  })

  it('and the invitation say which cycle it is, and nothing of one where there is none', () => {
    const { template, templateVersion, purposes, from, to, invitationOn, preparationOn, bookedBy } = cycleSettings
    const dates = { template, templateVersion, purposes, from, to, invitationOn, preparationOn, bookedBy }
    const alone: Told = { ...open(), talk: { ...open().talk, own: dates } }
    for (const kind of ['invitation', 'questions'] as const) {
      const key = `employee.${kind}.1`
      expect(mail(kind, open(), key, '2026-10-19 08:20')).toMatchObject({
        cycle: 'Hösten 2026',
        culture: 'Så här arbetar vi hos oss.',
      })
      expect(mail(kind, alone, key, '2026-10-19 08:20')).not.toHaveProperty('cycle')
    }
  })
})

describe('a reminder', () => {
  it('says that something is written and not sent, without the words', () => {
    const draft = { text: words.employeeDraft, onlyOnPage: false, at: at('2026-11-01 10:00') }
    const told = beside(booked(), 'draft#employee#QA1', draft)
    const last = mail('reminder', told, 'employee.reminder.4', '2026-11-10 08:20')
    expect(last).toMatchObject({ unsent: true, last: true, link: `${link}?a=send` })
    expect(JSON.stringify(last)).not.toContain(words.employeeDraft)
    expect(mail('reminder', booked(), 'employee.reminder.3', '2026-11-05 08:20')).toMatchObject({
      unsent: false,
      last: false,
      link,
    })
  })
})

describe('the mails about a time that is not booked', () => {
  const proposals = [at('2026-11-13 09:00'), at('2026-11-16 13:00')]

  it('tell the manager what the employee proposes, at the length and in the room of the declined time', () => {
    const told = afterwards(booked(), '2026-10-05 10:00', 'employee', { kind: 'declineTime', basedOn: 0, proposals })
    const declined = mail('timeDeclined', told, 'manager.timeDeclined.1', '2026-10-05 10:20')
    expect(declined.meeting).toBeUndefined()
    expect(compose(booked(), 'manager.timeDeclined.1', '2026-10-05 10:20')).toEqual({ skip: 'no longer proposed' })
    expect(declined.proposals).toEqual([
      { start: at('2026-11-13 09:00'), end: at('2026-11-13 10:00'), place: 'Rum 3' },
      { start: at('2026-11-16 13:00'), end: at('2026-11-16 14:00'), place: 'Rum 3' },
    ])
  })

  it('ask the employee about the near time, and say which one stands', () => {
    const told = afterwards(booked(), '2026-10-05 10:00', 'manager', book('2026-10-08 14:00'))
    expect(mail('timeAsked', told, 'employee.timeAsked.1', '2026-10-05 10:01')).toMatchObject({
      asked: { start: at('2026-10-08 14:00') },
      meeting: { start: at('2026-11-12 14:00') },
    })
    const answer = { kind: 'answerTime', n: 1, yes: false, proposals: [] as number[] } as const
    const no = afterwards(told, '2026-10-05 10:02', 'employee', answer)
    expect(compose(no, 'employee.timeAsked.1', '2026-10-05 10:03')).toEqual({ skip: 'no longer asked' })
    expect(mail('timeDeclined', no, 'manager.timeDeclined.2', '2026-10-05 10:20')).toMatchObject({
      proposals: [],
      meeting: { start: at('2026-11-12 14:00') },
    })
  })

  it('ask the employee whether an unbooked talk was held, with yes and no alone', () => {
    const told = afterwards(open(), '2026-10-08 10:00', 'manager', { kind: 'alreadyTalked', on: '2026-10-07' })
    const { on, choices } = mail('registered', told, 'employee.registered.1', '2026-10-08 10:20')
    expect(on).toBe('2026-10-07')
    expect(choices.map(({ answer, link: to }) => [answer, to])).toEqual([
      ['talked', `${link}?a=t`],
      ['fellThrough', `${link}?a=f`],
    ])
  })
})

describe('a calendar mail', () => {
  it('asks to a meeting, moves it and cancels it under one id, with a rising sequence', () => {
    const first = pass(booked(), '2026-10-01 10:00', '2026-10-02 09:00').told
    const moved = afterwards(first, '2026-10-02 10:00', 'manager', book('2026-11-19 14:00'))
    const cancelled = afterwards(moved, '2026-10-03 10:00', 'manager', { kind: 'cancelBooking' })
    const seen = (
      [
        [booked(), 'employee.calendar.1'],
        [moved, 'employee.calendar.2'],
        [cancelled, 'employee.calendar.3'],
      ] as const
    ).map(([told, key]) => {
      const { change, calendar } = mail('calendar', told, key, '2026-10-03 10:00')
      return [change, calendar.method, calendar.sequence, calendar.uid]
    })
    expect(seen).toEqual([
      ['booked', 'REQUEST', 0, calendarFacts.uid],
      ['moved', 'REQUEST', 1, calendarFacts.uid],
      ['cancelled', 'CANCEL', 2, calendarFacts.uid],
    ])
    expect(compose(open(), 'employee.calendar.1', '2026-10-01 10:00')).toEqual({ skip: 'no meeting' })
  })

  it('says who changed the time, and that it is the talk’s own', () => {
    const byWhom = (told: Told) => mail('calendar', told, 'employee.calendar.1', '2026-10-01 10:00')
    expect(byWhom(booked())).toMatchObject({ changedBy: 'manager', aboutPlan: false })
  })
})

describe('the summary', () => {
  const summary = (told: Told, within = frame) => mail('summary', told, 'manager.summary.1', '2026-11-11 08:20', within)

  it('has the employee’s answers as they are put to the employee, and the manager’s own beside them', () => {
    const { answers, own, prepared: isPrepared, ownPrepared } = summary(prepared())
    const [first] = viewOf(prepared().talk, prepared().parts, 'employee', frame, at('2026-11-11 08:20')).preparation
      .questions
    const question = questionText(first!.question, 'sv', {
      role: 'employee',
      name: 'Aisha Noor',
      manager: 'Maria Lind',
    })
    expect(answers[0]).toEqual({ question, text: words.employeeAnswer })
    expect(own.map(({ text }) => text)).toContain(words.managerC2)
    expect([isPrepared, ownPrepared]).toEqual([true, true])
  })

  it('has neither self-check nor notes nor drafts', () => {
    const notes = beside(prepared(), 'private#manager', { notes: words.notes, at: 0 })
    const told = beside(notes, 'draft#manager#QC3', { text: words.managerDraft, onlyOnPage: false, at: 0 })
    const text = JSON.stringify(summary(told))
    for (const word of [words.managerC1, words.notes, words.managerDraft]) expect(text).not.toContain(word)
  })

  it('names an answer that is only on the page, without its words', () => {
    const { answers } = summary(prepared())
    expect(answers).toHaveLength(2)
    expect(answers[1]?.text).toBeUndefined()
    expect(JSON.stringify(answers)).not.toContain(words.employeePageOnly)
  })

  it('names every answer without its words when the organisation wants headings alone', () => {
    const text = JSON.stringify(summary(prepared(), headings))
    expect(text).not.toContain(words.employeeAnswer)
    expect(text).not.toContain(words.managerC2)
    expect(summary(prepared(), headings).answers).toHaveLength(2)
  })

  it('says neutrally that someone prepared without writing, or has not prepared', () => {
    const without = afterwards(booked(), '2026-11-02 10:00', 'employee', { kind: 'prepareWithoutWriting' })
    expect(summary(without)).toMatchObject({ prepared: true, withoutWriting: true, answers: [] })
    expect(summary(booked())).toMatchObject({ prepared: false, withoutWriting: false, ownPrepared: false })
  })

  it('shows the manager what corrects only when it was already said', () => {
    const own = (told: Told) => summary(told).own.map(({ text }) => text)
    expect(own(prepared())).toEqual([words.managerC2])
    const said = managerAnswers.map((one) => (one.question === 'QC4' ? { ...one, alreadySaid: true } : one))
    const told = afterwards(prepared(), '2026-11-04 10:00', 'manager', { kind: 'sendAnswers', answers: said })
    expect(own(told)).toEqual([words.managerC2, words.managerC4])
  })

  it('counts a manager who prepared without writing as prepared', () => {
    const without = afterwards(booked(), '2026-11-02 10:00', 'manager', { kind: 'prepareWithoutWriting' })
    expect(summary(without)).toMatchObject({ ownPrepared: true, own: [] })
  })

  it('is not made for a meeting that was cancelled meanwhile', () => {
    const cancelled = afterwards(prepared(), '2026-11-11 08:19', 'manager', { kind: 'cancelBooking' })
    expect(compose(cancelled, 'manager.summary.1', '2026-11-11 08:20')).toEqual({ skip: 'no meeting' })
  })
})

describe('what the employee is told the day before', () => {
  const tomorrow = (told: Told, within = frame) =>
    mail('tomorrow', told, 'employee.tomorrow.1', '2026-11-11 08:20', within)

  it('has own answers and the points the manager shares, and less only when it was already said', () => {
    const { own, shared } = tomorrow(prepared())
    expect(own.map(({ text }) => text)).toEqual([words.employeeAnswer, undefined])
    expect(shared.map(({ text }) => text)).toEqual([words.managerC2])
    const said = managerAnswers.map((one) => (one.question === 'QC4' ? { ...one, alreadySaid: true } : one))
    const told = afterwards(prepared(), '2026-11-04 10:00', 'manager', { kind: 'sendAnswers', answers: said })
    expect(tomorrow(told).shared.map(({ text }) => text)).toEqual([words.managerC2, words.managerC4])
  })

  it('says how far the employee has come, and whether the manager has prepared', () => {
    const draft = { text: words.employeeDraft, onlyOnPage: false, at: at('2026-11-01 10:00') }
    const told: [Told, object][] = [
      [prepared(), { prepared: true, unsent: false, withoutWriting: false, otherPrepared: true }],
      [booked(), { prepared: false, unsent: false, withoutWriting: false, otherPrepared: false, shared: [] }],
      [beside(booked(), 'draft#employee#QA1', draft), { prepared: false, unsent: true, withoutWriting: false }],
      [
        afterwards(booked(), '2026-11-02 10:00', 'employee', { kind: 'prepareWithoutWriting' }),
        { prepared: true, unsent: false, withoutWriting: true },
      ],
    ]
    for (const [state, said] of told) expect(tomorrow(state)).toMatchObject(said)
  })

  it('puts each question as it was put to who answered it', () => {
    const { own, shared } = tomorrow(prepared())
    expect(own[0]?.question).toBe(asPut('QA1', 'employee'))
    expect(shared[0]?.question).toBe(asPut('QC2', 'manager'))
  })

  it('has no words when the organisation wants headings alone', () => {
    const text = JSON.stringify(tomorrow(prepared(), headings))
    for (const word of [words.employeeAnswer, words.managerC2]) expect(text).not.toContain(word)
  })
})

describe('a question that is put otherwise to the manager', () => {
  const text = { sv: 'Vad slutar vi med?', nb: '', en: '' }
  const question: Question = { id: 'X1', text, purposes: [], shared: true }
  const managerText = { sv: 'Vad slutar {name} med?', nb: '', en: '' }
  const { forward } = templates
  const within = {
    ...frameWith({ template: 'm_0123456789abcdef' }),
    template: { ...forward, employee: [question], manager: [{ ...question, managerText }] },
  }
  const answer = (words: string, since = 1) => ({
    kind: 'sendAnswers' as const,
    answers: [{ question: 'X1' as const, text: words, onlyOnPage: false, since }],
  })
  const both = afterwards(
    afterwards(booked(), '2026-11-02 10:00', 'employee', answer('Möten'), within),
    '2026-11-03 10:00',
    'manager',
    answer('Listor'),
    within,
  )
  const employees = { question: 'Vad slutar vi med?', text: 'Möten' }
  const managers = { question: 'Vad slutar Aisha Noor med?', text: 'Listor' }

  it('stands as it was put to whoever answered it, in every mail', () => {
    const time = '2026-11-11 08:20'
    expect(mail('summary', both, 'manager.summary.1', time, within)).toMatchObject({
      answers: [employees],
      own: [managers],
    })
    expect(mail('tomorrow', both, 'employee.tomorrow.1', time, within)).toMatchObject({
      own: [employees],
      shared: [managers],
    })
    const told = pass(both, '2026-11-03 10:00', '2026-11-11 10:00', within).told
    const news = afterwards(
      afterwards(told, '2026-11-11 11:00', 'employee', answer('Möten', 2), within),
      '2026-11-11 11:00',
      'manager',
      answer('Listor', 2),
      within,
    )
    expect(mail('news', news, 'manager.news.1', '2026-11-11 12:00', within).answers).toEqual([employees])
    expect(mail('news', news, 'employee.news.1', '2026-11-11 12:00', within).answers).toEqual([managers])
  })
})

describe('what is new since the summary', () => {
  it('is put as it was to who answered it, and goes to nobody who may read nothing of it', () => {
    const told = pass(prepared(), '2026-11-03 10:00', '2026-11-11 10:00').told
    const [first, ...rest] = employeeAnswers
    const changed = [{ ...first!, text: 'Något nytt' }, ...rest.map((one) => ({ ...one, since: 1 }))]
    const news = afterwards(told, '2026-11-11 10:00', 'employee', { kind: 'sendAnswers', answers: changed })
    const { answers } = mail('news', news, 'manager.news.1', '2026-11-11 11:00')
    expect(answers).toEqual([{ question: asPut('QA1', 'employee'), text: 'Något nytt' }])
    expect(compose(news, 'employee.news.1', '2026-11-11 11:00')).toEqual({ skip: 'nothing to read' })
    const more = managerAnswers.map((one) =>
      one.question === 'QC2' ? { ...one, text: 'Mer av det' } : { ...one, since: 1 },
    )
    const both = afterwards(news, '2026-11-11 12:00', 'manager', { kind: 'sendAnswers', answers: more })
    expect(mail('news', both, 'employee.news.1', '2026-11-11 13:00').answers).toEqual([
      { question: asPut('QC2', 'manager'), text: 'Mer av det' },
    ])
  })
})

describe('the mail that asks whether they talked', () => {
  it('has a link for each answer', () => {
    const { choices } = mail('held', booked(), 'manager.held.1', '2026-11-12 16:00')
    expect(choices.map(({ answer, link: to }) => [answer, to])).toEqual([
      ['talked', `${link}?a=t`],
      ['moved', `${link}?a=m`],
      ['fellThrough', `${link}?a=f`],
    ])
  })
})

describe('the mails of a plan', () => {
  it('show the version that waits, what was said against it, and the version in force', () => {
    expect(mail('plan', planProposed(), 'employee.plan.1', '2026-11-13 10:00')).toMatchObject({
      isChange: false,
      plan: { version: 1 },
    })
    const returned = afterwards(planProposed(), '2026-11-13 14:00', 'employee', {
      kind: 'returnPlan',
      version: 1,
      text: words.comment,
    })
    expect(mail('planReturned', returned, 'manager.planReturned.1', '2026-11-13 14:00').comment).toBe(words.comment)
    expect(mail('agreed', agreed(), 'manager.agreed.1', '2026-11-16 10:00').plan.version).toBe(1)
  })

  it('are not made of a plan that is not there', () => {
    for (const kind of [
      'plan',
      'planReturned',
      'notAgreed',
      'agreed',
      'followUp',
      'followUpReminder',
      'followUpShared',
    ])
      expect([kind, compose(held(), `employee.${kind}.1`, '2026-11-13 10:00')]).toEqual([kind, { skip: 'no plan' }])
    expect(compose(agreed(), 'manager.planReturned.1', '2026-11-16 10:00')).toEqual({ skip: 'no plan' })
    expect(compose(agreed(), 'employee.followUp.9', '2026-11-16 10:00')).toEqual({ skip: 'no plan' })
    expect(compose(open(), 'employee.pulse.1', '2026-11-13 10:00')).toEqual({ skip: 'not held' })
  })

  it('say with whom the talk was held, also when somebody else is the manager now', () => {
    const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' } as const
    const handed = afterwards(held(), '2026-11-12 17:00', 'service', { kind: 'changeManager', manager: erik })
    for (const told of [held(), handed])
      expect(mail('pulse', told, 'employee.pulse.1', '2026-11-13 10:00').heldWith).toEqual({ name: 'Maria Lind' })
  })

  it('say what holds of one that is not agreed, what was only proposed, and when it is followed up', () => {
    const accepted = afterwards(planProposed(), '2026-11-16 10:00', 'employee', {
      kind: 'acceptLines',
      version: 1,
      lines: ['a'],
    })
    const told = afterwards(accepted, '2026-11-16 11:00', 'employee', {
      kind: 'disagreePlan',
      version: 1,
      text: 'Inte i år.',
    })
    const stands = mail('notAgreed', told, 'manager.notAgreed.1', '2026-11-16 12:00')
    expect([stands.holds, stands.proposals].map((lines) => lines.map(({ id }) => id))).toEqual([['a'], ['b', 'c']])
    expect(stands.disagreement).toBeDefined()
    expect(stands.followUps).toEqual(told.talk.followUps.map(({ date }) => date))
    const [first, second] = stands.followUps
    const later = pass(told, '2026-11-16 11:00', `${first} 10:00`).told
    expect(mail('followUp', later, 'employee.followUp.1', `${first} 10:00`)).toMatchObject({ notAgreed: true })
    const closed = pass(later, `${first} 10:00`, `${second} 00:10`).told
    expect(mail('notAgreed', closed, 'manager.notAgreed.1', `${second} 00:10`).followUps).toEqual([second])
  })

  it('say that a new version changes one in force', () => {
    const content = { mattered: ['Nytt'], lines: [], followUps: [] }
    const second = afterwards(agreed(), '2026-12-01 10:00', 'manager', { kind: 'proposePlan', basedOn: 1, content })
    expect(mail('plan', second, 'employee.plan.2', '2026-12-01 10:00')).toMatchObject({
      isChange: true,
      plan: { version: 2 },
    })
  })
})

describe('the mails of a follow-up', () => {
  it('have the plan, and none of the other’s answers while it is open', () => {
    const asked = mail('followUp', inFollowUp(), 'manager.followUp.1', '2027-01-19 08:30')
    expect(asked).toMatchObject({ reminder: false, closes: '2027-01-25', notAgreed: false })
    for (const word of [words.needEmployee, words.raiseEmployee, words.lineCommentEmployee]) {
      expect(JSON.stringify(asked)).not.toContain(word)
    }
  })

  it('remind in the same words', () => {
    expect(mail('followUp', inFollowUp(), 'manager.followUpReminder.1', '2027-01-21 08:30').reminder).toBe(true)
  })

  it('share the answers when it is closed, and say when the next one is', () => {
    const { told } = pass(inFollowUp(), '2027-01-18 11:00', '2027-01-26 07:00')
    const shared = mail('followUpShared', told, 'manager.followUpShared.1', '2027-01-26 08:10')
    expect(shared.followUp.other?.need).toBe(words.needEmployee)
    expect(shared.next).toBe('2027-04-15')
  })
})

describe('feedback in the mails of the day before', () => {
  const message = (from: { id: string; name: string }, behaviour: string) => ({
    id: `f_${behaviour}`,
    kind: 'continue' as const,
    from: { ...from, language: 'sv' as const },
    to: [{ id: aisha.id, name: aisha.name }],
    situation: 'På mötet',
    behaviour,
    effect: 'Alla förstod',
    at: at('2026-10-20 10:00'),
  })
  const received = [message(maria, 'ritade'), message({ id: 'p_ingrid', name: 'Ingrid Moe' }, 'hjälpte')]
  const feedback: Beside = { employee: { given: [], received, replies: [], answers: [] } }
  const mailed = (key: string, within = frame) => {
    const composed = composeEntry(prepared(), rowOf(key), '2026-11-11 10:00', within, feedback)
    return 'mail' in composed ? composed.mail : composed
  }

  it('is what went between the two, and of others only that there is some', () => {
    const mail = mailed('employee.tomorrow.1')
    expect(mail).toMatchObject({ kind: 'tomorrow', feedback: [{ behaviour: 'ritade' }], fromOthers: true })
    expect(JSON.stringify(mail)).not.toMatch(/hjälpte|Ingrid/)
    expect(mailed('manager.summary.1')).toMatchObject({ feedback: [], fromOthers: false })
  })

  it('is read on the page where mails carry no words', () => {
    expect(mailed('employee.tomorrow.1', headings)).toMatchObject({ feedback: [], fromOthers: true })
  })
})

describe('mails of a follow-up and of meeting about the plan', () => {
  it('ask at the last one alone whether the talk has led to something, and only of the employee', () => {
    const answer = (followUp: number) => ({
      kind: 'answerFollowUp' as const,
      followUp,
      answers: { lines: [], need: 'Tid', raise: '' },
    })
    const first = afterwards(inFollowUp(), '2027-01-19 10:00', 'manager', answer(1))
    expect(compose(first, 'employee.followUpShared.1', '2027-01-19 11:00')).toMatchObject({
      mail: { asksOutcome: false },
    })
    const due = pass(first, '2027-01-19 11:00', '2027-04-15 10:00').told
    const last = afterwards(
      afterwards(due, '2027-04-15 11:00', 'employee', answer(2)),
      '2027-04-15 12:00',
      'manager',
      answer(2),
    )
    expect(compose(last, 'employee.followUpShared.2', '2027-04-15 13:00')).toMatchObject({
      mail: { asksOutcome: true, next: undefined },
    })
    expect(compose(last, 'manager.followUpShared.2', '2027-04-15 13:00')).toMatchObject({
      mail: { asksOutcome: false },
    })
  })

  it('have the time of the meeting about the plan and not that of the talk', () => {
    const start = at('2026-12-10 14:00')
    const told = afterwards(agreed(), '2026-12-01 10:00', 'employee', {
      kind: 'setCheckIn',
      start,
      end: start + 1_800_000,
      place: 'Rum 3',
      basedOn: -1,
    })
    expect(compose(told, 'manager.checkIn.1', '2026-12-01 10:00')).toMatchObject({
      mail: { kind: 'calendar', aboutPlan: true, change: 'booked', changedBy: 'employee', meeting: { start } },
    })
  })
})
