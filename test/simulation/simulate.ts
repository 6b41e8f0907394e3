/**
 * Years of an organisation's talks in one process on a virtual clock, with faults at every call: cycles twice a year, then a fortnight without
 * people or faults in which everything owed must come, and a judge who knows only what happened. The same seed gives the same years.
 */
import type { CycleSettings } from '../../functions/domain/cycle.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { addDays, addMonths, at, day, hour, localDate, minute, weekday } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { newId } from '../../functions/flow/identity.ts'
import type { Instant, Ports } from '../../functions/ports.ts'
import { AnswerLost, Crash, createFaults, Down, type FaultRates, noFaults, Throttled } from '../world/faults.ts'
import { seededRandom } from '../world/random.ts'
import { type Accepted, autumn, createService, register, type Told } from '../world/service.ts'
import { createWorld } from '../world/world.ts'
import type { Staff } from './changes.ts'
import { createClocks } from './clocks.ts'
import { type History, withHistory } from './history.ts'
import { createMisled, type Misled } from './misled.ts'
import { judge, type Verdict } from './oracle.ts'
import { createOutages, noOutages } from './outages.ts'
import { createPeople } from './people.ts'
import { type Planted, plant } from './planted.ts'
import { judgeRest } from './rest.ts'
import { createSends, type Sends, watched } from './runs.ts'
import { turnsIn } from './turns.ts'
import { createVersions, NotKnown, switchOver } from './versions.ts'

export type Setting = {
  people: number
  years: number
  seed: number
  planted?: Planted | Misled
  /** Lives by the timers alone, none of which is lost, or by the sweeper alone. */
  without?: 'sweeper' | 'timers'
  /** Told of each day that has passed. */
  progress?: (day: string, mails: number) => void
}

export type Simulated = {
  verdict: Verdict
  history: History
  sends: Sends
  mails: number
  talks: number
  faults: number
  /** How often each thing was done by people, and each fault befell each call. */
  counts: Map<string, number>
  /** The same for the same seed. */
  hash: string
}

const start = Date.parse('2027-01-04T05:00:00Z')

const rates: FaultRates = {
  crashBefore: 0.01,
  crashAfter: 0.01,
  ambiguous: 0.01,
  throttle: 0.02,
  duplicate: 0.02,
  lose: 0.01,
  late: 0.02,
}
/** A sweep makes eighteen calls every five minutes, and mostly finds nothing. */
const sweepRates: FaultRates = { ...rates, crashBefore: 0.002, crashAfter: 0.002, throttle: 0.002 }
/** What changes about someone reaches all of their talks in one run, which begins again when it fails. */
const changeRates: FaultRates = {
  ...sweepRates,
  crashBefore: 0.001,
  crashAfter: 0.001,
  throttle: 0.001,
  ambiguous: 0.001,
}
/** What happens in any organisation within a year; if it does not, mails lead nowhere. */
const everything: TalkCommand['kind'][] = [
  'sendAnswers',
  'prepareWithoutWriting',
  'book',
  'declineTime',
  'answerTime',
  'cancelBooking',
  'sayHeld',
  'proposePlan',
  'confirmPlan',
  'returnPlan',
  'answerFollowUp',
  'takeBackAnswers',
  'acceptLines',
  'disagreePlan',
  'moveFollowUp',
  'endFollowUps',
]

/** What HR does with people and cycles, and what befalls mailboxes, in an organisation that is large enough. */
const alsoHappens = [
  'a cycle corrected',
  'a cycle paused',
  'a cycle goes on',
  'a cycle closed',
  'a cycle opened again',
  'a cycle cancelled',
  'taken out of a cycle',
  'taken in again',
  'people added to a cycle',
  'someone joins',
  'someone leaves',
  'someone who left is back',
  'another talk holder',
  'a second employment',
  'an address of their own',
  'whole team handed over',
  'whole team finished',
  'mended: noAddress',
  'mended: suppressed',
  'mended: noMore',
  'a mailbox: full',
  'HR reminds',
  'a correction to an own template',
  'a form that nobody took for hours',
]

