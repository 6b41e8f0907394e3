/** The rehearsal: a whole sheet about nobody, for whoever comes, that keeps nothing. */
import { describe, expect, it } from 'vitest'
import { createWeb } from '../../web/app.tsx'
import { createWorld } from '../world/world.ts'
import { createBrowser } from './browser.ts'
import { givenTalk } from './given-talk.ts'
import { importRows, office, school } from './hr-office.ts'

describe('a rehearsal', () => {
  it('has the sheet of a made-up talk: topics, both preparations, the last plan and tips', async () => {
    const { text } = await shown('sv')
    expect(text).toContain('Ta ämnena från Aisha först.')
    expect(text).toContain('Jag vill leda introduktionen av nya kollegor')
    expect(text).toContain('Färre extrapass som tas utan att gruppen får veta det.')
    expect(text).toContain('Förra planen, och vad som blev av den')
    expect(text).toContain('Aisha: På väg')
  })

  it('has feedback that judges beside feedback that describes', async () => {
    const { text } = await shown('sv')
    expect(text).toContain('Du är alltid sen. De tre senaste måndagarna började vi utan dig')
  })

  it.each([
    ['sv', 'Öva på ett samtal', 'Dömer'],
    ['nb', 'Øv på en samtale', 'Dømmer'],
    ['en', 'Rehearse a talk', 'Judges'],
  ])('speaks %s', async (language, title, column) => {
    const { text } = await shown(language)
    expect(text).toContain(title)
    expect(text).toContain(column)
  })

  it('needs no session, has no form and leaves nothing in the browser', async () => {
    const { forms, cookies } = await shown('sv')
    expect([forms, [...cookies.keys()]]).toEqual([[], ['__Host-language']])
  })

  it('is found from the team page and from the sheet of a talk', async () => {
    const town = await office()
    await importRows(town, school)
    const maria = await town.signIn('maria@fjallbacka.example', 'team')
    expect(hrefs(await maria.get('/team'))).toContain('/team/rehearsal')
    const talk = await givenTalk()
    expect(hrefs(await talk.browser.manager.get(`${talk.path.manager}/summary`))).toContain('/team/rehearsal')
    expect(hrefs(await talk.browser.employee.get(`${talk.path.employee}/summary`))).not.toContain('/team/rehearsal')
  })
})

const shown = async (language: string) => {
  const { ports } = createWorld({ start: Date.parse('2026-09-07T08:00Z'), seed: 7 })
  const browser = createBrowser(createWeb(ports), ports.organisation.baseUrl)
  return { ...(await browser.get(`/team/rehearsal?language=${language}`)), cookies: browser.cookies }
}

const hrefs = ({ links }: { links: { href: string }[] }) => links.map(({ href }) => href)
