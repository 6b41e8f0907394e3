/** A cycle whose talks come after the salary talks (R6). */
import { describe, expect, it } from 'vitest'
import { decideTalk } from '../../functions/domain/decide-talk.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { localDate } from '../../functions/domain/time.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
import { at, book, frameWith, open, type Told, zone } from '../given.ts'

const frame = frameWith({ afterSalaryTalks: '2026-11-10', invitationOn: '2026-11-10', preparationOn: '2026-11-12' })
const now = at('2026-11-02 10:00')

describe('before the salary talks are over', () => {
  it('no time is booked, by either, nor proposed', () => {
    const { talk } = open()
    expect(decideTalk(talk, book('2026-11-09 14:00'), 'manager', frame, now)).toMatchObject(refused)
    expect(decideTalk(talk, book('2026-11-10 08:00'), 'manager', frame, now).ok).toBe(true)
    const booked = decideTalk(talk, book('2026-11-24 14:00'), 'manager', frame, now)
    if (!booked.ok) throw new Error('not booked')
    const decline = (start: string): TalkCommand => ({ kind: 'declineTime', basedOn: 0, proposals: [at(start)] })
    expect(decideTalk(booked.state, decline('2026-11-09 14:00'), 'employee', frame, now)).toMatchObject(refused)
    expect(decideTalk(booked.state, decline('2026-11-11 14:00'), 'employee', frame, now).ok).toBe(true)
    expect(decideTalk(booked.state, book('2026-11-06 14:00'), 'employee', frame, now)).toMatchObject(refused)
  })

  it('nothing goes to whoever joins in the middle of them', () => {
    const joined = { ...open().talk, begins: '2026-11-04' }
    expect(firstMail(joined, frame)).toBe('2026-11-10')
    expect(firstMail(joined, frameWith({ invitationOn: '2026-10-28', preparationOn: '2026-10-28' }))).toBe('2026-11-04')
  })
})

const refused = { ok: false, refusal: { code: 'salaryTalksFirst' } }

const firstMail = (talk: Told['talk'], framed: typeof frame) =>
  talkTimetable(talk, framed)
    .filter(({ to }) => to === 'employee')
    .map(({ due }) => localDate(due, zone))
    .sort()[0]
