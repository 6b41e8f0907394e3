/** Links in mails, as a person, a scanner and a colleague with a forwarded mail meet them. */
import { beforeAll, describe, expect, it } from 'vitest'
import { parseLink } from '../../functions/domain/routes.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { autumn, launch, register } from '../world/service.ts'
import { baseUrl, type Town, town } from './town.ts'

describe('a link to the questions', () => {
  it('shows the first question at once, with whose it is, and neither writes nor sets a key', async () => {
    const { advance, link, browser, world, app } = await preparing()
    await advance('2026-09-21 12:00')
    const before = world.table.dump()
    const visitor = browser()
    const page = await visitor.get(link('aisha', 'questions'))
    expect(page.status).toBe(200)
    expect(page.text).toContain('Vilka mål och prioriteringar är viktigast i ditt arbete')
    expect(page.text).toContain('Du svarar som Aisha Noor.')
    expect(page.text).toContain('Fråga 1 av')
    await app.request(baseUrl + link('aisha', 'questions'), { method: 'HEAD' })
    expect(world.table.dump()).toEqual(before)
    expect([...visitor.cookies.keys()]).toEqual([])
  })

  it('binds the browser with the first written word, keeps it and goes on to the next question', async () => {
    const { link, browser } = await preparing()
    const aisha = browser()
    const second = await aisha.submit(await aisha.get(link('aisha', 'questions')), 'Spara och fortsätt', {
      text: 'Att leda teamet',
    })
    expect(second.path).toMatch(/^\/e\/t_[0-9a-z]{16}\/question\/QA2$/)
    expect(second.text).toContain('Fråga 2 av')
    const first = await aisha.get(second.path.replace('QA2', 'QA1'))
    expect(first.html).toContain('Att leda teamet')
  })

  it('is nothing but the next question when pressed without a word', async () => {
    const { link, browser, world } = await preparing()
    const scanner = browser()
    const first = await scanner.get(link('aisha', 'questions'))
    const before = world.table.dump()
    const second = await scanner.submit(first, 'Spara och fortsätt')
    expect(second.text).toContain('Fråga 2 av')
    expect(world.table.dump()).toEqual(before)
  })

  it('shows no words in another browser, and mails a fresh link that works only where it was asked for', async () => {
    const { link, browser, service, mails } = await preparing()
    const phone = browser()
    await phone.submit(await phone.get(link('aisha', 'questions')), 'Spara och fortsätt', { text: 'kanariefågel' })
    const laptop = browser()
    const elsewhere = await laptop.get(link('aisha', 'questions'))
    expect(elsewhere.html).not.toContain('kanariefågel')
    expect(elsewhere.text).toContain('Du har öppnat samtalet på en annan enhet')
    const sent = await laptop.submit(elsewhere, 'Skicka en ny länk', { sure: 'yes' })
    expect(sent.text).toContain('Titta i din inkorg')
    const count = mails('aisha').length
    await service.settle()
    expect(mails('aisha')).toHaveLength(count + 1)
    const colleague = browser()
    expect((await colleague.get(link('aisha', 'link'))).html).not.toContain('kanariefågel')
    const inside = await laptop.submit(await laptop.get(link('aisha', 'link')), 'Visa')
    expect(inside.status).toBe(200)
    expect(inside.path).toMatch(/^\/e\/t_/)
    // And the phone still is where it was.
    expect((await phone.get(link('aisha', 'questions'))).path).toMatch(/^\/e\/t_/)
  })

  it('still lets the person in when a scanner was first and pressed every button', async () => {
    const { link, browser, service, mails } = await preparing()
    const scanner = browser()
    const first = await scanner.get(link('aisha', 'questions'))
    await scanner.submit(first, 'Spara och fortsätt')
    await scanner.submit(first, 'Spara, gör klart senare')
    const aisha = browser()
    const before = mails('aisha').length
    const inside = await aisha.submit(await aisha.get(link('aisha', 'questions')), 'Spara och fortsätt', {
      text: 'Jag kom in',
    })
    expect(inside.path).toMatch(/question\/QA2$/)
    await service.settle()
    expect(mails('aisha').length - before).toBeLessThanOrEqual(1)
  })

  it('mails nothing to a scanner that presses the button without ticking the box', async () => {
    const { link, browser, service, mails } = await preparing()
    const phone = browser()
    await phone.submit(await phone.get(link('aisha', 'questions')), 'Spara och fortsätt', { text: 'Hej' })
    const before = mails('aisha').length
    const scanner = browser()
    const pressed = await scanner.submit(await scanner.get(link('aisha', 'questions')), 'Skicka en ny länk')
    expect(pressed.status).toBe(422)
    await service.settle()
    expect(mails('aisha')).toHaveLength(before)
  })

  it('mails at most three fresh links an hour and always answers the same', async () => {
    const { link, browser, service, mails } = await preparing()
    const phone = browser()
    await phone.submit(await phone.get(link('aisha', 'questions')), 'Spara och fortsätt', { text: 'Hej' })
    const before = mails('aisha').length
    const answers = new Set<string>()
    for (let asked = 0; asked < 6; asked++) {
      const laptop = browser()
      answers.add(
        (await laptop.submit(await laptop.get(link('aisha', 'questions')), 'Skicka en ny länk', { sure: 'yes' })).text,
      )
    }
    await service.settle()
    expect(answers.size).toBe(1)
    expect(mails('aisha').length - before).toBe(3)
  })

  it('ends with "not me", after a ticked box', async () => {
    const { link, browser } = await preparing()
    const colleague = browser()
    const asked = await colleague.get(`${link('aisha', 'questions')}?not-me`)
    expect((await colleague.submit(asked, 'Stäng länken')).status).toBe(422)
    expect((await colleague.submit(asked, 'Stäng länken', { sure: 'yes' })).text).toContain('Länken är stängd')
    expect((await browser().get(link('aisha', 'questions'))).status).toBe(404)
  })
})

