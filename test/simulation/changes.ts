/**
 * What happens to people around their talks: leaves, another manager or none for a while, a new name, language or address. HR's changes come by
 * import, as in real life; who is away says so on the talk's own page.
 */
import { addWorkingDays } from '../../functions/domain/calendar.ts'
import type { Person } from '../../functions/domain/person.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { addDays, day, hour, localDate, minute } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { confirmImport, importPeople } from '../../functions/flow/import-people.ts'
import { setAway } from '../../functions/flow/person-changed.ts'
import type { Instant, Ports } from '../../functions/ports.ts'
import type { Service } from '../world/service.ts'
import type { Hands } from './hands.ts'

export type Staff = { id: string; leads: boolean }

export type Row = { name?: string; language?: string; email?: string; manager?: string; away?: string }

export type Changes = {
  /** Plans what happens to these people until `end`. */
  begin(staff: Staff[], end: Instant): void
  /** The same for someone who comes later. */
  join(one: Staff, end: Instant): void
  /** Someone who has just read of a talk has a leave to say, sooner or later, before the meeting, over it or after. */
  maybeLeave(talk: Talk, role: Role): Promise<void>
  newAddress(id: string): Promise<void>
  /** False when there was nothing to change. */
  importRows(rows: string[], finishing?: number[]): Promise<boolean>
  /** Everyone so far. */
  staff(): readonly Staff[]
  /** Someone who leads and is here, but none of these. */
  leaderFor(not: string[]): Promise<string | undefined>
}

/** How often a year each happens to one person. */
const yearly = { leave: 0.3, anotherManager: 0.25, noManager: 0.12, name: 0.12, language: 0.1, address: 0.15 }
/** Of all teams, how often a year one goes over as a whole. */
const wholeTeam = 0.2

export const createChanges = (service: Service, hands: Hands, portsOfRun: () => Ports): Changes => {
  const { ports } = service.world
  const { organisation } = ports
  const { now, today, chance, happens, pick, read, later, plan, insist, count, isResting } = hands
  const staff: Staff[] = []
  let addresses = 0
  return { begin, join, maybeLeave, newAddress, importRows, leaderFor, staff: () => staff }

  function begin(people: Staff[], end: Instant) {
    for (const one of people) join(one, end)
  }

  function join({ id, leads }: Staff, end: Instant) {
    staff.push({ id, leads })
    plan(end, yearly.leave, () => leaveByHr(id))
    plan(end, yearly.name, () => rename(id))
    plan(end, yearly.language, () =>
      change(id, 'new language', () => ({ language: pick(['sv', 'nb', 'en'] as const) })),
    )
    plan(end, yearly.address, () => newAddress(id))
    if (leads) plan(end, wholeTeam, () => handOverTeam(id))
    else {
      plan(end, yearly.anotherManager, () => handOver(id))
      plan(end, yearly.noManager, () => noManager(id))
    }
  }

  /** In every employment, as it stands in the same file. */
  async function rename(id: string) {
    const person = await read(id)
    const name = `${person.details.name.split(' ', 2).join(' ')} Ny${Math.floor(chance() * 1000)}`
    const own = await Promise.all(staff.map((one) => read(one.id)))
    const rows = own.filter(
      ({ gone, details }) => gone === undefined && details.email !== '' && details.email === person.details.email,
    )
    if (!isHere(person) || rows.length === 0) return
    const named = rows.filter(({ details }) => details.name === person.details.name)
    if (await importRows(await Promise.all(named.map((one) => rowOf(one, { name }))))) count('new name')
  }

  async function leaveByHr(id: string) {
    const until = addDays(today(), 3 + Math.floor(chance() * 50))
    await change(id, 'away by HR', () => ({ away: until }))
  }

  async function handOver(id: string) {
    const { manager } = (await read(id)).details
    const next = await leaderFor([manager ?? ''])
    if (manager && next) await change(id, 'new manager', () => ({ manager: next }))
  }

  /** HR says for each group whether running talks go over too. */
  async function handOverTeam(leader: string) {
    const team = []
    for (const { id, leads } of staff) {
      const person = await read(id)
      if (!leads && isHere(person) && person.details.manager === leader) team.push(id)
    }
    const next = await leaderFor([...team, leader])
    if (!next || team.length === 0) return
    const rows = await Promise.all(team.map(async (id) => rowOf(await read(id), { manager: next })))
    const finishing = happens(0.4) ? [0] : []
    if (await importRows(rows, finishing))
      count(finishing.length > 0 ? 'whole team finished' : 'whole team handed over')
  }

  async function noManager(id: string) {
    await change(id, 'without manager', () => ({ manager: '' }))
    later(now() + (1 + chance() * 30) * day, async () => {
      const next = await leaderFor([id])
      if ((await read(id)).details.manager === undefined && next)
        await change(id, 'with manager again', () => ({ manager: next }))
    })
  }

  async function newAddress(id: string) {
    addresses += 1
    await change(id, 'new address', () => ({ email: `ny.${addresses}@norrviken.example` }))
    // Whoever had the old mailbox says that it is right, sooner or later; or their manager, if nobody reads it.
    later(now() + (0.2 + chance() * 6) * day, () => confirm(id))
  }

  async function confirm(id: string) {
    const { address } = await read(id)
    if (!address || address.confirmed || address.reverted !== undefined) return
    const from = address.bounced ? 'manager' : 'oldAddress'
    const command = { kind: 'confirmAddress', n: address.n, from } as const
    await insist(() => apply(portsOfRun(), id, { command, by: 'service' }))
    count('new address confirmed')
  }

  async function leaderFor(not: string[]): Promise<string | undefined> {
    const leaders = []
    for (const { id, leads } of staff) if (leads && !not.includes(id) && isHere(await read(id))) leaders.push(id)
    return leaders.length > 0 ? pick(leaders) : undefined
  }

  async function change(id: string, what: string, to: (details: Person['details']) => Row) {
    if (isResting()) return
    const person = await read(id)
    if (!isHere(person)) return
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
      details.employmentId ?? '',
      row.away ?? '',
    ].join(';')
  }

  /** False when there was nothing to change. */
  async function importRows(rows: string[], finishing: number[] = []): Promise<boolean> {
    const file = ['name;email;manager_email;language;unit;employment_id;away_until', ...rows].join('\n')
    const checked = await insist(() => importPeople(portsOfRun(), file, { id: 'p_helena', email: '' }))
    if (!checked.ok) throw new Error('A file of changes is wrong')
    const commandId = `import-${checked.id}`
    const confirmed = await insist(() => confirmImport(portsOfRun(), checked.id, finishing, commandId))
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
    if (isResting() || until <= today()) return
    await says(until)
    count(what)
    if (happens(0.3)) {
      later(now() + chance() * 10 * day, async () => {
        await says(null)
        count('back sooner')
      })
    }
  }
}

/** Still employed, and not about to leave. */
const isHere = ({ gone, left }: Person): boolean => gone === undefined && left === undefined
