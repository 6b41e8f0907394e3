/** HR launches by typing how many it is for, can stop until the first mail is due, and makes a cycle like another. */
import { beforeEach, describe, expect, it } from 'vitest'
import { personByAddress } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { autumn, launch, mailsTo } from '../world/service.ts'
import { fieldValue } from './browser.ts'
import { givenTalk } from './given-talk.ts'
import { importRows, type Office, office, school } from './hr-office.ts'

let hr: Office
let id: string
let cycle: string
beforeEach(async () => {
  hr = await office('2026-09-07 08:30')
  await importRows(hr, school)
  id = await launch(hr.world.ports, { ...autumn, goals: ['Färre väntar i kö'] })
  cycle = `/hr/cycles/${id}`
  await hr.someMinutes()
})
const goTo = async (time: string) => {
  await hr.advance(time)
  hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
}
const stop = async () => hr.karin.submit(await hr.karin.get(`${cycle}/launch/stop`), 'Stoppa starten', { sure: 'yes' })
const mailed = () => hr.world.outbox.filter(({ mail }) => !mail.tags.mail.startsWith('person.link.')).length

describe('a launch that is stopped', () => {
  it('says until when, waits for the box, and is a draft again that mails nobody', async () => {
    const page = await hr.karin.get(cycle)
    expect(page.text).toContain('Inget mejl har gått ut än. Till måndag 14 september kl. 07.45 kan du stoppa starten.')
    const unsure = await hr.karin.submit(await hr.karin.get(`${cycle}/launch/stop`), 'Stoppa starten')
    expect(unsure.status).toBe(422)
    expect((await stop()).text).toContain('Omgången är ett utkast')
    await hr.someMinutes()
    const team = await hr.signIn('maria@fjallbacka.example', 'team')
    expect((await team.get('/team')).text).not.toContain('Aisha Noor')
    await goTo('2026-12-01 12:00')
    expect(mailed()).toBe(0)
  })

  it('can be launched again, with everyone in it', async () => {
    await stop()
    await hr.someMinutes()
    const { ports } = hr.world
    const { launchCycle } = await import('../../functions/flow/cycles.ts')
    expect((await launchCycle(ports, id, 'p_0000000000000000', 2, undefined)).ok).toBe(true)
    await hr.someMinutes()
    expect((await hr.karin.get(cycle)).text).toContain('0 av 2 har haft sitt samtal. Ingen tid än 2')
    await goTo('2026-09-14 12:00')
    expect(mailsTo(hr.world, 'aisha@fjallbacka.example').map(({ mail }) => mail.tags.mail)).toEqual([
      'employee.invitation.1',
    ])
  })

  it('takes a time that was booked meanwhile out of the calendars', async () => {
    const { apply } = await import('../../functions/flow/apply.ts')
    const aisha = (await personByAddress(hr.world.ports, 'aisha@fjallbacka.example')) ?? ''
    const start = Date.parse('2026-10-14T08:00:00Z')
    const book = { kind: 'book', start, end: start + 3_600_000, place: '' } as const
    await apply(hr.world.ports, talkId(id, aisha), { command: book, by: 'manager' })
    await hr.someMinutes()
    await stop()
    await hr.someMinutes()
    const calendars = mailsTo(hr.world, 'aisha@fjallbacka.example').map(({ mail }) => mail.calendar?.method)
    expect(calendars.filter(Boolean)).toEqual(['REQUEST', 'CANCEL'])
  })

  it('is too late once the first mails go out', async () => {
    const form = await hr.karin.get(`${cycle}/launch/stop`)
    await goTo('2026-09-14 07:50')
    expect((await hr.karin.get(cycle)).text).not.toContain('stoppa starten')
    expect((await hr.karin.get(`${cycle}/launch/stop`)).path).toBe(cycle)
    const again = await hr.karin.submit(form, 'Stoppa starten', { sure: 'yes' })
    expect((await hr.karin.submit(again, 'Stoppa starten', { sure: 'yes' })).text).toContain(
      'De första mejlen går ut nu',
    )
  })
})

describe('a cycle made like another', () => {
  it('has its settings, with the days a year later on the same weekdays', async () => {
    const page = await hr.karin.get(cycle)
    expect(page.html).toContain(`href="/hr/cycles/new?from=${id}"`)
    const form = await hr.karin.get(`/hr/cycles/new?from=${id}`)
    expect(fieldValue(form, 'invitationOn')).toBe('2027-09-13')
    expect(fieldValue(form, 'to')).toBe('2027-11-12')
    expect(fieldValue(form, 'name')).toBe('')
    expect(form.text).toContain('Färre väntar i kö')
  })
})

describe("the organisation's goals", () => {
  it('stand beside the questions of both, and are five at most', async () => {
    const talk = await givenTalk({ cycle: { goals: ['Färre väntar i kö', 'Alla kan larmvägarna'] } })
    for (const role of ['employee', 'manager'] as const) {
      const page = await talk.browser[role].get(`${talk.path[role]}/question/next`)
      expect(page.text).toContain('Alla kan larmvägarna')
    }
    const form = await hr.karin.get('/hr/cycles/new')
    const many = await hr.karin.submit(form, 'Spara omgången', { name: 'Vår', goals: 'a\nb\nc\nd\ne\nf' })
    expect(many.text).toContain('Skriv högst 5 mål, ett på varje rad')
  })
})
