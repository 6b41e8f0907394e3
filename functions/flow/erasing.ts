/**
 * Really deleting, for whatever reason: a talk, what someone wrote for themselves in talks with others, a person. Everything is done part by
 * part and comes to the same when it is done again; the tombstones tell after a restore what has to go once more.
 */
import { afterWriter, handsOf } from '../domain/own-words.ts'
import { passedOn, passedPart } from '../domain/passing-on.ts'
import type { Person } from '../domain/person.ts'
import type { Talk } from '../domain/talk.ts'
import type { Ports } from '../ports.ts'
import { peopleBehind } from './addresses.ts'
import { apply, asJson, parse } from './apply.ts'
import { marking } from './erased-mark.ts'
import { forgetPointers, loadPerson, ownTalkIds, talkIdsEverHeldBy, talksById } from './heads.ts'
import { passedId } from './identity.ts'
import { forgetAddress, leaveTalk } from './person-changed.ts'
import { forgetStory } from './stories.ts'
import { removeCopy, removeWordsAtOthers } from './words-at-others.ts'
import { workflowOf } from './workflows.ts'

export const erase = (ports: Ports, id: string): Promise<void> => marking(ports, () => ports.table.erase(id))

/** With what was passed on from it. The pointers go last: whoever erases a person finds every talk by them. */
export const removeTalk = async (ports: Ports, id: string): Promise<void> => {
  const opened = await ports.table.open(id, ports.clock.now())
  if (!opened) return
  const talk = parse(workflowOf(id), opened.head) as Talk
  await removePassed(ports, talk, new Map(opened.parts.map(({ name, value }) => [name, value])))
  const counted = await apply(ports, id, { command: { kind: 'eraseTalk' }, by: 'service', queue: null })
  // Another wake of the same person may have been quicker; what is left to forget is forgotten by both.
  if (!counted.ok && counted.refusal.code !== 'gone')
    throw new Error(`The talk ${id} was not counted: ${counted.refusal.code}`)
  await erase(ports, id)
  await forgetStories(ports, talk)
  await forgetPointers(ports, talk)
}

/** Nothing leads any more from what was told to the talk it came from. */
export const forgetStories = async (ports: Ports, { stories }: Pick<Talk, 'stories'>): Promise<void> => {
  for (const { id } of stories?.told ?? []) await forgetStory(ports, id)
}

/** Each of HR has a copy of their own. */
const removePassed = async (ports: Ports, talk: Talk, parts: Map<string, unknown>): Promise<void> => {
  for (const { n, hand } of talk.passed ?? []) {
    const part = parts.get(passedPart(hand, n))
    for (const { address } of part ? passedOn.parse(part).to : [])
      for (const reader of await peopleBehind(ports, address))
        await removeCopy(ports, reader, passedId(talk.id, n, reader))
  }
}

/** What this person alone could read, in a talk that others keep. */
export const removeOwnWords = async (
  ports: Ports,
  id: string,
  person: string,
  before = Number.POSITIVE_INFINITY,
): Promise<void> => {
  const opened = await ports.table.open(id, ports.clock.now())
  if (!opened) return
  const talk = parse(workflowOf(id), opened.head) as Talk
  const hands = handsOf(talk, person)
  // Notes have an end of their own, after which they are not read; DynamoDB deletes in its own time, and this at once.
  if (before === Number.POSITIVE_INFINITY) for (const hand of hands) await ports.table.deletePart(id, `private#${hand}`)
  for (const { name, value, version } of opened.parts) {
    if (Number(value.at ?? 0) > before) continue
    const change = afterWriter(name, value, hands)
    if (change === 'delete') await ports.table.deletePart(id, name)
    else if (change !== 'keep') {
      const put = await ports.table.putPart(id, { name, value: asJson(change), expected: version })
      if (!put.saved) throw new Error(`A part of ${id} was written meanwhile`)
    }
  }
}

/** Everything about someone: own talks, what they alone could read in others', feedback, what was passed on, the address, and the person. */
export const removePerson = async (ports: Ports, id: string): Promise<void> => {
  const person = await loadPerson(ports, id)
  if (!person) return
  await removeTalksOf(ports, id)
  await removeWordsAtOthers(ports, id)
  await forgetAddress(ports, person)
  await erase(ports, id)
}

