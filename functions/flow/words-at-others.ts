/**
 * What somebody has written that stands in a copy with others and goes with them: what was passed on to HR, feedback they have shown to HR, and
 * asks for a talk. Called by `erasing.ts`; done again it comes to the same.
 */
import { feedbackReport, reportPart } from '../domain/feedback-report.ts'
import { givenAnswerPart, received, receivedPart } from '../domain/passed-on.ts'
import type { Ports } from '../ports.ts'
import { peopleBehind } from './addresses.ts'
import { loadPerson } from './heads.ts'
import { tell } from './tell.ts'

/** `before`: what came to be later, after a restore, stays. */
export const removeWordsAtOthers = async (
  ports: Ports,
  id: string,
  before = Number.POSITIVE_INFINITY,
): Promise<void> => {
  await removeReports(ports, id, before)
  await removeAsks(ports, id, before)
}

/** From one of HR, with what they have answered. */
export const removeCopy = async ({ table, clock }: Ports, reader: string, copy: string): Promise<void> => {
  await table.deletePart(reader, receivedPart(copy))
  const prefix = givenAnswerPart(copy, 0).slice(0, -1)
  for (const { name } of await table.parts(reader, prefix, clock.now())) await table.deletePart(reader, name)
}

const removeReports = async (ports: Ports, id: string, before: number): Promise<void> => {
  const written = await ports.table.parts(id, reportPart(''), ports.clock.now())
  const reports = written.map(({ value }) => feedbackReport.parse(value)).filter(({ at }) => at <= before)
  const addresses = new Set(reports.flatMap(({ to }) => to.map(({ address }) => address)))
  const messages = new Set(reports.map((report) => report.id))
  for (const address of addresses)
    for (const reader of await peopleBehind(ports, address))
      for (const copy of await ports.table.parts(reader, receivedPart(''), ports.clock.now())) {
        const { from } = received.parse(copy.value)
        if ('person' in from && from.person === id && messages.has(from.message))
          await removeCopy(ports, reader, copy.name.slice(receivedPart('').length))
      }
}

/** Whoever was asked has them no longer, and what they answered goes too: it is of use to nobody else. */
const removeAsks = async (ports: Ports, id: string, before: number): Promise<void> => {
  const asks = (await loadPerson(ports, id))?.talkAsks?.own ?? []
  for (const { id: ask, to } of asks.filter(({ at }) => at <= before))
    await tell(ports, to.id, { kind: 'forgetAskOf', id: ask, from: id })
}
