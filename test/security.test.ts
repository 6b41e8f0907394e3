/** What SECURITY.md says of each requirement of OWASP ASVS 5.0.0 is complete, said once, and names files that are there. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** How many requirements of level 1 and 2 each section of the standard has, by the number of the section. */
const sections: Record<string, number> = {
  '1.1': 2,
  '1.2': 9,
  '1.3': 11,
  '1.4': 3,
  '1.5': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 4,
  '2.4': 1,
  '3.2': 2,
  '3.3': 4,
  '3.4': 6,
  '3.5': 5,
  '3.7': 2,
  '4.1': 3,
  '4.2': 1,
  '4.3': 2,
  '4.4': 4,
  '5.1': 1,
  '5.2': 3,
  '5.3': 2,
  '5.4': 3,
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
  '10.1': 2,
  '10.2': 2,
  '10.3': 4,
  '10.4': 11,
  '10.5': 5,
  '10.6': 2,
  '10.7': 3,
  '11.1': 2,
  '11.2': 3,
  '11.3': 3,
  '11.4': 4,
  '11.5': 1,
  '11.6': 1,
  '12.1': 3,
  '12.2': 2,
  '12.3': 4,
  '13.1': 1,
  '13.2': 5,
  '13.3': 2,
  '13.4': 5,
  '14.1': 2,
  '14.2': 4,
  '14.3': 3,
  '15.1': 3,
  '15.2': 3,
  '15.3': 7,
  '16.1': 1,
  '16.2': 5,
  '16.3': 4,
  '16.4': 3,
  '16.5': 3,
  '17.1': 1,
  '17.2': 4,
  '17.3': 2,
}

const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')
const rows = [...text.matchAll(/^\| (\d[^|]*) \| (met|met in part|not met|none of it) \| ([^|]+) \|$/gm)].map(
  ([, numbers = '', , where = '']) => ({ numbers: numbers.split(', ').flatMap(spread), where }),
)

it('has each requirement of level 1 and 2 in one row', () => {
  // In every section these are the first ones: what level 3 adds comes last.
  const wanted = Object.entries(sections).flatMap(([section, count]) => numbered(section, 1, count))
  expect(wanted).toHaveLength(253)
  expect(rows.flatMap(({ numbers }) => numbers).sort()).toEqual(wanted.sort())
})

it('names files that are there', () => {
  const named = [...text.matchAll(/`((?:functions|web|emails|infra|test)\/[^`*{} ]+\.tsx?)`/g)].map(
    ([, file = '']) => file,
  )
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

function spread(range: string): string[] {
  const [, section = '', from = '', to = from] = /^(\d+\.\d+)\.(\d+)(?:–\d+\.\d+\.(\d+))?$/.exec(range) ?? []
  return numbered(section, Number(from), Number(to))
}

function numbered(section: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, n) => `${section}.${from + n}`)
}
