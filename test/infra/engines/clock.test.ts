/** The one clock of everything on this machine. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createVirtualClock } from '../../../infra/local/clock.ts'
import { seconds, start } from './given.ts'

describe('virtual time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('stands still until it is set', () => {
    const clock = createVirtualClock({ start })
    vi.advanceTimersByTime(5_000)
    expect(clock.now()).toBe(start)
    clock.set(start + seconds(60))
    expect(clock.now()).toBe(start + seconds(60))
  })

  it('never goes back', () => {
    const clock = createVirtualClock({ start })
    expect(() => clock.set(start - 1)).toThrow('cannot go back')
    expect(clock.now()).toBe(start)
  })

  it('follows wall time from where it was set, when it is told to', () => {
    const clock = createVirtualClock({ start, follow: true })
    vi.advanceTimersByTime(5_000)
    expect(clock.now()).toBe(start + seconds(5))
    clock.set(start + seconds(3_600))
    vi.advanceTimersByTime(2_000)
    expect(clock.now()).toBe(start + seconds(3_602))
    expect(clock.base()).toBe(start + seconds(3_600))
  })

  it('cannot be set to what has passed while it followed', () => {
    const clock = createVirtualClock({ start, follow: true })
    vi.advanceTimersByTime(5_000)
    expect(() => clock.set(start + seconds(4))).toThrow('cannot go back')
  })
})
