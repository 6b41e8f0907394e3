/** What has expired is really deleted: by the talk's own steps, also when one of them breaks off, and at last the talk itself. */
import { describe, expect, it } from 'vitest'
import { saveDraft, saveNotes } from '../../functions/flow/drafts.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { deleteKept, eraseTalk } from '../../functions/flow/retention.ts'
import { wake } from '../../functions/flow/wake.ts'
import type { Ports } from '../../functions/ports.ts'
import { asEmployee, asManager, book, type Given, givenTalk, moment, stateOf } from './given.ts'

const answer = (question: string, text: string) => ({ question, text, onlyOnPage: false })

/** Prepared, held on 14 October 2026 and with a plan that has one follow-up, of 18 January 2027. */
const givenPlan = async (): Promise<Given> => {
  const given = await givenTalk()
  const { world, service, talk } = given
  const { ports } = world
  await asManager(ports, talk, book)
  await service.advance(moment('2026-10-05T10:00:00Z'))
  await asEmployee(ports, talk, { kind: 'sendAnswers', answers: [answer('QA1', 'kanarie-svar')] })
  const own = [answer('QC1', 'kanarie-självkoll'), answer('QC2', 'kanarie-fortsätt')]
  await asManager(ports, talk, { kind: 'sendAnswers', answers: own })
  await asEmployee(ports, talk, { kind: 'proposeTopic', text: 'kanarie-ämne' })
  await saveDraft(ports, talk, 'employee', 'QA2', { text: 'kanarie-utkast', onlyOnPage: false }, 0)
  await service.advance(moment('2026-10-14T14:00:00Z'))
  await saveNotes(ports, talk, 'manager', 'kanarie-anteckning', 0)
  await asEmployee(ports, talk, { kind: 'sayHeld', answer: 'talked' })
  const lines = [{ id: 'a', kind: 'goal' as const, what: 'kanarie-plan', who: 'employee' as const }]
  const content = { mattered: [], lines, followUps: ['2027-01-18'] }
  await asManager(ports, talk, { kind: 'proposePlan', basedOn: 0, content })
  await asEmployee(ports, talk, { kind: 'confirmPlan', version: 1 })
  await service.advance(moment('2027-02-01T10:00:00Z'))
  return given
}

const canaries = ({ world }: Given): string[] =>
  [...new Set(world.table.dump().match(/kanarie-[a-zåäö]+/g) ?? [])].sort()

/** Ports whose table stops answering after so many deletions. */
const breakingOff = (ports: Ports, after: number): Ports => {
  let left = after
  const deletePart: Ports['table']['deletePart'] = async (id, name) => {
    left -= 1
    if (left < 0) throw new Error('The table does not answer')
    return ports.table.deletePart(id, name)
  }
  return { ...ports, table: { ...ports.table, deletePart } }
}

describe('what is kept', () => {
  it('is deleted on its day, one after the other, and then the talk', async () => {
    const given = await givenPlan()
    const { world, service, talk, aisha } = given
    const all = ['anteckning', 'fortsätt', 'plan', 'självkoll', 'svar', 'utkast', 'ämne'].map((one) => `kanarie-${one}`)
    expect(canaries(given)).toEqual(all)
    await service.advance(moment('2027-09-14T10:00:00Z'))
    expect(canaries(given)).toEqual(all.filter((one) => !['kanarie-anteckning', 'kanarie-självkoll'].includes(one)))
    await service.advance(moment('2027-10-14T10:00:00Z'))
    expect(canaries(given)).toEqual(['kanarie-plan'])
    expect((await stateOf(world.ports, talk)).retained).toMatchObject({ notes: expect.any(Number) })
    await service.advance(moment('2029-01-27T10:00:00Z'))
    expect(canaries(given)).toEqual([])
    expect(await world.table.load(talk)).toBeUndefined()
    expect(world.table.tombstones()).toEqual(['latest', talk])
    expect(await world.table.parts(aisha, 'talk#', world.clock.now())).toEqual([])
  }, 30_000)

  it('is unreadable at once, also when nothing has been deleted yet', async () => {
    const given = await givenPlan()
    const { world, talk } = given
    world.clock.set(moment('2027-10-13T22:00:00Z'))
    expect(canaries(given)).toContain('kanarie-svar')
    for (const role of ['employee', 'manager'] as const) {
      const read = JSON.stringify(await readTalk(world.ports, talk, role))
      expect(read).toContain('kanarie-plan')
      expect(read.match(/kanarie-(svar|fortsätt|utkast|ämne|självkoll|anteckning)/)).toBeNull()
    }
  })

  it('is deleted by the next wake when one broke off halfway', async () => {
    const given = await givenPlan()
    const { world, talk } = given
    world.clock.set(moment('2027-10-14T10:00:00Z'))
    for (const after of [0, 1, 2]) await expect(wake(breakingOff(world.ports, after), talk)).rejects.toThrow('answer')
    expect((await stateOf(world.ports, talk)).retained?.preparation).toBeUndefined()
    await wake(world.ports, talk)
    await wake(world.ports, talk)
    expect(canaries(given)).toEqual(['kanarie-plan'])
  })

  it('is left alone by a step that comes before its day', async () => {
    const given = await givenPlan()
    const { world, talk } = given
    const before = world.table.dump()
    for (const what of ['notes', 'preparation', 'plan'] as const)
      await deleteKept(world.ports, talk, { kind: 'deleteKept', what })
    await eraseTalk(world.ports, talk)
    expect(world.table.dump()).toBe(before)
  })
})
