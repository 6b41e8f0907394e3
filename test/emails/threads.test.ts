/** Two threads a person and talk: mail programs keep them together by an unchanged subject. */
import { describe, expect, it } from 'vitest'
import { renderMail } from '../../emails/render.tsx'
import type { Mail } from '../../functions/domain/mails/mail.ts'
import { languages, previews, samples } from './samples.ts'

describe.each(languages)('a thread in %s', (language) => {
  it.each(['before', 'plan'])('has one subject for each reader: %s', (thread) => {
    const subjects = new Map<string, Set<string>>()
    for (const [, sampleLanguage, mail] of samples) {
      const rendered = renderMail(mail)
      if (sampleLanguage !== language || rendered.thread !== thread || !('role' in mail)) continue
      subjects.set(mail.role, (subjects.get(mail.role) ?? new Set()).add(rendered.subject))
    }
    expect([...subjects.values()].map(({ size }) => size)).toEqual([1, 1])
  })
})

describe('a subject', () => {
  it('is the calendar entry’s own for calendar mails', () => {
    const { subject, thread, calendar } = renderMail(previews.calendar)
    expect(subject).toBe('Samtal: Aisha och Maria')
    expect(calendar?.content).toContain('SUMMARY:Samtal: Aisha och Maria')
    expect(thread).toBeUndefined()
  })

  it('stays within fifty characters for the longest names, in every mail and language', () => {
    const name = `${'Wolfeschlegelsteinhausenbergerdorff'.repeat(3)} Ö`
    for (const [, , mail] of samples) {
      const named = 'role' in mail ? { ...mail, other: { name }, employee: { name }, manager: { name } } : mail
      expect(renderMail(named).subject.length).toBeLessThanOrEqual(50)
    }
  })

  it('cuts no letter in two', () => {
    const flags = renderMail({ ...previews.plan, other: { name: '👩‍👩‍👧‍👦'.repeat(9) } }).subject
    expect(flags).toBe('Din plan med 👩‍👩‍👧‍👦…')
  })

  it('tells two people of the same name apart', () => {
    const mail: Mail = { ...previews.calendar, employee: { name: 'Maria Berg' }, manager: { name: 'Maria Lind' } }
    expect(renderMail(mail).subject).toBe('Samtal: Maria Berg och Maria Lind')
  })

  it('counts what waits in the digest, in words', () => {
    expect(renderMail(previews.digest).subject).toBe('Tre saker väntar på dig')
    expect(renderMail({ ...previews.digest, language: 'nb' }).subject).toBe('Tre ting venter på deg')
    expect(renderMail({ ...previews.digest, language: 'en' }).subject).toBe('Three things are waiting for you')
  })
})
