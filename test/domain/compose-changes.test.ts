/** The mails about what changes around a talk, as data: the cycle, its people, lines between the follow-ups, and answers from HR. */
import { describe, expect, it } from 'vitest'
import type { Cycle } from '../../functions/domain/cycle.ts'
import { type CycleRunCommand, decideRun } from '../../functions/domain/cycle-run.ts'
import { composeFormerCalendar } from '../../functions/domain/mails/calendar.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { localDate } from '../../functions/domain/time.ts'
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
  frame,
  held,
  open,
  pass,
  planContent,
  planProposed,
  prepared,
  type Told,
  words,
  zone,
} from '../given.ts'
import { calendarFacts, compose, link, mail } from './composing.ts'

const person = 'p_hannarask0000000'
const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' } as const
const draft = { text: words.employeeDraft, onlyOnPage: false, at: at('2026-10-20 10:00') }

/** The frame after HR has done this. */
const steered = (time: string, command: CycleRunCommand): Frame & { cycle: Cycle } => {
  const decided = decideRun(cycle, command, 'hr', localDate(at(time), zone), at(time))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return { ...frame, cycle: decided.state }
}
const corrected = (time: string, change: Partial<Cycle['settings']>) =>
  steered(time, { kind: 'correct', settings: { ...cycleSettings, ...change }, basedOn: 0, person })

describe('a reminder from HR', () => {
  const nudged = (told: Told, time = '2026-10-26 10:00') => compose(told, 'employee.nudge.1', time)

  it('names what waits, and says when something is written and not sent', () => {
    expect(nudged(booked(), '2026-11-02 10:00')).toMatchObject({ mail: { owed: ['prepare'], unsent: false } })
    expect(nudged(beside(booked(), 'draft#employee#QA1', draft), '2026-11-02 10:00')).toMatchObject({
      mail: { owed: ['prepare'], unsent: true },
    })
    expect(nudged(planProposed(), '2026-11-13 11:00')).toMatchObject({ mail: { owed: ['confirmPlan'], unsent: false } })
  })

  it('is not made when nothing waits, or only a word about the other’s address', () => {
    expect(nudged(prepared(), '2026-11-04 10:00')).toEqual({ skip: 'nothing waits' })
    const guarded = afterwards(prepared(), '2026-11-04 10:00', 'service', {
      kind: 'guardAddress',
      side: 'employee',
      guard: { n: 1, by: 'p_karin' },
    })
    expect(viewOf(guarded.talk, guarded.parts, 'manager', frame, at('2026-11-04 11:00')).owed).toEqual(['vouch'])
    expect(compose(guarded, 'manager.nudge.1', '2026-11-04 11:00')).toEqual({ skip: 'nothing waits' })
  })
})

describe('a correction', () => {
  const invited = () => pass(open(), '2026-09-24 10:00', '2026-09-30 12:00').told
  const asked = () => pass(open(), '2026-09-24 10:00', '2026-10-20 12:00').told

  it('tells the right dates, and no questions', () => {
    const right = corrected('2026-10-05 10:00', { to: '2026-12-18', bookedBy: '2026-10-20' })
    const told = mail('correction', invited(), 'employee.correction.1', '2026-10-05 11:00', right)
    expect(told).toMatchObject({
      cycle: 'Hösten 2026',
      dates: ['period', 'bookedBy'],
      from: '2026-10-26',
      until: '2026-12-18',
      bookedBy: '2026-10-20',
      keepsWords: false,
    })
    expect(told).not.toHaveProperty('questions')
  })

  it('tells the right questions, and that what was written to the others is kept', () => {
    const right = corrected('2026-10-21 10:00', { template: 'lookingBack' })
    const written = beside(asked(), 'draft#employee#QA1', draft)
    for (const [told, keepsWords] of [
      [asked(), false],
      [written, true],
    ] as const) {
      const correction = mail('correction', told, 'employee.correction.1', '2026-10-21 11:00', right)
      expect(correction.questions?.map(({ id }) => id)).toEqual(['QD1', 'QD2', 'QD3', 'free'])
      expect(correction.keepsWords).toBe(keepsWords)
    }
  })

  it('is not made of what was right', () => {
    expect(compose(invited(), 'employee.correction.1', '2026-10-05 11:00')).toEqual({ skip: 'nothing to correct' })
  })
})

