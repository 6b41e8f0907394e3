/** Everyday feedback on the pages: from the foot of a mail to the message, and what the receiver can do with it. */
import { beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { addressId, talkId } from '../../functions/flow/identity.ts'
import { passedTo } from '../../functions/flow/passing-on.ts'
import { type Browser, fieldValue, type Page } from './browser.ts'
import { linksOf, town as newTown, type Town } from './town.ts'

let town: Town
let talk: string
let marias: { browser: Browser; page: Page } | undefined

beforeEach(async () => {
  town = await newTown()
  marias = undefined
  talk = talkId(town.cycle, town.people.aisha)
  await town.advance('2026-09-21 17:00')
})

/** Past the door of a link, as whoever got the mail. */
const through = async (link: string): Promise<{ browser: Browser; page: Page }> => {
  const browser = town.browser()
  return { browser, page: await browser.submit(await browser.get(link), 'Visa') }
}
const wayOf = (name: string, kind: string): string => {
  const mail = town.mails(name).findLast(({ tags }) => tags.mail.split('.')[1] === kind)
  const found = /https:\/\/samtal\.example(\/l\/[0-9a-z]+\/feedback)/.exec(mail?.text ?? '')?.[1]
  if (!found) throw new Error(`No way to feedback in the ${kind}`)
  return found
}
/** In by the way to feedback of the manager's calendar mail, once in each test. */
const maria = async () => {
  if (marias) return marias
  const start = Date.parse('2026-10-08T11:00Z')
  const book = { kind: 'book', start, end: start + 3_600_000, place: 'Rum 4' } as const
  await apply(town.world.ports, talk, { command: book, by: 'manager' })
  await town.service.settle()
  marias = await through(wayOf('maria', 'calendar'))
  return marias
}
const words = { situation: 'kanarie-när', behaviour: 'kanarie-vad', effect: 'kanarie-ledde' }
const formOf = async ({ browser, page }: { browser: Browser; page: Page }, kind: string) => {
  const href = page.links.find((link) => link.href.endsWith(`/feedback/${kind}`))?.href ?? ''
  return browser.get(href)
}
const look = async (side: { browser: Browser; page: Page }, kind: string, typed: Record<string, string | null> = {}) =>
  side.browser.submit(await formOf(side, kind), 'Läs igenom', { ...words, ...typed })
const sendTo = async (...args: Parameters<typeof look>) =>
  args[0].browser.submit(await look(...args), 'Skicka återkoppling', { sure: 'yes' })
const aishasMail = () => {
  const mail = town.mails('aisha').findLast(({ tags }) => tags.mail.includes('.feedback.'))
  if (!mail) throw new Error('Aisha has no feedback')
  return mail
}
const karinsId = async () => (await personByAddress(town.world.ports, 'karin@fjallbacka.example')) ?? ''
const signedIn = async (name: string): Promise<Browser> => {
  const browser = town.browser()
  await browser.submit(await browser.get('/sign-in?to=hr'), 'Skicka länken', { email: `${name}@fjallbacka.example` })
  await town.service.settle()
  const [link = ''] = linksOf(town.mails(name).findLast(({ tags }) => tags.mail.includes('.link.'))?.text ?? '')
  await browser.submit(await browser.get(link), 'Gå in')
  return browser
}
const opened = async () => {
  const side = await through(linksOf(aishasMail().text)[0] ?? '')
  const href = side.page.links.find(({ text }) => text === 'Öppna återkopplingen från Maria Lind')?.href ?? ''
  return { browser: side.browser, mine: side.page, page: await side.browser.get(href) }
}

describe('the way from a mail', () => {
  it('stands at the foot of every mail, writes nothing when it is looked at, and leads past the door to the kinds', async () => {
    const before = await town.world.ports.table.load(talk)
    const browser = town.browser()
    const door = await browser.get(wayOf('aisha', 'questions'))
    expect(await town.world.ports.table.load(talk)).toEqual(before)
    const page = await browser.submit(door, 'Visa')
    expect(page.path).toBe(`/e/${talk}/feedback`)
    expect(page.links.map(({ text }) => text)).toEqual(expect.arrayContaining(['Fortsätt', 'Mer', 'Mindre']))
    expect((await browser.get(`/e/${talk}`)).links).toContainEqual({
      href: `/e/${talk}/feedback`,
      text: 'Ge återkoppling',
    })
  })

  it('leads from another browser to a fresh link that ends in the same place', async () => {
    const link = wayOf('aisha', 'questions')
    await through(link)
    const other = town.browser()
    await other.submit(await other.get(link), 'Skicka en ny länk', { sure: 'yes' })
    await town.service.settle()
    const page = await other.submit(await other.get(town.link('aisha', 'link')), 'Visa')
    expect(page.path).toBe(`/e/${talk}/feedback`)
  })

  it('has a sign-in of its own, for who has lost the mail', async () => {
    const browser = town.browser()
    const form = await browser.get('/my/feedback')
    await browser.submit(form, 'Skicka länken', { email: 'aisha@fjallbacka.example' })
    await town.service.settle()
    const page = await browser.submit(await browser.get(town.link('aisha', 'link')), 'Visa')
    expect(page.path).toBe('/my/feedback')
    expect(page.text).toContain('Du har inte fått någon återkoppling ännu.')
  })

  it('leads on to the sign-in of one’s own page when the link is months old', async () => {
    const link = wayOf('aisha', 'questions')
    await town.advance('2027-08-23 10:00')
    const closed = await town.browser().get(link)
    expect(closed.status).toBe(404)
    expect(closed.links).toContainEqual({ href: '/my/feedback', text: 'Det du har fått och gett' })
    expect((await town.browser().get(link.replace('/feedback', ''))).links.map(({ href }) => href)).not.toContain(
      '/my/feedback',
    )
  })

  it('meets who reads Norwegian at a door in Norwegian', async () => {
    const browser = town.browser()
    await browser.submit(await browser.get('/my/feedback'), 'Skicka länken', { email: 'ingrid@fjallbacka.example' })
    await town.service.settle()
    const page = await browser.submit(await browser.get(town.link('ingrid', 'link')), 'Vis')
    expect(page.path).toBe('/my/feedback')
  })

  it('leads from a digest to one’s own page', async () => {
    const { page } = await through(wayOf('maria', 'digest'))
    expect(page.path).toBe('/my/feedback')
    expect(page.links).toContainEqual({ href: `/m/${talk}/feedback`, text: 'Aisha Noor' })
  })
})

describe('giving', () => {
  it('has an example for each kind, and asks what to try only where something is to be corrected', async () => {
    const side = await through(wayOf('aisha', 'questions'))
    const praise = await formOf(side, 'continue')
    expect(praise.text).toContain('Till exempel: På genomgången i måndags')
    expect(praise.text).not.toContain('Vad kan personen prova')
    const less = await formOf(side, 'less')
    expect(less.text).toContain('Till exempel: På planeringsmötet i tisdags')
    expect(less.text).toContain('Vad kan personen prova nästa gång?')
    expect([praise.text.includes('Mitt team (en person)'), less.text.includes('Mitt team')]).toEqual([true, false])
    expect(praise.text).not.toContain('Ingrid')
  })

  it('says all that is lacking at once, and keeps what was typed until it is there', async () => {
    const side = await maria()
    const empty = await look(side, 'less', { to: 'address', situation: '', behaviour: '', effect: '' })
    expect(empty.status).toBe(422)
    for (const problem of ['Skriv en enda hel e-postadress', 'Skriv när det var', 'Skriv vad det ledde till'])
      expect(empty.text).toContain(problem)
    const lacking = await look(side, 'less', { effect: '' })
    expect([lacking.status, lacking.text.includes('Skriv vad det ledde till')]).toEqual([422, true])
    expect(lacking.html).toContain('kanarie-när')
  })

  it('is looked through as it will be read, and goes only with a box ticked', async () => {
    const side = await maria()
    const sent = () => town.mails('aisha').filter(({ tags }) => tags.mail.includes('.feedback.')).length
    const check = await look(side, 'less', { next: 'kanarie-prova' })
    expect(check.status).toBe(200)
    expect(check.text).toContain('Till vem? Aisha')
    expect(check.text).toContain('Det här vill Maria gärna se mindre av.')
    expect(check.text).toContain('När det var kanarie-när Vad du gjorde kanarie-vad')
    const unticked = await side.browser.submit(check, 'Skicka återkoppling')
    expect([unticked.status, unticked.text.includes('kanarie-prova')]).toEqual([422, true])
    await town.advance('2026-09-23 17:00')
    expect(sent()).toBe(0)
    const done = await side.browser.submit(unticked, 'Skicka återkoppling', { sure: 'yes' })
    expect([done.text.includes('Återkopplingen är skickad.'), done.path.includes('kanarie')]).toEqual([true, false])
    await town.advance('2026-09-24 17:00')
    expect(sent()).toBe(1)
  })

  it('goes back from looking through with everything typed', async () => {
    const side = await maria()
    const typed = { to: 'address', address: 'ingrid@fjallbacka.example', next: 'kanarie-prova' }
    const check = await look(side, 'less', typed)
    // Whose address it is, the sender is not told.
    expect([check.text.includes('ingrid@fjallbacka.example'), check.text.includes('Ingrid')]).toEqual([true, false])
    const back = await side.browser.submit(check, 'Ändra')
    expect(back.status).toBe(200)
    for (const [name, value] of Object.entries({ ...words, ...typed })) expect(fieldValue(back, name)).toBe(value)
  })

  it('refuses praise that is posted with something to correct, and correction to a team', async () => {
    const side = await maria()
    const mixed = await look(side, 'continue', { next: 'men prova' })
    expect([mixed.status, mixed.text.includes('Beröm och rättelse skickas var för sig. Ta bort')]).toEqual([422, true])
    const group = await look(side, 'less', { to: 'team' })
    expect([group.status, group.text.includes('Rättelse går till en enda person')]).toEqual([422, true])
    await town.advance('2026-09-23 17:00')
    expect(town.mails('aisha').filter(({ tags }) => tags.mail.includes('.feedback.'))).toEqual([])
  })

  it('says the same of an address whoever has it', async () => {
    const side = await maria()
    const notice = 'Om adressen hör till någon här kommer den fram.'
    const known = await sendTo(side, 'less', { to: 'address', address: 'ingrid@fjallbacka.example' })
    const unknown = { to: 'address', address: 'ingen@fjallbacka.example', behaviour: 'kanarie-två' }
    expect([known.text.includes(notice), (await sendTo(side, 'less', unknown)).text]).toEqual([true, known.text])
  })

  it('offers praise alone in the first weeks', async () => {
    const { organisation } = town.world.ports
    organisation.feedback = { ...organisation.feedback, praiseOnlyUntil: '2026-11-01' }
    const side = await through(wayOf('aisha', 'questions'))
    expect(side.page.links.some(({ href }) => href.endsWith('/feedback/less'))).toBe(false)
    const raw = await side.browser.submit(await side.browser.get(`/e/${talk}/feedback/less`), 'Läs igenom', words)
    expect([raw.status, raw.text.includes('Just nu skickas bara beröm')]).toEqual([422, true])
  })

  it('is shut without a session, to GET and POST', async () => {
    for (const path of [`/e/${talk}/feedback`, `/m/${talk}/feedback/less`, `/e/${talk}/feedback/now`]) {
      expect((await town.browser().get(path)).text).not.toContain('Vad gjorde personen')
    }
    const response = await town
      .browser()
      .post(`/m/${talk}/feedback/less`, Object.entries({ to: 'other', do: 'send', sure: 'yes', ...words }))
    expect(response.status).not.toBe(303)
    expect((await town.browser().get('/my/feedback')).path).toBe('/sign-in?to=feedback')
  })
})

describe('the receiver', () => {
  beforeEach(async () => {
    await sendTo(await maria(), 'less', { next: 'kanarie-prova' })
    await town.advance('2026-09-22 17:00')
  })

  it('reads it whole in the mail, and at preparation, where both see it', async () => {
    for (const word of ['när', 'vad', 'ledde', 'prova']) expect(aishasMail().text).toContain(`kanarie-${word}`)
    const { page } = await through(wayOf('aisha', 'questions'))
    expect(page.text).toContain('Mellan dig och Maria sedan förra samtalet')
    expect(page.text).toContain('kanarie-vad')
    const manager = await maria()
    expect((await manager.browser.get(`/m/${talk}/summary`)).text).toContain('kanarie-vad')
  })

  it('thanks or answers once, with a box', async () => {
    const { browser, page } = await opened()
    const unticked = await browser.submit(page, 'Skicka svaret', { text: 'kanarie-svar' })
    expect([unticked.status, unticked.html.includes('kanarie-svar')]).toEqual([422, true])
    const answered = await browser.submit(unticked, 'Skicka svaret', { text: 'kanarie-svar', sure: 'yes' })
    expect([answered.text.includes('kanarie-svar'), answered.text.includes('Tacka eller svara')]).toEqual([true, false])
    await town.advance('2026-09-23 17:00')
    expect(town.mails('maria').findLast(({ tags }) => tags.mail.includes('feedbackReply'))?.text).toContain(
      'kanarie-svar',
    )
  })

  it('blocks the sender, who is not told, and lets them through again', async () => {
    const { browser, page } = await opened()
    const blocked = await browser.submit(page, 'Stäng av', { block: 'yes' })
    expect(blocked.text).toContain('Maria Lind är avstängd.')
    const sent = await sendTo(await maria(), 'more', { behaviour: 'kanarie-fler' })
    expect(sent.text).toContain('Återkopplingen är skickad.')
    await town.advance('2026-09-24 17:00')
    expect(aishasMail().text).not.toContain('kanarie-fler')
    const mine = await browser.get('/my/feedback')
    expect((await browser.submit(mine, 'Släpp fram igen')).status).toBe(422)
    const free = await browser.submit(mine, 'Släpp fram igen', { sure: 'yes' })
    expect(free.text).not.toContain('Avstängda')
  })

  it('shows it to HR people of their choice, who answer, and the sender is told nothing', async () => {
    const { browser, page } = await opened()
    expect(fieldValue(page, 'to[]')).toBeUndefined()
    const nobody = await browser.submit(page, 'Visa för HR', { report: 'yes', reportWords: 'kanarie-ord' })
    expect([nobody.status, nobody.html.includes('kanarie-ord')]).toEqual([422, true])
    const karin = addressId('karin@fjallbacka.example')
    const unticked = await browser.submit(nobody, 'Visa för HR', { 'to[]': karin })
    expect(unticked.status).toBe(422)
    expect(await passedTo(town.world.ports, await karinsId())).toEqual([])
    const shown = await browser.submit(unticked, 'Visa för HR', { 'to[]': karin, report: 'yes' })
    expect(shown.text).toContain('Du har visat meddelandet för Karin Holm.')
    expect(shown.text).not.toContain('Vem ska se det?')
    await town.advance('2026-09-23 17:00')
    const [item] = await passedTo(town.world.ports, await karinsId())
    expect(item).toMatchObject({ what: 'feedback', text: 'kanarie-ord', name: 'Aisha Noor' })
    expect(item?.message).toMatchObject({ from: 'Maria Lind', behaviour: 'kanarie-vad', next: 'kanarie-prova' })
    expect(
      town
        .mails('karin')
        .map(({ text }) => text)
        .join(),
    ).not.toContain('kanarie')
    const hr = await signedIn('karin')
    const list = await hr.get('/hr/passed-on')
    expect(list.text).toContain('kanarie-vad')
    await hr.submit(list, 'Skicka svaret', { text: 'kanarie-från-hr', sure: 'yes' })
    await town.advance('2026-09-24 17:00')
    const answer = town.mails('aisha').findLast(({ tags }) => tags.mail.includes('reportAnswer'))
    expect(answer?.text).toContain('kanarie-från-hr')
    expect((await browser.get(page.path)).text).toContain('kanarie-från-hr')
    const toMaria = town.mails('maria').map(({ text }) => text)
    expect(toMaria.join()).not.toMatch(/kanarie-från-hr|kanarie-ord/)
    expect((await (await maria()).browser.get(`/m/${talk}/feedback`)).text).not.toContain('Karin')
  })

  it('cannot show it to someone of HR who wrote it', async () => {
    const people = [
      { name: 'Maria Lind', email: 'maria@fjallbacka.example', language: 'sv' as const },
      { name: 'Aisha Noor', email: 'aisha@fjallbacka.example', language: 'sv' as const },
    ]
    town.world.ports.organisation.hr.push(...people)
    const { browser, page } = await opened()
    expect(page.html).toContain('Karin Holm')
    for (const { email } of people) {
      expect(page.html).not.toContain(addressId(email))
      const refused = await browser.submit(page, 'Visa för HR', { 'to[]': addressId(email), report: 'yes' })
      expect(refused.status).toBe(422)
    }
  })

  it('is the only one who can open it', async () => {
    const { page } = await opened()
    const side = await through(wayOf('maria', 'digest'))
    expect((await side.browser.get(page.path)).status).toBe(404)
    expect(side.page.text).toContain('Till Aisha Noor')
    const ingrids = talkId(town.cycle, town.people.ingrid)
    const ingrid = await town.browser().get(`/e/${ingrids}/feedback`)
    expect(ingrid.text).not.toContain('kanarie')
  })
})

describe('preparing', () => {
  it('meets what was not said yet with a draft to say it now, carried by the form alone', async () => {
    const side = await maria()
    const question = await side.browser.get(`/m/${talk}/question/QC4`)
    await side.browser.submit(question, 'Spara och fortsätt', { text: 'kanarie-mindre' })
    const check = await side.browser.get(`/m/${talk}/answers`)
    expect(check.text).toContain('Säg det nu')
    const form = await side.browser.submit(check, 'Skriv till personen')
    expect([form.status, form.path, form.html.includes('kanarie-mindre')]).toEqual([
      200,
      `/m/${talk}/feedback/now`,
      true,
    ])
    const said = await side.browser.submit(await side.browser.get(`/m/${talk}/question/QC4`), 'Spara och fortsätt', {
      alreadySaid: 'yes',
    })
    expect(said.status).toBe(200)
    expect((await side.browser.get(`/m/${talk}/answers`)).text).not.toContain('Säg det nu')
  })

  it('can take up what someone else said as a topic, which is added only by another press', async () => {
    const { ports } = town.world
    const from = { id: town.people.ingrid, name: 'Ingrid Moe', language: 'nb' } as const
    const to = [{ id: town.people.aisha, name: 'Aisha Noor' }]
    const message = { id: 'f_0000000000000001', kind: 'continue', from, to, ...words, at: ports.clock.now() } as const
    await apply(ports, town.people.aisha, { command: { kind: 'receiveFeedback', message }, by: 'service' })
    const side = await through(wayOf('aisha', 'questions'))
    expect(side.page.text).toContain('Bara du ser det här')
    const topics = await side.browser.submit(side.page, 'Ta upp det')
    expect(topics.html).toContain('value="kanarie-vad"')
    const manager = await maria()
    expect((await manager.browser.get(`/m/${talk}/topics`)).text).not.toContain('kanarie-vad')
    expect((await manager.browser.get(`/m/${talk}/feedback`)).text).not.toContain('kanarie')
  })
})
