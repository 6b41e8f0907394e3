/**
 * An import of people: the checked rows stand in items beside the head for a day; once HR has seen the dry run and confirmed, they are
 * written page by page, each page a step, exactly as they were shown.
 */
import * as z from 'zod'
import type { IndexKeys, Instant } from '../../ports.ts'
import { ledger, recent } from '../ledger.ts'
import { type Actor, type Decision, type Entry, type Frame, refuse, serviceStep } from '../workflow.ts'
import { type Absent, absent, decideWhole, returning, returningSteps, type WholeCommand } from './whole.ts'

export const counts = z.object({ new: z.number(), changed: z.number(), unchanged: z.number(), wrong: z.number() })
export type Counts = z.infer<typeof counts>

export const peopleImport = z.object({
  id: z.string(),
  schema: z.literal(1),
  by: z.string(),
  at: z.number(),
  counts,
  /** Items `rows#0001` … of at most 300 rows each. */
  pages: z.number(),
  /** Groups of people with a new manager whose running talks are finished with the former one, by their n. */
  finishing: z.array(z.number()).optional(),
  /** Who is here and not in the file; and whether HR has said that the file is the whole organisation. */
  absent: absent.optional(),
  /** Of the one from HR who imports, if they have one. */
  unit: z.string().optional(),
  whole: z.boolean().optional(),
  returning: returning.optional(),
  progress: z.discriminatedUnion('status', [
    z.object({ status: z.literal('checked') }),
    z.object({ status: z.literal('running'), at: z.number(), page: z.number() }),
    z.object({ status: z.literal('done'), at: z.number() }),
  ]),
  mails: ledger,
  recent,
})
export type PeopleImport = z.infer<typeof peopleImport>

export type ImportCommand =
  | { kind: 'check'; id: string; person: string; counts: Counts; pages: number; absent?: Absent; unit?: string }
  /** `whole`: so many are counted as having left. */
  | { kind: 'confirm'; finishing?: number[]; whole?: number }
  | { kind: 'importPage'; page: number }
  | { kind: 'importPageDone'; page: number }
  | WholeCommand

export const rowsPerPage = 300
/** A dry run that nobody confirmed is gone after this. */
export const keptHours = 24

export const rowsPart = (page: number): string => `rows#${String(page).padStart(4, '0')}`

export const decideImport = (
  state: PeopleImport | undefined,
  command: ImportCommand,
  by: Actor,
  _frame: Frame,
  now: Instant,
): Decision<PeopleImport> => {
  switch (command.kind) {
    case 'check':
      if (by !== 'hr') return refuse('notYours')
      if (state) return refuse('already')
      return {
        ok: true,
        state: {
          id: command.id,
          schema: 1,
          by: command.person,
          at: now,
          counts: command.counts,
          pages: command.pages,
          ...(command.absent && { absent: command.absent }),
          ...(command.unit !== undefined && { unit: command.unit }),
          progress: { status: 'checked' },
          mails: {},
          recent: {},
        },
      }
    case 'confirm':
      if (by !== 'hr') return refuse('notYours')
      if (!state) return refuse('gone')
      if (state.progress.status !== 'checked') return refuse('already')
      if (command.whole !== undefined && command.whole !== state.absent?.people) return refuse('stale')
      if (state.counts.new + state.counts.changed === 0 && !command.whole) return refuse('empty')
      return {
        ok: true,
        state: {
          ...state,
          ...(command.finishing && { finishing: command.finishing }),
          ...(command.whole && { whole: true }),
          progress: { status: 'running', at: now, page: 1 },
        },
      }
    case 'importPage':
      // The flow takes this step: it writes the page's people and then says 'importPageDone'.
      return state ? { ok: true, state } : refuse('gone')
    case 'importPageDone': {
      if (by !== 'service') return refuse('notYours')
      if (!state) return refuse('gone')
      if (state.progress.status !== 'running' || state.progress.page !== command.page) return { ok: true, state }
      const progress =
        command.page >= pagesToWrite(state)
          ? ({ status: 'done', at: now } as const)
          : { ...state.progress, page: command.page + 1 }
      return { ok: true, state: { ...state, progress } }
    }
    default:
      return state ? decideWhole(state, command, by, now) : refuse('gone')
  }
}

/** The rows, and then those who have left. */
export const pagesToWrite = ({ pages, whole, absent: gone }: PeopleImport): number =>
  pages + (whole ? (gone?.pages ?? 0) : 0)

export const importTimetable = (state: PeopleImport): Entry<ImportCommand>[] => {
  if (state.progress.status !== 'running') return returningSteps(state)
  const { page, at } = state.progress
  return [serviceStep({ kind: 'importPage', page }, page, at)]
}

/** Only one that made people leave is found again. */
export const indexOfImport = ({ whole, progress }: PeopleImport): IndexKeys =>
  whole ? { cycle: 'imports', status: progress.status, unit: '' } : {}
