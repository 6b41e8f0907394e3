/** Someone asks for their data or its deletion: what each of those concerned sees and says, and what nobody of HR ever reads. */
import { beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { saveNotes } from '../../functions/flow/drafts.ts'
import { erase } from '../../functions/flow/erasing.ts'
import { giveFeedback } from '../../functions/flow/feedback.ts'
import { loadPerson } from '../../functions/flow/heads.ts'
import { changePerson } from '../../functions/flow/hr-person.ts'
import { addressId, talkId } from '../../functions/flow/identity.ts'
import { answerPassedOn, passedTo } from '../../functions/flow/passing-on.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { decideNotes, sayAsHr, startRequest } from '../../functions/flow/requests.ts'
import { sweep } from '../../functions/flow/sweep.ts'
import { wake } from '../../functions/flow/wake.ts'
import { withinUnit } from '../../functions/flow/within-unit.ts'
import { writePerson } from '../../functions/flow/write-person.ts'
import { register } from '../world/service.ts'
import type { Browser, Page } from './browser.ts'
import { type Town, town } from './town.ts'

let here: Town
let talk: string

const answer = (question: string, text: string) => ({ question, text, onlyOnPage: false })
const hr = [
  { name: 'Karin Holm', email: 'karin@fjallbacka.example', language: 'sv' as const },
  { name: 'Hanna Rask', email: 'hanna@fjallbacka.example', language: 'sv' as const },
]
const officer = { name: 'Dan Frisk', email: 'dan@fjallbacka.example', language: 'sv' as const }

/** Maria has written about Aisha for herself, in notes and self-check, and about Ingrid too. It is Monday 5 October 2026. */
beforeEach(async () => {
  here = await town()
  const { ports } = here.world
  Object.assign(ports.organisation, { hr, dataProtectionOfficer: officer })
  talk = talkId(here.cycle, here.people.aisha)
  await here.advance('2026-10-05 09:00')
  const start = Date.parse('2026-10-20T11:00Z')
  await apply(ports, talk, { command: { kind: 'book', start, end: start + 3_600_000, place: 'Rum 1' }, by: 'manager' })
  await apply(ports, talk, {
    command: { kind: 'sendAnswers', answers: [answer('QA1', 'kanarie-svar')] },
    by: 'employee',
  })
  const own = [answer('QC1', 'kanarie-egenkoll'), answer('QC2', 'kanarie-delat')]
  await apply(ports, talk, { command: { kind: 'sendAnswers', answers: own }, by: 'manager' })
  await saveNotes(ports, talk, 'manager', 'kanarie-anteckning', 0)
  await saveNotes(ports, talkId(here.cycle, here.people.ingrid), 'manager', 'ingrid-anteckning', 0)
  await here.service.settle()
})

const signIn = async (name: string, to: 'requests' | 'hr'): Promise<Browser> => {
  const browser = here.browser()
  await browser.submit(await browser.get(`/sign-in?to=${to}`), 'Skicka länken', { email: `${name}@fjallbacka.example` })
  await here.service.settle()
  const link = here.link(name, 'link')
  await browser.submit(await browser.get(link), link)
  return browser
}

/** In the browser of whoever has the address that HR has just given this person. */
const atChangedAddress = async (id: string): Promise<Browser> => {
  const { ports } = here.world
  const email = 'annan@fjallbacka.example'
  const details = { ...((await here.world.table.load(id))?.state.details as object), email }
  await apply(ports, id, {
    command: { kind: 'register', id, details, employed: true, by: 'p_karin' } as never,
    by: 'service',
  })
  await ports.table.putPart(addressId(email), { name: 'person', value: { person: id }, expected: 'any' })
  return signIn('annan', 'requests')
}

const asked = async (kind: 'access' | 'erasure', name = 'aisha') => {
  const browser = await signIn(name, 'requests')
  const page = await browser.submit(await browser.get('/requests'), 'Skicka begäran', { kind, sure: 'yes' })
  await here.service.settle()
  return { browser, page }
}

const kindsTo = (name: string) => here.mails(name).map(({ tags }) => tags.mail.split('.').slice(0, 2).join('.'))
const review = async (words: Record<string, string>) => {
  const maria = await signIn('maria', 'requests')
  const page = await maria.get(
    (await maria.get('/requests')).links.find(({ href }) => href.endsWith('/review'))?.href ?? '',
  )
  return { maria, page, done: await maria.submit(page, 'Skicka svaret', words) }
}
const decide = async (words: Record<string, string>) => {
  const dan = await signIn('dan', 'requests')
  const page = await dan.get(
    (await dan.get('/requests')).links.find(({ href }) => href.endsWith('/decide'))?.href ?? '',
  )
  return { dan, page, done: await dan.submit(page, 'Avgör', words) }
}
const openFile = async (browser: Browser, name: string): Promise<string> => {
  await browser.submit(await browser.get('/my/export'), '/my/export')
  await here.service.settle()
  const link = here.link(name, 'link')
  await browser.submit(await browser.get(link), link)
  return (await browser.get('/my/export.json')).html
}
const lines = (id: string): string[] =>
  here.world.table
    .dump()
    .split('\n')
    .filter((line) => line.startsWith(id))
const both = { 'note-1': 'in', 'note-2': 'out', 'reason-2': 'mest-om-mig-själv', sure: 'yes' }

describe('asking for one’s data', () => {
  it('needs a choice and a tick, is one request however often the form is sent, and looking writes nothing', async () => {
    const browser = await signIn('aisha', 'requests')
    const before = here.world.table.dump()
    const page = await browser.get('/requests')
    expect(here.world.table.dump()).toBe(before)
    expect((await browser.submit(page, 'Skicka begäran', { kind: 'access' })).status).toBe(422)
    expect((await browser.submit(page, 'Skicka begäran', { sure: 'yes' })).status).toBe(422)
    for (const _ of [1, 2]) await browser.submit(page, 'Skicka begäran', { kind: 'access', sure: 'yes' })
    const again = await browser.submit(await browser.get('/requests'), 'Skicka begäran', {
      kind: 'access',
      sure: 'yes',
    })
    expect(again.text).toContain('Det finns redan en sådan begäran')
    await here.service.settle()
    expect(kindsTo('aisha').filter((kind) => kind === 'person.requested')).toHaveLength(1)
  }, 30_000)

  it('asks the author, then the officer, and gives what was let out to the person alone', async () => {
    const { browser } = await asked('access')
    await here.advance('2026-10-05 12:00')
    expect(kindsTo('maria')).toContain('author.review')
    expect(kindsTo('dan')).not.toContain('officer.decide')
    const incomplete = await review({ 'note-1': 'in', 'note-2': 'out' })
    expect(incomplete.page.text).toContain('kanarie-anteckning')
    expect(incomplete.page.text).toContain('kanarie-egenkoll')
    expect(incomplete.page.text).not.toMatch(/ingrid-anteckning|kanarie-svar/)
    expect(incomplete.done.status).toBe(422)
    expect((await browser.get('/requests')).text).not.toContain('kanarie-egenkoll')
    await incomplete.maria.submit(incomplete.done, 'Skicka svaret', both)
    await here.advance('2026-10-05 16:00')
    expect(kindsTo('dan')).toContain('officer.decide')
    const { page, done } = await decide({ 'note-1': 'in', 'note-2': 'out', 'reason-2': 'rör-en-tredje', sure: 'yes' })
    expect(page.text).toContain('Maria Lind vill inte att den följer med.')
    expect(page.text).toContain('mest-om-mig-själv')
    expect(done.path).toBe('/requests')
    await here.advance('2026-10-06 12:00')
    expect(kindsTo('aisha')).toContain('person.ready')
    const mine = await browser.get('/requests')
    const file = await openFile(browser, 'aisha')
    for (const text of [mine.html, file]) {
      expect(text).toContain('kanarie-egenkoll')
      expect(text).toContain('rör-en-tredje')
      expect(text).not.toMatch(/kanarie-anteckning|mest-om-mig|ingrid-anteckning/)
    }
    expect(mine.text).toContain('Skäl till att en anteckning av Maria Lind inte följer med rör-en-tredje')
    for (const [name, reader] of [
      ['maria', await signIn('maria', 'requests')],
      ['ingrid', await signIn('ingrid', 'requests')],
    ] as const)
      expect([name, (await reader.get('/requests')).html.includes('rör-en-tredje')]).toEqual([name, false])
  }, 60_000)

  it('is not answered by silence: the author’s ten days end, the officer is asked again, and the person is told', async () => {
    await asked('access')
    await here.advance('2026-10-13 12:00')
    expect(kindsTo('maria')).toEqual(expect.arrayContaining(['author.review', 'author.reviewAgain']))
    await here.advance('2026-10-16 12:00')
    expect(kindsTo('dan').filter((kind) => kind === 'officer.decide')).toHaveLength(1)
    const maria = await signIn('maria', 'requests')
    expect((await maria.get('/requests')).links.some(({ href }) => href.endsWith('/review'))).toBe(false)
    await here.advance('2026-12-05 12:00')
    expect(kindsTo('dan').filter((kind) => kind === 'officer.decide')).toHaveLength(4)
    expect(kindsTo('aisha').filter((kind) => kind === 'person.late')).toHaveLength(1)
    expect(await openFile(await signIn('aisha', 'requests'), 'aisha')).not.toMatch(/kanarie-(anteckning|egenkoll)/)
    const { page } = await decide({})
    expect(page.text).toContain('Maria Lind har inte svarat.')
    await here.advance('2026-12-07 12:00')
    expect(lines('r_').filter((line) => line.includes('kanarie'))).toEqual([])
    expect(kindsTo('aisha').filter((kind) => kind === 'person.unanswered')).toHaveLength(1)
    const aisha = await signIn('aisha', 'requests')
    expect((await aisha.get('/requests')).text).toContain('Avslutad utan svar')
  }, 60_000)

  it('keeps what was let out for thirty days, and the request itself for two years', async () => {
    const { browser } = await asked('access')
    await here.advance('2026-10-05 12:00')
    await review({ 'note-1': 'in', 'note-2': 'in', sure: 'yes' })
    await decide({ 'note-1': 'in', 'note-2': 'in', sure: 'yes' })
    expect((await browser.get('/requests')).text).toContain('kanarie-anteckning')
    await here.advance('2026-11-05 12:00')
    expect(lines('r_').filter((line) => line.includes('kanarie'))).toEqual([])
    const [line = ''] = lines('r_')
    here.world.clock.set(Date.parse('2028-10-06T10:00Z'))
    await wake(here.world.ports, line.split(' ')[0] ?? '')
    expect(lines('r_')).toEqual([])
  }, 120_000)

  it('goes to the copy: what is changed after the request came is not what is gone through', async () => {
    await asked('access')
    await saveNotes(here.world.ports, talk, 'manager', 'omskrivet', 1)
    const { page } = await review({})
    expect(page.text).toContain('kanarie-anteckning')
  }, 30_000)

  it('of the officer themselves is not the officer’s to decide: the author’s word stands, and silence lets nothing out', async () => {
    Object.assign(here.world.ports.organisation, {
      dataProtectionOfficer: { name: 'Aisha Noor', email: 'aisha@fjallbacka.example', language: 'sv' },
    })
    const { browser } = await asked('access')
    await here.advance('2026-10-05 12:00')
    await review(both)
    expect((await browser.get('/requests')).html).not.toContain('kanarie-anteckning')
    await here.advance('2026-10-06 12:00')
    const mine = await browser.get('/requests')
    expect(mine.text).toContain('kanarie-egenkoll')
    expect(mine.text).not.toContain('kanarie-anteckning')
    expect(kindsTo('aisha')).not.toContain('officer.decide')
  }, 60_000)

  it('of which the officer has written something is the deputy’s to decide, and without one the authors’', async () => {
    const maria = { name: 'Maria Lind', email: 'maria@fjallbacka.example', language: 'sv' }
    Object.assign(here.world.ports.organisation, { dataProtectionOfficer: { ...maria, deputy: officer } })
    const { browser } = await asked('access')
    await here.advance('2026-10-05 12:00')
    await review(both)
    await here.advance('2026-10-05 16:00')
    expect(kindsTo('maria')).not.toContain('officer.decide')
    expect(kindsTo('dan')).toContain('officer.decide')
    const own = await signIn('maria', 'requests')
    expect((await own.get('/requests')).links.some(({ href }) => href.endsWith('/decide'))).toBe(false)
    expect((await browser.get('/requests')).html).not.toContain('kanarie-egenkoll')
    await decide({ 'note-1': 'in', 'note-2': 'in', sure: 'yes' })
    expect((await browser.get('/requests')).html).toContain('kanarie-anteckning')
  }, 60_000)

  it('of which the officer has written something, without a deputy, is by the authors’ word', async () => {
    const maria = { name: 'Maria Lind', email: 'maria@fjallbacka.example', language: 'sv' }
    Object.assign(here.world.ports.organisation, { dataProtectionOfficer: { ...maria, deputy: maria } })
    const { browser } = await asked('access')
    await here.advance('2026-10-05 12:00')
    await review(both)
    await here.advance('2026-10-05 16:00')
    expect(kindsTo('maria')).not.toContain('officer.decide')
    const mine = await browser.get('/requests')
    expect(mine.html).toContain('kanarie-egenkoll')
    expect(mine.html).not.toContain('kanarie-anteckning')
  }, 60_000)

  it('is not decided by an author who has become the officer since, nor by whom it is about', async () => {
    const { ports } = here.world
    await asked('access')
    await here.advance('2026-10-05 12:00')
    await review(both)
    for (const [name, email] of [
      ['Maria Lind', 'maria@fjallbacka.example'],
      ['Aisha Noor', 'aisha@fjallbacka.example'],
    ] as const) {
      Object.assign(ports.organisation, { dataProtectionOfficer: { name, email, language: 'sv' } })
      const page = await (await signIn(name.split(' ')[0]?.toLowerCase() ?? '', 'requests')).get('/requests')
      expect(page.links.some(({ href }) => href.endsWith('/decide'))).toBe(false)
    }
    Object.assign(ports.organisation, {
      dataProtectionOfficer: { name: 'Maria Lind', email: 'maria@fjallbacka.example', language: 'sv' },
    })
    const [request = ''] = lines('r_')
    const id = request.split(' ')[0] ?? ''
    const words = [1, 2].map((n) => ({ n, goes: true, reason: '' }))
    expect(await decideNotes(ports, id, here.people.maria, words, 'form')).toMatchObject({ refusal: { code: 'gone' } })
    await here.advance('2026-10-20 12:00')
    expect(kindsTo('maria')).not.toContain('officer.decide')
    await here.advance('2026-12-07 12:00')
    expect(kindsTo('aisha').filter((kind) => kind === 'person.unanswered')).toHaveLength(1)
  }, 60_000)

  it('shows nothing at an address that HR has changed and nobody has confirmed', async () => {
    await asked('access')
    await here.advance('2026-10-05 12:00')
    await review({ 'note-1': 'in', 'note-2': 'in', sure: 'yes' })
    await decide({ 'note-1': 'in', 'note-2': 'in', sure: 'yes' })
    const stranger = await atChangedAddress(here.people.aisha)
    expect((await stranger.get('/requests')).html).not.toContain('kanarie')
    const refused = await stranger.submit(await stranger.get('/requests'), 'Skicka begäran', {
      kind: 'erasure',
      sure: 'yes',
    })
    expect(refused.status).toBe(422)
  }, 30_000)

  it('gives an author’s notes to nobody at an address that HR has changed', async () => {
    await asked('access')
    await here.advance('2026-10-05 12:00')
    const { html, links } = await (await atChangedAddress(here.people.maria)).get('/requests')
    expect(links.some(({ href }) => href.endsWith('/review'))).toBe(false)
    expect(html).not.toContain('kanarie')
  }, 30_000)

  it('is for no officer to decide who is at an address that HR has changed', async () => {
    const dan = { ...officer, email: 'annan@fjallbacka.example' }
    Object.assign(here.world.ports.organisation, { dataProtectionOfficer: dan })
    await asked('access')
    await here.advance('2026-10-05 12:00')
    await review(both)
    await here.advance('2026-10-05 16:00')
    const { links } = await (await atChangedAddress(here.people.ingrid)).get('/requests')
    expect(links.some(({ href }) => href.endsWith('/decide'))).toBe(false)
  }, 30_000)
})

const toHr = async (page: Page, browser: Browser, name = 'Aisha Noor'): Promise<Page> =>
  browser.get(page.links.find(({ text }) => text === name)?.href ?? '')

describe('a person’s file', () => {
  it('holds feedback both ways, what was passed on with its answers, and one’s requests', async () => {
    const { ports } = here.world
    const [hers, marias] = await Promise.all([readTalk(ports, talk, 'employee'), readTalk(ports, talk, 'manager')])
    const typed = {
      kind: 'continue' as const,
      to: 'other',
      address: '',
      next: '',
      about: '',
      situation: 's',
      behaviour: 'b',
    }
    if (!hers || !marias) throw new Error('No talk')
    await giveFeedback(ports, hers, { ...typed, effect: 'gett-av-aisha' }, 'form-a')
    await giveFeedback(ports, marias, { ...typed, effect: 'fått-av-maria' }, 'form-m')
    await here.service.settle()
    const to = [{ address: addressId('karin@fjallbacka.example'), name: 'Karin Holm' }]
    const item = { what: 'concern', text: 'lämnat-vidare', to, named: true, shown: false } as const
    await apply(ports, talk, { command: { kind: 'passOn', ...item }, by: 'employee' })
    await here.service.settle()
    const hrPerson = (await personByAddress(ports, 'karin@fjallbacka.example')) ?? ''
    const [passed] = await passedTo(ports, hrPerson)
    await answerPassedOn(ports, hrPerson, { id: passed?.id ?? '', text: 'svar-från-hr', commandId: 'svar' })
    const { browser } = await asked('access')
    const file = await openFile(browser, 'aisha')
    const page = await browser.get('/my/export')
    for (const text of [file, page.html])
      for (const own of ['gett-av-aisha', 'fått-av-maria', 'lämnat-vidare', 'svar-från-hr']) expect(text).toContain(own)
    expect(JSON.parse(file).requests).toMatchObject([{ kind: 'access', status: 'reviewing', notes: [] }])
    expect(file).not.toMatch(/kanarie-(anteckning|egenkoll)/)
  }, 30_000)

  it('holds a former manager’s own notes, and nothing that others wrote or could read', async () => {
    const { ports } = here.world
    await register(ports, { name: 'Erik Sand', email: 'erik@fjallbacka.example', language: 'sv' })
    await changePerson(
      ports,
      here.people.aisha,
      { what: 'manager', value: 'erik@fjallbacka.example' },
      'p_karin00000000000',
    )
    await here.service.settle()
    const maria = await openFile(await signIn('maria', 'requests'), 'maria')
    expect(JSON.parse(maria).formerNotes).toMatchObject([
      { with: 'Aisha Noor', what: 'selfCheck', text: 'kanarie-egenkoll' },
      { with: 'Aisha Noor', what: 'notes', text: 'kanarie-anteckning' },
    ])
    expect(maria).not.toMatch(/kanarie-(svar|delat)|ingrid-anteckning/)
    const eriks = await openFile(await signIn('erik', 'requests'), 'erik')
    expect(eriks).not.toContain('kanarie')
  }, 30_000)
})

describe('HR', () => {
  it('starts it for someone, who hears of it; sees states and dates, and never a word', async () => {
    const karin = await signIn('karin', 'hr')
    const form = await karin.get(`/hr/people/${here.people.aisha}/request`)
    expect((await karin.submit(form, 'Skicka begäran', { kind: 'access' })).status).toBe(422)
    const page = await karin.submit(form, 'Skicka begäran', { kind: 'access', sure: 'yes' })
    expect(page.path).toMatch(/^\/hr\/requests\/r_/)
    await here.advance('2026-10-05 12:00')
    expect(kindsTo('aisha')).toContain('person.requested')
    await review(both)
    await decide({ 'note-1': 'in', 'note-2': 'in', sure: 'yes' })
    for (const path of ['/hr/requests', page.path, '/requests', '/my/export.json']) {
      const shown = await karin.get(path)
      expect(shown.html).not.toMatch(/kanarie|mest-om-mig/)
    }
    expect((await karin.get('/hr/requests')).text).toContain('Klar, filen kan hämtas av personen')
  }, 60_000)

  it('is not told that nobody else can say yes before anyone has been looked for', async () => {
    Object.assign(here.world.ports.organisation, { hr: hr.slice(0, 1) })
    const karin = await signIn('karin', 'hr')
    const form = await karin.get(`/hr/people/${here.people.aisha}/request`)
    const page = await karin.submit(form, 'Skicka begäran', { kind: 'erasure', sure: 'yes' })
    expect(page.text).toContain('En annan på HR kan.')
    await here.service.settle()
    expect((await karin.get(page.path)).text).toContain('Ingen annan på HR kan säga ja.')
  }, 30_000)

  it('reads what is open first, and what is over folded away, newest first', async () => {
    const aisha = (await asked('access')).browser
    await aisha.submit(await aisha.get('/requests'), 'Ta tillbaka', { sure: 'yes' })
    await here.advance('2026-10-05 12:00')
    await asked('erasure', 'aisha')
    await here.advance('2026-10-06 12:00')
    await asked('erasure', 'maria')
    const { html, text } = await (await signIn('karin', 'hr')).get('/hr/requests')
    const [open = '', over = ''] = html.split('<details>').map((part) => part.replace(/<[^>]*>/g, ' '))
    expect(open).toMatch(/Maria Lind .*Aisha Noor /s)
    expect(open).not.toContain('Tillbakadragen')
    expect(over).toMatch(/Aisha Noor .*Tillbakadragen/s)
    expect(over).not.toContain('Maria Lind')
    expect(text).toContain('1 avslutad')
  }, 60_000)

  it('asks nothing for themselves there, and nobody else gets in', async () => {
    const karin = await signIn('karin', 'hr')
    const maria = await signIn('maria', 'requests')
    expect((await maria.get('/hr/requests')).path).toBe('/sign-in?to=hr')
    expect((await karin.get('/hr/requests/r_0000000000000000')).status).toBe(404)
    expect((await maria.get('/requests/r_0000000000000000/decide')).status).toBe(404)
  }, 30_000)
})

describe('asking to be erased', () => {
  const approve = async (name: string) => {
    const browser = await signIn(name, 'hr')
    const page = await toHr(await browser.get('/hr/requests'), browser)
    return { browser, page }
  }
  const erasedOn = async (text: string) => {
    await here.advance(text)
    return [here.world.table.dump().includes('kanarie'), (await here.world.table.load(talk)) !== undefined]
  }

  it('needs one of HR, tells both sides a week ahead, and is then done; who works here stays in the list', async () => {
    const view = await readTalk(here.world.ports, talk, 'employee')
    const typed = {
      kind: 'continue' as const,
      to: 'other',
      address: '',
      next: '',
      about: '',
      situation: 's',
      behaviour: 'b',
    }
    if (view) await giveFeedback(here.world.ports, view, { ...typed, effect: 'tack-maria' }, 'form-a')
    const { browser } = await asked('erasure')
    await here.advance('2026-10-05 12:00')
    expect(kindsTo('karin')).toContain('hr.approve')
    const { browser: karin, page } = await approve('karin')
    expect((await karin.submit(page, 'Säg ja')).status).toBe(422)
    await karin.submit(page, 'Säg ja', { sure: 'yes' })
    await here.advance('2026-10-06 12:00')
    expect(kindsTo('aisha')).toContain('person.planned')
    expect(kindsTo('maria')).toContain('other.planned')
    const told = here.mails('aisha').findLast(({ tags }) => tags.mail.startsWith('person.planned'))
    expect(told?.text).toContain('raderas efter 11 oktober 2026')
    expect((await browser.get('/requests')).text).toContain('Allt raderas efter 11 oktober 2026')
    expect(await erasedOn('2026-10-11 12:00')).toEqual([true, true])
    const dump = () => here.world.table.dump()
    expect(await erasedOn('2026-10-12 12:00')).toEqual([false, false])
    expect(dump()).toContain('aisha@fjallbacka.example')
    expect(dump()).toContain('ingrid-anteckning')
    const [request = ''] = lines('r_')
    expect(request).not.toContain('Aisha')
    expect((await browser.get('/my')).text).toContain('Det finns inget samtal för dig ännu')
    expect((await (await signIn('karin', 'hr')).get('/hr/requests')).text).toContain('Uppgifterna är raderade')
  }, 60_000)

  it('by HR needs another of HR than who asked, and than whom it is about', async () => {
    const karin = await signIn('karin', 'hr')
    const form = await karin.get(`/hr/people/${here.people.aisha}/request`)
    const page = await karin.submit(form, 'Skicka begäran', { kind: 'erasure', sure: 'yes' })
    await here.advance('2026-10-05 12:00')
    expect([kindsTo('karin').includes('hr.approve'), kindsTo('hanna').includes('hr.approve')]).toEqual([false, true])
    const own = await karin.get(page.path)
    expect(own.text).toContain('Den som har bett om det kan inte själv säga ja')
    expect(own.forms.some(({ buttons }) => buttons.some(({ text }) => text === 'Säg ja'))).toBe(false)
    const forged = await karin.submit(own, 'Skjut upp', { say: 'approve', sure: 'yes' })
    expect(forged.status).toBe(422)
    const { browser: hanna, page: hers } = await approve('hanna')
    await hanna.submit(hers, 'Säg ja', { sure: 'yes' })
    expect(await erasedOn('2026-10-13 12:00')).toEqual([false, false])
  }, 60_000)

  it('yields to a hold with a reason and an end, which the person reads, and goes on when that is over', async () => {
    await asked('erasure')
    await here.advance('2026-10-05 12:00')
    const first = await approve('karin')
    await first.browser.submit(first.page, 'Säg ja', { sure: 'yes' })
    await here.advance('2026-10-06 12:00')
    const { browser: karin, page: approved } = await approve('karin')
    expect((await karin.submit(approved, 'Skjut upp', { until: '2026-11-01', sure: 'yes' })).status).toBe(422)
    const kept = await karin.submit(approved, 'Skjut upp', { until: '2026-10-01', reason: 'en-tvist', sure: 'yes' })
    expect([kept.status, kept.html.includes('en-tvist')]).toEqual([422, true])
    await karin.submit(kept, 'Skjut upp', { until: '2026-11-01', reason: 'en-tvist', sure: 'yes' })
    expect(await erasedOn('2026-10-31 12:00')).toEqual([true, true])
    expect((await (await signIn('aisha', 'requests')).get('/requests')).text).toContain('en-tvist')
    expect([kindsTo('aisha').includes('person.held'), kindsTo('maria').includes('other.held')]).toEqual([true, true])
    expect(await erasedOn('2026-11-02 12:00')).toEqual([false, false])
  }, 60_000)

  it('of someone who works in two units is for those of HR who have all', async () => {
    const { ports } = here.world
    const skola = { name: 'Sara Berg', email: 'sara@fjallbacka.example', language: 'sv', unit: 'Skola' }
    Object.assign(ports.organisation, { hr: [...hr, skola] })
    const { aisha } = here.people
    const within = withinUnit(ports, 'Skola')
    const start = () => startRequest(within, aisha, 'erasure', { id: 'p_sara', as: 'hr' }, 'form')
    const other = { name: 'Aisha Noor', email: 'aisha@fjallbacka.example', unit: 'Vård', employmentId: '2' }
    await writePerson(ports, 'p_0000000000000a1s', { ...other, language: 'sv' }, 'p_karin')
    await here.service.settle()
    expect(await start()).toMatchObject({ refusal: { code: 'notNow' } })
    await asked('erasure')
    await here.advance('2026-10-05 12:00')
    expect(kindsTo('karin')).toContain('hr.approve')
    expect(kindsTo('sara')).not.toContain('hr.approve')
    const sara = await signIn('sara', 'hr')
    expect((await sara.get('/hr/requests')).text).not.toContain('Aisha Noor')
    expect((await (await signIn('karin', 'hr')).get('/hr/requests')).text).toContain('Aisha Noor')
  }, 60_000)

  it('is no longer for HR of one unit once the person works in another as well', async () => {
    const { ports } = here.world
    const unit = (await loadPerson(ports, here.people.aisha))?.details.unit ?? ''
    const sara = { name: 'Sara Berg', email: 'sara@fjallbacka.example', language: 'sv', unit }
    Object.assign(ports.organisation, { hr: [...hr, sara] })
    await asked('erasure')
    await here.advance('2026-10-05 12:00')
    expect(kindsTo('sara')).toContain('hr.approve')
    const { browser, page } = await approve('sara')
    const other = { name: 'Aisha Noor', email: 'aisha@fjallbacka.example', unit: 'Annan', employmentId: '2' }
    await writePerson(ports, 'p_0000000000000a1s', { ...other, language: 'sv' }, 'p_karin')
    await here.service.settle()
    const refused = await browser.submit(page, 'Säg ja', { sure: 'yes' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Personen arbetar i en annan enhet också')
    expect(refused.forms.some(({ buttons }) => buttons.some(({ text }) => text === 'Säg ja'))).toBe(false)
    const id = page.path.split('/').at(-1) ?? ''
    const hold = { say: 'hold', until: '2026-11-01', reason: 'skäl' } as const
    for (const says of [{ say: 'approve' } as const, hold, { say: 'endHold' } as const])
      expect(await sayAsHr(withinUnit(ports, unit), id, 'p_sara', says, '')).toMatchObject({
        refusal: { code: 'notYours' },
      })
    const karin = await approve('karin')
    expect((await karin.browser.submit(karin.page, 'Säg ja', { sure: 'yes' })).status).toBe(200)
    expect(await erasedOn('2026-10-13 12:00')).toEqual([false, false])
  }, 60_000)

  it('can be taken back until then, by whoever asked', async () => {
    const { browser, page } = await asked('erasure')
    const unticked = await browser.submit(page, 'Ta tillbaka')
    expect([unticked.status, unticked.text.split('Kryssa i rutan').length - 1]).toEqual([422, 2])
    await browser.submit(await browser.get('/requests'), 'Ta tillbaka', { sure: 'yes' })
    expect(await erasedOn('2026-11-20 12:00')).toEqual([true, true])
    expect((await (await signIn('aisha', 'requests')).get('/requests')).text).toContain('Tillbakadragen.')
  }, 60_000)

  it('is done again after a restore, and what was written since stays', async () => {
    await asked('erasure')
    await here.advance('2026-10-05 12:00')
    const { browser: karin, page } = await approve('karin')
    await karin.submit(page, 'Säg ja', { sure: 'yes' })
    const { ports } = here.world
    // The tombstones of the table that went on; this one is the backup.
    await ports.table.bury('latest')
    await ports.table.bury(talk)
    await ports.table.bury(`${here.people.aisha}/words`)
    const after = {
      id: 'f_00000000000000aa',
      kind: 'continue',
      from: { id: here.people.maria, name: 'Maria', language: 'sv' },
    }
    const message = {
      ...after,
      to: [],
      situation: 'a',
      behaviour: 'b',
      effect: 'skrivet-efteråt',
      at: here.world.clock.now() + 1,
    }
    await ports.table.putPart(here.people.aisha, {
      name: 'received#f_00000000000000aa',
      value: message,
      expected: 'any',
    })
    await sweep(ports)
    expect(here.world.table.dump()).not.toContain('kanarie')
    expect(here.world.table.dump()).toContain('skrivet-efteråt')
    await erase(ports, 't_0000000000000000')
  }, 60_000)
})
