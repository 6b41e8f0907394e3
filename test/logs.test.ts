/**
 * Half a year in which everyone writes a word that is theirs alone wherever they can, everything fails now and then, and each failure quotes all that
 * it was given: the log as it is deployed knows none of these words, no address and no secret.
 */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLog } from '../functions/aws/log.ts'
import { day } from '../functions/domain/time.ts'
import type { Ports } from '../functions/ports.ts'
import { openScene, type Scene, stages } from './fuzz/scene.ts'
import type { PageForm, Typed } from './web/browser.ts'
import { seededRandom } from './world/random.ts'
import { createService } from './world/service.ts'

/** What forms ask for that is no word: everything else is written into. */
const notWritten =
  /^(token|command|version.*|sure|shared|do|then|question|talk|role|purpose|basedOn|id|.*(date|Date|On|By|from|to|time|Time|start|end))$/

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the log of half a year', () => {
  it('has no word that anyone wrote, no address and no secret', async () => {
    const lines: string[] = []
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
    const random = seededRandom(10)
    const log = createLog()
    let failing = false
    const failingPorts = (ports: Ports): Ports => ({
      ...quoting(ports, () => failing && random.fraction() < 0.02),
      log,
    })

    const words: string[] = []
    const secrets = new Set<string>()
    const addresses = new Set<string>()
    let stored = 0
    for (const stage of stages) {
      const scene = await openScene(stage, failingPorts)
      failing = true
      await everyoneWrites(scene, words)
      const year = createService(scene.world, {
        portsOfRun: () => failingPorts(scene.world.ports),
        // As the function that empties the queues does.
        onFailure: (error) => log.error('message failed', error),
      })
      await year.advance(scene.world.clock.now() + 45 * day)
      failing = false
      const table = scene.world.table.dump()
      stored += words.filter((word) => table.includes(word)).length
      for (const { mail } of scene.world.outbox) {
        addresses.add(mail.to.email)
        for (const [, token = ''] of mail.text.matchAll(/\/l\/([0-9a-z]+)/g)) secrets.add(token.slice(-26))
      }
      for (const { cookies } of Object.values(scene.browsers))
        for (const value of cookies.values()) if (value.length >= 26) secrets.add(value.slice(-26))
    }

    const logged = lines.join('')
    expect(stored).toBeGreaterThan(5)
    expect(secrets.size).toBeGreaterThan(30)
    for (const event of [
      'turned away',
      'request failed',
      'message failed',
      '"mail"',
      'could not queue',
      'could not gather',
    ])
      expect(logged).toContain(event)
    expect(words.filter((word) => logged.includes(word))).toEqual([])
    expect([...addresses].filter((address) => logged.includes(address))).toEqual([])
    expect([...secrets].filter((secret) => logged.includes(secret))).toEqual([])
    expect(logged).not.toMatch(/@[\w-]+\.example/)
  }, 120_000)
})

/** Each form that anyone is shown goes off with a word of its own in every field. */
async function everyoneWrites(scene: Scene, words: string[]): Promise<void> {
  for (const [role, browser] of Object.entries(scene.browsers)) {
    for (const form of scene.forms[role as keyof Scene['forms']]) {
      if (/\/(leave|sign-out)$/.test(form.action)) continue
      const fields = Object.entries(typedInto(form, words)).flatMap(([name, value]): [string, string][] =>
        value === null ? [] : [[name, value]],
      )
      const kept = form.fields.filter(([name]) => !fields.some(([other]) => other === name))
      await browser.post(form.action, [...kept, ...fields])
    }
  }
}

function typedInto(form: PageForm, words: string[]): Typed {
  const typed: Typed = { sure: 'yes' }
  for (const [name, value] of form.fields) {
    if (notWritten.test(name) || /^\d{4}-\d\d-\d\d$|^\d\d:\d\d$/.test(value)) continue
    const word = `kanarie${words.length}x`
    words.push(word)
    typed[name] = name === 'rows' ? rowsWith(word) : name === 'email' ? `${word}@fjallbacka.example` : word
  }
  return typed
}

function rowsWith(word: string): string {
  return `name;email;manager_email;language;unit\nNils ${word};${word}@fjallbacka.example;;sv;${word}`
}

/** Each call may fail, and then says everything it was given. */
function quoting(ports: Ports, fails: () => boolean): Ports {
  const around = <Port extends object>(port: Port): Port =>
    Object.fromEntries(
      Object.entries(port).map(([name, call]) => [
        name,
        async (...given: unknown[]) => {
          if (fails()) throw new Error(`${name} failed with ${JSON.stringify(given)}`)
          const answer = await call(...given)
          if (fails())
            throw new Error(`${name} answered ${JSON.stringify(answer)}`, { cause: new Error(JSON.stringify(given)) })
          return answer
        },
      ]),
    ) as Port
  return {
    ...ports,
    table: around(ports.table),
    queues: around(ports.queues),
    timers: around(ports.timers),
    mailer: around(ports.mailer),
  }
}
