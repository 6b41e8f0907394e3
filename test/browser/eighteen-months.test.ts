/**
 * Eighteen months of one employee on a phone: two cycles, three follow-ups, a line that gets stuck, a new manager in the middle, feedback both
 * ways, a pulse after each talk. Whatever a mail says in people's words, the page it leads to says too.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { feedbackTexts } from '../../emails/texts/feedback.ts'
import { lineTexts } from '../../emails/texts/lines.ts'
import { pulse as pulseMail } from '../../emails/texts/pulse.ts'
import { texts } from '../../emails/texts/texts.ts'
import { lineStatusNames } from '../../functions/domain/templates/check-in.ts'
import { feedback } from '../../web/texts/feedback.ts'
import { hr as hrWords } from '../../web/texts/hr.ts'
import { hrImport } from '../../web/texts/hr-import.ts'
import { hrQuality } from '../../web/texts/hr-quality.ts'
import { lines } from '../../web/texts/lines.ts'
import { plan } from '../../web/texts/plan.ts'
import { prepare } from '../../web/texts/prepare.ts'
import { pulse } from '../../web/texts/pulse.ts'
import { talk } from '../../web/texts/talk.ts'
import { startMsMax } from '../infra/local/given.ts'
import { openInProcess } from '../infra/local/in-process.ts'
import { openBrowser } from './open.ts'
import { linkAfter, type Mail, openPerson, type Person, type Town } from './person.ts'
import { inSteps, ownFolder } from './story.ts'
import { answerFollowUp, book, line, sayThatWeTalked } from './together.ts'
import { beginAutumn, english, launchCycle, manager, moveClock, norwegian, signInAsHr, successor } from './town.ts'

/** Every word that anyone writes in these months, each as nobody else would. */
const written = {
  answer: 'Planen for krana i vår, siden alt venter på den.',
  continues: 'Listan som du gjorde, där alla hittar. Fortsätt.',
  promise: 'Jag lovar svar inom två dagar.',
  mattered: 'Att planen för kranen blir klar',
  own: 'Skriver planen för kranen',
  promised: 'Ordnar en kurs i splitsning',
  pulse: 'En roligere dag enn en fredag.',
  stuck: 'Venter på tegningene fra verftet.',
  firstNeed: 'En dato for kurset',
  cancelled: 'Kursen blev inställd i januari',
  praiseOfFormer: 'Den fredagen da brua sto stille',
  secondNeed: 'At noen ringer verftet',
  helped: 'Jag ringer varvet på måndag',
  praise: { situation: 'Da Nils tok telefonen i april', behaviour: 'Han ringte verftet selv', effect: 'Vi fikk alt' },
  wish: {
    situation: 'På genomgången i april',
    behaviour: 'Kari ritade upp hela kranen',
    effect: 'Alla såg var det tog stopp',
    next: 'Rita gärna oftare',
  },
  nextAnswer: 'Neste krane, og en å lære opp.',
  nextMattered: 'Att den nya kranen får två som kan den',
  nextLine: 'Lär upp en till på kranen',
  done: 'Hun kjører krana alene nå.',
} as const

const everyWord = Object.values(written).flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each)))

