/**
 * One workflow wakes: what is due? Gather what it says, claim it in one write, send it, record it in one write, set the timer. At least once is harmless: late,
 * double, stale or for something erased, a wake ends in one of five ways and only then is its message deleted. A mail is sent at most once,
 * except after an attempt of unknown outcome that left no evidence when its lease ended, an hour after it or, before the last attempt, six
 * (DESIGN.md rules 4 and 5).
 */

import { addLinks, type Link, type Links } from '../domain/access.ts'
import { nextOpening } from '../domain/calendar.ts'
import { type Agenda, agenda, attemptsPerMail, type Ledger, type MailRecord } from '../domain/ledger.ts'
import { secretCharacters } from '../domain/routes.ts'
import { day, hour, minute } from '../domain/time.ts'
import type { Entry, Frame, Head } from '../domain/workflow.ts'
import type { Instant, Ports } from '../ports.ts'
import { asJson, parse } from './apply.ts'
import { isOpenAfterRestore } from './erased-mark.ts'
import { readFrame } from './frame.ts'
import { hashSecret } from './identity.ts'
import { evidenceDays } from './mail-events.ts'
import { readSwitches } from './organisation.ts'
import { type Claimed, gatherFor, linkOf, type Sender, type Sent, sendClaimed } from './send.ts'
import { setTimer } from './set-timer.ts'
import { runStep } from './steps.ts'
import { type AnyCommand, type AnyWorkflow, workflowOf } from './workflows.ts'

export type WakeEnd = 'sent' | 'set' | 'claimed by another' | 'paused' | 'finished'

/** A wake that goes on longer than this is going in circles. */
const roundsPerWake = 60
/** A launch or an import has many pages; what is left after these gets a wake of its own. */
const stepsPerWake = 5
/** The last attempt at a mail of which nobody knows waits for so much longer: a mail service that fails for six hours takes all three otherwise. */
const lastAttemptAfter = 5 * hour
/** Surely not sent: tried again after this, plus up to as much again. */
const backOff = 5 * minute

export const wake = async (ports: Ports, id: string): Promise<WakeEnd> => {
  const { sending } = await readSwitches(ports)
  // The sweep that applies the tombstones wakes whoever waits here.
  if (!sending || !(await isOpenAfterRestore(ports))) return 'paused'
  let end: WakeEnd = 'set'
  for (let round = 1; round <= roundsPerWake; round++) {
    const awake = await look(ports, id)
    if (!awake) return 'finished'
    const [step] = awake.due.steps
    if (step) {
      if (round > stepsPerWake) {
        await setTimer(ports, id, awake.now)
        return 'set'
      }
      await runStep(ports, id, step as Entry<AnyCommand>)
      continue
    }
    const sender = awake.due.claim.length > 0 ? await gather(ports, awake) : undefined
    if (sender === 'failed') {
      await setTimer(ports, id, later(ports, awake.now))
      return 'set'
    }
    const claimed = await claim(ports, awake)
    if (claimed === 'nothing') {
      const settled = await settle(ports, awake, end)
      if (settled === 'lost') continue
      return settled
    }
    if (claimed === 'lost' || !sender) continue
    await record(ports, id, await sendClaimed(ports, id, sender, claimed))
    end = 'sent'
  }
  throw new Error(`The wake of ${id} goes in circles`)
}

/** What the table did not tell now it may tell in some minutes; nothing has been claimed, so that it costs no attempt. */
const gather = async (ports: Ports, { id, due }: Awake): Promise<Sender | 'failed'> => {
  try {
    return await gatherFor(ports, id, due.claim)
  } catch (error) {
    ports.log.error('could not gather', error, { id })
    return 'failed'
  }
}

type Awake = {
  id: string
  workflow: AnyWorkflow
  frame: Frame
  state: Head
  version: number
  wakeAt: Instant | null
  now: Instant
  due: Agenda<AnyCommand>
}

const look = async (ports: Ports, id: string): Promise<Awake | undefined> => {
  const workflow = workflowOf(id)
  const stored = await ports.table.load(id)
  if (!stored) return undefined
  const state = parse(workflow, stored)
  const frame = await readFrame(ports, workflow.cycleOf(state))
  const now = ports.clock.now()
  const due = agenda(workflow.timetable(state, frame), state.mails, now, frame.calendar)
  return { id, workflow, frame, state, version: stored.version, wakeAt: stored.wakeAt, now, due }
}

/** One write: the claims with the hashes of their links, what claiming makes true, and what is skipped. A claim does not move wakeAt. */
const claim = async (ports: Ports, awake: Awake): Promise<Claimed[] | 'lost' | 'nothing'> => {
  const { workflow, state, now, due } = awake
  const mails: Ledger = {}
  for (const { entry, reason } of due.skip) mails[entry.key] = { status: 'skipped', at: now, reason }
  for (const overdue of due.overdueClaims) {
    const evidence = await ports.table.parts(awake.id, `mail#${overdue.attempt}`, now)
    if (evidence.length > 0) {
      mails[overdue.entry.key] = {
        status: 'sent',
        // It went then, and said what held then.
        at: state.mails[overdue.entry.key]?.at ?? now,
        attempt: overdue.attempt,
        tries: overdue.tries > 1 ? overdue.tries : undefined,
        asked: overdue.entry.asked || undefined,
      }
    } else if (overdue.tries >= attemptsPerMail || now > overdue.entry.until || outlivedEvidence(state, overdue, now)) {
      mails[overdue.entry.key] = { status: 'skipped', at: now, reason: 'outcome unknown' }
    } else {
      // Before the last attempt the lease may go on. Else it is free again, under the same rules as any other: an unasked one whose lease ended
      // after hours waits for the window.
      mails[overdue.entry.key] = longerLease(awake, overdue) ?? { status: 'waiting', at: now, tries: overdue.tries }
    }
  }
  const claimed: Claimed[] = []
  const links: Links = {}
  for (const entry of due.claim) {
    const tries = triesSoFar(state.mails[entry.key])
    const attempt = ports.random.base32(16)
    const secret = ports.random.base32(secretCharacters)
    mails[entry.key] = { status: 'claimed', attempt, at: now, tries: tries + 1, asked: entry.asked || undefined }
    links[hashSecret(secret)] = withoutUndefined(linkOf(state, entry, now))
    claimed.push({ entry, attempt, tries: tries + 1, secret })
  }
  if (Object.keys(mails).length === 0) return 'nothing'
  const withMails = { ...state, mails: { ...state.mails, ...mails }, ...withLinks(awake, links) }
  const kinds = due.claim.map(({ kind }) => kind)
  const outcome = await save(ports, awake, workflow.claimed(withMails, kinds, now), awake.wakeAt)
  return outcome === 'lost' ? 'lost' : claimed
}

