/** What HR changes of one person reaches every talk, also through crashes: leaving and being back, who holds the talk, a new address. */
import { describe, expect, it } from 'vitest'
import { addAtAddress } from '../../functions/flow/addresses.ts'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { addPerson, changePerson } from '../../functions/flow/hr-person.ts'
import { personId, talkId } from '../../functions/flow/identity.ts'
import { importPeople, readImport } from '../../functions/flow/import-people.ts'
import { listPeople } from '../../functions/flow/people.ts'
import { setAway } from '../../functions/flow/person-changed.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { vouch } from '../../functions/flow/vouch.ts'
import { wake } from '../../functions/flow/wake.ts'
import type { Change, Ports } from '../../functions/ports.ts'
import { autumn, createService, launch, mailsTo, register } from '../world/service.ts'
import { asEmployee, asManager, book, type Given, givenTalk, keysOf, moment, personOf, stateOf } from './given.ts'

const hr = 'p_karin00000000000'
const change = async (
  { world, service }: Given,
  id: string,
  ...[what, value, finish]: [Parameters<typeof changePerson>[2]['what'], string, boolean?]
) => {
  const changed = await changePerson(world.ports, id, { what, value, finish }, hr)
  if ('problem' in changed) throw new Error(changed.problem)
  await service.settle()
}
const bookedTalk = async () => {
  const given = await givenTalk()
  await asManager(given.world.ports, given.talk, book)
  await given.service.advance(moment('2026-09-07T09:00:00Z'))
  const answers = [{ question: 'QA1', text: 'kanarie-svar', onlyOnPage: false }]
  await asEmployee(given.world.ports, given.talk, { kind: 'sendAnswers', answers })
  return given
}

describe('an employee who leaves', () => {
  it('is mailed no more, and the manager is told once', async () => {
    const given = await bookedTalk()
    const before = given.world.outbox.length
    await change(given, given.aisha, 'left', '2026-09-07')
    await given.service.advance(moment('2027-03-01T08:00:00Z'))
    const sent = given.world.outbox.slice(before).map(({ mail }) => mail)
    expect(sent.map(({ tags, to }) => `${tags.mail} ${to.email.split('@')[0]}`)).toEqual([
      'manager.calendar.2 maria.berg',
      'manager.ended.1 maria.berg',
    ])
    expect(sent.at(-1)?.replyTo).toBeUndefined()
    expect(await personByAddress(given.world.ports, 'aisha.nur@norrviken.example')).toBeUndefined()
    const { counts } = await listPeople(given.world.ports, { search: '', page: 1 })
    // Whoever left so long ago is in no list any more.
    expect([counts.all, counts.left]).toEqual([1, 0])
  })

  it('comes to the same through crashes', async () => {
    const given = await bookedTalk()
    const { world, talk, aisha } = given
    let crashes = 4
    const portsOfRun = (): Ports => ({
      ...world.ports,
      table: {
        ...world.table,
        save: async (saved) => {
          const outcome = await world.table.save(saved)
          if (crashes-- > 0) throw new Error('crash')
          return outcome
        },
      },
    })
    const crashing = createService(world, { portsOfRun, onFailure: () => {} })
    await changePerson(world.ports, aisha, { what: 'left', value: '2026-09-07' }, hr)
    await crashing.advance(world.clock.now() + 40 * 60_000)
    await given.service.advance(moment('2026-09-09T08:00:00Z'))
    expect((await stateOf(world, talk)).ended).toBeDefined()
    expect((await personOf(world, aisha)).work).toBeUndefined()
    expect(keysOf(world).filter((key) => key === 'manager.ended.1')).toHaveLength(1)
  })

  it('gets no talk in a new cycle, and is taken back within thirty days', async () => {
    const given = await bookedTalk()
    const { world, service, aisha, talk } = given
    await change(given, aisha, 'left', '2026-09-07')
    const cycle = await launch(world.ports, { ...autumn, name: 'Nästa' })
    await service.advance(world.clock.now() + 600_000)
    const launched = (await world.table.load(cycle))?.state.launch as { leftOut?: unknown }
    expect(launched.leftOut).toMatchObject({ left: 1 })
    await change(given, aisha, 'left', '')
    const state = await stateOf(world, talk)
    expect([state.ended, state.booking.status]).toEqual([undefined, 'booked'])
    expect(JSON.stringify(await readTalk(world.ports, talk, 'employee'))).toContain('kanarie-svar')
    expect(await personByAddress(world.ports, 'aisha.nur@norrviken.example')).toBe(aisha)
  })
})

