/** What was written before the meeting: answers under their questions, and topics under who proposed them. */
import type { MailAnswer, TalkCommon } from '../../functions/domain/mails/mail.ts'
import { firstName } from '../../functions/domain/names.ts'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import { texts } from '../texts/texts.ts'
import type { Block } from './content.ts'

export function answerBlocks(answers: MailAnswer[], { language }: TalkCommon): Block[] {
  const onPage = texts[language].common.readOnPage
  return answers.map(({ question, text }) => ({ block: 'said', caption: question, words: text, onPage }))
}

export function topicBlocks(topics: TalkView['topics'], { language, role, other }: TalkCommon): Block[] {
  const { common, topicBy, topicByYou } = texts[language]
  return topics.map(({ by, text }) => ({
    block: 'said',
    caption: by === role ? topicByYou : topicBy(firstName(other.name)),
    words: text,
    onPage: common.readOnPage,
  }))
}
