/**
 * What happens to people around their talks: leaves, another manager or none for a while, a new name, language or address. HR's changes come by
 * import, as in real life; who is away says so on the talk's own page.
 */
import { addWorkingDays, firstWorkingDayOnOrAfter } from '../../functions/domain/calendar.ts'
import type { Person } from '../../functions/domain/person.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { addDays, at, day, hour, localDate, minute } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { confirmImport, importPeople } from '../../functions/flow/import-people.ts'
import { setAway } from '../../functions/flow/person-changed.ts'
import type { Instant, Ports, Random } from '../../functions/ports.ts'
import type { Service } from '../world/service.ts'

export type Staff = { id: string; leads: boolean; dead: boolean }

export type Changes = {
  /** Plans what happens to these people until `end`. */
  begin(staff: Staff[], end: Instant): void
  /** Someone who has just read of a talk has a leave to say, sooner or later, before the meeting, over it or after. */
  maybeLeave(talk: Talk, role: Role): Promise<void>
  rest(): void
}

/** How often a year each happens to one person. */
const yearly = { leave: 0.3, anotherManager: 0.25, noManager: 0.12, name: 0.12, language: 0.1, address: 0.15 }
/** Of all teams, how often a year one goes over as a whole. */
const wholeTeam = 0.2

