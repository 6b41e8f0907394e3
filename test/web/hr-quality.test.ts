/** What HR sees of the pulse: completion, quality and outcome side by side, and no word or figure of fewer than five. */
import { describe, expect, it } from 'vitest'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import type { LineStatus } from '../../functions/domain/templates/check-in.ts'
import { addDays, addMonths, at } from '../../functions/domain/time.ts'
import { apply } from '../../functions/flow/apply.ts'
import { readCycle } from '../../functions/flow/cycles.ts'
import { talkId } from '../../functions/flow/identity.ts'
import { readQuality, releaseQuality } from '../../functions/flow/quality.ts'
import { autumn, launch, register } from '../world/service.ts'
import { fieldValue } from './browser.ts'
import { office } from './hr-office.ts'

describe('quality and outcome', () => {
  it('shows nothing of four answers, as of none, and says so', async () => {
    const { look, answer, nextMonday } = await launched()
    const before = await look()
    await answer('Skola', 4, { QF4: 5 }, 'Kanarie')
    await nextMonday()
    const after = await look()
    const held = (text: string) => text.replaceAll(/\d+ av \d+/g, '… av …')
    expect(held(after.text)).toBe(held(before.text))
    expect(after.text).toContain('inte tillräckligt många svar')
    expect(after.html).not.toContain('Kanarie')
  })

  it('shows a unit and the words from five answers on, on the Monday after', async () => {
    const { look, answer, nextMonday } = await launched()
    await answer('Skola', 5, { QF4: 5, QF1: 2 }, 'Kanarie')
    expect((await look()).html).not.toContain('Kanarie')
    await nextMonday()
    const page = await look()
    expect(page.text).toContain('5 av 12 samtal är hållna. Minst 90 % av dem som har svarat säger')
    expect(page.text).toContain('Skola 5 av 6 minst 90 % av minst 5 svar för få svar för få samtal')
    expect(page.text).toContain('Vård 0 av 6 för få svar för få svar för få samtal')
    expect(page.text).toContain('Samtalet var meningsfullt för mig. högst 10 %')
    expect(page.html.match(/<blockquote[^>]*>Kanarie/g)).toHaveLength(5)
    expect(page.text).toContain('utan ordning och datum')
  })

  it('adds a later answer only together with four others', async () => {
    const { look, answer, nextMonday } = await launched()
    await answer('Skola', 5, { QF4: 5 }, 'Kanarie')
    await nextMonday()
    const before = await look()
    await answer('Vård', 4, { QF4: 1 }, 'Nyhet')
    await nextMonday()
    expect((await look()).text.replaceAll(/\d+ av \d+/g, '')).toBe(before.text.replaceAll(/\d+ av \d+/g, ''))
    await answer('Vård', 1, { QF4: 1 }, 'Nyhet')
    await nextMonday()
    const page = await look()
    expect(page.text).toContain('50 % av dem som har svarat säger')
    expect(page.html.match(/<blockquote[^>]*>Nyhet/g)).toHaveLength(5)
  })

  it('has how many lines of the plans are done, from five talks on, and not a word of them', async () => {
    const { look, follow, nextMonday } = await launched()
    await follow('Skola', 4, ['done', 'done'])
    await nextMonday()
    const before = await look()
    expect(before.text).toMatch(/Skola \d av 6 för få svar för få svar för få samtal/)
    await follow('Skola', 1, ['stuck', 'noLongerRelevant'])
    expect((await look()).text).toContain('för få svar för få svar för få samtal')
    await nextMonday()
    const page = await look()
    expect(page.text).toMatch(/Skola \d av 6 för få svar för få svar 80 % i minst 5 samtal/)
    expect(page.text).toMatch(/Klar 80 % i minst 5 samtal.*På väg högst 10 %/)
    expect(page.html).not.toContain('Kanarie')
  })

  it('shows no words from the day on which all of them go, and then there are none', async () => {
    const { world, service, cycle, look, answer, nextMonday } = await launched()
    await answer('Skola', 6, { QF4: 5 }, 'Kanarie')
    await nextMonday()
    expect((await look()).html).toContain('Kanarie')
    const texts = async () =>
      (await world.ports.table.parts(`q_${cycle}`, 'text#', world.clock.now())).map(({ value }) => value.text)
    const midnight = at(addMonths(autumn.to, 24), '00:00', 'Europe/Stockholm')
    const words = async (now: number) => {
      world.clock.set(now)
      const view = await readCycle(world.ports, cycle)
      return view ? (await readQuality(world.ports, view)).texts : undefined
    }
    expect(await words(midnight - 1)).toHaveLength(6)
    expect(await words(midnight)).toEqual([])
    expect(await texts()).toHaveLength(6)
    await service.advance(midnight + 3600_000)
    expect(await texts()).toEqual([])
    const page = await look()
    expect(page.text).toContain('är raderat, allt på samma dag')
    expect(page.text).toContain('Minst 90 % av dem som har svarat')
  })

  it('comes to the same when the release of a week is done twice', async () => {
    const { world, cycle, answer, nextMonday } = await launched()
    await answer('Skola', 5, { QF4: 5 }, 'Kanarie')
    await nextMonday()
    const parts = () => world.ports.table.parts(`q_${cycle}`, '', world.clock.now())
    const before = await parts()
    const head = await world.ports.table.load(cycle)
    await releaseQuality(world.ports, cycle)
    expect(await parts()).toEqual(before)
    expect(await world.ports.table.load(cycle)).toEqual(head)
  })

  it('is linked from the cycle, and there is none of a draft', async () => {
    const { karin, cycle, path } = await launched()
    expect((await karin.get(`/hr/cycles/${cycle}`)).links.map(({ href }) => href)).toContain(path)
    expect((await karin.get('/hr/cycles/c_0000000000000000/quality')).status).toBe(404)
  })
})

