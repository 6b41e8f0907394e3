/** Free times for several talks of one manager. */
import { describe, expect, it } from 'vitest'
import type { Calendar } from '../../functions/domain/calendar.ts'
import { overlap, type Slot, suggestStarts } from '../../functions/domain/slots.ts'
import { at, hour, localDate, localTime } from '../../functions/domain/time.ts'

const zone = 'Europe/Stockholm'
const calendar: Calendar = { zone, countries: ['SE'], quietWeeks: [] }
const moment = (text: string) => at(text.slice(0, 10), text.slice(11), zone)
const now = moment('2026-10-01 08:00')
const wish = { firstDay: '2026-10-22', from: '09:00', to: '12:00', minutes: 60, pause: 15 }
const of = (...talks: string[]) => talks.map((talk) => ({ talk }))

const suggested = (...given: [awaited: Parameters<typeof suggestStarts>[0], taken?: Slot[], from?: number]) => {
  const [awaited, taken = [], moment = now] = given
  return [...suggestStarts(awaited, wish, taken, calendar, moment)].map(
    ([talk, start]) => `${talk} ${localDate(start, zone)} ${localTime(start, zone)}`,
  )
}

describe('suggested times', () => {
  it('follow each other with a pause, and go on the next working day', () => {
    expect(suggested(of('a', 'b', 'c', 'd', 'e'))).toEqual([
      'a 2026-10-22 09:00',
      'b 2026-10-22 10:15',
      'c 2026-10-23 09:00',
      'd 2026-10-23 10:15',
      'e 2026-10-26 09:00',
    ])
  })

  it('keep their distance to what is taken', () => {
    const taken = [{ start: moment('2026-10-22 10:05'), end: moment('2026-10-22 11:00') }]
    expect(suggested(of('a'), taken)).toEqual(['a 2026-10-23 09:00'])
  })

  it('wait for whoever is away, and take the others meanwhile', () => {
    expect(suggested([{ talk: 'a', awayUntil: '2026-10-23' }, { talk: 'b' }])).toEqual([
      'b 2026-10-22 09:00',
      'a 2026-10-23 09:00',
    ])
  })

  it('are never in the past', () => {
    expect(suggested(of('a'), [], moment('2026-10-22 10:00'))).toEqual(['a 2026-10-22 10:15'])
  })

  it('are none when no talk fits', () => {
    const narrow = { ...wish, to: '09:30' }
    expect(suggestStarts(of('a'), narrow, [], calendar, now).size).toBe(0)
  })
})

describe('two times', () => {
  it('overlap when one begins before the other has ended', () => {
    const one = { start: now, end: now + hour }
    expect(overlap(one, { start: now + hour - 1, end: now + 2 * hour })).toBe(true)
    expect(overlap(one, { start: now + hour, end: now + 2 * hour })).toBe(false)
  })
})

describe('a time that is suggested', () => {
  const starts = (more: Partial<typeof wish>, taken: Slot[] = [], from = now) =>
    [...suggestStarts(of('a'), { ...wish, ...more }, taken, calendar, from).values()].map((start) =>
      localTime(start, zone),
    )
  const slot = (from: string, to: string): Slot => ({
    start: moment(`2026-10-22 ${from}`),
    end: moment(`2026-10-22 ${to}`),
  })

  it('may end with the day, and begins after now', () => {
    expect(starts({ from: '09:00', to: '10:00' })).toEqual(['09:00'])
    expect(starts({}, [], moment('2026-10-22 08:59'))).toEqual(['09:00'])
    expect(starts({}, [], moment('2026-10-22 09:00'))).toEqual(['10:15'])
  })

  it('keeps a pause before and after what is taken', () => {
    expect(starts({}, [slot('08:00', '08:45')])).toEqual(['09:00'])
    expect(starts({}, [slot('08:00', '08:46')])).toEqual(['10:15'])
    expect(starts({}, [slot('10:15', '11:00')])).toEqual(['09:00'])
    expect(suggested(of('a'), [slot('10:14', '11:00')])).toEqual(['a 2026-10-23 09:00'])
    expect(starts({ pause: 0 }, [slot('10:00', '11:00')])).toEqual(['09:00'])
  })

  it('is there for a talk before it only if it is not over', () => {
    const one = slot('09:00', '10:00')
    expect([overlap(slot('08:00', '09:00'), one), overlap(slot('08:00', '09:01'), one)]).toEqual([false, true])
    expect([overlap(slot('10:00', '11:00'), one), overlap(slot('09:59', '11:00'), one)]).toEqual([false, true])
  })
})
