/** Lets a browser in to a talk, as the side it is bound to or as the person who is signed in; what it gets is that side's view. */
import { isBound } from '../domain/access.ts'
import { type Role, roleOf } from '../domain/role.ts'
import type { TalkView } from '../domain/talk-view.ts'
import type { Ports } from '../ports.ts'
import { employmentIds } from './addresses.ts'
import { signedIn } from './door.ts'
import { hashSecret } from './identity.ts'
import { openTalk, viewAs } from './read.ts'

export type Credentials = {
  /** The key of a session for this side of this talk. */
  session?: string
  /** Of a signed-in person. */
  person?: { id: string; key: string }
}

/** Undefined for a talk that is not there and for one that is not theirs: whoever asks learns nothing of the difference. */
export const enterTalk = async (
  ports: Ports,
  id: string,
  role: Role,
  { session, person }: Credentials,
): Promise<TalkView | undefined> => {
  const [opened, signed] = await Promise.all([
    openTalk(ports, id),
    person === undefined ? undefined : signedIn(ports, person.id, person.key),
  ])
  if (!opened) return undefined
  const { talk } = opened
  const now = ports.clock.now()
  const bound = session !== undefined && isBound(talk.browsers, role, hashSecret(session), now)
  // One who is signed in has come with every employment of theirs.
  const own = async () =>
    signed?.personal === true && (await employmentIds(ports, signed.id)).some((one) => roleOf(talk, one) === role)
  return bound || (await own()) ? viewAs(opened, role, now) : undefined
}
