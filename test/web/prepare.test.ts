/** Preparing on the pages, for either side: drafts, autosave, conflicts, sending, changing until the meeting, topics. */
import { describe, expect, it } from 'vitest'
import { readTalk } from '../../functions/flow/read.ts'
import { fieldValue } from './browser.ts'
import { givenTalk, meetingBooked, meetingStart } from './given-talk.ts'

const question = (path: string, id: string) => `${path}/question/${id}`

describe('a question', () => {
  it('keeps what is written, and goes on to the first one without a word', async () => {
    const { browser, path } = await givenTalk()
    const aisha = browser.employee
    const first = await aisha.get(question(path.employee, 'next'))
    expect(first.path).toBe(question(path.employee, 'QA1'))
    const second = await aisha.submit(first, 'Spara och fortsätt', { text: 'Leda introduktionen\noch lära mig budget' })
    expect(second.text).toContain('Fråga 2 av')
    expect(fieldValue(await aisha.get(question(path.employee, 'QA1')), 'text')).toBe(
      'Leda introduktionen\noch lära mig budget',
    )
    expect((await aisha.get(question(path.employee, 'next'))).path).toBe(question(path.employee, 'QA2'))
  })

  it('says before one writes who reads it, what never to write, and that all is optional', async () => {
    const { browser, path } = await givenTalk()
    const { text } = await browser.employee.get(question(path.employee, 'QA1'))
    expect(text).toContain('Maria ser svaren när ni båda har skickat')
    expect(text).toContain('HR ser bara att samtalet blir av')
    expect(text).toContain('Skriv inget om hälsa')
    expect(text).toContain('Allt är frivilligt')
  })

  it('that is too long is shown again with every character and a message at the field and on top', async () => {
    const { browser, path } = await givenTalk()
    const long = 'å'.repeat(4212)
    const page = await browser.employee.submit(
      await browser.employee.get(question(path.employee, 'QA1')),
      'Spara och fortsätt',
      { text: long },
    )
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Fel: /)
    expect(fieldValue(page, 'text')).toBe(long)
    expect(page.html.match(/Texten är 4\s212 tecken/g)).toHaveLength(2)
  })

  it('saves by itself with its version, and a second window gets 409 there and both texts by the button', async () => {
    const { browser, path, another } = await givenTalk()
    const url = question(path.employee, 'QA1')
    const phone = browser.employee
    const laptop = await another('employee')
    const opened = await phone.get(url)
    const stale = await laptop.get(url)
    const token = fieldValue(opened, 'token') ?? ''
    const json = { accept: 'application/json' }
    const saved = await phone.post(
      url,
      [
        ['token', token],
        ['version', '0'],
        ['text', 'från telefonen'],
      ],
      json,
    )
    expect(await saved.json()).toMatchObject({ version: 1 })
    const again = await phone.post(
      url,
      [
        ['token', token],
        ['version', '1'],
        ['text', 'från telefonen, mer'],
      ],
      json,
    )
    expect(await again.json()).toMatchObject({ version: 2 })
    const lost = await laptop.post(
      url,
      [
        ['token', fieldValue(stale, 'token') ?? ''],
        ['version', '0'],
        ['text', 'från datorn'],
      ],
      json,
    )
    expect(lost.status).toBe(409)
    const both = await laptop.submit(stale, 'Spara och fortsätt', { text: 'från datorn' })
    expect(both.status).toBe(409)
    expect(both.text).toContain('från telefonen, mer')
    expect(fieldValue(both, 'text')).toBe('från datorn')
    expect((await laptop.submit(both, 'Spara och fortsätt', { text: 'båda' })).text).toContain('Fråga 2 av')
  })

  it('that was saved by itself on the way is no conflict when the same words come by the button', async () => {
    const { browser, path } = await givenTalk()
    const url = question(path.employee, 'QA1')
    const opened = await browser.employee.get(url)
    const token = fieldValue(opened, 'token') ?? ''
    const json = { accept: 'application/json' }
    await browser.employee.post(
      url,
      [
        ['token', token],
        ['version', '0'],
        ['text', 'samma ord'],
      ],
      json,
    )
    const next = await browser.employee.submit(opened, 'Spara och fortsätt', { text: 'samma ord' })
    expect(next.text).toContain('Fråga 2 av')
  })

  it('shows words as words, never as markup', async () => {
    const { browser, path } = await givenTalk()
    const words = '<img src=x onerror=alert(1)></textarea><script>'
    await browser.employee.submit(await browser.employee.get(question(path.employee, 'QA1')), 'Spara och fortsätt', {
      text: words,
    })
    for (const page of [question(path.employee, 'QA1'), `${path.employee}/answers`]) {
      const { html } = await browser.employee.get(page)
      expect(html).not.toContain('<img src=x')
      expect(html).toContain('&lt;img src=x')
    }
  })

  it('keeps what was typed when the form’s token is not ours', async () => {
    const { browser, path } = await givenTalk()
    const page = await browser.employee.submit(
      await browser.employee.get(question(path.employee, 'QA1')),
      'Spara och fortsätt',
      { text: 'kvar', token: 'fel' },
    )
    expect(page.status).toBe(422)
    expect(fieldValue(page, 'text')).toBe('kvar')
    expect(page.text).toContain('Sidan har legat öppen länge')
  })
})

