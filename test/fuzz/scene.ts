/**
 * Where requests are fuzzed: one launched cycle with two talks under way, and a browser for everyone who could ask. What is written is noted
 * on the way to the table, so that every request can be asked what it changed.
 */
import { createHash } from 'node:crypto'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { at } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { bindToTalk } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { startRequest } from '../../functions/flow/requests.ts'
import type { Ports } from '../../functions/ports.ts'
import { createWeb } from '../../web/app.tsx'
import { type Browser, createBrowser, type PageForm } from '../web/browser.ts'
import { meetingBooked, meetingEnd, line as planLine, planOf } from '../web/given-talk.ts'
import { baseUrl, moment, town } from '../web/town.ts'
import type { World } from '../world/world.ts'

/** `stranger` is the employee of another talk of the same manager. */
export const roles = ['nobody', 'stranger', 'employee', 'manager', 'hr'] as const
export type Role = (typeof roles)[number]

export type Route = { method: 'GET' | 'POST'; pattern: string }

export type Scene = {
  app: ReturnType<typeof createWeb>
  world: World
  routes: Route[]
  /** Values that a path parameter can have, by its name: what is there, and nothing of what is not. */
  known: Record<string, string[]>
  browsers: Record<Role, Browser>
  cookies: Record<Role, string[]>
  /** Whether this id is a workflow that a role may change. */
  mayWrite(role: Role, id: string): boolean
  /** Forms that a role was shown, by path. */
  forms: Record<Role, PageForm[]>
  /** What was written since this was asked last. */
  written(): { id: string; name: string }[]
}

/** How far the talk has come in which requests arrive. */
export const stages = ['prepare', 'meet', 'plan', 'followUp'] as const

