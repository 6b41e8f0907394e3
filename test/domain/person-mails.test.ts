/** The mails between people outside a talk, as data: feedback, replies to it, HR's answers, and asking for a talk. */
import { describe, expect, it } from 'vitest'
import type { FeedbackMessage } from '../../functions/domain/feedback.ts'
import {
  composeMessage,
  composeReply,
  composeReportAnswer,
  composeWhatWorked,
  isFeedbackMail,
} from '../../functions/domain/mails/feedback.ts'
import { composeAsk, composeAskAnswer, isTalkAskMail } from '../../functions/domain/mails/talk-asks.ts'
import { maria, organisation } from '../given.ts'

const common = {
  language: 'sv' as const,
  organisation: { name: organisation.name, zone: organisation.zone, publicBody: true },
  to: { name: maria.name },
  link: 'https://samtal.fjallbacka.example/l/x',
}
const ingrid = { id: 'p_ingrid', name: 'Ingrid Moe' }
const message: FeedbackMessage = {
  id: 'f_1',
  kind: 'less',
  from: { ...ingrid, language: 'nb' },
  to: [{ id: maria.id, name: maria.name }],
  situation: 'På mötet',
  behaviour: 'avbröt du',
  effect: 'Andra tystnade',
  next: 'Vänta ut en tystnad',
  at: 1,
}
const words = {
  situation: 'På mötet',
  behaviour: 'avbröt du',
  effect: 'Andra tystnade',
  next: 'Vänta ut en tystnad',
  about: undefined,
}

describe('feedback in a mail', () => {
  it('has its words and who gave it, and to how many', () => {
    const feedback = { kind: 'less', from: { name: 'Ingrid Moe' }, receivers: 1, words }
    expect(composeMessage(common, message, 'full')).toEqual({ mail: { ...common, kind: 'feedback', feedback } })
  })

  it('is read on the page alone where mails carry no words', () => {
    for (const composed of [
      composeMessage(common, message, 'headings'),
      composeReply(common, { id: 'f_1', from: ingrid, text: 'Bra sagt', at: 2 }, message, 'headings'),
      composeReportAnswer(common, { by: 'Karin Holm', text: 'Bra sagt', at: 2 }, 'headings'),
      composeAsk(common, { id: 'a', from: ingrid, text: 'Bra sagt', at: 2 }, 'headings'),
      composeAskAnswer(common, { id: 'a', from: ingrid, text: 'Bra sagt', at: 2 }, 'headings'),
    ])
      expect(JSON.stringify(composed)).not.toMatch(/avbröt|tystnad|Bra sagt/)
  })
})

describe('a reply', () => {
  const reply = (text: string) => composeReply(common, { id: 'f_1', from: ingrid, text, at: 2 }, message, 'full')

  it('without words is a thank-you, and stands beside what it is on', () => {
    expect(reply('')).toMatchObject({
      mail: { kind: 'feedbackReply', from: { name: 'Ingrid Moe' }, thanks: true, text: undefined, feedback: { words } },
    })
    expect(reply('Tack för det')).toMatchObject({ mail: { thanks: false, text: 'Tack för det' } })
  })
})

describe('what HR answers to a message it was shown', () => {
  it('is mailed in its words', () => {
    expect(composeReportAnswer(common, { by: 'Karin Holm', text: 'Vi hör av oss', at: 2 }, 'full')).toEqual({
      mail: { ...common, kind: 'reportAnswer', by: 'Karin Holm', text: 'Vi hör av oss' },
    })
  })
})

describe('asking for a talk', () => {
  it('may have no words', () => {
    const ask = (text: string) => composeAsk(common, { id: 'a', from: ingrid, text, at: 2 }, 'full')
    expect(ask('')).toMatchObject({
      mail: { kind: 'talkAsked', from: { name: 'Ingrid Moe' }, hasWords: false, text: undefined, link: common.link },
    })
    expect(ask('Om projektet')).toMatchObject({ mail: { hasWords: true, text: 'Om projektet' } })
    const hidden = composeAsk(common, { id: 'a', from: ingrid, text: 'Om projektet', at: 2 }, 'headings')
    expect(hidden).toMatchObject({ mail: { hasWords: true } })
  })

  it('is answered beside one’s own talks', () => {
    expect(composeAskAnswer(common, { id: 'a', from: ingrid, text: 'I mars', at: 2 }, 'full')).toMatchObject({
      mail: { kind: 'talkAnswered', link: `${common.link}?t=my`, from: { name: 'Ingrid Moe' }, text: 'I mars' },
    })
  })
})

describe('a mail of a person', () => {
  it('leads to feedback, to asking for a talk, or to neither', () => {
    const kinds = ['feedback', 'feedbackReply', 'reportAnswer', 'whatWorked', 'talkAsked', 'talkAnswered', 'digest']
    expect(kinds.filter((kind) => isFeedbackMail({ kind }))).toEqual(kinds.slice(0, 4))
    expect(kinds.filter((kind) => isTalkAskMail({ kind }))).toEqual(kinds.slice(4, 6))
    expect(composeWhatWorked(common)).toEqual({ mail: { ...common, kind: 'whatWorked' } })
  })
})
