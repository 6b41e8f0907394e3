/** When a talk outside any cycle takes place: whoever starts it chooses between which days, and the rest follows as in a cycle. */
import { addWorkingDays } from './calendar.ts'
import { leadWorkingDays } from './cycle.ts'
import type { PlainDate } from './time.ts'
import type { Frame } from './workflow.ts'

/** How long the manager has to find a time before the employee may. */
const bookingDays = 5

/** The first day on which one can be planned for: both have the whole lead time. */
export const earliestFrom = (today: PlainDate, { calendar }: Pick<Frame, 'calendar'>): PlainDate =>
  addWorkingDays(today, leadWorkingDays, calendar)

/** The invitation goes at once, the questions as long before the first day as in any cycle. */
export const timelineFrom = (today: PlainDate, from: PlainDate, { calendar }: Pick<Frame, 'calendar'>) => {
  const preparationOn = addWorkingDays(from, -leadWorkingDays, calendar)
  const soonest = addWorkingDays(today, bookingDays, calendar)
  return { invitationOn: today, preparationOn, bookedBy: preparationOn > soonest ? preparationOn : soonest }
}
