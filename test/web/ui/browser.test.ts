/** The gallery in a real browser: read by axe in both schemes, on a narrow phone, on paper, and while somebody writes. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scriptHash } from '../../../web/client/script.ts'
import { styleHash } from '../../../web/ui/style.ts'
import { openBrowser } from '../../browser/open.ts'
import { gallery } from './gallery.tsx'

const site = 'https://samtal.example.se'
const pages = Object.keys(gallery) as (keyof typeof gallery)[]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

describe.each(['light', 'dark'] as const)('the %s gallery', (colorScheme) => {
  it.each([390, 1280])('is accessible at %i px', { timeout: 60_000 }, async (width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    for (const name of pages) {
      await page.setContent(gallery[name]())
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html)}`)).toEqual([])
    }
    await context.close()
  })
})

describe('a narrow phone', () => {
  it.each(pages)('shows %s without scrolling sideways', async (name) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    await page.setContent(gallery[name]())
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.close()
  })

  it('keeps the name of a column apart from what stands in it', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
    await page.setContent(gallery.overview())
    const gaps = await page.evaluate(() =>
      [...document.querySelectorAll('tbody :is(th, td)')].map((cell) => {
        const [label = ''] = getComputedStyle(cell).gridTemplateColumns.split(' ')
        const value = cell.firstElementChild?.getBoundingClientRect().left ?? 0
        return value - cell.getBoundingClientRect().left - Number.parseFloat(label)
      }),
    )
    expect(gaps.length).toBeGreaterThan(0)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8)
    await page.close()
  })

  it('gives every button and box a target of at least 24 px', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    for (const name of pages) {
      await page.setContent(gallery[name]())
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, .button, .languages a, input:not([type=hidden])')]
          .filter((each) => each.getBoundingClientRect().height < 24)
          .map((each) => each.outerHTML),
      )
      expect(small).toEqual([])
    }
    await page.close()
  })
})

describe('a page in the browser', () => {
  it('shows nothing that its own policy blocks, and asks for nothing more', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    const requests: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => requests.push(request.url()))
    await open(page, 'question')
    expect(complaints).toEqual([])
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`${site}/`])
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(242, 245, 241)')
    await page.close()
  })

  it('brings the reader to the errors without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await open(page, 'errors')
    expect(await page.locator('[role=alert]:focus').count()).toBe(1)
    await context.close()
  })

  it('is dark ink on white on paper, even for someone who prefers dark', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' })
    await open(page, 'plan')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const body = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return { color, backgroundColor }
    })
    expect(body).toEqual({ color: 'rgb(26, 33, 29)', backgroundColor: 'rgb(255, 255, 255)' })
    expect(await page.locator('button').first().isVisible()).toBe(false)
    await page.close()
  })
})

describe('a form that saves by itself', () => {
  it('saves two seconds after the last key, with the version that stands, and says when', async () => {
    const { page, saves, write } = await writing()
    await write('Mer')
    await page.clock.runFor(1_900)
    expect(saves).toHaveLength(0)
    await page.clock.runFor(200)
    await expect.poll(() => saved(page)).toBe('Sparat kl. 09.05')
    await write('Mer text')
    await page.clock.runFor(2_100)
    await expect
      .poll(() => saves.map((each) => `${each.get('version')} ${each.get('answer')}`))
      .toEqual(['3 Mer', '4 Mer text'])
    expect(saves[0]?.get('token')).toBe('token')
    await page.context().close()
  })

  it('saves at once when one leaves the field', async () => {
    const { page, saves, write } = await writing()
    await write('Mer')
    await page.getByRole('link', { name: 'Bokmål' }).focus()
    await expect.poll(() => saves.length).toBe(1)
    await page.context().close()
  })

  it('says that another version stands, stops, and keeps the text', async () => {
    const { page, saves, write } = await writing({ status: 409 })
    await write('Mer')
    await page.clock.runFor(2_100)
    await expect.poll(() => saved(page)).toContain('Svaret har ändrats på en annan enhet')
    await write('Ännu mer')
    await page.clock.runFor(5_000)
    expect(saves).toHaveLength(1)
    expect(await page.locator('textarea').inputValue()).toBe('Ännu mer')
    await page.context().close()
  })

  it('says when saving failed, and tries again at the next change', async () => {
    const answer = { status: 500 }
    const { page, saves, write } = await writing(answer)
    await write('Mer')
    await page.clock.runFor(2_100)
    await expect.poll(() => saved(page)).toBe('Kunde inte spara just nu. Texten står kvar här.')
    answer.status = 200
    await write('Mer text')
    await page.clock.runFor(2_100)
    await expect.poll(() => saved(page)).toBe('Sparat kl. 09.05')
    expect(saves.map((each) => each.get('version'))).toEqual(['3', '3'])
    await page.context().close()
  })

  it('lets a save on its way finish, so that the button sends the version that stands', async () => {
    let answerNow = () => {}
    const until = new Promise<void>((resolve) => {
      answerNow = resolve
    })
    const { page, saves, sent, write } = await writing({ status: 200, until })
    await write('Mer')
    await page.clock.runFor(2_100)
    await expect.poll(() => saves.length).toBe(1)
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click({ noWaitAfter: true })
    expect(sent).toHaveLength(0)
    answerNow()
    await page.clock.runFor(100)
    await expect
      .poll(() => sent.map((each) => `${each.get('version')} ${each.get('answer')} ${each.get('next')}`))
      .toEqual(['4 Mer yes'])
    await page.context().close()
  })

  it('leaves an unsaved change to the button', async () => {
    const { page, saves, sent, write } = await writing()
    await write('Mer')
    await page.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit())
    await expect.poll(() => sent.map((each) => each.get('answer'))).toEqual(['Mer'])
    expect(saves).toHaveLength(0)
    await page.context().close()
  })
})

const policy = [
  "default-src 'none'",
  `style-src ${styleHash}`,
  `script-src ${scriptHash}`,
  'img-src data:',
  "connect-src 'self'",
  "form-action 'self'",
].join('; ')

async function open(page: Page, name: keyof typeof gallery) {
  await page.route(`${site}/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: gallery[name](),
    }),
  )
  await page.goto(`${site}/`)
}

/** The question page on a clock that stands still, and what its form sends. */
async function writing(answer: { status: number; until?: Promise<void> } = { status: 200 }) {
  const context = await browser.newContext({ timezoneId: 'Europe/Stockholm' })
  const page = await context.newPage()
  const saves: URLSearchParams[] = []
  const sent: URLSearchParams[] = []
  const fields = (request: Request) => new URLSearchParams(request.postData() ?? '')
  await page.clock.install({ time: new Date('2026-11-12T08:00:00Z') })
  await page.route(`${site}/2/draft`, async (route) => {
    saves.push(fields(route.request()))
    await answer.until
    await route.fulfill({
      status: answer.status,
      json: { version: 3 + saves.length, savedAt: Date.parse('2026-11-12T08:05:00Z') },
    })
  })
  await page.route(`${site}/2`, async (route) => {
    sent.push(fields(route.request()))
    await route.fulfill({ contentType: 'text/html', body: gallery.hub() })
  })
  await open(page, 'question')
  return { page, saves, sent, write: (text: string) => page.locator('textarea').fill(text) }
}

function saved(page: Page) {
  return page.locator('form [role=status]').textContent()
}
