/** What HR writes with emphasis, lists and links, as blocks for a page and as text for a mail. */
import { describe, expect, it } from 'vitest'
import { plainText, readMarkdown } from '../../functions/domain/templates/markdown.ts'

const names = { name: 'Aisha', manager: 'Maria' }

describe('what is written', () => {
  it('has paragraphs, line breaks, emphasis and links', () => {
    expect(readMarkdown('Läs [vår *policy*](https://x.example/p)\noch **fråga**.\n\nVar  \nsnäll.')).toEqual([
      {
        block: 'paragraph',
        words: [
          { inline: 'text', text: 'Läs ' },
          {
            inline: 'link',
            href: 'https://x.example/p',
            words: [
              { inline: 'text', text: 'vår ' },
              { inline: 'emphasis', words: [{ inline: 'text', text: 'policy' }] },
            ],
          },
          { inline: 'break' },
          { inline: 'text', text: 'och ' },
          { inline: 'strong', words: [{ inline: 'text', text: 'fråga' }] },
          { inline: 'text', text: '.' },
        ],
      },
      {
        block: 'paragraph',
        words: [{ inline: 'text', text: 'Var' }, { inline: 'break' }, { inline: 'text', text: 'snäll.' }],
      },
    ])
  })

  it('has lists, numbered from where they begin', () => {
    const line = (text: string) => ({ block: 'line', words: [{ inline: 'text', text }] })
    expect(readMarkdown('- a\n- b')).toEqual([{ block: 'list', start: undefined, items: [[line('a')], [line('b')]] }])
    expect(readMarkdown('1. a')).toEqual([{ block: 'list', start: 1, items: [[line('a')]] }])
    expect(readMarkdown('3. a')).toEqual([{ block: 'list', start: 3, items: [[line('a')]] }])
  })

  it('takes a name as it is, stars and braces included', () => {
    const filled = readMarkdown('Hej {name}, säger *{manager}*', { name: '*Aisha*', manager: '{name}' })
    expect(plainText(filled)).toBe('Hej *Aisha*, säger {name}')
    expect(plainText(readMarkdown('Hej {name}'))).toBe('Hej {name}')
  })
})

describe('as text', () => {
  it.each([
    ['ett\ntvå\n\ntre', 'ett\ntvå\n\ntre'],
    ['**stora** *små*', 'stora små'],
    ['Tänk på:\n- små\n- stora\n\nTack', 'Tänk på:\n\n* små\n* stora\n\nTack'],
    ['- a\n- b\n\n3) c', '* a\n* b\n\n3. c'],
    ['9. a\n10. b\n    c', '9. a\n10. b\n    c'],
    ['- a\n  - b\n  - c\n- d', '* a\n  * b\n  * c\n* d'],
    ['- a\n\n  b\n\n- c', '* a\n  \n  b\n* c'],
    ['[vår policy](https://x.example/p)', 'vår policy (https://x.example/p)'],
    ['[https://x.example/p](https://x.example/p)', 'https://x.example/p'],
    ['[](https://x.example/p)', '(https://x.example/p)'],
    ['\\*inte\\*', '*inte*'],
    ['[här](http://x.example) [där](javascript:x)', '[här](http://x.example) [där](javascript:x)'],
    ['[x](xhttps://x.example)', '[x](xhttps://x.example)'],
    ['[x](https://a@x.example) [y](https://:b@x.example)', '[x](https://a@x.example) [y](https://:b@x.example)'],
    ['[x](HTTPS://x.example) [y](https://)', 'x (HTTPS://x.example) [y](https://)'],
    ['# Rubrik <b> &amp;', '# Rubrik <b> &amp;'],
  ])('%j reads %j', (written, text) => {
    expect(plainText(readMarkdown(written, names))).toBe(text)
  })
})
