/** A follow-up as both sides answer it and, when they may, read each other's answers. */
import { describe, expect, it } from 'vitest'
import { readTalk } from '../../functions/flow/read.ts'
import { fieldValue } from './browser.ts'
import { givenHeld, later, line, planOf } from './given-talk.ts'

describe('a follow-up before its date', () => {
  it('says when it comes', async () => {
    const { browser, path } = await agreed()
    const page = await browser.employee.get(`${path.employee}/follow-up/1`)
    expect(page.text).toContain('Uppföljningen är den 14 december 2026')
    expect(page.forms.map(({ action }) => action)).not.toContain(`${path.employee}/follow-up/1`)
  })
})

describe('a follow-up at its date', () => {
  it('asks the employee five things and the manager three, with the names in them', async () => {
    const { browser, path } = await due()
    const aishas = await browser.employee.get(`${path.employee}/follow-up/1`)
    expect(aishas.text).toContain('Vad behöver du av Maria för att komma vidare?')
    expect(aishas.text).toContain('Är arbetsbelastningen rimlig just nu? Det här ser bara Maria')
    expect(aishas.text).toContain('Handledning')
    const marias = await browser.manager.get(`${path.manager}/follow-up/1`)
    expect(marias.text).toContain('Vad behöver du av Aisha?')
    expect(marias.text).not.toContain('arbetsbelastningen')
  })

  it('says what mattered most in the talk, as its mail does', async () => {
    const { browser, path } = await due()
    for (const side of ['employee', 'manager'] as const) {
      const page = await browser[side].get(`${path[side]}/follow-up/1`)
      expect(page.text).toContain('Det som var viktigast Introduktionen')
    }
  })

  it('hides the answers of each until both have answered, except the signals', async () => {
    const { browser, path } = await due()
    const form = await browser.employee.get(`${path.employee}/follow-up/1`)
    const sent = await browser.employee.submit(form, 'Skicka svaren', {
      'status-l1': 'stuck',
      'comment-l1': 'Ingen <b>tid</b>',
      need: 'Avlastning på fredagar',
      workload: 'onlyJust',
      sure: 'yes',
    })
    expect(sent.path).toBe(`${path.employee}/follow-up/1`)
    expect(sent.text).toContain('Du kan ändra dina svar tills ni båda har svarat')
    expect(sent.text).toContain('visas när ni båda har svarat, eller efter den 21 december 2026')
    const marias = await browser.manager.get(`${path.manager}/follow-up/1`)
    expect(marias.text).toContain('Aisha har svarat. Ni ser varandras svar när du också har svarat.')
    expect(marias.text).not.toContain('Avlastning')
    expect(marias.text).not.toContain('Ingen')
    expect(marias.text).toContain('Är arbetsbelastningen rimlig just nu? På gränsen')
    const both = await browser.manager.submit(marias, 'Skicka svaren', { 'status-l1': 'onItsWay', sure: 'yes' })
    expect(both.text).toContain('Avlastning på fredagar')
    expect(both.html).toContain('Ingen &lt;b&gt;tid&lt;/b&gt;')
    expect(both.text).toContain('Nästa uppföljning är den 15 februari 2027')
    const closed = await browser.employee.get(`${path.employee}/follow-up/1`)
    expect(closed.text).toContain('Maria skriver Handledning På väg')
    expect(closed.forms.map(({ action }) => action)).not.toContain(`${path.employee}/follow-up/1`)
  })

  it('can be changed while it is open', async () => {
    const { browser, path, world, id } = await due()
    const form = await browser.employee.get(`${path.employee}/follow-up/1`)
    const sent = await browser.employee.submit(form, 'Skicka svaren', { 'status-l1': 'stuck', sure: 'yes' })
    expect(fieldValue(sent, 'status-l1')).toBe('stuck')
    await browser.employee.submit(sent, 'Spara ändringen', { 'status-l1': 'done', sure: 'yes' })
    const view = await readTalk(world.ports, id, 'employee')
    expect(view?.followUps[0]?.own?.lines).toEqual([{ line: 'l1', status: 'done', comment: '' }])
  })

  it('keeps everything typed when something is missing', async () => {
    const { browser, path } = await due()
    const form = await browser.employee.get(`${path.employee}/follow-up/1`)
    const empty = await browser.employee.submit(form, 'Skicka svaren', { sure: 'yes' })
    expect(empty.text).toContain('Svara på något innan du skickar')
    const unticked = await browser.employee.submit(form, 'Skicka svaren', { need: 'Mer tid', 'status-l1': 'done' })
    expect(unticked.status).toBe(422)
    expect([fieldValue(unticked, 'need'), fieldValue(unticked, 'status-l1')]).toEqual(['Mer tid', 'done'])
    const bare = await browser.employee.submit(form, 'Skicka svaren', { 'comment-l1': 'Nästan', sure: 'yes' })
    expect(bare.text).toContain('Välj hur det går')
    expect(fieldValue(bare, 'comment-l1')).toBe('Nästan')
    const long = await browser.employee.submit(form, 'Skicka svaren', { raise: 'x'.repeat(2001), sure: 'yes' })
    expect(long.text).toContain('högst 2 000 tecken')
  })

  it('names everything that is missing at once', async () => {
    const { browser, path } = await due()
    const form = await browser.employee.get(`${path.employee}/follow-up/1`)
    const typed = { need: 'x'.repeat(2001), 'comment-l1': 'Nästan', next: 'snart' }
    const { text } = await browser.employee.submit(form, 'Skicka svaren', typed)
    for (const message of ['Välj hur det går', 'högst 2 000 tecken', 'Skriv ett datum', 'Kryssa i rutan'])
      expect(text).toContain(message)
  })

  it('shows at the next one what was said of a line at the last', async () => {
    const talk = await due()
    const lines = [{ line: 'l1', status: 'stuck' as const, comment: 'Ingen tid' }]
    await talk.given('employee', { kind: 'answerFollowUp', followUp: 1, answers: { lines, need: '', raise: '' } })
    await talk.given('manager', { kind: 'answerFollowUp', followUp: 1, answers: { lines: [], need: '', raise: '' } })
    const { browser, path } = await later(talk, '2027-02-15T09:00Z')
    const page = await browser.manager.get(`${path.manager}/follow-up/2`)
    expect(page.text).toContain('Sedan tidigare Aisha: Står still Aisha skriver Ingen tid')
  })

  it('has no address when there is none with that number', async () => {
    const { browser, path } = await due()
    expect((await browser.employee.get(`${path.employee}/follow-up/9`)).status).toBe(404)
  })
})

