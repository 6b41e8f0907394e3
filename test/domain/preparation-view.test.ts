/** What a side sees of its own preparation as it goes on, and what of the other’s is news since the mail before the meeting. */
import { describe, expect, it } from 'vitest'
import type { Halt } from '../../functions/domain/cycle-run.ts'
import { notesView, preparationView } from '../../functions/domain/preparation-view.ts'
import type { Role } from '../../functions/domain/role.ts'
import { type Question, type Template, templates } from '../../functions/domain/templates/templates.ts'
import type { Frame } from '../../functions/domain/workflow.ts'
import { afterwards, at, beside, booked, cycle, frame, held, open, prepared, type Told, words } from '../given.ts'

const view = ({ talk, parts }: Told, role: Role, time = '2026-11-10 10:00', within: Frame = frame) =>
  preparationView(talk, parts, role, within, at(time))
const draft = (told: Told, name: string, text: string): Told =>
  beside(told, name, { text, onlyOnPage: true, at: at('2026-11-10 09:00') })
const sends = (told: Told, by: Role, time: string, texts: Record<string, string>): Told =>
  afterwards(told, time, by, {
    kind: 'sendAnswers',
    answers: Object.entries(texts).map(([question, text]) => ({ question, text, onlyOnPage: false })),
  })
const takenBack = () =>
  afterwards(
    sends(booked(), 'employee', '2026-11-02 10:00', { QA1: 'ett', QA2: 'två' }),
    '2026-11-03 10:00',
    'employee',
    {
      kind: 'takeBackAnswers',
    },
  )
const halted = (kind: Halt['kind']): Frame => ({
  ...frame,
  cycle: { ...cycle, halts: [{ kind, from: at('2026-10-05 10:00'), by: 'p_hannarask0000000' }] },
})

describe('one’s own preparation', () => {
  const status = (told: Told, role: Role = 'employee') => view(told, role).own

  it('is open, a draft with words in it, sent or without writing', () => {
    expect(status(booked())).toEqual({ status: 'open', version: 0 })
    expect(status(draft(booked(), 'draft#employee#QA1', 'ord')).status).toBe('draft')
    expect(status(draft(booked(), 'draft#employee#QA1', ' \n')).status).toBe('open')
    expect(status(draft(booked(), 'draft#manager#QC2', 'ord')).status).toBe('open')
    expect(status(prepared())).toEqual({ status: 'sent', at: at('2026-11-02 10:00'), version: 1 })
    const without = afterwards(booked(), '2026-11-02 10:00', 'employee', { kind: 'prepareWithoutWriting' })
    expect(status(without)).toMatchObject({ status: 'withoutWriting', at: at('2026-11-02 10:00') })
    expect([view(without, 'manager').other, view(booked(), 'manager').other]).toEqual([
      { prepared: true, withoutWriting: true },
      { prepared: false, withoutWriting: false },
    ])
    expect(view(prepared(), 'manager').other).toEqual({ prepared: true, withoutWriting: false })
  })

  it('can be taken back until the other may read it', () => {
    const one = sends(booked(), 'employee', '2026-11-02 10:00', { QA1: 'ett' })
    expect(view(one, 'employee').mayTakeBack).toBe(true)
    expect(view(one, 'manager').mayTakeBack).toBe(false)
    expect(view(one, 'employee', '2026-11-12 14:00').mayTakeBack).toBe(false)
    expect(view(prepared(), 'employee').mayTakeBack).toBe(false)
    expect(view(booked(), 'employee').mayTakeBack).toBe(false)
  })

  it('that was taken back is a draft again, and what has been written on it since comes first', () => {
    const told = draft(takenBack(), 'draft#employee#QA2', 'nytt')
    const { questions, own } = view(told, 'employee')
    expect(own.status).toBe('draft')
    expect(questions.slice(0, 3).map(({ draft: words, sent }) => [words?.text, words?.version, sent])).toEqual([
      ['ett', 0, undefined],
      ['nytt', 1, undefined],
      [undefined, undefined, undefined],
    ])
    expect(questions[0]?.draft?.at).toBe(at('2026-11-02 10:00'))
  })

  it('that is sent stands as sent, with what has been changed on the page as a draft', () => {
    const { questions } = view(draft(prepared(), 'draft#employee#QA1', 'ändrat'), 'employee')
    expect(questions[0]).toMatchObject({ sent: { text: words.employeeAnswer }, draft: { text: 'ändrat', version: 1 } })
    expect(questions[1]?.sent?.text).toBe(words.employeePageOnly)
    expect(questions[1]?.draft).toBeUndefined()
  })

  it('is locked from the start of the meeting, once the talk will not be, or is so old that it is deleted', () => {
    const locked = (told: Told, time: string, within: Frame = frame) => view(told, 'employee', time, within).locked
    expect([locked(booked(), '2026-11-12 13:59'), locked(booked(), '2026-11-12 14:00')]).toEqual([false, true])
    expect(locked(open(), '2026-11-10 10:00')).toBe(false)
    expect(locked(afterwards(open(), '2026-10-05 10:00', 'service', { kind: 'leaveCycle' }), '2026-11-10 10:00')).toBe(
      true,
    )
    expect(locked(open(), '2026-11-10 10:00', halted('paused'))).toBe(false)
    expect(locked(open(), '2026-11-10 10:00', halted('cancelled'))).toBe(true)
    expect([locked(open(), '2027-12-10 23:59'), locked(open(), '2027-12-11 00:00')]).toEqual([false, true])
  })

  it('keeps what one wrote to a question that is not asked any more, where there is a word in it', () => {
    const kept = (told: Told) => view(told, 'employee').notAsked.map(({ question }) => question.id)
    expect(kept(draft(booked(), 'draft#employee#QB1', 'ord'))).toEqual(['QB1'])
    expect(kept(draft(booked(), 'draft#employee#QB1', ' '))).toEqual([])
    expect(kept(draft(booked(), 'draft#employee#QA1', 'ord'))).toEqual([])
    expect(kept(sends(booked(), 'employee', '2026-11-02 10:00', { QB2: 'ord', QA1: 'ett' }))).toEqual(['QB2'])
  })
})

