/**
 * Judges who was mailed, by what HR and people themselves had said by then: the right person, at the address on file, in their language, and
 * nobody who is away or has left the talk. And that what was said has reached every running talk.
 */
import { addWorkingDays, type Calendar, nextOpening } from '../../functions/domain/calendar.ts'
import { addDays, at, day, hour, localDate } from '../../functions/domain/time.ts'
import type { Instant } from '../../functions/ports.ts'
import { type Accepted, type Facts, type History, isStopped, type Known, knownAt } from './history.ts'
import type { Finding } from './oracle.ts'
import { type Outages, saidBy } from './outages.ts'

/** Within this what has been said is known everywhere, whatever fails on the way. */
const spread = 2 * hour

/** Of HR, who mends what can be mended. */
const hrAddress = 'helena.ek@norrviken.example'

export const judgeReaders = (
  history: History,
  calendar: Calendar,
  end: Instant,
  outages: Outages,
): { wrong: Finding[]; lost: Finding[] } => {
  const wrong: Finding[] = []
  const lost: Finding[] = []
  for (const accepted of history.accepted) judgeReader(accepted)
  for (const [id, moments] of history.talks) judgeRunningTalk(id, moments)
  for (const [id, known] of history.people) {
    judgeOldAddresses(id, known)
    judgeMending(id, known)
  }
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
    const told = reader === undefined ? [] : toldBetween(reader, saidBy(claim.at, spread, outages), sentAt)
    if (kind === 'addressChanged') {
      const changed = (history.people.get(workflow) ?? []).map(({ email }) => email)
      if (changed.at(-1) === mail.to.email) find('told the new address that it changed')
      return
    }
    if (!told.some(({ email }) => email === mail.to.email)) find('sent to another address than the one on file')
    if (!told.some(({ name }) => name === mail.to.name)) find('sent under another name')
    if (!told.some(({ language }) => mail.html.includes(`lang="${language}"`))) find('sent in another language')
    if (told.every(isStopped)) find('sent to an address that bounced')
    if (told.every(({ gone }) => gone) && to !== 'former') find('sent to someone who is no longer here')
    if ([saidBy(claim.at, spread, outages), sentAt].every((moment) => isShared(reader, moment)))
      find('sent to a mailbox that others read too')
    const isOwnChange =
      kind === 'calendar' && claim.facts?.booking.status !== 'none' && claim.facts?.booking.changedBy === to
    const today = localDate(claim.said, calendar.zone)
    if (kind !== 'link' && to !== 'former' && !isOwnChange && told.every(({ awayUntil = '' }) => awayUntil > today))
      find('sent to someone who is away')
    if (to === 'manager' && claim.facts) {
      const holders = toldBetween(claim.facts.people.employee.id, saidBy(claim.at, spread, outages), sentAt)
      if (!holders.some(({ holder, finishing }) => holder === reader || finishing.includes(reader ?? '')))
        find('sent to someone who has left the talk')
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

  /** Nobody has an address of their own there: it is empty, or someone with another name has it too. */
  function isShared(id: string | undefined, moment: Instant): boolean {
    const own = id === undefined ? undefined : knownAt(history, id, moment)
    if (!own) return false
    if (own.email === '') return true
    return [...history.people.keys()].some((other) => {
      const known = knownAt(history, other, moment)
      return known !== undefined && !known.gone && known.email === own.email && known.name !== own.name
    })
  }

  function judgeRunningTalk(id: string, moments: Facts[]) {
    const { people, away, vacant, plan, followUps, ended, unreached } = moments.at(-1) as Facts
    const find = (what: string) => wrong.push({ what, workflow: id, key: '' })
    const employee = knownAt(history, people.employee.id, end)
    if (employee?.gone !== (ended?.why === 'left')) find('knows nothing of who has left or is back')
    if (employee?.gone) return
    const stands = plan.agreed !== undefined || (plan.notAgreed !== undefined && followUps.length > 0)
    if (stands && followUps.every(({ closedAt }) => closedAt !== undefined)) return
    const today = localDate(end, calendar.zone)
    for (const role of ['employee', 'manager'] as const) {
      if (role === 'manager' && vacant !== undefined) continue
      const known = knownAt(history, people[role].id, end)
      if (known?.name !== people[role].name) find(`knows the ${role} by an old name`)
      if (isShared(people[role].id, end) !== (people[role].paper !== undefined))
        find(`does not know whether the ${role} is on paper`)
      if (known?.unreached !== unreached?.[role]?.why) find(`does not know whether mail reaches the ${role}`)
      if (known?.language !== people[role].language) find(`speaks to the ${role} in an old language`)
      const returns = [known?.awayUntil, away?.[role]].map((date = '') => (date > today ? date : undefined))
      if (returns[0] !== returns[1]) find(`knows another day of return of the ${role}`)
    }
    const { holder = '', finishing = [] } = employee ?? {}
    const holders = [holder, ...finishing].filter((one) => knownAt(history, one, end)?.gone === false)
    if (vacant === undefined ? !holders.includes(people.manager.id) : holders.length > 0)
      find('is held by someone else')
  }

  /** Whoever of HR can mend an address is told when it stops, once a day at most, unless it works again before. */
  function judgeMending(id: string, known: Known[]) {
    const hr = [...history.people].find(([, all]) => all.at(-1)?.email === hrAddress)?.[0]
    for (const [index, { at: since, unreached }] of known.entries()) {
      if (unreached === undefined || known[index - 1]?.unreached !== undefined) continue
      const last = addWorkingDays(localDate(nextOpening(since, calendar), calendar.zone), 2, calendar)
      const until = at(addDays(last, 1), '00:00', calendar.zone)
      const again = known.slice(index).find((one) => one.unreached === undefined)
      if (until > end || (again && again.at < until)) continue
      const isTold = history.accepted.some(
        (one) =>
          one.workflow === hr && one.key.startsWith('person.undeliverable.') && one.at >= since && one.at <= until,
      )
      // Three attempts of which nobody knows: whether HR has it, nobody knows either.
      const isUnknown = Object.entries(history.ledgers.get(hr ?? '') ?? {}).some(
        ([key, record]) =>
          key.startsWith('person.undeliverable.') &&
          record.status === 'skipped' &&
          record.at >= since &&
          record.at <= until,
      )
      if (!isTold && !isUnknown)
        lost.push({ what: `HR was not told of ${id}`, workflow: hr ?? '', key: 'person.undeliverable' })
    }
  }

  /** Whoever reads a mailbox that is no longer theirs on file is told so there. */
  function judgeOldAddresses(id: string, known: Known[]) {
    for (const [index, { email, unreached }] of known.entries()) {
      const next = known[index + 1]
      if (!next || next.email === email || email === '' || isStopped({ unreached }) || next.at > end - day) continue
      const isTold = history.accepted.some(
        ({ workflow, key, mail, at }) =>
          workflow === id && key.startsWith('person.addressChanged.') && mail.to.email === email && at >= next.at,
      )
      if (!isTold) lost.push({ what: 'an old address that was not told', workflow: id, key: 'person.addressChanged' })
    }
  }
}
