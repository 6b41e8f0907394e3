/** The mails as a browser shows them: accessible by WCAG 2.2 AA in the light and in the dark, and no wider than a small phone. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderMail } from '../../emails/render.tsx'
import type { Mail } from '../../functions/domain/mails/mail.ts'
import { openBrowser } from '../browser/open.ts'
import { previews } from './samples.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser?.close())

describe.each(Object.entries<Mail>(previews))('%s', (_, mail) => {
  it.each(['light', 'dark'] as const)(
    'has no accessibility faults in the %s and fits 320 pixels',
    async (colorScheme) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 700 }, colorScheme })
      const page = await context.newPage()
      await page.setContent(renderMail(mail).html)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      // A mail has no landmarks of its own: it stands in the mail program's.
      const { violations } = await new AxeBuilder({ page }).disableRules(['region', 'landmark-one-main']).analyze()
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
      await context.close()
    },
    30_000,
  )
})
