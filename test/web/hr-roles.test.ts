/** HR people who have one unit, and those who only see: on every page and through every form of HR's. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../../functions/domain/person.ts'
import { pulseTextsOf, textPrefix } from '../../functions/domain/pulse.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { startRequest } from '../../functions/flow/requests.ts'
import { fillPath } from '../fuzz/scene.ts'
import { autumn, launch, register } from '../world/service.ts'
import type { Browser } from './browser.ts'
import { type Office, office } from './hr-office.ts'

const others = [
  { name: 'Ulla Strand', email: 'ulla@fjallbacka.example', language: 'sv' as const, unit: 'Skola' },
  { name: 'Leif Borg', email: 'leif@fjallbacka.example', language: 'sv' as const, readOnly: true },
]

let hr: Office
let ulla: Browser
let leif: Browser
let ids: Record<'maria' | 'aisha' | 'vera' | 'ingrid', string>
let all: string
let care: string
let school: string
let importId: string
let templateId: string
let requestIds: { aisha: string; ingrid: string }

/** Names that nobody who has the school may meet. */
const foreign = /Vera|Ingrid|vera@|ingrid@|Vårdens/

beforeAll(async () => {
  hr = await office('2026-09-01 08:30', others)
  const { ports } = hr.world
  const person = (name: string, unit: string, manager?: string) =>
    register(ports, {
      name,
      unit,
      email: `${name.split(' ')[0]?.toLowerCase()}@fjallbacka.example`,
      ...(manager !== undefined && { manager }),
    })
  const maria = await person('Maria Lind', 'Skola')
  const vera = await person('Vera Vik', 'Vård', maria)
  ids = {
    maria,
    vera,
    aisha: await person('Aisha Noor', 'Skola', maria),
    ingrid: await person('Ingrid Moe', 'Vård', maria),
  }
  all = await launch(ports, autumn)
  care = await launch(ports, { ...autumn, name: 'Vårdens omgång', units: ['Vård'] })
  school = await launch(ports, { ...autumn, name: 'Skolans omgång', units: ['Skola'] })
  await hr.someMinutes()
  const rows = 'name;email;manager_email;language;unit\nVera Nu;vera.nu@fjallbacka.example;;sv;Vård'
  const dryRun = await hr.karin.submit(await hr.karin.get('/hr/import'), 'Kontrollera raderna', { rows })
  importId = /i_[0-9a-z]{16}/.exec(dryRun.path)?.[0] ?? ''
  const list = await hr.karin.get('/hr/templates')
  const [form] = list.forms.filter(({ action }) => action === '/hr/templates')
  const made = await hr.karin.submit(list, form?.buttons[0]?.text ?? '')
  templateId = /m_[0-9a-z]{16}/.exec(made.path)?.[0] ?? ''
  const asked = async (person: string) => {
    const started = await startRequest(ports, person, 'erasure', { id: person, as: 'person' }, 'form')
    return 'id' in started ? started.id : ''
  }
  requestIds = { aisha: await asked(ids.aisha), ingrid: await asked(ids.ingrid) }
  await hr.someMinutes()
  ulla = await hr.signIn('ulla@fjallbacka.example', 'hr')
  leif = await hr.signIn('leif@fjallbacka.example', 'hr')
})

type Value = (name: string) => string
const values =
  (named: { person: string; talk: string; cycle: string; request: string }): Value =>
  (name) =>
    ({ ...named, import: importId, template: templateId, question: 'QA1', passed: '0'.repeat(16) })[name] ??
    { what: 'name', change: 'pause', mail: 'invitation-employee-1' }[name] ??
    ''

const own = () => values({ person: ids.aisha, talk: talkId(all, ids.aisha), cycle: all, request: requestIds.aisha })
const ofOthers = () =>
  values({ person: ids.ingrid, talk: talkId(care, ids.ingrid), cycle: care, request: requestIds.ingrid })

const routesOf = (method: 'GET' | 'POST'): string[] => [
  ...new Set(
    hr.app.routes.filter((one) => one.method === method && one.path.startsWith('/hr')).map(({ path }) => path),
  ),
]

