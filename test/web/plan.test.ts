/** The plan as both sides write, read, confirm and change it on the pages. */
import { describe, expect, it } from 'vitest'
import { readTalk } from '../../functions/flow/read.ts'
import { fieldValue, formWith, type Page } from './browser.ts'
import { type GivenTalk, givenHeld, givenTalk, later, line, meetingBooked, planOf } from './given-talk.ts'

const planSeenBy = async ({ world, id }: GivenTalk, role: 'employee' | 'manager') =>
  (await readTalk(world.ports, id, role))!.plan

/** The id of the nth line of the form. */
const lineIn = (page: Page, n: number) =>
  formWith(page, 'line[]').fields.filter(([name]) => name === 'line[]')[n - 1]![1]

describe('the plan before the two have talked', () => {
  it('says when it opens, and leads to the answer once the time has come', async () => {
    const talk = await givenTalk()
    await talk.given('manager', meetingBooked)
    const before = await talk.browser.manager.get(`${talk.path.manager}/plan`)
    expect(before.text).toContain('Planen öppnas när ni har talats vid')
    expect(before.html).not.toContain('/held')
    expect(before.links.filter(({ text }) => text === 'Till samtalet')).toHaveLength(2)
    const { browser, path } = await later(talk, '2026-11-12T14:30Z')
    expect((await browser.manager.get(`${path.manager}/plan/edit`)).html).toContain(`${path.manager}/held`)
  })
})

