/** The log of this machine, for whoever sits in front of it: only what needs attention, and errors whole. */
import type { Log } from '../../functions/ports.ts'

export const localLog: Log = {
  info() {},
  warn: (event, facts = {}) => console.warn(`! ${event}`, facts),
  error: (event, error, facts = {}) => console.error(`! ${event}`, facts, error),
}
