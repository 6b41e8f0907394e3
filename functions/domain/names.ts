/** What the two of a talk call each other, in mails and on pages. */

const longestName = 20
const graphemes = new Intl.Segmenter()

/** What colleagues call each other. Never empty, and short enough for a subject. */
export function firstName(name: string): string {
  const [first = ''] = name.trim().split(/\s+/)
  return shortened(first, longestName)
}

/** Both first names, or more of both names if the first are the same. */
export function bothNames(one: string, other: string): [string, string] {
  const first: [string, string] = [firstName(one), firstName(other)]
  return first[0] === first[1] ? [shortened(one, 18), shortened(other, 18)] : first
}

/** What each of several people is called beside the others: by first name, or by the whole name where two share the first. */
export function calledAmong(names: string[]): (name: string) => string {
  const people = [...new Set(names)]
  return (name) => {
    const first = firstName(name)
    return people.some((other) => other !== name && firstName(other) === first) ? name : first
  }
}

/** Whole if it fits, otherwise cut by what a reader sees as one character. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > most - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** Equal for the same name however it was typed: case, marks over letters, spaces and punctuation apart. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
