/** What belongs together in an import: the same address, the same employment, the same name. */

/** By key; what has no key is in no group. */
export function groups<Item>(items: Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const grouped = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = grouped.get(key)
    if (group) group.push(item)
    else grouped.set(key, [item])
  }
  return grouped
}
