/** The sheet for the talk: who sees which words on it, and the manager's notes. */
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../functions/domain/preparation.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { stylesheet } from '../../web/ui/style.css.ts'
import { fieldValue } from './browser.ts'
import { type GivenTalk, givenHeld, givenTalk, later, line, meetingBooked, planOf } from './given-talk.ts'

describe('the sheet of the manager', () => {
  it('has the words of the employee beside the guide, topics of the employee first', async () => {
    const { browser, path } = await bothPrepared()
    const { text, html } = await browser.manager.get(`${path.manager}/summary`)
    expect(text).toContain('Börja till exempel så: ”Jag uppskattar att vi har den här tiden tillsammans.”')
    expect(text).toMatch(/Aisha skriver Tips: framåt .* Vilka mål [^?]*\? Att hålla ihop <b>introduktionen<\/b>/)
    expect(html).not.toContain('<b>')
    expect(text).toContain('Beskriv situationen, vad du såg')
    expect(text.indexOf('Schemat i vår')).toBeLessThan(text.indexOf('Ett ämne från Maria'))
    expect(text).toContain('Syftet är att följa upp och sätta mål och utveckla kompetens.')
    expect(text).toContain('torsdag 12 november kl. 14.00–15.00')
  })

  it('puts own preparation beside the answer to the same question', async () => {
    const talk = await givenTalk({ cycle: { managerAnswersA: true } })
    await send(talk, 'employee', [answer('QA2', 'Stöd i svåra samtal')])
    await send(talk, 'manager', [answer('QA2', 'En mentor')])
    const { html } = await talk.browser.manager.get(`${talk.path.manager}/summary`)
    expect(html).toMatch(/<div class="both">.*Stöd i svåra samtal.*En mentor.*<\/div>/s)
  })

  it('waits with the words of the employee until both have prepared', async () => {
    const talk = await givenTalk()
    await send(talk, 'employee', [answer('QA1', 'Hemligt än så länge')])
    const page = await talk.browser.manager.get(`${talk.path.manager}/summary`)
    expect(page.text).not.toContain('Hemligt än så länge')
    expect(page.text).toContain('visas här när ni båda har förberett er')
  })

  it('says kindly that nothing is sent, and offers to move the talk', async () => {
    const talk = await givenTalk()
    await talk.given('manager', meetingBooked)
    const page = await talk.browser.manager.get(`${talk.path.manager}/summary`)
    expect(page.text).toContain('Det går bra att talas vid ändå')
    expect(page.html).toContain(`href="${talk.path.manager}/meeting"`)
    await talk.given('employee', { kind: 'prepareWithoutWriting' })
    expect((await talk.browser.manager.get(`${talk.path.manager}/summary`)).text).toContain(
      'har förberett sig utan att skriva',
    )
  })

  it('has the last plan and what became of each line', async () => {
    const before = await givenHeld()
    await before.given('manager', {
      kind: 'proposePlan',
      basedOn: 0,
      content: planOf([line('l1', 'Handledning')], { followUps: ['2026-12-14'] }),
    })
    await before.given('employee', { kind: 'confirmPlan', version: 1 })
    before.world.clock.set(Date.parse('2026-12-14T09:00Z'))
    const stuck = { lines: [{ line: 'l1', status: 'stuck' as const, comment: 'Ingen tid' }], need: '', raise: '' }
    await before.given('employee', { kind: 'answerFollowUp', followUp: 1, answers: stuck })
    await before.given('manager', { kind: 'answerFollowUp', followUp: 1, answers: { ...stuck, lines: [] } })
    const { browser, path } = await givenTalk({ previous: before.id, on: before.world })
    const { text } = await browser.manager.get(`${path.manager}/summary`)
    expect(text).toContain('Förra planen, och vad som blev av den Från samtalet 13 november 2026.')
    expect(text).toContain('Aisha: Står still')
    expect(text).toContain('Ingen tid')
  })
})

describe('a point that the manager holds back', () => {
  it('can be marked as already said from the sheet, until the talk begins', async () => {
    const talk = await bothPrepared()
    const page = await talk.browser.manager.get(`${talk.path.manager}/summary`)
    expect(page.links).toContainEqual({
      href: `${talk.path.manager}/question/QC4`,
      text: 'Redan sagt? Kryssa i det',
    })
    const started = await later(talk, '2026-11-12T13:00Z')
    expect((await started.browser.manager.get(`${talk.path.manager}/summary`)).text).not.toContain('Redan sagt?')
  })
})

