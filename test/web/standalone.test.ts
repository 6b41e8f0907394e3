/** Starting a talk outside any cycle from the team page, and asking for one from one's own. */
import { beforeEach, describe, expect, it } from 'vitest'
import { mailsTo } from '../world/service.ts'
import type { Browser } from './browser.ts'
import { importRows, type Office, office, school } from './hr-office.ts'
import { linksOf } from './town.ts'

let town: Office
beforeEach(async () => {
  town = await office('2026-09-07 08:30')
  await importRows(town, school)
})

const wish = { 'purposes[]': 'goals', sure: 'yes' }

describe('a manager', () => {
  it('starts a talk with one of their own people by address, and finds it on the team page', async () => {
    const maria = await signIn('maria')
    const form = await maria.get('/team/start')
    expect(form.text).toContain('Från 21 september')
    const team = await maria.submit(form, 'Starta', { ...wish, address: 'aisha@fjallbacka.example' })
    expect(team.path).toBe('/team?started=1')
    expect(team.text).toContain('Samtalet är startat.')
    expect(team.text).toContain('Aisha Noor Utanför omgångarna')
    await town.someMinutes()
    const [mail] = mailsTo(town.world, 'aisha@fjallbacka.example').map((sent) => sent.mail)
    expect(mail?.text).not.toContain('part of the cycle')
  })

  it('is told what is missing, with everything typed kept, and starts nothing without the box', async () => {
    const maria = await signIn('maria')
    const again = await maria.submit(await maria.get('/team/start'), 'Starta', {
      address: 'ingen@fjallbacka.example',
      from: '2026-09-10',
      to: '2026-09-09',
    })
    expect(again.status).toBe(422)
    for (const words of ['Välj en dag från 21 september 2026', 'Kryssa']) expect(again.text).toContain(words)
    expect(again.html).toContain('value="ingen@fjallbacka.example"')
    expect((await maria.get('/team')).text).toContain('Här kommer dina samtal att stå')
  })

  it('gets the same answer for an address that is nobody’s and one of someone else’s people', async () => {
    const maria = await signIn('maria')
    const answers = []
    for (const address of ['ingen@fjallbacka.example', 'karin@fjallbacka.example']) {
      const again = await maria.submit(await maria.get('/team/start'), 'Starta', { ...wish, address })
      answers.push(again.text.replaceAll(address, ''))
    }
    expect(answers[0]).toBe(answers[1])
    expect(answers[0]).toContain('Skriv adressen till någon som du håller samtal med')
  })

  it('reads, as HR and the employee do, that it is outside the cycles in the language of the page', async () => {
    const maria = await signIn('maria')
    await maria.submit(await maria.get('/team/start'), 'Starta', { ...wish, address: 'aisha@fjallbacka.example' })
    const team = await maria.get('/team?language=nb')
    expect(team.text).toContain('Aisha Noor Utenom rundene')
    expect((await maria.get('/team/book')).text).toContain('Utenom rundene, 21. september til')
    const aisha = await signIn('aisha')
    expect((await aisha.get('/my')).text).toContain('Maria Lind, Outside the cycles')
    expect((await aisha.get('/my?language=nb')).text).toContain('Maria Lind, Utenom rundene')
    expect((await aisha.get('/team')).text).toContain('Maria Lind Utenom rundene')
    const [person = ''] = /p_[0-9a-z]{16}/.exec((await maria.get('/team/start')).html) ?? []
    expect((await town.karin.get(`/hr/people/${person}?language=en`)).text).toContain('Outside the cycles')
  })

  it('chooses among those there is a talk with already', async () => {
    const maria = await signIn('maria')
    await maria.submit(await maria.get('/team/start'), 'Starta', { ...wish, address: 'aisha@fjallbacka.example' })
    const form = await maria.get('/team/start')
    expect(form.text).toContain('Aisha Noor')
    const [who = ''] = /p_[0-9a-z]{16}/.exec(form.html) ?? []
    const again = await maria.submit(form, 'Starta', { ...wish, who })
    expect(again.text).toContain('Ni har redan ett samtal på gång')
  })

  it('calls it off by a box on the talk’s own page, and the two read that it is off', async () => {
    const maria = await signIn('maria')
    await maria.submit(await maria.get('/team/start'), 'Starta', { ...wish, address: 'aisha@fjallbacka.example' })
    await town.someMinutes()
    const talk = (await maria.get('/team')).links.find(({ text }) => text.includes('Aisha'))?.href ?? ''
    const home = talk.split('/').slice(0, 3).join('/')
    const form = await maria.get(
      (await maria.get(home)).links.find(({ text }) => text === 'Ställ in samtalet')?.href ?? '',
    )
    expect(form.text).toContain('Ställ in samtalet med Aisha')
    expect((await maria.submit(form, 'Ställ in')).status).toBe(422)
    const off = await maria.submit(form, 'Ställ in', { sure: 'yes' })
    expect(off.path).toBe(home)
    expect(off.text).toContain('Samtalet är inställt, och inget mer skickas om det.')
    expect(off.text).not.toContain('Ställ in samtalet')
    expect((await maria.get(`${home}/call-off`)).path).toBe(home)
    expect((await maria.get('/team')).text).not.toContain('Boka en tid')
    await town.advance('2026-09-07 10:00')
    const mail = mailsTo(town.world, 'aisha@fjallbacka.example').at(-1)?.mail
    expect(mail?.text).toContain('Maria has called off the talk that you were to have outside the cycles.')
    const aisha = await signIn('aisha')
    const own = await aisha.get(home.replace('/m/', '/e/'))
    expect(own.text).toContain('The talk has been called off, and nothing more is sent about it.')
    expect((await aisha.get(`${home.replace('/m/', '/e/')}/call-off`)).path).toBe(home.replace('/m/', '/e/'))
  })
})

