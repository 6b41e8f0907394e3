/** Everything that can be asked of a talk, by one of the two or by the service: the commands of its pieces as one. */
import type { ArrangingCommand } from './arranging.ts'
import type { BookingCommand } from './booking.ts'
import type { CheckInCommand } from './check-in.ts'
import type { FollowUpCommand } from './follow-up.ts'
import type { PeopleCommand } from './handover.ts'
import type { LineCommand, LineStep } from './line-report.ts'
import type { CallOff, MembershipCommand } from './membership.ts'
import type { NextFollowUpCommand } from './next-follow-up.ts'
import type { NudgeTalk } from './nudge.ts'
import type { PaperCommand } from './on-paper.ts'
import type { PassingCommand } from './passing-on.ts'
import type { PlanCommand, PlanStep } from './plan.ts'
import type { PreparationCommand } from './preparation.ts'
import type { PulseCommand } from './pulse.ts'
import type { ReachCommand } from './reach.ts'
import type { RetentionCommand } from './retention.ts'
import type { StoryCommand } from './story.ts'
import type { Talk } from './talk.ts'
import type { AccessCommand } from './talk-access.ts'

export type TalkCommand =
  | {
      kind: 'open'
      talk: Pick<
        Talk,
        'id' | 'people' | 'cycle' | 'unit' | 'begins' | 'previous' | 'away' | 'unreached' | 'guards' | 'own'
      >
    }
  | BookingCommand
  | ArrangingCommand
  | PreparationCommand
  | PlanCommand
  | PlanStep
  | FollowUpCommand
  | NextFollowUpCommand
  | CheckInCommand
  | PulseCommand
  | PaperCommand
  | LineCommand
  | LineStep
  | PassingCommand
  | StoryCommand
  | AccessCommand
  | PeopleCommand
  | ReachCommand
  | MembershipCommand
  | CallOff
  | NudgeTalk
  | RetentionCommand
