/** Who reads a story: the owner, the manager if the owner allows it, and HR without knowing more of the talk than the owner has told. */
import type { Instant } from '../ports.ts'
import { type Parts, readPart } from './parts.ts'
import type { Role } from './role.ts'
import { linesToTell, type Story, story, storyPart } from './story.ts'
import type { Talk } from './talk.ts'

export type StoriesView = {
  told: (Story & { n: number; id: string })[]
  /** Ids of lines that can be told. */
  toTell: string[]
}

export const storiesView = (talk: Talk, parts: Parts, role: Role): StoriesView => ({
  told: (talk.stories?.told ?? []).flatMap(({ n, id }) => {
    const found = readPart(parts, storyPart(n), story)
    // Allowed to the manager of that day.
    const isShown = found && (role === 'employee' || (found.manager && found.at >= (talk.managerSince ?? 0)))
    return isShown ? [{ n, id, ...found }] : []
  }),
  toTell: role === 'employee' ? linesToTell(talk) : [],
})

/** As HR, and in an invitation everyone, reads it. */
export type ToldStory = { id: string; text: string; name?: string; cycle: string; at: Instant; invitations: boolean }

/** Nothing of someone who has left: they could no longer take it back. */
export const toldStory = (talk: Talk, id: string, { text, named, invitations, at }: Story): ToldStory | undefined =>
  talk.ended?.why === 'left'
    ? undefined
    : { id, text, ...(named && { name: talk.people.employee.name }), cycle: talk.cycle, at, invitations }
