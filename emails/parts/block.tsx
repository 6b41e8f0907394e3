/** @jsxImportSource react */
/** One block as HTML. The mail's own voice is sans; what people wrote is serif beside a rule in the colour of the phase. */
import type { CSSProperties } from 'react'
import { Heading } from 'react-email'
import { readMarkdown } from '../../functions/domain/templates/markdown.ts'
import { Button } from './button.tsx'
import type { Block, Fact, LineBlock, Said } from './content.ts'
import { inOrder } from './in-order.ts'
import { Link } from './link.tsx'
import { Marked } from './marked.tsx'
import { light, serif } from './theme.ts'

export function BlockView({ block, paint }: { block: Block; paint: string }) {
  switch (block.block) {
    case 'heading':
      return <Subheading>{block.text}</Subheading>
    case 'paragraph':
      return <p style={paragraph}>{block.text}</p>
    case 'list':
      return <List items={block.items} numbered={block.numbered} />
    case 'facts':
      return <Facts facts={block.facts} />
    case 'status':
      return (
        <p style={paragraph}>
          {inOrder(
            block.sides.map(({ name, done, words }) => (
              <>
                <span aria-hidden="true">{done ? '●' : '○'}&nbsp;</span>
                {`${name}: ${words}`}
                <br />
              </>
            )),
          )}
        </p>
      )
    case 'said':
      return <SaidView said={block} paint={paint} />
    case 'line':
      return <Line line={block} paint={paint} />
    case 'button':
      return <Button label={block.label} href={block.href} />
    case 'links':
      return <Links links={block.links} />
    case 'whoReads':
      return (
        <>
          <Subheading>{block.title}</Subheading>
          {block.readers.length > 0 && <Facts facts={block.readers} />}
          {inOrder(block.notes.map((note) => <p style={paragraph}>{note}</p>))}
        </>
      )
  }
}

function Subheading({ children }: { children: string }) {
  return (
    <Heading as="h2" style={{ margin: '32px 0 12px', fontSize: 20, lineHeight: '26px' }}>
      {children}
    </Heading>
  )
}

function List({ items, numbered }: { items: string[]; numbered: boolean }) {
  const style = { margin: '0 0 16px', paddingLeft: 28 }
  const all = inOrder(items.map((item) => <li style={{ margin: '0 0 8px' }}>{item}</li>))
  return numbered ? <ol style={style}>{all}</ol> : <ul style={style}>{all}</ul>
}

function Facts({ facts }: { facts: Fact[] }) {
  return (
    <p style={paragraph}>
      {inOrder(
        facts.map(({ name, value }) => (
          <>
            <b>{`${name}:`}</b>
            {` ${value}`}
            <br />
          </>
        )),
      )}
    </p>
  )
}

function SaidView({ said: { caption, words, onPage, marked }, paint }: { said: Said; paint: string }) {
  return (
    <>
      {caption !== undefined && <div style={bold}>{caption}</div>}
      {words === undefined ? <p style={paragraph}>{onPage}</p> : <Voice words={words} paint={paint} marked={marked} />}
    </>
  )
}

function Line({ line: { about, words, onPage, statuses }, paint }: { line: LineBlock; paint: string }) {
  return (
    <>
      <div style={bold}>{about}</div>
      {words === undefined ? <p style={paragraph}>{onPage}</p> : <Voice words={words.what} paint={paint} />}
      {inOrder(
        (words?.details ?? []).map(({ label, text }) => (
          <>
            <div
              className="muted"
              style={{ ...light.muted, margin: '0 0 4px', fontSize: 15, lineHeight: '22px' }}
            >{`${label}:`}</div>
            <Voice words={text} paint={paint} />
          </>
        )),
      )}
      {inOrder(statuses.map((status) => <p style={{ margin: '0 0 8px' }}>{status}</p>))}
    </>
  )
}

function Links({ links }: { links: { label: string; href: string }[] }) {
  return (
    <div style={{ margin: '0 0 16px' }}>
      {inOrder(
        links.map(({ label, href }) => (
          <p style={{ margin: '0 0 16px' }}>
            <Link href={href} style={{ fontWeight: 700 }}>
              {label}
            </Link>
          </p>
        )),
      )}
    </div>
  )
}

/** A cell and not a paragraph, since Outlook on Windows keeps rule and distance only there. */
function Voice({ words, paint, marked }: { words: string; paint: string; marked?: true }) {
  const style = {
    ...light.card,
    paddingLeft: 14,
    borderLeft: `4px solid ${paint}`,
    fontFamily: serif,
    fontSize: 18,
    lineHeight: '26px',
  }
  return (
    <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0} style={{ margin: '0 0 16px' }}>
      <tbody>
        <tr>
          <td dir="auto" className="card" style={style}>
            {marked ? (
              <Marked blocks={readMarkdown(words)} />
            ) : (
              inOrder(words.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br />, line])))
            )}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

const paragraph: CSSProperties = { margin: '0 0 16px' }
const bold: CSSProperties = { margin: '24px 0 8px', fontWeight: 700 }