describe('someone who is taken back', () => {
  const whileGone = async () => {
    const given = await bookedTalk()
    const { world, talk, aisha, maria } = given
    await change(given, aisha, 'left', '2026-09-07')
    await change(given, maria, 'name', 'Maria Lund')
    await setAway(world.ports, maria, '2026-10-01', { talk, side: 'manager' })
    await given.service.advance(world.clock.now() + 600_000)
    return given
  }

  it('meets the manager as they are now, also when a run breaks off as soon as the talk goes on', async () => {
    const given = await whileGone()
    const { world, talk, aisha } = given
    let saves = 0
    const table = {
      ...world.table,
      async save(change: Change) {
        if (change.id === talk && ++saves === 2) throw new Error('The table does not answer')
        return world.table.save(change)
      },
    }
    await changePerson(world.ports, aisha, { what: 'left', value: '' }, 'p_karin00000000000')
    await wake({ ...world.ports, table }, aisha).catch(() => {})
    expect(saves).toBe(2)
    await given.service.settle()
    const state = await stateOf(world, talk)
    expect([state.people.manager.name, state.away?.manager]).toEqual(['Maria Lund', '2026-10-01'])
  })

  it('meets the manager as they are now: another name, and away since', async () => {
    const given = await whileGone()
    const { world, talk, aisha } = given
    await change(given, aisha, 'left', '')
    const state = await stateOf(world, talk)
    expect([state.people.manager.name, state.away?.manager]).toEqual(['Maria Lund', '2026-10-01'])
  })
})

describe('a manager who goes away when all is done', () => {
  it('reads what the last follow-up came to when they are back', async () => {
    const given = await givenTalk()
    await given.service.advance(moment('2026-09-14T09:00:00Z'))
    const { world, service, talk, maria } = given
    const { ports } = world
    await asManager(ports, talk, { kind: 'alreadyTalked' })
    const lines = [{ id: 'l1', kind: 'action' as const, what: 'Går bredvid', who: 'employee' as const }]
    await asManager(ports, talk, {
      kind: 'proposePlan',
      basedOn: 0,
      content: { mattered: [], lines, followUps: ['2026-10-05'] },
    })
    await asEmployee(ports, talk, { kind: 'confirmPlan', version: 1 })
    await service.advance(moment('2026-10-05T18:00:00Z'))
    const answers = { lines: [{ line: 'l1', status: 'done' as const, comment: '' }], need: '', raise: '' }
    for (const say of [asEmployee, asManager])
      expect(await say(ports, talk, { kind: 'answerFollowUp', followUp: 1, answers })).toMatchObject({ ok: true })
    await change(given, maria, 'awayUntil', '2026-10-12')
    await service.advance(moment('2026-10-12T05:00:00Z'))
    expect(keysOf(world).filter((key) => key.includes('followUpShared'))).toEqual(['employee.followUpShared.1'])
    await service.advance(moment('2026-10-12T12:00:00Z'))
    expect(keysOf(world)).toContain('manager.followUpShared.1')
  })

  it('reads that a plan without follow-ups is agreed when they are back', async () => {
    const given = await givenTalk()
    await given.service.advance(moment('2026-09-14T09:00:00Z'))
    const { world, service, talk, maria } = given
    const { ports } = world
    await asManager(ports, talk, { kind: 'alreadyTalked' })
    const lines = [{ id: 'l1', kind: 'action' as const, what: 'Går bredvid', who: 'employee' as const }]
    await asManager(ports, talk, { kind: 'proposePlan', basedOn: 0, content: { mattered: [], lines, followUps: [] } })
    await service.advance(moment('2026-09-15T18:00:00Z'))
    await asEmployee(ports, talk, { kind: 'confirmPlan', version: 1 })
    await change(given, maria, 'awayUntil', '2026-09-28')
    await service.advance(moment('2026-09-28T05:00:00Z'))
    expect(keysOf(world).filter((key) => key.includes('.agreed.'))).toEqual(['employee.agreed.1'])
    await service.advance(moment('2026-09-28T12:00:00Z'))
    expect(keysOf(world)).toContain('manager.agreed.1')
  })
})

