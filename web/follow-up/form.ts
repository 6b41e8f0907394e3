/** A follow-up as it is typed: everything in it may be skipped, but not all of it. */
import * as z from 'zod'
import { type FollowUpAnswers, followUpAnswers } from '../../functions/domain/follow-up.ts'
import { commentCharacters, lineCharacters, type PlanLine } from '../../functions/domain/plan.ts'
import type { Language } from '../../functions/ports.ts'
import type { Form } from '../app-context.ts'
import type { FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { followUp } from '../texts/follow-up.ts'

export type FollowUpFields = {
  /** By the id of the line. */
  lines: Map<string, { status: string; comment: string }>
  need: string
  raise: string
  workload: string
  responsibility: string
}

export const readFields = ({ fields }: Form, lines: PlanLine[]): FollowUpFields => {
  const typed = (name: string) => fields.get(name) ?? ''
  return {
    lines: new Map(lines.map(({ id }) => [id, { status: typed(`status-${id}`), comment: typed(`comment-${id}`) }])),
    need: typed('need'),
    raise: typed('raise'),
    workload: typed('workload'),
    responsibility: typed('responsibility'),
  }
}

/** Answers, or what was told of lines meanwhile. */
type Begun = Partial<Omit<FollowUpAnswers, 'lines'>> & { lines: { line: string; status: string; comment?: string }[] }

/** What was answered before, to be changed. */
export const fieldsOf = (answers: Begun): FollowUpFields => ({
  lines: new Map(answers.lines.map(({ line, status, comment = '' }) => [line, { status, comment }])),
  need: answers.need ?? '',
  raise: answers.raise ?? '',
  workload: answers.workload ?? '',
  responsibility: answers.responsibility ?? '',
})

type Parsed = { answers: Omit<FollowUpAnswers, 'at'> } | { errors: FieldError[] }

const { status: lineStatus } = followUpAnswers.shape.lines.element.shape
const { workload: workloadAnswer, responsibility: responsibilityAnswer } = followUpAnswers.shape

export const parseFollowUp = (typed: FollowUpFields, language: Language): Parsed => {
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
    ...Object.fromEntries([...typed.lines.keys()].map((id) => [`comment-${id}`, text(lineCharacters)])),
  })
  const comments = Object.fromEntries([...typed.lines].map(([id, { comment }]) => [`comment-${id}`, comment]))
  const parsed = schema.safeParse({ need: typed.need, raise: typed.raise, ...comments })
  if (!parsed.success) {
    return { errors: parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message })) }
  }
  const lines = linesOf(typed)
  const answers = {
    lines: lines.answered,
    need: parsed.data.need,
    raise: parsed.data.raise,
    // What is none of the choices counts as not answered.
    workload: workloadAnswer.safeParse(typed.workload).data,
    responsibility: responsibilityAnswer.safeParse(typed.responsibility).data,
  }
  if (lines.errors.length > 0) return { errors: withWords(lines.errors, language) }
  const isEmpty =
    answers.lines.length === 0 && !answers.need && !answers.raise && !answers.workload && !answers.responsibility
  return isEmpty ? { errors: [{ field: 'sure', message: followUp[language].nothing }] } : { answers }
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
