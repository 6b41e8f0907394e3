/** What a side sees of lines between the follow-ups: how each of the own ones stands, and what the other has made known since. */
import type { Instant } from '../ports.ts'
import { baseHandOf } from './hand.ts'
import {
  inForceSince,
  isOf,
  type LineReport,
  linePart,
  lineReport,
  linesToReport,
  mayAskToTalk,
} from './line-report.ts'
import { isResolvedBy } from './line-words.ts'
import type { Parts } from './parts.ts'
import { otherRole, type Role } from './role.ts'
import type { ShownLine } from './shown-plan.ts'
import type { Talk } from './talk.ts'
import type { LineStatus } from './templates/check-in.ts'
import { localDate } from './time.ts'

export type LinesView = {
  /** The reader's own, of the plan in force. `said`: what they last told of it between follow-ups. */
  own: {
    line: ShownLine
    status?: LineStatus
    said?: LineReport
    /** Done or no longer relevant. */
    resolved: boolean
    /** Due this week or the next, and nothing said of it this week. */
    due: boolean
  }[]
  /** What the other is stuck with and has told of since the last mail about such. */
  otherStuck: { line: ShownLine; comment: string }[]
  mayAskToTalk: boolean
  /** When the other last asked for a talk about the plan, or the reader did. */
  wanted: { own?: Instant; other?: Instant }
}

export const linesView = (
  talk: Talk,
  parts: Parts,
  role: Role,
  lines: ShownLine[],
  now: Instant,
  zone: string,
): LinesView => {
  const today = localDate(now, zone)
  const due = linesToReport(talk, role, today, zone).map(({ id }) => id)
  const other = otherRole(role)
  const news = talk.stuck?.[other]
  const said = (line: string, side: Role): LineReport | undefined => {
    const found = parts.get(linePart(line, baseHandOf(talk, side)))
    return found && lineReport.parse(found.value)
  }
  return {
    own: lines
      .filter((line) => isOf(line, role))
      .map((line) => ({
        line,
        status: talk.lineWords?.[line.id]?.[role]?.status,
        said: said(line.id, role),
        resolved: isResolvedBy(talk.lineWords, line.id, role),
        due: due.includes(line.id),
      })),
    otherStuck: lines.flatMap((line) => {
      const report = said(line.id, other)
      const isNews = news && report?.status === 'stuck' && report.at >= news.at && isBetweenThem(talk, report.at)
      return isNews ? [{ line, comment: report.comment }] : []
    }),
    mayAskToTalk: mayAskToTalk(talk, role, today, zone),
    wanted: { own: wantedBy(talk, role), other: wantedBy(talk, other) },
  }
}

const wantedBy = (talk: Talk, side: Role): Instant | undefined => {
  const at = talk.talkWanted?.[side]?.at
  return at !== undefined && at >= inForceSince(talk.plan) && isBetweenThem(talk, at) ? at : undefined
}

/** What was said to or by a manager who has left is between those two. */
const isBetweenThem = ({ managerSince = 0 }: Talk, at: Instant): boolean => at >= managerSince

/** Every report in the partition, by side and line. */
export const lineReportsIn = (parts: Parts): { by: Role; line: string; report: LineReport }[] =>
  [...parts].flatMap(([name, { value }]) => {
    if (!name.startsWith('line#')) return []
    const hand = name.slice(name.lastIndexOf('#') + 1)
    const by = hand.startsWith('employee') ? 'employee' : 'manager'
    return [{ by, line: name.slice('line#'.length, name.lastIndexOf('#')), report: lineReport.parse(value) }]
  })
