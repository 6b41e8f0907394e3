/** HR's import of people, from a pasted or uploaded list to the people in it. */
import { beforeEach, describe, expect, it } from 'vitest'
import { importRows, type Office, office, school } from './hr-office.ts'
import { baseUrl } from './town.ts'

let hr: Office
beforeEach(async () => {
  hr = await office()
})

describe('a pasted list', () => {
  it('is shown with what every row would do, and saves nobody', async () => {
    const page = await paste(school)
    expect(page.path).toMatch(/^\/hr\/import\/i_[0-9a-z]{16}$/)
    expect(page.text).toContain('3 nya, 0 ändrade, 0 som förut och 0 fel. Inget är sparat än.')
    expect(page.text).toContain('Ja, importera 3 nya och 0 ändrade')
    expect(await names()).toBe('')
  })

  it('is written once the box is ticked, and then everyone is in the list', async () => {
    const dryRun = await paste(school)
    const unticked = await hr.karin.submit(dryRun, 'Importera')
    expect(unticked.status).toBe(422)
    expect(unticked.text).toContain('Kryssa i rutan för att gå vidare')
    const running = await hr.karin.submit(dryRun, 'Importera', { sure: 'yes' })
    expect(running.text).toContain('Del 1 av 1 skrivs nu')
    await hr.service.settle()
    const done = await hr.karin.get(dryRun.path)
    expect(done.text).toContain('3 nya och 0 ändrade finns nu i listan.')
    expect(await names()).toBe('Aisha Noor, Ingrid Moe, Maria Lind')
  })

  it('that is imported a second time changes nothing', async () => {
    await importRows(hr, school)
    const page = await paste(school)
    expect(page.text).toContain('0 nya, 0 ändrade, 3 som förut och 0 fel.')
    expect(page.text).toContain('Det finns inget att importera')
    expect(page.forms.some(({ buttons }) => buttons.some(({ text }) => text === 'Importera'))).toBe(false)
  })

  it('leaves wrong rows out, says what to correct, and writes exactly the others', async () => {
    const page = await paste(`${school}
;okand@fjallbacka.example;maria@fjallbacka.example;sv;Skola
Ola Berg;inte en adress;maria@fjallbacka.example;sv;Skola
Eva Ek;eva@fjallbacka.example;ingen@fjallbacka.example;sv;Skola
Bo Ask;bo@fjallbacka.example;maria@fjallbacka.example;finska;Skola`)
    expect(page.text).toContain('3 nya, 0 ändrade, 0 som förut och 4 fel.')
    expect(page.text).toContain('Rader som är fel lämnas utanför')
    const rows = rowsOf(page.html)
    expect(rows.slice(0, 4)).toEqual([
      '5 Fel okand@fjallbacka.example Kolumnen namn: Namnet saknas. Skriv för- och efternamn.',
      '6 Fel Ola Berg Kolumnen e-post: Det här är ingen e-postadress. Skriv den som namn@exempel.se, utan å, ä och ö.',
      '7 Fel Eva Ek, eva@fjallbacka.example Kolumnen chefens e-post: Chefen finns varken i filen eller sedan tidigare, eller har en rad som är fel. Ta med chefen eller rätta adressen.',
      '8 Fel Bo Ask, bo@fjallbacka.example Kolumnen språk: Skriv sv, nb eller en.',
    ])
    expect(rows[4]).toContain('Ingen chef. Det blir inget samtal förrän en chef finns')
    await hr.karin.submit(page, 'Importera', { sure: 'yes' })
    await hr.service.settle()
    expect(await names()).toBe('Aisha Noor, Ingrid Moe, Maria Lind')
  })

  it('never makes someone report to a manager whose own row is left out', async () => {
    const page = await paste(`name;email;manager_email;language;unit
Per Ask;per@fjallbacka.example;;finska;Skola
Bo Ek;bo@fjallbacka.example;per@fjallbacka.example;sv;Skola
Eva Al;eva@fjallbacka.example;bo@fjallbacka.example;sv;Skola`)
    expect(page.text).toContain('0 nya, 0 ändrade, 0 som förut och 3 fel.')
    expect(page.text).toContain('Ingen rad går att importera som den är')
  })

  it('with changes names what changes', async () => {
    await importRows(hr, school)
    const page = await paste(school.replace('en;Skola', 'sv;Förskola'))
    expect(page.text).toContain('0 nya, 1 ändrad, 2 som förut och 0 fel.')
    expect(page.text).toContain('Ändras: språk och enhet')
    await hr.karin.submit(page, 'Importera', { sure: 'yes' })
    await hr.service.settle()
    expect((await hr.karin.get('/hr/people')).text).toContain('aisha@fjallbacka.example Förskola Maria Lind Svenska')
  })

  it('is written as it was shown, also when the list has changed since', async () => {
    const first = await paste(school)
    await importRows(hr, school.replace('Ingrid Moe', 'Ingrid Moen'))
    await hr.karin.submit(first, 'Importera', { sure: 'yes' })
    await hr.service.settle()
    expect(await names()).toBe('Aisha Noor, Ingrid Moe, Maria Lind')
  })

  it('that is no list comes back with everything typed and what is wrong', async () => {
    const page = await paste('namn;e-post\nAisha;a@fjallbacka.example')
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Fel: /)
    expect(page.text).toContain('Rad 1: Kolumnen chefens e-post saknas.')
    expect(page.html).toContain('Aisha;a@fjallbacka.example</textarea>')
  })

  it('is asked for when there is none', async () => {
    expect((await paste('  ')).text).toContain('Klistra in rader eller välj en fil')
  })

  it('without the page’s token is shown again with everything typed, and checks nothing', async () => {
    const before = hr.world.table.dump()
    const response = await hr.karin.post('/hr/import', [
      ['token', 'someone else’s'],
      ['rows', school],
    ])
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Aisha Noor;aisha@fjallbacka.example')
    expect(hr.world.table.dump()).toBe(before)
  })

  it('of many hundred is written in parts and shown in pages', async () => {
    const rows = Array.from(
      { length: 700 },
      (_, n) => `Person ${1000 + n};p${n}@fjallbacka.example;maria@fjallbacka.example;sv;`,
    )
    const page = await paste([school, ...rows].join('\n'))
    expect(page.text).toContain('703 nya')
    expect(page.text).toContain('Sida 1 av 8')
    expect((await hr.karin.get(`${page.path}?page=8`)).text).toContain('704 Ny Person 1699')
    const running = await hr.karin.submit(page, 'Importera', { sure: 'yes' })
    expect(running.text).toContain('Del 1 av 3 skrivs nu')
    await hr.service.settle()
    expect((await hr.karin.get('/hr/people')).text).toContain('703 personer.')
  })

  it('is imported once, however often it is confirmed', async () => {
    const page = await paste(school)
    const first = await hr.karin.submit(page, 'Importera', { sure: 'yes' })
    expect((await hr.karin.submit(page, 'Importera', { sure: 'yes' })).path).toBe(first.path)
  })

  it('is kept for a day', async () => {
    const page = await paste(school)
    await hr.advance('2026-09-02 09:00')
    hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
    const old = await hr.karin.get(page.path)
    expect(old.text).toContain('Kontrollen är äldre än ett dygn')
    await hr.advance('2026-09-02 18:00')
    expect((await hr.karin.get(page.path)).status).toBe(404)
  })
})

