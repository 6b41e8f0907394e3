/** Meeting about the plan, as pages and calendar mails bring it: one entry of its own, set by one and moved or taken away by the other. */
import { describe, expect, it } from 'vitest'
import { agreedPlan } from './agreed-plan.ts'
import { fieldValue } from './browser.ts'
import { linksOf } from './town.ts'

const content = {
  mattered: [],
  lines: [{ id: 'goal', kind: 'goal' as const, what: 'Leda introduktionen', who: 'both' as const }],
  followUps: ['2026-12-14', '2027-02-01'],
}

const givenPlan = async () => {
  const one = await agreedPlan(content)
  const entries = (name: string) =>
    one
      .mails(name)
      .filter(({ tags }) => tags.mail.includes('.checkIn.'))
      .map(({ subject, calendar }) => {
        const of = (property: string) => new RegExp(`${property}:(.*)`).exec(calendar?.content ?? '')?.[1]?.trim()
        return [subject, of('METHOD'), of('UID')?.replace(one.id, 'talk'), of('SEQUENCE')]
      })
  return { ...one, entries }
}

const time = { date: '2026-10-20', start: '14:00', minutes: '30', place: 'Rum Ljungen' }

describe('a meeting about the plan', () => {
  it('is set from the plan, moved by the other and taken away, as one entry beside the talk’s', async () => {
    const { comesIn, entries, service, advance } = await givenPlan()
    await advance('2026-10-15 11:00')
    const aisha = await comesIn('aisha', 'agreed')
    expect(aisha.page.text).toContain('Vill ni ses om planen? Välj en tid')
    const form = await aisha.browser.get(aisha.page.path.replace(/\/plan$/, '/check-in'))
    const set = await aisha.browser.submit(form, 'Skicka inbjudan', time)
    expect(set.text).toContain('Ni ses om planen tisdag 20 oktober kl. 14.00–14.30')
    await service.settle()
    const first = ['Planen: Aisha och Maria', 'REQUEST', 'talk.plan.0@samtal.example', '0']
    expect(entries('aisha')).toEqual([first])
    expect(entries('maria')).toEqual([first])
    const maria = await comesIn('maria', 'checkIn')
    expect(maria.page.text).toContain('Flytta tiden')
    expect(fieldValue(maria.page, 'place')).toBe('Rum Ljungen')
    const moved = await maria.browser.submit(maria.page, 'Spara tiden', { date: '2026-10-21' })
    expect(moved.text).toContain('onsdag 21 oktober')
    await advance('2026-10-15 11:30')
    expect(entries('aisha').at(-1)).toEqual(['Planen: Aisha och Maria', 'REQUEST', 'talk.plan.0@samtal.example', '1'])
    const unticked = await maria.browser.submit(moved, 'Ta bort tiden')
    expect(unticked.status).toBe(422)
    const dropped = await maria.browser.submit(unticked, 'Ta bort tiden', { sure: 'yes' })
    expect(dropped.text).toContain('Välj en tid')
    await service.settle()
    expect(entries('aisha').at(-1)).toEqual(['Planen: Aisha och Maria', 'CANCEL', 'talk.plan.0@samtal.example', '2'])
    expect(entries('maria')).toHaveLength(3)
  })

  it('is a file for either calendar, as in the mail, for as long as its time stands', async () => {
    const { id, comesIn, given, mails } = await givenPlan()
    const start = Date.parse('2026-10-22T08:00Z')
    await given('manager', { kind: 'setCheckIn', start, end: start + 1_800_000, place: 'Rum 3', basedOn: -1 })
    const aisha = await comesIn('aisha', 'checkIn')
    const maria = await comesIn('maria', 'checkIn')
    for (const [name, { browser, page }] of Object.entries({ aisha, maria })) {
      const href = page.links.find(({ text }) => text === 'Lägg till i kalendern')?.href ?? ''
      const file = await browser.get(href)
      expect(file.headers.get('content-type')).toContain('text/calendar')
      expect(file.html).toContain(`UID:${id}.plan.0@samtal.example`)
      expect(file.html).toBe(mails(name).find(({ tags }) => tags.mail.includes('.checkIn.'))?.calendar?.content)
    }
    await given('manager', { kind: 'dropCheckIn' })
    const after = await aisha.browser.get(`${aisha.page.path}.ics`)
    expect(after.path).toBe(aisha.page.path)
    expect(after.text).not.toContain('Lägg till i kalendern')
  })

  it('keeps what was typed when it is no time, or someone else was quicker', async () => {
    const { comesIn, given, advance } = await givenPlan()
    await advance('2026-10-15 11:00')
    const { browser, page } = await comesIn('aisha', 'agreed')
    const form = await browser.get(page.path.replace(/\/plan$/, '/check-in'))
    const wrong = await browser.submit(form, 'Skicka inbjudan', { ...time, date: '2026-10-01' })
    expect(wrong.text).toContain('Välj en tid som inte har varit')
    expect(fieldValue(wrong, 'place')).toBe('Rum Ljungen')
    const start = Date.parse('2026-10-22T08:00Z')
    await given('manager', { kind: 'setCheckIn', start, end: start + 1_800_000, place: '', basedOn: -1 })
    const late = await browser.submit(form, 'Skicka inbjudan', time)
    expect(late.status).toBe(422)
    expect(late.text).toContain('torsdag 22 oktober')
    expect(fieldValue(late, 'start')).toBe('14:00')
  })

  it('is opened by nobody who only has the link', async () => {
    const { comesIn, given, browser, mails } = await givenPlan()
    const start = Date.parse('2026-10-22T08:00Z')
    await given('manager', { kind: 'setCheckIn', start, end: start + 1_800_000, place: 'Rum 3', basedOn: -1 })
    const text = mails('aisha').find(({ tags }) => tags.mail === 'employee.checkIn.1')?.text ?? ''
    const opened = await browser().get(linksOf(text)[0] ?? '')
    expect(opened.text).not.toContain('Rum 3')
    expect((await comesIn('aisha', 'checkIn')).page.text).toContain('Rum 3')
  })
})

