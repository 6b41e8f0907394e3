/** The day of the next follow-up, agreed there and then: proposed along with the answers, agreed with one press, else as planned. */
import { describe, expect, it } from 'vitest'
import type { FollowUp } from '../../functions/domain/follow-up.ts'
import { agreeNext, nextView } from '../../functions/domain/next-follow-up.ts'
import { nextAgreedMails } from '../../functions/domain/next-follow-up-mails.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import { phaseOf } from '../../functions/domain/phase.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { afterwards, agreed, at, frame, local, pass, type Told, when } from '../given.ts'
import { erik } from './turns/situations.ts'

const answers = { lines: [{ line: 'b', status: 'done' as const, comment: '' }], need: '', raise: '' }
const answer = (followUp: number, next?: string) => ({
  kind: 'answerFollowUp' as const,
  followUp,
  answers,
  ...(next !== undefined && { next }),
})
const dates = ({ talk }: Told) => talk.followUps.map(({ date }) => date)
const shown = (told: Told, role: Role, now: string) =>
  viewOf(told.talk, told.parts, role, frame, at(now)).followUps.find(({ id }) => id === 1)

const proposed = () => afterwards(agreed(), '2027-01-18 10:00', 'employee', answer(1, '2027-03-01'))

describe('the day of the next follow-up', () => {
  it('is only proposed until the other has said yes', () => {
    expect(dates(proposed())).toEqual(['2027-01-18', '2027-04-15'])
    for (const role of ['employee', 'manager'] as const)
      expect(shown(proposed(), role, '2027-01-18 11:00')?.next).toEqual({ by: 'employee', date: '2027-03-01' })
  })

  it('is agreed by naming the same day along with one’s own answers', () => {
    const both = afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1, '2027-03-01'))
    expect(dates(both)).toEqual(['2027-01-18', '2027-03-01'])
    expect(both.talk.followUps[0]?.closedAt).toBeDefined()
    expect(shown(both, 'manager', '2027-01-19 11:00')?.next).toBeUndefined()
  })

  it('is agreed with one press, also after both have answered', () => {
    const both = afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1))
    expect(dates(both)).toEqual(['2027-01-18', '2027-04-15'])
    const agree = { kind: 'agreeNextFollowUp' as const, followUp: 1, date: '2027-03-01' }
    expect(when(both, '2027-01-20 10:00', 'employee', agree)).toBe('notYours')
    expect(when(both, '2027-01-20 10:00', 'manager', { ...agree, date: '2027-03-02' })).toBe('stale')
    expect(when(both, '2027-03-01 10:00', 'manager', agree)).toBe('inThePast')
    expect(dates(afterwards(both, '2027-01-20 10:00', 'manager', agree))).toEqual(['2027-01-18', '2027-03-01'])
  })

  it('is told to whoever proposed it within the hour, and to nobody twice', () => {
    const agree = { kind: 'agreeNextFollowUp' as const, followUp: 1, date: '2027-03-01' }
    const mails = (told: Told, from: string, to: string) =>
      pass(told, from, to).gone.flatMap(({ key, at: sent }) =>
        /nextAgreed|followUpShared/.test(key) ? [`${local(sent)} ${key}`] : [],
      )
    // The other has not answered yet, and says yes to the day alone.
    const pressed = afterwards(proposed(), '2027-01-19 10:00', 'manager', agree)
    expect(mails(pressed, '2027-01-19 10:00', '2027-01-19 11:00')).toEqual([
      expect.stringMatching(/^2027-01-19 10:\d\d employee.nextAgreed.1002$/),
    ])
    // Both have answered, and the answers have gone out with the day that was only proposed.
    const both = pass(
      afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1)),
      '2027-01-19 10:00',
      '2027-01-19 12:00',
    )
    const later = afterwards(both.told, '2027-01-20 10:00', 'manager', agree)
    expect(mails(later, '2027-01-20 10:00', '2027-02-20 10:00')).toEqual([
      expect.stringMatching(/^2027-01-20 10:\d\d employee.nextAgreed.1002$/),
    ])
    // The answers that go out say it.
    const named = afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1, '2027-03-01'))
    expect(mails(named, '2027-01-19 10:00', '2027-02-20 10:00').map((one) => one.slice(17))).toEqual([
      'employee.followUpShared.1',
      'manager.followUpShared.1',
    ])
    // Moved again before anyone was told.
    const night = afterwards(both.told, '2027-01-20 20:00', 'manager', agree)
    const moved = { kind: 'moveFollowUp' as const, followUp: 2, from: '2027-03-01', date: '2027-03-05' }
    const elsewhere = afterwards(night, '2027-01-20 20:05', 'employee', moved)
    expect(mails(elsewhere, '2027-01-20 20:05', '2027-02-20 10:00')).toEqual([])
  })

  it('of a manager who has left the talk since is nobody’s news', () => {
    const byManager = afterwards(agreed(), '2027-01-18 10:00', 'manager', answer(1, '2027-03-01'))
    const agree = { kind: 'agreeNextFollowUp' as const, followUp: 1, date: '2027-03-01' }
    const pressed = afterwards(byManager, '2027-01-19 20:00', 'employee', agree)
    const taken = afterwards(pressed, '2027-01-19 20:10', 'service', { kind: 'changeManager', manager: erik })
    const keys = pass(taken, '2027-01-19 20:10', '2027-01-25 10:00').gone.map(({ key }) => key)
    expect(keys.filter((key) => key.includes('nextAgreed'))).toEqual([])
  })

  it('comes as planned when nobody says yes', () => {
    const { told } = pass(proposed(), '2027-01-18 10:00', '2027-04-16 10:00')
    expect(dates(told)).toEqual(['2027-01-18', '2027-04-15'])
    expect(Object.keys(told.talk.mails)).toContain('employee.followUp.2')
  })

  it('is another proposal when the other names another day, and taken back with the planned one', () => {
    const other = afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1, '2027-03-08'))
    expect(other.talk.followUps[0]?.next).toMatchObject({ by: 'manager', date: '2027-03-08' })
    const back = afterwards(proposed(), '2027-01-19 10:00', 'employee', answer(1, '2027-04-15'))
    expect(back.talk.followUps[0]?.next).toBeUndefined()
    const left = afterwards(proposed(), '2027-01-19 10:00', 'manager', answer(1, '2027-04-15'))
    expect(left.talk.followUps[0]?.next).toMatchObject({ by: 'employee', date: '2027-03-01' })
  })

  it('is ahead, within a year, and no day that another one has', () => {
    for (const [next, why] of [
      ['2027-01-18', 'inThePast'],
      ['2028-02-01', 'notNow'],
    ] as const)
      expect(when(agreed(), '2027-01-18 10:00', 'employee', answer(1, next))).toBe(why)
  })

  it('is one more follow-up after the last', () => {
    const first = pass(agreed(), '2026-11-16 10:00', '2027-04-15 10:00').told
    expect(first.talk.followUps.at(-1)?.id).toBe(2)
    const last = afterwards(first, '2027-04-15 11:00', 'employee', answer(2, '2027-09-01'))
    const both = afterwards(last, '2027-04-16 11:00', 'manager', answer(2))
    expect(phaseOf(both.talk, at('2027-04-17 10:00'))).toBe('finished')
    const agree = { kind: 'agreeNextFollowUp' as const, followUp: 2, date: '2027-09-01' }
    const more = afterwards(both, '2027-04-17 10:00', 'manager', agree)
    expect(more.talk.followUps.at(-1)).toEqual({ id: 3, date: '2027-09-01', answered: {} })
    expect(phaseOf(more.talk, at('2027-04-17 10:00'))).toBe('followUp')
    expect(afterwards(more, '2027-04-17 10:01', 'manager', agree).talk).toBe(more.talk)
  })

  it('is no longer proposed when one of the two has left', () => {
    const told = afterwards(proposed(), '2027-01-19 10:00', 'service', { kind: 'changeManager', manager: erik })
    expect(told.talk.followUps[0]?.next).toBeUndefined()
  })
})

