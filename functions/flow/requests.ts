/**
 * Requests as their pages show and answer them: the person's own, what an author goes through, what the officer decides, and HR's list of
 * states and dates. Which of them a reader is, is asked anew each time.
 */
import { type DataRequest, isOpen, type NoteWord, type RequestKind } from '../domain/requests/request.ts'
import {
  type DecisionView,
  decisionOf,
  mayOf,
  type Released,
  type RequestView,
  type ReviewView,
  releasedOf,
  requestView,
  reviewOf,
} from '../domain/requests/views.ts'
import type { PlainDate } from '../domain/time.ts'
import { type Refusal, refuse } from '../domain/workflow.ts'
import type { Instant, Ports, StoredPart } from '../ports.ts'
import { certainEmployments, employmentIds, isCertain, peopleAt } from './addresses.ts'
import { type Applied, apply } from './apply.ts'
import { readFrame } from './frame.ts'
import { loadPerson, loadRequest, peopleById } from './heads.ts'
import { heldAnywhereUntil } from './held-until.ts'
import { requestId } from './identity.ts'
import { ownTalks } from './person-changed.ts'
import { allRequests, officerAddress, requestsAbout } from './request-steps.ts'

/** `by`: who asks, for themselves or as one of HR. One open request of a kind is enough. */
export const startRequest = async (
  ports: Ports,
  about: string,
  kind: RequestKind,
  by: DataRequest['by'],
  form: string,
): Promise<{ id: string } | { refusal: Refusal }> => {
  const person = await loadPerson(ports, about)
  if (!person) return refuse('gone')
  const own = await employmentIds(ports, by.id)
  if (by.as === 'hr' && own.includes(about)) return refuse('notYours')
  // A file goes to nobody who cannot get in any more.
  if (kind === 'access' && person.gone !== undefined) return refuse('gone')
  if (by.as === 'person' && !(await isCertain(ports, about))) return refuse('notNow')
  const id = requestId(about, kind, form)
  const open = (await requestsAbout(ports, [about])).filter((one) => one.kind === kind && isOpen(one))
  if (open.some((one) => one.id !== id)) return refuse('already')
  const { name, language, unit } = person.details
  // Everything goes, in every employment: that is for nobody who has one unit.
  const acrossUnits = kind === 'erasure' && (await isInOtherUnits(ports, about, unit))
  if (acrossUnits && ports.within) return refuse('notNow')
  const asked = { id: about, name, language }
  const command = { kind: 'startRequest', id, request: kind, person: asked, unit, acrossUnits, by } as const
  const applied = await apply(ports, id, { command, by: by.as })
  return applied.ok || applied.refusal.code === 'already' ? { id } : { refusal: applied.refusal }
}

const isInOtherUnits = async (ports: Ports, person: string, unit: string): Promise<boolean> => {
  const employments = await peopleById(ports, await employmentIds(ports, person))
  return employments.some(({ details }) => details.unit !== unit)
}

export type MyRequest = RequestView & { released?: Released; mayWithdraw: boolean }

/** What concerns the reader, in every employment: own requests, notes to go through, decisions to make. */
export type MyRequests = { own: MyRequest[]; reviews: ReviewView[]; decisions: DecisionView[] }

export const readMyRequests = async (ports: Ports, reader: string): Promise<MyRequests> => {
  const [all, own, certain, isOfficer, isDeputy] = await Promise.all([
    allRequests(ports),
    employmentIds(ports, reader),
    certainEmployments(ports, reader),
    isOfficerOf(ports, reader, {}),
    isOfficerOf(ports, reader, { byDeputy: true }),
  ])
  const frame = await readFrame(ports, undefined)
  const now = ports.clock.now()
  const found: MyRequests = { own: [], reviews: [], decisions: [] }
  for (const state of all) {
    const isOwn = state.person !== undefined && own.includes(state.person.id)
    const isAuthor = state.authors?.some(({ id }) => own.includes(id)) ?? false
    const officer = state.byDeputy ? isDeputy : isOfficer
    if (!isOwn && !isAuthor && !officer) continue
    const parts = await partsOf(ports, state.id)
    const mayRead = state.person !== undefined && certain.includes(state.person.id)
    const view = requestView(state, mayRead ? parts : [], frame, now)
    const released = mayRead ? releasedOf(state, parts) : undefined
    if (isOwn) found.own.push({ ...view, ...(released && { released }), mayWithdraw: mayOf(state, own).withdraw })
    const review = isAuthor ? reviewOf(state, parts, certain, frame, now) : undefined
    if (review) found.reviews.push(review)
    // Also when the configuration has made them the officer since.
    const decides = officer && !isOwn && !isAuthor
    const decision = decides && certain.includes(reader) ? decisionOf(state, parts, frame, now) : undefined
    if (decision) found.decisions.push(decision)
  }
  return found
}

const partsOf = (ports: Ports, id: string): Promise<StoredPart[]> => ports.table.parts(id, '', ports.clock.now())

/** Known by the address in the configuration; looking makes nobody a person. */
const isOfficerOf = async (ports: Ports, reader: string, by: Pick<DataRequest, 'byDeputy'>): Promise<boolean> =>
  (await peopleAt(ports, officerAddress(ports, by))).includes(reader)

