/** The plan holds when both have confirmed the same version, and nobody confirms for another. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAgreed, planPart, planWaitsFor } from '../../functions/domain/plan.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { afterwards, agreed, at, booked, held, planContent, planProposed, type Told, when, words } from '../given.ts'

const propose = (basedOn: number): TalkCommand => ({ kind: 'proposePlan', basedOn, content: planContent })
const confirm = (version: number): TalkCommand => ({ kind: 'confirmPlan', version })
const giveBack = (version: number): TalkCommand => ({ kind: 'returnPlan', version, text: words.comment })

describe('a plan', () => {
  it('waits until the two have talked', () => {
    expect(when(booked(), '2026-11-12 16:00', 'manager', propose(0))).toBe('notNow')
    expect(typeof when(held(), '2026-11-12 17:00', 'manager', propose(0))).toBe('object')
  })

  it('is proposed by either, whose proposal is their own yes', () => {
    for (const by of ['employee', 'manager'] as const) {
      const { plan } = afterwards(held(), '2026-11-13 10:00', by, propose(0)).talk
      expect(plan).toMatchObject({ version: 1, proposedBy: by, confirmed: { [by]: at('2026-11-13 10:00') } })
      expect(planWaitsFor(plan)).toBe(by === 'employee' ? 'manager' : 'employee')
      expect(isAgreed(plan)).toBe(false)
    }
  })

  it('is empty without a line or anything that mattered', () => {
    const content = { mattered: [], lines: [], followUps: ['2027-01-18'] }
    expect(when(held(), '2026-11-13 10:00', 'manager', { kind: 'proposePlan', basedOn: 0, content })).toBe('empty')
  })

  it('holds when the other confirms the version that was shown, and sets the follow-ups', () => {
    const { plan, followUps } = agreed().talk
    expect(plan.agreed).toMatchObject({ version: 1, at: at('2026-11-16 10:00') })
    expect(followUps.map(({ id, date }) => [id, date])).toEqual([
      [1, '2027-01-18'],
      [2, '2027-04-15'],
    ])
    expect(planWaitsFor(plan)).toBeUndefined()
  })

  it('is not confirmed twice over by the one who proposed it', () => {
    const { plan } = afterwards(planProposed(), '2026-11-13 11:00', 'manager', confirm(1)).talk
    expect(isAgreed(plan)).toBe(false)
  })

  it('is not confirmed by HR or the service', () => {
    for (const by of ['hr', 'service', 'person'] as const) {
      expect(when(planProposed(), '2026-11-13 11:00', by, confirm(1))).toBe('notYours')
    }
  })
})

describe('a plan that changed while someone read it', () => {
  it('is neither confirmed nor sent back', () => {
    const second = afterwards(planProposed(), '2026-11-13 11:00', 'manager', propose(1))
    expect(when(second, '2026-11-13 12:00', 'employee', confirm(1))).toBe('stale')
    expect(when(second, '2026-11-13 12:00', 'employee', giveBack(1))).toBe('stale')
  })

  it('is not written over', () => {
    expect(when(planProposed(), '2026-11-13 11:00', 'employee', propose(0))).toBe('stale')
  })

  it('cannot be confirmed before there is one', () => {
    expect(when(held(), '2026-11-13 11:00', 'employee', confirm(0))).toBe('stale')
  })
})

describe('a plan that is sent back', () => {
  const returned = () => afterwards(planProposed(), '2026-11-13 14:00', 'employee', giveBack(1))

  it('waits for the one who proposed it, with the words beside it', () => {
    expect(planWaitsFor(returned().talk.plan)).toBe('manager')
    expect(returned().talk.plan.confirmed).toEqual({})
    expect(returned().parts.get('comment#0001')?.value).toMatchObject({ by: 'employee', text: words.comment })
  })

  it('is confirmed by nobody until there is a new version', () => {
    expect(when(returned(), '2026-11-13 15:00', 'employee', confirm(1))).toBe('notNow')
    expect(when(returned(), '2026-11-13 15:00', 'manager', confirm(1))).toBe('notNow')
    const second = afterwards(returned(), '2026-11-13 16:00', 'manager', propose(1))
    expect(second.talk.plan.returned).toBeUndefined()
    expect(planWaitsFor(second.talk.plan)).toBe('employee')
  })

  it('is not sent back twice, by its own author, without words, or when it is in force', () => {
    expect(when(returned(), '2026-11-13 15:00', 'employee', giveBack(1))).toBe('already')
    expect(when(planProposed(), '2026-11-13 15:00', 'manager', giveBack(1))).toBe('notYours')
    expect(when(planProposed(), '2026-11-13 15:00', 'employee', { kind: 'returnPlan', version: 1, text: ' ' })).toBe(
      'empty',
    )
    expect(when(agreed(), '2026-11-17 15:00', 'employee', giveBack(1))).toBe('already')
  })
})

describe('a plan in force', () => {
  it('stays in force while a new version is proposed, sent back and proposed again', () => {
    const second = afterwards(agreed(), '2026-12-01 10:00', 'employee', propose(1))
    const back = afterwards(second, '2026-12-02 10:00', 'manager', giveBack(2))
    const third = afterwards(back, '2026-12-03 10:00', 'employee', propose(2))
    for (const { talk, parts } of [second, back, third]) {
      expect(talk.plan.agreed?.version).toBe(1)
      expect(parts.get(planPart(1))).toEqual(agreed().parts.get(planPart(1)))
      expect(talk.followUps).toEqual(agreed().talk.followUps)
    }
    const { plan } = afterwards(third, '2026-12-04 10:00', 'manager', confirm(3)).talk
    expect(plan.agreed).toMatchObject({ version: 3, at: at('2026-12-04 10:00') })
  })
})

type Act = { by: 'employee' | 'manager'; act: 'propose' | 'confirm' | 'return'; shown: number }

const acts = fc.array(
  fc.record<Act>({
    by: fc.constantFrom('employee', 'manager'),
    act: fc.constantFrom('propose', 'confirm', 'return'),
    shown: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 25 },
)

describe('whatever the two do, in any order', () => {
  it('a version is in force only if each has said yes to that very version, and one in force stays until the next is', () => {
    fc.assert(
      fc.property(acts, (list) => {
        let told: Told = held()
        const yes = new Set<string>()
        list.forEach(({ by, act, shown }, index) => {
          const command = act === 'propose' ? propose(shown) : act === 'confirm' ? confirm(shown) : giveBack(shown)
          const before = told.talk.plan
          const result = when(told, at('2026-11-13 10:00') + index * 60_000, by, command)
          // Nothing is done to a version other than the one that was shown.
          if (shown !== before.version) expect(result).toBe('stale')
          if (typeof result === 'string') return
          told = result
          if (act === 'propose') yes.add(`${by} ${shown + 1}`)
          if (act === 'confirm') yes.add(`${by} ${shown}`)
          const { plan } = told.talk
          if (before.agreed) expect(plan.agreed?.version).toBeGreaterThanOrEqual(before.agreed.version)
          if (plan.agreed) {
            expect(yes.has(`employee ${plan.agreed.version}`) && yes.has(`manager ${plan.agreed.version}`)).toBe(true)
          }
        })
      }),
    )
  })
})
