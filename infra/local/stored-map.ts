/**
 * How the embedded engines keep what they were given: a map in memory whose every change is one line appended to a file before the caller goes
 * on. A process that is killed loses at most a line that was never answered for; a machine that loses power may lose more.
 */
import { appendFileSync, closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Rewrite once the file holds this many lines more than it needs, and more than it holds values. */
const SUPERFLUOUS_LINES_MAX = 2_000

export type StoredMap<Value> = {
  get(key: string): Value | undefined
  /** Keeps the place in the order when the key is already there. */
  set(key: string, value: Value): void
  delete(key: string): void
  /** In the order in which the keys were first set. */
  values(): IterableIterator<Value>
  readonly size: number
  close(): void
}

type Line<Value> = { key: string; value?: Value }

/** Opens the file, or starts a new one. Values are what JSON can hold. Throws if a complete line cannot be read. */
export function openStoredMap<Value>(file: string): StoredMap<Value> {
  const { map, lines: linesFound, unfinished } = read<Value>(file)
  let lines = linesFound
  if (unfinished || lines > map.size) lines = rewrite(file, map)
  let descriptor = openSync(file, 'a')

  const append = (line: Line<Value>) => {
    appendFileSync(descriptor, `${JSON.stringify(line)}\n`)
    lines += 1
    if (lines - map.size > Math.max(SUPERFLUOUS_LINES_MAX, map.size)) {
      closeSync(descriptor)
      lines = rewrite(file, map)
      descriptor = openSync(file, 'a')
    }
  }

  return {
    get: (key) => map.get(key),
    set(key, value) {
      map.set(key, value)
      append({ key, value })
    },
    delete(key) {
      if (map.delete(key)) append({ key })
    },
    values: () => map.values(),
    get size() {
      return map.size
    },
    close: () => closeSync(descriptor),
  }
}

function read<Value>(file: string): { map: Map<string, Value>; lines: number; unfinished: boolean } {
  const map = new Map<string, Value>()
  if (!existsSync(file)) return { map, lines: 0, unfinished: false }
  const parts = readFileSync(file, 'utf8').split('\n')
  // What stands after the last line feed was being written when the process was killed.
  const unfinished = parts.pop() !== ''
  parts.forEach((part, index) => {
    const line = parse<Value>(part, file, index + 1)
    if (line.value === undefined) map.delete(line.key)
    else map.set(line.key, line.value)
  })
  return { map, lines: parts.length, unfinished }
}

function parse<Value>(text: string, file: string, number: number): Line<Value> {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`Line ${number} of ${file} cannot be read. Remove the file to start without it.`, { cause })
  }
}

function rewrite<Value>(file: string, map: Map<string, Value>): number {
  const lines = [...map].map(([key, value]) => `${JSON.stringify({ key, value })}\n`)
  writeFileSync(`${file}.new`, lines.join(''))
  renameSync(`${file}.new`, file)
  return lines.length
}
