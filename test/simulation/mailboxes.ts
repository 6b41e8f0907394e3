/**
 * Mailboxes that do not take a mail: of someone whose address is wrong, who wants no more of them, whom the mail service itself has stopped, or
 * that are full for some days. HR looks at the list now and then and mends what can be mended.
 */
import { day, hour } from '../../functions/domain/time.ts'
import { allUnreached, tryAgain } from '../../functions/flow/reach.ts'
import type { Instant, Ports } from '../../functions/ports.ts'
import { type Accepted, eventOf, type Told } from '../world/service.ts'
import type { Staff } from './changes.ts'
import type { Hands } from './hands.ts'

type Trouble = { why: 'noAddress' | 'suppressed' | 'full' | 'noMore'; until: Instant }

export type Mailboxes = {
  /** Whether anybody will ever read it. */
  takes(accepted: Accepted): boolean
  /** What the mail service tells of it, in order. */
  fateOf(accepted: Accepted): Told['event'][]
  /** There is no such mailbox. */
  kill(email: string): void
  /** Troubles befall these people until `end`, and HR mends. */
  begin(staff: Staff[], end: Instant): void
}

/** How often a year each happens to one person. */
const yearly = { noAddress: 0.05, suppressed: 0.06, full: 0.12, noMore: 0.04 }

export const createMailboxes = (
  hands: Hands,
  world: { ports: Ports; portsOfRun: () => Ports; newAddress: (id: string) => Promise<void> },
): Mailboxes => {
  const troubles = new Map<string, Trouble>()
  return { takes, fateOf, kill, begin }

  function troubleOf({ mail, at }: Accepted): Trouble | undefined {
    const trouble = troubles.get(mail.to.email)
    return trouble && at < trouble.until ? trouble : undefined
  }

  function takes(accepted: Accepted): boolean {
    const why = troubleOf(accepted)?.why
    return why === undefined || why === 'noMore'
  }

  function fateOf(accepted: Accepted): Told['event'][] {
    const { mail, at: sentAt } = accepted
    const event = (status: Told['event']['status'], more: Partial<Told['event']> = {}) => ({
      ...eventOf(mail, status),
      sentAt,
      ...more,
    })
    switch (troubleOf(accepted)?.why) {
      case 'noAddress':
        return [event('sent'), event('bounced', { permanent: true })]
      case 'suppressed':
        return [event('bounced', { permanent: true, suppressed: true })]
      case 'full':
        return [event('sent'), event('delayed'), event('bounced', { full: true })]
      case 'noMore':
        return [event('sent'), event('delivered'), event('complained')]
      default:
        return [event('sent'), event('delivered')]
    }
  }

  function kill(email: string) {
    troubles.set(email, { why: 'noAddress', until: Number.POSITIVE_INFINITY })
  }

  function begin(staff: Staff[], end: Instant) {
    const { plan, later, now } = hands
    for (const { id } of staff) {
      for (const [why, often] of Object.entries(yearly)) plan(end, often, () => befall(id, why as Trouble['why']))
    }
    // HR comes to it a few times a month.
    for (let moment = now() + 4 * hour; moment < end; moment += (2 + hands.chance() * 8) * day) later(moment, mendSome)
  }

  async function befall(id: string, why: Trouble['why']) {
    const { email } = (await hands.read(id)).details
    if (email === '' || troubles.has(email)) return
    const days = 1 + hands.chance() * 12
    troubles.set(email, { why, until: why === 'full' ? hands.now() + days * day : Number.POSITIVE_INFINITY })
    hands.count(`a mailbox: ${why}`)
  }

  async function mendSome() {
    const { happens, insist, count } = hands
    for (const { id, email, why } of await allUnreached(world.ports)) {
      if (why === 'full' || happens(0.3)) continue
      if (why === 'noAddress' && happens(0.6)) await world.newAddress(id)
      else {
        troubles.delete(email)
        await insist(() => tryAgain(world.portsOfRun(), id))
      }
      count(`mended: ${why}`)
    }
  }
}
