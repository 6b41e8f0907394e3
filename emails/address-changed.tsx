/** @jsxImportSource react */
/** To the address that HR has replaced, so that whoever it belonged to can confirm or object; nothing else can be done from there. */
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { texts } from './texts/texts.ts'

export function addressChanged({ language, organisation, link }: MailOf<'addressChanged'>): Content {
  const { common, addressChanged: words } = texts[language]
  return {
    band: 'none',
    preheader: words.preheader,
    heading: words.heading,
    blocks: [
      paragraph(words.text(organisation.name)),
      ...(link === undefined
        ? [paragraph(words.notRight)]
        : [
            paragraph(words.sure),
            paragraph(words.choose),
            button(words.action, link),
            paragraph(`${words.notRight} ${words.days}`),
          ]),
    ],
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
  link: toEmployee.link,
} satisfies MailOf<'addressChanged'>
