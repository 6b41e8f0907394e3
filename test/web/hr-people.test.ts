/** The list of people, and the doors of HR's pages. */
import { beforeAll, describe, expect, it } from 'vitest'
import { importRows, type Office, office, school } from './hr-office.ts'
import { baseUrl } from './town.ts'

let hr: Office
beforeAll(async () => {
  hr = await office()
  await importRows(hr, school)
})

describe('the list of people', () => {
  it('says how many there are and who has no manager', async () => {
    const page = await hr.karin.get('/hr/people')
    expect(page.text).toContain('3 personer. 1 saknar chef.')
    expect(page.text).toContain('Ingrid Moe ingrid@fjallbacka.example Vård Maria Lind Bokmål')
    const without = await hr.karin.get('/hr/people?only=withoutManager')
    expect(without.text).toContain('Maria Lind maria@fjallbacka.example')
    expect(without.text).not.toContain('ingrid@fjallbacka.example')
  })

  it('is searched by name, address and unit, without the words ending up in the address', async () => {
    const list = await hr.karin.get('/hr/people')
    const found = await hr.karin.submit(list, 'Sök', { search: 'VÅRD ingrid' })
    expect(found.text).toContain('1 träff')
    expect(found.text).toContain('ingrid@fjallbacka.example')
    expect(found.text).not.toContain('aisha@fjallbacka.example')
    expect(found.path).toBe('/hr/people')
    expect((await hr.karin.submit(list, 'Sök', { search: 'zz' })).text).toContain('Ingen träff')
  })

  it('marks an address that mail does not reach', async () => {
    const other = await office()
    await importRows(other, school)
    const { apply } = await import('../../functions/flow/apply.ts')
    const { personByAddress } = await import('../../functions/flow/door.ts')
    const aisha = (await personByAddress(other.world.ports, 'aisha@fjallbacka.example')) ?? ''
    await apply(other.world.ports, aisha, { command: { kind: 'bounce' }, by: 'service' })
    const page = await other.karin.get('/hr/people?only=undeliverable')
    expect(page.text).toContain('Mejlen når inte fram till 1.')
    expect(page.text).toContain('Aisha Noor aisha@fjallbacka.example')
    expect(page.text).not.toContain('Ingrid Moe')
  })

  it('comes in pages of fifty', async () => {
    const other = await office()
    const many = Array.from({ length: 60 }, (_, n) => `Person ${100 + n};p${n}@fjallbacka.example;;sv;Skola`)
    await importRows(other, ['name;email;manager_email;language;unit', ...many].join('\n'))
    const first = await other.karin.get('/hr/people')
    expect(first.text).toContain('Sida 1 av 2')
    const second = await other.karin.get('/hr/people?page=2')
    expect(second.text).toContain('Person 159')
    expect(second.text).not.toContain('Person 100')
    const found = await other.karin.submit(first, 'Sök', { search: 'person' })
    const rest = await other.karin.submit(found, 'Sida 2')
    expect(rest.text).toContain('Person 159')
    expect(rest.text).toContain('60 träffar')
  })
})

describe('the door of HR', () => {
  const paths = [
    '/hr',
    '/hr/people',
    '/hr/import',
    '/hr/cycles',
    '/hr/cycles/new',
    '/hr/cycles/c_0000000000000000/preview',
  ]

  it('leads whoever is not signed in to the sign-in, without a word', async () => {
    for (const path of paths) {
      const response = await hr.app.request(baseUrl + path)
      expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?to=hr'])
      expect(await response.text()).toBe('')
    }
  })

  it('is closed to someone who is signed in but not HR', async () => {
    const maria = await hr.signIn('maria@fjallbacka.example', 'team')
    expect((await maria.get('/team')).status).toBe(200)
    for (const path of paths) expect((await maria.get(path)).path).toBe('/sign-in?to=hr')
  })

  it('closes after twelve hours', async () => {
    const other = await office('2026-09-01 08:30')
    await other.advance('2026-09-01 20:40')
    const page = await other.karin.get('/hr')
    expect(page.path).toBe('/sign-in?to=hr')
    expect(page.text).toContain('Du var inloggad på HR:s sidor i 12 timmar')
  })

  it('says nothing of hours to a browser that never was inside', async () => {
    expect((await hr.browser().get('/hr')).text).not.toContain('12 timmar')
  })
})

describe("HR's pages", () => {
  it('speak the three languages', async () => {
    const words = {
      '/hr': ['Samtalen i', 'Samtalene i', 'The talks at'],
      '/hr/people': ['Personer i bokstavsordning', 'Personer i alfabetisk rekkefølge', 'People in alphabetical order'],
      '/hr/import': ['Klistra in raderna', 'Lim inn radene', 'Paste the rows'],
      '/hr/cycles': ['Ny omgång', 'Ny runde', 'New cycle'],
      '/hr/cycles/new': ['Förberedelsen börjar', 'Forberedelsen begynner', 'Preparation starts'],
    }
    for (const [path, said] of Object.entries(words)) {
      for (const [index, language] of ['sv', 'nb', 'en'].entries()) {
        const page = await hr.karin.get(`${path}?language=${language}`)
        expect(page.html).toContain(`<html lang="${language}">`)
        expect(page.text).toContain(said[index])
      }
    }
    await hr.karin.get('/hr?language=sv')
  })
})