/** One write for all outcomes, on whatever the head has become meanwhile; only our own claims are touched. */
const record = async (ports: Ports, id: string, results: Sent[]): Promise<void> => {
  for (;;) {
    const awake = await look(ports, id)
    if (!awake) return
    const mails: Ledger = {}
    for (const result of results) {
      const present = awake.state.mails[result.entry.key]
      if (present?.status !== 'claimed' || present.attempt !== result.attempt) continue
      const outcome = recordOf(result, ports, awake.now)
      if (outcome) mails[result.entry.key] = outcome
    }
    if (Object.keys(mails).length === 0) return
    const state = { ...awake.state, mails: { ...awake.state.mails, ...mails } }
    if ((await save(ports, awake, state, nextOf(awake, state))) === 'saved') return
  }
}

const recordOf = (result: Sent, ports: Ports, now: Instant): MailRecord | undefined => {
  const { attempt, entry, tries } = result
  switch (result.outcome) {
    case 'sent':
      return {
        status: 'sent',
        at: now,
        attempt,
        tries: tries > 1 ? tries : undefined,
        asked: entry.asked || undefined,
      }
    case 'unknown':
      // The claim stays until its lease ends; evidence may come until then.
      return undefined
    case 'skip':
      return { status: 'skipped', at: now, reason: result.reason }
    case 'not sent': {
      if (result.permanent) return { status: 'skipped', at: now, reason: result.reason }
      return { status: 'waiting', at: later(ports, now), tries: result.counts ? tries : tries - 1 }
    }
  }
}

const later = ({ random }: Ports, now: Instant): Instant => now + Math.round(backOff * (1 + random.fraction()))

/** Nothing is due now: make wakeAt exact, since new rules may have brought something forward, and set the timer for what comes next. */
const settle = async (ports: Ports, awake: Awake, end: WakeEnd): Promise<WakeEnd | 'lost'> => {
  const { due, id } = awake
  if (awake.wakeAt !== due.next && (await save(ports, awake, awake.state, due.next)) === 'lost') {
    // Someone else wrote, perhaps with the cycle as it was before HR's change that woke this talk: seen again.
    ports.log.info('lost race', { id })
    return 'lost'
  }
  if (due.next === null) return end === 'sent' ? 'sent' : 'finished'
  await setTimer(ports, id, due.next)
  if (end === 'sent') return 'sent'
  return Object.values(awake.state.mails).some(({ status }) => status === 'claimed') ? 'claimed by another' : 'set'
}

const nextOf = ({ workflow, frame, now }: Awake, state: Head): Instant | null => {
  const due = agenda(workflow.timetable(state, frame), state.mails, now, frame.calendar)
  const waits = due.claim.length + due.overdueClaims.length + due.skip.length + due.steps.length > 0
  return waits ? now : due.next
}

const save = (ports: Ports, awake: Awake, state: Head, wakeAt: Instant | null) =>
  ports.table.save({
    id: awake.id,
    expected: awake.version,
    state: asJson(state),
    wakeAt,
    index: awake.workflow.index(state),
    parts: [],
  })

const withLinks = ({ state, workflow, frame, now }: Awake, added: Links) => {
  const { needsLink } = workflow
  if (!('links' in state) || !needsLink) return {}
  return { links: addLinks(state.links as Links, added, (link) => needsLink(state, link, frame, now)) }
}

/** A claim whose mail was off the timetable for long: evidence that it went may have been deleted since. */
const outlivedEvidence = ({ mails }: Head, { entry }: { entry: Entry<AnyCommand> }, now: Instant): boolean => {
  const record = mails[entry.key]
  return record?.status === 'claimed' && now >= record.at + evidenceDays * day
}

/** Before the last attempt evidence of the one before has longer to come, unless the mail would be too late by then. */
const longerLease = (
  { state, now, frame }: Awake,
  { entry, tries }: { entry: Entry<AnyCommand>; tries: number },
): MailRecord | undefined => {
  const record = state.mails[entry.key]
  if (record?.status !== 'claimed' || record.until !== undefined || tries !== attemptsPerMail - 1) return undefined
  const until = now + lastAttemptAfter
  const goes = entry.asked ? until : nextOpening(until, frame.calendar)
  return goes < entry.until ? { ...record, until } : undefined
}

const triesSoFar = (record: MailRecord | undefined): number => (record?.status === 'waiting' ? record.tries : 0)

const withoutUndefined = (link: Link): Link => JSON.parse(JSON.stringify(link)) as Link