export const reviewNotes = async (
  ports: Ports,
  id: string,
  reader: string,
  words: NoteWord[],
  form: string,
): Promise<Applied> => {
  const { reviews } = await readMyRequests(ports, reader)
  const review = reviews.find((one) => one.id === id)
  if (!review) return refuse('gone')
  const command = { kind: 'reviewNotes', author: review.author, words } as const
  return apply(ports, id, { command, by: 'person', commandId: form || undefined })
}

export const decideNotes = async (
  ports: Ports,
  id: string,
  reader: string,
  words: NoteWord[],
  form: string,
): Promise<Applied> => {
  const { decisions } = await readMyRequests(ports, reader)
  if (!decisions.some((one) => one.id === id)) return refuse('gone')
  return apply(ports, id, { command: { kind: 'decideNotes', words }, by: 'person', commandId: form || undefined })
}

export const withdrawRequest = async (
  ports: Ports,
  id: string,
  reader: string,
  by: 'person' | 'hr',
): Promise<Applied> => apply(ports, id, { command: { kind: 'withdraw', own: await employmentIds(ports, reader) }, by })

/** `approvers` is missing until the request has been looked into; `beyond`: it has come to reach a unit that is not the reader's. */
export type HrRequest = RequestView & { may: ReturnType<typeof mayOf>; approvers?: number; beyond?: true }

/** States and dates; what anyone wrote is not read here but for why HR itself holds something back. */
export const listHrRequests = async (ports: Ports, reader: string): Promise<HrRequest[]> => {
  const [all, own, frame] = await Promise.all([
    allRequests(ports),
    employmentIds(ports, reader),
    readFrame(ports, undefined),
  ])
  const now = ports.clock.now()
  return Promise.all(
    all.filter(isTheirs(ports)).map(async (state) => {
      const parts = state.hold ? await ports.table.parts(state.id, 'hold', now) : []
      return { ...requestView(state, parts, frame, now), may: mayOf(state, own), approvers: approversLeft(state) }
    }),
  )
}

/** Who of HR has one unit has its requests, and none that reaches another unit. */
const isTheirs =
  ({ within }: Ports) =>
  ({ unit, acrossUnits }: DataRequest): boolean =>
    within === undefined || (within.unit === unit && !acrossUnits)

/** Of HR, who neither asked nor are whom it is about. */
const approversLeft = ({ approvers, by }: DataRequest): number | undefined =>
  approvers?.filter(({ id }) => id !== by.id).length

export const readHrRequest = async (ports: Ports, id: string, reader: string): Promise<HrRequest | undefined> => {
  const state = await loadRequest(ports, id)
  if (!state || !isTheirs(ports)(state)) return undefined
  const [own, frame] = await Promise.all([employmentIds(ports, reader), readFrame(ports, undefined)])
  const now = ports.clock.now()
  const parts = await ports.table.parts(id, 'hold', now)
  const shown = { ...requestView(state, parts, frame, now), approvers: approversLeft(state) }
  const may = mayOf(state, own)
  return (await isBeyond(ports, state))
    ? { ...shown, beyond: true, may: { ...may, approve: false, hold: false, endHold: false } }
    : { ...shown, may }
}

/** Who is in one unit when it is asked for may have moved, or work in another as well, by the time someone says yes. */
const isBeyond = async (ports: Ports, { kind, person }: DataRequest): Promise<boolean> =>
  ports.within !== undefined &&
  kind === 'erasure' &&
  person !== undefined &&
  (await isInOtherUnits(ports, person.id, ports.within.unit))

export type HrSays = { say: 'approve' } | { say: 'hold'; until: PlainDate; reason: string } | { say: 'endHold' }

export const sayAsHr = async (
  ports: Ports,
  id: string,
  reader: string,
  says: HrSays,
  form: string,
): Promise<Applied> => {
  const request = await readHrRequest(ports, id, reader)
  if (!request) return refuse('gone')
  if (request.beyond) return refuse('notYours')
  const own = await employmentIds(ports, reader)
  const commandId = form || undefined
  if (says.say === 'hold') {
    const { until, reason } = says
    const command = { kind: 'holdErasure', person: reader, own, until, reason } as const
    return apply(ports, id, { command, by: 'hr', commandId })
  }
  const until = await heldOf(ports, id)
  const held = until === undefined ? {} : { held: until }
  if (says.say === 'endHold')
    return apply(ports, id, { command: { kind: 'endHold', person: reader, own, ...held }, by: 'hr', commandId })
  const others = await othersOf(ports, id)
  const command = { kind: 'approveErasure', person: reader, own, others, ...held } as const
  return apply(ports, id, { command, by: 'hr', commandId })
}

/** The last of the holds on the deletion of the person's talks. */
const heldOf = async (ports: Ports, id: string): Promise<Instant | undefined> => {
  const person = (await loadRequest(ports, id))?.person
  return person && heldAnywhereUntil(ports, person.id)
}

/** The managers of the talks that will go. */
const othersOf = async (ports: Ports, id: string): Promise<NonNullable<DataRequest['others']>> => {
  const person = (await loadRequest(ports, id))?.person
  if (!person) return []
  const own = await employmentIds(ports, person.id)
  const talks = (await Promise.all(own.map((one) => ownTalks(ports, one)))).flat()
  const there = talks.filter(({ vacant }) => vacant === undefined)
  const managers = new Map(there.map(({ people: { manager } }) => [manager.id, manager]))
  return [...managers.values()].map(({ id: manager, name, language }, index) => ({
    id: manager,
    name,
    language,
    n: index + 1,
  }))
}
