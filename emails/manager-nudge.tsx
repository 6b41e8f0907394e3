/** @jsxImportSource react */
/** HR reminds a manager of all talks of one cycle, in one mail: what waits in each, and the first thing as the button. */
import { firstAction, itemBlocks, mostItems } from './digest.tsx'
import { type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toManager } from './parts/preview.ts'
import { whoReadsDigest } from './parts/who-reads.ts'
import { nudgeTexts } from './texts/nudge.ts'
import { texts } from './texts/texts.ts'

type ManagerNudge = MailOf<'managerNudge'>

export function managerNudge(mail: ManagerNudge): Content {
  const { common, digest } = texts[mail.language]
  const words = nudgeTexts[mail.language]
  const shown = mail.items.slice(0, mostItems)
  const left = mail.items.length - shown.length
  return {
    band: 'none',
    preheader: words.managerPreheader,
    heading: words.managerHeading,
    blocks: [
      paragraph(words.managerText(mail.cycle)),
      ...firstAction(mail),
      ...shown.flatMap((item) => itemBlocks(item, mail)),
      ...(left > 0 ? [paragraph(digest.more(left))] : []),
      { block: 'links', links: [{ label: digest.team, href: mail.link }] },
      whoReadsDigest(mail),
    ],
    footer: [common.footer(mail.organisation.name), common.noReplies],
  }
}

export default function ManagerNudgeMail(mail: ManagerNudge) {
  return <MailView mail={mail} content={managerNudge(mail)} />
}

const linkOf = (key: string) => `https://samtal.fjallbacka.example/l/${key}k9m2p7q4s8t1v6x0z5b2c7d4f9g1j8k3m6n0p5`

ManagerNudgeMail.PreviewProps = {
  kind: 'managerNudge',
  language: 'sv',
  organisation: toManager.organisation,
  to: toManager.to,
  link: 'https://samtal.fjallbacka.example/team',
  cycle: 'Hösten 2026',
  items: [
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
} satisfies ManagerNudge