describe('an uploaded file', () => {
  it('may be in the encoding of Excel', async () => {
    const text = 'Namn;E-post;Chef;Språk;Enhet\r\nÅsa Öhrn;asa@fjallbacka.example;;Svenska;Äldreomsorg\r\n'
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
    const page = await hr.karin.get('/hr/import')
    const form = new FormData()
    form.set('token', page.forms[0]?.fields.find(([name]) => name === 'token')?.[1] ?? '')
    form.set('rows', '')
    form.set('file', new File([bytes], 'personal.csv', { type: 'text/csv' }))
    const response = await hr.app.request(`${baseUrl}/hr/import`, {
      method: 'POST',
      body: form,
      headers: { origin: baseUrl, cookie: [...hr.karin.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    expect(response.status).toBe(303)
    const dryRun = await hr.karin.get(response.headers.get('location') ?? '')
    expect(dryRun.text).toContain('Åsa Öhrn, asa@fjallbacka.example')
  })
})

const paste = async (rows: string) => hr.karin.submit(await hr.karin.get('/hr/import'), 'Kontrollera raderna', { rows })

const names = async (): Promise<string> =>
  [...(await hr.karin.get('/hr/people')).html.matchAll(/scope="row"[^>]*><div>([^<]*)/g)]
    .map(([, name]) => name)
    .join(', ')

const rowsOf = (html: string): string[] =>
  [...html.matchAll(/<tr role="row">([\s\S]*?)<\/tr>/g)]
    .map(([, row = '']) =>
      row
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .slice(1)
