/**
 * Two services on one data folder would write over each other, so each says in the folder where it is, and in its answers which folder it has.
 * A process that was killed leaves the first without the second, and is in nobody's way.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const header = 'samspel-data'
const answerMsMax = 2_000

/** What every answer under `/dev` carries. */
export function folderHeader(folder: string): Record<string, string> {
  return { [header]: encodeURIComponent(resolve(folder)) }
}

/** Takes the folder for the service at `url`; throws in words for a person when another one has it. */
export async function takeFolder(folder: string, url: string): Promise<void> {
  const file = join(folder, 'running')
  const other = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (other !== '' && other !== url && (await has(other, folder))) {
    throw new Error(
      `The data in ${resolve(folder)} is in use by ${other}. Stop that first, or choose another folder with SAMSPEL_DATA.`,
    )
  }
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, `${url}\n`)
  } catch (cause) {
    throw new Error(`The data folder ${resolve(folder)} cannot be written. Choose another with SAMSPEL_DATA.`, {
      cause,
    })
  }
}

async function has(url: string, folder: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/dev/clock`, { signal: AbortSignal.timeout(answerMsMax) })
    return response.headers.get(header) === folderHeader(folder)[header]
  } catch {
    return false
  }
}
