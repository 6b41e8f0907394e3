/** A manager books many talks in one go: times are suggested, each is booked for itself, and what was refused stays in the form. */
import { beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { autumn, launch, mailsTo } from '../world/service.ts'
import { type Browser, fieldValue, type Page } from './browser.ts'
import { importRows, type Office, office, school } from './hr-office.ts'
import { moment } from './town.ts'

let town: Office
let cycle: string
let maria: Browser
let talks: Record<'aisha' | 'ingrid' | 'johan', string>
beforeEach(async () => {
  town = await office('2026-09-07 08:30')
  await importRows(
    town,
    `${school.replace('maria@fjallbacka.example;;', 'maria@fjallbacka.example;per@fjallbacka.example;')}
Johan Berg;johan@fjallbacka.example;maria@fjallbacka.example;sv;Skola
Per Ask;per@fjallbacka.example;;sv;Skola`,
  )
  cycle = await launch(town.world.ports, autumn)
  await town.someMinutes()
  maria = await town.signIn('maria@fjallbacka.example', 'team')
  talks = { aisha: await talkOf('aisha'), ingrid: await talkOf('ingrid'), johan: await talkOf('johan') }
})

describe('booking many talks', () => {
  it('is offered on the team page while several wait for a time', async () => {
    const page = await maria.get('/team')
    expect(page.links).toContainEqual({ href: '/team/book', text: 'Boka flera samtal' })
  })

  it('suggests times on working days from the first day on, with a pause between, and books nothing by that', async () => {
    const page = await suggested({ firstDay: '2026-10-08', from: '14:00', to: '16:00', minutes: '60', pause: '0' })
    expect(starts(page)).toEqual(['2026-10-08T14:00', '2026-10-08T15:00', '2026-10-09T14:00'])
    expect((await bookingOf('aisha')).status).toBe('none')
  })

  it('fills in only the ticked ones, and leaves what the manager has written', async () => {
    const page = await suggested({
      firstDay: '2026-10-08',
      'book[]': talks.johan,
      [`start-${talks.ingrid}`]: '2026-10-08T09:00',
    })
    expect(starts(page)).toEqual(['', '2026-10-08T09:00', '2026-10-08T10:15'])
    const again = await maria.submit(page, 'Föreslå tider', { firstDay: '2026-10-12' })
    expect(starts(again)).toEqual(['', '2026-10-08T09:00', '2026-10-12T09:00'])
  })

  it('suggests nothing on top of what is booked already, nor while someone is away', async () => {
    await given('aisha', {
      kind: 'book',
      start: moment('2026-10-08 09:00'),
      end: moment('2026-10-08 10:00'),
      place: '',
    })
    await apply(town.world.ports, talks.ingrid, {
      command: { kind: 'setAway', side: 'employee', until: '2026-10-12' },
      by: 'service',
    })
    const page = await suggested({ firstDay: '2026-10-08', pause: '0' })
    expect(starts(page)).toEqual(['2026-10-12T09:00', '2026-10-08T10:00'])
    const typed = { sure: 'yes', [`start-${talks.ingrid}`]: '2026-10-09T09:00' }
    const refused = await maria.submit(page, 'Boka samtalen', typed)
    expect(errorAt(refused, talks.ingrid)).toBe('Ingrid är borta till 12 oktober. Välj en senare tid.')
  })

  it('books each with one calendar mail to both, and says how many', async () => {
    const page = await suggested({ firstDay: '2026-10-08', place: 'Rum 4' })
    const done = await maria.submit(page, 'Boka samtalen', { sure: 'yes' })
    expect(done.path).toBe('/team?booked=3&asked=0')
    expect(done.text).toContain('3 samtal är bokade.')
    expect(done.text).toContain('3 av 3 samtal är bokade eller har hållits.')
    expect(await bookingOf('aisha')).toMatchObject({
      status: 'booked',
      start: moment('2026-10-08 09:00'),
      place: 'Rum 4',
    })
    await town.someMinutes()
    await town.someMinutes()
    expect(calendarMails('aisha')).toHaveLength(1)
    expect(calendarMails('maria')).toHaveLength(3)
  })

  it('books nothing until the box is ticked', async () => {
    const page = await suggested({ firstDay: '2026-10-08' })
    const refused = await maria.submit(page, 'Boka samtalen')
    expect(refused.status).toBe(422)
    expect(starts(refused)).toEqual(starts(page))
    expect((await bookingOf('aisha')).status).toBe('none')
  })

  it('books once when the form is sent twice', async () => {
    const page = await suggested({ firstDay: '2026-10-08' })
    await maria.submit(page, 'Boka samtalen', { sure: 'yes' })
    const again = await maria.submit(page, 'Boka samtalen', { sure: 'yes' })
    expect(again.path).toBe('/team?booked=3&asked=0')
    expect(await bookingOf('aisha')).toMatchObject({ sequence: 0 })
    await town.someMinutes()
    await town.someMinutes()
    expect(calendarMails('aisha')).toHaveLength(1)
  })

  it('keeps what was refused with the reason at its row, and books the others', async () => {
    const page = await suggested({ firstDay: '2026-10-08' })
    const partly = await maria.submit(page, 'Boka samtalen', {
      sure: 'yes',
      [`start-${talks.ingrid}`]: '2026-09-01T09:00',
      [`start-${talks.johan}`]: 'på torsdag',
    })
    expect(partly.status).toBe(422)
    expect(partly.text).toContain('Ett samtal är bokat. 2 samtal står kvar nedan.')
    expect(errorAt(partly, talks.ingrid)).toBe('Tiden för Ingrid har redan varit. Välj en tid framåt')
    expect(errorAt(partly, talks.johan)).toBe('Skriv datum och klockslag för Johan')
    expect(fieldValue(partly, `start-${talks.johan}`)).toBe('på torsdag')
    expect(partly.html).not.toContain(`start-${talks.aisha}`)
    const rest = await maria.submit(partly, 'Boka samtalen', {
      sure: 'yes',
      [`start-${talks.ingrid}`]: '2026-10-12T09:00',
      [`start-${talks.johan}`]: '2026-10-12T11:00',
    })
    expect(rest.path).toBe('/team?booked=2&asked=0')
  })

  it('shows two at once at both rows before booking, and books neither', async () => {
    await given('aisha', {
      kind: 'book',
      start: moment('2026-10-08 09:00'),
      end: moment('2026-10-08 10:00'),
      place: '',
    })
    const page = await suggested({
      firstDay: '2026-10-12',
      [`start-${talks.ingrid}`]: '2026-10-08T09:30',
      [`start-${talks.johan}`]: '2026-10-08T09:45',
    })
    expect(page.text).toContain('Krockar med samtalet med Aisha, torsdag 8 oktober kl. 09.00.')
    const refused = await maria.submit(page, 'Boka samtalen', { sure: 'yes', 'book[]': talks.johan })
    expect(errorAt(refused, talks.johan)).toContain('Krockar med samtalet med Aisha')
    expect((await bookingOf('johan')).status).toBe('none')
  })

  it('asks first about a near time, as said at the row', async () => {
    const page = await suggested({ firstDay: '2026-09-10', 'book[]': talks.ingrid })
    expect(page.text).toContain('så Ingrid får frågan först')
    const done = await maria.submit(page, 'Boka samtalen', { sure: 'yes' })
    expect(done.text).toContain('En tid väntar på ett ja.')
    expect((await readTalk(town.world.ports, talks.ingrid, 'manager'))?.arranging.asked?.start).toBe(
      moment('2026-09-10 09:00'),
    )
  })

  it('does not touch a talk that has been changed in another window', async () => {
    const page = await suggested({ firstDay: '2026-10-08' })
    await given('aisha', {
      kind: 'book',
      start: moment('2026-10-20 09:00'),
      end: moment('2026-10-20 10:00'),
      place: '',
    })
    const refused = await maria.submit(page, 'Boka samtalen', { sure: 'yes' })
    expect(refused.text).toContain('Samtalet med Aisha har ändrats i ett annat fönster.')
    expect(await bookingOf('aisha')).toMatchObject({ start: moment('2026-10-20 09:00') })
  })

  it('books no talk of another manager', async () => {
    const own = await talkOf('maria')
    const page = await suggested({ firstDay: '2026-10-08' })
    const token = fieldValue(page, 'token') ?? ''
    const response = await maria.post('/team/book', [
      ['token', token],
      ['do', 'book'],
      ['sure', 'yes'],
      ['minutes', '60'],
      ['place', ''],
      ['talk[]', own],
      ['book[]', own],
      [`start-${own}`, '2026-10-08T09:00'],
      [`version-${own}`, '0'],
    ])
    expect(response.status).toBe(422)
    expect((await readTalk(town.world.ports, own, 'manager'))?.booking.status).toBe('none')
  })

  it('calls two of the same first name by their whole names', async () => {
    await importRows(
      town,
      `name;email;manager_email;language;unit
Aisha Berg;aisha.berg@fjallbacka.example;maria@fjallbacka.example;sv;Skola`,
    )
    await launch(town.world.ports, { ...autumn, name: 'En till' })
    await town.someMinutes()
    const page = await maria.get('/team/book')
    expect(page.text).toContain('Tid för Aisha Berg')
    expect(page.text).toContain('Tid för Aisha Noor')
    expect(page.text).toContain('Tid för Ingrid')
  })

  it('keeps what was typed when the token is missing', async () => {
    const page = await suggested({ firstDay: '2026-10-08' })
    const refused = await maria.submit(page, 'Boka samtalen', { sure: 'yes', token: 'x', place: 'Rum 4' })
    expect(refused.status).toBe(422)
    expect([fieldValue(refused, 'place'), starts(refused)]).toEqual(['Rum 4', starts(page)])
  })

  it('speaks the three languages', async () => {
    for (const [language, words] of [
      ['sv', 'Boka flera samtal'],
      ['nb', 'Avtal flere samtaler'],
      ['en', 'Book several talks'],
    ])
      expect((await maria.get(`/team/book?language=${language}`)).title).toContain(words)
  })
})

const suggested = async (typed: Record<string, string>): Promise<Page> =>
  maria.submit(await maria.get('/team/book'), 'Föreslå tider', typed)

const starts = (page: Page): string[] =>
  [...page.html.matchAll(/<input[^>]*type="datetime-local"[^>]*>/g)].map(
    ([tag]) => /value="([^"]*)"/.exec(tag)?.[1] ?? '',
  )

const errorAt = (page: Page, talk: string): string | undefined =>
  new RegExp(`id="start-${talk}-error">([^<]*)<`).exec(page.html)?.[1]

const talkOf = async (name: string): Promise<string> =>
  talkId(cycle, (await personByAddress(town.world.ports, `${name}@fjallbacka.example`)) ?? '')

const bookingOf = async (name: keyof typeof talks) => {
  const view = await readTalk(town.world.ports, talks[name], 'manager')
  if (!view) throw new Error('The talk is gone')
  return view.booking
}

const given = async (name: keyof typeof talks, command: Parameters<typeof apply>[2]['command']) => {
  const applied = await apply(town.world.ports, talks[name], { command, by: 'manager' })
  if (!applied.ok) throw new Error(`Refused: ${applied.refusal.code}`)
}

const calendarMails = (name: string) =>
  mailsTo(town.world, `${name}@fjallbacka.example`).filter(({ mail }) => mail.tags.mail.includes('.calendar.'))
