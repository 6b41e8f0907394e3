/**
 * The file of an import as HR gave it, kept for the day beside the dry run, so that its columns can be read in another way and its wrong rows
 * be handed back without a new upload.
 */
import type { Instant, Ports } from '../ports.ts'

/** Three bytes a character at most, well below what an item holds. */
const charactersPerPart = 100_000
const writesAtATime = 10
const prefix = 'source#'

export const keepSource = async (ports: Ports, id: string, text: string, expires: Instant): Promise<void> => {
  const unit = ports.within?.unit
  const pieces = piecesOf(text)
  for (let from = 0; from < pieces.length; from += writesAtATime) {
    await Promise.all(
      pieces.slice(from, from + writesAtATime).map((piece, index) =>
        ports.table.putPart(id, {
          name: `${prefix}${String(from + index + 1).padStart(4, '0')}`,
          value: { text: piece, ...(unit !== undefined && { unit }) },
          expected: 'any',
          expires,
        }),
      ),
    )
  }
}

/** Undefined once it is gone. */
export const readSource = async (ports: Ports, id: string): Promise<string | undefined> => {
  const parts = await ports.table.parts(id, prefix, ports.clock.now())
  return parts.length === 0 ? undefined : parts.map(({ value }) => String(value.text)).join('')
}

/** Of the one from HR who gave it, if they have one unit. */
export const sourceUnit = async (ports: Ports, id: string): Promise<string | undefined> => {
  const [first] = await ports.table.parts(id, `${prefix}0001`, ports.clock.now())
  return typeof first?.value.unit === 'string' ? first.value.unit : undefined
}

/** Never through the middle of a character that takes two places. */
const piecesOf = (text: string): string[] => {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const to = from + charactersPerPart
    const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(to - 1))
    pieces.push(text.slice(from, isHalf ? to - 1 : to))
    from = isHalf ? to - 1 : to
  }
  return pieces
}
