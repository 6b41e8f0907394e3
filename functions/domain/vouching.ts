/** When HR has changed the employee's address, the manager is asked whether it is right; this says when that is theirs to answer. */
import type { Instant } from '../ports.ts'
import { type AddressGuard, isOpenQuestion } from './address-guard.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'
import { day } from './time.ts'

/** HR alone could name a manager, change the address and have the one say that the other is right: the two are to be far apart. */
const knownForDays = 30

/** The manager says whether the employee's new address is right; never who changed it, nor who has taken over only now. */
export const mayVouch = ({ guards, people, vacant, managerSince = 0 }: Talk, role: Role, now: Instant): boolean => {
  const guard = guards?.employee
  return (
    role === 'manager' &&
    vacant === undefined &&
    now >= managerSince + knownForDays * day &&
    guard !== undefined &&
    isOpenQuestion(guard) &&
    // Whose own address is in question cannot vouch for another's.
    isCertain(guards?.manager) &&
    guard.by !== people.manager.id
  )
}

const isCertain = (guard: AddressGuard | undefined): boolean =>
  !guard || (guard.objected === undefined && !isOpenQuestion(guard))
