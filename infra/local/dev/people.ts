/** Who is who: everyone in the people list, and HR from the configuration. */
import type { Person } from '../../../functions/domain/person.ts'
import { phaseOf } from '../../../functions/domain/phase.ts'
import type { Talk } from '../../../functions/domain/talk.ts'
import { parse } from '../../../functions/flow/apply.ts'
import { shards } from '../../../functions/flow/launch.ts'
import { workflowOf } from '../../../functions/flow/workflows.ts'
import type { Ports } from '../../../functions/ports.ts'

export type SomeoneHere = {
  name: string
  email: string
  language: string
  unit: string
  hr: boolean
  /** How many have this person as their manager. */
  team: number
  manager?: string
  /** The latest talk as an employee. */
  talk?: { id: string; phase: string }
}

const perPage = 500

/** HR first, then managers by team, then the rest, by name. */
export async function everyone(ports: Ports): Promise<SomeoneHere[]> {
  const people = await peopleList(ports)
  const byId = new Map(people.map((person) => [person.id, person]))
  const listed = await Promise.all(
    people.map(async ({ id, details }): Promise<SomeoneHere> => {
      const manager = details.manager === undefined ? undefined : byId.get(details.manager)?.details.name
      return {
        name: details.name,
        email: details.email,
        language: details.language,
        unit: details.unit,
        hr: ports.organisation.hr.some(({ email }) => email === details.email),
        team: people.filter((other) => other.details.manager === id).length,
        ...(manager !== undefined && { manager }),
        ...(await talkOf(ports, id)),
      }
    }),
  )
  const hrOnly = ports.organisation.hr
    .filter(({ email }) => !listed.some((person) => person.email === email))
    .map((person): SomeoneHere => ({ ...person, unit: '', hr: true, team: 0 }))
  const rank = ({ hr, team }: SomeoneHere) => (hr ? 0 : team > 0 ? 1 : 2)
  return [...hrOnly, ...listed].toSorted(
    (one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, ports.organisation.language),
  )
}

async function peopleList(ports: Ports): Promise<Person[]> {
  const ids: string[] = []
  for (let shard = 0; shard < shards; shard += 1) {
    for (let after: string | undefined, more = true; more; more = after !== undefined) {
      const page = await ports.table.inCycle('people', shard, after, perPage)
      ids.push(...page.rows.map(({ id }) => id))
      after = page.next
    }
  }
  const heads = await ports.table.heads(ids)
  return [...heads].map(([id, head]) => parse(workflowOf(id), head) as Person)
}

async function talkOf(ports: Ports, person: string): Promise<Pick<SomeoneHere, 'talk'>> {
  const pointers = await ports.table.parts(person, 'talk#', ports.clock.now())
  const latest = pointers.toSorted((one, other) => Number(other.value.at) - Number(one.value.at))[0]
  if (!latest) return {}
  const id = latest.name.slice('talk#'.length)
  const head = await ports.table.load(id)
  return head ? { talk: { id, phase: phaseOf(parse(workflowOf(id), head) as Talk, ports.clock.now()) } } : {}
}
