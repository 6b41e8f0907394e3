/** Gathers what a person may read about themselves: the views of all their own talks, and for a file, their own words as a manager. */
import { type LogEntry, logOf } from '../domain/log.ts'
import { hasOwnWords, type OwnRecord, recordOfFeedback, recordOfRequest, recordOfTalk } from '../domain/own-record.ts'
import { viewOf } from '../domain/permissions.ts'
import type { Role } from '../domain/role.ts'
import type { TalkView } from '../domain/talk-view.ts'
import type { Instant, Language, Ports } from '../ports.ts'
import { readMyFeedback } from './feedback.ts'
import { loadPerson, ownTalkIds, peopleById } from './heads.ts'
import { formerNotes } from './notes-about.ts'
import { openTalk } from './read.ts'
import { readMyRequests } from './requests.ts'
import { holdOf } from './retention-hold.ts'
import { answersGiven, readAsking } from './talk-asks.ts'
import { teamOf } from './team.ts'
import { ownGoals } from './team-goals.ts'

export type OwnTalkView = { view: TalkView; log: LogEntry[] }

/** As an employee, latest first. */
export const ownTalkViews = async (ports: Ports, person: string): Promise<OwnTalkView[]> => {
  const ids = await ownTalkIds(ports, person)
  const own = (await readAll(ports, ids, 'employee')).filter(({ view }) => view.you.id === person)
  return own.sort((a, b) => b.view.cycle.from.localeCompare(a.view.cycle.from))
}

export const ownRecord = async (ports: Ports, id: string, language: Language): Promise<OwnRecord | undefined> => {
  const known = await loadPerson(ports, id)
  if (!known) return undefined
  const { details } = known
  const { talks } = await teamOf(ports, id, language)
  const ids = talks.map((talk) => talk.id)
  const [own, led, names, feedback, requests, notes, talkAsks, goals, hold] = await Promise.all([
    ownTalkViews(ports, id),
    readAll(ports, ids, 'manager'),
    namesOf(ports, [details.manager, details.talkWith]),
    readMyFeedback(ports, id, Number.POSITIVE_INFINITY),
    readMyRequests(ports, id),
    formerNotes(ports, id, language),
    ownAsks(ports, id),
    ownGoals(ports, id, language),
    holdOf(ports, id),
  ])
  const { manager, talkWith, ...person } = details
  return {
    organisation: ports.organisation.name,
    at: new Date(ports.clock.now()).toISOString(),
    person: {
      ...person,
      ...(manager !== undefined && { manager: names.get(manager) ?? '' }),
      ...(talkWith !== undefined && { talkWith: names.get(talkWith) ?? '' }),
    },
    talks: own.map(({ view, log }) => recordOfTalk(view, log, language)),
    // The log of a talk is about the other too, and stays on its own page.
    asManager: led
      .filter(({ view }) => view.you.id === id)
      .map(({ view }) => recordOfTalk(view, [], language))
      .filter(hasOwnWords),
    formerNotes: notes,
    feedback: {
      given: (feedback?.given ?? []).map((one) => ({
        ...recordOfFeedback(one),
        replies: one.replies.map(({ from, text, at }) => ({ from, text, at: iso(at) })),
      })),
      received: (feedback?.received ?? []).map(({ reply, report, ...one }) => {
        const { to: _, ...message } = recordOfFeedback(one)
        return {
          ...message,
          ...(reply && { reply: { text: reply.text, at: iso(reply.at) } }),
          ...(report && {
            shown: {
              to: report.to,
              text: report.text,
              at: iso(report.at),
              answers: report.answers.map(({ by, text, at }) => ({ by, text, at: iso(at) })),
            },
          }),
        }
      }),
    },
    talkAsks,
    teamGoals: goals,
    requests: requests.own.map(({ released, ...view }) => recordOfRequest(view, released)),
    ...(hold && { hold }),
  }
}

const ownAsks = async (ports: Ports, id: string): Promise<OwnRecord['talkAsks']> => {
  const [{ asks }, answered] = await Promise.all([readAsking(ports, id), answersGiven(ports, id)])
  return {
    asked: asks.map(({ to, text, at, answer }) => ({
      to,
      text,
      at: iso(at),
      ...(answer && { answer: { text: answer.text, at: iso(answer.at) } }),
    })),
    answered: answered.map(({ text, at }) => ({ text, at: iso(at) })),
  }
}

const iso = (at: Instant): string => new Date(at).toISOString()

const readAll = async (ports: Ports, ids: string[], role: Role): Promise<OwnTalkView[]> => {
  const now = ports.clock.now()
  const opened = await Promise.all(ids.map((id) => openTalk(ports, id)))
  return opened.flatMap((one) =>
    one
      ? [
          {
            view: viewOf(one.talk, one.parts, role, one.frame, now, one.previous),
            log: logOf(one.talk, one.parts, role, one.frame, now),
          },
        ]
      : [],
  )
}

const namesOf = async (ports: Ports, ids: (string | undefined)[]): Promise<Map<string, string>> => {
  const known = ids.flatMap((id) => id ?? [])
  return new Map((await peopleById(ports, known)).map(({ id, details }) => [id, details.name]))
}
