/** Feedback from one person's outbox to another's page and mail: once, whatever breaks on the way, and to nobody else. */
import { beforeEach, describe, expect, it } from 'vitest'
import { organisationSchema } from '../../functions/aws/env.ts'
import { addAtAddress } from '../../functions/flow/addresses.ts'
import { apply } from '../../functions/flow/apply.ts'
import { type FeedbackTyped, giveFeedback, readMyFeedback } from '../../functions/flow/feedback.ts'
import { receiverChoices } from '../../functions/flow/feedback-receivers.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { runStep } from '../../functions/flow/steps.ts'
import type { Ports } from '../../functions/ports.ts'
import { organisation } from '../given.ts'
import { autumn, launch, mailsTo, register } from '../world/service.ts'
import { type Given, givenTalk, moment, personOf } from './given.ts'

let given: Given
let ports: Ports
let ingrid: string

beforeEach(async () => {
  given = await givenTalk()
  ports = given.world.ports
  ingrid = await register(ports, { name: 'Ingrid Moe', language: 'nb' })
})

const typed = (rest: Partial<FeedbackTyped> = {}): FeedbackTyped => ({
  kind: 'less',
  to: 'other',
  address: '',
  situation: 'kanarie-situation',
  behaviour: 'kanarie-beteende',
  effect: 'kanarie-följd',
  next: '',
  about: '',
  ...rest,
})

const viewOf = async (role: 'employee' | 'manager') => {
  const view = await readTalk(ports, given.talk, role)
  if (!view) throw new Error('The talk is gone')
  return view
}
const give = async (role: 'employee' | 'manager', rest: Partial<FeedbackTyped> = {}, form = 'form00000001') =>
  giveFeedback(ports, await viewOf(role), typed(rest), form)
const toAddress = (address: string, rest: Partial<FeedbackTyped> = {}) => ({ to: 'address', address, ...rest })
const later = (text: string) => given.service.advance(moment(text))
const received = async (id: string) => (await readMyFeedback(ports, id))?.received ?? []
const sent = async (id: string) => (await readMyFeedback(ports, id))?.given ?? []
const mails = (name: string, kind: string) =>
  mailsTo(given.world, `${name}@norrviken.example`).filter(({ mail }) => mail.tags.mail.includes(`.${kind}.`))

describe('feedback between the two of a talk', () => {
  it('reaches the other’s page and mail, whole, with nobody to reply to', async () => {
    expect(await give('manager', { next: 'kanarie-förslag' })).toEqual({ ok: true })
    await later('2026-09-08T12:00:00Z')
    const [mail, ...others] = mails('aisha.nur', 'feedback')
    expect(others).toEqual([])
    for (const word of ['situation', 'beteende', 'följd', 'förslag'])
      expect(mail?.mail.text).toContain(`kanarie-${word}`)
    expect([mail?.mail.replyTo, mail?.mail.subject]).toEqual([undefined, 'Återkoppling från Maria'])
    expect(await received(given.aisha)).toMatchObject([{ from: 'Maria Berg', kind: 'less', mayReply: true }])
    expect((await personOf(ports, given.maria)).feedback?.outbox).toEqual([])
  })

  it('is one message however often the form is sent', async () => {
    await give('manager')
    await give('manager')
    await later('2026-09-08T12:00:00Z')
    expect(await received(given.aisha)).toHaveLength(1)
  })

  it('refuses the same correction to the next one', async () => {
    await give('manager')
    const again = await give('manager', toAddress('ingrid.moe@norrviken.example'), 'form00000002')
    expect(again).toMatchObject({ ok: false, refusal: { code: 'already' } })
  })

  it('carries a thank-you and an answer back', async () => {
    await give('manager')
    await later('2026-09-08T12:00:00Z')
    const [message] = await received(given.aisha)
    const command = { kind: 'replyToFeedback', message: message?.id ?? '', text: 'kanarie-svar' } as const
    await apply(ports, given.aisha, { command, by: 'person' })
    await later('2026-09-09T12:00:00Z')
    expect(mails('maria.berg', 'feedbackReply').map(({ mail }) => mail.text.includes('kanarie-svar'))).toEqual([true])
    expect(await sent(given.maria)).toMatchObject([{ replies: [{ from: 'Aisha Nur', text: 'kanarie-svar' }] }])
  })
})

