/** What two people of a talk do with its mails and pages more than once: a time, its calendar mail, whether they talked, a line of the plan, how it goes. */
import ICAL from 'ical.js'
import { expect } from 'vitest'
import { texts } from '../../emails/texts/texts.ts'
import { followUp } from '../../web/texts/follow-up.ts'
import { meeting } from '../../web/texts/meeting.ts'
import { plan } from '../../web/texts/plan.ts'
import { linkAfter, type Person } from './person.ts'

/** From the link of the weekly digest. */
export async function book(chief: Person, employee: Person, time: { date: string; start: string; place: string }) {
  const digest = await chief.nextMail(texts.sv.digest.owed.book)
  await chief.openLink(linkAfter(digest, `\n${employee.name}\n`, texts.sv.digest.owed.book))
  await chief.fill(time)
  await chief.press(meeting.sv.book)
  expect(await chief.text()).toContain(time.place)
}

export async function calendarMail(person: Person) {
  const { calendar } = texts[person.language].subjects
  const { ics } = await person.nextMail(calendar('', '').split(':')[0] as string)
  if (!ics) throw new Error('A mail about the time has no calendar part.')
  const component = new ICAL.Component(ICAL.parse(ics))
  const event = new ICAL.Event(component.getFirstSubcomponent('vevent') ?? undefined)
  return {
    method: component.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toString(),
    place: event.location,
  }
}

export async function sayThatWeTalked(person: Person) {
  const { held } = texts[person.language]
  const mail = await person.nextMail(held.heading)
  await person.openLink(linkAfter(mail, held.choices.talked))
  expect(await person.page.locator('[name=answer][value=talked]').isChecked()).toBe(true)
  await person.fill({ sure: true })
  await person.press(meeting[person.language].heldSend)
  expect(await person.heading()).toBe(plan[person.language].title)
}

export async function line({ page }: Person, index: number, fields: { what: string; who?: string; by?: string }) {
  const what = page.locator('[name^="what-"]').nth(index)
  await what.fill(fields.what)
  const id = (await what.getAttribute('name'))?.slice('what-'.length)
  if (fields.who) await page.locator(`[name="who-${id}"][value="${fields.who}"]`).check()
  if (fields.by) await page.locator(`[name="by-${id}"]`).fill(fields.by)
}

/** How each line goes, a comment on the last of these, and what is needed of the other. */
export async function answerFollowUp(
  person: Person,
  given: { lines: Record<string, string>; comment: string; need: string },
) {
  const { page, language } = person
  let last = ''
  for (const [what, status] of Object.entries(given.lines)) {
    const choice = page.getByRole('group', { name: what }).locator(`[value="${status}"]`)
    await choice.check()
    last = (await choice.getAttribute('name')) ?? ''
  }
  await person.fill({ [last.replace('status', 'comment')]: given.comment, need: given.need, sure: true })
  await person.press(followUp[language].send)
}