const tokenOf = async (browser: Browser): Promise<string> =>
  (await browser.get('/hr')).forms[0]?.fields.find(([name]) => name === 'token')?.[1] ?? ''

const personNow = async (id: string) => (await hr.world.table.load(id))?.state as unknown as Person

/**
 * Every page of HR's that one gets to by links, and every one that an address names: which form of it the door would refuse, and which link leads
 * to nothing but such a form. A form is sent without its page's token, so that nothing is done by the ones that are let in.
 */
const shownInVain = async (browser: Browser) => {
  const open = new Set([
    '/hr',
    ...routesOf('GET').flatMap((path) => [fillPath(path, own()), fillPath(path, ofOthers())]),
  ])
  const links = new Map<string, string>()
  const asked = new Map<string, number>()
  const closed = new Set<string>()
  for (const path of open) {
    const page = await browser.get(path)
    if (page.status === 403) closed.add(path)
    for (const { action, fields, buttons } of page.forms.filter((form) => form.action.startsWith('/hr'))) {
      for (const { name, value } of buttons) {
        const key = `form ${action} ${name ?? ''} ${value ?? ''}`
        const sent = fields.filter(([field]) => field !== 'token')
        const pressed: [string, string][] = name === undefined ? [] : [[name, value ?? '']]
        if (!asked.has(key)) asked.set(key, (await browser.post(action, [...sent, ...pressed])).status)
      }
    }
    for (const { href } of page.links.filter((link) => link.href.startsWith('/hr'))) {
      const to = href.replace(/#.*/, '')
      links.set(to, path)
      // One mail of a preview, one question and one language are like another.
      if (!/language=|\/preview\/|\/question\/|\.csv$/.test(to)) open.add(to)
    }
  }
  const forms = [...asked].filter(([, status]) => status === 403).map(([key]) => key)
  const waysIn = [...links].filter(([to]) => closed.has(to)).map(([to, path]) => `${path}: link ${to}`)
  return { vain: [...forms, ...waysIn], forms: asked.size, pages: open.size }
}

/** What a form of any of these pages could carry. */
const filled = (token: string): [string, string][] => [
  ['token', token],
  ['command', '0123456789abcdef'],
  ['sure', 'yes'],
  ['step', 'confirm'],
  ['name', 'Ett annat namn'],
  ['rows', 'name;email;manager_email;language;unit\nBo Ek;bo@fjallbacka.example;;sv;Vård'],
  ['promise', 'Vi ger mer tid'],
]

describe('who only sees', () => {
  it('is refused by every form that does something, and told who can', async () => {
    const token = await tokenOf(leif)
    const before = hr.world.table.dump()
    const done: string[] = []
    for (const pattern of routesOf('POST')) {
      const answer = await leif.post(fillPath(pattern, own()), filled(token))
      if (answer.status !== 403) done.push(fillPath(pattern, (name) => name))
      else expect(await answer.text()).toContain('Fråga Karin Holm.')
    }
    expect(routesOf('POST').length).toBeGreaterThan(20)
    // A search is sent and not linked to: a name stands in no address.
    expect(done).toEqual(['/hr/people', '/hr/cycles/cycle'])
    expect(hr.world.table.dump()).toBe(before)
    const counted = await leif.post(`/hr/cycles/${all}`, [...filled(token), ['do', 'count']])
    expect(counted.status).toBe(403)
  })

  it('finds no form on any page that would be refused, and no link to nothing else', async () => {
    const before = hr.world.table.dump()
    const { vain, forms, pages } = await shownInVain(leif)
    expect(vain).toEqual([])
    // Searching is left.
    expect(forms).toBeGreaterThan(1)
    expect(pages).toBeGreaterThan(60)
    expect(hr.world.table.dump()).toBe(before)
    expect((await shownInVain(hr.karin)).forms).toBeGreaterThan(forms + 30)
  })

  it('reads one sentence where there would be nothing but a form', async () => {
    const page = await leif.get(`/hr/people/${ids.aisha}/name`)
    expect(page.text).toContain('Du kan se allt här, men inte ändra något. Fråga Karin Holm.')
    expect(page.forms).toEqual([])
  })

  it('sees everything, and gets back what was typed', async () => {
    expect((await leif.get('/hr/people')).text).toContain('Ingrid Moe')
    expect((await leif.get('/hr')).text).toContain('Du ser allt här men ändrar inget.')
    expect((await leif.get('/hr')).text).not.toContain('Ny omgång')
    const token = await tokenOf(leif)
    const answer = await leif.post(`/hr/cycles/${all}/quality`, [
      ['token', token],
      ['promise', 'Vi ger mer tid för samtalen'],
    ])
    const refused = await answer.text()
    expect(refused).toContain('Vi ger mer tid för samtalen')
    expect(refused).toContain('Inget har ändrats')
  })
})

describe('who has one unit', () => {
  it('meets nobody of another on any page, whatever the address names', async () => {
    for (const pattern of routesOf('GET')) {
      for (const value of [
        own(),
        ofOthers(),
        values({ person: ids.maria, talk: talkId(all, ids.vera), request: requestIds.ingrid, cycle: all }),
      ]) {
        const page = await ulla.get(fillPath(pattern, value))
        expect([page.path, foreign.exec(page.html)?.[0]]).toEqual([page.path, undefined])
      }
    }
    for (const query of [`?manager=${ids.maria}`, '?reason=noTime', '?reason=noManager'])
      expect((await ulla.get(`/hr/cycles/${all}${query}`)).html).not.toMatch(foreign)
    expect((await ulla.get(`/hr/cycles/new?from=${care}`)).html).not.toMatch(foreign)
  })

  it('finds no form on any page that would be refused, and no link to nothing else', async () => {
    const { vain, forms } = await shownInVain(ulla)
    expect(vain).toEqual([])
    expect(forms).toBeGreaterThan(10)
  })

  it('does nothing to another through any form', async () => {
    const token = await tokenOf(ulla)
    const before = hr.world.table.dump()
    for (const pattern of routesOf('POST').filter((path) => /:(person|talk|cycle|import)/.test(path))) {
      const answer = await ulla.post(fillPath(pattern, ofOthers()), filled(token))
      expect([pattern, answer.status]).toEqual([pattern, 404])
      expect(await answer.text()).not.toMatch(foreign)
    }
    expect(hr.world.table.dump()).toBe(before)
  })

  it('steers no cycle that has others too, and no template', async () => {
    const token = await tokenOf(ulla)
    const before = hr.world.table.dump()
    const refused = ['edit', 'run/pause', 'people', 'quality', 'launch', 'launch/stop'].map(
      (at) => `/hr/cycles/${all}/${at}`,
    )
    for (const path of [
      ...refused,
      '/hr/templates',
      `/hr/templates/${templateId}`,
      `/hr/templates/${templateId}/question/QA1`,
    ]) {
      const answer = await ulla.post(path, filled(token))
      expect([path, answer.status]).toEqual([path, 403])
      expect(await answer.text()).toContain('Fråga Karin Holm.')
    }
    expect(hr.world.table.dump()).toBe(before)
  })

  it('sees the own people, with managers of other units by name, and counts of them alone', async () => {
    const people = await ulla.get('/hr/people')
    expect(people.text).toContain('2 personer.')
    expect(people.text).toContain('Aisha Noor')
    expect((await ulla.get('/hr')).text).toContain('Du ser enheten Skola.')
    expect((await ulla.get('/hr')).text).toContain('Ulla Strand Enheten Skola')
    expect((await ulla.get('/hr/cycles')).text).toContain('Skolans omgång')
    expect((await ulla.get(`/hr/cycles/${all}/people.csv`)).html.split('\n').filter(Boolean)).toHaveLength(2)
    expect((await ulla.get(`/hr/people/${ids.maria}`)).text).toContain('Håller 2 samtal')
  })

  it('sees the two figures of the unit that all of HR see, and nothing to subtract them from', async () => {
    const { table } = hr.world
    const none = [0, 0, 0, 0, 0]
    const units = {
      Skola: { QF4: { own: [0, 3, 0, 1, 1], rest: none }, QF1: { own: [5, 0, 0, 0, 0], rest: none } },
      Vård: { QF4: { own: [0, 0, 0, 3, 2], rest: none } },
    }
    const id = pulseTextsOf(all)
    await table.putPart(id, { name: 'released', value: { units, textBatches: 1 }, expected: 'any' })
    await table.putPart(id, { name: `${textPrefix}1`, value: { text: 'Mer tid', batch: 1 }, expected: 'any' })
    const everything = (await hr.karin.get(`/hr/cycles/${all}/quality`)).text
    for (const shown of ['40 %', '90 %', '70 %', '10 %', 'Mer tid']) expect(everything).toContain(shown)
    const own = (await ulla.get(`/hr/cycles/${all}/quality`)).text
    expect(own).toContain('40 %')
    for (const hidden of ['90 %', '70 %', '10 %', 'Mer tid', 'Vård']) expect(own).not.toContain(hidden)
  })

  it('changes what is theirs: a person, a cycle of the unit, somebody’s place in one of all', async () => {
    const field = await ulla.get(`/hr/people/${ids.aisha}/name`)
    const effects = await ulla.submit(field, 'Se följderna', { name: 'Aisha Nur' })
    await ulla.submit(effects, 'Genomför ändringen', { sure: 'yes' })
    await hr.service.settle()
    expect((await personNow(ids.aisha)).details.name).toBe('Aisha Nur')
    const unit = await ulla.get(`/hr/people/${ids.aisha}/unit`)
    expect((await ulla.submit(unit, 'Se följderna', { unit: 'Vård' })).text).toContain('Du har hand om en enhet')
    const paused = await ulla.submit(await ulla.get(`/hr/cycles/${school}/run/pause`), 'Pausa', { sure: 'yes' })
    expect(paused.path).toBe(`/hr/cycles/${school}`)
    const member = await ulla.get(`/hr/cycles/${all}/people/${talkId(all, ids.aisha)}`)
    const out = await ulla.submit(member, member.forms[0]?.buttons[0]?.text ?? '', { sure: 'yes' })
    expect(out.status).toBe(200)
  })

  it('is told who ticks the checklist, with no form to launch by until then', async () => {
    const form = await ulla.get('/hr/cycles/new')
    const draft = await ulla.submit(form, 'Spara omgången', { name: 'Skolans nästa', 'purposes[]': 'goals' })
    const launch = await ulla.get(`${draft.path}/launch`)
    expect(launch.text).toContain('Det gäller mer än enheten Skola, som du har hand om. Fråga Karin Holm.')
    expect(launch.forms).toEqual([])
  })

  it('makes cycles for the unit alone, whatever the form says', async () => {
    const form = await ulla.get('/hr/cycles/new')
    expect(form.html).not.toContain('Vård')
    const made = await ulla.submit(form, 'Spara omgången', { name: 'Ny', 'purposes[]': 'goals', 'units[]': 'Vård' })
    expect(made.path).toMatch(/^\/hr\/cycles\/c_/)
    expect(made.text).toContain('Enheter Skola')
  })

  it('imports into the unit alone, and the whole unit is not the whole organisation', async () => {
    const rows = `name;email;manager_email;language;unit
Maria Lind;maria@fjallbacka.example;;sv;Skola
Bo Ek;bo@fjallbacka.example;maria@fjallbacka.example;sv;Vård
Ola Al;ola@fjallbacka.example;maria@fjallbacka.example;sv;Skola`
    const dryRun = await ulla.submit(await ulla.get('/hr/import'), 'Kontrollera raderna', { rows })
    expect(dryRun.text).toContain('1 ny, 0 ändrade, 1 som förut och 1 fel.')
    expect(dryRun.text).toContain('1 person i listan är inte med i filen')
    const named = await ulla.submit(dryRun, 'Importera', { whole: 'yes', sure: 'yes' })
    expect(named.text).toContain('Aisha Nur, Skola')
    expect(named.html).not.toMatch(foreign)
    await ulla.submit(named, 'Importera', { number: '1', sure: 'yes' })
    await hr.service.settle()
    const leftOf = async (id: string) => (await personNow(id)).left
    expect(await Promise.all(Object.values(ids).map(leftOf))).toEqual([undefined, undefined, '2026-09-01', undefined])
  })
})