describe('the sheet after the talk', () => {
  it('keeps what was written and has no guide, nothing to expect and nothing left to do', async () => {
    const talk = await bothPrepared()
    const over = await later(talk, '2026-11-12T14:00Z')
    const forManager = await over.browser.manager.get(`${talk.path.manager}/summary`)
    expect(forManager.title).toContain('Underlaget till samtalet med Aisha')
    expect(forManager.text).toContain('introduktionen')
    expect(forManager.html).not.toContain('<details')
    expect(forManager.text).not.toContain('visas före samtalet')
    expect(forManager.text).toContain('Egna anteckningar')
    const forEmployee = await over.browser.employee.get(`${talk.path.employee}/summary`)
    expect(forEmployee.text).not.toContain('Det här kan du vänta dig')
    expect(forEmployee.text).toContain('Mindre ensamarbete')
  })

  it('says neutrally who wrote nothing', async () => {
    const { browser, path } = await givenHeld()
    const page = await browser.manager.get(`${path.manager}/summary`)
    expect(page.text).toContain('Aisha skrev inget före samtalet. Du skrev inget före samtalet.')
    expect(page.text).not.toContain('Det går bra fram till att mötet börjar')
    expect((await browser.manager.get(path.manager)).text).toContain('Förberedelse Utan att skriva')
  })
})

describe('the sheet of the employee', () => {
  it('has own answers and what the manager shares, but neither the self-check nor notes', async () => {
    const { browser, path } = await bothPrepared()
    const page = await browser.employee.get(`${path.employee}/summary`)
    expect(page.text).toMatch(/Det du har skrivit Vilka mål [^?]*\? Att hålla ihop/)
    expect(page.text).toContain('Ritade upp passen')
    expect(page.text).not.toContain('Min egen fråga')
    expect(page.text).not.toContain('Egna anteckningar')
    expect(page.forms).toEqual([])
  })

  it('has no corrective point before the meeting unless it is already said, and has it from the start', async () => {
    const talk = await bothPrepared()
    const { path } = talk
    expect((await talk.browser.employee.get(`${path.employee}/summary`)).text).not.toContain('Mindre ensamarbete')
    const started = await later(talk, '2026-11-12T13:00Z')
    expect((await started.browser.employee.get(`${path.employee}/summary`)).text).toContain('Mindre ensamarbete')
    const said = await bothPrepared(true)
    expect((await said.browser.employee.get(`${said.path.employee}/summary`)).text).toContain('Mindre ensamarbete')
  })
})

