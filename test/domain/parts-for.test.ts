/** What is beside a talk, as a side is given it while an address of the two is in question: which words, in which order, in whose version. */
import { describe, expect, it } from 'vitest'
import {
  type AddressGuard,
  guardedHand,
  guardSide,
  isOpenQuestion,
  partsFor,
  unguardedHand,
} from '../../functions/domain/address-guard.ts'
import type { Parts } from '../../functions/domain/parts.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { JsonObject } from '../../functions/ports.ts'
import { at, calendar } from '../given.ts'

const changedAt = at('2026-11-04 10:00')
/** Confirmed on the same day; open from Tuesday the 10th. */
const opened = at('2026-11-10 00:00')
const guard: AddressGuard = { n: 1, since: changedAt, versions: { employee: 1, manager: 1 } }
const confirmed: AddressGuard = { ...guard, confirmed: at('2026-11-04 11:00') }

const parts = (...written: [name: string, value: JsonObject, version?: number][]): Parts =>
  new Map(written.map(([name, value, version = 1]) => [name, { value, version }]))

const given = (
  all: Parts,
  guards: { employee?: AddressGuard; manager?: AddressGuard } | undefined,
  {
    reader = 'manager',
    proposedAt,
    now = at('2026-11-20 10:00'),
  }: { reader?: Role; proposedAt?: number; now?: number } = {},
) => partsFor({ ...(guards && { guards }), plan: { ...(proposedAt && { proposedAt }) } }, all, reader, calendar, now)
const values = (all: Parts) => Object.fromEntries([...all].map(([name, { value }]) => [name, value]))

const text = (what: string, time: number) => ({ text: what, onlyOnPage: false, at: time })
const before = at('2026-11-03 10:00')
const after = at('2026-11-05 10:00')
const later = at('2026-11-06 10:00')

describe('what stands beside a talk', () => {
  it('is given as it is where no address has changed', () => {
    const all = parts(['draft#employee#QA1', text('ett', before)], ['plan#0001', { mattered: [] }])
    expect(given(all, undefined)).toBe(all)
  })

  it('is read as one under the name of the side, also when its guard is gone', () => {
    const all = parts(['draft#employee#QA1', text('ett', before)], ['draft#employee~12#QA1', text('två', after)])
    expect(values(given(all, undefined))).toEqual({ 'draft#employee#QA1': text('ett\n\ntvå', after) })
  })

  it('stands in the order in which it was written, whatever the order in which it is found', () => {
    const all = parts(['draft#employee~1#QA1', text('två', after)], ['draft#employee#QA1', text('ett', before)])
    expect(values(given(all, { employee: guard }))).toEqual({ 'draft#employee#QA1': text('ett\n\ntvå', after) })
  })

  it('says once what was written twice, and nothing of what was left empty', () => {
    const twice = parts(['draft#employee#QA1', text('ett', before)], ['draft#employee~1#QA1', text('ett', after)])
    expect(values(given(twice, { employee: guard }))).toEqual({ 'draft#employee#QA1': text('ett', after) })
    const empty = parts(['draft#employee#QA1', text(' ', before)], ['draft#employee~1#QA1', text('två', after)])
    expect(values(given(empty, { employee: guard }))).toEqual({ 'draft#employee#QA1': text('två', after) })
  })

  it('is only the latest of the first hand, when the address is the old one again', () => {
    const all = parts(['draft#employee~1#QA1', text('två', after)], ['draft#employee#QA1', text('tre', later)])
    expect(values(given(all, { employee: guard }))).toEqual({ 'draft#employee#QA1': text('tre', later) })
  })

  it('is only the latest when its writer had the earlier words in front of them', () => {
    const draft = (time: number) =>
      parts(['draft#employee#QA1', text('ett', before)], ['draft#employee~1#QA1', text('allt', time)])
    const shown = (time: number, of: AddressGuard) => given(draft(time), { employee: of }).get('draft#employee#QA1')
    expect(shown(opened - 1, confirmed)?.value.text).toBe('ett\n\nallt')
    expect(shown(opened, confirmed)?.value.text).toBe('allt')
    // The opening of another change says nothing of what was written under this hand.
    expect(shown(opened, { ...confirmed, n: 2 })?.value.text).toBe('ett\n\nallt')
    expect(shown(opened, guard)?.value.text).toBe('ett\n\nallt')
  })

  it('has the version under which its side saves next', () => {
    const all = parts(
      ['draft#employee#QA1', text('ett', before), 4],
      ['draft#employee~1#QA1', text('två', after), 2],
      ['draft#employee#QA2', text('tre', before), 5],
      ['private#manager', { notes: 'fyra', at: before }, 3],
      ['plan#0001', { mattered: [], at: before }, 7],
    )
    const versions = [...given(all, { employee: guard })].map(([name, { version }]) => [name, version])
    expect(versions).toEqual([
      ['draft#employee#QA1', 2],
      ['draft#employee#QA2', 0],
      ['private#manager', 3],
      ['plan#0001', 7],
    ])
  })

  it('is told apart by side', () => {
    const all = parts(
      ['draft#manager#QC1', text('ett', before), 4],
      ['draft#manager~12#QC1', text('två', after), 6],
      ['draft#employee#QA1', text('tre', before), 8],
    )
    const guarded = given(all, { manager: { ...guard, n: 12 } }, { reader: 'employee' })
    expect([...guarded].map(([name, { version }]) => [name, version])).toEqual([
      ['draft#manager#QC1', 6],
      ['draft#employee#QA1', 8],
    ])
  })
})

