/** Each side prepares on its own; sending is what the other learns of. */
import { describe, expect, it } from 'vitest'
import { decideTalk } from '../../functions/domain/decide-talk.ts'
import { answersAreOpen, isPrepared, topicsPerTalk } from '../../functions/domain/preparation.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { afterwards, at, book, booked, employeeAnswers, frame, prepared, type Told, when, words } from '../given.ts'

const send = { kind: 'sendAnswers', answers: employeeAnswers } as const
const withoutWriting = { kind: 'prepareWithoutWriting' } as const

describe('sending answers', () => {
  it('makes one prepared and keeps the words beside the talk, never on its head', () => {
    const told = afterwards(booked(), '2026-11-02 10:00', 'employee', send)
    expect(told.talk.preparation.employee).toEqual({ status: 'sent', at: at('2026-11-02 10:00'), version: 1 })
    expect(told.parts.get('answers#employee')?.value).toMatchObject({ answers: employeeAnswers, version: 1 })
    expect(JSON.stringify(told.talk)).not.toContain(words.employeeAnswer)
  })

  it('again is a new version', () => {
    const once = afterwards(booked(), '2026-11-02 10:00', 'employee', send)
    const twice = afterwards(once, '2026-11-03 10:00', 'employee', send)
    expect(twice.talk.preparation.employee).toMatchObject({ status: 'sent', version: 2, at: at('2026-11-03 10:00') })
  })

  it('leaves out what was not answered, and is refused when nothing was', () => {
    const blank = { question: 'QA3', text: ' \n ', onlyOnPage: false }
    const told = afterwards(booked(), '2026-11-02 10:00', 'employee', { ...send, answers: [...employeeAnswers, blank] })
    expect(told.parts.get('answers#employee')?.value.answers).toEqual(
      employeeAnswers.map((one) => ({ ...one, since: 1 })),
    )
    expect(when(booked(), '2026-11-02 10:00', 'employee', { ...send, answers: [blank] })).toBe('empty')
  })

  it('is locked from the start of the meeting, and open again when it is moved', () => {
    expect(when(booked(), '2026-11-12 13:59', 'employee', send)).toBeTypeOf('object')
    expect(when(booked(), '2026-11-12 14:00', 'employee', send)).toBe('locked')
    const moved = afterwards(booked(), '2026-11-12 14:05', 'manager', book('2026-11-30 14:00'))
    expect(when(moved, '2026-11-12 14:06', 'employee', send)).toBeTypeOf('object')
  })
})

describe('preparing without writing', () => {
  it('counts as prepared', () => {
    const told = afterwards(booked(), '2026-11-02 10:00', 'employee', withoutWriting)
    expect(isPrepared(told.talk.preparation.employee)).toBe(true)
  })

  it('can be followed by answers, but does not take sent ones back', () => {
    const without = afterwards(booked(), '2026-11-02 10:00', 'employee', withoutWriting)
    const sent = afterwards(without, '2026-11-03 10:00', 'employee', send)
    expect(sent.talk.preparation.employee.status).toBe('sent')
    expect(when(sent, '2026-11-04 10:00', 'employee', withoutWriting)).toBe('already')
  })
})

describe('the answers of the other', () => {
  const open = (told: Told, time: string) => answersAreOpen(told.talk, at(time))

  it('stay closed until both have prepared, with words or without', () => {
    const one = afterwards(booked(), '2026-11-02 10:00', 'employee', send)
    expect(open(one, '2026-11-03 10:00')).toBe(false)
    expect(open(afterwards(one, '2026-11-03 10:00', 'manager', send), '2026-11-03 10:00')).toBe(true)
    expect(open(afterwards(one, '2026-11-03 10:00', 'manager', withoutWriting), '2026-11-03 10:00')).toBe(true)
  })

  it('open with the summary or at the latest when the meeting starts', () => {
    const one = afterwards(booked(), '2026-11-02 10:00', 'employee', send)
    expect(open({ ...one, talk: { ...one.talk, opened: at('2026-11-11 08:20') } }, '2026-11-11 09:00')).toBe(true)
    expect(open(one, '2026-11-12 13:59')).toBe(false)
    expect(open(one, '2026-11-12 14:00')).toBe(true)
  })
})

