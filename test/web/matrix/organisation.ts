/**
 * A small organisation for the matrix of permissions: a talk with its two, everyone who has no business in it, and a word for each text that a
 * person can write, so that wherever it turns up it was shown there.
 */
import { apply } from '../../../functions/flow/apply.ts'
import { personByAddress } from '../../../functions/flow/door.ts'
import { talkId } from '../../../functions/flow/identity.ts'
import type { OutgoingMail } from '../../../functions/ports.ts'
import { createWeb } from '../../../web/app.tsx'
import { autumn, createService, launch, register } from '../../world/service.ts'
import { createWorld } from '../../world/world.ts'
import { type Browser, createBrowser, type Page } from '../browser.ts'
import { baseUrl, linksOf, moment, zone } from '../town.ts'

/** Karin is HR and nothing else; Lena is HR and an employee of Omar's; Sven manages the managers; Ingrid has Aisha's manager. */
export const persons = ['aisha', 'maria', 'nils', 'ingrid', 'omar', 'liv', 'sven', 'karin', 'lena'] as const
export type PersonName = (typeof persons)[number]

export const addressOf = (name: string): string => `${name}@fjallbacka.example`

/** The word that stands in the text of this name. */
export const canary = (name: string): string => {
  written.add(name)
  return `kanarie${name}zz`
}

export const written = new Set<string>()

/** What is no text of anyone's and yet is to be seen by some alone: Aisha's talk alone has these. */
const marks: Record<string, RegExp> = {
  meetingtime: /\b13[.:]37\b|T113700|T11:37/,
  signals: /På gränsen/i,
  whohasread: /Aisha Noor(<[^>]*>)+skickade svar/,
  nameofaisha: /Aisha Noor/,
}

/** Whoever has a link is told whose it is, and the rehearsal is about an Aisha too. */
const hasNoMarks = (path: string): boolean => path.startsWith('/l/') || path === '/team/rehearsal'

export const canariesIn = (text: string, path = ''): Set<string> => {
  const whole = unfolded(text)
  const marked = hasNoMarks(path) ? [] : Object.keys(marks).filter((name) => marks[name]?.test(whole))
  return new Set([...[...whole.matchAll(/kanarie([a-z0-9]+?)zz/gi)].map(([, name = '']) => name), ...marked])
}

/** Lines of a calendar are folded, and links encoded. */
const unfolded = (text: string): string => text.replace(/\r\n[ \t]/g, '')

export type Organisation = Awaited<ReturnType<typeof newOrganisation>>

export const newOrganisation = async (start = '2026-09-07 08:30') => {
  const world = createWorld({
    start: moment(start),
    seed: 23,
    organisation: {
      baseUrl,
      zone,
      hr: [
        { name: 'Karin Holm', email: addressOf('karin'), language: 'sv' },
        { name: 'Lena Falk', email: addressOf('lena'), language: 'sv' },
      ],
    },
  })
  const { ports } = world
  const service = createService(world)
  const app = createWeb(ports)
  const of = (name: string, unit: string, manager?: string) =>
    register(ports, { name, email: addressOf(name.split(' ')[0]?.toLowerCase() ?? ''), unit, manager })
  const sven = await of('Sven Dahl', 'Ledning')
  const maria = await of('Maria Lind', 'Skola', sven)
  const nils = await of('Nils Ek', 'Skola', sven)
  const omar = await of('Omar Said', 'Vård', sven)
  const aisha = await of('Aisha Noor', 'Skola', maria)
  const ingrid = await of('Ingrid Moe', 'Skola', maria)
  const liv = await of('Liv Berg', 'Vård', omar)
  const lena = await of('Lena Falk', 'Vård', omar)
  const karin = (await personByAddress(ports, addressOf('karin'))) ?? ''
  const people: Record<PersonName, string> = { aisha, maria, nils, ingrid, omar, liv, sven, karin, lena }
  const cycle = await launch(ports, { ...autumn, purposes: [], managerAnswersA: true, culture: canary('culture') })
  await service.advance(world.clock.now() + 10 * 60_000)

  const mailsTo = (name: string): OutgoingMail[] =>
    world.outbox.flatMap(({ mail }) => (mail.to.email === addressOf(name) ? [mail] : []))

  /** Opens the latest link of this kind that was mailed to that address, and presses whatever it asks. */
  const press = async (browser: Browser, name: string, kind = 'link'): Promise<Page> => {
    const mail = mailsTo(name).findLast(({ tags }) => tags.mail.split('.')[1] === kind)
    const [link] = linksOf(mail?.text ?? '')
    if (!link) throw new Error(`${name} has no link in a ${kind}`)
    return browser.submit(await browser.get(link), link)
  }

  const signIn = async (browser: Browser, name: string, to: 'hr' | 'team' | 'my' | 'feedback'): Promise<Page> => {
    const path = `/sign-in?to=${to}`
    await browser.submit(await browser.get(path), 'Skicka länken', { email: addressOf(name) })
    await service.settle()
    return press(browser, name)
  }

  return {
    world,
    service,
    app,
    people,
    cycle,
    talkOf: (name: PersonName, of = cycle) => talkId(of, people[name]),
    browser: () => createBrowser(app, baseUrl),
    advance: (text: string) => service.advance(moment(text)),
    mailsTo,
    press,
    signIn,
    given: async (id: string, by: 'employee' | 'manager' | 'person' | 'hr', command: object) => {
      const applied = await apply(ports, id, { command, by } as never)
      if (!applied.ok) throw new Error(`${JSON.stringify(command)} was refused: ${applied.refusal.code}`)
      await service.settle()
    },
  }
}
