/**
 * The organisation's own questions within one cycle. Each template numbers its own from X1 on, so a cycle that was corrected from one template to
 * another would read what was answered to the one as an answer to the other, perhaps with other readers: every further template of a cycle
 * numbers its own questions further on. Versions of one template share theirs, and going back to a template finds what was written to it.
 */
import type { Cycle } from '../cycle.ts'
import { ownTemplatesOf } from '../cycle-run.ts'
import { questionsPerTemplate } from './own-template.ts'
import type { Question } from './question.ts'
import type { Template } from './templates.ts'

type Corrected = Pick<Cycle, 'settings' | 'corrections'>

/** One of the cycle's templates with its own questions under the numbers that they have in this cycle. */
export const numberedFor = (cycle: Corrected, id: string, template: Template): Template => {
  const from = questionsPerTemplate * ownTemplatesOf(cycle).indexOf(id)
  if (from <= 0) return template
  const numbered = (question: Question): Question =>
    question.id.startsWith('X') ? { ...question, id: `X${Number(question.id.slice(1)) + from}` } : question
  return { ...template, employee: template.employee.map(numbered), manager: template.manager.map(numbered) }
}
