/** The part of a scan that runs scripts: each link in a fresh context of a real browser, and, asked to press, everything in it that can be. */
import type { Page } from 'playwright-core'
import { openBrowser } from './browser.ts'

export type BrowserScan = { pressed: number; cookies: number }

/** How long a page may still run after it has loaded. */
const restMs = 50
const loadMsMax = 10_000
const pressMsMax = 2_000
/** Of one link. */
const pressesMax = 12
/** Links at a time. */
const abreast = 4

/** Undefined where there is no browser. */
export async function scanInBrowser(
  links: string[],
  { press, pressesDeep }: { press: boolean; pressesDeep: number },
): Promise<BrowserScan | undefined> {
  const opened = await openBrowser()
  if (!opened) return undefined
  const browser = opened
  const scanned: BrowserScan = { pressed: 0, cookies: 0 }

  async function scanLink(link: string): Promise<void> {
    const context = await browser.newContext()
    context.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}))
    const page = await context.newPage()
    await open(page, link)
    if (press) scanned.pressed += await pressEverything(page, link, pressesDeep)
    scanned.cookies += (await context.cookies()).length
    await context.close()
  }

  try {
    const left = links.values()
    await Promise.all(Array.from({ length: abreast }, scanLinks))

    async function scanLinks(): Promise<void> {
      // One iterator for all: each link is taken once.
      for (const link of left) await scanLink(link)
    }
  } finally {
    await browser.close()
  }
  return scanned
}

/** Every way of presses from the link, each from the link opened anew, and then the first form submitted as it stands. */
async function pressEverything(page: Page, link: string, deep: number): Promise<number> {
  let pressed = 0
  let ways: number[][] = [[]]
  for (let level = 0; level < deep; level += 1) {
    const further: number[][] = []
    for (const way of ways) {
      if (!(await follow(page, link, way))) continue
      const buttons = await page.locator(pressable).count()
      for (let index = 0; index < buttons && pressed < pressesMax; index += 1) {
        if (!(await follow(page, link, [...way, index]))) continue
        pressed += 1
        further.push([...way, index])
      }
    }
    ways = further
  }
  return pressed + (await submitForm(page, link))
}

const pressable = 'button, input[type=submit], input[type=button], [role=button], summary'

async function follow(page: Page, link: string, way: number[]): Promise<boolean> {
  await open(page, link)
  for (const index of way) {
    try {
      await page.locator(pressable).nth(index).click({ timeout: pressMsMax })
      await rest(page)
    } catch {
      // Gone, hidden or behind something: it cannot be pressed.
      return false
    }
  }
  return true
}

/** As a script does, past what a button or the browser would check. */
async function submitForm(page: Page, link: string): Promise<number> {
  await open(page, link)
  const form = page.locator('form').first()
  if ((await form.count()) === 0) return 0
  try {
    await form.evaluate((element) => (element as HTMLFormElement).submit())
    await rest(page)
    return 1
  } catch {
    return 0
  }
}

async function open(page: Page, link: string): Promise<void> {
  try {
    await page.goto(link, { waitUntil: 'load', timeout: loadMsMax })
    await rest(page)
  } catch {
    // A download, or a page that never loads: it was opened all the same.
  }
}

async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('load', { timeout: loadMsMax })
  await page.waitForTimeout(restMs)
}
