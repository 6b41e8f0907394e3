/** A request as its specs begin it, on Monday 5 October 2026, and what is said of it: told by commands, with the parts that stand beside it. */
import { decideRequest, type RequestCommand } from '../../functions/domain/requests/decide-request.ts'
import type { DataRequest, RequestKind } from '../../functions/domain/requests/request.ts'
import { requestTimetable } from '../../functions/domain/requests/request-timetable.ts'
import type { Actor } from '../../functions/domain/workflow.ts'
import { at, frame, local } from '../given.ts'

export const aisha = { id: 'p_aisha', name: 'Aisha Noor', language: 'sv' as const }
export const maria = { id: 'p_maria', name: 'Maria Lind', language: 'sv' as const, n: 1, notes: 2, gone: false }
export const erik = { id: 'p_erik', name: 'Erik Sand', language: 'nb' as const, n: 2, notes: 1, gone: true }
export const karin = { id: 'p_karin', name: 'Karin Holm', language: 'sv' as const, n: 1 }
export const hanna = { id: 'p_hanna', name: 'Hanna Rask', language: 'sv' as const, n: 2 }

export const said = (state: DataRequest | undefined, time: string, by: Actor, command: RequestCommand): DataRequest => {
  const decided = decideRequest(state, command, by, frame, at(time))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return decided.state
}
export const refused = (state: DataRequest, time: string, by: Actor, command: RequestCommand): string => {
  const decided = decideRequest(state, command, by, frame, at(time))
  return decided.ok ? 'allowed' : decided.refusal.code
}
/** Asked for at ten, and nobody has been found yet. */
export const asked = (
  request: RequestKind,
  by: DataRequest['by'] = { id: 'p_aisha', as: 'person' },
  acrossUnits?: boolean,
): DataRequest =>
  said(undefined, '2026-10-05 10:00', by.as, {
    kind: 'startRequest',
    id: 'r_1',
    request,
    person: aisha,
    unit: 'Skola',
    ...(acrossUnits !== undefined && { acrossUnits }),
    by,
  })
/** With Maria's two notes and one of Erik, who has left; or with Karin and Hanna of HR. */
export const begun = (request: RequestKind, by?: DataRequest['by'], deciding: { withoutOfficer?: true } = {}) =>
  said(asked(request, by), '2026-10-05 10:00', 'service', {
    kind: 'gathered',
    authors: request === 'access' ? [maria, erik] : [],
    approvers: [karin, hanna],
    withoutOfficer: deciding.withoutOfficer ?? false,
  })
/** What a command writes beside the request. */
export const writtenBy = (state: DataRequest, time: string, by: Actor, command: RequestCommand) => {
  const decided = decideRequest(state, command, by, frame, at(time))
  if (!decided.ok) throw new Error(decided.refusal.code)
  return (decided.parts ?? []).flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
}
export const goes = (...notes: number[]) => notes.map((n) => ({ n, goes: true, reason: '' }))
export const mails = (state: DataRequest) =>
  requestTimetable(state, frame)
    .filter(({ to }) => to !== 'service')
    .map(({ key, due }) => [key, local(due).slice(0, 10)])
export const steps = (state: DataRequest) =>
  requestTimetable(state, frame)
    .filter(({ to }) => to === 'service')
    .map(({ kind, due }) => [kind, local(due)])
