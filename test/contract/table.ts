/** What the table promises, whichever it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change, JsonObject, Table } from '../../functions/ports.ts'
import { days, minutes, type Open, type Subject, start } from './subject.ts'

export function describeTable(name: string, open: Open): void {
  describe(`the table ${name}`, () => {
    let subject: Subject
    let table: Table
    beforeAll(async () => {
      subject = await open()
      table = subject.ports.table
    }, 30_000)
    afterAll(() => subject?.close())

    describe('a head', () => {
      it('is not there before it is saved', async () => {
        expect(await table.load('t_never')).toBeUndefined()
        expect(await table.open('t_never', start)).toBeUndefined()
      })

      it('is read as it was saved, with its version and when to wake', async () => {
        const state = { names: ['Åsa', 'Bjørn 🪑'], booked: null, nested: { empty: '', count: 0.25, list: [] } }
        expect(await table.save(change('t_read', { state, wakeAt: start + 1 }))).toBe('saved')
        expect(await table.load('t_read')).toEqual({ state, version: 1, wakeAt: start + 1 })
      })

      it('rises by one version with each write', async () => {
        await table.save(change('t_rises'))
        await table.save(change('t_rises', { expected: 1, state: { step: 2 } }))
        expect(await table.load('t_rises')).toEqual({ state: { step: 2 }, version: 2, wakeAt: null })
      })

      it('is not written over by who read an older version', async () => {
        await table.save(change('t_stale', { state: { step: 1 } }))
        await table.save(change('t_stale', { expected: 1, state: { step: 2 } }))
        expect(await table.save(change('t_stale', { expected: 1, state: { step: 'stale' } }))).toBe('lost')
        expect(await table.save(change('t_stale', { expected: 0, state: { step: 'new' } }))).toBe('lost')
        expect(await table.save(change('t_stale', { expected: 7, state: { step: 'ahead' } }))).toBe('lost')
        expect(await table.load('t_stale')).toEqual({ state: { step: 2 }, version: 2, wakeAt: null })
      })

      it('is not made by a write that expects an older one', async () => {
        expect(await table.save(change('t_gone', { expected: 3 }))).toBe('lost')
        expect(await table.load('t_gone')).toBeUndefined()
      })

      it('drops what has no value, as JSON does', async () => {
        const state = { kept: 1, dropped: undefined } as unknown as JsonObject
        await table.save(change('t_undefined', { state }))
        expect(await table.load('t_undefined')).toStrictEqual({ state: { kept: 1 }, version: 1, wakeAt: null })
      })

      it('keeps what no version so far has a word for', async () => {
        const state = {
          fromLater: { deep: [{ field: 'ä', none: null }] },
          mails: { 'someone.ofLater.1': { status: 'later' } },
        }
        await table.save(change('t_later', { state, parts: [{ name: 'ofLater#1', value: state }] }))
        expect((await table.load('t_later'))?.state).toEqual(state)
        expect((await table.parts('t_later', 'ofLater#', 0))[0]?.value).toEqual(state)
      })

      it('shares nothing with what was saved or read before', async () => {
        const state = { list: [1] }
        await table.save(change('t_copy', { state }))
        state.list.push(2)
        const read = await table.load('t_copy')
        Object.assign(read!.state, { list: [1, 3] })
        expect((await table.load('t_copy'))?.state).toEqual({ list: [1] })
      })
    })

    describe('twenty saves at once', () => {
      it.each([
        { parts: 'alone', id: 't_race' },
        { parts: 'with a part', id: 't_racepart' },
      ])('have one winner for each version, $parts', async ({ parts, id }) => {
        for (let version = 0; version < 5; version++) {
          const saves = Array.from({ length: 20 }, (_, writer) =>
            table.save(
              change(id, {
                expected: version,
                state: { writer },
                parts: parts === 'alone' ? [] : [{ name: 'answers#e', value: { writer } }],
              }),
            ),
          )
          const answers = await Promise.all(saves)
          expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1)
          const opened = await table.open(id, start)
          expect(opened?.head).toEqual({
            state: { writer: answers.indexOf('saved') },
            version: version + 1,
            wakeAt: null,
          })
          for (const part of opened?.parts ?? []) expect(part.value).toEqual(opened?.head.state)
        }
      })
    })

    describe('parts saved with their head', () => {
      it('are there together, by name', async () => {
        await table.save(
          change('t_parts', {
            parts: [
              { name: 'private#m', value: { note: 1 } },
              { name: 'answers#e', value: { one: 'word' } },
              { name: 'draft#e#q1', value: { text: 'nästan' } },
            ],
          }),
        )
        expect(await table.open('t_parts', start)).toEqual({
          head: { state: {}, version: 1, wakeAt: null },
          parts: [
            { name: 'answers#e', value: { one: 'word' }, version: 1 },
            { name: 'draft#e#q1', value: { text: 'nästan' }, version: 1 },
            { name: 'private#m', value: { note: 1 }, version: 1 },
          ],
        })
      })

      it('rise by one version each, and go when they are null', async () => {
        const parts: Change['parts'] = [
          { name: 'plan#0001', value: { line: 1 } },
          { name: 'draft#e', value: { text: 'x' } },
        ]
        await table.save(change('t_partversions', { parts }))
        await table.save(
          change('t_partversions', {
            expected: 1,
            parts: [
              { name: 'plan#0001', value: { line: 2 } },
              { name: 'draft#e', value: null },
              { name: 'never', value: null },
            ],
          }),
        )
        expect((await table.open('t_partversions', start))?.parts).toEqual([
          { name: 'plan#0001', value: { line: 2 }, version: 2 },
        ])
      })

      it('are not written when the head was', async () => {
        await table.save(change('t_atomic', { parts: [{ name: 'answers#e', value: { first: true } }] }))
        const late = change('t_atomic', {
          parts: [
            { name: 'answers#e', value: null },
            { name: 'answers#m', value: { late: true } },
          ],
        })
        expect(await table.save(late)).toBe('lost')
        expect((await table.open('t_atomic', start))?.parts).toEqual([
          { name: 'answers#e', value: { first: true }, version: 1 },
        ])
      })

      it('are at most three, each once, and never the head', async () => {
        const part = (name: string) => ({ name, value: {} })
        const tooMany = ['one', 'two', 'three', 'four'].map(part)
        await expect(table.save(change('t_four', { parts: tooMany }))).rejects.toThrow()
        await expect(table.save(change('t_twice', { parts: [part('one'), part('one')] }))).rejects.toThrow()
        await expect(table.save(change('t_head', { parts: [part('head')] }))).rejects.toThrow()
        expect((await table.heads(['t_four', 't_twice', 't_head'])).size).toBe(0)
      })
    })

    describe('items apart from the head, saved with it', () => {
      const apart = (week: string, add: Record<string, number>) => [{ id: 'q_apart', name: `week#${week}`, add }]

      it('add up, from nothing on', async () => {
        await table.save(change('t_apart', { apart: apart('1', { 'QF1.4': 1, 'QF2.5': 1 }) }))
        await table.save(change('t_apart', { expected: 1, apart: apart('1', { 'QF1.4': 1, 'QF3.1': 2 }) }))
        await table.save(change('t_apart', { expected: 2, apart: apart('2', { 'QF1.1': 1 }) }))
        const parts = await table.parts('q_apart', 'week#', start)
        expect(parts.map(({ name, value }) => [name, value])).toEqual([
          ['week#1', { 'QF1.4': 2, 'QF2.5': 1, 'QF3.1': 2 }],
          ['week#2', { 'QF1.1': 1 }],
        ])
      })

      it('are written as they are under a name of their own, beside parts', async () => {
        const value = { text: 'Mer tid. '.repeat(300) }
        const parts = [{ name: 'answers#e', value: {} }]
        const note = { id: 'q_note', name: 'text#x7', value }
        await table.save(change('t_note', { parts, apart: [...apart('3', { one: 1 }), note] }))
        expect(await table.parts('q_note', '', start)).toEqual([{ name: 'text#x7', value, version: 1 }])
        expect((await table.open('t_note', start))?.parts).toHaveLength(1)
      })

      it('are not written when the head is not', async () => {
        await table.save(change('t_late'))
        const note = { id: 'q_late', name: 'text#x', value: {} }
        const late = change('t_late', { apart: [{ id: 'q_late', name: 'week#1', add: { one: 1 } }, note] })
        expect(await table.save(late)).toBe('lost')
        expect(await table.parts('q_late', '', start)).toEqual([])
      })

      it('lose no count when many heads are saved at once', async () => {
        const saveUntilSaved = async (id: string) => {
          for (;;) {
            const saved = await table.save(change(id, { apart: [{ id: 'q_many', name: 'week#1', add: { one: 1 } }] }))
            if (saved === 'saved') return
          }
        }
        await Promise.all(Array.from({ length: 12 }, (_, index) => saveUntilSaved(`t_tally${index}`)))
        expect((await table.parts('q_many', '', start))[0]?.value).toEqual({ one: 12 })
      })

      it('are at most three with the parts', async () => {
        const four = { parts: [{ name: 'one', value: {} }], apart: ['1', '2', '3'].flatMap((week) => apart(week, {})) }
        await expect(table.save(change('t_fourApart', four))).rejects.toThrow()
      })
    })

    describe('a part with a long text', () => {
      it('is read as it was written', async () => {
        const value = {
          answers: Array.from({ length: 20 }, (_, index) => `${index} ${'Vi hörs på måndag 🪑. '.repeat(180)}`),
        }
        await table.save(change('t_long', { parts: [{ name: 'answers#e', value }] }))
        await table.putPart('t_long', { name: 'answers#m', value, expected: 0 })
        const parts = await table.parts('t_long', 'answers#', start)
        expect(parts.map((part) => part.value)).toEqual([value, value])
      })
    })

    describe('a partition of more than a megabyte', () => {
      it('is read whole', async () => {
        const random = subject.ports.random
        const names = Array.from({ length: 6 }, (_, index) => `rows#000${index}`)
        for (const name of names) {
          // Random letters hardly compress.
          await table.putPart('i_big', { name, value: { text: random.base32(350_000) }, expected: 0 })
        }
        await table.save(change('i_big'))
        expect((await table.open('i_big', start))?.parts.map((part) => part.name)).toEqual(names)
      }, 20_000)
    })

    describe('parts by the beginning of their name', () => {
      it('come in order of their names, without the head', async () => {
        await table.save(change('t_prefix'))
        for (const name of ['mail#b', 'mail#a', 'mailing', 'log#1']) {
          await table.putPart('t_prefix', { name, value: { name }, expected: 0 })
        }
        expect((await table.parts('t_prefix', 'mail#', start)).map((part) => part.name)).toEqual(['mail#a', 'mail#b'])
        expect((await table.parts('t_prefix', 'h', start)).map((part) => part.name)).toEqual([])
        expect((await table.parts('t_prefix', '', start)).map((part) => part.name)).toEqual([
          'log#1',
          'mail#a',
          'mail#b',
          'mailing',
        ])
      })
    })

    describe('a part put by itself', () => {
      it('is refused when it should not be there, and shows what stands', async () => {
        await table.putPart('t_put', { name: 'draft#e', value: { text: 'first' }, expected: 0 })
        expect(await table.putPart('t_put', { name: 'draft#e', value: { text: 'second' }, expected: 0 })).toEqual({
          saved: false,
          stands: { name: 'draft#e', value: { text: 'first' }, version: 1 },
        })
      })

      it('rises by one version when its version is the expected one', async () => {
        await table.putPart('t_put2', { name: 'draft#e', value: { text: 'a' }, expected: 0 })
        expect(await table.putPart('t_put2', { name: 'draft#e', value: { text: 'b' }, expected: 1 })).toEqual({
          saved: true,
          version: 2,
        })
        const stale = await table.putPart('t_put2', { name: 'draft#e', value: { text: 'c' }, expected: 1 })
        expect(stale).toEqual({ saved: false, stands: { name: 'draft#e', value: { text: 'b' }, version: 2 } })
      })

      it('is refused when it was expected and is gone', async () => {
        const answer = await table.putPart('t_put3', { name: 'draft#e', value: {}, expected: 2 })
        expect(answer).toEqual({ saved: false, stands: undefined })
      })

      it('overwrites any version when asked to', async () => {
        const put = (count: number) => table.putPart('t_put4', { name: 'mail#a', value: { count }, expected: 'any' })
        expect(await put(1)).toEqual({ saved: true, version: 1 })
        expect(await put(2)).toEqual({ saved: true, version: 2 })
        expect(await table.parts('t_put4', '', start)).toEqual([{ name: 'mail#a', value: { count: 2 }, version: 2 }])
      })

      it('has one winner of twenty at once', async () => {
        const puts = Array.from({ length: 20 }, (_, writer) =>
          table.putPart('t_put5', { name: 'draft#e', value: { writer }, expected: 0 }),
        )
        const answers = await Promise.all(puts)
        expect(answers.filter((answer) => answer.saved)).toHaveLength(1)
      })

      it('is gone once deleted, and may be deleted again', async () => {
        await table.putPart('t_put6', { name: 'draft#e', value: {}, expected: 0 })
        await table.deletePart('t_put6', 'draft#e')
        await table.deletePart('t_put6', 'draft#e')
        expect(await table.parts('t_put6', '', start)).toEqual([])
      })
    })

    describe('a part that expires', () => {
      it('is read until then and not from then on, deleted or not', async () => {
        await table.save(change('t_expires', { parts: [{ name: 'a', value: {}, expires: start + 1500 }] }))
        await table.putPart('t_expires', { name: 'b', value: {}, expected: 0, expires: start + 2500 })
        const namesAt = async (now: number) => {
          const opened = await table.open('t_expires', now)
          const parts = await table.parts('t_expires', '', now)
          expect(opened?.parts).toEqual(parts)
          return parts.map((part) => part.name)
        }
        expect(await namesAt(start + 1499)).toEqual(['a', 'b'])
        expect(await namesAt(start + 1500)).toEqual(['b'])
        expect(await namesAt(start + 2500)).toEqual([])
      })

      it('lives on when it is written again without an end', async () => {
        await table.save(change('t_livesOn', { parts: [{ name: 'a', value: {}, expires: start + 1 }] }))
        await table.save(change('t_livesOn', { expected: 1, parts: [{ name: 'a', value: {} }] }))
        expect(await table.parts('t_livesOn', '', start + days(400))).toHaveLength(1)
      })

      it('stands no longer in the way of a new one', async () => {
        const expires = subject.clock.now() + minutes(1)
        await table.putPart('t_newOne', { name: 'draft#e', value: { old: true }, expected: 0, expires })
        subject.clock.set(expires)
        const stale = await table.putPart('t_newOne', { name: 'draft#e', value: {}, expected: 1 })
        expect(stale).toEqual({ saved: false, stands: undefined })
        const anew = await table.putPart('t_newOne', { name: 'draft#e', value: { new: true }, expected: 0 })
        expect(anew).toEqual({ saved: true, version: 1 })
      })
    })

    describe('many heads by id', () => {
      it('come in one answer, without those that are missing', async () => {
        const ids = Array.from({ length: 230 }, (_, index) => `t_many${index}`)
        await Promise.all(ids.map((id) => table.save(change(id, { state: { id } }))))
        const heads = await table.heads([...ids, 't_missing', 't_many0'])
        expect([...heads.keys()].sort()).toEqual([...ids].sort())
        expect(heads.get('t_many7')).toEqual({ state: { id: 't_many7' }, version: 1, wakeAt: null })
        expect(await table.heads([])).toEqual(new Map())
      })
    })

    describe('the wake index', () => {
      const shards = Array.from({ length: 16 }, (_, shard) => shard)
      const shardWith = async (id: string, before: number) => {
        const found: number[] = []
        for (const shard of shards) {
          const due = await table.dueBefore(shard, before, 500)
          if (due.some((row) => row.id === id)) found.push(shard)
        }
        return found
      }

      it('holds a head in exactly one of sixteen shards, strictly before the time asked for', async () => {
        await table.save(change('t_wake', { wakeAt: 5_000 }))
        await expect.poll(() => shardWith('t_wake', 5_001)).toHaveLength(1)
        expect(await shardWith('t_wake', 5_000)).toEqual([])
      })

      it('follows the head when it moves, and lets it go when nothing is due', async () => {
        await table.save(change('t_moves', { wakeAt: 5_000 }))
        await table.save(change('t_moves', { expected: 1, wakeAt: 9_000 }))
        await expect.poll(() => shardWith('t_moves', 9_001)).toHaveLength(1)
        expect(await shardWith('t_moves', 9_000)).toEqual([])
        await table.save(change('t_moves', { expected: 2 }))
        await expect.poll(() => shardWith('t_moves', start)).toEqual([])
      })

      it('gives the oldest first, and no more than asked for', async () => {
        const ids = Array.from({ length: 200 }, (_, index) => `t_order${index}`)
        // Mixed up, so that the order of writing is not the order of waking.
        await Promise.all(ids.map((id, index) => table.save(change(id, { wakeAt: 10_000 + ((index * 77) % 200) }))))
        const all = async () => (await Promise.all(shards.map((shard) => ours(shard)))).flat()
        const ours = async (shard: number) => {
          const due = await table.dueBefore(shard, 10_200, 500)
          return due.filter((row) => row.id.startsWith('t_order'))
        }
        await expect.poll(all).toHaveLength(200)
        for (const shard of shards) {
          const rows = await ours(shard)
          expect(rows.map((row) => row.wakeAt)).toEqual(rows.map((row) => row.wakeAt).sort((a, b) => a - b))
          expect(await table.dueBefore(shard, 10_200, 2)).toEqual(
            (await table.dueBefore(shard, 10_200, 500)).slice(0, 2),
          )
        }
      })

      it('gives every id once, in pages', async () => {
        const ids = Array.from({ length: 100 }, (_, index) => `t_every${index}`)
        await Promise.all(ids.map((id) => table.save(change(id, { wakeAt: start }))))
        const all = async () => {
          const found: string[] = []
          for (const shard of shards) {
            found.push(...(await pages((after) => table.everyWake(shard, after, 7))))
          }
          return found.filter((id) => id.startsWith('t_every')).sort()
        }
        await expect.poll(all).toEqual([...ids].sort())
      })

      it('has no seventeenth shard', async () => {
        await expect(table.dueBefore(16, start, 1)).rejects.toThrow(RangeError)
      })
    })

    describe("a manager's team", () => {
      it('comes in pages, in order, and follows a new manager', async () => {
        const ids = Array.from({ length: 15 }, (_, index) => `t_team${String(index).padStart(2, '0')}`)
        await Promise.all(ids.map((id) => table.save(change(id, { index: { manager: 'p_maria' } }))))
        await table.save(change('t_other', { index: { manager: 'p_other' } }))
        const team = (manager: string) => pages((after) => table.teamOf(manager, after, 4))
        await expect.poll(() => team('p_maria')).toEqual(ids)
        await table.save(change('t_team03', { expected: 1, index: { manager: 'p_other' } }))
        await table.save(change('t_team04', { expected: 1 }))
        await expect.poll(() => team('p_other')).toEqual(['t_other', 't_team03'])
        expect(await team('p_maria')).toEqual(ids.filter((id) => id !== 't_team03' && id !== 't_team04'))
      })

      it('is empty for who has none', async () => {
        expect(await table.teamOf('p_nobody', undefined, 10)).toEqual({ ids: [], next: undefined })
      })
    })

    describe("a cycle's overview", () => {
      it('holds each talk once over sixteen shards, with status and unit', async () => {
        const rows = Array.from({ length: 60 }, (_, index) => ({
          id: `t_cycle${String(index).padStart(2, '0')}`,
          status: index % 2 ? 'invited' : 'agreed',
          unit: `unit ${index % 3}`,
        }))
        await Promise.all(
          rows.map(({ id, status, unit }) => table.save(change(id, { index: { cycle: 'c_spring', status, unit } }))),
        )
        const all = async () => {
          const found: typeof rows = []
          for (let shard = 0; shard < 16; shard++) {
            let after: string | undefined
            do {
              const page = await table.inCycle('c_spring', shard, after, 2)
              found.push(...page.rows)
              after = page.next
            } while (after !== undefined)
          }
          return found.sort((one, other) => (one.id < other.id ? -1 : 1))
        }
        await expect.poll(all).toEqual(rows)
      })

      it('takes no head without status and unit', async () => {
        await expect(table.save(change('t_noStatus', { index: { cycle: 'c_spring' } }))).rejects.toThrow()
      })
    })

    describe('an erased workflow', () => {
      it('is gone with all its parts, from every index, and may be erased again', async () => {
        const index = { manager: 'p_erased', cycle: 'c_erased', status: 'invited', unit: 'A' }
        await table.save(change('t_erased', { wakeAt: 1, index, parts: [{ name: 'answers#e', value: { text: 'x' } }] }))
        for (let number = 0; number < 60; number++) {
          await table.putPart('t_erased', { name: `log#${number}`, value: {}, expected: 0 })
        }
        await table.erase('t_erased')
        await table.erase('t_erased')
        expect(await table.open('t_erased', start)).toBeUndefined()
        expect(await table.parts('t_erased', '', start)).toEqual([])
        await expect.poll(() => table.teamOf('p_erased', undefined, 10)).toEqual({ ids: [], next: undefined })
        expect(await table.save(change('t_erased', { expected: 1 }))).toBe('lost')
      })

      it('is known by its tombstone and when, page by page', async () => {
        const ids = ['t_stone1', 't_stone2', 't_stone3']
        for (const id of ids) await table.save(change(id))
        for (const id of ids) await table.erase(id)
        await table.bury('t_stone4')
        const found = await pages(async (after) => {
          const { tombstones, next } = await table.erased(after, 2)
          return { ids: tombstones.map(({ id, at }) => `${id} ${at}`), next }
        })
        const now = subject.clock.now()
        const stones = [...ids, 't_stone4'].map((id) => `${id} ${now}`)
        expect(found.filter((id) => id.startsWith('t_stone')).sort()).toEqual(stones)
      })

      it('says when; burying alone takes nothing away', async () => {
        expect(await table.buriedAt('t_buried')).toBeUndefined()
        await table.save(change('t_buried'))
        await table.bury('t_buried')
        expect(await table.buriedAt('t_buried')).toBe(subject.clock.now())
        expect(await table.load('t_buried')).toBeDefined()
      })

      it('leaves its neighbours alone', async () => {
        await table.save(change('t_neighbour', { parts: [{ name: 'answers#e', value: {} }] }))
        await table.save(change('t_neighbou'))
        await table.erase('t_neighbou')
        expect((await table.open('t_neighbour', start))?.parts).toHaveLength(1)
      })
    })
  })
}

function change(id: string, rest: Partial<Change> = {}): Change {
  return { id, expected: 0, state: {}, wakeAt: null, index: {}, parts: [], ...rest }
}

async function pages(
  read: (after: string | undefined) => Promise<{ ids: string[]; next: string | undefined }>,
): Promise<string[]> {
  const ids: string[] = []
  let after: string | undefined
  do {
    const page = await read(after)
    ids.push(...page.ids)
    after = page.next
  } while (after !== undefined)
  return ids
}
