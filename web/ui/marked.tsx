/** What HR wrote for others with a little Markdown, as elements of a page. A link opens beside the form that someone may be writing in. */
import type { Child } from 'hono/jsx'
import type { Block, Inline } from '../../functions/domain/templates/markdown.ts'

/** For a field: a single paragraph stands in the hint's own. */
export const asHint = (blocks: Block[] | undefined): { hint?: Child; hintHasBlocks?: boolean } => {
  const [only, ...more] = blocks ?? []
  if (!only || !blocks) return {}
  return only.block === 'paragraph' && more.length === 0
    ? { hint: <Words words={only.words} /> }
    : { hint: <Marked blocks={blocks} />, hintHasBlocks: true }
}

export function Marked({ blocks }: { blocks: Block[] }) {
  return (
    <>
      {blocks.map((one) => {
        if (one.block === 'line') return <Words words={one.words} />
        if (one.block === 'paragraph') {
          return (
            <p>
              <Words words={one.words} />
            </p>
          )
        }
        const items = one.items.map((item) => (
          <li>
            <Marked blocks={item} />
          </li>
        ))
        return one.start === undefined ? <ul>{items}</ul> : <ol start={one.start}>{items}</ol>
      })}
    </>
  )
}

function Words({ words }: { words: Inline[] }) {
  return <>{words.map(inlineOf)}</>
}

const inlineOf = (one: Inline): Child => {
  switch (one.inline) {
    case 'text':
      return one.text
    case 'break':
      return <br />
    case 'strong':
      return (
        <strong>
          <Words words={one.words} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Words words={one.words} />
        </em>
      )
    case 'link':
      return (
        <a href={one.href} target="_blank" rel="noopener noreferrer">
          <Words words={one.words} />
        </a>
      )
  }
}