describe('a follow-up that is moved', () => {
  it('comes at the new date, and both are told by whom', async () => {
    const talk = await agreed()
    const { browser, path } = talk
    const page = await browser.employee.get(`${path.employee}/follow-up/1`)
    const moved = await browser.employee.submit(page, 'Flytta', { date: '2026-12-16' })
    expect(moved.path).toBe(`${path.employee}/follow-up/1`)
    expect(moved.text).toContain('Uppföljningen är den 16 december 2026')
    expect(moved.text).toContain('Du har flyttat den hit från den 14 december 2026')
    const marias = await browser.manager.get(`${path.manager}/follow-up/1`)
    expect(marias.text).toContain('Aisha har flyttat den hit från den 14 december 2026')
    const after = await later(talk, '2026-12-16T09:00Z')
    expect((await after.browser.manager.get(`${path.manager}/follow-up/1`)).text).toContain('Vad behöver du av Aisha')
  })

  it('keeps what was typed when it is no day that a follow-up can have', async () => {
    const { browser, path } = await agreed()
    const page = await browser.employee.get(`${path.employee}/follow-up/1`)
    for (const [date, message] of [
      ['snart', 'Skriv ett datum'],
      ['2026-11-01', 'Välj en dag från i dag'],
      ['2028-01-01', 'Välj en dag från i dag'],
      ['2027-02-15', 'Ni har redan en uppföljning den dagen'],
    ] as const) {
      const refused = await browser.employee.submit(page, 'Flytta', { date })
      expect(refused.status).toBe(422)
      expect(refused.text).toContain(message)
      expect(fieldValue(refused, 'date')).toBe(date)
    }
  })

  it('is not moved from a date that it no longer has, nor once someone has answered', async () => {
    const { browser, path } = await due()
    const page = await browser.employee.get(`${path.employee}/follow-up/1`)
    const stale = await browser.manager.get(`${path.manager}/follow-up/1`)
    await browser.employee.submit(page, 'Flytta', { date: '2026-12-15' })
    const late = await browser.manager.submit(stale, 'Flytta', { date: '2026-12-17' })
    expect(late.text).toContain('Någon har ändrat det här')
    const { browser: other } = await due()
    const form = await other.employee.get(`${path.employee}/follow-up/1`)
    const sent = await other.employee.submit(form, 'Skicka svaren', { 'status-l1': 'done', sure: 'yes' })
    expect(sent.forms.map(({ action }) => action)).not.toContain(`${path.employee}/follow-up/1/move`)
    expect((await other.employee.submit(form, 'Flytta', { date: '2026-12-18' })).status).toBe(422)
  })
})

