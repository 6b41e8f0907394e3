/** What a question is, and how it is put to the one who answers it. The questions themselves are in `questions.ts`. */
import type { Localized } from './localized.ts'
import type { Purpose } from './purposes.ts'

/** In `questions.ts`, and the same for every organisation. */
export type StandardQuestionId =
  | 'QA1'
  | 'QA2'
  | 'QA3'
  | 'QA4'
  | 'QA5'
  | 'QA6'
  | 'QA7'
  | 'QB1'
  | 'QB2'
  | 'QB3'
  | 'QB4'
  | 'QB5'
  | 'QB6'
  | 'QB7'
  | 'QB8'
  | 'QB9'
  | 'QB10'
  | 'QC1'
  | 'QC2'
  | 'QC3'
  | 'QC4'
  | 'QC5'
  | 'QC6'
  | 'QC7'
  | 'QD1'
  | 'QD2'
  | 'QD3'
  | 'free'

/** `X…`: an organisation's own, in one of its templates. */
export type QuestionId = StandardQuestionId | `X${number}`

export type Question = {
  id: QuestionId
  /** With {name} for the employee and {manager} for the manager. */
  text: Localized
  /** The same question when the manager answers it about the employee. */
  managerText?: Localized
  /** To the one who answers, with the same placeholders; what HR wrote may have a little Markdown (`markdown.ts`). */
  hint?: Localized
  /** What the question serves; a cycle's stated purposes choose among them. */
  purposes: Purpose[]
  /** Asked whatever the purpose is. */
  core?: true
  /** Only its author ever reads the answer. */
  private?: true
  /** Not mailed or shown before the meeting unless the manager marks it already said. */
  heldBack?: true
  /** The manager's answer to a question of the organisation's own may be read by the employee too. */
  shared?: true
}

/** The one who answers. */
export type Role = 'employee' | 'manager'

/** The names as they are to stand in a sentence. */
export type Names = { name: string; manager: string }

/** Fills both names in one pass, so that a name that looks like a placeholder stays what it is. */
export function withNames(text: string, names: Names): string {
  return text.replace(/\{(name|manager)\}/g, (_, key: keyof Names) => names[key])
}
