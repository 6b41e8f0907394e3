/** Mail that does not arrive: who is told, what waits and what goes again, whatever order it is told in and however often. */
import { beforeEach, describe, expect, it } from 'vitest'
import { unreachedPerson } from '../../functions/domain/person-reach.ts'
import { statusOf } from '../../functions/domain/phase.ts'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { type MailEvent, mailEvent } from '../../functions/flow/mail-events.ts'
import { personChanged } from '../../functions/flow/person-changed.ts'
import { mailWasDelivered, tryAgain } from '../../functions/flow/reach.ts'
import { type Accepted, eventOf, mailsTo, register, type Told } from '../world/service.ts'
import { book, type Given, givenTalk, moment, personOf, stateOf } from './given.ts'

const aishas = 'aisha.nur@norrviken.example'
const invited = '2026-09-14T16:00:00Z'
const hrAddress = 'helena.ek@norrviken.example'

/** What becomes of mail to an address from now on. */
let fates: Map<string, Partial<MailEvent>>
let given: Given
beforeEach(async () => {
  fates = new Map()
  given = await givenTalk({ fateOf })
})

const fateOf = ({ at, mail }: Accepted): Told[] => [
  { after: 1_000, event: { ...eventOf(mail, 'sent'), sentAt: at } },
  { after: 3_000, event: { ...eventOf(mail, 'delivered'), ...fates.get(mail.to.email), sentAt: at } },
]
const gone: Partial<MailEvent> = { status: 'bounced', permanent: true }
const full: Partial<MailEvent> = { status: 'bounced', full: true }

const advance = (text: string) => given.service.advance(moment(text))
const talk = () => stateOf(given.world.ports, given.talk)
const keysTo = (email: string) => mailsTo(given.world, email).map(({ mail }) => mail.tags.mail)
const whyOf = async (id: string) => unreachedPerson(await personOf(given.world.ports, id))?.why

