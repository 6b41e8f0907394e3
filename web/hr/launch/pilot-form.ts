/** The first group of a launch as HR types it: units, and addresses one a line. */
import { mostPilotAddresses, type Pilot } from '../../../functions/domain/pilot.ts'
import { peopleAtAddresses } from '../../../functions/flow/cycles.ts'
import type { Language, Ports } from '../../../functions/ports.ts'
import type { FieldError } from '../../page.tsx'
import { hrLaunch } from '../../texts/hr-launch.ts'

/** As typed. `only`: the launch is for a first group. */
export type PilotForm = { only: boolean; units: string[]; addresses: string }

export const everyone: PilotForm = { only: false, units: [], addresses: '' }

export const readPilot = async (
  ports: Ports,
  { units, addresses }: PilotForm,
  language: Language,
): Promise<{ pilot: Pilot } | { errors: FieldError[] }> => {
  const words = hrLaunch[language].pilot
  const wrong = (message: string) => ({ errors: [{ field: 'addresses', message }] })
  // Each stands in its own place, so that an error can say which.
  const lines = addresses.split('\n').map((line) => line.trim())
  const typed = lines.filter(Boolean)
  if (typed.length === 0 && units.length === 0) return wrong(words.nobody)
  if (typed.length > mostPilotAddresses) return wrong(words.tooMany(mostPilotAddresses))
  const { people, unknown } = await peopleAtAddresses(ports, typed)
  const linesOf = unknown.map((place) => lines.indexOf(typed[place - 1] ?? '') + 1)
  return linesOf.length > 0 ? wrong(words.unknown(linesOf)) : { pilot: { units, people } }
}
