/** The plan as it is typed, and what it says when it can be read; every problem stands at its field. */
import * as z from 'zod'
import {
  followUpsPerPlan,
  lineCharacters,
  linesPerPlan,
  type PlanContent,
  type PlanLine,
  stepsPerLine,
} from '../../functions/domain/plan.ts'
import { partsOf, splitLine } from '../../functions/domain/split-line.ts'
import { keysOf } from '../../functions/domain/templates/keys.ts'
import {
  type CompetenceKind,
  competenceKindNames,
  kindInWords as kindNameInWords,
  type PlanKind,
  planKindNames,
} from '../../functions/domain/templates/plan-kinds.ts'
import { parseDate } from '../../functions/domain/time.ts'
import type { Language } from '../../functions/ports.ts'
import type { Form } from '../app-context.ts'
import type { FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { plan } from '../texts/plan.ts'

export type LineFields = {
  id: string
  kind: string
  what: string
  who: string
  by: string
  notice: string
  steps: string
  /** The goal's own words, or nothing. */
  goal: string
  /** The line that it is to be a part of. */
  splitFrom: string
}

export type PlanFields = { mattered: string[]; lines: LineFields[]; followUps: string[] }

export const matteredLines = 3

/** A kind as one choice: of competence lines there are four. */
export const kindChoices = keysOf(planKindNames).flatMap((kind): string[] =>
  kind === 'competence' ? keysOf(competenceKindNames).map((competence) => `${kind}.${competence}`) : [kind],
)

export const kindInWords = (choice: string, language: Language): string => {
  const [kind, competence] = choice.split('.') as [PlanKind, CompetenceKind | undefined]
  return kindNameInWords(kind, competence, language)
}

export const kindOf = ({ kind, competence }: Pick<PlanLine, 'kind' | 'competence'>): string =>
  competence ? `${kind}.${competence}` : kind

export const fieldsOf = ({ mattered, lines, followUps }: PlanContent): PlanFields => ({
  mattered,
  lines: lines.map((line) => ({
    id: line.id,
    kind: kindOf(line),
    what: line.what,
    who: line.who,
    by: line.by ?? '',
    notice: line.notice ?? '',
    steps: (line.steps ?? []).join('\n'),
    goal: line.goal ?? '',
    splitFrom: line.splitFrom ?? '',
  })),
  followUps,
})

/** A line to fill in: most lines are something to do, and something to do together. */
export const emptyLine = (id: string): LineFields => ({
  id,
  kind: 'action',
  what: '',
  who: 'both',
  by: '',
  notice: '',
  steps: '',
  goal: '',
  splitFrom: '',
})

const lineId = /^[0-9a-zA-Z_-]{1,40}$/

export const readFields = ({ fields, lists }: Form): PlanFields => {
  const ids = new Set((lists.get('line') ?? []).filter((id) => lineId.test(id)))
  const typed = (name: string) => fields.get(name) ?? ''
  return {
    mattered: lists.get('mattered') ?? [],
    lines: [...ids].map((id) => ({
      id,
      kind: typed(`kind-${id}`),
      what: typed(`what-${id}`),
      who: typed(`who-${id}`),
      by: typed(`by-${id}`),
      notice: typed(`notice-${id}`),
      steps: typed(`steps-${id}`),
      goal: typed(`goal-${id}`),
      splitFrom: lineId.test(typed(`splitFrom-${id}`)) ? typed(`splitFrom-${id}`) : '',
    })),
    followUps: lists.get('followUp') ?? [],
  }
}

/** What is written, as long as its parts find room in the plan. */
export const maySplit = ({ what, steps }: LineFields, { lines }: PlanFields): boolean =>
  what.trim() !== '' && lines.length - 1 + partsOf(stepsOf(steps)) <= linesPerPlan

/** Its parts in its place; `newId` makes ids of lines that never were. A part of a part that is not agreed yet comes from the same line. */
export const splitFields = (line: LineFields, isKnown: boolean, newId: () => string): LineFields[] => {
  const steps = stepsOf(line.steps)
  const parts = splitLine({ ...line, steps: '' }, steps, Array.from({ length: partsOf(steps) }, newId))
  return isKnown ? parts : parts.map((part) => ({ ...part, splitFrom: line.splitFrom }))
}

type Known = {
  language: Language
  /** Local date. */
  today: string
  /** Dates that stand in the plan already and may be past. */
  dates: string[]
  /** Lines that came along from an earlier plan. */
  carried: Set<string>
  /** What a line can point to. */
  goals: string[]
}

export const parsePlan = (
  typed: PlanFields,
  known: Known,
): { content: PlanContent; errors: [] } | { errors: FieldError[] } => {
  const { language } = known
  const words = plan[language]
  const mattered = matteredOf(typed, language)
  const lines = typed.lines.filter(isWritten).map((line) => lineOf(line, known))
  const followUps = followUpsOf(typed, known)
  const errors = [...mattered.errors, ...lines.flatMap((line) => line.errors), ...followUps.errors]
  const written = lines.flatMap(({ line }) => line ?? [])
  const [last] = typed.lines.slice(-1)
  if (lines.length > linesPerPlan && last)
    errors.push({ field: `what-${last.id}`, message: words.tooManyLines(linesPerPlan) })
  if (errors.length > 0) return { errors }
  return { content: { mattered: mattered.texts, lines: written, followUps: followUps.dates }, errors: [] }
}

const matteredOf = ({ mattered }: PlanFields, language: Language) => {
  const errors = mattered.flatMap((text, index) =>
    text.trim().length > lineCharacters
      ? [{ field: `mattered-${index + 1}`, message: common[language].tooLong(text.trim().length, lineCharacters) }]
      : [],
  )
  return {
    texts: mattered
      .slice(0, matteredLines)
      .map((text) => text.trim())
      .filter((text) => text !== ''),
    errors,
  }
}

/** What nobody has written in, is no line; its kind and who are only the form's suggestion. */
const isWritten = ({ what, by, notice, steps }: LineFields) =>
  [what, by, notice, steps].some((text) => text.trim() !== '')

const lineOf = (typed: LineFields, { language, carried, goals }: Known): { line?: PlanLine; errors: FieldError[] } => {
  const parsed = lineSchema(language).safeParse(typed)
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({
      field: `${String(path[0])}-${typed.id}`,
      message,
    }))
    return { errors }
  }
  const { id, kind, what, who, by, notice, steps, goal, splitFrom } = parsed.data
  const [first, competence] = kind.split('.') as [PlanKind, CompetenceKind | undefined]
  return {
    line: {
      id,
      kind: first,
      ...(competence && { competence }),
      what,
      who,
      ...(by !== '' && { by }),
      ...(notice !== '' && { notice }),
      ...(steps.length > 0 && { steps }),
      ...(goals.includes(goal) && { goal }),
      ...((carried.has(id) || carried.has(splitFrom)) && { carried: true }),
      ...(splitFrom !== '' && { splitFrom }),
    },
    errors: [],
  }
}

