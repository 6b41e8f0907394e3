/**
 * Two talks that go no straight way, as their people live it on a phone: a declined time, two moves, an unsent draft, late answers, a meeting
 * that fell through, a plan sent back and not agreed, a silent follow-up; and a manager who leaves between summary and meeting.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { texts } from '../../emails/texts/texts.ts'
import { away } from '../../web/texts/away.ts'
import { door } from '../../web/texts/door.ts'
import { followUp } from '../../web/texts/follow-up.ts'
import { hr as hrWords } from '../../web/texts/hr.ts'
import { hrImport } from '../../web/texts/hr-import.ts'
import { meeting } from '../../web/texts/meeting.ts'
import { plan } from '../../web/texts/plan.ts'
import { prepare } from '../../web/texts/prepare.ts'
import { startMsMax, startRunning } from '../infra/local/given.ts'
import { openBrowser } from './open.ts'
import { linkAfter, openPerson, type Person, type Town } from './person.ts'
import { inSteps, ownFolder } from './story.ts'
import { calendarMail, line, sayThatWeTalked } from './together.ts'
import { beginAutumn, english, manager, moveClock, norwegian, signInAsHr, successor } from './town.ts'

const written = {
  unsent: 'Planen for krana, siden alt venter på den.',
  late: 'Og en ting til: vaktlisten i juli.',
  later: 'Og en ting til: vaktlisten i juli og august.',
  toFormer: 'What I tell Malin about the night shifts.',
  sent: 'Skriver planen for krana',
  disputed: 'Tar alle nattskift i juli',
  changed: 'Tar annethvert nattskift i juli',
  beside: 'Ikke alle, det går ikke hjemme.',
  disagrees: 'Jeg sa nei til nattskift.',
}

describe('two talks off the straight way', { timeout: 120_000 }, () => {
  const folder = ownFolder(() => town)
  inSteps(() => town)
  let town: Town
  let chief: Person
  let kari: Person
  let tom: Person
  let nils: Person
  const clock = (to: string) => moveClock(town, { to })

  beforeAll(async () => {
    const [running, browser] = await Promise.all([startRunning(folder), openBrowser()])
    town = { running, browser, scripts: true, looksWhenAsked: true, faults: [] }
    chief = await openPerson(town, manager)
    kari = await openPerson(town, norwegian)
    tom = await openPerson(town, english)
    await beginAutumn(town)
  }, 2 * startMsMax)

  it('have a time that the employee declines, and one of those proposed instead', async () => {
    const digest = await chief.nextMail(texts.sv.digest.owed.book)
    await chief.openLink(linkAfter(digest, `\n${tom.name}\n`, texts.sv.digest.owed.book))
    await chief.fill({ date: '2026-10-08', start: '13:00' })
    await chief.press(meeting.sv.book)
    await chief.openLink(linkAfter(digest, `\n${kari.name}\n`, texts.sv.digest.owed.book))
    await chief.fill({ date: '2026-10-08', start: '10:00', place: 'Kontoret' })
    await chief.press(meeting.sv.book)

    await kari.openLink(linkAfter(await kari.nextMail(texts.nb.calendar.booked.heading)))
    await kari.look()
    await kari.fill({ date1: '2026-10-12', start1: '09:00' })
    await kari.press(meeting.nb.decline)
    expect(await kari.text()).toContain(meeting.nb.youProposed)

    await clock('2026-09-08T12:30:00Z')
    await chief.openLink(linkAfter(await chief.nextMail(texts.sv.timeDeclined.heading('Kari'))))
    await chief.page.locator('[name=proposal]').check()
    await chief.look()
    await chief.press(meeting.sv.pick)
    expect(await chief.text()).toContain('12 oktober')
  })

  it('move twice within ten minutes as one update of the same entry', async () => {
    await moveClock(town, { advance: 'PT11M' })
    for (const person of [chief, kari]) await calendarMail(person)
    const before = await countCalendarMails(kari)
    await chief.fill({ date: '2026-10-13' })
    await chief.press(meeting.sv.move)
    await chief.fill({ date: '2026-10-14', start: '11:00' })
    await chief.press(meeting.sv.move)
    await moveClock(town, { advance: 'PT11M' })
    for (const person of [chief, kari]) {
      expect((await calendarMail(person)).start).toBe('2026-10-14T09:00:00Z')
    }
    expect((await countCalendarMails(kari)) - before).toBe(1)
  })

  it('let a manager go between summary and meeting, whose links lead nowhere from then on', async () => {
    await clock('2026-09-24T10:00:00Z')
    await tom.openLink(linkAfter(await tom.nextMail(texts.en.questions.heading('Malin'))))
    await tom.fill({ text: written.toFormer })
    await tom.press(prepare.en.saveAndGoOn)
    await tom.go(tom.page.url().replace(/question.*/, 'answers'))
    await tom.fill({ sure: true })
    await tom.press(prepare.en.send('Malin'))
    expect(await tom.heading()).toBe(prepare.en.sentTitle('Malin'))

    await clock('2026-10-07T10:00:00Z')
    const summary = await chief.nextMail(texts.sv.summary.heading('Tom'))
    expect(summary.text).toContain(written.toFormer)
    await chief.openLink(linkAfter(summary))
    expect(await chief.text()).toContain(written.toFormer)
    const summaryPage = chief.page.url()

    nils = await openPerson(town, successor)
    await handOverToNils()
    for (const link of [linkAfter(summary), summaryPage]) {
      const refused = await chief.page.goto(link)
      expect([refused?.status(), await chief.heading()]).toEqual([404, door.sv.closedTitle])
      expect(await chief.text()).not.toContain(written.toFormer)
    }
    closedDoorsAreRight()
  })

  it('show the new manager no word, and give the employee back what was sent', async () => {
    await clock('2026-10-07T14:00:00Z')
    const mine = await nils.nextMail(texts.sv.newManager.heading.manager('Tom'))
    expect(mine.text + mine.html).not.toContain(written.toFormer)
    await nils.openLink(linkAfter(mine))
    await nils.look()
    const home = new URL(nils.page.url()).pathname
    for (const path of ['', '/summary', '/answers', '/topics', '/plan', '/meeting']) {
      await nils.page.goto(`${town.running.url}${home}${path}`)
      expect(await nils.page.content()).not.toContain(written.toFormer)
    }
    closedDoorsAreRight()

    const told = await tom.nextMail(texts.en.newManager.heading.employee('Nils'))
    expect(told.text).toContain(texts.en.newManager.answersBack('Nils', 'Malin'))
    await tom.openLink(linkAfter(told))
    expect(await tom.text()).toContain(away.en.answersBack('Nils', 'Malin Öberg'))
    await tom.look()
    await tom.go(`${tom.page.url()}/answers`)
    expect(await tom.heading()).toBe(prepare.en.checkTitle('Nils'))
    expect(await tom.text()).toContain(written.toFormer)
  })

  it('meet a draft that is not sent two days before, with the page to send it one press away', async () => {
    await kari.openLink(linkAfter(await kari.nextMail(texts.nb.questions.heading('Malin'))))
    await kari.fill({ text: written.unsent })
    await kari.press(prepare.nb.saveAndGoOn)

    await clock('2026-10-12T10:00:00Z')
    const { heading, action } = texts.nb.reminder.unsent
    await kari.openLink(linkAfter(await kari.nextMail(heading), action))
    expect(await kari.heading()).toBe(prepare.nb.checkTitle('Malin'))
    expect(await kari.text()).toContain(written.unsent)
    await sendAnswers()
  })

  it('carry answers that were changed after the summary in one mail', async () => {
    await clock('2026-10-13T10:00:00Z')
    expect((await chief.nextMail(texts.sv.summary.heading('Kari'))).text).toContain(written.unsent)
    for (const text of [written.late, written.later]) {
      await kari.page.getByRole('link', { name: prepare.nb.change }).nth(1).click()
      await kari.page.locator('[name=text]').waitFor()
      await kari.fill({ text })
      await kari.press(prepare.nb.saveAndGoOn)
      await kari.go(kari.page.url().replace(/question.*/, 'answers'))
      await sendAnswers()
    }
    await moveClock(town, { advance: 'PT1H' })
    const news = await chief.nextMail(texts.sv.news.heading('Kari'))
    expect(news.text).toContain(written.later)
    expect(news.text).not.toContain(written.unsent)
    expect(await chief.mailsThatSay(texts.sv.news.heading('Kari'))).toBe(1)
  })

  it('fall through when the employee says so, whatever the manager said: no plan, and a new time', async () => {
    await clock('2026-10-14T12:00:00Z')
    await sayThatWeTalked(chief)
    const { heading, choices } = texts.nb.held
    await kari.openLink(linkAfter(await kari.nextMail(heading), choices.fellThrough))
    await kari.fill({ sure: true })
    await kari.press(meeting.nb.heldSend)

    await chief.again()
    expect(await chief.heading()).toBe(plan.sv.notYetTitle)
    await clock('2026-10-15T10:00:00Z')
    expect(await kari.mailsThatSay(texts.nb.plan.heading)).toBe(0)

    await chief.go(chief.page.url().replace(/plan$/, 'meeting'))
    await chief.fill({ date: '2026-10-20', start: '09:00' })
    await chief.press(meeting.sv.book)
    expect(await chief.text()).toContain(meeting.sv.askedHeading('Kari'))
    await kari.openLink(linkAfter(await kari.nextMail(texts.nb.timeAsked.heading('Malin'))))
    await kari.choose('yes', 'yes')
    await kari.look()
    await kari.press(meeting.nb.answerSend)
    expect(await kari.text()).toContain('20. oktober')
  })

  it('get a plan that is sent back with words beside a line, and changed', async () => {
    await clock('2026-10-20T12:00:00Z')
    for (const person of [kari, chief]) await sayThatWeTalked(person)
    await chief.follow(plan.sv.write)
    await line(chief, 0, { what: written.sent, who: 'employee' })
    await chief.press(plan.sv.addLine)
    await line(chief, 1, { what: written.disputed, who: 'employee' })
    await propose(chief)

    await clock('2026-10-20T13:00:00Z')
    await kari.openLink(linkAfter(await kari.nextMail(texts.nb.plan.heading)))
    await kari.page.getByText(plan.nb.besideLines).click()
    await kari.page.getByLabel(written.disputed).first().fill(written.beside)
    await kari.press(plan.nb.returnDo)

    await clock('2026-10-21T08:00:00Z')
    const returned = await chief.nextMail(texts.sv.planReturned.heading('Kari'))
    expect(returned.text).toContain(written.beside)
    await chief.openLink(linkAfter(returned))
    await chief.follow(plan.sv.changeProposal)
    await line(chief, 1, { what: written.changed })
    await propose(chief)
  })

  it('let it stand as read but not agreed, and the lines hold that both have accepted', async () => {
    await clock('2026-10-21T09:00:00Z')
    const words = plan.nb
    await kari.openLink(linkAfter(await kari.nextMail(texts.nb.plan.heading)))
    await kari.page.getByRole('checkbox', { name: written.sent }).check()
    await kari.press(words.acceptDo)
    await kari.fill({ why: written.disagrees, read: true })
    await kari.press(words.disagreeDo)
    expect(await kari.text()).toContain(written.disagrees)
    await kari.look()

    await clock('2026-10-21T10:00:00Z')
    for (const person of [chief, kari]) {
      const mail = texts[person.language].notAgreed
      const { text } = await person.nextMail(mail.heading)
      const [holds, proposals] = text.split(mail.proposals)
      expect(holds).toContain(written.sent)
      expect(holds).not.toContain(written.changed)
      expect(proposals).toContain(written.changed)
      expect(text).toContain(written.disagrees)
    }
  })

  it('close a follow-up in silence, and its lines come to the next one', async () => {
    await clock('2027-01-20T10:00:00Z')
    const first = await kari.nextMail(texts.nb.followUp.heading)
    expect(first.text).toContain(written.sent)
    await clock('2027-01-29T10:00:00Z')
    await kari.openLink(linkAfter(first))
    expect(await kari.page.getByRole('button', { name: followUp.nb.send }).count()).toBe(0)
    expect(await kari.mailsThatSay(texts.nb.followUpShared.heading)).toBe(0)
    await kari.look()

    await clock('2027-04-20T10:00:00Z')
    const second = await kari.nextMail(texts.nb.followUp.heading)
    expect(second.text).toContain(written.sent)
    expect(second.text).not.toContain(written.changed)
    await kari.openLink(linkAfter(second))
    await kari.page.getByRole('button', { name: followUp.nb.send }).waitFor()
  })

  async function sendAnswers() {
    await kari.fill({ sure: true })
    await kari.press(prepare.nb.send('Malin'))
    expect(await kari.heading()).toBe(prepare.nb.sentTitle('Malin'))
  }

  async function handOverToNils() {
    const hr = await signInAsHr(town)
    const words = hrImport.sv
    await hr.follow(hrWords.sv.importPeople)
    await hr.fill({
      rows: [
        'name;email;manager_email;language;unit',
        `${successor.name};${successor.email};;sv;Hamnen`,
        `${english.name};${english.email};${successor.email};en;Hamnen`,
      ].join('\n'),
    })
    await hr.press(words.check)
    // What becomes of the talk under way is HR's to say.
    await hr.choose('group-0', 'move')
    await hr.fill({ sure: true })
    await hr.press(words.confirm)
    await hr.untilSaid(words.doneTitle)
    await hr.close()
  }

  /** A browser notes each page that is not found. */
  function closedDoorsAreRight() {
    const others = town.faults.filter((fault) => !fault.includes('404'))
    town.faults.splice(0, town.faults.length, ...others)
  }

  async function propose(person: Person) {
    await person.fill({ sure: true })
    await person.press(plan[person.language].propose)
  }

  async function countCalendarMails(person: Person): Promise<number> {
    return person.mailsThatSay(texts[person.language].subjects.calendar('', '').split(':')[0] as string)
  }
})