describe('what a side wrote that it could not see the whole of', () => {
  const joined = (name: string, older: JsonObject, newer: JsonObject) => {
    const [kind = '', ...rest] = name.split('#')
    const all = parts(
      [name, { ...older, at: before }],
      [[kind, 'employee~1', ...rest.slice(1)].join('#'), { ...newer, at: after }],
    )
    return given(all, { employee: guard }).get(name)?.value
  }

  it('is both where notes are, and where answers are to other questions', () => {
    expect(joined('private#employee', { notes: 'ett' }, { notes: 'två' })?.notes).toBe('ett\n\ntvå')
    const [first, second] = [
      { question: 'QA1', text: 'ett' },
      { question: 'QA2', text: 'två' },
    ]
    const again = { question: 'QA1', text: 'tre' }
    expect(joined('answers#employee', { answers: [first, second] }, { answers: [again] })?.answers).toEqual([
      second,
      again,
    ])
  })

  it('is the newer alone where two cannot be one', () => {
    const [one, other] = [{ question: 'QA1' }, { question: 'QA2' }]
    expect(joined('plandraft#employee', { answers: [one] }, { answers: [other] })?.answers).toEqual([other])
    expect(joined('answers#employee', { answers: 'none' }, { answers: [other] })?.answers).toEqual([other])
    expect(joined('answers#employee', { answers: [one] }, { answers: 'none' })?.answers).toBe('none')
  })
})

describe('a draft of a plan', () => {
  const drafts = parts(
    ['plandraft#employee', { mattered: ['ett'], at: before }],
    ['plandraft#employee~1', { mattered: ['två'], at: before }],
    ['draft#employee#QA1', text('ett', before)],
  )
  const left = (proposedAt: number | undefined, of?: AddressGuard) =>
    given(drafts, { employee: of }, { proposedAt }).get('plandraft#employee')?.value.mattered

  it('is over when a plan was proposed under the new hand since', () => {
    const old = parts(
      ['plandraft#employee', { mattered: ['ett'], at: before }],
      ['draft#employee#QA1', text('ett', before)],
    )
    const names = (proposedAt: number) => [...given(old, { employee: guard }, { proposedAt }).keys()]
    expect(names(before + 1)).toEqual(['draft#employee#QA1'])
    expect(names(before)).toEqual(['plandraft#employee', 'draft#employee#QA1'])
    expect(left(after, guard)).toEqual(['två'])
  })

  it('stays while nothing was proposed, or the address is the same', () => {
    const old = parts(['plandraft#employee', { mattered: ['ett'], at: before }])
    expect([...given(old, { employee: guard }).keys()]).toEqual(['plandraft#employee'])
    expect([...given(old, { manager: guard }, { reader: 'employee', proposedAt: after }).keys()]).toEqual([
      'plandraft#employee',
    ])
  })
})

describe('while nobody has confirmed, the new address', () => {
  const shown = (all: Parts) => values(given(all, { employee: guard }, { reader: 'employee', now: later }))

  it('is given what was written from the change on, and nothing without a time', () => {
    const all = parts(
      ['draft#employee#QA1', text('ett', changedAt - 1)],
      ['draft#employee#QA2', text('två', changedAt)],
      ['plan#0001', { mattered: ['tre'] }],
    )
    expect(shown(all)).toEqual({ 'draft#employee#QA2': text('två', changedAt) })
  })

  it('is given of answers sent again those alone that are new', () => {
    const [old, recent, unmarked] = [{ question: 'QC1', since: 1 }, { question: 'QC2', since: 2 }, { question: 'QC3' }]
    const answers = [old, recent, unmarked]
    expect(shown(parts(['answers#manager', { answers, at: after }]))).toEqual({
      'answers#manager': { answers: [recent], at: after },
    })
    expect(shown(parts(['followup#1#manager', { answers, at: after }]))).toEqual({
      'followup#1#manager': { answers, at: after },
    })
    expect(shown(parts(['answers#manager', { answers: 'none', at: after }]))).toEqual({
      'answers#manager': { answers: 'none', at: after },
    })
  })
})

describe('a change of address', () => {
  it('is an open question until someone has said something of it', () => {
    const said = [{}, { confirmed: 1 }, { objected: 1 }, { reverted: 1 }]
    expect(said.map(isOpenQuestion)).toEqual([true, false, false, false])
  })

  it('stands with the talk as it was said, and an earlier one said late changes nothing', () => {
    const versions = { employee: 1, manager: 0 }
    const once = guardSide({}, 'employee', { n: 2 }, versions, changedAt)
    expect(once).toStrictEqual({ guards: { employee: { n: 2, since: changedAt, versions } } })
    expect(guardSide(once, 'employee', { n: 1, confirmed: after }, versions, after)).toBe(once)
  })

  it('gives the side a hand of its own, and takes it back', () => {
    expect([guardedHand('manager', undefined), guardedHand('manager', { ...guard, n: 12 })]).toEqual([
      'manager',
      'manager~12',
    ])
    expect(['manager', 'manager~1', 'manager~12'].map(unguardedHand)).toEqual(['manager', 'manager', 'manager'])
  })
})
