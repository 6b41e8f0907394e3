/** Where the machine stands means nothing to a talk. Alone in its file, since a process has one zone and mutants are tried in threads. */
import { afterEach, describe, expect, it } from 'vitest'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import { agreed, at, booked, frame, held, inFollowUp, open, planProposed, prepared } from '../given.ts'

describe('the timetable of the same state', () => {
  const zoneOfHost = process.env.TZ
  afterEach(() => {
    process.env.TZ = zoneOfHost
  })

  it('is the same on a host in another zone', () => {
    const states = [open(), booked(), prepared(), held(), planProposed(), agreed(), inFollowUp()]
    const offsets = new Set<number>()
    const timetables = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Stockholm'].map((host) => {
      process.env.TZ = host
      offsets.add(new Date(at('2026-09-24 10:00')).getTimezoneOffset())
      return states.map((told) => talkTimetable(told.talk, frame))
    })
    expect(offsets.size).toBe(4)
    for (const one of timetables) expect(one).toEqual(timetables[0])
  })
})
