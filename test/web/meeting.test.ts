/** Time and place, and whether the talk took place, as both sides meet them on the pages. */
import { describe, expect, it } from 'vitest'
import { readTalk } from '../../functions/flow/read.ts'
import { fieldValue } from './browser.ts'
import { givenHeld, givenTalk, later, line, meetingBooked, meetingEnd, meetingStart, planOf } from './given-talk.ts'

const typed = { date: '2026-11-12', start: '14:00', minutes: '60', place: 'Rum 4' }

describe('a manager who books', () => {
  it('is offered the length of the template and sees the time in words', async () => {
    const { browser, path, world, id } = await givenTalk()
    const empty = await browser.manager.get(`${path.manager}/meeting`)
    expect(fieldValue(empty, 'minutes')).toBe('60')
    const page = await browser.manager.submit(empty, 'Boka tiden', typed)
    expect(page.path).toBe(`${path.manager}/meeting`)
    expect(page.text).toContain('torsdag 12 november kl. 14.00–15.00, vecka 46')
    const view = await readTalk(world.ports, id, 'manager')
    expect(view?.booking).toMatchObject({ status: 'booked', start: meetingStart, end: meetingEnd, place: 'Rum 4' })
  })

  it('asks the employee when the time is near, who answers with one press', async () => {
    const { browser, path, world, id } = await givenTalk()
    const form = await browser.manager.get(`${path.manager}/meeting`)
    const near = await browser.manager.submit(form, 'Boka tiden', { ...typed, date: '2026-10-06' })
    expect(near.text).toContain('Väntar på ett ja från Aisha')
    expect((await readTalk(world.ports, id, 'manager'))?.booking.status).toBe('none')
    expect((await browser.employee.get(path.employee)).text).toContain('Maria undrar om tisdag 6 oktober')
    const page = await browser.employee.get(`${path.employee}/meeting`)
    expect(fieldValue(page, 'yes')).toBeUndefined()
    const empty = await browser.employee.submit(page, 'Svara')
    expect(empty.status).toBe(422)
    const done = await browser.employee.submit(page, 'Svara', { yes: 'yes' })
    expect(done.text).toContain('tisdag 6 oktober kl. 14.00–15.00')
    expect((await readTalk(world.ports, id, 'manager'))?.booking).toMatchObject({
      status: 'booked',
      changedBy: 'manager',
    })
  })

  it('is told of the no, with other times, and the time that stood still stands', async () => {
    const { browser, path, given, world, id } = await givenTalk()
    await given('manager', meetingBooked)
    const form = await browser.manager.get(`${path.manager}/meeting`)
    await browser.manager.submit(form, 'Spara tiden', { ...typed, date: '2026-10-06' })
    const page = await browser.employee.get(`${path.employee}/meeting`)
    const half = await browser.employee.submit(page, 'Svara', { yes: 'no', date1: '2026-10-08' })
    expect(half.status).toBe(422)
    expect(fieldValue(half, 'date1')).toBe('2026-10-08')
    await browser.employee.submit(half, 'Svara', { yes: 'no', start1: '09:00' })
    const told = await browser.manager.get(`${path.manager}/meeting`)
    expect(told.text).toContain('torsdag 12 november')
    expect(told.text).toContain('torsdag 8 oktober kl. 09.00–10.00')
    const view = await readTalk(world.ports, id, 'manager')
    expect(view?.booking).toMatchObject({ status: 'booked', start: meetingStart })
  })

  it('keeps everything typed when the time has passed', async () => {
    const { browser, path, world, id } = await givenTalk()
    const form = await browser.manager.get(`${path.manager}/meeting`)
    const page = await browser.manager.submit(form, 'Boka tiden', {
      ...typed,
      date: '2026-09-30',
      place: '<b>Rum 4</b>',
    })
    expect(page.status).toBe(422)
    expect(page.html).toContain('<title>Fel: ')
    expect(page.text).toContain('Tiden har redan varit')
    expect(fieldValue(page, 'date')).toBe('2026-09-30')
    expect(fieldValue(page, 'place')).toBe('<b>Rum 4</b>')
    expect(page.html).not.toContain('<b>Rum 4')
    expect((await readTalk(world.ports, id, 'manager'))?.booking.status).toBe('none')
  })

  it('is told of each field that cannot be read, with all the others kept', async () => {
    const { browser, path } = await givenTalk()
    const form = await browser.manager.get(`${path.manager}/meeting`)
    const page = await browser.manager.submit(form, 'Boka tiden', {
      date: '',
      start: 'efter lunch',
      minutes: '900',
      place: 'x'.repeat(201),
    })
    expect(page.text).toContain('Välj ett datum')
    expect(page.text).toContain('Skriv en tid, till exempel 14.30')
    expect(page.text).toContain('högst 480')
    expect(page.text).toContain('högst 200 tecken')
    expect(fieldValue(page, 'start')).toBe('efter lunch')
  })

  it('moves with the old time filled in', async () => {
    const { browser, path, given, world, id } = await givenTalk()
    await given('manager', meetingBooked)
    const form = await browser.manager.get(`${path.manager}/meeting`)
    expect([fieldValue(form, 'date'), fieldValue(form, 'start'), fieldValue(form, 'place')]).toEqual([
      '2026-11-12',
      '14:00',
      'Rum 4',
    ])
    await browser.manager.submit(form, 'Spara tiden', { start: '15:30' })
    expect((await readTalk(world.ports, id, 'manager'))?.booking).toMatchObject({
      start: Date.parse('2026-11-12T14:30Z'),
    })
  })

  it('loses nothing when the page was not ours', async () => {
    const { browser, path, world, id } = await givenTalk()
    const form = await browser.manager.get(`${path.manager}/meeting`)
    const page = await browser.manager.submit(form, 'Boka tiden', { ...typed, token: 'x' })
    expect(page.text).toContain('Sidan har legat öppen länge')
    expect(fieldValue(page, 'place')).toBe('Rum 4')
    expect((await readTalk(world.ports, id, 'manager'))?.booking.status).toBe('none')
  })
})