describe('a question of the organisation’s own', () => {
  const question: Question = {
    id: 'X1',
    purposes: [],
    text: { sv: 'Vad ska vi sluta med?', nb: 'Hva skal vi slutte med?', en: 'What should we stop?' },
  }
  const forward = templates.forward
  const former: Template = { ...forward, employee: [...forward.employee, question] }

  it('that HR no longer asks keeps the words that were written to it, and is read by the other if they were sent', () => {
    const within: Frame = { ...frame, formerTemplates: [former] }
    const drafted = draft(booked(), 'draft#employee#X1', 'Möten')
    expect(view(drafted, 'employee', '2026-11-10 10:00', within).notAsked.map((one) => one.question.id)).toEqual(['X1'])
    expect(view(drafted, 'employee').notAsked).toEqual([])
    const sent = sends(booked(), 'employee', '2026-11-02 10:00', { X1: 'Möten' })
    const read = (of: Frame) => view(sent, 'manager', '2026-11-12 15:00', of).otherAnswers?.map(({ text }) => text)
    expect([read(within), read(frame)]).toEqual([['Möten'], []])
  })

  it('that is not for the purposes of this cycle keeps them too', () => {
    const template: Template = { ...forward, employee: [...forward.employee, { ...question, purposes: ['goals'] }] }
    const settings = { ...cycle.settings, purposes: ['needs' as const] }
    const within: Frame = { ...frame, template, cycle: { ...cycle, settings } }
    const drafted = draft(booked(), 'draft#employee#X1', 'Möten')
    const { questions, notAsked } = view(drafted, 'employee', '2026-11-10 10:00', within)
    expect(questions.map((one) => one.question.id)).not.toContain('X1')
    expect(notAsked.map((one) => one.draft?.text)).toEqual(['Möten'])
  })
})

