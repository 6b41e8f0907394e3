/** What the timetable has of items passed on to HR: handing them over, and a mail for each answer. */
import { jitter, nextOpening } from './calendar.ts'
import { sideOf } from './passing-on.ts'
import type { Talk } from './talk.ts'
import type { TalkCommand } from './talk-command.ts'
import type { TalkEntry } from './talk-entry.ts'
import { day, minute } from './time.ts'
import type { Frame } from './workflow.ts'

/** Handing over at once, and each answer to the one who had passed it on, as long as that is a side of the talk. */
export const passingEntries = (talk: Talk, frame: Frame): TalkEntry[] => [
  ...(talk.passed ?? []).flatMap(({ n, waits }): TalkEntry[] => {
    const command: TalkCommand = { kind: 'passedOnDone', n }
    const key = `service.passOn.${n}`
    const until = Number.MAX_SAFE_INTEGER
    return waits ? [{ key, to: 'service', kind: command.kind, n, due: 0, until, asked: true, step: command }] : []
  }),
  ...(talk.passedAnswers ?? []).flatMap(({ passed, at }, index): TalkEntry[] => {
    const to = sideOf(talk, passed)
    if (!to) return []
    const due = nextOpening(at, frame.calendar, jitter(talk.id, 20 * minute))
    const n = index + 1
    const key = `${to}.passedAnswer.${n}`
    return [{ key, to, kind: 'passedAnswer', n, due, until: due + 10 * day, asked: false }]
  }),
]