describe('the link of a digest', () => {
  it('leads a manager to the talk it names, and has a way on when another browser was first', async () => {
    const { link, browser, service, mails } = await preparing()
    const scanner = browser()
    await scanner.submit(await scanner.get(link('maria', 'digest')), 'Visa')
    const maria = browser()
    const elsewhere = await maria.get(link('maria', 'digest'))
    expect(elsewhere.text).toContain('Du har öppnat samtalet på en annan enhet')
    await maria.submit(elsewhere, 'Skicka en ny länk', { sure: 'yes' })
    await service.settle()
    const inside = await maria.submit(await maria.get(link('maria', 'link')), 'Gå in')
    expect(inside.path).toBe('/team')
    expect(inside.text).toContain('Aisha Noor')
    expect((await maria.get(link('maria', 'digest'))).path).toMatch(/^\/m\/t_[0-9a-z]{16}\/meeting$/)
    expect(mails('maria').filter(({ tags }) => tags.mail.includes('.link.'))).toHaveLength(1)
  })
})

describe('a link that is no link', () => {
  it('looks the same whether unknown, damaged, of someone else or old', async () => {
    const { link, browser, advance } = await preparing()
    const good = link('aisha', 'questions')
    const bodies = new Set<string>()
    for (const path of [
      `${good.slice(0, -1)}${good.endsWith('0') ? '1' : '0'}`,
      '/l/hej',
      '/l/t0000000000000000000000000000000000000000000',
      `${good}x`,
    ]) {
      const page = await browser().get(path)
      expect(page.status).toBe(404)
      bodies.add(page.html.replaceAll(path, ''))
    }
    await advance('2026-12-15 12:00')
    const old = await browser().get(good)
    bodies.add(old.html.replaceAll(good, ''))
    expect(bodies.size).toBe(1)
  })

  it('forgives case and look-alikes that a reader may type', async () => {
    const { link, browser } = await preparing()
    const good = link('aisha', 'questions')
    const typed = `/l/${good.slice(3).toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I')}`
    expect((await browser().get(typed)).status).toBe(200)
  })
})

describe('a form', () => {
  it('is refused from another site, without a token, with another type or method, and writes nothing', async () => {
    const { link, browser, world, app } = await preparing()
    const path = link('aisha', 'questions')
    const visitor = browser()
    await visitor.get(path)
    const before = world.table.dump()
    const body = new URLSearchParams({ text: 'hej', question: 'QA1' })
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const statuses = await Promise.all([
      app.request(baseUrl + path, { method: 'POST', body, headers: { ...form, origin: 'https://elsewhere.example' } }),
      app.request(baseUrl + path, { method: 'POST', body, headers: form }),
      app.request(baseUrl + path, { method: 'POST', body, headers: { ...form, origin: 'null' } }),
      app.request(baseUrl + path, {
        method: 'POST',
        body,
        headers: { ...form, origin: baseUrl, 'sec-fetch-site': 'cross-site' },
      }),
      app.request(baseUrl + path, { method: 'POST', body, headers: { ...form, origin: baseUrl } }),
      app.request(baseUrl + path, {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json', origin: baseUrl },
      }),
      app.request(baseUrl + path, { method: 'PUT', body, headers: { ...form, origin: baseUrl } }),
      app.request(baseUrl + path, {
        method: 'POST',
        body: `text=${'x'.repeat(500_000)}`,
        headers: { ...form, origin: baseUrl },
      }),
      app.request(baseUrl + path, { method: 'POST', body: 'text=a&text=b', headers: { ...form, origin: baseUrl } }),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403, 403, 404, 415, 405, 413, 400])
    expect(world.table.dump()).toEqual(before)
    const noted = world.log.filter((line) => line.includes('turned away'))
    expect(noted).toHaveLength(statuses.length)
    expect(noted.join()).not.toContain(path.slice(-26))
  })
})

