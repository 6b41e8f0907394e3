/** What a talk asks: the questions of the template that its cycle names, as its purposes and wording choose among them. */
import type { Frame } from '../workflow.ts'
import { type Question, questionsFor, type Role, type Template, templates } from './templates.ts'

/** A frame whose questions are to be asked: with the organisation's own template, if its cycle has one. */
export type AskingFrame = Pick<Frame, 'cycle' | 'template'>

export const templateOf = ({ cycle, template }: AskingFrame): Template => {
  if (!cycle) throw new Error('A talk has a cycle')
  if (template) return template
  const { settings } = cycle
  // Whoever asks must have read it: a talk is never asked other questions than its own.
  if (!isStandardTemplate(settings.template)) throw new Error('The template was not read')
  return templates[settings.template]
}

export const questionsOf = (frame: AskingFrame, role: Role): Question[] => {
  const template = templateOf(frame)
  if (!frame.cycle) throw new Error('A talk has a cycle')
  const { purposes, managerAnswersA, wording } = frame.cycle.settings
  return questionsFor(template, role, { purposes, managerAnswersA, wording })
}

export const isStandardTemplate = (id: string): id is keyof typeof templates => id in templates
