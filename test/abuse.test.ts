/**
 * How someone would try to misuse the service, and which test proves what then happens: each row names its proofs, which must be there by name.
 * What has no proof elsewhere is tried below.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { onRequest } from '../functions/aws/request.ts'
import { fillPath, openScene } from './fuzz/scene.ts'
import { fieldValue } from './web/browser.ts'
import { givenTalk } from './web/given-talk.ts'
import { baseUrl, town } from './web/town.ts'

type Proof = [file: string, name: string]

const fuzzed: Proof = [
  'fuzz/fuzz.test.ts',
  'are answered without a fault, change nothing without right, and are not repeated',
]
const door = (name: string): Proof => ['web/door.test.ts', name]
const here = (name: string): Proof => ['abuse.test.ts', name]
const imported = (name: string): Proof => ['domain/import.test.ts', name]
const sameClosedDoor = door('looks the same whether unknown, damaged, of someone else or old')

/** By the attack. */
const table: Record<string, Proof[]> = {
  'a scanner opens every link, fifty times': [
    door('shows the first question at once, with whose it is, and neither writes nor sets a key'),
    ['browser/scanner.test.ts', 'opens every link and changes nothing'],
  ],
  'a scanner presses the button first': [
    door('still lets the person in when a scanner was first and pressed every button'),
    ['browser/scanner.test.ts', 'leaves the talk where it was, and lets the employee in with one more mail at most'],
  ],
  'a damaged link': [sameClosedDoor, door('forgives case and look-alikes that a reader may type')],
  'unknown, expired, revoked and foreign links are compared': [sameClosedDoor],
  'secrets are guessed': [
    here('lets nobody in, and does not shut out whom the link is for'),
    ['secrets.test.ts', 'is not found in ten years of guessing at the full rate, though ten million were right'],
  ],
  'one’s data are asked for by another': [
    ['web/requests.test.ts', 'shows nothing at an address that HR has changed and nobody has confirmed'],
    ['web/requests.test.ts', 'starts it for someone, who hears of it; sees states and dates, and never a word'],
  ],
  'one of HR erases somebody alone': [
    [
      'domain/requests.test.ts',
      'is approved by one of HR who did not ask for it and whom it is not about, in no employment',
    ],
  ],
  'an author changes a note once it is asked for': [
    ['web/requests.test.ts', 'goes to the copy: what is changed after the request came is not what is gone through'],
  ],
  'feedback is shown to HR, and HR wrote it': [
    ['web/feedback.test.ts', 'cannot show it to someone of HR who wrote it'],
    ['web/feedback.test.ts', 'shows it to HR people of their choice, who answer, and the sender is told nothing'],
  ],
  'HR looks for whose a story without a name is': [
    ['web/stories.test.ts', 'is told with everything chosen by its owner, and read by HR without a way to the talk'],
  ],
  'a story that was taken back is mailed': [
    ['web/stories.test.ts', 'stands in the invitations that HR wants it in, and nowhere once it is taken back'],
  ],
  'a single-use link is pressed twice at once': [here('lets in one of them')],
  'a used or old link is pressed again': [
    door('mails a link that lets in once, in the browser that asked, and answers the same for a stranger'),
    door('is over after ten minutes'),
    ['domain/access.test.ts', 'ends the links, browsers and asked links of that side, and of that side alone'],
  ],
  'a mail is forwarded to a colleague': [
    door('shows no words in another browser, and mails a fresh link that works only where it was asked for'),
  ],
  'someone posts a form from another site': [
    door('is refused from another site, without a token, with another type or method, and writes nothing'),
  ],
  'a session is fixed beforehand': [here('is replaced by a new key when somebody comes in')],
  'a session of one talk asks for another': [here('meets the closed door everywhere, and no word')],
  'a side climbs to the other’s pages or HR’s': [
    here('meets the closed door everywhere, and no word'),
    [
      'web/prepare.test.ts',
      'is closed to everyone who is not a side of the talk, in the same words as a talk that is not',
    ],
  ],
  'a manager reads before it is sent, HR asks for answers': [
    ['domain/permissions.test.ts', 'the other reads nothing of it yet'],
    ['web/hr-cycles.test.ts', 'is on no page of HR'],
  ],
  'another method, or one in disguise': [fuzzed, here('is refused before anything reads it')],
  'a body that is too large, or says a wrong length': [here('is refused before anything parses it'), fuzzed],
  'fields named __proto__ or constructor': [fuzzed],
  'a field, cookie or parameter comes twice': [here('is refused, since one of the two would win'), fuzzed],
  'surrogates, NUL, turned directions, decomposed letters, fifty thousand characters': [
    here('are stored composed, whole and visible'),
    [
      'web/prepare.test.ts',
      'that is too long is shown again with every character and a message at the field and on top',
    ],
  ],
  'markup in words': [
    ['web/ui/components.test.tsx', 'stay words in %s'],
    ['web/prepare.test.ts', 'shows words as words, never as markup'],
  ],
  'a line break or an address in a name': [
    ['contract/aws-mail.test.ts', 'stay words: %s'],
    ['contract/aws-mail.test.ts', 'are refused as an address: %j'],
    imported('has no hidden characters in its name'),
  ],
  'template syntax in words': [here('are stored composed, whole and visible')],
  'a list with formulas, odd encodings, too many rows, circles': [
    imported('is read in the encodings that Excel writes'),
    ['domain/import-size.test.ts', 'has at most twenty thousand rows'],
    imported('is not in the end managed by those below, also when part of the circle is already here'),
    imported('is warned about when its address is a role'),
  ],
  'a formula in an export': [
    ['web/hr-export.test.ts', 'opens in a spreadsheet of the language, and no cell is a formula'],
  ],
  'a way out: redirects, Host, X-Forwarded-Host, X-Forwarded-For': [
    fuzzed,
    here('leads nowhere else, and links are built from the configuration'),
  ],
  'someone is bombed with fresh links': [
    door('mails at most three fresh links an hour and always answers the same'),
    door('mails nothing to a scanner that presses the button without ticking the box'),
  ],
  'a forged event or message': [
    ['contract/aws-doors.test.ts', 'is ignored when its kind is unknown, or the mail is not ours'],
    ['contract/aws-doors.test.ts', 'drops what it cannot understand: %j'],
    ['infra/stack.test.ts', 'may put a message on the queue due and do nothing else'],
  ],
  'an automatic answer, a role’s mailbox': [
    [
      'contract/aws-mail.test.ts',
      'is threaded, dated, answered to the other of the two, and says that a machine sent it',
    ],
    imported('is warned about when its address is a role'),
  ],
  'a slow or endless caller': [['infra/stack.test.ts', 'are throttled']],
  'a double click, the back button, two tabs': [
    ['flow/apply.test.ts', 'is answered as before and changes nothing more'],
    ['web/prepare.test.ts', 'twice with the same form is once'],
    ['web/meeting.test.ts', 'are one that wins and one that is told, with what was typed kept'],
  ],
  'a session ends while one writes': [
    ['web/prepare.test.ts', 'shows what was written, so that it can be kept, and offers a fresh link'],
  ],
  'figures of HR are subtracted from each other': [
    ['domain/quality.test.ts', 'a unit changes by five answers or more, or not at all'],
  ],
  'something is erased while it is being sent': [
    ['flow/wake.test.ts', 'is harmless for what was erased'],
    ['contract/aws-table.test.ts', 'leaves a tombstone in the other table, which a restore of this one does not undo'],
  ],
  'what was erased comes back with a restore': [
    ['flow/tombstones.test.ts', 'what was erased since the backup is gone again, with its pointer'],
    [
      'flow/tombstones.test.ts',
      'keeps every page closed and every mail back until then, where the configuration names the restored table',
    ],
  ],
  'an error that quotes a secret': [
    ['logs.test.ts', 'has no word that anyone wrote, no address and no secret'],
    ['contract/aws-doors.test.ts', 'has its name and place, and none of its words'],
  ],
}