describe('what came of it', () => {
  it('is asked at the last one, and read by the other when both have answered', () => {
    expect(shown(agreed(), 'employee', '2027-01-18 10:00')?.isLast).toBe(false)
    const before = pass(agreed(), '2026-11-16 10:00', '2027-04-15 10:00').told
    const view = (told: Told, role: Role) =>
      viewOf(told.talk, told.parts, role, frame, at('2027-04-16 12:00')).followUps.find(({ id }) => id === 2)
    expect(view(before, 'employee')?.isLast).toBe(true)
    const said = (text: string) => ({ ...answer(2), answers: { ...answers, cameOfIt: text } })
    const one = afterwards(before, '2027-04-15 11:00', 'employee', said('Jag leder introduktionen'))
    expect(JSON.stringify(view(one, 'manager'))).not.toContain('Jag leder')
    const both = afterwards(one, '2027-04-16 11:00', 'manager', said('Aisha leder den'))
    expect(view(both, 'manager')?.other?.cameOfIt).toBe('Jag leder introduktionen')
    expect(view(both, 'employee')?.other?.cameOfIt).toBe('Aisha leder den')
  })
})

describe('a day that is proposed', () => {
  const one = (id: number, date: string, more: Partial<FollowUp> = {}): FollowUp => ({
    id,
    date,
    answered: {},
    ...more,
  })
  const next = { by: 'employee', date: '2027-03-01', at: 1 } as const
  const first = (more: Partial<FollowUp> = {}) => one(1, '2027-01-18', { next, ...more })
  const agree = (followUps: FollowUp[], date = '2027-03-01', by: Role = 'manager', followUp = 1) => {
    const state = { followUps, noMoreFollowUps: { employee: 5 } as { employee?: number; manager?: number } | undefined }
    const decided = agreeNext(
      state,
      { kind: 'agreeNextFollowUp', followUp, date },
      by,
      '2027-01-19',
      at('2027-01-19 10:00'),
    )
    return decided.ok ? decided.state : decided.refusal.code
  }
  const dated = (date: string) => one(1, '2027-01-18', { next: { ...next, date } })

  it.each<[string, FollowUp[], string, string]>([
    ['of a follow-up that is not there', [one(2, '2027-01-18')], '2027-03-01', 'gone'],
    ['that is not the one that was shown', [first()], '2027-03-02', 'stale'],
    ['where none is proposed', [one(1, '2027-01-18')], '2027-03-01', 'stale'],
    ['that is today', [dated('2027-01-19')], '2027-01-19', 'inThePast'],
    ['more than a year ahead', [dated('2028-01-20')], '2028-01-20', 'notNow'],
    ['that another one has', [first(), one(2, '2027-03-01'), one(3, '2027-02-01')], '2027-03-01', 'already'],
    [
      'when the planned one is answered by the employee',
      [first(), one(2, '2027-04-15', { answered: { employee: 1 } })],
      '2027-03-01',
      'notNow',
    ],
    [
      'when the planned one is answered by the manager',
      [first(), one(2, '2027-04-15', { answered: { manager: 1 } })],
      '2027-03-01',
      'notNow',
    ],
    [
      'when the planned one has been moved nine times',
      [first(), one(2, '2027-04-15', { moved: { times: 9 } })],
      '2027-03-01',
      'tooOften',
    ],
    [
      'when there have been twenty-four',
      [first(), ...Array.from({ length: 23 }, (_, index) => one(index + 2, '2027-01-10', { closedAt: 1 }))],
      '2027-03-01',
      'tooOften',
    ],
  ])('is not agreed on: one %s', (_, followUps, date, code) => {
    expect(agree(followUps, date)).toBe(code)
  })

  it('is agreed on a year ahead, before the date of the follow-up itself never', () => {
    expect(typeof agree([dated('2028-01-19')], '2028-01-19')).toBe('object')
    const early = { ...dated('2027-02-01'), date: '2027-02-01' }
    expect(agree([early], '2027-02-01')).toBe('inThePast')
    expect(agree([first()], '2027-03-01', 'manager', 2)).toBe('gone')
  })

  it('moves the next one that is open, and no other', () => {
    const followUps = [
      first(),
      one(4, '2027-06-01'),
      one(2, '2027-02-01', { closedAt: 1 }),
      one(3, '2027-04-15', { moved: { times: 8 } }),
      one(5, '2027-01-11'),
    ]
    const state = agree(followUps)
    expect(typeof state === 'object' && state.followUps.map(({ id, date }) => [id, date])).toEqual([
      [1, '2027-01-18'],
      [4, '2027-06-01'],
      [2, '2027-02-01'],
      [3, '2027-03-01'],
      [5, '2027-01-11'],
    ])
    expect(typeof state === 'object' && state.noMoreFollowUps).toEqual({ employee: 5 })
  })

  it('after the last is one more, and takes back that one of them needed no more', () => {
    const state = agree([first(), one(2, '2027-03-01', { closedAt: 1 })])
    expect(typeof state === 'object' && state.followUps.at(-1)).toEqual(one(3, '2027-03-01'))
    expect(typeof state === 'object' && state.noMoreFollowUps).toBeUndefined()
  })

  it('is shown while it is ahead and not agreed', () => {
    const view = (more: Partial<FollowUp>, today: string) => nextView([first(more)], first(more), today).next?.date
    expect([view({}, '2027-02-28'), view({}, '2027-03-01')]).toEqual(['2027-03-01', undefined])
    expect(view({ next: { ...next, agreed: 2 } }, '2027-02-28')).toBeUndefined()
    expect(nextView([first()], first(), '2027-01-19').isLast).toBe(true)
    expect(nextView([first(), one(2, '2027-04-15')], first(), '2027-01-19').isLast).toBe(false)
  })

  it('stays with its follow-up alone, and with who proposed it', () => {
    const again = afterwards(proposed(), '2027-01-18 12:00', 'employee', answer(1, '2027-03-01'))
    expect(again.talk.followUps[0]?.next).toEqual(proposed().talk.followUps[0]?.next)
    const withdrawn = afterwards(proposed(), '2027-01-18 12:00', 'employee', answer(1))
    expect(withdrawn.talk.followUps.map(({ next: day }) => day)).toEqual([undefined, undefined])
    expect(proposed().talk.followUps[1]?.next).toBeUndefined()
    expect(when(agreed(), '2027-01-18 10:00', 'employee', answer(9, '2027-03-01'))).toBe('gone')
  })
})

