/** Who, in an import, would end up as their own manager's manager. */

/** The addresses of those who are, at any distance, both above and below themselves. Being one's own manager is another matter. */
export function circularManagers(people: { email?: string; managerEmail?: string }[]): Set<string> {
  const managers = new Map<string, Set<string>>()
  for (const { email } of people) if (email) managers.set(email, new Set())
  for (const { email = '', managerEmail = '' } of people)
    if (managerEmail !== email && managers.has(managerEmail)) managers.get(email)?.add(managerEmail)
  const reports = reversed(managers)
  // Those below a circle never come to an end upwards, those above it never downwards; those in it neither.
  const downwards = endless(reports, managers)
  return new Set([...endless(managers, reports)].filter((email) => downwards.has(email)))
}

function reversed(graph: Map<string, Set<string>>): Map<string, Set<string>> {
  const turned = new Map([...graph.keys()].map((node) => [node, new Set<string>()]))
  for (const [node, targets] of graph) for (const target of targets) turned.get(target)?.add(node)
  return turned
}

/** The nodes from which a path in `next` can go on for ever; `back` is `next` reversed. */
function endless(next: Map<string, Set<string>>, back: Map<string, Set<string>>): Set<string> {
  const open = new Map([...next].map(([node, targets]) => [node, targets.size]))
  const ended = [...next.keys()].filter((node) => open.get(node) === 0)
  for (const node of ended) {
    for (const before of back.get(node) ?? []) {
      const left = (open.get(before) ?? 0) - 1
      open.set(before, left)
      if (left === 0) ended.push(before)
    }
  }
  const finished = new Set(ended)
  return new Set([...next.keys()].filter((node) => !finished.has(node)))
}
