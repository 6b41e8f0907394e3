/** What is written when someone says something of a request, what a second word of it changes, and who is told of it when. */
import { describe, expect, it } from 'vitest'
import { decideRequest, type RequestCommand } from '../../functions/domain/requests/decide-request.ts'
import type { DataRequest } from '../../functions/domain/requests/request.ts'
import { decidesFrom, requestTimetable, reviewEnds } from '../../functions/domain/requests/request-timetable.ts'
import { at, frame, local } from '../given.ts'
import {
  aisha,
  asked,
  begun,
  erik,
  goes,
  hanna,
  karin,
  mails,
  maria,
  refused,
  said,
  steps,
  writtenBy,
} from './given-request.ts'

const mailsIn = (state: DataRequest, kind: string) =>
  requestTimetable(state, frame)
    .filter((entry) => entry.kind === kind)
    .map(({ key, until }) => [key, local(until)])
const back = (state: DataRequest) => said(state, '2026-10-06 10:00', 'person', { kind: 'withdraw', own: ['p_aisha'] })
const yes: RequestCommand = {
  kind: 'approveErasure',
  person: 'p_karin',
  own: ['p_karin'],
  others: [{ ...aisha, id: 'p_maria', name: 'Maria Lind', n: 1 }],
}
const approved = () => said(begun('erasure'), '2026-10-06 10:00', 'hr', yes)
const hold = (reason = 'Tvist', until = '2026-11-30'): RequestCommand => {
  return { kind: 'holdErasure', person: 'p_hanna', own: ['p_hanna'], until, reason }
}
const endsHold: RequestCommand = { kind: 'endHold', person: 'p_karin', own: ['p_karin'] }
const found: RequestCommand = {
  kind: 'gathered',
  authors: [maria, erik],
  approvers: [karin, hanna],
  withoutOfficer: false,
}

describe('a request', () => {
  it('is started once, and nothing can be said of one that is gone', () => {
    const start: RequestCommand = {
      kind: 'startRequest',
      id: 'r_1',
      request: 'access',
      person: aisha,
      unit: '',
      by: { id: 'p_aisha', as: 'person' },
    }
    expect(refused(begun('access'), '2026-10-06 10:00', 'person', start)).toBe('already')
    expect(
      decideRequest(undefined, { kind: 'withdraw', own: [] }, 'person', frame, at('2026-10-06 10:00')),
    ).toMatchObject({
      refusal: { code: 'gone' },
    })
  })

  it('says that it is across units only where it is', () => {
    expect(asked('access', undefined, true).acrossUnits).toBe(true)
    expect(asked('access', undefined, false)).not.toHaveProperty('acrossUnits')
  })

  it('finds whom it concerns at once and once, though it is looked for again', () => {
    expect(steps(asked('access'))).toEqual([['gather', '2026-10-05 10:00']])
    expect(steps(back(asked('access'))).map(([kind]) => kind)).not.toContain('gather')
    expect(steps(begun('access')).map(([kind]) => kind)).not.toContain('gather')
    expect(said(begun('access'), '2026-10-08 10:00', 'service', found)).toEqual(begun('access'))
    expect(said(asked('access'), '2026-10-05 10:00', 'service', { kind: 'gather' })).toEqual(asked('access'))
    expect(refused(asked('access'), '2026-10-05 10:00', 'hr', found)).toBe('notYours')
  })

  it('says who decides where that is not the officer', () => {
    const decider = (command: Partial<typeof found>) => {
      const { withoutOfficer, byDeputy } = said(asked('access'), '2026-10-05 10:00', 'service', {
        ...found,
        ...command,
      } as RequestCommand)
      return [withoutOfficer, byDeputy]
    }
    expect(decider({})).toEqual([undefined, undefined])
    expect(decider({ withoutOfficer: true } as object)).toEqual([true, undefined])
    expect(decider({ byDeputy: true } as object)).toEqual([undefined, true])
    expect('byDeputy' in said(asked('access'), '2026-10-05 10:00', 'service', found)).toBe(false)
    expect('withoutOfficer' in said(asked('access'), '2026-10-05 10:00', 'service', found)).toBe(false)
  })

  it('is taken back by the person or HR, by whoever asked, and once', () => {
    const byKarin = begun('erasure', { id: 'p_karin', as: 'hr' })
    const takes: RequestCommand = { kind: 'withdraw', own: ['p_karin'] }
    expect(refused(byKarin, '2026-10-06 10:00', 'hr', takes)).toBe('allowed')
    expect(refused(byKarin, '2026-10-06 10:00', 'manager', takes)).toBe('notYours')
    expect(refused(said(byKarin, '2026-10-06 10:00', 'hr', takes), '2026-10-06 10:01', 'hr', takes)).toBe('already')
  })

  it('keeps what the mail service tells of its mails, and stays as it is when that is of another attempt', () => {
    const sent: DataRequest = {
      ...begun('access'),
      mails: { 'person.requested.1': { status: 'sent', at: at('2026-10-05 10:00'), attempt: 'a1' } },
    }
    const came: RequestCommand = {
      kind: 'mailCameBack',
      mail: 'person.requested.1',
      attempt: 'a1',
      again: at('2026-10-06 08:00'),
    }
    const returned = said(sent, '2026-10-05 11:00', 'service', came)
    expect(returned.mails['person.requested.1']).toMatchObject({ status: 'waiting', at: at('2026-10-06 08:00') })
    expect(said(sent, '2026-10-05 11:00', 'service', { ...came, attempt: 'a2' })).toBe(sent)
    const arrived: RequestCommand = { kind: 'mailArrived', mail: 'person.requested.1', attempt: 'a1' }
    expect(said(returned, '2026-10-05 12:00', 'service', arrived).mails['person.requested.1']).toMatchObject({
      status: 'sent',
    })
    expect(refused(sent, '2026-10-05 11:00', 'hr', came)).toBe('notYours')
  })
})

