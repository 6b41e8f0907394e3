/** A talk outside any cycle through the whole service: it lives as any other, and stands in no cycle's numbers. */
import { beforeEach, describe, expect, it } from 'vitest'
import { standaloneCycle } from '../../functions/domain/standalone.ts'
import { hour, localDate } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { listCycles, readCycle, readOutside } from '../../functions/flow/cycles.ts'
import { saveNotes } from '../../functions/flow/drafts.ts'
import { notesAbout } from '../../functions/flow/notes-about.ts'
import { readIndex } from '../../functions/flow/people.ts'
import { withoutRecentTalk } from '../../functions/flow/people-export.ts'
import { readQuality } from '../../functions/flow/quality.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { callOffTalk, type Started, startTalk, suggestedPeriod } from '../../functions/flow/standalone.ts'
import { answerAsk, askForTalk, asksFor, readAsking } from '../../functions/flow/talk-asks.ts'
import { teamOf } from '../../functions/flow/team.ts'
import { autumn, createService, launch, register, type Service } from '../world/service.ts'
import { createWorld, type World } from '../world/world.ts'
import { asEmployee, asManager, keysOf, stateOf } from './given.ts'

const monday = Date.parse('2026-09-07T06:30:00Z')
let world: World
let service: Service
let [maria, aisha] = ['', '']
beforeEach(async () => {
  world = createWorld({ start: monday, seed: 1 })
  service = createService(world)
  maria = await register(world.ports, { name: 'Maria Berg' })
  aisha = await register(world.ports, { name: 'Aisha Nur', manager: maria, language: 'nb' })
})

