/**
 * Judges who was mailed, by what HR and people themselves had said by then: the right person, at the address on file, in their language, and
 * nobody who is away or has left the talk. And that what was said has reached every running talk.
 */
import type { Calendar } from '../../functions/domain/calendar.ts'
import { day, hour, localDate } from '../../functions/domain/time.ts'
import type { Instant } from '../../functions/ports.ts'
import { type Accepted, type Facts, type History, type Known, knownAt } from './history.ts'
import type { Finding } from './oracle.ts'

/** Within this what has been said is known everywhere, whatever fails on the way. */
const spread = 2 * hour

export const judgeReaders = (
  history: History,
  calendar: Calendar,
  end: Instant,
): { wrong: Finding[]; lost: Finding[] } => {
  const wrong: Finding[] = []
  const lost: Finding[] = []
  for (const accepted of history.accepted) judgeReader(accepted)
  for (const [id, moments] of history.talks) judgeRunningTalk(id, moments)
  for (const [id, known] of history.people) judgeOldAddresses(id, known)
  return { wrong, lost }

  function judgeReader({ at: sentAt, workflow, key, attempt, mail }: Accepted) {
    const claim = history.claims.get(attempt)
    if (!claim) return
    const find = (what: string) => wrong.push({ what, workflow, key })
    const [to, kind] = key.split('.')
    // To HR, about this person.
    if (kind === 'undeliverable') return
    const reader = claim.facts ? readerIn(claim.facts, key) : workflow
    // Whatever held at some moment between these is right: nobody can know sooner.
    const told = reader === undefined ? [] : toldBetween(reader, claim.at - spread, sentAt)
    if (kind === 'addressChanged') {
      const changed = (history.people.get(workflow) ?? []).map(({ email }) => email)
      if (changed.at(-1) === mail.to.email) find('told the new address that it changed')
      return
    }
    if (!told.some(({ email }) => email === mail.to.email)) find('sent to another address than the one on file')
    if (!told.some(({ name }) => name === mail.to.name)) find('sent under another name')
    if (!told.some(({ language }) => mail.html.includes(`lang="${language}"`))) find('sent in another language')
    if (!told.some(({ bounced }) => !bounced)) find('sent to an address that bounced')
    const isOwnChange =
      kind === 'calendar' && claim.facts?.booking.status !== 'none' && claim.facts?.booking.changedBy === to
    const today = localDate(claim.at, calendar.zone)
    if (kind !== 'link' && to !== 'former' && !isOwnChange && told.every(({ awayUntil = '' }) => awayUntil > today))
      find('sent to someone who is away')
    if (to === 'manager' && claim.facts) {
      const holders = toldBetween(claim.facts.people.employee.id, claim.at - spread, sentAt)
      if (!holders.some(({ holder }) => holder === reader)) find('sent to someone who has left the talk')
    }
  }

  function readerIn({ people, former }: Facts, key: string): string | undefined {
    const [to, , n] = key.split('.')
    if (to === 'former') return former?.find(({ cancelled }) => cancelled?.sequence === Number(n) - 1)?.id
    return people[to === 'manager' ? 'manager' : 'employee'].id
  }

  function toldBetween(id: string, from: Instant, to: Instant): Known[] {
    const before = knownAt(history, id, from)
    const since = history.people.get(id)?.filter(({ at }) => at > from && at <= to) ?? []
    return before ? [before, ...since] : since
  }

  function judgeRunningTalk(id: string, moments: Facts[]) {
    const { people, away, vacant, plan, followUps } = moments.at(-1) as Facts
    const stands = plan.agreed !== undefined || (plan.notAgreed !== undefined && followUps.length > 0)
    if (stands && followUps.every(({ closedAt }) => closedAt !== undefined)) return
    const find = (what: string) => wrong.push({ what, workflow: id, key: '' })
    const today = localDate(end, calendar.zone)
    const employee = knownAt(history, people.employee.id, end)
    for (const role of ['employee', 'manager'] as const) {
      if (role === 'manager' && vacant !== undefined) continue
      const known = knownAt(history, people[role].id, end)
      if (known?.name !== people[role].name) find(`knows the ${role} by an old name`)
      if (known?.language !== people[role].language) find(`speaks to the ${role} in an old language`)
      const returns = [known?.awayUntil, away?.[role]].map((date = '') => (date > today ? date : undefined))
      if (returns[0] !== returns[1]) find(`knows another day of return of the ${role}`)
    }
    if (employee?.holder !== (vacant === undefined ? people.manager.id : undefined)) find('is held by someone else')
  }

  /** Whoever reads a mailbox that is no longer theirs on file is told so there. */
  function judgeOldAddresses(id: string, known: Known[]) {
    for (const [index, { email, bounced }] of known.entries()) {
      const next = known[index + 1]
      if (!next || next.email === email || bounced || next.at > end - day) continue
      const isTold = history.accepted.some(
        ({ workflow, key, mail, at }) =>
          workflow === id && key.startsWith('person.addressChanged.') && mail.to.email === email && at >= next.at,
      )
      if (!isTold) lost.push({ what: 'an old address that was not told', workflow: id, key: 'person.addressChanged' })
    }
  }
}
