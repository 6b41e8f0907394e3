/**
 * The life of a talk over a virtual year, as HR, a manager and an employee live it: by the mails that come and the pages that they open
 * (PRODUCT.md, steps 1 to 7). The same walk with and without scripts.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { texts } from '../../emails/texts/texts.ts'
import { common } from '../../web/texts/common.ts'
import { door } from '../../web/texts/door.ts'
import { hrCycles } from '../../web/texts/hr-cycles.ts'
import { meeting } from '../../web/texts/meeting.ts'
import { plan } from '../../web/texts/plan.ts'
import { prepare } from '../../web/texts/prepare.ts'
import { talk } from '../../web/texts/talk.ts'
import { startMsMax, startRunning } from '../infra/local/given.ts'
import { openBrowser } from './open.ts'
import { linkAfter, type Mail, openPerson, type Person, type Town, type Who } from './person.ts'
import { inSteps, ownFolder } from './story.ts'
import { answerFollowUp, book, calendarMail, line, sayThatWeTalked } from './together.ts'
import { autumn, importPeople, launchCycle, manager, moveClock, signInAsHr } from './town.ts'

const written = {
  answer: 'First: the crane plan for spring, <b>since</b> everything waits for it.',
  onlyOnPage: 'A course in splicing, and I say so only on the page.',
  topic: 'The night shifts in July',
  private: 'Have I seen a night shift myself? No.',
  continues: 'Du skrev om listan så att alla hittar i den. Fortsätt.',
  less: 'Mindre av sena ändringar i listan.',
  promise: 'Jag lovar svar inom två dagar.',
  mattered: 'Att planen för kranen blir klar',
  employeeLine: 'Skriver planen för kranen',
  managerLine: 'Ordnar en kurs i splitsning',
  changedLine: 'Ordnar en kurs i splitsning och ersättare under tiden',
  comment: 'Who covers for me during the course?',
  stuck: 'Kursen blev inställd i november',
  needs: 'A date for the course',
}

export function walk(scripts: boolean, somebody: Who): void {
  const name = `the year of ${somebody.name.split(' ')[0]} ${scripts ? 'with' : 'without'} scripts`
  describe(name, { timeout: 120_000 }, () => {
    const folder = ownFolder(() => town)
    inSteps(() => town)
    let town: Town
    let hr: Person
    let chief: Person
    let employee: Person
    let invitation: string
    const { language } = somebody
    const to = { chief: manager.name.split(' ')[0] as string, employee: somebody.name.split(' ')[0] as string }

    beforeAll(async () => {
      const [running, browser] = await Promise.all([startRunning(folder), openBrowser()])
      town = { running, browser, scripts, faults: [] }
      chief = await openPerson(town, manager)
      employee = await openPerson(town, somebody)
    }, startMsMax)

    it('begins with HR, who signs in by mail and takes people in', async () => {
      hr = await signInAsHr(town)
      await importPeople(hr)
    })

    it('is launched by HR, who has seen every mail', async () => {
      await launchCycle(hr, 'Hamnen 2026', autumn)
      await hr.untilSaid(hrCycles.sv.sentence(0, 2))
      await hr.close()
      await moveClock(town, { to: '2026-09-08T10:00:00Z' })
      await employee.nextMail(texts[language].invitation.heading(to.chief))
    })

    it('gets a time from the manager, in both calendars', async () => {
      await book(chief, employee, { date: '2026-10-08', start: '10:00', place: 'Kontoret' })
      const events = await Promise.all([chief, employee].map(calendarMail))
      for (const { method, sequence, start } of events) {
        expect({ method, sequence, start }).toEqual({ method: 'REQUEST', sequence: 0, start: '2026-10-08T08:00:00Z' })
      }
      invitation = events[0]?.uid ?? ''
    })

    it('is moved, as one update of the same invitation', async () => {
      await chief.fill({ date: '2026-10-09', start: '13:00' })
      await chief.press(meeting.sv.move)
      await chief.fill({ place: 'Bryggan' })
      await chief.press(meeting.sv.move)
      await moveClock(town, { advance: 'PT11M' })
      for (const person of [chief, employee]) {
        const { uid, sequence, start, place } = await calendarMail(person)
        expect({ uid, start, place }).toEqual({ uid: invitation, start: '2026-10-09T11:00:00Z', place: 'Bryggan' })
        expect(sequence).toBeGreaterThan(0)
        const mails = await town.running.json<Mail[]>('/dev/mails')
        expect(mails.filter(({ to, ics }) => ics && to.includes(person.email))).toHaveLength(2)
      }
    })

    it('asks the employee, who writes at once, is saved, and sends', async () => {
      const words = prepare[language]
      await moveClock(town, { to: '2026-09-25T10:00:00Z' })
      await employee.go(linkAfter(await employee.nextMail(texts[language].questions.heading(to.chief))))
      expect(await employee.text()).toContain(door[language].answeringAs(employee.name))
      await employee.fill({ text: written.answer })
      await employee.press(words.saveAndGoOn)

      await employee.fill({ onlyOnPage: true })
      if (scripts) {
        await Promise.all([
          employee.page.waitForResponse((response) => response.request().postData()?.includes('splicing') === true),
          employee.fill({ text: written.onlyOnPage }),
        ])
        const saved = common[language].savedAt.replace(/\{..\}/g, '\\d\\d')
        await expect.poll(() => employee.page.getByRole('status').innerText()).toMatch(new RegExp(saved))
        await employee.again()
        expect(await employee.page.locator('[name=text]').inputValue()).toBe(written.onlyOnPage)
      } else {
        await employee.fill({ text: written.onlyOnPage })
      }
      await employee.press(words.saveAndGoOn)
      await employee.follow(words.previous)
      await employee.follow(words.previous)
      expect(await employee.page.locator('[name=text]').inputValue()).toBe(written.answer)

      await employee.press(words.later)
      expect(await employee.heading()).toBe(talk[language].title(manager.name))
      await employee.follow(talk[language].topicsTask)
      await employee.fill({ text: written.topic })
      await employee.press(words.addTopic)
      expect(await employee.text()).toContain(written.topic)

      await employee.follow(common[language].home)
      await employee.follow(talk[language].prepareTask)
      expect(await employee.heading()).toBe(words.checkTitle(to.chief))
      expect(await employee.text()).toContain(written.answer)
      await employee.press(words.send(to.chief))
      expect(await employee.page.locator('[role=alert]').innerText()).toContain(common[language].tickMissing)
      await employee.fill({ sure: true })
      await employee.press(words.send(to.chief))
      expect(await employee.heading()).toBe(words.sentTitle(to.chief))
    })

    it('asks the manager, who prepares and has not said everything yet', async () => {
      const words = prepare.sv
      await moveClock(town, { to: '2026-09-28T10:00:00Z' })
      const digest = await chief.nextMail(texts.sv.digest.heading)
      await chief.openLink(linkAfter(digest, `\n${employee.name}\n`, 'Förbered dig'))
      const answers = [written.private, written.continues, '', written.less, written.promise, '', '']
      for (const answer of answers) {
        await chief.fill({ text: answer })
        await chief.press(words.saveAndGoOn)
      }
      expect(await chief.heading()).toBe(words.checkTitle(to.employee))
      expect(await chief.text()).not.toContain(written.answer)
      await chief.fill({ sure: true })
      await chief.press(words.send(employee.name))
      expect(await chief.heading()).toBe(words.sentTitle(to.employee))
    })

    it('has its summary the working day before, and nothing in it that was not to be there', async () => {
      await moveClock(town, { to: '2026-10-08T10:00:00Z' })
      const summary = await chief.nextMail(texts.sv.summary.heading(to.employee))
      expect(summary.text).toContain(written.answer)
      expect(summary.text).toContain(written.topic)
      expect(summary.text + summary.html).not.toContain(written.onlyOnPage)
      const tomorrow = await employee.nextMail(texts[language].tomorrow.heading(to.chief))
      expect(tomorrow.text).toContain(written.continues)
      expect(tomorrow.text).toContain(written.promise)
      for (const hidden of [written.less, written.private]) expect(tomorrow.text + tomorrow.html).not.toContain(hidden)

      await chief.openLink(linkAfter(summary))
      expect(await chief.text()).toContain(written.onlyOnPage)
      await employee.openLink(linkAfter(tomorrow))
      await employee.follow(talk[language].summaryTask)
      const sheet = await employee.text()
      expect(sheet).toContain(written.continues)
      for (const hidden of [written.less, written.private]) expect(sheet).not.toContain(hidden)
    })

    it('is held when both say so', async () => {
      await moveClock(town, { to: '2026-10-09T14:00:00Z' })
      for (const person of [employee, chief]) await sayThatWeTalked(person)
    })

    it('gets a plan, sent back with words, changed, and agreed by both', async () => {
      await chief.follow(plan.sv.write)
      await chief.page.locator('[name="mattered[]"]').first().fill(written.mattered)
      await line(chief, 0, { what: written.employeeLine, who: 'employee', by: '2026-12-18' })
      await chief.press(plan.sv.addLine)
      expect(await chief.page.locator('[name^="what-"]').first().inputValue()).toBe(written.employeeLine)
      await line(chief, 1, { what: written.managerLine, who: 'manager', by: '2027-03-31' })
      await chief.page.locator('[name="followUp[]"]').nth(0).fill('2027-01-11')
      await chief.page.locator('[name="followUp[]"]').nth(1).fill('2027-04-12')
      await chief.fill({ sure: true })
      await chief.press(plan.sv.propose)
      expect(await chief.text()).toContain(written.managerLine)

      await moveClock(town, { to: '2026-10-12T08:00:00Z' })
      const words = plan[language]
      const proposal = await employee.nextMail(texts[language].plan.heading)
      expect(proposal.text).toContain(written.managerLine)
      await employee.openLink(linkAfter(proposal))
      await employee.fill({ text: written.comment })
      await employee.press(words.returnDo)

      const comment = await chief.nextMail(texts.sv.planReturned.heading(to.employee))
      expect(comment.text).toContain(written.comment)
      await chief.openLink(linkAfter(comment))
      await chief.follow(plan.sv.changeProposal)
      await line(chief, 1, { what: written.changedLine })
      await chief.fill({ sure: true })
      await chief.press(plan.sv.propose)

      const changed = await employee.nextMail(texts[language].plan.heading)
      expect(changed.text).toContain(written.changedLine)
      await employee.openLink(linkAfter(changed))
      await employee.fill({ sure: true })
      await employee.press(words.confirm)
      for (const person of [employee, chief]) {
        const { text } = await person.nextMail(texts[person.language].agreed.heading)
        for (const words of [written.mattered, written.employeeLine, written.changedLine]) expect(text).toContain(words)
      }
    })

    it('is followed up months later, and each sees the other when both have answered', async () => {
      await moveClock(town, { to: '2027-01-11T10:00:00Z' })
      await openFollowUp(employee)
      await answerFollowUp(employee, {
        lines: { [written.employeeLine]: 'done', [written.changedLine]: 'onItsWay' },
        comment: '',
        need: written.needs,
      })
      const link = employee.page.url()
      await openFollowUp(chief)
      expect(await chief.text()).not.toContain(written.needs)
      await answerFollowUp(chief, {
        lines: { [written.employeeLine]: 'done', [written.changedLine]: 'stuck' },
        comment: written.stuck,
        need: '',
      })
      expect(await chief.text()).toContain(written.needs)
      await employee.go(link)
      expect(await employee.text()).toContain(written.stuck)
      for (const person of [employee, chief]) {
        const shared = await person.nextMail(texts[person.language].followUpShared.heading)
        expect(shared.text).toContain(person === chief ? written.needs : written.stuck)
      }
    })

    it('brings what is not resolved to the next follow-up', async () => {
      await moveClock(town, { to: '2027-04-12T10:00:00Z' })
      for (const person of [employee, chief]) {
        const mail = await openFollowUp(person)
        expect(mail.text).toContain(written.changedLine)
        expect(mail.text).toContain(written.stuck)
        await answerFollowUp(person, {
          lines: { [written.employeeLine]: 'done', [written.changedLine]: 'stuck' },
          comment: '',
          need: '',
        })
      }
    })

    it('brings it to the talk of the next year', async () => {
      await moveClock(town, { to: '2027-09-06T07:00:00Z' })
      hr = await signInAsHr(town)
      await launchCycle(hr, 'Hamnen 2027', {
        invitationOn: '2027-09-07',
        preparationOn: '2027-09-13',
        bookedBy: '2027-09-24',
        from: '2027-09-27',
        to: '2027-11-05',
      })
      await hr.close()
      await moveClock(town, { to: '2027-09-07T10:00:00Z' })
      await employee.nextMail(texts[language].invitation.heading(to.chief))
      await book(chief, employee, { date: '2027-10-08', start: '10:00', place: 'Bryggan' })
      await moveClock(town, { to: '2027-10-07T10:00:00Z' })
      const summary = await chief.nextMail(texts.sv.summary.heading(to.employee))
      expect(summary.text).toContain(texts.sv.summary.lastPlan)
      expect(summary.text).toContain(written.changedLine)
      await chief.openLink(linkAfter(summary))
      expect(await chief.text()).toContain(written.changedLine)

      await moveClock(town, { to: '2027-10-08T10:00:00Z' })
      for (const person of [employee, chief]) await sayThatWeTalked(person)
      await chief.follow(plan.sv.write)
      const lines = await chief.page.locator('[name^="what-"]').all()
      expect(await Promise.all(lines.map((each) => each.inputValue()))).toEqual([written.changedLine])
    })
  })
}

async function openFollowUp(person: Person): Promise<Mail> {
  const mail = await person.nextMail(texts[person.language].followUp.heading)
  expect(mail.text).toContain(written.changedLine)
  await person.openLink(linkAfter(mail))
  return mail
}
