/** What is sent or changed after the summary: told to the other in one mail, and only while it can be read before the meeting. */
import { describe, expect, it } from 'vitest'
import { composeTalkMail } from '../../functions/domain/mails/compose.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { Answer } from '../../functions/domain/preparation.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import {
  afterwards,
  at,
  book,
  booked,
  employeeAnswers,
  frame,
  local,
  managerAnswers,
  open,
  pass,
  prepared,
  type Told,
  when,
  words,
} from '../given.ts'

const send = (answers: Answer[]): TalkCommand => ({ kind: 'sendAnswers', answers })
const [first, second] = employeeAnswers as [Answer, Answer]
/** Wednesday the 11th at ten, when the mails of the day before have gone. */
const summarised = (from: Told = prepared()) => pass(from, '2026-11-03 10:00', '2026-11-11 10:00').told
const newsOf = (told: Told, from: string, to = '2026-11-12 18:00') =>
  pass(told, from, to).gone.filter(({ key }) => key.includes('.news.'))
const mailOf = (told: Told, to: 'employee' | 'manager', time: string) => {
  const view = viewOf(told.talk, told.parts, to, frame, at(time))
  const calendar = { uid: '', organizer: '', attendees: [], standsInCalendar: false }
  const entry = { key: '', to, kind: 'news', n: 1, due: 0, until: 0, asked: false }
  return composeTalkMail(entry, { view, link: 'https://x.example', calendar, first: false })
}

describe('answers that are changed after the summary', () => {
  const changed = () =>
    afterwards(
      summarised(),
      '2026-11-11 11:00',
      'employee',
      send([
        { ...first, since: 1 },
        { ...second, text: 'nytt' },
      ]),
    )

  it('reach the manager in one mail when they have settled', () => {
    const again = afterwards(changed(), '2026-11-11 11:10', 'employee', send([{ ...first, since: 1 }]))
    expect(newsOf(again, '2026-11-11 11:10').map(({ key, at: moment }) => [key, local(moment)])).toEqual([
      ['manager.news.3', '2026-11-11 11:25'],
    ])
  })

  it('reach the manager also when the summary was given up, since nothing else tells of them', () => {
    const { talk, ...beside } = changed()
    const key = Object.keys(talk.mails).find((mail) => mail.startsWith('manager.summary.'))!
    const givenUp = { status: 'skipped', at: at('2026-11-11 10:00'), reason: 'outcome unknown' } as const
    const told = { ...beside, talk: { ...talk, mails: { ...talk.mails, [key]: givenUp } } }
    expect(newsOf(told, '2026-11-11 11:10').map((mail) => mail.key)).toEqual(['manager.news.2'])
  })

  it('and nothing else is in that mail', () => {
    expect(mailOf(changed(), 'manager', '2026-11-11 11:15')).toMatchObject({
      mail: { kind: 'news', answers: [{ text: undefined }] },
    })
    const read = viewOf(changed().talk, changed().parts, 'manager', frame, at('2026-11-11 11:15'))
    expect(read.preparation.otherAnswers?.filter(({ isNew }) => isNew).map(({ text }) => text)).toEqual(['nytt'])
  })

  it('are told once: what comes later is told alone', () => {
    const told = pass(changed(), '2026-11-11 11:00', '2026-11-11 12:00').told
    const later = afterwards(
      told,
      '2026-11-11 13:00',
      'employee',
      send([
        { ...first, text: 'igen' },
        { ...second, text: 'nytt', since: 2 },
      ]),
    )
    expect(mailOf(later, 'manager', '2026-11-11 13:15')).toMatchObject({ mail: { answers: [{ text: 'igen' }] } })
  })
})