describe('what will change', () => {
  it('is kept with the cycle and suggested to the next, and what was typed is kept when it is too long', async () => {
    const { karin, path } = await launched()
    const saved = await karin.submit(await karin.get(path), 'Spara', { promise: 'Alla chefer får två timmar' })
    expect(saved.path).toBe(`${path}?done=yes`)
    expect(fieldValue(saved, 'promise')).toBe('Alla chefer får två timmar')
    expect(saved.text).toContain('Det du skrev är sparat.')
    expect((await karin.get(path)).text).not.toContain('är sparat')
    const next = await karin.get('/hr/cycles/new')
    expect(fieldValue(next, 'promise')).toBe('Alla chefer får två timmar')
    const long = await karin.submit(saved, 'Spara', { promise: 'x'.repeat(601) })
    expect(long.status).toBe(422)
    expect(fieldValue(long, 'promise')).toHaveLength(601)
  })
})

const launched = async () => {
  const one = await office('2026-09-07 08:30')
  const { world, service } = one
  const manager = await register(world.ports, { name: 'Maria Lind', unit: 'Ledning' })
  const people: { id: string; unit: string }[] = []
  for (const unit of ['Skola', 'Vård']) {
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const name = `Person ${unit}${n}`
      people.push({ unit, id: await register(world.ports, { name, unit, manager }) })
    }
  }
  const cycle = await launch(world.ports, autumn)
  await one.someMinutes()
  const path = `/hr/cycles/${cycle}/quality`
  const answered = new Set<string>()
  const followed = new Set<string>()
  let week = 0
  const command = async (id: string, by: 'employee' | 'manager', command: TalkCommand) => {
    const applied = await apply(world.ports, id, { command, by })
    if (!applied.ok) throw new Error(`${command.kind}: ${applied.refusal.code}`)
  }
  return {
    ...one,
    cycle,
    path,
    /** So many more of a unit have their talk, and answer the day after. */
    answer: async (unit: string, count: number, ratings: Record<string, number>, text: string) => {
      const some = people.filter((person) => person.unit === unit && !answered.has(person.id)).slice(0, count)
      for (const { id } of some) await command(talkId(cycle, id), 'employee', { kind: 'alreadyTalked' })
      await service.advance(world.clock.now() + 24 * 3600_000)
      for (const { id } of some) {
        answered.add(id)
        const words = { name: world.ports.random.base32(16), text }
        const pulse = { kind: 'answerPulse', occasion: 'dayAfter', ratings, words } as TalkCommand
        await command(talkId(cycle, id), 'employee', pulse)
      }
    },
    /** So many more of a unit have a plan with a line for each of these, say so and need no follow-up. */
    follow: async (unit: string, count: number, said: LineStatus[]) => {
      const some = people.filter((person) => person.unit === unit && !followed.has(person.id)).slice(0, count)
      for (const { id } of some) {
        followed.add(id)
        const talk = talkId(cycle, id)
        const lines = said.map((_, n) => ({
          id: `l${n}`,
          kind: 'goal' as const,
          what: 'Kanarie',
          who: 'employee' as const,
        }))
        await command(talk, 'employee', { kind: 'alreadyTalked' })
        const content = { mattered: [], lines, followUps: ['2027-01-18'] }
        await command(talk, 'employee', { kind: 'proposePlan', basedOn: 0, content })
        await command(talk, 'manager', { kind: 'confirmPlan', version: 1 })
        for (const [n, status] of said.entries())
          await command(talk, 'employee', { kind: 'reportLine', version: 1, line: `l${n}`, status, comment: 'Kanarie' })
        for (const by of ['employee', 'manager'] as const) await command(talk, by, { kind: 'endFollowUps', end: true })
      }
    },
    nextMonday: async () => {
      week += 1
      await one.advance(`${addDays('2026-09-07', 7 * week)} 08:00`)
    },
    /** HR's session has ended by then. */
    look: async () => (await one.signIn('karin@fjallbacka.example', 'hr')).get(path),
  }
}
