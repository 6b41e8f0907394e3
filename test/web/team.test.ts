/** The team page: what waits for a manager, over all own talks. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { autumn, launch } from '../world/service.ts'
import type { Browser } from './browser.ts'
import { importRows, type Office, office, school } from './hr-office.ts'
import { baseUrl, moment } from './town.ts'

let town: Office
let cycle: string
beforeEach(async () => {
  town = await office('2026-09-07 08:30')
  await importRows(
    town,
    `${school.replace('maria@fjallbacka.example;;', 'maria@fjallbacka.example;per@fjallbacka.example;')}
Per Ask;per@fjallbacka.example;;sv;Skola`,
  )
  cycle = await launch(town.world.ports, autumn)
  await town.someMinutes()
})

describe('the team page', () => {
  it('leads whoever is not signed in to the sign-in', async () => {
    const response = await town.app.request(`${baseUrl}/team`)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?to=team'])
  })

  it('says first how many things wait, and each is a link that does it', async () => {
    const page = await (await maria()).get('/team')
    // Two meetings to book, and Maria's own talk with Per to prepare.
    expect(page.text).toContain('Tre saker väntar på dig.')
    const aisha = await talkOf('aisha')
    expect(page.links).toContainEqual({ href: `/m/${aisha}/meeting`, text: 'Boka tid Aisha Noor' })
    expect(page.links).toContainEqual({ href: `/m/${aisha}`, text: 'Aisha Noor' })
    expect(page.text).toContain('0 av 2 samtal är bokade eller har hållits.')
    expect(page.text).toMatch(/Ditt eget samtal .*Per Ask/)
    expect(page.links).toContainEqual({
      href: `/e/${await talkOf('maria')}/question/next`,
      text: 'Förbered dig Per Ask',
    })
  })

  it('follows a talk through its life', async () => {
    const aisha = await talkOf('aisha')
    const start = moment('2026-10-08 13:00')
    await given('aisha', 'manager', { kind: 'book', start, end: start + 3_600_000, place: 'Rum 4' })
    await town.advance('2026-09-28 10:00')
    const preparing = await (await maria()).get('/team')
    expect(preparing.text).toContain('Hösten 2026 torsdag 8 oktober kl. 13.00 Rum 4 Förbered')
    expect(hrefs(preparing, aisha)).toEqual(['', '/question/next'])
    await town.advance('2026-10-08 15:00')
    const browser = await maria()
    const met = await browser.get('/team')
    expect(hrefs(met, aisha)).toEqual(['', '/held'])
    await given('aisha', 'employee', { kind: 'sayHeld', answer: 'talked' })
    expect(hrefs(await browser.get('/team'), aisha)).toEqual(['', '/plan/edit'])
    const content = {
      mattered: ['x'],
      lines: [{ id: 'l1', kind: 'goal' as const, what: 'x', who: 'both' as const }],
      followUps: ['2026-11-09'],
    }
    await given('aisha', 'employee', { kind: 'proposePlan', basedOn: 0, content })
    expect(hrefs(await browser.get('/team'), aisha)).toEqual(['', '/plan'])
    await given('aisha', 'manager', { kind: 'confirmPlan', version: 1 })
    const agreed = await browser.get('/team')
    expect(hrefs(agreed, aisha)).toEqual([''])
    expect(agreed.text).toContain('Båda är klara med det här steget')
    await town.advance('2026-11-09 12:00')
    expect(hrefs(await (await maria()).get('/team'), aisha)).toEqual(['', '/follow-up/1'])
  })

  it('says so when the employee has declined the time', async () => {
    const start = moment('2026-10-08 13:00')
    await given('aisha', 'manager', { kind: 'book', start, end: start + 3_600_000, place: '' })
    const proposals = [moment('2026-10-09 09:00')]
    await given('aisha', 'employee', { kind: 'declineTime', basedOn: 0, proposals })
    const page = await (await maria()).get('/team')
    expect(page.text).toContain('Boka en ny tid, den förra passade inte')
  })

  it('folds what is finished, and counts each of the team by their latest talk', async () => {
    const aisha = await talkOf('aisha')
    const start = moment('2026-10-08 13:00')
    await given('aisha', 'manager', { kind: 'book', start, end: start + 3_600_000, place: '' })
    await town.advance('2026-10-08 15:00')
    await given('aisha', 'employee', { kind: 'sayHeld', answer: 'talked' })
    const content = { mattered: ['x'], lines: [], followUps: ['2026-11-09'] }
    await given('aisha', 'employee', { kind: 'proposePlan', basedOn: 0, content })
    await given('aisha', 'manager', { kind: 'confirmPlan', version: 1 })
    await town.advance('2026-11-18 12:00')
    await launch(town.world.ports, { ...autumn, name: 'Våren 2027', from: '2027-02-01', to: '2027-03-12' })
    await town.someMinutes()
    const page = await (await maria()).get('/team')
    const [current = '', folded = ''] = page.html.split('<details>')
    expect(folded).toContain(`/m/${aisha}`)
    expect(current).not.toContain(`/m/${aisha}`)
    expect(folded).toContain('Avslutade samtal (1)')
    expect(page.text).toContain('0 av 2 samtal är bokade eller har hållits.')
  })

  it('calls two of the same first name by their whole names', async () => {
    await importRows(
      town,
      `name;email;manager_email;language;unit
Aisha Berg;aisha.berg@fjallbacka.example;maria@fjallbacka.example;sv;Skola`,
    )
    await launch(town.world.ports, { ...autumn, name: 'En till' })
    await town.someMinutes()
    await given('aisha', 'manager', { kind: 'prepareWithoutWriting' })
    const { text } = await (await maria()).get('/team')
    expect(text).toContain('Du är klar, väntar på Aisha Noor')
  })

  it('puts what waits before what does not', async () => {
    const start = moment('2026-10-08 13:00')
    await given('aisha', 'manager', { kind: 'book', start, end: start + 3_600_000, place: '' })
    const { text } = await (await maria()).get('/team')
    expect(text.indexOf('Ingrid Moe')).toBeLessThan(text.indexOf('Aisha Noor'))
  })

  it('opens the talk of the one who is signed in', async () => {
    const browser = await maria()
    expect((await browser.get(`/m/${await talkOf('aisha')}`)).status).toBe(200)
  })

  it('says what will be here when nothing is', async () => {
    const empty = await office()
    await importRows(empty, school)
    const page = await (await empty.signIn('maria@fjallbacka.example', 'team')).get('/team')
    expect(page.text).toContain('Här kommer dina samtal att stå')
  })

  it('speaks the three languages', async () => {
    const browser = await maria()
    for (const [language, words] of Object.entries({
      sv: 'Dina samtal Tre saker väntar på dig.',
      nb: 'Samtalene dine Tre ting venter på deg.',
      en: 'Your talks Three things are waiting for you.',
    }))
      expect((await browser.get(`/team?language=${language}`)).text).toContain(words)
  })
})

const maria = (): Promise<Browser> => town.signIn('maria@fjallbacka.example', 'team')

const talkOf = async (name: string): Promise<string> =>
  talkId(cycle, (await personByAddress(town.world.ports, `${name}@fjallbacka.example`)) ?? '')

const given = async (name: string, by: 'employee' | 'manager', command: TalkCommand) => {
  const applied = await apply(town.world.ports, await talkOf(name), { command, by })
  if (!applied.ok) throw new Error(`${command.kind} was refused: ${applied.refusal.code}`)
}

/** Where the links of a talk lead, after the talk's own path. */
const hrefs = (page: { links: { href: string }[] }, talk: string): string[] =>
  page.links.flatMap(({ href }) => (href.startsWith(`/m/${talk}`) ? [href.slice(`/m/${talk}`.length)] : []))
