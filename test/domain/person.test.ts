/** A person: sign-in, the weekly digest, and what a bounced address ends. */
import { describe, expect, it } from 'vitest'
import { isBound } from '../../functions/domain/access.ts'
import { decidePerson } from '../../functions/domain/decide-person.ts'
import { indexOfPerson, type Person } from '../../functions/domain/person.ts'
import type { PersonCommand } from '../../functions/domain/person-command.ts'
import { personTimetable } from '../../functions/domain/person-timetable.ts'
import { personLinkLives } from '../../functions/domain/sign-in.ts'
import { day, minute } from '../../functions/domain/time.ts'
import { at, calendar, frame, local, maria, mariaDetails, person } from '../given.ts'

const decide = (state: Person | undefined, command: PersonCommand, time = '2026-09-24 10:00') =>
  decidePerson(state, command, 'person', frame, at(time))
const personAfter = (...args: Parameters<typeof decide>): Person => {
  const decided = decide(...args)
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
const refused = (...args: Parameters<typeof decide>) => {
  const decided = decide(...args)
  return decided.ok ? 'done' : decided.refusal.code
}
const signIn = (browser = 'b1'): PersonCommand => ({ kind: 'signIn', purpose: 'team', browser })
const digests = (state: Person, within = frame) =>
  personTimetable(state, within)
    .filter(({ kind }) => kind === 'digest')
    .map(({ key, due }) => [key, local(due).slice(0, 10)])

describe('registering a person', () => {
  const register = (details = mariaDetails): PersonCommand => ({
    kind: 'register',
    id: maria.id,
    details,
    employed: true,
  })

  it('twice comes to the same', () => {
    const once = personAfter(undefined, register())
    expect(personAfter(once, register())).toEqual(once)
  })

  it('with a new address mends one that bounced', () => {
    const bounced = personAfter(person, { kind: 'bounce' })
    expect(personAfter(bounced, register()).bounced).toBe(at('2026-09-24 10:00'))
    const moved = register({ ...mariaDetails, email: 'maria.berg@fjallbacka.example' })
    expect(personAfter(bounced, moved).bounced).toBeUndefined()
  })

  it('does not make an employee someone else than one when HR is registered again', () => {
    const again: PersonCommand = { kind: 'register', id: maria.id, details: mariaDetails, employed: false }
    expect(personAfter(person, again).employed).toBe(true)
  })

  it('puts employees in the list of people and nobody else', () => {
    expect(indexOfPerson(person)).toEqual({ cycle: 'people', status: 'active', unit: 'Skolan' })
    expect(indexOfPerson({ ...person, employed: false })).toEqual({})
  })
})

describe('signing in', () => {
  it('is a mail at once, at any hour, for ten minutes', () => {
    const asked = personAfter(person, signIn(), '2026-09-26 23:00')
    expect(personTimetable(asked, frame)).toMatchObject([
      {
        key: 'person.link.1',
        to: 'person',
        due: at('2026-09-26 23:00'),
        until: at('2026-09-26 23:10'),
        asked: true,
      },
    ])
  })

  it('is mailed after a change of address too, though one was mailed before', () => {
    const asked = personAfter(person, signIn(), '2026-09-23 10:00')
    const mails: Person['mails'] = { 'person.link.1': { status: 'sent', at: at('2026-09-23 10:00'), attempt: 'a' } }
    const details = { ...mariaDetails, email: 'maria.berg@fjallbacka.example' }
    const moved = personAfter({ ...asked, mails }, { kind: 'register', id: maria.id, details, employed: true })
    const again = personAfter(moved, signIn(), '2026-09-24 11:00')
    expect(personTimetable(again, frame).map(({ key }) => key)).toContain('person.link.2')
  })

  it('is refused the fourth time within an hour', () => {
    let state = person
    for (const time of ['10:00', '10:10', '10:20']) state = personAfter(state, signIn(), `2026-09-24 ${time}`)
    expect(refused(state, signIn(), '2026-09-24 10:30')).toBe('tooOften')
    const later = personAfter(state, signIn(), '2026-09-24 11:00')
    expect(later.freshLinks.map(({ n }) => n)).toEqual([1, 2, 3, 4])
  })

  const withLink = (browser?: string): Person => ({
    ...person,
    links: { secret: { role: 'person', purpose: 'team', at: at('2026-09-24 10:00'), browser } },
  })
  const enter = (scope: 'person' | 'hr' = 'person'): PersonCommand => ({
    kind: 'enter',
    secret: 'secret',
    browser: 'b1',
    scope,
  })

  it('works once, within ten minutes', () => {
    const inside = personAfter(withLink('b1'), enter(), '2026-09-24 10:09')
    expect(isBound(inside.browsers, 'person', 'b1', at('2026-09-24 10:09'))).toBe(true)
    expect(refused(inside, enter(), '2026-09-24 10:09')).toBe('gone')
    expect(refused(withLink('b1'), enter(), '2026-09-24 10:10')).toBe('gone')
  })

  it('to the team page opens nothing of HR', () => {
    const now = at('2026-09-24 10:05')
    expect(isBound(personAfter(withLink('b1'), enter(), '2026-09-24 10:05').browsers, 'hr', 'b1', now)).toBe(false)
    expect(isBound(personAfter(withLink('b1'), enter('hr'), '2026-09-24 10:05').browsers, 'hr', 'b1', now)).toBe(true)
  })

  it('lasts twelve hours for HR, and opens nothing of the person’s own', () => {
    const inside = personAfter(withLink('b1'), enter('hr'), '2026-09-24 10:05')
    const night = at('2026-09-24 22:05')
    expect(isBound(inside.browsers, 'hr', 'b1', at('2026-09-24 22:04'))).toBe(true)
    expect(isBound(inside.browsers, 'hr', 'b1', night)).toBe(false)
    expect(inside.browsers.map(({ role }) => role)).toEqual(['hr'])
  })

  it('by the link of a digest works any number of times for fourteen days', () => {
    const once = personAfter(withLink(), enter(), '2026-09-25 10:00')
    expect(personAfter(once, enter(), '2026-10-08 09:59').browsers).toHaveLength(1)
    expect(refused(once, enter(), '2026-10-08 10:00')).toBe('gone')
    const link = { purpose: 'digest', at: at('2026-09-24 10:00') }
    expect(personLinkLives(link, link.at + 14 * day - 1)).toBe(true)
    expect(personLinkLives({ ...link, browser: 'b1' }, link.at + 10 * minute)).toBe(false)
  })

  it('ends in a browser that is left', () => {
    const inside = personAfter(withLink('b1'), enter('hr'), '2026-09-24 10:05')
    expect(personAfter(inside, { kind: 'leaveBrowser', browser: 'b1' }).browsers).toEqual([])
  })
})

describe('an address that bounced for good', () => {
  it('ends every link and browser', () => {
    const known: Person = {
      ...person,
      links: { secret: { role: 'person', purpose: 'digest', at: 0 } },
      browsers: [{ role: 'person', hash: 'b1', at: at('2026-09-24 09:00') }],
    }
    expect(personAfter(known, { kind: 'bounce' })).toMatchObject({
      bounced: at('2026-09-24 10:00'),
      links: {},
      browsers: [],
    })
  })
})

describe('the weekly digest', () => {
  const managing = (from: string, until: string) => personAfter(person, { kind: 'expectDigests', from, until })

  it('is not sent to someone who has no talks', () => {
    expect(digests(person)).toEqual([])
  })

  it('comes on the first working day of each week, the first one on the day the talks begin', () => {
    expect(digests(managing('2026-09-30', '2026-10-18'))).toEqual([
      ['person.digest.202640', '2026-09-30'],
      ['person.digest.202641', '2026-10-05'],
      ['person.digest.202642', '2026-10-12'],
    ])
  })

  it('is one a week, also over New Year and Easter', () => {
    const winter = digests(managing('2026-12-14', '2027-01-17'))
    expect(winter).toEqual([
      ['person.digest.202651', '2026-12-14'],
      // Weeks 52 and 53 are quiet, and week 1 begins working on Thursday.
      ['person.digest.202701', '2027-01-07'],
      ['person.digest.202702', '2027-01-11'],
    ])
    // Easter Monday.
    expect(digests(managing('2027-03-29', '2027-04-04'))).toEqual([['person.digest.202713', '2027-03-30']])
  })

  it('is unasked, in the morning, and of no use after three days', () => {
    const [first] = personTimetable(managing('2026-09-30', '2026-10-18'), frame)
    expect(first).toMatchObject({ to: 'person', asked: false })
    expect(local(first!.due) >= '2026-09-30 08:00' && local(first!.due) < '2026-09-30 08:55').toBe(true)
    expect(first!.until - first!.due).toBe(3 * day)
  })

  it('keeps the same key when another cycle begins meanwhile', () => {
    const one = managing('2026-09-30', '2026-10-11')
    const two = personAfter(one, { kind: 'expectDigests', from: '2026-10-05', until: '2026-10-25' })
    expect(digests(two).map(([key]) => key)).toEqual([
      'person.digest.202640',
      'person.digest.202641',
      'person.digest.202642',
      'person.digest.202643',
    ])
  })

  it('starts anew a year later', () => {
    const one = managing('2026-09-30', '2026-10-11')
    const next = personAfter(one, { kind: 'expectDigests', from: '2027-09-27', until: '2027-10-03' })
    expect(digests(next)).toEqual([['person.digest.202739', '2027-09-27']])
  })

  it('skips a week in which nobody works', () => {
    const quiet = { ...frame, calendar: { ...calendar, quietWeeks: [{ from: '2026-10-05', to: '2026-10-11' }] } }
    expect(digests(managing('2026-09-30', '2026-10-18'), quiet).map(([key]) => key)).toEqual([
      'person.digest.202640',
      'person.digest.202642',
    ])
  })
})
