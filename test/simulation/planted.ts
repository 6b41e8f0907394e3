/**
 * Two mistakes that someone could make in `wake`, planted by wrapping the ports of one run: a simulation that does not notice them is
 * worth nothing. Only this run sees its own claims, as if `wake` had kept them in memory. Mistakes that need no claims are in misled.ts.
 */
import type { Ledger } from '../../functions/domain/ledger.ts'
import type { Change, JsonObject, Ports } from '../../functions/ports.ts'

export type Planted =
  /** A mail is sent and recorded, and no claim is ever saved. */
  | 'no claim'
  /** The claim is saved after the mail service was asked. */
  | 'send before claim'

export const plant = (bug: Planted, ports: Ports): Ports => {
  const { table, mailer } = ports
  const held = new Map<string, Change>()
  return {
    ...ports,
    table: {
      ...table,
      async load(id) {
        const found = await table.load(id)
        const claimed = held.get(id)?.state
        if (!found || !claimed) return found
        const mails = { ...(found.state.mails as object), ...onlyClaims(claimed) }
        const links = { ...(found.state.links as object), ...(claimed.links as object) }
        return { ...found, state: { ...found.state, mails, links } }
      },
      async save(change) {
        const before = await table.load(change.id)
        const claims = onlyClaims(change.state)
        const isClaim = Object.entries(claims).some(([key, { attempt }]) => attempt !== attemptIn(before?.state, key))
        if (isClaim && before?.version !== change.expected) return 'lost'
        if (isClaim && !held.has(change.id)) {
          held.set(change.id, change)
          return 'saved'
        }
        held.delete(change.id)
        return table.save(change)
      },
    },
    mailer: {
      async send(mail) {
        const outcome = await mailer.send(mail)
        const claim = held.get(mail.tags.workflow)
        if (bug === 'send before claim' && claim) {
          held.delete(claim.id)
          await table.save(claim)
        }
        return outcome
      },
    },
  }
}

type Claims = Record<string, Extract<Ledger[string], { status: 'claimed' }>>

const onlyClaims = (state: JsonObject): Claims =>
  Object.fromEntries(
    Object.entries((state.mails ?? {}) as unknown as Ledger).flatMap(([key, record]) =>
      record.status === 'claimed' ? [[key, record]] : [],
    ),
  )

const attemptIn = (state: JsonObject | undefined, key: string) => {
  const record = ((state?.mails ?? {}) as unknown as Ledger)[key]
  return record?.status === 'claimed' ? record.attempt : undefined
}
