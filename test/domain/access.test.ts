/** Who a link lets in, and in which browser. */
import { describe, expect, it } from 'vitest'
import {
  addLinks,
  type Browser,
  bind,
  browsersPerRole,
  entrance,
  freshLinksPerHour,
  isBound,
  type Link,
  mayAskAgain,
  nextLink,
  unbind,
} from '../../functions/domain/access.ts'
import { isAccess } from '../../functions/domain/talk-access.ts'
import { day, hour, minute } from '../../functions/domain/time.ts'
import { afterwards, at, booked, when } from '../given.ts'

const now = at('2026-11-09 10:00')
const link: Link = { role: 'employee', purpose: 'prepare', at: now }
const bound = (...hashes: string[]) => hashes.reduce<Browser[]>((all, hash) => bind(all, 'employee', hash, now), [])

describe('a link from a mail', () => {
  it('opens while no browser is bound yet, with a key or without', () => {
    expect(entrance([], link, undefined, now)).toBe('open')
    expect(entrance([], link, 'phone', now)).toBe('open')
  })

  it('lets the bound browser in', () => {
    expect(entrance(bound('phone'), link, 'phone', now)).toBe('in')
  })

  it('makes any other browser ask for a fresh one', () => {
    expect(entrance(bound('phone'), link, 'laptop', now)).toBe('ask')
    expect(entrance(bound('phone'), link, undefined, now)).toBe('ask')
  })

  it('does not let the other side of the talk in by their own browser', () => {
    const manager = bind([], 'manager', 'phone', now)
    expect(entrance(manager, link, 'phone', now)).toBe('open')
    expect(entrance([...manager, ...bound('laptop')], link, 'phone', now)).toBe('ask')
  })

  it('opens again fourteen days later, when the browser is no longer bound', () => {
    expect(entrance(bound('phone'), link, 'laptop', now + 14 * day - 1)).toBe('ask')
    expect(entrance(bound('phone'), link, 'phone', now + 14 * day)).toBe('open')
    expect(entrance(bound('phone'), link, 'laptop', now + 14 * day)).toBe('open')
  })
})

describe('a fresh link', () => {
  const fresh: Link = { ...link, browser: 'laptop' }

  it('opens in the browser that asked, beside those that are bound', () => {
    expect(entrance(bound('phone'), fresh, 'laptop', now)).toBe('open')
    expect(bind(bound('phone'), 'employee', 'laptop', now).map(({ hash }) => hash)).toEqual(['phone', 'laptop'])
  })

  it('opens in no other, even when none is bound', () => {
    expect(entrance([], fresh, 'tablet', now)).toBe('ask')
    expect(entrance([], fresh, undefined, now)).toBe('ask')
  })

  it('lets in a browser that is bound already', () => {
    expect(entrance(bound('phone'), fresh, 'phone', now)).toBe('in')
  })

  it('is asked for three times an hour and side, as often as wanted after that', () => {
    const asked = Array.from({ length: freshLinksPerHour }, (_, index) => ({ at: now + index * minute }))
    expect(mayAskAgain(asked.slice(1), now + 3 * minute)).toBe(true)
    expect(mayAskAgain(asked, now + 3 * minute)).toBe(false)
    expect(mayAskAgain(asked, now + hour)).toBe(true)
  })

  it('is refused the fourth time within the hour, but not to the other side', () => {
    const ask = { kind: 'askForLink', purpose: 'home', browser: 'b' } as const
    let told = booked()
    for (const time of ['10:00', '10:10', '10:20']) told = afterwards(told, `2026-11-09 ${time}`, 'employee', ask)
    expect(when(told, '2026-11-09 10:30', 'employee', ask)).toBe('tooOften')
    expect(typeof when(told, '2026-11-09 10:30', 'manager', ask)).toBe('object')
    expect(typeof when(told, '2026-11-09 11:00', 'employee', ask)).toBe('object')
  })
})

describe('the number of a fresh link', () => {
  const asked = { role: 'employee', purpose: 'home', at: now, browser: 'b' } as const

  it('is above those on the list and those that were mailed, and counts no other mail', () => {
    expect(nextLink({ freshLinks: [], mails: {} })).toBe(1)
    expect(nextLink({ freshLinks: [{ ...asked, n: 2 }], mails: { 'employee.reminder.7': {} } })).toBe(3)
    expect(nextLink({ freshLinks: [{ ...asked, n: 2 }], mails: { 'manager.link.4': {} } })).toBe(5)
  })

  it('goes on when the list has only the last six', () => {
    const ask = { kind: 'askForLink', purpose: 'home', browser: 'b' } as const
    let told = booked()
    for (const date of ['2', '3', '4', '5', '6', '9', '10'])
      told = afterwards(told, `2026-11-${date.padStart(2, '0')} 10:00`, 'employee', ask)
    expect(told.talk.freshLinks.map(({ n }) => n)).toEqual([2, 3, 4, 5, 6, 7])
  })
})

