/** What HR is told before a person is changed: which talks go over, end, wait or go on, and nothing that was said in them. */
import { describe, expect, it } from 'vitest'
import { type EffectFacts, effectsOf, type PersonChange } from '../../functions/domain/effects.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { afterwards, agreed, at, booked, held, maria, open, person, type Told, zone } from '../given.ts'

const erik = { id: 'p_erik000000000000', name: 'Erik Sand' }
const over = (): Talk => {
  const { talk } = agreed()
  return { ...talk, followUps: talk.followUps.map((one) => ({ ...one, closedAt: 1 })) }
}
const effects = (change: PersonChange, facts: Partial<EffectFacts> = {}) =>
  effectsOf(change, {
    person,
    own: [],
    held: [],
    cycleName: (talk) => ({ [open().talk.cycle]: 'Hösten 2026' })[talk.cycle] ?? '',
    zone,
    now: at('2026-10-05 10:00'),
    ...facts,
  })
const cycle = 'Hösten 2026'
const ended = (told: Told, kind: 'leave' | 'leaveCycle') =>
  afterwards(told, '2026-10-02 10:00', 'service', { kind }).talk
const vacant = () => afterwards(booked(), '2026-10-02 10:00', 'service', { kind: 'changeManager', manager: null }).talk

describe('a change', () => {
  it('of unit or employment number does nothing to a talk', () => {
    const own = [booked().talk]
    expect(effects({ what: 'unit', value: 'Omsorgen' }, { own })).toEqual([{ kind: 'nothing' }])
    expect(effects({ what: 'employmentId', value: '7' }, { own })).toEqual([{ kind: 'nothing' }])
  })

  it('of name or language shows in every talk that is not over, on either side', () => {
    const facts = { own: [open().talk, over()], held: [booked().talk, held().talk, over()] }
    const renamed = { kind: 'renamed', cycle }
    for (const what of ['name', 'language'] as const)
      expect(effects({ what, value: 'x' }, facts)).toEqual([renamed, renamed, renamed])
    expect(effects({ what: 'name', value: 'x' }, { own: [over()] })).toEqual([{ kind: 'nothing' }])
  })

  it('of address ends every way in, asks the old one unless it bounced, and closes the words there are', () => {
    const kinds = (facts: Partial<EffectFacts>) =>
      effects({ what: 'email', value: 'ny@fjallbacka.example' }, facts).map(({ kind }) => kind)
    expect(kinds({})).toEqual(['accessEnds', 'oldAddressAsked'])
    expect(kinds({ person: { ...person, bounced: 1 } })).toEqual(['accessEnds', 'oldAddressSilent'])
    expect(kinds({ own: [open().talk] })).toEqual(['accessEnds', 'oldAddressAsked', 'wordsClose'])
    expect(kinds({ held: [over()] })).toEqual(['accessEnds', 'oldAddressAsked', 'wordsClose'])
  })

  it('of return holds the running talks until that day, or lets them go on', () => {
    const own = [booked().talk, over()]
    expect(effects({ what: 'awayUntil', value: '2026-12-01' }, { own })).toEqual([
      { kind: 'away', cycle, until: '2026-12-01' },
    ])
    expect(effects({ what: 'awayUntil', value: '' }, { own })).toEqual([{ kind: 'goesOn', cycle }])
  })
})

describe('another manager', () => {
  const changes = (talk: Talk, holder?: { id: string; name: string }, finish?: boolean) =>
    effects(
      { what: 'manager', value: 'x', ...(finish !== undefined && { finish }) },
      { own: [talk], ...(holder && { holder }) },
    )
  const goesOver = { kind: 'goesOver', cycle, from: 'Maria Lind', to: 'Erik Sand' }

  it('takes the running talks over, and a meeting ahead ends', () => {
    expect(changes(open().talk, erik)).toEqual([{ ...goesOver, returned: true }])
    expect(changes(booked().talk, erik)).toEqual([
      { ...goesOver, returned: true },
      { kind: 'meetingEnds', cycle, on: '2026-11-12' },
    ])
    expect(changes(over(), erik)).toEqual([{ kind: 'nothing' }])
    expect(effects({ what: 'talkWith', value: 'x' }, { own: [open().talk], holder: erik })).toEqual([
      { ...goesOver, returned: true },
    ])
  })

  it('changes nothing where they hold it already, or where it is to be finished by the one who does', () => {
    expect(changes(booked().talk, maria)).toEqual([{ kind: 'nothing' }])
    expect(changes(booked().talk, erik, true)).toEqual([{ kind: 'stays', cycle, manager: 'Maria Lind' }])
  })

  it('lets a talk wait where there is none, and one that waits goes on waiting', () => {
    expect(changes(booked().talk)).toEqual([
      { kind: 'waits', cycle, from: 'Maria Lind' },
      { kind: 'meetingEnds', cycle, on: '2026-11-12' },
    ])
    expect(changes(vacant())).toEqual([{ kind: 'nothing' }])
  })

  it('takes over a talk that waits, also the one from before, and nothing goes back then', () => {
    expect(changes(vacant(), erik, true)).toEqual([{ ...goesOver, returned: false }])
    expect(changes(vacant(), maria)).toEqual([{ ...goesOver, to: 'Maria Lind', returned: false }])
    const meeting = { ...vacant(), booking: booked().talk.booking }
    expect(changes(meeting, erik)).toEqual([{ ...goesOver, returned: false }])
  })
})

describe('leaving', () => {
  it('ends own talks, stops what was agreed, and leaves those one holds without a manager', () => {
    const facts = { own: [booked().talk, held().talk, over()], held: [open().talk, over()] }
    expect(effects({ what: 'left', value: '2026-10-05' }, facts)).toEqual([
      { kind: 'accessEnds' },
      { kind: 'ends', cycle },
      { kind: 'meetingEnds', cycle, on: '2026-11-12' },
      { kind: 'stops', cycle },
      { kind: 'meetingEnds', cycle, on: '2026-11-12' },
      { kind: 'losesManager', employee: 'Aisha Noor', cycle },
    ])
  })

  it('says the day where that is ahead, and no meeting that has begun', () => {
    expect(effects({ what: 'left', value: '2026-10-06' })).toEqual([
      { kind: 'leavesOn', on: '2026-10-06' },
      { kind: 'accessEnds' },
    ])
    expect(effects({ what: 'left', value: '2026-10-05' })).toEqual([{ kind: 'accessEnds' }])
    const now = at('2026-11-12 16:00')
    expect(effects({ what: 'left', value: '2026-11-12' }, { own: [held().talk], now })).toEqual([
      { kind: 'accessEnds' },
      { kind: 'stops', cycle },
    ])
  })

  it('by mistake lets those talks go on that ended with it, and none that HR had taken out before', () => {
    const both = afterwards({ talk: ended(booked(), 'leaveCycle'), parts: new Map() }, '2026-10-03 10:00', 'service', {
      kind: 'leave',
    }).talk
    const own = [ended(booked(), 'leave'), ended(open(), 'leave'), ended(booked(), 'leaveCycle'), both, open().talk]
    const goesOn = { kind: 'goesOn', cycle }
    expect(effects({ what: 'left', value: '' }, { own })).toEqual([goesOn, goesOn])
    expect(effects({ what: 'left', value: '' }, { own: [open().talk] })).toEqual([{ kind: 'nothing' }])
  })
})
