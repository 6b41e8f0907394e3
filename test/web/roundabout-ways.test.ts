/**
 * The roundabout ways to other people's words: through an address, a file, a role, another record of the same person, a link that was passed
 * along. Each is gone to its end, and whoever comes out there reads nothing that was written before.
 */
import { describe, expect, it } from 'vitest'
import { minute } from '../../functions/domain/time.ts'
import { saveDraft, saveNotes } from '../../functions/flow/drafts.ts'
import { personOf } from '../flow/given.ts'
import { register } from '../world/service.ts'
import type { Browser, Page } from './browser.ts'
import { importRows } from './hr-office.ts'
import { addressOf, canariesIn, canary, newOrganisation, type Organisation } from './matrix/organisation.ts'
import { linksOf, moment } from './town.ts'

/** Aisha and Maria have written what there is to write before the talk, and both have sent. */
const written = async () => {
  const organisation = await newOrganisation()
  const { world, talkOf, given, advance } = organisation
  await advance('2026-09-21 12:00')
  const talk = talkOf('aisha')
  const [start, end] = [moment('2026-10-14 13:00'), moment('2026-10-14 14:00')]
  await given(talk, 'manager', { kind: 'book', start, end, place: canary('place') })
  await given(talk, 'employee', { kind: 'proposeTopic', text: canary('topic') })
  await saveDraft(world.ports, talk, 'employee', 'QA6', { text: canary('draft'), onlyOnPage: false }, 0)
  await saveNotes(world.ports, talk, 'manager', canary('notes'), 0)
  const answer = (question: string, name: string) => ({ question, text: canary(name), onlyOnPage: false })
  await given(talk, 'employee', { kind: 'sendAnswers', answers: [answer('QA1', 'answer')] })
  await given(talk, 'manager', { kind: 'sendAnswers', answers: [answer('QC2', 'shared'), answer('QC1', 'selfcheck')] })
  const hr = organisation.browser()
  await organisation.signIn(hr, 'karin', 'hr')
  await advance('2026-09-21 13:30')
  const someMinutes = () => organisation.service.advance(world.clock.now() + 10 * minute)
  const bring = async (rows: string, by = hr) => {
    await importRows({ karin: by, service: organisation.service }, rows)
    await someMinutes()
  }
  return { ...organisation, talk, hr, someMinutes, bring }
}
const columns = 'employment_id;name;email;manager_email;language;unit'

/** What this browser can read, of every page of the talk and of its own pages. */
const readBy = async (browser: Browser, talk: string): Promise<string[]> => {
  const of = (side: string) =>
    ['', '/answers', '/question/QA1', '/question/QA6', '/topics', '/meeting', '/meeting.ics', '/summary', '/notes']
      .concat(['/plan', '/plan/edit', '/plan/history', '/log', '/feedback', '/pass-on', '/paper', '/paper/questions'])
      .map((path) => `/${side}/${talk}${path}`)
  const asked = ['/my', '/my/feedback', '/my/export', '/my/export.json', '/team', ...of('e'), ...of('m')]
  const found = new Set<string>()
  for (const path of asked) {
    const page = await browser.get(path)
    for (const name of wordsIn(page.html)) found.add(name)
  }
  return [...found].sort()
}

const mailedTo = ({ mailsTo }: Organisation, name: string): string[] => [
  ...new Set(mailsTo(name).flatMap(({ text, html }) => [...wordsIn(text), ...wordsIn(html)])),
]

/** The field, what it does, and the box, on HR's page of one person; the last page. */
const change = async (
  { service }: Organisation,
  hr: Browser,
  id: string,
  what: string,
  value: string,
): Promise<Page> => {
  const shown = await hr.submit(await hr.get(`/hr/people/${id}/${what}`), 'Se följderna', { [what]: value })
  const isThere = shown.forms.some(({ buttons }) => buttons.some(({ text }) => text === 'Genomför ändringen'))
  const done = isThere ? await hr.submit(shown, 'Genomför ändringen', { sure: 'yes' }) : shown
  await service.settle()
  return done
}

/** Not what HR itself has written, nor where the two meet: whoever is to come is told that. */
const wordsIn = (html: string): string[] =>
  [...canariesIn(html, '/l/')].filter((name) => name !== 'culture' && name !== 'place')