/**
 * The same for someone who has asked for it. Who still works here stays in the list of people, as HR has them: their talks go, and everything
 * they have written, given and got.
 */
export const eraseWordsOf = async (ports: Ports, id: string): Promise<void> => {
  const person = await loadPerson(ports, id)
  if (!person) return
  if (!person.employed || person.gone !== undefined) return removePerson(ports, id)
  await marking(ports, () => ports.table.bury(wordsOf(id)))
  await removeWords(ports, id)
}

/** The tombstone of what someone had written who is still here. */
export const wordsOf = (id: string): string => `${id}/words`
export const whoseWords = (tombstone: string): string | undefined => /^(p_[0-9a-z]{16})\/words$/.exec(tombstone)?.[1]

/** `before`: what came to be later, after a restore, stays. Answers whether there was anything. */
export const removeWords = async (ports: Ports, id: string, before = Number.POSITIVE_INFINITY): Promise<boolean> => {
  const parts = await ports.table.parts(id, '', ports.clock.now())
  const old = parts.filter(({ name, value }) => isOwnWord(name) && Number(value.at ?? 0) <= before)
  const isOld = (prefix: string, talk: string) => old.some(({ name }) => name === `${prefix}${talk}`)
  for (const talk of await ownTalkIds(ports, id)) if (isOld('talk#', talk)) await removeTalk(ports, talk)
  await removeBeside(ports, id, old, before)
  return old.length > 0
}

/** Of someone who has left and whose talks HR holds: their copies at others go too, and the talks are read by nobody. */
export const removeAllButTalks = async (ports: Ports, id: string): Promise<void> => {
  for (const own of await ownTalkIds(ports, id)) {
    const opened = await ports.table.open(own, ports.clock.now())
    if (!opened) continue
    const talk = parse(workflowOf(own), opened.head) as Talk
    await removePassed(ports, talk, new Map(opened.parts.map(({ name, value }) => [name, value])))
    await forgetStories(ports, talk)
  }
  const parts = await ports.table.parts(id, '', ports.clock.now())
  const words = parts.filter(({ name }) => isOwnWord(name) && !name.startsWith('talk#'))
  await removeBeside(ports, id, words, Number.POSITIVE_INFINITY)
}

/** What someone wrote, gave and got beside their own talks. */
const removeBeside = async (ports: Ports, id: string, old: { name: string }[], before: number): Promise<void> => {
  for (const talk of await talkIdsEverHeldBy(ports, id)) await removeOwnWords(ports, talk, id, before)
  await removeWordsAtOthers(ports, id, before)
  for (const { name } of old) await ports.table.deletePart(id, name)
  for (const kind of ['forgetFeedback', 'forgetTalkAsks'] as const) {
    const forgotten = await apply(ports, id, { command: { kind, before }, by: 'service', queue: 'due' })
    if (!forgotten.ok) throw new Error(`What ${id} had written was not forgotten: ${forgotten.refusal.code}`)
  }
}

/** What others have passed on to one of HR is theirs, and evidence of mails goes by itself. */
const isOwnWord = (name: string): boolean =>
  /^(talk|held|given|received|reply|answer|report|reportanswer|ask|askanswer|goals)#/.test(name)

/** As an employee wholly, as a manager what was theirs alone. */
export const removeTalksOf = async (ports: Ports, id: string): Promise<void> => {
  for (const talk of await ownTalkIds(ports, id)) await removeTalk(ports, talk)
  for (const talk of await talkIdsEverHeldBy(ports, id)) await removeOwnWords(ports, talk, id)
}

/** The talks of someone who will be no more wait for another manager. */
export const leaveHeldTalks = async (ports: Ports, { id }: Pick<Person, 'id'>): Promise<void> => {
  for (const talk of await talksById(ports, await talkIdsEverHeldBy(ports, id)))
    if (talk.people.manager.id === id) await leaveTalk(ports, talk)
}
