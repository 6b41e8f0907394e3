/** HR's page of a running cycle: who is late, who needs a hand and why, and how to see fewer of them. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { setAway } from '../../functions/flow/person-changed.ts'
import { autumn, launch } from '../world/service.ts'
import { importRows, type Office, office, school } from './hr-office.ts'
import { moment } from './town.ts'

let hr: Office
let id: string
beforeEach(async () => {
  hr = await office('2026-09-07 08:30')
  await importRows(hr, `${school}\nOla Vik;ola@fjallbacka.example;ingrid@fjallbacka.example;sv;Vård`)
  id = await launch(hr.world.ports, autumn)
  await hr.someMinutes()
})
const personOf = async (name: string) => (await personByAddress(hr.world.ports, `${name}@fjallbacka.example`)) ?? ''
const talkOf = async (name: string) => talkId(id, await personOf(name))
const say = async (name: string, by: 'employee' | 'manager', command: TalkCommand) => {
  const applied = await apply(hr.world.ports, await talkOf(name), { command, by })
  if (!applied.ok) throw new Error(applied.refusal.code)
}
const cyclePage = async (query = '') => {
  hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
  return hr.karin.get(`/hr/cycles/${id}${query}`)
}
const booked = (date: string): TalkCommand => {
  const start = moment(`${date} 10:00`)
  return { kind: 'book', start, end: start + 3_600_000, place: 'Rum 3' }
}

describe('who is late', () => {
  it('is said in the first sentence, and nobody is who is away', async () => {
    await hr.advance('2026-11-13 12:00')
    expect((await cyclePage()).text).toContain('0 av 3 har haft sitt samtal. Ingen tid än 3')
    await hr.advance('2026-11-16 12:00')
    expect((await cyclePage()).text).toContain('0 av 3 har haft sitt samtal. 3 är försenade. Försenade 3')
    await setAway(hr.world.ports, await personOf('aisha'), '2026-12-01', {
      talk: await talkOf('aisha'),
      side: 'employee',
    })
    expect((await cyclePage()).text).toContain(
      '0 av 2 har haft sitt samtal. 2 är försenade. 1 är borta och räknas för sig.',
    )
  })

  it('is no one while HR has paused', async () => {
    await apply(hr.world.ports, id, { command: { kind: 'halt', halt: 'paused', person: 'p_karin' }, by: 'hr' })
    await hr.advance('2026-11-16 12:00')
    const { text } = await cyclePage()
    expect(text).not.toContain('försenade.')
    expect(text).toContain('Ingen behöver hjälp vidare just nu.')
  })
})

describe('who needs a hand', () => {
  it('stands by name, unit, manager and since when, once and under one reason', async () => {
    expect((await cyclePage()).text).toContain('Ingen behöver hjälp vidare just nu.')
    await hr.advance('2026-09-22 12:00')
    const { text } = await cyclePage()
    expect(text).toContain('3 personer behöver hjälp vidare')
    expect(text).toContain('Ingen tid bokad: 3')
    expect(text).toContain('Aisha Noor Skola Maria Lind 21 september 2026')
    await say('aisha', 'manager', booked('2026-10-14'))
    await hr.advance('2026-10-15 12:00')
    const later = await cyclePage()
    expect(later.text).toContain('Tiden har varit, men ingen har sagt om de pratade: 1')
    expect(later.text).toContain('Ingen tid bokad: 2')
    expect(later.text.match(/Aisha Noor/g)).toHaveLength(1)
    await say('aisha', 'employee', { kind: 'sayHeld', answer: 'talked' })
    expect((await cyclePage()).text).not.toContain('Aisha Noor')
    await hr.advance('2026-11-09 12:00')
    expect((await cyclePage()).text).toContain('ingen bekräftad plan efter 15 arbetsdagar: 1')
  })

  it('is filtered by reason, unit and manager, without a name in an address', async () => {
    await hr.advance('2026-09-22 12:00')
    const page = await cyclePage()
    const links = [...page.html.matchAll(/href="([^"]*\?[^"]*)"/g)].map(([, href = '']) => href)
    for (const href of links) expect(decodeURI(href)).not.toMatch(/Skola|Vård|Maria|Noor/)
    const unit = links.find((href) => href.includes('unit=')) ?? ''
    const inUnit = await hr.karin.get(unit.replace('#attention', ''))
    expect(inUnit.text).toContain('1 person i Skola')
    expect(inUnit.text).not.toContain('Ola Vik')
    const team = await hr.karin.submit(page, 'Visa gruppen', { manager: 'ingrid' })
    expect(team.path).toContain(`manager=${await personOf('ingrid')}`)
    expect(team.text).toContain('1 person med Ingrid Moe som chef')
    expect(team.text).toContain('Ola Vik')
    expect(team.text).not.toContain('Aisha Noor')
    expect((await hr.karin.get(`/hr/cycles/${id}?reason=noPlan`)).text).toContain('Här behöver ingen hjälp vidare')
  })

  it('says so when nobody of the typed name holds a talk, and keeps what was typed', async () => {
    await hr.advance('2026-09-22 12:00')
    const page = await cyclePage()
    const none = await hr.karin.submit(page, 'Visa gruppen', { manager: 'Aisha' })
    expect(none.status).toBe(422)
    expect(none.text).toContain('Ingen med det namnet har samtal att hålla i omgången')
    expect(none.html).toContain('value="Aisha"')
  })

  it('reads in each language', async () => {
    await hr.advance('2026-09-22 12:00')
    expect((await cyclePage('?language=nb')).text).toContain('3 personer trenger hjelp videre')
    expect((await cyclePage('?language=en')).text).toContain('3 people need a hand')
  })
})