describe('sending', () => {
  it('needs a ticked box, opens nothing to the other alone, and can be done again until the meeting', async () => {
    const talk = await givenTalk()
    const { browser, path, world, id } = talk
    const aisha = browser.employee
    await aisha.submit(await aisha.get(question(path.employee, 'QA1')), 'Spara och fortsätt', { text: 'kanariefågel' })
    const check = await aisha.get(`${path.employee}/answers`)
    const unticked = await aisha.submit(check, 'Skicka svaren')
    expect(unticked.status).toBe(422)
    const sent = await aisha.submit(check, 'Skicka svaren', { sure: 'yes' })
    expect(sent.text).toContain('Dina svar är skickade till Maria')
    expect(JSON.stringify(await readTalk(world.ports, id, 'manager'))).not.toContain('kanariefågel')
    await talk.given('manager', { kind: 'prepareWithoutWriting' })
    expect(JSON.stringify(await readTalk(world.ports, id, 'manager'))).toContain('kanariefågel')
    await aisha.submit(await aisha.get(question(path.employee, 'QA1')), 'Spara och fortsätt', { text: 'ändrat' })
    await aisha.submit(await aisha.get(`${path.employee}/answers`), 'Skicka svaren', { sure: 'yes' })
    expect(JSON.stringify(await readTalk(world.ports, id, 'manager'))).toContain('ändrat')
  })

  it('sends what was shown: a draft that moved on since is looked through again', async () => {
    const { browser, path, another } = await givenTalk()
    const aisha = browser.employee
    await aisha.submit(await aisha.get(question(path.employee, 'QA1')), 'Spara och fortsätt', { text: 'ett' })
    const check = await aisha.get(`${path.employee}/answers`)
    const phone = await another('employee')
    await phone.submit(await phone.get(question(path.employee, 'QA1')), 'Spara och fortsätt', { text: 'två' })
    const again = await aisha.submit(check, 'Skicka svaren', { sure: 'yes' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('två')
  })

  it('twice with the same form is once', async () => {
    const { browser, path, world, id } = await givenTalk()
    const aisha = browser.employee
    await aisha.submit(await aisha.get(question(path.employee, 'QA1')), 'Spara och fortsätt', { text: 'ett' })
    const check = await aisha.get(`${path.employee}/answers`)
    await aisha.submit(check, 'Skicka svaren', { sure: 'yes' })
    await aisha.submit(check, 'Skicka svaren', { sure: 'yes' })
    expect((await readTalk(world.ports, id, 'employee'))?.preparation.own).toMatchObject({ status: 'sent', version: 1 })
  })

  it('ends on a page that leads back to the talk from its top', async () => {
    const talk = await givenTalk()
    await talk.given('employee', {
      kind: 'sendAnswers',
      answers: [{ question: 'QA1', text: 'Leda', onlyOnPage: false }],
    })
    const page = await talk.browser.employee.get(`${talk.path.employee}/answers`)
    expect(page.html).toMatch(/<main[^>]*><a class="back" href="[^"]*">Till samtalet<\/a>/)
  })

  it('is locked when the meeting has started', async () => {
    const talk = await givenTalk()
    await talk.given('manager', meetingBooked)
    talk.world.clock.set(meetingStart - 3600_000)
    const aisha = await talk.another('employee')
    const opened = await aisha.get(question(talk.path.employee, 'QA1'))
    talk.world.clock.set(meetingStart)
    const late = await aisha.submit(opened, 'Spara och fortsätt', { text: 'för sent' })
    expect(late.path).toBe(`${talk.path.employee}/answers`)
    expect(late.text).toContain('Samtalet har börjat')
    expect(late.html).not.toContain('för sent')
  })

  it('says kindly that there is nothing to send', async () => {
    const { browser, path } = await givenTalk()
    const page = await browser.employee.submit(
      await browser.employee.get(`${path.employee}/answers`),
      'Skicka svaren',
      { sure: 'yes' },
    )
    expect(page.status).toBe(422)
    expect(page.text).toContain('Inget är skrivet ännu')
  })

  it('can be left out: preparing without writing counts', async () => {
    const { browser, path } = await givenTalk()
    const page = await browser.employee.submit(
      await browser.employee.get(`${path.employee}/answers`),
      'Ja, det stämmer',
      { without: 'yes' },
    )
    expect(page.path).toBe(path.employee)
    expect(page.text).toContain('Utan att skriva')
  })
})

describe('the manager', () => {
  it('has questions of their own, and is told which answers nobody else reads', async () => {
    const { browser, path } = await givenTalk()
    const first = await browser.manager.get(question(path.manager, 'next'))
    expect(first.text).toContain('Vad har jag sett själv')
    expect(first.text).toContain('Aisha ser inte det här svaret')
    expect(first.html).not.toContain('name="onlyOnPage"')
    const less = await browser.manager.get(question(path.manager, 'QC4'))
    expect(less.text).toContain('Jag har redan sagt det här till Aisha')
  })
})

describe('topics', () => {
  it('are seen by both at once, and withdrawn by whoever proposed them', async () => {
    const { browser, path } = await givenTalk()
    const page = await browser.employee.submit(await browser.employee.get(`${path.employee}/topics`), 'Föreslå ämnet', {
      text: 'Schemat i vår',
    })
    expect(page.text).toContain('Schemat i vår')
    const other = await browser.manager.get(`${path.manager}/topics`)
    expect(other.text).toContain('Schemat i vår')
    expect(other.forms.flatMap(({ buttons }) => buttons.map(({ text }) => text))).not.toContain('Ta bort')
    const gone = await browser.employee.submit(page, 'Ta bort')
    expect(gone.text).not.toContain('Schemat i vår')
  })

  it('are kept with a message when empty or too long', async () => {
    const { browser, path } = await givenTalk()
    const page = await browser.employee.get(`${path.employee}/topics`)
    expect((await browser.employee.submit(page, 'Föreslå ämnet')).text).toContain('Skriv vad ämnet är')
    const long = await browser.employee.submit(page, 'Föreslå ämnet', { text: 'x'.repeat(301) })
    expect(fieldValue(long, 'text')).toBe('x'.repeat(301))
  })
})

describe('a session that ended while one wrote', () => {
  it('shows what was written, so that it can be kept, and offers a fresh link', async () => {
    const { browser, path, world } = await givenTalk()
    const opened = await browser.employee.get(question(path.employee, 'QA1'))
    world.clock.set(world.ports.clock.now() + 15 * 24 * 3600_000)
    const closed = await browser.employee.submit(opened, 'Spara och fortsätt', { text: 'en lång tanke' })
    expect(closed.status).toBe(404)
    expect(closed.text).toContain('en lång tanke')
    expect(closed.text).toContain('Skicka en ny länk')
  })
})

describe('a talk’s own page', () => {
  it('says the next step, the purpose and who sees what, in each of the three languages', async () => {
    const { browser, path } = await givenTalk({ languages: { employee: 'nb', manager: 'en' } })
    expect((await browser.employee.get(path.employee)).text).toContain('Samtalen med Maria Lind')
    const manager = await browser.manager.get(path.manager)
    expect(manager.text).toContain('The talk with Aisha Noor')
    expect(manager.text).toContain('Book a time')
    expect((await browser.employee.get(`${path.employee}?language=sv`)).text).toContain('Samtalet med Maria Lind')
  })

  it('is closed to everyone who is not a side of the talk, in the same words as a talk that is not', async () => {
    const { path, browser, another } = await givenTalk()
    const aisha = await another('employee')
    const asManager = await aisha.get(path.manager)
    expect(asManager.status).toBe(404)
    const none = await browser.employee.get('/m/t_0000000000000000')
    expect(none.status).toBe(404)
    expect(asManager.text).toBe(none.text)
  })

  it('is left behind on this device with one press', async () => {
    const { browser, path } = await givenTalk()
    const left = await browser.employee.submit(
      await browser.employee.get(path.employee),
      'Jag är klar på den här enheten',
    )
    expect(left.text).toContain('Du är utloggad')
    expect((await browser.employee.get(path.employee)).status).toBe(404)
  })
})
