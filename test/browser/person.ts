/**
 * Somebody of the town with a phone: a browser of their own, their mails, and eyes on every page that they come to. Whatever is wrong with a
 * page is kept in `faults`, so that the walk goes on and all of it is told at once.
 */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { vi } from 'vitest'
import type { Language } from '../../functions/ports.ts'
import { door } from '../../web/texts/door.ts'
import type { Running } from '../infra/local/given.ts'

export type Town = {
  running: Pick<Running, 'url' | 'json' | 'stop'>
  browser: Browser
  /** Whether the browsers run scripts. */
  scripts: boolean
  /** Only the pages that `look` is called on are looked at, since others have been before. */
  looksWhenAsked?: boolean
  /** What was wrong with pages since it was last looked at. */
  faults: string[]
}

export type Mail = { id: string; at: string; to: string[]; subject: string; text: string; html: string; ics?: string }

export type Person = Awaited<ReturnType<typeof openPerson>>

export type Who = { name: string; email: string; language: Language; colorScheme: 'light' | 'dark' }

const phone = { width: 390, height: 844 }
const smallest = { width: 320, height: 640 }
/** Until a mail that somebody has just caused is there, or an import of a few rows is done. */
const patience = { timeout: 20_000, interval: 300 }

const rules = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  rules: { 'target-size': { enabled: true } },
}

export async function openPerson(town: Town, who: Who) {
  const { running, browser, scripts, faults } = town
  const context = await browser.newContext({
    viewport: phone,
    javaScriptEnabled: scripts,
    colorScheme: who.colorScheme,
    timezoneId: 'Europe/Stockholm',
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const read = new Set((await running.json<Mail[]>('/dev/mails')).map(({ id }) => id))
  const seen = new Set<string>()
  listen(page, running.url, faults)

  async function arriveBy(way: () => Promise<unknown>): Promise<void> {
    await Promise.all([page.waitForEvent('load'), way()])
    if (!town.looksWhenAsked) await look()
  }

  /** Accessible and no wider than a small phone, each kind of page once. */
  async function look(): Promise<void> {
    const where = `${who.name}, ${await page.title()}`
    const kind = `${where.replace(/\d/g, '')} ${await page.evaluate(kindsOfElement)}`
    if (seen.has(kind)) return
    seen.add(kind)
    await page.setViewportSize(smallest)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > smallest.width) faults.push(`${where}: ${width} px wide on a phone of ${smallest.width}`)
    await page.setViewportSize(phone)
    if (!scripts) return
    const { violations } = await new AxeBuilder({ page }).options(rules).analyze()
    for (const { id, nodes } of violations) faults.push(`${where}: ${id} ${nodes.map(({ html }) => html).join(' ')}`)
  }

  const go = (url: string) => arriveBy(() => page.goto(new URL(url, running.url).href))
  const press = (button: string) =>
    arriveBy(() => page.getByRole('button', { name: button, exact: true }).last().click())

  return {
    ...who,
    firstName: who.name.split(' ')[0] as string,
    page,
    go,
    press,
    look,
    follow: (link: string) => arriveBy(() => page.getByRole('link', { name: link, exact: true }).first().click()),
    again: () => arriveBy(() => page.reload()),

    /** Types into a field, or ticks a box, by the name that the form sends. */
    async fill(fields: Record<string, string | true>): Promise<void> {
      for (const [name, value] of Object.entries(fields)) {
        const field = page.locator(`[name="${name}"]`)
        if (value === true) await field.check()
        else await field.fill(value)
      }
    },

    /** Of a group of boxes or of several. */
    choose: (name: string, value: string) => page.locator(`[name="${name}"][value="${value}"]`).check(),

    heading: async () => (await page.locator('h1').innerText()).trim(),
    /** All that can be read on the page, and what stands in its fields. */
    text: async () => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' '),

    /** The newest mail to this person that was not read before and is no older than their phone, with these words in its subject or text. */
    async nextMail(words: string): Promise<Mail> {
      const found = await vi.waitFor(async () => {
        const mails = await running.json<Mail[]>('/dev/mails')
        const mail = mails.findLast(
          ({ id, to, subject, text }) =>
            to.includes(who.email) && !read.has(id) && `${subject}\n${text}`.includes(words),
        )
        if (!mail) throw new Error(`No mail to ${who.name} says: ${words}`)
        return mail
      }, patience)
      read.add(found.id)
      return found
    },

    /** How many mails to this person say so, read before or not. */
    async mailsThatSay(words: string): Promise<number> {
      const mails = await running.json<Mail[]>('/dev/mails')
      return mails.filter(({ to, subject, text }) => to.includes(who.email) && `${subject}\n${text}`.includes(words))
        .length
    },

    /** Opens a link of a mail, and presses when asked whether to show what is there. */
    async openLink(link: string): Promise<void> {
      await go(link)
      const { show } = door[who.language]
      if ((await page.getByRole('button', { name: show, exact: true }).count()) > 0) await press(show)
    },

    /** Looks again until the page says so. */
    async untilSaid(words: string): Promise<void> {
      await vi.waitFor(async () => {
        await page.reload()
        const said = await page.locator('main').innerText()
        if (!said.includes(words)) throw new Error(`The page does not say: ${words}`)
      }, patience)
      if (!town.looksWhenAsked) await look()
    },

    close: () => context.close(),
  }
}

/** The first link in the text of a mail that comes after all these words, in this order. */
export function linkAfter({ text }: Mail, ...words: string[]): string {
  const from = words.reduce((at, word) => {
    const found = text.indexOf(word, at)
    if (found < 0) throw new Error(`The mail does not say '${word}'.`)
    return found + word.length
  }, 0)
  const link = /https?:\/\/\S+\/l\/\S+/.exec(text.slice(from))?.[0]
  if (!link) throw new Error(`The mail has no link after '${words.at(-1)}'.`)
  return link
}

/** What kinds of element the page has: axe need not read the fifth question of seven, when it has read the fourth. */
function kindsOfElement(): string {
  const kinds = [...document.querySelectorAll('*')].map(
    (each) => `${each.tagName}.${each.className}.${each.getAttribute('type')}.${each.getAttribute('aria-invalid')}`,
  )
  return [...new Set(kinds)].sort().join(' ')
}

function listen(page: Page, url: string, faults: string[]): void {
  page.on('console', (message) => {
    // A form with something to change answers 422, which a browser notes in its console.
    if (!message.text().includes('422')) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:')) faults.push(`asks ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && response.status() !== 422) faults.push(`${response.status()} ${response.url()}`)
  })
}
