/** Chance from the operating system: ids, link secrets and jitter. */
import { randomBytes, randomInt } from 'node:crypto'
import type { Random } from '../ports.ts'

/** Crockford's alphabet: no i, l, o or u, so that a secret read aloud or retyped survives. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

export const systemRandom: Random = {
  // 256 is a multiple of 32, so each character is even.
  base32: (characters) => Array.from(randomBytes(characters), (byte) => alphabet[byte & 31]).join(''),
  fraction: () => randomInt(2 ** 32) / 2 ** 32,
}
