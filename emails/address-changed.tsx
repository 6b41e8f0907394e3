/** @jsxImportSource react */
/** To the address that HR has replaced, so that whoever it belonged to can object. No link: nothing can be done from there any more. */
import { type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { texts } from './texts/texts.ts'

export function addressChanged({ language, organisation }: MailOf<'addressChanged'>): Content {
  const { common, addressChanged: words } = texts[language]
  return {
    band: 'none',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [paragraph(words.text(organisation.name)), paragraph(words.notRight)],
    footer: [common.footer(organisation.name), common.noReplies],
  }
}

export default function AddressChanged(mail: MailOf<'addressChanged'>) {
  return <MailView mail={mail} content={addressChanged(mail)} />
}

AddressChanged.PreviewProps = {
  kind: 'addressChanged',
  language: 'sv',
  organisation: toEmployee.organisation,
  to: toEmployee.to,
} satisfies MailOf<'addressChanged'>
