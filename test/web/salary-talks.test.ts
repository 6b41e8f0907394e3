/** Talks that come after the salary talks (R6): HR's form, what it says of the timeline, and no time before that day. */
import { describe, expect, it } from 'vitest'
import { givenTalk } from './given-talk.ts'
import { office } from './hr-office.ts'

const cycle = {
  name: 'Hösten 2026',
  template: 'forward',
  'purposes[]': 'goals',
  invitationOn: '2026-09-14',
  preparationOn: '2026-09-21',
  bookedBy: '2026-09-21',
  from: '2026-10-05',
  to: '2026-11-13',
}

describe('a cycle after the salary talks', () => {
  it('has no day of its timeline before them, and says so on its page and in the preview', async () => {
    const { karin } = await office('2026-09-01 08:30')
    const form = await karin.get('/hr/cycles/new')
    const early = await karin.submit(form, 'Spara omgången', { ...cycle, afterSalaryTalks: '2026-09-16' })
    expect(early.status).toBe(422)
    expect(early.text).toContain('Välj en dag från 16 september 2026, då lönesamtalen är klara')
    expect(early.html).toContain('value="2026-09-16"')
    const wrong = await karin.submit(form, 'Spara omgången', { ...cycle, afterSalaryTalks: 'i höst' })
    expect(wrong.text).toContain('Skriv ett datum, eller lämna fältet tomt')
    const saved = await karin.submit(form, 'Spara omgången', { ...cycle, afterSalaryTalks: '2026-09-14' })
    expect(saved.text).toContain('Efter lönesamtalen, tidigast måndag 14 september 2026')
    const preview = await karin.get(`${saved.path}/preview`)
    expect(preview.text).toContain('Inget går ut och ingen tid kan bokas före den dagen.')
  })
})

describe('a time before the salary talks are over', () => {
  it('cannot be booked, proposed or accepted, and the page says from when', async () => {
    const { browser, path } = await givenTalk({ cycle: { afterSalaryTalks: '2026-10-12', from: '2026-10-12' } })
    const page = await browser.manager.get(`${path.manager}/meeting`)
    expect(page.text).toContain('Lönesamtalen hålls först, så välj en dag från 12 oktober.')
    const typed = { start: '13:00', minutes: '60', place: 'Rum 4' }
    const refused = await browser.manager.submit(page, 'Boka tiden', { ...typed, date: '2026-10-09' })
    expect(refused.text).toContain('Samtalen hålls när lönesamtalen är klara. Välj en senare dag.')
    const booked = await browser.manager.submit(page, 'Boka tiden', { ...typed, date: '2026-10-20' })
    expect(booked.text).toContain('20 oktober')
  })
})
