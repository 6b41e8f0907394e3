/** An organisation where Karin of HR is signed in and nothing has happened yet, for tests of HR's pages. */
import { minute } from '../../functions/domain/time.ts'
import type { OrganisationSettings } from '../../functions/ports.ts'
import { createWeb } from '../../web/app.tsx'
import { createService, mailsTo } from '../world/service.ts'
import { createWorld } from '../world/world.ts'
import { type Browser, createBrowser } from './browser.ts'
import { baseUrl, linksOf, moment, zone } from './town.ts'

export type Office = Awaited<ReturnType<typeof office>>

/** Who has everything. */
const karin: OrganisationSettings['hr'][number] = {
  name: 'Karin Holm',
  email: 'karin@fjallbacka.example',
  language: 'sv',
}

/** `others`: of HR, beside Karin. */
export const office = async (start = '2026-09-01 08:30', others: OrganisationSettings['hr'] = []) => {
  const world = createWorld({
    start: moment(start),
    seed: 11,
    organisation: {
      baseUrl,
      zone,
      hr: [karin, ...others],
    },
  })
  const service = createService(world)
  const app = createWeb(world.ports)
  const browser = () => createBrowser(app, baseUrl)
  const signIn = async (email: string, to: 'hr' | 'team'): Promise<Browser> => {
    const visitor = browser()
    await visitor.submit(await visitor.get(`/sign-in?to=${to}`), 'Skicka länken', { email })
    await service.settle()
    const mails = mailsTo(world, email).filter(({ mail }) => mail.tags.mail.startsWith('person.link.'))
    const [link = ''] = linksOf(mails.at(-1)?.mail.text ?? '')
    // Its button is in the person's own language.
    const door = await visitor.get(link)
    await visitor.submit(door, door.forms.at(-1)?.action ?? '')
    return visitor
  }
  return {
    world,
    service,
    app,
    browser,
    signIn,
    karin: await signIn('karin@fjallbacka.example', 'hr'),
    advance: (text: string) => service.advance(moment(text)),
    /** As long as all pages of a launch need: a few of them a wake. */
    someMinutes: () => service.advance(world.clock.now() + 10 * minute),
  }
}

/** Adds people the way HR does: pasted, checked and confirmed. */
export const importRows = async ({ karin, service }: Pick<Office, 'karin' | 'service'>, rows: string) => {
  const dryRun = await karin.submit(await karin.get('/hr/import'), 'Kontrollera raderna', { rows })
  if (!dryRun.text.includes('Inget är sparat än')) throw new Error(`Not a dry run: ${dryRun.text.slice(0, 300)}`)
  await karin.submit(dryRun, 'Importera', { sure: 'yes' })
  await service.settle()
  return dryRun.path
}

export const school = `name;email;manager_email;language;unit
Maria Lind;maria@fjallbacka.example;;sv;Skola
Aisha Noor;aisha@fjallbacka.example;maria@fjallbacka.example;en;Skola
Ingrid Moe;ingrid@fjallbacka.example;maria@fjallbacka.example;nb;Vård`
