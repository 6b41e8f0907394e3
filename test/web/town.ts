/** A small town for tests of the pages: Maria leads Aisha (sv) and Ingrid (nb), a cycle is launched, and everyone has a browser and an inbox. */
import { parseLink } from '../../functions/domain/routes.ts'
import { at } from '../../functions/domain/time.ts'
import { createWeb } from '../../web/app.tsx'
import { autumn, createService, launch, mailsTo, register } from '../world/service.ts'
import { createWorld } from '../world/world.ts'
import { createBrowser } from './browser.ts'

export const zone = 'Europe/Stockholm'
export const moment = (text: string) => at(text.slice(0, 10), text.slice(11), zone)

export const baseUrl = 'https://samtal.example'

export type Town = Awaited<ReturnType<typeof town>>

export const town = async (
  settings: { answersInMail?: 'full' | 'headings'; template?: 'forward' | 'wholePerson' | 'lookingBack' } = {},
) => {
  const world = createWorld({
    start: moment('2026-09-07 08:30'),
    seed: 7,
    organisation: {
      baseUrl,
      zone,
      answersInMail: settings.answersInMail ?? 'full',
      hr: [{ name: 'Karin Holm', email: 'karin@fjallbacka.example', language: 'sv' }],
    },
  })
  const service = createService(world)
  const app = createWeb(world.ports)
  const maria = await register(world.ports, {
    name: 'Maria Lind',
    email: 'maria@fjallbacka.example',
    language: 'sv',
    unit: 'Skola',
  })
  const aisha = await register(world.ports, {
    name: 'Aisha Noor',
    email: 'aisha@fjallbacka.example',
    language: 'sv',
    unit: 'Skola',
    manager: maria,
  })
  const ingrid = await register(world.ports, {
    name: 'Ingrid Moe',
    email: 'ingrid@fjallbacka.example',
    language: 'nb',
    unit: 'Skola',
    manager: maria,
  })
  const cycle = await launch(world.ports, { ...autumn, template: settings.template ?? 'forward' })
  await service.settle()
  return {
    world,
    service,
    app,
    people: { maria, aisha, ingrid },
    cycle,
    browser: () => createBrowser(app, baseUrl),
    advance: (text: string) => service.advance(moment(text)),
    mails: (name: string) => mailsTo(world, `${name}@fjallbacka.example`).map(({ mail }) => mail),
    /** Path and query of the first link in the latest mail of that kind to this person. */
    link: (name: string, kind: string): string => {
      const mail = mailsTo(world, `${name}@fjallbacka.example`)
        .map((sent) => sent.mail)
        .filter(({ tags }) => tags.mail.split('.')[1] === kind)
        .at(-1)
      if (!mail) throw new Error(`${name} has no ${kind}`)
      const [found] = linksOf(mail.text)
      if (!found) throw new Error(`No link in the ${kind}`)
      return found
    },
  }
}

export const linksOf = (text: string): string[] =>
  [...text.matchAll(/https:\/\/[^\s]+\/l\/([0-9a-z]+)(\?\S*)?/g)].flatMap(([, token = '', query = '']) =>
    parseLink(token) ? [`/l/${token}${query}`] : [],
  )
