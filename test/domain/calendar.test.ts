/** Dates, moments and working days: the ground that every mail's time stands on. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  type Calendar,
  daysOff,
  firstWorkingDayOnOrAfter,
  inWindow,
  isWorkingDay,
  jitter,
  nextOpening,
  workingDaysBetween,
} from '../../functions/domain/calendar.ts'
import {
  addDays,
  addMonths,
  at,
  hour,
  inWords,
  isoWeek,
  localDate,
  localTime,
  minute,
  parseDate,
  parseTime,
  timeInWords,
  weekday,
} from '../../functions/domain/time.ts'

const stockholm = 'Europe/Stockholm'
const sweden: Calendar = { zone: stockholm, countries: ['SE'], quietWeeks: [] }
const norway: Calendar = { zone: 'Europe/Oslo', countries: ['NO'], quietWeeks: [] }
const both: Calendar = { zone: stockholm, countries: ['SE', 'NO'], quietWeeks: [] }

describe('a working day', () => {
  it('is Monday to Friday', () => {
    expect(isWorkingDay('2026-11-12', sweden)).toBe(true)
    expect(isWorkingDay('2026-11-14', sweden)).toBe(false)
    expect(isWorkingDay('2026-11-15', sweden)).toBe(false)
  })

  it('is not Easter, which is early in 2024, late in 2038 and moves between', () => {
    for (const [friday, monday] of [
      ['2024-03-29', '2024-04-01'],
      ['2026-04-03', '2026-04-06'],
      ['2027-03-26', '2027-03-29'],
      ['2038-04-23', '2038-04-26'],
    ] as const) {
      expect(isWorkingDay(friday, sweden)).toBe(false)
      expect(isWorkingDay(monday, norway)).toBe(false)
      expect(isWorkingDay(addDays(monday, 1), both)).toBe(true)
    }
  })

  it('is Maundy Thursday in Sweden but not in Norway', () => {
    expect(isWorkingDay('2026-04-02', sweden)).toBe(true)
    expect(isWorkingDay('2026-04-02', norway)).toBe(false)
  })

  it('is not Ascension Day in either country', () => {
    expect(isWorkingDay('2026-05-14', sweden)).toBe(false)
    expect(isWorkingDay('2027-05-06', norway)).toBe(false)
  })

  it('is Whit Monday in Sweden but not in Norway', () => {
    expect(isWorkingDay('2026-05-25', sweden)).toBe(true)
    expect(isWorkingDay('2026-05-25', norway)).toBe(false)
  })

  it('is the seventeenth of May in Sweden but not in Norway', () => {
    expect(isWorkingDay('2027-05-17', norway)).toBe(false)
    expect(isWorkingDay('2028-05-17', norway)).toBe(false)
    expect(isWorkingDay('2028-05-17', sweden)).toBe(true)
  })

  it('is the sixth of June and Epiphany in Norway but not in Sweden', () => {
    expect(isWorkingDay('2025-06-06', sweden)).toBe(false)
    expect(isWorkingDay('2025-06-06', norway)).toBe(true)
    expect(isWorkingDay('2026-01-06', sweden)).toBe(false)
    expect(isWorkingDay('2026-01-06', norway)).toBe(true)
  })

  it('is not Midsummer Eve where Midsummer is kept', () => {
    expect(isWorkingDay('2026-06-19', sweden)).toBe(false)
    expect(isWorkingDay('2025-06-20', sweden)).toBe(false)
    expect(isWorkingDay('2026-06-19', both)).toBe(false)
    expect(isWorkingDay('2026-06-19', norway)).toBe(true)
  })

  it('is not the eve of Christmas or New Year in either country', () => {
    for (const eve of ['2026-12-24', '2026-12-31'])
      for (const calendar of [sweden, norway]) expect(isWorkingDay(eve, calendar)).toBe(false)
    expect(isWorkingDay('2026-12-30', both)).toBe(true)
  })

  it('is one only where every chosen country works', () => {
    expect(isWorkingDay('2026-04-02', both)).toBe(false)
    expect(isWorkingDay('2026-01-06', both)).toBe(false)
  })

  it('is no day of a quiet week, first and last included', () => {
    const quiet: Calendar = { ...sweden, quietWeeks: [{ from: '2026-07-06', to: '2026-07-31' }] }
    expect(isWorkingDay('2026-07-03', quiet)).toBe(true)
    expect(isWorkingDay('2026-07-06', quiet)).toBe(false)
    expect(isWorkingDay('2026-07-31', quiet)).toBe(false)
    expect(firstWorkingDayOnOrAfter('2026-07-06', quiet)).toBe('2026-08-03')
  })
})

describe('the Swedish and Norwegian year 2026', () => {
  it('has the days off of its almanac', () => {
    expect([...daysOff('SE', 2026)].sort()).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-24',
      '2026-06-06',
      '2026-06-19',
      '2026-06-20',
      '2026-10-31',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2026-12-31',
    ])
    expect([...daysOff('NO', 2026)].sort()).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-17',
      '2026-05-24',
      '2026-05-25',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2026-12-31',
    ])
  })
})

describe('counting working days', () => {
  it('passes weekends and holidays', () => {
    expect(addWorkingDays('2026-11-12', 10, sweden)).toBe('2026-11-26')
    expect(addWorkingDays('2026-11-26', -10, sweden)).toBe('2026-11-12')
    expect(addWorkingDays('2026-04-01', 1, both)).toBe('2026-04-07')
    expect(addWorkingDays('2026-04-07', -1, both)).toBe('2026-04-01')
  })

  it('goes over the end of the year', () => {
    expect(addWorkingDays('2026-12-23', 1, sweden)).toBe('2026-12-28')
    expect(addWorkingDays('2026-12-30', 1, sweden)).toBe('2027-01-04')
    expect(addWorkingDays('2027-01-04', -1, sweden)).toBe('2026-12-30')
  })

  it('of none stays, or moves on to the next working day', () => {
    expect(addWorkingDays('2026-11-12', 0, sweden)).toBe('2026-11-12')
    expect(addWorkingDays('2026-11-14', 0, sweden)).toBe('2026-11-16')
  })

  it('tells how far apart two days are', () => {
    expect(workingDaysBetween('2026-11-12', '2026-11-26', sweden)).toBe(10)
    expect(workingDaysBetween('2026-11-26', '2026-11-12', sweden)).toBe(-10)
    expect(workingDaysBetween('2026-11-12', '2026-11-12', sweden)).toBe(0)
    expect(workingDaysBetween('2026-11-13', '2026-11-15', sweden)).toBe(0)
  })

  it('arrives at a working day, that many away, and finds the way back', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(sweden, norway, both),
        (date, days, calendar) => {
          const later = addWorkingDays(date, days, calendar)
          const earlier = addWorkingDays(date, -days, calendar)
          expect(isWorkingDay(later, calendar) && isWorkingDay(earlier, calendar)).toBe(true)
          expect(workingDaysBetween(date, later, calendar)).toBe(days)
          expect(workingDaysBetween(date, earlier, calendar)).toBe(-days)
          expect(addWorkingDays(later, -days, calendar) <= date).toBe(true)
          if (isWorkingDay(date, calendar)) expect(addWorkingDays(later, -days, calendar)).toBe(date)
        },
      ),
    )
  })

  it('adds up', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (date, some, more) => {
        expect(addWorkingDays(addWorkingDays(date, some, both), more, both)).toBe(
          addWorkingDays(date, some + more, both),
        )
      }),
    )
  })

  it('refuses a quiet time without end', () => {
    const forever: Calendar = { ...sweden, quietWeeks: [{ from: '2026-01-01', to: '2099-12-31' }] }
    expect(() => addWorkingDays('2026-11-12', 1, forever)).toThrow('No working day')
  })
})

describe('the window', () => {
  it('is open from eight until five on a working day', () => {
    expect(inWindow(Date.parse('2026-11-12T06:59:59.999Z'), sweden)).toBe(false)
    expect(inWindow(Date.parse('2026-11-12T07:00:00Z'), sweden)).toBe(true)
    expect(inWindow(Date.parse('2026-11-12T15:59:59.999Z'), sweden)).toBe(true)
    expect(inWindow(Date.parse('2026-11-12T16:00:00Z'), sweden)).toBe(false)
    expect(inWindow(Date.parse('2026-11-14T09:00:00Z'), sweden)).toBe(false)
  })

  it('leaves a moment within it alone', () => {
    expect(nextOpening(Date.parse('2026-11-12T09:00:00Z'), sweden, 20 * minute)).toBe(
      Date.parse('2026-11-12T09:00:00Z'),
    )
  })

  it('opens the same morning for a moment before it', () => {
    expect(nextOpening(Date.parse('2026-11-12T03:00:00Z'), sweden)).toBe(Date.parse('2026-11-12T07:00:00Z'))
  })

  it('opens the next working day, with the delay, for a moment after it', () => {
    expect(nextOpening(Date.parse('2026-11-13T18:00:00Z'), sweden, 20 * minute)).toBe(
      Date.parse('2026-11-16T07:20:00Z'),
    )
    expect(nextOpening(Date.parse('2026-12-23T20:00:00Z'), sweden)).toBe(Date.parse('2026-12-28T07:00:00Z'))
  })

  it('opens at eight on the clock on both sides of a change to summer time', () => {
    expect(nextOpening(Date.parse('2027-03-25T20:00:00Z'), norway)).toBe(Date.parse('2027-03-30T06:00:00Z'))
    expect(nextOpening(Date.parse('2026-10-25T00:30:00Z'), sweden)).toBe(Date.parse('2026-10-26T07:00:00Z'))
  })

  it('is always reached, and never by going back', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 9 * hour - 1 }), (instant, delay) => {
        const opening = nextOpening(instant, both, delay)
        expect(opening).toBeGreaterThanOrEqual(instant)
        expect(inWindow(opening, both)).toBe(true)
      }),
    )
  })
})

describe('the jitter of a workflow', () => {
  it('is the same every time', () => {
    expect(jitter('t_0123456789abcdef', hour)).toBe(jitter('t_0123456789abcdef', hour))
    expect(jitter('t_0123456789abcdef', 0)).toBe(0)
  })

  it('spreads a launch evenly', () => {
    const tenths = Array.from({ length: 10 }, () => 0)
    for (let index = 0; index < 10_000; index++) {
      const tenth = Math.floor(jitter(`t_${index}`, 1000) / 100)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    expect(Math.min(...tenths)).toBeGreaterThan(800)
    expect(Math.max(...tenths)).toBeLessThan(1200)
  })
})

describe('an instant', () => {
  it('is the day and time on the wall where the organisation is', () => {
    const instant = Date.parse('2026-11-12T23:30:00Z')
    expect(localDate(instant, stockholm)).toBe('2026-11-13')
    expect(localTime(instant, stockholm)).toBe('00:30')
  })

  it('is an hour later when the clock skips it in spring', () => {
    expect(at('2027-03-28', '02:30', stockholm)).toBe(Date.parse('2027-03-28T03:30:00+02:00'))
  })

  it('is the first of two when the clock is put back in autumn', () => {
    expect(at('2026-10-25', '02:30', stockholm)).toBe(Date.parse('2026-10-25T02:30:00+02:00'))
  })

  it('comes back from its day and time, except in the hour that comes twice', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const back = at(localDate(instant, stockholm), localTime(instant, stockholm), stockholm)
        const wholeMinute = Math.floor(instant / minute) * minute
        expect([wholeMinute, wholeMinute - hour]).toContain(back)
      }),
    )
  })
})

describe('a date', () => {
  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
    expect(addMonths('2026-11-12', 6)).toBe('2027-05-12')
  })

  it('has the week of the almanac', () => {
    expect(isoWeek('2026-11-12')).toEqual({ year: 2026, week: 46 })
    expect(isoWeek('2027-01-01')).toEqual({ year: 2026, week: 53 })
    expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1 })
  })

  it('has a weekday that counts from Monday', () => {
    expect(['2026-11-09', '2026-11-12', '2026-11-15'].map(weekday)).toEqual([1, 4, 7])
  })

  it('goes over months, leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
  })

  it('is read as it is written in the three countries', () => {
    for (const text of ['2026-11-12', ' 2026-11-12 ', '20261112', '12.11.2026', '12. 11. 2026', '12/11/2026'])
      expect(parseDate(text)).toBe('2026-11-12')
    expect(parseDate('1.2.2027')).toBe('2027-02-01')
  })

  it('is none when no such day exists', () => {
    for (const text of ['', 'i morgon', '2026-02-29', '31.11.2026', '2026-13-01', '12.11.26', '46337', '0026-11-12'])
      expect(parseDate(text)).toBeUndefined()
  })

  it('stands in words as its reader writes it', () => {
    expect(inWords('2026-11-12', 'sv', { weekday: true })).toBe('torsdag 12 november')
    expect(inWords('2026-11-12', 'nb', { weekday: true })).toBe('torsdag 12. november')
    expect(inWords('2026-11-12', 'en', { weekday: true })).toBe('Thursday 12 November')
    expect(inWords('2026-11-12', 'en', { weekday: true, year: true })).toBe('Thursday 12 November 2026')
    expect(inWords('2027-05-01', 'nb', { year: true })).toBe('1. mai 2027')
    expect(inWords('2027-05-01', 'sv')).toBe('1 maj')
  })
})

describe('a time', () => {
  it('is read as people and browsers write it', () => {
    for (const text of ['14:30', '14.30', '1430', 'kl. 14.30', 'kl 14:30', '14:30:00'])
      expect(parseTime(text)).toBe('14:30')
    expect(parseTime('9')).toBe('09:00')
    expect(parseTime('8.05')).toBe('08:05')
  })

  it('is none when no clock shows it', () => {
    for (const text of ['', '24:00', '14:60', '140:30', 'halv tre', '14:3']) expect(parseTime(text)).toBeUndefined()
  })

  it('stands in words as its reader writes it', () => {
    const instant = Date.parse('2026-11-12T13:30:00Z')
    expect(timeInWords(instant, stockholm, 'sv')).toBe('kl. 14.30')
    expect(timeInWords(instant, stockholm, 'nb')).toBe('kl. 14.30')
    expect(timeInWords(instant, stockholm, 'en')).toBe('14:30')
  })
})

describe('the days off of a later year', () => {
  it('are those of its own almanac, in each country', () => {
    const shared = ['2031-01-01', '2031-04-11', '2031-04-13', '2031-04-14', '2031-05-01', '2031-05-22', '2031-06-01']
    const december = ['2031-12-24', '2031-12-25', '2031-12-26', '2031-12-31']
    const ofSweden = ['2031-01-06', '2031-06-06', '2031-06-20', '2031-06-21', '2031-11-01']
    const ofNorway = ['2031-04-10', '2031-05-17', '2031-06-02']
    expect([...daysOff('SE', 2031)].sort()).toEqual([...shared, ...ofSweden, ...december].sort())
    expect([...daysOff('NO', 2031)].sort()).toEqual([...shared, ...ofNorway, ...december].sort())
  })

  it.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2008, '2008-03-23'],
    [2030, '2030-04-21'],
    [2032, '2032-03-28'],
    [2033, '2033-04-17'],
    [2035, '2035-03-25'],
    [2049, '2049-04-18'],
    [2100, '2100-03-28'],
    [2285, '2285-03-22'],
  ])('turn on Easter, also in %s', (year, easter) => {
    const days = daysOff('SE', year)
    expect([addDays(easter, -2), easter, addDays(easter, 1)].every((date) => days.has(date))).toBe(true)
  })

  it('have Midsummer and All Saints on a Saturday, the first and the last that may be', () => {
    for (const [year, midsummer, allSaints] of [
      [2037, '2037-06-20', '2037-10-31'],
      [2036, '2036-06-21', '2036-11-01'],
      [2038, '2038-06-26', '2038-11-06'],
    ] as const)
      expect([midsummer, allSaints].every((date) => daysOff('SE', year).has(date))).toBe(true)
  })
})

describe('a delay after the opening', () => {
  it('keeps within the window', () => {
    const night = at('2026-11-12', '20:00', stockholm)
    expect(() => nextOpening(night, sweden, -1)).toThrow('A delay keeps within the window')
    expect(() => nextOpening(night, sweden, 9 * hour)).toThrow('A delay keeps within the window')
    expect(nextOpening(night, sweden, 9 * hour - 1)).toBe(at('2026-11-13', '17:00', stockholm) - 1)
  })

  it('is the same for a workflow in every version: what has been planned does not move', () => {
    // FNV-1a of its published test vectors.
    expect([jitter('', 2 ** 32), jitter('a', 2 ** 32), jitter('foobar', 2 ** 32)]).toEqual([
      0x811c9dc5, 0xe40c292c, 0xbf9cf968,
    ])
  })
})

describe('what is no date or time', () => {
  it.each(['2026-00-12', '2026-11-00', '2026-11-31', '32.10.2026'])('is %s', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })

  it.each(['x14:30', '14:30x', '14:30:0', '14:30:00.', 'kl'])('is %s', (text) => {
    expect(parseTime(text)).toBeUndefined()
  })

  it('is refused where a date must be', () => {
    expect(() => addDays('i morgon', 1)).toThrow('Not a date')
  })
})

describe('what is a time all the same', () => {
  it.each([
    ['23:59', '23:59'],
    ['00.00', '00:00'],
    [' 9.30 ', '09:30'],
    ['kl   9', '09:00'],
    ['kl9', '09:00'],
    ['KL. 9:30', '09:30'],
    ['14:30:00.000', '14:30'],
    ['14.30.15', '14:30'],
  ])('is %s', (text, time) => {
    expect(parseTime(text)).toBe(time)
  })
})

const dates = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2025-01-01', days))
const instants = fc.integer({ min: Date.parse('2025-01-01T00:00:00Z'), max: Date.parse('2038-12-31T00:00:00Z') })