describe('writing a plan', () => {
  it('suggests the follow-ups of the cycle after the meeting', async () => {
    const { browser, path } = await givenHeld()
    const page = await browser.manager.get(`${path.manager}/plan/edit`)
    const dates = formWith(page, 'line[]').fields.filter(([name]) => name === 'followUp[]')
    expect(dates.map(([, date]) => date)).toEqual(['2026-12-12', '2027-02-12'])
  })

  it('keeps everything typed when a line or a date is added or removed without scripts', async () => {
    const talk = await givenHeld()
    const { browser, path } = talk
    const first = await browser.manager.get(`${path.manager}/plan/edit`)
    const a = lineIn(first, 1)
    const second = await browser.manager.submit(first, 'Lägg till rad', {
      [`what-${a}`]: '\nHålla ihop introduktionen <i>själv</i>',
      [`who-${a}`]: 'employee',
      [`kind-${a}`]: 'competence.mentor',
      [`by-${a}`]: '2027-03-31',
      [`steps-${a}`]: 'Rita upp passen\nGå bredvid',
    })
    expect(second.status).toBe(200)
    const b = lineIn(second, 2)
    expect(b).not.toBe(a)
    expect(fieldValue(second, `what-${a}`)).toBe('\nHålla ihop introduktionen <i>själv</i>')
    expect(fieldValue(second, `kind-${a}`)).toBe('competence.mentor')
    expect(fieldValue(second, `steps-${a}`)).toBe('Rita upp passen\nGå bredvid')
    expect(second.html).not.toContain('<i>')
    const third = await browser.manager.submit(second, 'Lägg till datum', { [`what-${b}`]: 'Boka kursen' })
    const fourth = await browser.manager.submit(third, 'Ta bort datum 1')
    const fifth = await browser.manager.submit(fourth, 'Ta bort rad 1')
    expect(lineIn(fifth, 1)).toBe(b)
    expect(fieldValue(fifth, `what-${b}`)).toBe('Boka kursen')
    expect(
      formWith(fifth, 'line[]')
        .fields.filter(([name]) => name === 'followUp[]')
        .map(([, date]) => date),
    ).toEqual(['2027-02-12', ''])
    expect((await planSeenBy(talk, 'manager')).draft).toBeUndefined()
  })

  it('splits a line into its steps, and says in the proposal what they come from', async () => {
    const talk = await givenHeld()
    const { browser, path } = talk
    await talk.given('manager', {
      kind: 'proposePlan',
      basedOn: 0,
      content: planOf([line('l1', 'Introduktionen', { steps: ['Checklista', 'Fadder'] }), line('l2', 'Kursen')]),
    })
    await talk.given('employee', { kind: 'confirmPlan', version: 1 })
    const form = await browser.employee.get(`${path.employee}/plan/edit`)
    const split = await browser.employee.submit(form, 'Dela rad 1', { 'what-l2': 'Kursen i vår' })
    const [one, two, three] = [1, 2, 3].map((n) => lineIn(split, n))
    expect([one, two].map((id) => fieldValue(split, `what-${id}`))).toEqual(['Checklista', 'Fadder'])
    expect(three).toBe('l2')
    expect(fieldValue(split, 'what-l2')).toBe('Kursen i vår')
    const proposed = await browser.employee.submit(split, 'Föreslå planen', { sure: 'yes' })
    expect(proposed.text).toContain('Delas upp: Checklista Delad från: Introduktionen')
    expect(proposed.text).not.toContain('Tas bort')
    expect((await planSeenBy(talk, 'manager')).latest?.lines.map(({ splitFrom }) => splitFrom)).toEqual([
      'l1',
      'l1',
      undefined,
    ])
  })

  it('folds steps and kind of a line while they say nothing', async () => {
    const { browser, path } = await givenHeld()
    const page = await browser.manager.get(`${path.manager}/plan/edit`)
    expect(page.html).toMatch(/<details><summary>Steg och typ för rad 1/)
    const typed = { [`what-${lineIn(page, 1)}`]: 'Handleda', [`steps-${lineIn(page, 1)}`]: 'Boka tid' }
    const written = await browser.manager.submit(page, 'Lägg till rad', typed)
    expect(written.html).toMatch(/<details open[^>]*><summary>Steg och typ för rad 1/)
  })

  it('saves by Enter, never removes: the first button of the form is the draft', async () => {
    const { browser, path } = await givenHeld()
    const page = await browser.manager.get(`${path.manager}/plan/edit`)
    expect(formWith(page, 'line[]').buttons[0]).toMatchObject({ name: 'do', value: 'draft' })
  })

  it('is a draft that its writer alone sees', async () => {
    const talk = await givenHeld()
    const { browser, path } = talk
    const form = await browser.manager.get(`${path.manager}/plan/edit`)
    const saved = await browser.manager.submit(form, 'Spara utkast', { [`what-${lineIn(form, 1)}`]: 'Boka kursen' })
    expect(saved.text).toContain('Utkastet sparades')
    expect(fieldValue(saved, `what-${lineIn(saved, 1)}`)).toBe('Boka kursen')
    expect((await planSeenBy(talk, 'employee')).draft).toBeUndefined()
    expect((await browser.employee.get(`${path.employee}/plan`)).text).not.toContain('Boka kursen')
    expect((await browser.employee.get(`${path.employee}/plan/edit`)).text).not.toContain('Boka kursen')
  })

  it('writes nothing when a button is pressed on what stands', async () => {
    const talk = await givenHeld()
    const form = await talk.browser.manager.get(`${talk.path.manager}/plan/edit`)
    await talk.browser.manager.submit(form, 'Spara utkast')
    expect((await planSeenBy(talk, 'manager')).draft).toBeUndefined()
  })

  it('says at each field what is too long, missing or past', async () => {
    const { browser, path } = await givenHeld()
    const form = await browser.manager.get(`${path.manager}/plan/edit`)
    const a = lineIn(form, 1)
    const page = await browser.manager.submit(form, 'Föreslå planen', {
      sure: 'yes',
      [`what-${a}`]: '',
      [`notice-${a}`]: 'x'.repeat(601),
      [`steps-${a}`]: 'steg\n'.repeat(9),
      [`by-${a}`]: 'snart',
      'followUp[]': '2026-11-01',
    })
    expect(page.status).toBe(422)
    for (const message of [
      'Skriv vad ni ska göra',
      'högst 600 tecken',
      'Skriv högst 8 steg',
      'Skriv ett datum',
      'Välj ett datum framåt',
    ]) {
      expect(page.text).toContain(message)
    }
    for (const id of [`what-${a}`, `notice-${a}`, `steps-${a}`, `by-${a}`, 'follow-up-1']) {
      expect(page.html).toContain(`href="#${id}"`)
      expect(page.html).toContain(`id="${id}"`)
    }
    expect(fieldValue(page, `by-${a}`)).toBe('snart')
  })

  it('proposes only with the box ticked, and something written', async () => {
    const talk = await givenHeld()
    const { browser, path } = talk
    const form = await browser.manager.get(`${path.manager}/plan/edit`)
    const a = lineIn(form, 1)
    const unticked = await browser.manager.submit(form, 'Föreslå planen', { [`what-${a}`]: 'Boka kursen' })
    expect(unticked.status).toBe(422)
    expect(fieldValue(unticked, `what-${a}`)).toBe('Boka kursen')
    const empty = await browser.manager.submit(form, 'Föreslå planen', { sure: 'yes' })
    expect(empty.text).toContain('Skriv minst en rad')
    expect((await planSeenBy(talk, 'manager')).latest).toBeUndefined()
  })

  it('starts from what is unresolved of the last plan', async () => {
    const before = await agreed(planOf([line('l1', 'Handledning varannan vecka')], { followUps: [] }))
    const talk = await givenTalk({ previous: before.id, on: before.world, cycle: { name: 'Hösten 2027' } })
    await talk.given('manager', {
      ...meetingBooked,
      start: Date.parse('2026-11-20T13:00Z'),
      end: Date.parse('2026-11-20T14:00Z'),
    } as never)
    await talk.given('employee', { kind: 'answerTime', n: 1, yes: true, proposals: [] })
    const { browser, path } = await later(talk, '2026-11-20T15:00Z', () =>
      talk.given('manager', { kind: 'sayHeld', answer: 'talked' }),
    )
    const form = await browser.manager.get(`${path.manager}/plan/edit`)
    expect(form.text).toContain('Rad 1, från förra planen')
    expect(fieldValue(form, 'what-l1')).toBe('Handledning varannan vecka')
    await browser.manager.submit(form, 'Föreslå planen', { sure: 'yes' })
    expect((await planSeenBy(talk, 'employee')).latest?.lines).toMatchObject([{ id: 'l1', carried: true }])
  })
})