describe('the words on notes', () => {
  const reviews = (reason: string): RequestCommand => {
    return { kind: 'reviewNotes', author: 'p_maria', words: [...goes(1), { n: 2, goes: false, reason }] }
  }
  const decides = (reason = 'Nej'): RequestCommand => {
    return { kind: 'decideNotes', words: [...goes(1, 2), { n: 3, goes: false, reason }] }
  }

  it('of an author are kept under their own number with the moment, and mark nobody else as having answered', () => {
    const time = '2026-10-06 10:00'
    expect(writtenBy(begun('access'), time, 'person', reviews('Skäl'))).toEqual([
      { name: 'words#1', value: { words: [...goes(1), { n: 2, goes: false, reason: 'Skäl' }], at: at(time) } },
    ])
    const state = said(begun('access'), time, 'person', reviews('Skäl'))
    expect(state.authors?.map(({ name, reviewed }) => [name, reviewed])).toEqual([
      ['Maria Lind', at(time)],
      ['Erik Sand', undefined],
    ])
  })

  it('of the officer are kept with the moment, and stand once said', () => {
    const time = '2026-10-16 00:00'
    expect(writtenBy(begun('access'), time, 'person', decides())).toEqual([
      { name: 'decision', value: { words: [...goes(1, 2), { n: 3, goes: false, reason: 'Nej' }], at: at(time) } },
    ])
    const state = said(begun('access'), time, 'person', decides())
    expect(refused(state, '2026-10-16 10:00', 'person', decides())).toBe('already')
  })

  it('give a reason of at most 500 characters', () => {
    const time = '2026-10-06 10:00'
    expect(refused(begun('access'), time, 'person', reviews('a'.repeat(500)))).toBe('allowed')
    expect(refused(begun('access'), time, 'person', reviews('a'.repeat(501)))).toBe('empty')
  })

  it('come too late once the ten days are over to the minute, or the request is', () => {
    expect(refused(begun('access'), '2026-10-15 23:59', 'person', reviews('Skäl'))).toBe('allowed')
    expect(refused(begun('access'), '2026-10-16 00:00', 'person', reviews('Skäl'))).toBe('locked')
    expect(refused(back(begun('access')), '2026-10-06 11:00', 'person', reviews('Skäl'))).toBe('over')
  })

  it('are asked of nobody before whoever has written any is known', () => {
    expect(refused(asked('access'), '2026-10-06 10:00', 'person', reviews('Skäl'))).toBe('notYours')
    expect(refused(asked('access'), '2026-10-06 10:00', 'person', decides())).toBe('notNow')
  })

  it('of the authors decide alone where no officer can, once, and the officer has no say there', () => {
    const state = begun('access', undefined, { withoutOfficer: true })
    expect(steps(state)).toEqual([['letAuthorsDecide', '2026-10-16 00:00']])
    expect(mails(state).map(([key]) => key)).not.toContain('officer.decide.1')
    expect(refused(state, '2026-10-20 10:00', 'person', decides())).toBe('notYours')
    const authors: RequestCommand = { kind: 'authorsDecided', words: goes(1, 2, 3) }
    const done = said(state, '2026-10-16 00:00', 'service', authors)
    expect(done.decided).toBe(at('2026-10-16 00:00'))
    expect(said(done, '2026-10-17 00:00', 'service', authors)).toEqual(done)
    expect(said(begun('access'), '2026-10-16 00:00', 'service', authors)).toEqual(begun('access'))
    expect(steps(back(state)).map(([kind]) => kind)).not.toContain('letAuthorsDecide')
    expect(steps({ ...state, gathered: undefined }).map(([kind]) => kind)).toEqual(['gather'])
  })

  it('are deleted once, at the moment when that was done first', () => {
    const gone = said(back(begun('access')), '2026-10-06 10:00', 'service', { kind: 'forgetNotes' })
    expect(said(gone, '2026-10-09 10:00', 'service', { kind: 'forgetNotes' }).forgotten).toBe(at('2026-10-06 10:00'))
  })
})