describe('each row of the abuse table', () => {
  it.each(Object.entries(table))('has its proof: %s', (_, proofs) => {
    for (const [file, name] of proofs)
      expect(readFileSync(new URL(file, import.meta.url), 'utf8').includes(`'${name}'`), `${file}: ${name}`).toBe(true)
  })
})

describe('a link whose secret is guessed', () => {
  it('lets nobody in, and does not shut out whom the link is for', async () => {
    const { advance, link, browser, app, world } = await town()
    await advance('2026-09-21 12:00')
    const right = link('aisha', 'questions')
    const before = world.table.dump()
    for (let guess = 0; guess < 200; guess++) {
      const wrong = right.slice(0, 20) + world.ports.random.base32(26)
      expect((await app.request(baseUrl + wrong)).status).toBe(404)
    }
    expect(world.table.dump()).toBe(before)
    expect((await browser().get(right)).text).toContain('Du svarar som Aisha Noor.')
  })
})

describe('a sign-in link that is pressed twice at the same moment', () => {
  it('lets in one of them', async () => {
    const { browser, link, service } = await town()
    const karin = browser()
    await karin.submit(await karin.get('/sign-in?to=hr'), 'Skicka länken', { email: 'karin@fjallbacka.example' })
    await service.settle()
    const path = link('karin', 'link')
    const token = fieldValue(await karin.get(path), 'token') ?? ''
    const answers = await Promise.all([1, 2, 3].map(() => karin.post(path, [['token', token]])))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 404, 404])
  })
})

