/** The pulse as the employee meets it: one page, sent once, and then in nobody's reach. */
import { describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { fieldValue } from './browser.ts'
import { givenHeld, givenTalk, later, line, planOf } from './given-talk.ts'
import { town } from './town.ts'

describe('the page of the day after', () => {
  it('says who reads it before it asks, and has nothing chosen beforehand', async () => {
    const { browser, path } = await dayAfter()
    const page = await browser.employee.get(`${path.employee}/pulse`)
    expect(page.text).toContain('Maria var förberedd.')
    expect(page.text).toContain('Maria läser inget av det du svarar')
    expect(page.text).toContain('Visas bara tillsammans med minst fyra andras ord, utan datum')
    expect(page.text.indexOf('läser inget av det du svarar')).toBeLessThan(page.text.indexOf('Maria var förberedd.'))
    const form = page.forms.find(({ action }) => action === `${path.employee}/pulse`)
    expect(form?.fields.map(([name]) => name)).toEqual(['token', 'words'])
  })

  it('is sent once, says thank you, and cannot be opened again', async () => {
    const talk = await dayAfter()
    const { browser, path, world, id } = talk
    const form = await browser.employee.get(`${path.employee}/pulse`)
    const sent = await browser.employee.submit(form, 'Skicka svaren', { QF1: '4', QF4: '5', words: 'Kanarie-ord' })
    expect(sent.path).toBe(`${path.employee}/pulse`)
    expect(sent.text).toContain('Tack för att du svarade')
    expect(sent.text).not.toContain('Kanarie-ord')
    // The same form once more, from the back button: it counts once.
    const twice = await browser.employee.submit(form, 'Skicka svaren', { QF1: '1', words: 'Kanarie-två' })
    expect(twice.text).toContain('Tack för att du svarade')
    const partition = `q_${(await headOf(talk)).cycle}`
    const [week, ...others] = await world.ports.table.parts(`${partition}#Skola`, 'week#', world.clock.now())
    expect([week?.value, others]).toEqual([{ 'QF1.4': 1, 'QF4.5': 1 }, []])
    const words = await world.ports.table.parts(partition, 'text#', world.clock.now())
    expect(words.map(({ value }) => value)).toEqual([{ text: 'Kanarie-ord' }])
    expect(JSON.stringify(await headOf(talk))).not.toContain('Kanarie')
    expect((await readTalk(world.ports, id, 'employee'))?.pulse?.dayAfter).toBe('answered')
  })

  it('leaves nothing on the talk from which what was answered could be told', async () => {
    const heads = []
    for (const rating of ['1', '5']) {
      const talk = await dayAfter()
      const form = await talk.browser.employee.get(`${talk.path.employee}/pulse`)
      await talk.browser.employee.submit(form, 'Skicka svaren', { QF1: rating, QF2: rating })
      heads.push(await headOf(talk))
    }
    expect(heads[0]).toEqual(heads[1])
  })

  it('keeps what was typed when something is wrong', async () => {
    const { browser, path } = await dayAfter()
    const form = await browser.employee.get(`${path.employee}/pulse`)
    const empty = await browser.employee.submit(form, 'Skicka svaren')
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('Svara på något innan du skickar')
    const long = await browser.employee.submit(form, 'Skicka svaren', { QF2: '3', words: 'x'.repeat(2001) })
    expect(long.text).toContain('högst 2 000 tecken')
    expect([fieldValue(long, 'QF2'), fieldValue(long, 'words')]).toEqual(['3', 'x'.repeat(2001)])
    const strange = await browser.employee.submit(form, 'Skicka svaren', { QF2: '6' })
    expect(strange.status).toBe(422)
    const foreign = await browser.employee.submit(form, 'Skicka svaren', { QF2: '3', token: 'x' })
    expect(foreign.status).toBe(422)
    expect(fieldValue(foreign, 'QF2')).toBe('3')
  })

  it('is not there for the manager, or before the talk', async () => {
    const { browser, path } = await dayAfter()
    expect((await browser.manager.get(`${path.manager}/pulse`)).status).toBe(404)
    const early = await givenTalk()
    expect((await early.browser.employee.get(`${early.path.employee}/pulse`)).status).toBe(404)
    const sameDay = await givenHeld()
    const soon = await sameDay.browser.employee.get(`${sameDay.path.employee}/pulse`)
    expect(soon.text).toContain('Frågorna öppnar senare')
    const over = await later(sameDay, '2026-12-20T09:00Z')
    expect((await over.browser.employee.get(`${over.path.employee}/pulse`)).text).toContain('Tiden att svara är över')
  })

  it.each([
    ['sv', 'Hur var samtalet?', 'Maria var förberedd.'],
    ['nb', 'Hvordan var samtalen?', 'Maria var forberedt.'],
    ['en', 'How was the talk?', 'Maria was prepared.'],
  ] as const)('speaks %s', async (language, title, statement) => {
    const { browser, path } = await dayAfter({ languages: { employee: language } })
    const page = await browser.employee.get(`${path.employee}/pulse`)
    expect(page.text).toContain(title)
    expect(page.text).toContain(statement)
  })
})

describe('whether the talk has led to something', () => {
  it('is asked beside the follow-up once that is answered, and not shown to the manager', async () => {
    const { browser, path } = await followUp()
    const here = `${path.employee}/follow-up/1`
    const form = await browser.employee.get(here)
    expect(form.links.map(({ href }) => href)).not.toContain(`${here}/pulse`)
    const answered = await browser.employee.submit(form, 'Skicka svaren', { 'status-l1': 'done', sure: 'yes' })
    expect(answered.links.map(({ href }) => href)).toContain(`${here}/pulse`)
    const page = await browser.employee.get(`${here}/pulse`)
    expect(page.text).toContain('Samtalet har lett till något konkret.')
    const sent = await browser.employee.submit(page, 'Skicka svaren', { QF6: '5' })
    expect(sent.text).toContain('Tack för att du svarade')
    expect((await browser.employee.get(here)).links.map(({ href }) => href)).not.toContain(`${here}/pulse`)
    expect((await browser.manager.get(`${path.manager}/follow-up/1`)).text).not.toContain('lett till något')
  })
})

describe('the mail of the day after', () => {
  it('leads to the page, has no reply to the manager, and who presses every button behind it answers nothing', async () => {
    const { world, service, advance, mails, link, browser, cycle, people } = await town()
    const id = talkId(cycle, people.aisha)
    await apply(world.ports, id, { command: { kind: 'alreadyTalked' }, by: 'manager' })
    await service.settle()
    await advance('2026-09-08 12:00')
    const mail = mails('aisha').find(({ tags }) => tags.mail === 'employee.pulse.1')
    expect(mail?.tags.workflow).toBe(id)
    expect(mail?.replyTo).toBeUndefined()
    expect(mail?.fromName).not.toContain('Maria')
    const scanner = browser()
    const shown = await scanner.submit(await scanner.get(link('aisha', 'pulse')), 'Visa')
    expect(shown.path).toBe(`/e/${id}/pulse`)
    expect((await scanner.submit(shown, 'Skicka svaren')).status).toBe(422)
    expect((await readTalk(world.ports, id, 'employee'))?.pulse?.dayAfter).toBe('open')
    await advance('2026-10-20 12:00')
    expect(mails('aisha').filter(({ tags }) => tags.mail.includes('.pulse.'))).toHaveLength(1)
  })
})

const dayAfter = async (settings?: Parameters<typeof givenHeld>[0]) =>
  later(await givenHeld(settings), '2026-11-14T09:00Z')

const followUp = async () => {
  const talk = await givenHeld()
  await talk.given('manager', { kind: 'proposePlan', basedOn: 0, content: planOf([line('l1', 'Handledning')]) })
  await talk.given('employee', { kind: 'confirmPlan', version: 1 })
  return later(talk, '2026-12-14T09:00Z')
}

const headOf = async ({ world, id }: Awaited<ReturnType<typeof givenHeld>>) => {
  const { state } = (await world.ports.table.load(id))!
  return state as { cycle: string }
}
