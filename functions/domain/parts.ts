/** What stands in a talk's partition beside its head: words, each under a name that says whose they are. */
import type { JsonObject } from '../ports.ts'

/** Everything in the partition beside the head, by name. */
export type Parts = Map<string, { value: JsonObject; version: number }>

/** One part by its name, if it is there. */
export const readPart = <Value>(
  parts: Parts,
  name: string,
  schema: { parse(value: unknown): Value },
): Value | undefined => {
  const found = parts.get(name)
  return found && schema.parse(found.value)
}
