/**
 * People who prepare, forget, move, cancel, disagree, change their minds or stay silent. They act only on what a mail brought them: its link
 * says who they are and where it leads, and everything they do goes through `apply`, as the pages do it.
 */
import { addWorkingDays, type Calendar } from '../../functions/domain/calendar.ts'
import type { Cycle } from '../../functions/domain/cycle.ts'
import { parseDigestLink } from '../../functions/domain/mails/digest.ts'
import type { Owed } from '../../functions/domain/owed.ts'
import type { Person } from '../../functions/domain/person.ts'
import { type PlanContent, planWaitsFor } from '../../functions/domain/plan.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { questionsOf } from '../../functions/domain/templates/asked.ts'
import { addMonths, at, day, hour, localDate, minute } from '../../functions/domain/time.ts'
import { type Applied, apply } from '../../functions/flow/apply.ts'
import { withTemplate } from '../../functions/flow/templates.ts'
import type { Instant, Ports, Random } from '../../functions/ports.ts'
import { type Accepted, linksIn, type Service } from '../world/service.ts'
import { type Changes, createChanges, type Staff } from './changes.ts'
import { hasNoLink, openLink } from './doors.ts'
import { createHands } from './hands.ts'
import type { History } from './history.ts'
import { createMailboxes, type Mailboxes } from './mailboxes.ts'
import { createStaffing } from './staffing.ts'
import { createSteering, type Steering } from './steering.ts'

/** Words that may be in no mail: self-check, notes, drafts, and before the meeting what is held back. */
export const canaries = {
  private: 'kanarie-egen',
  notes: 'kanarie-anteckning',
  draft: 'kanarie-utkast',
  heldBack: 'kanarie-senare',
}

/** Where the rows of a digest lead. */
const purposeOf: Record<Owed, string> = {
  book: 'book',
  decideTime: 'meeting',
  prepare: 'prepare',
  sayHeld: 'held',
  writePlan: 'plan',
  confirmPlan: 'plan',
  answerFollowUp: 'followUp',
  vouch: 'home',
  reportLines: 'lines',
}

type Temper = { promptness: 'prompt' | 'slow' | 'silent'; books: 'on time' | 'late' | 'never' }

export type People = {
  /** What happens to them begins, and goes on until `end`. */
  begin(staff: Staff[], end: Instant): Promise<void>
  mailboxes: Mailboxes
  /** HR has launched it. */
  steer: Steering['steer']
  /** They read it when they come to it. */
  receive(accepted: Accepted): void
  /** From now on nobody does anything. */
  rest(): void
  /** Answers to the same form sent twice that were not the same. */
  differentAnswers: string[]
  /** Commands that were acknowledged and are nowhere. */
  brokenWords: string[]
  /** Links that led nowhere too soon, or to someone whose they are no longer. */
  wrongDoors: string[]
  /** How often each command was accepted, and everything else happened. */
  done: Map<string, number>
}

/** Of one form: while older code runs, two in five meet a page that does not know it, besides the faults. */
const mostTries = 30

