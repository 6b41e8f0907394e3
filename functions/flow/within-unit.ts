/**
 * The world of somebody from HR who has one unit: people, cycles and talks come from the table's lists without those of other units, so that no
 * page can forget to ask. What is asked for by its id the door asks here first.
 */
import { reachesUnit } from '../domain/hr-role.ts'
import type { Ports } from '../ports.ts'
import { parseCycle } from './frame.ts'
import { loadImport, loadPerson, loadTalk } from './heads.ts'
import { sourceUnit } from './import-source.ts'

export const withinUnit = (ports: Ports, unit: string): Ports => ({
  ...ports,
  within: { unit, everyone: ports },
  table: {
    ...ports.table,
    inCycle: async (cycle, shard, after, limit) => {
      const page = await ports.table.inCycle(cycle, shard, after, limit)
      // Cycles, templates and imports stand in lists of the same kind, and belong to no unit.
      return cycle === 'people' || cycle.startsWith('c_')
        ? { ...page, rows: page.rows.filter((row) => row.unit === unit) }
        : page
    },
  },
})

/** For what has to be known of all, such as a manager's name or whether an address is taken. */
export const everyoneOf = (ports: Ports): Ports => ports.within?.everyone ?? ports

type Named = { person?: string; talk?: string; cycle?: string; import?: string }

/** Whether what an address of a page names is the unit's, as far as it is there at all. */
export const isWithin = async (ports: Ports, unit: string, { person, talk, cycle, import: id }: Named) => {
  if (person !== undefined && (await loadPerson(ports, person))?.details.unit !== unit) return false
  if (talk !== undefined && (await loadTalk(ports, talk))?.unit !== unit) return false
  if (cycle !== undefined) {
    const stored = await ports.table.load(cycle)
    if (!stored || !reachesUnit(parseCycle(stored.state).settings, unit)) return false
  }
  return id === undefined || (await unitOfImport(ports, id)) === unit
}

const unitOfImport = async (ports: Ports, id: string): Promise<string | undefined> => {
  const state = await loadImport(ports, id)
  return state ? state.unit : sourceUnit(ports, id)
}
