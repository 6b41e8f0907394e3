/**
 * HR and a running cycle: dates, questions and people are corrected after the launch, it is paused and goes on, closed and opened again, or
 * cancelled, which is taken back in time or not.
 */
import type { CycleSettings } from '../../functions/domain/cycle.ts'
import type { Halt } from '../../functions/domain/cycle-run.ts'
import { addDays, at, day, hour, minute } from '../../functions/domain/time.ts'
import {
  addPeople,
  changeMember,
  correctCycle,
  goOnWithCycle,
  haltCycle,
  membersOf,
} from '../../functions/flow/cycle-run.ts'
import { type CycleView, readCycle } from '../../functions/flow/cycles.ts'
import { nudgeCycle, whoWaits } from '../../functions/flow/nudge.ts'
import type { Ports } from '../../functions/ports.ts'
import type { Hands } from './hands.ts'
import { createOwnTemplates } from './templates.ts'

/** How many of a hundred cycles each happens to. */
const chances = {
  corrected: 0.9,
  correctedAgain: 0.5,
  paused: 0.8,
  closed: 0.35,
  reopened: 0.6,
  cancelled: 0.12,
  takenBack: 0.5,
  reminded: 0.9,
  remindedAgain: 0.6,
}

export type Steering = {
  /** Plans what HR does with a cycle that has just been launched. */
  steer(id: string): Promise<void>
  /** Whoever has joined gets a talk in the cycles that run. */
  addJoiners(): Promise<void>
}

