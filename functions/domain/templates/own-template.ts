/**
 * A template of the organisation's own: a copy of a standard one that HR works on, question by question, and publishes in versions. What is
 * published never changes, and a cycle names the version it uses, so that a running talk keeps its questions (PRODUCT.md R2, R4).
 */
import * as z from 'zod'
import type { IndexKeys, Instant } from '../../ports.ts'
import { ledger, recent } from '../ledger.ts'
import { type Actor, type Decision, type Entry, type PartChange, refuse } from '../workflow.ts'
import type { Localized } from './localized.ts'
import type { Purpose } from './purposes.ts'
import type { QuestionId } from './question.ts'
import { questions as standardQuestions } from './questions.ts'
import { type Question, type StandardQuestionId, type Template, type TemplateId, templates } from './templates.ts'

const words = z.object({ sv: z.string(), nb: z.string(), en: z.string() })

const ownQuestion = z.object({
  /** A standard question's id, or `X…` for one of the organisation's own. */
  id: z.string().regex(/^(Q[A-D]\d{1,2}|free|X\d{1,3})$/),
  to: z.enum(['employee', 'manager', 'both']),
  text: words,
  /** As it is put to the manager, where that differs. */
  managerText: words.optional(),
  hint: words.optional(),
  purposes: z.array(z.string()),
  /** Asked whatever the purpose is. */
  locked: z.boolean(),
  /** The manager's answer may be read by the employee, as C2 to C7 may. */
  shared: z.boolean(),
  /** Not asked any more, and kept, so that it can be asked again. */
  asked: z.boolean(),
})
export type OwnQuestion = z.infer<typeof ownQuestion>

export const templateContent = z.object({
  base: z.enum(['forward', 'wholePerson', 'lookingBack']),
  name: words,
  description: words,
  suggestedMinutes: z.number(),
  questions: z.array(ownQuestion),
})
export type TemplateContent = z.infer<typeof templateContent>

export const ownTemplate = z.object({
  id: z.string(),
  schema: z.literal(1),
  createdAt: z.number(),
  createdBy: z.string(),
  /** Rises with every change of the working copy: a page that is older is refused. */
  edit: z.number(),
  working: templateContent,
  /** The last published version; 0 before the first. */
  version: z.number(),
  publishedAt: z.number().optional(),
  /** The edit that was published last: a later one is not in any cycle. */
  publishedEdit: z.number().optional(),
  /** The questions of all published versions. */
  publishedQuestions: z.array(z.string()).optional(),
  /** Not offered for new cycles. */
  retired: z.boolean(),
  mails: ledger,
  recent,
})
export type OwnTemplate = z.infer<typeof ownTemplate>

export type TemplateCommand =
  | { kind: 'copy'; id: string; base: TemplateId; person: string }
  | { kind: 'retire'; retired: boolean }
  | WorkingCommand

/** `shows`: the edit that the form was made from. */
type WorkingCommand =
  | { kind: 'describe'; shows: number; name: Localized; description: Localized; suggestedMinutes: number }
  | { kind: 'saveQuestion'; shows: number; question: QuestionEdit }
  | { kind: 'askQuestion'; shows: number; question: string; asked: boolean }
  | { kind: 'moveQuestion'; shows: number; question: string; by: -1 | 1 }
  | { kind: 'publish'; shows: number }

/** Without an id it is a new one. */
export type QuestionEdit = Omit<OwnQuestion, 'id' | 'asked'> & { id?: string }

export const questionsPerTemplate = 40
export const versionPart = (version: number): string => `v#${String(version).padStart(4, '0')}`

/** C1 to C4 are the talk's frame, and everyone has a free question: asked in every template (R4, R15, R23, R24). */
export const isFixed = (id: string): boolean => ['QC1', 'QC2', 'QC3', 'QC4'].includes(id) || isFree(id)

/** Whether a version with this question has been published; before that was kept, any may have been. */
export const isPublished = ({ version, publishedQuestions }: OwnTemplate, id: string): boolean =>
  publishedQuestions?.includes(id) ?? version > 0

/** The employee's last, whatever the order of the others. */
export const isFree = (id: string): boolean => id === 'free' || id === 'QB10'

