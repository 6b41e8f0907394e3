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
    expect(page.forms).toEqual([])
  })
})

describe('a follow-up at its date', () => {
  it('asks the employee five things and the manager three, with the names in them', async () => {
    const { browser, path } = await due()
    const aishas = await browser.employee.get(`${path.employee}/follow-up/1`)
    expect(aishas.text).toContain('Vad behöver du av Maria Lind för att komma vidare?')
    expect(aishas.text).toContain('Är arbetsbelastningen rimlig just nu? Det här ser bara Maria Lind')
    expect(aishas.text).toContain('Handledning')
    const marias = await browser.manager.get(`${path.manager}/follow-up/1`)
    expect(marias.text).toContain('Vad behöver du av Aisha Noor?')
    expect(marias.text).not.toContain('arbetsbelastningen')
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
    expect(marias.text).toContain('Aisha Noor har svarat. Ni ser varandras svar när du också har svarat.')
    expect(marias.text).not.toContain('Avlastning')
    expect(marias.text).not.toContain('Ingen')
    expect(marias.text).toContain('Är arbetsbelastningen rimlig just nu? På gränsen')
    const both = await browser.manager.submit(marias, 'Skicka svaren', { 'status-l1': 'onItsWay', sure: 'yes' })
    expect(both.text).toContain('Avlastning på fredagar')
    expect(both.html).toContain('Ingen &lt;b&gt;tid&lt;/b&gt;')
    expect(both.text).toContain('Nästa uppföljning är den 15 februari 2027')
    const closed = await browser.employee.get(`${path.employee}/follow-up/1`)
    expect(closed.text).toContain('Maria Lind skriver Handledning På väg')
    expect(closed.forms).toEqual([])
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

  it('shows at the next one what was said of a line at the last', async () => {
    const talk = await due()
    const lines = [{ line: 'l1', status: 'stuck' as const, comment: 'Ingen tid' }]
    await talk.given('employee', { kind: 'answerFollowUp', followUp: 1, answers: { lines, need: '', raise: '' } })
    await talk.given('manager', { kind: 'answerFollowUp', followUp: 1, answers: { lines: [], need: '', raise: '' } })
    const { browser, path } = await later(talk, '2027-02-15T09:00Z')
    const page = await browser.manager.get(`${path.manager}/follow-up/2`)
    expect(page.text).toContain('Sedan tidigare Aisha Noor: Står still Aisha Noor skriver Ingen tid')
  })

  it('has no address when there is none with that number', async () => {
    const { browser, path } = await due()
    expect((await browser.employee.get(`${path.employee}/follow-up/9`)).status).toBe(404)
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
