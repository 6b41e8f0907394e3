/**
 * A manager starts a talk outside any cycle with one of their own people. Everything is keyed by the form it came from, so that a form sent
 * twice, or half and then again, starts one talk.
 */
import type { CycleSettings } from '../domain/cycle-settings.ts'
import { endOf } from '../domain/in-cycle.ts'
import type { Person } from '../domain/person.ts'
import { phaseOf } from '../domain/phase.ts'
import { framedFor, standaloneCycle } from '../domain/standalone.ts'
import { earliestFrom, timelineFrom } from '../domain/standalone-dates.ts'
import type { Talk } from '../domain/talk.ts'
import type { TalkFrame } from '../domain/talk-entry.ts'
import { addMonths, localDate, type PlainDate } from '../domain/time.ts'
import type { Ports } from '../ports.ts'
import { employmentIds, soleHolderOf } from './addresses.ts'
import { type Applied, apply } from './apply.ts'
import { readCycleFrame, readFrame, readTalkFrame } from './frame.ts'
import { loadPerson, loadTalk, ownTalkIds, talkIdsHeldBy, talksById } from './heads.ts'
import { talkId } from './identity.ts'
import { expectDigests, openTalkOf, readHolder, whyLeftOut } from './launch.ts'
import { holderOf } from './people.ts'
import { tell } from './tell.ts'

/** What the manager has chosen; the rest of the timeline follows. */
export type TalkWish = Pick<CycleSettings, 'template' | 'templateVersion' | 'purposes' | 'from' | 'to'>

/**
 * `notYours`: whoever it is, they are none of the manager's own people. `underWay`: the two have a talk that is still to be held. `ended`: what
 * this very form had started has been called off.
 */
export type WhyNotStarted = 'notYours' | 'underWay' | 'ended' | 'left' | 'away' | 'bounced' | 'onPaper' | 'tooSoon'

export type Started = { ok: true; talk: string } | { ok: false; why: WhyNotStarted }

export type Someone = { id: string; name: string }

/** How far ahead a talk can be planned. */
export const monthsAhead = 12

/** Those of a manager's people with whom there is or was a talk, by name; the others are found by their address. */
export const knownPeople = async (ports: Ports, manager: string): Promise<Someone[]> => {
  const ids = await employmentIds(ports, manager)
  const led = await Promise.all(ids.map(async (id) => talksById(ports, await talkIdsHeldBy(ports, id))))
  const known = new Set(led.flat().map(({ people }) => people.employee.id))
  const people = await Promise.all([...known].map((id) => ownPerson(ports, ids, id)))
  const { compare } = new Intl.Collator(ports.organisation.language)
  return people
    .flatMap((person) => (person ? [{ id: person.id, name: person.details.name }] : []))
    .sort((a, b) => compare(a.name, b.name))
}

export const ownPersonOf = async (ports: Ports, manager: string, id: string): Promise<Someone | undefined> => {
  const found = await ownPerson(ports, await employmentIds(ports, manager), id)
  return found && { id: found.id, name: found.details.name }
}

/** One of the manager's own people by the address; anyone else's is answered like nobody's. */
export const ownPersonAt = async (ports: Ports, manager: string, address: string): Promise<Someone | undefined> => {
  const ids = await employmentIds(ports, manager)
  const found = (await soleHolderOf(ports, address)).find(({ details }) => ids.includes(holderOf(details) ?? ''))
  return found && { id: found.id, name: found.details.name }
}

export const suggestedPeriod = async (ports: Ports): Promise<{ from: PlainDate; to: PlainDate; last: PlainDate }> => {
  const today = localDate(ports.clock.now(), ports.organisation.zone)
  const from = earliestFrom(today, await readFrame(ports, undefined))
  return { from, to: addMonths(from, 1), last: addMonths(today, monthsAhead) }
}

