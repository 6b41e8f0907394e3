/** Chance that repeats: the same seed gives the same world on every machine. */
import type { Random } from '../../functions/ports.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** mulberry32, by Tommy Ettinger; small, even, and not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    base32: (characters) => Array.from({ length: characters }, () => alphabet[Math.floor(fraction() * 32)]).join(''),
    fraction,
  }
}
