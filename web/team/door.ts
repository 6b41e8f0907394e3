/** The door of a person's own pages, the team page, own talks and feedback: whoever is signed in; everyone else is led to the sign-in. */
import type { Context } from 'hono'
import { routes } from '../../functions/domain/routes.ts'
import { type SignedIn, signedIn } from '../../functions/flow/door.ts'
import type { App } from '../app-context.ts'
import { personKey } from '../guard/browser.ts'
import { tokenHolds, tokenOf } from '../guard/form.ts'
import { speakTo } from '../guard/language.ts'

export type PersonReader = {
  person: SignedIn
  token: string
  /** False when a POST came without the token of a page of ours: the page is shown again with everything typed. */
  trusted: boolean
}

export const forSignedIn =
  (to: 'team' | 'feedback' | 'my' | 'requests') =>
  (answer: (c: Context<App>, reader: PersonReader) => Response | Promise<Response>) =>
  async (c: Context<App>): Promise<Response> => {
    const key = personKey(c)
    const person = key && (await signedIn(c.var.ports, key.id, key.key))
    if (!key || !person?.personal) return c.redirect(`${routes.signIn}?to=${to}`, 303)
    speakTo(c, person.language)
    return answer(c, {
      person,
      token: tokenOf(key.key),
      trusted: c.req.method !== 'POST' || tokenHolds(c, key.key),
    })
  }

export const forManager = forSignedIn('team')