const lineSchema = (language: Language) => {
  const words = plan[language]
  const { tooLong } = common[language]
  const text = z
    .string()
    .trim()
    .superRefine((written, context) => {
      if (written.length > lineCharacters)
        context.addIssue({ code: 'custom', message: tooLong(written.length, lineCharacters) })
    })
  return z.object({
    id: z.string(),
    kind: z.enum(kindChoices as [string, ...string[]], words.kindMissing),
    what: text.refine((written) => written !== '', words.whatMissing),
    who: z.enum(['employee', 'manager', 'both'], words.whoMissing),
    by: z.string().transform((typed, context) => dateOf(typed) ?? refuse(context, words.dateWrong)),
    notice: text,
    goal: z.string(),
    splitFrom: z.string(),
    steps: z
      .string()
      .transform(stepsOf)
      .superRefine((steps, context) => {
        const long = steps.find((step) => step.length > lineCharacters)
        if (long !== undefined) context.addIssue({ code: 'custom', message: tooLong(long.length, lineCharacters) })
        if (steps.length > stepsPerLine) context.addIssue({ code: 'custom', message: words.tooManySteps(stepsPerLine) })
      }),
  })
}

/** One a row. */
export const stepsOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((step) => step.trim())
    .filter((step) => step !== '')

const refuse = (context: z.core.$RefinementCtx, message: string) => {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

/** Empty stays empty; undefined for what is no date. */
const dateOf = (typed: string): string | undefined => (typed.trim() === '' ? '' : parseDate(typed))

const followUpsOf = ({ followUps }: PlanFields, { language, today, dates }: Known) => {
  const words = plan[language]
  const errors: FieldError[] = []
  const read = followUps.map((typed, index) => {
    const date = dateOf(typed)
    const field = `follow-up-${index + 1}`
    if (date === undefined) errors.push({ field, message: words.dateWrong })
    else if (date !== '' && date <= today && !dates.includes(date)) errors.push({ field, message: words.dateAhead })
    return date ?? ''
  })
  const chosen = [...new Set(read)].filter((date) => date !== '').sort()
  if (chosen.length > followUpsPerPlan)
    errors.push({ field: `follow-up-${followUps.length}`, message: words.tooManyDates(followUpsPerPlan) })
  return { dates: chosen, errors }
}
