/** The manager's private notes as they are typed. */
import * as z from 'zod'
import type { Language } from '../../functions/ports.ts'
import { common } from '../texts/common.ts'

export const notesCharacters = 20_000

/** The notes, or what is wrong with them. */
export const parseNotes = (typed: string, language: Language): { notes: string } | { message: string } => {
  const notes = z.string().max(notesCharacters).safeParse(typed)
  return notes.success ? { notes: notes.data } : { message: common[language].tooLong(typed.length, notesCharacters) }
}
