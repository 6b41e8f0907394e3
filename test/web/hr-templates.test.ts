/** HR copies a template, makes it the organisation's own and publishes it; the talks of the next cycle ask what it asks. */
import { beforeEach, describe, expect, it } from 'vitest'
import { launchCycle } from '../../functions/flow/cycles.ts'
import { personByAddress } from '../../functions/flow/door.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { mailsTo } from '../world/service.ts'
import { fieldValue, type Page } from './browser.ts'
import { givenTalk } from './given-talk.ts'
import { importRows, type Office, office, school } from './hr-office.ts'

let hr: Office
beforeEach(async () => {
  hr = await office()
})

const copied = async (): Promise<Page> => hr.karin.submit(await hr.karin.get('/hr/templates'), 'Kopiera mallen Framåt')
const addQuestion = async (template: Page, typed: Record<string, string | null>) =>
  hr.karin.submit(await hr.karin.get(`${template.path}/question/new`), 'Spara', typed)
const slutaMed = {
  'text-sv': 'Vad vill du att vi slutar med?',
  'text-nb': 'Hva vil du at vi slutter med?',
  'text-en': 'What should we stop doing?',
}

describe('a copy of a standard template', () => {
  it('is made once, lists every question with who reads the answer, and cannot be chosen yet', async () => {
    const list = await hr.karin.get('/hr/templates')
    const template = await hr.karin.submit(list, 'Kopiera mallen Framåt')
    expect(template.path).toMatch(/^\/hr\/templates\/m_[0-9a-z]{16}$/)
    expect(template.text).toContain('Den här mallen kan inte väljas förrän den är publicerad.')
    expect(template.text).toContain('Vilka mål och prioriteringar är viktigast')
    expect(template.text).toContain('Finns i alla mallar. Bara chefen läser svaret.')
    const again = await hr.karin.submit(list, 'Kopiera mallen Framåt')
    expect(again.path).toBe(template.path)
    expect((await hr.karin.get('/hr/cycles/new')).html).not.toContain('value="m_')
  })

  it('shows how it reads, as page and as mail, before it is published', async () => {
    const template = await addQuestion(await copied(), slutaMed)
    const preview = await hr.karin.get(`${template.path}/preview`)
    expect(preview.text).toContain('Mejlet med frågorna')
    expect(preview.text.match(/Vad vill du att vi slutar med\?/g)).toHaveLength(2)
  })

  it('is closed to everyone but HR', async () => {
    const { path } = await copied()
    expect((await hr.browser().get(path)).path).toContain('/sign-in')
    expect((await hr.karin.get('/hr/templates/m_0000000000000000')).status).toBe(404)
  })
})