describe('the end of a talk', () => {
  const cancelled = steered('2026-10-05 10:00', { kind: 'halt', halt: 'cancelled', person })
  const ends = (told: Told, within: Frame = frame) =>
    mail('cycleCancelled', told, 'employee.cycleCancelled.1', '2026-10-21 11:00', within)
  const out = (told: Told) => afterwards(told, '2026-10-21 10:00', 'service', { kind: 'leaveCycle' })

  it('says which cycle HR has cancelled, and whether words are left behind', () => {
    expect(ends(open(), cancelled)).toMatchObject({ cycle: 'Hösten 2026', removed: false, hasWords: false })
    expect(ends(beside(open(), 'draft#employee#QA1', draft), cancelled)).toMatchObject({ hasWords: true })
    expect(ends(prepared(), cancelled)).toMatchObject({ hasWords: true })
    expect(ends(open(), cancelled)).not.toHaveProperty('calledOff')
    expect(compose(open(), 'employee.cycleCancelled.1', '2026-10-21 11:00')).toEqual({ skip: 'it goes on' })
  })

  it('says that HR has taken the talk out, or that the manager has called it off', () => {
    expect(ends(out(open()))).toMatchObject({ removed: true })
    expect(ends(out(open()))).not.toHaveProperty('calledOff')
    const { template, templateVersion, purposes, from, to, invitationOn, preparationOn, bookedBy } = cycleSettings
    const own = { template, templateVersion, purposes, from, to, invitationOn, preparationOn, bookedBy }
    const alone: Told = { ...booked(), talk: { ...booked().talk, own } }
    const off = afterwards(alone, '2026-10-21 10:00', 'manager', { kind: 'callOffTalk' })
    expect(ends(off)).toMatchObject({ removed: false, calledOff: true })
    expect(mail('calendar', off, 'employee.calendar.2', '2026-10-21 11:00').changedBy).toBe('calledOff')
  })

  it('is told to the manager when the employee has left, with what becomes of plan and meeting', () => {
    const left = (told: Told, time: string) =>
      mail('ended', afterwards(told, time, 'service', { kind: 'leave' }), 'manager.ended.1', time)
    expect(left(open(), '2026-10-21 10:00')).toMatchObject({ hasPlan: false, cancelled: false })
    expect(left(booked(), '2026-10-21 10:00')).toMatchObject({ hasPlan: false, cancelled: true })
    expect(left(agreed(), '2026-11-20 10:00')).toMatchObject({ hasPlan: true, cancelled: false })
    const byHand = afterwards(booked(), '2026-10-20 10:00', 'manager', { kind: 'cancelBooking' })
    expect(left(byHand, '2026-10-21 10:00')).toMatchObject({ cancelled: false })
  })
})

