/**
 * Quality and outcome of a cycle: once a week what has been answered is added up and let out, as far as the domain allows; HR's page reads
 * what was let out and never the counts themselves. The free texts are deleted on their day. No talk is opened here.
 */
import * as z from 'zod'
import { completionOf } from '../domain/counted-as.ts'
import type { Cycle } from '../domain/cycle.ts'
import { pulseTextsOf, tallyOf, textPrefix, weekPrefix } from '../domain/pulse.ts'
import { textsAreOver } from '../domain/pulse-texts.ts'
import {
  fewest,
  nothingReleased,
  type Quality,
  qualityOf,
  type Released,
  release,
  released,
  type UnitTally,
} from '../domain/quality.ts'
import { localDate } from '../domain/time.ts'
import type { Ports, StoredPart } from '../ports.ts'
import { type Applied, apply, asJson } from './apply.ts'
import { type CycleView, isOwn, isSeen } from './cycles.ts'
import { parseCycle } from './frame.ts'
import { overviewOf } from './overview.ts'
import { readIndex } from './people.ts'
import { talksGone } from './retention.ts'

const releasedPart = 'released'
/** Texts that are marked in one run of the step; the rest come a week later. */
const textsPerBatch = 100
const readsAtOnce = 25
/** Deleted in one run of the step. */
const textsPerDeletion = 500

/** A batch counts once the count of batches says so: words that a crash left half marked are not seen. */
const pulseText = z.object({ text: z.string(), batch: z.number().optional() })

/** The work of the weekly step. Done twice or half, it comes to the same. */
export const releaseQuality = async (ports: Ports, cycle: string): Promise<void> => {
  const now = ports.clock.now()
  const { before, version, texts } = await readReleased(ports, cycle)
  const talks = new Map<string, number>()
  for (const { unit } of await readIndex(ports, cycle)) talks.set(unit, (talks.get(unit) ?? 0) + 1)
  for (const { unit, statuses } of await talksGone(ports, cycle))
    talks.set(unit, (talks.get(unit) ?? 0) + Object.values(statuses).reduce((sum, one) => sum + one, 0))
  const tallies = await readTallies(ports, cycle, [...new Set([...talks.keys(), ...Object.keys(before.units)])])
  const next = release(before, tallies, talks, localDate(now, ports.organisation.zone))
  const textBatches = await markTexts(ports, cycle, texts, before.textBatches)
  const value = asJson({ ...before, ...next, textBatches })
  if (JSON.stringify(value) === JSON.stringify(asJson(before))) return
  const put = await ports.table.putPart(pulseTextsOf(cycle), { name: releasedPart, value, expected: version })
  if (!put.saved) throw new Error(`Two releases of ${cycle} at once`)
}

export type CycleQuality = Quality & {
  /** Held talks, of those that are to be, per unit and together. */
  completion: { all: { held: number; of: number }; units: { unit: string; held: number; of: number }[] }
  /** Free texts of the whole organisation, five or more or none, in no order. */
  texts: string[]
  /** Of one unit in a cycle of several: only what all of HR see of that unit. */
  ofUnit?: true
  /** Earlier ones have been deleted. */
  wordsGone?: true
  promise?: NonNullable<Cycle['quality']>['promise']
}

export const readQuality = async (ports: Ports, cycle: CycleView): Promise<CycleQuality> => {
  const [overview, { before, texts: written }, stored] = await Promise.all([
    overviewOf(ports, cycle),
    readReleased(ports, cycle.id),
    ports.table.load(cycle.id),
  ])
  const { within } = ports
  const head = stored && parseCycle(stored.state)
  const { organisation } = ports
  const areOver = head && textsAreOver(head, { organisation, calendar: organisation }, ports.clock.now())
  const texts = areOver ? [] : written
  const quality = isOwn(ports, cycle) ? qualityOf(before) : ofUnit(qualityOf(before), within?.unit ?? '')
  return {
    ...quality,
    ...(!isOwn(ports, cycle) && { ofUnit: true as const }),
    completion: {
      all: overview ? completionOf(overview.all) : { held: 0, of: 0 },
      units: overview?.units.map(({ unit, counts }) => ({ unit, ...completionOf(counts) })) ?? [],
    },
    // Words are for those who have the whole organisation.
    texts: texts.flatMap(({ value: { text, batch } }) =>
      within === undefined && batch !== undefined && batch <= before.textBatches ? [text] : [],
    ),
    ...((areOver || head?.quality?.textsDeleted !== undefined) && { wordsGone: true as const }),
    promise: head?.quality?.promise,
  }
}

