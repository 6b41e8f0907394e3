/** @jsxImportSource react */
/** The manager's week in one mail (R59): what waits in each talk, the questions once, and the first thing to do as the button. */
import type { DigestItem, DigestNote } from '../functions/domain/mails/mail.ts'
import { firstName } from '../functions/domain/names.ts'
import type { Owed } from '../functions/domain/owed.ts'
import { questions } from '../functions/domain/templates/questions.ts'
import { questionText } from '../functions/domain/templates/templates.ts'
import { type Block, button, type Content, heading, type MailOf, numbered, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { lineBlock } from './parts/plan.ts'
import { meeting, toManager } from './parts/preview.ts'
import { whoReadsDigest } from './parts/who-reads.ts'
import { dayWords, joined, meetingWords } from './parts/words.ts'
import { cycleRun } from './texts/cycle-run.ts'
import { lineTexts } from './texts/lines.ts'
import type { Texts } from './texts/sv.ts'
import { talkAskTexts } from './texts/talk-asks.ts'
import { texts } from './texts/texts.ts'
import { unreachedTexts } from './texts/undeliverable.ts'

type Digest = MailOf<'digest'>

/** More than this and the mail points to the team page, which has all of them. */
export const mostItems = 15

export function digest(mail: Digest): Content {
  const { common, digest: words } = texts[mail.language]
  const shown = mail.items.slice(0, mostItems)
  const left = mail.items.length - shown.length
  return {
    band: 'none',
    preheader: words.preheader,
    heading: mail.items.length === 0 ? cycleRun[mail.language].digest.heading : words.heading,
    blocks: [
      ...noteBlocks(mail),
      ...askBlocks(mail),
      ...firstAction(mail),
      ...shown.flatMap((item) => itemBlocks(item, mail)),
      ...(left > 0 ? [paragraph(words.more(left))] : []),
      { block: 'links', links: [{ label: words.team, href: mail.link }] },
      ...questionBlocks(mail),
      whoReadsDigest(mail),
    ],
    footer: [common.footer(mail.organisation.name), common.noReplies],
  }
}

/** What HR has done with a cycle, first: it explains what waits and what no longer does. */
function noteBlocks({ notes = [], items, language }: Digest): Block[] {
  const lines = notes.flatMap((note) => noteLines(note, language))
  if (lines.length > 0 && items.length === 0) lines.push(cycleRun[language].digest.nothingWaits)
  return lines.map(paragraph)
}

/** They wait for a word or a talk, and the team page has both. */
function askBlocks({ asked = [], language }: Digest): Block[] {
  return asked.length === 0 ? [] : [paragraph(talkAskTexts[language].waiting(joined(asked, language), asked.length))]
}

function noteLines(note: DigestNote, language: Digest['language']): string[] {
  const words = cycleRun[language].digest
  switch (note.note) {
    case 'corrected': {
      const day = (date: string) => dayWords(date, language)
      const dates = { from: day(note.from), to: day(note.to), bookedBy: day(note.bookedBy) }
      return [words.corrected({ cycle: note.cycle, ...dates }), ...(note.questions ? [words.questions] : [])]
    }
    case 'paused':
    case 'closed':
      return [words[note.note](note.cycle)]
    case 'cancelled':
    case 'removed':
      return [words[note.note](note.cycle, joined(note.employees, language))]
  }
}

/** The first thing that waits, as the button. */
export function firstAction({ items, language }: Pick<Digest, 'items' | 'language'>): Block[] {
  const words = texts[language].digest
  const item = items.find(({ links }) => links.length > 0)
  const first = item?.links[0]
  if (!item || !first) return []
  return [button(words.firstAction({ action: labelOf(first.owed, item, words), employee: item.employee }), first.link)]
}

function labelOf(owed: Owed, { declined }: DigestItem, words: Texts['digest']): string {
  return owed === 'book' && declined ? words.bookAnew : words.owed[owed]
}

/** What waits in one talk. */
export function itemBlocks(
  item: DigestItem,
  { language, organisation }: Pick<Digest, 'language' | 'organisation'>,
): Block[] {
  const { common, digest: words } = texts[language]
  const label = (owed: Owed) =>
    owed === 'prepare' ? words.prepareBy(dayWords(item.preparedBy, language)) : labelOf(owed, item, words)
  const when = item.meeting && meetingWords(item.meeting, organisation.zone, language)
  return [
    heading(item.employee),
    ...(when ? [{ block: 'facts' as const, facts: [{ name: common.when, value: when }] }] : []),
    ...(item.unreached ? [paragraph(unreachedTexts[language](firstName(item.employee)))] : []),
    ...(item.promises ? [paragraph(lineTexts[language].promised(firstName(item.employee)))] : []),
    ...(item.promises ?? []).map((line) =>
      lineBlock(line, undefined, { language, role: 'manager', other: { name: item.employee } }),
    ),
    ...(item.links.length > 0
      ? [{ block: 'links' as const, links: item.links.map(({ owed, link }) => ({ label: label(owed), href: link })) }]
      : []),
  ]
}

function questionBlocks({ language, questions, names, to }: Digest): Block[] {
  if (questions.length === 0) return []
  const words = texts[language].digest
  const [only] = names
  const name = names.length === 1 && only ? firstName(only) : words.theEmployee
  const asked = questions.map((question) => {
    const text = questionText(question, language, { role: 'manager', name, manager: firstName(to.name) })
    if (question.private) return words.private(text)
    return question.heldBack ? words.heldBack(text) : text
  })
  return [heading(words.questions), paragraph(words.questionsText), numbered(asked)]
}

export default function DigestMail(mail: Digest) {
  return <MailView mail={mail} content={digest(mail)} />
}

const { QC1, QC2, QC3, QC4, QC5, QC6, QC7 } = questions
const linkOf = (key: string) => `https://samtal.fjallbacka.example/l/${key}k9m2p7q4s8t1v6x0z5b2c7d4f9g1j8k3m6n0p5`

DigestMail.PreviewProps = {
  kind: 'digest',
  language: 'sv',
  organisation: toManager.organisation,
  to: toManager.to,
  link: 'https://samtal.fjallbacka.example/team',
  items: [
    {
      employee: 'Aisha Noor',
      owed: ['prepare'],
      meeting,
      preparedBy: '2026-11-12',
      link: linkOf('a0'),
      links: [{ owed: 'prepare', link: linkOf('a1') }],
    },
    {
      employee: 'Johan Berg',
      owed: ['book', 'prepare'],
      preparedBy: '2026-12-11',
      link: linkOf('b0'),
      links: [
        { owed: 'book', link: linkOf('b1') },
        { owed: 'prepare', link: linkOf('b2') },
      ],
    },
  ],
  questions: [QC1, QC2, QC3, QC4, QC5, QC6, QC7],
  names: ['Aisha Noor', 'Johan Berg'],
} satisfies Digest
