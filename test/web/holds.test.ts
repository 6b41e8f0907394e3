/** HR's form to hold the deletion of someone's talks: who may, what is asked, and what the person reads of it. */
import { describe, expect, it } from 'vitest'
import { holdDeletion } from '../../functions/flow/retention-hold.ts'
import { register } from '../world/service.ts'
import { fieldValue } from './browser.ts'
import { office } from './hr-office.ts'
import { town } from './town.ts'

const hr = [
  { name: 'Karin Holm', email: 'karin@fjallbacka.example', language: 'sv' as const },
  { name: 'Hanna Rask', email: 'hanna@fjallbacka.example', language: 'sv' as const, unit: 'Skola' },
]

const given = async () => {
  const one = await office('2026-09-07 08:30')
  Object.assign(one.world.ports.organisation, { hr })
  const person = await register(one.world.ports, { name: 'Aisha Noor', unit: 'Skola' })
  return { ...one, person, path: `/hr/people/${person}/hold` }
}

describe('the form', () => {
  it('wants a reason, a day within a year and a tick, and keeps what was chosen', async () => {
    const { signIn, person, path } = await given()
    const karin = await signIn('karin@fjallbacka.example', 'hr')
    const links = (await karin.get(`/hr/people/${person}`)).links
    expect(links.find(({ text }) => text === 'Hindra att samtalen raderas')?.href).toBe(path)
    const form = await karin.get(path)
    const empty = await karin.submit(form, 'Spara')
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Välj ett skäl')
    const far = await karin.submit(form, 'Spara', { why: 'dispute', until: '2027-09-08', sure: 'yes' })
    expect(far.text).toContain('Välj en dag inom 12 månader')
    expect(fieldValue(far, 'until')).toBe('2027-09-08')
    const today = await karin.submit(far, 'Spara', { until: '2026-09-07', sure: 'yes' })
    expect([today.status, today.text.split('Välj en dag efter i dag').length - 1]).toEqual([422, 2])
    const held = await karin.submit(today, 'Spara', { why: 'dispute', until: '2027-03-01', sure: 'yes' })
    expect(held.text).toContain('Raderas inte till och med den 1 mars 2027, sedan den 7 september 2026.')
    expect((await karin.get('/hr/holds')).text).toContain('Aisha Noor En tvist eller ett rättsligt anspråk')
    const unticked = await karin.submit(held, 'Låt raderas')
    expect(unticked.status).toBe(422)
    expect(fieldValue(unticked, 'until')).toBe('2027-03-01')
    await karin.submit(unticked, 'Låt raderas', { sure: 'yes' })
    expect((await karin.get('/hr/holds')).text).toContain('Inga samtal sparas längre än bestämt')
  })

  it('is for whoever has the whole organisation', async () => {
    const { signIn, path } = await given()
    const hanna = await signIn('hanna@fjallbacka.example', 'hr')
    const closed = await hanna.get(path)
    expect(closed.forms.filter(({ action }) => action === path)).toEqual([])
    expect(closed.text).toContain('Det gäller mer än enheten Skola, som du har hand om.')
    const fields: [string, string][] = [
      ['why', 'dispute'],
      ['until', '2027-03-01'],
      ['sure', 'yes'],
    ]
    expect((await hanna.post(path, fields)).status).toBe(403)
    expect((await hanna.get('/hr/holds')).text).toContain('Inga samtal sparas längre än bestämt')
  })
})

describe('whose talks are held', () => {
  it('reads since when, until when and why, on the own page and in the file', async () => {
    const here = await town()
    Object.assign(here.world.ports.organisation, { hr })
    const until = { until: '2027-03-01', why: 'investigation' as const }
    expect(await holdDeletion(here.world.ports, here.people.aisha, until, 'p_karin')).toMatchObject({ ok: true })
    const browser = here.browser()
    const asked = { email: 'aisha@fjallbacka.example' }
    await browser.submit(await browser.get('/sign-in?to=my'), 'Skicka länken', asked)
    await here.service.settle()
    const link = here.link('aisha', 'link')
    await browser.submit(await browser.get(link), link)
    const own = 'hindrar HR att dina samtal raderas, till och med den 1 mars 2027. Skäl: en utredning som pågår.'
    expect((await browser.get('/my')).text).toContain(own)
    await browser.submit(await browser.get('/my/export'), '/my/export')
    await here.service.settle()
    const second = here.link('aisha', 'link')
    expect((await browser.submit(await browser.get(second), second)).text).toContain(own)
    expect(JSON.parse((await browser.get('/my/export.json')).html).hold).toMatchObject({ why: 'investigation' })
  })
})
