/**
 * What HR takes out of the service as a file, and the list of those who have had no talk for a year (R5): people, statuses and dates of talks,
 * and no word of any.
 */

import { awayUntil } from '../domain/away.ts'
import { heldAt, isHeld } from '../domain/booking.ts'
import { type CountedAs, countedAs } from '../domain/counted-as.ts'
import type { Person } from '../domain/person.ts'
import { standaloneCycle } from '../domain/standalone.ts'
import type { Talk } from '../domain/talk.ts'
import { addMonths, localDate, type PlainDate } from '../domain/time.ts'
import type { Ports } from '../ports.ts'
import { parse } from './apply.ts'
import { listCycles, todayOf } from './cycles.ts'
import { readCycleFrame } from './frame.ts'
import { talksById } from './heads.ts'
import { holderOf, isVisible, readIndex, readPeople, talksIn } from './people.ts'
import { everyoneOf } from './within-unit.ts'
import { workflowOf } from './workflows.ts'

/** `date`: of the meeting, booked or held. */
export type ExportedTalk = {
  name: string
  email: string
  unit: string
  manager: string
  status: CountedAs
  date?: PlainDate
}

/** `last`: of their latest talk that was held, however long ago. */
export type WithoutRecentTalk = {
  id: string
  name: string
  email: string
  unit: string
  manager: string
  last?: PlainDate
}

export const monthsWithoutTalk = 12

/** Everyone in a cycle, by unit and name. */
export const exportCycle = async (ports: Ports, cycle: string): Promise<ExportedTalk[]> => {
  const talks = await talksIn(ports, cycle)
  const people = await ports.table.heads(talks.map(({ people: { employee } }) => employee.id))
  const { zone, language } = ports.organisation
  const [frame, now] = [await readCycleFrame(ports, cycle), ports.clock.now()]
  return talks
    .map((talk) => {
      const { employee, manager } = talk.people
      const head = people.get(employee.id)
      const date = dateOf(talk, zone)
      return {
        name: employee.name,
        email: head ? (parse(workflowOf(employee.id), head) as Person).details.email : '',
        unit: talk.unit,
        manager: talk.vacant === undefined ? manager.name : '',
        status: countedAs(talk, frame, now),
        ...(date !== undefined && { date }),
      }
    })
    .sort(byUnitAndName(language))
}

/** Who is employed, is not away, and has had no talk in the last twelve months; those longest without first. */
export const withoutRecentTalk = async (ports: Ports): Promise<WithoutRecentTalk[]> => {
  // A manager may be of another unit, and a talk may have been in one.
  const [everyone, last] = await Promise.all([readPeople(everyoneOf(ports)), lastTalks(everyoneOf(ports))])
  const byId = new Map(everyone.map((person) => [person.id, person]))
  const today = todayOf(ports)
  const since = addMonths(today, -monthsWithoutTalk)
  const { compare } = new Intl.Collator(ports.organisation.language)
  return everyone
    .filter(isVisible(ports))
    .filter(
      ({ id, employed, gone, details }) =>
        employed && gone === undefined && (last.get(id) ?? '') < since && awayUntil(details, today) === undefined,
    )
    .map(({ id, details }) => {
      const held = last.get(id)
      const manager = byId.get(holderOf(details) ?? '')?.details.name ?? ''
      return { id, name: details.name, email: details.email, unit: details.unit, manager, ...(held && { last: held }) }
    })
    .sort((a, b) => (a.last ?? '').localeCompare(b.last ?? '') || compare(a.name, b.name))
}

/** The date of each person's latest talk that was held. */
const lastTalks = async (ports: Ports): Promise<Map<string, PlainDate>> => {
  const last = new Map<string, PlainDate>()
  const { zone } = ports.organisation
  const launched = (await listCycles(ports)).filter(({ launch }) => launch.status !== 'draft')
  for (const id of [standaloneCycle, ...launched.map((cycle) => cycle.id)]) {
    const done = (await readIndex(ports, id)).filter(({ status }) => isDone.test(status))
    const ids = done.map((row) => row.id)
    for (const talk of await talksById(ports, ids)) {
      const date = isHeld(talk.held) ? dateOf(talk, zone) : undefined
      const { id: person } = talk.people.employee
      if (date !== undefined && date > (last.get(person) ?? '')) last.set(person, date)
    }
  }
  return last
}

/** As the index has it, with the day of return of who is away. */
const isDone = /^(held|notAgreed|agreed|followedUp)( |$)/

const dateOf = ({ booking, held }: Talk, zone: string): PlainDate | undefined => {
  if (booking.status === 'booked') return localDate(booking.start, zone)
  const at = heldAt(held)
  return held.employee?.on ?? held.manager?.on ?? (at === undefined ? undefined : localDate(at, zone))
}

const byUnitAndName = (language: string) => {
  const { compare } = new Intl.Collator(language)
  return (a: { unit: string; name: string }, b: { unit: string; name: string }) =>
    compare(a.unit, b.unit) || compare(a.name, b.name)
}
