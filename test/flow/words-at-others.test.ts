/** What someone has written and others have a copy of: it goes when they ask for it, stays closed at a changed address, and is in their own file. */
import { beforeEach, describe, expect, it } from 'vitest'
import { feedbackDays } from '../../functions/domain/feedback.ts'
import type { PersonCommand } from '../../functions/domain/person-command.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { day } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { saveNotes } from '../../functions/flow/drafts.ts'
import { eraseWordsOf, removeAllButTalks } from '../../functions/flow/erasing.ts'
import { readMyFeedback } from '../../functions/flow/feedback.ts'
import { hrForReport } from '../../functions/flow/feedback-report.ts'
import { changePerson } from '../../functions/flow/hr-person.ts'
import { addressId } from '../../functions/flow/identity.ts'
import { ownRecord } from '../../functions/flow/own-record.ts'
import { answerPassedOn, passedTo } from '../../functions/flow/passing-on.ts'
import { readMyRequests, startRequest } from '../../functions/flow/requests.ts'
import { deleteKept } from '../../functions/flow/retention.ts'
import { pointToStory } from '../../functions/flow/stories.ts'
import { goalsOfCycles } from '../../functions/flow/team-goals.ts'
import { writePerson } from '../../functions/flow/write-person.ts'
import { register } from '../world/service.ts'
import { type Given, givenTalk, moment, personOf } from './given.ts'

const helena = 'helena.ek@norrviken.example'
const karin = 'p_karin00000000000'
let given: Given

beforeEach(async () => {
  given = await givenTalk()
})

const asPerson = async (id: string, command: PersonCommand) => {
  const applied = await apply(given.world.ports, id, { command, by: 'person' })
  if (!applied.ok) throw new Error(`${command.kind}: ${applied.refusal.code}`)
}
const by = async (side: 'employee' | 'manager', command: TalkCommand) => {
  const applied = await apply(given.world.ports, given.talk, { command, by: side })
  if (!applied.ok) throw new Error(`${command.kind}: ${applied.refusal.code}`)
}
const asked = async () => {
  const { aisha, maria, service } = given
  await asPerson(aisha, { kind: 'askForTalk', id: 'a1', to: { id: maria, name: 'Maria Berg' }, text: 'aishas-fråga' })
  await service.settle()
  await asPerson(maria, { kind: 'answerTalkAsk', id: 'a1', text: 'marias-svar' })
  await service.settle()
}
const shownToHr = async () => {
  const { world, service, aisha, maria } = given
  const { ports } = world
  const message = {
    id: 'f_0000000000000001',
    kind: 'continue' as const,
    to: [{ id: aisha, name: 'Aisha Nur' }],
    situation: 's',
    behaviour: 'b',
    effect: 'marias-ord',
  }
  await asPerson(maria, { kind: 'giveFeedback', message, between: 'lead', body: 'x' })
  await service.settle()
  const [to] = await hrForReport(ports, aisha, maria)
  if (!to) throw new Error('Nobody of HR')
  await asPerson(aisha, { kind: 'reportFeedback', message: message.id, to: [to], text: 'aishas-ord' })
  await service.settle()
  const hr = (await personByAddress(ports, helena)) ?? ''
  const [copy] = await passedTo(ports, hr)
  await answerPassedOn(ports, hr, { id: copy?.id ?? '', text: 'helenas-svar', commandId: 'svar' })
  await service.settle()
}
const goals = async () => {
  const { maria, cycle } = given
  await asPerson(maria, { kind: 'setTeamGoals', cycle, goals: ['marias-mål'] })
}
const storyTold = async () => {
  const { world, talk, service } = given
  await by('employee', { kind: 'alreadyTalked' })
  const line = { id: 'goal', kind: 'goal' as const, what: 'x', who: 'employee' as const }
  await by('manager', { kind: 'proposePlan', basedOn: 0, content: { mattered: [], lines: [line], followUps: [] } })
  await by('employee', { kind: 'confirmPlan', version: 1 })
  await by('employee', { kind: 'reportLine', version: 1, line: 'goal', status: 'done', comment: '' })
  await pointToStory(world.ports, 's1', talk)
  const story = { id: 's1', line: 'goal', text: 'aishas-historia', named: true, manager: false, invitations: false }
  await by('employee', { kind: 'tellStory', ...story })
  await service.settle()
  expect(await shelf()).toHaveLength(1)
}
const shelf = () => given.world.table.parts('s_stories', '', 0)
/** By a file, to an address where somebody may be already. */
const moved = async (id: string) => {
  const { ports } = given.world
  const { details } = await personOf(ports, id)
  await writePerson(ports, id, { ...details, email: 'annan@norrviken.example' }, karin)
  await given.service.settle()
}
const traces = (of: string): string[] =>
  [...new Set(given.world.table.dump().match(new RegExp(`(${of})-[a-zåäö]+`, 'g')) ?? [])].sort()

