/**
 * What mail scanners do to every link: fetch it, open it in a browser that runs scripts, and, the worst of them, press whatever can be pressed.
 * Answers what it changed; nothing should have. Virtual time stands still meanwhile, so that nothing else changes anything.
 */

import type { Service } from '../service.ts'
import { type Changes, changesSince, lookAround } from './changes.ts'
import { scanInBrowser } from './scan-browser.ts'
import { createVisitor, formsOf, type Visit, type Visitor } from './visitor.ts'

export type Scanned = {
  mails: number
  /** Addresses of ours in all mails, each once; others are counted and left alone. */
  links: number
  linksElsewhere: number
  /** How many visits were answered with each status. */
  statuses: Record<string, number>
  /** Whether there was a browser to open them in. */
  browser: boolean
  /** Buttons and forms, by hand and in the browser. */
  pressed: number
  changed: Changes
}

/** Forms of the page a press leads to are pressed too, this deep. */
const pressesDeep = 2

export async function scan(service: Service, { press = false }: { press?: boolean }): Promise<Scanned> {
  const { baseUrl } = service.ports.organisation
  return service.driver.inStandstill(async () => {
    const before = await lookAround(service)
    const all = new Set(service.engines.ses.mails().flatMap(({ html, text, ics }) => linksIn(html, text, ics)))
    const own = [...all].filter((link) => new URL(link).origin === new URL(baseUrl).origin)
    const statuses: Record<string, number> = {}
    const count = ({ status }: Visit) => {
      statuses[status] = (statuses[status] ?? 0) + 1
    }
    let cookies = 0
    let pressed = 0
    for (const link of own) {
      // One for each link: what a scanner is given by one mail it does not bring to the next.
      const visitor = createVisitor(baseUrl)
      count(await visitor.head(link))
      const page = await visitor.get(link)
      count(page)
      if (press) pressed += await pressForms(visitor, page, pressesDeep, count)
      cookies += visitor.cookiesSet()
    }
    const inBrowser = await scanInBrowser(own, { press, pressesDeep })
    // Messages that the visits have put on a queue are dealt with, so that a mail they caused is counted.
    await service.driver.runNow()
    return {
      mails: before.mails,
      links: own.length,
      linksElsewhere: all.size - own.length,
      statuses,
      browser: inBrowser !== undefined,
      pressed: pressed + (inBrowser?.pressed ?? 0),
      changed: await changesSince(before, service, cookies + (inBrowser?.cookies ?? 0)),
    }
  })
}

async function pressForms(visitor: Visitor, page: Visit, deep: number, count: (visit: Visit) => void): Promise<number> {
  let pressed = 0
  for (const form of formsOf(page.html)) {
    const after = await visitor.submit(form, page.url)
    count(after)
    pressed += 1
    if (deep > 1 && after.html !== page.html) pressed += await pressForms(visitor, after, deep - 1, count)
  }
  return pressed
}

function linksIn(html: string, text: string, ics: string | undefined): string[] {
  const inHtml = [...html.matchAll(/\bhref="(https?:[^"]*)"/gi)].map(([, link = '']) => link.replaceAll('&amp;', '&'))
  const words = `${text}\n${ics?.replace(/\r?\n[ \t]/g, '') ?? ''}`
  const inText = [...words.matchAll(/https?:\/\/[^\s<>"\\]+/gi)].map(([link]) => link.replace(/[.,;:!?)\]]+$/, ''))
  return [...inHtml, ...inText].filter((link) => URL.canParse(link))
}
