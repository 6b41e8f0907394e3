/**
 * People who come, leave, are taken back, have another one to talk with than their manager, two employments or no address of their own. New
 * ones come by import; all else is said on HR's page of one person.
 */
import type { PersonChange } from '../../functions/domain/effects.ts'
import { addDays, day, hour } from '../../functions/domain/time.ts'
import { changePerson } from '../../functions/flow/hr-person.ts'
import { personId } from '../../functions/flow/identity.ts'
import type { Instant, Ports } from '../../functions/ports.ts'
import type { Changes, Staff } from './changes.ts'
import type { Hands } from './hands.ts'

/** How often a year each happens to one person. */
const yearly = { leaves: 0.1, managerLeaves: 0.06, otherHolder: 0.08, ownAddress: 0.6 }
/** Of everyone there at the beginning. */
const of = { joiners: 0.12, onPaper: 0.06, sharing: 0.04, twoEmployments: 0.06 }

export const createStaffing = (
  hands: Hands,
  changes: Changes,
  world: {
    portsOfRun: () => Ports
    /** Someone new is on the list, and HR may want them in the running cycles. */
    joined: () => Promise<void>
  },
) => {
  const { chance, happens, read, later, plan, insist, count, now, today } = hands
  let numbers = 0
  return { begin }

  async function begin(staff: Staff[], end: Instant) {
    const team = staff.filter(({ leads }) => !leads)
    const some = (share: number) =>
      Array.from({ length: Math.max(1, Math.round(staff.length * share)) }, () => hands.pick(team))
    for (const { id, leads } of staff) {
      plan(end, leads ? yearly.managerLeaves : yearly.leaves, () => leave(id))
      if (!leads) plan(end, yearly.otherHolder, () => talkWithAnother(id))
    }
    for (const _ of some(of.onPaper)) await come(end, '')
    for (const { id } of some(of.sharing)) await come(end, (await read(id)).details.email)
    for (const { id } of some(of.twoEmployments)) await secondEmployment(id, end)
    for (const _ of some(of.joiners)) plan(end, 1, () => joiner(end))
  }

  /** Now or in the days to come; some are back within a month. */
  async function leave(id: string) {
    const person = await read(id)
    if (person.gone !== undefined || person.left !== undefined) return
    if (!(await change(id, { what: 'left', value: addDays(today(), Math.floor(chance() * 15)) }))) return
    count('someone leaves')
    if (happens(0.6)) {
      later(now() + (1 + chance() * 25) * day, async () => {
        if (await change(id, { what: 'left', value: '' })) count('someone who left is back')
      })
    }
    // Whom they led needs another.
    later(now() + (2 + chance() * 20) * day, () => giveTeamOn(id))
  }

  async function giveTeamOn(leader: string) {
    if ((await read(leader)).gone === undefined) return
    for (const { id } of changes.staff()) {
      const { details, gone, left } = await read(id)
      if (details.manager !== leader || gone !== undefined || left !== undefined) continue
      const next = await changes.leaderFor([id, leader])
      if (next) await change(id, { what: 'manager', value: await addressOf(next), finish: happens(0.2) })
    }
  }

  /** With someone else than the manager, and after some weeks with the manager again. */
  async function talkWithAnother(id: string) {
    const { manager } = (await read(id)).details
    const other = await changes.leaderFor([id, manager ?? ''])
    if (!other || !(await change(id, { what: 'talkWith', value: await addressOf(other) }))) return
    count('another talk holder')
    later(now() + (5 + chance() * 90) * day, async () => {
      if (await change(id, { what: 'talkWith', value: '' })) count('the manager again')
    })
  }

  async function joiner(end: Instant) {
    numbers += 1
    await come(end, `ny.person.${numbers}@norrviken.example`)
    count('someone joins')
  }

  /** `email`: none or another's for someone on paper, who may get one of their own some day. */
  async function come(end: Instant, email: string) {
    const isOwn = email.startsWith('ny.person.')
    numbers += 1
    const employmentId = String(9000 + numbers)
    const name = `${isOwn ? 'Ny' : 'Papper'} ${numbers}`
    const row = (address: string, manager: string) => `${name};${address};${manager};sv;Skola;${employmentId};`
    const manager = await changes.leaderFor([])
    if (!manager) return
    await changes.importRows([row(email, await addressOf(manager))])
    const id = personId({ employmentId, email })
    soon(() => arrive(id, end, isOwn))
    if (isOwn) return
    plan(end, yearly.ownAddress, async () => {
      const { details, gone, left } = await read(id)
      if (gone !== undefined || left !== undefined) return
      const own = `papper.${numbers}.${employmentId}@norrviken.example`
      if (details.email === email && (await changes.importRows([row(own, await managerOf(id))])))
        count('an address of their own')
    })
  }

  /** With another manager. */
  async function secondEmployment(id: string, end: Instant) {
    const { details } = await read(id)
    const manager = await changes.leaderFor([details.manager ?? ''])
    if (!manager || details.email === '') return
    numbers += 1
    const employmentId = String(9000 + numbers)
    const row = [details.name, details.email, await addressOf(manager), details.language, 'Vård', employmentId, '']
    await changes.importRows([row.join(';')])
    soon(() => arrive(personId({ employmentId, email: details.email }), end, true))
    count('a second employment')
  }

  /** Once the import is through. */
  async function arrive(id: string, end: Instant, changing: boolean): Promise<void> {
    if (!(await hands.exists(id))) return soon(() => arrive(id, end, changing))
    if (changing) changes.join({ id, leads: false }, end)
    plan(end, yearly.leaves, () => leave(id))
    await world.joined()
  }

  function soon(action: () => Promise<void>) {
    later(now() + 2 * hour, action)
  }

  async function managerOf(id: string): Promise<string> {
    const { manager } = (await read(id)).details
    return manager === undefined ? '' : addressOf(manager)
  }

  async function addressOf(id: string): Promise<string> {
    return (await read(id)).details.email
  }

  async function change(id: string, said: PersonChange): Promise<boolean> {
    const changed = await insist(() => changePerson(world.portsOfRun(), id, said, 'p_helena'))
    return 'ok' in changed
  }
}
