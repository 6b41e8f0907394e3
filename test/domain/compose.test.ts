/** From a row of the timetable and its reader's view to a mail as data. */
import { describe, expect, it } from 'vitest'
import { composeTalkMail } from '../../functions/domain/mails/compose.ts'
import type { TalkMailFacts } from '../../functions/domain/mails/composed.ts'
import type { Mail, MailKind } from '../../functions/domain/mails/mail.ts'
import { type Beside, viewOf } from '../../functions/domain/permissions.ts'
import { questionText } from '../../functions/domain/templates/templates.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import type { Entry } from '../../functions/domain/workflow.ts'
import {
  afterwards,
  agreed,
  aisha,
  at,
  beside,
  book,
  booked,
  frame,
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

const calendarFacts = {
  uid: 't_0123456789abcdef@samtal.fjallbacka.example',
  organizer: 'kalender@samtal.fjallbacka.example',
  attendees: [
    { name: 'Aisha Noor', email: 'aisha.noor@fjallbacka.example' },
    { name: 'Maria Lind', email: 'maria.lind@fjallbacka.example' },
  ],
}
const link = 'https://samtal.fjallbacka.example/l/x'
const headings = { ...frame, organisation: { ...frame.organisation, answersInMail: 'headings' as const } }

const compose = (told: Told, key: string, time: string, within = frame) => {
  const entry = talkTimetable(told.talk, within).find((one) => one.key === key)
  return composeEntry(told, entry ?? rowOf(key), time, within)
}
/** A row that has left the timetable while its mail was on its way. */
const rowOf = (key: string): Entry => {
  const [to = '', kind = '', n = ''] = key.split('.')
  return { key, to: to as Entry['to'], kind, n: Number(n), due: 0, until: 0, asked: false }
}
const composeEntry = (told: Told, entry: Entry, time: string, within = frame, feedback: Beside = {}) => {
  const role = entry.to === 'manager' ? 'manager' : 'employee'
  const facts: TalkMailFacts = {
    view: viewOf(told.talk, told.parts, role, within, at(time), undefined, feedback),
    link,
    calendar: {
      ...calendarFacts,
      standsInCalendar: told.talk.booking.status === 'booked' && told.talk.booking.replaces === true,
    },
    first: true,
  }
  return composeTalkMail(entry, facts)
}
const mail = <Kind extends MailKind>(
  kind: Kind,
  ...args: Parameters<typeof compose>
): Extract<Mail, { kind: Kind }> => {
  const composed = compose(...args)
  if ('skip' in composed) throw new Error(composed.skip)
  if (composed.mail.kind !== kind) throw new Error(`It is a ${composed.mail.kind}`)
  return composed.mail as Extract<Mail, { kind: Kind }>
}

describe('every mail of a talk', () => {
  it('is in its reader’s language, to its reader, and names the other', () => {
    const told = prepared()
    told.talk.people = { ...told.talk.people, manager: { ...told.talk.people.manager, language: 'nb' } }
    const summary = mail('summary', told, 'manager.summary.1', '2026-11-11 08:20')
    expect(summary).toMatchObject({
      language: 'nb',
      to: { name: 'Maria Lind' },
      other: { name: 'Aisha Noor' },
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
})

describe('a reminder', () => {
  it('says that something is written and not sent, without the words', () => {
    const draft = { text: words.employeeDraft, onlyOnPage: false, at: at('2026-11-01 10:00') }
    const told = beside(booked(), 'draft#employee#QA1', draft)
    const last = mail('reminder', told, 'employee.reminder.4', '2026-11-10 08:20')
    expect(last).toMatchObject({ unsent: true, last: true })
    expect(JSON.stringify(last)).not.toContain(words.employeeDraft)
    expect(mail('reminder', booked(), 'employee.reminder.3', '2026-11-05 08:20')).toMatchObject({
      unsent: false,
      last: false,
    })
  })
})

describe('the mails about a time that is not booked', () => {
  const proposals = [at('2026-11-13 09:00'), at('2026-11-16 13:00')]

  it('tell the manager what the employee proposes, at the length and in the room of the declined time', () => {
    const told = afterwards(booked(), '2026-10-05 10:00', 'employee', { kind: 'declineTime', basedOn: 0, proposals })
    const declined = mail('timeDeclined', told, 'manager.timeDeclined.1', '2026-10-05 10:20')
    expect(declined.meeting).toBeUndefined()
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
    expect(choices.map(({ answer }) => answer)).toEqual(['talked', 'fellThrough'])
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

  it('has no words when the organisation wants headings alone', () => {
    const text = JSON.stringify(tomorrow(prepared(), headings))
    for (const word of [words.employeeAnswer, words.managerC2]) expect(text).not.toContain(word)
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
    expect(asked).toMatchObject({ reminder: false, closes: '2027-01-25' })
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
      mail: { asksOutcome: true },
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
