/** People without mail of their own in a cycle: on paper, at a shared address, and one person in two employments. */
import { describe, expect, it } from 'vitest'
import type { Role } from '../../functions/domain/role.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { apply } from '../../functions/flow/apply.ts'
import { audienceOf } from '../../functions/flow/cycles.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { readPeople } from '../../functions/flow/people.ts'
import { autumn, launch, mailsTo } from '../world/service.ts'
import { fieldValue } from './browser.ts'
import { line, planOf } from './given-talk.ts'
import { importRows, office } from './hr-office.ts'

const list = `name;email;manager_email;language;unit;employment_id
Maria Lind;maria@fjallbacka.example;;sv;Skola;
Erik Sand;erik@fjallbacka.example;;sv;Vård;
Per Ask;;maria@fjallbacka.example;sv;Park;
Anna Berg;kok@fjallbacka.example;maria@fjallbacka.example;sv;Kök;
Bo Ek;kok@fjallbacka.example;maria@fjallbacka.example;sv;Kök;
Åsa Öhrn;asa@fjallbacka.example;maria@fjallbacka.example;sv;Skola;11
Åsa Öhrn;asa@fjallbacka.example;erik@fjallbacka.example;sv;Vård;12`

const launched = async () => {
  const hr = await office()
  await importRows(hr, list)
  const cycle = await launch(hr.world.ports, autumn)
  await hr.someMinutes()
  const people = await readPeople(hr.world.ports)
  const talkOf = (name: string, unit?: string): string => {
    const found = people.find(({ details }) => details.name === name && (!unit || details.unit === unit))
    return talkId(cycle, found?.id ?? '')
  }
  const told = async (talk: string, by: Role, command: TalkCommand) => {
    const applied = await apply(hr.world.ports, talk, { command, by })
    if (!applied.ok) throw new Error(applied.refusal.code)
  }
  const mailed = (email: string) => mailsTo(hr.world, `${email}@fjallbacka.example`).map(({ mail }) => mail)
  return { ...hr, people, talkOf, told, mailed }
}

describe('an address that two people share', () => {
  it('gets no mail of any talk and no way in, until each has their own', async () => {
    const hr = await launched()
    await hr.advance('2026-09-25 09:00')
    expect(hr.mailed('kok')).toEqual([])
    const visitor = hr.browser()
    await visitor.submit(await visitor.get('/sign-in?to=team'), 'Skicka länken', { email: 'kok@fjallbacka.example' })
    await hr.service.settle()
    expect(hr.mailed('kok')).toEqual([])

    hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
    expect((await hr.karin.get('/hr/people')).text).toContain('Delad adress')
    await importRows(hr, list.replace('Bo Ek;kok@', 'Bo Ek;bo@'))
    await hr.advance('2026-09-28 12:00')
    expect(hr.mailed('kok').map(({ tags }) => tags.mail)).toEqual(['person.addressChanged.1', 'employee.questions.1'])
    expect(hr.mailed('bo').map(({ tags }) => tags.mail)).toEqual(['employee.questions.1'])
  })
})

describe('one person in two employments', () => {
  it('has a talk for each, told apart by the other’s name, and one team page with both', async () => {
    const hr = await launched()
    await hr.advance('2026-09-15 12:00')
    const mails = hr.mailed('asa')
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      expect.stringContaining('Erik'),
      expect.stringContaining('Maria'),
    ])
    expect(new Set(mails.map(({ references }) => references)).size).toBe(2)
    const asa = await hr.signIn('asa@fjallbacka.example', 'team')
    const page = await asa.get('/team')
    expect(page.text).toContain('Maria Lind')
    expect(page.text).toContain('Erik Sand')
    for (const unit of ['Skola', 'Vård']) expect((await asa.get(`/e/${hr.talkOf('Åsa Öhrn', unit)}`)).status).toBe(200)
  })

  it('keeps the address with one when the other gets another', async () => {
    const hr = await launched()
    await importRows(hr, list.replace('asa@fjallbacka.example;erik', 'asa.vard@fjallbacka.example;erik'))
    const asa = await hr.signIn('asa@fjallbacka.example', 'team')
    const page = await asa.get('/team')
    expect(page.text).toContain('Maria Lind')
    expect(page.text).not.toContain('Erik Sand')
  })
})

describe('a cycle before its launch', () => {
  it('counts who gets the talk on paper, and whose manager could not be reached', async () => {
    const hr = await office()
    await importRows(
      hr,
      `${list}\nCia Al;cia@fjallbacka.example;per@fjallbacka.example;sv;Park;\nPer Alm;per@fjallbacka.example;maria@fjallbacka.example;sv;Park;`,
    )
    await importRows(
      hr,
      'name;email;manager_email;language;unit\nPer Alm;per@fjallbacka.example;maria@fjallbacka.example;sv;Park\nPia Alm;per@fjallbacka.example;maria@fjallbacka.example;sv;Park',
    )
    const audience = await audienceOf(hr.world.ports, { settings: autumn })
    // Per Ask, Anna and Bo, and the two who came to share an address.
    expect(audience).toMatchObject({ people: 7, onPaper: 5 })
    expect(audience.leftOut.map(({ reason, people }) => [reason, people.map(({ name }) => name)])).toEqual(
      expect.arrayContaining([['managerOnPaper', ['Cia Al']]]),
    )
  })
})

