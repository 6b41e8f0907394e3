/** Someone who has left is hired again while HR holds the talks of before: here as somebody new, and the talks stay with who left. */
import { describe, expect, it } from 'vitest'
import { changePerson } from '../../functions/flow/hr-person.ts'
import { confirmImport, importPeople, readImport } from '../../functions/flow/import-people.ts'
import { listPeople } from '../../functions/flow/people.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { holdDeletion } from '../../functions/flow/retention-hold.ts'
import { writePerson } from '../../functions/flow/write-person.ts'
import { asEmployee, asManager, book, type Given, givenTalk, moment, personOf } from './given.ts'

const helena = 'p_helena'
const employmentId = '17'

/** Aisha has written, leaves on 8 September 2026 and is gone for good on 8 October; her talks are held to the end of January. */
const leftUnderHold = async (numbered: boolean): Promise<Given> => {
  const given = await givenTalk()
  const { world, service, talk, aisha } = given
  if (numbered) await changePerson(world.ports, aisha, { what: 'employmentId', value: employmentId }, helena)
  await asManager(world.ports, talk, book)
  const answers = [{ question: 'QA1', text: 'kanarie-svar', onlyOnPage: false }]
  await asEmployee(world.ports, talk, { kind: 'sendAnswers', answers })
  await service.advance(moment('2026-09-08T08:00:00Z'))
  await changePerson(world.ports, aisha, { what: 'left', value: '2026-09-08' }, helena)
  await service.settle()
  await holdDeletion(world.ports, aisha, { until: '2027-01-31', why: 'dispute' }, helena)
  return given
}

const checked = async ({ world }: Given, number = ''): Promise<string> => {
  const file = `name;email;manager_email;language;unit;employment_id\nAisha Nur;aisha.nur@norrviken.example;maria.berg@norrviken.example;sv;Skola;${number}`
  const read = await importPeople(world.ports, file, { id: helena, email: 'helena@norrviken.example' })
  if (!read.ok) throw new Error('The file was not read')
  return read.id
}
const confirm = async ({ world, service }: Given, id: string): Promise<void> => {
  expect(await confirmImport(world.ports, id, [], undefined)).toMatchObject({ ok: true })
  await service.advance(world.clock.now() + 10 * 60_000)
}

const idsNamed = async ({ world }: Given, search: string): Promise<string[]> =>
  (await listPeople(world.ports, { search, page: 1 })).people.map(({ id }) => id)

const readsOldTalk = async ({ world, talk }: Given): Promise<boolean> => {
  const views = await Promise.all((['employee', 'manager'] as const).map((role) => readTalk(world.ports, talk, role)))
  return JSON.stringify(views).includes('kanarie')
}

describe('who is hired again during a hold', () => {
  it('is on the list when imported after everything but the talks is gone, and stays when those go', async () => {
    const given = await leftUnderHold(false)
    const { world, service, aisha } = given
    await service.advance(moment('2026-10-09T08:00:00Z'))
    expect((await personOf(world, aisha)).talksAlone).toBeDefined()
    await confirm(given, await checked(given))
    const [again = ''] = await idsNamed(given, 'Aisha')
    expect(again).toMatch(/^p_/)
    expect(again).not.toBe(aisha)
    await service.advance(moment('2027-02-01T08:00:00Z'))
    expect(await world.table.load(aisha)).toBeUndefined()
    expect(world.table.dump()).not.toContain('kanarie')
    expect(await idsNamed(given, 'Aisha')).toEqual([again])
  }, 30_000)

  it('gets nothing back that expired between the dry run and the yes', async () => {
    const given = await leftUnderHold(true)
    const { world, service, aisha, talk } = given
    await service.advance(moment('2026-10-07T20:00:00Z'))
    const id = await checked(given, employmentId)
    await service.advance(moment('2026-10-08T08:00:00Z'))
    await confirm(given, id)
    const [again = ''] = await idsNamed(given, 'Aisha')
    expect(again).not.toBe(aisha)
    expect((await personOf(world, again)).details).toMatchObject({ employmentId, manager: given.maria })
    expect((await personOf(world, aisha)).gone).toBeDefined()
    expect(world.table.dump()).toContain('kanarie')
    expect(await readsOldTalk(given)).toBe(false)
    expect((await world.table.load(talk))?.state.ended).toMatchObject({ why: 'left' })
    // The page again after a crash, and another file: both find who is here now.
    await writePerson(world.ports, aisha, (await personOf(world, again)).details, helena, { back: true })
    expect(await idsNamed(given, 'Aisha')).toEqual([again])
    expect((await readImport(world.ports, await checked(given, employmentId), 1))?.counts).toMatchObject({
      unchanged: 1,
    })
  }, 30_000)
})