const everything = ['answer', 'draft', 'shared', 'topic']
const ofManager = ['answer', 'notes', 'selfcheck', 'shared', 'topic']

describe('what is to be read when nothing has been tried', () => {
  it('is theirs who wrote it', async () => {
    const given = await written()
    const [aisha, maria] = [given.browser(), given.browser()]
    await given.signIn(aisha, 'aisha', 'my')
    await given.signIn(maria, 'maria', 'my')
    expect(await readBy(aisha, given.talk)).toEqual(everything)
    expect(await readBy(maria, given.talk)).toEqual(ofManager)
    expect(await readBy(given.hr, given.talk)).toEqual([])
  }, 60_000)
})

describe('HR changes an address to one of their own', () => {
  const taken = async (name: 'aisha' | 'maria') => {
    const given = await written()
    await change(given, given.hr, given.people[name], 'email', addressOf('mallory'))
    const mallory = given.browser()
    await given.signIn(mallory, 'mallory', 'my')
    return { ...given, mallory }
  }

  it('and reads nothing of the employee, by any door or mail, until long after', async () => {
    const given = await taken('aisha')
    const { mallory, talk, press, service, advance } = given
    expect(await readBy(mallory, talk)).toEqual([])
    const door = await given.browser().get(`/e/${talk}`)
    const elsewhere = given.browser()
    await elsewhere.submit(await elsewhere.get(`/e/${talk}`), '/fresh-link', { sure: 'yes' })
    expect(door.status).toBe(404)
    await service.settle()
    await press(elsewhere, 'mallory')
    expect(await readBy(elsewhere, talk)).toEqual([])
    await mallory.submit(await mallory.get('/my/export'), '/my/export')
    await service.settle()
    await press(mallory, 'mallory')
    expect(await readBy(mallory, talk)).toEqual([])
    await advance('2026-10-15 12:00')
    expect(mailedTo(given, 'mallory')).toEqual([])
  }, 60_000)

  it('by a file too, since an employment is known by its id', async () => {
    const given = await written()
    await change(given, given.hr, given.people.aisha, 'employmentId', 'B1')
    await given.bring(`${columns}\nB1;Aisha Noor;${addressOf('mallory')};${addressOf('maria')};sv;Skola`)
    expect((await personOf(given.world.ports, given.people.aisha)).details.email).toBe(addressOf('mallory'))
    const mallory = given.browser()
    await given.signIn(mallory, 'mallory', 'my')
    expect(await readBy(mallory, given.talk)).toEqual([])
  }, 60_000)

  it('and reads nothing of the manager', async () => {
    const { mallory, talk } = await taken('maria')
    expect(await readBy(mallory, talk)).toEqual([])
  }, 60_000)

  it('and cannot say alone that it is right: not as HR, nor as a manager of their own making', async () => {
    const given = await written()
    const { world, hr, people, talk, service, advance } = given
    await register(world.ports, { name: 'Fia Falsk', email: addressOf('fia'), unit: 'Skola' })
    await change(given, hr, people.aisha, 'manager', addressOf('fia'))
    await change(given, hr, people.aisha, 'email', addressOf('mallory'))
    const shown = await hr.get(`/hr/people/${people.aisha}`)
    expect(shown.forms.some(({ action }) => action.endsWith('confirm-address'))).toBe(false)
    const fia = given.browser()
    await given.signIn(fia, 'fia', 'team')
    const page = await fia.get(`/m/${talk}/address`)
    const token = page.forms.flatMap(({ fields }) => fields).find(([name]) => name === 'token')?.[1] ?? ''
    await fia.post(`/m/${talk}/address`, [
      ['token', token],
      ['sure', 'yes'],
    ])
    await service.settle()
    expect((await personOf(world.ports, people.aisha)).address?.confirmed).toBeUndefined()
    await advance('2026-09-30 12:00')
    const mallory = given.browser()
    await given.signIn(mallory, 'mallory', 'my')
    expect(await readBy(mallory, talk)).toEqual([])
    expect(await readBy(fia, talk)).toEqual([])
    expect(given.mailsTo('aisha').some(({ tags }) => tags.mail.startsWith('person.addressChanged.'))).toBe(true)
  }, 60_000)

  it('and opens it only with the word of who has been the manager all along, and three working days later', async () => {
    const given = await taken('aisha')
    const { mallory, talk, advance } = given
    const maria = given.browser()
    await given.signIn(maria, 'maria', 'team')
    await maria.submit(await maria.get(`/m/${talk}/address`), `/m/${talk}/address`, { sure: 'yes' })
    await given.service.settle()
    expect(await readBy(mallory, talk)).toEqual([])
    await advance('2026-09-25 12:00')
    expect(await readBy(mallory, talk)).toEqual(everything)
  }, 60_000)

  it('and back again, and nobody but the employee has read anything', async () => {
    const given = await taken('aisha')
    await change(given, given.hr, given.people.aisha, 'email', addressOf('aisha'))
    await given.someMinutes()
    expect(await readBy(given.mallory, given.talk)).toEqual([])
    const aisha = given.browser()
    await given.signIn(aisha, 'aisha', 'my')
    expect(await readBy(aisha, given.talk)).toEqual(everything)
  }, 60_000)
})

