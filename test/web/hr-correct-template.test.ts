/** HR corrects a running cycle to a template of the organisation's own, to its next version, to another, and back. */
import { beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { autumn, launch, mailsTo } from '../world/service.ts'
import type { Page } from './browser.ts'
import { importRows, type Office, office, school } from './hr-office.ts'

let hr: Office
let cycle: string
let talk: string
beforeEach(async () => {
  hr = await office()
  await importRows(hr, school)
  const id = await launch(hr.world.ports, { ...autumn, invitationOn: '2026-09-04' })
  cycle = `/hr/cycles/${id}`
  await hr.someMinutes()
  talk = talkId(id, (await personByAddress(hr.world.ports, 'aisha@fjallbacka.example')) ?? '')
  await goTo('2026-09-22 12:00')
})

const goTo = async (time: string) => {
  await hr.advance(time)
  hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
}
/** A template of the organisation's own with one question of its own, published; answers its id. */
const ownTemplate = async (base: string, question: string, to: string): Promise<string> => {
  const copied = await hr.karin.submit(await hr.karin.get('/hr/templates'), `Kopiera mallen ${base}`)
  const form = await hr.karin.get(`${copied.path}/question/new`)
  const page = await hr.karin.submit(form, 'Spara', { 'text-sv': question, to, locked: 'yes' })
  await hr.karin.submit(page, 'Publicera')
  return copied.path.split('/').at(-1) ?? ''
}
const preview = async (template: string): Promise<Page> =>
  hr.karin.submit(await hr.karin.get(`${cycle}/edit`), 'Se vad som ändras', { template })
const correct = async (template: string) => hr.karin.submit(await preview(template), 'Rätta omgången', { sure: 'yes' })
const asked = async () =>
  (await readTalk(hr.world.ports, talk, 'employee'))?.preparation.questions.map(({ question }) => question) ?? []
const answer = async (question: string, text: string) => {
  const answers = [{ question, text, onlyOnPage: false }]
  await apply(hr.world.ports, talk, { command: { kind: 'sendAnswers', answers }, by: 'employee' })
}
const answersPage = async () => JSON.stringify((await readTalk(hr.world.ports, talk, 'employee'))?.preparation)
const corrections = () =>
  mailsTo(hr.world, 'aisha@fjallbacka.example').filter(({ mail }) => mail.tags.mail.includes('.correction.'))

describe('a running cycle', () => {
  it('is corrected to a template of the organisation’s own, in one mail with its questions', async () => {
    const id = await ownTemplate('Framåt', 'Vad vill du att vi slutar med?', 'employee')
    const page = await preview(id)
    expect(page.text).toContain('2 personer får ett mejl med rättelsen')
    expect(page.text).toContain('Mall Framåt Framåt (vår), version 1')
    await hr.karin.submit(page, 'Rätta omgången', { sure: 'yes' })
    await hr.advance('2026-09-23 12:00')
    expect(corrections()).toHaveLength(1)
    expect(corrections()[0]?.mail.text).toContain('Vad vill du att vi slutar med?')
    expect((await asked()).map(({ id }) => id)).toContain('X1')
  })

  it('gets the next version when HR wants it, and what was answered stays with its question', async () => {
    const id = await ownTemplate('Framåt', 'Vad vill du att vi slutar med?', 'employee')
    await correct(id)
    await answer('X1', 'kanariefågel')
    const question = await hr.karin.get(`/hr/templates/${id}/question/X1`)
    expect(question.text).toContain('Frågan är publicerad.')
    expect(question.html).not.toContain('name="to"')
    const ahead = await hr.karin.submit(question, 'Spara', { 'text-sv': 'Vad ska vi sluta med?' })
    await hr.karin.submit(ahead, 'Publicera')
    expect((await asked()).find(({ id }) => id === 'X1')?.text.sv).toBe('Vad vill du att vi slutar med?')
    const form = await hr.karin.get(`${cycle}/edit`)
    expect(form.text).toContain('Framåt (vår), den senaste versionen')
    const page = await preview(`${id}/2`)
    expect(page.text).toContain('Framåt (vår), version 1 Framåt (vår), version 2')
    await hr.karin.submit(page, 'Rätta omgången', { sure: 'yes' })
    expect((await asked()).find(({ id }) => id === 'X1')?.text.sv).toBe('Vad ska vi sluta med?')
    expect(await answersPage()).toContain('kanariefågel')
  })

  it('asks the questions of another template under numbers of their own, and nothing is read as an answer to them', async () => {
    const first = await ownTemplate('Framåt', 'Vad vill du att vi slutar med?', 'employee')
    const other = await ownTemplate('Hela människan', 'Vad ska vi fira?', 'both')
    await correct(first)
    await answer('X1', 'kanariefågel')
    await correct(other)
    const questions = await asked()
    expect(questions.find(({ text }) => text.sv === 'Vad ska vi fira?')?.id).toBe('X41')
    expect(questions.map(({ id }) => id)).not.toContain('X1')
    const view = (await readTalk(hr.world.ports, talk, 'employee'))?.preparation
    expect(view?.questions.some(({ sent, draft }) => sent ?? draft)).toBe(false)
    // The words are still their writer's to read, beside the question that they answered.
    expect(await answersPage()).toContain('kanariefågel')
    expect(await answersPage()).toContain('Vad vill du att vi slutar med?')
    await correct(first)
    expect((await asked()).map(({ id }) => id)).toContain('X1')
  })

  it('goes back to a standard template', async () => {
    const id = await ownTemplate('Framåt', 'Vad vill du att vi slutar med?', 'employee')
    await correct(id)
    await correct('lookingBack')
    expect((await asked()).map(({ id }) => id)).toEqual(expect.arrayContaining(['QD1', 'QD2']))
  })
})