describe('a talk that a manager starts', () => {
  it('invites at once and sends the questions ten working days before the first day', async () => {
    const talk = await started()
    await service.advance(Date.parse('2026-09-07T15:00:00Z'))
    // From 21 September is ten working days from now: the one mail is the questions, and they say what an invitation says.
    expect(keysOf(world)).toEqual(['employee.questions.1'])
    const view = await readTalk(world.ports, talk, 'employee')
    expect(view?.cycle).toMatchObject({ name: 'Utenom rundene', from: '2026-09-21', to: '2026-10-21' })
    expect(view?.preparedBy).toBe('2026-10-21')
  })

  it('planned further ahead is invited to at once, with the questions later', async () => {
    await started({ from: '2026-11-02', to: '2026-11-20' })
    await service.advance(Date.parse('2026-10-19T15:00:00Z'))
    const at = (key: string) => {
      const sent = world.outbox.find(({ mail }) => mail.tags.mail === key)
      return sent && localDate(sent.at, world.ports.organisation.zone)
    }
    expect([at('employee.invitation.1'), at('employee.questions.1')]).toEqual(['2026-09-07', '2026-10-19'])
  })

  it('lives on as any other: booked, held, planned and followed up, with its pulse in the organisation’s own count', async () => {
    const talk = await started()
    await service.settle()
    const start = Date.parse('2026-09-23T11:00:00Z')
    await asManager(world.ports, talk, { kind: 'book', start, end: start + hour, place: 'Rum 3' })
    await service.advance(start + 2 * hour)
    await asEmployee(world.ports, talk, { kind: 'sayHeld', answer: 'talked' })
    const content = { mattered: ['x'], lines: [], followUps: ['2026-11-23'] }
    await asManager(world.ports, talk, { kind: 'proposePlan', basedOn: 0, content })
    await asEmployee(world.ports, talk, { kind: 'confirmPlan', version: 1 })
    await service.advance(Date.parse('2026-09-25T15:00:00Z'))
    await asEmployee(world.ports, talk, { kind: 'answerPulse', occasion: 'dayAfter', ratings: { QF1: 5 } })
    await service.advance(Date.parse('2026-11-23T15:00:00Z'))
    expect(keysOf(world)).toEqual(
      expect.arrayContaining([
        'employee.calendar.1',
        'manager.calendar.1',
        'manager.summary.1',
        'employee.pulse.1',
        'manager.agreed.1',
        'employee.followUp.1',
        'manager.followUp.1',
      ]),
    )
    const counts = await world.ports.table.parts(`q_${standaloneCycle}#Skola`, '', world.clock.now())
    expect(counts.map(({ value }) => value)).toEqual([{ 'QF1.5': 1 }])
  })

  it('is in no cycle’s numbers', async () => {
    const cycle = await launch(world.ports, autumn)
    await service.advance(monday + hour)
    await asManager(world.ports, (await readIndex(world.ports, cycle))[0]?.id ?? '', { kind: 'alreadyTalked' })
    const before = (await readIndex(world.ports, cycle)).map(({ id, status }) => [id, status])
    const talk = await started()
    await service.settle()
    await asManager(world.ports, talk, { kind: 'alreadyTalked', on: '2026-09-04' })
    await asEmployee(world.ports, talk, { kind: 'sayHeld', answer: 'talked' })
    expect((await readIndex(world.ports, cycle)).map(({ id, status }) => [id, status])).toEqual(before)
    expect((await listCycles(world.ports)).map(({ id }) => id)).toEqual([cycle])
    const outside = await readOutside(world.ports)
    if (!outside) throw new Error('Nothing outside')
    expect((await readQuality(world.ports, outside)).completion.all).toEqual({ held: 1, of: 1 })
  })

  it('counts as a talk in twelve months', async () => {
    const without = async () => (await withoutRecentTalk(world.ports)).map(({ name }) => name)
    expect(await without()).toEqual(['Aisha Nur', 'Maria Berg'])
    const talk = await started()
    await asManager(world.ports, talk, { kind: 'alreadyTalked', on: '2026-09-04' })
    await asEmployee(world.ports, talk, { kind: 'sayHeld', answer: 'talked' })
    expect(await without()).toEqual(['Maria Berg'])
  })

  it('is started once by the same form, and not beside one that is still to be held', async () => {
    const talk = await started()
    expect(await started()).toBe(talk)
    expect(await start('other')).toEqual({ ok: false, why: 'underWay' })
    await asManager(world.ports, talk, { kind: 'alreadyTalked' })
    expect((await start('other')).ok).toBe(true)
  })

  it('is finished by the form sent again when a crash came in the middle', async () => {
    const { ports } = world
    const crashing = { ...ports, table: { ...ports.table, putPart: () => Promise.reject(new Error('gone')) } }
    await expect(startTalk(crashing, maria, aisha, await wish(), 'form')).rejects.toThrow('gone')
    await started()
    expect((await teamOf(ports, maria, 'sv')).talks).toHaveLength(1)
  })

  it('is with one’s own people alone, and not for a time before both can prepare', async () => {
    const erik = await register(world.ports, { name: 'Erik Sand' })
    expect(await startTalk(world.ports, erik, aisha, await wish(), 'f')).toEqual({ ok: false, why: 'notYours' })
    expect(await startTalk(world.ports, aisha, aisha, await wish(), 'f')).toEqual({ ok: false, why: 'notYours' })
    const early = { ...(await wish()), from: '2026-09-18' }
    expect(await startTalk(world.ports, maria, aisha, early, 'f')).toEqual({ ok: false, why: 'tooSoon' })
  })

  it('is not HR’s to correct, halt or see as a cycle', async () => {
    await started()
    expect(await readCycle(world.ports, standaloneCycle)).toBeUndefined()
    for (const command of [
      { kind: 'halt', halt: 'cancelled', person: 'p_h' },
      { kind: 'addPeople' },
      { kind: 'change', settings: autumn },
    ] as const)
      expect(await apply(world.ports, standaloneCycle, { command, by: 'hr' })).toMatchObject({
        refusal: { code: 'notYours' },
      })
  })

  it('brings the last plan along, and its own to the next cycle', async () => {
    const first = await started()
    await asManager(world.ports, first, { kind: 'alreadyTalked' })
    await asEmployee(world.ports, first, { kind: 'sayHeld', answer: 'talked' })
    const line = { id: 'l1', kind: 'goal' as const, what: 'Leda introduktionen', who: 'employee' as const }
    const content = { mattered: [], lines: [line], followUps: [] }
    await asManager(world.ports, first, { kind: 'proposePlan', basedOn: 0, content })
    await asEmployee(world.ports, first, { kind: 'confirmPlan', version: 1 })
    const second = await start('second')
    expect(second.ok && (await stateOf(world.ports, second.talk)).previous).toBe(first)
  })

  it('is called what its reader calls it where one’s notes are gathered', async () => {
    await saveNotes(world.ports, await started(), 'manager', 'anteckning', 0)
    expect(await notesAbout(world.ports, aisha, 'nb')).toMatchObject([{ text: 'anteckning', cycle: 'Utenom rundene' }])
  })

  it('tells the manager weekly of what waits in it', async () => {
    await started()
    await service.advance(Date.parse('2026-09-14T15:00:00Z'))
    expect(keysOf(world).some((key) => key.startsWith('person.digest.'))).toBe(true)
  })
})

