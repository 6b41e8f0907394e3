/** What scanners of mail do with our links: whatever they open or press, nothing happens, and the person gets in all the same. */
import { beforeAll, describe, expect, it } from 'vitest'
import { texts } from '../../emails/texts/texts.ts'
import type { Scanned } from '../../infra/local/dev/scan.ts'
import { door } from '../../web/texts/door.ts'
import { meeting } from '../../web/texts/meeting.ts'
import { prepare } from '../../web/texts/prepare.ts'
import { talk } from '../../web/texts/talk.ts'
import { team } from '../../web/texts/team.ts'
import { startMsMax, startRunning } from '../infra/local/given.ts'
import { openBrowser } from './open.ts'
import { linkAfter, openPerson, type Person, type Town } from './person.ts'
import { ownFolder } from './story.ts'
import { importPeople, launchCycle, manager, moveClock, norwegian, signInAsHr } from './town.ts'

describe('a scanner of mail', { timeout: 120_000 }, () => {
  const folder = ownFolder(() => town)
  let town: Town
  let hr: Person
  let chief: Person
  let employee: Person

  beforeAll(async () => {
    const [demo, browser] = await Promise.all([startRunning(folder), openBrowser()])
    await demo.json('/dev/clock', { to: '2026-09-07T10:00:00Z' })
    await demo.stop()
    // On another port: the mails until now lead elsewhere, and only those that come are scanned.
    town = { running: await startRunning(folder), browser, scripts: false, faults: [] }
    chief = await openPerson(town, manager)
    employee = await openPerson(town, norwegian)
    hr = await signInAsHr(town)
    await importPeople(hr)
    await launchCycle(hr, 'Hamnen 2026', {
      invitationOn: '2026-09-08',
      preparationOn: '2026-09-08',
      bookedBy: '2026-09-18',
      from: '2026-09-22',
      to: '2026-11-06',
    })
    await moveClock(town, { to: '2026-09-08T07:30:00Z' })
  }, 2 * startMsMax)

  const scan = (body: object) => town.running.json<Scanned>('/dev/scan', body)

  it('opens every link and changes nothing', async () => {
    const { links, browser, changed } = await scan({})
    expect({ browser, hasLinks: links > 5 }).toEqual({ browser: true, hasLinks: true })
    expect(changed).toEqual({ items: { added: 0, changed: 0, removed: 0, kinds: {} }, cookies: 0, mails: 0 })
  })

  it('presses every button, and writes no word and causes no mail that nobody asked for', async () => {
    const { pressed, changed } = await scan({ press: true })
    expect(pressed).toBeGreaterThan(20)
    // Words stand in items of their own; on the heads a browser is remembered, and that it asked for a link. That one came in is in the log.
    const { 't log': lines = 0, ...kinds } = changed.items.kinds
    expect({ ...changed.items, changed: 0, kinds: 0 }).toEqual({ added: lines, changed: 0, removed: 0, kinds: 0 })
    for (const kind of Object.keys(kinds)) expect(['t head', 'p head']).toContain(kind)
    expect(changed.mails).toBe(0)
  })

  it('leaves the talk where it was, and lets the employee in with one more mail at most', async () => {
    const words = prepare.nb
    const extra = await comeIn(employee, linkAfter(await employee.nextMail(texts.nb.questions.heading('Malin'))))
    expect(extra).toBeLessThanOrEqual(1)
    await employee.fill({ text: 'Jeg er her.' })
    await employee.press(words.saveAndGoOn)
    expect(await employee.text()).toContain(words.number(2, 7))
    await employee.press(words.later)
    expect(await employee.text()).toContain(talk.nb.started)
    expect(await employee.text()).toContain(talk.nb.topics(0))
  })

  it('lets the manager in, who signs in by one more mail and finds nothing booked', async () => {
    const { owed, heading } = texts.sv.digest
    await chief.openLink(linkAfter(await chief.nextMail(heading), `\n${employee.name}\n`, owed.book))
    await chief.fill({ sure: true })
    await chief.press(door.sv.freshLink)
    await chief.go(linkAfter(await chief.nextMail(texts.sv.signIn.heading)))
    await chief.press(door.sv.enter)
    expect(await chief.heading()).toBe(team.sv.title)
    await chief.page.getByRole('link', { name: `${team.sv.owed.book} ${employee.name}` }).click()
    await chief.page.getByRole('button', { name: meeting.sv.book }).waitFor()
  })
})

/** Into the talk that the link leads to; resolves with how many more mails it took. */
async function comeIn(person: Person, link: string): Promise<number> {
  await person.openLink(link)
  const { freshLink } = door[person.language]
  if ((await person.page.getByRole('button', { name: freshLink, exact: true }).count()) === 0) return 0
  await person.fill({ sure: true })
  await person.press(freshLink)
  await person.openLink(linkAfter(await person.nextMail(texts[person.language].link.heading)))
  return 1
}
