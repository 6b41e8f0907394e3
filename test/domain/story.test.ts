/** What came of a line, told by its owner: of what is done, in the words that were confirmed, and gone once it is taken back. */
import { describe, expect, it } from 'vitest'
import { composeTalkMail } from '../../functions/domain/mails/compose.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { Role } from '../../functions/domain/role.ts'
import { storiesPerTalk, story } from '../../functions/domain/story.ts'
import { toldStory } from '../../functions/domain/story-view.ts'
import { afterwards, agreed, at, frame, open, type Told, when } from '../given.ts'
import { erik } from './turns/situations.ts'

const says = (line: string, status: 'done' | 'stuck', by: Role, told = agreed()) =>
  afterwards(told, '2026-12-01 10:00', by, { kind: 'reportLine', version: 1, line, status, comment: '' })
const tells = (line: string, rest: Partial<{ named: boolean; manager: boolean; invitations: boolean }> = {}) => ({
  kind: 'tellStory' as const,
  id: `0000${line}`,
  line,
  text: ' Alla tar egna pass ',
  named: false,
  manager: false,
  invitations: false,
  ...rest,
})
const done = () => says('a', 'done', 'employee')
const told = (rest = {}) => afterwards(done(), '2026-12-02 10:00', 'employee', tells('a', rest))
const seen = ({ talk, parts }: Told, role: Role) => viewOf(talk, parts, role, frame, at('2026-12-03 10:00')).stories
const toHr = ({ talk, parts }: Told) => {
  const part = parts.get('story#1')
  return part && toldStory(talk, '0000a', story.parse(part.value))
}

describe('a story', () => {
  it('is told of the employee’s own lines that are done, once, and by the employee', () => {
    expect(when(agreed(), '2026-12-02 10:00', 'employee', tells('a'))).toBe('gone')
    expect(when(says('a', 'stuck', 'employee'), '2026-12-02 10:00', 'employee', tells('a'))).toBe('gone')
    expect(when(says('b', 'done', 'manager'), '2026-12-02 10:00', 'employee', tells('b'))).toBe('gone')
    expect(when(done(), '2026-12-02 10:00', 'manager', tells('a'))).toBe('notYours')
    expect(when(told(), '2026-12-02 10:01', 'employee', tells('a'))).toBe('gone')
    expect(seen(says('c', 'done', 'employee', done()), 'employee').toTell).toEqual(['a', 'c'])
    expect(seen(done(), 'manager').toTell).toEqual([])
  })

  it('is what was confirmed and nothing else of the talk', () => {
    expect(toHr(told())).toEqual({
      id: '0000a',
      text: 'Alla tar egna pass',
      cycle: agreed().talk.cycle,
      at: at('2026-12-02 10:00'),
      invitations: false,
    })
    expect(toHr(told({ named: true }))?.name).toBe('Aisha Noor')
  })

  it('is seen by the manager if the owner allows it, and by the next one not', () => {
    expect(seen(told(), 'manager').told).toEqual([])
    const shown = told({ manager: true })
    expect(seen(shown, 'manager').told).toMatchObject([{ text: 'Alla tar egna pass' }])
    const next = afterwards(shown, '2026-12-02 12:00', 'service', { kind: 'changeManager', manager: erik })
    expect(seen(next, 'manager').told).toEqual([])
    expect(seen(next, 'employee').told).toHaveLength(1)
  })

  it('is gone when it is taken back, also while there is no manager', () => {
    const back = { kind: 'takeStoryBack' as const, n: 1 }
    const taken = afterwards(told({ manager: true }), '2026-12-02 11:00', 'employee', back)
    expect([taken.parts.has('story#1'), seen(taken, 'employee').told, seen(taken, 'manager').told]).toEqual([
      false,
      [],
      [],
    ])
    expect(seen(taken, 'employee').toTell).toEqual(['a'])
    const vacant = afterwards(told(), '2026-12-02 11:00', 'service', { kind: 'changeManager', manager: null })
    expect(afterwards(vacant, '2026-12-02 12:00', 'employee', back).parts.has('story#1')).toBe(false)
  })

  it('is taken back alone, and of what is taken back already nothing is changed', () => {
    const both = afterwards(says('c', 'done', 'employee', told()), '2026-12-02 11:00', 'employee', tells('c'))
    const back = (n: number) => afterwards(both, '2026-12-02 12:00', 'employee', { kind: 'takeStoryBack', n })
    expect(seen(back(1), 'employee').told.map(({ line }) => line)).toEqual(['c'])
    expect(seen(back(2), 'employee').told.map(({ line }) => line)).toEqual(['a'])
    expect(seen(told(), 'employee').toTell).toEqual([])
    expect(seen(says('c', 'done', 'employee', told()), 'employee').toTell).toEqual(['c'])
    const again = { kind: 'takeStoryBack' as const, n: 3 }
    expect(back(3).talk).toEqual(both.talk)
    expect(afterwards(agreed(), '2026-12-02 12:00', 'employee', again).talk).toEqual(agreed().talk)
  })

  it('has words, and the first of a talk is its first', () => {
    expect(when(done(), '2026-12-02 10:00', 'employee', { ...tells('a'), text: ' \n ' })).toBe('empty')
    expect(told().talk.stories).toEqual({ last: 1, told: [{ n: 1, id: '0000a', line: 'a' }] })
    expect(seen(says('c', 'stuck', 'manager'), 'employee').toTell).toEqual([])
  })

  it('of someone who has left is told no more, since they could not take it back', () => {
    expect(toHr(afterwards(told(), '2026-12-02 11:00', 'service', { kind: 'leave' }))).toBeUndefined()
  })

  it('is not told by whoever reads at an address that is not confirmed, nor read there', () => {
    const guarded = afterwards(told(), '2026-12-02 11:00', 'service', {
      kind: 'guardAddress',
      side: 'employee',
      guard: { n: 1, by: 'p_karin' },
    })
    expect(seen(guarded, 'employee').told).toEqual([])
    expect(when(guarded, '2026-12-02 12:00', 'employee', tells('c'))).toBe('notNow')
  })

  it('is told so often and no more', () => {
    let now = done()
    for (let n = 1; n <= storiesPerTalk; n++) {
      now = afterwards(now, '2026-12-02 10:00', 'employee', tells('a'))
      now = afterwards(now, '2026-12-02 10:00', 'employee', { kind: 'takeStoryBack', n })
    }
    expect(when(now, '2026-12-02 10:00', 'employee', tells('a'))).toBe('tooOften')
  })

  it('stands in the invitation when HR has chosen it', () => {
    const { talk, parts } = open()
    const entry = { key: '', to: 'employee' as const, kind: 'invitation', n: 1, due: 0, until: 0, asked: false }
    const facts = {
      view: viewOf(talk, parts, 'employee', frame, at('2026-10-01 10:00')),
      link: 'https://x.example/l/x',
      calendar: { uid: '', organizer: '', attendees: [], standsInCalendar: false },
      first: true,
    }
    expect(composeTalkMail(entry, { ...facts, story: { text: 'Ord' } })).toMatchObject({
      mail: { story: { text: 'Ord' } },
    })
    expect(composeTalkMail(entry, facts)).toMatchObject({ mail: { story: undefined } })
  })
})
