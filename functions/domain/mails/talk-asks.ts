/** From someone who asks for a talk, or the words that answer, to a mail as data. */
import type { AskAnswer, AskedWords } from '../talk-asks.ts'
import type { Entry } from '../workflow.ts'
import type { Composed } from './composed.ts'
import type { Common } from './mail.ts'

type PersonCommon = Common & { link: string }
type InMail = 'full' | 'headings'

const kinds = new Set(['talkAsked', 'talkAnswered'])

export const isTalkAskMail = ({ kind }: Pick<Entry, 'kind'>): boolean => kinds.has(kind)

export const composeAsk = (common: PersonCommon, { from, text }: AskedWords, inMail: InMail): Composed => ({
  mail: {
    ...common,
    kind: 'talkAsked',
    from: { name: from.name },
    hasWords: text !== '',
    text: text === '' || inMail === 'headings' ? undefined : text,
  },
})

/** Leads to one's own talks, where it stands beside what was asked. */
export const composeAskAnswer = (common: PersonCommon, { from, text }: AskAnswer, inMail: InMail): Composed => ({
  mail: {
    ...common,
    kind: 'talkAnswered',
    link: `${common.link}?t=my`,
    from: { name: from.name },
    text: inMail === 'headings' ? undefined : text,
  },
})
