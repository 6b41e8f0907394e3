/**
 * Cycles as HR's pages show and change them: settings, how a launch goes, and who would get a talk. No talk is opened here, so nothing that
 * anyone wrote can be read.
 */
import * as z from 'zod'
import { workingDaysBetween } from '../domain/calendar.ts'
import { type Cycle, type CycleSettings, leadWorkingDays, suggestedDates } from '../domain/cycle.ts'
import { correctionsSoFar, type Halt, haltOf, settlesAt } from '../domain/cycle-run.ts'
import { isOwnCycle, reachesUnit } from '../domain/hr-role.ts'
import { peopleOnPaper } from '../domain/paper.ts'
import type { Person } from '../domain/person.ts'
import { isInPilot, type Pilot } from '../domain/pilot.ts'
import { isLarge } from '../domain/recount.ts'
import { isStandalone, standaloneCycle } from '../domain/standalone.ts'
import { localDate } from '../domain/time.ts'
import type { Instant, JsonObject, Language, Ports } from '../ports.ts'
import { type Applied, apply, asJson } from './apply.ts'
import { parseCycle, readFrame } from './frame.ts'
import { whyLeftOut } from './launch.ts'
import { holderOf, isVisible, readIndex, readPeople } from './people.ts'
import { everyoneOf } from './within-unit.ts'

export type CycleView = {
  id: string
  settings: CycleSettings
  launch: Cycle['launch']
  createdAt: Instant
  /** HR has paused, closed or cancelled it; until then a cancelling can be taken back. */
  halt?: { kind: Halt['kind']; from: Instant; settlesAt: Instant }
  /** The n of the latest correction: a form carries what it was made from. */
  corrections: number
  /** Its counts are kept, and not made for each look. */
  isLarge: boolean
}

/** Newest first. */
export const listCycles = async (ports: Ports): Promise<CycleView[]> => {
  const rows = await readIndex(ports, 'cycles')
  const heads = await ports.table.heads(rows.map(({ id }) => id))
  return [...heads.values()]
    .map(({ state }) => viewOf(parseCycle(state)))
    .filter((cycle) => isSeen(ports, cycle))
    .sort((a, b) => b.createdAt - a.createdAt || a.id.localeCompare(b.id))
}

/** Talks outside any cycle are in none that HR could see to. */
export const readCycle = async (ports: Ports, id: string): Promise<CycleView | undefined> =>
  isStandalone(id) ? undefined : readAny(ports, id)

/** Where talks outside any cycle are counted; undefined until there is one. */
export const readOutside = (ports: Ports): Promise<CycleView | undefined> => readAny(ports, standaloneCycle)

const readAny = async (ports: Ports, id: string): Promise<CycleView | undefined> => {
  const stored = await ports.table.load(id)
  const cycle = stored && viewOf(parseCycle(stored.state))
  return cycle && isSeen(ports, cycle) ? cycle : undefined
}

/** Whether it has people whom the reader may see. */
export const isSeen = ({ within }: Ports, { settings }: Pick<Cycle, 'settings'>): boolean =>
  within === undefined || reachesUnit(settings, within.unit)

/** Whether the reader's own people are all that a cycle has. */
export const isOwn = ({ within }: Ports, { settings }: Pick<Cycle, 'settings'>): boolean =>
  within === undefined || isOwnCycle(settings, within.unit)

/** Who would get a talk if the cycle were launched now, and who would not, with the reason. */
export type Audience = {
  people: number
  /** Of the people: who gets no mail, and has their talk on paper. */
  onPaper: number
  managers: number
  leftOut: { reason: LeftOutReason; people: { name: string; unit: string }[] }[]
}

export type LeftOutReason = 'noManager' | 'managerOnPaper' | 'bounced' | 'away' | 'otherUnit' | 'gone' | 'left'

/** `pilot`: of a first group alone. */
export const audienceOf = async (ports: Ports, cycle: Pick<Cycle, 'settings'>, pilot?: Pilot): Promise<Audience> =>
  audienceFrom(await sortPeople(ports, cycle, pilot), ports.organisation.language)

/** For the flow alone: everyone, as those who would get a talk and those who would not. */
export type SortedPeople = { invited: Person[]; onPaper: number; leftOut: Map<LeftOutReason, Person[]> }

export const sortPeople = async (
  ports: Ports,
  cycle: Pick<Cycle, 'settings'>,
  pilot?: Pilot,
): Promise<SortedPeople> => {
  const everyone = await readPeople(everyoneOf(ports))
  const known = new Set(everyone.filter(({ gone }) => gone === undefined).map(({ id }) => id))
  const onPaper = peopleOnPaper(everyone)
  const sorted: SortedPeople = { invited: [], onPaper: 0, leftOut: new Map() }
  for (const person of everyone.filter(isVisible(ports))) {
    if (pilot && !isInPilot(pilot, person)) continue
    const holder = holderOf(person.details)
    const reason =
      whyLeftOut(person, cycle) ??
      (holder === undefined || !known.has(holder) ? 'noManager' : onPaper.has(holder) ? 'managerOnPaper' : undefined)
    if (reason === undefined) {
      sorted.invited.push(person)
      if (onPaper.has(person.id)) sorted.onPaper += 1
      continue
    }
    const others = sorted.leftOut.get(reason as LeftOutReason) ?? []
    sorted.leftOut.set(reason as LeftOutReason, others)
    others.push(person)
  }
  return sorted
}

