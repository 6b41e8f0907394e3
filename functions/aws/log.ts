/**
 * The log of what is deployed: one JSON line per event, ids and kinds only. An error is logged by its name and where it
 * happened, never by its message: a service puts addresses, and a parser what it read, into messages.
 */
import { Logger } from '@aws-lambda-powertools/logger'
import type { Log } from '../ports.ts'

export function createLog(): Log {
  const logger = new Logger({ serviceName: 'samspel' })
  return {
    info: (event, facts = {}) => logger.info(event, facts),
    warn: (event, facts = {}) => logger.warn(event, facts),
    error: (event, error, facts = {}) => logger.error(event, { ...facts, ...wordless(error) }),
  }
}

/** For a function whose failure Lambda itself writes down, with every word of the error: what it throws has none. */
export async function withoutWords(event: string, log: Log, run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    log.error(event, error)
    throw new Error(event)
  }
}

/** What an error may tell: its name, the names of its causes, and its place in the code. */
function wordless(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { errorName: typeof error }
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  const facts: Record<string, string> = { errorName: error.name, errorStack: frames.slice(0, 12).join('\n') }
  if (error.cause instanceof Error) facts.errorCause = error.cause.name
  return facts
}
