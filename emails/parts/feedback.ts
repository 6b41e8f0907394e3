/** A message of feedback in a mail: its own captions in the reader's language, and the words in the sender's. */
import type { MailFeedback } from '../../functions/domain/mails/mail.ts'
import { firstName } from '../../functions/domain/names.ts'
import type { Language } from '../../functions/ports.ts'
import { feedbackTexts } from '../texts/feedback.ts'
import { texts } from '../texts/texts.ts'
import { type Block, heading, type MailOf, paragraph } from './content.ts'

/** `doer`: the first name of whom it is about, when that is not the reader. */
export function feedbackBlocks({ words }: Pick<MailFeedback, 'words'>, language: Language, doer?: string): Block[] {
  const captions = feedbackTexts[language]
  const onPage = texts[language].common.readOnPage
  if (!words) return [paragraph(onPage)]
  const { situation, behaviour, effect, next, about } = words
  return [
    [captions.situation, situation],
    [doer === undefined ? captions.behaviour : captions.behaviourOf(doer), behaviour],
    [captions.effect, effect],
    [captions.next, next],
    [captions.about, about],
  ].flatMap(([caption, said]): Block[] => (said ? [{ block: 'said', caption, words: said, onPage }] : []))
}

/**
 * What went between the two since their last talk, one after the other, praise and correction apart as they were given; of what others have sent
 * only that there is something, since it is the reader's alone.
 */
export function feedbackBetween({ feedback, fromOthers, language, other }: MailOf<'summary' | 'tomorrow'>): Block[] {
  const words = feedbackTexts[language]
  const by = ({ byYou }: (typeof feedback)[number]) => (byYou ? words.yours : words.from(firstName(other.name)))
  return [
    ...(feedback.length > 0 ? [heading(words.between)] : []),
    ...feedback.flatMap((one) => [
      paragraph(`${by(one)}:`),
      ...feedbackBlocks({ words: one }, language, one.byYou ? firstName(other.name) : undefined),
    ]),
    ...(fromOthers ? [paragraph(words.fromOthers)] : []),
  ]
}
