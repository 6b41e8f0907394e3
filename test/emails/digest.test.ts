/** The manager's one mail a week. */
import { describe, expect, it } from 'vitest'
import { renderMail } from '../../emails/render.tsx'
import { questions } from '../../functions/domain/templates/questions.ts'
import { linksOf } from './reading.ts'
import { previews } from './samples.ts'

const { digest } = previews
const many = Array.from({ length: 60 }, (_, index) => ({
  employee: `Johan Bergström ${index}`,
  owed: ['book' as const, 'prepare' as const],
  meeting: previews.summary.meeting,
  preparedBy: '2026-11-12',
  link: `${digest.link}?t=a${index}.book`,
  links: [
    { owed: 'book' as const, link: `${digest.link}?t=a${index}.book` },
    { owed: 'prepare' as const, link: `${digest.link}?t=a${index}.prepare` },
  ],
}))

describe('a digest', () => {
  it('has a link for each thing that waits, and the first of them as its button', () => {
    const { html, text } = renderMail(digest)
    const waiting = digest.items.flatMap(({ links }) => links.map(({ link }) => link))
    expect(linksOf(html)).toEqual([waiting[0], waiting[0], ...waiting, digest.link])
    expect(text).toMatch(/Förbered dig – Aisha Noor:\n/)
  })

  it('has the questions once, however many talks they are for', () => {
    const { text } = renderMail({ ...digest, items: many.slice(0, 12) })
    expect(text.split(questions.QC2.text.sv)).toHaveLength(2)
  })

  it('says which answers are the manager’s own', () => {
    const { text } = renderMail(digest)
    expect(text).toContain(`1. ${questions.QC1.text.sv} (bara för dig)`)
    expect(text).toContain('(visas före samtalet bara om du har sagt det redan)')
  })

  it('stays small for a large team and leaves the rest to the team page', () => {
    const { html, text, subject } = renderMail({ ...digest, items: many })
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(20_000)
    expect(text).toContain('45 till finns på teamsidan.')
    expect(subject).toBe('120 saker väntar på dig')
  })
})
