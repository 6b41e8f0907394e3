/**
 * Someone who left because a file that is the whole organisation did not name them, and who is brought back with all the others of that file.
 * Whoever was changed meanwhile, by HR's hand or another file, is left alone. Commands of the service; `flow/import-leavers` gives them.
 */
import type { Instant } from '../ports.ts'
import { mayComeBack } from './leaving.ts'
import type { Person, PersonDetails } from './person.ts'
import { toDo } from './person-work.ts'
import type { PlainDate } from './time.ts'
import type { Decision, Frame } from './workflow.ts'

export type LeftByImportCommand =
  /** `details`: as the dry run showed them. */
  | { kind: 'leaveByImport'; import: string; from: PlainDate; details: PersonDetails }
  | { kind: 'comeBackByImport'; import: string }

export const isLeftByImport = (command: { kind: string }): command is LeftByImportCommand =>
  command.kind === 'leaveByImport' || command.kind === 'comeBackByImport'

/** Answers whether they are back. */
export const decideLeftByImport = (
  state: Person,
  command: LeftByImportCommand,
  frame: Frame,
  now: Instant,
): Decision<Person> => {
  const { byImport, left, gone } = state
  if (command.kind === 'leaveByImport') {
    const isAsShown = JSON.stringify(sorted(state.details)) === JSON.stringify(sorted(command.details))
    if (left !== undefined || gone !== undefined || !isAsShown) return { ok: true, state }
    return { ok: true, state: { ...state, left: command.from, byImport: { id: command.import } } }
  }
  const alone: Decision<Person> = { ok: true, state, answer: { back: false } }
  if (byImport?.id !== command.import) return alone
  if (byImport.back) return { ...alone, answer: { back: left === undefined } }
  if (left === undefined || (gone !== undefined && !mayComeBack(gone, frame, now))) return alone
  const { left: _, gone: __, ...here } = state
  const back = { ...here, byImport: { id: command.import, back: true } }
  return { ok: true, state: gone === undefined ? back : toDo(back, now, { back: true }), answer: { back: true } }
}

/** What a word of HR's own about leaving, or a row of another file, leaves of it. */
export const withoutImport = ({ byImport: _, ...state }: Person): Person => state

const sorted = (details: PersonDetails) =>
  Object.entries(details)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
