/**
 * The three standard templates, and which of their questions a talk asks: HR states the purpose and chooses the wording, the
 * core questions stay. A talk keeps the id and version of its template.
 */
import type { Language } from '../../ports.ts'
import type { Localized } from './localized.ts'
import { type Block, readMarkdown } from './markdown.ts'
import type { Purpose } from './purposes.ts'
import {
  type Names,
  type Question,
  type QuestionId,
  type Role,
  type StandardQuestionId,
  withNames,
} from './question.ts'
import { questions } from './questions.ts'

export type { Localized } from './localized.ts'
export type { Purpose } from './purposes.ts'
export type { Question, QuestionId, Role, StandardQuestionId } from './question.ts'

export type TemplateId = 'forward' | 'wholePerson' | 'lookingBack'

export type Template = {
  /** The standard template itself, or the one that an organisation's own began from. */
  base: TemplateId
  version: number
  name: Localized
  description: Localized
  /** In the order they are asked. */
  employee: Question[]
  manager: Question[]
  /** How long a meeting to set aside. */
  suggestedMinutes: number
}

/** `continue`: continue, more, less. `right`: right, start, stop. */
export type Wording = 'continue' | 'right'

export type QuestionOptions = {
  /** What the cycle is for; none chosen means every question. */
  purposes: Purpose[]
  /** Whether the manager also answers section A, about the employee. */
  managerAnswersA: boolean
  wording: Wording
}

/**
 * The questions in the order they are asked. The employee meets those that serve the stated purposes first and the free one
 * last; the manager's keep their order, since each builds on the one before.
 */
export function questionsFor(template: Template, role: Role, options: QuestionOptions): Question[] {
  const kept = (question: Question) => isKept(question, options.purposes)
  const asked = template.employee.filter(kept)
  if (role === 'employee') return inOrderOfPurpose(asked, options.purposes)
  const own = template.manager.filter(kept).map((question) => inWording(question, options.wording))
  return options.managerAnswersA ? [...own, ...asked.filter(({ managerText }) => managerText).map(withoutHint)] : own
}

/** The hints of section A speak to the employee. */
function withoutHint({ hint: _, ...question }: Question): Question {
  return question
}

function isKept(question: Question, purposes: Purpose[]): boolean {
  return question.core === true || purposes.length === 0 || serves(question, purposes)
}

function serves(question: Question, purposes: Purpose[]): boolean {
  return question.purposes.some((purpose) => purposes.includes(purpose))
}

function inOrderOfPurpose(asked: Question[], purposes: Purpose[]): Question[] {
  const rank = (question: Question) => (isFree(question) ? 2 : serves(question, purposes) ? 0 : 1)
  return asked.toSorted((one, other) => rank(one) - rank(other))
}

function isFree(question: Question): boolean {
  return question.id === 'free' || question.id === 'QB10'
}

function inWording(question: Question, wording: Wording): Question {
  // Words that an organisation has put in their place stay.
  const text = wording === 'right' && isStandard(question) ? rightStartStop[question.id] : undefined
  return text ? { ...question, text } : question
}

function isStandard(question: Question): boolean {
  return questions[question.id as StandardQuestionId]?.text === question.text
}

/** The other wording of C2 to C4, for organisations that speak of right, start and stop. */
const rightStartStop: Partial<Record<QuestionId, Localized>> = {
  QC2: { sv: 'Det här gör du rätt …', nb: 'Dette gjør du riktig …', en: 'You do this right …' },
  QC3: { sv: 'Börja gärna …', nb: 'Begynn gjerne …', en: 'Please start …' },
  QC4: { sv: 'Sluta …', nb: 'Slutt …', en: 'Please stop …' },
}

/** The question as it is put to `role`, with both names filled in. */
export function questionText(
  question: Pick<Question, 'text' | 'managerText'>,
  language: Language,
  { role, name, manager }: { role: Role } & Names,
): string {
  const text = (role === 'manager' && question.managerText) || question.text
  return withNames(text[language], { name, manager })
}

/** The hint below the question, if it has one. */
export function hintOf(question: Pick<Question, 'hint'>, language: Language, names: Names): Block[] | undefined {
  return question.hint && readMarkdown(question.hint[language], names)
}

/** The manager's answers that the employee may read, if they may be read at all: C2 to C7, and own questions that say so. */
export function isShared(question: Question): boolean {
  return !question.private && (question.id.startsWith('QC') || question.shared === true)
}

const standard = (ids: StandardQuestionId[]): Question[] => ids.map((id) => questions[id])

const managerQuestions = standard(['QC1', 'QC2', 'QC3', 'QC4', 'QC5', 'QC6', 'QC7'])

export const templates: Record<TemplateId, Template> = {
  forward: {
    base: 'forward',
    version: 1,
    name: { sv: 'Framåt', nb: 'Fremover', en: 'Forward' },
    description: {
      sv: 'Det kommande året: mål, stöd och vad ni gör tillsammans.',
      nb: 'Året som kommer: mål, støtte og hva dere gjør sammen.',
      en: 'The coming year: goals, support and what you do together.',
    },
    employee: standard(['QA1', 'QA2', 'QA3', 'QA4', 'QA5', 'QA6', 'QA7', 'free']),
    manager: managerQuestions,
    suggestedMinutes: 60,
  },
  wholePerson: {
    base: 'wholePerson',
    version: 1,
    name: { sv: 'Hela människan', nb: 'Hele mennesket', en: 'Whole person' },
    description: {
      sv: 'Arbetssituation, samarbete, lärande och det som ger mening.',
      nb: 'Arbeidssituasjon, samarbeid, læring og det som gir mening.',
      en: 'Workload, cooperation, learning and what gives meaning.',
    },
    employee: standard(['QB1', 'QB2', 'QB3', 'QB4', 'QB5', 'QB6', 'QB7', 'QB8', 'QB9', 'QB10']),
    manager: managerQuestions,
    suggestedMinutes: 90,
  },
  lookingBack: {
    base: 'lookingBack',
    version: 1,
    name: { sv: 'Tillbakablick', nb: 'Tilbakeblikk', en: 'Looking back' },
    description: {
      sv: 'Tiden sedan sist: vad som blev gjort, vad ni lärde er och vad som hjälpte.',
      nb: 'Tiden siden sist: hva som ble gjort, hva dere lærte, og hva som hjalp.',
      en: 'The time since last: what got done, what you learnt and what helped.',
    },
    employee: standard(['QD1', 'QD2', 'QD3', 'free']),
    manager: managerQuestions,
    suggestedMinutes: 60,
  },
}
