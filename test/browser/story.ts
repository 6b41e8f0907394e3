/** What a long story in the browser stands on: a folder of its own, a town that is taken down at its end, and steps of which each needs the one before. */
import { afterAll, afterEach, beforeEach, expect } from 'vitest'
import { newFolder, removeFolder } from '../infra/local/given.ts'
import type { Town } from './person.ts'

/** Registers the ends of a story in the `describe` that calls it, and answers its folder. `town` has none before it is there. */
export const ownFolder = (town: () => Town | undefined): string => {
  const folder = newFolder()
  afterAll(async () => {
    await town()?.browser.close()
    await town()?.running.stop()
    removeFolder(folder)
  })
  return folder
}

/** What comes after a step that failed would only wait in vain, and no step may leave a fault of a page behind. */
export const inSteps = (town: () => Town | undefined): void => {
  let stopped = false
  beforeEach(({ skip }) => skip(stopped, 'a step before it failed'))
  afterEach(({ task }) => {
    stopped ||= task.result?.state === 'fail'
    expect(town()?.faults.splice(0)).toEqual([])
  })
}
