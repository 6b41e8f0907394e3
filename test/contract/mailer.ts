/** What the mailer promises, whichever it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anInvitation } from './mails.ts'
import type { Open, Subject } from './subject.ts'

export function describeMailer(name: string, open: Open): void {
  describe(`the mailer ${name}`, () => {
    let subject: Subject
    beforeAll(async () => {
      subject = await open()
    }, 30_000)
    afterAll(() => subject?.close())

    it('hands an accepted mail over once, as it is', async () => {
      const outcome = await subject.ports.mailer.send(anInvitation)
      expect(outcome).toEqual({ outcome: 'accepted', messageId: expect.stringMatching(/./) })
      expect(subject.accepted()).toEqual([
        {
          at: subject.clock.now(),
          to: 'asa.lind@norrviken.example',
          subject: anInvitation.subject,
          text: anInvitation.text,
          html: anInvitation.html,
          calendar: anInvitation.calendar?.content.replaceAll('\r\n', '\n'),
        },
      ])
    })

    it('hands over the same mail again when asked again: that is for the flow to know', async () => {
      const before = subject.accepted().length
      const outcome = await subject.ports.mailer.send({ ...anInvitation, calendar: undefined })
      expect(outcome.outcome).toBe('accepted')
      expect(subject.accepted()).toHaveLength(before + 1)
    })
  })
}
