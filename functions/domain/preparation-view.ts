/**
 * What a side sees of the preparation: all of their own words, and of the other's what has been sent and is open. Notes and drafts are their
 * writer's alone.
 */
import type { Instant } from '../ports.ts'
import { baseHandOf } from './hand.ts'
import { endOf } from './in-cycle.ts'
import { type Parts, readPart } from './parts.ts'
import {
  type Answer,
  type Answers,
  answers,
  answersAreOpen,
  type Draft,
  draft,
  isLocked,
  isPrepared,
  privateNotes,
  versionOf,
} from './preparation.ts'
import { isExpired } from './retention.ts'
import { otherRole, type Role } from './role.ts'
import type { Talk } from './talk.ts'
import { questionsOf, templateOf } from './templates/asked.ts'
import { questions as standardQuestions } from './templates/questions.ts'
import { isShared, type Question } from './templates/templates.ts'
import type { Frame } from './workflow.ts'

/** What the reader has prepared, and what of the other's may be read. */
export type PreparationView = {
  locked: boolean
  /** The reader's own questions, with what has been written and sent. */
  questions: { question: Question; draft?: Draft & { version: number }; sent?: Answer }[]
  /** The reader's own words to questions that HR no longer asks. */
  notAsked: { question: Question; draft?: Draft & { version: number }; sent?: Answer }[]
  own: { status: 'open' | 'draft' | 'sent' | 'withoutWriting'; at?: Instant; version: number }
  /** Own answers are sent, and the other cannot read them yet. */
  mayTakeBack: boolean
  other: { prepared: boolean; withoutWriting: boolean }
  /** The other's sent answers, if they may be read now. */
  otherAnswers?: AnswerView[]
}

export type AnswerView = {
  question: Question
  text: string
  onlyOnPage: boolean
  alreadySaid?: boolean
  /** Sent or changed after the reader's summary, and in no mail yet. */
  isNew?: boolean
}

export const preparationView = (talk: Talk, parts: Parts, role: Role, frame: Frame, now: Instant): PreparationView => {
  const own = talk.preparation[role]
  const sent = readPart(parts, `answers#${baseHandOf(talk, role)}`, answers)
  const drafts = withTakenBack(draftsOf(parts, baseHandOf(talk, role)), own.status === 'sent' ? undefined : sent)
  const other = talk.preparation[otherRole(role)]
  const asked = questionsOf(frame, role)
  const written = (question: Question) => ({
    question,
    draft: drafts.get(question.id),
    sent: own.status === 'sent' ? sent?.answers.find((one) => one.question === question.id) : undefined,
  })
  return {
    locked:
      isLocked(talk.booking, now) ||
      (frame.cycle !== undefined && endOf(talk, frame.cycle) !== undefined) ||
      isExpired('preparation', talk, frame, now),
    questions: asked.map(written),
    notAsked: [...knownQuestions(frame, role).values()]
      .filter(({ id }) => !asked.some((one) => one.id === id))
      .map(written)
      .filter(({ draft: words, sent: answered }) => (words ?? answered)?.text.trim()),
    own:
      own.status === 'open'
        ? { status: hasWords(drafts) ? 'draft' : 'open', version: versionOf(own) }
        : { status: own.status, at: own.at, version: versionOf(own) },
    mayTakeBack: own.status === 'sent' && !answersAreOpen(talk, now),
    other: { prepared: isPrepared(other), withoutWriting: other.status === 'withoutWriting' },
    otherAnswers: answersAreOpen(talk, now) ? othersAnswers(talk, parts, role, frame, now) : undefined,
  }
}

/** What is asked, and what may have been before HR corrected the cycle: words stay with their question. */
const knownQuestions = (frame: Frame, role: Role): Map<string, Question> => {
  const own = [...(frame.formerTemplates ?? []), templateOf(frame)]
  const ofTemplates = own.flatMap((template) => [...template[otherRole(role)], ...template[role]])
  const all = [...Object.values(standardQuestions), ...ofTemplates]
  return new Map([...all, ...questionsOf(frame, role)].map((question) => [question.id, question]))
}

const draftsOf = (parts: Parts, hand: string): Map<string, Draft & { version: number }> => {
  const prefix = `draft#${hand}#`
  const found = new Map<string, Draft & { version: number }>()
  for (const [name, { value, version }] of parts) {
    if (name.startsWith(prefix)) found.set(name.slice(prefix.length), { ...draft.parse(value), version })
  }
  return found
}

/** What was taken back is a draft again; what has been written on it since comes first. */
const withTakenBack = (drafts: ReturnType<typeof draftsOf>, sent: Answers | undefined): ReturnType<typeof draftsOf> => {
  const found = new Map(drafts)
  for (const { question, text, onlyOnPage, alreadySaid } of sent?.answers ?? []) {
    if (!found.has(question)) found.set(question, { text, onlyOnPage, alreadySaid, at: sent?.at ?? 0, version: 0 })
  }
  return found
}

const hasWords = (drafts: Map<string, Draft>) => [...drafts.values()].some(({ text }) => text.trim() !== '')

/**
 * The other's sent answers once they are open. C1 and notes are the author's alone; C4 is the author's alone before the meeting unless
 * marked as already said.
 */
const othersAnswers = (talk: Talk, parts: Parts, role: Role, frame: Frame, now: Instant): AnswerView[] => {
  const other = otherRole(role)
  const sent: Answers | undefined = readPart(parts, `answers#${baseHandOf(talk, other)}`, answers)
  if (!sent || talk.preparation[other].status !== 'sent') return []
  const questions = knownQuestions(frame, other)
  const known = mailedVersion(talk, role)
  return sent.answers.flatMap((one) => {
    const question = questions.get(one.question)
    if (!question || question.private) return []
    // PRODUCT.md names C2, C3 and C5–C7 as the manager's shared points; what it does not name stays with its writer.
    if (other === 'manager' && !isShared(question)) return []
    if (question.heldBack && !one.alreadySaid && !isLocked(talk.booking, now)) return []
    const isNew = known !== undefined && (one.since ?? 1) > known
    return [{ question, text: one.text, onlyOnPage: one.onlyOnPage, ...(isNew && { isNew }) }]
  })
}

/** The version of the other's answers that the reader has had by mail, with the summary or as news since. */
const mailedVersion = ({ summarised, mails }: Talk, reader: Role): number | undefined => {
  const known = summarised?.[reader]
  if (known === undefined) return undefined
  const prefix = `${reader}.news.`
  const told = Object.entries(mails).flatMap(([key, { status }]) =>
    key.startsWith(prefix) && status === 'sent' ? [Number(key.slice(prefix.length))] : [],
  )
  return Math.max(known, ...told)
}

export const notesView = (talk: Talk, parts: Parts): { text: string; version: number } => {
  const found = parts.get(`private#${baseHandOf(talk, 'manager')}`)
  return found ? { text: privateNotes.parse(found.value).notes, version: found.version } : { text: '', version: 0 }
}
