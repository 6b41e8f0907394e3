/** A request: whose turn it is and until when, who may say what, and that silence lets nothing out and deletes nothing. */
import { describe, expect, it } from 'vitest'
import { decideRequest, type RequestCommand } from '../../functions/domain/requests/decide-request.ts'
import { decidesFrom } from '../../functions/domain/requests/request-timetable.ts'
import { mayOf, requestView, statusOfRequest } from '../../functions/domain/requests/views.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import type { Instant } from '../../functions/ports.ts'
import { at, frame, local } from '../given.ts'
import { aisha, begun, goes, mails, refused, said, steps } from './given-request.ts'

describe('a request for one’s data', () => {
  it('that is taken back keeps no copy of a note', () => {
    const back = said(begun('access'), '2026-10-07 10:00', 'person', { kind: 'withdraw', own: ['p_aisha'] })
    expect(steps(back)).toContainEqual(['forgetNotes', '2026-10-07 10:00'])
    const forgotten = said(back, '2026-10-07 10:00', 'service', { kind: 'forgetNotes' })
    expect(steps(forgotten)).toEqual([['eraseRequest', '2028-10-07 00:00']])
  })

  it('gives authors ten days with a reminder, not those who have left, and then the officer, until there is an answer', () => {
    const state = begun('access')
    expect(mails(state)).toEqual([
      ['person.requested.1', '2026-10-05'],
      ['person.late.1', '2026-11-05'],
      ['author.review.1', '2026-10-05'],
      ['author.reviewAgain.1', '2026-10-12'],
      ['officer.decide.1', '2026-10-16'],
      ['officer.decide.2', '2026-10-23'],
      ['officer.decide.3', '2026-10-30'],
      ['officer.decide.4', '2026-11-06'],
    ])
    expect(statusOfRequest(state, frame, at('2026-10-15 23:59'))).toBe('reviewing')
    expect(statusOfRequest(state, frame, at('2026-10-16 00:00'))).toBe('deciding')
  })

  it('goes to the officer as soon as every author who is here has answered', () => {
    const state = said(begun('access'), '2026-10-06 09:30', 'person', {
      kind: 'reviewNotes',
      author: 'p_maria',
      words: [...goes(1), { n: 2, goes: false, reason: 'skäl' }],
    })
    expect(local(decidesFrom(state, frame) ?? 0)).toBe('2026-10-06 09:30')
    expect(mails(state).map(([key]) => key)).not.toContain('author.reviewAgain.1')
  })

  it('takes an author’s word once, whole, with a reason for what stays, and in time', () => {
    const state = begun('access')
    const command = (words = goes(1, 2)) => ({ kind: 'reviewNotes', author: 'p_maria', words }) as const
    expect(refused(state, '2026-10-06 10:00', 'person', command(goes(1)))).toBe('empty')
    expect(
      refused(state, '2026-10-06 10:00', 'person', command([...goes(1), { n: 2, goes: false, reason: ' ' }])),
    ).toBe('empty')
    expect(refused(state, '2026-10-06 10:00', 'person', { ...command(), author: 'p_ingrid' })).toBe('notYours')
    expect(refused(state, '2026-10-06 10:00', 'hr', command())).toBe('notYours')
    expect(refused(state, '2026-10-16 10:00', 'person', command())).toBe('locked')
    const once = said(state, '2026-10-06 10:00', 'person', command())
    expect(refused(once, '2026-10-06 11:00', 'person', command())).toBe('already')
  })

  it('is decided by the officer after the authors, whole, and by nobody of HR', () => {
    const state = begun('access')
    const decide = { kind: 'decideNotes', words: goes(1, 2, 3) } as const
    expect(refused(state, '2026-10-10 10:00', 'person', decide)).toBe('notNow')
    expect(refused(state, '2026-10-20 10:00', 'hr', decide)).toBe('notYours')
    expect(refused(state, '2026-10-20 10:00', 'person', { ...decide, words: goes(1) })).toBe('empty')
    const done = said(state, '2026-10-20 10:00', 'person', decide)
    expect(mails(done)).toEqual([
      ['person.requested.1', '2026-10-05'],
      ['person.ready.1', '2026-10-20'],
    ])
    expect(steps(done)).toEqual([
      ['forgetNotes', '2026-11-19 09:00'],
      ['eraseRequest', '2028-10-20 00:00'],
    ])
  })

  it('that the officer never decides is over a month after they were asked last: the copies go, and the person is told', () => {
    const state = begun('access')
    expect(steps(state)).toEqual([['endUnanswered', '2026-12-06 00:00']])
    const over = said(state, '2026-12-06 00:00', 'service', { kind: 'endUnanswered' })
    expect(mails(over)).toEqual([
      ['person.requested.1', '2026-10-05'],
      ['person.unanswered.1', '2026-12-07'],
    ])
    expect(steps(over)).toEqual([
      ['forgetNotes', '2026-12-06 00:00'],
      ['eraseRequest', '2028-12-06 00:00'],
    ])
    expect(statusOfRequest(over, frame, at('2026-12-06 00:00'))).toBe('unanswered')
    expect(refused(over, '2026-12-07 10:00', 'person', { kind: 'decideNotes', words: goes(1, 2, 3) })).toBe('over')
    const decided = said(state, '2026-12-05 23:00', 'person', { kind: 'decideNotes', words: goes(1, 2, 3) })
    expect(said(decided, '2026-12-06 00:00', 'service', { kind: 'endUnanswered' })).toEqual(decided)
  })

  it('is ready at once when nobody has written anything', () => {
    const asked = begun('erasure')
    const none = said({ ...asked, kind: 'access', gathered: undefined }, '2026-10-05 10:00', 'service', {
      kind: 'gathered',
      authors: [],
      approvers: [],
      withoutOfficer: false,
    })
    expect(statusOfRequest(none, frame, at('2026-10-05 10:01'))).toBe('ready')
  })
})