describe('an address that does not exist', () => {
  beforeEach(() => fates.set(aishas, gone))

  it('is told to the other side and to HR, and gets nothing more', async () => {
    await advance(invited)
    expect((await talk()).unreached).toMatchObject({ employee: { why: 'noAddress' } })
    expect(keysTo(hrAddress)).toEqual(['person.undeliverable.1'])
    const [toHr] = mailsTo(given.world, hrAddress)
    expect(toHr?.mail.text).toContain('Aisha Nur')
    expect(toHr?.mail.text).toContain('/hr/people?only=undeliverable')
    await advance('2026-10-02T16:00:00Z')
    expect(keysTo(aishas)).toEqual(['employee.invitation.1'])
  })

  it('is not counted as invited', async () => {
    await advance(invited)
    expect(statusOf(await talk())).toBe('created')
  })

  it('gets what is still of use once it works, and no reminder of what it never had', async () => {
    await advance('2026-09-28T12:00:00Z')
    fates.clear()
    await tryAgain(given.world.ports, given.aisha)
    await advance('2026-09-29T12:00:00Z')
    expect(keysTo(aishas)).toEqual(['employee.invitation.1', 'employee.questions.1'])
    expect((await talk()).unreached?.employee?.why).toBeUndefined()
    expect(await whyOf(given.aisha)).toBeUndefined()
  })

  it('gets the agreed plan of a talk of which nothing else is to come, once it works', async () => {
    fates.clear()
    await advance(invited)
    const { ports } = given.world
    const content = { mattered: [], lines: [{ id: 'a', kind: 'goal' as const, what: 'Leda', who: 'both' as const }] }
    const plan = { kind: 'proposePlan' as const, basedOn: 0, content: { ...content, followUps: [] } }
    await apply(ports, given.talk, { command: { kind: 'alreadyTalked' }, by: 'employee' })
    await apply(ports, given.talk, { command: plan, by: 'manager' })
    fates.set(aishas, gone)
    await apply(ports, given.talk, { command: { kind: 'confirmPlan', version: 1 }, by: 'employee' })
    await advance('2026-09-15T16:00:00Z')
    const agreed = () => keysTo(aishas).filter((key) => key === 'employee.agreed.1').length
    const before = agreed()
    fates.clear()
    await tryAgain(ports, given.aisha)
    await advance('2026-09-16T16:00:00Z')
    expect((await talk()).unreached?.employee?.why).toBeUndefined()
    expect(agreed()).toBe(before + 1)
  })

  it('gets the calendar entry of a meeting that was booked meanwhile', async () => {
    await advance(invited)
    await apply(given.world.ports, given.talk, { command: book, by: 'manager' })
    await advance('2026-09-15T12:00:00Z')
    expect(keysTo(aishas)).toEqual(['employee.invitation.1'])
    fates.clear()
    await tryAgain(given.world.ports, given.aisha)
    await given.service.settle()
    expect(keysTo(aishas)).toContain('employee.calendar.1')
  })

  it('is mended by another address in the people list, where the invitation goes again', async () => {
    await advance(invited)
    await givenNewAddress()
    await advance('2026-09-15T12:00:00Z')
    expect(keysTo('a.nur@norrviken.example')).toEqual(['employee.invitation.1'])
    expect(statusOf(await talk())).toBe('invited')
  })

  it('is the same when it is told twice', async () => {
    await advance(invited)
    const [invitation] = mailsTo(given.world, aishas)
    const before = [await talk(), await personOf(given.world.ports, given.aisha)]
    const event = { ...eventOf((invitation as Accepted).mail, 'bounced', true), sentAt: invitation?.at }
    await mailEvent(given.world.ports, event)
    expect([await talk(), await personOf(given.world.ports, given.aisha)]).toEqual(before)
    await advance('2026-09-15T16:00:00Z')
    expect(keysTo(hrAddress)).toHaveLength(1)
  })

  it('does not stop the one that HR has given since, when it is told late', async () => {
    fates.set(aishas, { status: 'sent' })
    await advance(invited)
    const [invitation] = mailsTo(given.world, aishas)
    await givenNewAddress()
    await mailEvent(given.world.ports, {
      ...eventOf((invitation as Accepted).mail, 'bounced', true),
      sentAt: invitation?.at,
    })
    expect(await whyOf(given.aisha)).toBeUndefined()
    await advance('2026-09-15T16:00:00Z')
    expect(keysTo('a.nur@norrviken.example')).toEqual(['employee.invitation.1'])
  })

  it('reaches HR as one mail a day, however many they are', async () => {
    const names = ['Bo Ek', 'Cai Ly', 'Dag Moe']
    const ids = await Promise.all(names.map((name) => register(given.world.ports, { name })))
    const stop = async (id: string) =>
      mailEvent(given.world.ports, { ...personEvent(id), status: 'bounced', permanent: true })
    await advance('2026-09-08T08:00:00Z')
    await stop(ids[0] ?? '')
    await stop(ids[1] ?? '')
    await advance('2026-09-08T12:00:00Z')
    await stop(ids[2] ?? '')
    await advance('2026-09-08T16:00:00Z')
    const hrMails = () => mailsTo(given.world, hrAddress).map(({ mail }) => mail.text)
    expect(hrMails()).toHaveLength(1)
    expect(hrMails()[0]).toContain('Bo Ek')
    expect(hrMails()[0]).toContain('Cai Ly')
    await advance('2026-09-09T16:00:00Z')
    expect(hrMails()).toHaveLength(2)
    expect(hrMails()[1]).toContain('Dag Moe')
    expect(hrMails()[1]).not.toContain('Bo Ek')
  })

  it('is no mail to HR when it was mended before', async () => {
    await advance('2026-09-08T08:00:00Z')
    await mailEvent(given.world.ports, { ...personEvent(given.aisha), status: 'bounced', permanent: true })
    await tryAgain(given.world.ports, given.aisha)
    await advance('2026-09-09T16:00:00Z')
    expect(keysTo(hrAddress)).toEqual([])
  })

  it('of one of HR keeps their mail until it works', async () => {
    const helena = (await personByAddress(given.world.ports, hrAddress)) ?? ''
    await apply(given.world.ports, helena, { command: { kind: 'bounce' }, by: 'service' })
    await advance(invited)
    expect(keysTo(hrAddress)).toEqual([])
    await tryAgain(given.world.ports, helena)
    await advance('2026-09-15T16:00:00Z')
    expect(keysTo(hrAddress)).toEqual(['person.undeliverable.1'])
  })
})

describe('the reason', () => {
  it.each([
    [{ status: 'bounced', permanent: true }, 'noAddress'],
    [{ status: 'bounced', permanent: true, suppressed: true }, 'suppressed'],
    [{ status: 'complained' }, 'noMore'],
  ] as const)('of %j is %s, to HR and not to the other side', async (change, why) => {
    await mailEvent(given.world.ports, { ...talkEvent(), ...change })
    expect(await whyOf(given.aisha)).toBe(why)
    expect((await talk()).unreached?.employee?.why).toBe(why)
  })

  it('of who only wants no more mail leaves them inside', async () => {
    const { world, aisha } = given
    await apply(world.ports, given.talk, { command: { kind: 'bindBrowser', browser: 'hers' }, by: 'employee' })
    await mailEvent(world.ports, { ...talkEvent(), status: 'complained' })
    expect((await talk()).browsers).toHaveLength(1)
    expect(await whyOf(aisha)).toBe('noMore')
  })

  it('goes for every talk that the person is in, on either side', async () => {
    const { world, maria } = given
    await mailEvent(world.ports, { ...personEvent(maria), status: 'bounced', permanent: true })
    expect((await talk()).unreached).toMatchObject({ manager: { why: 'noAddress' } })
  })
})

