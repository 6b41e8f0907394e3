/** HR makes a cycle, sees every mail of it beforehand, launches it, and follows how far people have come. */
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { mailsTo } from '../world/service.ts'
import { fieldValue, formWith, type Page } from './browser.ts'
import { importRows, type Office, office, school } from './hr-office.ts'
import { moment } from './town.ts'

let hr: Office
beforeEach(async () => {
  hr = await office()
  await importRows(hr, school)
})

describe('a new cycle', () => {
  it('begins with dates that give ten working days to prepare, and is a draft once it is saved', async () => {
    const form = await hr.karin.get('/hr/cycles/new')
    expect(fieldValue(form, 'invitationOn')).toBe('2026-09-04')
    expect(fieldValue(form, 'preparationOn')).toBe('2026-09-11')
    expect(fieldValue(form, 'from')).toBe('2026-09-25')
    expect(form.text).toContain('fredag 25 september 2026')
    expect(formWith(form, 'name').fields.filter(([name]) => name === 'followUpMonths[]')).toEqual([
      ['followUpMonths[]', '3'],
      ['followUpMonths[]', '6'],
    ])
    const saved = await save(form)
    expect(saved.path).toMatch(/^\/hr\/cycles\/c_[0-9a-z]{16}$/)
    expect(saved.text).toContain('Hösten 2026 Omgången är ett utkast. Ingen har fått något mejl.')
    expect(saved.text).toContain('följa upp och sätta mål')
    expect((await hr.karin.get('/hr')).text).toContain('Hösten 2026')
  })

  it('lists the questions of each template', async () => {
    const form = await hr.karin.get('/hr/cycles/new')
    expect(form.text).toContain('Vilka mål och prioriteringar är viktigast i ditt arbete')
    expect(form.text).toContain('Hur är balansen mellan det du ska hinna med')
    expect(form.text).toContain('Vad har du fått gjort sedan sist')
  })

  it('is made once, however often its form is sent', async () => {
    const form = await hr.karin.get('/hr/cycles/new')
    const [first, second] = [await save(form), await save(form)]
    expect(second.path).toBe(first.path)
  })

  it('keeps everything typed and names each field when something is wrong', async () => {
    const form = await hr.karin.get('/hr/cycles/new')
    const page = await save(form, {
      name: '',
      purposes: [],
      preparationOn: '2026-09-03',
      to: '2026-09-24',
      bookedBy: '2026-12-01',
      culture: 'Vi säger som det är.',
    })
    expect(page.status).toBe(422)
    for (const message of [
      'Skriv ett namn på omgången',
      'Välj minst ett syfte',
      'Förberedelsen kan inte börja före inbjudan',
      'Sista dagen kan inte vara före den första',
      'Tiden ska vara bokad före sista dagen för samtal',
    ])
      expect(page.text).toContain(message)
    expect(fieldValue(page, 'preparationOn')).toBe('2026-09-03')
    expect(fieldValue(page, 'culture')).toBe('Vi säger som det är.')
  })

  it('is warned about when the time to prepare is short, and can be saved all the same', async () => {
    const page = await save(await hr.karin.get('/hr/cycles/new'), { from: '2026-09-15' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('Mellan förberedelsen och första samtalsdagen är det 2 arbetsdagar.')
  })

  it('without the page’s token is shown again with what was typed', async () => {
    const page = await save(await hr.karin.get('/hr/cycles/new'), { token: 'x', name: 'Kanariefågel' })
    expect(page.status).toBe(422)
    expect(fieldValue(page, 'name')).toBe('Kanariefågel')
    expect((await hr.karin.get('/hr/cycles')).text).not.toContain('Kanariefågel')
  })

  it('can be changed until it is launched', async () => {
    const cycle = await given()
    const form = await hr.karin.get(`${cycle}/edit`)
    expect(fieldValue(form, 'name')).toBe('Hösten 2026')
    const changed = await save(form, { name: 'Vintern 2027' })
    expect(changed.path).toBe(cycle)
    expect(changed.text).toContain('Vintern 2027')
    await launched(cycle)
    expect((await hr.karin.get(`${cycle}/edit`)).text).toContain('Rätta omgången')
    const late = await save(form, { name: 'För sent', command: 'another' })
    expect(late.text).toContain('Omgången har startat under tiden')
  })
})

describe('the preview of a cycle', () => {
  it('has every kind of mail, when, to how many, and in which words', async () => {
    const page = await hr.karin.get(`${await given()}/preview`)
    expect(page.status).toBe(200)
    const kinds = [...page.html.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, kind]) => kind)
    expect(new Set(kinds)).toEqual(
      new Set([
        'Inbjudan',
        'Frågorna',
        'Påminnelse',
        'Kalenderinbjudan',
        'Fråga om en tid',
        'Nej till en tid',
        'Samtalet hölls utan bokad tid',
        'Hur var samtalet?',
        'Inför samtalet, till chefen',
        'Inför samtalet, till medarbetaren',
        'Nytt sedan sammanfattningen',
        'Blev det av?',
        'Plan att bekräfta',
        'Kommentar på planen',
        'Planen när ni inte är överens',
        'Den överenskomna planen',
        'Uppföljning',
        'Påminnelse om uppföljning',
        'Bådas svar på uppföljningen',
        'Kalenderinbjudan om planen',
        'Nästa uppföljning är bestämd',
        'Veckans mejl',
        'Ny länk',
        'Inloggning',
      ]),
    )
    expect(page.text).toContain('2 personer får ett samtal, med 1 chef.')
    expect(page.text).toMatch(
      /Inbjudan Till 2 medarbetare När fredag 4 september 2026, kl\. 08\.\d\d till kl\. 08\.\d\d/,
    )
    expect(page.text).toContain('Ämne Förbered samtalet med Maria')
    const [, summary = ''] = /href="([^"]*preview\/summary-manager-1)"/.exec(page.html) ?? []
    const mail = await hr.karin.get(summary)
    expect(mail.text).toContain('Jag vill leda introduktionen av nya kollegor från början till slut.')
    expect((await hr.karin.get(`${summary}?in=nb`)).text).toContain('Jeg vil')
    expect((await hr.karin.get(`${summary}?in=nb`)).text).toContain('Alla mejl i omgången')
    expect(page.text).toContain('1 saknar chef Maria Lind, Skola')
  })

  it('says week by week how many mails go, and fits the first view', async () => {
    const page = await hr.karin.get(`${await given()}/preview`)
    expect(page.text).toMatch(
      /31 augusti 2026 Veckans mejl: 1 till chefer, 4 september Inbjudan: 2 till medarbetare, 4 september 3/,
    )
    expect(page.text).toMatch(/Uppföljning: \d till medarbetare/)
    expect(gzipSync(page.html).length).toBeLessThanOrEqual(8 * 1024)
  })

  it('says the minutes at which the real mails then leave', async () => {
    const cycle = await given()
    const text = (await hr.karin.get(`${cycle}/preview`)).text
    const [, earliest = '', latest = ''] = /4 september 2026, kl\. (08\.\d\d) till kl\. (08\.\d\d)/.exec(text) ?? []
    await launched(cycle)
    await hr.advance('2026-09-04 12:00')
    const sent = ['aisha', 'ingrid'].map((name) => {
      const [mail] = mailsTo(hr.world, `${name}@fjallbacka.example`)
      expect(mail?.mail.tags.mail).toBe('employee.invitation.1')
      return mail?.at ?? 0
    })
    const minute = (text: string) => moment(`2026-09-04 ${text.replace('.', ':')}`)
    expect(Math.min(...sent)).toBeGreaterThanOrEqual(minute(earliest))
    expect(Math.max(...sent)).toBeLessThan(minute(latest) + 2 * 60_000)
  })

  it('writes nothing and sends nothing', async () => {
    const cycle = await given()
    const before = [hr.world.table.dump(), hr.world.outbox.length]
    await hr.karin.get(`${cycle}/preview`)
    await hr.service.settle()
    expect([hr.world.table.dump(), hr.world.outbox.length]).toEqual(before)
  })
})