/** `form`: what makes this form one of its kind. */
export const startTalk = async (
  ports: Ports,
  manager: string,
  employee: string,
  wish: TalkWish,
  form: string,
): Promise<Started> => {
  const ids = await employmentIds(ports, manager)
  const person = await ownPerson(ports, ids, employee)
  const holder = person && (await readHolder(ports, holderOf(person.details) ?? ''))
  if (!person || !holder) return { ok: false, why: 'notYours' }
  const id = talkId(`${standaloneCycle}/${form}`, employee)
  const before = await loadTalk(ports, id)
  if (before?.ended) return { ok: false, why: 'ended' }
  if (!before) {
    const why = await whyNot(ports, person, wish)
    if (why) return { ok: false, why }
    if (holder.party.paper) return { ok: false, why: 'onPaper' }
  }
  const frame = await readStandalone(ports)
  const today = localDate(ports.clock.now(), ports.organisation.zone)
  const own = { ...wish, ...timelineFrom(today, wish.from, frame) }
  const { cycle } = framedFor(frame, { own })
  await openTalkOf(ports, cycle, person, holder, { id, own })
  await expectDigests(ports, holder.person.id, cycle, today)
  await sayStarted(ports, holder.person, employee, id)
  return { ok: true, talk: id }
}

/** A form sent twice, or half and then again, calls it off once, and whoever had asked for it waits for an answer again. */
export const callOffTalk = async (ports: Ports, id: string, as: string | undefined, form: string): Promise<Applied> => {
  const command = { kind: 'callOffTalk' } as const
  const applied = await apply(ports, id, { command, by: 'manager', as, commandId: form || undefined })
  // At once, so that the next talk answers it; after a crash the talk's own step does it.
  if (applied.ok) await reopenAsk(ports, id)
  return applied
}

/** The work of the step. */
export const reopenAsk = async (ports: Ports, id: string): Promise<void> => {
  const manager = (await loadTalk(ports, id))?.ended?.reopens
  if (manager !== undefined) await tell(ports, manager, { kind: 'talkAskReopened', talk: id })
}

const ownPerson = async (ports: Ports, managers: string[], id: string): Promise<Person | undefined> => {
  const person = await loadPerson(ports, id)
  const holder = person && holderOf(person.details)
  return person?.employed && person.gone === undefined && holder !== undefined && managers.includes(holder)
    ? person
    : undefined
}

const whyNot = async (ports: Ports, person: Person, { from, to }: TalkWish): Promise<WhyNotStarted | undefined> => {
  const frame = await readFrame(ports, undefined)
  const today = localDate(ports.clock.now(), ports.organisation.zone)
  if (from < earliestFrom(today, frame)) return 'tooSoon'
  const why = whyLeftOut(person, { settings: { units: [], to } })
  if (why === 'left' || why === 'away' || why === 'bounced') return why
  return (await talkUnderWay(ports, person)) ? 'underWay' : undefined
}

/** Which talk this person still has to meet for, in a cycle or not. */
export const talkUnderWay = async (ports: Ports, { id, details }: Person): Promise<string | undefined> => {
  const talks = await talksById(ports, await ownTalkIds(ports, id))
  const now = ports.clock.now()
  const ahead = talks.filter(
    (talk) => talk.people.manager.id === holderOf(details) && ['prepare', 'meet'].includes(phaseOf(talk, now)),
  )
  for (const talk of ahead) if (await isGoingOn(ports, talk)) return talk.id
  return undefined
}

/** What HR has ended or closed without a time keeps nobody from a new one. */
const isGoingOn = async (ports: Ports, talk: Talk): Promise<boolean> => {
  const { cycle } = await readTalkFrame(ports, talk)
  if (endOf(talk, cycle)) return false
  const today = localDate(ports.clock.now(), ports.organisation.zone)
  return talk.booking.status === 'booked' || cycle.settings.to >= today
}

/** The cycle of all these talks, which is made with the first of them. */
const readStandalone = async (ports: Ports): Promise<TalkFrame> => {
  await apply(ports, standaloneCycle, { command: { kind: 'gatherStandalone' }, by: 'service', queue: 'due' })
  return readCycleFrame(ports, standaloneCycle)
}

/** Whoever has asked for it is answered with the talk. */
const sayStarted = async (ports: Ports, { id, talkAsks }: Person, employee: string, talk: string): Promise<void> => {
  const asked = talkAsks?.received.filter(({ from, talk: started }) => from.id === employee && started === undefined)
  for (const one of asked ?? [])
    await apply(ports, id, { command: { kind: 'talkAskStarted', id: one.id, talk }, by: 'service' })
}
