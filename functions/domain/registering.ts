/** A person as the people list or HR has them: new, or with changed details; a changed address ends every way in from the old one. */
import type { Instant } from '../ports.ts'
import { changeAddress } from './changed-address.ts'
import { keepingUnknown } from './newer.ts'
import { type Person, type PersonDetails, personDetails } from './person.ts'
import { mendedAt } from './person-reach.ts'

/** `by`: the person of HR. */
export type RegisterCommand = {
  kind: 'register'
  id: string
  details: PersonDetails
  employed: boolean
  finishing?: { with: string }
  by?: string
  /** Of someone who had left: they are here again. */
  back?: boolean
}

export const register = (state: Person | undefined, command: RegisterCommand, now: Instant): Person =>
  state
    ? {
        ...(command.back ? here(state) : state),
        ...(addressChanged(state, command) ? withoutWayIn(state, command, now) : {}),
        details: keepingUnknown(personDetails, state.details, command.details),
        employed: state.employed || command.employed,
        finishing: finishing(state, command),
      }
    : {
        id: command.id,
        schema: 1,
        registered: now,
        details: command.details,
        employed: command.employed,
        links: {},
        browsers: [],
        freshLinks: [],
        mails: {},
        recent: {},
      }

const here = ({ left: _, gone: __, byImport: ___, talksAlone: ____, ...state }: Person): Person => state

/** Said with each change of manager; as long as nothing changes, it stays. */
const finishing = (state: Person, { details, finishing: said }: RegisterCommand) => {
  const holder = ({ manager, talkWith }: PersonDetails) => talkWith ?? manager
  if (said) return [...new Set([...(state.finishing ?? []), said.with])]
  return holder(state.details) === holder(details) ? state.finishing : undefined
}

/** Whoever reads the old mailbox gets in no more, and is told; one that bounced is not. */
const withoutWayIn = (state: Person, { details, by }: RegisterCommand, now: Instant): Partial<Person> => ({
  ...mendedAt(now),
  links: {},
  browsers: [],
  freshLinks: [],
  ...changeAddress(state, details.email, by, now),
})

const addressChanged = (state: Person, { details }: { details: PersonDetails }) => state.details.email !== details.email
