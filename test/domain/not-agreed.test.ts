/** A plan that is not agreed: what both have accepted holds and is followed up, and nobody has to say yes. */
import { describe, expect, it } from 'vitest'
import { composeTalkMail } from '../../functions/domain/mails/compose.ts'
import { owes } from '../../functions/domain/owed.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import { phaseOf, statusOf } from '../../functions/domain/phase.ts'
import { planWaitsFor } from '../../functions/domain/plan.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import { afterwards, agreed, at, frame, local, pass, planContent, planProposed, type Told, when } from '../given.ts'

const accept = (version: number, ...lines: string[]): TalkCommand => ({ kind: 'acceptLines', version, lines })
const disagree = (version: number, text = 'Inte i år.'): TalkCommand => ({ kind: 'disagreePlan', version, text })
const confirm = (version: number): TalkCommand => ({ kind: 'confirmPlan', version })
const propose = (basedOn: number): TalkCommand => ({ kind: 'proposePlan', basedOn, content: planContent })
const seen = (told: Told, role: 'employee' | 'manager', time: string) =>
  viewOf(told.talk, told.parts, role, frame, at(time))
const ids = (lines: { id: string }[] | undefined) => lines?.map(({ id }) => id)

describe('a plan that nobody answers', () => {
  it('stands as not agreed after fifteen working days, and both are mailed', () => {
    const { told, gone } = pass(planProposed(), '2026-11-13 10:00', '2026-12-07 18:00')
    expect(told.talk.plan.notAgreed).toEqual({ version: 1, at: at('2026-12-05 00:00') })
    expect(gone.filter(({ key }) => key.includes('notAgreed')).map(({ key }) => key)).toEqual([
      'employee.notAgreed.1',
      'manager.notAgreed.1',
    ])
    expect(statusOf(told.talk)).toBe('notAgreed')
    expect(planWaitsFor(told.talk.plan)).toBeUndefined()
    expect(owes(told.talk, 'employee', frame, at('2026-12-07 18:00'))).toEqual([])
  })

  it('is followed up at the default dates of the cycle, on working days after the talk', () => {
    const { told } = pass(planProposed(), '2026-11-13 10:00', '2026-12-07 18:00')
    expect(told.talk.followUps.map(({ date }) => date)).toEqual(['2027-01-12', '2027-04-12'])
    expect(phaseOf(told.talk, at('2026-12-07 18:00'))).toBe('followUp')
  })

  it('waits fifteen days anew when it is sent back or changed, and does nothing when it is agreed', () => {
    const back = afterwards(planProposed(), '2026-11-20 10:00', 'employee', {
      kind: 'returnPlan',
      version: 1,
      text: 'x',
    })
    const step = (told: Told) => talkTimetable(told.talk, frame).find(({ kind }) => kind === 'standNotAgreed')
    expect(local(step(back)!.due)).toBe('2026-12-12 00:00')
    expect(step(agreed())).toBeUndefined()
    const late = afterwards(planProposed(), '2026-12-01 10:00', 'service', { kind: 'standNotAgreed', version: 1 })
    expect(late.talk.plan.notAgreed).toBeUndefined()
  })

  it('is one in force when the other confirms it after all', () => {
    const { told } = pass(planProposed(), '2026-11-13 10:00', '2026-12-07 18:00')
    const both = afterwards(told, '2026-12-08 10:00', 'employee', confirm(1)).talk
    expect(both.plan).toMatchObject({ agreed: { version: 1 } })
    expect(both.plan.notAgreed).toBeUndefined()
    expect(statusOf(both)).toBe('agreed')
    expect(both.followUps.map(({ date }) => date)).toEqual(planContent.followUps)
  })
})