describe('of an erasure', () => {
  it('HR says nothing of a request for one’s data', () => {
    for (const command of [yes, hold(), endsHold])
      expect(refused(begun('access'), '2026-10-06 10:00', 'hr', command)).toBe('notNow')
  })

  it('the yes is one, with who said it and when; a hold that is not there cannot be ended', () => {
    expect(approved().approved).toEqual({ by: 'p_karin', at: at('2026-10-06 10:00') })
    expect(refused(approved(), '2026-10-06 11:00', 'hr', { ...yes, person: 'p_hanna', own: ['p_hanna'] })).toBe(
      'already',
    )
    expect(refused(approved(), '2026-10-06 11:00', 'hr', endsHold)).toBe('already')
  })

  it('the reason of a hold stands beside it, of at most 500 characters, and goes with the hold', () => {
    const time = '2026-10-06 10:00'
    expect(writtenBy(begun('erasure'), time, 'hr', hold())).toEqual([{ name: 'hold', value: { reason: 'Tvist' } }])
    expect(refused(begun('erasure'), time, 'hr', hold('a'.repeat(500)))).toBe('allowed')
    expect(refused(begun('erasure'), time, 'hr', hold('a'.repeat(501)))).toBe('empty')
    const held = said(begun('erasure'), time, 'hr', hold())
    const removed = { parts: [{ name: 'hold', value: null }] }
    expect(decideRequest(held, endsHold, 'hr', frame, at('2026-10-07 10:00'))).toMatchObject(removed)
    expect(decideRequest(held, yes, 'hr', frame, at('2026-12-01 10:00'))).toMatchObject(removed)
    expect(decideRequest(held, yes, 'hr', frame, at('2026-10-07 10:00'))).not.toHaveProperty('parts')
  })

  it('what is left says when it was done first, and by nobody', () => {
    const done = said(approved(), '2026-10-13 00:00', 'service', { kind: 'everythingErased' })
    expect(done.by).toEqual({ id: '', as: 'person' })
    expect(said(done, '2026-10-14 00:00', 'service', { kind: 'everythingErased' })).toBe(done)
  })

  it('HR’s hold on the talks moves only a day that has been set, and stays where it ends that day', () => {
    const anew = (state: DataRequest, held: string) =>
      said(state, '2026-10-07 10:00', 'service', { kind: 'planAnew', held: at(held) })
    const held = said(begun('erasure'), '2026-10-06 10:00', 'hr', hold())
    expect(anew(held, '2027-02-01 00:00')).toBe(held)
    const later = anew(approved(), '2027-02-01 00:00')
    expect(local(later.planned?.at ?? 0)).toBe('2027-02-01 00:00')
    expect(anew(later, '2027-02-01 00:00')).toBe(later)
  })
})

