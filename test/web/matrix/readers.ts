/**
 * Everyone who could look, each in their own browsers, at everything there is to look at: every route that answers a GET with every id that is
 * there, whatever those pages link to, a file of one's own, and what was mailed. Nothing here knows who may read what.
 */
import { bindToTalk } from '../../../functions/flow/door.ts'
import type { Browser } from '../browser.ts'
import { baseUrl, linksOf } from '../town.ts'
import { type Life, phases } from './life.ts'
import { addressOf, canariesIn, type Organisation, type PersonName, persons } from './organisation.ts'

export const readers = [...persons, 'nobody'] as const
export type Reader = (typeof readers)[number]

/** Liv is read to by mail alone: she can go where Lena can, who is of the same team. */
const visitors = readers.filter((name) => name !== 'liv')

/** Where a word was found. */
export type Sighting = { canary: string; by: 'page' | 'file' | 'mail'; where: string }

/** What every reader has been shown since the look before. */
export type Look = Record<Reader, Sighting[]>

export const newReaders = (organisation: Organisation) => {
  const { app, world, press, signIn, service, browser } = organisation
  const { ports } = world
  const personal = Object.fromEntries(readers.map((name) => [name, browser()])) as Record<Reader, Browser>
  const ofHr = { karin: browser(), lena: browser() }
  const all = app.routes.flatMap(({ method, path }) =>
    method === 'GET' && !isLeftOut(path) && !links.includes(path) ? [path] : [],
  )
  const routes = [...new Set(all)]
  let mailed = 0
  /** Addresses of pages and of links, to search for words. */
  const addresses = new Set<string>()
  /** Where words can be typed. */
  const fields = new Set<string>()

  const look = async (life: Life): Promise<Look> => {
    const mails = world.outbox.slice(mailed).map(({ mail }) => mail)
    mailed = world.outbox.length
    const known = await knownIds(organisation, life, mails)
    const found = Object.fromEntries(readers.map((name) => [name, [] as Sighting[]])) as Look
    for (const { to, subject, text, html, calendar, tags } of mails) {
      const reader = persons.find((name) => addressOf(name) === to.email)
      if (!reader) throw new Error(`A mail to ${to.email}`)
      const body = [text, html, JSON.stringify(calendar ?? '')].join('\n')
      for (const canary of canariesIn(body)) found[reader].push({ canary, by: 'mail', where: tags.mail })
      addresses.add(subject)
    }
    for (const reader of visitors) {
      const isWide = isTheirTurn(reader, life)
      const open = isWide ? [...routes, ...(reader === 'nobody' ? links : [])] : startingPoints
      const told = Object.values(life.talks)
      const leadsOn = (href: string) =>
        !isLeftOut(href) && isKnownPerson(href, known) && (isWide || isAbout(href, told))
      for (const one of await browsersOf(reader, life, isWide)) {
        const paths = open.flatMap((pattern) => fillAll(pattern, known))
        await readAll(one, paths, leadsOn, (path, body) => {
          addresses.add(path)
          if (!path.startsWith('/hr'))
            for (const [, area, line] of body.matchAll(textField)) fields.add(area ?? line ?? '')
          const by = path.startsWith('/my/export') ? 'file' : 'page'
          for (const canary of canariesIn(body, path)) found[reader].push({ canary, by, where: path })
        })
      }
    }
    mailed = world.outbox.length
    return found
  }

  /** Signed in anew, since weeks have passed; the sides of the talk have come in by its links too, and keep what they once had. */
  const browsersOf = async (reader: Reader, { talks, managerOfAisha }: Life, withFile: boolean): Promise<Browser[]> => {
    if (reader === 'nobody') return [personal.nobody]
    const own = personal[reader]
    const sides: [string | undefined, 'employee' | 'manager', PersonName][] = [
      [talks.aishas, 'employee', 'aisha'],
      [talks.aishas, 'manager', managerOfAisha],
      [talks.next, 'employee', 'aisha'],
      [talks.next, 'manager', managerOfAisha],
      [talks.ingrids, 'employee', 'ingrid'],
      [talks.ingrids, 'manager', 'maria'],
    ]
    for (const [talk, role, name] of sides) {
      if (talk === undefined || name !== reader) continue
      const key = ports.random.base32(26)
      await bindToTalk(ports, talk, role, key)
      own.cookies.set(`__Host-${talk}-${role}`, key)
    }
    await signIn(own, reader, 'my')
    if (withFile) {
      await own.submit(await own.get('/my/export'), '/my/export')
      await service.settle()
      await press(own, reader)
    }
    if (reader !== 'karin' && reader !== 'lena') return [own]
    await signIn(ofHr[reader], reader, 'hr')
    return [own, ofHr[reader]]
  }

  const readAll = async (
    reader: Browser,
    paths: string[],
    leadsOn: (href: string) => boolean,
    read: (path: string, body: string) => void,
  ) => {
    const asked = new Set(paths)
    for (const path of asked) {
      const body = await bodyOf(reader, path)
      read(path, body)
      for (const [, href = ''] of body.matchAll(/ href="(\/[^"#]*)/g)) {
        const found = href.replaceAll('&amp;', '&')
        if (leadsOn(found)) asked.add(found)
      }
    }
  }

  /** As a browser gets it; where it is led on to, it goes on its own. */
  const bodyOf = async ({ cookies }: Browser, path: string): Promise<string> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await app.request(baseUrl + path, { headers: { cookie, 'sec-fetch-site': 'same-origin' } })
    if (response.status >= 500) throw new Error(`${path} failed`)
    const location = response.headers.get('location')
    return location === null ? response.text() : `<a href="${location}">`
  }

  return { look, addresses, fields }
}

