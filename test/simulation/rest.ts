/**
 * What holds once nothing fails any more and nobody does anything: nothing is overdue, asleep past its next mail or waiting in a queue, a stale
 * timer of anything changes nothing, and what left the service or stands in it holds no secret that was mailed.
 */
import { wakeAt } from '../../functions/domain/ledger.ts'
import { minute } from '../../functions/domain/time.ts'
import { parse } from '../../functions/flow/apply.ts'
import { readFrame } from '../../functions/flow/frame.ts'
import { wake } from '../../functions/flow/wake.ts'
import { workflowOf } from '../../functions/flow/workflows.ts'
import type { Ports } from '../../functions/ports.ts'
import { linksIn } from '../world/service.ts'
import type { World } from '../world/world.ts'
import type { History } from './history.ts'
import type { Finding } from './oracle.ts'
import { canaries } from './people.ts'

/** `ports`: without faults, and written down. */
export const judgeRest = async (world: World, ports: Ports, history: History): Promise<Finding[]> => {
  const wrong: Finding[] = []
  const find = (what: string, workflow: string) => wrong.push({ what, workflow, key: '' })
  const now = world.clock.now()
  await judgeWakes()
  await judgeQueues()
  for (const [id, status] of history.launches) if (status !== 'launched') find('never launched', id)
  judgeWords()
  await judgeStaleTimers()
  return wrong

  async function judgeWakes() {
    for (let shard = 0; shard < 16; shard++) {
      for (const { id } of await world.table.dueBefore(shard, now - 10 * minute, 1000)) find('overdue at rest', id)
    }
    for (const id of history.ledgers.keys()) {
      const stored = await world.table.load(id)
      if (!stored) continue
      const workflow = workflowOf(id)
      const state = parse(workflow, stored)
      const frame = await readFrame(ports, workflow.cycleOf(state))
      const next = wakeAt(workflow.timetable(state, frame), state.mails, now, frame.calendar)
      if (next !== null && (stored.wakeAt ?? Number.POSITIVE_INFINITY) > next) find('asleep past its next mail', id)
    }
  }

  async function judgeQueues() {
    for (const queue of ['asked', 'due'] as const)
      if ((await world.queues.length(queue)) > 0) find(`in the queue ${queue}`, '')
    // What is left of something erased says nothing: an id that leads nowhere.
    for (const { id } of world.timers.list())
      if (!/^[a-z]_[0-9a-z]+$/.test(id)) find('a timer that says more than an id', id)
  }

  /** Any timer may come again, late or for something erased. Whoever has something to do at this very moment is not woken in vain. */
  async function judgeStaleTimers() {
    const mails = history.accepted.length
    for (const id of [...history.ledgers.keys(), ...world.table.tombstones().filter((one) => /^[a-z]_/.test(one))]) {
      if (((await world.table.load(id))?.wakeAt ?? Number.POSITIVE_INFINITY) <= now) continue
      const before = history.hash()
      await wake(ports, id)
      if (history.hash() !== before) find('a stale timer changed something', id)
    }
    if (history.accepted.length > mails) find('a stale timer sent a mail', '')
  }

  function judgeWords() {
    const readers = new Map<string, string>()
    for (const { mail, workflow, key } of history.accepted) {
      for (const [, address = ''] of `${mail.html.replace(/<!DOCTYPE[^>]*>/i, '')} ${mail.text}`.matchAll(
        /https?:\/\/([^\s/"<)]+)/g,
      ))
        if (`https://${address}` !== ports.organisation.baseUrl) find(`a link to ${address} in ${key}`, workflow)
      for (const { secret } of linksIn(mail)) {
        const reader = `${workflow} ${key} ${mail.to.email}`
        if ((readers.get(secret) ?? reader) !== reader) find(`a secret in two mails, ${key}`, workflow)
        readers.set(secret, reader)
      }
    }
    const table = world.table.dump()
    const log = world.log.join('\n')
    for (const [where, text] of Object.entries({ table, log }))
      for (const [word] of text.matchAll(/[0-9a-z]{26,}/g))
        if (readers.has(word) || readers.has(word.slice(-26))) find(`a secret in the ${where}`, '')
    for (const [name, canary] of Object.entries(canaries))
      if (log.includes(canary)) find(`${name} words in the log`, '')
  }
}
