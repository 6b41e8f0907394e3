/**
 * What each of HR may do, as the configuration says: everything, everything within one unit, or only see. `flow/within-unit` cuts what is read to
 * the unit, and the door in front of HR's pages asks here before anything is done.
 */
import type { OrganisationSettings } from '../ports.ts'

export type HrRole = {
  /** Sees and does nothing outside it. */
  unit?: string
  readOnly: boolean
}

type WithHr = Pick<OrganisationSettings, 'hr'>

/** Undefined for whoever is not of HR. */
export const hrRoleOf = ({ hr }: WithHr, address: string): HrRole | undefined => {
  const found = hr.find(({ email }) => sameAddress(email, address))
  return found && roleOf(found)
}

export const hrRoles = ({ hr }: WithHr): { name: string; role: HrRole }[] =>
  hr.map((one) => ({ name: one.name, role: roleOf(one) }))

/** Who of HR may do something that reaches this unit, or all of them when none is named: those of the unit first. */
export const whoMay = (settings: WithHr, unit: string | undefined): string[] =>
  settings.hr
    .filter((one) => !one.readOnly && (one.unit === undefined || one.unit === unit))
    .sort((a, b) => Number(a.unit === undefined) - Number(b.unit === undefined))
    .map(({ name }) => name)

/** Whether this one of HR is told of, and can be asked about, somebody of this unit, or what reaches all when none is named. */
export const isFor = ({ unit: own, readOnly }: HrRole, unit: string | undefined): boolean =>
  !readOnly && (own === undefined || own === unit)

/** Everyone of HR who is. */
export const hrOf = ({ hr }: WithHr, unit: string | undefined): OrganisationSettings['hr'] =>
  hr.filter((one) => isFor(roleOf(one), unit))

/** Whether a cycle has people of this unit; one without units is for all. */
export const reachesUnit = ({ units }: { units: string[] }, unit: string): boolean =>
  units.length === 0 || units.includes(unit)

/** Whether it has nobody else. */
export const isOwnCycle = ({ units }: { units: string[] }, unit: string): boolean =>
  units.length === 1 && units[0] === unit

const roleOf = ({ unit, readOnly = false }: OrganisationSettings['hr'][number]): HrRole => ({
  ...(unit !== undefined && { unit }),
  readOnly,
})

const sameAddress = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()