describe('private notes', () => {
  it('are said to be open to requests and deleted, and stay out of the print', async () => {
    const { browser, path } = await bothPrepared()
    const page = await browser.manager.get(`${path.manager}/summary`)
    expect(page.text).toContain(
      'kan komma att lämnas ut om den de handlar om begär det, och tas bort senast 11 månader efter samtalet',
    )
    expect(page.html).toMatch(/<section class="screen">.*Min egen fråga.*<textarea[^>]*name="notes"/s)
    expect(stylesheet).toMatch(/@media print \{[^@]*\.screen[^{]*\{ display: none \}/)
  })

  it('save by a button, and nothing when nothing changed', async () => {
    const { browser, path, world, id } = await givenTalk()
    const page = await browser.manager.get(`${path.manager}/summary`)
    await browser.manager.submit(page, 'Spara anteckningarna')
    expect((await readTalk(world.ports, id, 'manager'))?.notes?.version).toBe(0)
    const saved = await browser.manager.submit(page, 'Spara anteckningarna', { notes: 'Fråga om <i>schemat</i>' })
    expect(saved.path).toBe(`${path.manager}/summary`)
    expect(fieldValue(saved, 'notes')).toBe('Fråga om <i>schemat</i>')
    expect(saved.html).not.toContain('<i>')
    expect((await readTalk(world.ports, id, 'employee'))?.notes).toBeUndefined()
  })

  it('save by themselves and answer with the new version', async () => {
    const { browser, path, world, id } = await givenTalk()
    const page = await browser.manager.get(`${path.manager}/summary`)
    const fields: [string, string][] = [
      ['token', fieldValue(page, 'token')!],
      ['version', '0'],
      ['notes', 'Första'],
    ]
    const json = { accept: 'application/json' }
    const first = await browser.manager.post(`${path.manager}/notes`, fields, json)
    expect(first.status).toBe(200)
    expect(await first.json()).toEqual({ version: 1, savedAt: Date.parse('2026-10-01T08:00Z') })
    const late = await browser.manager.post(`${path.manager}/notes`, fields, json)
    expect(late.status).toBe(409)
    const forged = await browser.manager.post(
      `${path.manager}/notes`,
      [
        ['notes', 'x'],
        ['version', '1'],
      ],
      json,
    )
    expect(forged.status).toBe(422)
    expect((await readTalk(world.ports, id, 'manager'))?.notes).toEqual({ text: 'Första', version: 1 })
  })

  it('written in two windows keep both texts', async () => {
    const talk = await givenTalk()
    const { browser, path, world, id } = talk
    const laptop = await talk.another('manager')
    const [one, other] = [
      await browser.manager.get(`${path.manager}/summary`),
      await laptop.get(`${path.manager}/summary`),
    ]
    await browser.manager.submit(one, 'Spara anteckningarna', { notes: 'Från telefonen' })
    const conflict = await laptop.submit(other, 'Spara anteckningarna', { notes: 'Från datorn' })
    expect(conflict.status).toBe(409)
    expect(conflict.text).toContain('Från telefonen')
    expect(fieldValue(conflict, 'notes')).toBe('Från datorn')
    await laptop.submit(conflict, 'Spara anteckningarna', { notes: 'Båda' })
    expect((await readTalk(world.ports, id, 'manager'))?.notes).toEqual({ text: 'Båda', version: 2 })
  })

  it('that are too long are kept in the field', async () => {
    const { browser, path } = await givenTalk()
    const page = await browser.manager.get(`${path.manager}/summary`)
    const refused = await browser.manager.submit(page, 'Spara anteckningarna', { notes: 'x'.repeat(20_001) })
    expect(refused.status).toBe(422)
    expect(fieldValue(refused, 'notes')).toHaveLength(20_001)
  })

  it('have no address for the employee', async () => {
    const { browser, path } = await givenTalk()
    expect((await browser.employee.post(`${path.employee}/notes`, [['notes', 'x']])).status).toBe(404)
  })
})

describe('the sheet in three languages', () => {
  it.each([
    ['sv', 'Inför samtalet med Aisha', 'Egna anteckningar'],
    ['nb', 'Før samtalen med Aisha', 'Egne notater'],
    ['en', 'Before your talk with Aisha', 'Your own notes'],
  ] as const)('speaks %s, and leaves the words of the other in theirs', async (language, title, notes) => {
    const talk = await givenTalk({ languages: { manager: language, employee: 'nb' } })
    await send(talk, 'employee', [answer('QA1', 'Å lede teamet')])
    await talk.given('manager', { kind: 'prepareWithoutWriting' })
    const page = await talk.browser.manager.get(`${talk.path.manager}/summary`)
    expect(page.text).toContain(title)
    expect(page.text).toContain(notes)
    expect(page.html).toContain('<blockquote lang="nb">Å lede teamet')
  })
})

const answer = (question: string, text: string, rest: Partial<Answer> = {}): Answer => ({
  question,
  text,
  onlyOnPage: false,
  ...rest,
})

const send = (talk: GivenTalk, by: 'employee' | 'manager', answers: Answer[]) =>
  talk.given(by, { kind: 'sendAnswers', answers })

const bothPrepared = async (alreadySaid = false) => {
  const talk = await givenTalk()
  await talk.given('manager', meetingBooked)
  await talk.given('manager', { kind: 'proposeTopic', text: 'Ett ämne från Maria' })
  await talk.given('employee', { kind: 'proposeTopic', text: 'Schemat i vår' })
  await send(talk, 'employee', [answer('QA1', 'Att hålla ihop <b>introduktionen</b>')])
  await send(talk, 'manager', [
    answer('QC1', 'Min egen fråga'),
    answer('QC2', 'Ritade upp passen'),
    answer('QC4', 'Mindre ensamarbete', { alreadySaid }),
  ])
  return talk
}
