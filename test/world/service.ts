/**
 * The deployed functions on a world: both queues end in `wake`, timers fire, the sweep runs every five minutes, and what the mail service
 * accepted comes back as mail events. `advance` runs all of it in the order of the virtual clock, messages that are visible together at once.
 */
import type { CycleSettings } from '../../functions/domain/cycle.ts'
import type { PersonDetails } from '../../functions/domain/person.ts'
import { parseLink } from '../../functions/domain/routes.ts'
import { minute } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { addressId, newId, personId } from '../../functions/flow/identity.ts'
import { type MailEvent, mailEvent } from '../../functions/flow/mail-events.ts'
import { type Swept, sweep } from '../../functions/flow/sweep.ts'
import { wake } from '../../functions/flow/wake.ts'
import type { Instant, OutgoingMail, Ports, QueueName } from '../../functions/ports.ts'
import { earliest, type Message } from './queues.ts'
import { Sorted } from './sorted.ts'
import type { World } from './world.ts'

export type Accepted = World['outbox'][number]

/** What the mail service tells of a mail, and how long after accepting it. */
export type Told = { after: number; event: MailEvent }

export type ServiceSettings = {
  /** Ports for one run of one function; the world's own when absent. */
  portsOfRun?: (run: 'wake' | 'sweep' | 'mail event', workflow?: string) => Ports
  /** What becomes of an accepted mail: sent and delivered within seconds when absent. */
  fateOf?: (accepted: Accepted) => Told[]
  /** Called once for each mail that was accepted, in order. */
  onAccepted?: (accepted: Accepted) => void
  /** What each sweep found. */
  onSwept?: (swept: Swept) => void
  /** A run that throws: its message comes back, its event is told again. Rethrown when absent. */
  onFailure?: (error: unknown) => void
}

export type Service = {
  world: World
  /** Runs everything that is due up to and including `to`. */
  advance(to: Instant): Promise<void>
  /** Runs what is due now. */
  settle(): Promise<void>
  /** Does something at an instant, in its order among everything else. */
  at(instant: Instant, action: () => Promise<void>): void
}

const sweepEvery = 5 * minute
/** EventBridge and Lambda try an event again; how soon matters little here. */
const eventAgain = minute

export const createService = (world: World, settings: ServiceSettings = {}): Service => {
  const portsOfRun = settings.portsOfRun ?? (() => world.ports)
  const fateOf = settings.fateOf ?? sentAndDelivered
  const plans = new Sorted<{ key: Instant; id: string; action: () => Promise<void> }>()
  let planned = 0
  let seen = 0
  let nextSweep = Math.ceil(world.clock.now() / sweepEvery) * sweepEvery

  const at = (instant: Instant, action: () => Promise<void>) => {
    planned += 1
    plans.add({ key: Math.max(instant, world.clock.now()), id: String(planned).padStart(12, '0'), action })
  }

  const guarded = async (run: () => Promise<unknown>): Promise<boolean> => {
    try {
      await run()
      return true
    } catch (error) {
      if (!settings.onFailure) throw error
      settings.onFailure(error)
      return false
    }
  }

  const handle = async (queue: QueueName, message: Message) => {
    if (await guarded(() => wake(portsOfRun('wake', message.workflow), message.workflow)))
      world.queues.delete(queue, message)
  }

  const tell = async (event: MailEvent) => {
    if (!(await guarded(() => mailEvent(portsOfRun('mail event'), event))))
      at(world.clock.now() + eventAgain, () => tell(event))
  }

  const noticeAccepted = () => {
    for (; seen < world.outbox.length; seen++) {
      const accepted = world.outbox[seen] as Accepted
      settings.onAccepted?.(accepted)
      for (const { after, event } of fateOf(accepted)) at(accepted.at + after, () => tell(event))
    }
  }

  const settle = async () => {
    for (;;) {
      await world.timers.fireDue()
      const taken = (['asked', 'due'] as const).flatMap((queue) =>
        world.queues.take(queue).map((message) => ({ queue, message })),
      )
      const due = plans.below(world.clock.now() + 1)
      if (taken.length === 0 && due.length === 0) return
      for (const plan of due) plans.remove(plan)
      await Promise.all(taken.map(({ queue, message }) => handle(queue, message)))
      noticeAccepted()
      for (const plan of due) await plan.action()
      noticeAccepted()
    }
  }

  const advance = async (to: Instant) => {
    await settle()
    for (;;) {
      const next = earliest(world.next(), plans.first?.key, nextSweep) as Instant
      if (next > to) break
      world.clock.set(Math.max(next, world.clock.now()))
      if (next === nextSweep) {
        nextSweep += sweepEvery
        await guarded(async () => {
          const swept = await sweep(portsOfRun('sweep'))
          settings.onSwept?.(swept)
        })
      }
      await settle()
    }
    world.clock.set(to)
  }

  return { world, advance, settle, at }
}

const sentAndDelivered = ({ mail }: Accepted): Told[] => [
  { after: 1_000, event: eventOf(mail, 'sent') },
  { after: 3_000, event: eventOf(mail, 'delivered') },
]

export const eventOf = ({ tags }: OutgoingMail, status: MailEvent['status'], permanent = false): MailEvent => ({
  ...tags,
  status,
  permanent,
  suppressed: false,
})

/** Puts a person on the people list as a page of an import does, and answers the id. */
export const register = async (
  ports: Ports,
  { name, ...rest }: Pick<PersonDetails, 'name'> & Partial<PersonDetails>,
): Promise<string> => {
  const email = rest.email ?? `${name.toLowerCase().replaceAll(' ', '.')}@norrviken.example`
  const id = personId({ email })
  await ports.table.putPart(addressId(email), { name: 'person', value: { person: id }, expected: 'any' })
  await apply(ports, id, {
    command: { kind: 'register', id, details: { language: 'sv', unit: 'Skola', ...rest, name, email }, employed: true },
    by: 'service',
    queue: 'due',
  })
  return id
}

/** HR makes a cycle and launches it; answers its id. The pages of the launch come with `advance`. */
export const launch = async (ports: Ports, settings: CycleSettings): Promise<string> => {
  const id = newId('c', ports.random)
  await apply(ports, id, { command: { kind: 'create', id, settings, person: 'p_helena' }, by: 'hr' })
  await apply(ports, id, { command: { kind: 'launch', person: 'p_helena' }, by: 'hr' })
  return id
}

/** What a person has been mailed: the key in the timetable, oldest first. */
export const mailsTo = (world: World, email: string): Accepted[] =>
  world.outbox.filter(({ mail }) => mail.to.email === email)

/** The links in a mail's text, with what stands behind their path. */
export const linksIn = ({ text }: OutgoingMail): { id: string; secret: string; query: string }[] =>
  [...text.matchAll(/\/l\/([0-9a-z]+)(?:\?([0-9a-zA-Z=.]*))?/g)].flatMap(([, token = '', query = '']) => {
    const link = parseLink(token)
    return link ? [{ ...link, query }] : []
  })

/** A cycle of talks in autumn 2026, as HR would suggest it. */
export const autumn: CycleSettings = {
  name: 'Hösten 2026',
  from: '2026-10-05',
  to: '2026-11-13',
  template: 'forward',
  templateVersion: 1,
  purposes: ['goals', 'competence'],
  managerAnswersA: false,
  wording: 'continue',
  invitationOn: '2026-09-14',
  preparationOn: '2026-09-21',
  bookedBy: '2026-09-21',
  followUpMonths: [1, 3],
  culture: '',
  units: [],
}
