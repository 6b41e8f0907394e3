/** What HR writes for others may be emphasised, listed and linked; everything else is what it looks like. */
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Marked as MarkedInMail } from '../../../emails/parts/marked.tsx'
import { plainText, readMarkdown } from '../../../functions/domain/templates/markdown.ts'
import type { Names } from '../../../functions/domain/templates/question.ts'
import { Marked } from '../../../web/ui/marked.tsx'

const names = { name: 'Aisha', manager: 'Maria' }
const htmlOfPage = (written: string, filled?: Names) => String(Marked({ blocks: readMarkdown(written, filled) }))
const htmlOfMail = (written: string, filled?: Names) =>
  renderToStaticMarkup(createElement(MarkedInMail, { blocks: readMarkdown(written, filled) }))

describe('on a page', () => {
  it('has emphasis, lists, links to https, paragraphs and line breaks', () => {
    const written = 'Tänk på:\n- *små* saker\n- **stora**\n\n3. Läs [policyn](https://x.example/p?a=1&b=2)\noch fråga'
    expect(htmlOfPage(written)).toBe(
      '<p>Tänk på:</p><ul><li><em>små</em> saker</li><li><strong>stora</strong></li></ul>' +
        '<ol start="3"><li>Läs <a href="https://x.example/p?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">policyn</a>' +
        '<br/>och fråga</li></ol>',
    )
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![bild](http://x.example/b.png)',
    '[här](javascript:alert(1))',
    '[här](JaVaScRiPt:alert(1))',
    '[här](&#106;avascript:alert(1))',
    '[här](java\tscript:alert(1))',
    '[här](data:text/html;base64,PHNjcmlwdD4=)',
    '[här](vbscript:x)',
    '[här](http://x.example)',
    '[här](//x.example)',
    '[här](/hr/people)',
    '[här](mailto:a@x.example)',
    '[här](https:x.example)',
    '[här](https://samspel.example@elsewhere.example)',
    '[här](https://)',
    '<https://x.example>',
    'https://x.example',
    '[här][a]',
    '# Rubrik',
    '&lt;b&gt; &amp; &#60;',
    '`kod`',
    '> citat',
    '---',
    '| a | b |',
  ])('shows %s as it was written', (written) => {
    const html = htmlOfPage(written)
    expect(html).toMatch(/^<p>[^<>]*<\/p>$/)
    expect(textIn(html)).toBe(written)
  })

  it('takes an image for what it says and a link, and loads nothing', () => {
    expect(htmlOfPage('![bild](https://x.example/b.png)')).toMatch(/^<p>!<a href="https:[^<]*>bild<\/a><\/p>$/)
  })

  it('lets no quotation mark out of an address, and no title in', () => {
    const html = htmlOfPage('[x](https://x.example/"onmouseover="a) [y](https://x.example "titel")')
    expect(html.match(/ [a-z]+="/g)).toEqual([' href="', ' target="', ' rel="', ' href="', ' target="', ' rel="'])
    expect(html).not.toContain('titel')
  })

  it('takes names after the marks, so that a name changes nothing', () => {
    const starred = { name: '**Aisha** [x](https://x.example)', manager: '<b>' }
    expect(htmlOfPage('*{name}* och {manager}, \\*så\\*', starred)).toBe(
      '<p><em>**Aisha** [x](https://x.example)</em> och &lt;b&gt;, *så*</p>',
    )
  })
})

describe('in a mail as text', () => {
  it('has what a link leads to written out, and lists with their marks', () => {
    const written =
      'Läs **först** [policyn](https://x.example/p):\n\n1. ett\n   - under\n2. två\n\n[https://x.example](https://x.example)'
    expect(plainText(readMarkdown(written))).toBe(
      'Läs först policyn (https://x.example/p):\n\n1. ett\n   * under\n2. två\n\nhttps://x.example',
    )
  })
})

/** Pieces that mean something to Markdown or HTML, in any order. */
const pieces = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '[',
    ']',
    '(',
    ')',
    '](https://x.example/a)',
    '](javascript:alert)',
    '![',
    '<',
    '>',
    '</b>',
    '<b>',
  ],
  ...[
    '<script>',
    '<img src=x onerror=y>',
    '<!--',
    '-->',
    '&lt;',
    '&amp;',
    '&#x6a;',
    '"',
    "'",
    '\\',
    '`',
    '```',
    '#',
    '- ',
    '1. ',
  ],
  ...[
    '\n',
    '\n\n',
    '\n  ',
    '    ',
    '\t',
    '{name}',
    '{manager}',
    '~~',
    '|',
    '---',
    'ord',
    'åäö',
    ' ',
    '\u0000',
    '\u202e',
    '😀',
  ],
)
const written = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''))

describe('whatever is written', () => {
  it('becomes only elements and attributes that are allowed, on a page and in a mail', () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (text) => {
        expect(withoutAllowed(htmlOfPage(text, names))).not.toMatch(/[<>]/)
        const mail = htmlOfMail(text, names).replace(/ (style|class)="[^"]*"/g, '')
        expect(withoutAllowed(mail)).not.toMatch(/[<>]/)
      }),
      { numRuns: 400 },
    )
  })

  it('loses no word', () => {
    const words = (text: string) => text.replace(/[^\p{L}]/gu, '')
    fc.assert(
      fc.property(written, (text) => {
        expect(words(plainText(readMarkdown(text)))).toBe(words(text))
        const shown = textIn(htmlOfPage(text).replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs, '$2$1'))
        expect(words(shown)).toBe(words(text))
      }),
      { numRuns: 400 },
    )
  })

  it('is read in a moment', () => {
    const hardest = ['- ', '[', '*a_', '[a](', '**_', '1. ', '\\', '![](', '- 1. '].map((one) =>
      one.repeat(1000).slice(0, 1000),
    )
    for (const text of hardest) expect(htmlOfPage(text).length).toBeLessThan(60_000)
  })
})

const withoutAllowed = (html: string): string =>
  html
    .replace(/<\/?(p|ul|ol|li|em|strong)>|<br\/>|<ol start="\d+">|<\/a>/g, '')
    .replace(/<a href="https:\/\/[^"<>]*"( target="_blank")? rel="noopener noreferrer">/g, '')

const textIn = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#(39|x27);/g, "'")
    .replace(/&amp;/g, '&')
