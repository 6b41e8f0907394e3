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

describe('what HR says of a person', () => {
  const change = (changes: Extract<PersonCommand, { kind: 'change' }>['changes'], finish?: boolean): PersonCommand => ({
    kind: 'change',
    changes,
    by: 'p_hannarask0000000',
    ...(finish !== undefined && { finish }),
  })
  const ofErik: Person = { ...person, details: { ...mariaDetails, manager: 'p_erik' } }

  it('waits for the service, and two things said before it comes are one', () => {
    const said = personAfter(personAfter(person, change({ unit: 'Vården' })), change({ name: 'Maria Berg' }))
    expect(said.details).toEqual(mariaDetails)
    expect(said.work).toMatchObject({ n: 2, by: 'p_hannarask0000000', changes: { unit: 'Vården', name: 'Maria Berg' } })
  })

  it('is done when the service says so of the last of it', () => {
    const said = personAfter(personAfter(person, change({ unit: 'Vården' })), change({ name: 'Maria Berg' }))
    expect(personAfter(said, { kind: 'personWork', n: 2 })).toBe(said)
    expect(personAfter(said, { kind: 'personWorkDone', n: 1 })).toBe(said)
    expect(personAfter(said, { kind: 'personWorkDone', n: 2 }).work).toBeUndefined()
    expect(personAfter(person, { kind: 'personWorkDone', n: 1 })).toBe(person)
  })

  it.each([
    ['with the manager until now when it is to be so', ofErik, true, ['p_erik']],
    ['and with those before them', { ...ofErik, finishing: ['p_sara', 'p_erik'] }, true, ['p_sara', 'p_erik']],
    ['with nobody who was not there', person, true, []],
    ['and otherwise with the new one', { ...ofErik, finishing: ['p_sara'] }, false, undefined],
  ])('of a new manager leaves running talks to be finished %s', (_, state, finish, finishing) => {
    expect(personAfter(state, change({ manager: 'p_ny' }, finish)).finishing).toEqual(finishing)
  })

  it('of anything else leaves those talks where they are', () => {
    const finishing: Person = { ...ofErik, finishing: ['p_sara'] }
    expect(personAfter(finishing, change({ unit: 'Vården' })).finishing).toEqual(['p_sara'])
  })
})

describe('a person who is away', () => {
  it('is so until the day that is said, and back when it is taken away', () => {
    const away = personAfter(person, { kind: 'setAway', until: '2026-11-02' })
    expect(away.details).toEqual({ ...mariaDetails, awayUntil: '2026-11-02' })
    expect(personAfter(away, { kind: 'setAway', until: null }).details).toEqual(mariaDetails)
  })

  it('is no other by what is said twice', () => {
    const away = personAfter(person, { kind: 'setAway', until: '2026-11-02' })
    expect(personAfter(away, { kind: 'setAway', until: '2026-11-02' })).toBe(away)
    expect(personAfter(person, { kind: 'setAway', until: null })).toBe(person)
  })
})

describe('someone who is to leave', () => {
  const leaving: Person = { ...person, left: '2026-10-01' }

  it.each([
    ['does not before the day', leaving, '2026-09-30 23:59', undefined],
    ['does on the day', leaving, '2026-10-01 00:00', at('2026-10-01 00:00')],
    ['does not when it was taken back', person, '2026-10-01 00:00', undefined],
    ['has left once', { ...leaving, gone: at('2026-10-01 00:00') }, '2026-10-02 00:00', at('2026-10-01 00:00')],
  ])('%s', (_, state, time, gone) => {
    expect(personAfter(state, { kind: 'personLeaves' }, time).gone).toBe(gone)
  })

  it('has no sign-in on its way', () => {
    const asked = personAfter(leaving, signIn(), '2026-09-30 23:58')
    expect(personAfter(asked, { kind: 'personLeaves' }, '2026-10-01 00:00').freshLinks).toEqual([])
  })

  it('stays when HR takes it back before that, and nothing is to be carried out', () => {
    const back = personAfter(leaving, { kind: 'leave', from: null })
    expect([back.left, back.work]).toEqual([undefined, undefined])
    const gone: Person = { ...leaving, gone: at('2026-10-01 00:00') }
    expect(personAfter(gone, { kind: 'leave', from: '2026-10-05' }, '2026-10-02 10:00')).toBe(gone)
    expect(refused(gone, { kind: 'leave', from: null }, '2026-12-01 10:00')).toBe('gone')
  })
})