describe('a launch', () => {
  it('waits for the checklist, which keeps its dates, and for the box', async () => {
    const cycle = await given()
    const page = await hr.karin.get(`${cycle}/launch`)
    expect(page.text).toContain('2 personer får ett samtal, med 1 chef.')
    expect(page.text).toContain('Snart är det dags för medarbetarsamtal i')
    const unticked = await press(page, [['count', '2']])
    expect(unticked.text).toContain('Kryssa i hela listan före den första starten')
    const some = await press(page, [['checklist[]', 'union']], 'ticks')
    expect(some.path).toBe(`${cycle}/launch`)
    expect(some.text).toContain('Facket är informerat. Klart 1 september 2026')
    const notSure = await press(
      some,
      items.map((item) => ['checklist[]', item]),
    )
    expect(notSure.text).toContain('Skriv 2, antalet personer som får ett samtal')
    expect((await hr.karin.get(cycle)).text).toContain('Omgången är ett utkast')
  })

  it('opens the talks, says how it goes, and counts who was left out', async () => {
    const cycle = await given()
    const started = await launched(cycle, false)
    expect(started.path).toBe(cycle)
    expect(started.text).toContain('Omgången startar. 0 av 2 samtal är öppnade hittills.')
    await hr.someMinutes()
    const page = await hr.karin.get(cycle)
    expect(page.text).toContain('0 av 2 har haft sitt samtal.')
    expect(page.text).toContain('1 saknar chef')
    expect(page.text).toMatch(/Skola 1 1 0 0 0 0 0 0 0 Vård 1 1 0 0 0 0 0 0 0 Alla 2 2 0/)
    await hr.advance('2026-09-04 12:00')
    hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
    expect((await hr.karin.get(cycle)).text).toMatch(/Alla 2 0 2 0 0 0 0/)
  })

  it('is done once: the checklist stands for the next cycle', async () => {
    await launched(await given())
    const second = await given()
    const page = await hr.karin.get(`${second}/launch`)
    expect(page.text).not.toContain('Kryssa i det som är gjort')
    expect((await press(page, [['count', '2']])).path).toBe(second)
  })

  it('without the page’s token starts nothing', async () => {
    const cycle = await given()
    const page = await press(await hr.karin.get(`${cycle}/launch`), [...allTicked, ['count', '2'], ['token', 'x']])
    expect(page.status).toBe(422)
    await hr.service.settle()
    expect((await hr.karin.get(cycle)).text).toContain('Omgången är ett utkast')
  })

  it('for nobody is refused', async () => {
    const cycle = await given({ units: ['Ingen alls'] })
    const page = await press(await hr.karin.get(`${cycle}/launch`), [...allTicked, ['count', '2']])
    expect(page.text).toContain('Ingen får ett samtal ännu.')
  })
})

