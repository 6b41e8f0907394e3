/** Everything that can be asked of a person's record: by the person, by HR, or by the service. */
import type { AddressAnswer } from './changed-address.ts'
import type { FeedbackCommand } from './feedback-person.ts'
import type { GoalsCommand } from './goals.ts'
import type { LeaverCommand } from './leaving.ts'
import type { LeftByImportCommand } from './left-by-import.ts'
import type { NudgePerson } from './nudge.ts'
import type { PersonPassedCommand } from './passed-on.ts'
import type { PersonReachCommand } from './person-reach.ts'
import type { DetailChanges } from './person-work.ts'
import type { RegisterCommand } from './registering.ts'
import type { HoldCommand } from './retention-hold.ts'
import type { SignInCommand } from './sign-in.ts'
import type { TalkAskCommand } from './talk-asks.ts'

export type PersonCommand =
  | RegisterCommand
  | { kind: 'expectDigests'; from: string; until: string }
  | SignInCommand
  | PersonReachCommand
  | PersonPassedCommand
  | FeedbackCommand
  | TalkAskCommand
  | GoalsCommand
  /** By themselves, or by their manager; null: back. */
  | { kind: 'setAway'; until: string | null }
  /** By HR, one thing at a time. '' takes a detail away. `finish`: running talks stay with the manager until now. */
  | { kind: 'change'; changes: DetailChanges; by: string; finish?: boolean }
  /** From that local date on; null: it was a mistake, or they are back. */
  | { kind: 'leave'; from: string | null }
  | { kind: 'personLeaves' }
  | LeaverCommand
  | HoldCommand
  | { kind: 'personWork'; n: number }
  | { kind: 'personWorkDone'; n: number }
  | AddressAnswer
  | LeftByImportCommand
  | NudgePerson