describe('an employee', () => {
  it('sees when and where, and sets no time while none stands', async () => {
    const { browser, path, given } = await givenTalk({ cycle: { bookedBy: '2026-10-05' } })
    const empty = await browser.employee.get(`${path.employee}/meeting`)
    expect(empty.text).toContain('Maria bokar en senast')
    expect(empty.forms).toEqual([])
    await given('manager', meetingBooked)
    const page = await browser.employee.get(`${path.employee}/meeting`)
    expect(page.text).toContain('torsdag 12 november kl. 14.00–15.00')
    expect(page.text).toContain('Rum 4')
  })

  it('moves a booked time, however near, without asking', async () => {
    const { browser, path, given, world, id } = await givenTalk()
    await given('manager', meetingBooked)
    const page = await browser.employee.get(`${path.employee}/meeting`)
    await browser.employee.submit(page, 'Spara tiden', { date: '2026-10-06', start: '09:00' })
    expect((await readTalk(world.ports, id, 'manager'))?.booking).toMatchObject({
      status: 'booked',
      start: Date.parse('2026-10-06T07:00Z'),
      changedBy: 'employee',
    })
  })

  it('declines with other times, of which the manager books one with a tap', async () => {
    const { browser, path, given, world, id } = await givenTalk()
    await given('manager', meetingBooked)
    const page = await browser.employee.get(`${path.employee}/meeting`)
    const none = await browser.employee.submit(page, 'Föreslå andra tider')
    expect(none.status).toBe(422)
    expect(none.text).toContain('Skriv minst en tid som passar dig')
    const past = await browser.employee.submit(none, 'Föreslå andra tider', { date1: '2026-09-01', start1: '09:00' })
    expect(past.text).toContain('Tiden har redan varit')
    expect(fieldValue(past, 'date1')).toBe('2026-09-01')
    const sent = { date1: '2026-11-13', start1: '9', date3: '2026-10-06', start3: '13:30' }
    const done = await browser.employee.submit(past, 'Föreslå andra tider', sent)
    expect(done.text).toContain('Du har föreslagit andra tider')
    expect(done.text).toContain('fredag 13 november kl. 09.00–10.00')

    expect((await browser.manager.get(path.manager)).text).toContain('Aisha kan inte den förra tiden')
    const offer = await browser.manager.get(`${path.manager}/meeting`)
    expect(offer.text).toContain('Aisha föreslår')
    const unchosen = await browser.manager.submit(offer, 'Boka den valda tiden')
    expect(unchosen.status).toBe(422)
    const start = Date.parse('2026-10-06T11:30Z')
    await browser.manager.submit(unchosen, 'Boka den valda tiden', { proposal: String(start) })
    expect((await readTalk(world.ports, id, 'manager'))?.booking).toMatchObject({
      status: 'booked',
      start,
      place: 'Rum 4',
    })
  })

  it('has no more forms to decline after three times', async () => {
    const { browser, path, given } = await givenTalk()
    for (const day of [12, 13, 16]) {
      const at = Date.parse(`2026-11-${day}T13:00Z`)
      await given('manager', { kind: 'book', start: at, end: at + 3_600_000, place: '' })
      const page = await browser.employee.get(`${path.employee}/meeting`)
      await browser.employee.submit(page, 'Föreslå andra tider', { date1: '2026-11-20', start1: '09:00' })
    }
    await given('manager', meetingBooked)
    const page = await browser.employee.get(`${path.employee}/meeting`)
    expect(page.text).toContain('Du har föreslagit andra tider tre gånger')
    expect(page.html).not.toContain('name="date1"')
  })

  it('cannot book by a forged form', async () => {
    const { browser, path, world, id } = await givenTalk()
    await browser.employee.post(`${path.employee}/meeting`, Object.entries({ do: 'book', ...typed }))
    expect((await readTalk(world.ports, id, 'manager'))?.booking.status).toBe('none')
  })
})

