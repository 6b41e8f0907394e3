/** HR's files and the list of those without a talk in twelve months; and that no page or file of HR's holds a word that the two have written. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { autumn, launch } from '../world/service.ts'
import { importRows, type Office, office, school } from './hr-office.ts'
import { baseUrl, moment } from './town.ts'

let hr: Office
let id: string
let aisha: string
let talk: string
beforeEach(async () => {
  hr = await office('2026-09-07 08:30')
  await importRows(hr, `${school}\n=Ola Vik;ola@fjallbacka.example;maria@fjallbacka.example;sv;Vård`)
  id = await launch(hr.world.ports, autumn)
  await hr.someMinutes()
  aisha = (await personByAddress(hr.world.ports, 'aisha@fjallbacka.example')) ?? ''
  talk = talkId(id, aisha)
})
const goTo = async (time: string) => {
  await hr.advance(time)
  hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
}
const say = async (by: 'employee' | 'manager', command: TalkCommand) => {
  const applied = await apply(hr.world.ports, talk, { command, by })
  if (!applied.ok) throw new Error(`${command.kind}: ${applied.refusal.code}`)
}
const start = moment('2026-10-14 10:00')
const book: TalkCommand = { kind: 'book', start, end: start + 3_600_000, place: 'kanariefågel' }
/** What a browser makes of the mark in front is that it is gone. */
const firstBytes = async (path: string): Promise<number[]> => {
  const cookie = [...hr.karin.cookies].map((pair) => pair.join('=')).join('; ')
  const response = await hr.app.request(`${baseUrl}${path}`, { headers: { cookie } })
  return [...new Uint8Array(await response.arrayBuffer()).slice(0, 3)]
}
const raw = async (path: string): Promise<string> => (await hr.karin.get(path)).html

describe("a cycle's people as a file", () => {
  it('opens in a spreadsheet of the language, and no cell is a formula', async () => {
    await say('manager', book)
    const sv = await raw(`/hr/cycles/${id}/people.csv`)
    expect(await firstBytes(`/hr/cycles/${id}/people.csv`)).toEqual([0xef, 0xbb, 0xbf])
    expect(sv).toContain('Namn;E-postadress;Enhet;Chef;Läge;Samtalets datum\r\n')
    expect(sv).toContain('Aisha Noor;aisha@fjallbacka.example;Skola;Maria Lind;Har en tid;2026-10-14\r\n')
    expect(sv).toContain("'=Ola Vik;")
    const en = await raw(`/hr/cycles/${id}/people.csv?language=en`)
    expect(en).toContain('Name,Email address,Unit,Manager,Status,Date of the talk\r\n')
  })

  it('is for HR alone', async () => {
    const maria = await hr.signIn('maria@fjallbacka.example', 'team')
    for (const path of [`/hr/cycles/${id}/people.csv`, '/hr/people/without-talk', '/hr/people/without-talk.csv'])
      expect((await maria.get(path)).path).toContain('/sign-in')
  })
})

describe('who has had no talk in twelve months', () => {
  it('is counted on the way in and listed, until they have had one, and again a year later', async () => {
    expect((await hr.karin.get('/hr')).text).toContain('4 personer har inte haft samtal på tolv månader')
    await say('manager', book)
    await goTo('2026-10-15 12:00')
    await say('employee', { kind: 'sayHeld', answer: 'talked' })
    const list = await hr.karin.get('/hr/people/without-talk')
    expect(list.text).toContain('3 personer har inte haft samtal')
    expect(list.text).not.toContain('Aisha Noor')
    await goTo('2027-10-15 12:00')
    expect((await hr.karin.get('/hr/people/without-talk')).text).toContain(
      'Aisha Noor Skola Maria Lind 14 oktober 2026',
    )
    expect(await raw('/hr/people/without-talk.csv')).toContain(
      'Aisha Noor;aisha@fjallbacka.example;Skola;Maria Lind;2026-10-14',
    )
  })
})

describe('what the two write', () => {
  it('is on no page and in no file of HR', async () => {
    const canary = 'kanariefågel'
    await say('employee', { kind: 'proposeTopic', text: canary })
    for (const [by, question] of [
      ['employee', 'QA1'],
      ['manager', 'QC2'],
    ] as const)
      await say(by, { kind: 'sendAnswers', answers: [{ onlyOnPage: false, question, text: canary }] })
    await say('manager', book)
    const put = (name: string, value: { [key: string]: string | number }) =>
      hr.world.ports.table.putPart(talk, { name, value, expected: 'any' })
    await put('draft#employee#QA2', { text: canary, at: 1 })
    await put('private#manager', { notes: canary, at: 1 })
    await put('comment#0001', { by: 'employee', text: canary, at: 1 })
    await put('followup#1#employee', { need: canary, raise: canary, at: 1 })
    await goTo('2026-10-15 12:00')
    await say('employee', { kind: 'sayHeld', answer: 'talked' })
    const line = { id: 'l1', kind: 'goal', what: canary, who: 'both', notice: canary, steps: [canary] } as const
    const plan = { mattered: [canary], lines: [{ ...line, steps: [canary] }], followUps: ['2026-12-14'] }
    await say('manager', { kind: 'proposePlan', content: plan, basedOn: 0 })
    expect(hr.world.table.dump()).toContain(canary)
    const cycle = `/hr/cycles/${id}`
    const manager = (await personByAddress(hr.world.ports, 'maria@fjallbacka.example')) ?? ''
    const paths = ['/hr', '/hr/people', '/hr/people/without-talk', '/hr/people/without-talk.csv', '/hr/cycles', cycle]
    const within = [
      '?reason=noTime',
      `?manager=${manager}`,
      '/people',
      '/people.csv',
      '/preview',
      '/edit',
      '/run/pause',
    ]
    for (const path of [...paths, ...within.map((end) => `${cycle}${end}`), `${cycle}/people/${talk}`])
      expect([path, (await hr.karin.get(path)).html.includes(canary)]).toEqual([path, false])
  })
})
