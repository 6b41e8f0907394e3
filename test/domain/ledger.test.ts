/** What is to be done now, and when to look again: claims, leases, back-off, tries, until and the cap of a day. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inWindow, nextOpening } from '../../functions/domain/calendar.ts'
import {
  agenda,
  attemptsPerMail,
  type Ledger,
  type MailRecord,
  notTwiceADay,
  sent,
  unaskedPerDay,
  wakeAt,
} from '../../functions/domain/ledger.ts'
import { day, hour, minute } from '../../functions/domain/time.ts'
import type { Entry } from '../../functions/domain/workflow.ts'
import type { Instant } from '../../functions/ports.ts'
import { at, calendar, local } from '../given.ts'

const mail = (key: string, due: string, until = '2026-12-24 00:00', asked = false): Entry => {
  const [to = '', kind = '', n = ''] = key.split('.')
  return { key, to: to as Entry['to'], kind, n: Number(n), due: at(due), until: at(until), asked }
}
const step = (due: string): Entry => ({ ...mail('service.closeFollowUp.1', due), asked: true, step: {} })
const look = (entries: Entry[], mails: Ledger, now: string) => {
  const { claim, overdueClaims, skip, steps, next } = agenda(entries, mails, at(now), calendar)
  return {
    claim: claim.map(({ key }) => key),
    overdue: overdueClaims.map(({ entry, attempt, tries }) => [entry.key, attempt, tries]),
    skip: skip.map(({ entry, reason }) => [entry.key, reason]),
    steps: steps.map(({ key }) => key),
    next: next === null ? null : local(next),
  }
}
const nothing = { claim: [], overdue: [], skip: [], steps: [], next: null }
const claimed = (time: string, tries = 1): MailRecord => ({ status: 'claimed', attempt: 'a1', at: at(time), tries })
const waiting = (time: string, tries = 1): MailRecord => ({ status: 'waiting', at: at(time), tries })

describe('a mail that nobody has sent', () => {
  const summary = mail('manager.summary.1', '2026-11-11 08:20', '2026-11-12 14:00')

  it('is waited for until it is due, and then free to be claimed', () => {
    expect(look([summary], {}, '2026-11-11 08:19')).toEqual({ ...nothing, next: '2026-11-11 08:20' })
    expect(look([summary], {}, '2026-11-11 08:20')).toEqual({ ...nothing, claim: ['manager.summary.1'] })
  })

  it('waits for the next window when it has become evening', () => {
    expect(look([summary], {}, '2026-11-11 17:00')).toEqual({ ...nothing, next: '2026-11-12 08:00' })
  })

  it('goes at once in the evening when the next window is too late', () => {
    const early = { ...summary, until: at('2026-11-12 08:00') }
    expect(look([early], {}, '2026-11-11 17:00').claim).toEqual(['manager.summary.1'])
    expect(look([{ ...summary, until: at('2026-11-12 07:30') }], {}, '2026-11-11 23:00').claim).toHaveLength(1)
  })

  it('is skipped as too late once it is no longer of use', () => {
    expect(look([summary], {}, '2026-11-12 14:00').claim).toHaveLength(1)
    expect(look([summary], {}, '2026-11-12 14:01')).toEqual({ ...nothing, skip: [['manager.summary.1', 'too late']] })
  })

  it('goes at any hour when it was asked for', () => {
    const link = mail('employee.link.1', '2026-11-15 03:10', '2026-11-15 05:10', true)
    expect(look([link], {}, '2026-11-15 03:10').claim).toEqual(['employee.link.1'])
  })
})

describe('a mail that was sent or skipped', () => {
  it('is never done again, whatever its row says now', () => {
    const summary = mail('manager.summary.1', '2026-11-11 08:20')
    for (const record of [
      { status: 'sent', at: at('2026-11-11 08:20'), attempt: 'a1' },
      { status: 'skipped', at: at('2026-11-11 08:20'), reason: 'too late' },
    ] as MailRecord[]) {
      expect(look([summary], { [summary.key]: record }, '2026-11-11 09:00')).toEqual(nothing)
    }
  })
})

describe('a claimed mail', () => {
  const summary = mail('manager.summary.1', '2026-11-11 08:20', '2026-11-12 14:00')

  it("is another's until its lease of sixty minutes ends, and then asks for evidence", () => {
    const mails = { [summary.key]: claimed('2026-11-11 08:20', 2) }
    expect(look([summary], mails, '2026-11-11 09:19')).toEqual({ ...nothing, next: '2026-11-11 09:20' })
    expect(look([summary], mails, '2026-11-11 09:20')).toEqual({
      ...nothing,
      overdue: [['manager.summary.1', 'a1', 2]],
    })
  })

  it('keeps its lease even when its time is over meanwhile', () => {
    const mails = { [summary.key]: claimed('2026-11-12 13:55') }
    expect(look([summary], mails, '2026-11-12 14:01')).toEqual({ ...nothing, next: '2026-11-12 14:55' })
    expect(look([summary], mails, '2026-11-12 14:55').overdue).toHaveLength(1)
  })

  it('is not sent again in the evening when its lease ends after the window', () => {
    const mails = { [summary.key]: claimed('2026-11-11 16:40') }
    expect(look([summary], mails, '2026-11-11 17:40')).toEqual({ ...nothing, next: '2026-11-12 08:00' })
    expect(look([summary], mails, '2026-11-12 08:00').overdue).toHaveLength(1)
  })

  it('is sent again at any hour when it was asked for', () => {
    const link = mail('employee.calendar.1', '2026-11-11 22:00', '2026-11-12 14:00', true)
    expect(look([link], { [link.key]: claimed('2026-11-11 22:00') }, '2026-11-11 23:00').overdue).toHaveLength(1)
  })
})

describe('a mail that surely was not sent', () => {
  const link = mail('employee.link.1', '2026-11-11 10:00', '2026-11-11 12:00', true)

  it('waits for its back-off', () => {
    const mails = { [link.key]: waiting('2026-11-11 10:06') }
    expect(look([link], mails, '2026-11-11 10:05')).toEqual({ ...nothing, next: '2026-11-11 10:06' })
    expect(look([link], mails, '2026-11-11 10:06').claim).toEqual(['employee.link.1'])
  })

  it('is given up after three tries', () => {
    const mails = { [link.key]: waiting('2026-11-11 10:06', attemptsPerMail) }
    expect(look([link], mails, '2026-11-11 10:01').skip).toEqual([['employee.link.1', 'tried three times']])
    expect(look([link], { [link.key]: waiting('2026-11-11 10:06', 2) }, '2026-11-11 10:06').claim).toHaveLength(1)
  })
})

describe('a step', () => {
  it('is taken when it is due, at any hour', () => {
    expect(look([step('2026-11-15 00:00')], {}, '2026-11-14 23:59').next).toBe('2026-11-15 00:00')
    expect(look([step('2026-11-15 00:00')], {}, '2026-11-15 00:00').steps).toEqual(['service.closeFollowUp.1'])
  })
})

describe('the cap of a day', () => {
  const kinds = ['invitation', 'questions', 'reminder', 'tomorrow', 'held', 'plan']
  const six = kinds.map((kind, index) => mail(`employee.${kind}.1`, `2026-11-11 08:0${index}`))

  it('lets four mails go that nobody asked for, and moves the rest to the next working day', () => {
    expect(look(six, {}, '2026-11-11 09:00')).toEqual({
      ...nothing,
      claim: six.slice(0, unaskedPerDay).map(({ key }) => key),
      next: '2026-11-12 08:00',
    })
    // Friday.
    const friday = six.map((one) => ({ ...one, due: one.due + 2 * day }))
    expect(look(friday, {}, '2026-11-13 09:00').next).toBe('2026-11-16 08:00')
  })

  it('counts those that went before on the same local day, claimed or sent', () => {
    const mails: Ledger = {
      [six[0]!.key]: { status: 'sent', at: at('2026-11-11 08:05'), attempt: 'a' },
      [six[1]!.key]: claimed('2026-11-11 08:30'),
      [six[2]!.key]: { status: 'sent', at: at('2026-11-10 16:05'), attempt: 'c' },
    }
    expect(look(six, mails, '2026-11-11 09:00').claim).toEqual([six[3]!.key, six[4]!.key])
  })

  it('neither counts nor stops what someone asked for', () => {
    const mails: Ledger = Object.fromEntries(
      six.slice(0, 3).map(({ key }) => [key, { status: 'sent', at: at('2026-11-11 08:05'), attempt: 'a' }]),
    )
    mails['employee.calendar.1'] = { status: 'sent', at: at('2026-11-11 08:06'), attempt: 'a', asked: true }
    const calendarMail = mail('employee.calendar.2', '2026-11-11 08:30', '2026-11-12 14:00', true)
    expect(look([calendarMail, ...six], mails, '2026-11-11 09:00').claim).toEqual([six[3]!.key, 'employee.calendar.2'])
  })

  it('is not used up by asked mails that go at the same time', () => {
    const calendarMail = mail('employee.calendar.2', '2026-11-11 07:00', '2026-11-12 14:00', true)
    expect(look([calendarMail, ...six], {}, '2026-11-11 09:00').claim).toHaveLength(1 + unaskedPerDay)
  })

  it('is each one’s own', () => {
    const manager = mail('manager.summary.1', '2026-11-11 08:30')
    expect(look([...six, manager], {}, '2026-11-11 09:00').claim).toContain('manager.summary.1')
  })

  it('has no exception for what the next working day is too late for: that is skipped', () => {
    const last = mail('employee.tomorrow.2', '2026-11-11 08:30', '2026-11-11 15:00')
    const mails: Ledger = Object.fromEntries(
      six.slice(0, 4).map(({ key }) => [key, { status: 'sent', at: at('2026-11-11 08:05'), attempt: 'a' }]),
    )
    expect(look([last], mails, '2026-11-11 09:00')).toEqual({ ...nothing, next: '2026-11-11 15:00' })
    expect(look([last], mails, '2026-11-11 15:01').skip).toEqual([['employee.tomorrow.2', 'too late']])
  })
})

const base = at('2026-11-09 00:00')
const moment = fc.integer({ min: 0, max: 9 * 24 * 12 }).map((fives) => base + fives * 5 * minute)
const roles = fc.constantFrom('employee' as const, 'manager' as const, 'service' as const)
const anyEntry = fc.record({ to: roles, due: moment, length: fc.integer({ min: 0, max: 80 }), asked: fc.boolean() })
const anyRecord: fc.Arbitrary<MailRecord | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({
    status: fc.constant('claimed' as const),
    attempt: fc.constant('a'),
    at: moment,
    tries: fc.integer({ min: 1, max: 3 }),
    asked: fc.constantFrom(true, undefined),
  }),
  fc.record({ status: fc.constant('waiting' as const), at: moment, tries: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ status: fc.constant('sent' as const), at: moment, attempt: fc.constant('a') }),
)
const anyLedger = fc.array(fc.tuple(anyEntry, anyRecord), { maxLength: 9 }).map((rows) => {
  const mails: Ledger = {}
  const entries = rows.map(([{ to, due, length, asked }, record], index): Entry => {
    const key = `${to}.any.${index}`
    if (record) mails[key] = record
    return { key, to, kind: 'any', n: index, due, until: due + length * hour, asked }
  })
  return { entries, mails }
})

const hasAnythingToDo = (entries: Entry[], mails: Ledger, now: Instant) => {
  const { claim, overdueClaims, skip, steps } = agenda(entries, mails, now, calendar)
  return claim.length + overdueClaims.length + skip.length + steps.length > 0
}

describe('wakeAt, for any timetable and ledger', () => {
  it('is never later than the first moment at which there is anything to do', () => {
    fc.assert(
      fc.property(anyLedger, moment, ({ entries, mails }, now) => {
        const wake = wakeAt(entries, mails, now, calendar)
        for (let later = now; later < now + 10 * day; later += 5 * minute) {
          if (!hasAnythingToDo(entries, mails, later)) continue
          expect(wake).not.toBeNull()
          expect(wake).toBeLessThanOrEqual(later)
          return
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is nothing only when nothing will ever be done', () => {
    fc.assert(
      fc.property(anyLedger, moment, ({ entries, mails }, now) => {
        if (wakeAt(entries, mails, now, calendar) !== null) return
        expect(hasAnythingToDo(entries, mails, now + 1000 * day)).toBe(false)
      }),
    )
  })

  it('has time going forward: looking again at wakeAt either finds something to do or a later moment', () => {
    fc.assert(
      fc.property(anyLedger, moment, ({ entries, mails }, now) => {
        let from = now
        for (let looks = 0; looks < 40; looks++) {
          const { next } = agenda(entries, mails, from, calendar)
          if (next === null || hasAnythingToDo(entries, mails, from)) return
          expect(next).toBeGreaterThan(from)
          from = next
        }
        throw new Error('Nothing is done and it never ends')
      }),
    )
  })
})

describe('what is free to be claimed', () => {
  it('is, unless it was asked for or the next window is too late, only found in the window', () => {
    fc.assert(
      fc.property(anyLedger, moment, ({ entries, mails }, now) => {
        const { claim } = agenda(entries, mails, now, calendar)
        for (const { asked, until } of claim) {
          if (!asked) expect(inWindow(now, calendar) || nextOpening(now, calendar) >= until).toBe(true)
        }
      }),
    )
  })
})

describe('the next look', () => {
  const past = mail('employee.questions.1', '2026-11-10 10:00')
  const earlier = mail('employee.invitation.1', '2026-11-09 10:00')
  const ahead = mail('employee.reminder.1', '2026-11-20 10:00')
  const now = at('2026-11-11 10:00')
  const next = (entries: Entry[], mails: Ledger = {}) => wakeAt(entries, mails, now, calendar)

  it('is at the first of what is due, at what is ahead, or never', () => {
    expect([next([past, earlier, ahead]), next([ahead]), next([])]).toEqual([earlier.due, ahead.due, null])
  })

  it('is now when a claim has had its time', () => {
    expect(next([past, ahead], { [past.key]: claimed('2026-11-11 08:00') })).toBe(now)
  })

  it('at an overdue claim of what is of no more use does not wait for the window', () => {
    const over = mail('employee.questions.1', '2026-11-10 10:00', '2026-11-10 18:00')
    expect(look([over], { [over.key]: claimed('2026-11-10 16:50') }, '2026-11-10 18:01').overdue).toHaveLength(1)
    expect(look([over], { [over.key]: claimed('2026-11-10 16:50') }, '2026-11-10 17:50').overdue).toHaveLength(1)
  })
})

describe('a mail that goes once a day', () => {
  const day = (mails: Ledger) =>
    local(notTwiceADay('employee.objected.2', at('2026-11-10 18:00'), mails, calendar, 0)).slice(0, 10)
  const went = (time: string): MailRecord => ({ status: 'sent', attempt: 'a1', at: at(time) })

  it('goes on the next day when one of its kind has gone', () => {
    expect(day({ 'employee.objected.1': went('2026-11-11 06:00') })).toBe('2026-11-12')
  })

  it.each<[string, MailRecord]>([
    ['employee.objected.1', went('2026-11-10 12:00')],
    ['employee.objected.1', claimed('2026-11-11 06:00')],
    ['employee.objected.2', went('2026-11-11 06:00')],
    ['employee.objectedAgain.1', went('2026-11-11 06:00')],
    ['manager.objected.1', went('2026-11-11 06:00')],
  ])('does not wait for %s', (key, record) => {
    expect(day({ [key]: record })).toBe('2026-11-11')
  })

  it('has gone when its record says so', () => {
    const mails: Ledger = { a: went('2026-11-11 06:00'), b: claimed('2026-11-11 06:00') }
    expect(['a', 'b', 'c'].map((key) => sent(mails, key))).toEqual([true, false, false])
  })
})
