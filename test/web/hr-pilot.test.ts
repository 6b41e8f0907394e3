/** HR launches a cycle for a first group, by address or unit, and adds the rest to the same cycle. */
import { beforeEach, describe, expect, it } from 'vitest'
import { apply } from '../../functions/flow/apply.ts'
import { checklistItems, tickChecklist } from '../../functions/flow/cycles.ts'
import { newId } from '../../functions/flow/identity.ts'
import { autumn, mailsTo } from '../world/service.ts'
import { importRows, type Office, office, school } from './hr-office.ts'

let hr: Office
let cycle: string
beforeEach(async () => {
  hr = await office('2026-09-07 08:30')
  await importRows(hr, school)
  await tickChecklist(hr.world.ports, [...checklistItems], 'p_karin')
  const id = newId('c', hr.world.ports.random)
  const command = { kind: 'create', id, settings: autumn, person: 'p_karin' } as const
  await apply(hr.world.ports, id, { command, by: 'hr' })
  cycle = `/hr/cycles/${id}`
})

const page = () => hr.karin.get(`${cycle}/launch`)
const mailsOf = (name: string) => mailsTo(hr.world, `${name}@fjallbacka.example`).map(({ mail }) => mail.tags.mail)

describe('a first group', () => {
  it('is counted before anything is launched, and its number is the one to type', async () => {
    const counted = await hr.karin.submit(await page(), 'Räkna gruppen', { addresses: 'Aisha@fjallbacka.example' })
    expect(counted.text).toContain('Gruppen är en person. Bara den personen får ett samtal nu.')
    expect(counted.text).not.toContain('Alla i listan är med')
    expect(counted.text).toContain('Skriv 1 för att starta')
    const wrong = await hr.karin.submit(counted, 'Starta omgången', { count: '2' })
    expect(wrong.status).toBe(422)
    const launched = await hr.karin.submit(counted, 'Starta omgången', { count: '1' })
    expect(launched.path).toBe(cycle)
    await hr.someMinutes()
    expect((await hr.karin.get(cycle)).text).toContain('Omgången har startat för en första grupp. 1 till kan få')
    await hr.advance('2026-09-14 12:00')
    expect([mailsOf('aisha'), mailsOf('ingrid')]).toEqual([['employee.invitation.1'], []])
  })

  it('can be units, and the rest is added to the same cycle with the whole lead time', async () => {
    const counted = await hr.karin.submit(await page(), 'Räkna gruppen', { 'pilotUnits[]': 'Vård' })
    await hr.karin.submit(counted, 'Starta omgången', { count: '1' })
    await hr.advance('2026-10-05 12:00')
    expect([mailsOf('aisha'), mailsOf('ingrid').length > 0]).toEqual([[], true])
    hr.karin = await hr.signIn('karin@fjallbacka.example', 'hr')
    const people = await hr.karin.get(`${cycle}/people`)
    expect(people.text).toContain('Aisha Noor')
    await hr.karin.submit(people, `${cycle}/people`, { sure: 'yes' })
    await hr.someMinutes()
    expect((await hr.karin.get(cycle)).text).not.toContain('för en första grupp')
    expect(mailsOf('aisha')).toEqual(['employee.questions.1'])
  })

  it('with an address that is nobody’s says in which line, and launches nothing for anyone', async () => {
    const addresses = 'aisha@fjallbacka.example\n\nfel@fjallbacka.example'
    const counted = await hr.karin.submit(await page(), 'Räkna gruppen', { addresses })
    expect(counted.text).toContain('Ingen i personlistan har adressen på rad 3')
    expect(counted.html).toContain('fel@fjallbacka.example')
    expect(counted.text).not.toMatch(/Starta omgången|Skriv 0|Importera personer med chef/)
    const [form] = counted.forms.filter(({ action }) => action === `${cycle}/launch`)
    for (const count of ['0', '1', '2']) {
      const forged: [string, string][] = [...(form?.fields ?? []), ['count', count], ['do', 'launch']]
      expect((await hr.karin.post(`${cycle}/launch`, forged)).status).toBe(422)
    }
    expect((await hr.karin.get(cycle)).text).toContain('Omgången är ett utkast')
    expect((await hr.karin.submit(await page(), 'Räkna gruppen')).text).toContain('Välj minst en enhet')
  })

  it('can be everyone after all', async () => {
    const counted = await hr.karin.submit(await page(), 'Räkna gruppen', { addresses: 'aisha@fjallbacka.example' })
    const all = await hr.karin.submit(counted, 'Välj alla')
    expect(all.text).toContain('Skriv 2 för att starta')
    await hr.karin.submit(all, 'Starta omgången', { count: '2' })
    await hr.advance('2026-09-14 12:00')
    expect([mailsOf('aisha'), mailsOf('ingrid')]).toEqual([['employee.invitation.1'], ['employee.invitation.1']])
  })
})
