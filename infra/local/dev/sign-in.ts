/** Signing in as anyone the way they would: asking for the link, waiting for the mail, opening it, and pressing its button. */
import { routes } from '../../../functions/domain/routes.ts'
import type { Service } from '../service.ts'
import { talkHome } from './home.tsx'
import { everyone } from './people.ts'
import { createVisitor, formsOf } from './visitor.ts'

/** The cookies that the person's browser would now have, and where it would stand; or why that did not come about. */
export type Entered = { cookies: string[]; location: string } | { problem: string }

export async function signInAs(service: Service, email: string, to: 'hr' | 'team' | 'talk'): Promise<Entered> {
  const { ports, driver, engines } = service
  const person = (await everyone(ports)).find((each) => each.email === email)
  if (!person) return { problem: `Nobody here has the address ${email}.` }
  const visitor = createVisitor(ports.organisation.baseUrl)
  // A talk of one's own opens to whoever is signed in as its side.
  const page = await visitor.get(`${routes.signIn}?to=${to === 'hr' ? 'hr' : 'team'}`)
  const form = formsOf(page.html).find(({ fields }) => fields.some(([name]) => name === 'email'))
  if (!form) throw new Error('The sign-in page has no form that asks for an address.')
  const known = new Set(engines.ses.mails().map(({ id }) => id))
  const fields = form.fields.map(([name, value]): [string, string] => [name, name === 'email' ? email : value])
  await visitor.submit({ ...form, fields }, page.url)
  await driver.runDue()
  const mail = engines.ses.mails().find(({ id, to: receivers }) => !known.has(id) && receivers.includes(email))
  if (!mail) {
    return {
      problem: `No sign-in mail came for ${person.name}: three an hour are the most. Let an hour pass and try again.`,
    }
  }
  const link = /https?:\/\/\S+\/l\/[0-9a-z]+/.exec(mail.text)?.[0]
  if (!link) throw new Error('The sign-in mail has no link.')
  const door = await visitor.get(link)
  const [enter] = formsOf(door.html)
  if (!enter) return { problem: `The sign-in link of ${person.name} lets nobody in.` }
  const inside = await visitor.submit(enter, door.url)
  const { pathname, search } = new URL(inside.url)
  const location = to === 'talk' && person.talk ? talkHome(person.talk.id) : `${pathname}${search}`
  return { cookies: visitor.cookies(), location }
}
