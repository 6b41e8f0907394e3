/**
 * Who has left goes wholly on the day that was decided: the talks, what they alone could read in others' talks, feedback, what was passed on,
 * address and name. What HR counted stays.
 */
import { describe, expect, it } from 'vitest'
import { readCycle } from '../../functions/flow/cycles.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { saveDraft, saveNotes } from '../../functions/flow/drafts.ts'
import { giveFeedback, readMyFeedback } from '../../functions/flow/feedback.ts'
import { changePerson, readHrPerson } from '../../functions/flow/hr-person.ts'
import { addressId } from '../../functions/flow/identity.ts'
import { overviewOf } from '../../functions/flow/overview.ts'
import { answerPassedOn, passedTo } from '../../functions/flow/passing-on.ts'
import { listPeople } from '../../functions/flow/people.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { sweep } from '../../functions/flow/sweep.ts'
import { wake } from '../../functions/flow/wake.ts'
import { writePerson } from '../../functions/flow/write-person.ts'
import type { Ports } from '../../functions/ports.ts'
import { asEmployee, asManager, book, type Given, givenTalk, moment, personOf, stateOf } from './given.ts'

const answer = (question: string, text: string) => ({ question, text, onlyOnPage: false })
const helena = 'helena.ek@norrviken.example'

/** Aisha and Maria have met and written in every way there is; on 2 November one of them leaves. */
const written = async (): Promise<Given> => {
  const given = await givenTalk()
  const { world, service, talk } = given
  const { ports } = world
  await asManager(ports, talk, book)
  await asEmployee(ports, talk, { kind: 'sendAnswers', answers: [answer('QA1', 'aishas-svar')] })
  await asEmployee(ports, talk, { kind: 'proposeTopic', text: 'aishas-ämne' })
  await asManager(ports, talk, {
    kind: 'sendAnswers',
    answers: [answer('QC1', 'marias-egenkoll'), answer('QC2', 'marias-svar')],
  })
  await saveDraft(ports, talk, 'manager', 'QC3', { text: 'marias-utkast', onlyOnPage: false }, 0)
  await saveNotes(ports, talk, 'manager', 'marias-anteckning', 0)
  const [employee, manager] = await Promise.all(
    (['employee', 'manager'] as const).map((role) => readTalk(ports, talk, role)),
  )
  if (!employee || !manager) throw new Error('No talk')
  const typed = {
    kind: 'continue' as const,
    to: 'other',
    address: '',
    next: '',
    about: '',
    situation: 's',
    behaviour: 'b',
  }
  await giveFeedback(ports, employee, { ...typed, effect: 'aishas-tack' }, 'form-a')
  await giveFeedback(ports, manager, { ...typed, effect: 'marias-tack' }, 'form-m')
  await service.settle()
  const to = [{ address: addressId(helena), name: 'Helena Ek' }]
  await asEmployee(ports, talk, { kind: 'passOn', what: 'concern', text: 'aishas-oro', to, named: true, shown: false })
  await service.settle()
  const hr = (await personByAddress(ports, helena)) ?? ''
  const [passed] = await passedTo(ports, hr)
  await answerPassedOn(ports, hr, { id: passed?.id ?? '', text: 'svar-om-oron', commandId: 'svar' })
  await service.advance(moment('2026-10-15T10:00:00Z'))
  await asEmployee(ports, talk, { kind: 'sayHeld', answer: 'talked' })
  await service.advance(moment('2026-11-02T10:00:00Z'))
  return given
}

const leaves = async ({ world, service }: Given, id: string): Promise<void> => {
  await changePerson(world.ports, id, { what: 'left', value: '2026-11-02' }, 'p_karin00000000000')
  await service.settle()
}

const traces = ({ world }: Given, of: string): string[] =>
  [...new Set(world.table.dump().match(new RegExp(`(${of})-[a-zåäö]+`, 'g')) ?? [])].sort()

const day30 = '2026-12-02T10:00:00Z'

