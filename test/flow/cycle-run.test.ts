/** HR steers a running cycle, over the whole service: what goes out, to whom, and that every talk notices, through crashes too. */
import { describe, expect, it } from 'vitest'
import type { Cycle, CycleSettings } from '../../functions/domain/cycle.ts'
import type { CycleRunCommand } from '../../functions/domain/cycle-run.ts'
import { minute } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { changeMember, previewCorrection, withoutTalk } from '../../functions/flow/cycle-run.ts'
import { readCycle } from '../../functions/flow/cycles.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { reachPage } from '../../functions/flow/reach-talks.ts'
import { wake } from '../../functions/flow/wake.ts'
import type { Ports } from '../../functions/ports.ts'
import { autumn, createService, launch, register } from '../world/service.ts'
import { createWorld, type World } from '../world/world.ts'
import { asEmployee, asManager, book, moment, monday, stateOf } from './given.ts'

describe('a correction', () => {
  it('reaches those alone who were mailed what is wrong, and the preview has said how many', async () => {
    const { ports, service, cycle, talks, world } = await team(['Bo', 'Ida', 'Nils', 'Siv'])
    await service.advance(moment('2026-09-14T12:00:00Z'))
    await asManager(ports, talks[0] ?? '', book)
    await service.advance(moment('2026-09-15T08:00:00Z'))
    const settings = { ...autumn, to: '2026-11-20' }
    const preview = await previewCorrection(ports, cycle, settings)
    expect(preview).toMatchObject({ told: 3, keepsTime: 1, notMailed: 0 })
    const before = world.outbox.length
    await steer(ports, cycle, { kind: 'correct', settings, basedOn: 0, person: 'p_helena' })
    await service.advance(moment('2026-09-15T12:00:00Z'))
    expect(keysSince(world, before)).toEqual(Array(preview.told).fill('employee.correction.1'))
    expect(world.outbox.at(-1)?.mail.text).toContain('20 november')
  })

  it('wakes a talk that had nothing more to do', async () => {
    const { ports, service, cycle, talks, world } = await team(['Bo'], september)
    await service.advance(moment('2026-10-05T12:00:00Z'))
    const [talk = ''] = talks
    // What is left is to forget and delete it in its time.
    expect((await ports.table.load(talk))?.wakeAt).toBeGreaterThan(moment('2026-10-20T12:00:00Z'))
    const before = world.outbox.length
    const settings = { ...september, to: '2026-10-30' }
    await steer(ports, cycle, { kind: 'correct', settings, basedOn: 0, person: 'p_helena' })
    await service.advance(moment('2026-10-06T12:00:00Z'))
    expect(keysSince(world, before)).toContain('employee.correction.1')
  })

  it('reaches whose message is lost, since the sweep finds them', async () => {
    const { ports, service, cycle, talks, world } = await team(['Bo'], september)
    await service.advance(moment('2026-10-05T12:00:00Z'))
    const settings = { ...september, to: '2026-10-30' }
    await steer(ports, cycle, { kind: 'correct', settings, basedOn: 0, person: 'p_helena' })
    const lost: string[] = []
    const put: Ports['queues']['put'] = async (_, ids) => void lost.push(...ids)
    await wake({ ...ports, queues: { ...ports.queues, put } }, cycle)
    expect(lost).toContain(talks[0])
    const before = world.outbox.length
    await service.advance(moment('2026-10-06T12:00:00Z'))
    expect(keysSince(world, before)).toContain('employee.correction.1')
  })

  it('reaches everyone after a crash in the middle of a page', async () => {
    const { ports, service, cycle, world } = await team(
      Array.from({ length: 12 }, (_, n) => `Person ${n}`),
      september,
    )
    await service.advance(moment('2026-10-05T12:00:00Z'))
    const before = world.outbox.length
    const settings = { ...september, to: '2026-10-30' }
    await steer(ports, cycle, { kind: 'correct', settings, basedOn: 0, person: 'p_helena' })
    const queues = {
      ...ports.queues,
      put: async (...put: Parameters<Ports['queues']['put']>) => {
        await ports.queues.put(put[0], put[1].slice(0, 1), put[2])
        throw new Error('crash')
      },
    }
    await expect(reachPage({ ...ports, queues }, cycle)).rejects.toThrow('crash')
    await service.advance(moment('2026-10-06T12:00:00Z'))
    expect(keysSince(world, before).filter((key) => key === 'employee.correction.1')).toHaveLength(12)
    const head = (await ports.table.load(cycle))?.state as unknown as Cycle | undefined
    expect(head?.reach).toMatchObject({ page: expect.any(Number) })
    expect(head?.reach?.shard).toBeUndefined()
  })
})

