/** HR changes one person at a time: what it does is shown first, and an address that was changed is answered for by others. */
import { beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { saveNotes } from '../../functions/flow/drafts.ts'
import { changePerson, readHrPerson } from '../../functions/flow/hr-person.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { writePerson } from '../../functions/flow/write-person.ts'
import { autumn, launch, mailsTo } from '../world/service.ts'
import type { Browser } from './browser.ts'
import { importRows, type Office, office, school } from './hr-office.ts'
import { linksOf } from './town.ts'

const people = `${school}
Per Ek;per@fjallbacka.example;;sv;Skola
Karin Holm;karin@fjallbacka.example;;sv;HR`

let hr: Office
let cycle: string
const idOf = async (name: string) => (await personByAddress(hr.world.ports, `${name}@fjallbacka.example`)) ?? ''
const talkOf = async (name: string) => talkId(cycle, await idOf(name))
const at = async (name: string, what = '') => `/hr/people/${await idOf(name)}${what && `/${what}`}`

beforeEach(async () => {
  hr = await office()
  await importRows(hr, people)
  cycle = await launch(hr.world.ports, autumn)
  await hr.someMinutes()
})

/** The field, what it does, and the box. */
const change = async (browser: Browser, path: string, typed: Record<string, string>) => {
  const preview = await browser.submit(await browser.get(path), 'Se följderna', typed)
  const done = await browser.submit(preview, 'Genomför ändringen', { sure: 'yes' })
  await hr.service.settle()
  return { preview, done }
}

describe('a person’s page', () => {
  it('is reached from the list, with talks as status alone', async () => {
    await saveNotes(hr.world.ports, await talkOf('aisha'), 'manager', 'kanarie', 0)
    const list = await hr.karin.get('/hr/people')
    const page = await hr.karin.get(list.links.find(({ text }) => text === 'Aisha Noor')?.href ?? '')
    expect(page.text).toContain('Maria Lind, maria@fjallbacka.example')
    expect(page.text).toContain('Hösten 2026 Maria Lind')
    expect(page.html).not.toContain('kanarie')
  })

  it('is closed to whoever is not HR, and nobody’s for an unknown id', async () => {
    const maria = await hr.signIn('maria@fjallbacka.example', 'team')
    expect((await maria.get(await at('aisha'))).path).toBe('/sign-in?to=hr')
    expect((await hr.karin.get('/hr/people/p_0000000000000000')).status).toBe(404)
    expect((await hr.karin.get(await at('aisha', 'konstigt'))).status).toBe(404)
  })

  it('speaks the three languages', async () => {
    const said = { sv: 'Annan samtalspartner', nb: 'Annen samtalepartner', en: 'Another talk holder' }
    for (const [language, words] of Object.entries(said))
      expect((await hr.karin.get(`${await at('aisha')}?language=${language}`)).text).toContain(words)
  })
})

describe('a change', () => {
  it('says what it does before anything is done, and is done with a tick', async () => {
    const path = await at('aisha', 'manager')
    const preview = await hr.karin.submit(await hr.karin.get(path), 'Se följderna', {
      manager: 'PER@fjallbacka.example',
    })
    expect(preview.text).toContain('Samtalet i Hösten 2026 går över till Per Ek i dag')
    expect(preview.text).toContain(
      'blir medarbetarens utkast igen, och Per Ek läser dem bara om medarbetaren skickar dem',
    )
    await hr.service.settle()
    expect((await hr.karin.get(await at('aisha'))).text).toContain('Maria Lind, maria@')
    const unticked = await hr.karin.submit(preview, 'Genomför ändringen')
    expect([unticked.status, unticked.title.startsWith('Fel:')]).toEqual([422, true])
    await hr.karin.submit(unticked, 'Genomför ändringen', { sure: 'yes' })
    await hr.service.settle()
    expect((await hr.karin.get(await at('aisha'))).text).toContain('Per Ek, per@')
  })

  it('keeps what was typed when it cannot be made', async () => {
    const page = await hr.karin.get(await at('aisha', 'manager'))
    const wrong = await hr.karin.submit(page, 'Se följderna', { manager: 'okand@fjallbacka.example' })
    expect(wrong.text).toContain('Ingen i listan har den adressen')
    expect(wrong.html).toContain('okand@fjallbacka.example')
    const taken = await hr.karin.submit(await hr.karin.get(await at('aisha', 'email')), 'Se följderna', {
      email: 'per@fjallbacka.example',
    })
    expect(taken.text).toContain('En annan person i listan har redan den adressen')
  })

  it('has a day to come back that lies ahead', async () => {
    const path = await at('aisha', 'awayUntil')
    const today = new Date(hr.world.clock.now()).toISOString().slice(0, 10)
    for (const awayUntil of ['2020-01-01', today]) {
      const over = await hr.karin.submit(await hr.karin.get(path), 'Se följderna', { awayUntil })
      expect([over.status, over.text.includes('Välj ett datum efter i dag')]).toEqual([422, true])
      expect(over.html).toContain(awayUntil)
    }
  })

  it('lets running talks be finished with the former manager', async () => {
    const { preview } = await change(hr.karin, await at('aisha', 'manager'), {
      manager: 'per@fjallbacka.example',
      running: 'finish',
    })
    expect(preview.text).toContain('avslutas med Maria Lind')
    const page = await hr.karin.get(await at('aisha'))
    expect(page.text).toContain('Samtal som pågår avslutas med Maria Lind')
    expect(page.text).toContain('Hösten 2026 Maria Lind')
  })

  it('never makes the one who makes it someone’s manager', async () => {
    for (const what of ['manager', 'talkWith']) {
      const page = await hr.karin.get(await at('aisha', what))
      const refused = await hr.karin.submit(page, 'Se följderna', { [what]: 'karin@fjallbacka.example' })
      expect(refused.text).toContain('En annan person på HR gör det')
    }
  })
})

describe('someone who leaves', () => {
  it('is named with what ends, and can be taken back', async () => {
    const { preview } = await change(hr.karin, await at('aisha', 'left'), { left: '2026-09-01' })
    expect(preview.text).toContain('Samtalet i Hösten 2026 avslutas. Chefen får veta det en gång.')
    expect((await hr.karin.get('/hr/people')).text).not.toContain('Aisha Noor')
    const gone = await hr.karin.get('/hr/people?only=left')
    const path = gone.links.find(({ text }) => text === 'Aisha Noor')?.href ?? ''
    expect((await hr.karin.get(path)).text).toContain('Har slutat')
    const { preview: back } = await change(hr.karin, `${path}/left`, {})
    expect(back.text).toContain('fortsätter där det var')
    expect((await hr.karin.get('/hr/people')).text).toContain('Aisha Noor')
  })
})

describe('a person added by hand', () => {
  it('stands in the list; who is there already is named', async () => {
    const typed = { name: 'Nils Ny', email: 'nils@fjallbacka.example', manager: 'maria@fjallbacka.example' }
    const added = await hr.karin.submit(await hr.karin.get('/hr/people/new'), 'Lägg till en person', typed)
    expect(added.text).toContain('Maria Lind, maria@fjallbacka.example')
    const again = await hr.karin.submit(await hr.karin.get('/hr/people/new'), 'Lägg till en person', typed)
    expect(again.text).toContain('har redan den adressen')
    const own = { ...typed, email: 'ny2@fjallbacka.example', manager: 'karin@fjallbacka.example' }
    const refused = await hr.karin.submit(await hr.karin.get('/hr/people/new'), 'Lägg till en person', own)
    expect(refused.text).toContain('En annan person på HR gör det')
  })
})

describe('an address that HR changes', () => {
  const moved = async () => {
    await change(hr.karin, await at('ingrid', 'email'), { email: 'ingrid.moe@fjallbacka.example' })
    await hr.someMinutes()
    const mail = mailsTo(hr.world, 'ingrid@fjallbacka.example').find(({ mail: { tags } }) =>
      tags.mail.startsWith('person.addressChanged.'),
    )
    return linksOf(mail?.mail.text ?? '')[0] ?? ''
  }

  it('is answered from the old one: looking writes nothing, and an objection closes the new one', async () => {
    const link = await moved()
    const ingrid = (await personByAddress(hr.world.ports, 'ingrid.moe@fjallbacka.example')) ?? ''
    const before = JSON.stringify(await hr.world.table.load(ingrid))
    const visitor = hr.browser()
    const page = await visitor.get(link)
    expect(page.text).toContain('Stemmer den nye adressen?')
    expect(JSON.stringify(await hr.world.table.load(ingrid))).toBe(before)
    expect((await visitor.submit(page, 'Send svaret', { answer: 'wrong' })).status).toBe(422)
    const said = await visitor.submit(page, 'Send svaret', { answer: 'wrong', sure: 'yes' })
    expect(said.text).toContain('den nye adressen er stengt')
    await hr.service.settle()
    const shown = await hr.karin.get(`/hr/people/${ingrid}`)
    expect(shown.text).toContain('Den gamla adressen säger att bytet inte stämmer')
    // Karin changed it herself.
    expect(shown.forms.some(({ action }) => action.endsWith('confirm-address'))).toBe(false)
    const forced = await apply(hr.world.ports, ingrid, {
      command: { kind: 'confirmAddress', n: 1, from: 'hr', person: await idOf('karin') },
      by: 'service',
    })
    expect(forced.ok).toBe(false)
  })

  it('is confirmed by the manager on the talk’s own page, with a tick', async () => {
    await moved()
    const ingrid = (await personByAddress(hr.world.ports, 'ingrid.moe@fjallbacka.example')) ?? ''
    const maria = await hr.signIn('maria@fjallbacka.example', 'team')
    expect((await maria.get('/team')).text).toContain('Säg om den nya adressen stämmer')
    const home = `/m/${talkId(cycle, ingrid)}`
    expect((await maria.get(home)).text).toContain('Bekräfta att den stämmer när du har talat med Ingrid')
    const page = await maria.get(`${home}/address`)
    expect((await maria.submit(page, 'Bekräfta adressen')).status).toBe(422)
    await maria.submit(page, 'Bekräfta adressen', { sure: 'yes' })
    await hr.service.settle()
    expect((await maria.get(home)).text).not.toContain('Bekräfta att den stämmer')
    expect((await maria.get(`${home}/address`)).text).toContain('ingen ändrad adress')
  })

  it('is not asked of who changed it as another employment of the same manager, and another of HR may confirm it', async () => {
    const { ports } = hr.world
    const details = { name: 'Maria Lind', email: 'maria@fjallbacka.example', language: 'sv' as const, unit: 'HR' }
    const other = 'p_00000000000000e2'
    await writePerson(ports, other, { ...details, employmentId: 'E2' }, await idOf('karin'))
    const ingrid = await idOf('ingrid')
    await changePerson(ports, ingrid, { what: 'email', value: 'ingrid.moe@fjallbacka.example' }, other)
    await hr.service.settle()
    const maria = await hr.signIn('maria@fjallbacka.example', 'team')
    expect((await maria.get('/team')).text).not.toContain('Säg om den nya adressen stämmer')
    const home = `/m/${talkId(cycle, ingrid)}`
    expect((await maria.get(home)).text).not.toContain('Bekräfta att den stämmer')
    expect((await maria.get(`${home}/address`)).forms.some(({ action }) => action.endsWith('/address'))).toBe(false)
    const offered = async (reader: string) => (await readHrPerson(ports, ingrid, reader, 'sv'))?.address?.mayConfirm
    expect([await offered(await idOf('maria')), await offered(other)]).toEqual([false, false])
    expect(await offered(await idOf('karin'))).toBe(true)
    const done = await hr.karin.submit(await hr.karin.get(`/hr/people/${ingrid}`), 'Bekräfta adressen', { sure: 'yes' })
    expect(done.forms.some(({ action }) => action.endsWith('confirm-address'))).toBe(false)
  })
})