describe('an employee who has left', () => {
  it('is gone on the thirtieth day, with talk, feedback, what was passed on, address and name', async () => {
    const given = await written()
    const { world, service, talk, aisha } = given
    await leaves(given, aisha)
    expect(traces(given, 'aishas|svar')).toEqual(['aishas-oro', 'aishas-svar', 'aishas-tack', 'aishas-ämne', 'svar-om'])
    await service.advance(moment(day30))
    // What she gave Maria is Maria's too, for as long as feedback is kept.
    expect(traces(given, 'aishas|svar')).toEqual(['aishas-tack'])
    expect((await readMyFeedback(world.ports, given.maria))?.received.map(({ effect }) => effect)).toEqual([
      'aishas-tack',
    ])
    const dump = world.table.dump()
    expect(dump).not.toContain('aisha.nur@')
    expect(dump).not.toContain(addressId('aisha.nur@norrviken.example'))
    expect([await world.table.load(talk), await world.table.load(aisha)]).toEqual([undefined, undefined])
    expect(world.table.tombstones()).toEqual(expect.arrayContaining([talk, aisha]))
  }, 30_000)

  it('leaves the counts of the cycle as they were', async () => {
    const given = await written()
    const { world, service, cycle, aisha } = given
    const counts = async () => {
      const view = await readCycle(world.ports, cycle)
      const found = view && (await overviewOf(world.ports, view))
      return found && { held: found.all.held, units: found.units.map(({ unit }) => unit) }
    }
    const before = await counts()
    expect(before).toEqual({ held: 1, units: ['Skola'] })
    await leaves(given, aisha)
    await service.advance(moment(day30))
    expect(await counts()).toEqual(before)
  }, 30_000)

  it('is unreadable from the first minute of that day, before anything is deleted', async () => {
    const given = await written()
    const { world, talk, aisha } = given
    await leaves(given, aisha)
    const shown = async () => [
      JSON.stringify(await readTalk(world.ports, talk, 'manager')).includes('aishas-svar'),
      (await readHrPerson(world.ports, aisha, 'p_karin', 'sv')) !== undefined,
      (await listPeople(world.ports, { search: '', only: 'left', page: 1 })).found,
    ]
    world.clock.set(moment('2026-12-01T22:59:00Z'))
    expect(await shown()).toEqual([true, true, 1])
    world.clock.set(moment('2026-12-01T23:00:00Z'))
    expect(await shown()).toEqual([false, false, 0])
    expect(traces(given, 'aishas')).toContain('aishas-svar')
  }, 30_000)

  it('stays where they are back in time, and begins anew afterwards', async () => {
    const given = await written()
    const { world, service, aisha } = given
    const { details, registered } = await personOf(world.ports, aisha)
    await leaves(given, aisha)
    await service.advance(moment('2026-11-20T10:00:00Z'))
    await changePerson(world.ports, aisha, { what: 'left', value: '' }, 'p_karin00000000000')
    await service.advance(moment('2026-12-20T10:00:00Z'))
    expect(traces(given, 'aishas')).toContain('aishas-svar')
    await changePerson(world.ports, aisha, { what: 'left', value: '2026-12-20' }, 'p_karin00000000000')
    await service.settle()
    world.clock.set(moment('2027-02-01T10:00:00Z'))
    // The step has not come to it yet.
    await writePerson(world.ports, aisha, details, 'p_karin00000000000', { back: true })
    expect(traces(given, 'aishas')).toEqual(['aishas-tack'])
    const again = await personOf(world.ports, aisha)
    expect([again.gone, again.feedback, again.registered]).toEqual([
      undefined,
      undefined,
      moment('2027-02-01T10:00:00Z'),
    ])
    expect(registered).toBe(moment('2026-09-07T06:30:00Z'))
  }, 30_000)

  it('is deleted whole by the next wake when one broke off anywhere', async () => {
    const given = await written()
    const { world, aisha } = given
    await leaves(given, aisha)
    world.clock.set(moment(day30))
    for (let after = 0; after < 25; after++) await wake(breakingOff(world.ports, after), aisha).catch(() => {})
    await wake(world.ports, aisha)
    expect(traces(given, 'aishas|svar')).toEqual(['aishas-tack'])
    const view = await readCycle(world.ports, given.cycle)
    expect((view && (await overviewOf(world.ports, view)))?.all.held).toBe(1)
  }, 30_000)

  it('is deleted by two wakes at once as by one', async () => {
    const given = await written()
    const { world, talk, aisha } = given
    await leaves(given, aisha)
    world.clock.set(moment(day30))
    let overtaken = 0
    const table = {
      ...world.table,
      async open(id: string, now: number) {
        const opened = await world.table.open(id, now)
        if (id === talk && ++overtaken === 1) await wake(world.ports, aisha)
        return opened
      },
    }
    await wake({ ...world.ports, table }, aisha)
    expect(overtaken).toBe(1)
    expect([await world.table.load(talk), await world.table.load(aisha)]).toEqual([undefined, undefined])
    expect(traces(given, 'aishas|svar')).toEqual(['aishas-tack'])
  }, 30_000)

  it('stays until a public body has decided, and then goes', async () => {
    const given = await written()
    const { world, service, aisha } = given
    const { organisation } = world.ports
    organisation.retention = { preparation: null, plan: null, notes: null, leavers: null, links: null }
    await leaves(given, aisha)
    await service.advance(moment('2027-03-01T10:00:00Z'))
    expect(traces(given, 'aishas')).toContain('aishas-svar')
    organisation.retention = { ...organisation.retention, leavers: 30 }
    await service.advance(moment('2027-03-01T12:00:00Z'))
    expect(traces(given, 'aishas|svar')).toEqual(['aishas-tack'])
  }, 60_000)
})

