/** Sent too early, not at all, or after the summary: what becomes of answers on the pages. */
import { describe, expect, it } from 'vitest'
import { readTalk } from '../../functions/flow/read.ts'
import { givenTalk, later, meetingBooked } from './given-talk.ts'
import { town } from './town.ts'

const sent = (...answers: [string, string][]) =>
  ({
    kind: 'sendAnswers',
    answers: answers.map(([question, text]) => ({ question, text, onlyOnPage: false })),
  }) as const

describe('answers that were sent', () => {
  it('are taken back while the other cannot read them, and are a draft again', async () => {
    const talk = await givenTalk()
    await talk.given('manager', meetingBooked)
    await talk.given('employee', sent(['QA1', 'Leda introduktionen']))
    const { browser, path, world, id } = talk
    const page = await browser.employee.get(`${path.employee}/answers`)
    const back = await browser.employee.submit(page, 'Ta tillbaka')
    expect(back.path).toBe(`${path.employee}/answers`)
    expect(back.text).toContain('Leda introduktionen')
    expect(back.forms.some(({ buttons }) => buttons.some(({ text }) => text === 'Skicka svaren'))).toBe(true)
    expect((await readTalk(world.ports, id, 'manager'))?.preparation.other.prepared).toBe(false)
    const again = await browser.employee.submit(back, 'Skicka svaren', { sure: 'yes' })
    expect(again.text).toContain('Dina svar är skickade')
  })

  it('stay when the other can read them', async () => {
    const talk = await givenTalk()
    await talk.given('employee', sent(['QA1', 'Leda introduktionen']))
    const { browser, path, world, id } = talk
    const page = await browser.employee.get(`${path.employee}/answers`)
    await talk.given('manager', { kind: 'prepareWithoutWriting' })
    const late = await browser.employee.submit(page, 'Ta tillbaka')
    expect(late.status).toBe(422)
    expect(late.text).toContain('Maria kan redan läsa svaren')
    expect((await readTalk(world.ports, id, 'manager'))?.preparation.otherAnswers).toHaveLength(1)
    expect((await browser.employee.get(`${path.employee}/answers`)).html).not.toContain('answers/back')
  })

  it('and changed on the page tell apart what is new from what stood before', async () => {
    const talk = await givenTalk()
    await talk.given('manager', meetingBooked)
    await talk.given('employee', sent(['QA1', 'Som förut'], ['QA2', 'Gammalt']))
    const { browser, path, world, id } = await later(talk, '2026-11-02T10:00Z')
    const form = await browser.employee.get(`${path.employee}/question/QA2`)
    await browser.employee.submit(form, 'Spara och fortsätt', { text: 'Nytt' })
    await browser.employee.submit(await browser.employee.get(`${path.employee}/answers`), 'Skicka svaren', {
      sure: 'yes',
    })
    const opened = await world.ports.table.open(id, world.clock.now())
    const part = opened?.parts.find(({ name }) => name === 'answers#employee')
    expect(part?.value).toMatchObject({
      version: 2,
      answers: [
        { question: 'QA1', since: 1 },
        { question: 'QA2', text: 'Nytt', since: 2 },
      ],
    })
  })
})

describe('a draft that was not sent', () => {
  it('is one tap away from the reminder two days before: looked through and sent', async () => {
    const here = await town()
    const aisha = here.browser()
    await here.advance('2026-09-30 09:00')
    const first = await aisha.get(here.link('aisha', 'questions'))
    await aisha.submit(first, 'Spara och fortsätt', { text: 'Leda introduktionen' })
    let reminder: string | undefined
    for (let day = 1; day <= 60 && !reminder; day++) {
      const date = new Date(Date.parse('2026-09-30T00:00:00Z') + day * 86_400_000).toISOString().slice(0, 10)
      await here.advance(`${date} 17:00`)
      if (here.mails('aisha').some(({ tags }) => tags.mail === 'employee.reminder.2'))
        reminder = here.link('aisha', 'reminder')
    }
    expect(reminder).toMatch(/[?]a=send$/)
    const threshold = await aisha.get(reminder!)
    expect(threshold.text).not.toContain('Leda introduktionen')
    const page = await aisha.submit(threshold, 'Visa')
    expect(page.text).toContain('Leda introduktionen')
    const done = await aisha.submit(page, 'Skicka svaren', { sure: 'yes' })
    expect(done.text).toContain('Dina svar är skickade till Maria')
  })
})
