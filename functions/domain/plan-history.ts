/** Every version of a plan with who proposed, confirmed or sent it back, and when: both sides see the same. */
import type { Instant } from '../ports.ts'
import { managerAt } from './hand.ts'
import type { Parts } from './parts.ts'
import {
  commentPart,
  confirmationPart,
  disagreementPart,
  type PlanVersion,
  planComment,
  planConfirmation,
  planDisagreement,
  planPart,
  planVersion,
} from './plan.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'

/** `name`: of whoever it was then, since managers change. */
type Deed = { by: Role; name: string; at: Instant }

export type PlanHistory = {
  content: PlanVersion
  /** What it was a change of: the version that both had confirmed by then. */
  before?: PlanVersion
  proposed: Deed
  confirmed?: Deed
  returned?: Deed
  disagreed?: Deed
}[]

/** The latest first. */
export const planHistory = (talk: Talk, parts: Parts): PlanHistory => {
  const deed = ({ by, at }: { by: Role; at: Instant }): Deed => {
    return { by, at, name: by === 'employee' ? talk.people.employee.name : managerAt(talk, at).name }
  }
  const read = <Value extends { by: Role; at: Instant }>(name: string, schema: { parse(value: unknown): Value }) => {
    const found = parts.get(name)
    return found && deed(schema.parse(found.value))
  }
  const history: PlanHistory = []
  let agreed: PlanVersion | undefined
  for (let version = 1; version <= talk.plan.version; version++) {
    const part = parts.get(planPart(version))
    if (!part) continue
    const content = planVersion.parse(part.value)
    const confirmed = read(confirmationPart(version), planConfirmation)
    history.unshift({
      content,
      before: agreed,
      proposed: deed(content),
      confirmed,
      returned: read(commentPart(version), planComment),
      disagreed: read(disagreementPart(version), planDisagreement),
    })
    if (confirmed) agreed = content
  }
  return history
}