describe('whoever cannot make it', () => {
  it.each(['employee', 'manager'] as const)('takes the time away with one tap: the %s', async (role) => {
    for (const from of ['', '/meeting']) {
      const { browser, path, given, world, id } = await givenTalk()
      await given('manager', meetingBooked)
      const page = await browser[role].get(`${path[role]}${from}`)
      const done = await browser[role].submit(page, 'Jag kan inte komma')
      expect(done.path).toBe(`${path[role]}/meeting`)
      expect(done.text).toContain('Den förra tiden är avbokad')
      expect((await readTalk(world.ports, id, role))?.booking.status).toBe('cancelled')
      expect((await browser.manager.get(`${path.manager}/meeting`)).text).toContain('Boka en tid')
    }
  })

  it('is asked to tick a box when a link brought the browser there just now', async () => {
    const { browser, path, given, world, id } = await givenTalk()
    await given('manager', meetingBooked)
    browser.employee.cookies.set('__Host-arrived', '1')
    const page = await browser.employee.get(path.employee)
    const asked = await browser.employee.submit(page, 'Jag kan inte komma')
    expect((await readTalk(world.ports, id, 'employee'))?.booking.status).toBe('booked')
    const unticked = await browser.employee.submit(asked, 'Jag kan inte komma')
    expect(unticked.status).toBe(422)
    await browser.employee.submit(unticked, 'Jag kan inte komma', { sure: 'yes' })
    expect((await readTalk(world.ports, id, 'employee'))?.booking.status).toBe('cancelled')
  })

  it('changes nothing by looking, nor once there is nothing to take away', async () => {
    const { browser, path, given, world, id } = await givenTalk()
    expect((await browser.employee.get(`${path.employee}/meeting/cancel`)).text).toContain('Ingen tid är bokad')
    await given('manager', meetingBooked)
    await browser.employee.get(`${path.employee}/meeting/cancel`)
    expect((await readTalk(world.ports, id, 'employee'))?.booking.status).toBe('booked')
  })

  it('books again, if it was a mistake', async () => {
    const { browser, path, given, world, id } = await givenTalk()
    await given('manager', meetingBooked)
    const off = await browser.employee.submit(await browser.employee.get(path.employee), 'Jag kan inte komma')
    await browser.employee.submit(off, 'Boka tiden', typed)
    expect((await readTalk(world.ports, id, 'employee'))?.booking).toMatchObject({
      status: 'booked',
      start: meetingStart,
    })
  })
})

describe('a booking date that has passed', () => {
  it('is no date to book by any more: the manager still may, and so may the employee', async () => {
    const { browser, path } = await givenTalk({ cycle: { bookedBy: '2026-09-30' } })
    for (const at of ['', '/meeting']) {
      expect((await browser.manager.get(`${path.manager}${at}`)).text).toContain('Det går fortfarande bra att boka')
      expect((await browser.employee.get(`${path.employee}${at}`)).text).toContain('Du kan boka själv')
    }
  })
})