export const createPeople = (
  service: Service,
  world: {
    random: Random
    history: History
    portsOfRun: () => Ports
    /** For what reaches all talks of someone in one go. */
    portsOfChange: () => Ports
    /** For opening a link, which writes nothing. */
    portsToLook: () => Ports
    /** When pages answer again, while they do not. */
    pagesBackAt: () => Instant | undefined
    isFault: (error: unknown) => boolean
  },
): People => {
  const { random, portsOfRun, portsToLook, pagesBackAt, isFault } = world
  const { ports } = service.world
  const calendar: Calendar = ports.organisation
  const tempers = new Map<string, Temper>()
  const done = new Map<string, number>()
  const hands = createHands(service, { random, isFault, pagesBackAt, done })
  const changes: Changes = createChanges(service, hands, world.portsOfChange)
  const mailboxes = createMailboxes(hands, { ports, portsOfRun: world.portsOfChange, newAddress: changes.newAddress })
  const steering = createSteering(hands, { ports, portsOfRun: world.portsOfChange })
  const staffing = createStaffing(hands, changes, { portsOfRun: world.portsOfChange, joined: steering.addJoiners })
  const people: People = {
    begin,
    mailboxes,
    steer: steering.steer,
    receive,
    rest: hands.rest,
    differentAnswers: [],
    brokenWords: [],
    wrongDoors: [],
    done,
  }
  return people

  async function begin(staff: Staff[], end: Instant) {
    changes.begin(staff, end)
    mailboxes.begin(staff, end)
    await staffing.begin(staff, end)
  }

  function receive(accepted: Accepted) {
    if (hasNoLink(accepted)) return
    const temper = temperOf(accepted.mail.to.email)
    const delay = temper.promptness === 'prompt' ? chance() * 6 * hour : chance() * 6 * day
    service.at(accepted.at + minute + Math.round(delay), async () => {
      if (hands.isResting() || (temper.promptness === 'silent' && happens(0.8))) return
      await readMail(accepted, temper)
    })
    // And found again in the mailbox some day.
    service.at(accepted.at + minute + Math.round(chance() * 32 * day), async () => {
      await open(accepted)
    })
  }

  async function open(accepted: Accepted) {
    const opened = await openLink(portsToLook(), world.history, accepted)
    const { workflow, mail: key } = accepted.mail.tags
    if (opened.at === 'lost' || opened.at === 'forbidden') people.wrongDoors.push(`${opened.at} ${workflow} ${key}`)
    return opened.at === 'talk' || opened.at === 'person' ? opened : undefined
  }

  async function readMail(accepted: Accepted, temper: Temper): Promise<void> {
    const opened = await open(accepted)
    if (!opened) return
    const reader = (await ports.table.load(opened.person))?.state as unknown as Person
    const { awayUntil = '' } = reader.details
    if (awayUntil > localDate(now(), calendar.zone)) {
      later(at(awayUntil, '09:00', calendar.zone) - now() + Math.round(chance() * day), () =>
        readMail(accepted, temper),
      )
    } else if (opened.at === 'person') await readDigest(opened.id, linksIn(accepted.mail), temper)
    else await act(opened.id, opened.role, opened.purpose)
  }

  /** Each row of a digest leads to one talk and says what waits. */
  async function readDigest(person: string, links: { query: string }[], temper: Temper) {
    const team = await ports.table.teamOf(person, undefined, 1000)
    for (const { query } of links) {
      const row = query.startsWith('t=') ? parseDigestLink(query.slice('t='.length)) : undefined
      if (!row) continue
      const talk = team.ids.find((id) => id.startsWith(row.start))
      // Someone else's by now.
      if (!talk) continue
      if (row.owed === 'book' && !happens({ 'on time': 0.8, late: 0.25, never: 0.02 }[temper.books])) continue
      await act(talk, 'manager', purposeOf[row.owed])
    }
  }

  async function act(id: string, role: Role, purpose: string): Promise<void> {
    const talk = await read(id)
    if (!talk) return
    if (pagesBackAt() === undefined) await changes.maybeLeave(talk, role)
    if (role === 'manager' && talk.people.employee.paper) await noteOnPaper(talk)
    switch (purpose.split('.')[0]) {
      case 'book':
        return book(talk)
      case 'home':
      case 'prepare':
        return prepare(talk, role)
      case 'meeting':
      case 'summary':
        return reconsider(talk, role)
      case 'held':
        return sayHeld(talk, role)
      case 'pulse':
        return answerPulse(talk)
      case 'plan':
        return answerPlan(talk, role)
      case 'followUp':
        return answerFollowUp(talk, role)
      default:
        throw new Error(`A link leads to ${purpose}`)
    }
  }

  async function book(talk: Talk) {
    if (talk.booking.status === 'booked') return
    if (happens(0.02)) {
      await press(talk.id, 'manager', { kind: 'alreadyTalked' })
      return
    }
    const [proposed] = talk.arranging?.proposed?.starts.filter((start) => start > now()) ?? []
    if (proposed !== undefined && happens(0.7)) {
      await press(talk.id, 'manager', { kind: 'book', start: proposed, end: proposed + hour, place: 'Rum 3' })
      return
    }
    await press(talk.id, 'manager', meetingAfter(happens(0.15) ? 1 : 3 + Math.floor(chance() * 20)))
    if (happens(0.2)) later(2 * minute, () => press(talk.id, 'manager', meetingAfter(4 + Math.floor(chance() * 15))))
  }

  async function prepare(talk: Talk, role: Role) {
    if (role === 'employee' && happens(0.05)) await askForLink(talk, role)
    if (talk.preparation[role].status !== 'open' && !happens(0.15)) return
    const wish = chance()
    if (wish < 0.15) await press(talk.id, role, { kind: 'prepareWithoutWriting' })
    else if (wish < 0.25) await writeDraft(talk, role)
    else {
      await press(talk.id, role, { kind: 'sendAnswers', answers: await answersOf(talk, role) })
      if (happens(0.1)) later(10 * minute, () => press(talk.id, role, { kind: 'takeBackAnswers' }))
    }
    if (role === 'manager') await writeNotes(talk)
  }

  async function reconsider(talk: Talk, role: Role) {
    const asked = talk.arranging?.asked
    // Something comes to mind once the summary is read.
    if (talk.summarised && happens(0.15)) {
      await press(talk.id, role, { kind: 'sendAnswers', answers: await answersOf(talk, role) })
    }
    if (role === 'employee') return asked ? answerTime(talk, asked.n) : mindTime(talk)
    if (talk.booking.status !== 'booked') return book(talk)
    const wish = chance()
    if (wish < 0.08) {
      const twice = happens(0.5)
      await press(talk.id, role, meetingAfter((twice ? 12 : 1) + Math.floor(chance() * 8)))
      if (twice) later(6 * minute, () => press(talk.id, role, meetingAfter(11 + Math.floor(chance() * 8))))
    } else if (wish < 0.11) {
      await press(talk.id, role, { kind: 'cancelBooking' })
      if (happens(0.7)) later(3 * hour, () => press(talk.id, role, meetingAfter(2 + Math.floor(chance() * 8))))
    }
  }

  /** A near time; most have nothing against it. */
  async function answerTime(talk: Talk, n: number) {
    const yes = happens(0.75)
    const proposals = yes || happens(0.4) ? [] : [startAfter(6)]
    await press(talk.id, 'employee', { kind: 'answerTime', n, yes, proposals })
  }

  /** A booked time that does not suit is declined, moved, or left at the last moment. */
  async function mindTime(talk: Talk) {
    const { booking } = talk
    if (booking.status !== 'booked') return
    const wish = chance()
    // Whoever has declined once is hard to please.
    if (wish < 0.1 || (talk.arranging?.declines && wish > 0.5)) {
      const proposals = [startAfter(4), startAfter(9)]
      await press(talk.id, 'employee', { kind: 'declineTime', basedOn: booking.sequence, proposals })
    } else if (wish < 0.16) await press(talk.id, 'employee', meetingAfter(2 + Math.floor(chance() * 8)))
    else if (wish < 0.21) {
      const last = Math.max(minute, booking.start - now() - 2 * hour)
      later(last, () => press(talk.id, 'employee', { kind: 'cancelBooking' }))
      if (happens(0.3)) later(last + 3 * minute, () => press(talk.id, 'employee', meetingAfter(5)))
    }
  }

  async function sayHeld(talk: Talk, role: Role) {
    const answer = weighted({ talked: 0.86, moved: 0.08, fellThrough: 0.06 })
    await press(talk.id, role, { kind: 'sayHeld', answer })
    if (answer === 'moved' && role === 'manager') await press(talk.id, role, meetingAfter(3))
    if (answer === 'talked' && happens(role === 'manager' ? 0.5 : 0.15)) later(hour, () => answerPlan(talk, role))
  }

  /** What came back on paper. */
  async function noteOnPaper({ id, preparation, plan, held }: Talk) {
    if (preparation.employee.status === 'open' && happens(0.4)) await press(id, 'manager', { kind: 'notePrepared' })
    if (held.manager && planWaitsFor(plan) === 'employee' && happens(0.6))
      await press(id, 'manager', { kind: 'noteConfirmed', version: plan.version })
  }

  /** Without an id of the command, as the page sends it: a form sent twice finds its mark. */
  async function answerPulse({ id }: Talk) {
    const words = { name: random.base32(16), text: 'Mer tid' }
    await press(id, 'employee', { kind: 'answerPulse', occasion: 'dayAfter', ratings: { QF1: 4, QF4: 5 }, words }, null)
  }

  async function answerPlan({ id }: Talk, role: Role) {
    const talk = await read(id)
    if (!talk) return
    const { plan } = talk
    const waits = planWaitsFor(plan) === role
    if (plan.version === 0 || (waits && plan.returned) || (plan.agreed && happens(0.08))) {
      await press(id, role, { kind: 'proposePlan', basedOn: plan.version, content: contentOf(id) })
    } else if (waits && happens(0.12)) {
      const lines = happens(0.5) ? [{ line: 'rad1', text: 'Gärna i maj.' }] : []
      await press(id, role, { kind: 'returnPlan', version: plan.version, text: 'Vi sa mars.', lines })
    } else if (waits && happens(0.13)) {
      if (happens(0.9)) await press(id, role, { kind: 'acceptLines', version: plan.version, lines: ['rad1'] })
      await press(id, role, { kind: 'disagreePlan', version: plan.version, text: 'Det hinner jag inte.' })
    } else if (plan.notAgreed && happens(0.2)) {
      await press(id, role, { kind: 'proposePlan', basedOn: plan.version, content: contentOf(id) })
    } else if (waits && happens(0.95)) {
      await press(id, role, { kind: 'confirmPlan', version: plan.version })
    }
  }

  async function answerFollowUp(talk: Talk, role: Role) {
    const today = localDate(now(), calendar.zone)
    const open = talk.followUps.find((one) => one.closedAt === undefined && one.date <= today && !one.answered[role])
    if (!open) return
    if (happens(0.06)) {
      const date = addMonths(today, 1)
      await press(talk.id, role, { kind: 'moveFollowUp', followUp: open.id, from: open.date, date })
      return
    }
    if (happens(0.05) || (talk.noMoreFollowUps !== undefined && happens(0.5))) {
      await press(talk.id, role, { kind: 'endFollowUps', end: true })
    }
    await press(talk.id, role, {
      kind: 'answerFollowUp',
      followUp: open.id,
      answers: { lines: [{ line: 'rad1', status: 'onItsWay', comment: '' }], need: 'Tid', raise: '', workload: 'yes' },
    })
    if (happens(0.05)) await answerPlan(talk, role)
  }

  async function askForLink(talk: Talk, role: Role) {
    await press(talk.id, role, { kind: 'askForLink', purpose: 'home', browser: 'another-browser' })
  }

  async function answersOf(talk: Talk, role: Role) {
    const cycle = (await ports.table.load(talk.cycle))?.state as unknown as Cycle
    return questionsOf(await withTemplate(ports, { organisation: ports.organisation, calendar, cycle }), role).map(
      (question) => ({
        question: question.id,
        text: question.private ? canaries.private : question.heldBack ? canaries.heldBack : 'Mer tid för planering',
        onlyOnPage: happens(0.1),
      }),
    )
  }

  async function writeDraft(talk: Talk, role: Role) {
    const value = { text: canaries.draft, onlyOnPage: false, at: now() }
    await ports.table.putPart(talk.id, { name: `draft#${role}#QA1`, value, expected: 'any' })
  }

  async function writeNotes(talk: Talk) {
    const value = { notes: canaries.notes, at: now() }
    await ports.table.putPart(talk.id, { name: 'private#manager', value, expected: 'any' })
  }

  /** A form, sent again when no answer came, and now and then twice though it did. */
  async function press(
    id: string,
    by: Role,
    command: TalkCommand,
    commandId: string | null = random.base32(16),
  ): Promise<void> {
    const back = pagesBackAt()
    if (back !== undefined) {
      // What was written stays in the form, and the same form is sent when there is somebody to take it.
      hands.count('a form that nobody took for hours')
      await apply(portsOfRun(), id, { command, by, commandId: commandId ?? undefined }).catch((error) => {
        if (!isFault(error)) throw error
      })
      later(back - now() + Math.round(chance() * 4 * hour), () => press(id, by, command, commandId))
      return
    }
    const send = async (): Promise<Applied> => {
      for (let tries = 1; tries <= mostTries; tries++) {
        try {
          return await apply(portsOfRun(), id, { command, by, commandId: commandId ?? undefined })
        } catch (error) {
          if (!isFault(error)) throw error
        }
      }
      throw new Error(`A form failed ${mostTries} times`)
    }
    const before = (await ports.table.load(id))?.version
    const applied = await send()
    if (!applied.ok) return
    people.done.set(command.kind, (people.done.get(command.kind) ?? 0) + 1)
    if (commandId === null) return
    const isWritten = (await ports.table.load(id))?.version !== before
    const isDone = world.history.carriedOut.has(`${id} ${by} ${commandId}`)
    if (!isDone && (isWritten || (await changesSomething(id, by, command))))
      people.brokenWords.push(`${id} ${command.kind}`)
    // What wrote nothing is not remembered, and another form under its id is as good as a new one.
    if (isDone && happens(0.02)) await pressAnother(id, by, commandId)
    if (happens(0.05) && JSON.stringify(await send()) !== JSON.stringify(applied)) {
      people.differentAnswers.push(`${id} ${command.kind}`)
    }
  }

  /** What was acknowledged and wrote nothing had nothing to write: said once more without a fault, it still has not. */
  async function changesSomething(id: string, by: Role, command: TalkCommand): Promise<boolean> {
    const before = (await ports.table.load(id))?.version
    await apply(ports, id, { command, by })
    return (await ports.table.load(id))?.version !== before
  }

  /** The same id with other words is another form, and refused. */
  async function pressAnother(id: string, by: Role, commandId: string) {
    const command = { kind: 'askForLink', purpose: 'home', browser: `other-${commandId}` } as const
    const applied = await hands.insist(() => apply(portsOfRun(), id, { command, by, commandId }))
    if (applied.ok || applied.refusal.code !== 'reused') people.differentAnswers.push(`${id} ${commandId}`)
  }

  function meetingAfter(workingDays: number): TalkCommand {
    const start = startAfter(workingDays)
    return { kind: 'book', start, end: start + hour, place: 'Rum 3' }
  }

  function startAfter(workingDays: number): Instant {
    const date = addWorkingDays(localDate(now(), calendar.zone), Math.max(1, workingDays), calendar)
    const time = ['09:00', '10:00', '13:00', '14:30', '15:00'][Math.floor(chance() * 5)] as string
    return at(date, time, calendar.zone)
  }

  function contentOf(id: string): PlanContent {
    const today = localDate(now(), calendar.zone)
    const months = weighted({ 1: 0.3, 3: 0.4, 6: 0.2, 0: 0.1 })
    return {
      mattered: [`Det viktigaste i ${id}`],
      lines: [{ id: 'rad1', kind: 'goal', what: 'Leda ett projekt', who: 'both' }],
      followUps: months === '0' ? [] : [addMonths(today, Number(months)), addMonths(today, Number(months) + 2)],
    }
  }

  async function read(id: string): Promise<Talk | undefined> {
    return (await ports.table.load(id))?.state as unknown as Talk | undefined
  }

  function later(delay: number, action: () => Promise<void>) {
    service.at(now() + delay, async () => {
      if (!hands.isResting()) await action()
    })
  }

  function temperOf(email: string): Temper {
    const known = tempers.get(email)
    if (known) return known
    const promptness = weighted({ prompt: 0.6, slow: 0.28, silent: 0.12 })
    const temper = { promptness, books: weighted({ 'on time': 0.7, late: 0.22, never: 0.08 }) }
    tempers.set(email, temper)
    return temper
  }

  function weighted<Choice extends string>(weights: Record<Choice, number>): Choice {
    let left = chance()
    for (const [choice, weight] of Object.entries<number>(weights)) {
      left -= weight
      if (left < 0) return choice as Choice
    }
    return Object.keys(weights)[0] as Choice
  }

  function now(): Instant {
    return service.world.clock.now()
  }

  function chance(): number {
    return random.fraction()
  }

  function happens(probability: number): boolean {
    return chance() < probability
  }
}
