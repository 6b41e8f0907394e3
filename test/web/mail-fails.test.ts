/** Mail that does not arrive, on the pages: what the other of the two sees, what HR sees, and how HR mends it. */
import { beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { stopAddress } from '../../functions/flow/reach.ts'
import { autumn, launch } from '../world/service.ts'
import { givenTalk } from './given-talk.ts'
import { importRows, type Office, office, school } from './hr-office.ts'

describe("a talk's own page", () => {
  const given = async (side: 'employee' | 'manager', language: 'sv' | 'nb' | 'en' = 'sv') => {
    const talk = await givenTalk({ languages: { employee: language, manager: language } })
    await apply(talk.world.ports, talk.id, {
      command: { kind: 'setUnreached', side, why: 'noMore' },
      by: 'service',
    })
    const textOf = async (role: 'employee' | 'manager') => (await talk.browser[role].get(talk.path[role])).text
    return { employee: await textOf('employee'), manager: await textOf('manager') }
  }

  it('says that mail does not reach the employee, and to nobody why', async () => {
    const { employee, manager } = await given('employee')
    expect(manager).toContain('Mejl når inte fram till Aisha just nu. HR vet om det.')
    expect(employee).toContain('Mejl om samtalet når dig inte just nu.')
    expect(employee + manager).not.toContain('slippa mejl')
  })

  it('says neutrally that mail does not reach the manager', async () => {
    const { employee } = await given('manager')
    expect(employee).toContain('Maria nås inte av mejl just nu. HR vet om det.')
  })

  it('says it in each language', async () => {
    expect((await given('manager', 'nb')).employee).toContain('Maria nås ikke på e-post akkurat nå. HR vet om det.')
    expect((await given('manager', 'en')).employee).toContain('Maria cannot be reached by mail just now. HR knows.')
  })
})

describe('HR', () => {
  let town: Office
  let aisha: string
  beforeEach(async () => {
    town = await office('2026-09-07 08:30')
    await importRows(town, school)
    aisha = (await personByAddress(town.world.ports, 'aisha@fjallbacka.example')) ?? ''
  })
  const page = () => town.karin.get(`/hr/people/${aisha}/unreached`)

  it('sees on the first page that there is something to mend, and where', async () => {
    expect((await town.karin.get('/hr')).text).not.toContain('Mejl når inte')
    await stopAddress(town.world.ports, aisha, 'noAddress', undefined)
    const home = await town.karin.get('/hr')
    expect(home.links).toContainEqual({
      href: '/hr/people?only=undeliverable',
      text: 'Mejl når inte fram till en person',
    })
    const list = await town.karin.get('/hr/people?only=undeliverable')
    expect(list.links).toContainEqual({ href: `/hr/people/${aisha}/unreached`, text: 'Vad hjälper? Aisha Noor' })
  })

  it.each([
    ['noAddress', 'Adressen till Aisha Noor finns inte', 'Ändra till rätt adress'],
    ['noMore', 'Aisha Noor har bett att slippa mejl', 'Prata med personen'],
    ['suppressed', 'Mejltjänsten spärrar adressen till Aisha Noor', 'spärrlista'],
  ] as const)('reads of %s what has happened and what helps', async (why, title, mend) => {
    await stopAddress(town.world.ports, aisha, why, undefined)
    const { text, links } = await page()
    expect(text).toContain(title)
    expect(links).toContainEqual({ href: `/hr/people/${aisha}/email`, text: 'Ändra adressen' })
    expect(text).toContain(mend)
    expect(text).toContain('aisha@fjallbacka.example')
  })

  it('says that the address works, with a box ticked, and mail goes again', async () => {
    const cycle = await launch(town.world.ports, autumn)
    await town.someMinutes()
    await stopAddress(town.world.ports, aisha, 'suppressed', undefined)
    const again = await town.karin.submit(await page(), 'Försök igen')
    expect([again.status, again.text.includes('Adressen fungerar nu')]).toEqual([422, true])
    const done = await town.karin.submit(again, 'Försök igen', { sure: 'yes' })
    expect(done.text).toContain('Inget hindrar mejlen till Aisha Noor längre')
    const talk = await town.world.table.load(talkId(cycle, aisha))
    expect(talk?.state.unreached).toMatchObject({ employee: { at: town.world.clock.now() } })
  })

  it('comes from the person’s own page to what helps', async () => {
    await stopAddress(town.world.ports, aisha, 'noAddress', undefined)
    const { links } = await town.karin.get(`/hr/people/${aisha}`)
    expect(links).toContainEqual({ href: `/hr/people/${aisha}/unreached`, text: 'Vad hjälper?' })
  })

  it('changes nothing by looking', async () => {
    await stopAddress(town.world.ports, aisha, 'noAddress', undefined)
    const before = await town.world.table.load(aisha)
    await page()
    expect(await town.world.table.load(aisha)).toEqual(before)
  })

  it('finds nothing for someone who is not in the list', async () => {
    const karin = await personByAddress(town.world.ports, 'karin@fjallbacka.example')
    expect((await town.karin.get(`/hr/people/${karin}/unreached`)).status).toBe(404)
  })

  it('alone gets in', async () => {
    const maria = await town.signIn('maria@fjallbacka.example', 'team')
    expect((await maria.get(`/hr/people/${aisha}/unreached`)).path).toBe('/sign-in?to=hr')
  })
})

describe('the team page', () => {
  it('marks whom mail does not reach', async () => {
    const town = await office('2026-09-07 08:30')
    await importRows(town, school)
    await launch(town.world.ports, autumn)
    await town.someMinutes()
    const aisha = (await personByAddress(town.world.ports, 'aisha@fjallbacka.example')) ?? ''
    await stopAddress(town.world.ports, aisha, 'noAddress', undefined)
    const page = await (await town.signIn('maria@fjallbacka.example', 'team')).get('/team')
    expect(page.text.match(/Nås inte av mejl/g)).toHaveLength(1)
  })
})
