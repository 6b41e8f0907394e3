/** What a talk asks: the questions of the template that its cycle names, as its purposes and wording choose among them. */
import type { Frame } from '../workflow.ts'
import { type Question, questionsFor, type Role, type Template, templates } from './templates.ts'

/** A frame whose questions are to be asked: with the organisation's own template, if its cycle has one. */
export type AskingFrame = Pick<Frame, 'cycle' | 'template'>

export const templateOf = (frame: AskingFrame): Template => {
  const settings = settingsOf(frame)
  if (frame.template) return frame.template
  // Whoever asks must have read it: a talk is never asked other questions than its own.
  if (!isStandardTemplate(settings.template)) throw new Error('The template was not read')
  return templates[settings.template]
}

export const questionsOf = (frame: AskingFrame, role: Role): Question[] => {
  const { purposes, managerAnswersA, wording } = settingsOf(frame)
  return questionsFor(templateOf(frame), role, { purposes, managerAnswersA, wording })
}

const settingsOf = ({ cycle }: AskingFrame) => {
  if (!cycle) throw new Error('A talk has a cycle')
  return cycle.settings
}

export const isStandardTemplate = (id: string): id is keyof typeof templates => id in templates
