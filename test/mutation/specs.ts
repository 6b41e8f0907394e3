/**
 * What specs get for `vitest` when mutants are tried: the same `expect`, and a `describe` and `it` that only remember, so that everything is
 * loaded once and a test takes as long as itself, a thousand times over.
 */
import { expect as vitestExpect } from '../../node_modules/vitest/dist/index.js'

type Step = () => unknown
export type Spec = { id: string; run: () => Promise<void> }

type Group = { name: string; before: Step[]; after: Step[] }

const groups: Group[] = []
const told: Spec[] = []
let file = ''

/** The tests of a file, in the order in which it tells them. */
export const specsOf = async (path: string, load: () => Promise<unknown>): Promise<Spec[]> => {
  file = path
  groups.splice(0, groups.length, { name: '', before: [], after: [] })
  told.length = 0
  await load()
  return [...told]
}

const innermost = (): Group => {
  const group = groups.at(-1)
  if (!group) throw new Error('A spec speaks before it is asked')
  return group
}

const group = (name: string, tell: Step): void => {
  groups.push({ name, before: [], after: [] })
  tell()
  groups.pop()
}

const test = (name: string, body: Step): void => {
  const around = [...groups]
  const names = [...around.map((one) => one.name), name].join(' ').trim()
  told.push({
    id: `${file} ${names} #${told.length}`,
    run: async () => {
      for (const { before } of around) for (const step of before) await step()
      try {
        await body()
      } finally {
        for (const { after } of around.toReversed()) for (const step of after) await step()
      }
    },
  })
}

/** A row that is a list is given as arguments; `%s` in a name stays, since a number tells rows apart. */
const each =
  (tell: (name: string, body: Step) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: (...row: unknown[]) => unknown): void => {
    for (const row of rows) tell(name, () => (Array.isArray(row) ? body(...row) : body(row)))
  }

export const describe = Object.assign(group, { each: each(group) })
export const it = Object.assign(test, { each: each(test) })
export const beforeEach = (step: Step): void => void innermost().before.push(step)
/** Before each: what is given once would carry what one mutant did on to the next. */
export const beforeAll = beforeEach
export const afterEach = (step: Step): void => void innermost().after.push(step)
export const expect = vitestExpect
