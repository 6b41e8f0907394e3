/** HR corrects, pauses, closes and cancels a running cycle on its pages, adds people and takes them out; the two read it on theirs. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { CycleSettings } from '../../functions/domain/cycle.ts'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { autumn, launch } from '../world/service.ts'
import { fieldValue, type Page, type Typed } from './browser.ts'
import { givenTalk } from './given-talk.ts'
import { importRows, type Office, office, school } from './hr-office.ts'

let hr: Office
let cycle: string
beforeEach(async () => {
  hr = await office()
  await importRows(hr, school)
  cycle = `/hr/cycles/${await launch(hr.world.ports, settings)}`
  await hr.someMinutes()
})

const settings: CycleSettings = { ...autumn, invitationOn: '2026-09-04' }
const keys = () => hr.world.outbox.map(({ mail }) => mail.tags.mail).filter((key) => !key.startsWith('person.'))
const goTo = async (time: string) => {
  await hr.advance(time)
  hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
}
const correct = async (typed: Typed): Promise<Page> =>
  hr.karin.submit(await hr.karin.get(`${cycle}/edit`), 'Se vad som ändras', typed)
const run = async (change: string, button: string, typed: Typed = { sure: 'yes' }) =>
  hr.karin.submit(await hr.karin.get(`${cycle}/run/${change}`), button, typed)

describe('correcting a cycle', () => {
  it('shows first for how many what changes, and the mails that then go out are as many', async () => {
    await goTo('2026-09-04 12:00')
    const preview = await correct({ to: '2026-11-20' })
    expect(preview.text).toContain('2 personer får ett mejl med rättelsen')
    expect(preview.text).toContain('fredag 13 november 2026 fredag 20 november 2026')
    const before = keys()
    const unsure = await hr.karin.submit(preview, 'Rätta omgången')
    expect(unsure.status).toBe(422)
    await hr.advance('2026-09-04 14:00')
    expect(keys()).toEqual(before)
    const done = await hr.karin.submit(unsure, 'Rätta omgången', { sure: 'yes' })
    expect(done.path).toBe(cycle)
    expect(done.text).toContain('20 november 2026')
    await hr.advance('2026-09-04 16:30')
    expect(keys().slice(before.length)).toEqual(['employee.correction.1', 'employee.correction.1'])
  })

  it('before anyone is mailed tells nobody', async () => {
    const preview = await correct({ to: '2026-11-20' })
    expect(preview.text).toContain('0 personer får ett mejl med rättelsen')
    expect(preview.text).toContain('2 personer har inte fått något mejl än och får det nya från början')
  })

  it('goes back to the form with everything typed, and asks for a change', async () => {
    const preview = await correct({ name: 'Kanariefågel' })
    const form = await hr.karin.submit(preview, 'Ändra mer')
    expect(fieldValue(form, 'name')).toBe('Kanariefågel')
    expect((await correct({})).text).toContain('Inget är ändrat än')
  })

  it('keeps a day that has been, and moves none there', async () => {
    await goTo('2026-09-07 12:00')
    expect((await correct({ invitationOn: '2026-09-06' })).text).toContain(
      'Dagen kan inte flyttas till en dag som har varit',
    )
    expect((await correct({ to: '2026-11-20' })).status).toBe(200)
  })

  it('from a page that is older than the last correction is refused, with both side by side', async () => {
    const mine = await correct({ to: '2026-11-20' })
    const others = await correct({ to: '2026-11-27' })
    await hr.karin.submit(others, 'Rätta omgången', { sure: 'yes' })
    const late = await hr.karin.submit(mine, 'Rätta omgången', { sure: 'yes' })
    expect(late.text).toContain('Någon har rättat omgången sedan du öppnade sidan')
    expect(late.text).toContain('27 november 2026')
    expect(fieldValue(late, 'to')).toBe('2026-11-20')
  })

  it('without the page’s token changes nothing and keeps what was typed', async () => {
    const page = await correct({ token: 'x', name: 'Kanariefågel' })
    expect(page.status).toBe(422)
    expect(fieldValue(page, 'name')).toBe('Kanariefågel')
  })
})

describe('pausing, closing and cancelling', () => {
  it('wait for the box, and then stand on the cycle’s page with what can be done next', async () => {
    expect((await run('pause', 'Pausa', {})).text).toContain('Kryssa i rutan för att gå vidare')
    const paused = await run('pause', 'Pausa')
    expect(paused.path).toBe(cycle)
    expect(paused.text).toContain('Omgången är pausad.')
    await goTo('2026-09-08 12:00')
    expect(keys()).toEqual([])
    const open = await run('goOn', 'Fortsätt')
    expect(open.text).not.toContain('Omgången är pausad.')
    await hr.advance('2026-09-08 14:00')
    expect(keys()).toEqual(['employee.invitation.1', 'employee.invitation.1'])
  })

  it('opens again with a new last day, and says which days will not do', async () => {
    expect((await run('close', 'Stäng')).text).toContain('Omgången är stängd.')
    expect((await run('goOn', 'Öppna igen', { sure: 'yes', to: '2026-08-01' })).text).toContain(
      'Skriv en dag från och med i dag',
    )
    const open = await run('goOn', 'Öppna igen', { sure: 'yes', to: '2026-12-04' })
    expect(open.text).toContain('4 december 2026')
  })

  it('cancels with half an hour to take it back, and counts those without a talk', async () => {
    await goTo('2026-09-04 12:00')
    const form = await hr.karin.get(`${cycle}/run/cancel`)
    expect(form.text).toContain('2 personer får inget samtal, och 2 av dem har fått mejl och får veta det')
    const cancelled = await hr.karin.submit(form, 'Ställ in', { sure: 'yes' })
    expect(cancelled.text).toContain('Du kan ångra dig i en halvtimme')
    expect(cancelled.text).toContain('Avslutade utan samtal 2')
    const undo = await hr.karin.get(`${cycle}/run/goOn`)
    await hr.advance('2026-09-04 13:00')
    expect(keys().slice(2)).toEqual(['employee.cycleCancelled.1', 'employee.cycleCancelled.1'])
    expect((await hr.karin.submit(undo, 'Ångra', { sure: 'yes' })).text).toContain('Gör en ny omgång i stället')
    expect((await hr.karin.get(cycle)).text).not.toContain('Ångra')
  })

  it('that make no sense now lead back, and what is no change is not there', async () => {
    expect((await hr.karin.get(`${cycle}/run/goOn`)).path).toBe(cycle)
    expect((await hr.karin.get(`${cycle}/run/explode`)).status).toBe(404)
    await run('close', 'Stäng')
    expect((await hr.karin.get(`${cycle}/run/pause`)).path).toBe(cycle)
    expect((await hr.karin.get(`${cycle}/edit`)).path).toBe(cycle)
  })
})

describe('the people of a cycle', () => {
  it('who came later are listed, and are added with one box', async () => {
    await importRows(hr, `${school}\nBo Ek;bo@fjallbacka.example;maria@fjallbacka.example;sv;Skola`)
    expect((await hr.karin.get(cycle)).links).toContainEqual({ href: `${cycle}/people`, text: 'Lägg till 1' })
    const page = await hr.karin.get(`${cycle}/people`)
    expect(page.text).toContain('1 person kan läggas till')
    expect(page.text).toContain('Bo Ek, Skola')
    expect(page.text).toContain('1 saknar chef Maria Lind, Skola')
    expect((await hr.karin.submit(page, 'Lägg till personen')).status).toBe(422)
    const adding = await hr.karin.submit(page, 'Lägg till personen', { sure: 'yes' })
    expect(adding.text).toContain('De som läggs till får sina samtal nu.')
    expect(adding.text).not.toContain('Omgången startar')
    expect((await hr.karin.get('/hr/cycles')).text).toContain('Pågår')
    await hr.someMinutes()
    expect((await hr.karin.get(cycle)).text).toContain('0 av 3 har haft sitt samtal.')
  })

  it('are taken out one by one, and in again', async () => {
    const list = await hr.karin.get(`${cycle}/people`)
    const link = list.links.find(({ text }) => text === 'Ta bort')
    const page = await hr.karin.get(link?.href ?? '')
    expect(page.text).toContain('Ta bort Aisha Noor ur omgången')
    expect((await hr.karin.submit(page, 'Ta bort')).status).toBe(422)
    const after = await hr.karin.submit(page, 'Ta bort', { sure: 'yes' })
    expect(after.text).toContain('Aisha Noor Skola Avslutat utan samtal Ta med igen')
    expect((await hr.karin.get(cycle)).text).toContain('0 av 1 har haft sitt samtal.')
    const again = await hr.karin.get(link?.href ?? '')
    expect((await hr.karin.submit(again, 'Ta med igen', { sure: 'yes' })).text).toContain('Väntar på inbjudan Ta bort')
  })

  it('cannot be taken out once the talk was held, which says why', async () => {
    const page = await hr.karin.get(`${cycle}/people/${await talkOf('aisha')}`)
    await apply(hr.world.ports, await talkOf('aisha'), { command: { kind: 'alreadyTalked' }, by: 'employee' })
    expect((await hr.karin.submit(page, 'Ta bort', { sure: 'yes' })).text).toContain(
      'Samtalet har hållits eller börjat, så det går inte att ta bort.',
    )
  })
})

describe('the pages of a running cycle', () => {
  it('speak the three languages, write nothing when they are read, and are for HR alone', async () => {
    const said = {
      [`${cycle}/edit`]: ['Rätta omgången', 'Rett runden', 'Correct the cycle'],
      [`${cycle}/people`]: ['Vilka som är med i', 'Hvem som er med i', 'Who is in'],
      [`${cycle}/run/pause`]: ['Ja, pausa omgången', 'Ja, sett runden på pause', 'Yes, pause the cycle'],
    }
    const before = hr.world.table.dump()
    for (const [path, words] of Object.entries(said)) {
      for (const [index, language] of ['sv', 'nb', 'en'].entries())
        expect((await hr.karin.get(`${path}?language=${language}`)).text).toContain(words[index])
      expect((await hr.browser().get(path)).path).toBe('/sign-in?to=hr')
    }
    expect(hr.world.table.dump()).toBe(before)
  })
})

describe('the two of a talk', () => {
  it('read calmly on their own page that HR has paused or cancelled, and keep their words', async () => {
    const talk = await givenTalk()
    const { ports } = talk.world
    const head = await ports.table.load(talk.id)
    const id = String(head?.state.cycle)
    const hrDoes = (command: Parameters<typeof apply>[2]['command']) => apply(ports, id, { command, by: 'hr' })
    await hrDoes({ kind: 'launch', person: 'p_helena' })
    const result = { shard: 16, opened: 1, leftOut: {}, finished: true }
    await apply(ports, id, { command: { kind: 'launchPageDone', page: 1, result }, by: 'service' })
    const first = await talk.browser.employee.get(`${talk.path.employee}/question/QA1`)
    await talk.browser.employee.submit(first, 'Spara och fortsätt', { text: 'kanariefågel' })
    await hrDoes({ kind: 'halt', halt: 'paused', person: 'p_helena' })
    for (const role of ['employee', 'manager'] as const)
      expect((await talk.browser[role].get(talk.path[role])).text).toContain('HR har pausat Hösten 2026')
    await hrDoes({ kind: 'goOn', person: 'p_helena' })
    const other = { ...autumn, template: 'lookingBack' as const }
    await hrDoes({ kind: 'correct', settings: other, basedOn: 0, person: 'p_helena' })
    const answers = await talk.browser.employee.get(`${talk.path.employee}/answers`)
    expect(answers.text).toContain('Frågas inte längre')
    expect(answers.text).toContain('kanariefågel')
    await hrDoes({ kind: 'halt', halt: 'cancelled', person: 'p_helena' })
    const hub = await talk.browser.employee.get(talk.path.employee)
    expect(hub.text).toContain('HR har ställt in Hösten 2026. Det blir inget samtal i den omgången.')
    expect(hub.text).toContain('Det du har skrivit kan du fortfarande läsa.')
    expect((await talk.browser.employee.get(`${talk.path.employee}/answers`)).text).toContain('kanariefågel')
    for (const role of ['employee', 'manager'] as const) {
      expect((await talk.browser[role].get(`${talk.path[role]}/held`)).text).toContain('HR har ställt in')
      expect((await talk.browser[role].get(`${talk.path[role]}/meeting`)).status).toBe(200)
    }
    expect((await talk.browser.manager.get(talk.path.manager)).text).not.toContain('kanariefågel')
  })
})

const talkOf = async (name: string): Promise<string> => {
  const person = (await personByAddress(hr.world.ports, `${name}@fjallbacka.example`)) ?? ''
  return talkId(cycle.split('/').at(-1) ?? '', person)
}