describe('an address that HR has changed', () => {
  it('shows none of the feedback of before, on the talk’s page neither, until it is confirmed', async () => {
    await give('manager')
    await later('2026-09-08T12:00:00Z')
    const shown = async () => [
      JSON.stringify(await readMyFeedback(ports, given.aisha)).includes('kanarie'),
      JSON.stringify((await viewOf('employee')).feedback).includes('kanarie'),
    ]
    expect(await shown()).toEqual([true, true])
    const head = await ports.table.load(given.aisha)
    if (!head) throw new Error('The person is gone')
    const { version: expected, state } = head
    const address = { n: 1, from: 'aisha.nur@norrviken.example', at: ports.clock.now() }
    // Even where the talk has not heard of it.
    await ports.table.save({
      id: given.aisha,
      expected,
      wakeAt: null,
      index: {},
      parts: [],
      state: { ...state, address },
    })
    expect(await shown()).toEqual([false, false])
    await apply(ports, given.aisha, { command: { kind: 'confirmAddress', n: 1, from: 'oldAddress' }, by: 'person' })
    await later('2026-09-14T12:00:00Z')
    expect(await shown()).toEqual([true, true])
  })
})

describe('delivering', () => {
  it('that breaks between two receivers goes on where it was, and nobody has it twice', async () => {
    await register(ports, { name: 'Omar Haddad', manager: given.maria })
    await launch(ports, { ...autumn, name: 'Två' })
    await later('2026-09-07T07:00:00Z')
    await give('manager', { kind: 'continue', to: 'team' })
    const [entry] = (await personOf(ports, given.maria)).feedback?.outbox ?? []
    if (!entry) throw new Error('Nothing waits')
    let writes = 0
    const breaking: Ports = {
      ...ports,
      table: {
        ...ports.table,
        save: (change) => {
          if (++writes === 2) throw new Error('the line broke')
          return ports.table.save(change)
        },
      },
    }
    const step = { kind: 'deliverFeedback', n: entry.n } as const
    const row = { key: '', to: 'service', kind: step.kind, n: entry.n, due: 0, until: 1, asked: true, step } as const
    await expect(runStep(breaking, given.maria, row)).rejects.toThrow('the line broke')
    expect((await personOf(ports, given.maria)).feedback?.outbox).toHaveLength(1)
    await later('2026-09-08T12:00:00Z')
    expect(await received(given.aisha)).toHaveLength(1)
    expect(mails('aisha.nur', 'feedback')).toHaveLength(1)
    expect(mails('omar.haddad', 'feedback')).toHaveLength(1)
    expect((await personOf(ports, given.maria)).feedback?.outbox).toEqual([])
  })

  it('to someone who is erased or has blocked the sender ends quietly, and looks the same to the sender', async () => {
    await give('manager')
    await later('2026-09-08T12:00:00Z')
    const [message] = await received(given.aisha)
    const block = { kind: 'blockSender', message: message?.id ?? '' } as const
    await apply(ports, given.aisha, { command: block, by: 'person' })
    await give('manager', { behaviour: 'kanarie-två' }, 'form00000002')
    await later('2026-09-09T12:00:00Z')
    expect(await received(given.aisha)).toHaveLength(1)
    expect(await sent(given.maria)).toHaveLength(2)
    await give('manager', toAddress('ingrid.moe@norrviken.example', { kind: 'continue' }), 'form00000003')
    await ports.table.erase(ingrid)
    await later('2026-09-10T12:00:00Z')
    expect((await personOf(ports, given.maria)).feedback?.outbox).toEqual([])
  })
})

describe('an address that is typed', () => {
  it.each([
    ['someone here', 'ingrid.moe@norrviken.example', 1],
    ['someone here, in capitals', ' Ingrid.Moe@Norrviken.example ', 1],
    ['nobody', 'ingen@norrviken.example', 0],
    ['an alias', 'ingrid.moe+alla@norrviken.example', 0],
    ['a mailbox of several', 'info@norrviken.example', 0],
    ['two people', 'delad@norrviken.example', 0],
  ])('looks the same to the sender when it is that of %s', async (_, address, arrived) => {
    await register(ports, { name: 'Växeln', email: 'info@norrviken.example' })
    await register(ports, { name: 'Per Ask', email: 'delad@norrviken.example', employmentId: '1' })
    const second = await register(ports, { name: 'Åsa Ask', email: 'delad@norrviken.example' })
    const first = (await personOf(ports, second)).details
    const id = 'p_perask0000000000'
    const register2 = { kind: 'register', id, details: { ...first, name: 'Per Ask' }, employed: true } as const
    await apply(ports, id, { command: register2, by: 'service' })
    await addAtAddress(ports, 'delad@norrviken.example', id)
    const before = given.world.outbox.length
    expect(await give('employee', toAddress(address))).toEqual({ ok: true })
    await later('2026-09-08T12:00:00Z')
    expect(given.world.outbox.length - before).toBe(arrived)
    expect(await sent(given.aisha)).toMatchObject([{ to: address.trim().toLowerCase(), kind: 'less' }])
    expect(JSON.stringify(await sent(given.aisha))).not.toContain('Ingrid')
  })

  it('is one whole address, and no list', async () => {
    const list = 'ingrid.moe@norrviken.example, maria.berg@norrviken.example'
    expect(await give('employee', toAddress(list))).toMatchObject({ problems: [{ code: 'notAnAddress' }] })
    const both = { to: 'other', address: 'ingrid.moe@norrviken.example' }
    expect(await give('employee', both)).toMatchObject({ problems: [{ code: 'whichReceiver' }] })
  })

  it('is not told apart by a refusal either, where peers may not correct each other', async () => {
    given = await givenTalk()
    ports = {
      ...given.world.ports,
      organisation: { ...given.world.ports.organisation, feedback: organisation.feedback },
    }
    await register(ports, { name: 'Ingrid Moe', language: 'nb' })
    const refused = { ok: false, problems: [{ field: 'to', code: 'betweenPeers' }] }
    expect(await give('employee', toAddress('ingrid.moe@norrviken.example'))).toEqual(refused)
    expect(await give('employee', toAddress('ingen@norrviken.example'))).toEqual(refused)
    expect(await give('employee', toAddress('maria.berg@norrviken.example'))).toEqual({ ok: true })
  })
})

