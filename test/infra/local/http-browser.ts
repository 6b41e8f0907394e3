/** Browsers without a window for a service that runs: with their cookies over HTTP, and past its sign-in. */
import { door } from '../../../web/texts/door.ts'
import { type Browser, createBrowser } from '../../web/browser.ts'

type SomeMail = { to: string[]; text: string }

export function httpBrowser(url: string): Browser {
  const app = { request: (target: string, init: RequestInit) => fetch(target, { ...init, redirect: 'manual' }) }
  return createBrowser(app as never, url)
}

/** Signed in by mail to HR's pages or those of a manager; whoever it is reads Swedish. */
export async function signedIn(
  url: string,
  email: string,
  to: 'hr' | 'team',
  mails: () => SomeMail[] | Promise<SomeMail[]>,
): Promise<Browser> {
  const browser = httpBrowser(url)
  await browser.submit(await browser.get(`/sign-in?to=${to}`), door.sv.signIn, { email })
  // Moving the clock runs what is due.
  await fetch(`${url}/dev/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: 'PT1S' }),
  })
  const mail = (await mails()).findLast((each) => each.to.includes(email))
  await browser.submit(await browser.get(firstLinkOf(mail?.text ?? '')), door.sv.enter)
  return browser
}

/** Path and query of the first link in a mail. */
export const firstLinkOf = (text: string): string => /https?:\/\/[^/\s]+(\/l\/\S+)/.exec(text)?.[1] ?? ''
