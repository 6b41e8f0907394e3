/** HR reminds those of a cycle for whom something waits. */
import { beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { autumn, launch, mailsTo, register } from '../world/service.ts'
import { type Office, office } from './hr-office.ts'

const names = ['Aisha Noor', 'Bo Ek', 'Eva Al', 'Ingrid Moe', 'Ola Ask', 'Vera Vik']
const address = (name: string) => `${name.split(' ')[0]?.toLowerCase()}@fjallbacka.example`

let hr: Office
let cycle: string
let path: string
const ids = new Map<string, string>()

beforeEach(async () => {
  hr = await office('2026-09-01 08:30', [
    { name: 'Ulla Strand', email: 'ulla@fjallbacka.example', language: 'sv', unit: 'Skola' },
  ])
  const { ports } = hr.world
  const maria = await register(ports, { name: 'Maria Lind', email: address('Maria Lind') })
  for (const name of names) {
    const unit = name === 'Vera Vik' ? 'Vård' : 'Skola'
    ids.set(name, await register(ports, { name, unit, email: address(name), manager: maria }))
  }
  cycle = await launch(ports, autumn)
  path = `/hr/cycles/${cycle}/nudge`
  // Invitations and questions went two weeks and more ago.
  await hr.advance('2026-10-07 10:00')
  hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
})

const talkOf = (name: string) => talkId(cycle, ids.get(name) ?? '')
const says = async (name: string, kind: 'prepareWithoutWriting') => {
  const applied = await apply(hr.world.ports, talkOf(name), { command: { kind }, by: 'employee' })
  if (!applied.ok) throw new Error(applied.refusal.code)
}
const nudges = (name: string) =>
  mailsTo(hr.world, address(name)).filter(({ mail }) => mail.tags.mail.split('.')[1] === 'nudge')
const send = async (number: string) => {
  const page = await hr.karin.get(path)
  const sent = await hr.karin.submit(page, 'Skicka påminnelsen', { number })
  await hr.service.advance(hr.world.clock.now() + 2 * 3_600_000)
  return sent
}

describe('a reminder of HR’s', () => {
  it('is counted and shown as it will be read before it is sent', async () => {
    const dashboard = await hr.karin.get(`/hr/cycles/${cycle}`)
    expect(dashboard.links.find(({ text }) => text === 'Påminn dem som har något kvar')?.href).toBe(path)
    await says('Bo Ek', 'prepareWithoutWriting')
    const page = await hr.karin.get(path)
    expect(page.text).toContain('6 mejl går ut.')
    expect(page.text).toContain('Ämne: Något väntar i samtalen du håller i')
    expect(page.text).toContain('Förbered dig')
    expect(nudges('Aisha Noor')).toHaveLength(0)
  })

  it('goes to those alone for whom something waits, in one mail to the manager', async () => {
    await says('Bo Ek', 'prepareWithoutWriting')
    const wrong = await send('7')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Skriv 6, antalet som gäller nu')
    expect(nudges('Maria Lind')).toHaveLength(0)
    await send('6')
    expect(nudges('Bo Ek')).toHaveLength(0)
    expect(nudges('Aisha Noor').map(({ mail }) => mail.tags.mail)).toEqual(['employee.nudge.1'])
    expect(nudges('Maria Lind').map(({ mail }) => mail.tags.mail)).toEqual(['person.nudge.1'])
    const [mail] = nudges('Maria Lind')
    for (const name of names) expect(mail?.mail.text).toContain(name)
    expect(mail?.mail.text).toContain('Boka en tid')
  })

  it('is not sent twice in a week, and then again', async () => {
    await send('7')
    expect((await hr.karin.get(path)).text).toContain('Just nu finns ingen att påminna.')
    await hr.advance('2026-10-14 13:30')
    hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
    await send('7')
    expect(nudges('Aisha Noor').map(({ mail }) => mail.tags.mail)).toEqual(['employee.nudge.1', 'employee.nudge.2'])
    expect(nudges('Maria Lind')).toHaveLength(2)
  })

  it('is not sent for what was done in the meantime', async () => {
    await hr.advance('2026-10-07 19:00')
    hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
    await hr.karin.submit(await hr.karin.get(path), 'Skicka påminnelsen', { number: '7' })
    await hr.service.settle()
    await says('Aisha Noor', 'prepareWithoutWriting')
    await hr.advance('2026-10-08 10:00')
    expect(nudges('Aisha Noor')).toHaveLength(0)
    expect(nudges('Eva Al')).toHaveLength(1)
  })

  it('is listed with who got it and when, but not who only had to prepare', async () => {
    await send('7')
    const page = await hr.karin.get(path)
    expect(page.text).toContain('Påminnelsen 7 oktober 2026')
    expect(page.text).toMatch(/Maria Lind 7 oktober 2026 kl. 10.\d\d/)
    expect(page.text).toContain('Och 6 till, som bara hade kvar att förbereda sig')
    for (const name of names) expect(page.text).not.toContain(name)
  })

  it('tells nobody who has prepared where they are few', async () => {
    for (const name of names.slice(2)) {
      const applied = await apply(hr.world.ports, talkOf(name), { command: { kind: 'leaveCycle' }, by: 'service' })
      expect(applied.ok).toBe(true)
    }
    await says('Bo Ek', 'prepareWithoutWriting')
    const page = await hr.karin.get(path)
    expect(page.text).toContain('Högst 3 mejl går ut')
    await send('3')
    expect(nudges('Bo Ek')).toHaveLength(0)
    expect(nudges('Aisha Noor')).toHaveLength(1)
    expect((await hr.karin.get(path)).text).toContain('Den som bara hade kvar att förbereda sig syns inte här.')
  })

  it('of somebody who has one unit goes to that unit alone', async () => {
    const ulla = await hr.signIn('ulla@fjallbacka.example', 'hr')
    const page = await ulla.get(path)
    expect(page.text).toContain('Högst 6 mejl går ut')
    await ulla.submit(page, 'Skicka påminnelsen', { number: '6' })
    await hr.service.advance(hr.world.clock.now() + 2 * 3_600_000)
    expect(nudges('Vera Vik')).toHaveLength(0)
    expect(nudges('Aisha Noor')).toHaveLength(1)
    expect(nudges('Maria Lind')[0]?.mail.text).not.toContain('Vera Vik')
  })
})
