/** That one of the two has proposed another day for the next follow-up, while the other has not said yes. */

import { firstName } from '../../functions/domain/names.ts'
import { checkInTexts } from '../texts/check-in.ts'
import { type Block, type MailOf, paragraph } from './content.ts'
import { dateWords } from './words.ts'

export function nextProposed({
  language,
  role,
  other,
  followUp: { next },
}: MailOf<'followUp' | 'followUpShared'>): Block[] {
  if (!next) return []
  const words = checkInTexts[language]
  const date = dateWords(next.date, language)
  const name = firstName(other.name)
  return [paragraph(next.by === role ? words.youProposedNext(name, date) : words.proposesNext(name, date))]
}