describe('one of HR makes themselves manager', () => {
  it('by page or file, in capitals or under another employment: refused each time', async () => {
    const given = await written()
    const { people, world } = given
    const lena = given.browser()
    await given.signIn(lena, 'lena', 'hr')
    await change(given, lena, people.lena, 'employmentId', 'B1')
    const second = `${columns}\nB2;Lena Falk;${addressOf('lena')};${addressOf('sven')};sv;Skola`
    await given.bring(second, lena)
    for (const what of ['manager', 'talkWith'])
      for (const value of [addressOf('lena'), addressOf('LENA'), ` ${addressOf('lena')} `])
        expect((await change(given, lena, people.aisha, what, value)).text).toContain('En annan person på HR gör det')
    const row = `name;email;manager_email;language;unit\nAisha Noor;${addressOf('aisha')};${addressOf('lena')};sv;Skola`
    await given.bring(row, lena).catch(() => undefined)
    const { details } = await personOf(world.ports, people.aisha)
    expect([details.manager, details.talkWith]).toEqual([people.maria, undefined])
    const own = given.browser()
    await given.signIn(own, 'lena', 'my')
    expect(await readBy(own, given.talk)).toEqual([])
  }, 60_000)

  it('by way of a colleague: plan and status are theirs then, and no word from before', async () => {
    const given = await written()
    await change(given, given.hr, given.people.aisha, 'manager', addressOf('lena'))
    const lena = given.browser()
    await given.signIn(lena, 'lena', 'my')
    expect((await lena.get(`/m/${given.talk}`)).status).toBe(200)
    expect(await readBy(lena, given.talk)).toEqual([])
  }, 60_000)
})

describe('an address that is used again', () => {
  it('opens nothing to the new employee who gets it, after a leaver or a change', async () => {
    for (const [what, value] of [
      ['left', '2026-09-21'],
      ['email', addressOf('aisha.noor')],
    ] as const) {
      const given = await written()
      await change(given, given.hr, given.people.aisha, what, value)
      const typed = { name: 'Aisha Noor', email: addressOf('aisha'), manager: addressOf('maria') }
      await given.hr.submit(await given.hr.get('/hr/people/new'), 'Lägg till en person', typed)
      await given.service.settle()
      const another = given.browser()
      await given.signIn(another, 'aisha', 'my')
      expect((await another.get('/my')).status).toBe(200)
      expect([what, await readBy(another, given.talk)]).toEqual([what, []])
    }
  }, 60_000)
})

describe('a file of one unit', () => {
  it('touches nobody of another, and brings no one’s words to who is in it', async () => {
    const given = await written()
    const { world, people } = given
    const before = await personOf(world.ports, people.aisha)
    const rows = `name;email;manager_email;language;unit\nOmar Said;${addressOf('omar')};${addressOf('sven')};sv;Vård\nNy Nilsson;${addressOf('ny')};${addressOf('omar')};sv;Vård`
    await given.bring(rows)
    expect(await personOf(world.ports, people.aisha)).toEqual(before)
    for (const name of ['omar', 'ny']) {
      const reader = given.browser()
      await given.signIn(reader, name, 'my')
      expect(await readBy(reader, given.talk)).toEqual([])
    }
  }, 60_000)
})