describe('who has read it and does not agree', () => {
  const said = () =>
    afterwards(
      afterwards(planProposed(), '2026-11-16 10:00', 'employee', accept(1, 'a')),
      '2026-11-16 10:05',
      'employee',
      disagree(1),
    )

  it('makes it stand so at once, with words that both see', () => {
    expect(said().talk.plan.notAgreed).toEqual({ version: 1, at: at('2026-11-16 10:05') })
    for (const role of ['employee', 'manager'] as const) {
      const { notAgreed } = seen(said(), role, '2026-11-16 11:00').plan
      expect(notAgreed?.disagreement).toMatchObject({ by: 'employee', text: 'Inte i år.' })
      expect(ids(notAgreed?.holds)).toEqual(['a'])
      expect(ids(notAgreed?.proposals)).toEqual(['b', 'c'])
    }
  })

  it('is mailed to both with what holds, what is proposed and why', () => {
    const view = seen(said(), 'manager', '2026-11-16 11:00')
    const calendar = { uid: '', organizer: '', attendees: [], standsInCalendar: false }
    const entry = { key: '', to: 'manager', kind: 'notAgreed', n: 1, due: 0, until: 0, asked: false } as const
    const composed = composeTalkMail(entry, { view, link: 'https://x.example', calendar, first: false })
    expect(composed).toMatchObject({
      mail: { kind: 'notAgreed', disagreement: { text: 'Inte i år.' }, followUps: ['2027-01-12', '2027-04-12'] },
    })
  })

  it('needs own words, the version that was shown, and is not the one who proposed it', () => {
    expect(when(planProposed(), '2026-11-16 10:00', 'employee', disagree(1, ' '))).toBe('empty')
    expect(when(planProposed(), '2026-11-16 10:00', 'employee', disagree(2))).toBe('stale')
    expect(when(planProposed(), '2026-11-16 10:00', 'manager', disagree(1))).toBe('notYours')
    expect(when(said(), '2026-11-16 11:00', 'employee', disagree(1))).toBe('already')
    expect(when(agreed(), '2026-11-17 11:00', 'employee', disagree(1))).toBe('already')
  })

  it('may be the one who proposed it, when it came back', () => {
    const back = afterwards(planProposed(), '2026-11-16 10:00', 'employee', {
      kind: 'returnPlan',
      version: 1,
      text: 'x',
    })
    expect(afterwards(back, '2026-11-17 10:00', 'manager', disagree(1)).talk.plan.disagreed?.by).toBe('manager')
  })

  it('keeps the accepted lines through a later proposal, until both confirm one', () => {
    const later = afterwards(said(), '2026-11-20 10:00', 'manager', propose(1))
    expect(ids(seen(later, 'employee', '2026-11-20 11:00').plan.inForce?.lines)).toEqual(['a'])
    expect(planWaitsFor(later.talk.plan)).toBe('employee')
    const both = afterwards(later, '2026-11-23 10:00', 'employee', confirm(2))
    expect(ids(seen(both, 'employee', '2026-11-23 11:00').plan.inForce?.lines)).toEqual(['a', 'b', 'c'])
    expect(seen(both, 'employee', '2026-11-23 11:00').plan.notAgreed).toBeUndefined()
  })

  it('is asked at the follow-up about the lines that hold, and about no other', () => {
    const { told, gone } = pass(said(), '2026-11-16 10:05', '2027-01-12 18:00')
    expect(gone.map(({ key }) => key)).toContain('employee.followUp.1')
    const view = seen(told, 'employee', '2027-01-12 18:00')
    expect(ids(view.plan.inForce?.lines)).toEqual(['a'])
    expect(view.plan.agreed).toBeUndefined()
  })

  it('has said that they talked', () => {
    expect(when(said(), '2026-11-17 10:00', 'manager', { kind: 'sayHeld', answer: 'fellThrough' })).toBe('already')
  })
})

describe('a single line', () => {
  it('is accepted by the one who did not propose it, and confirms nothing else', () => {
    const told = afterwards(planProposed(), '2026-11-16 10:00', 'employee', accept(1, 'a', 'a', 'b'))
    expect(told.talk.plan.confirmed.employee).toBeUndefined()
    expect(seen(told, 'manager', '2026-11-16 11:00').plan.accepted).toEqual(['a', 'b'])
    expect(when(planProposed(), '2026-11-16 10:00', 'manager', accept(1, 'a'))).toBe('notYours')
    expect(when(planProposed(), '2026-11-16 10:00', 'employee', accept(1))).toBe('empty')
    expect(when(planProposed(), '2026-11-16 10:00', 'employee', accept(2, 'a'))).toBe('stale')
    expect(when(agreed(), '2026-11-17 10:00', 'employee', accept(1, 'a'))).toBe('already')
  })

  it('holds in the wording that was accepted', () => {
    const [first] = planContent.lines
    const changed = { ...planContent, lines: [{ ...first!, what: 'annan lydelse' }] }
    const stands = afterwards(
      afterwards(planProposed(), '2026-11-16 10:00', 'employee', accept(1, 'a')),
      '2026-11-16 10:05',
      'employee',
      disagree(1),
    )
    const later = afterwards(stands, '2026-11-20 10:00', 'manager', {
      kind: 'proposePlan',
      basedOn: 1,
      content: changed,
    })
    expect(seen(later, 'employee', '2026-11-20 11:00').plan.inForce?.lines[0]?.what).toBe(first?.what)
    const accepted = afterwards(later, '2026-11-21 10:00', 'employee', accept(2, 'a'))
    expect(seen(accepted, 'employee', '2026-11-21 11:00').plan.inForce?.lines[0]?.what).toBe('annan lydelse')
  })

  it('has the words beside it with which a plan was sent back', () => {
    const lines = [
      { line: 'b', text: 'Hellre i maj.' },
      { line: 'c', text: ' ' },
    ]
    const back = afterwards(planProposed(), '2026-11-16 10:00', 'employee', {
      kind: 'returnPlan',
      version: 1,
      text: '',
      lines,
    })
    expect(seen(back, 'manager', '2026-11-16 11:00').plan.lineComments).toEqual([
      { line: 'b', comments: [{ by: 'employee', text: 'Hellre i maj.' }] },
    ])
  })
})