/** The three figures of a unit that stand in everybody's table, and nothing of the others to compare with. */
const ofUnit = ({ units }: Quality, unit: string): Quality => {
  const own = units.get(unit)
  const plan = own?.statements.QF4
  const all = {
    statements: plan ? { QF4: plan } : {},
    ...(own?.outcome && { outcome: own.outcome }),
    ...(own?.lines && { lines: own.lines }),
  }
  return { all, units: new Map(own ? [[unit, own]] : []), rest: { statements: {} } }
}

/** An empty text takes it back. */
export const promiseChange = (ports: Ports, cycle: string, text: string, quality: Quality): Promise<Applied> =>
  apply(ports, cycle, { command: { kind: 'promise', text, statement: quality.weakest }, by: 'hr' })

/** Of the newest cycle that has one; empty when none has. */
export const lastPromise = async (ports: Ports): Promise<string> => {
  const rows = await readIndex(ports, 'cycles')
  const heads = await ports.table.heads(rows.map(({ id }) => id))
  const cycles = [...heads.values()]
    .map(({ state }) => parseCycle(state))
    .filter((cycle) => isSeen(ports, cycle))
    .sort((a, b) => b.createdAt - a.createdAt)
  return cycles.find(({ quality }) => quality?.promise)?.quality?.promise?.text ?? ''
}

/** Some of those that are there, and whether that was all. Done twice, or half and again, it comes to the same. */
export const deletePulseTexts = async (ports: Ports, cycle: string): Promise<'all' | 'some'> => {
  const { texts } = await readReleased(ports, cycle)
  for (let first = 0; first < Math.min(texts.length, textsPerDeletion); first += readsAtOnce) {
    const some = texts.slice(first, Math.min(first + readsAtOnce, textsPerDeletion))
    await Promise.all(some.map(({ name }) => ports.table.deletePart(pulseTextsOf(cycle), name)))
  }
  return texts.length > textsPerDeletion ? 'some' : 'all'
}

type StoredText = StoredPart & { value: z.infer<typeof pulseText> }

const readReleased = async (
  ports: Ports,
  cycle: string,
): Promise<{ before: Released; version: number; texts: StoredText[] }> => {
  const parts = await ports.table.parts(pulseTextsOf(cycle), '', ports.clock.now())
  const found = parts.find(({ name }) => name === releasedPart)
  if (found) released.parse(found.value)
  return {
    // Kept whole: it is written back, and a newer version may have written more.
    before: found ? (found.value as unknown as Released) : nothingReleased,
    version: found?.version ?? 0,
    // By name, which is random.
    texts: parts
      .filter(({ name }) => name.startsWith(textPrefix))
      .map((part) => {
        pulseText.parse(part.value)
        return part as StoredText
      }),
  }
}

const readTallies = async (ports: Ports, cycle: string, units: string[]): Promise<UnitTally[]> => {
  const tallies: UnitTally[] = []
  for (let first = 0; first < units.length; first += readsAtOnce) {
    const some = units.slice(first, first + readsAtOnce)
    tallies.push(...(await Promise.all(some.map((unit) => readTally(ports, cycle, unit)))))
  }
  return tallies
}

const counted = z.record(z.string(), z.number())

const readTally = async (ports: Ports, cycle: string, unit: string): Promise<UnitTally> => {
  const weeks = await ports.table.parts(tallyOf(cycle, unit), weekPrefix, ports.clock.now())
  return {
    unit,
    weeks: weeks.map(({ name, value }) => ({ monday: name.slice(weekPrefix.length), counts: counted.parse(value) })),
  }
}

/** Five or more go together into the next batch, or none. Answers how many batches there are then. */
const markTexts = async (ports: Ports, cycle: string, texts: StoredText[], batches: number): Promise<number> => {
  const waiting = texts.filter(({ value: { batch } }) => batch === undefined || batch > batches)
  if (waiting.length < fewest) return batches
  const batch = batches + 1
  for (const { name, value, version } of waiting.slice(0, textsPerBatch)) {
    const put = await ports.table.putPart(pulseTextsOf(cycle), {
      name,
      value: { ...value, batch },
      expected: version,
    })
    if (!put.saved) throw new Error(`Two releases of ${cycle} at once`)
  }
  return batch
}
