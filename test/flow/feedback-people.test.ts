/** Feedback where people change: a new address, leaving, addresses that several read, and one person in several employments. */
import { beforeEach, describe, expect, it } from 'vitest'
import { addAtAddress } from '../../functions/flow/addresses.ts'
import { apply } from '../../functions/flow/apply.ts'
import { askToSignIn } from '../../functions/flow/door.ts'
import { type FeedbackTyped, giveFeedback, readMyFeedback } from '../../functions/flow/feedback.ts'
import { receiverChoices } from '../../functions/flow/feedback-receivers.ts'
import { changePerson } from '../../functions/flow/hr-person.ts'
import { personChanged } from '../../functions/flow/person-changed.ts'
import { readTalk } from '../../functions/flow/read.ts'
import type { Ports } from '../../functions/ports.ts'
import { mailsTo, register } from '../world/service.ts'
import { type Given, givenTalk, moment, personOf } from './given.ts'

let given: Given
let ports: Ports

beforeEach(async () => {
  given = await givenTalk()
  ports = given.world.ports
})

const viewOf = async (role: 'employee' | 'manager') => {
  const view = await readTalk(ports, given.talk, role)
  if (!view) throw new Error('The talk is gone')
  return view
}
const give = async (role: 'employee' | 'manager', rest: Partial<FeedbackTyped> = {}, form = 'form00000001') => {
  const words = { situation: 'kanarie-situation', behaviour: 'kanarie-beteende', effect: 'kanarie-följd' }
  const typed = { kind: 'less' as const, to: 'other', address: '', next: '', about: '', ...words, ...rest }
  return giveFeedback(ports, await viewOf(role), typed, form)
}
const later = (text: string) => given.service.advance(moment(text))
const change = async (id: string, what: 'email' | 'left', value: string) => {
  const changed = await changePerson(ports, id, { what, value }, 'p_karin00000000000')
  if ('problem' in changed) throw new Error(changed.problem)
  await given.service.settle()
}
const received = async (id: string) => (await readMyFeedback(ports, id))?.received ?? []
const feedbackMails = (email: string) =>
  mailsTo(given.world, `${email}@norrviken.example`).filter(({ mail }) => mail.tags.mail.includes('.feedback.'))
const employment = async (id: string, of: string, name?: string) => {
  const { details } = await personOf(ports, of)
  const second = { ...details, employmentId: id, manager: undefined, name: name ?? details.name }
  await apply(ports, id, { command: { kind: 'register', id, details: second, employed: true }, by: 'service' })
  await addAtAddress(ports, details.email, id)
  await personChanged(ports, of)
}

describe('an address that HR has changed', () => {
  it('shows its reader nothing that was given or got before, in the talk or on the own page, and what comes after', async () => {
    await give('manager', { behaviour: 'kanarie-före' })
    await give('employee', { behaviour: 'kanarie-eget', kind: 'continue' })
    await later('2026-09-08T12:00:00Z')
    const seen = async () => {
      const [view, mine] = [await viewOf('employee'), await readMyFeedback(ports, given.aisha)]
      return [
        view.feedback.between.map(({ behaviour }) => behaviour),
        [...(mine?.given ?? []), ...(mine?.received ?? [])].map(({ behaviour }) => behaviour),
      ]
    }
    const everything = ['kanarie-före', 'kanarie-eget']
    expect((await seen()).map((one) => one?.sort())).toEqual([everything.toSorted(), everything.toSorted()])
    await change(given.aisha, 'email', 'a.ny@norrviken.example')
    expect(await seen()).toEqual([[], []])
    await later('2026-09-08T13:00:00Z')
    await give('manager', { behaviour: 'kanarie-efter' }, 'form00000002')
    await later('2026-09-09T12:00:00Z')
    expect(await seen()).toEqual([['kanarie-efter'], ['kanarie-efter']])
    expect(feedbackMails('a.ny').map(({ mail }) => mail.text.includes('kanarie-efter'))).toEqual([true])
    expect((await viewOf('manager')).feedback.between).toHaveLength(3)
  })

  it('is not mailed what was still waiting for the old one', async () => {
    await later('2026-09-07T19:00:00Z')
    await give('manager')
    await given.service.settle()
    expect(await received(given.aisha)).toHaveLength(1)
    await change(given.aisha, 'email', 'a.ny@norrviken.example')
    await later('2026-09-20T12:00:00Z')
    expect([...feedbackMails('a.ny'), ...feedbackMails('aisha.nur')]).toEqual([])
  })
})

