/**
 * A manager books many talks in one go: what there is to book and what is taken already, and then one command a talk. Each is decided for
 * itself, so some can be booked while others are refused.
 */
import { askedTime, isNear } from '../domain/arranging.ts'
import { isAway } from '../domain/away.ts'
import type { Calendar } from '../domain/calendar.ts'
import { handOf } from '../domain/hand.ts'
import { phaseOf } from '../domain/phase.ts'
import { roleOf } from '../domain/role.ts'
import { overlap, type Slot, type SlotWish, suggestStarts } from '../domain/slots.ts'
import { cycleNameFor } from '../domain/standalone.ts'
import type { Talk } from '../domain/talk.ts'
import { templateOf } from '../domain/templates/asked.ts'
import { localDate, type PlainDate } from '../domain/time.ts'
import type { RefusalCode } from '../domain/workflow.ts'
import type { Language, Ports } from '../ports.ts'
import { apply } from './apply.ts'
import { readFrame } from './frame.ts'
import { loadTalk } from './heads.ts'
import { ownTalks } from './own-talks.ts'
import { readTeam } from './team.ts'

export type Unbooked = {
  talk: string
  employee: string
  cycle: string
  /** Local dates between which the cycle's talks are to be held. */
  from: PlainDate
  to: PlainDate
  suggestedMinutes: number
  /** The sequence of the calendar entry as it stands. */
  sequence: number
  awayUntil?: PlainDate
}

/** A time of the manager's that is taken, with the name of the other. */
export type Taken = Slot & { talk: string; with: string }

export type BookingDesk = {
  unbooked: Unbooked[]
  taken: Taken[]
  /** The employee of every talk of the team. */
  names: Map<string, string>
  calendar: Calendar
}

/** One talk and the time that was chosen for it. */
export type Wish = Slot & { talk: string }

/** What the manager is to know before booking; `away` and `clash` keep a time from being booked. */
export type Caution =
  | { kind: 'near' }
  | { kind: 'away'; until: PlainDate }
  | { kind: 'clash'; with: string; start: number }

export type BookingOutcome = 'booked' | 'asked' | { refused: RefusalCode }

/** All that waits for a time, soonest first, and every meeting of this manager that is ahead, in any cycle. */
export const readBookingDesk = async (ports: Ports, manager: string, language: Language): Promise<BookingDesk> => {
  const now = ports.clock.now()
  const [team, own, { calendar }] = await Promise.all([
    readTeam(ports, manager),
    ownTalks(ports, manager, language),
    readFrame(ports, undefined),
  ])
  const today = localDate(now, calendar.zone)
  const unbooked = team
    .filter(({ talk }) => waitsForTime(talk, now))
    .map(({ talk, frame: framed }): Unbooked => {
      const { settings } = framed.cycle
      return {
        talk: talk.id,
        employee: talk.people.employee.name,
        cycle: cycleNameFor(settings, language),
        from: settings.from,
        to: settings.to,
        suggestedMinutes: templateOf(framed).suggestedMinutes,
        sequence: talk.booking.sequence,
        awayUntil: isAway(talk.away, 'employee', today) ? talk.away?.employee : undefined,
      }
    })
    .sort((a, b) => a.to.localeCompare(b.to) || a.employee.localeCompare(b.employee))
  const taken = [
    ...team.flatMap(({ talk }) => {
      const { booking, arranging } = talk
      const times = [...(booking.status === 'booked' ? [booking] : []), ...(arranging?.asked ? [arranging.asked] : [])]
      return times.map(({ start, end }) => ({ talk: talk.id, with: talk.people.employee.name, start, end }))
    }),
    ...own.flatMap(({ id, manager: other, booking }) =>
      booking.status === 'booked' ? [{ talk: id, with: other, start: booking.start, end: booking.end }] : [],
    ),
  ].filter(({ end }) => end > now)
  const names = new Map(team.map(({ talk }) => [talk.id, talk.people.employee.name]))
  return { unbooked, taken, names, calendar }
}

/** Times for these talks, beside what is taken and what has been chosen for others already. */
export const suggestTimes = (
  { unbooked, taken, calendar }: BookingDesk,
  talks: string[],
  wish: SlotWish,
  chosen: Wish[],
  now: number,
): Map<string, number> =>
  suggestStarts(
    unbooked.filter(({ talk }) => talks.includes(talk)),
    wish,
    [...taken, ...chosen],
    calendar,
    now,
  )

export const cautionsOf = (
  { unbooked, taken, names, calendar }: BookingDesk,
  wish: Wish,
  wishes: Wish[],
  now: number,
): Caution[] => {
  const awayUntil = unbooked.find(({ talk }) => talk === wish.talk)?.awayUntil
  const others = [...taken, ...wishes.map((one) => ({ ...one, with: names.get(one.talk) ?? '' }))]
  const clash = others.find((one) => one.talk !== wish.talk && overlap(one, wish))
  return [
    ...(awayUntil !== undefined && localDate(wish.start, calendar.zone) < awayUntil
      ? [{ kind: 'away' as const, until: awayUntil }]
      : []),
    ...(clash ? [{ kind: 'clash' as const, with: clash.with, start: clash.start }] : []),
    ...(wish.start > now && isNear(wish.start, calendar, now) ? [{ kind: 'near' as const }] : []),
  ]
}

/** The same command id for every talk of the form: each talk remembers it for itself, so a form that is sent twice books once. */
export const bookOne = async (
  ports: Ports,
  manager: string,
  { talk: id, start, end, place, basedOn, commandId }: Wish & { place: string; basedOn: number; commandId?: string },
): Promise<BookingOutcome> => {
  const talk = await loadTalk(ports, id)
  if (!talk || roleOf(talk, manager) !== 'manager') return { refused: 'notYours' }
  const applied = await apply(ports, id, {
    command: { kind: 'book', start, end, place, basedOn },
    by: 'manager',
    as: handOf(talk, 'manager'),
    commandId,
  })
  if (!applied.ok) return { refused: applied.refusal.code }
  const { booking } = (await loadTalk(ports, id)) ?? talk
  return booking.status === 'booked' && booking.start === start ? 'booked' : 'asked'
}

/** Whoever is away now can be booked for a day after their return. */
const waitsForTime = (talk: Talk, now: number): boolean =>
  talk.vacant === undefined &&
  phaseOf(talk, now) === 'prepare' &&
  talk.booking.status !== 'booked' &&
  askedTime(talk, now) === undefined
