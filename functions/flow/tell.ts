/**
 * What one workflow has to tell another, by a step that is taken again after a crash: whoever is erased meanwhile is told nothing, and any other
 * refusal is a bug.
 */
import type { Ports } from '../ports.ts'
import { apply } from './apply.ts'
import type { AnyCommand } from './workflows.ts'

export const tell = async (ports: Ports, id: string, command: AnyCommand): Promise<void> => {
  const applied = await apply(ports, id, { command, by: 'service', queue: 'due' })
  if (!applied.ok && applied.refusal.code !== 'gone')
    throw new Error(`${command.kind} of ${id} was refused: ${applied.refusal.code}`)
}