describe('the mails of a request', () => {
  it('confirm it at once and at any hour to the person who asked, and in working hours where HR asked for them', () => {
    const first = (by: DataRequest['by'], time: string) => {
      const state: DataRequest = { ...asked('access', by), at: at(time) }
      const found = requestTimetable(state, frame).find(({ kind }) => kind === 'requested')
      return [local(found?.due ?? 0).slice(0, 15), found?.asked]
    }
    expect(first({ id: 'p_aisha', as: 'person' }, '2026-10-05 22:00')).toEqual(['2026-10-05 22:0', true])
    expect(first({ id: 'p_karin', as: 'hr' }, '2026-10-05 22:00')).toEqual(['2026-10-06 08:0', false])
  })

  it('start within ten minutes of the opening, and go only where someone has not asked for them', () => {
    const entries = requestTimetable(begun('erasure'), frame).filter(({ kind }) => kind === 'approveAgain')
    for (const { due, asked } of entries) {
      expect(due).toBeGreaterThanOrEqual(at('2026-10-12 08:00'))
      expect(due).toBeLessThanOrEqual(at('2026-10-12 08:10'))
      expect(asked).toBe(false)
    }
  })

  it('are of use for as long as their reader can do something', () => {
    const days = (state: DataRequest, kind: string) =>
      mailsIn(state, kind).map(([key, until]) => [key, until?.slice(0, 10)])
    expect(days(begun('access'), 'review')).toEqual([['author.review.1', '2026-10-15']])
    expect(days(begun('access'), 'reviewAgain')).toEqual([['author.reviewAgain.1', '2026-10-15']])
    expect(days(begun('access'), 'requested')).toEqual([['person.requested.1', '2026-10-15']])
    expect(days(begun('access'), 'late')).toEqual([['person.late.1', '2026-11-25']])
    expect(days(begun('access'), 'decide')[0]).toEqual(['officer.decide.1', '2026-10-23'])
    expect(days(approved(), 'planned')).toEqual([
      ['person.planned.1', '2026-10-12'],
      ['other.planned.1001', '2026-10-12'],
    ])
  })

  it('that tell of an erasure go even where it comes so near that nobody can hear of it before', () => {
    const soon: DataRequest = {
      ...approved(),
      planned: { n: 1, at: at('2026-10-10 12:00'), since: at('2026-10-10 10:00') },
    }
    const [planned] = requestTimetable(soon, frame).filter(({ kind }) => kind === 'planned')
    expect(planned?.until).toBe(planned?.due)
  })

  it('tell the person alone of a hold that nobody has said yes before', () => {
    const held = said(begun('erasure'), '2026-10-06 10:00', 'hr', hold())
    expect(mailsIn({ ...held, others: [{ ...aisha, n: 1 }] }, 'held').map(([key]) => key)).toEqual(['person.held.1'])
    expect(steps({ ...held, others: [{ ...aisha, n: 1 }] })).toEqual([])
  })

  it('go to nobody of HR, no author and no officer before these are known', () => {
    for (const kind of ['access', 'erasure'] as const) {
      expect(mails(asked(kind))).toEqual([
        ['person.requested.1', '2026-10-05'],
        ['person.late.1', '2026-11-05'],
      ])
      expect(reviewEnds(asked(kind), frame)).toBeUndefined()
      expect(decidesFrom(asked(kind), frame)).toBeUndefined()
    }
    expect(decidesFrom(begun('erasure'), frame)).toBeUndefined()
    const alone = said(asked('access'), '2026-10-05 10:00', 'service', { ...found, authors: [erik] } as RequestCommand)
    expect(local(decidesFrom(alone, frame) ?? 0)).toBe('2026-10-05 10:00')
  })
})
