/** Why guesses are not counted: how much there is to guess, by the numbers of the deployed service, and that nothing tells a near miss from a far one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { systemRandom } from '../functions/aws/random.ts'
import { parseLink, secretCharacters } from '../functions/domain/routes.ts'
import { hashSecret } from '../functions/flow/identity.ts'

const bitsPerCharacter = 5
/** What API Gateway lets through (test/infra/stack.test.ts), all of it spent on guessing, for ten years. */
const guesses = 100 * 3600 * 24 * 365 * 10
/** Far more than any organisation has alive at once: talks of 100,000 people, 96 links each. */
const secretsAlive = 100_000 * 96

describe('a secret', () => {
  it('is not found in ten years of guessing at the full rate, though ten million were right', () => {
    const bits = secretCharacters * bitsPerCharacter
    expect(bits).toBeGreaterThanOrEqual(128)
    // A guess names its talk too, and is right for that one alone: this is the chance without it.
    expect((guesses * secretsAlive) / 2 ** bits).toBeLessThan(1e-20)
  })

  it('is even chance in each of its characters, and never twice the same', () => {
    const secrets = Array.from({ length: 4_000 }, () => systemRandom.base32(secretCharacters))
    expect(new Set(secrets).size).toBe(secrets.length)
    const counts = new Map<string, number>()
    for (const character of secrets.join('')) counts.set(character, (counts.get(character) ?? 0) + 1)
    expect(counts.size).toBe(2 ** bitsPerCharacter)
    const expected = (secrets.length * secretCharacters) / counts.size
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 31 degrees of freedom: beyond this once in a billion runs.
    expect(chiSquare).toBeLessThan(110)
  })

  it('keeps all of its bits in the hash that is stored', () => {
    expect((hashSecret('x').length * 6) / bitsPerCharacter).toBeGreaterThanOrEqual(secretCharacters)
  })

  it('is as strong typed back from paper: what is forgiven was never in the alphabet', () => {
    const secret = systemRandom.base32(secretCharacters)
    const token = `t${'0'.repeat(16)}${secret}`
    expect(parseLink(token.toUpperCase())?.secret).toBe(secret)
    expect(secret).not.toMatch(/[ilou]/)
  })
})

describe('a comparison', () => {
  it('is of hashes, or takes the same time whatever is given: no secret, key or token is compared as it is', () => {
    const found = sources().flatMap(({ path, code }) =>
      [...code.matchAll(/\b(secret|key|token|session|asked)\b\s*(===|!==)\s*(?!undefined\b)[\w.'`]+/g)].map(
        ([text]) => `${path}: ${text}`,
      ),
    )
    expect(found).toEqual([])
  })

  it('of a form’s token does not end at the first difference', () => {
    expect(readFileSync('web/guard/form.ts', 'utf8')).toContain('timingSafeEqual(given, right)')
  })
})

const sources = () =>
  ['functions/flow', 'functions/domain', 'web'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      // What a record in a timetable or a list is called, and what a client's script keeps, is no secret.
      .map((path) => ({ path, code: readFileSync(path, 'utf8') }))
      .filter(({ path }) => /door|guard|enter|vouch|access|sign-in|link|address/.test(path)),
  )
