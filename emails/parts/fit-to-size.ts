/**
 * Gmail cuts a mail at about 100 kB. Ours stay below 80 kB with everything people wrote, and nobody's words are ever cut: the longest are
 * replaced whole by where to read them, until the rest fits.
 */
import type { Block, Content } from './content.ts'

export const mostBytes = 80_000

type Fitted = { content: Content; html: string }

export function fitToSize(whole: Content, render: (content: Content) => string): Fitted {
  let content = whole
  let html = render(content)
  while (Buffer.byteLength(html) > mostBytes) {
    const longest = longestWords(content.blocks)
    if (longest === undefined) throw new Error('A mail is too large without the words of people')
    content = { ...content, blocks: content.blocks.map((block, index) => (index === longest ? onPage(block) : block)) }
    html = render(content)
  }
  return { content, html }
}

function longestWords(blocks: Block[]): number | undefined {
  const lengths = blocks.map(lengthOfWords)
  const most = Math.max(...lengths)
  return most > 0 ? lengths.indexOf(most) : undefined
}

function lengthOfWords(block: Block): number {
  if (block.block === 'said') return block.words?.length ?? 0
  if (block.block !== 'line' || !block.words) return 0
  return block.words.details.reduce((sum, { text }) => sum + text.length, block.words.what.length)
}

function onPage(block: Block): Block {
  return block.block === 'said' || block.block === 'line' ? { ...block, words: undefined } : block
}
