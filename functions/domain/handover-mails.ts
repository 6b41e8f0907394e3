/** The rows of a change of manager: to both who holds the talk now, or that nobody does, and the former one's calendar. */

import { lastFormer } from './hand.ts'
import { bothRoles } from './role.ts'
import type { Talk } from './talk.ts'
import { mail, soon, type TalkEntry, type TalkFrame } from './talk-entry.ts'

/** To both: someone else holds this talk now. */
export const newManager = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  if (talk.managerSince === undefined || !talk.former) return []
  const n = talk.former.length
  const { due, until } = soon(talk.managerSince, talk, frame)
  return bothRoles.map((role) => mail(role, 'newManager', n, due, until))
}

export const withoutManager = (talk: Talk, frame: TalkFrame): TalkEntry[] => {
  // Of a finished talk there is nothing to wait for.
  if (talk.vacant === undefined || lastFormer(talk)?.until !== talk.vacant) return []
  const { due, until } = soon(talk.vacant, talk, frame)
  return [mail('employee', 'withoutManager', talk.former?.length ?? 0, due, until)]
}

/** The entry that stands in a former manager's calendar is taken out; in the employee's too, by the talk's own. */
export const cancelledWithFormer = (talk: Talk): TalkEntry[] =>
  (talk.former ?? []).flatMap(({ cancelled, checkIn, until }) =>
    Object.entries({ calendar: cancelled, checkIn }).flatMap(([kind, meeting]): TalkEntry[] => {
      if (!meeting) return []
      const n = meeting.sequence + 1
      const entry = { kind, n, due: until, until: meeting.end, asked: true }
      const toFormer: TalkEntry = { ...entry, key: `former.${kind}.${n}`, to: 'former' }
      return talk.vacant === undefined
        ? [toFormer]
        : [toFormer, { ...entry, key: `employee.${kind}.${n}`, to: 'employee' }]
    }),
  )