describe('the other’s answers', () => {
  const both = sends(booked(), 'manager', '2026-11-02 09:00', { QC2: 'fortsätt' })
  const sent = sends(both, 'employee', '2026-11-02 10:00', { QA1: 'ett', QA2: 'två' })
  /** The manager’s summary went with the first version of the employee’s answers. */
  const summarised: Told = {
    ...sent,
    talk: { ...sent.talk, opened: at('2026-11-11 08:20'), summarised: { manager: 1 } },
  }
  const news = (told: Told, role: Role = 'manager') =>
    view(told, role, '2026-11-12 10:00').otherAnswers?.map(({ text, isNew }) => [text, isNew])

  it('are closed until they open, and none while the other has written nothing', () => {
    expect(
      view(sends(booked(), 'employee', '2026-11-02 10:00', { QA1: 'ett' }), 'manager').otherAnswers,
    ).toBeUndefined()
    const without = afterwards(
      sends(booked(), 'employee', '2026-11-02 10:00', { QA1: 'ett' }),
      '2026-11-03 10:00',
      'manager',
      {
        kind: 'prepareWithoutWriting',
      },
    )
    expect(view(without, 'employee').otherAnswers).toEqual([])
    expect(view(without, 'manager').otherAnswers?.map(({ text, onlyOnPage }) => [text, onlyOnPage])).toEqual([
      ['ett', false],
    ])
    expect(view(takenBack(), 'manager', '2026-11-12 14:00').otherAnswers).toEqual([])
  })

  it('are new where they were sent or changed after the summary, until a mail has told them', () => {
    expect(news(summarised)).toEqual([
      ['ett', undefined],
      ['två', undefined],
    ])
    const changed = afterwards(summarised, '2026-11-11 10:00', 'employee', {
      kind: 'sendAnswers',
      answers: [
        { question: 'QA1', text: 'ett', onlyOnPage: false, since: 1 },
        { question: 'QA2', text: 'ändrat', onlyOnPage: false },
      ],
    })
    expect(news(changed)).toEqual([
      ['ett', undefined],
      ['ändrat', true],
    ])
    const mailed = (status: 'sent' | 'waiting') => {
      const record = status === 'sent' ? { status, at: 1, attempt: 'a' } : { status, at: 1, tries: 1 }
      return { ...changed, talk: { ...changed.talk, mails: { 'manager.news.2': record } } }
    }
    expect(news(mailed('sent'))).toEqual([
      ['ett', undefined],
      ['ändrat', undefined],
    ])
    expect(news(mailed('waiting'))?.[1]).toEqual(['ändrat', true])
    const toOther = {
      ...changed,
      talk: { ...changed.talk, mails: { 'employee.news.2': { status: 'sent' as const, at: 1, attempt: 'a' } } },
    }
    expect(news(toOther)?.[1]).toEqual(['ändrat', true])
  })

  it('are no news to who had no summary', () => {
    expect(news(sends(sent, 'employee', '2026-11-03 10:00', { QA1: 'ändrat' }))).toEqual([['ändrat', undefined]])
    expect(news(sends(summarised, 'manager', '2026-11-11 10:00', { QC2: 'nytt' }), 'employee')).toEqual([
      ['nytt', undefined],
    ])
  })

  it('of the manager are the shared points alone', () => {
    const asked = { ...frame, cycle: { ...cycle, settings: { ...cycle.settings, managerAnswersA: true } } }
    const told = sends(sent, 'manager', '2026-11-04 10:00', { QC1: 'självkoll', QC2: 'fortsätt', QA2: 'om Aisha' })
    const read = view(told, 'employee', '2026-11-12 15:00', asked).otherAnswers?.map(({ text }) => text)
    expect(read).not.toContain('självkoll')
    expect(read).toContain('fortsätt')
    const answered = sends(sent, 'manager', '2026-11-04 10:00', { QB1: 'inte frågat' })
    expect(view(answered, 'employee', '2026-11-12 15:00').otherAnswers).toEqual([])
  })
})

describe('the manager’s notes', () => {
  it('are the manager’s own, in the version that was saved, and empty where there are none', () => {
    const noted = beside(held(), 'private#manager', { notes: words.notes, at: 1 })
    expect(notesView(noted.talk, noted.parts)).toEqual({ text: words.notes, version: 1 })
    expect(notesView(held().talk, held().parts)).toEqual({ text: '', version: 0 })
    const handed = afterwards(noted, '2026-11-13 10:00', 'service', {
      kind: 'changeManager',
      manager: { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' },
    })
    expect(notesView(handed.talk, handed.parts).text).toBe('')
  })
})