describe('whom one may choose', () => {
  it('is the other and one’s own team; an employee is shown how many, and no names', async () => {
    await register(ports, { name: 'Omar Haddad', manager: given.maria })
    await launch(ports, { ...autumn, name: 'Två' })
    await later('2026-09-07T07:00:00Z')
    expect(await receiverChoices(ports, await viewOf('employee'))).toEqual({ other: true, people: [], team: 1 })
    const { people, team } = await receiverChoices(ports, await viewOf('manager'))
    expect([people.map(({ name }) => name), team]).toEqual([['Omar Haddad'], 2])
    const posted = await give('employee', { to: people[0]?.id })
    expect(posted).toMatchObject({ problems: [{ field: 'to', code: 'missing' }] })
    expect(await give('manager', { to: 'team' })).toMatchObject({ problems: [{ code: 'oneReceiver' }] })
  })
})

describe('who reads it', () => {
  it('is both at preparation; what others sent, the receiver alone; a new manager none of it', async () => {
    await give('manager', { behaviour: 'kanarie-mellan' })
    await later('2026-09-08T12:00:00Z')
    const { maria, aisha, talk } = given
    const from = { id: ingrid, name: 'Ingrid Moe', language: 'nb' } as const
    const fromIngrid = {
      ...typed(),
      id: 'f_ingrid',
      from,
      to: [{ id: aisha, name: 'Aisha Nur' }],
      at: moment('2026-09-08T10:00:00Z'),
    }
    const { address: _, about: __, next: ___, ...words } = { ...fromIngrid, behaviour: 'kanarie-annan' }
    await apply(ports, aisha, { command: { kind: 'receiveFeedback', message: words }, by: 'service' })
    const employee = (await viewOf('employee')).feedback
    expect(employee.between.map(({ behaviour, byYou }) => [behaviour, byYou])).toEqual([['kanarie-mellan', false]])
    expect(employee.fromOthers.map(({ behaviour }) => behaviour)).toEqual(['kanarie-annan'])
    const manager = (await viewOf('manager')).feedback
    expect(manager.between.map(({ behaviour, byYou }) => [behaviour, byYou])).toEqual([['kanarie-mellan', true]])
    expect(JSON.stringify(await viewOf('manager'))).not.toContain('kanarie-annan')
    const erik = await register(ports, { name: 'Erik Sand' })
    const next = { id: erik, name: 'Erik Sand', language: 'sv' } as const
    await apply(ports, talk, { command: { kind: 'changeManager', manager: next }, by: 'service' })
    expect(JSON.stringify(await viewOf('manager'))).not.toContain('kanarie')
    expect(JSON.stringify(await readMyFeedback(ports, erik))).not.toContain('kanarie')
    expect((await viewOf('employee')).feedback.between).toEqual([])
    expect(await sent(maria)).toHaveLength(1)
    expect(given.world.log.join('\n')).not.toContain('kanarie')
  })
})

describe('what worked', () => {
  it('is asked once a month of both sides of a talk, when the organisation wants it', async () => {
    const { feedback } = ports.organisation
    ports.organisation.feedback = { ...feedback, monthly: true }
    await launch(ports, { ...autumn, name: 'Två' })
    await later('2026-11-05T12:00:00Z')
    const dates = (name: string) => mails(name, 'whatWorked').map(({ mail }) => mail.tags.mail)
    expect(dates('aisha.nur')).toEqual(['person.whatWorked.202610', 'person.whatWorked.202611'])
    expect(dates('maria.berg')).toEqual(dates('aisha.nur'))
    expect(dates('ingrid.moe')).toEqual([])
    expect(mails('aisha.nur', 'whatWorked')[0]?.mail.text).toContain('Vilken återkoppling ledde till något bra')
  })
})

describe('the organisation’s choices', () => {
  it('have no silent default', () => {
    const { feedback: _, ...without } = organisation
    expect(organisationSchema.safeParse(without).success).toBe(false)
    expect(organisationSchema.safeParse(organisation).success).toBe(true)
  })
})
