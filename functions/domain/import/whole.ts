/**
 * 'This file is the whole organisation': whoever is not in it is counted as having left. Never unless HR says so, by the number that was shown;
 * and for a while all of them can be brought back at once. `import.ts` has the rest of an import.
 */
import * as z from 'zod'
import type { Instant } from '../../ports.ts'
import { comeBackDays } from '../leaving.ts'
import { nameKey } from '../names.ts'
import { day } from '../time.ts'
import { type Actor, type Decision, type Entry, refuse, serviceStep } from '../workflow.ts'
import type { CheckedRow, ExistingPerson } from './check.ts'

export const absent = z.object({
  people: z.number(),
  /** All who are employed, of whom those are some. */
  employed: z.number(),
  /** How many in the file would be without their manager, or talk holder, then. */
  withoutManager: z.number(),
  /** Items `leavers#0001` …, as many to one as there are rows in a page. */
  pages: z.number(),
})
export type Absent = z.infer<typeof absent>

/** Bringing them back. `alone`: who had been changed since and was left as they were; named in the items `alone#0001` …. */
export const returning = z.object({
  at: z.number(),
  page: z.number(),
  isDone: z.boolean(),
  back: z.number(),
  alone: z.number(),
})
export type Returning = z.infer<typeof returning>

export type WholeCommand =
  | { kind: 'bringBack' }
  | { kind: 'bringBackPage'; page: number }
  | { kind: 'bringBackPageDone'; page: number; back: number; alone: number }

export const leaversPart = (page: number): string => `leavers#${String(page).padStart(4, '0')}`
export const alonePart = (page: number): string => `alone#${String(page).padStart(4, '0')}`

/** Of more than this share of those employed the number has to be typed. */
const fewPercent = 2

export const isMany = ({ people, employed }: Pick<Absent, 'people' | 'employed'>): boolean =>
  people * 100 > employed * fewPercent

/**
 * Who is here and in no row. A row that is wrong may be about anyone with its address, employment or name, and whoever imports is here; those
 * are never counted.
 */
export function absentFrom<Person extends Pick<ExistingPerson, 'id' | 'name' | 'email' | 'employmentId'>>(
  here: Person[],
  checked: CheckedRow[],
  importer: string,
): Person[] {
  const named = new Set(checked.flatMap((row) => ('person' in row && row.person !== undefined ? [row.person] : [])))
  const unclear = checked.filter(({ status }) => status === 'wrong').map(({ row }) => row)
  const addresses = new Set(unclear.flatMap(({ email }) => email || []))
  const employments = new Set(unclear.flatMap(({ employmentId }) => employmentId || []))
  const names = new Set(unclear.flatMap(({ name }) => (name ? nameKey(name) : [])))
  return here.filter(
    ({ id, name, email, employmentId }) =>
      !named.has(id) &&
      id !== importer &&
      !addresses.has(email.toLowerCase()) &&
      !(employmentId && employments.has(employmentId)) &&
      !names.has(nameKey(name)),
  )
}

/** How many rows would be without whoever is to hold their talks: the talk holder, or the manager where none is named. */
export function leftWithoutManager(
  checked: CheckedRow[],
  gone: Pick<ExistingPerson, 'email'>[],
  stays: Pick<ExistingPerson, 'email'>[],
): number {
  const there = new Set([
    ...stays.map(({ email }) => email.toLowerCase()),
    ...checked.flatMap(({ status, row }) => (status !== 'wrong' && row.email ? [row.email] : [])),
  ])
  const lost = new Set(gone.map(({ email }) => email.toLowerCase()).filter((email) => email && !there.has(email)))
  return checked.filter(
    ({ status, row }) => status !== 'wrong' && lost.has(row.talkWithEmail ?? row.managerEmail ?? ''),
  ).length
}

type WholeState = {
  absent?: Absent
  whole?: boolean
  progress: { status: 'checked' | 'running' | 'done'; at?: Instant }
  returning?: Returning
}

/** Until when everyone whom this import made leave can be brought back; undefined when it made nobody leave. */
export const returnsUntil = ({ whole, progress }: WholeState): Instant | undefined =>
  whole && progress.status === 'done' && progress.at !== undefined ? progress.at + comeBackDays * day : undefined

export const decideWhole = <State extends WholeState>(
  state: State,
  command: WholeCommand,
  by: Actor,
  now: Instant,
): Decision<State> => {
  switch (command.kind) {
    case 'bringBack': {
      if (by !== 'hr') return refuse('notYours')
      const until = returnsUntil(state)
      if (state.returning) return { ok: true, state }
      if (until === undefined) return refuse('notNow')
      if (now >= until) return refuse('gone')
      return { ok: true, state: { ...state, returning: { at: now, page: 1, isDone: false, back: 0, alone: 0 } } }
    }
    case 'bringBackPage':
      // The flow takes this step: it brings the page's people back and then says 'bringBackPageDone'.
      return { ok: true, state }
    case 'bringBackPageDone': {
      if (by !== 'service') return refuse('notYours')
      const { returning: before, absent: gone } = state
      if (!before || before.isDone || before.page !== command.page) return { ok: true, state }
      const counted = { ...before, back: before.back + command.back, alone: before.alone + command.alone }
      const isLast = command.page >= (gone?.pages ?? 0)
      const next = isLast ? { ...counted, isDone: true } : { ...counted, page: command.page + 1 }
      return { ok: true, state: { ...state, returning: next } }
    }
  }
}

export const returningSteps = ({ returning: going }: WholeState): Entry<WholeCommand>[] => {
  if (!going || going.isDone) return []
  const { page, at } = going
  return [serviceStep({ kind: 'bringBackPage', page }, page, at)]
}
