/** One mail a week to a manager, about all own talks at once. */
import { describe, expect, it } from 'vitest'
import {
  composeDigest,
  composeNudge,
  type DigestTalk,
  digestLink,
  parseDigestLink,
} from '../../functions/domain/mails/digest.ts'
import type { Owed } from '../../functions/domain/owed.ts'
import { questionsOf } from '../../functions/domain/templates/asked.ts'
import { at, booked, frame, maria, open, organisation } from '../given.ts'

const common = {
  language: 'sv' as const,
  organisation: { name: organisation.name, zone: organisation.zone, publicBody: true },
  to: { name: maria.name },
  link: 'https://samtal.fjallbacka.example/l/x',
}
const talk = (employee: string, change: Partial<DigestTalk> = {}): DigestTalk => ({
  id: `t_${employee.toLowerCase().padEnd(16, '0')}`,
  employee,
  owed: ['prepare'],
  booking: open().talk.booking,
  preparedBy: '2026-12-11',
  preparing: true,
  questions: questionsOf(frame, 'manager'),
  ...change,
})
const digest = (talks: DigestTalk[]) => {
  const composed = composeDigest(common, talks)
  if ('skip' in composed) return composed.skip
  if (composed.mail.kind !== 'digest') throw new Error('Not a digest')
  return composed.mail
}
const mailOf = (talks: DigestTalk[]) => {
  const mail = digest(talks)
  if (typeof mail === 'string') throw new Error(mail)
  return mail
}

const allOwed: Owed[] = [
  'book',
  'decideTime',
  'prepare',
  'sayHeld',
  'writePlan',
  'confirmPlan',
  'answerFollowUp',
  'vouch',
  'reportLines',
]

describe('the link of one talk in the digest', () => {
  it('is read back as the talk and what is owed there, for each thing one can owe', () => {
    for (const owed of allOwed) {
      const [, query = ''] = digestLink(common.link, 't_0123456789abcdef', owed).split('?t=')
      expect(parseDigestLink(query)).toEqual({ start: 't_012345', owed })
    }
  })

  it.each(['', '012345', '01234.b', '012345.x', '012345.bb', '012345.b\n', 'x012345.b', '../../.b'])(
    'is nothing when it was damaged: %j',
    (text) => {
      expect(parseDigestLink(text)).toBeUndefined()
    },
  )
})

