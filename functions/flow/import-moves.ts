/**
 * Who of an import gets another manager in the middle of a talk, by former and new one: HR says for each group whether those talks move now or
 * are finished where they are (PRODUCT.md, 'New manager').
 */
import type { Person, PersonDetails } from '../domain/person.ts'
import { phaseOf } from '../domain/phase.ts'
import type { Ports } from '../ports.ts'
import { ownTalkIds, talksById } from './heads.ts'
import { holderOf } from './people.ts'

export type MovedGroup = {
  n: number
  from: string
  /** Absent when there is nobody for now. */
  to?: string
  people: number
}

type Row = { line: number; id: string; details: PersonDetails; back?: boolean }
type MovedRow = Row & { moves?: { group: number; from: string } }

const readsAtATime = 25

export const groupMoves = async (
  ports: Ports,
  rows: Row[],
  people: Person[],
): Promise<{ rows: MovedRow[]; groups: MovedGroup[] }> => {
  const before = new Map(people.map((person) => [person.id, person]))
  const names = new Map([
    ...people.map(({ id, details }) => [id, details.name] as const),
    ...rows.map(({ id, details }) => [id, details.name] as const),
  ])
  const changing = rows.flatMap(({ id, details }) => {
    const known = before.get(id)
    const from = known && holderOf(known.details)
    return from !== undefined && from !== holderOf(details) ? [{ id, from, to: holderOf(details) }] : []
  })
  const running = await withRunningTalks(ports, changing)
  const groups = new Map<string, MovedGroup>()
  const moves = new Map<string, { group: number; from: string }>()
  for (const { id, from, to } of changing) {
    if (!running.has(id)) continue
    const key = `${from} ${to ?? ''}`
    const toName = to === undefined ? undefined : names.get(to)
    const group = groups.get(key) ?? {
      n: groups.size,
      from: names.get(from) ?? '',
      ...(toName !== undefined && { to: toName }),
      people: 0,
    }
    groups.set(key, { ...group, people: group.people + 1 })
    moves.set(id, { group: group.n, from })
  }
  return {
    rows: rows.map((row) => {
      const moving = moves.get(row.id)
      return moving ? { ...row, moves: moving } : row
    }),
    groups: [...groups.values()],
  }
}

/** Whose own talk with the former manager is not finished. */
const withRunningTalks = async (ports: Ports, changing: { id: string; from: string }[]): Promise<Set<string>> => {
  const running = new Set<string>()
  const now = ports.clock.now()
  for (let at = 0; at < changing.length; at += readsAtATime) {
    const some = changing.slice(at, at + readsAtATime)
    const ids = await Promise.all(some.map(({ id }) => ownTalkIds(ports, id)))
    const talks = await talksById(ports, ids.flat())
    const from = new Map(some.map((one) => [one.id, one.from]))
    for (const talk of talks) {
      const { employee, manager } = talk.people
      const isTheirs = talk.vacant === undefined && from.get(employee.id) === manager.id
      if (isTheirs && phaseOf(talk, now) !== 'finished') running.add(employee.id)
    }
  }
  return running
}
