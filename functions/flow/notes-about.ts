/**
 * What managers have written about someone and for themselves alone: notes, self-check and the tick that something has been said already. Read
 * for a request for one's data and for nothing else.
 */
import { mayReadAt } from '../domain/changed-address.ts'
import type { OwnRecord } from '../domain/own-record.ts'
import { handIn } from '../domain/own-words.ts'
import { answers, draft, privateNotes } from '../domain/preparation.ts'
import type { Note } from '../domain/requests/request.ts'
import { privateQuestions, unexpired } from '../domain/retention.ts'
import { roleOf } from '../domain/role.ts'
import { cycleNameFor } from '../domain/standalone.ts'
import type { Talk } from '../domain/talk.ts'
import { questions as standardQuestions } from '../domain/templates/questions.ts'
import { questionText } from '../domain/templates/templates.ts'
import type { Frame } from '../domain/workflow.ts'
import type { JsonObject, Language, Ports } from '../ports.ts'
import { loadPerson, ownTalkIds, talkIdsEverHeldBy } from './heads.ts'
import { openTalk } from './read.ts'

/** `author`: the person. */
export type NoteAbout = Pick<Note, 'what' | 'talk' | 'cycle' | 'question' | 'text'> & { author: string }

/** In an order that comes to the same each time. */
export const notesAbout = async (ports: Ports, person: string, language: Language): Promise<NoteAbout[]> => {
  const found: NoteAbout[] = []
  for (const id of (await ownTalkIds(ports, person)).sort()) {
    const opened = await openTalk(ports, id)
    if (!opened) continue
    const { talk, frame } = opened
    const parts = [...unexpired(talk, opened.parts, frame, ports.clock.now())].sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [name, { value }] of parts) found.push(...notesIn(talk, name, value, frame, language))
  }
  return found
}

/**
 * What someone wrote for themselves in talks that somebody else holds now (PRODUCT.md, 'New manager': the former one loses access except to own
 * notes). At an address that HR has changed only what was written since, until somebody says that it is right.
 */
export const formerNotes = async (
  ports: Ports,
  author: string,
  language: Language,
): Promise<OwnRecord['formerNotes']> => {
  const person = await loadPerson(ports, author)
  const found: OwnRecord['formerNotes'] = []
  for (const id of await talkIdsEverHeldBy(ports, author)) {
    const opened = await openTalk(ports, id)
    if (!opened || roleOf(opened.talk, author) === 'manager') continue
    const { talk, frame } = opened
    const now = ports.clock.now()
    for (const [name, { value }] of unexpired(talk, opened.parts, frame, now)) {
      if (!mayReadAt(person?.address, Number(value.at ?? 0), ports.organisation, now)) continue
      for (const { what, cycle, question, text, author: by } of notesIn(talk, name, value, frame, language))
        if (by === author && what !== 'alreadySaid')
          found.push({
            cycle,
            with: talk.people.employee.name,
            what,
            ...(question !== undefined && { question }),
            text,
          })
    }
  }
  return found
}

const notesIn = (talk: Talk, name: string, value: JsonObject, frame: Frame, language: Language): NoteAbout[] => {
  const author = authorOf(talk, handIn(name))
  if (author === undefined) return []
  const { id, people } = talk
  const of = { author: author.id, talk: id, cycle: frame.cycle ? cycleNameFor(frame.cycle.settings, language) : '' }
  const asked = (question: string) => {
    const known = Object.values(standardQuestions).find((one) => one.id === question)
    const names = { role: 'manager' as const, name: people.employee.name, manager: author.name }
    return known ? { question: questionText(known, language, names) } : {}
  }
  const [kind, , question = ''] = name.split('#')
  switch (kind) {
    case 'private': {
      const { notes: text } = privateNotes.parse(value)
      return text.trim() === '' ? [] : [{ ...of, what: 'notes', text }]
    }
    case 'draft': {
      const { text } = draft.parse(value)
      return privateQuestions.has(question) && text.trim() !== ''
        ? [{ ...of, what: 'selfCheck', ...asked(question), text }]
        : []
    }
    case 'answers':
      return answers.parse(value).answers.flatMap((one): NoteAbout[] => {
        if (privateQuestions.has(one.question))
          return [{ ...of, what: 'selfCheck', ...asked(one.question), text: one.text }]
        return one.alreadySaid ? [{ ...of, what: 'alreadySaid', ...asked(one.question), text: '' }] : []
      })
    default:
      return []
  }
}

const authorOf = ({ people, hand, former = [] }: Talk, by: string | undefined) =>
  by === (hand ?? 'manager') ? people.manager : former.find((one) => one.hand === by)
