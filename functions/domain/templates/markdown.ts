/**
 * What HR writes for others may be emphasised, listed and linked, in a small part of Markdown. It is read into blocks here, and pages and mails
 * make their own elements of those: no HTML that came from anyone's words is ever put into either.
 */
import MarkdownIt, { type Token } from 'markdown-it'
import { type Names, withNames } from './question.ts'

export type Block =
  | { block: 'paragraph'; words: Inline[] }
  /** A paragraph without its distance, in a list that is written line by line. */
  | { block: 'line'; words: Inline[] }
  | { block: 'list'; start: number | undefined; items: Block[][] }

export type Inline =
  | { inline: 'text'; text: string }
  | { inline: 'break' }
  | { inline: 'strong' | 'emphasis'; words: Inline[] }
  | { inline: 'link'; href: string; words: Inline[] }

/** The blocks of what was written, with both names filled in afterwards, so that a name with a star in it stays what it is. */
export const readMarkdown = (written: string, names?: Names): Block[] =>
  blocksOf(cursor(markdown.parse(written, {})), (text) => (names ? withNames(text, names) : text))

/** Without marks, for mails as text: what a link leads to is written out. */
export const plainText = (blocks: Block[]): string =>
  blocks
    .map((one, index) => {
      const isTight = one.block === 'list' && blocks[index - 1]?.block === 'line'
      return `${index === 0 ? '' : isTight ? '\n' : '\n\n'}${plainBlock(one)}`
    })
    .join('')

/** Everything else that Markdown knows stays text: HTML, entities, images, headings, code, tables, addresses that are not in a link's place. */
const markdown = new MarkdownIt('zero', {
  html: false,
  linkify: false,
  typographer: false,
  // What is nested deeper would be left out; no field is long enough to get there.
  maxNesting: 10_000,
}).enable(['list', 'emphasis', 'link', 'newline', 'escape'])

/** Only what is https, and says where it leads: a name before @ in an address could pass for the host. */
markdown.validateLink = (address) => {
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return false
  const { username, password } = new URL(address)
  return username === '' && password === ''
}

type Cursor = { tokens: Token[]; at: number }
const cursor = (tokens: Token[]): Cursor => ({ tokens, at: 0 })
const next = (from: Cursor): Token | undefined => from.tokens[from.at++]

/** Up to the end of what encloses them. */
const blocksOf = (from: Cursor, fill: (text: string) => string): Block[] => {
  const blocks: Block[] = []
  for (let token = next(from); token && !token.type.endsWith('_close'); token = next(from)) {
    if (token.type === 'paragraph_open') {
      const words = inlinesOf(cursor(next(from)?.children ?? []), fill)
      next(from)
      blocks.push({ block: token.hidden ? 'line' : 'paragraph', words })
    } else if (token.type === 'bullet_list_open') {
      blocks.push({ block: 'list', start: undefined, items: itemsOf(from, fill) })
    } else if (token.type === 'ordered_list_open') {
      blocks.push({ block: 'list', start: Number(token.attrGet('start') ?? 1), items: itemsOf(from, fill) })
    } else throw new Error(`Markdown has ${token.type}, which nothing here enables`)
  }
  return blocks
}

const itemsOf = (from: Cursor, fill: (text: string) => string): Block[][] => {
  const items: Block[][] = []
  while (next(from)?.type === 'list_item_open') items.push(blocksOf(from, fill))
  return items
}

const inlinesOf = (from: Cursor, fill: (text: string) => string): Inline[] => {
  const words: Inline[] = []
  for (let token = next(from); token && !token.type.endsWith('_close'); token = next(from)) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') words.push({ inline: 'break' })
    else if (token.type === 'strong_open') words.push({ inline: 'strong', words: inlinesOf(from, fill) })
    else if (token.type === 'em_open') words.push({ inline: 'emphasis', words: inlinesOf(from, fill) })
    else if (token.type === 'link_open') {
      words.push({ inline: 'link', href: String(token.attrGet('href')), words: inlinesOf(from, fill) })
    } else if (token.type === 'text') words.push({ inline: 'text', text: fill(token.content) })
    else throw new Error(`Markdown has ${token.type}, which nothing here enables`)
  }
  return words
}

const plainBlock = (block: Block): string => {
  if (block.block !== 'list') return block.words.map(plainInline).join('')
  const { start, items } = block
  return items
    .map((item, index) => {
      const mark = start === undefined ? '* ' : `${start + index}. `
      return mark + plainText(item).replaceAll('\n', `\n${' '.repeat(mark.length)}`)
    })
    .join('\n')
}

const plainInline = (one: Inline): string => {
  if (one.inline === 'text') return one.text
  if (one.inline === 'break') return '\n'
  const words = one.words.map(plainInline).join('')
  return one.inline === 'link' && words !== one.href ? `${words} (${one.href})`.trimStart() : words
}