describe('the news that a day is agreed', () => {
  const agreedOn = (more: Partial<FollowUp> = {}, planned: Partial<FollowUp> = {}, talk: Partial<Talk> = {}): Talk => ({
    ...agreed().talk,
    followUps: [
      {
        id: 1,
        date: '2027-01-18',
        answered: {},
        closedAt: at('2027-01-20 09:00'),
        next: { by: 'manager', date: '2027-03-01', at: at('2027-01-18 10:00'), agreed: at('2027-01-20 10:00') },
        ...more,
      },
      { id: 2, date: '2027-03-01', answered: {}, moved: { times: 1 }, ...planned },
    ],
    ...talk,
  })
  const shared = (record: Talk['mails'][string]): Partial<Talk> => ({ mails: { 'manager.followUpShared.1': record } })
  const sent = { status: 'sent', attempt: 'a' } as const
  const byEmployee = { by: 'employee', date: '2027-03-01', at: at('2027-01-18 10:00'), agreed: 1 } as const

  it.each<[string, () => Talk, string[]]>([
    [
      'is told by itself when the answers went out before',
      () => agreedOn({}, {}, shared({ ...sent, at: at('2027-01-20 09:30') })),
      ['manager.nextAgreed.1002'],
    ],
    [
      'is in the answers that go out later',
      () => agreedOn({}, {}, shared({ ...sent, at: at('2027-01-20 10:30') })),
      [],
    ],
    [
      'is in the answers that go out in that moment',
      () => agreedOn({}, {}, shared({ ...sent, at: at('2027-01-20 10:00') })),
      [],
    ],
    ['is in the answers that are yet to go', () => agreedOn(), []],
    [
      'is in the answers that wait to go again',
      () => agreedOn({}, {}, shared({ status: 'waiting', at: 1, tries: 1 })),
      [],
    ],
    [
      'is told by itself when the answers do not go',
      () => agreedOn({}, {}, shared({ status: 'skipped', at: at('2027-01-20 10:30'), reason: 'too late' })),
      ['manager.nextAgreed.1002'],
    ],
    ['is none when that day is another by now', () => agreedOn({ closedAt: undefined }, { date: '2027-03-05' }), []],
    [
      'is none when it was moved to that day on its own',
      () => agreedOn({ closedAt: undefined }, { moved: { times: 2, by: 'employee' } }),
      [],
    ],
    ['is none when that one has closed', () => agreedOn({ closedAt: undefined }, { closedAt: 1 }), []],
    [
      'is a day that is not moved at all',
      () => agreedOn({ closedAt: undefined }, { moved: undefined }),
      ['manager.nextAgreed.2'],
    ],
    [
      'is none to a manager who has come since',
      () => agreedOn({ closedAt: undefined }, {}, { managerSince: at('2027-01-18 10:01') }),
      [],
    ],
    [
      'is to the manager who came in that moment',
      () => agreedOn({ closedAt: undefined }, {}, { managerSince: at('2027-01-18 10:00') }),
      ['manager.nextAgreed.1002'],
    ],
    [
      'is to the employee whoever the manager is',
      () => agreedOn({ closedAt: undefined, next: byEmployee }, {}, { managerSince: at('2027-01-19 10:00') }),
      ['employee.nextAgreed.1002'],
    ],
  ])('%s', (_, talk, keys) => {
    expect(nextAgreedMails(talk(), frame).map(({ key }) => key)).toEqual(keys)
  })
})
