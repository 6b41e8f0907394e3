/** The plan holds when both have confirmed the same version, and nobody confirms for another. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideTalk } from '../../functions/domain/decide-talk.ts'
import { isAgreed, planPart, planWaitsFor } from '../../functions/domain/plan.ts'
import { planMails } from '../../functions/domain/plan-mails.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import {
  afterwards,
  agreed,
  at,
  beside,
  booked,
  frame,
  held,
  local,
  planContent,
  planProposed,
  type Told,
  when,
  words,
} from '../given.ts'

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

describe('what is asked of a version', () => {
  const returns = (
    version: number,
    text: string = words.comment,
    lines?: { line: string; text: string }[],
  ): TalkCommand => ({
    kind: 'returnPlan',
    version,
    text,
    ...(lines && { lines }),
  })
  const accepts = (version: number, ...lines: string[]): TalkCommand => ({ kind: 'acceptLines', version, lines })
  const disagrees = (version: number, text = 'Jag minns det annorlunda'): TalkCommand => ({
    kind: 'disagreePlan',
    version,
    text,
  })
  const handedOver = () =>
    afterwards(planProposed(), '2026-11-14 10:00', 'service', {
      kind: 'changeManager',
      manager: { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' },
    })
  const notAgreed = () => afterwards(planProposed(), '2026-11-14 10:00', 'employee', disagrees(1))

  it.each<[string, () => Told, 'employee' | 'manager', TalkCommand, string]>([
    ['before any is proposed, to confirm', held, 'employee', confirm(0), 'stale'],
    ['before any is proposed, to send back', held, 'employee', returns(0), 'stale'],
    ['before any is proposed, to accept lines', held, 'employee', accepts(0, 'a'), 'stale'],
    ['before any is proposed, to disagree', held, 'employee', disagrees(0), 'stale'],
    ['of a manager who is gone, to accept lines', handedOver, 'employee', accepts(1, 'a'), 'notNow'],
    ['of a manager who is gone, to disagree', handedOver, 'employee', disagrees(1), 'notNow'],
    ['of a manager who is gone, to send back', handedOver, 'employee', returns(1), 'already'],
    ['that stands as not agreed, to send back', notAgreed, 'employee', returns(1), 'notNow'],
    ['that stands as not agreed, to disagree again', notAgreed, 'employee', disagrees(1), 'already'],
    ['in force, to accept lines', agreed, 'employee', accepts(1, 'a'), 'already'],
    ['of one’s own, to send back', planProposed, 'manager', returns(1), 'notYours'],
    ['of one’s own, to accept lines', planProposed, 'manager', accepts(1, 'a'), 'notYours'],
    ['of one’s own, to disagree', planProposed, 'manager', disagrees(1), 'notYours'],
    ['without a word, to send back', planProposed, 'employee', returns(1, ' ', [{ line: 'a', text: ' ' }]), 'empty'],
    ['without a word, to disagree', planProposed, 'employee', disagrees(1, ' '), 'empty'],
    ['without a line, to accept lines', planProposed, 'employee', accepts(1), 'empty'],
  ])('is refused %s', (_, told, by, command, code) => {
    expect(when(told(), '2026-11-17 10:00', by, command)).toBe(code)
  })

  it('that is stale says which one stands', () => {
    for (const command of [propose(0), confirm(2), returns(2), accepts(2, 'a'), disagrees(2)])
      expect(decideTalk(planProposed().talk, command, 'employee', frame, at('2026-11-14 10:00'))).toEqual({
        ok: false,
        refusal: { code: 'stale', facts: { version: 1 } },
      })
  })

  it('is answered with its number, and whether it holds now', () => {
    const answer = (told: Told, by: 'employee' | 'manager', command: TalkCommand) => {
      const decided = decideTalk(told.talk, command, by, frame, at('2026-11-17 10:00'))
      return decided.ok ? decided.answer : decided.refusal.code
    }
    expect(answer(held(), 'manager', propose(0))).toEqual({ version: 1 })
    expect(answer(planProposed(), 'manager', confirm(1))).toEqual({ version: 1 })
    expect(answer(planProposed(), 'employee', confirm(1))).toEqual({ version: 1, agreed: true })
  })

  it('is written once, with the draft of who proposed it gone, and with what was said of it beside it', () => {
    const draft = beside(held(), 'plandraft#manager', { mattered: [], lines: [], followUps: [], basedOn: 0, at: 0 })
    const names = [...afterwards(draft, '2026-11-13 10:00', 'manager', propose(0)).parts.keys()]
    expect(names.filter((name) => name.startsWith('plan'))).toEqual(['plan#0001'])
    expect([...afterwards(planProposed(), '2026-11-14 10:00', 'employee', returns(1)).parts]).toContainEqual([
      'comment#0001',
      { value: { by: 'employee', text: words.comment, at: at('2026-11-14 10:00') }, version: 1 },
    ])
    const ofLine = [{ line: 'a', text: 'Senare' }]
    const commented = afterwards(planProposed(), '2026-11-14 10:00', 'employee', returns(1, '', ofLine))
    expect(commented.parts.get('comment#0001')?.value).toMatchObject({ lines: ofLine })
    expect([...notAgreed().parts.keys()]).toContain('disagreement#0001')
    expect([...agreed().parts.keys()]).toContain('confirmation#0001')
  })

  it('holds in the lines that the other has accepted, each with its owner and day', () => {
    const once = afterwards(planProposed(), '2026-11-14 10:00', 'employee', accepts(1, 'a', 'c', 'a'))
    expect(once.talk.plan.holds).toEqual([
      { line: 'a', version: 1, who: 'employee', by: '2027-03-31' },
      { line: 'c', version: 1, who: 'both' },
    ])
    const more = afterwards(once, '2026-11-14 11:00', 'employee', accepts(1, 'b', 'c'))
    expect(more.talk.plan.holds?.map(({ line }) => line)).toEqual(['a', 'b', 'c'])
  })

  it('accepts twenty lines at most', () => {
    const many = Array.from({ length: 21 }, (_, index) => `l${index}`)
    expect(
      afterwards(planProposed(), '2026-11-14 10:00', 'employee', accepts(1, ...many)).talk.plan.holds,
    ).toHaveLength(20)
  })
})

describe('a proposal without an answer', () => {
  const stand = (told: Told, time: string, version = 1) =>
    afterwards(told, time, 'service', { kind: 'standNotAgreed', version }).talk

  it.each([
    ['does not stand as not agreed on the fifteenth working day', planProposed, '2026-12-04 23:59', 1, false],
    ['does the day after', planProposed, '2026-12-05 00:00', 1, true],
    ['does not when another has been proposed', planProposed, '2026-12-05 00:00', 2, false],
    ['does not when there is none', held, '2026-12-05 00:00', 0, false],
    ['does not when it is in force', agreed, '2026-12-05 00:00', 1, false],
  ] as const)('%s', (_, told, time, version, stands) => {
    expect(stand(told(), time, version).plan.notAgreed !== undefined).toBe(stands)
  })

  it('gets the follow-ups of the cycle, and keeps those that it had', () => {
    expect(stand(planProposed(), '2026-12-05 00:00').followUps.map(({ date }) => date)).toEqual([
      '2027-01-12',
      '2027-04-12',
    ])
    const { talk, parts } = planProposed()
    const one = { ...talk, followUps: [{ id: 7, date: '2027-02-01', answered: {} }] }
    expect(stand({ talk: one, parts }, '2026-12-05 00:00').followUps.map(({ id }) => id)).toEqual([7])
  })
})

describe('the mails of a plan', () => {
  const rows = (told: Told) => planMails(told.talk, frame).map(({ key, due }) => `${key} ${local(due).slice(0, 10)}`)
  const morning = (told: Told, kind: string) =>
    local(planMails(told.talk, frame).find((one) => one.kind === kind)?.due ?? 0)

  it('are of the latest version alone: a change asks, and agrees nothing yet', () => {
    expect(rows(agreed())).toEqual(['employee.agreed.1 2026-11-16', 'manager.agreed.1 2026-11-16'])
    expect(rows(afterwards(agreed(), '2026-11-18 10:00', 'manager', propose(1)))).toEqual([
      'employee.plan.2 2026-11-18',
    ])
    const stands = afterwards(planProposed(), '2026-12-05 10:00', 'service', { kind: 'standNotAgreed', version: 1 })
    expect(rows(stands)).toEqual(['employee.notAgreed.1 2026-12-07', 'manager.notAgreed.1 2026-12-07'])
    expect(rows(afterwards(stands, '2026-12-08 10:00', 'manager', propose(1)))).toEqual([
      'employee.plan.2 2026-12-08',
      'service.standNotAgreed.2 2027-01-16',
    ])
  })

  it('go in the first twenty minutes of a morning, not all at once', () => {
    const proposed = afterwards(held(), '2026-11-13 20:00', 'manager', propose(0))
    const confirmed = afterwards(proposed, '2026-11-16 20:00', 'employee', confirm(1))
    const stands = afterwards(planProposed(), '2026-12-05 10:00', 'service', { kind: 'standNotAgreed', version: 1 })
    for (const [told, kind, day] of [
      [proposed, 'plan', '2026-11-16'],
      [confirmed, 'agreed', '2026-11-17'],
      [stands, 'notAgreed', '2026-12-07'],
    ] as const)
      expect(morning(told, kind) > `${day} 08:00` && morning(told, kind) < `${day} 08:20`).toBe(true)
  })
})
