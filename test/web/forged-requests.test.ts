/**
 * Every form of a talk, of HR and of a person's own pages, sent by those whose form it is not: filled in as its owner would, with a token of
 * the sender's own. Nothing changes, and nothing of what was written comes back.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { bindToTalk } from '../../functions/flow/door.ts'
import { tokenOf } from '../../web/guard/form.ts'
import type { Browser, PageForm } from './browser.ts'
import { live, type Phase } from './matrix/life.ts'
import { canariesIn, newOrganisation, type Organisation } from './matrix/organisation.ts'

const senders = ['aisha', 'maria', 'ingrid', 'nils', 'sven', 'karin', 'lena', 'nobody'] as const
type Sender = (typeof senders)[number]

/** When forms differ most: before the talk, with a plan proposed, and in a follow-up. */
const moments: Phase[] = ['B', 'P', 'F']

/** What anyone may send, each for themselves. */
const isForEveryone = (action: string): boolean =>
  /^\/(l\/|sign-|fresh-link|my\/export|my\/feedback\/unblock)|\/leave$/.test(action)

/** Pages with the forms of the employee, the manager, HR, and whoever has got feedback. */
const pagesOf = (talk: string, aisha: string): Record<string, string[]> => ({
  aisha: ['', '/question/QA1', '/answers', '/topics', '/meeting', '/meeting/cancel', '/held', '/plan', '/plan/edit']
    .concat(['/plan/lines', '/plan/lines/a', '/pass-on', '/follow-up/1', '/pulse', '/away', '/feedback'])
    .concat(['/feedback/continue', '/feedback/less', '/summary'])
    .map((path) => `/e/${talk}${path}`)
    .concat(['/my/feedback']),
  maria: ['', '/question/QC4', '/answers', '/topics', '/meeting', '/meeting/cancel', '/held', '/plan', '/plan/edit']
    .concat(['/plan/lines', '/plan/lines/b', '/pass-on', '/follow-up/1', '/away', '/feedback', '/notes', '/paper'])
    .concat(['/feedback/continue', '/feedback/less', '/summary'])
    .map((path) => `/m/${talk}${path}`)
    .concat(['/team/book']),
  karin: ['/hr/people', `/hr/people/${aisha}`, `/hr/people/${aisha}/email`, `/hr/people/${aisha}/manager`]
    .concat([`/hr/people/${aisha}/left`, '/hr/people/new', '/hr/import', '/hr/templates', '/hr/cycles/new'])
    .concat(['/hr/passed-on', `/hr/people/${aisha}/unreached`]),
})

type Forgery = { at: Phase; sender: Sender; action: string; status: number; changed: boolean; read: string[] }

const forgeries: Forgery[] = []

beforeAll(async () => {
  const organisation = await newOrganisation()
  await live(organisation, async ({ at, talks }) => {
    if (moments.includes(at)) forgeries.push(...(await forgeAll(organisation, at, talks.aishas)))
  })
}, 300_000)

const forgeAll = async (organisation: Organisation, at: Phase, talk: string): Promise<Forgery[]> => {
  const { people, cycle, world, signIn } = organisation
  const browsers = Object.fromEntries(senders.map((name) => [name, organisation.browser()])) as Record<Sender, Browser>
  for (const sender of senders) {
    if (sender === 'nobody') continue
    await signIn(browsers[sender], sender, sender === 'karin' || sender === 'lena' ? 'hr' : 'my')
  }
  for (const [role, name] of [
    ['employee', 'aisha'],
    ['manager', 'maria'],
  ] as const) {
    const key = world.ports.random.base32(26)
    await bindToTalk(world.ports, talk, role, key)
    browsers[name].cookies.set(`__Host-${talk}-${role}`, key)
  }
  const found: Forgery[] = []
  for (const [owner, paths] of Object.entries(pagesOf(talk, people.aisha))) {
    const hr =
      owner === 'karin' ? [`/hr/cycles/${cycle}`, `/hr/cycles/${cycle}/edit`, `/hr/cycles/${cycle}/quality`] : []
    for (const form of await formsOn(browsers[owner as Sender], [...paths, ...hr])) {
      for (const sender of senders) {
        if (sender === owner || mayToo(sender, form.action)) continue
        const before = world.table.dump()
        const answer = await browsers[sender].post(form.action, filled(form, browsers[sender]))
        const read = [...canariesIn(await answer.text(), '/l/')]
        const changed = world.table.dump() !== before
        found.push({ at, sender, action: form.action, status: answer.status, changed, read })
      }
    }
  }
  return found
}

/** HR's pages are Lena's too, but for what was passed on to Karin. */
const mayToo = (sender: Sender, action: string): boolean =>
  (sender === 'lena' && action.startsWith('/hr/') && !action.startsWith('/hr/passed-on/')) ||
  // One's own: nobody else is named in it.
  action === '/team/book'

/** Of those pages and what they lead on to, each form once for each of its buttons. */
const formsOn = async (browser: Browser, paths: string[]): Promise<PageForm[]> => {
  const forms = new Map<string, PageForm>()
  const asked = new Set(paths)
  for (const path of asked) {
    const page = await browser.get(path)
    for (const { href } of page.links) if (/^\/my\/feedback\/f_/.test(href)) asked.add(href)
    for (const form of page.forms) {
      for (const button of form.buttons) {
        const action = button.action ?? form.action
        if (isForEveryone(action)) continue
        const fields = button.name
          ? [...form.fields, [button.name, button.value ?? ''] as [string, string]]
          : form.fields
        forms.set(`${action} ${button.value}`, { action, fields, buttons: [] })
      }
    }
  }
  return [...forms.values()]
}

/** Every box ticked, and the sender's own token where there is one: nobody sends the one of the page. */
const filled = ({ fields }: PageForm, { cookies }: Browser): [string, string][] => {
  const [, key] = (cookies.get('__Host-person') ?? '').split('.')
  const all = new Map(
    fields.map(([name, value]) => [name, value === '' || canariesIn(value).size > 0 ? 'forged' : value]),
  )
  if (key !== undefined) all.set('token', tokenOf(key))
  return [...all.set('sure', 'yes')]
}

describe('a form sent by someone whose it is not', () => {
  it('is there to be tried, for each side and for HR', () => {
    for (const side of ['/e/', '/m/', '/hr/', '/my/'])
      expect(forgeries.filter(({ action }) => action.startsWith(side)).length).toBeGreaterThan(20)
  })

  it('changes nothing', () => {
    expect(forgeries.filter(({ changed }) => changed)).toEqual([])
  })

  it('is answered with the closed door, and no word of anyone', () => {
    expect(forgeries.filter(({ read }) => read.length > 0)).toEqual([])
    expect(new Set(forgeries.map(({ status }) => status))).toEqual(new Set([303, 404]))
  })
})
