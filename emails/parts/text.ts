/**
 * The text part: the same content as the HTML, written for people who read mail as text. What someone wrote is indented, so that no line of it
 * can pass for the mail's own.
 */
import { plainText, readMarkdown } from '../../functions/domain/templates/markdown.ts'
import type { Block, Content, Fact } from './content.ts'

export function textOf({ heading, blocks, footer, way }: Content, organisation: string, bandName: string): string {
  const head = bandName === '' ? organisation : `${organisation}\n${bandName}`
  const parts = [head, underlined(heading, '='), ...blocks.map(textOfBlock), '--', footer.join('\n')]
  if (way) parts.push(`${way.label}:\n${way.href}`)
  return `${parts.join('\n\n')}\n`
}

function textOfBlock(block: Block): string {
  switch (block.block) {
    case 'heading':
      return underlined(block.text, '-')
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item, index) => `${block.numbered ? `${index + 1}.` : '*'} ${item}`).join('\n')
    case 'facts':
      return facts(block.facts)
    case 'status':
      return block.sides.map(({ name, done, words }) => `[${done ? 'x' : ' '}] ${name}: ${words}`).join('\n')
    case 'said':
      return lines(
        block.caption,
        block.words === undefined
          ? block.onPage
          : indented(block.marked ? plainText(readMarkdown(block.words)) : block.words),
      )
    case 'line':
      return lines(
        block.about,
        ...(block.words
          ? [
              indented(block.words.what),
              ...block.words.details.map(({ label, text }) => `${label}:\n${indented(text)}`),
            ]
          : [block.onPage]),
        ...block.statuses,
      )
    case 'button':
      return `${block.label}:\n${block.href}`
    case 'links':
      return block.links.map(({ label, href }) => `${label}:\n${href}`).join('\n\n')
    case 'whoReads':
      return [
        underlined(block.title, '-'),
        ...(block.readers.length > 0 ? [facts(block.readers)] : []),
        ...block.notes,
      ].join('\n\n')
  }
}

function facts(all: Fact[]): string {
  return all.map(({ name, value }) => `${name}: ${value}`).join('\n')
}

function underlined(text: string, with_: string): string {
  return `${text}\n${with_.repeat(Math.min(text.length, 60))}`
}

function indented(words: string): string {
  return words
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')
}

function lines(...all: (string | undefined)[]): string {
  return all.filter((line) => line !== undefined).join('\n')
}