describe('eighteen months', { timeout: 120_000 }, () => {
  const folder = ownFolder(() => town)
  inSteps(() => town)
  let town: Town
  let malin: Person
  let nils: Person
  let kari: Person
  const clock = (to: string) => moveClock(town, { to })

  beforeAll(async () => {
    const [{ running }, browser] = await Promise.all([
      openInProcess(folder, Date.parse('2026-09-07T06:30:00Z')),
      openBrowser(),
    ])
    town = { running, browser, scripts: true, looksWhenAsked: true, faults: [] }
    malin = await openPerson(town, manager)
    kari = await openPerson(town, norwegian)
    await beginAutumn(town)
  }, 2 * startMsMax)

  it('begin with a time, and with what both have prepared', async () => {
    await book(malin, kari, { date: '2026-10-08', start: '10:00', place: 'Kontoret' })
    await clock('2026-09-28T10:00:00Z')
    await prepareAs(kari, 'Malin', written.answer)
    const digest = await malin.nextMail(texts.sv.digest.heading)
    await malin.openLink(linkAfter(digest, `\n${kari.name}\n`, 'Förbered dig'))
    for (const answer of ['', written.continues, '', '', written.promise, '', '']) {
      await malin.fill({ text: answer })
      await malin.press(prepare.sv.saveAndGoOn)
    }
    await malin.fill({ sure: true })
    await malin.press(prepare.sv.send(kari.firstName))

    await clock('2026-10-07T10:00:00Z')
    const summary = await malin.nextMail(texts.sv.summary.heading('Kari'))
    await pageSaysIt(malin, summary, [written.answer, written.continues])
    const tomorrow = await kari.nextMail(texts.nb.tomorrow.heading('Malin'))
    await kari.openLink(linkAfter(tomorrow))
    await kari.follow(talk.nb.summaryTask)
    await saysIt(kari, tomorrow, [written.answer, written.continues, written.promise])
  })

  it('go on with a talk, and a plan that holds when both have confirmed it', async () => {
    await clock('2026-10-08T10:00:00Z')
    for (const person of [kari, malin]) await sayThatWeTalked(person)
    await malin.follow(plan.sv.write)
    await malin.page.locator('[name="mattered[]"]').first().fill(written.mattered)
    await line(malin, 0, { what: written.own, who: 'employee', by: '2026-12-18' })
    await malin.press(plan.sv.addLine)
    await line(malin, 1, { what: written.promised, who: 'manager', by: '2027-03-31' })
    await followUpsOn(malin, '2027-01-11', '2027-04-12')
    await proposeAndConfirm(malin, [written.mattered, written.own, written.promised])
  })

  it('ask the day after how the talk was, and never show an answer again', async () => {
    await clock('2026-10-09T12:00:00Z')
    const mail = await kari.nextMail(pulseMail.nb.heading)
    await answerPulse(mail, ['5', '4', '2', '5', '4'], written.pulse)
    await kari.openLink(linkAfter(mail))
    expect(await kari.heading()).toBe(pulse.nb.thanksTitle)
    expect(await kari.page.content()).not.toContain(written.pulse)
    const { text } = await qualityOf('Hamnen 2026')
    expect(text).toContain(hrQuality.sv.held('1', '2'))
    expect(text).toContain(hrQuality.sv.nothingYet)
    for (const word of everyWord) expect(text).not.toContain(word)
  })

  it('hear from the mail of its week that a line is stuck, and the manager is told', async () => {
    await clock('2026-12-18T10:00:00Z')
    const due = await kari.nextMail(lineTexts.nb.due.heading)
    await kari.openLink(linkAfter(due, written.own, lineStatusNames.stuck.nb))
    await saysIt(kari, due, [written.own])
    expect(await kari.page.locator('[name=status][value=stuck]').isChecked()).toBe(true)
    await kari.fill({ comment: written.stuck, sure: true })
    await kari.look()
    await kari.press(lines.nb.save)
    expect(await kari.text()).toContain(lines.nb.stuckTitle('Malin'))

    await clock('2026-12-18T13:00:00Z')
    const stuck = await malin.nextMail(lineTexts.sv.stuck.heading('Kari'))
    await pageSaysIt(malin, stuck, [written.own, written.stuck])
  })

  it('are followed up a first time, and each reads the other when both have answered', async () => {
    await clock('2027-01-11T10:00:00Z')
    await openFollowUp(kari, [written.own, written.promised, written.stuck])
    await answerFollowUp(kari, {
      lines: { [written.own]: 'onItsWay', [written.promised]: 'onItsWay' },
      comment: '',
      need: written.firstNeed,
    })
    await openFollowUp(malin, [written.own, written.promised, written.stuck])
    expect(await malin.text()).not.toContain(written.firstNeed)
    await answerFollowUp(malin, {
      lines: { [written.own]: 'onItsWay', [written.promised]: 'stuck' },
      comment: written.cancelled,
      need: '',
    })
    await sharedFollowUp([kari, malin], [written.firstNeed, written.cancelled])
  })

  it('have feedback to the manager, from the foot of a mail', async () => {
    const way = await wayToFeedback(kari)
    await giveFeedback(kari, way, 'continue', {
      situation: written.praiseOfFormer,
      behaviour: 'Malin kom ut på kaia',
      effect: 'Vi var ferdige samme kveld',
    })
    await pageSaysIt(malin, await malin.nextMail(feedbackTexts.sv.heading('Kari')), [written.praiseOfFormer])
  })

  it('get a new manager, to whom the plan goes, and nothing of what was said to the one before', async () => {
    await clock('2027-02-01T09:00:00Z')
    nils = await openPerson(town, successor)
    await handOver()
    await clock('2027-02-01T14:00:00Z')
    const told = await kari.nextMail(texts.nb.newManager.heading.employee('Nils'))
    expect(told.text).toContain(texts.nb.newManager.plan('Malin'))

    const mine = await nils.nextMail(texts.sv.newManager.heading.manager('Kari'))
    expect(wordsIn(mine)).toEqual([])
    await nils.openLink(linkAfter(mine))
    await nils.follow(talk.sv.planTask)
    const page = await nils.text()
    for (const word of [written.own, written.promised]) expect(page).toContain(word)
    expect(page).toContain(plan.sv.promisedBy(manager.name))
    await nils.look()
    await nils.page.goto(nils.page.url().replace(/plan$/, 'answers'))
    expect(await nils.page.content()).not.toContain(written.answer)
  })

  it('are followed up a second time, with the new manager', async () => {
    await clock('2027-04-12T10:00:00Z')
    await openFollowUp(kari, [written.own, written.promised])
    await answerFollowUp(kari, {
      lines: { [written.own]: 'done', [written.promised]: 'stuck' },
      comment: '',
      need: written.secondNeed,
    })
    await openFollowUp(nils, [written.own, written.promised])
    await answerFollowUp(nils, {
      lines: { [written.own]: 'done', [written.promised]: 'stuck' },
      comment: written.helped,
      need: '',
    })
    await sharedFollowUp([kari, nils], [written.secondNeed, written.helped])
    expect(await malin.mailsThatSay(written.helped)).toBe(0)
  })

  it('have feedback both ways, thanked for', async () => {
    await clock('2027-04-19T10:00:00Z')
    const way = await wayToFeedback(kari)
    await giveFeedback(kari, way, 'continue', written.praise)
    const praise = await nils.nextMail(feedbackTexts.sv.heading('Kari'))
    await pageSaysIt(nils, praise, Object.values(written.praise))
    await nils.follow(feedback.sv.mine.open(kari.name))
    await nils.fill({ sure: true })
    await nils.press(feedback.sv.mine.thank)
    await kari.nextMail(feedbackTexts.nb.reply.thanks('Nils'))

    await giveFeedback(nils, await wayToFeedback(nils), 'more', written.wish)
    await pageSaysIt(kari, await kari.nextMail(feedbackTexts.nb.heading('Nils')), Object.values(written.wish))
    await kari.look()
  })

  it('come to the next year with what is not done, and with what these two have said to each other', async () => {
    await clock('2027-09-06T07:00:00Z')
    const hr = await signInAsHr(town)
    await launchCycle(hr, 'Hamnen 2027', {
      invitationOn: '2027-09-07',
      preparationOn: '2027-09-13',
      bookedBy: '2027-09-24',
      from: '2027-09-27',
      to: '2027-11-05',
    })
    await hr.close()
    await clock('2027-09-07T10:00:00Z')
    await kari.nextMail(texts.nb.invitation.heading('Nils'))
    await book(nils, kari, { date: '2027-10-07', start: '09:00', place: 'Bryggan' })
    await clock('2027-09-27T10:00:00Z')
    await prepareAs(kari, 'Nils', written.nextAnswer)

    await clock('2027-10-06T10:00:00Z')
    const summary = await nils.nextMail(texts.sv.summary.heading('Kari'))
    const between = [...Object.values(written.praise), ...Object.values(written.wish)]
    await pageSaysIt(nils, summary, [written.nextAnswer, written.promised, ...between])
    for (const person of [nils, kari]) expect(await person.page.content()).not.toContain(written.praiseOfFormer)
    expect(wordsIn(summary)).not.toContain(written.praiseOfFormer)
    const tomorrow = await kari.nextMail(texts.nb.tomorrow.heading('Nils'))
    await kari.openLink(linkAfter(tomorrow))
    await kari.follow(talk.nb.summaryTask)
    await saysIt(kari, tomorrow, [written.nextAnswer])
  })

  it('have a second talk, its plan, its pulse and a third follow-up', async () => {
    await clock('2027-10-07T10:00:00Z')
    for (const person of [kari, nils]) await sayThatWeTalked(person)
    await nils.follow(plan.sv.write)
    expect(await nils.page.locator('[name^="what-"]').first().inputValue()).toBe(written.promised)
    await nils.page.locator('[name="mattered[]"]').first().fill(written.nextMattered)
    await nils.press(plan.sv.addLine)
    await line(nils, 1, { what: written.nextLine, who: 'employee' })
    await followUpsOn(nils, '2028-01-17')
    await proposeAndConfirm(nils, [written.nextMattered, written.promised, written.nextLine])

    await clock('2027-10-08T12:00:00Z')
    await answerPulse(await kari.nextMail(pulseMail.nb.heading), ['5', '5', '5', '5', '5'], '')

    await clock('2028-01-17T10:00:00Z')
    await openFollowUp(kari, [written.promised, written.nextLine])
    await answerFollowUp(kari, {
      lines: { [written.promised]: 'done', [written.nextLine]: 'done' },
      comment: written.done,
      need: '',
    })
    await openFollowUp(nils, [written.promised, written.nextLine])
    await answerFollowUp(nils, {
      lines: { [written.promised]: 'done', [written.nextLine]: 'done' },
      comment: '',
      need: '',
    })
    await sharedFollowUp([kari, nils], [written.done])
  })

  it('end with nothing that waits, and no reminder to someone who had done it', async () => {
    await clock('2028-03-07T10:00:00Z')
    const { open, unsent } = texts.nb.reminder
    for (const { heading } of [open, unsent]) expect(await kari.mailsThatSay(heading)).toBe(0)
    const mails = (await town.running.json<Mail[]>('/dev/mails')).filter(({ to }) => to.includes(kari.email))
    const twice = mails.filter((one, index) => mails.findIndex((each) => each.text === one.text) < index)
    expect(twice.map(({ subject }) => subject)).toEqual([])
    const { text } = await qualityOf('Hamnen 2027')
    expect(text).toContain(hrQuality.sv.held('1', '2'))
    for (const word of everyWord) expect(text).not.toContain(word)
  })

  const wordsIn = ({ text }: Mail) => everyWord.filter((word) => text.includes(word))

  /** The page that is open says every word of people's that stands in the mail; these stand in it. */
  async function saysIt(person: Person, mail: Mail, words: string[]): Promise<void> {
    const said = wordsIn(mail)
    expect(said).toEqual(expect.arrayContaining(words))
    const page = await person.text()
    const missing = said.filter((word) => !page.includes(word))
    expect(missing, missing.length > 0 ? page : '').toEqual([])
  }

  async function pageSaysIt(person: Person, mail: Mail, words: string[]): Promise<void> {
    await person.openLink(linkAfter(mail))
    await saysIt(person, mail, words)
  }

  async function prepareAs(person: Person, other: string, text: string): Promise<void> {
    const words = prepare[person.language]
    await person.openLink(linkAfter(await person.nextMail(texts[person.language].questions.heading(other))))
    await person.fill({ text })
    await person.press(words.saveAndGoOn)
    await person.go(person.page.url().replace(/question.*/, 'answers'))
    await person.fill({ sure: true })
    await person.press(words.send(other))
    expect(await person.heading()).toBe(words.sentTitle(other))
  }

  /** These days and no others. */
  async function followUpsOn({ page, press }: Person, ...days: string[]): Promise<void> {
    const dates = page.locator('[name="followUp[]"]')
    while ((await dates.count()) > days.length) await press(plan.sv.removeDate(await dates.count()))
    for (const [index, day] of days.entries()) await dates.nth(index).fill(day)
  }

  async function proposeAndConfirm(chief: Person, words: string[]): Promise<void> {
    await chief.fill({ sure: true })
    await chief.press(plan.sv.propose)
    await moveClock(town, { advance: 'PT2H' })
    await pageSaysIt(kari, await kari.nextMail(texts.nb.plan.heading), words)
    await kari.fill({ sure: true })
    await kari.press(plan.nb.confirm)
    await moveClock(town, { advance: 'PT1H' })
    for (const person of [kari, chief]) {
      await pageSaysIt(person, await person.nextMail(texts[person.language].agreed.heading), words)
    }
  }

  async function answerPulse(mail: Mail, ratings: string[], words: string): Promise<void> {
    await kari.openLink(linkAfter(mail))
    await kari.look()
    for (const [index, rating] of ratings.entries()) await kari.choose(`QF${index + 1}`, rating)
    await kari.fill({ words })
    await kari.press(pulse.nb.send)
    expect(await kari.heading()).toBe(pulse.nb.thanksTitle)
  }

  async function openFollowUp(person: Person, words: string[]): Promise<void> {
    await pageSaysIt(person, await person.nextMail(texts[person.language].followUp.heading), words)
  }

  async function sharedFollowUp(people: Person[], words: string[]): Promise<void> {
    await moveClock(town, { advance: 'PT2H' })
    for (const person of people) {
      const mail = await person.nextMail(texts[person.language].followUpShared.heading)
      expect(wordsIn(mail)).toEqual(expect.arrayContaining(words))
      await person.again()
      const page = await person.text()
      for (const word of words) expect(page).toContain(word)
    }
  }

  /** At the foot of the latest mail about the talk. */
  async function wayToFeedback({ email }: Person): Promise<string> {
    const mails = (await town.running.json<Mail[]>('/dev/mails')).filter(({ to }) => to.includes(email))
    const ways = mails.flatMap(({ text }) => /https?:\/\/\S+\/l\/t[0-9a-z]+\/feedback/.exec(text) ?? [])
    return ways.at(-1) ?? ''
  }

  async function giveFeedback(
    person: Person,
    way: string,
    kind: 'continue' | 'more',
    words: { situation: string; behaviour: string; effect: string; next?: string },
  ): Promise<void> {
    const t = feedback[person.language]
    await person.openLink(way)
    await person.follow(t.kinds[kind].choose)
    await person.choose('to', 'other')
    await person.fill(words)
    await person.press(t.check.look)
    for (const said of Object.values(words)) expect(await person.text()).toContain(said)
    await person.look()
    await person.fill({ sure: true })
    await person.press(t.send)
    expect(await person.text()).toContain(t.sent)
    await moveClock(town, { advance: 'PT2H' })
  }

  /** Both of the team go to the new manager, with the talks that they have. */
  async function handOver(): Promise<void> {
    const hr = await signInAsHr(town)
    const words = hrImport.sv
    await hr.follow(hrWords.sv.importPeople)
    const moved = [norwegian, english].map(
      ({ name, email, language }) => `${name};${email};${successor.email};${language};Hamnen`,
    )
    await hr.fill({
      rows: [
        'name;email;manager_email;language;unit',
        `${successor.name};${successor.email};;sv;Hamnen`,
        ...moved,
      ].join('\n'),
    })
    await hr.press(words.check)
    await hr.choose('group-0', 'move')
    await hr.fill({ sure: true })
    await hr.press(words.confirm)
    await hr.untilSaid(words.doneTitle)
    await hr.close()
  }

  async function qualityOf(cycle: string): Promise<{ text: string }> {
    const hr = await signInAsHr(town)
    await hr.page.getByRole('link', { name: cycle }).first().click()
    await hr.page.getByRole('link', { name: hrQuality.sv.link, exact: true }).first().click()
    await hr.page.getByRole('heading', { level: 1, name: hrQuality.sv.title(cycle) }).waitFor()
    const text = await hr.text()
    await hr.close()
    return { text }
  }
})
