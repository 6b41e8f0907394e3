/** The service as a newcomer starts it, and the first steps of everyone: HR takes people in and launches a cycle for them. */
import { expect } from 'vitest'
import { texts } from '../../emails/texts/texts.ts'
import { door } from '../../web/texts/door.ts'
import { hr as hrWords } from '../../web/texts/hr.ts'
import { hrCycleForm } from '../../web/texts/hr-cycle-form.ts'
import { hrCycleLaunch } from '../../web/texts/hr-cycle-launch.ts'
import { hrCycles } from '../../web/texts/hr-cycles.ts'
import { hrImport } from '../../web/texts/hr-import.ts'
import { hrPreview } from '../../web/texts/hr-preview.ts'
import { linkAfter, openPerson, type Person, type Town, type Who } from './person.ts'

export const hrPerson: Who = {
  name: 'Karin Holm',
  email: 'karin.holm@fjallbacka.example',
  language: 'sv',
  colorScheme: 'light',
}
export const manager: Who = {
  name: 'Malin Öberg',
  email: 'malin.oberg@fjallbacka.example',
  language: 'sv',
  colorScheme: 'dark',
}
export const norwegian: Who = {
  name: 'Kari Nes',
  email: 'kari.nes@fjallbacka.example',
  language: 'nb',
  colorScheme: 'light',
}
export const english: Who = {
  name: 'Tom Price',
  email: 'tom.price@fjallbacka.example',
  language: 'en',
  colorScheme: 'light',
}
/** Who leads them after Malin. */
export const successor: Who = {
  name: 'Nils Berg',
  email: 'nils.berg@fjallbacka.example',
  language: 'sv',
  colorScheme: 'light',
}

const unit = 'Hamnen'
const rows = [
  'name;email;manager_email;language;unit',
  ...[manager, norwegian, english].map(
    ({ name, email, language }) => `${name};${email};${name === manager.name ? '' : manager.email};${language};${unit}`,
  ),
  `Sture Ström;sture.strom at fjallbacka;${manager.email};sv;${unit}`,
].join('\n')

/** Moves virtual time; everything that is due until then has happened when this resolves. */
export async function moveClock({ running }: Town, move: { to: string } | { advance: string }): Promise<void> {
  const moved = await running.json<{ now?: string; error?: string }>('/dev/clock', move)
  if (moved.error !== undefined) throw new Error(moved.error)
}

export async function signInAsHr(town: Town): Promise<Person> {
  const hr = await openPerson(town, hrPerson)
  const words = door.sv
  await hr.go('/')
  expect(await hr.heading()).toBe(words.signInTitle)
  await hr.fill({ email: hr.email })
  await hr.press(words.signIn)
  expect(await hr.heading()).toBe(words.sentTitle)
  const mail = await hr.nextMail(texts.sv.signIn.text(10))
  await hr.go(linkAfter(mail))
  await hr.press(words.enter)
  expect(await hr.heading()).toBe(hrWords.sv.homeTitle('Fjällbacka kommun'))
  return hr
}

export async function importPeople(hr: Person): Promise<void> {
  const words = hrImport.sv
  const counts = { new: 3, changed: 0, unchanged: 0, wrong: 1 }
  await hr.follow(hrWords.sv.importPeople)
  await hr.fill({ rows })
  await hr.press(words.check)
  expect(await hr.text()).toContain(words.sentence(counts))
  expect(await hr.text()).toContain('Sture Ström')
  await hr.press(words.confirm)
  expect(await hr.page.locator('[role=alert]').count()).toBe(1)
  await hr.fill({ sure: true })
  await hr.press(words.confirm)
  await hr.untilSaid(words.doneTitle)
  await hr.follow(words.toPeople)
  const people = await hr.text()
  for (const { name } of [manager, norwegian, english]) expect(people).toContain(name)
  expect(people).not.toContain('Sture Ström')
}

/** HR takes everyone in and launches a cycle of autumn, whose invitations have gone. */
export async function beginAutumn(town: Town): Promise<void> {
  const hr = await signInAsHr(town)
  await importPeople(hr)
  await launchCycle(hr, 'Hamnen 2026', autumn)
  await hr.close()
  await moveClock(town, { to: '2026-09-08T10:00:00Z' })
}

export type Dates = Record<'invitationOn' | 'preparationOn' | 'bookedBy' | 'from' | 'to', string>

export const autumn: Dates = {
  invitationOn: '2026-09-08',
  preparationOn: '2026-09-14',
  bookedBy: '2026-09-25',
  from: '2026-09-28',
  to: '2026-11-06',
}

/** Leaves HR on the page of the launched cycle. */
export async function launchCycle(hr: Person, name: string, dates: Dates): Promise<void> {
  const words = hrCycles.sv
  await hr.go('/hr')
  await hr.follow(hrWords.sv.newCycle)
  await hr.fill({ name, ...dates })
  await hr.choose('template', 'forward')
  await hr.choose('purposes[]', 'goals')
  await hr.choose('purposes[]', 'development')
  await hr.choose('units[]', unit)
  await hr.press(hrCycleForm.sv.save)
  expect(await hr.heading()).toBe(name)

  await hr.follow(words.preview)
  // Sections are folded: what stands in them is on the page all the same.
  const preview = (await hr.page.locator('main').textContent())?.replaceAll(/\s+/g, ' ') ?? ''
  expect(preview).toContain(hrCycleLaunch.sv.audience(2, 1))
  const { kinds } = hrPreview.sv
  for (const kind of ['questions', 'summary', 'tomorrow', 'held', 'plan', 'followUp', 'digest'] as const) {
    expect(preview).toContain(kinds[kind].name)
  }

  await hr.follow(words.launchLink)
  const checklist = hr.page.locator('[name="checklist[]"]')
  for (const box of await checklist.all()) await box.check()
  await hr.press(hrCycleLaunch.sv.launch)
  expect(await hr.page.locator('[role=alert]').count()).toBe(1)
  for (const box of await checklist.all()) await box.check()
  await hr.fill({ count: '2' })
  await hr.press(hrCycleLaunch.sv.launch)
  expect(await hr.heading()).toBe(name)
}
