/** Two people, a cycle and an open talk on a fresh world, for tests of the flow. */

import type { Person } from '../../functions/domain/person.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { apply } from '../../functions/flow/apply.ts'
import { talkId } from '../../functions/flow/identity.ts'
import type { Ports } from '../../functions/ports.ts'
import { autumn, createService, launch, register, type Service, type ServiceSettings } from '../world/service.ts'
import { createWorld, type World } from '../world/world.ts'

export const monday = Date.parse('2026-09-07T06:30:00Z')
export const moment = (text: string): number => Date.parse(text)

export type Given = { world: World; service: Service; cycle: string; talk: string; aisha: string; maria: string }

/** Aisha's talk with Maria, launched on Monday 7 September 2026; invitations go on the 14th. */
export const givenTalk = async (settings: ServiceSettings = {}): Promise<Given> => {
  const world = createWorld({ start: monday, seed: 1 })
  const service = createService(world, settings)
  const maria = await register(world.ports, { name: 'Maria Berg' })
  const aisha = await register(world.ports, { name: 'Aisha Nur', manager: maria })
  const cycle = await launch(world.ports, autumn)
  await service.advance(monday + 60_000)
  return { world, service, cycle, talk: talkId(cycle, aisha), aisha, maria }
}

export const stateOf = async ({ table }: Pick<Ports, 'table'>, talk: string): Promise<Talk> => {
  const head = await table.load(talk)
  if (!head) throw new Error('The talk is gone')
  return head.state as unknown as Talk
}

export const personOf = async ({ table }: Pick<Ports, 'table'>, id: string): Promise<Person> => {
  const head = await table.load(id)
  if (!head) throw new Error('The person is gone')
  return head.state as unknown as Person
}

export const book: TalkCommand = {
  kind: 'book',
  start: moment('2026-10-14T11:00:00Z'),
  end: moment('2026-10-14T12:00:00Z'),
  place: 'Rum 3',
}

export const asManager = (ports: Ports, talk: string, command: TalkCommand, commandId?: string) =>
  apply(ports, talk, { command, by: 'manager', commandId })

export const asEmployee = (ports: Ports, talk: string, command: TalkCommand, commandId?: string) =>
  apply(ports, talk, { command, by: 'employee', commandId })

export const keysOf = (world: World): string[] => world.outbox.map(({ mail }) => mail.tags.mail)
