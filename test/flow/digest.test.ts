/** The manager's weekly digest, from the launch to the mailbox. */
import { describe, expect, it } from 'vitest'
import { mailsTo } from '../world/service.ts'
import type { World } from '../world/world.ts'
import { asManager, book, givenTalk, moment, personOf } from './given.ts'

describe("a manager's digest", () => {
  it('comes once a week while something waits', async () => {
    const { world, service } = await givenTalk()
    await service.advance(moment('2026-09-27T12:00:00Z'))
    expect(digests(world)).toEqual(['person.digest.202638', 'person.digest.202639'])
    expect(mailsTo(world, 'maria.berg@norrviken.example')[0]?.mail.text).toContain('Aisha')
  })

  it('does not come when nothing waits', async () => {
    const { world, service, talk, maria } = await givenTalk()
    await asManager(world.ports, talk, book)
    await asManager(world.ports, talk, { kind: 'prepareWithoutWriting' })
    await service.advance(moment('2026-09-27T12:00:00Z'))
    expect(digests(world)).toEqual([])
    const { mails } = await personOf(world.ports, maria)
    expect(mails['person.digest.202638']).toMatchObject({ status: 'skipped', reason: 'nothing waits' })
  })
})

const digests = (world: World) =>
  mailsTo(world, 'maria.berg@norrviken.example')
    .map(({ mail }) => mail.tags.mail)
    .filter((key) => key.includes('digest'))