describe('the weekly digest', () => {
  it('is not sent when nothing waits', () => {
    expect(digest([])).toBe('nothing waits')
    expect(digest([talk('Aisha', { owed: [] })])).toBe('nothing waits')
  })

  it('names those who wait and nobody else', () => {
    const { names, items } = mailOf([talk('Aisha'), talk('Bo', { owed: [] }), talk('Cecilia')])
    expect(names).toEqual(['Aisha', 'Cecilia'])
    expect(items).toHaveLength(2)
  })

  it('asks the questions once for fifteen talks, with a link for each', () => {
    const fifteen = Array.from({ length: 15 }, (_, index) => talk(`${'abcdefghjkmnpqr'[index]}nna`))
    const { questions, items } = mailOf(fifteen)
    expect(questions).toEqual(questionsOf(frame, 'manager'))
    expect(new Set(items.map(({ link }) => link)).size).toBe(15)
  })

  it('asks for preparation only once it has begun, but for booking from the start', () => {
    const early = talk('Aisha', { owed: ['book', 'prepare'], preparing: false })
    const { items, questions } = mailOf([early])
    expect(items[0]?.owed).toEqual(['book'])
    expect(questions).toEqual([])
    expect(digest([talk('Aisha', { preparing: false })])).toBe('nothing waits')
  })

  it('says that a time was declined, where booking is booking anew', () => {
    const { items } = mailOf([talk('Aisha', { owed: ['book'], declined: true }), talk('Bo', { owed: ['book'] })])
    expect(items.map(({ declined }) => declined)).toEqual([true, undefined])
  })

  it('has no questions when only other things wait', () => {
    expect(mailOf([talk('Aisha', { owed: ['writePlan'] })]).questions).toEqual([])
  })

  it('says along with what waits whom mail does not reach, and is not sent for that alone', () => {
    const unreached = talk('Bo', { owed: [], unreached: true })
    expect(digest([unreached])).toBe('nothing waits')
    const { items, names } = mailOf([talk('Aisha'), unreached])
    expect(items.map((item) => [item.employee, item.unreached])).toEqual([
      ['Aisha', undefined],
      ['Bo', true],
    ])
    expect(names).toEqual(['Aisha'])
  })

  it('is sent for what HR has done alone, and says who has asked for a talk', () => {
    const note = { note: 'paused', cycle: 'Hösten 2026' } as const
    expect(composeDigest(common, [], [note])).toMatchObject({ mail: { items: [], notes: [note] } })
    expect(composeDigest(common, [], [], ['Aisha Noor'])).toEqual({ skip: 'nothing waits' })
    expect(composeDigest(common, [talk('Aisha')], [], ['Bo Ek'])).toMatchObject({ mail: { asked: ['Bo Ek'] } })
    expect(mailOf([talk('Aisha')])).not.toHaveProperty('notes')
    expect(mailOf([talk('Aisha')])).not.toHaveProperty('asked')
  })

  it('names the manager’s own lines that are due', () => {
    const promise = { id: 'b', kind: 'support', what: 'Tid för handledning', who: 'manager' } as const
    const { items } = mailOf([talk('Aisha', { owed: ['reportLines'], promises: [promise] }), talk('Bo')])
    expect(items.map(({ promises }) => promises?.map(({ what }) => what))).toEqual([['Tid för handledning'], undefined])
  })

  it('leads to preparing where nothing else waits of one whom mail does not reach', () => {
    const { items } = mailOf([talk('Aisha'), talk('Bo', { owed: [], unreached: true })])
    expect(items[1]?.link).toBe(digestLink(common.link, 't_bo00000000000000', 'prepare'))
  })

  it('puts the nearest first, and then by name', () => {
    const names = mailOf([
      talk('Cecilia'),
      talk('Bo', { preparedBy: '2026-11-12' }),
      talk('Aisha'),
      talk('Dag', { preparedBy: '2026-10-30' }),
    ]).names
    expect(names).toEqual(['Dag', 'Bo', 'Aisha', 'Cecilia'])
  })

  it('says when and where the meeting is, if it is booked', () => {
    const { items } = mailOf([talk('Aisha', { booking: booked().talk.booking }), talk('Bo')])
    expect(items[0]?.meeting).toEqual({ start: at('2026-11-12 14:00'), end: at('2026-11-12 15:00'), place: 'Rum 3' })
    expect(items[1]?.meeting).toBeUndefined()
  })

  it('leads to each thing that waits', () => {
    const { items } = mailOf([talk('Aisha', { owed: ['book', 'prepare'] })])
    const id = 't_aisha00000000000'
    expect(items[0]?.links).toEqual([
      { owed: 'book', link: digestLink(common.link, id, 'book') },
      { owed: 'prepare', link: digestLink(common.link, id, 'prepare') },
    ])
    expect(items[0]?.link).toBe(`${common.link}?t=aisha0.b`)
  })
})

describe('HR’s reminder to a manager', () => {
  const nudge = (...talks: DigestTalk[]) => composeNudge(common, 'Hösten 2026', talks)

  it('names what waits, the nearest first, and never that an address is to be vouched for', () => {
    const talks = [
      talk('Aisha', { owed: ['vouch', 'writePlan'] }),
      talk('Bo', { preparedBy: '2026-11-12' }),
      talk('Cecilia', { owed: ['vouch'] }),
      talk('Dag', { owed: [], unreached: true }),
    ]
    const composed = nudge(...talks)
    if ('skip' in composed || composed.mail.kind !== 'managerNudge') throw new Error('Not a reminder')
    expect(composed.mail.cycle).toBe('Hösten 2026')
    expect(composed.mail.items.map(({ employee, owed }) => [employee, owed])).toEqual([
      ['Bo', ['prepare']],
      ['Aisha', ['writePlan']],
    ])
  })

  it('is not made when nothing waits', () => {
    expect(nudge()).toEqual({ skip: 'nothing waits' })
    expect(nudge(talk('Aisha', { owed: ['vouch'] }))).toEqual({ skip: 'nothing waits' })
  })
})
