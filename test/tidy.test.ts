/** The rules of the house that a linter cannot say: checked on the source itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const folders = ['functions', 'web', 'emails', 'infra', 'test']

describe('the source', () => {
  it('asks for the time and for chance only where the world begins', () => {
    const allowed = /^(infra\/local\/|functions\/aws\/(clock|random|table|mailer)\.ts|web\/client\/|test\/)/
    const found = sources()
      .filter(({ path }) => !allowed.test(path))
      .filter(({ code }) =>
        /\bnew Date\(\)|\bDate\.now\(\)|\bMath\.random\(\)|\brandomBytes\(|\bsetTimeout\(/.test(code),
      )
    expect(found.map(({ path }) => path)).toEqual([])
  })

  it('names the runtime of its JSX first in every mail', () => {
    const found = sources().filter(({ path }) => path.startsWith('emails/') && path.endsWith('.tsx'))
    expect(found.length).toBeGreaterThan(10)
    expect(
      found.filter(({ code }) => !code.startsWith('/** @jsxImportSource react */')).map(({ path }) => path),
    ).toEqual([])
  })

  it('opens each file with a sentence on its place', () => {
    const found = sources().filter(({ code }) => !/^(\/\*\* @jsxImportSource react \*\/\n)?(#!.*\n)?\/\*\*/.test(code))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  it('has nothing left over', () => {
    // Written apart, so that this test does not find itself.
    const leftOver = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', '\\.only' + '\\(', '\\.skip' + '\\(', '@ts-' + 'ignore'].join('|'),
    )
    expect(
      sources()
        .filter(({ code }) => leftOver.test(code))
        .map(({ path }) => path),
    ).toEqual([])
  })

  it('uses every file', () => {
    const entries =
      /^(functions\/(web|wake|sweep|mail-events)\.ts|infra\/aws\/app\.ts|infra\/local\/start\.ts|test\/.*)$/
    const imported = new Set(sources().flatMap(({ path, code }) => importsOf(path, code)))
    const unused = sources().filter(({ path }) => !entries.test(path) && !imported.has(path))
    expect(unused.map(({ path }) => path)).toEqual([])
  })

  it('keeps states out of pages and mails', () => {
    const found = sources()
      .filter(({ path }) => /^(web|emails)\//.test(path))
      .filter(({ code }) =>
        /import (type )?\{[^}]*\b(Talk|Person|Cycle|PeopleImport|Parts|OpenedTalk)\b[^}]*\} from/.test(code),
      )
    expect(found.map(({ path }) => path)).toEqual([])
  })
})

type Source = { path: string; code: string }

const all: Source[] = []

const sources = (): Source[] => {
  if (all.length === 0) {
    for (const folder of folders) {
      for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue
        const file = join(entry.parentPath, entry.name)
        all.push({ path: relative(root, file), code: readFileSync(file, 'utf8') })
      }
    }
  }
  return all
}

const importsOf = (path: string, code: string): string[] =>
  [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, to = '']) => join(dirname(path), to))