export const decideTemplate = (
  state: OwnTemplate | undefined,
  command: TemplateCommand,
  by: Actor,
  now: Instant,
): Decision<OwnTemplate> => {
  if (by !== 'hr') return refuse('notYours')
  if (command.kind === 'copy') return state ? refuse('already') : { ok: true, state: copyOf(command, now) }
  if (!state) return refuse('gone')
  if (command.kind === 'retire') return { ok: true, state: { ...state, retired: command.retired } }
  return command.shows === state.edit ? decideWorking(state, command, now) : refuse('stale')
}

/** A template as cycles use it: where a language has no words of its own, another's stand. */
export const asTemplate = (content: TemplateContent, version: number): Template => {
  const asked = content.questions.filter((one) => one.asked).map((one) => ({ to: one.to, question: asQuestion(one) }))
  return {
    base: content.base,
    version,
    name: filled(content.name),
    description: filled(content.description),
    employee: asked
      .filter(({ to }) => to !== 'manager')
      .map(({ to, question }) => (to === 'both' ? forEmployee(question) : question)),
    manager: asked.filter(({ to }) => to !== 'employee').map(({ question }) => question),
    suggestedMinutes: content.suggestedMinutes,
  }
}

/** Languages in which a question that is asked has no words: its readers get another language's. */
export const missingLanguages = ({ text }: Pick<OwnQuestion, 'text'>): (keyof Localized)[] =>
  languages.filter((language) => text[language].trim() === '')

export const indexOfTemplate = ({ retired, version }: OwnTemplate): IndexKeys => ({
  cycle: 'templates',
  status: retired ? 'retired' : version > 0 ? 'published' : 'working',
  unit: '',
})

/** Nothing of a template is ever mailed or due. */
export const templateTimetable = (): Entry<TemplateCommand>[] => []

const languages = ['sv', 'nb', 'en'] as const

/** What HR does to the copy it works on. */
const decideWorking = (state: OwnTemplate, command: WorkingCommand, now: Instant): Decision<OwnTemplate> => {
  const { working } = state
  const changed = (content: Partial<TemplateContent>): Decision<OwnTemplate> => ({
    ok: true,
    state: { ...state, edit: state.edit + 1, working: { ...working, ...content } },
  })
  switch (command.kind) {
    case 'describe': {
      const { name, description, suggestedMinutes } = command
      return hasWords(name) ? changed({ name, description, suggestedMinutes }) : refuse('empty')
    }
    case 'saveQuestion':
      return saveQuestion(state, command.question, changed)
    case 'askQuestion': {
      const { question: id, asked } = command
      if (!asked && isFixed(id)) return refuse('locked')
      const questions = working.questions.map((one) => (one.id === id ? { ...one, asked } : one))
      return changed({ questions })
    }
    case 'moveQuestion':
      return changed({ questions: moved(working.questions, command.question, command.by) })
    case 'publish':
      return publish(state, now)
  }
}

const copyOf = (command: Extract<TemplateCommand, { kind: 'copy' }>, now: Instant): OwnTemplate => {
  const { base, name, description, suggestedMinutes, employee, manager } = { ...templates[command.base] }
  const own = (to: 'employee' | 'manager') => (question: Question) => ({
    id: question.id,
    to,
    text: question.text,
    ...(question.managerText && { managerText: question.managerText }),
    ...(question.hint && { hint: question.hint }),
    purposes: question.purposes,
    locked: question.core === true,
    shared: to === 'manager' && !question.private,
    asked: true,
  })
  return {
    id: command.id,
    schema: 1,
    createdAt: now,
    createdBy: command.person,
    edit: 1,
    working: {
      base,
      name: { sv: `${name.sv} (vår)`, nb: `${name.nb} (vår)`, en: `${name.en} (ours)` },
      description,
      suggestedMinutes,
      questions: [...employee.map(own('employee')), ...manager.map(own('manager'))],
    },
    version: 0,
    retired: false,
    mails: {},
    recent: {},
  }
}

