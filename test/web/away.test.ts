/** Being away and a change of manager, as the two see it on their pages. */
import { describe, expect, it } from 'vitest'
import type { Party } from '../../functions/domain/talk.ts'
import { apply } from '../../functions/flow/apply.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { type GivenTalk, givenTalk, meetingBooked } from './given-talk.ts'

const erik: Party = { id: 'p_erik', name: 'Erik Sand', language: 'nb' }
const changeManager = async ({ world, id }: GivenTalk, manager: Party | null) => {
  await apply(world.ports, id, { command: { kind: 'changeManager', manager }, by: 'service' })
}

describe('saying that one is away', () => {
  it('takes a date and no reason, and shows it to both', async () => {
    const talk = await givenTalk()
    await talk.given('manager', meetingBooked)
    const form = await talk.browser.employee.get(`${talk.path.employee}/away`)
    const home = await talk.browser.employee.submit(form, 'Spara datumet', { until: '2026-12-01' })
    expect(home.path).toBe(talk.path.employee)
    expect(home.text).toContain('Du är borta till 1 december 2026')
    expect(home.text).toContain('Den bokade tiden ligger före det')
    const other = await talk.browser.manager.get(talk.path.manager)
    expect(other.text).toContain('Aisha är borta till 1 december 2026')
  })

  it('is refused for a day that is over, with what was typed', async () => {
    const talk = await givenTalk()
    const form = await talk.browser.employee.get(`${talk.path.employee}/away`)
    const again = await talk.browser.employee.submit(form, 'Spara datumet', { until: '2026-10-01' })
    expect([again.status, again.text.includes('Välj ett datum efter i dag')]).toEqual([422, true])
    expect(again.html).toContain('value="2026-10-01"')
  })

  it('can be said by the manager for the employee, but not the other way round', async () => {
    const talk = await givenTalk()
    const form = await talk.browser.manager.get(`${talk.path.manager}/away`)
    await talk.browser.manager.submit(form, 'Spara datumet', { side: 'employee', until: '2026-12-01' })
    const own = await talk.browser.employee.get(`${talk.path.employee}/away`)
    expect(own.forms.flatMap(({ fields }) => fields).filter(([name]) => name === 'side')).toEqual([
      ['side', 'employee'],
      ['side', 'employee'],
    ])
    await talk.browser.employee.submit(own, 'Spara datumet', { side: 'manager', until: '2026-12-05' })
    const view = await readTalk(talk.world.ports, talk.id, 'employee')
    expect(view?.away).toEqual({ you: '2026-12-05', other: undefined })
  })

  it('ends when one is back sooner', async () => {
    const talk = await givenTalk()
    const { employee } = talk.browser
    await employee.submit(await employee.get(`${talk.path.employee}/away`), 'Spara datumet', { until: '2026-12-01' })
    const home = await employee.submit(await employee.get(`${talk.path.employee}/away`), 'Jag är tillbaka nu')
    expect(home.text).not.toContain('Du är borta')
  })
})

describe('a talk that went over to another manager', () => {
  it('shuts the former manager out at once, and tells the employee what came back', async () => {
    const talk = await givenTalk()
    const answers = [{ question: 'QA1', text: 'kanarie-svar', onlyOnPage: false }]
    await talk.given('employee', { kind: 'sendAnswers', answers })
    await talk.given('employee', { kind: 'proposeTopic', text: 'kanarie-ämne' })
    const page = await talk.browser.manager.get(`${talk.path.manager}/notes`)
    await changeManager(talk, erik)
    expect((await talk.browser.manager.get(talk.path.manager)).text).not.toContain('Aisha')
    expect((await talk.browser.manager.post(page.path, [['text', 'x']])).status).not.toBe(303)
    const home = await talk.browser.employee.get(talk.path.employee)
    expect(home.text).toContain('Erik har tagit över samtalet från Maria Lind')
    expect(home.text).toContain('Svaren du skickade till Maria Lind är ditt utkast igen')
    const check = await talk.browser.employee.get(`${talk.path.employee}/answers`)
    expect(check.text).toContain('kanarie-svar')
    expect((await talk.browser.employee.get(`${talk.path.employee}/topics`)).text).toContain('Bara du ser det här')
    const eriks = await talk.another('manager')
    for (const path of ['', '/topics', '/summary', '/answers', '/plan', '/meeting']) {
      expect((await eriks.get(`${talk.path.manager}${path}`)).text).not.toContain('kanarie')
    }
    const sent = await talk.browser.employee.submit(check, `${talk.path.employee}/answers`, { sure: 'yes' })
    expect(sent.status).toBe(200)
    expect((await readTalk(talk.world.ports, talk.id, 'employee'))?.preparation.own.status).toBe('sent')
  })

  it('says that it waits when there is nobody', async () => {
    const talk = await givenTalk()
    await changeManager(talk, null)
    const home = await talk.browser.employee.get(talk.path.employee)
    expect(home.text).toContain('Samtalet har ingen chef just nu')
  })
})
