/** @jsxImportSource react */
/** When a follow-up is over: how each line stands in the words of both, what comes along, and when the next is. */

import { firstName } from '../functions/domain/names.ts'
import { unresolvedLines } from '../functions/domain/plan-in-force.ts'
import type { LineState } from '../functions/domain/shown-plan.ts'
import { type Block, button, type Content, heading, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { nextProposed } from './parts/next-follow-up.ts'
import { lineBlock } from './parts/plan.ts'
import { plan, toEmployee } from './parts/preview.ts'
import { signalsOf } from './parts/signals.ts'
import { footerOf } from './parts/talk.ts'
import { whoReadsShared } from './parts/who-reads.ts'
import { dateWords } from './parts/words.ts'
import { checkInTexts } from './texts/check-in.ts'
import { texts } from './texts/texts.ts'

type Shared = MailOf<'followUpShared'>

export function followUpShared(mail: Shared): Content {
  const { language, next } = mail
  const words = texts[language].followUpShared
  const checkIn = checkInTexts[language]
  return {
    band: 'followUp',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(words.text(dateWords(mail.followUp.date, language))),
      ...silence(mail),
      ...lines(mail),
      ...needs(mail),
      ...signalsOf(mail),
      ...(next ? [paragraph(words.next(dateWords(next, language)))] : []),
      ...nextProposed(mail),
      ...(next ? [] : [paragraph(mail.followUp.next ? checkIn.noneElse : words.last)]),
      ...(mail.asksOutcome ? [paragraph(checkIn.pulse)] : []),
      button(words.action, mail.link),
      whoReadsShared(mail),
    ],
    footer: footerOf(mail),
  }
}

function silence({ language, other, followUp }: Shared): Block[] {
  const words = texts[language].followUpShared
  return [
    ...(followUp.other ? [] : [paragraph(words.noAnswer(firstName(other.name)))]),
    ...(followUp.own ? [] : [paragraph(words.youDidNotAnswer)]),
  ]
}

function lines(mail: Shared): Block[] {
  const { followUpShared, plan } = texts[mail.language]
  const unresolved = new Set(unresolvedLines(mail.plan).map(({ id }) => id))
  const blocks = mail.plan.lines.map((line) => {
    const block = lineBlock(line, stateNow(mail, line.id), mail)
    return unresolved.has(line.id) ? { ...block, statuses: [...block.statuses, followUpShared.unresolved] } : block
  })
  return [heading(plan.lines), ...blocks]
}

/** What was said at this follow-up; earlier comments have been in earlier mails. */
function stateNow({ role, followUp }: Shared, line: string): LineState {
  const state: LineState = { line, comments: [] }
  const other = role === 'employee' ? 'manager' : 'employee'
  for (const [by, answers] of [
    [role, followUp.own],
    [other, followUp.other],
  ] as const) {
    const given = answers?.lines.find((one) => one.line === line)
    if (!given) continue
    state[by] = given.status
    if (given.comment !== '') state.comments.push({ by, text: given.comment })
  }
  return state
}

function needs({ language, other, followUp }: Shared): Block[] {
  const { common, followUpShared: words } = texts[language]
  const checkIn = checkInTexts[language]
  const name = firstName(other.name)
  const said: [string, string | undefined][] = [
    [checkIn.otherSaysCameOfIt(name), followUp.other?.cameOfIt],
    [checkIn.youSayCameOfIt, followUp.own?.cameOfIt],
    [words.otherNeeds(name), followUp.other?.need],
    [words.otherRaises(name), followUp.other?.raise],
    [words.youNeed(name), followUp.own?.need],
    [words.youRaise, followUp.own?.raise],
  ]
  return said.flatMap(([caption, text]): Block[] =>
    text ? [{ block: 'said', caption, words: text, onPage: common.readOnPage }] : [],
  )
}

export default function FollowUpShared(mail: Shared) {
  return <MailView mail={mail} content={followUpShared(mail)} />
}

FollowUpShared.PreviewProps = {
  ...toEmployee,
  kind: 'followUpShared',
  plan: { ...plan, statuses: [{ line: 'l1', employee: 'done', manager: 'done', comments: [] }] },
  followUp: {
    id: 1,
    date: '2027-02-12',
    closes: '2027-02-19',
    open: false,
    closed: true,
    own: {
      lines: [{ line: 'l1', status: 'done', comment: 'Alla tar egna pass.' }],
      need: 'Ett besked om kursen.',
      raise: '',
      workload: 'onlyJust',
      at: 1_802_430_000_000,
    },
    other: {
      lines: [
        { line: 'l1', status: 'done', comment: '' },
        { line: 'l2', status: 'stuck', comment: 'Kursen är full till hösten.' },
      ],
      need: '',
      raise: 'Sommarens bemanning',
      at: 1_802_430_000_000,
    },
    otherHasAnswered: true,
    mayMove: false,
    ended: false,
    isLast: false,
  },
  next: '2027-05-12',
  asksOutcome: false,
} satisfies Shared