describe('a proposed plan', () => {
  it('is confirmed by the other with the box ticked, and holds', async () => {
    const talk = await proposed()
    const { browser, path } = talk
    const own = await browser.manager.get(`${path.manager}/plan`)
    expect(own.text).toContain('Det väntar på Aisha')
    expect(own.text).not.toContain('Bekräfta planen')
    const page = await browser.employee.get(`${path.employee}/plan`)
    expect(page.text).toContain('Handledning')
    expect(page.text).toContain('bekräftade den 13 november 2026')
    const unticked = await browser.employee.submit(page, 'Bekräfta planen')
    expect(unticked.status).toBe(422)
    const done = await browser.employee.submit(unticked, 'Bekräfta planen', { sure: 'yes' })
    expect(done.text).toContain('Planen gäller sedan 13 november 2026')
    expect((await planSeenBy(talk, 'manager')).isAgreed).toBe(true)
  })

  it('is sent back with words', async () => {
    const talk = await proposed()
    const { browser, path } = talk
    const page = await browser.employee.get(`${path.employee}/plan`)
    expect((await browser.employee.submit(page, 'Skicka tillbaka')).text).toContain('Skriv vad du vill ändra')
    await browser.employee.submit(page, 'Skicka tillbaka', { text: 'Hellre <em>var</em> vecka' })
    const returned = await browser.manager.get(`${path.manager}/plan`)
    expect(returned.text).toContain('Aisha har skickat tillbaka förslaget')
    expect(returned.html).toContain('Hellre &lt;em&gt;var&lt;/em&gt; vecka')
    expect(returned.text).toContain('Ändra förslaget')
  })

  it('that has moved on is not confirmed: the new version is shown', async () => {
    const talk = await proposed()
    const { browser, path } = talk
    const page = await browser.employee.get(`${path.employee}/plan`)
    await talk.given('manager', { kind: 'proposePlan', basedOn: 1, content: planOf([line('l1', 'Något helt annat')]) })
    const stale = await browser.employee.submit(page, 'Bekräfta planen', { sure: 'yes' })
    expect(stale.status).toBe(409)
    expect(stale.text).toContain('Planen har ändrats sedan du öppnade sidan')
    expect(stale.text).toContain('Något helt annat')
    expect((await planSeenBy(talk, 'employee')).isAgreed).toBe(false)
    const comment = await browser.employee.submit(page, 'Skicka tillbaka', { text: 'Hellre varje vecka' })
    expect(comment.status).toBe(409)
    expect(fieldValue(comment, 'text')).toBe('Hellre varje vecka')
  })

  it('written by both at once keeps both texts, and the later one as a draft', async () => {
    const talk = await givenHeld()
    const { browser, path } = talk
    const marias = await browser.manager.get(`${path.manager}/plan/edit`)
    const aishas = await browser.employee.get(`${path.employee}/plan/edit`)
    await browser.manager.submit(marias, 'Föreslå planen', { [`what-${lineIn(marias, 1)}`]: 'Marias rad', sure: 'yes' })
    const conflict = await browser.employee.submit(aishas, 'Föreslå planen', {
      [`what-${lineIn(aishas, 1)}`]: 'Aishas rad',
      sure: 'yes',
    })
    expect(conflict.status).toBe(409)
    expect(conflict.text).toContain('Maria har föreslagit en annan version')
    expect(conflict.text).toContain('Marias rad')
    expect(fieldValue(conflict, `what-${lineIn(conflict, 1)}`)).toBe('Aishas rad')
    expect((await planSeenBy(talk, 'employee')).draft?.lines).toMatchObject([{ what: 'Aishas rad' }])
    const after = await browser.employee.submit(conflict, 'Föreslå planen', { sure: 'yes' })
    expect(after.path).toBe(`${path.employee}/plan`)
    expect((await planSeenBy(talk, 'manager')).latest).toMatchObject({ version: 2, by: 'employee' })
  })

  it('pressed twice is one version', async () => {
    const talk = await givenHeld()
    const { browser, path } = talk
    const form = await browser.manager.get(`${path.manager}/plan/edit`)
    const typed = { [`what-${lineIn(form, 1)}`]: 'Boka kursen', sure: 'yes' }
    await browser.manager.submit(form, 'Föreslå planen', typed)
    const again = await browser.manager.submit(form, 'Föreslå planen', typed)
    expect(again.path).toBe(`${path.manager}/plan`)
    expect((await planSeenBy(talk, 'manager')).latest?.version).toBe(1)
  })
})