describe('what the two write', () => {
  it('is on no page of HR', async () => {
    const cycle = await given()
    await launched(cycle)
    const { ports } = hr.world
    const aisha = (await personByAddress(ports, 'aisha@fjallbacka.example')) ?? ''
    const talk = talkId(cycle.split('/').at(-1) ?? '', aisha)
    const canary = 'kanariefågel'
    const question = { onlyOnPage: false, question: 'QA1', text: canary }
    const start = moment('2026-10-01 10:00')
    const done = [
      await apply(ports, talk, { command: { kind: 'sendAnswers', answers: [question] }, by: 'employee' }),
      await apply(ports, talk, { command: { kind: 'proposeTopic', text: canary }, by: 'employee' }),
      await apply(ports, talk, {
        command: { kind: 'book', start, end: start + 3_600_000, place: canary },
        by: 'manager',
      }),
      await ports.table.putPart(talk, { name: 'private#manager', value: { notes: canary, at: 1 }, expected: 'any' }),
    ]
    expect(done.map((one) => ('ok' in one ? one.ok : one.saved))).toEqual([true, true, true, true])
    expect(hr.world.table.dump()).toContain(canary)
    const paths = ['/hr', '/hr/people', '/hr/import', '/hr/cycles', '/hr/cycles/new', cycle, `${cycle}/preview`]
    for (const path of paths) expect((await hr.karin.get(path)).html).not.toContain(canary)
    expect((await hr.karin.get(cycle)).text).toContain('Tid bokad 1')
  })
})