describe('HR looks at a preview as someone', () => {
  it('and sees made-up words alone, and is let in nowhere by it', async () => {
    const { hr, cycle, people, talk } = await written()
    const preview = `/hr/cycles/${cycle}/preview`
    for (const path of [preview, `${preview}?person=${people.aisha}`, `${preview}?person=${people.maria}`]) {
      const page = await hr.get(path)
      expect([path, page.status, ...wordsIn(page.html)]).toEqual([path, 200])
      const mails = page.links.filter(({ href }) => /preview\/(summary|tomorrow|questions)-/.test(href)).slice(0, 3)
      for (const { href } of mails) expect([href, ...wordsIn((await hr.get(href)).html)]).toEqual([href])
    }
    expect(await readBy(hr, talk)).toEqual([])
  }, 60_000)
})

describe('HR takes someone out alone', () => {
  it('and no word is gone: out of the cycle, or out of the organisation and back', async () => {
    const given = await written()
    const { hr, cycle, talk, people } = given
    const member = await hr.get(`/hr/cycles/${cycle}/people/${talk}`)
    await hr.submit(member, `/hr/cycles/${cycle}/people/${talk}`, { do: 'out', sure: 'yes' })
    await change(given, hr, people.aisha, 'left', '2026-09-21')
    await change(given, hr, people.aisha, 'left', '')
    const aisha = given.browser()
    await given.signIn(aisha, 'aisha', 'my')
    expect(await readBy(aisha, talk)).toEqual(expect.arrayContaining(['answer', 'draft', 'topic']))
  }, 60_000)
})

describe('HR brings someone back who had left', () => {
  it('to another address, and what was written before stays closed there', async () => {
    const given = await written()
    const { hr, people, talk } = given
    await change(given, hr, people.aisha, 'left', '2026-09-21')
    await change(given, hr, people.aisha, 'email', addressOf('mallory'))
    await change(given, hr, people.aisha, 'left', '')
    await change(given, hr, people.aisha, 'email', addressOf('mallory'))
    expect((await personOf(given.world.ports, people.aisha)).details.email).toBe(addressOf('mallory'))
    const mallory = given.browser()
    await given.signIn(mallory, 'mallory', 'my')
    expect(await readBy(mallory, talk)).toEqual([])
  }, 60_000)
})

describe('an address that two people share', () => {
  it('lets in neither, ends what was open, and is mailed nothing of a talk', async () => {
    const given = await written()
    const { world, people, talk, hr, advance } = given
    await change(given, hr, people.aisha, 'employmentId', 'B1')
    const rows = `${columns}\nB7;Mallory Mo;${addressOf('aisha')};${addressOf('omar')};sv;Vård`
    await given.bring(rows)
    const before = given.mailsTo('aisha').length
    const shared = given.browser()
    await shared.submit(await shared.get('/sign-in?to=my'), 'Skicka länken', { email: addressOf('aisha') })
    await advance('2026-10-14 12:00')
    expect(await readBy(shared, talk)).toEqual([])
    expect(
      given
        .mailsTo('aisha')
        .slice(before)
        .map(({ tags }) => tags.mail),
    ).toEqual([])
    expect((await personOf(world.ports, people.aisha)).details.email).toBe(addressOf('aisha'))
  }, 60_000)
})

describe('a second employment', () => {
  it('that HR makes for itself under another’s name leads to none of the other’s words', async () => {
    const given = await written()
    const { talk } = given
    const rows = `${columns}\nB9;Aisha Noor;${addressOf('mallory')};${addressOf('omar')};sv;Vård`
    await given.bring(rows)
    const mallory = given.browser()
    await given.signIn(mallory, 'mallory', 'my')
    expect(await readBy(mallory, talk)).toEqual([])
  }, 60_000)

  it('that another’s record is turned into, name and address, leads to none of that one’s words', async () => {
    const given = await written()
    const { hr, people, talk } = given
    await change(given, hr, people.aisha, 'name', 'Lena Falk')
    await change(given, hr, people.aisha, 'email', addressOf('lena'))
    await change(given, hr, people.aisha, 'name', 'Karin Holm')
    await change(given, hr, people.aisha, 'email', addressOf('karin'))
    for (const name of ['lena', 'karin']) {
      const reader = given.browser()
      await given.signIn(reader, name, 'my').catch(() => undefined)
      expect([name, await readBy(reader, talk)]).toEqual([name, []])
    }
  }, 60_000)
})