describe('a request for erasure', () => {
  const approve = (person: string, own = [person], held?: Instant): RequestCommand => {
    return {
      kind: 'approveErasure',
      person,
      own,
      others: [{ ...aisha, id: 'p_maria', name: 'Maria Lind', n: 1 }],
      held,
    }
  }

  const holding = (person: string, { own = [person], until = '2026-11-30', reason = 'tvist' }): RequestCommand => {
    return { kind: 'holdErasure', person, own, until, reason }
  }

  it('is approved by one of HR who did not ask for it and whom it is not about, in no employment', () => {
    const byKarin = begun('erasure', { id: 'p_karin', as: 'hr' })
    expect(refused(byKarin, '2026-10-06 10:00', 'hr', approve('p_karin'))).toBe('notYours')
    expect(refused(byKarin, '2026-10-06 10:00', 'hr', approve('p_hanna', ['p_hanna', 'p_karin']))).toBe('notYours')
    expect(refused(byKarin, '2026-10-06 10:00', 'hr', approve('p_hanna', ['p_hanna', 'p_aisha']))).toBe('notYours')
    expect(refused(byKarin, '2026-10-06 10:00', 'person', approve('p_hanna'))).toBe('notYours')
    expect(refused(byKarin, '2026-10-06 10:00', 'hr', approve('p_hanna'))).toBe('allowed')
    expect([mayOf(byKarin, ['p_karin']).approve, mayOf(byKarin, ['p_hanna']).approve]).toEqual([false, true])
  })

  it('never happens by silence', () => {
    const state = begun('erasure')
    expect(steps(state)).toEqual([])
    expect(mails(state)).toEqual([
      ['person.requested.1', '2026-10-05'],
      ['person.late.1', '2026-11-05'],
      ['hr.approve.1', '2026-10-05'],
      ['hr.approveAgain.1', '2026-10-12'],
      ['hr.approve.2', '2026-10-05'],
      ['hr.approveAgain.2', '2026-10-12'],
    ])
  })

  it('tells both sides, and happens a week after the yes', () => {
    const state = said(begun('erasure'), '2026-10-06 10:00', 'hr', approve('p_karin'))
    expect(steps(state)).toEqual([['eraseNow', '2026-10-13 00:00']])
    expect(mails(state).map(([key]) => key)).toEqual(['person.requested.1', 'person.planned.1', 'other.planned.1001'])
  })

  it('waits for the end of a hold, whether that came before or after the yes, and a week more when it ends early', () => {
    const hold = holding('p_hanna', {})
    const after = said(
      said(begun('erasure'), '2026-10-06 10:00', 'hr', approve('p_karin')),
      '2026-10-07 10:00',
      'hr',
      hold,
    )
    const before = said(
      said(begun('erasure'), '2026-10-06 10:00', 'hr', hold),
      '2026-10-07 10:00',
      'hr',
      approve('p_karin'),
    )
    for (const state of [after, before]) {
      expect(steps(state)).toEqual([['eraseNow', '2026-12-01 00:00']])
      expect(statusOfRequest(state, frame, at('2026-10-08 10:00'))).toBe('held')
      expect(mails(state).map(([key]) => key)).toContain('person.held.2')
    }
    const ended = said(after, '2026-10-20 10:00', 'hr', { kind: 'endHold', person: 'p_karin', own: ['p_karin'] })
    expect(steps(ended)).toEqual([['eraseNow', '2026-10-27 00:00']])
    expect(mails(ended).map(([key]) => key)).toContain('person.planned.3')
  })

  it('is planned anew when HR’s hold on the talks is another: later for a hold, sooner without, and once', () => {
    const approved = said(
      begun('erasure'),
      '2026-10-06 10:00',
      'hr',
      approve('p_karin', ['p_karin'], at('2027-02-01 00:00')),
    )
    expect(steps(approved)).toEqual([['eraseNow', '2027-02-01 00:00']])
    const sooner = said(approved, '2026-10-20 10:00', 'service', { kind: 'planAnew' })
    expect(steps(sooner)).toEqual([['eraseNow', '2026-10-27 00:00']])
    expect(said(sooner, '2026-10-22 10:00', 'service', { kind: 'planAnew' })).toBe(sooner)
    const later = said(sooner, '2026-10-27 00:00', 'service', { kind: 'planAnew', held: at('2027-03-01 00:00') })
    expect(steps(later)).toEqual([['eraseNow', '2027-03-01 00:00']])
    const own = said(approved, '2026-10-06 11:00', 'hr', holding('p_hanna', {}))
    expect(steps(said(own, '2026-10-20 10:00', 'service', { kind: 'planAnew' }))).toEqual([
      ['eraseNow', '2026-12-01 00:00'],
    ])
    const ended: RequestCommand = {
      kind: 'endHold',
      person: 'p_karin',
      own: ['p_karin'],
      held: at('2027-02-01 00:00'),
    }
    expect(steps(said(own, '2026-10-20 10:00', 'hr', ended))).toEqual([['eraseNow', '2027-02-01 00:00']])
    expect(refused(approved, '2026-10-06 10:00', 'hr', { kind: 'planAnew' })).toBe('notYours')
    const waits = begun('erasure')
    expect(said(waits, '2026-10-20 10:00', 'service', { kind: 'planAnew', held: at('2027-02-01 00:00') })).toBe(waits)
  })

  it('is told of no day while nobody has said yes, though a hold has ended', () => {
    const end: RequestCommand = { kind: 'endHold', person: 'p_karin', own: ['p_karin'] }
    const held = said(begun('erasure'), '2026-10-06 10:00', 'hr', holding('p_hanna', {}))
    const ended = said(held, '2026-10-07 10:00', 'hr', end)
    expect(mails(ended)).toEqual(mails(begun('erasure')))
    expect(mails(said(ended, '2026-10-08 10:00', 'hr', approve('p_karin')))).toContainEqual([
      'person.planned.3',
      '2026-10-08',
    ])
  })

  it('waits for HR again when a hold is over, and is planned as if there had been none', () => {
    const held = said(begun('erasure'), '2026-10-06 10:00', 'hr', holding('p_hanna', {}))
    expect(statusOfRequest(held, frame, at('2026-11-30 23:59'))).toBe('held')
    expect(statusOfRequest(held, frame, at('2026-12-01 00:00'))).toBe('waitsForHr')
    expect(requestView(held, [], frame, at('2026-12-01 00:00'))).not.toHaveProperty('hold')
    const approved = said(held, '2026-12-02 10:00', 'hr', approve('p_karin'))
    expect(statusOfRequest(approved, frame, at('2026-12-02 10:01'))).toBe('planned')
    expect(mails(approved).map(([key]) => key)).toContain('person.planned.2')
    expect(steps(approved)).toEqual([['eraseNow', '2026-12-09 00:00']])
  })

  it('holds for a reason and to a day ahead, said by someone whom it is not about', () => {
    const state = begun('erasure')
    expect(refused(state, '2026-10-06 10:00', 'hr', holding('p_karin', { reason: ' ' }))).toBe('empty')
    expect(refused(state, '2026-10-06 10:00', 'hr', holding('p_karin', { until: '2026-10-06' }))).toBe('inThePast')
    expect(refused(state, '2026-10-06 10:00', 'hr', holding('p_karin', { own: ['p_aisha'] }))).toBe('notYours')
  })

  it('leaves behind that it was done, and nobody’s name', () => {
    const state = said(begun('erasure'), '2026-10-06 10:00', 'hr', approve('p_karin'))
    const done = said(state, '2026-10-13 00:00', 'service', { kind: 'everythingErased' })
    expect(JSON.stringify(done)).not.toMatch(/aisha|Noor|maria|Lind/i)
    expect(steps(done)).toEqual([['eraseRequest', '2028-10-13 00:00']])
    expect(mails(done)).toEqual([])
  })

  it('keeps no reason of a hold once it is done or taken back', () => {
    const held = said(begun('erasure'), '2026-10-06 10:00', 'hr', holding('p_karin', {}))
    for (const [by, command] of [
      ['service', { kind: 'everythingErased' }],
      ['person', { kind: 'withdraw', own: ['p_aisha'] }],
    ] as [Actor, RequestCommand][])
      expect(decideRequest(held, command, by, frame, at('2026-12-01 00:00'))).toMatchObject({
        parts: [{ name: 'hold', value: null }],
      })
  })

  it('can be taken back by whoever asked, until it is done', () => {
    const state = begun('erasure')
    expect(refused(state, '2026-10-06 10:00', 'person', { kind: 'withdraw', own: ['p_ingrid'] })).toBe('notYours')
    const back = said(state, '2026-10-06 10:00', 'person', { kind: 'withdraw', own: ['p_aisha'] })
    expect(refused(back, '2026-10-07 10:00', 'hr', approve('p_karin'))).toBe('over')
    expect(steps(back)).toEqual([['eraseRequest', '2028-10-06 00:00']])
  })
})