describe('an objection from an old address', () => {
  const changed = { n: 1, from: 'maria@fjallbacka.example', at: at('2026-09-21 10:00'), by: 'p_hannarask0000000' }
  const state: Person = {
    ...person,
    address: changed,
    links: {
      old: { role: 'person', purpose: 'address.1', at: at('2026-09-21 10:00') },
      digest: { role: 'person', purpose: 'digest', at: at('2026-09-21 10:00') },
    },
    browsers: [{ role: 'person', hash: 'b1', at: at('2026-09-24 09:00') }],
    freshLinks: [{ n: 1, purpose: 'team', at: at('2026-09-24 09:55'), browser: 'b1', role: 'person' }],
  }

  it('closes every way in at the new one, and leaves its own', () => {
    const objected = personAfter(state, { kind: 'objectAddress', n: 1 })
    expect([Object.keys(objected.links), objected.browsers, objected.freshLinks]).toEqual([['old'], [], []])
    expect(objected.work).toBeDefined()
  })

  it('is said once, and a confirmation closes nothing', () => {
    const objected = personAfter(state, { kind: 'objectAddress', n: 1 })
    expect(personAfter(objected, { kind: 'objectAddress', n: 1 }, '2026-09-25 10:00').address?.objected).toBe(
      at('2026-09-24 10:00'),
    )
    const confirmed = personAfter(state, { kind: 'confirmAddress', n: 1, from: 'oldAddress' })
    expect(confirmed.browsers).toEqual(state.browsers)
    expect(personAfter(confirmed, { kind: 'confirmAddress', n: 1, from: 'manager' })).toBe(confirmed)
  })
})

describe('whom nobody has registered', () => {
  it('is asked nothing', () => {
    expect(refused(undefined, { kind: 'setAway', until: '2026-11-02' })).toBe('gone')
  })

  it('comes to be here when they are, and at home in no mailbox yet', () => {
    const known = personAfter(undefined, { kind: 'register', id: maria.id, details: mariaDetails, employed: true })
    expect(known).toEqual({ ...person, registered: at('2026-09-24 10:00') })
  })
})

describe('a person whose details change', () => {
  const register = (details: Person['details'], more: Partial<PersonCommand> = {}): PersonCommand =>
    ({ kind: 'register', id: maria.id, details, employed: true, ...more }) as PersonCommand
  const inside: Person = {
    ...person,
    details: { ...mariaDetails, manager: 'p_erik' },
    links: { digest: { role: 'person', purpose: 'digest', at: at('2026-09-21 10:00') } },
    browsers: [{ role: 'person', hash: 'b1', at: at('2026-09-24 09:00') }],
    finishing: ['p_sara'],
  }

  it('has no way in from another address, and the old one is told', () => {
    const moved = personAfter(inside, register({ ...inside.details, email: 'maria.berg@fjallbacka.example' }))
    expect([moved.links, moved.browsers, moved.freshLinks]).toEqual([{}, [], []])
    expect(moved.addressChanges).toMatchObject([{ from: mariaDetails.email }])
    expect(moved.address).toMatchObject({ from: mariaDetails.email })
  })

  it('keeps every way in with another name', () => {
    const renamed = personAfter(inside, register({ ...inside.details, name: 'Maria Berg' }))
    expect([renamed.links, renamed.browsers, renamed.details.name]).toEqual([
      inside.links,
      inside.browsers,
      'Maria Berg',
    ])
  })

  it.each([
    ['while the manager is the same', inside.details, {}, ['p_sara']],
    ['and not with a new one', { ...inside.details, manager: 'p_ny' }, {}, undefined],
    ['and not with another talk holder', { ...inside.details, talkWith: 'p_ny' }, {}, undefined],
    [
      'and with one more when that is said',
      { ...inside.details, manager: 'p_ny' },
      { finishing: { with: 'p_erik' } },
      ['p_sara', 'p_erik'],
    ],
    ['and once with each', inside.details, { finishing: { with: 'p_sara' } }, ['p_sara']],
  ])('finishes talks with a manager before %s', (_, details, more, finishing) => {
    expect(personAfter(inside, register(details, more)).finishing).toEqual(finishing)
  })

  it('finishes with the first manager when that is said for the first time', () => {
    const { finishing: _, ...first } = inside
    const said = { finishing: { with: 'p_erik' } }
    expect(personAfter(first, register({ ...inside.details, manager: 'p_ny' }, said)).finishing).toEqual(['p_erik'])
  })

  it('is here again when they had left, if that is said', () => {
    const gone: Person = { ...inside, left: '2026-09-20', gone: at('2026-09-20 00:00'), byImport: { id: 'i_1' } }
    const back = personAfter(gone, register(inside.details, { back: true } as Partial<PersonCommand>))
    expect([back.left, back.gone, back.byImport]).toEqual([undefined, undefined, undefined])
    expect(personAfter(gone, register(inside.details))).toMatchObject({ left: '2026-09-20' })
  })
})