describe('the browsers of a side', () => {
  it('are five at most; the one bound longest ago goes', () => {
    const six = bound('1', '2', '3', '4', '5', '6')
    expect(six).toHaveLength(browsersPerRole)
    expect(isBound(six, 'employee', '1', now)).toBe(false)
    expect(isBound(six, 'employee', '6', now)).toBe(true)
  })

  it('are counted for each side alone', () => {
    const both = bind(bound('1', '2', '3', '4', '5'), 'manager', 'm', now)
    expect(both).toHaveLength(6)
    expect(isBound(both, 'manager', '1', now)).toBe(false)
  })

  it('are not counted twice when one is bound again', () => {
    expect(bound('1', '2', '1').map(({ hash }) => hash)).toEqual(['2', '1'])
  })

  it.each([
    ['employee', 14 * day],
    ['manager', 14 * day],
    ['person', 14 * day],
    ['hr', 12 * hour],
    ['own', 10 * minute],
  ] as const)('of %s are bound for as long as they need it', (role, long) => {
    const one = bind([], role, 'b', now)
    expect([isBound(one, role, 'b', now + long - 1), isBound(one, role, 'b', now + long)]).toEqual([true, false])
  })

  it('are left one at a time', () => {
    expect(unbind(bound('1', '2'), '1').map(({ hash }) => hash)).toEqual(['2'])
  })
})

describe('the links that are kept', () => {
  const many = (length: number) =>
    Object.fromEntries(Array.from({ length }, (_, index) => [`hash${index}`, { ...link, at: now + index }]))

  it('are the latest, and at most twenty-four of those that are over', () => {
    const kept = Object.keys(addLinks({}, many(30), () => false))
    expect(kept).toHaveLength(24)
    expect(kept).toContain('hash29')
    expect(kept).not.toContain('hash5')
  })

  it('are all whose step still lasts, however many mails a talk that moves often has sent', () => {
    const kept = Object.keys(addLinks(many(40), { new: link }, ({ at }) => at < now + 30))
    expect(kept.sort()).toEqual([...Object.keys(many(30)), 'new'].sort())
  })

  it('are the latest by their time, in whatever order they come', () => {
    const kept = addLinks(many(24), { older: { ...link, at: now - 1 } }, () => false)
    expect(Object.keys(kept)).toEqual(Object.keys(many(24)))
  })

  it('are first those whose step lasts, and those that are over while there is room', () => {
    const kept = addLinks({}, many(30), ({ at }) => at >= now + 10)
    expect(Object.keys(kept)).toEqual(Object.keys(many(30)).slice(6))
  })

  it('end somewhere, with the oldest', () => {
    const kept = addLinks({}, many(200), () => true)
    expect([Object.keys(kept).length, 'hash199' in kept, 'hash0' in kept]).toEqual([96, true, false])
  })
})

describe('getting in and out', () => {
  it('is told from everything that is said of the talk itself', () => {
    const kinds = ['bindBrowser', 'leaveBrowser', 'askForLink', 'notMe', 'book', 'takeBackAnswers']
    expect(kinds.filter((kind) => isAccess({ kind }))).toEqual(['bindBrowser', 'leaveBrowser', 'askForLink', 'notMe'])
  })
})

describe('someone who is done on a device', () => {
  it('leaves with that browser alone', () => {
    const bindBrowser = (told: ReturnType<typeof booked>, browser: string) =>
      afterwards(told, '2026-11-09 10:00', 'employee', { kind: 'bindBrowser', browser })
    const two = bindBrowser(bindBrowser(booked(), 'phone'), 'laptop')
    const { talk } = afterwards(two, '2026-11-09 11:00', 'employee', { kind: 'leaveBrowser', browser: 'phone' })
    expect(talk).toEqual({ ...two.talk, browsers: two.talk.browsers.slice(1) })
  })
})

describe('someone who says that it is not them', () => {
  it('ends the links, browsers and asked links of that side, and of that side alone', () => {
    const ask = { kind: 'askForLink', purpose: 'home', browser: 'b' } as const
    let told = booked()
    for (const by of ['employee', 'manager'] as const) {
      told = afterwards(told, '2026-11-09 10:00', by, { kind: 'bindBrowser', browser: `${by}-browser` })
      told = afterwards(told, '2026-11-09 10:00', by, ask)
      told.talk.links[`${by}-link`] = { ...link, role: by }
    }
    const { talk } = afterwards(told, '2026-11-09 11:00', 'employee', { kind: 'notMe' })
    expect(Object.keys(talk.links)).toEqual(['manager-link'])
    expect(talk.browsers.map(({ role }) => role)).toEqual(['manager'])
    expect(talk.freshLinks.map(({ role }) => role)).toEqual(['manager'])
  })
})
