/** The folder that a restart goes on from. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDataFolder } from '../../../infra/local/data-folder.ts'

const start = Date.parse('2026-08-10T07:00:00Z')
const later = Date.parse('2026-11-06T07:31:00Z')

describe('a data folder', () => {
  it('is new once, and then goes on with the time and tables it had', () => {
    const path = join(givenFolder(), 'made', 'here')
    const first = openDataFolder(path, start)
    expect(first.isNew).toBe(true)
    expect(first.kept.now).toBe(start)
    first.keep({ demo: 'finished', now: later })
    const second = openDataFolder(path, start)
    expect(second.isNew).toBe(false)
    expect(second.kept).toEqual({ ...first.kept, now: later })
  })

  it('is started anew when its demo was never finished, without what is not ours', () => {
    const path = givenFolder()
    openDataFolder(path, start).keep({ now: later })
    for (const name of ['mails.jsonl', 'dynamodb.sqlite', 'dynamodb.sqlite-wal', 'notes.txt']) {
      writeFileSync(join(path, name), '')
    }
    const again = openDataFolder(path, start)
    expect(again.isNew).toBe(true)
    expect(again.kept.now).toBe(start)
    expect(existsSync(join(path, 'mails.jsonl'))).toBe(false)
    expect(existsSync(join(path, 'dynamodb.sqlite-wal'))).toBe(false)
    expect(existsSync(join(path, 'notes.txt'))).toBe(true)
  })

  it('is not guessed at when its own file is missing or damaged', () => {
    const path = givenFolder()
    writeFileSync(join(path, 'mails.jsonl'), '')
    expect(() => openDataFolder(path, start)).toThrow('is not whole')
    writeFileSync(join(path, 'samspel.json'), '{"now":')
    expect(() => openDataFolder(path, start)).toThrow('cannot be read')
  })
})

function givenFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'samspel-folder-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}
