/** What mails say when the people of a talk change: what goes along, what came back, and who promised. */
import { describe, expect, it } from 'vitest'
import { renderMail } from '../../emails/render.tsx'
import { languages, previews } from './samples.ts'

const text = (mail: Parameters<typeof renderMail>[0]) => renderMail(mail).text.replace(/\s+/g, ' ')

describe('the mail about a new manager', () => {
  it('tells the employee that what was sent is an own draft again, in each language', () => {
    const own = { sv: 'ditt utkast igen', nb: 'utkastet ditt igjen', en: 'your draft again' }
    for (const language of languages) expect(text({ ...previews.newManager, language })).toContain(own[language])
  })

  it('does not tell the new manager whether anything was sent', () => {
    const mail = { ...previews.newManager, role: 'manager' as const, other: { name: 'Aisha Noor' } }
    expect(text({ ...mail, answersBack: true })).toBe(text({ ...mail, answersBack: false }))
  })

  it('speaks of the cancelled time only while no other is booked', () => {
    const { meeting } = previews.held
    expect(text(previews.newManager)).toContain('gäller inte längre')
    expect(text({ ...previews.newManager, meeting })).not.toContain('gäller inte längre')
  })
})

describe('a plan whose promises are a former manager’s', () => {
  it('names who promised', () => {
    const lines = previews.agreed.plan.lines.map((line) => ({ ...line, promisedBy: 'Maria Lind' }))
    const mail = { ...previews.agreed, plan: { ...previews.agreed.plan, lines } }
    expect(text(mail)).toContain('lovat av Maria')
    expect(text({ ...mail, language: 'nb' })).toContain('lovet av Maria')
    expect(text({ ...mail, language: 'en' })).toContain('promised by Maria')
  })
})

describe('a meeting that ended with its manager', () => {
  it('is cancelled without a way to choose another time', () => {
    const { calendar } = previews.calendar
    const mail = { ...previews.calendar, change: 'cancelled' as const, changedBy: 'service' as const }
    const rendered = renderMail({ ...mail, calendar: { ...calendar, method: 'CANCEL', sequence: 3 } })
    expect(rendered.calendar?.method).toBe('CANCEL')
    expect(rendered.text).not.toContain('/l/')
  })
})

describe('the mail to an address that was replaced', () => {
  it('says nothing of which the new address is, and has a link only for who may answer', () => {
    for (const language of languages) {
      const told = renderMail({ ...previews.addressChanged, language, link: undefined })
      expect(told.html).not.toContain('href=')
      expect(told.text).not.toContain('@')
      const asked = renderMail({ ...previews.addressChanged, language })
      expect(asked.text.match(/\/l\//g)).toHaveLength(1)
      expect(asked.text).not.toContain('@')
    }
  })
})
