/** When and where the two meet. */
import type { Meeting, TalkCommon } from '../../functions/domain/mails/mail.ts'
import { texts } from '../texts/texts.ts'
import type { Block } from './content.ts'
import { meetingWords } from './words.ts'

export function meetingFacts(meeting: Meeting, { language, organisation }: TalkCommon): Block {
  const { common } = texts[language]
  return {
    block: 'facts',
    facts: [
      { name: common.when, value: meetingWords(meeting, organisation.zone, language) },
      ...(meeting.place === '' ? [] : [{ name: common.where, value: meeting.place }]),
    ],
  }
}
