/** What the contract is held against: ports, their clock, and a look behind them at what has become of each call. */
import type { Instant, Ports, QueueName } from '../../functions/ports.ts'

export type Subject = {
  ports: Ports
  clock: { now(): Instant; set(to: Instant): void }
  /** Timers that stand, soonest first. */
  timers(): { id: string; at: Instant }[]
  /** Fires every timer that is due. */
  fireTimers(): Promise<void>
  /** Takes the visible messages of a queue, by what they say, and deletes them. */
  take(queue: QueueName): string[]
  /** Mails that were accepted, oldest first. */
  accepted(): AcceptedMail[]
  close(): Promise<void>
}

export type AcceptedMail = {
  at: Instant
  to: string
  subject: string
  text: string
  html: string
  /** With line feeds alone. */
  calendar: string | undefined
}

/** The suites open one subject each and share it: their ids and keys never meet. */
export type Open = () => Promise<Subject>

/** 08:00 in Stockholm on a Monday in winter. */
export const start = Date.parse('2027-03-01T07:00:00Z')
export const minutes = (count: number): number => count * 60_000
export const days = (count: number): number => count * 24 * 3600_000
