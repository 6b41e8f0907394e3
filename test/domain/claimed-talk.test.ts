/** What becomes true of a talk in the same write that claims its mails. */
import { describe, expect, it } from 'vitest'
import { claimedTalk } from '../../functions/domain/claimed-talk.ts'
import { at, booked, prepared } from '../given.ts'

const now = at('2026-11-11 08:20')

describe('a claim of mails', () => {
  it.each([
    ['of the summary opens the answers, and holds the employee’s', ['summary'], now, { manager: 1 }],
    ['of the mail for tomorrow holds the manager’s', ['tomorrow'], undefined, { employee: 1 }],
    ['of both holds both', ['summary', 'tomorrow'], now, { manager: 1, employee: 1 }],
    ['of any other opens nothing', ['reminder'], undefined, undefined],
  ])('%s', (_, kinds, opened, summarised) => {
    const claimed = claimedTalk(prepared().talk, kinds, now)
    expect([claimed.opened, claimed.summarised]).toEqual([opened, summarised])
  })

  it('keeps when the answers were opened first, and what was in the mail before', () => {
    const first = claimedTalk(prepared().talk, ['tomorrow'], now)
    const again = claimedTalk({ ...first, opened: now - 1 }, ['summary'], now)
    expect([again.opened, again.summarised]).toEqual([now - 1, { employee: 1, manager: 1 }])
  })

  it('holds nothing of who has not sent', () => {
    expect(claimedTalk(booked().talk, ['summary'], now).summarised).toEqual({ manager: 0 })
  })
})