export const audienceFrom = ({ invited, onPaper, leftOut }: SortedPeople, language: Language): Audience => {
  const { compare } = new Intl.Collator(language)
  return {
    people: invited.length,
    onPaper,
    managers: new Set(invited.map(({ details }) => holderOf(details))).size,
    leftOut: [...leftOut].map(([reason, people]) => ({
      reason,
      people: people.map(({ details: { name, unit } }) => ({ name, unit })).sort((a, b) => compare(a.name, b.name)),
    })),
  }
}

/** `id` follows from the form, so that a form sent twice makes one cycle. */
export const createCycle = async (
  ports: Ports,
  id: string,
  settings: CycleSettings,
  person: string,
): Promise<Applied> => {
  const command = { kind: 'create', id, settings: ownUnits(ports, settings), person } as const
  const applied = await apply(ports, id, { command, by: 'hr' })
  return !applied.ok && applied.refusal.code === 'already' ? { ok: true, answer: {} } : applied
}

export const changeCycle = (ports: Ports, id: string, settings: CycleSettings, commandId: string | undefined) =>
  apply(ports, id, { command: { kind: 'change', settings: ownUnits(ports, settings) }, by: 'hr', commandId })

/** A cycle of somebody who has one unit is for that unit. */
const ownUnits = ({ within }: Ports, settings: CycleSettings): CycleSettings =>
  within ? { ...settings, units: [within.unit] } : settings

export const launchCycle = (
  ports: Ports,
  id: string,
  person: string,
  people: number,
  commandId: string | undefined,
  pilot?: Pilot,
): Promise<Applied> =>
  apply(ports, id, { command: { kind: 'launch', person, people, ...(pilot && { pilot }) }, by: 'hr', commandId })

/** Who has each of these addresses, and the places of those that are nobody's in the people list, from 1. */
export const peopleAtAddresses = async (
  ports: Ports,
  addresses: string[],
): Promise<{ people: string[]; unknown: number[] }> => {
  const everyone = await readPeople(ports)
  const byAddress = new Map<string, string[]>()
  for (const { id, details, gone } of everyone) {
    if (gone !== undefined || details.email === '') continue
    const key = details.email.toLowerCase()
    byAddress.set(key, [...(byAddress.get(key) ?? []), id])
  }
  const found = addresses.map((address) => byAddress.get(address.toLowerCase()) ?? [])
  return {
    people: [...new Set(found.flat())],
    unknown: found.flatMap((ids, index) => (ids.length === 0 ? [index + 1] : [])),
  }
}

/** Dates for a new draft, from today. */
export const datesToStartFrom = async (ports: Ports) => {
  const frame = await readFrame(ports, undefined)
  return suggestedDates(todayOf(ports), frame)
}

export const todayOf = (ports: Ports): string => localDate(ports.clock.now(), ports.organisation.zone)

/** Working days between the start of preparation and the first talks, when they are fewer than the lead time (R9). */
export const shortLead = (ports: Ports, { preparationOn, from }: CycleSettings): number | undefined => {
  const days = workingDaysBetween(preparationOn, from, ports.organisation)
  return days < leadWorkingDays ? days : undefined
}

/** What is to be in place before the organisation's very first launch (R67). */
export const checklistItems = [
  'union',
  'impactAssessment',
  'processingRecord',
  'retention',
  'announcement',
  'testMail',
] as const
export type ChecklistItem = (typeof checklistItems)[number]

const tick = z.object({ at: z.number(), by: z.string() })
/** A newer version may have items of its own. */
const checklist = z.object({ ticked: z.record(z.string(), tick) })
/** When each was ticked, and by whom. */
export type Checklist = Partial<Record<ChecklistItem, z.infer<typeof tick>>>

/** Kept beside the organisation's switches, for all cycles. */
const organisation = 'org'

export const readChecklist = async (ports: Ports): Promise<Checklist> => (await storedChecklist(ports)).ticked

/** A tick stays, with the date on which it was first made. */
export const tickChecklist = async (ports: Ports, items: ChecklistItem[], by: string): Promise<Checklist> => {
  for (;;) {
    const { ticked, version, stored } = await storedChecklist(ports)
    const at = ports.clock.now()
    const next = { ...Object.fromEntries(items.map((item) => [item, { at, by }])), ...ticked }
    const value = asJson({ ...stored, ticked: next })
    const put = await ports.table.putPart(organisation, { name: 'checklist', value, expected: version })
    if (put.saved) return next
  }
}

export const isComplete = (ticked: Checklist): boolean => checklistItems.every((item) => ticked[item] !== undefined)

/** `stored`: with what a newer version may have written beside it. */
const storedChecklist = async (
  ports: Ports,
): Promise<{ ticked: Checklist; version: number; stored: JsonObject | undefined }> => {
  const [found] = await ports.table.parts(organisation, 'checklist', ports.clock.now())
  if (found) checklist.parse(found.value)
  const ticked = (found?.value.ticked ?? {}) as Checklist
  return { ticked, version: found?.version ?? 0, stored: found?.value }
}

const viewOf = (cycle: Cycle): CycleView => {
  const { id, settings, launch, createdAt } = cycle
  const halt = haltOf(cycle)
  return {
    id,
    settings,
    launch,
    createdAt,
    ...(halt && { halt: { kind: halt.kind, from: halt.from, settlesAt: settlesAt(halt) } }),
    corrections: correctionsSoFar(cycle),
    isLarge: isLarge(cycle),
  }
}