/** The same page in another language, and made-up mails, of which there are hundreds: `roundabout-ways.test.ts` looks at these. */
const isLeftOut = (path: string): boolean => path.includes('language=') || path.includes('/preview')

/** Of a talk only if it is one that is told of, and none of HR's. */
const isAbout = (path: string, talks: string[]): boolean =>
  !path.startsWith('/hr') && (!/^\/[em]\//.test(path) || talks.some((talk) => path.includes(talk)))

/** HR's pages of one person are as those of another. */
const isKnownPerson = (path: string, { person }: Known): boolean => {
  const [, id] = /^\/hr\/people\/(p_\w+)/.exec(path) ?? []
  return id === undefined || (person ?? []).includes(id)
}

const textField = /<textarea[^>]* name="([a-z]+)|<input[^>]* name="([a-z]+)[^"]*"[^>]* type="text"/gi

const links = ['/l/:token', '/l/:token/feedback']

const startingPoints = [
  '/my',
  '/my/feedback',
  '/team',
  '/hr',
  '/hr/people',
  '/hr/passed-on',
  '/hr/cycles/:cycle/quality',
].concat(['/e/:talk', '/m/:talk'])

/**
 * The two of the talk go everywhere each time; everyone else looks at what is theirs and at the talk, and every fourth time goes everywhere too,
 * though always another of them, and all of them on the day on which the manager changes.
 */
const isTheirTurn = (reader: Reader, { at, managerOfAisha }: Life): boolean =>
  at === 'O' ||
  ['aisha', 'maria', managerOfAisha].includes(reader) ||
  (Object.keys(phases).indexOf(at) + readers.indexOf(reader)) % 4 === 0

type Known = Record<string, string[]>

/** A value for each parameter that a path can have, of what is there. */
const knownIds = async (
  { world, people, cycle }: Organisation,
  { talks }: Life,
  mails: { text: string }[],
): Promise<Known> => {
  const dump = world.table.dump()
  const all = (pattern: RegExp) => [...new Set([...dump.matchAll(pattern)].map(([, id = '']) => id))]
  return {
    talk: [talks.aishas, ...(talks.next ? [talks.next] : [])],
    cycle: [...new Set([cycle, ...all(/"(c_[0-9a-z]{16})"/g)])],
    person: [people.aisha, people.maria],
    import: all(/"(i_[0-9a-z]{16})"/g),
    template: all(/"(m_[0-9a-z]{16})"/g),
    passed: all(/"passed#([0-9a-z]{16})"/g),
    message: all(/"received#(f_[0-9a-z]{16})"/g),
    question: ['QA1', 'QC4'],
    kind: ['continue', 'less'],
    line: ['a', 'b'],
    id: ['1', '2'],
    what: ['manager'],
    change: ['close'],
    mail: [],
    token: mails.slice(-1).flatMap(({ text }) => linksOf(text).map((link) => link.slice('/l/'.length))),
  }
}

/** Every combination of what is known; a path without a value for its parameter is found by links alone. */
const fillAll = (pattern: string, known: Known): string[] => {
  const [, name] = /:(\w+)/.exec(pattern) ?? []
  if (name === undefined) return [pattern]
  return (known[name] ?? []).flatMap((value) => {
    const rest = pattern.replace(/:(\w+)(\{(?:[^{}]|\{[^{}]*\})*\})?/, value)
    return fillAll(rest, known)
  })
}