describe('a mailbox that is full', () => {
  beforeEach(() => fates.set(aishas, full))

  it('is tried again on each of the next working days, three times in all', async () => {
    await advance('2026-09-18T16:00:00Z')
    expect(
      mailsTo(given.world, aishas).map(({ mail, at }) => [mail.tags.mail, new Date(at).toISOString().slice(0, 10)]),
    ).toEqual([
      ['employee.invitation.1', '2026-09-14'],
      ['employee.invitation.1', '2026-09-15'],
      ['employee.invitation.1', '2026-09-16'],
    ])
    expect((await talk()).mails['employee.invitation.1']).toMatchObject({
      status: 'skipped',
      reason: 'tried three times',
    })
    expect(await whyOf(given.aisha)).toBeUndefined()
  })

  it('takes the mail when there is room, and it counts as sent', async () => {
    await advance(invited)
    fates.clear()
    await advance('2026-09-15T16:00:00Z')
    expect((await talk()).mails['employee.invitation.1']).toMatchObject({ status: 'sent', tries: 2 })
    expect((await personOf(given.world.ports, given.aisha)).full).toBeUndefined()
  })

  it('is told to the other side and HR after three different mails in a row, and goes on being tried', async () => {
    const fullMail = (mail: string, attempt: string) =>
      mailEvent(given.world.ports, { ...talkEvent(), mail, attempt, ...full })
    await fullMail('employee.invitation.1', 'a1')
    await fullMail('employee.invitation.1', 'a2')
    await fullMail('employee.questions.1', 'a3')
    expect(await whyOf(given.aisha)).toBeUndefined()
    await fullMail('employee.reminder.1', 'a4')
    expect(await whyOf(given.aisha)).toBe('full')
    expect((await talk()).unreached?.employee?.why).toBe('full')
    fates.clear()
    await advance(invited)
    expect(keysTo(aishas)).toEqual(['employee.invitation.1'])
    expect(await whyOf(given.aisha)).toBeUndefined()
    expect((await talk()).unreached?.employee?.why).toBeUndefined()
  })
})

describe('a bounce for now that is not a full mailbox', () => {
  it('is over in every talk too when it takes mail again, also if telling them broke off once', async () => {
    const { ports } = given.world
    for (const mail of ['one', 'two', 'three'])
      await apply(ports, given.aisha, { command: { kind: 'softBounce', mail }, by: 'service' })
    await personChanged(ports, given.aisha)
    expect((await talk()).unreached).toMatchObject({ employee: { why: 'full' } })
    const save: typeof ports.table.save = async (change) => {
      if (change.id === given.talk) throw new Error('The table does not answer')
      return ports.table.save(change)
    }
    await expect(mailWasDelivered({ ...ports, table: { ...ports.table, save } }, given.aisha)).rejects.toThrow()
    await mailWasDelivered(ports, given.aisha)
    expect((await talk()).unreached?.employee?.why).toBeUndefined()
    expect(await whyOf(given.aisha)).toBeUndefined()
  })

  it('after a delivery is somebody on holiday, and nothing goes twice', async () => {
    fates.set(aishas, { status: 'delivered' })
    await advance(invited)
    const [invitation] = mailsTo(given.world, aishas)
    await mailEvent(given.world.ports, eventOf((invitation as Accepted).mail, 'bounced'))
    await advance('2026-09-16T16:00:00Z')
    expect(keysTo(aishas)).toEqual(['employee.invitation.1'])
  })

  it('before a delivery that is told later comes to the same', async () => {
    fates.set(aishas, { status: 'bounced' })
    await advance(invited)
    const [invitation] = mailsTo(given.world, aishas)
    expect((await talk()).mails['employee.invitation.1']?.status).toBe('waiting')
    await mailEvent(given.world.ports, eventOf((invitation as Accepted).mail, 'delivered'))
    expect((await talk()).mails['employee.invitation.1']?.status).toBe('sent')
    await advance('2026-09-16T16:00:00Z')
    expect(keysTo(aishas)).toEqual(['employee.invitation.1'])
  })
})

/** What a row of an import does. */
const givenNewAddress = async () => {
  const { world, aisha, maria } = given
  const email = 'a.nur@norrviken.example'
  const details = { name: 'Aisha Nur', email, language: 'sv' as const, unit: 'Skola', manager: maria }
  await apply(world.ports, aisha, {
    command: { kind: 'register', id: aisha, details, employed: true },
    by: 'service',
    queue: 'due',
  })
  await personChanged(world.ports, aisha)
}

const talkEvent = (): MailEvent => ({
  workflow: given.talk,
  mail: 'employee.invitation.1',
  attempt: 'attempt1',
  status: 'sent',
  permanent: false,
  suppressed: false,
})
const personEvent = (workflow: string): MailEvent => ({ ...talkEvent(), workflow, mail: 'person.digest.202637' })
