/**
 * Asking for a talk, and what comes of it: read from the parts of whoever looks, and taken from one to the other by a step. A crash in between
 * is no harm: the step runs again, and whoever knows it knows it.
 */
import { mayReadAt } from '../domain/changed-address.ts'
import type { Composed } from '../domain/mails/composed.ts'
import type { Common } from '../domain/mails/mail.ts'
import { composeAsk, composeAskAnswer, isTalkAskMail } from '../domain/mails/talk-asks.ts'
import type { Person } from '../domain/person.ts'
import {
  type AskAnswer,
  askAgainDays,
  askAnswer,
  askAnswerPart,
  askedWords,
  askPart,
  isUnanswered,
  openAsk,
} from '../domain/talk-asks.ts'
import { day } from '../domain/time.ts'
import type { Entry } from '../domain/workflow.ts'
import type { Instant, Ports } from '../ports.ts'
import { paperOf } from './addresses.ts'
import { type Applied, apply } from './apply.ts'
import { loadPerson, openPerson, peopleById } from './heads.ts'
import { hashBody } from './identity.ts'
import { holderOf } from './people.ts'
import { type Someone, talkUnderWay } from './standalone.ts'
import { tell } from './tell.ts'

export type OwnAsk = {
  id: string
  to: string
  at: Instant
  text: string
  /** What came of it: a talk, words, or nothing yet. */
  talk?: string
  answer?: { text: string; at: Instant }
}

export type Asking = {
  /** Who would be asked, when there is someone who can be. */
  holder?: Someone
  /** Why nobody is asked now: they have been, or the two have a talk ahead. */
  hindered?: 'asked' | 'underWay'
  /** Latest first. */
  asks: OwnAsk[]
}

export const readAsking = async (ports: Ports, id: string): Promise<Asking> => {
  const opened = await openReader(ports, id)
  if (!opened) return { asks: [] }
  const { person, partOf, mayRead } = opened
  const own = person.talkAsks?.own ?? []
  const holder = await holderToAsk(ports, person)
  const isAsked = holder && openAsk(own, holder.id, ports.clock.now())
  const hindered = isAsked ? 'asked' : (await talkUnderWay(ports, person)) ? 'underWay' : undefined
  return {
    ...(holder && { holder }),
    ...(hindered && { hindered }),
    asks: own.toReversed().flatMap(({ id: ask, to, at, talk }) => {
      if (!mayRead(at)) return []
      const answer = partOf(askAnswerPart(ask))
      const said = answer && askAnswer.parse(answer)
      const text = askedWords.safeParse(partOf(askPart(ask))).data?.text ?? ''
      return [{ id: ask, to: to.name, at, text, ...(talk && { talk }), ...(said && { answer: said }) }]
    }),
  }
}

/** What someone has answered to those who asked them. */
export const answersGiven = async (ports: Ports, id: string): Promise<AskAnswer[]> => {
  const opened = await openReader(ports, id)
  const received = opened?.person.talkAsks?.received ?? []
  return received.flatMap(({ id: ask }) => {
    const said = askAnswer.safeParse(opened?.partOf(askAnswerPart(ask))).data
    return said && said.from.id === id && opened?.mayRead(said.at) ? [said] : []
  })
}

export type ReceivedAsk = { id: string; person: string; from: Someone; at: Instant; text: string }

/** Those that wait for this manager, oldest first; of people who are still the manager's own. */
export const asksFor = async (ports: Ports, managers: string[]): Promise<ReceivedAsk[]> => {
  const all = await Promise.all(managers.map((id) => asksOf(ports, id)))
  return all.flat().sort((a, b) => a.at - b.at)
}

const asksOf = async (ports: Ports, manager: string): Promise<ReceivedAsk[]> => {
  const waits = (one: { answered?: number; talk?: string; at: Instant }) =>
    isUnanswered(one) && one.at > ports.clock.now() - waitsDays * day
  const person = await loadPerson(ports, manager)
  if (!person?.talkAsks?.received.some(waits)) return []
  const opened = await openReader(ports, manager)
  const asks = (opened?.person.talkAsks?.received ?? []).filter((one) => waits(one) && opened?.mayRead(one.written))
  const read = asks.map(async ({ id, from, at }): Promise<ReceivedAsk[]> => {
    const employee = await loadPerson(ports, from.id)
    if (!employee || employee.gone !== undefined || holderOf(employee.details) !== manager) return []
    const words = askedWords.safeParse(opened?.partOf(askPart(id))).data
    return [{ id, person: manager, from: { id: from.id, name: employee.details.name }, at, text: words?.text ?? '' }]
  })
  return (await Promise.all(read)).flat()
}

