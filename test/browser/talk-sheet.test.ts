/** The sheet for a talk on paper: with answers of ordinary length it is one A4. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Answer } from '../../functions/domain/preparation.ts'
import { type GivenTalk, givenHeld, givenTalk, line, planOf } from '../web/given-talk.ts'
import { openBrowser } from './open.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

it('is one page for each side, with topics, both preparations and the last plan', { timeout: 60_000 }, async () => {
  const talk = await prepared()
  for (const side of ['manager', 'employee'] as const) {
    const sheet = await talk.browser[side].get(`${talk.path[side]}/summary`)
    expect(sheet.text).toContain('Checklistan i våras')
    expect(sheet.text).toContain('Nya kollegor tar egna pass')
    expect(await pagesOf(sheet.html)).toBe(1)
  }
})

const pagesOf = async (html: string): Promise<number> => {
  const page = await browser.newPage()
  await page.setContent(html)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.close()
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

const prepared = async (): Promise<GivenTalk> => {
  const before = await givenHeld()
  const lines = [
    line('l1', 'Aisha leder introduktionen', {
      by: '2027-01-31',
      notice: 'Nya kollegor tar egna pass efter tre veckor',
    }),
    line('l2', 'Maria frigör två timmar i veckan', { who: 'manager', kind: 'support' }),
  ]
  const content = planOf(lines, { followUps: ['2026-12-14'] })
  await before.given('manager', { kind: 'proposePlan', basedOn: 0, content })
  await before.given('employee', { kind: 'confirmPlan', version: 1 })
  before.world.clock.set(Date.parse('2026-12-14T09:00Z'))
  const answers = {
    lines: [
      { line: 'l1', status: 'onItsWay' as const, comment: 'Två av tre delar är klara.' },
      { line: 'l2', status: 'done' as const, comment: '' },
    ],
    need: '',
    raise: '',
  }
  for (const by of ['employee', 'manager'] as const)
    await before.given(by, { kind: 'answerFollowUp', followUp: 1, answers })
  const talk = await givenTalk({ previous: before.id, on: before.world, cycle: { managerAnswersA: true } })
  const start = Date.parse('2027-01-14T13:00Z')
  await talk.given('manager', { kind: 'book', start, end: start + 3_600_000, place: 'Rum 4' })
  await talk.given('employee', { kind: 'proposeTopic', text: 'Schemat i vår, och hur vi fördelar kvällspassen' })
  await talk.given('employee', { kind: 'proposeTopic', text: 'En mentor för de nya' })
  await talk.given('manager', { kind: 'proposeTopic', text: 'Flytten till de nya lokalerna' })
  await talk.given('employee', {
    kind: 'sendAnswers',
    answers: [
      answer('QA1', 'Att introduktionen fungerar även när jag är ledig, och att den har en ägare. Det märks på alla.'),
      answer('QA2', 'Mer vana vid svåra samtal. Gärna någon att bolla med varannan vecka.'),
      answer('QA3', 'Tid i schemat. Två timmar i veckan skulle räcka långt.'),
      answer('QA4', 'Mest tid, och att det är otydligt vem som beslutar om vikarier.'),
      answer('QA7', 'Kopplingen är tydlig för mig.'),
    ],
  })
  await talk.given('manager', {
    kind: 'sendAnswers',
    answers: [
      answer('QA2', 'Svåra samtal, och att säga nej.'),
      answer('QC1', 'Jag har sett två introduktioner. Det räcker inte.'),
      answer('QC2', 'Checklistan i våras: alla nya kunde ta egna pass efter tre veckor.'),
      answer('QC3', 'Säg till tidigare när schemat inte går ihop, som du gjorde i september.'),
      answer('QC4', 'Färre extrapass med kort varsel.'),
      answer('QC5', 'Jag tar vikariefrågan med Per före jul.'),
      answer('QC6', 'Samordnare från hösten. Det kräver ledarkursen.'),
      answer('QC7', 'Introduktionen är på väg, timmarna blev av.'),
    ],
  })
  return talk
}

const answer = (question: string, text: string): Answer => ({ question, text, onlyOnPage: false })
