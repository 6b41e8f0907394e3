/** What the engines keep, after all that can happen to the file. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStoredMap } from '../../../infra/local/stored-map.ts'
import { givenFolder } from './given.ts'

describe('a stored map', () => {
  it('is as it was when it is opened again', () => {
    const file = join(givenFolder(), 'map.jsonl')
    const map = openStoredMap<{ count: number }>(file)
    map.set('a', { count: 1 })
    map.set('b', { count: 2 })
    map.set('a', { count: 3 })
    map.delete('b')
    expect([...openStoredMap<{ count: number }>(file).values()]).toEqual([{ count: 3 }])
  })

  it('loses only the line that was being written', () => {
    const file = join(givenFolder(), 'map.jsonl')
    openStoredMap<number>(file).set('a', 1)
    appendFileSync(file, '{"key":"b","val')
    const map = openStoredMap<number>(file)
    expect([...map.values()]).toEqual([1])
    map.set('c', 3)
    expect([...openStoredMap<number>(file).values()]).toEqual([1, 3])
  })

  it('says which line cannot be read', () => {
    const file = join(givenFolder(), 'map.jsonl')
    writeFileSync(file, '{"key":"a","value":1}\nnot JSON\n')
    expect(() => openStoredMap(file)).toThrow('Line 2')
  })

  it('does not grow for ever', () => {
    const file = join(givenFolder(), 'map.jsonl')
    const map = openStoredMap<number>(file)
    for (let count = 0; count < 10_000; count += 1) map.set('a', count)
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(2_100)
    expect(openStoredMap<number>(file).get('a')).toBe(9_999)
  })
})
