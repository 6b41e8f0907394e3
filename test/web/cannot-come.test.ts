/** The turns of booking as mails bring them: a scanner that presses everything changes nothing, and the person gets there. */
import { describe, expect, it } from 'vitest'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { apply } from '../../functions/flow/apply.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { readTalk } from '../../functions/flow/read.ts'
import type { Page } from './browser.ts'
import { linksOf, moment, town } from './town.ts'

const start = moment('2026-10-15 13:00')
const booking: TalkCommand = { kind: 'book', start, end: start + 3_600_000, place: '' }

const givenBooked = async () => {
  const one = await town()
  const id = talkId(one.cycle, one.people.aisha)
  const given = async (by: 'employee' | 'manager', command: TalkCommand) => {
    const applied = await apply(one.world.ports, id, { command, by })
    if (!applied.ok) throw new Error(applied.refusal.code)
    await one.service.settle()
  }
  await one.advance('2026-09-21 10:00')
  await given('manager', booking)
  const status = async () => (await readTalk(one.world.ports, id, 'employee'))?.booking.status
  return { ...one, id, given, status }
}

describe('a scanner that presses every button behind the calendar mail', () => {
  it.each(['aisha', 'maria'])('takes no time away: that of %s', async (name) => {
    const { link, browser, status } = await givenBooked()
    const scanner = browser()
    const pressAll = async (page: Page, deep: number): Promise<void> => {
      for (const { buttons } of page.forms) {
        for (const { text } of buttons) {
          const after = await scanner.submit(page, text)
          if (deep > 1) await pressAll(after, deep - 1)
        }
      }
    }
    await pressAll(await scanner.get(link(name, 'calendar')), 3)
    expect(await status()).toBe('booked')
  })
})

describe('the link of a mail for who cannot make it', () => {
  it('leads to a page that asks once more', async () => {
    const { browser, mails, status } = await givenBooked()
    const calendar = mails('aisha').filter(({ tags }) => tags.mail.includes('calendar'))
    const off = linksOf(calendar.at(-1)?.text ?? '').find((one) => one.endsWith('?a=c'))
    const aisha = browser()
    const page = await aisha.submit(await aisha.get(off ?? ''), 'Visa')
    expect(page.path).toMatch(/\/meeting\/cancel$/)
    expect(await status()).toBe('booked')
    await aisha.submit(page, 'Jag kan inte komma', { sure: 'yes' })
    expect(await status()).toBe('cancelled')
  })
})

describe('a time that was declined', () => {
  it('is mailed to the manager, whose link leads to the times proposed', async () => {
    const { given, advance, link, browser, mails, status } = await givenBooked()
    await advance('2026-09-22 10:00')
    await given('employee', { kind: 'declineTime', basedOn: 0, proposals: [moment('2026-10-16 09:00')] })
    await advance('2026-09-22 11:00')
    expect(mails('aisha').filter(({ tags }) => tags.mail.includes('timeDeclined'))).toEqual([])
    const last = mails('maria').find(({ tags }) => tags.mail === 'manager.timeDeclined.1')
    expect(last?.text).toContain('fredag 16 oktober kl. 09.00–10.00')
    const maria = browser()
    const page = await maria.submit(await maria.get(link('maria', 'timeDeclined')), 'Visa')
    await maria.submit(page, 'Boka den valda tiden', { proposal: String(moment('2026-10-16 09:00')) })
    expect(await status()).toBe('booked')
  })
})

describe('a near time that the manager asks for', () => {
  it('is mailed to the employee, who says yes behind the link, and only then in a calendar', async () => {
    const { given, advance, link, browser, mails } = await givenBooked()
    const calendarMails = () => mails('aisha').filter(({ calendar }) => calendar).length
    const near = moment('2026-09-25 09:00')
    await given('manager', { kind: 'book', start: near, end: near + 3_600_000, place: '' })
    await advance('2026-09-21 11:00')
    expect(calendarMails()).toBe(1)
    const aisha = browser()
    const page = await aisha.submit(await aisha.get(link('aisha', 'timeAsked')), 'Visa')
    await aisha.submit(page, 'Svara', { yes: 'yes' })
    await advance('2026-09-21 12:00')
    expect(calendarMails()).toBe(2)
  })
})