/** One that nobody has answered for so long has been asked anew, or is no longer wanted. */
const waitsDays = 3 * askAgainDays

export type Asked = Applied | { ok: false; hindered: 'asked' | 'underWay' | 'nobody' }

/** `form`: what makes this form one of its kind. */
export const askForTalk = async (ports: Ports, id: string, text: string, form: string): Promise<Asked> => {
  const person = await loadPerson(ports, id)
  const to = person && (await holderToAsk(ports, person))
  if (!person || !to) return { ok: false, hindered: 'nobody' }
  if (await talkUnderWay(ports, person)) return { ok: false, hindered: 'underWay' }
  const command = { kind: 'askForTalk', id: hashBody(['ask', id, form]), to, text } as const
  const applied = await apply(ports, id, { command, by: 'person', commandId: form || undefined })
  return !applied.ok && applied.refusal.code === 'already' ? { ok: false, hindered: 'asked' } : applied
}

export const answerAsk = (ports: Ports, manager: string, id: string, text: string, form: string): Promise<Applied> =>
  apply(ports, manager, {
    command: { kind: 'answerTalkAsk', id, text },
    by: 'person',
    commandId: form || undefined,
  })

/** The work of the step. */
export const deliverTalkAsk = async (ports: Ports, id: string, n: number): Promise<void> => {
  const opened = await openPerson(ports, id)
  const asks = opened?.person.talkAsks
  const waits = asks?.outbox.find((one) => one.n === n)
  if (!opened || !waits) return
  if (waits.what === 'ask') {
    const to = asks?.own.find((one) => one.id === waits.id)?.to.id
    const ask = askedWords.safeParse(opened.partOf(askPart(waits.id))).data
    if (to !== undefined && ask) await tell(ports, to, { kind: 'receiveTalkAsk', ask })
    return
  }
  const found = asks?.received.find((one) => one.id === waits.id)
  if (!found) return
  const answer = askAnswer.safeParse(opened.partOf(askAnswerPart(waits.id))).data
  const { talk, answered } = found
  // Neither: the talk that came of it has been called off.
  const came = talk !== undefined ? { talk } : answered === undefined ? {} : answer && { answer }
  if (came) await tell(ports, found.from.id, { kind: 'receiveAskOutcome', id: waits.id, from: id, ...came })
}

type Compose = (entry: Entry, common: Common & { link: string }) => Composed

/** What the mails say, read before anything is claimed. */
export const talkAskMails = async (ports: Ports, person: Person, entries: Entry[]): Promise<Compose> => {
  const wanted = entries.some(isTalkAskMail)
  const opened = wanted ? await openPerson(ports, person.id) : undefined
  const { answersInMail } = ports.organisation
  const employees = wanted ? (person.talkAsks?.received.map(({ from }) => from.id) ?? []) : []
  // Who holds their talks may have changed while the mail waited, and then it is not theirs to read.
  const still = (await peopleById(ports, employees)).filter(
    ({ details, gone }) => gone === undefined && holderOf(details) === person.id,
  )
  return ({ kind, n }, common) => {
    const { received = [], own = [] } = person.talkAsks ?? {}
    const id = (kind === 'talkAsked' ? received : own).find((one) => one.n === n)?.id
    if (!opened || id === undefined) return { skip: 'gone' }
    if (kind === 'talkAsked') {
      const ask = askedWords.safeParse(opened.partOf(askPart(id))).data
      return ask && still.some((one) => one.id === ask.from.id)
        ? composeAsk(common, ask, answersInMail)
        : { skip: 'gone' }
    }
    const said = askAnswer.safeParse(opened.partOf(askAnswerPart(id))).data
    return said ? composeAskAnswer(common, said, answersInMail) : { skip: 'gone' }
  }
}

/** Nobody asks who has left, or who gets no mail. */
const holderToAsk = async (ports: Ports, { details, gone }: Person): Promise<Someone | undefined> => {
  const id = holderOf(details)
  const holder = id === undefined || gone !== undefined ? undefined : await loadPerson(ports, id)
  if (!holder || holder.gone !== undefined || (await paperOf(ports, holder))) return undefined
  return { id: holder.id, name: holder.details.name }
}

const openReader = async (ports: Ports, id: string) => {
  const opened = await openPerson(ports, id)
  const now = ports.clock.now()
  const mayRead = (at: Instant): boolean => mayReadAt(opened?.person.address, at, ports.organisation, now)
  return opened && { ...opened, mayRead }
}
