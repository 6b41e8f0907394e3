/**
 * A message of feedback that its receiver shows to named HR people (PRODUCT.md, R37): by own choice, as a copy with the receiver's own words
 * beside it. Whoever sent the message is told nothing, and HR's answers come back to the receiver alone.
 */
import * as z from 'zod'
import type { Instant } from '../ports.ts'
import { type PassedAnswer, passedOn, receiversPerItem } from './passing-on.ts'

/** Part `report#<message>` of the receiver: to whom, and what they say of it. */
export const feedbackReport = z.object({ id: z.string(), to: passedOn.shape.to, text: z.string(), at: z.number() })
export type FeedbackReport = z.infer<typeof feedbackReport>

/** HR's answers in the order they came; each is mailed under its n, and its words are the part `reportanswer#<message>#<id>`. */
export const reportAnswers = z.array(z.object({ n: z.number(), id: z.string(), message: z.string(), at: z.number() }))

export type ReportCommand = { kind: 'reportFeedback'; message: string } & Pick<FeedbackReport, 'to' | 'text'>

/** By the service, from one of HR; twice the same is once. */
export type ReportStep = { kind: 'receiveReportAnswer'; message: string; id: string; answer: PassedAnswer }

export const reportPart = (message: string): string => `report#${message}`
export const reportAnswerPart = (message: string, id: string): string => `reportanswer#${message}#${id}`

export const reportOf = ({ message, to, text }: ReportCommand, now: Instant): FeedbackReport => ({
  id: message,
  to: to.slice(0, receiversPerItem),
  text: text.trim(),
  at: now,
})
