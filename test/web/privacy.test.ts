/** What anyone may read of how words are protected, what a person gets to see of their own, and what is in nobody's file. */
import { describe, expect, it } from 'vitest'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { apply } from '../../functions/flow/apply.ts'
import { saveDraft, saveNotes } from '../../functions/flow/drafts.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { createWeb } from '../../web/app.tsx'
import { createWorld } from '../world/world.ts'
import { type Browser, createBrowser } from './browser.ts'
import { moment, type Town, town } from './town.ts'

const answer = (question: string, text: string) => ({ question, text, onlyOnPage: false })

/** Aisha and Ingrid have both written to Maria, who has written to both; Aisha's talk is held, with a plan. */
const written = async () => {
  const here = await town()
  const { world, people, cycle, advance } = here
  const { ports } = world
  const talks = { aisha: talkId(cycle, people.aisha), ingrid: talkId(cycle, people.ingrid) }
  const given = async (talk: string, by: 'employee' | 'manager', command: TalkCommand) => {
    const applied = await apply(ports, talk, { command, by })
    if (!applied.ok) throw new Error(applied.refusal.code)
  }
  await advance('2026-09-28 10:00')
  for (const [name, talk] of Object.entries(talks)) {
    const start = moment('2026-10-14 13:00')
    await given(talk, 'manager', { kind: 'book', start, end: start + 3_600_000, place: `rum-${name}` })
    await given(talk, 'employee', { kind: 'sendAnswers', answers: [answer('QA1', `svar-${name}`)] })
    await given(talk, 'employee', { kind: 'proposeTopic', text: `ämne-${name}` })
    await saveDraft(ports, talk, 'employee', 'QA2', { text: `utkast-${name}`, onlyOnPage: false }, 0)
    const own = [answer('QC1', `självkoll-om-${name}`), answer('QC2', `fortsätt-till-${name}`)]
    await given(talk, 'manager', { kind: 'sendAnswers', answers: own })
    await saveDraft(ports, talk, 'manager', 'QC3', { text: `chefsutkast-${name}`, onlyOnPage: false }, 0)
    await saveNotes(ports, talk, 'manager', `anteckning-om-${name}`, 0)
  }
  await advance('2026-10-14 16:00')
  await given(talks.aisha, 'employee', { kind: 'sayHeld', answer: 'talked' })
  const lines = [{ id: 'a', kind: 'goal' as const, what: 'plan-aisha', who: 'employee' as const }]
  const content = { mattered: [], lines, followUps: ['2027-01-18'] }
  await given(talks.aisha, 'manager', { kind: 'proposePlan', basedOn: 0, content })
  await given(talks.aisha, 'employee', { kind: 'confirmPlan', version: 1 })
  return { here, talks, given }
}

const signIn = async (here: Town, name: string): Promise<Browser> => {
  const browser = here.browser()
  const page = await browser.get('/my')
  expect(page.path).toBe('/sign-in?to=my')
  await browser.submit(page, '/sign-in?to=my', { email: `${name}@fjallbacka.example` })
  await here.service.settle()
  await press(here, name, browser)
  return browser
}

const press = async (here: Town, name: string, browser: Browser) => {
  const link = here.link(name, 'link')
  const door = await browser.get(link)
  return browser.submit(door, link)
}

const openFile = async (here: Town, name: string, browser: Browser) => {
  await browser.submit(await browser.get('/my/export'), '/my/export')
  await here.service.settle()
  return press(here, name, browser)
}

describe('my talks', () => {
  it('are behind a sign-in, and show what is coming and what was agreed', async () => {
    const { here, talks } = await written()
    const browser = await signIn(here, 'aisha')
    const page = await browser.get('/my')
    expect(page.text).toContain('Samtalet med Maria Lind, Hösten 2026')
    expect(page.text).toContain('plan-aisha')
    expect(page.text).toContain('Uppföljning 18 januari 2027.')
    expect(page.text).not.toContain('ingrid')
    const log = await browser.get(`/e/${talks.aisha}/log`)
    expect(log.text).toContain('Aisha Noor skickade svar')
    expect(log.text).toContain('Maria Lind föreslog en plan')
    expect(log.text).toContain('Maria Lind fick ett mejl om det den andra har skrivit')
    expect(log.text).not.toMatch(/svar-aisha|ämne-aisha|plan-aisha/)
  }, 20_000)

  it('say that what has expired is deleted, on every page that showed it', async () => {
    const { here, talks } = await written()
    // The notes keep the talk itself.
    here.world.ports.organisation.retention = { ...here.world.ports.organisation.retention, notes: null }
    await here.advance('2027-02-01 10:00')
    here.world.clock.set(moment('2029-03-01 10:00'))
    const browser = await signIn(here, 'aisha')
    const page = await browser.get('/my')
    expect(page.text).toContain('Planen och uppföljningarna går inte att läsa längre.')
    for (const path of ['', '/answers', '/topics', '/meeting', '/summary', '/held', '/plan', '/plan/edit', '/log'])
      expect((await browser.get(`/e/${talks.aisha}${path}`)).html).not.toMatch(/(svar|ämne|plan|utkast|fortsätt)-/)
    expect((await browser.get(`/e/${talks.aisha}/follow-up/1`)).status).toBeLessThan(500)
  }, 20_000)
})

