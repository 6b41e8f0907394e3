/** @jsxImportSource react */
/** A whole mail as HTML: the phase's paint on top, who it comes from, one heading, the blocks, and the footer. */
import { Body, Head, Heading, Html, Preview } from 'react-email'
import type { Language } from '../../functions/ports.ts'
import { BlockView } from './block.tsx'
import { Cell } from './cell.tsx'
import type { Content } from './content.ts'
import { inOrder } from './in-order.ts'
import { Link } from './link.tsx'
import { bands, light, sans, styleSheet } from './theme.ts'

type FrameProps = {
  language: Language
  organisation: string
  subject: string
  /** `1 Förbered`; empty for mails about no single talk. */
  bandName: string
  content: Content
}

export function Frame({ language, organisation, subject, bandName, content }: FrameProps) {
  const paint = bands[content.band]
  return (
    <Html lang={language}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style>{styleSheet}</style>
      </Head>
      {/* Otherwise the preheader becomes the title. */}
      <Preview useTitleTag={false}>{content.preheader}</Preview>
      {/* The component's own language is English, whatever the document's is. */}
      <Body lang={language} className="ground" style={{ ...light.ground, margin: 0, padding: 0, fontFamily: sans }}>
        {/* Around the component's own cell, which has no class to turn dark by. */}
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
          <tbody>
            <Cell language={language} tone="ground" style={{ padding: 0 }}>
              <table
                role="presentation"
                align="center"
                width="100%"
                cellPadding={0}
                cellSpacing={0}
                border={0}
                style={{ maxWidth: 600 }}
              >
                <tbody>
                  <tr>
                    {/* Painted, with nothing to read in it. */}
                    <td style={{ backgroundColor: paint, color: paint, height: 8, lineHeight: '8px', fontSize: 8 }}>
                      &nbsp;
                    </td>
                  </tr>
                  <Cell
                    language={language}
                    tone="card"
                    style={{ padding: '20px 24px 8px', fontSize: 15, lineHeight: '22px' }}
                  >
                    <b>{organisation}</b>
                    {bandName !== '' && <div>{bandName}</div>}
                  </Cell>
                  <Cell
                    language={language}
                    tone="card"
                    style={{ padding: '8px 24px 24px', fontSize: 17, lineHeight: '26px' }}
                  >
                    <Heading as="h1" style={{ margin: '0 0 16px', fontSize: 28, lineHeight: '36px' }}>
                      {content.heading}
                    </Heading>
                    {inOrder(content.blocks.map((block) => <BlockView block={block} paint={paint} />))}
                  </Cell>
                  <Cell
                    language={language}
                    tone="ground"
                    style={{ padding: '16px 24px 32px', fontSize: 15, lineHeight: '22px' }}
                  >
                    {inOrder(content.footer.map((line) => <div>{line}</div>))}
                    {content.way && (
                      <div>
                        <Link href={content.way.href} style={light.ground}>
                          {content.way.label}
                        </Link>
                      </div>
                    )}
                  </Cell>
                </tbody>
              </table>
            </Cell>
          </tbody>
        </table>
      </Body>
    </Html>
  )
}
