/** HR's import of people, from a pasted or uploaded list to the people in it. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Talk } from '../../functions/domain/talk.ts'
import { personId, talkId } from '../../functions/flow/identity.ts'
import { autumn, launch } from '../world/service.ts'
import { type Browser, fieldValue } from './browser.ts'
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

describe('columns that are not sure', () => {
  const list = `Namn;E-post (arbete);Chef;Språk;Enhet;Telefon
Maria Lind;maria@fjallbacka.example;;sv;Skola;0525-1`

  it('are asked about with what stands in them, and can be corrected', async () => {
    const columns = await paste(list)
    expect(columns.path).toMatch(/^\/hr\/import\/i_[0-9a-z]{16}\/columns$/)
    expect(rowsOf(columns.html)[1]).toContain('E-post (arbete) maria@fjallbacka.example')
    expect(fieldValue(columns, 'column-1')).toBe('email')
    expect(fieldValue(columns, 'column-5')).toBe('')
    const wrong = await hr.karin.submit(columns, 'Kontrollera raderna', { 'column-1': '', 'column-4': 'name' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Två kolumner läses som namn')
    expect(wrong.text).toContain('Välj vilken kolumn som är e-post')
    expect(fieldValue(wrong, 'column-4')).toBe('name')
    const dryRun = await hr.karin.submit(columns, 'Kontrollera raderna')
    expect(dryRun.text).toContain('1 ny, 0 ändrade, 0 som förut och 0 fel.')
    expect(dryRun.text).toContain('Så lästes kolumnerna: Namn: namn · E-post (arbete): e-post')
    expect(dryRun.text).toContain('Telefon: importeras inte')
  })

  it('may be first and last name, with no language at all', async () => {
    const dryRun = await paste(`Efternamn;Förnamn;E-post;Chef;Enhet
Lind;Maria;maria@fjallbacka.example;;Skola`)
    expect(dryRun.text).toContain('1 ny, 0 ändrade, 0 som förut och 0 fel.')
    expect(dryRun.text).toContain('1 ny person har inget språk i filen och får svenska.')
    expect(dryRun.text).toContain('Maria Lind, maria@fjallbacka.example')
    const columns = await hr.karin.get(dryRun.links.find(({ text }) => text === 'Ändra kolumnerna')?.href ?? '')
    expect([fieldValue(columns, 'column-0'), fieldValue(columns, 'column-1')]).toEqual(['last_name', 'first_name'])
    const wrong = await hr.karin.submit(columns, 'Kontrollera raderna', { 'column-1': '' })
    expect(wrong.text).toContain('Välj vilken kolumn som är förnamn')
  })

  it('are reached from every dry run, without a new upload', async () => {
    const dryRun = await paste(school)
    const columns = await hr.karin.get(dryRun.links.find(({ text }) => text === 'Ändra kolumnerna')?.href ?? '')
    expect(fieldValue(columns, 'column-2')).toBe('manager_email')
    const again = await hr.karin.submit(columns, 'Kontrollera raderna', {
      'column-2': 'talk_with_email',
      'column-4': 'manager_email',
      'column-3': 'employment_id',
    })
    expect(again.status).toBe(422)
    expect(await hr.karin.get(dryRun.path)).toMatchObject({ status: 200 })
  })

  it('are gone after a day, and nobody but HR sees them', async () => {
    const { path } = await paste(list)
    expect((await hr.browser().get(path)).path).toContain('/sign-in')
    await hr.advance('2026-09-02 18:00')
    hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
    expect((await hr.karin.get(path)).status).toBe(404)
  })
})

describe('the wrong rows', () => {
  it('come back as a file that Excel opens, which is corrected and uploaded again', async () => {
    const page = await paste(`namn;e-post;chef;språk;enhet
Maria Lind;maria@fjallbacka.example;;sv;Skola
=Eva Ek;eva@fjallbacka.example;ingen@fjallbacka.example;sv;Skola`)
    const response = await download(`${page.path}/errors.csv`, hr.karin)
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="rader-att-ratta.csv"')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
    const [headings, eva] = text.split('\r\n')
    expect(headings).toBe('\uFEFFnamn;e-post;chef;språk;enhet;Det här behöver rättas')
    expect(eva).toContain(
      "'=Eva Ek;eva@fjallbacka.example;ingen@fjallbacka.example;sv;Skola;chefens e-post: Chefen finns",
    )
    const again = await paste(text.replace(';ingen@', ';maria@'))
    expect(again.text).toContain('0 nya, 0 ändrade, 0 som förut och 1 fel.')
    await hr.karin.submit(page, 'Importera', { sure: 'yes' })
    await hr.service.settle()
    expect((await paste(text.replace(';ingen@', ';maria@'))).text).toContain('1 ny, 0 ändrade, 0 som förut och 0 fel.')
    expect((await download(`${page.path}/errors.csv`, hr.browser())).status).toBe(303)
  })
})

describe('HR themselves', () => {
  it('make nobody report to them', async () => {
    const page = await paste(`${school}
Karin Holm;karin@fjallbacka.example;;sv;HR
Bo Ek;bo@fjallbacka.example;karin@fjallbacka.example;sv;HR`)
    expect(page.text).toContain('Här blir du själv den som håller samtalet. Be någon annan på HR att lägga in det.')
  })
})

describe('a new manager for many', () => {
  const before = `name;email;manager_email;language;unit
Maria Lind;maria@fjallbacka.example;;sv;Skola
Erik Sand;erik@fjallbacka.example;;sv;Skola
Aisha Noor;aisha@fjallbacka.example;maria@fjallbacka.example;en;Skola
Ingrid Moe;ingrid@fjallbacka.example;maria@fjallbacka.example;nb;Vård
Bo Ek;bo@fjallbacka.example;erik@fjallbacka.example;sv;Skola`
  const after = before
    .replace('aisha@fjallbacka.example;maria', 'aisha@fjallbacka.example;erik')
    .replace('ingrid@fjallbacka.example;maria', 'ingrid@fjallbacka.example;erik')
    .replace('bo@fjallbacka.example;erik', 'bo@fjallbacka.example;maria')

  const running = async () => {
    await importRows(hr, before)
    const cycle = await launch(hr.world.ports, autumn)
    await hr.someMinutes()
    const managerOf = async (email: string) => {
      const talk = (await hr.world.table.load(talkId(cycle, personId({ email: `${email}@fjallbacka.example` }))))?.state
      return (talk as unknown as Talk).people.manager.name
    }
    return { managerOf, page: await paste(after) }
  }

  it('is asked about group by group, with nothing chosen', async () => {
    const { page, managerOf } = await running()
    expect(page.text).toContain('Maria Lind → Erik Sand, 2 personer med samtal som pågår')
    expect(page.text).toContain('Erik Sand → Maria Lind, 1 person med samtal som pågår')
    const undecided = await hr.karin.submit(page, 'Importera', { sure: 'yes', 'group-0': 'finish' })
    expect(undecided.status).toBe(422)
    expect(undecided.text).toContain('Välj vad som händer med samtalen som Erik Sand håller i')
    expect(fieldValue(undecided, 'group-0')).toBe('finish')
    await hr.karin.submit(undecided, 'Importera', { sure: 'yes', 'group-1': 'move' })
    await hr.service.settle()
    expect(await managerOf('aisha')).toBe('Maria Lind')
    expect(await managerOf('ingrid')).toBe('Maria Lind')
    expect(await managerOf('bo')).toBe('Maria Lind')
    // The list already says who leads next, and the same file changes nothing more.
    expect((await hr.karin.get('/hr/people')).text).toContain('aisha@fjallbacka.example Skola Erik Sand')
    expect((await paste(after)).text).toContain('0 nya, 0 ändrade, 5 som förut')
  })

  it('can be for all at once', async () => {
    const { page, managerOf } = await running()
    await hr.karin.submit(page, 'Importera', { sure: 'yes', 'all-now': 'yes' })
    await hr.service.settle()
    expect(await managerOf('aisha')).toBe('Erik Sand')
    expect(await managerOf('bo')).toBe('Maria Lind')
  })
})

describe('a messy list of three hundred', () => {
  it('changes nothing the second time', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => {
      const manager = n % 30 === 0 ? (n === 0 ? '' : 'P0@Fjallbacka.example') : ` p${n - (n % 30)}@fjallbacka.example`
      const email =
        n % 30 !== 0 && n % 17 === 5 ? '' : n % 50 === 7 ? 'kok@fjallbacka.example' : `P${n}@fjallbacka.example `
      const name = n % 11 === 3 ? `Åsa "Ninni"  Öhrn ${n}` : `Person  ${n}`
      const twice = n % 40 === 9 ? `\n${name};${email};${manager};Svenska;Vård;x${n}` : ''
      return `${name};${email};${manager};${['sv', 'NB', 'English'][n % 3]};Enhet ${n % 7};${n % 40 === 9 || n % 5 === 0 ? `e${n}` : ''}${twice}`
    })
    const list = ['Namn;E-post;Chef;Språk;Enhet;Anställnings-id', ...rows].join('\n')
    const first = await paste(list)
    const [, added = ''] = /(\d+) nya, 0 ändrade, 0 som förut och 0 fel/.exec(first.text) ?? []
    expect(Number(added)).toBe(308)
    await hr.karin.submit(first, 'Importera', { sure: 'yes' })
    await hr.service.settle()
    expect((await paste(list)).text).toContain('0 nya, 0 ändrade, 308 som förut och 0 fel.')
  })
})

const download = async (path: string, { cookies }: Browser): Promise<Response> =>
  hr.app.request(`${baseUrl}${path}`, {
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  })

const paste = async (rows: string) => hr.karin.submit(await hr.karin.get('/hr/import'), 'Kontrollera raderna', { rows })

const names = async (): Promise<string> =>
  [...(await hr.karin.get('/hr/people')).html.matchAll(/scope="row"[^>]*><div>(?:<a [^>]*>)?([^<]*)/g)]
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
