/** Whoever is away is counted apart, on the team page and on HR's page of a cycle, and is never late. */
import { beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { setAway } from '../../functions/flow/person-changed.ts'
import { autumn, launch } from '../world/service.ts'
import type { Browser } from './browser.ts'
import { importRows, type Office, office, school } from './hr-office.ts'

let town: Office
let cycle: string
beforeEach(async () => {
  town = await office('2026-09-07 08:30')
  await importRows(town, school)
  cycle = await launch(town.world.ports, autumn)
  await town.someMinutes()
  const aisha = (await personByAddress(town.world.ports, 'aisha@fjallbacka.example')) ?? ''
  await setAway(town.world.ports, aisha, '2026-09-21', { talk: talkId(cycle, aisha), side: 'employee' })
})
const team = async (query = '') => (await town.signIn('maria@fjallbacka.example', 'team')).get(`/team${query}`)

describe('the team page', () => {
  it('says who is away and until when, last and without the dots', async () => {
    const { text, html } = await team()
    expect(text).toContain('En sak väntar på dig. 0 av 2 samtal är bokade eller har hållits. En är borta.')
    expect(text).toContain('Borta till 21 september')
    expect(text.indexOf('Ingrid Moe')).toBeLessThan(text.indexOf('Aisha Noor'))
    expect(html.match(/class="dots"/g)).toHaveLength(1)
  })

  it('counts them as everyone else from the day they are back', async () => {
    await town.advance('2026-09-21 10:00')
    const { text } = await team()
    expect(text).not.toContain('borta')
  })

  it('says it in each language', async () => {
    expect((await team('?language=nb')).text).toContain('Én er borte.')
    expect((await team('?language=en')).text).toContain('One is away.')
  })
})

describe("HR's pages", () => {
  const signIn = () => town.signIn('karin@fjallbacka.example', 'hr')
  const page = async () => (await signIn()).get(`/hr/cycles/${cycle}`)

  it('counts who is away apart, and leaves them out of the sentence', async () => {
    const { text } = await page()
    expect(text).toContain('0 av 1 har haft sitt samtal. 1 är borta och räknas för sig.')
  })

  it('counts them with the others from the day they are back, without anyone writing', async () => {
    await town.world.clock.set(Date.parse('2026-09-21T08:00Z'))
    const { text } = await page()
    expect(text).toContain('0 av 2 har haft sitt samtal.')
    expect(text).not.toContain('borta')
  })

  it('say the same of the cycle, of its quality, of its people and of all people', async () => {
    const said = async ({ get }: Browser) => [
      (await get(`/hr/cycles/${cycle}`)).text.includes('0 av 1 har haft sitt samtal. 1 är borta'),
      (await get(`/hr/cycles/${cycle}/quality`)).text.includes('0 av 1 samtal är hållna.'),
      (await get(`/hr/cycles/${cycle}/people`)).text.includes('Aisha Noor Skola Borta'),
      (await get('/hr/people')).text.includes('Borta till 21 september 2026'),
    ]
    expect(await said(town.karin)).toEqual([true, true, true, true])
    await town.world.clock.set(Date.parse('2026-09-21T08:00Z'))
    expect(await said(await signIn())).toEqual([false, false, false, false])
  })

  it('count nobody who has left', async () => {
    const { get } = town.karin
    expect((await get('/hr')).text).toContain('3 personer och 1 omgång.')
    const aisha = (await personByAddress(town.world.ports, 'aisha@fjallbacka.example')) ?? ''
    await apply(town.world.ports, aisha, { command: { kind: 'leave', from: '2026-09-07' }, by: 'hr' })
    await town.service.settle()
    expect((await get('/hr')).text).toContain('2 personer och 1 omgång.')
    expect((await get('/hr/people')).text).toContain('2 personer.')
  })
})
