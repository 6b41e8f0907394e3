/**
 * What a change that HR makes of one person would do to the talks, said before it is confirmed. From the talks' states alone, and only what HR
 * may see: cycles, names, dates and that something ends, goes over or waits.
 */
import type { Instant } from '../ports.ts'
import { isAhead, isHeld } from './booking.ts'
import type { Person } from './person.ts'
import { phaseOf } from './phase.ts'
import type { Talk } from './talk.ts'
import { localDate, type PlainDate } from './time.ts'

/** One thing at a time; an empty value takes the detail away. `finish`: running talks stay with the manager until now. */
export type PersonChange = { what: PersonDetail; value: string; finish?: boolean }

export const personDetailNames = [
  'name',
  'email',
  'unit',
  'employmentId',
  'language',
  'manager',
  'talkWith',
  'awayUntil',
  'left',
] as const
export type PersonDetail = (typeof personDetailNames)[number]

export type Effect =
  /** `returned`: what was sent to the one before goes back. */
  | { kind: 'goesOver'; cycle: string; from: string; to: string; returned: boolean }
  | { kind: 'meetingEnds'; cycle: string; on: PlainDate }
  | { kind: 'stays'; cycle: string; manager: string }
  | { kind: 'waits'; cycle: string; from: string }
  | { kind: 'ends' | 'stops' | 'goesOn' | 'renamed'; cycle: string }
  | { kind: 'away'; cycle: string; until: PlainDate }
  | { kind: 'losesManager'; employee: string; cycle: string }
  | { kind: 'accessEnds' | 'oldAddressAsked' | 'oldAddressSilent' | 'wordsClose' | 'nothing' }
  | { kind: 'leavesOn'; on: PlainDate }

export type EffectFacts = {
  person: Person
  /** The person's talks as an employee, and those they hold. */
  own: Talk[]
  held: Talk[]
  /** Who would hold the talks after the change; undefined when nobody would. */
  holder?: { id: string; name: string }
  cycleName: (talk: Talk) => string
  zone: string
  now: Instant
}

export const effectsOf = (change: PersonChange, facts: EffectFacts): Effect[] => {
  const effects = effectsOn(change, facts)
  return effects.length > 0 ? effects : [{ kind: 'nothing' }]
}

const effectsOn = (change: PersonChange, facts: EffectFacts): Effect[] => {
  const { person, own, held, cycleName, zone, now } = facts
  const running = own.filter((talk) => phaseOf(talk, now) !== 'finished')
  const runningHeld = held.filter((talk) => phaseOf(talk, now) !== 'finished')
  switch (change.what) {
    case 'unit':
    case 'employmentId':
      return []
    case 'name':
    case 'language':
      return [...running, ...runningHeld].map((talk) => ({ kind: 'renamed', cycle: cycleName(talk) }))
    case 'email':
      return [
        { kind: 'accessEnds' },
        { kind: person.bounced === undefined ? 'oldAddressAsked' : 'oldAddressSilent' },
        ...(own.length + held.length > 0 ? [{ kind: 'wordsClose' as const }] : []),
      ]
    case 'manager':
    case 'talkWith':
      return running.flatMap((talk) => handOver(talk, change, facts))
    case 'awayUntil':
      return running.map((talk) =>
        change.value === ''
          ? { kind: 'goesOn', cycle: cycleName(talk) }
          : { kind: 'away', cycle: cycleName(talk), until: change.value },
      )
    case 'left': {
      if (change.value === '')
        return own
          .filter(({ ended }) => ended?.why === 'left' && !ended.removed)
          .map((talk) => ({ kind: 'goesOn', cycle: cycleName(talk) }))
      const ahead = change.value > localDate(now, zone)
      return [
        ...(ahead ? [{ kind: 'leavesOn' as const, on: change.value }] : []),
        { kind: 'accessEnds' },
        ...running.flatMap((talk): Effect[] => [
          { kind: isHeld(talk.held) ? 'stops' : 'ends', cycle: cycleName(talk) },
          ...meetingOf(talk, facts),
        ]),
        ...runningHeld.map(
          (talk): Effect => ({
            kind: 'losesManager',
            employee: talk.people.employee.name,
            cycle: cycleName(talk),
          }),
        ),
      ]
    }
  }
}

const handOver = (talk: Talk, { finish }: PersonChange, facts: EffectFacts): Effect[] => {
  const { holder, cycleName } = facts
  const cycle = cycleName(talk)
  const { manager } = talk.people
  if (holder?.id === manager.id && talk.vacant === undefined) return []
  if (finish && talk.vacant === undefined) return [{ kind: 'stays', cycle, manager: manager.name }]
  const meeting = talk.vacant === undefined ? meetingOf(talk, facts) : []
  if (!holder) return talk.vacant === undefined ? [{ kind: 'waits', cycle, from: manager.name }, ...meeting] : []
  return [
    { kind: 'goesOver', cycle, from: manager.name, to: holder.name, returned: talk.vacant === undefined },
    ...meeting,
  ]
}

const meetingOf = ({ booking, ...talk }: Talk, { cycleName, zone, now }: EffectFacts): Effect[] =>
  isAhead(booking, now)
    ? [{ kind: 'meetingEnds', cycle: cycleName({ booking, ...talk }), on: localDate(booking.start, zone) }]
    : []
