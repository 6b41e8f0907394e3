/** Whom a mail of a request goes to, and what it says: names and dates, and never a word of what it is about. */
import type { Composed } from '../domain/mails/composed.ts'
import type { Common } from '../domain/mails/mail.ts'
import type { Person } from '../domain/person.ts'
import type { DataRequest } from '../domain/requests/request.ts'
import type { RequestMailKind } from '../domain/requests/request-timetable.ts'
import { requestView } from '../domain/requests/views.ts'
import { routes } from '../domain/routes.ts'
import { addDays, localDate } from '../domain/time.ts'
import type { Entry } from '../domain/workflow.ts'
import type { Ports } from '../ports.ts'
import { personByAddress } from './door.ts'
import { readFrame } from './frame.ts'
import { loadPerson, loadRequest } from './heads.ts'
import { isPartyTo, officerAddress, officerOf } from './request-steps.ts'

export type RequestMail = { reader: Person; composed: Composed } | { skip: string }

/** Everything is read before anything is claimed. */
export const requestMails = async (
  ports: Ports,
  id: string,
  entries: Entry[],
): Promise<(entry: Entry) => RequestMail> => {
  const state = await loadRequest(ports, id)
  if (!state) throw new Error(`The request ${id} is gone`)
  const readers = new Map<string, Person | undefined>()
  for (const entry of entries) {
    const reader = await readerOf(ports, state, entry)
    readers.set(entry.key, reader === undefined ? undefined : await loadPerson(ports, reader))
  }
  const frame = await readFrame(ports, undefined)
  const view = requestView(state, [], frame, ports.clock.now())
  const { organisation } = ports
  return (entry) => {
    const reader = readers.get(entry.key)
    if (!reader) return { skip: 'no address' }
    if (reader.gone !== undefined) return { skip: 'no longer here' }
    const author = state.authors?.find(({ n }) => entry.to === 'author' && n === entry.n)
    const common: Common = {
      language: reader.details.language,
      organisation: { name: organisation.name, zone: organisation.zone, publicBody: organisation.publicBody },
      to: { name: reader.details.name },
    }
    const { planned, hold } = state
    const composed: Composed = {
      mail: {
        ...common,
        kind: 'request',
        step: entry.kind as RequestMailKind,
        request: state.kind,
        by: state.by.as,
        about: { name: state.person?.name ?? '' },
        toOther: entry.to === 'other',
        link: `${organisation.baseUrl}${entry.to === 'hr' ? routes.hr.request(id) : entry.to === 'other' ? routes.team : routes.requests}`,
        ...(author && { notes: author.notes }),
        ...(view.until !== undefined && { until: view.until }),
        ...(hold && { until: hold.until }),
        // What is deleted on a day can be read until the day before.
        ...(planned && !hold && { until: addDays(localDate(planned.at, organisation.zone), -1) }),
        answerBy: view.answerBy,
        officer: officerOf(ports, state).name,
        officerAddress: officerOf(ports, state).email,
      },
    }
    return { reader, composed }
  }
}

/** The id of the person. */
export const readerOf = async (
  ports: Ports,
  state: DataRequest,
  { to, n }: Pick<Entry, 'to' | 'n'>,
): Promise<string | undefined> => {
  switch (to) {
    case 'person':
      return state.person?.id
    case 'author':
      return state.authors?.find((one) => one.n === n)?.id
    case 'officer': {
      const officer = await personByAddress(ports, officerAddress(ports, state))
      // The configuration may have made one of them the officer since.
      return officer !== undefined && (await isPartyTo(ports, state, officer)) ? undefined : officer
    }
    case 'hr': {
      const found = state.approvers?.find((one) => one.n === n)?.id
      // Who asked cannot say yes, and is not asked to.
      return found === state.by.id ? undefined : found
    }
    case 'other':
      return state.others?.find((one) => one.n === n % 1000)?.id
    default:
      return undefined
  }
}