describe('someone who has left', () => {
  it('is nobody to give feedback to, by name or by address', async () => {
    await change(given.aisha, 'left', '2026-09-07')
    expect(await receiverChoices(ports, await viewOf('manager'))).toEqual({ other: false, people: [], team: 0 })
    expect(await give('manager')).toMatchObject({ problems: [{ field: 'to', code: 'missing' }] })
    await register(ports, { name: 'Ingrid Moe' })
    await later('2026-09-07T12:00:00Z')
    expect(await give('manager', { to: 'address', address: 'aisha.nur@norrviken.example', kind: 'continue' })).toEqual({
      ok: true,
    })
    await later('2026-09-08T12:00:00Z')
    expect([await received(given.aisha), feedbackMails('aisha.nur')]).toEqual([[], []])
  })
})

describe('an address that two people share', () => {
  it('gets no feedback by mail, no link to any, and is nobody’s for whoever types it', async () => {
    await give('manager')
    await later('2026-09-07T07:00:00Z')
    const ingrid = await register(ports, { name: 'Ingrid Moe' })
    await employment('p_bosse00000000000', ingrid, 'Bo Ek')
    await give('employee', { to: 'address', address: 'ingrid.moe@norrviken.example' })
    await later('2026-09-08T12:00:00Z')
    expect([await received(ingrid), await received('p_bosse00000000000')]).toEqual([[], []])
    await employment('p_annan00000000000', given.aisha, 'Anna Nur')
    const before = given.world.outbox.length
    expect((await receiverChoices(ports, await viewOf('manager'))).other).toBe(false)
    expect(await give('manager', { behaviour: 'kanarie-två' }, 'form00000002')).toMatchObject({ ok: false })
    await askToSignIn(ports, 'aisha.nur@norrviken.example', 'feedback', 'key')
    await given.service.settle()
    expect(given.world.outbox.length).toBe(before)
  })

  it('that comes to be one while a mail waits is not mailed it', async () => {
    await later('2026-09-07T19:00:00Z')
    await give('manager')
    await given.service.settle()
    expect(await received(given.aisha)).toHaveLength(1)
    await employment('p_annan00000000000', given.aisha, 'Anna Nur')
    await later('2026-09-08T12:00:00Z')
    expect(feedbackMails('aisha.nur')).toEqual([])
  })
})

describe('one person in two employments', () => {
  it('gets what is typed to the address in the one that the talk is about, and else in the first', async () => {
    await employment('p_aishas0000000000', given.aisha)
    const to = 'address'
    await give('manager', { to, address: 'aisha.nur@norrviken.example' })
    const ingrid = await register(ports, { name: 'Ingrid Moe' })
    await employment('p_ingrids000000000', ingrid)
    await give('manager', { to, address: 'ingrid.moe@norrviken.example', kind: 'continue' }, 'form00000002')
    await later('2026-09-08T12:00:00Z')
    const counts = async (...ids: string[]) => Promise.all(ids.map(async (id) => (await received(id)).length))
    expect(await counts(given.aisha, 'p_aishas0000000000')).toEqual([1, 0])
    expect(await counts(ingrid, 'p_ingrids000000000')).toEqual([1, 0])
    expect([feedbackMails('aisha.nur').length, feedbackMails('ingrid.moe').length]).toEqual([1, 1])
  })
})
