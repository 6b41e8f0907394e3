/** Goals of the organisation and of the team: beside the questions, and in the lines of a plan that point to them. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { autumn, launch } from '../world/service.ts'
import { formWith, type Page } from './browser.ts'
import { givenHeld, givenTalk, later } from './given-talk.ts'
import { importRows, office, school } from './hr-office.ts'

const goals = ['Fler lärlingar', 'Kortare köer']

const lineIn = (page: Page) => formWith(page, 'line[]').fields.find(([name]) => name === 'line[]')?.[1] ?? ''

describe('a line of a plan', () => {
  it('points to a goal of the organisation, and says so in plan, mail and follow-up', async () => {
    const talk = await givenHeld({ cycle: { goals } })
    const { browser, path } = talk
    const page = await browser.manager.get(`${path.manager}/plan/edit`)
    const id = lineIn(page)
    await browser.manager.submit(page, 'Föreslå planen', {
      [`what-${id}`]: 'Ta emot två lärlingar',
      [`goal-${id}`]: 'Fler lärlingar',
      sure: 'yes',
    })
    const plan = await browser.employee.get(`${path.employee}/plan`)
    expect(plan.text).toContain('Mot målet Fler lärlingar')
    await talk.given('employee', { kind: 'confirmPlan', version: 1 })
    const asked = await later(talk, '2026-12-14T12:00Z')
    const followUp = await asked.browser.employee.get(`${path.employee}/follow-up/1`)
    expect(followUp.text).toContain('Mot målet: Fler lärlingar')
  })

  it('keeps the words of its goal when HR has corrected them, and says what it pointed to before', async () => {
    const talk = await givenHeld({ cycle: { goals } })
    const line = { id: 'l1', kind: 'action' as const, what: 'Ta emot två lärlingar', who: 'employee' as const }
    const content = { mattered: [], lines: [{ ...line, goal: 'Ett mål som HR har tagit bort' }], followUps: [] }
    await talk.given('manager', { kind: 'proposePlan', basedOn: 0, content })
    await talk.given('employee', { kind: 'confirmPlan', version: 1 })
    const page = await talk.browser.employee.get(`${talk.path.employee}/plan/edit`)
    expect(formWith(page, 'line[]').fields).toContainEqual(['goal-l1', 'Ett mål som HR har tagit bort'])
    await talk.browser.employee.submit(page, 'Föreslå planen', { 'goal-l1': 'Kortare köer', sure: 'yes' })
    const proposed = await talk.browser.manager.get(`${talk.path.manager}/plan`)
    expect(proposed.text).toContain('Ett mål som HR har tagit bort')
    expect(proposed.text).toContain('Mot målet Kortare köer')
  })

  it('points to nothing that is not a goal, and asks for none where there is none', async () => {
    const { browser, path } = await givenHeld()
    const page = await browser.manager.get(`${path.manager}/plan/edit`)
    expect(page.text).not.toContain('Mot målet')
    const id = lineIn(page)
    await browser.manager.submit(page, 'Föreslå planen', {
      [`what-${id}`]: 'Ta emot två lärlingar',
      [`goal-${id}`]: 'Något eget',
      sure: 'yes',
    })
    expect((await browser.employee.get(`${path.employee}/plan`)).text).not.toContain('Något eget')
  })
})

describe('the team’s goals', () => {
  it('are written by the manager on a page of their own, cycle by cycle', async () => {
    const town = await office('2026-09-07 08:30')
    await importRows(town, school)
    await launch(town.world.ports, { ...autumn, goals })
    await town.someMinutes()
    const maria = await town.signIn('maria@fjallbacka.example', 'team')
    const page = await maria.get('/team/goals')
    expect(page.text).toContain('Organisationens mål, Hösten 2026 Fler lärlingar Kortare köer')
    const long = await maria.submit(page, '/team/goals', { goals: 'a\nb\nc\nd\ne\nf' })
    expect(long.text).toContain('Skriv högst 5 mål')
    expect(long.html).toContain('a\nb\nc\nd\ne\nf')
    const saved = await maria.submit(page, '/team/goals', { goals: ' Alla  nya får en mentor\n\n' })
    expect(saved.text).toContain('Målen är sparade.')
    expect(saved.html).toContain('Alla nya får en mentor')
  })

  it('stand beside the questions of both and can be chosen in the plan, with whoever holds the talks now', async () => {
    const talk = await givenTalk({ cycle: { goals } })
    const { ports } = talk.world
    const details = { email: 'm@x.example', language: 'sv' as const, unit: 'Skola' }
    for (const [id, name] of [
      ['p_maria', 'Maria Lind'],
      ['p_erik', 'Erik Sand'],
    ] as const)
      await apply(ports, id, {
        command: { kind: 'register', id, details: { ...details, name }, employed: true },
        by: 'service',
      })
    const cycle = (await ports.table.load(talk.id))?.state.cycle as string
    await apply(ports, 'p_maria', {
      command: { kind: 'setTeamGoals', cycle, goals: ['Alla nya får en mentor'] },
      by: 'person',
    })
    const prepared = await later(talk, '2026-11-02T09:00Z')
    const page = await prepared.browser.employee.get(`${talk.path.employee}/question/next`)
    expect(page.text).toContain('Teamets mål Alla nya får en mentor')
    await talk.given('manager', { kind: 'alreadyTalked' })
    const edit = await prepared.browser.employee.get(`${talk.path.employee}/plan/edit`)
    expect(edit.text).toContain('Inget särskilt mål Fler lärlingar Kortare köer Alla nya får en mentor')
    const erik = { id: 'p_erik', name: 'Erik Sand', language: 'sv' as const }
    await apply(ports, talk.id, { command: { kind: 'changeManager', manager: erik }, by: 'service' })
    expect((await prepared.browser.employee.get(`${talk.path.employee}/plan/edit`)).text).not.toContain('Alla nya')
  })
})