describe('someone who has asked to be erased', () => {
  it('is not to be read in what they asked their manager, or showed to HR, any more', async () => {
    await asked()
    await shownToHr()
    await eraseWordsOf(given.world.ports, given.aisha)
    // What Maria gave is still hers.
    expect(traces('aishas|marias|helenas')).toEqual(['marias-ord'])
    expect((await personOf(given.world.ports, given.maria)).talkAsks).toMatchObject({ received: [], outbox: [] })
    expect((await personOf(given.world.ports, given.aisha)).talkAsks).toMatchObject({ own: [], outbox: [] })
  })

  it('takes along goals for the team and what waited from others, who keep their own', async () => {
    await asked()
    await goals()
    await eraseWordsOf(given.world.ports, given.maria)
    expect(traces('aishas|marias')).toEqual(['aishas-fråga', 'marias-svar'])
    const left = await given.world.table.parts(given.maria, '', given.world.clock.now())
    expect(left.filter(({ name }) => /^(ask|askanswer|goals)#/.test(name))).toEqual([])
  })

  it('leaves nothing that leads from a story to the talk', async () => {
    await storyTold()
    await eraseWordsOf(given.world.ports, given.aisha)
    expect(await shelf()).toEqual([])
    expect(traces('aishas')).toEqual([])
  })
})

describe('someone who has left and whose talks HR holds', () => {
  it('is read neither in what they passed on to HR nor among the stories, and the talk stays', async () => {
    const { world, service, talk, aisha } = given
    await storyTold()
    const to = [{ address: addressId(helena), name: 'Helena Ek' }]
    await by('employee', { kind: 'passOn', what: 'concern', text: 'aishas-oro', to, named: true, shown: false })
    await service.settle()
    const hr = (await personByAddress(world.ports, helena)) ?? ''
    expect(await passedTo(world.ports, hr)).toHaveLength(1)
    await removeAllButTalks(world.ports, aisha)
    expect([await passedTo(world.ports, hr), await shelf()]).toEqual([[], []])
    expect(await world.table.load(talk)).toBeDefined()
  })
})

describe('a story', () => {
  it('goes with the plan that it is from, and what leads to it', async () => {
    const { world, talk } = given
    await storyTold()
    const { retention } = world.ports.organisation
    world.ports.organisation.retention = { ...retention, plan: 12 }
    world.clock.set(moment('2029-01-01T10:00:00Z'))
    await deleteKept(world.ports, talk, { kind: 'deleteKept', what: 'plan' })
    expect(await shelf()).toEqual([])
    expect(traces('aishas')).toEqual([])
  })
})

describe('someone who has left', () => {
  it('goes with a request that nobody has answered, and the notes that were gathered for it', async () => {
    const { world, service, talk, aisha } = given
    await saveNotes(world.ports, talk, 'manager', 'marias-anteckning', 0)
    await startRequest(world.ports, aisha, 'access', { id: aisha, as: 'person' }, 'form')
    await service.settle()
    const requests = () =>
      world.table
        .dump()
        .split('\n')
        .filter((row) => row.startsWith('r_'))
    expect(requests().some((row) => row.includes('marias-anteckning'))).toBe(true)
    await changePerson(world.ports, aisha, { what: 'left', value: '2026-09-07' }, karin)
    await service.advance(moment('2026-10-20T10:00:00Z'))
    expect(requests()).toEqual([])
  }, 30_000)
})

describe('feedback that was shown to HR', () => {
  it('is kept there no longer than the message itself, whatever is decided of plans', async () => {
    const { ports, clock } = given.world
    ports.organisation.retention = { ...ports.organisation.retention, plan: null }
    const shown = clock.now()
    await shownToHr()
    const hr = (await personByAddress(ports, helena)) ?? ''
    clock.set(shown + (feedbackDays - 1) * day)
    expect(await passedTo(ports, hr)).toHaveLength(1)
    clock.set(shown + (feedbackDays + 1) * day)
    expect(await passedTo(ports, hr)).toEqual([])
  })
})

describe('an ask for a talk', () => {
  it('is not mailed to who was away until the talks were somebody else’s', async () => {
    const { world, service, aisha, maria } = given
    await apply(world.ports, maria, { command: { kind: 'setAway', until: '2026-09-21' }, by: 'service' })
    await asPerson(aisha, { kind: 'askForTalk', id: 'a1', to: { id: maria, name: 'Maria Berg' }, text: 'aishas-fråga' })
    await service.settle()
    await register(world.ports, { name: 'Erik Sand', email: 'erik.sand@norrviken.example' })
    await changePerson(world.ports, aisha, { what: 'manager', value: 'erik.sand@norrviken.example' }, karin)
    await service.advance(moment('2026-09-22T15:00:00Z'))
    expect(world.outbox.filter(({ mail }) => mail.text.includes('aishas-fråga'))).toEqual([])
  }, 30_000)
})

describe('an address that HR has just changed', () => {
  it('opens no request to a namesake who is there, and gathers nothing for them', async () => {
    const { world, service, talk, aisha } = given
    const { ports } = world
    await saveNotes(ports, talk, 'manager', 'marias-anteckning', 0)
    const request = await startRequest(ports, aisha, 'access', { id: aisha, as: 'person' }, 'form')
    await service.settle()
    const words = [{ n: 1, goes: true, reason: '' }]
    for (const kind of ['reviewNotes', 'decideNotes'] as const)
      await apply(ports, 'id' in request ? request.id : '', {
        command: kind === 'reviewNotes' ? { kind, author: given.maria, words } : { kind, words },
        by: 'person',
      })
    expect(JSON.stringify(await readMyRequests(ports, aisha))).toContain('marias-anteckning')
    const other = await register(ports, { name: 'Aisha Nur', email: 'annan@norrviken.example' })
    await moved(aisha)
    const seen = await readMyRequests(ports, other)
    expect(seen.own).toHaveLength(1)
    expect(JSON.stringify(seen)).not.toContain('marias-anteckning')
    const own = await startRequest(ports, other, 'access', { id: other, as: 'person' }, 'form')
    await service.settle()
    expect('id' in own && (await ports.table.load(own.id))?.state.authors).toEqual([])
  }, 30_000)

  it('does not show the goals that were written for the team before', async () => {
    const { world, service, maria } = given
    await goals()
    const shown = async () => (await goalsOfCycles(world.ports, maria, 'sv')).map(({ team, closed }) => [team, closed])
    expect(await shown()).toEqual([[['marias-mål'], false]])
    await service.advance(moment('2026-09-08T10:00:00Z'))
    await moved(maria)
    expect(await shown()).toEqual([[[], true]])
    await service.advance(moment('2026-09-08T10:05:00Z'))
    await goals()
    expect(await shown()).toEqual([[['marias-mål'], false]])
  }, 30_000)
})

describe('one’s own file', () => {
  it('has asks, what was shown to HR with its answers, and goals, each with who wrote it alone', async () => {
    const { world, aisha, maria } = given
    await asked()
    await shownToHr()
    await goals()
    const [hers, marias] = [await ownRecord(world.ports, aisha, 'sv'), await ownRecord(world.ports, maria, 'sv')]
    expect(hers?.talkAsks.asked).toMatchObject([{ text: 'aishas-fråga', answer: { text: 'marias-svar' } }])
    expect(hers?.feedback.received[0]?.shown).toMatchObject({ text: 'aishas-ord', answers: [{ text: 'helenas-svar' }] })
    expect(marias?.talkAsks).toMatchObject({ asked: [], answered: [{ text: 'marias-svar' }] })
    expect(marias?.teamGoals).toMatchObject([{ goals: ['marias-mål'] }])
    expect(JSON.stringify(marias)).not.toMatch(/aishas|helenas/)
    expect((await readMyFeedback(world.ports, aisha))?.received).toHaveLength(1)
  })
})
