/** What the timetable has of items passed on to HR: handing them over, and a mail for each answer. */
import { jitter, nextOpening } from './calendar.ts'
import { sideOf } from './passing-on.ts'
import type { Talk } from './talk.ts'
import { mail, type TalkEntry } from './talk-entry.ts'
import { day, minute } from './time.ts'
import { type Frame, serviceStep } from './workflow.ts'

/** Handing over at once, and each answer to the one who had passed it on, as long as that is a side of the talk. */
export const passingEntries = (talk: Talk, frame: Frame): TalkEntry[] => [
  ...(talk.passed ?? []).flatMap(({ n, waits }): TalkEntry[] =>
    waits ? [serviceStep({ kind: 'passedOnDone', n }, n, 0, `passOn.${n}`)] : [],
  ),
  ...(talk.passedAnswers ?? []).flatMap(({ passed, at }, index): TalkEntry[] => {
    const to = sideOf(talk, passed)
    if (!to) return []
    const due = nextOpening(at, frame.calendar, jitter(talk.id, 20 * minute))
    return [mail(to, 'passedAnswer', index + 1, due, due + 10 * day)]
  }),
]