describe('the pages of a cycle', () => {
  it('speak the three languages', async () => {
    const cycle = await given()
    const said = {
      [cycle]: ['Omgången är ett utkast', 'Runden er et utkast', 'The cycle is a draft'],
      [`${cycle}/edit`]: ['Ändra omgången', 'Endre runden', 'Change the cycle'],
      [`${cycle}/preview`]: ['Mejlen i Hösten 2026', 'E-postene i Hösten 2026', 'The mails of Hösten 2026'],
      [`${cycle}/launch`]: ['Facket är informerat', 'De tillitsvalgte er informert', 'The union is informed'],
    }
    for (const [path, words] of Object.entries(said)) {
      for (const [index, language] of ['sv', 'nb', 'en'].entries()) {
        expect((await hr.karin.get(`${path}?language=${language}`)).text).toContain(words[index])
      }
    }
  })

  it('are not there for a cycle that is not', async () => {
    for (const path of ['', '/edit', '/preview', '/launch'])
      expect((await hr.karin.get(`/hr/cycles/c_0000000000000000${path}`)).status).toBe(404)
  })
})

const items = ['union', 'impactAssessment', 'processingRecord', 'retention', 'announcement', 'testMail']
const allTicked = items.map((item): [string, string] => ['checklist[]', item])

/** Sends the form as it stands, with other values where they are given; a list is sent as many. */
const save = async (form: Page, typed: Record<string, string | string[]> = {}): Promise<Page> => {
  const values: Record<string, string | string[]> = { name: 'Hösten 2026', purposes: ['goals'], ...typed }
  const { action, fields } = formWith(form, 'name')
  const kept = fields.filter(([name]) => !(name.replace('[]', '') in values))
  const sent = Object.entries(values).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : value.map((one) => [`${name}[]`, one]),
  )
  return arrive(action, [...kept, ...sent])
}

const press = (page: Page, typed: [string, string][], button = 'launch'): Promise<Page> => {
  const { action, fields } = formWith(page, 'command')
  const kept = fields.filter(([name]) => !typed.some(([other]) => other === name))
  return arrive(action, [...kept, ...typed, ['do', button]])
}

const arrive = async (action: string, fields: [string, string][]): Promise<Page> => {
  const response = await hr.karin.post(action, fields)
  const location = response.headers.get('location')
  if (location !== null) return hr.karin.get(location)
  const html = await response.text()
  const form = { status: response.status, path: action, html }
  return { ...(await reread(form)), status: response.status }
}

/** The browser reads pages that it fetches; this one it has been given. */
const reread = async ({ html, path }: { html: string; path: string }): Promise<Page> => {
  const { Hono } = await import('hono')
  const { createBrowser } = await import('./browser.ts')
  const shown = new Hono<never>()
  shown.all('*', (c) => c.html(html))
  return createBrowser(shown as never, 'https://samtal.example').get(path)
}

const given = async (typed: Record<string, string | string[]> = {}): Promise<string> =>
  (await save(await hr.karin.get('/hr/cycles/new'), typed)).path

const launched = async (cycle: string, wait = true): Promise<Page> => {
  const page = await press(await hr.karin.get(`${cycle}/launch`), [...allTicked, ['count', '2']])
  if (wait) await hr.someMinutes()
  return page
}
