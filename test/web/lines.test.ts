/** A plan that lives, as mails and pages bring it: lines that remind, what is stuck, changes in words, and what is passed on to HR. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { passedTo } from '../../functions/flow/passing-on.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { agreedPlan } from './agreed-plan.ts'
import type { Page } from './browser.ts'
import { linksOf } from './town.ts'

const content = {
  mattered: [],
  lines: [
    { id: 'goal', kind: 'goal' as const, what: 'Leda introduktionen', who: 'employee' as const, by: '2026-11-18' },
    {
      id: 'course',
      kind: 'competence' as const,
      what: 'Kurs i svåra samtal',
      who: 'manager' as const,
      by: '2026-11-19',
    },
  ],
  followUps: ['2027-02-01'],
}

const givenPlan = async () => {
  const one = await agreedPlan(content)
  const view = async (role: 'employee' | 'manager' = 'employee') => {
    const read = await readTalk(one.world.ports, one.id, role)
    if (!read) throw new Error('No talk')
    return read
  }
  const kinds = (name: string) => one.mails(name).map(({ tags }) => tags.mail)
  return { ...one, view, kinds }
}

describe('a line whose day is here', () => {
  it('comes by mail, and one tap opens it with the choice made; nothing is written before it is confirmed', async () => {
    const { advance, comesIn, view, kinds, mails } = await givenPlan()
    await advance('2026-11-18 12:00')
    expect(kinds('aisha').filter((key) => key.includes('lines'))).toEqual([
      'employee.lines.202647',
      'employee.linesDue.202647',
    ])
    const { browser, page } = await comesIn('aisha', 'linesDue', '?a=s.')
    expect(page.path).toMatch(/\/plan\/lines\/goal\?status=stuck$/)
    expect(page.html).toMatch(/value="stuck"[^>]*checked/)
    const unticked = await browser.submit(page, 'Spara', { comment: 'Ingen har tid' })
    expect(unticked.text).toContain('Det här behöver du ändra')
    expect(unticked.html).toContain('Ingen har tid')
    expect((await view()).lines.own[0]?.status).toBeUndefined()
    const saved = await browser.submit(unticked, 'Spara', { sure: 'yes' })
    expect((await view()).lines.own[0]).toMatchObject({
      status: 'stuck',
      said: { comment: 'Ingen har tid', version: 1 },
    })
    expect(saved.text).toContain('Maria får veta att det står still')

    await advance('2026-11-18 14:00')
    const stuck = mails('maria').find(({ tags }) => tags.mail === 'manager.stuck.1')
    expect(stuck?.text).toContain('Ingen har tid')
    expect(stuck?.subject).toBe('Planen med Aisha')

    const asked = await browser.submit(saved, 'Be om samtal', { talk: 'yes' })
    expect(asked.text).toContain('Du bad Maria om ett samtal')
    await advance('2026-11-18 14:01')
    expect(kinds('maria')).toContain('manager.talkWanted.1')
    expect((await comesIn('maria', 'talkWanted')).page.text).toContain('Leda introduktionen')
  })

  it('is not touched by a scanner that presses every button', async () => {
    const { advance, link, browser, view, kinds } = await givenPlan()
    await advance('2026-11-18 12:00')
    const scanner = browser()
    const before = kinds('maria').length
    const pressAll = async (page: Page, deep: number): Promise<void> => {
      for (const { buttons } of page.forms)
        for (const { text } of buttons) {
          const after = await scanner.submit(page, text)
          if (deep > 1) await pressAll(after, deep - 1)
        }
    }
    await pressAll(await scanner.get(link('aisha', 'linesDue')), 3)
    await advance('2026-11-19 12:00')
    expect((await view()).lines.own[0]?.status).toBeUndefined()
    expect(
      kinds('maria')
        .slice(before)
        .filter((key) => key.startsWith('manager.')),
    ).toEqual([])
  })

  it('of the manager’s comes with the weekly digest, in the words of the plan', async () => {
    const { advance, mails } = await givenPlan()
    await advance('2026-11-16 12:00')
    const digest = mails('maria').findLast(({ tags }) => tags.mail.includes('digest'))
    expect(digest?.text).toContain('I planen med Aisha är det din tur med det här:')
    expect(digest?.text).toContain('Kurs i svåra samtal')
    expect(digest?.text).not.toContain('Leda introduktionen')
  })
})

it('a changed plan says what changes, in the mail and on the page, and keeps its history', async () => {
  const { advance, given, comesIn, mails, id } = await givenPlan()
  const [goal, course] = content.lines
  const change = {
    ...content,
    lines: [
      { ...goal, by: '2026-12-01' },
      { ...course, who: 'both' as const },
    ],
  } as typeof content
  await given('manager', { kind: 'proposePlan', basedOn: 1, content: change })
  await advance('2026-10-15 15:00')
  const mail = mails('aisha').findLast(({ tags }) => tags.mail === 'employee.plan.2')
  expect(mail?.text).toContain('Senast 1 december 2026 i stället för 18 november 2026')
  const { browser, page } = await comesIn('aisha', 'plan')
  expect(page.text).toContain('Det här ändras')
  expect(page.text).toContain('Ni båda står för den i stället för Maria')
  const history = await browser.get(`/e/${id}/plan/history`)
  expect(history.text).toContain('Version 2')
  expect(history.text).toContain('Bekräftad av Aisha Noor')
})

describe('what is passed on to HR', () => {
  const passes = async (typed: Record<string, string>) => {
    const one = await givenPlan()
    await one.advance('2026-10-15 15:00')
    const { browser } = await one.comesIn('aisha', 'agreed')
    const chosen = await browser.get(`/e/${one.id}/pass-on`)
    const [address = ''] = /name="to\[\]"[^>]*value="([^"]+)"/.exec(chosen.html)?.slice(1) ?? []
    const looked = await browser.submit(chosen, 'Titta igenom', { 'to[]': address, ...typed })
    return { ...one, aisha: browser, looked }
  }
  const signIn = async ({ browser, service, mails }: Awaited<ReturnType<typeof givenPlan>>) => {
    const karin = browser()
    await karin.submit(await karin.get('/sign-in?to=hr'), 'Skicka länken', { email: 'karin@fjallbacka.example' })
    await service.settle()
    const [link = ''] = linksOf(mails('karin').findLast(({ tags }) => tags.mail.includes('link'))?.text ?? '')
    await karin.submit(await karin.get(link), 'Gå in')
    return karin
  }

  it('is exactly what was confirmed, read by whom it was addressed to, and answered in the same place', async () => {
    const one = await passes({ what: 'concern', text: 'Vi är för få på kvällarna' })
    expect(one.looked.text).toContain('Karin Holm läser det')
    expect(one.looked.text).toContain('Skyddsombudet')
    expect((await one.view()).passed).toEqual([])
    const passed = await one.aisha.submit(one.looked, 'Lämna vidare', { sure: 'yes' })
    expect(passed.text).toContain('Till Karin Holm')
    expect((await one.view('manager')).passed).toEqual([])

    await one.advance('2026-10-15 17:00')
    const told = one.mails('karin').find(({ tags }) => tags.mail === 'person.passedOn.1')
    expect(told?.text).not.toMatch(/kvällarna|Aisha/)
    const karin = await signIn(one)
    const list = await karin.get('/hr/passed-on')
    expect(list.text).toContain('Vi är för få på kvällarna')
    expect(list.text).toContain('Aisha Noor')
    expect(list.html).not.toContain(one.id)
    await karin.submit(list, 'Skicka svaret', { text: 'Vi ses på torsdag', sure: 'yes' })

    await one.advance('2026-10-16 10:00')
    const answer = one.mails('aisha').findLast(({ tags }) => tags.mail === 'employee.passedAnswer.1')
    expect(answer?.text).toContain('Vi ses på torsdag')
    expect(answer?.subject).not.toContain('torsdag')
    expect((await one.aisha.get(`/e/${one.id}/pass-on`)).text).toContain('Vi ses på torsdag')
    expect(JSON.stringify(await one.view('manager'))).not.toMatch(/kvällarna|Vi ses på torsdag/)
  })

  it('is kept as long as a plan is, and is closed at a changed address until that is confirmed', async () => {
    const one = await passes({ what: 'concern', text: 'Vi är för få på kvällarna' })
    await one.aisha.submit(one.looked, 'Lämna vidare', { sure: 'yes' })
    await one.advance('2026-10-15 17:00')
    const karin = await signIn(one)
    await karin.submit(await karin.get('/hr/passed-on'), 'Skicka svaret', { text: 'Vi ses på torsdag', sure: 'yes' })
    const { ports } = one.world
    const reader = (await personByAddress(ports, 'karin@fjallbacka.example')) ?? ''
    expect(await passedTo(ports, reader)).toMatchObject([{ answers: [{ text: 'Vi ses på torsdag' }] }])
    await apply(ports, reader, {
      command: { kind: 'change', changes: { email: 'k.holm@fjallbacka.example' }, by: 'p_someone' },
      by: 'hr',
    })
    await one.service.settle()
    expect(await passedTo(ports, reader)).toEqual([])
    await apply(ports, reader, { command: { kind: 'confirmAddress', n: 1, from: 'oldAddress' }, by: 'person' })
    await one.advance('2026-10-21 17:00')
    expect(await passedTo(ports, reader)).toHaveLength(1)
    const after = one.world.clock.now() + 2 * 366 * 86_400_000
    const kept = await Promise.all(['passed#', 'passedanswer#'].map((kind) => ports.table.parts(reader, kind, after)))
    expect(kept).toEqual([[], []])
  })

  it('goes as a need without a name unless one says so, and both see that it went', async () => {
    const one = await passes({ what: 'line-course' })
    expect(one.looked.text).toContain('Inget namn följer med')
    await one.aisha.submit(one.looked, 'Lämna vidare', { sure: 'yes' })
    await one.advance('2026-10-15 17:00')
    const karin = await signIn(one)
    const list = await karin.get('/hr/passed-on')
    expect(list.text).toContain('Kurs i svåra samtal')
    expect(list.text).not.toContain('Aisha')
    expect((await one.view('manager')).passed).toMatchObject([{ by: 'employee', what: 'competence', answers: [] }])
  })
})
