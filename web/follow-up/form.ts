/** A follow-up as it is typed: everything in it may be skipped, but not all of it. */
import * as z from 'zod'
import { type FollowUpAnswers, followUpAnswers, moveMonths } from '../../functions/domain/follow-up.ts'
import { commentCharacters, lineCharacters, type PlanLine } from '../../functions/domain/plan.ts'
import { addMonths, parseDate } from '../../functions/domain/time.ts'
import type { Language } from '../../functions/ports.ts'
import type { Form } from '../app-context.ts'
import type { FieldError } from '../page.tsx'
import { checkIn } from '../texts/check-in.ts'
import { common } from '../texts/common.ts'
import { followUp } from '../texts/follow-up.ts'

export type FollowUpFields = {
  /** By the id of the line. */
  lines: Map<string, { status: string; comment: string }>
  need: string
  raise: string
  workload: string
  responsibility: string
  /** At the last one. */
  cameOfIt: string
  /** Another day for the next one. */
  next: string
  /** The day that the other has proposed, when it suits. */
  agree: string
}

export const readFields = ({ fields }: Form, lines: PlanLine[]): FollowUpFields => {
  const typed = (name: string) => fields.get(name) ?? ''
  return {
    lines: new Map(lines.map(({ id }) => [id, { status: typed(`status-${id}`), comment: typed(`comment-${id}`) }])),
    need: typed('need'),
    raise: typed('raise'),
    workload: typed('workload'),
    responsibility: typed('responsibility'),
    cameOfIt: typed('cameOfIt'),
    next: typed('next'),
    agree: typed('agree'),
  }
}

/** Answers, or what was told of lines meanwhile. */
type Begun = Partial<Omit<FollowUpAnswers, 'lines'>> & { lines: { line: string; status: string; comment?: string }[] }

/** What was answered before, to be changed. */
export const fieldsOf = (answers: Begun, next = ''): FollowUpFields => ({
  lines: new Map(answers.lines.map(({ line, status, comment = '' }) => [line, { status, comment }])),
  need: answers.need ?? '',
  raise: answers.raise ?? '',
  workload: answers.workload ?? '',
  responsibility: answers.responsibility ?? '',
  cameOfIt: answers.cameOfIt ?? '',
  next,
  agree: '',
})

type Parsed = { answers: Omit<FollowUpAnswers, 'at'>; next?: string } | { errors: FieldError[] }

const { status: lineStatus } = followUpAnswers.shape.lines.element.shape
const { workload: workloadAnswer, responsibility: responsibilityAnswer } = followUpAnswers.shape

/** `today` is local. What is not asked for is not read. */
export const parseFollowUp = (
  typed: FollowUpFields,
  { isLast, today }: { isLast: boolean; today: string },
  language: Language,
): Parsed => {
  const text = (most: number) =>
    z
      .string()
      .trim()
      .superRefine((written, context) => {
        if (written.length <= most) return
        context.addIssue({ code: 'custom', message: common[language].tooLong(written.length, most) })
      })
  const schema = z.object({
    need: text(commentCharacters),
    raise: text(commentCharacters),
    cameOfIt: text(commentCharacters),
    ...Object.fromEntries([...typed.lines.keys()].map((id) => [`comment-${id}`, text(lineCharacters)])),
  })
  const comments = Object.fromEntries([...typed.lines].map(([id, { comment }]) => [`comment-${id}`, comment]))
  const parsed = schema.safeParse({ need: typed.need, raise: typed.raise, cameOfIt: typed.cameOfIt, ...comments })
  const lines = linesOf(typed)
  const next = nextOf(typed, today, language)
  const errors: FieldError[] = [
    ...withWords(lines.errors, language),
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({ field: String(path[0]), message })),
    ...('error' in next ? [{ field: 'next', message: next.error }] : []),
  ]
  if (!parsed.success || 'error' in next || errors.length > 0) return { errors }
  const answers = {
    lines: lines.answered,
    need: parsed.data.need,
    raise: parsed.data.raise,
    // What is none of the choices counts as not answered.
    workload: workloadAnswer.safeParse(typed.workload).data,
    responsibility: responsibilityAnswer.safeParse(typed.responsibility).data,
    ...(isLast && parsed.data.cameOfIt !== '' && { cameOfIt: parsed.data.cameOfIt }),
  }
  const { need, raise, workload, responsibility } = answers
  const said = [need, raise, workload, responsibility, 'cameOfIt' in answers, next.date]
  return answers.lines.length === 0 && !said.some(Boolean)
    ? { errors: [{ field: 'sure', message: followUp[language].nothing }] }
    : { answers, ...(next.date !== undefined && { next: next.date }) }
}

/** A day of one's own comes before the one that the other has proposed. */
const nextOf = (
  { next, agree }: FollowUpFields,
  today: string,
  language: Language,
): { date?: string } | { error: string } => {
  const words = checkIn[language]
  const typed = next.trim() || agree.trim()
  if (typed === '') return {}
  const date = parseDate(typed)
  if (date === undefined) return { error: words.nextWrong }
  if (date <= today) return { error: words.nextPast }
  return date > addMonths(today, moveMonths) ? { error: words.nextFar } : { date }
}

/** A comment belongs to a status; one without asks for it. */
const linesOf = ({ lines }: FollowUpFields) => {
  const answered: FollowUpAnswers['lines'] = []
  const errors: string[] = []
  for (const [line, { status, comment }] of lines) {
    const chosen = lineStatus.safeParse(status).data
    if (chosen) answered.push({ line, status: chosen, comment: comment.trim() })
    else if (comment.trim() !== '') errors.push(`status-${line}`)
  }
  return { answered, errors }
}

const withWords = (fields: string[], language: Language): FieldError[] =>
  fields.map((field) => ({ field, message: followUp[language].statusMissing }))
