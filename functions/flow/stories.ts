/**
 * Stories that employees let be told: pointers lead to their talks, and the words are read there each time, so that one that is taken back is
 * gone everywhere at once. HR chooses one for the invitations among those whose owner allows it.
 */
import * as z from 'zod'
import { isExpired } from '../domain/retention.ts'
import { story, storyPart } from '../domain/story.ts'
import { type ToldStory, toldStory } from '../domain/story-view.ts'
import type { Ports, StoredPart } from '../ports.ts'
import { readTalkFrame } from './frame.ts'
import { loadTalk } from './heads.ts'

/** Of no workflow: pointers `told#<id>` with the talk, and `chosen` with the one for invitations. */
const shelf = 's_stories'
const pointer = 'told#'
const choice = 'chosen'
const readsAtOnce = 25

const leads = z.object({ talk: z.string() })
const chosenOne = z.object({ id: z.string() })

/** Written before the story, so that none is without; one that leads nowhere is no harm. */
export const pointToStory = async ({ table }: Ports, id: string, talk: string): Promise<void> => {
  await table.putPart(shelf, { name: `${pointer}${id}`, value: { talk }, expected: 'any' })
}

export const forgetStory = async ({ table }: Ports, id: string): Promise<void> => {
  await table.deletePart(shelf, `${pointer}${id}`)
}

/** The latest first. */
export const toldStories = async (ports: Ports): Promise<ToldStory[]> => {
  const pointers = await ports.table.parts(shelf, pointer, ports.clock.now())
  const found: ToldStory[] = []
  for (let start = 0; start < pointers.length; start += readsAtOnce) {
    const some = await Promise.all(pointers.slice(start, start + readsAtOnce).map((part) => storyAt(ports, part)))
    found.push(...some.flatMap((one) => (one ? [one] : [])))
  }
  return found.sort((a, b) => b.at - a.at)
}

/** What the next invitations tell; nothing once it is taken back. */
export const storyForInvitations = async (ports: Ports): Promise<ToldStory | undefined> => {
  const [chosen] = await ports.table.parts(shelf, choice, ports.clock.now())
  const found = chosen && (await storyOf(ports, chosenOne.parse(chosen.value).id))
  return found?.invitations ? found : undefined
}

/** Null: none. False for one that is not there, or is not allowed in invitations. */
export const chooseForInvitations = async (ports: Ports, id: string | null): Promise<boolean> => {
  if (id === null) {
    await ports.table.deletePart(shelf, choice)
    return true
  }
  const found = await storyOf(ports, id)
  if (!found?.invitations) return false
  await ports.table.putPart(shelf, { name: choice, value: { id }, expected: 'any' })
  return true
}

const storyOf = async (ports: Ports, id: string): Promise<ToldStory | undefined> => {
  const name = `${pointer}${id}`
  const part = (await ports.table.parts(shelf, name, ports.clock.now())).find((one) => one.name === name)
  return part && storyAt(ports, part)
}

const storyAt = async (ports: Ports, { name, value }: StoredPart): Promise<ToldStory | undefined> => {
  const id = name.slice(pointer.length)
  const { talk: talkId } = leads.parse(value)
  const [talk, parts] = await Promise.all([
    loadTalk(ports, talkId),
    ports.table.parts(talkId, storyPart(''), ports.clock.now()),
  ])
  const told = talk?.stories?.told.find((one) => one.id === id)
  const part = told && parts.find((one) => one.name === storyPart(told.n))
  if (!talk || !part) return undefined
  const read = story.parse(part.value)
  // Of one unit whoever has that unit reads what has a name; without one, the unit alone would say whose it may be.
  if (ports.within && (talk.unit !== ports.within.unit || !read.named)) return undefined
  const frame = await readTalkFrame(ports, talk)
  if (isExpired('plan', talk, frame, ports.clock.now())) return undefined
  return toldStory(talk, id, read)
}
