/** Every mail of a talk: when, to whom, until when, and what stops or moves it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, inWindow, nextOpening } from '../../functions/domain/calendar.ts'
import { agenda, unaskedPerDay } from '../../functions/domain/ledger.ts'
import { linkOfTalkMail, talkLinkLives } from '../../functions/domain/mails/purpose.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { hour, localDate, minute } from '../../functions/domain/time.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import {
  afterwards,
  agreed,
  at,
  book,
  booked,
  bookNear,
  calendar,
  employeeAnswers,
  frame,
  frameWith,
  held,
  inFollowUp,
  local,
  managerAnswers,
  open,
  pass,
  planContent,
  planProposed,
  prepared,
  type Told,
  when,
} from '../given.ts'

const entries = (told: Told, within = frame) => talkTimetable(told.talk, within)
const keys = (told: Told, within = frame) => entries(told, within).map(({ key }) => key)
const entry = (told: Told, key: string, within = frame) => {
  const found = entries(told, within).find((one) => one.key === key)
  if (!found) throw new Error(`There is no ${key}`)
  return found
}
const day = (told: Told, key: string, within = frame) => local(entry(told, key, within).due).slice(0, 10)
const send = { kind: 'sendAnswers', answers: employeeAnswers } as const

describe('a talk that was opened', () => {
  it('invites on the day it begins, in the morning, and not after the cycle', () => {
    const { to, due, until, asked } = entry(open(), 'employee.invitation.1')
    expect(to).toBe('employee')
    expect(asked).toBe(false)
    expect(due).toBeGreaterThanOrEqual(at('2026-09-28 08:00'))
    expect(due).toBeLessThan(at('2026-09-28 08:55'))
    expect(local(until)).toBe('2026-12-12 00:00')
  })

  it('sends the questions on the date of the cycle when nothing is booked, and reminds towards its end', () => {
    expect(day(open(), 'employee.questions.1')).toBe('2026-10-19')
    expect(day(open(), 'employee.reminder.1')).toBe('2026-12-04')
    expect(day(open(), 'employee.reminder.2')).toBe('2026-12-09')
    expect(keys(open())).toHaveLength(4)
  })

  it('writes to the manager about nothing: what they owe is in the weekly digest', () => {
    expect(entries(open()).filter(({ to }) => to === 'manager')).toEqual([])
  })

  it('sends the questions alone when it begins later than preparation does', () => {
    const late = { ...open().talk, begins: '2026-10-21' }
    const told = { ...open(), talk: late }
    expect(keys(told)).not.toContain('employee.invitation.1')
    expect(day(told, 'employee.questions.1')).toBe('2026-10-21')
  })

  it('does not invite to what has been asked already, when the meeting is booked later', () => {
    const { told } = pass(
      { ...open(), talk: { ...open().talk, begins: '2026-10-21' } },
      '2026-10-20 10:00',
      '2026-10-22 08:00',
    )
    expect(told.talk.mails['employee.questions.1']?.status).toBe('sent')
    const later = afterwards(told, '2026-10-22 10:00', 'manager', book('2026-12-10 14:00'))
    expect(keys(later)).not.toContain('employee.invitation.1')
  })
})

describe('a booked talk', () => {
  it('brings the questions alone when it is near: no reminder of what has just been asked', () => {
    const invited = pass(open(), '2026-09-24 10:00', '2026-10-05 10:00').told
    const near = bookNear(invited, '2026-10-05 10:00', book('2026-10-12 14:00'))
    expect(pass(near, '2026-10-05 10:01', '2026-10-06 17:00').gone.map(({ key }) => key)).toEqual([
      'employee.questions.1',
      'employee.calendar.1',
      'manager.calendar.1',
    ])
  })

  it('brings nothing else on the day on which it is called off', () => {
    const waiting = pass(booked(), '2026-10-01 10:00', '2026-10-20 10:00').told
    const off = afterwards(waiting, '2026-10-20 10:00', 'manager', { kind: 'cancelBooking' })
    const { gone } = pass(off, '2026-10-20 10:00', '2026-10-21 12:00')
    expect(gone.map(({ key, at: time }) => `${key} ${local(time).slice(0, 10)}`)).toEqual([
      'employee.calendar.2 2026-10-20',
      'manager.calendar.2 2026-10-20',
      'employee.questions.1 2026-10-21',
    ])
  })

  it('is prepared from ten working days before, with reminders five and two working days before', () => {
    expect(day(booked(), 'employee.questions.1')).toBe('2026-10-29')
    expect(day(booked(), 'employee.reminder.3')).toBe('2026-11-05')
    expect(day(booked(), 'employee.reminder.4')).toBe('2026-11-10')
    expect(entry(booked(), 'employee.reminder.3').until).toBe(entry(booked(), 'employee.reminder.4').due)
    expect(entry(booked(), 'employee.reminder.4').until).toBe(at('2026-11-12 14:00'))
    expect(entry(booked(), 'employee.questions.1').until).toBe(at('2026-11-12 14:00'))
  })

  it('asks the questions at once when the meeting is near, and does not remind on top of them', () => {
    const told = bookNear(open(), '2026-10-01 10:00', book('2026-10-06 14:00'))
    expect(day(told, 'employee.questions.1')).toBe('2026-09-28')
    const near = bookNear(open(), '2026-09-25 10:00', book('2026-09-30 14:00'))
    expect(keys(near)).not.toContain('employee.reminder.3')
    expect(keys(near)).not.toContain('employee.reminder.4')
  })

  it('is in both calendars at once, whatever the hour', () => {
    const told = afterwards(open(), '2026-10-03 22:15', 'manager', book('2026-11-12 14:00'))
    for (const role of ['employee', 'manager']) {
      const { due, until, asked } = entry(told, `${role}.calendar.1`)
      expect([local(due), local(until), asked]).toEqual(['2026-10-03 22:15', '2026-11-12 15:00', true])
    }
  })

  it('has the summary for the manager and what to expect for the employee the working day before, until it starts', () => {
    const monday = afterwards(open(), '2026-10-01 10:00', 'manager', book('2026-11-16 09:00'))
    for (const key of ['manager.summary.1', 'employee.tomorrow.1']) {
      expect(day(monday, key)).toBe('2026-11-13')
      expect(entry(monday, key)).toMatchObject({ until: at('2026-11-16 09:00'), asked: false })
    }
  })

  it('asks both an hour after it whether they talked, in the window, for ten working days', () => {
    for (const role of ['employee', 'manager']) {
      const { due, until } = entry(booked(), `${role}.held.1`)
      expect([local(due), local(until)]).toEqual(['2026-11-12 16:00', '2026-11-27 00:00'])
    }
    const friday = afterwards(open(), '2026-10-01 10:00', 'manager', book('2026-11-13 16:00'))
    expect(local(entry(friday, 'manager.held.1').due)).toMatch(/^2026-11-16 08:/)
  })
})

describe('someone who has prepared', () => {
  it.each([
    ['with words', { kind: 'sendAnswers', answers: employeeAnswers }],
    ['without writing', { kind: 'prepareWithoutWriting' }],
  ] as const)('%s gets neither questions nor reminders', (_, command) => {
    const told = afterwards(booked(), '2026-10-20 10:00', 'employee', command)
    expect(keys(told).filter((key) => /questions|reminder/.test(key))).toEqual([])
  })

  it('is not reminded in the same morning', () => {
    const { told } = pass(booked(), '2026-10-01 10:00', '2026-11-05 07:59')
    const sent = afterwards(told, '2026-11-05 07:59', 'employee', send)
    const { gone } = pass(sent, '2026-11-05 07:59', '2026-11-11 07:59')
    expect(gone).toEqual([])
  })

  it('still learns what to expect the day before', () => {
    expect(keys(prepared())).toContain('employee.tomorrow.1')
  })
})

describe('a moved meeting', () => {
  const mailed = () => pass(booked(), '2026-10-01 10:00', '2026-10-02 09:00').told

  it('moves everything that is counted from it', () => {
    const told = afterwards(mailed(), '2026-10-02 10:00', 'manager', book('2026-11-19 14:00'))
    expect(day(told, 'employee.questions.1')).toBe('2026-11-05')
    expect(day(told, 'employee.reminder.6')).toBe('2026-11-17')
    expect(day(told, 'manager.summary.2')).toBe('2026-11-18')
    expect(day(told, 'employee.held.2')).toBe('2026-11-19')
  })

  it('is reminded of again, though no more than three times in all', () => {
    let told = pass(booked(), '2026-10-01 10:00', '2026-11-11 09:00').told
    expect(keys(told)).toEqual(expect.arrayContaining(['employee.reminder.3', 'employee.reminder.4']))
    told = afterwards(told, '2026-11-11 10:00', 'manager', book('2026-12-10 14:00'))
    expect(keys(told).filter((key) => key.includes('.reminder.'))).toEqual([
      'employee.reminder.5',
      'employee.reminder.6',
    ])
    told = pass(told, '2026-11-11 10:00', '2026-12-09 10:00').told
    const sent = Object.entries(told.talk.mails).filter(
      ([key, { status }]) => key.includes('.reminder.') && status === 'sent',
    )
    expect(sent).toHaveLength(3)
  })

  it('has the same summary when only the hour changes, and another when the local day does', () => {
    expect(keys(afterwards(mailed(), '2026-10-02 10:00', 'manager', book('2026-11-12 09:00')))).toContain(
      'manager.summary.1',
    )
    // In UTC it is still the same day.
    const night = afterwards(mailed(), '2026-10-02 10:00', 'manager', book('2026-11-13 00:15'))
    expect(keys(night)).toContain('manager.summary.2')
    expect(keys(night)).not.toContain('manager.summary.1')
  })

  it('is one calendar update when it moved several times within ten minutes', () => {
    let told = mailed()
    for (const [time, start] of [
      ['10:00', '2026-11-13 14:00'],
      ['10:04', '2026-11-13 15:00'],
      ['10:09', '2026-11-16 15:00'],
    ] as const) {
      told = pass(told, '2026-10-02 09:00', `2026-10-02 ${time}`).told
      told = afterwards(told, `2026-10-02 ${time}`, 'manager', book(start))
    }
    const { gone } = pass(told, '2026-10-02 10:09', '2026-10-05 07:00')
    expect(gone.map(({ key, at: time }) => [key, local(time)])).toEqual([
      ['employee.calendar.4', '2026-10-02 10:19'],
      ['manager.calendar.4', '2026-10-02 10:19'],
    ])
    expect(told.talk.booking.sequence).toBe(3)
  })

  it('does not wait to settle when it would start meanwhile', () => {
    const { told } = pass(booked(), '2026-10-01 10:00', '2026-11-12 11:00')
    const soon = afterwards(told, '2026-11-12 11:00', 'employee', book('2026-11-12 11:08'))
    expect(local(entry(soon, 'employee.calendar.2').due)).toBe('2026-11-12 11:00')
  })

  it('asks again whether they talked, when the first one had come and gone on the same day', () => {
    const { told } = pass(prepared(), '2026-11-03 10:00', '2026-11-12 16:10')
    expect(told.talk.mails['employee.held.1']?.status).toBe('sent')
    const again = bookNear(told, '2026-11-12 16:15', book('2026-11-12 16:30', 15))
    expect(keys(again)).toContain('employee.held.2')
  })
})

describe('a cancelled meeting', () => {
  it('leaves both calendars at once, and stops the mails of its day', () => {
    const { told } = pass(booked(), '2026-10-01 10:00', '2026-11-11 07:00')
    const cancelled = afterwards(told, '2026-11-11 07:00', 'manager', { kind: 'cancelBooking' })
    expect(keys(cancelled).filter((key) => /summary|tomorrow|held/.test(key))).toEqual([])
    const { gone } = pass(cancelled, '2026-11-11 07:00', '2026-11-11 07:30')
    expect(gone.map(({ key }) => key)).toEqual(['employee.calendar.2', 'manager.calendar.2'])
  })

  it('needs no mail when the booking was never mailed', () => {
    const told = afterwards(booked(), '2026-10-01 10:00', 'manager', { kind: 'cancelBooking' })
    expect(keys(told).filter((key) => key.includes('calendar'))).toEqual([])
  })

  it('goes back to the dates of the cycle', () => {
    const told = afterwards(booked(), '2026-10-02 10:00', 'manager', { kind: 'cancelBooking' })
    expect(day(told, 'employee.questions.1')).toBe('2026-10-19')
  })

  it('is told even when it is cancelled in its last minute', () => {
    const { told } = pass(prepared(), '2026-11-03 10:00', '2026-11-12 13:59')
    const cancelled = afterwards(told, '2026-11-12 13:59', 'manager', { kind: 'cancelBooking' })
    const { gone } = pass(cancelled, '2026-11-12 14:01', '2026-11-12 14:05')
    expect(gone.map(({ key }) => key)).toEqual(['employee.calendar.2', 'manager.calendar.2'])
  })
})

describe('a declined time', () => {
  const declined = (told: Told, time: string, ...proposals: string[]) =>
    afterwards(told, time, 'employee', {
      kind: 'declineTime',
      basedOn: told.talk.booking.sequence,
      proposals: proposals.map(at),
    })

  it('leaves both calendars at once and is told to the manager alone, within the hour', () => {
    const { told } = pass(booked(), '2026-10-01 10:00', '2026-10-05 10:00')
    const { gone } = pass(
      declined(told, '2026-10-05 10:00', '2026-11-13 09:00'),
      '2026-10-05 10:00',
      '2026-10-05 11:00',
    )
    expect(gone.map(({ key }) => key).sort()).toEqual([
      'employee.calendar.2',
      'manager.calendar.2',
      'manager.timeDeclined.1',
    ])
  })

  it('waits for the window at night', () => {
    const told = declined(booked(), '2026-10-02 22:00', '2026-11-13 09:00')
    expect(local(entry(told, 'manager.timeDeclined.1').due)).toMatch(/^2026-10-05 08:/)
  })

  it('is told once a day', () => {
    let { told } = pass(
      declined(booked(), '2026-10-05 10:00', '2026-11-13 09:00'),
      '2026-10-05 10:00',
      '2026-10-05 12:00',
    )
    told = afterwards(told, '2026-10-05 12:00', 'manager', book('2026-11-16 14:00'))
    told = declined(told, '2026-10-05 13:00', '2026-11-17 09:00')
    expect(local(entry(told, 'manager.timeDeclined.2').due)).toMatch(/^2026-10-06 08:/)
  })

  it('is no longer told once another is booked', () => {
    const told = afterwards(
      declined(booked(), '2026-10-02 22:00', '2026-11-13 09:00'),
      '2026-10-02 22:30',
      'manager',
      book('2026-11-13 09:00'),
    )
    expect(keys(told).filter((key) => key.includes('time'))).toEqual([])
  })
})

describe('a near time that waits for a yes', () => {
  const asked = (told: Told, time: string, start: string) => afterwards(told, time, 'manager', book(start))

  it('is told to the employee at once, at any hour, and to no calendar', () => {
    const told = asked(open(), '2026-10-03 22:00', '2026-10-08 14:00')
    expect(local(entry(told, 'employee.timeAsked.1').due)).toBe('2026-10-03 22:00')
    expect(keys(told).filter((key) => /calendar|summary|tomorrow|held/.test(key))).toEqual([])
  })

  it('leaves the mails of the time that stands as they are', () => {
    const { told } = pass(booked(), '2026-10-01 10:00', '2026-10-02 10:00')
    const before = entries(told)
    const after = entries(asked(told, '2026-10-02 10:00', '2026-10-08 14:00'))
    expect(after.filter(({ kind }) => kind !== 'timeAsked')).toEqual(before)
  })

  it('settles when it changes before there is an answer', () => {
    const told = asked(asked(open(), '2026-10-02 10:00', '2026-10-08 14:00'), '2026-10-02 10:03', '2026-10-08 15:00')
    expect(keys(told).filter((key) => key.includes('timeAsked'))).toEqual(['employee.timeAsked.2'])
    expect(local(entry(told, 'employee.timeAsked.2').due)).toBe('2026-10-02 10:13')
  })

  it('is in both calendars once the employee has said yes', () => {
    const { gone } = pass(
      bookNear(open(), '2026-10-02 10:00', book('2026-10-08 14:00')),
      '2026-10-02 10:01',
      '2026-10-02 10:02',
    )
    expect(gone.map(({ key }) => key)).toEqual(expect.arrayContaining(['employee.calendar.1', 'manager.calendar.1']))
  })
})

describe('a talk that the manager says was held unbooked', () => {
  it('is asked of the employee, until there is an answer or a plan', () => {
    const told = afterwards(open(), '2026-10-08 10:00', 'manager', { kind: 'alreadyTalked' })
    expect(keys(told)).toEqual(['employee.registered.1', 'employee.pulse.1'])
    const yes = afterwards(told, '2026-10-08 10:30', 'employee', { kind: 'sayHeld', answer: 'talked' })
    expect(keys(yes)).toEqual(['employee.pulse.1'])
  })

  it('is asked anew when it is said anew', () => {
    const told = afterwards(open(), '2026-10-08 10:00', 'manager', { kind: 'alreadyTalked' })
    const no = afterwards(told, '2026-10-08 10:30', 'employee', { kind: 'sayHeld', answer: 'fellThrough' })
    const again = afterwards(no, '2026-10-09 10:00', 'manager', { kind: 'alreadyTalked' })
    expect(keys(again)).toEqual(['employee.registered.2', 'employee.pulse.1'])
  })
})

describe('whether they talked', () => {
  it('is asked of nobody once the employee has said yes', () => {
    expect(keys(held()).filter((key) => key.includes('held'))).toEqual([])
  })

  it('is still asked of the employee when only the manager has said yes, until a plan stands', () => {
    const yes = afterwards(prepared(), '2026-11-12 15:10', 'manager', { kind: 'sayHeld', answer: 'talked' })
    expect(keys(yes).filter((key) => key.includes('held'))).toEqual(['employee.held.1'])
    const proposed = afterwards(yes, '2026-11-12 15:40', 'manager', {
      kind: 'proposePlan',
      basedOn: 0,
      content: planContent,
    })
    expect(keys(proposed).filter((key) => key.includes('held'))).toEqual([])
  })
})

describe('the mails of a plan', () => {
  it('go to the other of the two, numbered by its version', () => {
    const { to, due, until } = entry(planProposed(), 'employee.plan.1')
    expect([to, local(due), local(until)]).toEqual(['employee', '2026-11-13 10:00', '2026-12-05 00:00'])
    expect(keys(planProposed()).filter((key) => key.includes('plan'))).toEqual(['employee.plan.1'])
    const second = afterwards(planProposed(), '2026-11-13 11:00', 'employee', {
      kind: 'proposePlan',
      basedOn: 1,
      content: planContent,
    })
    expect(keys(second).filter((key) => key.includes('plan'))).toEqual(['manager.plan.2'])
  })

  it('wait for the window when it is proposed in the evening', () => {
    const told = afterwards(held(), '2026-11-13 19:30', 'manager', {
      kind: 'proposePlan',
      basedOn: 0,
      content: planContent,
    })
    expect(local(entry(told, 'employee.plan.1').due)).toMatch(/^2026-11-16 08:/)
  })

  it('tell its author that it was sent back, and nobody that it waits', () => {
    const told = afterwards(planProposed(), '2026-11-13 14:00', 'employee', {
      kind: 'returnPlan',
      version: 1,
      text: 'Vänta',
    })
    expect(keys(told).filter((key) => key.includes('plan'))).toEqual(['manager.planReturned.1'])
  })

  it('tell both when it is in force', () => {
    expect(keys(agreed()).filter((key) => key.includes('agreed'))).toEqual(['employee.agreed.1', 'manager.agreed.1'])
    expect(keys(agreed())).not.toContain('employee.plan.1')
  })

  it('stop when the employee says that there was no talk', () => {
    const yes = afterwards(prepared(), '2026-11-12 15:10', 'manager', { kind: 'sayHeld', answer: 'talked' })
    const proposed = afterwards(yes, '2026-11-12 17:40', 'manager', {
      kind: 'proposePlan',
      basedOn: 0,
      content: planContent,
    })
    const no = afterwards(proposed, '2026-11-12 18:00', 'employee', { kind: 'sayHeld', answer: 'fellThrough' })
    expect(keys(no).filter((key) => key.includes('plan'))).toEqual([])
  })
})

describe('the mails of a follow-up', () => {
  it('go to both on its date, remind who owes three working days later, and close after five', () => {
    for (const role of ['employee', 'manager']) {
      expect(day(agreed(), `${role}.followUp.1`)).toBe('2027-01-18')
      expect(day(agreed(), `${role}.followUpReminder.1`)).toBe('2027-01-21')
      expect(local(entry(agreed(), `${role}.followUp.1`).until)).toBe('2027-01-26 00:00')
    }
    expect(entry(agreed(), 'service.closeFollowUp.1')).toMatchObject({
      due: at('2027-01-26 00:00'),
      step: { kind: 'closeFollowUp', followUp: 1 },
    })
  })

  it('remind only whoever has not answered', () => {
    const reminders = keys(inFollowUp()).filter((key) => key.endsWith('followUpReminder.1'))
    expect(reminders).toEqual(['manager.followUpReminder.1'])
  })

  it('bring both answers to both as soon as both have answered', () => {
    const both = afterwards(inFollowUp(), '2027-01-20 10:00', 'manager', {
      kind: 'answerFollowUp',
      followUp: 1,
      answers: { lines: [], need: '', raise: '' },
    })
    const of1 = keys(both).filter((key) => key.endsWith('.1') && key.includes('ollowUp'))
    expect(of1).toEqual(['employee.followUpShared.1', 'manager.followUpShared.1'])
    expect(local(entry(both, 'employee.followUpShared.1').due)).toBe('2027-01-20 10:00')
  })

  it('bring the one answer to both when it closes without the other, and nothing when nobody answered', () => {
    const one = pass(inFollowUp(), '2027-01-18 11:00', '2027-01-27 08:00').told
    expect(keys(one)).toContain('manager.followUpShared.1')
    expect(day(one, 'manager.followUpShared.1')).toBe('2027-01-26')
    const silent = pass(agreed(), '2026-11-16 10:00', '2027-01-27 08:00').told
    expect(keys(silent).filter((key) => key.includes('followUpShared'))).toEqual([])
  })

  it('come on the first working day after a quiet week', () => {
    const told = { ...agreed(), talk: { ...agreed().talk, followUps: [{ id: 1, date: '2026-12-22', answered: {} }] } }
    expect(day(told, 'employee.followUp.1')).toBe('2027-01-07')
  })

  it('come again at the new date when the date moves, and keep their number when it does not', () => {
    const moved = afterwards(agreed(), '2026-12-01 10:00', 'employee', {
      kind: 'proposePlan',
      basedOn: 1,
      content: { ...planContent, followUps: ['2027-02-01', '2027-04-15'] },
    })
    const told = afterwards(moved, '2026-12-02 10:00', 'manager', { kind: 'confirmPlan', version: 2 })
    expect(day(told, 'employee.followUp.1001')).toBe('2027-02-01')
    expect(day(told, 'employee.followUp.2')).toBe('2027-04-15')
    expect(keys(told)).not.toContain('employee.followUp.1')
  })
})

describe('a fresh link', () => {
  const ask = { kind: 'askForLink', purpose: 'summary', browser: 'b1' } as const

  it('goes at once, at any hour, for two hours', () => {
    const told = afterwards(booked(), '2026-10-03 23:10', 'manager', ask)
    expect(entry(told, 'manager.link.1')).toMatchObject({
      due: at('2026-10-03 23:10'),
      until: at('2026-10-04 01:10'),
      asked: true,
    })
  })

  it('works only for what and where it was asked', () => {
    const told = afterwards(booked(), '2026-10-03 23:10', 'manager', ask)
    const link = linkOfTalkMail(told.talk, entry(told, 'manager.link.1'), at('2026-10-03 23:11'))
    expect(link).toEqual({ role: 'manager', purpose: 'summary', at: at('2026-10-03 23:11'), browser: 'b1' })
  })

  it('has a number of its own even after that side had its access ended', () => {
    const once = pass(
      afterwards(booked(), '2026-10-03 10:00', 'employee', ask),
      '2026-10-03 10:00',
      '2026-10-03 11:00',
    ).told
    const ended = afterwards(once, '2026-10-03 12:00', 'employee', { kind: 'notMe' })
    const again = afterwards(ended, '2026-10-03 13:00', 'employee', ask)
    expect(keys(again)).toContain('employee.link.2')
  })
})

describe('the link of a mail', () => {
  const given = at('2026-11-09 08:30')
  const lives = (told: Told, purpose: string, time: string) =>
    talkLinkLives(told.talk, { role: 'employee', purpose, at: given }, frame, at(time))

  it('lives while its step lasts: seven days after the meeting, fourteen for a plan, thirty for a follow-up', () => {
    expect(lives(booked(), 'prepare', '2026-11-19 14:59')).toBe(true)
    expect(lives(booked(), 'prepare', '2026-11-19 15:00')).toBe(false)
    expect(lives(booked(), 'plan', '2026-11-23 08:29')).toBe(true)
    expect(lives(booked(), 'plan', '2026-11-23 08:30')).toBe(false)
    expect(lives(booked(), 'followUp.1', '2026-12-09 08:29')).toBe(true)
    expect(lives(booked(), 'followUp.1', '2026-12-09 08:30')).toBe(false)
  })

  it('lives longer when the meeting moves', () => {
    const moved = afterwards(booked(), '2026-11-10 10:00', 'manager', book('2026-11-26 14:00'))
    expect(lives(moved, 'prepare', '2026-12-03 14:59')).toBe(true)
  })

  it('lives until after the talks of the cycle when nothing is booked', () => {
    expect(lives(open(), 'prepare', '2026-12-18 23:59')).toBe(true)
    expect(lives(open(), 'prepare', '2026-12-19 00:00')).toBe(false)
  })
})

describe('a whole talk, as the mails come', () => {
  it('is as many as people can bear, in their order', () => {
    let { told, gone } = pass(open(), '2026-09-24 10:00', '2026-10-01 10:00')
    const all = [...gone]
    const go = (time: string, next: string, by: 'employee' | 'manager', command: TalkCommand) => {
      const passed = pass(afterwards(told, time, by, command), time, next)
      told = passed.told
      gone = passed.gone
      all.push(...gone)
    }
    go('2026-10-01 10:00', '2026-11-09 10:00', 'manager', book('2026-11-12 14:00'))
    go('2026-11-09 10:00', '2026-11-12 16:10', 'employee', send)
    go('2026-11-12 16:10', '2026-11-13 10:00', 'employee', { kind: 'sayHeld', answer: 'talked' })
    go('2026-11-13 10:00', '2026-11-16 10:00', 'manager', { kind: 'proposePlan', basedOn: 0, content: planContent })
    go('2026-11-16 10:00', '2027-07-01 10:00', 'employee', { kind: 'confirmPlan', version: 1 })
    const told1 = all.map(({ key, at: time }) => `${local(time).slice(0, 10)} ${key}`)
    expect(told1).toEqual([
      '2026-09-28 employee.invitation.1',
      '2026-10-01 employee.calendar.1',
      '2026-10-01 manager.calendar.1',
      '2026-10-29 employee.questions.1',
      '2026-11-05 employee.reminder.3',
      '2026-11-11 manager.summary.1',
      '2026-11-11 employee.tomorrow.1',
      '2026-11-12 employee.held.1',
      '2026-11-12 manager.held.1',
      '2026-11-13 employee.pulse.1',
      '2026-11-13 employee.plan.1',
      '2026-11-16 employee.agreed.1',
      '2026-11-16 manager.agreed.1',
      '2027-01-18 employee.followUp.1',
      '2027-01-18 manager.followUp.1',
      '2027-01-21 employee.followUpReminder.1',
      '2027-01-21 manager.followUpReminder.1',
      '2027-03-24 employee.lines.202713',
      '2027-03-31 employee.linesDue.202713',
      '2027-04-15 employee.followUp.2',
      '2027-04-15 manager.followUp.2',
      '2027-04-20 employee.followUpReminder.2',
      '2027-04-20 manager.followUpReminder.2',
    ])
    expect(told.talk.opened).toBe(all.find(({ key }) => key === 'manager.summary.1')?.at)
  })
})

const starts = at('2026-09-24 10:00')
const somewhen = fc.integer({ min: 0, max: 400 * 24 * 60 }).map((minutes) => starts + minutes * minute)
const role = fc.constantFrom('employee' as const, 'manager' as const)
const move = fc.record({
  time: somewhen,
  by: role,
  command: fc.oneof<fc.Arbitrary<TalkCommand>[]>(
    somewhen.map((start) => ({ kind: 'book', start, end: start + hour, place: '' })),
    fc.constant({ kind: 'cancelBooking' }),
    fc.tuple(fc.integer({ min: -1, max: 3 }), somewhen).map(([basedOn, start]) => {
      return { kind: 'declineTime', basedOn, proposals: [start] } as TalkCommand
    }),
    fc.tuple(fc.nat(4), fc.boolean(), somewhen).map(([n, yes, start]) => {
      return { kind: 'answerTime', n, yes, proposals: [start] } as TalkCommand
    }),
    fc.constant({ kind: 'alreadyTalked' }),
    fc.constant({ kind: 'sendAnswers', answers: managerAnswers }),
    fc.constant({ kind: 'prepareWithoutWriting' }),
    fc.constantFrom('talked', 'moved', 'fellThrough').map((answer) => ({ kind: 'sayHeld', answer }) as TalkCommand),
    fc.nat(3).map((basedOn) => ({ kind: 'proposePlan', basedOn, content: planContent })),
    fc.nat(3).map((version) => ({ kind: 'confirmPlan', version })),
    fc.constant({ kind: 'returnPlan', version: 1, text: 'Vänta' }),
    fc.nat(2).map((followUp) => ({ kind: 'answerFollowUp', followUp, answers: { lines: [], need: '', raise: '' } })),
    fc.constant({ kind: 'askForLink', purpose: 'home', browser: 'b' }),
  ),
})
/** A talk to which anything has happened, from a state that is one of the known ones. */
const anyTalk = fc
  .record({
    told: fc.constantFrom(open, booked, prepared, held, planProposed, agreed, inFollowUp).map((make) => make()),
    moves: fc.array(move, { maxLength: 6 }),
  })
  .map(({ told, moves }) =>
    moves
      .sort((a, b) => a.time - b.time)
      .reduce((current, { time, by, command }) => {
        const result = when(current, time, by, command)
        return typeof result === 'string' ? current : result
      }, told),
  )