/** An index shows a write some moments after it. */
const indexLag = 2_000

/** More would be a loop; what wakes in vain in an outage is a part of it. */
const wakesPerMail = 12

/** Events of the mail service come on its own best effort. */
const eventLost = 0.01
const eventLate = 0.01

export const simulate = async (setting: Setting): Promise<Simulated> => {
  const { people: headcount, years, seed, planted, without, progress } = setting
  const quietWeeks = [{ from: '2027-07-05', to: '2027-07-30' }]
  const world = createWorld({ start, seed, indexLag, organisation: { quietWeeks } })
  const { organisation } = world.ports
  const end = addMonths(localDate(start, organisation.zone), years * 12)
  const ends = at(end, '00:00', organisation.zone)
  const { ports, history } = withHistory(world)
  // What lies with the dead letters after six hours only the sweep finds.
  const outages = without === 'sweeper' ? noOutages : createOutages(seededRandom(seed + 7), start, ends, organisation)
  const { isDown } = outages
  const faults = createFaults(ports, { seed: seed + 1, rates, isDown })
  const sweepFaults = createFaults(ports, { seed: seed + 5, rates: sweepRates, isDown })
  const changeFaults = createFaults(ports, { seed: seed + 6, rates: changeRates, isDown })
  const onItsClock = createClocks(seededRandom(seed + 8))
  const versions = createVersions({
    random: seededRandom(seed + 9),
    now: world.clock.now,
    start,
    // A timer that older code did not set is found by the sweep.
    end: without === 'sweeper' ? start : ends,
    organisation,
  })
  const turns = seededRandom(seed + 2)
  const fate = seededRandom(seed + 3)
  const sends = createSends()

  if (without === 'sweeper') for (const { rates } of [faults, changeFaults]) rates.lose = 0
  const mislead = planted && !isOfClaims(planted) ? createMisled(planted) : undefined

  let wakes = 0
  /** Since when nothing fails any more. */
  let calmSince: Instant | undefined
  const lateAtRest: number[] = []
  const portsOfRun = (kind: 'wake' | 'sweep' | 'mail event' | 'page', workflow = ''): Ports => {
    if (kind === 'wake') wakes += 1
    const ofThisRun = (run: Ports) => versions.portsOf(onItsClock(run))
    if (kind === 'sweep') return ofThisRun(without === 'sweeper' ? blind(ports) : sweepFaults.run())
    // Who dies between a write and its message is found by the sweep alone; so is a launch whose hundred calls fail five times.
    const isSafe = without === 'sweeper' && (kind === 'page' || /^[ic]_/.test(workflow))
    if (isSafe) return watched(ofThisRun(ports), turns, sends)
    const isChanging = workflow.startsWith('i_') || history.changing.has(workflow)
    const run = ofThisRun((isChanging ? changeFaults : faults).run())
    const seen = watched(without === 'timers' ? withoutTimers(run, workflow) : run, turns, sends)
    if (isChanging) return seen
    if (mislead) return kind === 'wake' ? mislead(seen) : seen
    return planted && isOfClaims(planted) ? plant(planted, seen) : seen
  }
  const service = createService(world, {
    portsOfRun,
    fateOf,
    onFailure: (error) => {
      if (!isExpected(error)) throw error
    },
    onSwept: ({ oldestLate }) => {
      if (calmSince !== undefined && world.clock.now() > calmSince + 2 * hour && oldestLate > 20 * minute)
        lateAtRest.push(oldestLate)
    },
    onAccepted: (accepted) => {
      if (people.mailboxes.takes(accepted)) people.receive(accepted)
    },
  })
  const people = createPeople(service, {
    random: seededRandom(seed + 4),
    history,
    portsOfRun: () => portsOfRun('page'),
    portsOfChange: () => versions.portsOf(onItsClock(without === 'sweeper' ? ports : changeFaults.run())),
    portsToLook: () => onItsClock(ports),
    pagesBackAt: () => outages.pagesBackAt(world.clock.now()),
    isFault,
  })

  const staff = await hire()
  await people.begin(staff, ends)
  for (const date of launchDates()) service.at(at(date, '09:00', organisation.zone), () => launchCycle(date))
  for (const { to } of versions.mixes) service.at(to, () => switchOver(ports))
  await pass(ends)

  Object.assign(faults.rates, noFaults)
  Object.assign(sweepFaults.rates, noFaults)
  Object.assign(changeFaults.rates, noFaults)
  people.rest()
  calmSince = world.clock.now()
  await pass(world.clock.now() + 14 * day)

  const turned = turnsIn(history)
  const verdict = judge(history, sends, { calendar: organisation, end: world.clock.now(), outages, versions })
  for (const what of people.differentAnswers)
    verdict.wrong.push({ what: 'answered twice, differently', workflow: what, key: '' })
  for (const what of people.brokenWords)
    verdict.wrong.push({ what: 'acknowledged, and not there', workflow: what, key: '' })
  for (const door of people.wrongDoors) {
    const [what, workflow = '', key = ''] = door.split(' ')
    verdict.wrong.push({ what: `a link that is ${what}`, workflow, key })
  }
  for (const { what, workflow } of history.broken) verdict.wrong.push({ what, workflow, key: '' })
  if (lateAtRest.length > 0) verdict.wrong.push({ what: `late without faults, ${lateAtRest}`, workflow: '', key: '' })
  // Few mails say little of it.
  if (history.accepted.length > 500 && wakes > wakesPerMail * history.accepted.length)
    verdict.wrong.push({ what: `${wakes} wakes`, workflow: '', key: '' })
  judgeLived()
  verdict.wrong.push(...(await judgeRest(world, ports, history)))
  return {
    verdict,
    history,
    sends,
    mails: history.accepted.length,
    talks: history.talks.size,
    faults: faults.trace.length + sweepFaults.trace.length + changeFaults.trace.length,
    counts: new Map([...people.done, ...turned, ...faults.counts, ...livedThrough()]),
    hash: history.hash(),
  }

  /** What befell the service besides faults at single calls. */
  function livedThrough(): [string, number][] {
    const inOutage = [faults, sweepFaults, changeFaults].flatMap(({ trace }) =>
      trace.filter(({ fault }) => fault === 'outage'),
    )
    return [
      ['wakes', wakes],
      ['calls in an outage', inOutage.length],
      ['mails by their own clock alone', verdict.byOwnClock],
      ['stale reads of an index', world.table.staleReads()],
      ['runs of older code', versions.runs.older],
      ['runs of newer code', versions.runs.newer],
    ]
  }

  /** One at the top, then managers of five to fifteen, and among all a few whose address is wrong. */
  async function hire(): Promise<Staff[]> {
    const top = await register(ports, { name: 'Vera Topp' })
    await register(ports, { name: 'Helena Ek' })
    const staff: Staff[] = []
    let manager = top
    let room = 0
    for (let number = 1; number < headcount; number++) {
      const leads = room === 0
      const name = `Person ${number}`
      const id = await register(ports, {
        name,
        employmentId: String(1000 + number),
        manager: leads ? top : manager,
        language: (['sv', 'nb', 'en'] as const)[number % 3],
      })
      if (leads) {
        manager = id
        room = 5 + Math.floor(fate.fraction() * 11)
      } else {
        room -= 1
      }
      const dead = !leads && fate.fraction() < 0.01
      if (dead) people.mailboxes.kill(`person.${number}@norrviken.example`)
      staff.push({ id, leads })
    }
    return staff
  }

  function launchDates(): string[] {
    const dates = Array.from({ length: Math.ceil(years) }, (_, year) => [
      `${2027 + year}-01-18`,
      `${2027 + year}-08-23`,
    ])
    return dates.flat().filter((date) => date < end)
  }

  async function launchCycle(date: string) {
    const monday = addDays(date, (8 - weekday(date)) % 7)
    const settings: CycleSettings = {
      ...autumn,
      name: `Samtal ${date}`,
      invitationOn: addDays(monday, 1),
      preparationOn: addDays(monday, 8),
      bookedBy: addDays(monday, 14),
      from: addDays(monday, 21),
      to: addDays(monday, 67),
    }
    const id = newId('c', world.ports.random)
    await apply(ports, id, { command: { kind: 'create', id, settings, person: 'p_helena' }, by: 'hr' })
    await apply(ports, id, { command: { kind: 'launch', person: 'p_helena' }, by: 'hr' })
    await people.steer(id)
  }

  function fateOf(accepted: Accepted): Told[] {
    return people.mailboxes.fateOf(accepted).flatMap((event, index) => {
      const chance = fate.fraction()
      const delay = (index + 1) * 2000 + Math.floor(fate.fraction() * 5000)
      if (faults.rates.lose === 0) return [{ after: delay, event }]
      if (chance < eventLost) return []
      return [{ after: chance < eventLost + eventLate ? delay + Math.floor(fate.fraction() * 4 * hour) : delay, event }]
    })
  }

  async function pass(to: Instant) {
    for (let next = world.clock.now() + day; ; next += day) {
      await service.advance(Math.min(next, to))
      progress?.(localDate(world.clock.now(), organisation.zone), history.accepted.length)
      if (next >= to) return
    }
  }

  /** People have come to do everything there is to do. */
  function judgeLived() {
    for (const command of everything) {
      if (!people.done.has(command)) verdict.wrong.push({ what: 'nobody ever did', workflow: command, key: '' })
    }
    // In a small organisation a year may pass without some of them.
    const isLarge = headcount * years >= 200
    for (const [turn, times] of isLarge ? turned : []) {
      if (times === 0) verdict.wrong.push({ what: 'nobody ever came to', workflow: turn, key: '' })
    }
    for (const what of isLarge ? alsoHappens : []) {
      if (!people.done.has(what)) verdict.wrong.push({ what: 'never happened', workflow: what, key: '' })
    }
  }
}

