/** A talk of a cycle, with a browser for each side of it, as the pages' tests meet it. */
import type { BookingCommand } from '../../functions/domain/booking.ts'
import type { CycleSettings } from '../../functions/domain/cycle.ts'
import type { PlanContent, PlanLine } from '../../functions/domain/plan.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { apply } from '../../functions/flow/apply.ts'
import { bindToTalk } from '../../functions/flow/door.ts'
import { newId, talkId } from '../../functions/flow/identity.ts'
import type { Language, OrganisationSettings } from '../../functions/ports.ts'
import { createWeb } from '../../web/app.tsx'
import { autumn } from '../world/service.ts'
import { createWorld, type World } from '../world/world.ts'
import { type Browser, createBrowser } from './browser.ts'

export type GivenTalk = {
  world: World
  id: string
  /** `/e/t_…` and `/m/t_…`. */
  path: Record<Role, string>
  browser: Record<Role, Browser>
  /** What a side does, past the pages. */
  given(by: Role, command: TalkCommand): Promise<void>
  /** Another browser of the same side. */
  another(role: Role): Promise<Browser>
}

/** Meeting of the tests: a Thursday, 14:00 to 15:00 in Stockholm. */
export const meetingStart = Date.parse('2026-11-12T13:00Z')
export const meetingEnd = Date.parse('2026-11-12T14:00Z')
export const meetingBooked: BookingCommand = { kind: 'book', start: meetingStart, end: meetingEnd, place: 'Rum 4' }

/** Aisha Noor and her manager Maria Lind, 1 October 2026, when nothing is booked or written. */
export const givenTalk = async ({
  languages = {},
  cycle = {},
  organisation = {},
  previous,
  on = createWorld({ start: Date.parse('2026-10-01T08:00Z'), seed: 7, organisation }),
}: {
  languages?: Partial<Record<Role, Language>>
  cycle?: Partial<CycleSettings>
  organisation?: Partial<OrganisationSettings>
  /** The id of the talk of the year before, and the world it is in. */
  previous?: string
  on?: World
} = {}): Promise<GivenTalk> => {
  const world = on
  const { ports } = world
  const cycleId = newId('c', ports.random)
  await apply(ports, cycleId, {
    command: { kind: 'create', id: cycleId, settings: { ...autumn, ...cycle }, person: 'p_helena' },
    by: 'hr',
  })
  const id = talkId(cycleId, 'p_aisha')
  const people = {
    employee: { id: 'p_aisha', name: 'Aisha Noor', language: languages.employee ?? 'sv' },
    manager: { id: 'p_maria', name: 'Maria Lind', language: languages.manager ?? 'sv' },
  }
  const begins = '2026-09-14'
  await apply(ports, id, {
    command: { kind: 'open', talk: { id, people, cycle: cycleId, unit: 'Skola', begins, previous } },
    by: 'service',
  })
  const web = createWeb(ports)
  const another = async (role: Role) => {
    const browser = createBrowser(web, ports.organisation.baseUrl)
    const key = ports.random.base32(26)
    await bindToTalk(ports, id, role, key)
    browser.cookies.set(`__Host-${id}-${role}`, key)
    return browser
  }
  return {
    world,
    id,
    path: { employee: `/e/${id}`, manager: `/m/${id}` },
    browser: { employee: await another('employee'), manager: await another('manager') },
    another,
    async given(by, command) {
      const applied = await apply(ports, id, { command, by })
      if (!applied.ok) throw new Error(`${command.kind} was refused: ${applied.refusal.code}`)
    },
  }
}

/** The meeting has been, and both say that they talked. Browsers are bound anew, since weeks have passed. */
export const givenHeld = async (settings?: Parameters<typeof givenTalk>[0]): Promise<GivenTalk> => {
  const talk = await givenTalk(settings)
  await talk.given('manager', meetingBooked)
  return later(talk, '2026-11-13T09:00Z', () => talk.given('employee', { kind: 'sayHeld', answer: 'talked' }))
}

/** Time goes on to `to` without anyone doing anything; then both come in with new browsers. */
export const later = async (talk: GivenTalk, to: string, then?: () => Promise<void>): Promise<GivenTalk> => {
  talk.world.clock.set(Date.parse(to))
  await then?.()
  return { ...talk, browser: { employee: await talk.another('employee'), manager: await talk.another('manager') } }
}

export const line = (id: string, what: string, rest: Partial<PlanLine> = {}): PlanLine => ({
  id,
  kind: 'action',
  what,
  who: 'employee',
  ...rest,
})

export const planOf = (lines: PlanLine[], rest: Partial<PlanContent> = {}): PlanContent => ({
  mattered: ['Introduktionen'],
  lines,
  followUps: ['2026-12-14', '2027-02-15'],
  ...rest,
})