describe('a draft in two windows', () => {
  it('keeps both texts when both save', async () => {
    const talk = await givenHeld()
    const { path } = talk
    const [phone, laptop] = [talk.browser.manager, await talk.another('manager')]
    const [one, other] = [await phone.get(`${path.manager}/plan/edit`), await laptop.get(`${path.manager}/plan/edit`)]
    await phone.submit(one, 'Spara utkast', { [`what-${lineIn(one, 1)}`]: 'Från telefonen' })
    const conflict = await laptop.submit(other, 'Spara utkast', { [`what-${lineIn(other, 1)}`]: 'Från datorn' })
    expect(conflict.status).toBe(409)
    expect(conflict.text).toContain('Från telefonen')
    expect(fieldValue(conflict, `what-${lineIn(conflict, 1)}`)).toBe('Från datorn')
    const saved = await laptop.submit(conflict, 'Spara utkast')
    expect(saved.text).toContain('Utkastet sparades')
    expect((await planSeenBy(talk, 'manager')).draft?.lines).toMatchObject([{ what: 'Från datorn' }])
  })

  it('is not thrown away by proposing from the other', async () => {
    const talk = await givenHeld()
    const { path } = talk
    const [phone, laptop] = [talk.browser.manager, await talk.another('manager')]
    const [one, other] = [await phone.get(`${path.manager}/plan/edit`), await laptop.get(`${path.manager}/plan/edit`)]
    await phone.submit(one, 'Spara utkast', { [`what-${lineIn(one, 1)}`]: 'Från telefonen' })
    const conflict = await laptop.submit(other, 'Föreslå planen', {
      [`what-${lineIn(other, 1)}`]: 'Från datorn',
      sure: 'yes',
    })
    expect(conflict.status).toBe(409)
    expect((await planSeenBy(talk, 'manager')).draft?.lines).toMatchObject([{ what: 'Från telefonen' }])
  })
})