describe('a question', () => {
  it('that lacks a language says so, and one without any words keeps what else was typed', async () => {
    const template = await copied()
    const wrong = await addQuestion(template, { 'text-sv': ' ', 'hint-sv': 'Det är lätt att säga ja.', to: 'manager' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Skriv frågan på minst ett språk')
    expect(fieldValue(wrong, 'hint-sv')).toBe('Det är lätt att säga ja.')
    expect(fieldValue(wrong, 'to')).toBe('manager')
    const page = await hr.karin.submit(wrong, 'Spara', { 'text-sv': 'Vad sa vi ja till?' })
    expect(page.text).toContain('Saknas på norska och engelska. Den som läser på det språket får ett av de andra.')
  })

  it('has a help text with marks and lines, read as such in the preview and by who answers', async () => {
    const help =
      'Tänk på **{manager}** och:\n\n- [policyn](https://intranet.example/policy)\n- <b>[x](http://x.example)</b>'
    const template = await addQuestion(await copied(), { ...slutaMed, 'hint-sv': help.replaceAll('\n', '\r\n') })
    expect(fieldValue(await hr.karin.get(`${template.path}/question/X1`), 'hint-sv')).toBe(help)
    const preview = await hr.karin.get(`${template.path}/preview`)
    expect(preview.html).toContain(
      '</p><ul><li><a href="https://intranet.example/policy" target="_blank" rel="noopener noreferrer">policyn</a></li><li>&lt;b&gt;[x](http://x.example)&lt;/b&gt;</li></ul>',
    )
  })

  it('written while someone else changed the template is kept, and not saved unseen', async () => {
    const template = await copied()
    const form = await hr.karin.get(`${template.path}/question/QA1`)
    await addQuestion(template, slutaMed)
    const stale = await hr.karin.submit(form, 'Spara', { 'text-sv': 'Vad är viktigast i år?' })
    expect(stale.status).toBe(422)
    expect(stale.text).toContain('Mallen har ändrats i ett annat fönster.')
    expect(fieldValue(stale, 'text-sv')).toBe('Vad är viktigast i år?')
    expect((await hr.karin.submit(stale, 'Spara')).text).toContain('Vad är viktigast i år?')
  })

  it('is left out, and asked again', async () => {
    const template = await copied()
    const question = 'Vad står i vägen i dag: tid, resurser, mandat eller något annat?'
    const without = await hr.karin.submit(template, `Ta bort frågan ”${question}”`)
    expect(without.text).toContain(`Frågor som inte ställs De finns kvar här och kan ställas igen. ${question}`)
    const again = await hr.karin.submit(without, `Ställ igen frågan ”${question}”`)
    expect(again.text).not.toContain('Frågor som inte ställs')
  })

  it('without the page’s token changes nothing', async () => {
    const template = await copied()
    const page = await addQuestion(template, { ...slutaMed, token: 'x' })
    expect(page.status).toBe(422)
    expect(fieldValue(page, 'text-sv')).toBe('Vad vill du att vi slutar med?')
    expect((await hr.karin.get(template.path)).text).not.toContain('Vad vill du att vi slutar med?')
  })
})

describe('a published template', () => {
  it('shows its help text with its marks to who answers, and as text whatever else HR wrote', async () => {
    const help =
      'Tänk på **{manager}**, [policyn](https://intranet.example/policy) och <img src=x>\n\n1. först\n2. sist'
    const template = await addQuestion(await copied(), { ...slutaMed, 'hint-sv': help })
    await hr.karin.submit(template, 'Publicera')
    const cycle = { template: template.path.split('/').at(-1)!, templateVersion: 1 }
    const { browser, path } = await givenTalk({ on: hr.world, cycle })
    const page = await browser.employee.get(`${path.employee}/question/X1`)
    expect(page.html).toContain(
      '<div class="meta" id="text-hint"><p>Tänk på <strong>Maria</strong>, <a href="https://intranet.example/policy" target="_blank" rel="noopener noreferrer">policyn</a> och &lt;img src=x&gt;</p><ol start="1"><li>först</li><li>sist</li></ol></div>',
    )
    expect((await browser.employee.get(`${path.employee}/question/QA1`)).html).toMatch(
      /<p class="meta" id="text-hint">[^<]+<\/p>/,
    )
  })

  it('is asked in the talks of a cycle that chooses it, and a later version does not change them', async () => {
    await importRows(hr, school)
    const draft = await addQuestion(await copied(), { ...slutaMed, to: 'employee', locked: 'yes' })
    const published = await hr.karin.submit(draft, 'Publicera')
    expect(published.text).toContain('Version 1 är publicerad')

    const id = published.path.split('/').at(-1)!.slice(0, 18)
    const form = await hr.karin.get('/hr/cycles/new')
    const cycle = await hr.karin.submit(form, 'Spara omgången', {
      name: 'Hösten 2026',
      template: id,
      'purposes[]': 'goals',
    })
    expect(cycle.text).toContain('Hösten 2026')
    const overview = await hr.karin.get(`${cycle.path}/preview/questions-employee-1`)
    expect(overview.text).toContain('Vad vill du att vi slutar med?')

    await launchCycle(hr.world.ports, cycle.path.split('/').at(-1)!, 'p_0000000000000000', 2, undefined)
    await hr.service.settle()
    await hr.someMinutes()
    const aisha = await personByAddress(hr.world.ports, 'aisha@fjallbacka.example')
    const talk = talkId(cycle.path.split('/').at(-1)!, aisha!)
    const questions = async () =>
      (await readTalk(hr.world.ports, talk, 'employee'))!.preparation.questions.map(({ question }) => question.text.en)
    expect(await questions()).toContain('What should we stop doing?')

    const changed = await hr.karin.get(`/hr/templates/${id}/question/X1`)
    const ahead = await hr.karin.submit(changed, 'Spara', { 'text-en': 'What should we never do again?' })
    expect(ahead.text).toContain('Version 1, med ändringar')
    await hr.karin.submit(ahead, 'Publicera')
    expect(await questions()).toContain('What should we stop doing?')

    await hr.advance('2026-09-14 12:00')
    const mails = mailsTo(hr.world, 'aisha@fjallbacka.example').map(({ mail }) => mail.text)
    expect(mails.some((text) => text.includes('What should we stop doing?'))).toBe(true)
  })

  it('that is retired is not offered, and can be taken up again', async () => {
    const published = await hr.karin.submit(await copied(), 'Publicera')
    const retired = await hr.karin.submit(published, 'Sluta använda')
    expect(retired.text).toContain('Mallen visas inte för nya omgångar.')
    expect((await hr.karin.get('/hr/cycles/new')).html).not.toContain('value="m_')
    await hr.karin.submit(retired, 'Använd igen')
    expect((await hr.karin.get('/hr/cycles/new')).html).toContain('value="m_')
  })
})
