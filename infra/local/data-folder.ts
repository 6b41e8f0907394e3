/**
 * The data folder, from which everything goes on after a restart: a small file beside the engines' own says where virtual time stood, which
 * tables belong to the folder, and whether the demo organisation was finished.
 */
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import type { Instant } from '../../functions/ports.ts'

const keptSchema = z.object({
  now: z.int(),
  /** Begins the names of its tables: an engine that is not ours may hold those of other folders. */
  tables: z.string(),
  demo: z.enum(['unfinished', 'finished']),
})
export type Kept = z.infer<typeof keptSchema>

export type DataFolder = {
  path: string
  kept: Kept
  /** Whether the demo organisation is still to be made. */
  isNew: boolean
  /** Written at once and whole: a kill leaves the old file or the new one. */
  keep(changed: Partial<Kept>): void
}

/**
 * Opens the folder, or makes it with virtual time at `start`. What an interrupted first start left is nobody's data, and is thrown away. Throws
 * in words for a person when the folder cannot be used.
 */
export function openDataFolder(path: string, start: Instant): DataFolder {
  makeWritable(path)
  const file = join(path, 'samspel.json')
  let kept = existsSync(file) ? readKept(file) : undefined
  if (kept?.demo === 'unfinished') {
    clear(path)
    kept = undefined
  } else if (!kept && filesOfEngines(path).length > 0) {
    throw new Error(
      `The data in ${resolve(path)} is not whole. Remove it to start anew, or choose another with SAMSPEL_DATA.`,
    )
  }
  const folder: DataFolder = {
    path,
    kept: kept ?? { now: start, tables: `samspel-${randomBytes(4).toString('hex')}`, demo: 'unfinished' },
    isNew: kept === undefined,
    keep(changed) {
      folder.kept = { ...folder.kept, ...changed }
      writeFileSync(`${file}.new`, JSON.stringify(folder.kept))
      renameSync(`${file}.new`, file)
    },
  }
  folder.keep({})
  return folder
}

function makeWritable(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw new Error(`The data folder ${resolve(path)} cannot be written. Choose another with SAMSPEL_DATA.`, { cause })
  }
}

function readKept(file: string): Kept {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new Error(`${resolve(file)} cannot be read. Remove its folder to start anew.`, { cause })
  }
}

function clear(path: string): void {
  for (const name of filesOfEngines(path)) rmSync(join(path, name))
}

function filesOfEngines(path: string): string[] {
  return readdirSync(path).filter((name) => /^(dynamodb\.sqlite.*|.*\.jsonl(\.new)?)$/.test(name))
}