describe('a manager who leaves', () => {
  it('leaves the talks without a manager, on HR’s list, and has them again when it was a mistake', async () => {
    const given = await bookedTalk()
    const { world, talk, maria } = given
    await change(given, maria, 'left', '2026-09-07')
    expect((await stateOf(world, talk)).vacant).toBeDefined()
    const list = await listPeople(world.ports, { search: '', only: 'withoutManager', page: 1 })
    expect(list.people.map(({ name }) => name)).toEqual(['Aisha Nur'])
    await change(given, maria, 'left', '')
    const state = await stateOf(world, talk)
    expect([state.vacant, state.people.manager.id, state.hand]).toEqual([undefined, maria, 'manager'])
  })
})

describe('a new manager with a talk under way', () => {
  it('takes over at once, or after the former one has finished it, as HR chooses', async () => {
    const given = await bookedTalk()
    const { world, service, talk, aisha, maria } = given
    const erik = await register(world.ports, { name: 'Erik Sand' })
    await change(given, aisha, 'manager', 'erik.sand@norrviken.example', true)
    expect((await stateOf(world, talk)).people.manager.id).toBe(maria)
    await change(given, aisha, 'name', 'Aisha Noor')
    expect((await stateOf(world, talk)).people.manager.id).toBe(maria)
    const cycle = await launch(world.ports, { ...autumn, name: 'Nästa' })
    await service.advance(world.clock.now() + 600_000)
    expect((await stateOf(world, talkId(cycle, aisha))).people.manager.id).toBe(erik)
    await change(given, maria, 'left', '2026-09-07')
    expect((await stateOf(world, talk)).people.manager.id).toBe(erik)
  })

  it('takes over today when nothing else was chosen', async () => {
    const given = await bookedTalk()
    const erik = await register(given.world.ports, { name: 'Erik Sand' })
    await change(given, given.aisha, 'manager', 'erik.sand@norrviken.example')
    expect((await stateOf(given.world, given.talk)).people.manager.id).toBe(erik)
  })
})

describe('who may be named', () => {
  it('is nobody who makes the change, nobody unknown, and nobody below', async () => {
    const { world, aisha, maria } = await givenTalk()
    const problem = (id: string, value: string, reader = hr, what: 'manager' | 'talkWith' = 'manager') =>
      changePerson(world.ports, id, { what, value }, reader)
    const erik = await register(world.ports, { name: 'Erik Sand' })
    expect(await problem(aisha, 'erik.sand@norrviken.example', erik)).toEqual({ problem: 'ownHand' })
    expect(await problem(aisha, 'erik.sand@norrviken.example', erik, 'talkWith')).toEqual({ problem: 'ownHand' })
    expect(await problem(aisha, 'okand@norrviken.example')).toEqual({ problem: 'unknownPerson' })
    expect(await problem(aisha, 'aisha.nur@norrviken.example')).toEqual({ problem: 'themselves' })
    expect(await problem(maria, 'aisha.nur@norrviken.example')).toEqual({ problem: 'circular' })
  })
})

