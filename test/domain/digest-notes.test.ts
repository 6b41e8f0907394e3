/** What HR has done with a manager's cycles: told once, in the first digest after it, and only where it concerns somebody. */
import { describe, expect, it } from 'vitest'
import type { Cycle } from '../../functions/domain/cycle.ts'
import { type CycleRunCommand, decideRun } from '../../functions/domain/cycle-run.ts'
import type { Ledger } from '../../functions/domain/ledger.ts'
import { digestNotes, lastDigest } from '../../functions/domain/mails/digest-notes.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { localDate } from '../../functions/domain/time.ts'
import { afterwards, at, cycle, cycleSettings, held, open, openCommand, type Told, zone } from '../given.ts'

const person = 'p_hannarask0000000'
const steered = (time: string, command: CycleRunCommand, from: Cycle = cycle): Cycle => {
  const decided = decideRun(from, command, 'hr', localDate(at(time), zone), at(time))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
const halted = (halt: 'paused' | 'closed' | 'cancelled', from?: Cycle) =>
  steered('2026-10-05 10:00', { kind: 'halt', halt, person }, from)
const corrected = (change: Partial<Cycle['settings']>, from?: Cycle) =>
  steered('2026-10-05 10:00', { kind: 'correct', settings: { ...cycleSettings, ...change }, basedOn: 0, person }, from)

const named = (name: string, told: Told = open()): Talk => ({
  ...told.talk,
  people: { ...openCommand.talk.people, employee: { ...openCommand.talk.people.employee, name } },
})
const removed = (told: Told = open()) => afterwards(told, '2026-10-05 10:00', 'service', { kind: 'leaveCycle' })
const notes = (talks: Talk[], of: Cycle, since = '2026-09-28 08:00', now = '2026-10-12 08:00') =>
  digestNotes(
    talks.map((talk) => ({ talk, cycle: of })),
    at(since),
    at(now),
  )

describe('the last digest', () => {
  it('is the latest that was sent', () => {
    const mails: Ledger = {
      'person.digest.202640': { status: 'sent', at: at('2026-09-28 08:00'), attempt: 'a' },
      'person.digest.202641': { status: 'sent', at: at('2026-10-05 08:00'), attempt: 'b' },
      'person.digest.202642': { status: 'skipped', at: at('2026-10-12 08:00'), reason: 'nothing waits' },
      'person.feedback.1': { status: 'sent', at: at('2026-10-13 08:00'), attempt: 'c' },
    }
    expect(lastDigest(mails)).toBe(at('2026-10-05 08:00'))
    expect(lastDigest({})).toBeUndefined()
  })
})

describe('a note', () => {
  it.each([
    ['of a pause', halted('paused'), { note: 'paused', cycle: 'Hösten 2026' }],
    ['of closing', halted('closed'), { note: 'closed', cycle: 'Hösten 2026' }],
    ['of cancelling', halted('cancelled'), { note: 'cancelled', cycle: 'Hösten 2026', employees: ['Aisha', 'Bo'] }],
  ])('%s comes once, in the first digest after it', (_, of, note) => {
    const talks = [named('Bo'), named('Aisha')]
    expect(notes(talks, of)).toEqual([note])
    expect(notes(talks, of, '2026-10-05 10:30')).toEqual([])
    expect(notes(talks, of, '2026-09-28 08:00', '2026-10-05 09:59')).toEqual([])
  })

  it('is of what came since the moment of the last digest, and up to this one', () => {
    const of = halted('paused')
    expect(notes([named('Aisha')], of, '2026-10-05 10:00')).toEqual([])
    expect(notes([named('Aisha')], of, '2026-09-28 08:00', '2026-10-05 10:00')).toHaveLength(1)
  })

  it('of a cancelling waits until it can no longer be taken back', () => {
    const of = halted('cancelled')
    expect(notes([named('Aisha')], of, '2026-09-28 08:00', '2026-10-05 10:29')).toEqual([])
    expect(notes([named('Aisha')], of, '2026-09-28 08:00', '2026-10-05 10:30')).toHaveLength(1)
  })

  it('names who was taken out, in the order of their names', () => {
    const out = [named('Bo', removed()), named('Aisha', removed()), named('Cecilia')]
    expect(notes(out, cycle)).toEqual([{ note: 'removed', cycle: 'Hösten 2026', employees: ['Aisha', 'Bo'] }])
    expect(notes(out, cycle, '2026-10-05 10:00')).toEqual([])
    expect(notes(out, halted('cancelled'))).toEqual([
      { note: 'removed', cycle: 'Hösten 2026', employees: ['Aisha', 'Bo'] },
      { note: 'cancelled', cycle: 'Hösten 2026', employees: ['Cecilia'] },
    ])
  })

  it('is for nobody whose talks are all held or ended', () => {
    for (const of of [halted('paused'), halted('closed'), halted('cancelled'), corrected({ to: '2026-12-18' })]) {
      expect(notes([named('Aisha', held())], of)).toEqual([])
      expect(notes([named('Aisha', removed())], of, '2026-10-05 10:00')).toEqual([])
      expect(notes([named('Aisha', held()), named('Bo')], of)).toHaveLength(1)
    }
  })

  it('is of each cycle on its own, and each once', () => {
    const other: Cycle = {
      ...halted('paused'),
      id: 'c_other00000000000',
      settings: { ...cycleSettings, name: 'Våren' },
    }
    const talks = [
      { talk: named('Aisha'), cycle: halted('cancelled') },
      { talk: named('Bo'), cycle: other },
      { talk: named('Cecilia'), cycle: other },
    ]
    expect(digestNotes(talks, at('2026-09-28 08:00'), at('2026-10-12 08:00'))).toEqual([
      { note: 'cancelled', cycle: 'Hösten 2026', employees: ['Aisha'] },
      { note: 'paused', cycle: 'Våren' },
    ])
    expect(digestNotes(talks, undefined, at('2026-10-12 08:00'))).toEqual([])
  })
})

describe('a correction', () => {
  const told = (change: Partial<Cycle['settings']>) => notes([named('Aisha')], corrected(change))

  it.each([{ from: '2026-11-02' }, { to: '2026-12-18' }, { bookedBy: '2026-10-20' }])('of %j is told', (change) => {
    expect(told(change)).toMatchObject([{ note: 'corrected', ...change, questions: false }])
  })

  it('of the manager’s questions is told, and of a name is not', () => {
    expect(told({ managerAnswersA: true })).toMatchObject([{ note: 'corrected', questions: true }])
    expect(told({ name: 'Höstens samtal' })).toEqual([])
  })

  it('is told along with a pause, and not of a cycle that is closed', () => {
    const both = halted('paused', corrected({ to: '2026-12-18' }))
    expect(notes([named('Aisha')], both)).toMatchObject([{ note: 'paused' }, { note: 'corrected' }])
    const closed = halted('closed', corrected({ to: '2026-12-18' }))
    expect(notes([named('Aisha')], closed)).toEqual([{ note: 'closed', cycle: 'Hösten 2026' }])
  })

  it('of a cycle that was launched after the last digest tells nothing that anyone has read otherwise', () => {
    const of = corrected({ to: '2026-12-18' })
    expect(notes([named('Aisha')], of, '2026-09-24 09:59')).toEqual([])
    expect(notes([named('Aisha')], of, '2026-09-24 10:00')).toHaveLength(1)
    expect(notes([named('Aisha')], { ...of, launch: { status: 'draft' } })).toEqual([])
  })
})