describe('a new manager', () => {
  const handed = (told: Told, time: string, manager: typeof erik | null = erik) =>
    afterwards(told, time, 'service', { kind: 'changeManager', manager })

  it('is told to both with the name of the one before, and what goes back to the employee', () => {
    const mailed = pass(prepared(), '2026-11-03 10:00', '2026-11-04 09:00').told
    const told = handed(mailed, '2026-11-04 10:00')
    const toEmployee = mail('newManager', told, 'employee.newManager.1', '2026-11-04 11:00')
    expect(toEmployee).toMatchObject({
      former: { name: 'Maria Lind' },
      isBack: false,
      answersBack: true,
      hasPlan: false,
      cancelled: { start: at('2026-11-12 14:00') },
    })
    expect(mail('newManager', told, 'manager.newManager.1', '2026-11-04 11:00')).toMatchObject({ answersBack: false })
    const later = handed(agreed(), '2026-11-20 10:00')
    expect(mail('newManager', later, 'manager.newManager.1', '2026-11-20 11:00')).toMatchObject({ hasPlan: true })
    expect(compose(prepared(), 'employee.newManager.1', '2026-11-04 11:00')).toEqual({ skip: 'same manager' })
  })

  it('who is not there yet is told to the employee, until somebody is', () => {
    const nobody = handed(prepared(), '2026-11-04 10:00', null)
    expect(mail('withoutManager', nobody, 'employee.withoutManager.1', '2026-11-04 11:00')).toMatchObject({
      former: { name: 'Maria Lind' },
      answersBack: true,
    })
    for (const told of [handed(nobody, '2026-11-05 10:00'), prepared()])
      expect(compose(told, 'employee.withoutManager.1', '2026-11-05 11:00')).toEqual({ skip: 'someone has come' })
  })

  it('leaves the one before with nothing in the calendar, told in time, place and names alone', () => {
    const mailed = pass(booked(), '2026-10-01 10:00', '2026-10-02 10:00').told
    const told = handed(mailed, '2026-11-04 10:00')
    const view = viewOf(told.talk, told.parts, 'manager', frame, at('2026-11-04 11:00'))
    const former = told.talk.former?.[0]
    if (!former) throw new Error('Nobody was before')
    const facts = { link, calendar: { ...calendarFacts, standsInCalendar: true } }
    expect(composeFormerCalendar(view, former, facts, false)).toMatchObject({
      mail: {
        kind: 'calendar',
        language: 'sv',
        role: 'manager',
        to: { name: 'Maria Lind' },
        other: { name: 'Aisha Noor' },
        manager: { name: 'Maria Lind' },
        purposes: [],
        aboutPlan: false,
        change: 'cancelled',
        changedBy: 'service',
        meeting: { start: at('2026-11-12 14:00'), end: at('2026-11-12 15:00'), place: 'Rum 3' },
        calendar: { ...calendarFacts, method: 'CANCEL', stamp: at('2026-11-04 10:00') },
      },
    })
    expect(composeFormerCalendar(view, former, facts, true)).toEqual({ skip: 'no meeting' })
  })
})

describe('lines between the follow-ups', () => {
  const line = (id: string, by?: string) =>
    ({ id, kind: 'goal', what: `Rad ${id}`, who: 'employee', ...(by && { by }) }) as const
  const proposed = () =>
    afterwards(planProposed(), '2026-11-13 11:00', 'manager', {
      kind: 'proposePlan',
      basedOn: 1,
      content: {
        ...planContent,
        lines: [line('a', '2027-03-10'), line('b', '2027-03-12'), line('c', '2027-04-28'), line('d')],
        followUps: ['2027-06-15'],
      },
    })
  const told = () => afterwards(proposed(), '2026-11-16 10:00', 'employee', { kind: 'confirmPlan', version: 2 })
  const report = (of: Told, id: string, status: 'done' | 'stuck') =>
    afterwards(of, '2027-03-01 10:00', 'employee', { kind: 'reportLine', version: 2, line: id, status, comment: '' })

  it('of one week come together, each with a link for each answer', () => {
    const { lines, due } = mail('lines', told(), 'employee.lines.202710', '2027-03-03 10:00')
    expect(lines.map((one) => one.line.id)).toEqual(['a', 'b'])
    expect(due).toBe(false)
    expect(lines[0]?.choices.map(({ status }) => status)).toEqual(['done', 'onItsWay', 'stuck', 'noLongerRelevant'])
    const links = lines.flatMap(({ choices }) => choices.map((choice) => choice.link))
    for (const to of links) expect(to).toMatch(/^https:\/\/samtal\.fjallbacka\.example\/l\/x\?a=./)
    expect(new Set(links).size).toBe(8)
    expect(mail('lines', told(), 'employee.linesDue.202710', '2027-03-10 10:00').due).toBe(true)
  })

  it('that are done are asked about no more', () => {
    const one = report(told(), 'a', 'done')
    expect(mail('lines', one, 'employee.lines.202710', '2027-03-03 10:00').lines.map(({ line }) => line.id)).toEqual([
      'b',
    ])
    const both = report(one, 'b', 'done')
    expect(compose(both, 'employee.lines.202710', '2027-03-03 10:00')).toEqual({ skip: 'done' })
  })

  it('that are stuck are told to the other, as long as they are', () => {
    const stuck = report(told(), 'a', 'stuck')
    const { asksToTalk, lines } = mail('stuck', stuck, 'manager.stuck.1', '2027-03-01 11:00')
    expect([asksToTalk, lines.length]).toEqual([false, 1])
    expect(compose(report(stuck, 'a', 'done'), 'manager.stuck.1', '2027-03-01 11:00')).toEqual({
      skip: 'no longer stuck',
    })
    const asks = afterwards(stuck, '2027-03-01 12:00', 'employee', { kind: 'askToTalk' })
    expect(mail('stuck', asks, 'manager.talkWanted.1', '2027-03-01 13:00').asksToTalk).toBe(true)
  })
})