describe('two who have talked without a booked time', () => {
  it.each(['employee', 'manager'] as const)('say so, which opens the plan: the %s', async (role) => {
    const { browser, path, world, id } = await givenTalk()
    const page = await browser[role].get(`${path[role]}/held`)
    const wrong = await browser[role].submit(page, 'Öppna planen', { on: '2026-10-02', sure: 'yes' })
    expect(wrong.status).toBe(422)
    expect(fieldValue(wrong, 'on')).toBe('2026-10-02')
    const unticked = await browser[role].submit(wrong, 'Öppna planen', { on: '2026-09-29' })
    expect(unticked.status).toBe(422)
    const done = await browser[role].submit(unticked, 'Öppna planen', { on: '2026-09-29', sure: 'yes' })
    expect(done.path).toBe(`${path[role]}/plan`)
    expect((await readTalk(world.ports, id, role))?.held).toMatchObject({ yes: true, registered: { on: '2026-09-29' } })
    expect((await browser[role].get(`${path[role]}/held`)).text).toContain(
      'Du säger att ni talades vid 29 september 2026',
    )
  })

  it('are not told so against the word of the employee', async () => {
    const { browser, path, given, world, id } = await givenTalk()
    await given('manager', { kind: 'alreadyTalked', on: '2026-09-29' })
    expect((await browser.employee.get(path.employee)).text).toContain('Maria säger att ni har talats vid')
    const page = await browser.employee.get(`${path.employee}/held`)
    expect(page.text).toContain('Maria säger att ni talades vid 29 september 2026')
    expect(page.text).not.toContain('Vi har flyttat det')
    const done = await browser.employee.submit(page, 'Spara svaret', { answer: 'fellThrough', sure: 'yes' })
    expect(done.path).toBe(path.employee)
    expect((await readTalk(world.ports, id, 'employee'))?.held.yes).toBe(false)
  })
})

describe('did the talk take place', () => {
  const afterMeeting = async () => {
    const talk = await givenTalk()
    await talk.given('manager', meetingBooked)
    return later(talk, '2026-11-12T16:00Z')
  }

  it('is not asked before the meeting has started', async () => {
    const { browser, path, given } = await givenTalk()
    await given('manager', meetingBooked)
    const page = await browser.employee.get(`${path.employee}/held?answer=talked`)
    expect(page.text).toContain('När det har börjat kan ni svara här')
    expect(page.forms).toEqual([])
  })

  it('is preselected by the link and recorded by a press alone', async () => {
    const { browser, path, world, id } = await afterMeeting()
    const page = await browser.employee.get(`${path.employee}/held?answer=talked`)
    expect(fieldValue(page, 'answer')).toBe('talked')
    expect(page.text).toContain('Säger du att det inte blev av är det vad som gäller')
    expect((await readTalk(world.ports, id, 'employee'))?.held.yes).toBe(false)
    const unticked = await browser.employee.submit(page, 'Spara svaret')
    expect(unticked.status).toBe(422)
    expect(fieldValue(unticked, 'answer')).toBe('talked')
    const done = await browser.employee.submit(unticked, 'Spara svaret', { sure: 'yes' })
    expect(done.path).toBe(`${path.employee}/plan`)
    expect((await readTalk(world.ports, id, 'employee'))?.held.yes).toBe(true)
  })

  it('leads the manager to a new time when it was moved', async () => {
    const { browser, path } = await afterMeeting()
    const page = await browser.manager.get(`${path.manager}/held`)
    expect(fieldValue(page, 'answer')).toBeUndefined()
    const moved = await browser.manager.submit(page, 'Spara svaret', { answer: 'moved', sure: 'yes' })
    expect(moved.path).toBe(`${path.manager}/meeting`)
    expect(moved.text).toContain('Boka en tid')
  })

  it('can be put right by the employee when the manager says that it was moved', async () => {
    const { browser, path, given, world, id } = await afterMeeting()
    await given('manager', { kind: 'sayHeld', answer: 'moved' })
    const page = await browser.employee.get(`${path.employee}/held`)
    expect(page.text).toContain('torsdag 12 november')
    const done = await browser.employee.submit(page, 'Spara svaret', { answer: 'talked', sure: 'yes' })
    expect(done.path).toBe(`${path.employee}/plan`)
    expect((await readTalk(world.ports, id, 'manager'))?.held).toMatchObject({
      yes: true,
      own: 'moved',
      other: 'talked',
    })
  })

  it('stays a no for the manager when it was the employee’s', async () => {
    const { browser, path, given } = await afterMeeting()
    await given('employee', { kind: 'sayHeld', answer: 'fellThrough' })
    const page = await browser.manager.get(`${path.manager}/held`)
    expect(fieldValue(page, 'answer')).toBeUndefined()
    expect(page.text).not.toContain('Ni hade en tid')
  })

  it('leads home when it fell through, and the no of the employee outweighs the yes of the manager', async () => {
    const { browser, path, given, world, id } = await afterMeeting()
    await given('manager', { kind: 'sayHeld', answer: 'talked' })
    const page = await browser.employee.get(`${path.employee}/held`)
    expect(page.text).toContain('Maria har svarat att ni har talats vid.')
    const done = await browser.employee.submit(page, 'Spara svaret', { answer: 'fellThrough', sure: 'yes' })
    expect(done.path).toBe(path.employee)
    expect((await readTalk(world.ports, id, 'manager'))?.held.yes).toBe(false)
  })

  it('is over when the two have talked: the time is no form any more', async () => {
    const { browser, path } = await givenHeld()
    const page = await browser.manager.get(`${path.manager}/meeting`)
    expect(page.text).toContain('Ni har haft ert samtal')
    expect(page.forms).toEqual([])
  })
})

