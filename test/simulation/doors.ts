/**
 * Where the link of a mail leads when someone opens it, now or weeks later: whoever the mail was to comes in while the step lasts, and nobody
 * through a mailbox or a part in the talk that is no longer theirs.
 */
import type { Person } from '../../functions/domain/person.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { day } from '../../functions/domain/time.ts'
import { lookAtPersonLink, lookAtTalkLink } from '../../functions/flow/door.ts'
import type { Instant, Ports } from '../../functions/ports.ts'
import { type Accepted, linksIn } from '../world/service.ts'
import { skewMax } from './clocks.ts'
import { type History, isStopped } from './history.ts'

export type Opened =
  | { at: 'talk'; id: string; role: Role; purpose: string; person: string }
  | { at: 'person'; id: string; purpose: string; person: string }
  /** `over`: it leads nowhere, and need not; `lost`: it leads nowhere too soon; `forbidden`: it leads in, and must not. */
  | { at: 'over' | 'lost' | 'forbidden' }

/** Mails that let nobody in: to an old mailbox, to HR, who signs in, and of a meeting that ended since its manager left. */
export const hasNoLink = ({ mail }: Accepted): boolean =>
  /^former\.|\.(addressChanged|undeliverable)\./.test(mail.tags.mail) ||
  (mail.calendar?.method === 'CANCEL' && linksIn(mail).length === 0)

/** By the clock of the run that answers, which can be off by the skew, and so can the one that wrote what the link is measured by. */
export const openLink = async (ports: Ports, history: History, { mail, at: sentAt }: Accepted): Promise<Opened> => {
  const now = ports.clock.now()
  const [first] = linksIn(mail)
  if (!first) throw new Error(`No link in ${mail.tags.mail}`)
  const [to, kind] = mail.tags.mail.split('.')
  const head = (await ports.table.load(first.id))?.state as unknown
  if (!head) return { at: isDeletedRightly(history, first.id) ? 'over' : 'lost' }
  if (to === 'person') {
    const found = await lookAtPersonLink(ports, first, {})
    if (found.at !== 'unknown') {
      if ((head as Person).details.email !== mail.to.email) return { at: 'forbidden' }
      return { at: 'person', id: first.id, purpose: found.purpose, person: first.id }
    }
    const isTheirs = (head as Person).details.email === mail.to.email
    return {
      at: isTheirs && !wasClosed(history, first.id, sentAt) && now < sentAt + 14 * day - 2 * skewMax ? 'lost' : 'over',
    }
  }
  const talk = head as Talk
  const role = to as Role
  const person = talk.people[role].id
  const reader = (await ports.table.load(person))?.state as unknown as Person
  const hasLeft = role === 'manager' && (talk.vacant !== undefined || (talk.managerSince ?? 0) > sentAt + 2 * skewMax)
  const isTheirs = !hasLeft && reader.details.email === mail.to.email
  const found = await lookAtTalkLink(ports, first, () => ({}))
  if (found.at !== 'unknown')
    return isTheirs ? { at: 'talk', id: first.id, role, purpose: found.threshold.purpose, person } : { at: 'forbidden' }
  // On paper, or no longer the manager, and back since: a way in that was closed stays so, and a fresh link is asked for.
  const wasEnded = (history.talks.get(first.id) ?? []).some(
    ({ people, vacant }, index, all) =>
      (people[role].paper !== undefined || (role === 'manager' && vacant !== undefined)) &&
      (all[index + 1]?.at ?? now) >= sentAt,
  )
  if (wasEnded || wasClosed(history, person, sentAt)) return { at: 'over' }
  return { at: isTheirs && now < lasts(talk, kind ?? '', sentAt) - 2 * skewMax ? 'lost' : 'over' }
}

/** A person, or the talk of an employee, who has left: the organisation keeps neither for long. */
const isDeletedRightly = (history: History, id: string): boolean => {
  const person = history.talks.get(id)?.at(-1)?.people.employee.id ?? id
  return history.people.get(person)?.at(-1)?.gone === true
}

/** Since that mail they have left, or their mailbox was nobody's for a while: whoever reads it now need not be who did. */
const wasClosed = (history: History, person: string, sentAt: Instant): boolean =>
  (history.people.get(person) ?? []).some(
    (known, index, all) =>
      (known.gone || (isStopped(known) && known.unreached !== 'noMore')) &&
      (all[index + 1]?.at ?? Number.POSITIVE_INFINITY) >= sentAt,
  )

/** Until when a mail of this kind is of use to its reader at the least. */
const lasts = ({ booking }: Talk, kind: string, sentAt: number): number => {
  if (/^(followUp|pulse)/.test(kind)) return sentAt + 30 * day
  if (/^(plan|planReturned|agreed|notAgreed)$/.test(kind)) return sentAt + 14 * day
  return (booking.status === 'booked' ? Math.max(booking.end, sentAt) : sentAt) + 7 * day
}