const isOfClaims = (planted: Planted | Misled): planted is Planted =>
  planted === 'no claim' || planted === 'send before claim'

/** A sweep that never finds anything. */
const blind = (ports: Ports): Ports => ({
  ...ports,
  table: { ...ports.table, dueBefore: async () => [], everyWake: async () => ({ ids: [], next: undefined }) },
})

/**
 * Nothing is put on a queue or set for later but by the sweep, and by a cycle that reaches its talks: that is its list of work and no hint,
 * since a talk that had nothing more to do stands in no index.
 */
const withoutTimers = (ports: Ports, workflow: string): Ports => ({
  ...ports,
  timers: { set: async () => {} },
  queues: {
    ...ports.queues,
    async put(queue, ids, delay) {
      const talks = workflow.startsWith('c_') ? ids.filter((id) => id.startsWith('t_')) : []
      if (talks.length > 0) await ports.queues.put(queue, talks, delay)
    },
  },
})

const isFault = (error: unknown): boolean =>
  [Crash, AnswerLost, Throttled, Down, NotKnown].some((kind) => error instanceof kind)

/** Besides faults: two runs of one page, or two events of one attempt, of which the second is to come again. */
const isExpected = (error: unknown): boolean =>
  isFault(error) ||
  (error instanceof Error && / is not launching$| was written meanwhile$|^Two releases of /.test(error.message))

/** The line that everyone looks at. */
export const report = ({ lost, doubled, inWindow, ambiguous }: Verdict): string =>
  `lost ${lost.length}, doubled ${doubled.length}, in the unknown window ${inWindow.length} of ${ambiguous}`
