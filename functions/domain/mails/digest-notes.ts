/** What HR has done with a manager's cycles since the last digest: said once, in the next one, and reason enough for one. */
import type { Instant } from '../../ports.ts'
import { isHeld } from '../booking.ts'
import type { Cycle } from '../cycle.ts'
import { haltOf, settingsAt, settlesAt } from '../cycle-run.ts'
import { asksOther } from '../cycle-settings.ts'
import { endOf } from '../in-cycle.ts'
import type { Ledger } from '../ledger.ts'
import type { Talk } from '../talk.ts'
import type { DigestNote } from './mail.ts'

export type TalkInCycle = { talk: Talk; cycle: Cycle }

/** Whoever has had no digest yet has been told nothing that could be wrong by now. */
export const lastDigest = (mails: Ledger): Instant | undefined => {
  const sent = Object.entries(mails).flatMap(([key, record]) =>
    key.startsWith('person.digest.') && record.status === 'sent' ? [record.at] : [],
  )
  return sent.length === 0 ? undefined : Math.max(...sent)
}

export const digestNotes = (talks: TalkInCycle[], since: Instant | undefined, now: Instant): DigestNote[] => {
  if (since === undefined) return []
  const cycles = new Map(talks.map(({ cycle }) => [cycle.id, cycle]))
  return [...cycles.values()].flatMap((cycle) => {
    const own = talks.filter((one) => one.cycle.id === cycle.id).map(({ talk }) => talk)
    return notesOf(cycle, own, since, now)
  })
}

const notesOf = (cycle: Cycle, talks: Talk[], since: Instant, now: Instant): DigestNote[] => {
  const { name } = cycle.settings
  const isNew = (at: Instant) => at > since && at <= now
  const namesOf = (chosen: Talk[]) => chosen.map(({ people }) => people.employee.name).sort()
  const ends = (talk: Talk) => endOf(talk, cycle)
  const removed = talks.filter((talk) => ends(talk)?.why === 'removed' && isNew(ends(talk)?.at ?? 0))
  const notes: DigestNote[] = removed.length > 0 ? [{ note: 'removed', cycle: name, employees: namesOf(removed) }] : []
  const halt = haltOf(cycle)
  if (halt?.kind === 'cancelled') {
    const cancelled = talks.filter((talk) => ends(talk)?.why === 'cancelled')
    return isNew(settlesAt(halt)) && cancelled.length > 0
      ? [...notes, { note: 'cancelled', cycle: name, employees: namesOf(cancelled) }]
      : notes
  }
  if (talks.every((talk) => isHeld(talk.held) || ends(talk))) return notes
  if (halt && isNew(halt.from)) notes.push({ note: halt.kind === 'paused' ? 'paused' : 'closed', cycle: name })
  return halt?.kind === 'closed' ? notes : [...notes, ...correctedNote(cycle, since)]
}

const correctedNote = (cycle: Cycle, since: Instant): DigestNote[] => {
  if (cycle.launch.status === 'draft' || cycle.launch.at > since) return []
  const before = settingsAt(cycle, since)
  const { name, from, to, bookedBy } = cycle.settings
  const dates = before.from !== from || before.to !== to || before.bookedBy !== bookedBy
  const questions = asksOther(before, cycle.settings, 'manager')
  return dates || questions ? [{ note: 'corrected', cycle: name, from, to, bookedBy, questions }] : []
}