describe('a topic', () => {
  const propose = (text: string) => ({ kind: 'proposeTopic', text }) as const

  it('is kept even when both propose at the same moment', () => {
    const one = afterwards(booked(), '2026-11-02 10:00', 'employee', propose('Schemat'))
    const both = afterwards(one, '2026-11-02 10:00', 'manager', propose('Handledning'))
    const more = afterwards(both, '2026-11-02 10:00', 'manager', propose('Lokalen'))
    const texts = [...more.parts].filter(([name]) => name.startsWith('topic#')).map(([, { value }]) => value.text)
    expect(texts).toEqual(['Schemat', 'Handledning', 'Lokalen'])
  })

  it('is withdrawn by the one who proposed it, and by nobody else', () => {
    const one = afterwards(booked(), '2026-11-02 10:00', 'employee', propose('Schemat'))
    expect(afterwards(one, '2026-11-02 11:00', 'manager', { kind: 'withdrawTopic', topic: 1 }).parts.size).toBe(1)
    expect(afterwards(one, '2026-11-02 11:00', 'employee', { kind: 'withdrawTopic', topic: 1 }).parts.size).toBe(0)
  })

  it('is refused without words, and when there are as many as a talk can hold', () => {
    expect(when(booked(), '2026-11-02 10:00', 'employee', propose(' '))).toBe('empty')
    let told = booked()
    for (let n = 1; n <= topicsPerTalk; n++)
      told = afterwards(told, '2026-11-02 10:00', 'employee', propose(`Ämne ${n}`))
    expect(when(told, '2026-11-02 10:00', 'manager', propose('Ett till'))).toBe('tooOften')
  })
})

describe('answers that are sent again', () => {
  const send = (basedOn?: number): TalkCommand => ({
    kind: 'sendAnswers',
    answers: employeeAnswers,
    ...(basedOn !== undefined && { basedOn }),
  })

  it('are refused when they were compared with a version that no longer stands', () => {
    expect(when(prepared(), '2026-11-04 10:00', 'employee', send(0))).toBe('stale')
    expect(afterwards(prepared(), '2026-11-04 10:00', 'employee', send(1)).talk.preparation.employee).toMatchObject({
      version: 2,
    })
    expect(when(booked(), '2026-11-04 10:00', 'employee', send(1))).toBe('stale')
  })

  it('tell their version, and a topic its number', () => {
    const answer = (command: TalkCommand) => {
      const decided = decideTalk(prepared().talk, command, 'employee', frame, at('2026-11-04 10:00'))
      return decided.ok && decided.answer
    }
    expect(answer(send(1))).toEqual({ version: 2 })
    expect(answer({ kind: 'proposeTopic', text: 'Skift' })).toEqual({ topic: 1 })
  })

  it('are not locked by a meeting that was called off', () => {
    const off = afterwards(booked(), '2026-11-11 10:00', 'manager', { kind: 'cancelBooking' })
    expect(typeof when(off, '2026-11-12 15:00', 'employee', send())).toBe('object')
  })
})

describe('a topic of before a change of address', () => {
  const proposes: TalkCommand = { kind: 'proposeTopic', text: 'Skift' }
  const guarded = (confirmed?: number) =>
    afterwards(afterwards(booked(), '2026-10-02 10:00', 'employee', proposes), '2026-10-05 10:00', 'service', {
      kind: 'guardAddress',
      side: 'employee',
      guard: { n: 1, ...(confirmed !== undefined && { confirmed }) },
    })
  const withdrawn = (told: Told) => [
    ...afterwards(told, '2026-10-20 10:00', 'employee', { kind: 'withdrawTopic', topic: 1 }).parts.keys(),
  ]

  it('is withdrawn once that is confirmed, and not before', () => {
    expect(withdrawn(guarded())).toEqual(['topic#employee#0001'])
    expect(withdrawn(guarded(at('2026-10-05 11:00')))).toEqual([])
  })
})