describe('everything about oneself', () => {
  it('needs a link of its own, for ten minutes, in the browser that asked', async () => {
    const { here } = await written()
    const browser = await signIn(here, 'aisha')
    expect((await browser.get('/my/export')).text).not.toContain('svar-aisha')
    expect((await browser.get('/my/export.json')).path).toBe('/my/export')
    const page = await openFile(here, 'aisha', browser)
    expect(page.path).toBe('/my/export')
    expect(page.text).toContain('svar-aisha')
    here.world.clock.set(here.world.clock.now() + 10 * 60_000)
    expect((await browser.get('/my/export')).text).not.toContain('svar-aisha')
    const elsewhere = here.browser()
    expect((await elsewhere.get('/my/export')).path).toBe('/sign-in?to=my')
  }, 20_000)

  it('holds what the employee may read, and nothing of another', async () => {
    const { here } = await written()
    const browser = await signIn(here, 'aisha')
    const page = await openFile(here, 'aisha', browser)
    const file = (await browser.get('/my/export.json')).html
    for (const text of [page.html, file]) {
      for (const own of ['svar-aisha', 'utkast-aisha', 'ämne-aisha', 'fortsätt-till-aisha', 'plan-aisha'])
        expect(text).toContain(own)
      expect(text).not.toMatch(/ingrid|självkoll-om|anteckning-om|chefsutkast/)
    }
    expect(JSON.parse(file)).toMatchObject({ person: { name: 'Aisha Noor', manager: 'Maria Lind' }, asManager: [] })
  }, 20_000)

  it('holds of a manager’s talks the manager’s own words alone', async () => {
    const { here } = await written()
    const browser = await signIn(here, 'maria')
    await openFile(here, 'maria', browser)
    const file = (await browser.get('/my/export.json')).html
    for (const own of ['fortsätt-till-aisha', 'fortsätt-till-ingrid', 'chefsutkast-ingrid']) expect(file).toContain(own)
    expect(file).not.toMatch(/svar-|\butkast-|ämne-|plan-aisha|självkoll|anteckning/)
  }, 20_000)
})

describe('the privacy page', () => {
  const pageWith = async (organisation: Parameters<typeof createWorld>[0]['organisation'], path = '/privacy') => {
    const world = createWorld({ start: moment('2026-09-07 08:30'), seed: 7, organisation })
    const browser = createBrowser(createWeb(world.ports), world.ports.organisation.baseUrl)
    return browser.get(path)
  }

  it('says in each language what is kept how long, as it is decided', async () => {
    const retention = { preparation: 9, plan: 7, notes: null, leavers: 31, links: 32 }
    const text = { sv: '9 månader efter samtalet', nb: '9 måneder etter samtalen', en: '9 months after the talk' }
    const passed = {
      sv: 'lämnats vidare till HR, och svaren 7 månader',
      nb: 'sendt videre til HR, og svarene 7 måneder',
      en: 'passed on to HR, and the answers 7 months',
    }
    // What has a time of its own, whatever is decided: goals, the imported file, receipts, a request that nobody answers, drafts.
    const lengths = {
      sv: ['3 år efter', 'läser in 30 timmar', 'gått fram 30 dagar', '30 dagar efter att dataskydd', 'än 400 dagar'],
      nb: ['3 år etter', 'leser inn 30 timer', 'kommet frem 30 dager', '30 dager etter at personvern', 'enn 400 dager'],
      en: [
        '3 years after',
        'imports 30 hours',
        'arrived 30 days',
        '30 days after the data protection',
        'than 400 days',
      ],
    }
    const undecided = { sv: 'Sparas tills', nb: 'Lagres til', en: 'Kept until' }
    for (const language of ['sv', 'nb', 'en'] as const) {
      const page = await pageWith({ retention }, `/privacy?language=${language}`)
      expect(page.status).toBe(200)
      expect(page.text).toContain(text[language])
      expect(page.text).toContain(passed[language])
      expect(page.text.split(undecided[language])).toHaveLength(2)
      // Feedback has its own time.
      for (const days of ['400 da', '31 da', '32 da']) expect(page.text).toContain(days)
      for (const length of lengths[language]) expect(page.text).toContain(length)
      expect(page.text).toContain('Dag Moen, dag.moen@norrviken.example')
      expect(page.text).toContain('Amazon Web Services')
    }
  })

  it('speaks of public documents where the organisation is a public body', async () => {
    expect((await pageWith({ publicBody: true })).text).toContain('gallringsbeslut')
    expect((await pageWith({ publicBody: false })).text).not.toContain('gallringsbeslut')
  })

  it('is linked from the foot of every page', async () => {
    expect((await pageWith({}, '/sign-in')).links).toContainEqual({
      href: '/privacy',
      text: 'Så skyddas det ni skriver',
    })
  })
})
