/** @jsxImportSource react */
/** The way in for HR and to the team page: once, for some minutes, in the browser that asked. */
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toManager } from './parts/preview.ts'
import { texts } from './texts/texts.ts'

export function signIn({ language, organisation, link, minutes }: MailOf<'signIn'>): Content {
  const { common, signIn: words } = texts[language]
  return {
    band: 'none',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [paragraph(words.text(minutes)), button(words.action, link), paragraph(words.notYou)],
    footer: [common.footer(organisation.name), common.noReplies],
  }
}

export default function SignIn(mail: MailOf<'signIn'>) {
  return <MailView mail={mail} content={signIn(mail)} />
}

SignIn.PreviewProps = {
  kind: 'signIn',
  language: 'sv',
  organisation: toManager.organisation,
  to: toManager.to,
  link: 'https://samtal.fjallbacka.example/l/b2c7d4f9g1j8k3m6n0p5h3k9m2p7q4s8t1v6x0z5',
  minutes: 10,
} satisfies MailOf<'signIn'>
