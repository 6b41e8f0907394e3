/** The whole service as a parts list, in the order that data goes through it: table, queues, timers, mail, the four functions, alarms. */
import { Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { Alarms } from './alarms.ts'
import { Mail } from './mail.ts'
import { MailEvents } from './mail-events.ts'
import type { Organisation } from './organisation.ts'
import { Queues } from './queues.ts'
import { Schedules } from './schedules.ts'
import { Sweep } from './sweep.ts'
import { Tables } from './table.ts'
import { Wake } from './wake.ts'
import { Web } from './web.ts'

export type SamspelStackProps = Omit<StackProps, 'env'> & {
  organisation: Organisation
  /** Folder that holds package-lock.json, and functions/ with the entries. */
  project: string
}

export class SamspelStack extends Stack {
  constructor(scope: Construct, id: string, { organisation, project, ...props }: SamspelStackProps) {
    super(scope, id, { terminationProtection: true, ...props, env: { region: organisation.region } })

    const tables = new Tables(this, 'Tables', organisation)
    const queues = new Queues(this, 'Queues')
    const schedules = new Schedules(this, 'Schedules', queues)
    const mail = new Mail(this, 'Mail', organisation)
    const parts = { tables, queues, schedules, mail, organisation, project }

    const web = new Web(this, 'Web', parts)
    const wake = new Wake(this, 'Wake', parts)
    const sweep = new Sweep(this, 'Sweep', parts)
    const mailEvents = new MailEvents(this, 'MailEvents', parts)

    new Alarms(this, 'Alarms', { organisation, queues, web, wake, sweep, mailEvents })
  }
}
