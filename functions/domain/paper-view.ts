/** What both see of a talk that is on paper, and what the manager prints. */
import { isHeld } from './booking.ts'
import { waitsForSignature } from './on-paper.ts'
import type { Noted, Paper } from './paper.ts'
import type { Role } from './role.ts'
import type { Talk } from './talk.ts'
import { questionsOf } from './templates/asked.ts'
import type { Question } from './templates/templates.ts'
import type { Frame } from './workflow.ts'

/** What the manager keeps for an employee on paper; `questions` are the employee's, for the manager to print. */
export type PaperView = {
  reason?: Paper
  noted: Noted
  waitsForSignature: boolean
  questions: Question[]
}

export const paperView = (talk: Talk, role: Role, frame: Frame): PaperView => ({
  ...(talk.people.employee.paper && { reason: talk.people.employee.paper }),
  noted: talk.noted ?? {},
  waitsForSignature: isHeld(talk.held) && waitsForSignature(talk),
  questions: role === 'manager' ? questionsOf(frame, 'employee') : [],
})
