/**
 * How many calls to AWS a page costs when it is opened, a draft when it is saved, a form when it is sent, and a page of a launch: through the
 * pages and adapters as they are deployed, on the engines of this machine.
 */

import { peoplePerPage } from '../../functions/domain/cycle.ts'
import { hour } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { parseCycle } from '../../functions/flow/frame.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { launchPage } from '../../functions/flow/launch.ts'
import { door } from '../../web/texts/door.ts'
import { firstLinkOf, httpBrowser, signedIn } from '../infra/local/http-browser.ts'
import { openInProcess } from '../infra/local/in-process.ts'
import type { Browser, Page } from '../web/browser.ts'
import { autumn, launch } from '../world/service.ts'
import { type Calls, callsOf } from './aws-calls.ts'
import { registerPeople } from './organisation.ts'

export type Counted = { what: string; calls: Calls }

const people = peoplePerPage
const hr = 'karin.holm@fjallbacka.example'

export async function countCalls(folder: string): Promise<Counted[]> {
  const { service, running } = await openInProcess(folder, Date.parse('2026-09-08T06:30:00Z'), { stands: true })
  const { ports, driver, engines } = service
  const counted: Counted[] = []
  const count = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    let result: Result | undefined
    const calls = await callsOf(async () => {
      result = await work()
    })
    counted.push({ what, calls })
    return result as Result
  }

  const { employees } = await registerPeople(ports, people)
  const cycle = await launch(ports, autumn)
  await count(`launch page, ${people} people in sixteen of them`, async () => {
    for (let pages = 0; pages < 16; pages++) await pageOf(cycle)
  })
  await driver.advanceTo(Date.parse('2026-09-21T15:00:00Z'))

  const [preparing, planning, followingUp] = employees.map(({ id, email }) => ({ talk: talkId(cycle, id), email }))
  if (!preparing || !planning || !followingUp) throw new Error('Too few are there.')
  const linkTo = (email: string, kind: string): string => {
    const mail = engines.ses.mails().findLast(({ to, tags }) => to.includes(email) && tags.mail?.includes(kind))
    return firstLinkOf(mail?.text ?? '')
  }
  /** Past the link of a mail in a new browser. */
  const comeIn = async ({ email }: { email: string }, kind: string): Promise<Browser> => {
    const browser = httpBrowser(running.url)
    await browser.submit(await browser.get(linkTo(email, kind)), door.sv.show)
    return browser
  }

  const aisha = httpBrowser(running.url)
  const first = await count('open: the link of a mail, in a new browser', () =>
    aisha.get(linkTo(preparing.email, 'questions')),
  )
  const second = await count('submit: the first answer, which lets the browser in', () =>
    press(aisha, first, { text: 'Att följa med ut.' }),
  )
  const page = await count('open: a question', () => aisha.get(second.headers.get('location') ?? ''))
  const typed = fieldsOf(page, { text: 'En kurs.' })
  await count('autosave: a draft', () => aisha.post(page.path, typed, { accept: 'application/json' }))
  const answers = await count('open: check the answers', () => aisha.get(page.path.replace(/question.*/, 'answers')))
  await count('submit: send the answers', () => press(aisha, answers, { sure: 'yes' }))
  await count('open: the talk', () => aisha.get(answers.path.replace(/\/answers$/, '')))

  const chief = await signedIn(running.url, 'm0@skargarden.example', 'team', engines.ses.mails)
  await count('open: the team page', () => chief.get('/team'))
  const start = Date.parse('2026-10-12T08:00:00Z')
  const book = { kind: 'book', start, end: start + hour, place: 'Rum 4' } as const
  await count('command: book a time', () => apply(ports, planning.talk, { command: book, by: 'manager' }))
  await count('wake: two calendar mails', () => driver.runDue())
  await apply(ports, followingUp.talk, { command: book, by: 'manager' })
  await driver.advanceTo(start + 2 * hour)
  const lines = [{ id: 'l1', kind: 'action' as const, what: 'Går bredvid', who: 'employee' as const }]
  const content = { mattered: ['Att hinna'], lines, followUps: ['2026-12-07'] }
  for (const { talk } of [planning, followingUp]) {
    await apply(ports, talk, { command: { kind: 'sayHeld', answer: 'talked' }, by: 'employee' })
    await apply(ports, talk, { command: { kind: 'proposePlan', basedOn: 0, content }, by: 'manager' })
  }
  await apply(ports, followingUp.talk, { command: { kind: 'confirmPlan', version: 1 }, by: 'employee' })
  await driver.advanceTo(start + 4 * hour)
  const ingrid = await comeIn(planning, 'plan')
  const plan = await count('open: the plan', () => ingrid.get(`/e/${planning.talk}/plan`))
  await count('submit: confirm the plan', () => press(ingrid, plan, { sure: 'yes' }))
  await driver.advanceTo(Date.parse('2026-12-07T15:00:00Z'))
  const johan = await comeIn(followingUp, 'followUp')
  const followUp = await count('open: a follow-up', () => johan.get(`/e/${followingUp.talk}/follow-up/1`))
  await count('submit: answer the follow-up', () => press(johan, followUp, { 'status-l1': 'done', sure: 'yes' }))

  const karin = await signedIn(running.url, hr, 'hr', engines.ses.mails)
  await count('open: where HR begins', () => karin.get('/hr'))
  await count(`open: HR's page of a cycle of ${people}`, () => karin.get(`/hr/cycles/${cycle}`))
  await running.stop()
  return counted

  async function pageOf(id: string): Promise<void> {
    const stored = await ports.table.load(id)
    if (!stored) throw new Error('The cycle is gone.')
    const { launch: at } = parseCycle(stored.state)
    if (at.status !== 'launching') return
    const result = await launchPage(ports, id)
    await apply(ports, id, { command: { kind: 'launchPageDone', page: at.page, result }, by: 'service', queue: null })
  }
}

/** The form with these fields, as it stands with what is typed. */
function fieldsOf(page: Page, typed: Record<string, string>): [string, string][] {
  const form = formOf(page, typed)
  return [...form.fields.filter(([name]) => !(name in typed)), ...Object.entries(typed)]
}

const formOf = (page: Page, typed: Record<string, string>) => {
  const names = Object.keys(typed)
  // A box that is not ticked is no field of what the browser read; the form is then the first that asks for anything.
  const form =
    page.forms.find(({ fields }) => fields.some(([field]) => names.includes(field))) ??
    page.forms.find(({ fields }) => fields.some(([field]) => field === 'command')) ??
    page.forms[0]
  if (!form) throw new Error(`Nothing is asked on ${page.path} (${page.status}): ${page.text.slice(0, 300)}`)
  return form
}

/** The request alone, without the page that its redirect leads to. */
async function press(browser: Browser, page: Page, typed: Record<string, string>): Promise<Response> {
  const { action } = formOf(page, typed)
  const answer = await browser.post(action, fieldsOf(page, typed))
  if (answer.status !== 303) throw new Error(`${action} answered ${answer.status}`)
  return answer
}