describe('time and place in three languages', () => {
  it.each([
    ['sv', 'Tid och plats', 'Blev samtalet av?', 'torsdag 12 november kl. 14.00–15.00, vecka 46'],
    ['nb', 'Tid og sted', 'Ble samtalen noe av?', 'torsdag 12. november kl. 14.00–15.00, uke 46'],
    ['en', 'Time and place', 'Did the talk take place?', 'Thursday 12 November, 14:00–15:00, week 46'],
  ] as const)('speaks %s', async (language, title, held, when) => {
    const { browser, path, given } = await givenTalk({ languages: { manager: language } })
    await given('manager', meetingBooked)
    const page = await browser.manager.get(`${path.manager}/meeting`)
    expect(page.html).toContain(`<html lang="${language}">`)
    expect(page.text).toContain(title)
    expect(page.text).toContain(when)
    expect((await browser.manager.get(`${path.manager}/held`)).text).toContain(held)
  })
})

describe('two windows that set a time at once', () => {
  it('are one that wins and one that is told, with what was typed kept', async () => {
    const { browser, path } = await givenTalk()
    const page = await browser.manager.get(`${path.manager}/meeting`)
    const other = await browser.manager.get(`${path.manager}/meeting`)
    await browser.manager.submit(page, 'Boka tiden', typed)
    const late = await browser.manager.submit(other, 'Boka tiden', { ...typed, start: '09:00' })
    expect(late.status).toBe(422)
    expect(fieldValue(late, 'start')).toBe('09:00')
    expect(late.text).toContain('Någon har ändrat det här')
    expect(late.text).toContain('14.00')
  })
})

describe('an employee whose manager has not booked in time', () => {
  it('sets the time, though not before the booking date has passed', async () => {
    const early = await givenTalk({ cycle: { bookedBy: '2026-10-05' } })
    expect((await early.browser.employee.get(`${early.path.employee}/meeting`)).html).not.toContain('name="date"')
    const talk = await givenTalk({ cycle: { bookedBy: '2026-09-30' } })
    const page = await talk.browser.employee.get(`${talk.path.employee}/meeting`)
    await talk.browser.employee.submit(page, 'Boka tiden', typed)
    expect((await readTalk(talk.world.ports, talk.id, 'manager'))?.booking).toMatchObject({
      status: 'booked',
      changedBy: 'employee',
    })
  })
})

describe('the calendar file', () => {
  it('is the entry of the mail, with the same id and sequence', async () => {
    const talk = await givenTalk()
    await talk.given('manager', meetingBooked)
    const file = await talk.browser.employee.get(`${talk.path.employee}/meeting.ics`)
    expect(file.headers.get('content-type')).toContain('text/calendar')
    expect(file.html).toContain(`UID:${talk.id}@`)
    expect(file.html).toContain('SEQUENCE:0')
  })
})

describe('whether they talked, when a plan is agreed', () => {
  it('is no question any more, and leads to the plan first', async () => {
    const talk = await givenHeld()
    const content = planOf([line('l1', 'Handledning')])
    await talk.given('manager', { kind: 'proposePlan', basedOn: 0, content })
    await talk.given('employee', { kind: 'confirmPlan', version: 1 })
    const { links } = await talk.browser.manager.get(`${talk.path.manager}/held`)
    const hrefs = links.map(({ href }) => href)
    expect(hrefs.indexOf(`${talk.path.manager}/plan`)).toBeLessThan(hrefs.indexOf(`${talk.path.manager}/meeting`))
  })
})