describe('the next follow-up', () => {
  it('is proposed along with the answers and agreed with one press', async () => {
    const { comesIn, advance } = await givenPlan()
    await advance('2026-12-14 12:00')
    const aisha = await comesIn('aisha', 'followUp')
    expect(aisha.page.text).toContain('Nästa uppföljning är planerad till den 1 februari 2027')
    const wrong = await aisha.browser.submit(aisha.page, 'Skicka svaren', { next: 'snart', sure: 'yes' })
    expect(fieldValue(wrong, 'next')).toBe('snart')
    const sent = await aisha.browser.submit(aisha.page, 'Skicka svaren', {
      'status-goal': 'onItsWay',
      next: '2027-01-18',
      sure: 'yes',
    })
    expect(sent.text).toContain('Du har föreslagit den 18 januari 2027 för nästa uppföljning. Det väntar på Maria.')
    const maria = await comesIn('maria', 'followUp')
    expect(maria.page.text).toContain('Aisha föreslår den 18 januari 2027 för nästa uppföljning')
    const both = await maria.browser.submit(maria.page, 'Skicka svaren', {
      'status-goal': 'onItsWay',
      agree: '2027-01-18',
      sure: 'yes',
    })
    expect(both.text).toContain('Nästa uppföljning är den 18 januari 2027')
  })

  it('is agreed after both have answered, from the mail that shows the answers', async () => {
    const { comesIn, given, advance, mails } = await givenPlan()
    await advance('2026-12-14 12:00')
    const answers = { lines: [], need: 'Mer tid', raise: '' }
    await given('employee', { kind: 'answerFollowUp', followUp: 1, answers })
    await given('manager', { kind: 'answerFollowUp', followUp: 1, answers, next: '2027-01-18' })
    await advance('2026-12-14 16:00')
    const mail = mails('aisha').find(({ tags }) => tags.mail === 'employee.followUpShared.1')
    expect(mail?.text).toContain('Maria föreslår den 18 januari 2027 för nästa uppföljning')
    const { browser, page } = await comesIn('aisha', 'followUpShared')
    const unticked = await browser.submit(page, 'Ta den dagen')
    expect(unticked.status).toBe(422)
    const agreed = await browser.submit(unticked, 'Ta den dagen', { agreed: 'yes' })
    expect(agreed.text).toContain('Nästa uppföljning är den 18 januari 2027')
  })

  it('is the last when none is planned: both say what came of it, and the employee whether it led to something', async () => {
    const { comesIn, given, advance, mails } = await givenPlan()
    await advance('2027-02-01 12:00')
    const aisha = await comesIn('aisha', 'followUp')
    expect(aisha.page.text).toContain('Ingen fler uppföljning är planerad. Föreslå en dag')
    expect(aisha.page.text).not.toContain('Behövs fler uppföljningar?')
    const sent = await aisha.browser.submit(aisha.page, 'Skicka svaren', {
      cameOfIt: 'Alla tar egna pass',
      sure: 'yes',
    })
    expect(sent.text).toContain('Du svarade')
    await given('manager', {
      kind: 'answerFollowUp',
      followUp: 2,
      answers: { lines: [], need: '', raise: '', cameOfIt: 'Aisha leder introduktionen' },
    })
    await advance('2027-02-01 16:00')
    const page = await aisha.browser.get(aisha.page.path)
    expect(page.text).toContain('Aisha leder introduktionen')
    expect(page.text).toContain('Alla tar egna pass')
    expect(page.html).toContain('/follow-up/2/pulse')
    const text = mails('aisha').find(({ tags }) => tags.mail === 'employee.followUpShared.2')?.text
    expect(text).toContain('Har samtalet lett till något?')
    expect(text).toContain('Aisha leder introduktionen')
    const maria = mails('maria').find(({ tags }) => tags.mail === 'manager.followUpShared.2')?.text
    expect(maria).toContain('Alla tar egna pass')
    expect(maria).not.toContain('Har samtalet lett till något?')
  })
})

