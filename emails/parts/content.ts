/**
 * What a mail says, before it is HTML or text: a heading and a list of blocks. Templates make it, `frame.tsx` and `text.ts` each render all of
 * it, so neither part of a mail can say less than the other.
 */
import type { Mail, MailKind } from '../../functions/domain/mails/mail.ts'

export type MailOf<Kind extends MailKind> = Extract<Mail, { kind: Kind }>

/** The paint and name in the band: the four phases of a talk, or none for mails about more than one talk. */
export type Band = 'prepare' | 'meet' | 'plan' | 'followUp' | 'none'

export type Content = {
  band: Band
  /** What a list of mails shows after the subject, 40 to 90 characters. Never a word anyone wrote. */
  preheader: string
  heading: string
  blocks: Block[]
  /** Who sent it and where a reply goes: the last thing in the mail. */
  footer: string[]
  /** A small link at the very end. */
  way?: { label: string; href: string }
}

export type Block =
  | { block: 'heading'; text: string }
  | { block: 'paragraph'; text: string }
  | { block: 'list'; numbered: boolean; items: string[] }
  | { block: 'facts'; facts: Fact[] }
  | { block: 'status'; sides: Side[] }
  | Said
  | LineBlock
  | { block: 'button'; label: string; href: string }
  | { block: 'links'; links: { label: string; href: string }[] }
  | { block: 'whoReads'; title: string; readers: Fact[]; notes: string[] }

export type Fact = { name: string; value: string }

/** One of the two dots, always with words. */
type Side = { name: string; done: boolean; words: string }

/** What someone wrote, as they wrote it; without `words` it is read on the page, as `onPage` says. */
export type Said = {
  block: 'said'
  caption?: string
  words?: string
  onPage: string
  /** Its few marks are Markdown's, as HR may use them. */
  marked?: true
}

/** A line of a plan. `words` are the people's own; without them the line is read on the page. */
export type LineBlock = {
  block: 'line'
  /** Kind, who and by when. */
  about: string
  words?: { what: string; details: Detail[] }
  onPage: string
  statuses: string[]
}

export type Detail = { label: string; text: string }

export const heading = (text: string): Block => ({ block: 'heading', text })
export const paragraph = (text: string): Block => ({ block: 'paragraph', text })
export const list = (items: string[]): Block => ({ block: 'list', numbered: false, items })
export const numbered = (items: string[]): Block => ({ block: 'list', numbered: true, items })
export const button = (label: string, href: string): Block => ({ block: 'button', label, href })
