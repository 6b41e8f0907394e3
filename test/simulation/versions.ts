/**
 * Two versions of the code at once, for some weeks in spring and in autumn, without keeping old sources: the older one is this code without some
 * kinds of mail and some commands; the newer one is this code with fields and mails that this code does not know. Runs of both take turns.
 * Whatever the newer one wrote has to stand after the older one has written (DESIGN.md rule 8, schemas are additive and unknown kinds are left
 * alone), and once the last of the older ones is gone and the timetable's version is raised, all that it did not know of goes.
 */
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { addDays, at, hour, localDate } from '../../functions/domain/time.ts'
import type { Frame } from '../../functions/domain/workflow.ts'
import { readSwitches, writeSwitches } from '../../functions/flow/organisation.ts'
import { workflowOf } from '../../functions/flow/workflows.ts'
import type { Change, Instant, JsonObject, OrganisationSettings, Ports, Random } from '../../functions/ports.ts'

/** What the older code does not know. */
const newKinds = new Set(['pulse', 'news', 'registered', 'nudge', 'correction'])
const newCommands = new Set<TalkCommand['kind']>(['answerPulse', 'moveFollowUp', 'acceptLines'])

/** A page that the older code does not have: the form comes again, until a newer one takes it. */
export class NotKnown extends Error {
  override name = 'NotKnown'
}

export type Mix = { from: Instant; to: Instant }

/** Of the runs in those weeks. */
const share = { older: 0.4, newer: 0.4 }
/** Sixteen shards, one a sweep, and then the wakes themselves; twice over for sweeps that fail. */
const caughtUpAfter = 4 * hour

export type Versions = {
  mixes: Mix[]
  /** The ports of one run, of the one version or the other. */
  portsOf(ports: Ports): Ports
  /** How many runs were of each. */
  runs: { older: number; newer: number }
  /** When a mail of this kind can be expected that was owed from a moment on: while older code runs, it is nobody's fault that it waits. */
  expectedFrom(key: string, from: Instant): Instant
}

export const createVersions = (world: {
  random: Random
  now: () => Instant
  start: Instant
  end: Instant
  organisation: OrganisationSettings
}): Versions => {
  const { random, now, organisation } = world
  const { zone } = organisation
  const day = (days: number) => at(addDays(localDate(world.start, zone), days), '10:00', zone)
  const mixes = [
    { from: day(20), to: day(41) },
    { from: day(270), to: day(284) },
  ].filter(({ to }) => to < world.end)
  const versions: Versions = { mixes, portsOf, runs: { older: 0, newer: 0 }, expectedFrom }
  return versions

  function portsOf(ports: Ports): Ports {
    if (!mixes.some(({ from, to }) => now() >= from && now() < to)) return ports
    const chance = random.fraction()
    if (chance < share.older) {
      versions.runs.older += 1
      return { ...ports, organisation: olderOrganisation(ports.organisation) }
    }
    if (chance >= share.older + share.newer) return ports
    versions.runs.newer += 1
    return { ...ports, table: { ...ports.table, save: (change) => ports.table.save(withMore(change)) } }
  }

  function expectedFrom(key: string, from: Instant): Instant {
    if (!newKinds.has(key.split('.')[1] ?? '')) return from
    const mix = mixes.find((one) => from >= one.from - hour && from < one.to + caughtUpAfter)
    return mix ? mix.to + caughtUpAfter : from
  }
}

/** The last of the older code is gone. */
export const switchOver = async (ports: Ports): Promise<void> => {
  for (;;) {
    const { stored, ...switches } = await readSwitches(ports)
    const raised = { ...switches, timetableVersion: switches.timetableVersion + 1 }
    if ((await writeSwitches(ports, stored, raised)) === 'saved') return
  }
}

/** What the newer code writes and this one has no word for: a field of the head, of things inside of it, a mail. */
const withMore = (change: Change): Change => ({
  ...change,
  state: change.id === 'org' ? more(change.state) : moreOf(change.state),
})

const moreOf = (state: JsonObject): JsonObject => {
  const { mails, people, followUps, details, settings } = state as Parts
  return {
    ...more(state),
    ...(mails && isMailed(mails) && { mails: { ...mails, [laterMail]: { status: 'sent', at: 1, attempt: 'later' } } }),
    ...(people && { people: Object.fromEntries(Object.entries(people).map(([side, one]) => [side, marked(one)])) }),
    ...(followUps && { followUps: followUps.map(marked) }),
    ...(details && { details: marked(details) }),
    ...(settings && { settings: marked(settings) }),
  }
}

type Parts = {
  mails?: JsonObject
  people?: Record<string, JsonObject>
  followUps?: JsonObject[]
  details?: JsonObject
  settings?: JsonObject
}

const laterMail = 'employee.fromLater.1'

/** Newer code, too, mails nobody of a talk before they are invited. */
const isMailed = (mails: JsonObject): boolean => Object.keys(mails).some((key) => !key.startsWith('manager.'))

const more = (state: JsonObject): JsonObject => ({ ...state, fromLater: Number(state.fromLater ?? 0) + 1 })

const marked = (one: JsonObject): JsonObject => ({ ...one, fromLater: 'kept' })

/** What a write made disappear of what newer code had written. */
export const lostFromLater = (before: JsonObject | undefined, after: JsonObject): string[] => {
  if (before?.fromLater === undefined) return []
  const present = new Map(thingsIn(after))
  return [
    ...(Number(after.fromLater ?? 0) < Number(before.fromLater) ? ['a field'] : []),
    ...((before as Parts).mails?.[laterMail] && !(after as Parts).mails?.[laterMail] ? ['a mail'] : []),
    ...thingsIn(before).flatMap(([name, one]) => {
      const now = present.get(name)
      return one.fromLater !== undefined && now !== undefined && now.fromLater === undefined
        ? [`a field of ${name}`]
        : []
    }),
  ]
}

/** With a name by which each is known again: a side that somebody else has taken over is another. */
const thingsIn = (state: JsonObject): [string, JsonObject][] => {
  const { people = {}, followUps = [], details, settings } = state as Parts
  return [
    ...Object.entries(people).map(([side, one]): [string, JsonObject] => [`${side} ${one.id}`, one]),
    ...followUps.map((one): [string, JsonObject] => [`follow-up ${one.id}`, one]),
    ...(details ? [['details', details] as [string, JsonObject]] : []),
    ...(settings ? [['settings', settings] as [string, JsonObject]] : []),
  ]
}

const older = new WeakSet<OrganisationSettings>()
const olderSettings = new WeakMap<OrganisationSettings, OrganisationSettings>()

/** The frame that a run reads carries the settings of its ports: by these the older code is told from the newer. */
const olderOrganisation = (organisation: OrganisationSettings): OrganisationSettings => {
  const known = olderSettings.get(organisation) ?? { ...organisation }
  olderSettings.set(organisation, known)
  older.add(known)
  return known
}

const isOlder = ({ organisation }: Frame): boolean => older.has(organisation)

for (const letter of ['t_', 'p_']) {
  const workflow = workflowOf(letter)
  const { timetable, decide } = workflow
  workflow.timetable = (state, frame) => {
    const entries = timetable(state, frame)
    return isOlder(frame) ? entries.filter(({ kind }) => !newKinds.has(kind)) : entries
  }
  workflow.decide = (state, command, by, frame, now) => {
    if (isOlder(frame) && (newCommands as Set<string>).has(command.kind)) throw new NotKnown()
    return decide(state, command, by, frame, now)
  }
}
