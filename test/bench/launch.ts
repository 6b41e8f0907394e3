/**
 * A launch of very many on the service as a newcomer starts it, while an employee of an earlier cycle fills in a form and HR looks how it goes;
 * in the middle the power goes. Afterwards everyone has one talk and its timers, and nobody two.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { clientSettings } from '../../infra/local/account.ts'
import { startDynamoDb } from '../../infra/local/dynamodb.ts'
import { hrCycleForm } from '../../web/texts/hr-cycle-form.ts'
import { hrCycleLaunch } from '../../web/texts/hr-cycle-launch.ts'
import { hrCycles } from '../../web/texts/hr-cycles.ts'
import { prepare } from '../../web/texts/prepare.ts'
import { type Running, startRunning } from '../infra/local/given.ts'
import { firstLinkOf, httpBrowser, signedIn } from '../infra/local/http-browser.ts'
import { openInProcess } from '../infra/local/in-process.ts'
import { mailsIn } from '../infra/local/mails-in.ts'
import { type Browser, formWith } from '../web/browser.ts'
import { autumn, launch, register } from '../world/service.ts'
import { createWorld } from '../world/world.ts'
import { registerPeople } from './organisation.ts'

export type Launched = {
  people: number
  talks: number
  lost: number
  doubled: number
  mailsTwice: number
  seconds: number
  /** What HR's page said of the talks that were open, each number once. */
  progress: number[]
  killedAt: number
  /** The slowest twentieth of the form's requests, in ms, before the launch and during it. */
  idle: number
  during: number
  /** The same of HR's page during it. */
  hr: number
}

type Mail = { to: string[]; text: string }

const hrAddress = 'karin.holm@fjallbacka.example'
const earlier = { ...autumn, name: 'Tidigare', units: ['Tidigare'] }
const idleMs = 15_000
const betweenRequestsMs = 25
const betweenLooksMs = 1_000

export async function launchLarge(folder: string, people: number, say: (words: string) => void): Promise<Launched> {
  const link = await makeOrganisation(folder, people, say)
  let running = await startRunning(folder)
  const employee = await comeIn(running, link)
  const idle = await fill(employee, () => wait(idleMs)).done
  say(`idle: ${idle.length} requests of a form`)

  let hr = await signedIn(running.url, hrAddress, 'hr', () => running.json<Mail[]>('/dev/mails'))
  const cycle = await startLaunch(hr, people)
  const began = performance.now()
  let form = fill(employee)
  const [looks, during, progress] = [[] as number[], [] as number[], new Set<number>()]
  let killedAt = 0
  let afterKill: Promise<unknown> = Promise.resolve()
  for (;;) {
    await wait(betweenLooksMs)
    const asked = performance.now()
    const { text } = await hr.get(`/hr/cycles/${cycle}`)
    looks.push(performance.now() - asked)
    const open = openedSoFar(text)
    if (open === undefined) break
    if (!progress.has(open)) say(`${open} open after ${secondsSince(began)} s`)
    progress.add(open)
    if (killedAt > 0 || open < people / 2) continue
    killedAt = open
    during.push(...(await form.stop()))
    await running.kill()
    running = await startRunning(folder)
    say(`killed and started again after ${secondsSince(began)} s`)
    hr = elsewhere(hr, running)
    form = fill({ ...employee, browser: elsewhere(employee.browser, running) })
    // What was under way is taken up when its message is seen again or the sweep finds it: minutes that need not be waited for.
    afterKill = running.json('/dev/clock', { advance: 'PT6M' })
  }
  during.push(...(await form.stop()))
  await afterKill
  const seconds = secondsSince(began)
  // The wakes of the last talks are still to come.
  await running.json('/dev/clock', { advance: 'PT15M' })
  await running.stop()
  return {
    people,
    ...(await talksIn(folder, cycle, people)),
    mailsTwice: [...mailsIn(folder).values()].filter((times) => times > 1).length,
    seconds,
    progress: [...progress],
    killedAt,
    idle: slowestTwentieth(idle),
    during: slowestTwentieth(during),
    hr: slowestTwentieth(looks),
  }
}

/** Everyone, and somebody of an earlier cycle who has the questions; answers the link in that mail. */
async function makeOrganisation(folder: string, people: number, say: (words: string) => void): Promise<string> {
  const began = performance.now()
  const { service, running } = await openInProcess(folder, Date.parse('2026-09-08T06:30:00Z'), { stands: true })
  const { ports, driver, engines } = service
  const manager = await register(ports, {
    name: 'Maria Lind',
    unit: earlier.units[0],
    email: 'maria@skargarden.example',
  })
  const email = 'aisha@skargarden.example'
  await register(ports, { name: 'Aisha Noor', unit: earlier.units[0], manager, email })
  await launch(ports, earlier)
  await driver.advanceTo(Date.parse('2026-09-21T15:00:00Z'))
  const mail = engines.ses.mails().findLast(({ to, tags }) => to.includes(email) && tags.mail?.includes('questions'))
  await registerPeople(ports, people)
  await driver.advanceTo(Date.parse('2026-09-22T07:00:00Z'))
  await running.stop()
  say(`${people} people after ${secondsSince(began)} s`)
  return firstLinkOf(mail?.text ?? '')
}