describe('a pause', () => {
  it('holds over wakes and sweeps, and when it ends everyone gets what waited once', async () => {
    const { ports, service, cycle, world } = await team(['Bo', 'Ida'])
    await steer(ports, cycle, { kind: 'halt', halt: 'paused', person: 'p_helena' })
    await service.advance(moment('2026-09-24T12:00:00Z'))
    expect(world.outbox).toEqual([])
    await steer(ports, cycle, { kind: 'goOn', person: 'p_helena' })
    await service.advance(moment('2026-09-24T14:00:00Z'))
    expect(keysSince(world, 0)).toEqual(['employee.questions.1', 'employee.questions.1'])
    await service.advance(moment('2026-09-25T14:00:00Z'))
    expect(keysSince(world, 0)).toHaveLength(2)
  })
})

describe('a cancelled cycle', () => {
  it('takes back what was booked and tells the mailed, the manager in one digest', async () => {
    const { ports, service, cycle, talks, world } = await team(['Bo', 'Ida'])
    await service.advance(moment('2026-09-22T12:00:00Z'))
    await asManager(ports, talks[0] ?? '', book)
    await service.advance(moment('2026-09-22T13:00:00Z'))
    const before = world.outbox.length
    await steer(ports, cycle, { kind: 'halt', halt: 'cancelled', person: 'p_helena' })
    await service.advance(world.clock.now() + 29 * minute)
    expect(keysSince(world, before)).toEqual([])
    await service.advance(moment('2026-09-27T12:00:00Z'))
    expect(keysSince(world, before).sort()).toEqual([
      'employee.calendar.2',
      'employee.cycleCancelled.1',
      'employee.cycleCancelled.1',
      'manager.calendar.2',
    ])
    await service.advance(moment('2026-10-06T12:00:00Z'))
    const digests = world.outbox.slice(before).filter(({ mail }) => mail.tags.mail.startsWith('person.digest.'))
    expect(digests).toHaveLength(1)
    expect(digests[0]?.mail.text).toContain('HR har ställt in omgången Hösten 2026')
    expect(keysSince(world, before)).toHaveLength(5)
  })
})

describe('a closed cycle', () => {
  it('goes on with the plan and the follow-ups of a talk that was held', async () => {
    const { ports, service, cycle, talks, world } = await team(['Bo', 'Ida'])
    const [talk = '', other = ''] = talks
    await service.advance(moment('2026-10-01T12:00:00Z'))
    await asEmployee(ports, talk, { kind: 'alreadyTalked' })
    const content = { mattered: ['Allt'], lines: [], followUps: ['2026-10-12'] }
    await asManager(ports, talk, { kind: 'proposePlan', basedOn: 0, content })
    await asEmployee(ports, talk, { kind: 'confirmPlan', version: 1 })
    await steer(ports, cycle, { kind: 'halt', halt: 'closed', person: 'p_helena' })
    const before = world.outbox.length
    await service.advance(moment('2026-10-12T12:00:00Z'))
    const after = world.outbox.slice(before)
    const keysOf = (id: string) =>
      after.filter(({ mail }) => mail.tags.workflow === id).map(({ mail }) => mail.tags.mail.replace(/\d+$/, ''))
    expect(keysOf(talk)).toEqual(
      expect.arrayContaining(['employee.agreed.', 'employee.followUp.', 'manager.followUp.']),
    )
    expect(keysOf(other)).toEqual([])
  })
})

