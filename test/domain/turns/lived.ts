/**
 * A talk that is lived at random: time passes and mails go as in `wake`, people say what they may or may not say, and every text they write
 * is one of a kind, with a note of who wrote it and to whom. `promises.ts` looks at it after each step.
 */

import { claimedTalk } from '../../../functions/domain/claimed-talk.ts'
import { decideTalk } from '../../../functions/domain/decide-talk.ts'
import { handOf } from '../../../functions/domain/hand.ts'
import { agenda, wakeAt } from '../../../functions/domain/ledger.ts'
import type { Role } from '../../../functions/domain/role.ts'
import type { Party, Talk } from '../../../functions/domain/talk.ts'
import type { TalkCommand } from '../../../functions/domain/talk-command.ts'
import { talkTimetable } from '../../../functions/domain/timetable.ts'
import type { Actor, Entry, RefusalCode } from '../../../functions/domain/workflow.ts'
import type { Instant, JsonObject } from '../../../functions/ports.ts'
import { at, frame, open, type Told } from '../../given.ts'

export type Written = {
  word: string
  /** `employee`, or the manager by id. */
  by: string
  kind:
    | 'draft'
    | 'answer'
    | 'topic'
    | 'notes'
    | 'plan'
    | 'planDraft'
    | 'comment'
    | 'disagreement'
    | 'followUp'
    | 'line'
    | 'passed'
  question?: string
  alreadySaid?: boolean
  /** Managers who held the talk when it was sent. */
  to: string[]
}

export type Mailed = {
  key: string
  kind: string
  to: Actor
  person: string
  at: Instant
  entry: Entry<TalkCommand>
  talk: Talk
}

export type Lived = {
  told: Told
  now: Instant
  written: Written[]
  mailed: Mailed[]
  /** What has happened, for whoever looks into a finding. */
  trace: string[]
}

export const lived = (): Lived => ({ told: open(), now: at('2026-09-24 10:00'), written: [], mailed: [], trace: [] })

export const managerOf = ({ told }: Lived): string => told.talk.people.manager.id

/** A text like no other; it is readable by the managers it is sent to. */
export const write = (
  life: Lived,
  by: Role,
  kind: Written['kind'],
  { sent, ...more }: { sent: boolean; question?: string; alreadySaid?: boolean },
): string => {
  const manager = managerOf(life)
  const word = `ord-${life.written.length}-`
  life.written.push({ word, by: by === 'employee' ? by : manager, kind, to: sent ? [manager] : [], ...more })
  return word
}

export const say = (life: Lived, by: Actor, command: TalkCommand): RefusalCode | undefined => {
  const decided = decideTalk(life.told.talk, command, by, frame, life.now)
  const code = decided.ok ? undefined : decided.refusal.code
  life.trace.push(
    `${new Date(life.now).toISOString().slice(0, 16)} ${by} ${JSON.stringify(command).slice(0, 160)} ${code ?? ''}`,
  )
  if (!decided.ok) return code
  const parts = new Map(life.told.parts)
  for (const { name, value } of decided.parts ?? []) {
    if (value === null) parts.delete(name)
    else
      parts.set(name, {
        value: JSON.parse(JSON.stringify(value)) as JsonObject,
        version: (parts.get(name)?.version ?? 0) + 1,
      })
  }
  life.told = { talk: decided.state, parts }
  return undefined
}

/** What is written beside the head: a draft, notes, a plan not yet proposed. */
export const putBeside = (life: Lived, by: Role, name: (hand: string) => string, value: JsonObject): void => {
  if (by === 'manager' && life.told.talk.vacant !== undefined) return
  const parts = new Map(life.told.parts)
  parts.set(name(handOf(life.told.talk, by)), { value, version: 1 })
  life.told = { ...life.told, parts }
}

export type Watch = { mailed(life: Lived, mail: Mailed): void; stood(life: Lived): void }

/** Mails whose going changes what someone may read or has in the calendar. */
const opens = new Set(['summary', 'tomorrow', 'calendar', 'checkIn'])

/** Until then, what is due goes and steps are taken, each at its time. */
export const live = (life: Lived, until: Instant, watch: Watch): void => {
  for (let round = 0; round < 500; round++) {
    const { talk } = life.told
    const entries = talkTimetable(talk, frame)
    const due = agenda(entries, talk.mails, life.now, frame.calendar)
    const [step] = due.steps
    if (step?.step) {
      const refused = say(life, 'service', step.step)
      if (refused) throw new Error(`The step ${step.key} was refused: ${refused}`)
      watch.stood(life)
      continue
    }
    if (due.claim.length + due.skip.length > 0) {
      const mails = { ...talk.mails }
      for (const { entry, reason } of due.skip) mails[entry.key] = { status: 'skipped', at: life.now, reason }
      for (const entry of due.claim) {
        const { key, asked } = entry
        life.trace.push(`${new Date(life.now).toISOString().slice(0, 16)} ✉ ${key}`)
        const mail = { key, kind: entry.kind, to: entry.to, person: personOf(talk, entry), at: life.now, entry, talk }
        watch.mailed(life, mail)
        life.mailed.push(mail)
        mails[key] = { status: 'sent', at: life.now, attempt: key, ...(asked && { asked }) }
      }
      const kinds = due.claim.map(({ kind }) => kind)
      life.told = { ...life.told, talk: claimedTalk({ ...talk, mails }, kinds, life.now) }
      if (kinds.some((kind) => opens.has(kind))) watch.stood(life)
      continue
    }
    const next = wakeAt(entries, talk.mails, life.now, frame.calendar)
    if (next === null || next > until) {
      life.now = Math.max(life.now, until)
      return
    }
    life.now = Math.max(life.now, next)
  }
  throw new Error('Time goes in circles')
}

/** Whose mailbox it goes to. */
export const personOf = (talk: Talk, { to, kind, key, n }: Entry): string => {
  if (to !== 'former') return to === 'manager' ? talk.people.manager.id : talk.people.employee.id
  const found = talk.former?.find((one) => (kind === 'checkIn' ? one.checkIn : one.cancelled)?.sequence === n - 1)
  if (!found) throw new Error(`${key} is to nobody`)
  return found.id
}

export const people: Party[] = [
  { id: 'p_maria00000000000', name: 'Maria Lind', language: 'sv' },
  { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' },
  { id: 'p_nina000000000000', name: 'Nina Berg', language: 'en' },
]