describe('the weeks of digests', () => {
  it.each([
    ['are those of both cycles that meet', '2026-10-11', '2026-10-25', { from: '2026-09-30', until: '2026-10-25' }],
    ['end with the longer one', '2026-10-05', '2026-10-08', { from: '2026-09-30', until: '2026-10-11' }],
    ['begin with the earlier one', '2026-09-21', '2026-10-25', { from: '2026-09-21', until: '2026-10-25' }],
    ['start anew after a pause', '2026-10-12', '2026-10-25', { from: '2026-10-12', until: '2026-10-25' }],
  ])('%s', (_, from, until, weeks) => {
    const first = personAfter(person, { kind: 'expectDigests', from: '2026-09-30', until: '2026-10-11' })
    expect(personAfter(first, { kind: 'expectDigests', from, until }).digests).toEqual(weeks)
  })
})

describe('goals of a team', () => {
  it('are the manager’s own to set', () => {
    const goals: PersonCommand = { kind: 'setTeamGoals', cycle: 'c_1', goals: ['Kortare köer'] }
    const decided = decide(person, goals)
    expect(decided.ok && decided.parts?.map(({ name }) => name)).toEqual(['goals#c_1'])
    const byHr = decidePerson(person, goals, 'hr', frame, at('2026-09-24 10:00'))
    expect(byHr).toMatchObject({ ok: false, refusal: { code: 'notYours' } })
  })
})

describe('a person in the list of people', () => {
  it.each<[string, Person, string]>([
    ['is there', person, 'active'],
    ['is not reached', { ...person, bounced: 1 }, 'bounced'],
    ['has left', { ...person, gone: 1 }, 'left'],
    ['has left, and was not reached', { ...person, gone: 1, bounced: 1 }, 'left'],
  ])('%s', (_, state, status) => {
    expect(indexOfPerson(state).status).toBe(status)
  })

  it('is no employee who is registered as one of HR', () => {
    const ofHr = personAfter(undefined, { kind: 'register', id: maria.id, details: mariaDetails, employed: false })
    expect(personAfter(ofHr, { kind: 'register', id: maria.id, details: mariaDetails, employed: false }).employed).toBe(
      false,
    )
  })

  it('keeps what a newer version has written beside the details', () => {
    const details = { ...mariaDetails, pronoun: 'hon' } as Person['details']
    const renamed = { ...mariaDetails, name: 'Maria Berg' }
    const said = personAfter(
      { ...person, details: { ...details, talkWith: 'p_sara' } },
      { kind: 'register', id: maria.id, details: renamed, employed: true },
    )
    expect(said.details).toEqual({ ...renamed, pronoun: 'hon' })
  })
})

describe('what is mailed to a person whose address does not work', () => {
  const changed: Person = {
    ...person,
    bounced: at('2026-09-24 10:00'),
    addressChanges: [{ n: 1, from: 'maria@fjallbacka.example', at: at('2026-09-24 09:00') }],
    freshLinks: [{ n: 1, purpose: 'team', at: at('2026-09-24 09:55'), browser: 'b1', role: 'person' }],
    digests: { from: '2026-09-28', until: '2026-09-28' },
  }
  const keys = (state: Person) => personTimetable(state, frame).map(({ key }) => key)

  it('is the mail to the old address, and what is on its way', () => {
    expect(keys(changed)).toEqual(['person.addressChanged.1'])
    const mails: Person['mails'] = { 'person.link.1': { status: 'claimed', at: 0, attempt: 'a', tries: 1 } }
    expect(keys({ ...changed, mails })).toEqual(['person.link.1', 'person.addressChanged.1'])
  })

  it('is the mail to the old address at once, for three days', () => {
    const [mail] = personTimetable(changed, frame)
    expect(mail).toMatchObject({ kind: 'addressChanged', to: 'person', asked: true, due: at('2026-09-24 09:00') })
    expect(mail?.until).toBe(at('2026-09-27 09:00'))
  })

  it('is everything once it does, the digest of a single day among it', () => {
    expect(keys({ ...changed, bounced: undefined })).toEqual([
      'person.link.1',
      'person.addressChanged.1',
      'person.digest.202640',
    ])
    expect(personTimetable({ ...changed, bounced: undefined }, frame)[0]).toMatchObject({ kind: 'link' })
  })

  it('is nothing but that mail after an objection', () => {
    const objected = { n: 1, from: 'maria@fjallbacka.example', at: 0, objected: 1 }
    expect(keys({ ...changed, bounced: undefined, address: objected })).toEqual(['person.addressChanged.1'])
  })
})