export const createChanges = (
  service: Service,
  world: {
    random: Random
    portsOfRun: () => Ports
    isFault: (error: unknown) => boolean
    done: Map<string, number>
  },
): Changes => {
  const { random, portsOfRun, isFault, done } = world
  const { ports } = service.world
  const { organisation } = ports
  let staff: Staff[] = []
  let addresses = 0
  let resting = false
  return { begin, maybeLeave, rest }

  function rest() {
    resting = true
  }

  function begin(people: Staff[], end: Instant) {
    staff = people
    for (const { id, leads, dead } of staff) {
      plan(end, yearly.leave, () => leaveByHr(id))
      plan(end, yearly.name, () =>
        change(id, 'new name', ({ name }) => ({ name: `${name.split(' ', 2).join(' ')} Ny${number()}` })),
      )
      plan(end, yearly.language, () =>
        change(id, 'new language', () => ({ language: pick(['sv', 'nb', 'en'] as const) })),
      )
      // Nobody mends an address that does not work here.
      if (!dead) plan(end, yearly.address, () => newAddress(id))
      if (leads) plan(end, wholeTeam, () => handOverTeam(id))
      else {
        plan(end, yearly.anotherManager, () => handOver(id))
        plan(end, yearly.noManager, () => noManager(id))
      }
    }
  }

  /** At some hour of some working days between now and the end. */
  function plan(end: Instant, timesAYear: number, action: () => Promise<void>) {
    const begins = now()
    for (let from = begins; from < end; from += 365 * day) {
      if (!happens(timesAYear * Math.min(1, (end - from) / (365 * day)))) continue
      const moment = from + Math.floor(chance() * Math.min(365 * day, end - from))
      const date = firstWorkingDayOnOrAfter(localDate(moment, organisation.zone), organisation)
      later(at(date, '07:00', organisation.zone) + chance() * 11 * hour, action)
    }
  }

  async function leaveByHr(id: string) {
    const until = addDays(today(), 3 + Math.floor(chance() * 50))
    await change(id, 'away by HR', () => ({ away: until }))
  }

  async function handOver(id: string) {
    const { manager } = (await read(id)).details
    const next = leaderFor([manager ?? ''])
    if (manager && next) await change(id, 'new manager', () => ({ manager: next }))
  }

  async function handOverTeam(leader: string) {
    const team = []
    for (const { id, leads } of staff) if (!leads && (await read(id)).details.manager === leader) team.push(id)
    const next = leaderFor([...team, leader])
    if (!next || team.length === 0) return
    await importRows(await Promise.all(team.map(async (id) => rowOf(await read(id), { manager: next }))))
    count('whole team handed over')
  }

  async function noManager(id: string) {
    await change(id, 'without manager', () => ({ manager: '' }))
    later(now() + (1 + chance() * 30) * day, async () => {
      const next = leaderFor([id])
      if ((await read(id)).details.manager === undefined && next)
        await change(id, 'with manager again', () => ({ manager: next }))
    })
  }

  async function newAddress(id: string) {
    addresses += 1
    await change(id, 'new address', () => ({ email: `ny.${addresses}@norrviken.example` }))
    // Whoever had the old mailbox says that it is right, sooner or later.
    later(now() + (0.2 + chance() * 6) * day, () => confirm(id))
  }

  async function confirm(id: string) {
    const { address } = await read(id)
    if (!address || address.confirmed || address.reverted !== undefined) return
    const command = { kind: 'confirmAddress', n: address.n, from: 'oldAddress' } as const
    await insist(() => apply(portsOfRun(), id, { command, by: 'service' }))
    count('new address confirmed')
  }

  function leaderFor(not: string[]): string | undefined {
    const leaders = staff.filter(({ id, leads }) => leads && !not.includes(id))
    return leaders.length > 0 ? pick(leaders).id : undefined
  }

  type Row = { name?: string; language?: string; email?: string; manager?: string; away?: string }

  async function change(id: string, what: string, to: (details: Person['details']) => Row) {
    if (resting) return
    const person = await read(id)
    if (await importRows([await rowOf(person, to(person.details))])) count(what)
  }

  async function rowOf({ details }: Person, row: Row): Promise<string> {
    const manager = row.manager ?? details.manager ?? ''
    return [
      row.name ?? details.name,
      row.email ?? details.email,
      manager === '' ? '' : (await read(manager)).details.email,
      row.language ?? details.language,
      details.unit,
      details.employmentId,
      row.away ?? '',
    ].join(';')
  }

  /** False when there was nothing to change. */
  async function importRows(rows: string[]): Promise<boolean> {
    const file = ['name;email;manager_email;language;unit;employment_id;away_until', ...rows].join('\n')
    const checked = await insist(() => importPeople(portsOfRun(), file, { id: 'p_helena', email: '' }))
    if (!checked.ok) throw new Error('A file of changes is wrong')
    const commandId = random.base32(16)
    const confirmed = await insist(() => confirmImport(portsOfRun(), checked.id, [], commandId))
    if (!confirmed.ok && confirmed.refusal.code !== 'empty')
      throw new Error(`An import was refused: ${confirmed.refusal.code}`)
    return confirmed.ok
  }

  async function maybeLeave(talk: Talk, role: Role) {
    // A manager reads of many talks.
    if (!happens(role === 'manager' ? 0.008 : 0.04)) return
    const { booking } = talk
    if (booking.status !== 'booked' || booking.start <= now()) {
      if (happens(0.6)) return
      await leave(talk, role, 'away before a time is booked', addDays(today(), 2 + Math.floor(chance() * 40)))
      return
    }
    const meeting = localDate(booking.start, organisation.zone)
    const afterwards = addWorkingDays(meeting, 2 + Math.floor(chance() * 25), organisation)
    const wish = chance()
    if (wish < 0.3 && meeting > addDays(today(), 2)) {
      await leave(talk, role, 'away before the meeting', addDays(today(), 1 + Math.floor(chance() * 3)))
    } else if (wish < 0.6) await leave(talk, role, 'away over the meeting', afterwards)
    else {
      // It begins while they meet, or on the day before.
      const from = happens(0.5) ? booking.start + 10 * minute : booking.start - (2 + chance() * 30) * hour
      later(from, () => leave(talk, role, 'away from the meeting on', afterwards))
    }
  }

  async function leave(talk: Talk, role: Role, what: string, until: string) {
    // A manager says it of the employee too.
    const side = role === 'manager' && happens(0.3) ? 'employee' : role
    const says = (date: string | null) =>
      insist(() => setAway(portsOfRun(), talk.people[side].id, date, { talk: talk.id, side }))
    if (resting || until <= today()) return
    await says(until)
    count(what)
    if (happens(0.3)) {
      later(now() + chance() * 10 * day, async () => {
        await says(null)
        count('back sooner')
      })
    }
  }

  /** A form that did not go through is sent again. */
  async function insist<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    for (let tries = 1; tries <= 1000; tries++) {
      try {
        return await send()
      } catch (error) {
        if (!isFault(error)) throw error
      }
    }
    throw new Error('A form failed a thousand times')
  }

  async function read(id: string): Promise<Person> {
    return (await ports.table.load(id))?.state as unknown as Person
  }

  function later(moment: Instant, action: () => Promise<void>) {
    service.at(Math.max(Math.round(moment), now()), async () => {
      if (!resting) await action()
    })
  }

  function count(what: string) {
    done.set(what, (done.get(what) ?? 0) + 1)
  }

  function today(): string {
    return localDate(now(), organisation.zone)
  }

  function now(): Instant {
    return service.world.clock.now()
  }

  function number(): number {
    return Math.floor(chance() * 1000)
  }

  function pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(chance() * items.length)] as Item
  }

  function happens(probability: number): boolean {
    return chance() < probability
  }

  function chance(): number {
    return random.fraction()
  }
}
