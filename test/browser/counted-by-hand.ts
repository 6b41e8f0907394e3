/**
 * What HR's dashboard of a cycle is to say, counted from the items of the table one by one and by the words of the field alone: nothing of the
 * product's own counting is used here.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'

/** A row of the dashboard's table, in its order. */
export type UnitByHand = {
  people: number
  statuses: Record<string, number>
  late: number
  away: number
}

export type ByHand = {
  units: Map<string, UnitByHand>
  all: UnitByHand
  /** Met, of those who are there and are to have a talk. */
  sentence: { met: number; of: number }
  prepared: number
  attention: { notSaid: number; noPlan: number; noTime: number }
}

type Said = { answer: string; at: number }
type Item = {
  cycle: string
  unit: string
  ended?: object
  away?: { employee?: string; manager?: string }
  booking: { status: string; start: number; end: number }
  held: { employee?: Said; manager?: Said }
  plan: { agreed?: object; notAgreed?: object }
  followUps: { closedAt?: number }[]
  preparation: { employee: { status: string } }
  mails: Record<string, { status: string }>
}
type Cycle = { settings: { to: string; bookedBy: string } }

export async function countedByHand(endpoint: string, table: string, cycle: string, now: number): Promise<ByHand> {
  const heads = await headsOf(endpoint, table)
  const { settings } = heads.get(cycle) as unknown as Cycle
  const today = dayOf(now)
  const talks = [...heads].flatMap(([id, item]) => (id.startsWith('t_') && item.cycle === cycle ? [item] : []))
  const units = new Map<string, UnitByHand>()
  const all = empty()
  const attention = { notSaid: 0, noPlan: 0, noTime: 0 }
  let prepared = 0
  for (const talk of talks) {
    const unit = units.get(talk.unit) ?? empty()
    units.set(talk.unit, unit)
    const said = talk.held.employee ?? talk.held.manager
    const met = said?.answer === 'talked'
    const isOff = talk.ended !== undefined && !met
    const isAway = !met && !isOff && (talk.away?.employee ?? '') > today
    const booked = talk.booking.status === 'booked'
    const status = statusByHand(talk, met)
    const ahead = !met && !isOff
    const late = ahead && !isAway && (booked ? dayOf(talk.booking.start) : settings.to) < today
    for (const each of [unit, all]) {
      each.people += 1
      if (isAway) each.away += 1
      else each.statuses[status] = (each.statuses[status] ?? 0) + 1
      if (late) each.late += 1
    }
    if (ahead && talk.preparation.employee.status !== 'open') prepared += 1
    // Nobody can be asked to see to what waits for a manager who is away.
    if (isAway || isOff || (talk.away?.manager ?? '') > today) continue
    if (met) {
      const times = [talk.held.employee?.at, talk.held.manager?.at].filter((at) => at !== undefined)
      const decideBy = weekdaysAfter(dayOf(Math.min(...times)), 15)
      if (!talk.plan.agreed && !talk.plan.notAgreed && decideBy < today) attention.noPlan += 1
    } else if (booked) {
      if (dayOf(talk.booking.end) < today) attention.notSaid += 1
    } else if (settings.bookedBy < today) attention.noTime += 1
  }
  const met = ['held', 'notAgreed', 'agreed', 'followedUp'].reduce((sum, each) => sum + (all.statuses[each] ?? 0), 0)
  const of = all.people - all.away - (all.statuses.ended ?? 0)
  return { units, all, sentence: { met, of }, prepared, attention }
}

/** PRODUCT.md, 'Status words'. */
function statusByHand({ booking, ended, plan, followUps, mails }: Item, met: boolean): string {
  if (plan.agreed) return followUps.length > 0 && followUps.every(({ closedAt }) => closedAt) ? 'followedUp' : 'agreed'
  if (plan.notAgreed) return 'notAgreed'
  if (met) return 'held'
  if (ended) return 'ended'
  if (booking.status === 'booked') return 'booked'
  const first = ['employee.invitation.1', 'employee.questions.1'].map((key) => mails[key]?.status)
  return first.includes('sent') ? 'invited' : 'created'
}

async function headsOf(endpoint: string, table: string): Promise<Map<string, Item>> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint }))
  const heads = new Map<string, Item>()
  for await (const { Items = [] } of paginateScan({ client }, { TableName: table, ConsistentRead: true })) {
    for (const item of Items) if (item.sk === 'head') heads.set(String(item.pk), item.state as Item)
  }
  return heads
}

const empty = (): UnitByHand => ({ people: 0, statuses: {}, late: 0, away: 0 })

const dayOf = (instant: number): string =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm' }).format(instant)

/** No holiday falls in the weeks that are counted. */
function weekdaysAfter(day: string, days: number): string {
  const date = new Date(day)
  for (let left = days; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1)
    if (![0, 6].includes(date.getUTCDay())) left -= 1
  }
  return date.toISOString().slice(0, 10)
}
