/** What a newcomer gets from `npm start`, and what is still there after a restart. */
import { once } from 'node:events'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  freePort,
  newFolder,
  type Running,
  removeFolder,
  startFailing,
  startFile,
  startMsMax,
  startRunning,
} from './given.ts'

type Mail = {
  id: string
  at: string
  to: string[]
  subject: string
  text: string
  html: string
  ics?: string
  raw: string
}

const folder = newFolder()
let running: Running

beforeAll(async () => {
  running = await startRunning(folder)
}, startMsMax)

afterAll(async () => {
  await running.stop()
  removeFolder(folder)
})

describe('a first start', { timeout: 120_000 }, () => {
  it('says where to look, and opens on a Monday morning in the demo', async () => {
    expect(running.output()).toContain(`${running.url}/dev/inbox`)
    const { now } = await running.json<{ now: string }>('/dev/clock')
    expect(now).toMatch(/^2026-09-07T06:3/)
    expect(await running.page('/dev')).toContain('Monday 7 September 2026')
  })

  it('has people in three languages, with mails that came by the real flow', async () => {
    const page = await running.page('/dev')
    for (const name of ['Karin Holm', 'Maria Lind', 'Aisha Noor', 'Ingrid Moe', 'Priya Raman'])
      expect(page).toContain(name)
    const mails = await running.json<Mail[]>('/dev/mails')
    const subjects = mails.map(({ subject }) => subject)
    expect(subjects).toContain('Samtal: Aisha och Maria')
    expect(subjects).toContain('Samtale: Ingrid og Maria')
    expect(subjects).toContain('Talk: Priya and Per')
    const invitation = mails.find(({ ics }) => ics !== undefined)
    expect(invitation?.raw).toContain('method=REQUEST')
    expect(await running.page(`/dev/inbox/${invitation?.id}`)).toContain('METHOD:REQUEST')
  })

  it('says what is due next, by workflow and key', async () => {
    expect(await running.page('/dev')).toMatch(/person\.digest\.202637/)
  })

  it('signs in as anyone by the mail that anyone would get', async () => {
    const before = (await running.json<Mail[]>('/dev/mails')).length
    const response = await fetch(`${running.url}/dev/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ person: 'aisha.noor@fjallbacka.example', to: 'talk' }),
      redirect: 'manual',
    })
    const location = response.headers.get('location') ?? ''
    expect(location).toMatch(/^\/e\/t_/)
    const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0])
    expect(cookie.join()).toContain('__Host-person=')
    const talk = await fetch(`${running.url}${location}`, { headers: { cookie: cookie.join('; ') } })
    expect(talk.status).toBe(200)
    expect(await talk.text()).toContain('Maria')
    const mails = await running.json<Mail[]>('/dev/mails')
    expect(mails.slice(before).map(({ to }) => to)).toEqual([['aisha.noor@fjallbacka.example']])
  })
})

describe('the clock', { timeout: 120_000 }, () => {
  it('goes to the next event, and something happens there', async () => {
    const before = await running.json<{ now: string }>('/dev/clock')
    const moved = await running.json<{ now: string; sent: number }>('/dev/clock', { next: true })
    expect(moved.sent).toBeGreaterThan(0)
    expect(Date.parse(moved.now)).toBeGreaterThan(Date.parse(before.now))
  })

  it('passes sixty days with everything that is due, each mail at its own time', async () => {
    const mailsBefore = await running.json<Mail[]>('/dev/mails')
    const { now: before } = await running.json<{ now: string }>('/dev/clock')
    const { now, sent } = await running.json<{ now: string; sent: number }>('/dev/clock', { advance: 'P60D' })
    const mails = (await running.json<Mail[]>('/dev/mails')).slice(mailsBefore.length)
    expect(Date.parse(now) - Date.parse(before)).toBeGreaterThanOrEqual(60 * 24 * 3_600_000)
    expect(mails).toHaveLength(sent)
    const days = new Set(mails.map(({ at }) => at.slice(0, 10)))
    expect(days.size).toBeGreaterThan(10)
    expect(mails.map(({ at }) => at)).toEqual(mails.map(({ at }) => at).toSorted())
    expect(running.output()).not.toContain('! ')
  })

  it.each([{}, { advance: 'soon' }, { next: false }, { to: '2026-01-01T00:00:00Z' }, { advance: 'P100Y' }])(
    'does not do %j, and says why',
    async (body) => {
      const { error } = await running.json<{ error: string }>('/dev/clock', body)
      expect(error).toMatch(/Give|cannot go back|at most/)
    },
  )
})

describe('a restart', { timeout: startMsMax }, () => {
  it('goes on where it was, even after a kill', async () => {
    const mails = await running.json<Mail[]>('/dev/mails')
    const { now } = await running.json<{ now: string }>('/dev/clock')
    await running.kill()
    running = await startRunning(folder)
    const after = await running.json<Mail[]>('/dev/mails')
    expect(after.slice(0, mails.length).map(({ id }) => id)).toEqual(mails.map(({ id }) => id))
    const drift = Date.parse((await running.json<{ now: string }>('/dev/clock')).now) - Date.parse(now)
    // What was not yet kept of the last second may be lived through again.
    expect(drift).toBeGreaterThan(-2_000)
    expect(drift).toBeLessThan(startMsMax)
    expect(await running.page('/dev')).toContain('Aisha Noor')
    expect(running.output()).not.toContain('demo organisation')
  })

  it('ends in order when asked to', async () => {
    expect(await running.stop()).toBe(0)
    running = await startRunning(folder)
  })
})

describe('a start that cannot be', { timeout: 60_000 }, () => {
  it('says that the port is taken', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    const { said, code } = await startFailing({ PORT: String(port), SAMSPEL_DATA: folder })
    other.close()
    expect(said).toContain(`Port ${port} is taken`)
    expect(said).not.toContain(' at ')
    expect(code).toBe(1)
  })

  it('says that another one has its data', async () => {
    const { said, code } = await startFailing({ PORT: String(await freePort()), SAMSPEL_DATA: folder })
    expect(said).toContain(`is in use by ${running.url}`)
    expect(code).toBe(1)
  })

  it('says that Node is too old', async () => {
    const older = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.18.3'})"
    const { said, code } = await startFailing({ NODE_OPTIONS: `--import=${older}` })
    expect(said).toContain('Samspel needs Node 20.19.0 or later; this is Node 20.18.3.')
    expect(code).toBe(1)
  })

  it('says that the packages are not installed', async () => {
    const elsewhere = newFolder()
    mkdirSync(join(elsewhere, 'infra', 'local'), { recursive: true })
    copyFileSync(startFile, join(elsewhere, 'infra', 'local', 'start.mjs'))
    const { said, code } = await startFailing({}, join(elsewhere, 'infra', 'local', 'start.mjs'))
    removeFolder(elsewhere)
    expect(said).toContain('Run `npm ci` first.')
    expect(code).toBe(1)
  })

  it('says that the data folder cannot be written', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const { said, code } = await startFailing({ PORT: String(await freePort()), SAMSPEL_DATA: join(file, 'data') })
    expect(said).toContain('cannot be written. Choose another with SAMSPEL_DATA.')
    expect(code).toBe(1)
  })

  it('says that a port is a number', async () => {
    expect((await startFailing({ PORT: 'web' })).said).toContain('PORT is web; it must be a number')
  })
})