/** `draft`: as what the draft was saved last, which goes along in its form as the script of the page has it. */
type Filling = { browser: Browser; path: string; fields: [string, string][]; draft: { version: string } }

/** Past the link, by its first answer, to a question that is written on again and again. */
async function comeIn({ url }: Running, link: string): Promise<Filling> {
  const browser = httpBrowser(url)
  const second = await browser.submit(await browser.get(link), prepare.sv.saveAndGoOn, { text: 'Att få följa med ut.' })
  const { fields } = formWith(second, 'text')
  const others = fields.filter(([name]) => name !== 'text' && name !== 'version')
  const version = fields.find(([name]) => name === 'version')?.[1] ?? '0'
  return { browser, path: second.path, fields: others, draft: { version } }
}

/** Opens the form and saves a draft of it, by turns and one after another; each takes so many ms. */
function fill({ browser, path, fields, draft }: Filling, until?: () => Promise<void>) {
  let stopped = false
  const run = async () => {
    const taken: number[] = []
    for (let turn = 0; !stopped; turn++) {
      const asked = performance.now()
      const ok = turn % 2 === 0 ? (await browser.get(path)).status === 200 : await save(turn)
      taken.push(performance.now() - asked)
      if (!ok) throw new Error('A form was refused.')
      await wait(betweenRequestsMs)
    }
    return taken
  }
  const save = async (turn: number): Promise<boolean> => {
    const answer = await browser.post(path, [...fields, ['version', draft.version], ['text', `En kurs ${turn}`]], {
      accept: 'application/json',
    })
    if (answer.ok) draft.version = String(((await answer.json()) as { version: number }).version)
    return answer.ok
  }
  const done = run()
  const stop = async () => {
    stopped = true
    return done
  }
  void until?.().then(stop)
  return { done, stop }
}

/** HR makes the cycle and types the number of people; answers its id. */
async function startLaunch(hr: Browser, people: number): Promise<string> {
  const form = await hr.get('/hr/cycles/new')
  const saved = await hr.submit(form, hrCycleForm.sv.save, { name: 'Alla', 'purposes[]': 'goals' })
  const page = await hr.get(`${saved.path}/launch`)
  const ticks = Object.keys(hrCycleLaunch.sv.checklist).map((item): [string, string] => ['checklist[]', item])
  const count = /Skriv (\d+) för att starta/.exec(page.text)?.[1] ?? ''
  const { action, fields } = formWith(page, 'count')
  const typed: [string, string][] = [...ticks, ['count', count], ['do', 'launch']]
  const answer = await hr.post(action, [...fields.filter(([name]) => name !== 'count'), ...typed])
  if (answer.status !== 303 || Number(count) < people)
    throw new Error(`Not launched: ${answer.status}, ${count} people`)
  return saved.path.split('/').at(-1) ?? ''
}

/** What HR's page says of it; undefined once it is no longer under way. */
function openedSoFar(text: string): number | undefined {
  const [before = ''] = hrCycles.sv.launchingText(0, undefined).split('0')
  const at = text.indexOf(before)
  return at < 0 ? undefined : Number.parseInt(text.slice(at + before.length), 10)
}

/** The same person's browser, for a service that runs at another address now. */
function elsewhere({ cookies }: Browser, { url }: Running): Browser {
  const browser = httpBrowser(url)
  for (const [name, value] of cookies) browser.cookies.set(name, value)
  return browser
}

/** Who has a talk in the cycle, read from the table item by item. */
async function talksIn(folder: string, cycle: string, people: number) {
  const { log } = createWorld({ start: 0, seed: 1 }).ports
  const engine = await startDynamoDb({ folder, log })
  if (!engine) throw new Error('No DynamoDB engine runs here')
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientSettings(engine.endpoint)))
  const employees: string[] = []
  for await (const { Items = [] } of paginateScan({ client }, { TableName: 'samspel-test' })) {
    for (const { sk, state } of Items) {
      if (sk === 'head' && state.cycle === cycle && state.people) employees.push(state.people.employee.id)
    }
  }
  await engine.stop()
  const talks = new Set(employees).size
  // Aisha of the earlier cycle is one of them.
  return { talks, lost: Math.max(0, people + 1 - talks), doubled: employees.length - talks }
}

const secondsSince = (began: number): number => Math.round((performance.now() - began) / 1000)

function slowestTwentieth(taken: number[]): number {
  const sorted = taken.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0
}
