/** The addresses of the service, and what is forgiven in a link that someone types. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  feedbackLinkOf,
  landing,
  linkPath,
  parseLink,
  secretCharacters,
  talkParam,
  talkRoutes,
} from '../../functions/domain/routes.ts'
import { organisation } from '../given.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const base32 = (length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length })
const id = 't_0123456789abcdef'
const secret = '0a1b2c3d4e5f6g7h8j9k0mnpqr'
const token = linkPath(id, secret).slice('/l/'.length)

describe('a link', () => {
  it('is under ninety characters and holds nothing that a mail program breaks', () => {
    const whole = `${organisation.baseUrl}${linkPath(id, secret)}`
    expect(whole.length).toBeLessThan(90)
    expect(token).toMatch(/^[0-9a-z]+$/)
  })

  it('gives back the workflow and the secret it was made of', () => {
    fc.assert(
      fc.property(fc.constantFrom('t', 'p'), base32(16), base32(secretCharacters), (letter, key, made) => {
        const whole = linkPath(`${letter}_${key}`, made)
        expect(parseLink(whole.slice('/l/'.length))).toEqual({ id: `${letter}_${key}`, secret: made })
      }),
    )
  })

  it('is forgiven capitals and look-alikes', () => {
    fc.assert(
      fc.property(base32(16), base32(secretCharacters), fc.infiniteStream(fc.nat(2)), (key, made, choices) => {
        const lookAlikes: Record<string, string[]> = { '0': ['o', 'O'], '1': ['i', 'L'] }
        const typed = [...`t${key}${made}`].map((character) => {
          const choice = choices.next().value
          if (choice === 0) return character
          return lookAlikes[character]?.[choice - 1] ?? character.toUpperCase()
        })
        expect(parseLink(typed.join(''))).toEqual({ id: `t_${key}`, secret: made })
      }),
    )
  })

  it.each([
    ['cut short', token.slice(0, -1)],
    ['with something after it', `${token}0`],
    ['with what quoted-printable leaves', `${token.slice(0, 20)}=${token.slice(20)}`],
    ['with a full stop', `${token}.`],
    ['with a line break', `${token}\n`],
    ['with a letter that base32 lacks', `${token.slice(0, -1)}u`],
    ['of a workflow that has no links', `c${token.slice(1)}`],
    ['that is empty', ''],
  ])('%s is refused', (_, damaged) => {
    expect(parseLink(damaged)).toBeUndefined()
  })
})

describe('giving feedback from a link', () => {
  const link = 'https://samtal.x.example/l/t0a1b'

  it.each([
    [link, `${link}/feedback`],
    [`${link}?a=t`, `${link}/feedback`],
    [`${link}/feedback`, undefined],
    ['https://samtal.x.example/l/', undefined],
    ['https://samtal.x.example/l/-', undefined],
    ['https://samtal.x.example/privacy', undefined],
    ['', undefined],
  ])('from %j is at %j', (from, expected) => {
    expect(feedbackLinkOf(from)).toBe(expected)
  })
})

describe('the pages of a talk', () => {
  it('stand below the talk, each at a place of its own', () => {
    const { home, ...pages } = talkRoutes(id, 'employee')
    const places = Object.values(pages).map((page) =>
      typeof page === 'string' ? page : (page as (n: number) => string)(7),
    )
    for (const place of places) expect(place).toMatch(/^\/e\/t_0123456789abcdef\/[a-z-]+(\.ics|\/[a-z0-9-]+){0,2}$/)
    expect(new Set(places).size).toBe(places.length)
    expect([home, talkRoutes(id, 'employee').line('b')]).toEqual([`/e/${id}`, `/e/${id}/plan/lines/b`])
  })

  it('differ for the two sides', () => {
    expect(talkRoutes(id, 'employee').plan).toBe(`/e/${id}/plan`)
    expect(talkRoutes(id, 'manager').plan).toBe(`/m/${id}/plan`)
  })

  it('are reached with the id of a talk and nothing else', () => {
    const pattern = new RegExp(`^${/\{(.*)\}$/.exec(talkParam)?.[1]}$`)
    expect(pattern.test(id)).toBe(true)
    expect(pattern.test('t_0123456789abcdeu')).toBe(false)
    expect(pattern.test('p_0123456789abcdef')).toBe(false)
  })

  it('are where each purpose lands', () => {
    const lands = (purpose: string, role: 'employee' | 'manager' = 'employee') =>
      landing(id, role, purpose).replace(/^\/[em]\/t_[^/]*/, '')
    expect(lands('prepare')).toBe('/question/next')
    expect(lands('prepare', 'manager')).toBe('/question/next')
    expect(lands('meeting')).toBe('/meeting')
    expect(lands('held')).toBe('/held')
    expect(lands('summary', 'manager')).toBe('/summary')
    expect(lands('plan')).toBe('/plan')
    expect(lands('followUp.2')).toBe('/follow-up/2')
    expect(lands('pulse')).toBe('/pulse')
    expect(lands('address', 'manager')).toBe('/address')
    expect(lands('lines')).toBe('/plan/lines')
    expect(lands('checkIn')).toBe('/check-in')
    expect(lands('passOn')).toBe('/pass-on')
    expect(lands('feedback')).toBe('/feedback')
    expect(lands('home')).toBe('')
    expect(lands('something newer')).toBe('')
  })
})