describe('a mail that is passed along', () => {
  it('shows no word in another’s browser, signed in or not, once it has been opened; a fresh link goes to its owner', async () => {
    const given = await written()
    const { browser, mailsTo, advance, talk, service } = given
    await advance('2026-10-13 17:00')
    const rightful = { aisha: browser(), maria: browser() }
    const ingrid = browser()
    await given.signIn(ingrid, 'ingrid', 'my')
    for (const [owner, kind] of [
      ['aisha', 'questions'],
      ['aisha', 'tomorrow'],
      ['maria', 'summary'],
    ] as const) {
      const mail = mailsTo(owner).find(({ tags }) => tags.mail.split('.')[1] === kind && tags.workflow === talk)
      const [link = ''] = linksOf(mail?.text ?? '')
      const door = await rightful[owner].get(link)
      if (door.path === link) await rightful[owner].submit(door, kind === 'questions' ? link : 'Visa', { text: 'Mitt' })
      for (const other of [ingrid, browser()]) {
        const page = await other.get(link)
        expect([kind, ...wordsIn(page.html)]).toEqual([kind])
        const before = given.world.outbox.length
        await other.submit(page, '/fresh-link', { sure: 'yes' })
        await service.settle()
        const receivers = given.world.outbox.slice(before).map(({ mail: { to } }) => to.email)
        expect(receivers.filter((email) => email !== addressOf(owner))).toEqual([])
        expect(await readBy(other, talk)).toEqual([])
      }
    }
  }, 60_000)
})

describe('the back button after access has ended', () => {
  it('finds pages that no browser may keep, and forms that change nothing', async () => {
    const given = await written()
    const { hr, people, talk, world } = given
    const maria = given.browser()
    await given.signIn(maria, 'maria', 'my')
    const pages = await Promise.all(
      ['', '/summary', '/answers', '/notes', '/topics', '/meeting'].map((path) => maria.get(`/m/${talk}${path}`)),
    )
    for (const { path, headers, status } of pages) {
      if (status === 200) expect([path, headers.get('cache-control')]).toEqual([path, 'no-store'])
    }
    await change(given, hr, people.aisha, 'manager', addressOf('nils'))
    const before = world.table.dump()
    for (const page of pages) {
      expect((await maria.get(page.path)).status).toBe(404)
      for (const { action, fields } of page.forms.filter(
        (form) => form.action.startsWith('/m/') && !form.action.endsWith('/leave'),
      ))
        expect(
          (await maria.post(action, [...new Map([...fields, ['sure', 'yes']])] as [string, string][])).status,
        ).toBe(404)
    }
    expect(world.table.dump()).toBe(before)
    expect(await readBy(maria, talk)).toEqual([])
  }, 60_000)
})

describe('HR’s own session', () => {
  it('opens nothing of one’s own either', async () => {
    const given = await written()
    const { talkOf, given: does } = given
    await does(talkOf('lena'), 'employee', { kind: 'proposeTopic', text: canary('lenastopic') })
    const lena = given.browser()
    await given.signIn(lena, 'lena', 'hr')
    expect(await readBy(lena, talkOf('lena'))).toEqual([])
    const own = given.browser()
    await given.signIn(own, 'lena', 'my')
    expect(await readBy(own, talkOf('lena'))).toEqual(['lenastopic'])
  }, 60_000)

  it('sees that someone has prepared as a count alone', async () => {
    const given = await newOrganisation()
    await given.advance('2026-09-21 12:00')
    const hr = given.browser()
    await given.signIn(hr, 'karin', 'hr')
    const shown = async () => {
      const { people, cycle, talkOf } = given
      const paths = [
        '',
        '/people',
        `/people/${people.aisha}`,
        '/cycles',
        `/cycles/${cycle}`,
        `/cycles/${cycle}/people`,
      ].concat([`/cycles/${cycle}/people/${talkOf('aisha')}`, `/cycles/${cycle}/people.csv`, '/people/without-talk'])
      return Promise.all(paths.map(async (path) => [path, withoutCounts((await hr.get(`/hr${path}`)).text)]))
    }
    const before = await shown()
    const answers = [{ question: 'QA1', text: 'Kurs', onlyOnPage: false }]
    await given.given(given.talkOf('aisha'), 'employee', { kind: 'sendAnswers', answers })
    await given.service.settle()
    expect(await shown()).toEqual(before)
  }, 60_000)
})

const withoutCounts = (text: string): string => text.replace(/\d+ person(er)?|\d+/g, '#')
