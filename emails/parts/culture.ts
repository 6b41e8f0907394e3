/** What the organisation changes since last time, what came of an earlier plan, and 'this is how we work here', in its own words, and that both carry the interplay (R57). */
import type { TalkCommon } from '../../functions/domain/mails/mail.ts'
import { firstName } from '../../functions/domain/names.ts'
import { pulse } from '../texts/pulse.ts'
import { storyTexts } from '../texts/story.ts'
import { texts } from '../texts/texts.ts'
import { type Block, heading, paragraph } from './content.ts'

export function cultureBlocks(
  mail: TalkCommon & { culture: string; promise?: string; story?: { text: string; name?: string } },
): Block[] {
  const { common, invitation } = texts[mail.language]
  const together = paragraph(invitation.carryTogether(firstName(mail.other.name)))
  const said = (title: string, words = '', marked?: true): Block[] =>
    words.trim() === '' ? [] : [heading(title), { block: 'said', words, onPage: common.readOnPage, marked }]
  const { title, by } = storyTexts[mail.language]
  const story: Block[] = mail.story
    ? [
        heading(title),
        { block: 'said', caption: by(mail.story.name), words: mail.story.text, onPage: common.readOnPage },
      ]
    : []
  return [
    ...said(pulse[mail.language].promise, mail.promise),
    ...story,
    ...said(invitation.culture, mail.culture, true),
    together,
  ]
}