describe('a key that somebody else has put into the browser', () => {
  it('is replaced by a new key when somebody comes in', async () => {
    const { advance, link, browser, world } = await town()
    await advance('2026-09-21 12:00')
    const aisha = browser()
    const planted = '0'.repeat(26)
    const id = `t_${link('aisha', 'questions').slice(4, 20)}`
    aisha.cookies.set(`__Host-${id}-employee`, planted)
    await aisha.submit(await aisha.get(link('aisha', 'questions')), 'Spara och fortsätt', { text: 'Hej' })
    expect(aisha.cookies.get(`__Host-${id}-employee`)).toMatch(/^[0-9a-z]{26}$/)
    expect(aisha.cookies.get(`__Host-${id}-employee`)).not.toBe(planted)
    const thief = browser()
    thief.cookies.set(`__Host-${id}-employee`, planted)
    expect((await thief.get(`/e/${id}`)).status).toBe(404)
    expect(world.log.join()).not.toContain(planted)
  })
})

describe('a session on pages that are not its own', () => {
  it('meets the closed door everywhere, and no word', async () => {
    const { routes, known, browsers } = await openScene('plan')
    const talk = known.talk?.[0] ?? ''
    const pages = routes.filter(({ method, pattern }) => method === 'GET' && /^\/[em]\//.test(pattern))
    expect(pages.length).toBeGreaterThan(30)
    const knownOf = (name: string) => (name === 'talk' ? talk : (known[name]?.[0] ?? '1'))
    for (const { pattern } of pages) {
      const path = fillPath(pattern, knownOf)
      for (const role of ['nobody', 'stranger', 'hr', path.startsWith('/e/') ? 'manager' : 'employee'] as const) {
        const page = await browsers[role].get(path)
        expect([role, path, page.status]).toEqual([role, path, 404])
        expect(page.html).not.toMatch(/Att leda teamet|Kurs i mars|Rum 4/)
      }
    }
    for (const { pattern } of routes.filter(({ method, pattern }) => method === 'GET' && pattern.startsWith('/hr'))) {
      for (const role of ['nobody', 'stranger', 'employee', 'manager'] as const) {
        const page = await browsers[role].get(fillPath(pattern, knownOf))
        expect([role, pattern, page.path === '/sign-in?to=hr' || page.status === 404]).toEqual([role, pattern, true])
      }
    }
  }, 60_000)
})

describe('a request that no browser makes', () => {
  const send = async (change: object) => {
    const { app } = await town()
    const http = { method: 'POST', path: '/sign-in', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: '' }
    const headers = {
      host: 'samtal.example',
      origin: baseUrl,
      'content-type': 'application/x-www-form-urlencoded',
    }
    const event = { version: '2.0', rawPath: '/sign-in', rawQueryString: '', headers, isBase64Encoded: false }
    const given = { ...event, requestContext: { http }, ...change } as never
    return onRequest(app)(given, {} as never)
  }

  it('is refused before anything reads it', async () => {
    const http = (method: string) => ({ requestContext: { http: { method, path: '/sign-in' } } })
    for (const method of ['TRACE', 'CONNECT', 'QUERY', 'post'])
      expect((await send(http(method))).statusCode, method).toBe(405)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect((await send(http(method))).statusCode, method).toBe(405)
    expect((await send({ ...http('GET'), body: 'a=1' })).statusCode).toBe(400)
    expect((await send({ body: '!', isBase64Encoded: true })).statusCode).toBe(400)
    expect((await send({ cookies: ['__Host-person=secret\u0000'] })).statusCode).toBe(400)
  })

  it('is refused before anything parses it', async () => {
    const body = `email=${'x'.repeat(400_001)}`
    const headers = { host: 'samtal.example', origin: baseUrl, 'content-type': 'application/x-www-form-urlencoded' }
    for (const length of [{}, { 'content-length': '5' }, { 'transfer-encoding': 'chunked' }])
      expect((await send({ body, headers: { ...headers, ...length } })).statusCode).toBe(413)
    const packed = Buffer.from(body).toString('base64')
    expect((await send({ body: packed, isBase64Encoded: true })).statusCode).toBe(413)
    expect((await send({ body: 'x'.repeat(6_000_001) })).statusCode).toBe(413)
    expect((await send({ body: 'a=1&'.repeat(401) })).statusCode).toBe(400)
  })

  it('leads nowhere else, and links are built from the configuration', async () => {
    const { world, app, service, link } = await town()
    const evil = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }
    const headers = { ...evil, origin: baseUrl, 'content-type': 'application/x-www-form-urlencoded' }
    const body = 'token=open&email=karin%40fjallbacka.example'
    await app.request('https://evil.example/sign-in?to=hr', { method: 'POST', headers, body })
    await service.settle()
    expect(link('karin', 'link')).toMatch(/^\/l\//)
    expect(world.outbox.map(({ mail }) => mail.text).join()).not.toContain('evil.example')
    const home = await app.request('https://evil.example//evil.example/%2e%2e', { headers: evil })
    expect(home.headers.get('location') ?? '/').toMatch(/^\/(?!\/)/)
  })
})

describe('a field that comes twice', () => {
  it('is refused, since one of the two would win', async () => {
    const { browser, path, world } = await givenTalk()
    const page = await browser.employee.get(`${path.employee}/question/QA1`)
    const token = fieldValue(page, 'token') ?? ''
    const before = world.table.dump()
    const twice: [string, string][] = [
      ['token', token],
      ['text', 'ett'],
      ['text', 'två'],
    ]
    expect((await browser.employee.post(`${path.employee}/question/QA1`, twice)).status).toBe(400)
    expect(world.table.dump()).toBe(before)
  })
})

describe('words with odd characters', () => {
  it('are stored composed, whole and visible', async () => {
    const { browser, path, world } = await givenTalk()
    const page = await browser.employee.get(`${path.employee}/question/QA1`)
    const text = `a\u0000b\u202ec e\u0301 👩‍👧 {{secret}} \${process.env} \u2066x`
    await browser.employee.submit(page, 'Spara och fortsätt', { text })
    const kept = `abc é 👩‍👧 {{secret}} \${process.env} x`
    expect(world.table.dump()).toContain(kept)
    expect(fieldValue(await browser.employee.get(`${path.employee}/question/QA1`), 'text')).toBe(kept)
  })
})