describe('signing in', () => {
  it('mails a link that lets in once, in the browser that asked, and answers the same for a stranger', async () => {
    const { browser, service, link, mails, world } = await preparing()
    const karin = browser()
    const asked = await karin.submit(await karin.get('/sign-in?to=hr'), 'Skicka länken', {
      email: 'Karin@fjallbacka.example',
    })
    const stranger = browser()
    const refused = await stranger.submit(await stranger.get('/sign-in?to=hr'), 'Skicka länken', {
      email: 'ingen@annan.example',
    })
    expect(refused.text).toBe(asked.text)
    await service.settle()
    expect(mails('karin')).toHaveLength(1)
    expect((await browser().get(link('karin', 'link'))).status).toBe(404)
    const door = await karin.get(link('karin', 'link'))
    const inside = await karin.submit(door, 'Gå in')
    expect(inside.path).toBe('/hr')
    expect(inside.status).toBe(200)
    expect(world.log.filter((line) => line.includes('signed in'))).toEqual([expect.stringContaining('"scope":"hr"')])
    const again = browser()
    again.cookies.set('__Host-asked', karin.cookies.get('__Host-asked') ?? '')
    expect((await again.get(link('karin', 'link'))).status).toBe(404)
  })

  it('for HR’s pages opens nothing of one’s own: talks, team and feedback ask for a link of their own', async () => {
    const { browser, service, link, world, people } = await preparing()
    const own = await register(world.ports, {
      name: 'Karin Holm',
      email: 'karin@fjallbacka.example',
      manager: people.maria,
    })
    const cycle = await launch(world.ports, { ...autumn, name: 'Nästa' })
    await service.advance(world.ports.clock.now() + 600_000)
    const talk = `/e/${talkId(cycle, own)}`
    const signIn = async (to: string) => {
      const karin = browser()
      await karin.submit(await karin.get(`/sign-in?to=${to}`), 'Skicka länken', { email: 'karin@fjallbacka.example' })
      await service.settle()
      await karin.submit(await karin.get(link('karin', 'link')), 'Gå in')
      return karin
    }
    const opens = async (karin: Awaited<ReturnType<typeof signIn>>) => {
      const paths = ['/hr', '/my', '/team', '/my/feedback', talk]
      const pages = await Promise.all(paths.map((path) => karin.get(path)))
      return pages.map((page) => page.status === 200 && !page.path.startsWith('/sign-in'))
    }
    expect(await opens(await signIn('hr'))).toEqual([true, false, false, false, false])
    expect(await opens(await signIn('my'))).toEqual([false, true, true, true, true])
  })

  it('is over after ten minutes', async () => {
    const { browser, service, link, world } = await preparing()
    const karin = browser()
    await karin.submit(await karin.get('/sign-in?to=hr'), 'Skicka länken', { email: 'karin@fjallbacka.example' })
    await service.settle()
    await service.advance(world.ports.clock.now() + 10 * 60_000)
    expect((await karin.get(link('karin', 'link'))).status).toBe(404)
  })

  it('keeps an address that is none, with what is wrong', async () => {
    const { browser } = await preparing()
    const visitor = browser()
    const page = await visitor.submit(await visitor.get('/sign-in'), 'Skicka länken', { email: 'karin@' })
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Fel: /)
    expect(page.html).toContain('value="karin@"')
  })
})

describe('an address where nothing is', () => {
  it('has a way on: the sign-ins, and a new link to the address on file', async () => {
    const { browser, mails, service } = await preparing()
    const visitor = browser()
    const page = await visitor.get('/nothing-here')
    expect(page.status).toBe(404)
    expect(page.links).toContainEqual({ href: '/team', text: 'Dina samtal, om du håller samtal med andra' })
    expect(page.links).toContainEqual({ href: '/hr', text: 'Sidor för HR' })
    const before = mails('aisha').length
    await visitor.submit(page, 'Skicka en ny länk', { email: 'aisha@fjallbacka.example' })
    await service.settle()
    expect(mails('aisha')).toHaveLength(before + 1)
  })
})

describe('every page', () => {
  let shared: Town
  beforeAll(async () => {
    shared = await preparing()
  })

  it('forbids framing, caching, indexing and everything from elsewhere', async () => {
    const page = await shared.browser().get(shared.link('aisha', 'questions'))
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/,
    )
    expect(page.headers.get('strict-transport-security')).toContain('max-age=31536000')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('referrer-policy')).toBe('same-origin')
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
  })

  it('speaks the reader’s own language, or the one chosen on the page', async () => {
    const ingrid = shared.browser()
    const own = await ingrid.get(shared.link('ingrid', 'questions'))
    expect(own.text).toContain('Hvilke mål og prioriteringer')
    const english = await ingrid.get(own.links.find(({ text }) => text === 'English')?.href ?? '')
    expect(english.text).toContain('Which goals and priorities')
    expect((await ingrid.get(shared.link('ingrid', 'questions'))).text).toContain('Which goals and priorities')
  })
})

const preparing = async () => {
  const place = await town()
  await place.advance('2026-09-21 12:00')
  expect(parseLink(place.link('aisha', 'questions').slice(3))).toBeDefined()
  return place
}
