/** Lambda entry: both queues end here; one message, one workflow. */
import { onQueue } from './aws/events.ts'
import { awsPorts } from './aws/ports.ts'
import { wake } from './flow/wake.ts'

const ports = awsPorts(process.env)

export const handler = onQueue(async (id) => void (await wake(ports, id)), ports.log)
