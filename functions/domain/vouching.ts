/** When HR has changed the employee's address, the manager is asked whether it is right; this says when that is theirs to answer. */
import { type AddressGuard, isOpenQuestion } from './address-guard.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'

/** The manager says whether the employee's new address is right; never who changed it. */
export const mayVouch = ({ guards, people, vacant }: Talk, role: Role): boolean => {
  const guard = guards?.employee
  return (
    role === 'manager' &&
    vacant === undefined &&
    guard !== undefined &&
    isOpenQuestion(guard) &&
    // Whose own address is in question cannot vouch for another's.
    isCertain(guards?.manager) &&
    guard.by !== people.manager.id
  )
}

const isCertain = (guard: AddressGuard | undefined): boolean =>
  !guard || (guard.objected === undefined && !isOpenQuestion(guard))
