/** HR says that a file is the whole organisation, and takes it back. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '../../functions/domain/person.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import { personId, talkId } from '../../functions/flow/identity.ts'
import { autumn, launch } from '../world/service.ts'
import { importRows, type Office, office, school } from './hr-office.ts'

let hr: Office
beforeEach(async () => {
  hr = await office()
  await importRows(hr, school)
})

const withoutIngrid = school.split('\n').slice(0, 3).join('\n')
const many = Array.from(
  { length: 60 },
  (_, n) => `Person ${10 + n};p${n}@fjallbacka.example;maria@fjallbacka.example;sv;Skola`,
)
const id = (name: string) => personId({ email: `${name}@fjallbacka.example` })
const personNow = async (name: string) => (await hr.world.table.load(id(name)))?.state as unknown as Person
const paste = async (rows: string) => hr.karin.submit(await hr.karin.get('/hr/import'), 'Kontrollera raderna', { rows })
const leave = async (rows: string, number: string) => {
  const page = await hr.karin.submit(await paste(rows), 'Importera', { sure: 'yes', whole: 'yes', number })
  await hr.service.settle()
  return page.path
}

describe('someone who is not in the file', () => {
  it('stays as they are when nobody says that it is the whole organisation', async () => {
    const page = await paste(`${withoutIngrid}\nBo Ek;bo@fjallbacka.example;maria@fjallbacka.example;sv;Skola`)
    expect(page.text).toContain('1 person i listan är inte med i filen och lämnas som de är')
    expect(page.text).not.toContain('Ingrid Moe')
    expect(page.forms.flatMap(({ fields }) => fields).map(([name]) => name)).not.toContain('whole')
    await hr.karin.submit(page, 'Importera', { sure: 'yes' })
    await hr.service.settle()
    expect((await personNow('ingrid')).left).toBeUndefined()
  })

  it('is named before they count as having left', async () => {
    const page = await paste(withoutIngrid)
    expect((await hr.karin.submit(page, 'Importera')).text).toContain('Kryssa i om filen är hela organisationen')
    const named = await hr.karin.submit(page, 'Importera', { whole: 'yes' })
    expect(named.status).toBe(422)
    expect(named.text).toContain('1 person anses ha slutat Deras länkar')
    expect(named.text).toContain('Ingrid Moe, Vård')
    expect(named.text).toContain('Det här är många: 1 av 3')
    await hr.service.settle()
    expect((await personNow('ingrid')).left).toBeUndefined()
  })

  it('has left once the number is typed, and is in a list and a file until then and after', async () => {
    const named = await hr.karin.submit(await paste(withoutIngrid), 'Importera', { whole: 'yes' })
    const wrong = await hr.karin.submit(named, 'Importera', { number: '3' })
    expect(wrong.text).toContain('Skriv det antal som visas')
    expect(wrong.html).toContain('value="3"')
    const list = named.links.find(({ text }) => text === 'Visa alla')?.href ?? ''
    expect((await hr.karin.get(list)).text).toContain('Ingrid Moe ingrid@fjallbacka.example Vård')
    expect((await hr.karin.get(`${list}.csv`)).html).toContain('Ingrid Moe;ingrid@fjallbacka.example;Vård')
    const done = await hr.karin.submit(wrong, 'Importera', { number: ' 1 ' })
    await hr.service.settle()
    expect((await personNow('ingrid')).left).toBe('2026-09-01')
    expect((await personNow('ingrid')).gone).toBeDefined()
    expect((await personNow('maria')).left).toBeUndefined()
    expect((await hr.karin.get(done.path)).text).toContain('Se dem, eller ta tillbaka alla')
    expect((await hr.karin.get(`${list}.csv`)).html).toContain('Ingrid Moe')
  })

  it('is confirmed by a box where they are few', async () => {
    await importRows(hr, [school, ...many].join('\n'))
    const page = await paste([withoutIngrid, ...many].join('\n'))
    const named = await hr.karin.submit(page, 'Importera', { whole: 'yes' })
    expect(named.text).toContain('Ja, den personen har slutat')
    expect(named.text).not.toContain('Hur många har slutat?')
    await hr.karin.submit(named, 'Importera', { gone: 'yes' })
    await hr.service.settle()
    expect((await personNow('ingrid')).left).toBe('2026-09-01')
  })

  it('leaves together with the rows that are written', async () => {
    const path = await leave(`${withoutIngrid}\nBo Ek;bo@fjallbacka.example;maria@fjallbacka.example;sv;Skola`, '1')
    expect((await hr.karin.get(path)).text).toContain('1 ny och 0 ändrade finns nu i listan.')
    expect((await personNow('bo')).details.name).toBe('Bo Ek')
    expect((await personNow('ingrid')).left).toBe('2026-09-01')
  })

  it('is never counted when the day they leave has been said already', async () => {
    const page = await hr.karin.get(`/hr/people/${id('ingrid')}/left`)
    const effects = await hr.karin.submit(page, 'Se följderna', { left: '2026-12-31' })
    await hr.karin.submit(effects, 'Genomför ändringen', { sure: 'yes' })
    expect((await paste(withoutIngrid)).text).not.toContain('inte med i filen och lämnas')
  })
})

describe('those who left by a file', () => {
  const talkOf = async (cycle: string, name: string) =>
    (await hr.world.table.load(talkId(cycle, id(name))))?.state as unknown as Talk

  it('are all brought back with one press, and their talks go on', async () => {
    const cycle = await launch(hr.world.ports, autumn)
    await hr.someMinutes()
    await leave(school.split('\n').slice(0, 2).join('\n'), '2')
    expect((await talkOf(cycle, 'aisha')).ended?.why).toBe('left')
    const form = await hr.karin.get('/hr/import')
    const list = form.links.find(({ text }) => text.includes('2 personer ansågs ha slutat'))?.href ?? ''
    const page = await hr.karin.get(list)
    expect(page.text).toContain('2 personer ansågs ha slutat 1 september 2026')
    expect(page.text).toContain('Till och med 1 oktober 2026 kan alla tas tillbaka')
    await hr.karin.submit(page, 'Ta tillbaka alla')
    await hr.service.settle()
    expect((await hr.karin.get(list)).text).toContain('2 personer är tillbaka.')
    expect((await personNow('aisha')).gone).toBeUndefined()
    expect((await personNow('aisha')).work).toBeUndefined()
    expect((await talkOf(cycle, 'aisha')).ended).toBeUndefined()
    expect((await hr.karin.get('/hr/import')).text).not.toContain('ansågs ha slutat')
  })

  it('stay away when somebody has changed them since, and are named', async () => {
    await leave(school.split('\n').slice(0, 2).join('\n'), '2')
    const back = await hr.karin.get(`/hr/people/${id('aisha')}/left`)
    await hr.karin.submit(await hr.karin.submit(back, 'Se följderna'), 'Genomför ändringen', { sure: 'yes' })
    await hr.service.settle()
    const again = await hr.karin.get(`/hr/people/${id('aisha')}/left`)
    const effects = await hr.karin.submit(again, 'Se följderna', { left: '2026-09-01' })
    await hr.karin.submit(effects, 'Genomför ändringen', { sure: 'yes' })
    await hr.service.settle()
    const link = (await hr.karin.get('/hr/import')).links.find(({ text }) => text.includes('ansågs'))?.href ?? ''
    await hr.karin.submit(await hr.karin.get(link), 'Ta tillbaka alla')
    await hr.service.settle()
    const page = await hr.karin.get(link)
    expect(page.text).toContain('1 person är tillbaka.')
    expect(page.text).toContain('1 person lämnades som den är')
    expect((await personNow('aisha')).left).toBe('2026-09-01')
    expect((await personNow('ingrid')).left).toBeUndefined()
  })

  it('stay away when someone else has their address now', async () => {
    await leave(withoutIngrid, '1')
    await importRows(hr, `${withoutIngrid}\nIngrid Ny;ingrid@fjallbacka.example;maria@fjallbacka.example;sv;Skola`)
    const link = (await hr.karin.get('/hr/import')).links.find(({ text }) => text.includes('ansågs'))?.href ?? ''
    await hr.karin.submit(await hr.karin.get(link), 'Ta tillbaka alla')
    await hr.service.settle()
    expect((await hr.karin.get(link)).text).toContain('1 person lämnades som den är')
    expect((await personNow('ingrid')).left).toBe('2026-09-01')
  })

  it('cannot be brought back after thirty days', async () => {
    await leave(withoutIngrid, '1')
    const link = (await hr.karin.get('/hr/import')).links.find(({ text }) => text.includes('ansågs'))?.href ?? ''
    await hr.advance('2026-10-01 09:30')
    hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
    expect((await hr.karin.get('/hr/import')).text).not.toContain('ansågs')
    expect((await hr.karin.get(link)).text).toContain('Det har gått mer än 30 dagar')
  })
})
