/** Mails of a talk to an address that HR has changed: what waits until it is confirmed, and what goes all the same. */
import { describe, expect, it } from 'vitest'
import { afterGuard } from '../../functions/domain/people-mails.ts'
import type { TalkEntry } from '../../functions/domain/talk-entry.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import { afterwards, agreed, at, frame, local, open, pass, planContent, planProposed, type Told } from '../given.ts'

type Said = { confirmed?: string; objected?: string }
const guarded = (told: Told, since: string, said: Said = {}, side: 'employee' | 'manager' = 'employee'): Told => {
  const guard = { kind: 'guardAddress', side, guard: { n: 1 } } as const
  const first = afterwards(told, since, 'service', guard)
  const { confirmed, objected } = said
  const more = { ...(confirmed && { confirmed: at(confirmed) }), ...(objected && { objected: at(objected) }) }
  return afterwards(first, since, 'service', { ...guard, guard: { n: 1, ...more } })
}
const mailsOf = (told: Told, to = 'employee') =>
  talkTimetable(told.talk, frame)
    .filter((entry) => entry.to === to)
    .map(({ kind, n, due }) => `${kind} ${n} ${local(due).slice(0, 10)}`)
const aboutPlan = (told: Told, to = 'employee') =>
  mailsOf(told, to).filter((mail) => /^(plan|agreed|notAgreed|followUp)/.test(mail))
const change = (told: Told, time: string) =>
  afterwards(told, time, 'manager', { kind: 'proposePlan', basedOn: 1, content: planContent })

describe('a plan from before the change of address', () => {
  const all = [
    'agreed 1 2026-11-16',
    'followUp 1 2027-01-18',
    'followUpReminder 1 2027-01-21',
    'followUp 2 2027-04-15',
    'followUpReminder 2 2027-04-20',
  ]

  it.each<[string, Said, string[]]>([
    ['is in no mail while nobody has confirmed', {}, []],
    [
      'is in all that comes after it is open again',
      { confirmed: '2026-11-20 11:00' },
      ['agreed 1 2026-11-26', ...all.slice(1)],
    ],
    [
      'is in a follow-up that was due meanwhile, later',
      { confirmed: '2027-01-20 10:00' },
      ['followUp 1 2027-01-20', ...all.slice(2)],
    ],
    ['is in no follow-up that has closed meanwhile', { confirmed: '2027-01-27 10:00' }, all.slice(3)],
    ['is in no mail after an objection', { objected: '2026-11-21 10:00' }, []],
  ])('%s', (_, said, mails) => {
    expect(aboutPlan(guarded(agreed(), '2026-11-20 10:00', said))).toEqual(mails)
  })

  it('goes to the other as ever, and so does what is not about it', () => {
    const told = guarded(agreed(), '2026-11-20 10:00')
    expect(aboutPlan(told, 'manager')).toEqual(aboutPlan(agreed(), 'manager'))
    expect(mailsOf(told).filter((mail) => /^lines/.test(mail))).toEqual([
      'lines 202713 2027-03-24',
      'linesDue 202713 2027-03-31',
    ])
  })

  it('waits for a manager’s address just so', () => {
    const told = guarded(agreed(), '2026-11-20 10:00', {}, 'manager')
    expect(aboutPlan(told, 'manager')).toEqual([])
    expect(aboutPlan(told)).toEqual(all)
  })

  it('stays in force closed though a change is proposed openly', () => {
    expect(aboutPlan(change(guarded(agreed(), '2026-11-20 10:00'), '2026-11-23 10:00'))).toEqual(['plan 2 2026-11-23'])
  })

  it('is over when both have agreed on another since', () => {
    const changed = change(guarded(agreed(), '2026-11-20 10:00'), '2026-11-23 10:00')
    const told = afterwards(changed, '2026-11-24 10:00', 'employee', { kind: 'confirmPlan', version: 2 })
    expect(aboutPlan(told)).toEqual(['agreed 2 2026-11-24', ...all.slice(1)])
  })

  it('that is not agreed waits as well', () => {
    const stands = pass(planProposed(), '2026-11-13 10:00', '2026-12-05 10:00').told
    const fresh = { ...stands, talk: { ...stands.talk, mails: {} } }
    expect(aboutPlan(fresh).some((mail) => mail.startsWith('followUp'))).toBe(true)
    expect(aboutPlan(guarded(fresh, '2026-12-07 10:00'))).toEqual([])
  })
})

describe('a plan from after the change of address', () => {
  it('goes at once, from the moment of the change on', () => {
    const before = guarded(planProposed(), '2026-11-13 10:00')
    expect(aboutPlan(before)).toEqual(['plan 1 2026-11-13'])
    expect(aboutPlan(guarded(planProposed(), '2026-11-13 10:01'))).toEqual([])
    const told = afterwards(before, '2026-11-16 10:00', 'employee', { kind: 'confirmPlan', version: 1 })
    expect(aboutPlan(told)[1]).toBe('followUp 1 2027-01-18')
  })
})

describe('to a side whose old address has objected', () => {
  it('goes nothing of the talk, but what is on its way', () => {
    const told = guarded(open(), '2026-09-25 10:00', { objected: '2026-09-25 11:00' })
    expect(mailsOf(told)).toEqual([])
    const mails = { 'employee.invitation.1': { status: 'sent', at: at('2026-09-25 10:00'), attempt: 'a' } } as const
    expect(mailsOf({ ...told, talk: { ...told.talk, mails } })).toEqual(['invitation 1 2026-09-28'])
  })
})

describe('a row that waits for a confirmation', () => {
  const row = (to: TalkEntry['to'], until: string): TalkEntry => ({
    key: `${to}.followUp.1`,
    to,
    kind: 'followUp',
    n: 1,
    due: at('2027-01-18 08:35'),
    until: at(until),
    asked: false,
  })
  const told = () => guarded(agreed(), '2026-11-20 10:00', { confirmed: '2027-01-20 10:00' }).talk

  it('is left out when it would come as it ends', () => {
    const comes = (until: string) => afterGuard(row('employee', until), told(), frame).map(({ due }) => local(due))
    expect([comes('2027-01-20 10:01'), comes('2027-01-20 10:00')]).toEqual([['2027-01-20 10:00'], []])
  })

  it('is none to anyone but the two', () => {
    const toFormer = row('former', '2027-01-20 10:00')
    expect(afterGuard(toFormer, told(), frame)).toEqual([toFormer])
  })

  it('is of the version in force, whatever has been proposed before the change of address', () => {
    const changed = guarded(change(agreed(), '2026-11-19 10:00'), '2026-11-20 10:00')
    expect(aboutPlan(changed)).toEqual([])
    const openly = guarded(agreed(), '2026-11-16 10:00')
    expect(aboutPlan(openly)).toEqual([])
    const since = guarded(change(agreed(), '2026-11-16 10:00'), '2026-11-16 10:00')
    expect(aboutPlan(since).some((mail) => mail.startsWith('followUp'))).toBe(true)
  })
})