describe('the follow-ups that are left', () => {
  it('close when both say that they need no more, and not before', async () => {
    const talk = await agreed()
    const { browser, path, world, id } = talk
    const here = `${path.employee}/follow-up/1`
    const unticked = await browser.employee.submit(await browser.employee.get(here), 'Skicka svaret')
    expect(unticked.status).toBe(422)
    const waits = await browser.employee.submit(unticked, 'Skicka svaret', { enough: 'yes' })
    expect(waits.text).toContain('Det väntar på Maria')
    const marias = await browser.manager.get(`${path.manager}/follow-up/2`)
    expect(marias.text).toContain('Aisha tycker inte att ni behöver fler')
    const back = await browser.employee.submit(waits, 'Jag har ändrat mig')
    await browser.manager.submit(marias, 'Skicka svaret', { enough: 'yes' })
    expect((await readTalk(world.ports, id, 'employee'))?.followUps.map(({ open }) => open)).toEqual([true, true])
    const ended = await browser.employee.submit(back, 'Skicka svaret', { enough: 'yes' })
    expect(ended.text).toContain('Ni har båda sagt att det inte behövs fler uppföljningar')
    expect((await readTalk(world.ports, id, 'manager'))?.phase).toBe('finished')
  })
})

describe('a follow-up in three languages', () => {
  it.each([
    ['sv', 'Hur går det med planen?', 'Inte längre aktuellt'],
    ['nb', 'Hvordan går det med planen?', 'Ikke lenger aktuelt'],
    ['en', 'How is the plan going?', 'No longer relevant'],
  ] as const)('speaks %s', async (language, title, status) => {
    const { browser, path } = await due({ languages: { employee: language } })
    const page = await browser.employee.get(`${path.employee}/follow-up/1`)
    expect(page.html).toContain(`<html lang="${language}">`)
    expect(page.text).toContain(title)
    expect(page.text).toContain(status)
    expect(page.html).toContain('<span lang="sv">Handledning</span>')
  })
})

const agreed = async (settings?: Parameters<typeof givenHeld>[0]) => {
  const talk = await givenHeld(settings)
  await talk.given('manager', { kind: 'proposePlan', basedOn: 0, content: planOf([line('l1', 'Handledning')]) })
  await talk.given('employee', { kind: 'confirmPlan', version: 1 })
  return talk
}

const due = async (settings?: Parameters<typeof givenHeld>[0]) => later(await agreed(settings), '2026-12-14T09:00Z')