describe('an employee who asks for a talk', () => {
  it('reaches the manager within the hour, once', async () => {
    await askForTalk(world.ports, aisha, 'Om projektet.', 'form')
    await askForTalk(world.ports, aisha, 'Om projektet.', 'form')
    expect(await askForTalk(world.ports, aisha, 'Igen.', 'other')).toEqual({ ok: false, hindered: 'asked' })
    await service.advance(monday + hour)
    expect(keysOf(world)).toEqual(['person.talkAsked.1'])
    expect(world.outbox[0]?.mail).toMatchObject({ to: { name: 'Maria Berg' } })
    expect(world.outbox[0]?.mail.text).toContain('Om projektet.')
    expect(world.outbox[0]?.mail.subject).not.toContain('projekt')
    expect((await asksFor(world.ports, [maria])).map(({ text }) => text)).toEqual(['Om projektet.'])
  })

  it('sees the talk that came of it, and gets its invitation instead of an answer', async () => {
    await asked()
    const talk = await started()
    await service.advance(monday + 2 * hour)
    expect((await readAsking(world.ports, aisha)).asks).toMatchObject([{ text: 'Om projektet.', talk }])
    expect(await asksFor(world.ports, [maria])).toEqual([])
    expect(keysOf(world)).toEqual(['person.talkAsked.1', 'employee.questions.1'])
  })

  it('reads the words that came of it, by mail and beside what was asked', async () => {
    await asked()
    const [ask] = await asksFor(world.ports, [maria])
    await answerAsk(world.ports, maria, ask?.id ?? '', 'Efter bokslutet.', 'form')
    await service.advance(monday + 2 * hour)
    expect(keysOf(world)).toEqual(['person.talkAsked.1', 'person.talkAnswered.2'])
    expect(world.outbox[1]?.mail.text).toContain('Efter bokslutet.')
    expect((await readAsking(world.ports, aisha)).asks[0]?.answer?.text).toBe('Efter bokslutet.')
  })

  it('is in the manager’s weekly mail as long as nothing has come of it', async () => {
    const erik = await register(world.ports, { name: 'Erik Sand', manager: maria })
    await startTalk(world.ports, maria, erik, await wish(), 'form')
    await asked()
    await service.advance(Date.parse('2026-09-08T15:00:00Z'))
    const digest = world.outbox.find(({ mail }) => mail.tags.mail.startsWith('person.digest.'))
    expect(digest?.mail.text).toContain('Aisha Nur vill gärna ha ett samtal med dig.')
  })

  it('asks nobody while the two have a talk ahead', async () => {
    await started()
    expect(await askForTalk(world.ports, aisha, '', 'form')).toEqual({ ok: false, hindered: 'underWay' })
    expect((await readAsking(world.ports, aisha)).hindered).toBe('underWay')
  })

  it('is no longer on the page of a manager who is another by now', async () => {
    await asked()
    const erik = await register(world.ports, { name: 'Erik Sand' })
    await register(world.ports, { name: 'Aisha Nur', manager: erik, language: 'nb' })
    expect(await asksFor(world.ports, [maria])).toEqual([])
    expect((await readAsking(world.ports, aisha)).hindered).toBeUndefined()
  })
})

