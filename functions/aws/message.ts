/** The one message there is, on both queues and from every timer: the id of a workflow, and nothing of what is in it. */
import * as z from 'zod'

export function messageOf(id: string): string {
  return JSON.stringify({ id })
}

/** Undefined when it is not a message of ours. */
export function idOf(body: string): string | undefined {
  try {
    return messageSchema.parse(JSON.parse(body)).id
  } catch {
    return undefined
  }
}

const messageSchema = z.object({ id: z.string().min(1) })
