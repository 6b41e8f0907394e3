/**
 * The door of HR's pages: only a person whom the configuration names, signed in for HR not long ago. Everyone else is led to the sign-in,
 * and learns nothing of what is here.
 */
import type { Context } from 'hono'
import { routes } from '../../functions/domain/routes.ts'
import { type SignedIn, signedIn } from '../../functions/flow/door.ts'
import type { App } from '../app-context.ts'
import { personKey } from '../guard/browser.ts'
import { tokenHolds, tokenOf } from '../guard/form.ts'
import { speakTo } from '../guard/language.ts'

export type HrReader = {
  person: SignedIn
  /** For the forms of this page. */
  token: string
  /** Of the next command; a cycle made by the form has its id from it. */
  command: string
  /** False when a POST came without the token of a page of ours: the page is shown again with everything typed. */
  trusted: boolean
}

export const forHr =
  (answer: (c: Context<App>, reader: HrReader) => Response | Promise<Response>) =>
  async (c: Context<App>): Promise<Response> => {
    const key = personKey(c)
    const person = key && (await signedIn(c.var.ports, key.id, key.key))
    if (!key || !person?.hr) return c.redirect(`${routes.signIn}?to=hr`, 303)
    speakTo(c, person.language)
    return answer(c, {
      person,
      token: tokenOf(key.key),
      command: c.var.ports.random.base32(16),
      trusted: c.req.method !== 'POST' || tokenHolds(c, key.key),
    })
  }

export const typed = (c: Context<App>, name: string): string => c.var.form.fields.get(name) ?? ''

export const typedList = (c: Context<App>, name: string): string[] => c.var.form.lists.get(name) ?? []

/** The page that a link asks for, from 1. */
export const pageNumber = (text: string | undefined): number => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : 1)