describe('a manager who has left', () => {
  it('takes along what was theirs alone, and leaves in the talk what was shared', async () => {
    const given = await written()
    const { world, service, talk, maria } = given
    await leaves(given, maria)
    expect(traces(given, 'marias')).toEqual([
      'marias-anteckning',
      'marias-egenkoll',
      'marias-svar',
      'marias-tack',
      'marias-utkast',
    ])
    await service.advance(moment(day30))
    expect(traces(given, 'marias')).toEqual(['marias-svar', 'marias-tack'])
    expect(await world.table.load(maria)).toBeUndefined()
    expect((await stateOf(world.ports, talk)).vacant).toBeDefined()
    expect(traces(given, 'aishas')).toContain('aishas-svar')
  }, 30_000)
})

describe('after a restore', () => {
  /** The same town twice: in one the person has left and is gone, the other is the backup from before. */
  const restored = async (who: 'aisha' | 'maria') => {
    const [since, backup] = [await written(), await written()]
    await leaves(since, since[who])
    await since.service.advance(moment(day30))
    const { erased, bury, buriedAt } = since.world.table
    const table = { ...backup.world.ports.table, erased, bury, buriedAt }
    backup.world.clock.set(moment('2026-12-03T10:00:00Z'))
    return { backup, ports: { ...backup.world.ports, table } satisfies Ports }
  }

  it.each([
    ['aisha', 'aishas|svar', ['aishas-tack']],
    ['maria', 'marias', ['marias-svar', 'marias-tack']],
  ] as const)(
    'the sweep erases %s again before it wakes anyone',
    async (who, of, left) => {
      const { backup, ports } = await restored(who)
      expect(traces(backup, of).length).toBeGreaterThan(left.length)
      await sweep(ports)
      expect(traces(backup, of)).toEqual(left)
      expect(await ports.table.load(backup[who])).toBeUndefined()
    },
    30_000,
  )

  it('whoever came back under the same id since stays', async () => {
    const { backup, ports } = await restored('aisha')
    const { details } = await personOf(ports, backup.aisha)
    await backup.world.table.erase(backup.aisha)
    await writePerson(ports, backup.aisha, details, 'p_karin00000000000')
    await sweep(ports)
    expect(await ports.table.load(backup.aisha)).toBeDefined()
  }, 30_000)
})

/** Ports whose table stops answering after so many writes. */
const breakingOff = (ports: Ports, after: number): Ports => {
  let left = after
  const guarded =
    <Given extends unknown[], Answer>(write: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      left -= 1
      if (left < 0) throw new Error('The table does not answer')
      return write(...given)
    }
  const { deletePart, erase, bury, save, putPart } = ports.table
  const writes = { deletePart, erase, bury, save, putPart }
  const table = Object.fromEntries(Object.entries(writes).map(([name, write]) => [name, guarded(write as never)]))
  return { ...ports, table: { ...ports.table, ...(table as typeof writes) } }
}