describe('an address that HR changes', () => {
  const moved = async () => {
    const given = await bookedTalk()
    await change(given, given.aisha, 'email', 'a.ny@norrviken.example')
    return given
  }

  it('shows nothing of before until the manager says that it is right, and then after three working days', async () => {
    const given = await moved()
    const { world, service, talk } = given
    const view = await readTalk(world.ports, talk, 'employee')
    expect(JSON.stringify(view)).not.toContain('kanarie')
    const manager = await readTalk(world.ports, talk, 'manager')
    expect(manager?.owed).toContain('vouch')
    expect((await vouch(world.ports, talk, manager?.hand ?? '')).ok).toBe(true)
    await service.settle()
    expect(JSON.stringify(await readTalk(world.ports, talk, 'employee'))).not.toContain('kanarie')
    await service.advance(moment('2026-09-11T00:00:00Z'))
    expect(JSON.stringify(await readTalk(world.ports, talk, 'employee'))).toContain('kanarie-svar')
  })

  it('that the old one objects to gets no mail of the talk, until HR puts it right', async () => {
    const given = await moved()
    const { world, service, aisha, talk } = given
    await service.settle()
    await apply(world.ports, aisha, { command: { kind: 'objectAddress', n: 1 }, by: 'person' })
    const before = mailsTo(world, 'a.ny@norrviken.example').length
    await service.advance(moment('2026-09-25T08:00:00Z'))
    expect(mailsTo(world, 'a.ny@norrviken.example')).toHaveLength(before)
    await change(given, aisha, 'email', 'aisha.nur@norrviken.example')
    expect(JSON.stringify(await readTalk(world.ports, talk, 'employee'))).toContain('kanarie-svar')
    expect((await stateOf(world, talk)).guards?.employee?.objected).toBeUndefined()
  })

  it('goes along into a talk that is opened meanwhile', async () => {
    const given = await moved()
    const cycle = await launch(given.world.ports, { ...autumn, name: 'Nästa' })
    await given.service.advance(given.world.clock.now() + 600_000)
    expect((await stateOf(given.world, talkId(cycle, given.aisha))).guards?.employee?.n).toBe(1)
  })

  it('is still guarded in a talk that is opened between the confirmation and the three working days', async () => {
    const given = await moved()
    const { world, service, aisha, talk } = given
    await vouch(world.ports, talk, (await readTalk(world.ports, talk, 'manager'))?.hand ?? '')
    const cycle = await launch(world.ports, { ...autumn, name: 'Nästa' })
    await service.advance(world.clock.now() + 600_000)
    expect((await stateOf(world, talkId(cycle, aisha))).guards?.employee?.confirmed).toBeDefined()
    await service.advance(moment('2026-09-11T00:00:00Z'))
    const later = await launch(world.ports, { ...autumn, name: 'Sedan' })
    await service.advance(world.clock.now() + 600_000)
    expect((await stateOf(world, talkId(later, aisha))).guards?.employee).toBeUndefined()
  })

  it('is not confirmed by whoever changed it, in another employment neither', async () => {
    const { world, service, talk, aisha, maria } = await bookedTalk()
    const other = 'p_maria20000000000'
    const { details } = await personOf(world, maria)
    const register = {
      kind: 'register',
      id: other,
      employed: true,
      details: { ...details, employmentId: 'A9' },
    } as const
    await apply(world.ports, other, { command: register, by: 'service' })
    await addAtAddress(world.ports, details.email, other)
    const changed = { what: 'email', value: 'a.ny@norrviken.example', finish: false } as const
    expect(await changePerson(world.ports, aisha, changed, other)).not.toHaveProperty('problem')
    await service.settle()
    const { hand } = (await readTalk(world.ports, talk, 'manager')) ?? { hand: '' }
    expect(await vouch(world.ports, talk, hand)).toEqual({ ok: false, refusal: { code: 'notYours' } })
  })

  it('of a new manager closes what was written before it, also when the handover stopped halfway', async () => {
    const given = await bookedTalk()
    const { world, service, talk, aisha } = given
    const erik = await register(world.ports, { name: 'Erik Sand' })
    await change(given, erik, 'email', 'e.ny@norrviken.example')
    let crashes = 3
    const portsOfRun = (): Ports => ({
      ...world.ports,
      table: {
        ...world.table,
        save: async (saved) => {
          const outcome = await world.table.save(saved)
          if (saved.id === talk && crashes-- > 0) throw new Error('crash')
          return outcome
        },
      },
    })
    await changePerson(world.ports, aisha, { what: 'manager', value: 'e.ny@norrviken.example', finish: false }, hr)
    await createService(world, { portsOfRun, onFailure: () => {} }).advance(world.clock.now() + 40 * 60_000)
    await service.advance(world.clock.now() + 40 * 60_000)
    const state = await stateOf(world, talk)
    expect([state.people.manager.id, state.guards?.manager?.n]).toEqual([erik, 1])
  })

  it('given to a new employee makes another person, who opens nothing old', async () => {
    const given = await moved()
    const { world, aisha } = given
    const added = await addPerson(
      world.ports,
      {
        name: 'Nils Ny',
        email: 'aisha.nur@norrviken.example',
        unit: '',
        employmentId: '',
        language: 'sv',
        manager: '',
        talkWith: '',
      },
      hr,
    )
    expect(added).toEqual({ id: expect.stringMatching(/^p_/) })
    expect('id' in added && added.id).not.toBe(aisha)
    expect((await personOf(world, aisha)).details.email).toBe('a.ny@norrviken.example')
    expect(await personByAddress(world.ports, 'aisha.nur@norrviken.example')).not.toBe(aisha)
  })

  it('of someone who has left stands again with a row of their employment, which the dry run says', async () => {
    const given = await bookedTalk()
    const { world, service, talk, aisha } = given
    await change(given, aisha, 'employmentId', 'A7')
    await change(given, aisha, 'left', '2026-09-07')
    const rows =
      'name;email;manager_email;language;unit;employment_id\nAisha Nur;aisha.nur@norrviken.example;maria.berg@norrviken.example;sv;Skola;A7'
    const checked = await importPeople(world.ports, rows, { id: hr, email: 'karin.holm@norrviken.example' })
    if (!checked.ok) throw new Error('not checked')
    const shown = await readImport(world.ports, checked.id, 1)
    expect(shown?.rows.map(({ status, problems }) => [status, problems.map(({ code }) => code)])).toEqual([
      ['changed', ['comesBack']],
    ])
    await apply(world.ports, checked.id, { command: { kind: 'confirm' }, by: 'hr' })
    await service.settle()
    expect((await personOf(world, aisha)).gone).toBeUndefined()
    expect((await stateOf(world, talk)).ended).toBeUndefined()
    expect(await personByAddress(world.ports, 'aisha.nur@norrviken.example')).toBe(aisha)
  })

  it('of someone who has left, given to a new employee by an import, makes another person too', async () => {
    const given = await bookedTalk()
    const { world, service, aisha } = given
    await change(given, aisha, 'left', '2026-09-07')
    const rows =
      'name;email;manager_email;language;unit\nNils Ny;aisha.nur@norrviken.example;maria.berg@norrviken.example;sv;Skola'
    const checked = await importPeople(world.ports, rows, { id: hr, email: 'karin.holm@norrviken.example' })
    if (!checked.ok) throw new Error('not checked')
    await apply(world.ports, checked.id, { command: { kind: 'confirm' }, by: 'hr' })
    await service.settle()
    const nils = await personByAddress(world.ports, 'aisha.nur@norrviken.example')
    expect(nils).toBe(personId({ email: 'aisha.nur@norrviken.example' }, (id) => id === aisha))
    expect((await personOf(world, aisha)).details.name).toBe('Aisha Nur')
  })
})
