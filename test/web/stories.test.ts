/** Stories on the pages: told by an employee, read by HR, put into invitations, and gone everywhere once they are taken back. */
import { describe, expect, it } from 'vitest'
import { storyForInvitations, toldStories } from '../../functions/flow/stories.ts'
import { autumn, launch } from '../world/service.ts'
import { agreedPlan } from './agreed-plan.ts'
import { fieldValue } from './browser.ts'
import { linksOf } from './town.ts'

const content = {
  mattered: [],
  lines: [{ id: 'goal', kind: 'goal' as const, what: 'Leda introduktionen', who: 'employee' as const }],
  followUps: ['2027-02-01'],
}

const givenDone = async () => {
  const one = await agreedPlan(content)
  await one.given('employee', { kind: 'reportLine', version: 1, line: 'goal', status: 'done', comment: '' })
  await one.advance('2026-10-15 11:00')
  const comesIn = async (name: string) => {
    const { browser, page } = await one.comesIn(name, 'agreed')
    return { browser, page, at: (path: string) => browser.get(page.path.replace(/\/plan$/, path)) }
  }
  const karin = async () => {
    const browser = one.browser()
    await browser.submit(await browser.get('/sign-in?to=hr'), 'Skicka länken', { email: 'karin@fjallbacka.example' })
    await one.service.settle()
    const mail = one.mails('karin').findLast(({ tags }) => tags.mail.includes('.link.'))
    await browser.submit(await browser.get(linksOf(mail?.text ?? '')[0] ?? ''), 'Gå in')
    return browser
  }
  return { ...one, comesIn, karin }
}

const story = { line: 'goal', text: 'Alla nya tar egna pass', named: 'no', invitations: 'yes', sure: 'yes' }

describe('a story', () => {
  it('is told with everything chosen by its owner, and read by HR without a way to the talk', async () => {
    const one = await givenDone()
    const aisha = await one.comesIn('aisha')
    expect(aisha.page.text).toContain('Berätta för andra om något som blev klart')
    const form = await aisha.at('/stories')
    expect(['line', 'named', 'manager', 'invitations', 'sure'].map((name) => fieldValue(form, name))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    )
    const unticked = await aisha.browser.submit(form, 'Berätta', { text: story.text })
    expect([unticked.status, fieldValue(unticked, 'text')?.trim()]).toEqual([422, story.text])
    expect(unticked.text).toContain('Välj om ditt namn ska vara med')
    expect(await toldStories(one.world.ports)).toEqual([])
    const told = await aisha.browser.submit(unticked, 'Berätta', story)
    expect(told.text).toContain('Alla nya tar egna pass')
    const hr = await one.karin()
    const list = await hr.get('/hr/stories')
    expect(list.text).toContain('Alla nya tar egna pass')
    expect(list.html).not.toMatch(new RegExp(`${one.id}|Aisha|Skola`))
    expect((await hr.get(`/hr/cycles/${one.cycle}/quality`)).text).toContain('Alla nya tar egna pass')
    const maria = await one.comesIn('maria')
    expect(maria.page.text).not.toContain('har valt att berätta')
    expect((await maria.at('/stories')).text).not.toContain('Alla nya tar egna pass')
    const back = await aisha.browser.submit(told, 'Ta tillbaka')
    expect(back.text).not.toContain('Alla nya tar egna pass')
    expect((await hr.get('/hr/stories')).text).not.toContain('Alla nya tar egna pass')
  })

  it('stands in the invitations that HR wants it in, and nowhere once it is taken back', async () => {
    const one = await givenDone()
    const { ports } = one.world
    const aisha = await one.comesIn('aisha')
    await aisha.browser.submit(await aisha.at('/stories'), 'Berätta', { ...story, named: 'yes' })
    const hr = await one.karin()
    const unticked = await hr.submit(await hr.get('/hr/stories'), 'Ta med')
    expect(unticked.status).toBe(422)
    expect(await storyForInvitations(ports)).toBeUndefined()
    const chosen = await hr.submit(unticked, 'Ta med', { sure: 'yes' })
    expect(chosen.text).toContain('Står i de inbjudningar som skickas nu.')
    const next = {
      ...autumn,
      name: 'Våren 2027',
      invitationOn: '2027-01-11',
      preparationOn: '2027-01-25',
      bookedBy: '2027-01-29',
      from: '2027-02-08',
      to: '2027-03-19',
    }
    await launch(ports, next)
    await one.service.settle()
    await one.advance('2027-01-12 10:00')
    const invited = (name: string) =>
      one
        .mails(name)
        .filter(({ tags }) => tags.mail === 'employee.invitation.1')
        .at(-1)?.text ?? ''
    expect(invited('ingrid')).toContain('Alla nya tar egna pass')
    expect(invited('ingrid')).toContain('Fortalt av Aisha Noor')
    await one.given('employee', { kind: 'takeStoryBack', n: 1 })
    expect(await storyForInvitations(ports)).toBeUndefined()
    expect(await toldStories(ports)).toEqual([])
  })

  it('that may not stand in invitations is not put there', async () => {
    const one = await givenDone()
    const aisha = await one.comesIn('aisha')
    await aisha.browser.submit(await aisha.at('/stories'), 'Berätta', { ...story, invitations: null })
    const [told] = await toldStories(one.world.ports)
    const hr = await one.karin()
    const list = await hr.get('/hr/stories')
    expect(list.text).toContain('Får inte stå i inbjudningar.')
    expect(list.forms.map(({ action }) => action)).not.toContain('/hr/stories')
    expect(told?.invitations).toBe(false)
  })
})