describe('an employee', () => {
  it('asks, and sees the talk that came of it', async () => {
    const aisha = await signIn('aisha')
    const page = await aisha.get('/my')
    expect(page.links).toContainEqual({ href: '/my/ask', text: 'Ask for a talk' })
    const mine = await aisha.submit(await aisha.get('/my/ask'), 'Ask', { text: 'About the project.', sure: 'yes' })
    expect(mine.path).toBe('/my')
    expect(mine.text).toContain('You asked Maria on 7 September 2026. About the project. No answer yet.')
    expect((await aisha.get('/my/ask')).text).toContain('You asked Maria on 7 September 2026. You get a mail')
    await town.advance('2026-09-07 10:00')
    const mail = mailsTo(town.world, 'maria@fjallbacka.example').at(-1)?.mail
    expect(mail?.subject).toBe('Aisha vill ha ett samtal')
    const maria = town.browser()
    const team = await maria.submit(await maria.get(linksOf(mail?.text ?? '')[0] ?? ''), 'Visa')
    expect(team.path).toBe('/team')
    expect(team.text).toContain('Aisha Noor vill gärna ha ett samtal med dig Aisha Noor About the project.')
    const start = await maria.get(team.links.find(({ href }) => href.startsWith('/team/start?with='))?.href ?? '')
    await maria.submit(start, 'Starta', wish)
    expect((await maria.get('/team')).text).not.toContain('vill gärna ha ett samtal')
    await town.someMinutes()
    expect((await aisha.get('/my')).text).toContain('It became a talk. Open the talk')
  })

  it('reads the manager’s words behind the link in the mail', async () => {
    const aisha = await signIn('aisha')
    await aisha.submit(await aisha.get('/my/ask'), 'Ask', { sure: 'yes' })
    await town.advance('2026-09-07 10:00')
    const maria = await signIn('maria')
    const answer = await maria.get(
      (await maria.get('/team')).links.find(({ href }) => href.startsWith('/team/asks/'))?.href ?? '',
    )
    expect((await maria.submit(answer, 'Skicka', { sure: 'yes' })).text).toContain('Skriv några ord')
    expect((await maria.submit(answer, 'Skicka', { text: 'I mars.' })).status).toBe(422)
    const team = await maria.submit(answer, 'Skicka', { text: 'I mars.', sure: 'yes' })
    expect(team.text).toContain('Svaret är på väg.')
    const twice = await maria.submit(answer, 'Skicka', { text: 'I mars.', sure: 'yes' })
    expect(twice.text).toBe(team.text)
    const other = await maria.submit(answer, 'Skicka', { text: 'Ring mig hellre.', sure: 'yes' })
    expect(other.status).toBe(409)
    expect(other.text).toContain('Svaret skickades inte Det är redan besvarat')
    expect(other.text).toContain('Ring mig hellre.')
    await town.advance('2026-09-07 12:00')
    const mail = mailsTo(town.world, 'aisha@fjallbacka.example').at(-1)?.mail
    expect(mail?.text).toContain('I mars.')
    const mine = await aisha.get(linksOf(mail?.text ?? '')[0] ?? '')
    expect(mine.path).toBe('/my')
    expect(mine.text).toContain('Maria answered I mars.')
  })

  it('is told whom to ask when nobody holds their talks', async () => {
    const maria = await signIn('maria')
    expect((await maria.get('/my/ask')).text).toContain('Just nu finns det ingen som håller samtal med dig')
  })
})

describe('HR', () => {
  it('sees whether such talks are held, and no cycle of them', async () => {
    const maria = await signIn('maria')
    await maria.submit(await maria.get('/team/start'), 'Starta', { ...wish, address: 'aisha@fjallbacka.example' })
    const cycles = await town.karin.get('/hr/cycles')
    const { href = '' } = cycles.links.find(({ text }) => text === 'Samtal utanför omgångarna') ?? {}
    const quality = await town.karin.get(href)
    expect(quality.text).toContain('Utanför omgångarna')
    expect(quality.forms.some(({ action }) => action.includes('quality'))).toBe(false)
    for (const page of ['', '/edit', '/people', '/people.csv', '/preview', '/launch', '/run/close'])
      expect((await town.karin.get(`${href.replace('/quality', '')}${page}`)).status).toBe(404)
  })
})

const signIn = (name: string): Promise<Browser> => town.signIn(`${name}@fjallbacka.example`, 'team')
