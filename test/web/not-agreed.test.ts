/** A plan that is not agreed, on its page: single lines accepted, a disagreement in own words, and words beside lines. */
import { describe, expect, it } from 'vitest'
import { readTalk } from '../../functions/flow/read.ts'
import { fieldValue } from './browser.ts'
import { type GivenTalk, givenHeld, later, line, planOf } from './given-talk.ts'

const content = planOf([line('l1', 'Boka kursen'), line('l2', 'Leda <i>mötet</i>')])

/** Proposed by the manager on the day after the talk. */
const proposed = async (settings?: Parameters<typeof givenHeld>[0]): Promise<GivenTalk> => {
  const talk = await givenHeld(settings)
  await talk.given('manager', { kind: 'proposePlan', basedOn: 0, content })
  return talk
}
const planOfTalk = async ({ world, id }: GivenTalk) => (await readTalk(world.ports, id, 'manager'))!.plan

describe('who does not agree', () => {
  it('says why, with the box ticked, and the plan stands so for both', async () => {
    const talk = await proposed()
    const { browser, path } = talk
    const page = await browser.employee.get(`${path.employee}/plan`)
    const unticked = await browser.employee.submit(page, 'Skicka', { why: 'Inte <b>i år</b>' })
    expect(unticked.status).toBe(422)
    expect(fieldValue(unticked, 'why')).toBe('Inte <b>i år</b>')
    expect((await browser.employee.submit(page, 'Skicka', { read: 'yes' })).text).toContain(
      'Skriv vad du inte håller med om',
    )
    expect((await planOfTalk(talk)).notAgreed).toBeUndefined()
    const said = await browser.employee.submit(unticked, 'Skicka', { read: 'yes' })
    expect(said.text).toContain('Planen är inte överenskommen (sedan')
    expect(said.text).toContain('Du har läst planen och håller inte med')
    const marias = await browser.manager.get(`${path.manager}/plan`)
    expect(marias.text).toContain('Aisha har läst planen och håller inte med')
    expect(marias.text).toContain('Inte <b>i år</b>')
    expect(marias.html).not.toContain('<b>i år</b>')
    expect(marias.text).toContain('Ingen rad är godtagen av er båda ännu')
    expect((await browser.manager.get(path.manager)).text).toContain('inte överenskommen')
  })

  it('is shown the new version when the plan has moved on, with what was typed', async () => {
    const talk = await proposed()
    const page = await talk.browser.employee.get(`${talk.path.employee}/plan`)
    await talk.given('manager', { kind: 'proposePlan', basedOn: 1, content })
    const late = await talk.browser.employee.submit(page, 'Skicka', { why: 'Nej', read: 'yes' })
    expect(late.status).toBe(409)
    expect(fieldValue(late, 'why')).toBe('Nej')
    expect((await planOfTalk(talk)).notAgreed).toBeUndefined()
  })
})

describe('single lines', () => {
  it('are accepted by ticking them, hold when the plan is not agreed, and are what the follow-up asks about', async () => {
    const talk = await proposed()
    const { browser, path } = talk
    const page = await browser.employee.get(`${path.employee}/plan`)
    expect((await browser.employee.submit(page, 'Godta raderna')).text).toContain('Kryssa i minst en rad')
    const ticked = await browser.employee.submit(page, 'Godta raderna', { 'accept[]': 'l1' })
    expect(ticked.path).toBe(`${path.employee}/plan`)
    expect((await planOfTalk(talk)).accepted).toEqual(['l1'])
    await browser.employee.submit(ticked, 'Skicka', { why: 'Resten vill jag inte', read: 'yes' })
    const after = await later(talk, '2026-12-14T09:00Z')
    const asked = await after.browser.employee.get(`${path.employee}/follow-up/1`)
    expect(asked.text).toContain('Här är de rader som ni båda har godtagit')
    expect(asked.text).toContain('Boka kursen')
    expect(asked.text).not.toContain('Leda')
    const sent = await after.browser.employee.submit(asked, 'Skicka svaren', { 'status-l1': 'done', sure: 'yes' })
    expect(sent.status).toBe(200)
  })

  it('have the words beside them with which the plan was sent back', async () => {
    const talk = await proposed()
    const { browser, path } = talk
    const page = await browser.employee.get(`${path.employee}/plan`)
    const long = await browser.employee.submit(page, 'Skicka tillbaka', { 'beside-l2': 'x'.repeat(601) })
    expect(long.status).toBe(422)
    expect(fieldValue(long, 'beside-l2')).toHaveLength(601)
    await browser.employee.submit(page, 'Skicka tillbaka', { 'beside-l2': 'Hellre i maj' })
    const marias = await browser.manager.get(`${path.manager}/plan`)
    expect(marias.text).toContain('Leda <i>mötet</i>')
    expect(marias.text).toContain('Aisha skriver Hellre i maj')
  })
})

describe('a plan that is not agreed, in three languages', () => {
  it.each([
    ['sv', 'Läst, men inte överens', 'Planen är inte överenskommen'],
    ['nb', 'Lest, men ikke enig', 'Planen er ikke avtalt'],
    ['en', 'Read, but not agreed', 'The plan is not agreed'],
  ] as const)('speaks %s', async (language, title, stands) => {
    const talk = await proposed({ languages: { employee: language } })
    expect((await talk.browser.employee.get(`${talk.path.employee}/plan`)).text).toContain(title)
    await talk.given('employee', { kind: 'disagreePlan', version: 1, text: 'x' })
    expect((await talk.browser.employee.get(`${talk.path.employee}/plan`)).text).toContain(stands)
  })
})