describe('a talk that is called off', () => {
  it('before anyone was mailed is called off without a mail, and another can be started', async () => {
    const talk = await started({ from: '2026-11-02', to: '2026-11-20' })
    expect((await calledOff(talk)).ok).toBe(true)
    await service.advance(Date.parse('2026-09-08T15:00:00Z'))
    expect(keysOf(world)).toEqual([])
    expect((await start('other')).ok).toBe(true)
  })

  it('is told once to who was mailed, and taken out of both calendars', async () => {
    const talk = await started()
    await service.advance(Date.parse('2026-09-07T15:00:00Z'))
    const start = Date.parse('2026-09-23T11:00:00Z')
    await asManager(world.ports, talk, { kind: 'book', start, end: start + hour, place: 'Rum 3' })
    await service.advance(Date.parse('2026-09-08T15:00:00Z'))
    await calledOff(talk)
    await service.advance(Date.parse('2026-10-30T15:00:00Z'))
    const after = world.outbox.slice(keysOf(world).indexOf('manager.calendar.1') + 1).map(({ mail }) => mail)
    expect(
      after
        .map(({ tags }) => tags.mail)
        .filter((key) => !key.startsWith('person.'))
        .sort(),
    ).toEqual(['employee.calendar.2', 'employee.cycleCancelled.2', 'manager.calendar.2'])
    const textOf = (key: string) => after.find(({ tags }) => tags.mail === key)?.text
    expect(textOf('employee.cycleCancelled.2')).toContain('Maria har avlyst samtalen dere skulle ha utenom rundene.')
    expect(textOf('employee.calendar.2')).toContain('Maria har avlyst samtalen, så tiden gjelder ikke lenger.')
    expect(textOf('manager.calendar.2')).toContain('Du har ställt in samtalet, så tiden gäller inte längre.')
    expect(after.every(({ text }) => !text.includes('HR har'))).toBe(true)
  })

  it('shows the manager no word that the employee has written, then or later', async () => {
    const talk = await started()
    const start = Date.parse('2026-09-23T11:00:00Z')
    await asManager(world.ports, talk, { kind: 'book', start, end: start + hour, place: 'Rum 3' })
    const answers = [{ question: 'QA1', text: 'kanariefågel', onlyOnPage: false }]
    await asEmployee(world.ports, talk, { kind: 'sendAnswers', answers })
    await calledOff(talk)
    await service.advance(Date.parse('2026-10-30T15:00:00Z'))
    expect(JSON.stringify(await readTalk(world.ports, talk, 'manager'))).not.toContain('kanariefågel')
    expect(world.outbox.every(({ mail }) => mail.to.name !== 'Maria Berg' || !mail.text.includes('kanariefågel'))).toBe(
      true,
    )
    expect(JSON.stringify(await readTalk(world.ports, talk, 'employee'))).toContain('kanariefågel')
  })

  it('waits for the manager’s answer again when it had been asked for', async () => {
    await asked()
    const talk = await started()
    await service.advance(monday + 2 * hour)
    await calledOff(talk)
    // The form sent again after a crash changes nothing more.
    await calledOff(talk)
    await service.advance(monday + 3 * hour)
    const [own] = (await readAsking(world.ports, aisha)).asks
    expect([own?.talk, own?.answer]).toEqual([undefined, undefined])
    const [ask] = await asksFor(world.ports, [maria])
    expect(ask?.text).toBe('Om projektet.')
    const second = await start('second')
    await service.advance(monday + 4 * hour)
    expect((await readAsking(world.ports, aisha)).asks[0]?.talk).toBe(second.ok && second.talk)
    expect(await asksFor(world.ports, [maria])).toEqual([])
  })

  it('waits again also when the service fell over after the talk was called off', async () => {
    await asked()
    const talk = await started()
    await service.advance(monday + 2 * hour)
    await asManager(world.ports, talk, { kind: 'callOffTalk' })
    expect(await asksFor(world.ports, [maria])).toEqual([])
    await service.advance(monday + 3 * hour)
    expect(await asksFor(world.ports, [maria])).toHaveLength(1)
    expect((await readAsking(world.ports, aisha)).asks[0]?.talk).toBeUndefined()
    expect((await stateOf(world.ports, talk)).ended?.reopens).toBeUndefined()
  })

  it('is not started again by its old form, which answers nobody who waits', async () => {
    await asked()
    const talk = await started()
    await service.advance(monday + 2 * hour)
    await calledOff(talk)
    expect(await start('form')).toEqual({ ok: false, why: 'ended' })
    await service.advance(monday + 3 * hour)
    expect((await readAsking(world.ports, aisha)).asks[0]?.talk).toBeUndefined()
    expect(await asksFor(world.ports, [maria])).toHaveLength(1)
  })

  it('is not one of a cycle, nor one that has begun, been held, or is led by somebody else', async () => {
    const cycle = await launch(world.ports, autumn)
    await service.advance(monday + hour)
    const ofCycle = (await readIndex(world.ports, cycle)).at(0)?.id ?? ''
    expect(await calledOff(ofCycle)).toMatchObject({ refusal: { code: 'notYours' } })
    const nils = await register(world.ports, { name: 'Nils Ek', manager: maria })
    const outcome = await startTalk(world.ports, maria, nils, await wish(), 'nils')
    const talk = outcome.ok ? outcome.talk : ''
    expect(await asEmployee(world.ports, talk, { kind: 'callOffTalk' })).toMatchObject({
      refusal: { code: 'notYours' },
    })
    await asManager(world.ports, talk, { kind: 'alreadyTalked' })
    expect(await calledOff(talk)).toMatchObject({ refusal: { code: 'locked' } })
  })
})

const calledOff = (talk: string) => callOffTalk(world.ports, talk, undefined, 'call-off')

const wish = async () => ({
  template: 'forward' as const,
  templateVersion: 1,
  purposes: ['goals' as const],
  ...(({ from, to }) => ({ from, to }))(await suggestedPeriod(world.ports)),
})

const start = async (form: string, dates = {}): Promise<Started> =>
  startTalk(world.ports, maria, aisha, { ...(await wish()), ...dates }, form)

const started = async (dates = {}): Promise<string> => {
  const outcome = await start('form', dates)
  if (!outcome.ok) throw new Error(`Not started: ${outcome.why}`)
  return outcome.talk
}

const asked = async () => {
  await askForTalk(world.ports, aisha, 'Om projektet.', 'ask')
  await service.advance(monday + hour)
}
