/** A list kept in order of a key and then an id, so that the world stays quick with a hundred thousand talks in it. */
export type Entry = { key: number | string; id: string }

export class Sorted<Value extends Entry> {
  #entries: Value[] = []

  /** Puts it in its place, instead of one with the same key and id. */
  add(entry: Value): void {
    const place = this.#placeOf(entry)
    this.#entries.splice(place, this.#holdsAt(place, entry) ? 1 : 0, entry)
  }

  remove(entry: Entry): void {
    const place = this.#placeOf(entry)
    if (this.#holdsAt(place, entry)) this.#entries.splice(place, 1)
  }

  /** At most `limit`, in order, from after `after`. */
  from(after: Entry | undefined, limit = Number.POSITIVE_INFINITY): Value[] {
    const start = after === undefined ? 0 : this.#placeOf(after)
    const skip = after !== undefined && this.#holdsAt(start, after) ? 1 : 0
    return this.#entries.slice(start + skip, start + skip + limit)
  }

  /** At most `limit`, in order, whose key is below `key`. */
  below(key: number | string, limit = Number.POSITIVE_INFINITY): Value[] {
    return this.#entries.slice(0, Math.min(limit, this.#placeOf({ key, id: '' })))
  }

  get first(): Value | undefined {
    return this.#entries[0]
  }

  get size(): number {
    return this.#entries.length
  }

  #holdsAt(place: number, entry: Entry): boolean {
    const there = this.#entries[place]
    return there !== undefined && compare(there, entry) === 0
  }

  /** The place of the first entry that is not before this one. */
  #placeOf(entry: Entry): number {
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compare(this.#entries[middle] as Value, entry) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

function compare(one: Entry, other: Entry): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
