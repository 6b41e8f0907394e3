/**
 * A launch for a first group: some units, or people whose addresses HR has typed. The rest of the cycle's people are added later, by the same
 * steps. Who they are stands in a part of the cycle, since a head is kept small.
 */
import * as z from 'zod'

export type Pilot = { units: string[]; people: string[] }

/** On the head. */
export const pilotOnHead = z.object({ units: z.array(z.string()), people: z.number() })

export const pilotPart = 'pilot'
export const pilotPeople = z.object({ people: z.array(z.string()) })

export const mostPilotAddresses = 300

export const isInPilot = ({ units, people }: Pilot, person: { id: string; details: { unit: string } }): boolean =>
  units.includes(person.details.unit) || people.includes(person.id)