const saveQuestion = (
  state: OwnTemplate,
  { id, ...edit }: QuestionEdit,
  changed: (content: Partial<TemplateContent>) => Decision<OwnTemplate>,
): Decision<OwnTemplate> => {
  const { questions } = state.working
  if (!hasWords(edit.text)) return refuse('empty')
  if (id === undefined) {
    if (questions.length >= questionsPerTemplate) return refuse('tooOften')
    return changed({ questions: withNew(questions, { ...edit, id: nextId(questions), asked: true }) })
  }
  const before = questions.find((one) => one.id === id)
  if (!before) return refuse('gone')
  // Whom a standard question is for, and who reads its answer, follow from what it is. A published one may have been answered, and a running
  // cycle may get the next version: nobody else is to read that answer then.
  const kept = id.startsWith('X') && !isPublished(state, id) ? {} : { to: before.to, shared: before.shared }
  const locked = isFixed(id) ? before.locked : edit.locked
  return changed({ questions: questions.map((one) => (one.id === id ? { ...one, ...edit, ...kept, locked } : one)) })
}

/** Before the free question, which stays the employee's last. */
const withNew = (questions: OwnQuestion[], added: OwnQuestion): OwnQuestion[] => {
  const free = questions.findIndex(({ id }) => isFree(id))
  const place = added.to === 'manager' || free < 0 ? questions.length : free
  return [...questions.slice(0, place), added, ...questions.slice(place)]
}

const nextId = (questions: OwnQuestion[]): QuestionId =>
  `X${Math.max(0, ...questions.flatMap(({ id }) => (id.startsWith('X') ? [Number(id.slice(1))] : []))) + 1}`

/** Past its next neighbour among those who answer the same. */
const moved = (questions: OwnQuestion[], id: string, by: -1 | 1): OwnQuestion[] => {
  const from = questions.findIndex((one) => one.id === id)
  const question = questions[from]
  if (!question || isFree(question.id)) return questions
  const isBeside = (one: OwnQuestion) =>
    one.asked && !isFree(one.id) && (one.to === 'manager') === (question.to === 'manager')
  let to = from + by
  while (questions[to] && !isBeside(questions[to] as OwnQuestion)) to += by
  const other = questions[to]
  if (!other) return questions
  return questions.map((one, index) => (index === from ? other : index === to ? question : one))
}

const publish = (state: OwnTemplate, now: Instant): Decision<OwnTemplate> => {
  if (state.publishedEdit === state.edit) return refuse('already')
  const asked = state.working.questions.filter((one) => one.asked)
  if (!asked.some(({ to, id }) => to !== 'manager' && !isFree(id))) return refuse('empty')
  const version = state.version + 1
  const part: PartChange = { name: versionPart(version), value: JSON.parse(JSON.stringify(state.working)) }
  const publishedQuestions = state.working.questions.map(({ id }) => id)
  return {
    ok: true,
    state: { ...state, version, publishedAt: now, publishedEdit: state.edit, publishedQuestions },
    parts: [part],
  }
}

const asQuestion = (own: OwnQuestion): Question => {
  const standard: Question | undefined = standardQuestions[own.id as StandardQuestionId]
  const isUnchanged = standard !== undefined && sameWords(standard.text, own.text)
  return {
    id: own.id as QuestionId,
    // The very words of a standard question can be put in its other wording too.
    text: isUnchanged ? standard.text : filled(own.text),
    ...(own.managerText && { managerText: filled(own.managerText) }),
    ...(own.hint && hasWords(own.hint) && { hint: filled(own.hint) }),
    purposes: own.purposes as Purpose[],
    ...(own.locked && { core: true as const }),
    ...(own.shared && { shared: true as const }),
    // Who never reads an answer is the product's to say and no template's.
    ...(standard?.private && { private: standard.private }),
    ...(standard?.heldBack && { heldBack: standard.heldBack }),
  }
}

/** What both are asked the manager has already, and not once more with section A. */
const forEmployee = ({ managerText, ...question }: Question): Question => question

const filled = (text: Localized): Localized => {
  const other = languages.map((language) => text[language]).find((words) => words.trim() !== '') ?? ''
  const of = (language: keyof Localized) => (text[language].trim() === '' ? other : text[language])
  return { sv: of('sv'), nb: of('nb'), en: of('en') }
}

const hasWords = (text: Localized): boolean => languages.some((language) => text[language].trim() !== '')

const sameWords = (one: Localized, other: Localized): boolean =>
  languages.every((language) => one[language] === other[language])