describe('when it goes', () => {
  it('is the morning after an evening, if that is before the meeting', () => {
    const told = afterwards(summarised(), '2026-11-11 20:00', 'employee', send([first]))
    const [news] = newsOf(told, '2026-11-11 20:00')
    expect(local(news!.at).slice(0, 13)).toBe('2026-11-12 08')
  })

  it('is at once when the next window is too late, and never after the start', () => {
    const early = afterwards(open(), '2026-10-01 10:00', 'manager', book('2026-11-12 07:30'))
    const told = afterwards(summarised(early), '2026-11-11 20:00', 'employee', send([first]))
    expect(newsOf(told, '2026-11-11 20:00').map(({ at: moment }) => local(moment))).toEqual(['2026-11-11 20:15'])
    const last = afterwards(summarised(), '2026-11-12 13:50', 'employee', send([first]))
    expect(newsOf(last, '2026-11-12 13:50').map(({ at: moment }) => local(moment))).toEqual(['2026-11-12 13:50'])
    expect(when(summarised(), '2026-11-12 14:00', 'employee', send([first]))).toBe('locked')
  })

  it('is never for what is said before the summary, without writing, or with a summary to come', () => {
    expect(newsOf(prepared(), '2026-11-03 10:00')).toEqual([])
    const unwritten = afterwards(summarised(booked()), '2026-11-11 11:00', 'employee', {
      kind: 'prepareWithoutWriting',
    })
    expect(newsOf(unwritten, '2026-11-11 11:00')).toEqual([])
    const moved = afterwards(summarised(), '2026-11-11 10:30', 'manager', book('2026-11-30 14:00'))
    const told = afterwards(moved, '2026-11-11 11:00', 'employee', send([first]))
    expect(newsOf(told, '2026-11-11 11:00', '2026-11-30 18:00')).toEqual([])
  })
})

describe('what the manager sends after the summary', () => {
  it('reaches the employee as the shared points, without self-check and what is held back', () => {
    const told = afterwards(summarised(booked()), '2026-11-11 11:00', 'manager', send(managerAnswers))
    expect(newsOf(told, '2026-11-11 11:00').map(({ key }) => key)).toEqual(['employee.news.1'])
    const mail = JSON.stringify(mailOf(told, 'employee', '2026-11-11 11:15'))
    expect(mail).toContain(words.managerC2)
    expect(mail).not.toContain(words.managerC1)
    expect(mail).not.toContain(words.managerC4)
  })

  it('is no mail when nothing of it may be read', () => {
    const only = managerAnswers.filter(({ question }) => question !== 'QC2')
    const told = afterwards(summarised(booked()), '2026-11-11 11:00', 'manager', send(only))
    expect(mailOf(told, 'employee', '2026-11-11 11:15')).toEqual({ skip: 'nothing to read' })
  })

  it('holds what is held back when it has been said already', () => {
    const said = managerAnswers.map((one) => (one.question === 'QC4' ? { ...one, alreadySaid: true } : one))
    const told = afterwards(summarised(booked()), '2026-11-11 11:00', 'manager', send(said))
    expect(JSON.stringify(mailOf(told, 'employee', '2026-11-11 11:15'))).toContain(words.managerC4)
  })
})

describe('sent answers that are taken back', () => {
  const sent = () => afterwards(booked(), '2026-11-02 10:00', 'employee', send(employeeAnswers))
  const back = { kind: 'takeBackAnswers' } as const

  it('are a draft again with every word, owed again, and read by nobody else', () => {
    const told = afterwards(sent(), '2026-11-02 11:00', 'employee', back)
    const { preparation } = viewOf(told.talk, told.parts, 'employee', frame, at('2026-11-02 11:00'))
    expect(preparation.own.status).toBe('draft')
    expect(preparation.questions.find(({ question }) => question.id === 'QA1')?.draft?.text).toBe(words.employeeAnswer)
    const both = afterwards(told, '2026-11-03 10:00', 'manager', send(managerAnswers))
    const marias = viewOf(both.talk, both.parts, 'manager', frame, at('2026-11-12 15:00'))
    expect(JSON.stringify(marias)).not.toContain(words.employeeAnswer)
    const again = afterwards(told, '2026-11-02 12:00', 'employee', send(employeeAnswers))
    expect(again.talk.preparation.employee).toMatchObject({ status: 'sent', version: 2 })
  })

  it('are those that the other cannot read yet, and one’s own', () => {
    expect(when(sent(), '2026-11-02 11:00', 'manager', back)).toBe('already')
    expect(when(prepared(), '2026-11-03 11:00', 'employee', back)).toBe('notNow')
    expect(when(summarised(sent()), '2026-11-11 11:00', 'employee', back)).toBe('notNow')
    expect(when(sent(), '2026-11-12 14:00', 'employee', back)).toBe('locked')
  })
})