describe('a changed plan', () => {
  it('shows line by line what is added, changed and removed, while the agreed one holds', async () => {
    const talk = await agreed(planOf([line('l1', 'Handledning'), line('l2', 'Kurs i svåra samtal')]))
    await talk.given('employee', {
      kind: 'proposePlan',
      basedOn: 1,
      content: planOf([line('l1', 'Handledning', { by: '2027-03-31', who: 'manager' }), line('l3', 'Ny mentor')]),
    })
    const { browser, path } = talk
    const page = await browser.manager.get(`${path.manager}/plan`)
    expect(page.text).toContain('Ändrad Åtgärd · Du · senast 31 mars 2027 Handledning')
    expect(page.text).toContain('Vem, tidigare: Aisha')
    expect(page.text).toContain('Klart senast, tidigare: inget')
    expect(page.text).toContain('Ny Åtgärd · Aisha Ny mentor')
    expect(page.text).toContain('Borttagen Åtgärd · Aisha Kurs i svåra samtal')
    expect(page.text).toContain('Planen som gäller (version 1)')
  })
})

describe('the plan in three languages', () => {
  it.each([
    ['sv', 'Er plan', 'Skriv planen', 'Klart senast'],
    ['nb', 'Planen deres', 'Skriv planen', 'Ferdig senest'],
    ['en', 'Your plan together', 'Write the plan', 'Done by'],
  ] as const)('speaks %s, and says whose language the words are', async (language, title, edit, by) => {
    const talk = await proposed({ languages: { employee: language }, organisation: { publicBody: true } })
    const { browser, path } = talk
    const page = await browser.employee.get(`${path.employee}/plan`)
    expect(page.html).toContain(`<html lang="${language}">`)
    expect(page.text).toContain(title)
    expect(page.html).toContain('<blockquote lang="sv">Handledning')
    const form = await browser.employee.get(`${path.employee}/plan/edit`)
    expect(form.text).toContain(edit)
    expect(form.text).toContain(by)
  })

  it('says that it can become a public document, and what never to write', async () => {
    const { browser, path } = await givenHeld({ organisation: { publicBody: true } })
    const form = await browser.manager.get(`${path.manager}/plan/edit`)
    expect(form.text).toContain('kan bli en allmän handling')
    expect(form.text).toContain('Skriv inget om hälsa')
  })
})

const proposed = async (settings?: Parameters<typeof givenHeld>[0]) => {
  const talk = await givenHeld(settings)
  await talk.given('manager', { kind: 'proposePlan', basedOn: 0, content: planOf([line('l1', 'Handledning')]) })
  return talk
}

const agreed = async (content: ReturnType<typeof planOf>) => {
  const talk = await givenHeld()
  await talk.given('manager', { kind: 'proposePlan', basedOn: 0, content })
  await talk.given('employee', { kind: 'confirmPlan', version: 1 })
  return talk
}
