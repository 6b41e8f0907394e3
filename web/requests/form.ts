/** What is said of each note: whether it goes along, and why not. */
import { type NoteWord, reasonCharacters } from '../../functions/domain/requests/request.ts'
import type { Form } from '../app-context.ts'
import type { FieldError } from '../page.tsx'

type Messages = { choose: string; why: string; tooLong: (count: number, most: number) => string; tick: string }

export const wordField = (n: number): string => `note-${n}`
export const reasonField = (n: number): string => `reason-${n}`

/** Everything typed comes back, whether or not something is wrong with it. */
export const parseWords = (
  { fields }: Form,
  notes: { n: number }[],
  messages: Messages,
): { words: NoteWord[]; errors: FieldError[] } => {
  const errors: FieldError[] = []
  const words = notes.map(({ n }): NoteWord => {
    const said = fields.get(wordField(n))
    const reason = (fields.get(reasonField(n)) ?? '').trim()
    if (said !== 'in' && said !== 'out') errors.push({ field: wordField(n), message: messages.choose })
    if (said === 'out' && reason === '') errors.push({ field: reasonField(n), message: messages.why })
    if (reason.length > reasonCharacters)
      errors.push({ field: reasonField(n), message: messages.tooLong(reason.length, reasonCharacters) })
    return { n, goes: said === 'in', reason }
  })
  if (fields.get('sure') !== 'yes') errors.push({ field: 'sure', message: messages.tick })
  return { words, errors }
}
