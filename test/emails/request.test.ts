/** What mails about a request say to whom: the person it is about, the other in the talk, authors, the officer and HR. */
import { describe, expect, it } from 'vitest'
import type { MailOf } from '../../emails/parts/content.ts'
import { renderMail } from '../../emails/render.tsx'
import { languages, previews } from './samples.ts'

const text = (mail: Partial<MailOf<'request'>>) =>
  renderMail({ ...previews.request, ...mail }).text.replace(/\s+/g, ' ')

describe('a mail about a request', () => {
  it('names whom it is about in full to the officer and HR, and by first name to those who know them', () => {
    expect(text({ step: 'decide' })).toContain('Aisha Noor har begärt ut')
    expect(text({ step: 'approve', request: 'erasure' })).toContain('Det gäller Aisha Noor.')
    for (const step of ['review', 'reviewAgain'] as const) {
      expect(text({ step })).toContain('Aisha har begärt ut')
      expect(text({ step })).not.toContain('Noor')
    }
  })

  it('says that the officer reads notes when they are asked for, and not of an erasure', () => {
    const reads = { sv: 'läser anteckningarna', nb: 'leser notatene', en: 'reads the notes' }
    for (const language of languages) {
      expect(text({ step: 'requested', language })).toContain(reads[language])
      expect(text({ step: 'requested', request: 'erasure', language })).not.toContain(reads[language])
    }
  })

  it('tells the person that everything about them goes, and the other which talk', () => {
    const planned = { step: 'planned', request: 'erasure' } as const
    expect(text(planned)).toContain('Allt om dig raderas efter')
    const other = text({ ...planned, toOther: true })
    expect(other).toContain('Samtalet med Aisha raderas efter')
    expect(other).toContain('Uppgifterna om Aisha ska raderas.')
    expect(text({ ...planned, step: 'held', toOther: true })).toContain('Samtalet med Aisha finns kvar')
  })
})
