/**
 * Kills the service as a power cut does, at moments that a seed chooses, during a launch and the busy mornings after it. Started again on the
 * same data it ends with the mails and the states of a run that nobody disturbed. `SAMSPEL_KILLS=40 SAMSPEL_SEED=2` kills it that often.
 */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { afterAll, describe, expect, it } from 'vitest'
import { isPart, readHead } from '../../../functions/aws/table-items.ts'
import { clientSettings } from '../../../infra/local/account.ts'
import { startDynamoDb } from '../../../infra/local/dynamodb.ts'
import { createBrowser, formWith } from '../../web/browser.ts'
import { seededRandom } from '../../world/random.ts'
import { createWorld } from '../../world/world.ts'
import { newFolder, type Running, removeFolder, startRunning } from './given.ts'
import { mailsIn } from './mails-in.ts'

const kills = Number(process.env.SAMSPEL_KILLS ?? 2)
const seed = Number(process.env.SAMSPEL_SEED ?? 1)

/** The demo's own talks have been; HR launches the next one then. */
const launchAt = '2026-10-26T07:00:00Z'
/** Through the launch, its invitations and the questions. */
const moments = ['2026-10-26T10:00:00Z', '2026-10-30T10:00:00Z', '2026-11-09T10:00:00Z']

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) removeFolder(folder)
})

describe('a service that is killed while it works', () => {
  it('sends every mail once, and ends where an undisturbed one does', async () => {
    const begun = await aFolder()
    const first = await startRunning(begun)
    await first.json('/dev/clock', { to: launchAt })
    await first.stop()
    const [quiet, killed] = await Promise.all([live(begun, 0), live(begun, kills)])

    expect(killed.kills).toBe(kills)
    expect(quiet.mails.size).toBeGreaterThan(60)
    const missing = [...quiet.mails].filter(([mail, count]) => (killed.mails.get(mail) ?? 0) < count)
    expect(missing).toEqual([])
    // Only what was under way when it was killed has an outcome that nobody knows: one wake's mails.
    const doubled = [...killed.mails].filter(([mail, count]) => (quiet.mails.get(mail) ?? 0) < count)
    expect(doubled.length, doubled.join()).toBeLessThanOrEqual(kills)
    expect(killed.states).toEqual(quiet.states)
  }, 300_000)
})

type Lived = { kills: number; mails: Map<string, number>; states: Record<string, unknown> }

async function live(from: string, wanted: number): Promise<Lived> {
  const random = seededRandom(seed)
  const folder = await aFolder()
  cpSync(from, folder, { recursive: true })
  let running = await startRunning(folder)
  let done = 0
  await launch(running)
  for (const [index, moment] of moments.entries()) {
    // As evenly over the moments as it goes.
    for (let left = Math.ceil((wanted - done) / (moments.length - index)); left > 0; left--) {
      await killOnTheWay(running, moment, 30 + random.fraction() * 900)
      done += 1
      running = await startRunning(folder)
    }
    await moveTo(running, moment)
  }
  await running.stop()
  return { kills: done, mails: mailsIn(folder), states: await statesIn(folder) }
}

/** HR makes a cycle and launches it; its id comes from the form's command, so that it is the same in both lives. */
async function launch(running: Running): Promise<void> {
  const entered = await fetch(`${running.url}/dev/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ person: 'karin.holm@fjallbacka.example', to: 'hr' }),
    redirect: 'manual',
  })
  const app = { request: (url: string, init: RequestInit) => fetch(url, { ...init, redirect: 'manual' }) }
  const hr = createBrowser(app as never, running.url)
  for (const cookie of entered.headers.getSetCookie()) {
    const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? []
    hr.cookies.set(name, decodeURIComponent(value))
  }
  const form = await hr.get('/hr/cycles/new')
  const { action, fields } = formWith(form, 'name')
  const typed: [string, string][] = [
    ['name', 'Vintern 2026'],
    ['purposes[]', 'goals'],
    ['command', 'krasch0000000001'],
  ]
  const kept = fields.filter(([name]) => !typed.some(([other]) => other === name))
  const saved = await hr.post(action, [...kept, ...typed])
  const cycle = saved.headers.get('location') ?? ''
  const page = await hr.get(`${cycle}/launch`)
  const ticks = ['union', 'impactAssessment', 'processingRecord', 'retention', 'announcement', 'testMail']
  const [, people = ''] = /Skriv (\d+) för att starta/.exec(page.text) ?? []
  const answer = await hr.post(`${cycle}/launch`, [
    ...formWith(page, 'command').fields.filter(([name]) => name !== 'count'),
    ...ticks.map((item): [string, string] => ['checklist[]', item]),
    ['count', people],
    ['do', 'launch'],
  ])
  if (answer.headers.get('location') !== cycle) throw new Error(`Not launched: ${answer.status} ${cycle}`)
}

async function moveTo(running: Running, to: string): Promise<void> {
  const { error } = await running.json<{ error?: string }>('/dev/clock', { to })
  if (error && !error.includes('cannot go back')) throw new Error(error)
}

async function killOnTheWay(running: Running, to: string, after: number): Promise<void> {
  const moved = running.json('/dev/clock', { to }).catch(() => undefined)
  await wait(after)
  await running.kill()
  await moved
}

/** What every workflow has come to, without moments and secrets. */
async function statesIn(folder: string): Promise<Record<string, unknown>> {
  const { log } = createWorld({ start: 0, seed: 1 }).ports
  const dynamoDb = await startDynamoDb({ folder, log, endpoint: undefined })
  if (!dynamoDb) throw new Error('No DynamoDB engine runs here')
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientSettings(dynamoDb.endpoint)))
  const { tables } = JSON.parse(readFileSync(join(folder, 'samspel.json'), 'utf8')) as { tables: string }
  const states: Record<string, unknown> = {}
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tables })) {
    for (const item of Items)
      if (!isPart(item) && item.pk !== 'org') states[String(item.pk)] = outlineOf(readHead(item).state)
  }
  await dynamoDb.stop()
  return states
}

function outlineOf({ links, browsers, freshLinks, recent, mails, ...rest }: Record<string, unknown>): unknown {
  const records = Object.entries((mails ?? {}) as Record<string, { status: string }>)
  const text = JSON.stringify({ ...rest, mails: records.map(([key, { status }]) => `${key} ${status}`).toSorted() })
  return JSON.parse(text, (_, value) => (typeof value === 'number' && value > 1e12 ? 'a moment' : value))
}

async function aFolder(): Promise<string> {
  const folder = newFolder()
  folders.push(folder)
  return folder
}