describe('a talk on paper', () => {
  it('mails the manager alone, who prints the questions and notes how it stands', async () => {
    const hr = await launched()
    const talk = hr.talkOf('Per Ask')
    await hr.told(talk, 'manager', {
      kind: 'book',
      start: Date.parse('2026-10-14T11:00Z'),
      end: Date.parse('2026-10-14T12:00Z'),
      place: 'Parken',
    })
    await hr.advance('2026-10-13 16:00')
    const ofTalk = hr.world.outbox.filter(({ mail }) => mail.tags.workflow === talk).map(({ mail }) => mail)
    expect(ofTalk.map(({ tags }) => tags.mail)).toEqual(['manager.calendar.1', 'manager.summary.1'])
    expect(ofTalk[0]?.calendar?.content.match(/ATTENDEE/g)).toHaveLength(1)

    const maria = await hr.signIn('maria@fjallbacka.example', 'team')
    const hub = await maria.get(`/m/${talk}`)
    expect(hub.text).toContain('Per har ingen e-postadress')
    const sheet = await maria.get(`/m/${talk}/paper/questions`)
    expect(sheet.text).toContain('Frågor till Per')
    expect(sheet.html.match(/<h2>/g)?.length).toBeGreaterThan(4)

    const page = await maria.get(`/m/${talk}/paper`)
    const unticked = await maria.submit(page, 'Anteckna förberett')
    expect(unticked.status).toBe(422)
    const noted = await maria.submit(page, 'Anteckna förberett', { prepared: 'yes' })
    expect(noted.text).toContain('Du har antecknat att Per förberett sig på papper')
  })

  it('has a plan that is shown as noted by the manager, never as confirmed by the other', async () => {
    const hr = await launched()
    const talk = hr.talkOf('Per Ask')
    await hr.told(talk, 'manager', { kind: 'alreadyTalked', on: '2026-09-01' })
    await hr.told(talk, 'manager', {
      kind: 'proposePlan',
      content: planOf([line('a', 'Motorsågskörkort')]),
      basedOn: 0,
    })
    const maria = await hr.signIn('maria@fjallbacka.example', 'team')
    expect((await maria.get(`/m/${talk}/plan`)).text).toContain('Planen väntar på att Per skriver under på papper')
    expect((await maria.get(`/m/${talk}/paper/plan`)).text).toContain('Underskrift')
    const page = await maria.get(`/m/${talk}/paper`)
    expect(fieldValue(page, 'version')).toBe('1')
    await maria.submit(page, 'Anteckna underskrift', { confirmed: 'yes' })
    const plan = await maria.get(`/m/${talk}/plan`)
    expect(plan.text).toContain('Du har antecknat en bekräftelse på papper, 1 september')
    expect(plan.text).toContain('Planen gäller sedan')
  })

  it('is nobody else’s to note', async () => {
    const hr = await launched()
    const talk = hr.talkOf('Åsa Öhrn', 'Skola')
    const noted = await apply(hr.world.ports, talk, { command: { kind: 'notePrepared' }, by: 'manager' })
    expect(noted).toMatchObject({ ok: false })
    const maria = await hr.signIn('maria@fjallbacka.example', 'team')
    expect((await maria.get(`/m/${talk}/paper`)).text).not.toContain('Åsa på papper')
  })
})

describe('HR’s page of someone on paper', () => {
  it('is there, and what HR changes of them is carried out', async () => {
    const hr = await launched()
    const per = hr.people.find(({ details }) => details.name === 'Per Ask')
    const path = `/hr/people/${per?.id}`
    expect((await hr.karin.get(path)).text).toContain('Per Ask')
    const preview = await hr.karin.submit(await hr.karin.get(`${path}/manager`), 'Se följderna', {
      manager: 'erik@fjallbacka.example',
    })
    await hr.karin.submit(preview, 'Genomför ändringen', { sure: 'yes' })
    await hr.service.settle()
    expect((await hr.karin.get(path)).text).toContain('Erik Sand, erik@')
  })

  it('gives them an address, and from then on they are mailed', async () => {
    const hr = await launched()
    const per = hr.people.find(({ details }) => details.name === 'Per Ask')
    const page = await hr.karin.get(`/hr/people/${per?.id}/email`)
    const preview = await hr.karin.submit(page, 'Se följderna', { email: 'per@fjallbacka.example' })
    await hr.karin.submit(preview, 'Genomför ändringen', { sure: 'yes' })
    await hr.service.settle()
    await hr.advance('2026-09-28 12:00')
    expect(hr.mailed('per').map(({ tags }) => tags.mail)).toContain('employee.questions.1')
  })
})
