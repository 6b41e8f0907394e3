/**
 * What managers have promised in their talks, for the weekly digest: the words stand with each plan, and are read when the digest is sent.
 * Once a plan with such lines is in force, the digest runs until the last of them is due.
 */
import type { DigestTalk } from '../domain/mails/digest.ts'
import { viewOf } from '../domain/permissions.ts'
import { addDays, localDate } from '../domain/time.ts'
import type { Ports } from '../ports.ts'
import { apply } from './apply.ts'
import { loadPerson } from './heads.ts'
import { openTalk } from './read.ts'

export const withPromises = (ports: Ports, talks: DigestTalk[]): Promise<DigestTalk[]> =>
  Promise.all(
    talks.map(async (talk) => {
      if (!talk.owed.includes('reportLines')) return talk
      const opened = await openTalk(ports, talk.id)
      if (!opened) return talk
      const { lines } = viewOf(opened.talk, opened.parts, 'manager', opened.frame, ports.clock.now())
      return { ...talk, promises: lines.own.flatMap(({ line, due }) => (due ? [line] : [])) }
    }),
  )

export const expectPromises = async (ports: Ports, id: string, until: string): Promise<void> => {
  const opened = await openTalk(ports, id)
  if (!opened || opened.talk.vacant !== undefined) return
  const manager = opened.talk.people.manager.id
  const person = await loadPerson(ports, manager)
  const digests = person?.digests
  const tomorrow = addDays(localDate(ports.clock.now(), ports.organisation.zone), 1)
  if (!person || (digests && digests.until >= until && digests.until >= tomorrow)) return
  await apply(ports, manager, {
    command: { kind: 'expectDigests', from: tomorrow, until },
    by: 'service',
    queue: 'due',
  })
}