describe('the day of the next follow-up', () => {
  const answer = { lines: [], need: '', raise: '' }
  const proposed = () =>
    afterwards(agreed(), '2027-01-18 10:00', 'employee', {
      kind: 'answerFollowUp',
      followUp: 1,
      answers: answer,
      next: '2027-03-01',
    })
  const both = () =>
    afterwards(proposed(), '2027-01-19 10:00', 'manager', {
      kind: 'agreeNextFollowUp',
      followUp: 1,
      date: '2027-03-01',
    })

  it('is told to who proposed it, while it is ahead', () => {
    expect(mail('nextAgreed', both(), 'employee.nextAgreed.1002', '2027-01-19 10:20').next).toBe('2027-03-01')
    const later = pass(both(), '2027-01-19 10:00', '2027-04-01 10:00').told
    expect(compose(later, 'employee.nextAgreed.1002', '2027-04-01 10:00')).toEqual({ skip: 'no longer ahead' })
  })
})

describe('an answer from HR', () => {
  const passing: TalkCommand = {
    kind: 'passOn',
    what: 'idea',
    text: 'En idé',
    to: [{ address: 'e_karin', name: 'Karin Holm' }],
    named: true,
    shown: true,
  }
  const says = (n: number, id: string, time: string): TalkCommand => ({
    kind: 'passedOnAnswered',
    n,
    id,
    answer: { by: 'Karin Holm', text: `Svar ${id}`, at: at(time) },
  })

  it('is mailed with its words and the day of what it answers, to who had passed that on alone', () => {
    const first = afterwards(held(), '2026-11-17 10:00', 'employee', passing)
    const both = afterwards(first, '2026-11-18 23:30', 'employee', passing)
    const told = [
      says(2, 'x', '2026-11-19 10:00'),
      says(1, 'y', '2026-11-20 10:00'),
      says(2, 'z', '2026-11-21 10:00'),
    ].reduce((state, command) => afterwards(state, '2026-11-21 11:00', 'service', command), both)
    const said = (n: number) => {
      const { by, text, passedOn } = mail('passedAnswer', told, `employee.passedAnswer.${n}`, '2026-11-21 12:00')
      return [by, text, passedOn]
    }
    expect([said(1), said(2), said(3)]).toEqual([
      ['Karin Holm', 'Svar x', '2026-11-18'],
      ['Karin Holm', 'Svar y', '2026-11-17'],
      ['Karin Holm', 'Svar z', '2026-11-18'],
    ])
    expect(compose(told, 'manager.passedAnswer.1', '2026-11-21 12:00')).toEqual({ skip: 'gone' })
    expect(compose(told, 'employee.passedAnswer.4', '2026-11-21 12:00')).toEqual({ skip: 'gone' })
  })
})

describe('a link that was asked for', () => {
  it('is mailed with nothing but itself', () => {
    const asked = afterwards(booked(), '2026-10-03 23:10', 'manager', {
      kind: 'askForLink',
      purpose: 'summary',
      browser: 'b',
    })
    expect(mail('link', asked, 'manager.link.1', '2026-10-03 23:11').link).toBe(link)
  })
})

describe('a time that HR has set', () => {
  it('is said to be HR’s', () => {
    const told = afterwards(open(), '2026-10-01 10:00', 'manager', book('2026-11-12 14:00'))
    const byHr: Told = { ...told, talk: { ...told.talk, booking: { ...told.talk.booking, byHr: true } as never } }
    expect(mail('calendar', byHr, 'employee.calendar.1', '2026-10-01 10:00').changedBy).toBe('hr')
  })
})