export const createSteering = (hands: Hands, world: { ports: Ports; portsOfRun: () => Ports }): Steering => {
  const { chance, happens, pick, later, insist, count, now, today } = hands
  const { ports, portsOfRun } = world
  const { zone } = ports.organisation
  const ownTemplates = createOwnTemplates(hands, world)
  const cycles: string[] = []
  let forms = 0
  return { steer, addJoiners }

  async function steer(id: string) {
    cycles.push(id)
    const { settings } = await read(id)
    const launched = now()
    const over = at(settings.to, '12:00', zone)
    const sometime = (from = launched) => from + hour + chance() * (over - from - hour)
    if (happens(chances.corrected)) later(sometime(), () => correct(id))
    if (happens(chances.correctedAgain)) later(sometime(), () => correct(id))
    if (happens(chances.paused)) later(sometime(), () => pause(id))
    if (happens(chances.cancelled)) later(sometime(), () => cancel(id))
    if (happens(chances.closed)) later(sometime(over - 30 * day), () => close(id))
    later(sometime(), () => takeOut(id))
    if (happens(chances.reminded)) later(sometime(launched + 10 * day), () => remind(id))
    if (happens(chances.remindedAgain)) later(sometime(launched + 20 * day), () => remind(id))
  }

  async function addJoiners() {
    for (const id of cycles) {
      const applied = await insist(() => addPeople(portsOfRun(), id, form()))
      if (applied.ok) count('people added to a cycle')
    }
  }

  async function correct(id: string) {
    const done = await correctOnce(id)
    if (done) count('a cycle corrected')
    // Something was forgotten.
    if (done && happens(0.3)) later(now() + 8 * minute, async () => void (await correctOnce(id)))
  }

  async function correctOnce(id: string): Promise<boolean> {
    const { settings, corrections } = await read(id)
    const correction = {
      settings: { ...settings, ...(await wrong(settings)) },
      basedOn: corrections,
      person: 'p_helena',
    }
    return (await insist(() => correctCycle(portsOfRun(), id, correction, form()))).ok
  }

  /** What was wrong, put right. */
  async function wrong(settings: CycleSettings): Promise<Partial<CycleSettings>> {
    const { from, to, preparationOn, bookedBy, invitationOn } = settings
    const days = pick([-5, 3, 7, 14])
    switch (
      pick([
        'period',
        'last day',
        'preparation',
        'booking',
        'invitation',
        'questions',
        'own questions',
        'purpose',
        'words',
      ] as const)
    ) {
      case 'period':
        return { from: addDays(from, Math.abs(days)), to: addDays(to, Math.abs(days)) }
      case 'last day':
        return addDays(to, days) > today() ? { to: addDays(to, days) } : { to: addDays(to, 14) }
      case 'preparation':
        return preparationOn > today()
          ? { preparationOn: addDays(preparationOn, Math.abs(days)) }
          : { to: addDays(to, 7) }
      case 'booking':
        return { bookedBy: addDays(bookedBy, days) }
      case 'invitation':
        return invitationOn > today() ? { invitationOn: addDays(invitationOn, 1) } : { bookedBy: addDays(bookedBy, 7) }
      case 'questions':
        count('a correction to a standard template')
        return { template: pick(['forward', 'wholePerson', 'lookingBack'] as const), templateVersion: 1 }
      case 'own questions':
        count('a correction to an own template')
        return ownTemplates.choose()
      case 'purpose':
        return {
          purposes: pick([['goals'], ['relation', 'needs'], ['competence', 'goals']] as CycleSettings['purposes'][]),
        }
      case 'words':
        return { culture: `Så arbetar vi här ${forms}` }
    }
  }

  async function pause(id: string) {
    if (!(await halt(id, 'paused'))) return
    later(now() + (0.1 + chance() * 14) * day, () => goOn(id, 'a cycle goes on', happens(0.5) ? 14 : 0))
  }

  async function close(id: string) {
    if (!(await halt(id, 'closed')) || !happens(chances.reopened)) return
    later(now() + (1 + chance() * 10) * day, () => goOn(id, 'a cycle opened again', 21))
  }

  async function cancel(id: string) {
    if (!(await halt(id, 'cancelled')) || !happens(chances.takenBack)) return
    later(now() + (3 + chance() * 25) * minute, () => goOn(id, 'a cancelling taken back', 0))
  }

  async function halt(id: string, kind: Halt['kind']): Promise<boolean> {
    const { ok } = await insist(() => haltCycle(portsOfRun(), id, kind, 'p_helena', form()))
    if (ok) count(`a cycle ${kind}`)
    return ok
  }

  async function goOn(id: string, what: string, longer: number) {
    const { settings } = await read(id)
    const to = longer > 0 ? { to: addDays(settings.to > today() ? settings.to : today(), longer) } : {}
    const { ok } = await insist(() => goOnWithCycle(portsOfRun(), id, { person: 'p_helena', ...to }, form()))
    if (ok) count(what)
  }

  /** As the page has it: with how many mails that would be. */
  async function remind(id: string) {
    const { mails } = await whoWaits(ports, await read(id))
    const { ok } = await insist(() => nudgeCycle(portsOfRun(), id, { person: 'p_helena', mails }, form()))
    if (ok) count('HR reminds')
  }

  /** Someone does not belong in it after all; some do. */
  async function takeOut(id: string) {
    const cycle = await read(id)
    const members = await membersOf(ports, cycle)
    if (members.length === 0) return
    const { talk } = pick(members)
    if (await change(cycle, talk, 'leaveCycle')) count('taken out of a cycle')
    if (!happens(0.6)) return
    later(now() + (0.01 + chance() * 12) * day, async () => {
      if (await change(await read(id), talk, 'joinAgain')) count('taken in again')
    })
  }

  async function change(cycle: CycleView, talk: string, what: 'leaveCycle' | 'joinAgain'): Promise<boolean> {
    return (await insist(() => changeMember(portsOfRun(), cycle, talk, what))) === undefined
  }

  async function read(id: string): Promise<CycleView> {
    const cycle = await readCycle(ports, id)
    if (!cycle) throw new Error('A launched cycle is there')
    return cycle
  }

  function form(): string {
    forms += 1
    return `form-${forms}`
  }
}