describe('any talk', () => {
  it('has each key once', () => {
    fc.assert(
      fc.property(anyTalk, (told) => {
        expect(new Set(keys(told)).size).toBe(keys(told).length)
      }),
    )
  })

  it('is due inside the window with all that nobody asked for', () => {
    fc.assert(
      fc.property(anyTalk, (told) => {
        for (const { due, asked, key } of entries(told))
          if (!asked) expect([key, inWindow(due, calendar)]).toEqual([key, true])
      }),
    )
  })

  it('sends nothing unasked outside the window but what the next one is too late for, and never more than the cap', () => {
    fc.assert(
      fc.property(anyTalk, somewhen, (told, from) => {
        const { gone } = pass(told, from, from + 300 * 24 * hour)
        const perDay = new Map<string, number>()
        for (const { key, at: time } of gone) {
          if (/calendar|link|timeAsked/.test(key)) continue
          const of = `${localDate(time, calendar.zone)} ${key.split('.')[0]}`
          perDay.set(of, (perDay.get(of) ?? 0) + 1)
          if (inWindow(time, calendar)) continue
          const { until } = entry({ ...told, talk: { ...told.talk, mails: {} } }, key)
          expect(nextOpening(time, calendar)).toBeGreaterThanOrEqual(until)
        }
        for (const count of perDay.values()) expect(count).toBeLessThanOrEqual(unaskedPerDay)
        expect(new Set(gone.map(({ key }) => key)).size).toBe(gone.length)
      }),
      { numRuns: 60 },
    )
  })

  it('rests when all has come and gone', () => {
    fc.assert(
      fc.property(anyTalk, (told) => {
        const { told: rested } = pass(told, starts, '2029-01-01 08:00')
        const { claim, skip, steps, next } = agenda(
          entries(rested),
          rested.talk.mails,
          at('2029-01-01 08:00'),
          calendar,
        )
        expect([claim, skip, steps, next]).toEqual([[], [], [], null])
      }),
      { numRuns: 40 },
    )
  })
})

describe('the timetable of the same state', () => {
  it('follows the quiet weeks and the dates of the cycle as they are now, not as they were', () => {
    const later = frameWith({ preparationOn: '2026-11-02' })
    expect(day(open(), 'employee.questions.1', later)).toBe('2026-11-02')
    const quiet = { ...frame, calendar: { ...calendar, quietWeeks: [{ from: '2026-10-26', to: '2026-11-01' }] } }
    expect(day(booked(), 'employee.questions.1', quiet)).toBe(addWorkingDays('2026-11-12', -10, quiet.calendar))
    expect(day(open(), 'employee.questions.1', quiet)).toBe('2026-10-19')
  })
})