/** `around` stands between the pages and the world. */
export const openScene = async (
  stage: (typeof stages)[number],
  around: (ports: Ports) => Ports = (ports) => ports,
): Promise<Scene> => {
  const given = await town()
  const { world, service, people, cycle } = given
  const talk = talkId(cycle, people.aisha)
  const other = talkId(cycle, people.ingrid)
  await service.advance(moment('2026-09-21 12:00'))
  const link = given.link('aisha', 'questions').replace('/l/', '').split('?')[0] ?? ''
  await tell(stage)

  const notes: { id: string; name: string }[] = []
  const ports = noting(world.ports, notes)
  const app = createWeb(around(ports))
  const browsers: Record<Role, Browser> = {
    nobody: createBrowser(app, baseUrl),
    stranger: await ofTalk(other, 'employee'),
    employee: await ofTalk(talk, 'employee'),
    manager: await ofTalk(talk, 'manager'),
    hr: await ofHr(),
  }
  const routes = routesOf(app)
  const known: Scene['known'] = {
    talk: [talk, other],
    cycle: [cycle],
    person: Object.values(people),
    import: await importId(),
    request: [await requestOf(people.aisha)],
    template: await templateId(),
    question: ['next', 'QA1', 'QA2', 'QB1', 'free', 'new', 'X1'],
    id: ['1', '2'],
    token: [link],
  }
  const forms = {} as Scene['forms']
  for (const role of roles) forms[role] = await formsFor(browsers[role])
  notes.length = 0
  return {
    app,
    world,
    routes,
    known,
    forms,
    browsers,
    cookies: Object.fromEntries(
      roles.map((role) => [role, [...browsers[role].cookies].map(([name, value]) => `${name}=${value}`)]),
    ) as Scene['cookies'],
    mayWrite,
    written: () => notes.splice(0),
  }

  function mayWrite(role: Role, id: string): boolean {
    const { maria, aisha, ingrid } = people
    const own: Record<Role, string[]> = {
      nobody: [],
      stranger: [other, ingrid],
      employee: [talk, aisha],
      manager: [talk, other, maria, aisha, ingrid],
      hr: [],
    }
    // HR's own things, and what a person's address does to their talks; never the content of one.
    if (role === 'hr') return /^([cimper]_|org)/.test(id)
    // Whoever is signed in may ask for their own data.
    return own[role].includes(id) || (role === 'manager' && id.startsWith('r_'))
  }

  async function tell(until: Scene['known'][string][number]) {
    const does = async (by: 'employee' | 'manager', command: TalkCommand) => {
      const applied = await apply(world.ports, talk, { command, by })
      if (!applied.ok) throw new Error(`${command.kind} was refused: ${applied.refusal.code}`)
    }
    if (until === 'prepare') return
    await does('manager', meetingBooked)
    await does('employee', {
      kind: 'sendAnswers',
      answers: [{ question: 'QA1', text: 'Att leda teamet', onlyOnPage: false }],
    })
    if (until === 'meet') return
    await service.advance(meetingEnd + 60_000)
    await does('employee', { kind: 'sayHeld', answer: 'talked' })
    await does('manager', { kind: 'proposePlan', basedOn: 0, content: planOf([planLine('l1', 'Kurs i mars')]) })
    if (until === 'plan') return
    await does('employee', { kind: 'confirmPlan', version: 1 })
    await service.advance(at('2026-12-14', '12:00', 'Europe/Stockholm'))
  }

  async function requestOf(person: string): Promise<string> {
    const started = await startRequest(world.ports, person, 'erasure', { id: person, as: 'person' }, 'form')
    if (!('id' in started)) throw new Error(started.refusal.code)
    await service.settle()
    return started.id
  }

  async function ofTalk(id: string, role: 'employee' | 'manager'): Promise<Browser> {
    const browser = createBrowser(app, baseUrl)
    const key = world.ports.random.base32(26)
    await bindToTalk(world.ports, id, role, key)
    browser.cookies.set(`__Host-${id}-${role}`, key)
    if (role === 'manager') await signIn(browser, 'maria@fjallbacka.example', 'team')
    return browser
  }

  async function ofHr(): Promise<Browser> {
    const browser = createBrowser(app, baseUrl)
    await signIn(browser, 'karin@fjallbacka.example', 'hr')
    return browser
  }

  async function signIn(browser: Browser, email: string, to: 'hr' | 'team') {
    await browser.submit(await browser.get(`/sign-in?to=${to}`), 'Skicka länken', { email })
    await service.settle()
    const path = given.link(email.split('@')[0] ?? '', 'link')
    await browser.submit(await browser.get(path), 'Gå in')
    browser.cookies.delete('__Host-arrived')
  }

  async function importId(): Promise<string[]> {
    const rows =
      'name;email;manager_email;language;unit\nNils Ek;nils@fjallbacka.example;maria@fjallbacka.example;sv;Skola'
    const dryRun = await browsers.hr.submit(await browsers.hr.get('/hr/import'), 'Kontrollera raderna', { rows })
    return [/i_[0-9a-z]{16}/.exec(dryRun.path)?.[0] ?? '']
  }

  async function templateId(): Promise<string[]> {
    const list = await browsers.hr.get('/hr/templates')
    const [form] = list.forms.filter(({ action }) => action === '/hr/templates')
    if (!form) return []
    const page = await browsers.hr.submit(list, form.buttons[0]?.text ?? '')
    return [/m_[0-9a-z]{16}/.exec(page.path)?.[0] ?? ''].filter((id) => id !== '')
  }

  async function formsFor(browser: Browser): Promise<PageForm[]> {
    const found = new Map<string, PageForm>()
    for (const { method, pattern } of routes) {
      if (method !== 'GET') continue
      const page = await browser.get(fillPath(pattern, (name) => known[name]?.[0] ?? '1'))
      for (const form of page.forms) found.set(`${form.action} ${form.fields.map(([name]) => name)}`, form)
    }
    return [...found.values()]
  }
}

const routesOf = (app: Scene['app']): Route[] => {
  const all = app.routes.filter(({ method }) => method === 'GET' || method === 'POST')
  const once = new Map(all.map(({ method, path }) => [`${method} ${path}`, { method, pattern: path } as Route]))
  return [...once.values()]
}

/** Hono's pattern with a value for each of its parameters. */
export const fillPath = (pattern: string, value: (name: string) => string): string =>
  pattern.replace(/:(\w+)(\{(?:[^{}]|\{[^{}]*\})*\})?/g, (_, name: string) => value(name))

const noting = (ports: Ports, notes: { id: string; name: string }[]): Ports => {
  const { table } = ports
  return {
    ...ports,
    table: {
      ...table,
      save: (change) => {
        notes.push({ id: change.id, name: 'head' })
        return table.save(change)
      },
      putPart: (id, part) => {
        notes.push({ id, name: part.name })
        return table.putPart(id, part)
      },
      deletePart: (id, name) => {
        notes.push({ id, name })
        return table.deletePart(id, name)
      },
      bury: (id) => {
        notes.push({ id, name: 'tombstone' })
        return table.bury(id)
      },
      erase: (id) => {
        notes.push({ id, name: 'all' })
        return table.erase(id)
      },
    },
  }
}

/** The whole table in one short line. */
export const tableHash = (world: World): string => createHash('sha256').update(world.table.dump()).digest('base64')
