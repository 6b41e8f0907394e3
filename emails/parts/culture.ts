/** 'This is how we work here', in the organisation's own words, and that both carry the interplay (R57). */
import type { TalkCommon } from '../../functions/domain/mails/mail.ts'
import { firstName } from '../../functions/domain/names.ts'
import { texts } from '../texts/texts.ts'
import { type Block, heading, paragraph } from './content.ts'

export function cultureBlocks(mail: TalkCommon & { culture: string }): Block[] {
  const { common, invitation } = texts[mail.language]
  const together = paragraph(invitation.carryTogether(firstName(mail.other.name)))
  if (mail.culture.trim() === '') return [together]
  return [heading(invitation.culture), { block: 'said', words: mail.culture, onPage: common.readOnPage }, together]
}