describe('what is asked at a follow-up', () => {
  it('begins with the reader’s own, and tells the manager what to do with a signal', async () => {
    const { given, comesIn, advance, mails } = await givenPlan()
    await given('manager', {
      kind: 'proposePlan',
      basedOn: 1,
      content: {
        ...content,
        lines: [
          { id: 'goal', kind: 'goal', what: 'Leda introduktionen', who: 'employee' },
          { id: 'course', kind: 'support', what: 'Boka kursen', who: 'manager' },
        ],
      },
    })
    await given('employee', { kind: 'confirmPlan', version: 2 })
    await advance('2026-12-14 12:00')
    const maria = await comesIn('maria', 'followUp')
    expect(maria.page.text).toMatch(/Det du ska göra.*Boka kursen.*Det Aisha ska göra.*Leda introduktionen/)
    const answers = { lines: [], need: '', raise: '', workload: 'no' as const, responsibility: 'more' as const }
    await given('employee', { kind: 'answerFollowUp', followUp: 1, answers })
    const after = await maria.browser.get(maria.page.path)
    expect(after.text).toContain('Ta upp det inom några dagar.')
    expect(after.text).toContain('välj en uppgift att pröva i liten skala')
    await advance('2026-12-17 16:00')
    const reminder = mails('maria').find(({ tags }) => tags.mail.startsWith('manager.followUpReminder'))
    expect(reminder?.text).toContain('Ta upp det inom några dagar.')
    const own = await comesIn('aisha', 'followUp')
    expect(own.page.text).not.toContain('Ta upp det inom några dagar.')
  })
})
