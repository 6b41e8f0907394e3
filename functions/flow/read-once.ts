/**
 * What the door of a talk's page has just read the write behind it need not read again: a head that changed in between loses the race of its
 * save, and is then read anew. For the length of one request.
 */
import type { Ports, StoredHead } from '../ports.ts'

/** Each reading is handed on once, and never past a write of this request's own. */
export const readOnce = (ports: Ports): Ports => {
  const { table } = ports
  const read = new Map<string, StoredHead>()
  const handOn = (id: string): StoredHead | undefined => {
    const head = read.get(id)
    read.delete(id)
    return head
  }
  return {
    ...ports,
    table: {
      ...table,
      async load(id) {
        const known = handOn(id)
        if (known) return known
        const head = await table.load(id)
        if (head) read.set(id, head)
        return head
      },
      async open(id, now) {
        const opened = await table.open(id, now)
        if (opened) read.set(id, opened.head)
        return opened
      },
      save(change) {
        read.delete(change.id)
        return table.save(change)
      },
      erase(id) {
        read.delete(id)
        return table.erase(id)
      },
    },
  }
}
