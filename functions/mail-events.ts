/** Lambda entry: what SES tells of a mail afterwards, by way of EventBridge. */
import { onMailEvent } from './aws/events.ts'
import { awsPorts } from './aws/ports.ts'
import { mailEvent } from './flow/mail-events.ts'

const ports = awsPorts(process.env)

export const handler = onMailEvent((event) => mailEvent(ports, event), ports.log)