describe('people', () => {
  it('who came since the launch are added once, with a talk of their own', async () => {
    const { ports, service, cycle, maria, world } = await team(['Bo'])
    await service.advance(moment('2026-10-01T12:00:00Z'))
    const ny = await register(ports, { name: 'Ny Nilsson', manager: maria })
    const view = await readCycle(ports, cycle)
    if (!view) throw new Error('The cycle is gone')
    expect((await withoutTalk(ports, view)).toAdd).toEqual([{ name: 'Ny Nilsson', unit: 'Skola' }])
    const before = world.outbox.length
    await apply(ports, cycle, { command: { kind: 'addPeople' }, by: 'hr' })
    await service.advance(moment('2026-10-02T12:00:00Z'))
    expect(keysSince(world, before)).toEqual(['employee.questions.1'])
    expect((await stateOf(ports, talkId(cycle, ny))).begins).toBe('2026-10-01')
    expect((await readCycle(ports, cycle))?.launch).toMatchObject({ status: 'launched', opened: 2 })
    expect((await withoutTalk(ports, view)).toAdd).toEqual([])
  })

  it('can be taken out of a cycle, and not out of another one', async () => {
    const { ports, service, cycle, talks, world } = await team(['Bo'])
    await service.advance(moment('2026-09-15T12:00:00Z'))
    const view = await readCycle(ports, cycle)
    if (!view) throw new Error('The cycle is gone')
    expect(await changeMember(ports, { ...view, id: 'c_0000000000000000' }, talks[0] ?? '', 'leaveCycle')).toBe('gone')
    const before = world.outbox.length
    expect(await changeMember(ports, view, talks[0] ?? '', 'leaveCycle')).toBeUndefined()
    await service.advance(moment('2026-10-20T12:00:00Z'))
    expect(keysSince(world, before).filter((key) => key.startsWith('employee.'))).toEqual(['employee.cycleCancelled.2'])
    const [row] = await indexOf(ports, cycle)
    expect(row?.status).toBe('ended')
  })

  it('whose mail comes back are no part of what the preview counts as told', async () => {
    const { ports, service, cycle, employees } = await team(['Bo', 'Ida'])
    await service.advance(moment('2026-09-15T12:00:00Z'))
    await apply(ports, employees[0] ?? '', { command: { kind: 'bounce' }, by: 'service' })
    const preview = await previewCorrection(ports, cycle, { ...autumn, to: '2026-11-20' })
    expect(preview).toMatchObject({ told: 1, unreachable: 1 })
  })
})

/** Talks in a week of September, so that October has nothing more to do. */
const september: CycleSettings = { ...autumn, from: '2026-09-28', to: '2026-10-02' }

/** Maria and her team, launched on Monday 7 September 2026; invitations go on the 14th. */
const team = async (names: string[], settings: CycleSettings = autumn) => {
  const world = createWorld({ start: monday, seed: 3 })
  const service = createService(world)
  const { ports } = world
  const maria = await register(ports, { name: 'Maria Berg' })
  const employees: string[] = []
  for (const name of names) employees.push(await register(ports, { name, manager: maria }))
  const cycle = await launch(ports, settings)
  await service.advance(monday + 10 * minute)
  return { world, ports, service, cycle, maria, employees, talks: employees.map((id) => talkId(cycle, id)) }
}

const steer = async (ports: Ports, cycle: string, command: CycleRunCommand): Promise<void> => {
  const applied = await apply(ports, cycle, { command, by: 'hr' })
  if (!applied.ok) throw new Error(`${command.kind} was refused: ${applied.refusal.code}`)
}

const keysSince = (world: World, before: number): string[] =>
  world.outbox.slice(before).map(({ mail }) => mail.tags.mail)

const indexOf = async ({ table }: Pick<Ports, 'table'>, cycle: string) => {
  const shards = await Promise.all(Array.from({ length: 16 }, (_, shard) => table.inCycle(cycle, shard, undefined, 10)))
  return shards.flatMap(({ rows }) => rows)
}
