/** @jsxImportSource react */
/** What HR wrote for others with a little Markdown, as elements of a mail. */
import { type CSSProperties, Fragment, type ReactNode } from 'react'
import type { Block, Inline } from '../../functions/domain/templates/markdown.ts'
import { inOrder } from './in-order.ts'
import { light } from './theme.ts'

export function Marked({ blocks }: { blocks: Block[] }): ReactNode {
  return inOrder(blocks.map((one, index) => blockOf(one, index === blocks.length - 1)))
}

const blockOf = (one: Block, isLast: boolean): ReactNode => {
  if (one.block === 'line') return <Words words={one.words} />
  const margin = isLast ? 0 : '0 0 12px'
  if (one.block === 'paragraph') {
    return (
      <p style={{ ...voice, margin }}>
        <Words words={one.words} />
      </p>
    )
  }
  const style = { margin, paddingLeft: 28 }
  const items = inOrder(
    one.items.map((item) => (
      <li style={{ margin: '0 0 4px' }}>
        <Marked blocks={item} />
      </li>
    )),
  )
  return one.start === undefined ? (
    <ul style={style}>{items}</ul>
  ) : (
    <ol start={one.start} style={style}>
      {items}
    </ol>
  )
}

function Words({ words }: { words: Inline[] }): ReactNode {
  return inOrder(words.map(inlineOf))
}

const inlineOf = (one: Inline): ReactNode => {
  switch (one.inline) {
    case 'text':
      return <Fragment>{one.text}</Fragment>
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
        <a href={one.href} rel="noopener noreferrer" className="link" style={link}>
          <Words words={one.words} />
        </a>
      )
  }
}

const link: CSSProperties = { color: light.link.color, textDecoration: 'underline' }
const voice: CSSProperties = { fontFamily: 'inherit', fontSize: 'inherit', lineHeight: 'inherit' }
