/** @jsxImportSource react */
/** A request for one's data or its deletion, to whoever's turn it is: names and dates; every word is behind a sign-in. */
import { firstName } from '../functions/domain/names.ts'
import { inWords } from '../functions/domain/time.ts'
import { button, type Content, type MailOf, paragraph } from './parts/content.ts'
import { MailView } from './parts/mail-view.tsx'
import { toEmployee } from './parts/preview.ts'
import { requestTexts } from './texts/requests.ts'
import { texts } from './texts/texts.ts'

type RequestMail = MailOf<'request'>

export function request(mail: RequestMail): Content {
  const { common, whoReads } = texts[mail.language]
  const { reads } = requestTexts[mail.language]
  const { preheader, heading, paragraphs, action } = said(mail)
  return {
    band: 'none',
    preheader,
    heading,
    blocks: [
      ...paragraphs.map(paragraph),
      button(action, mail.link),
      {
        block: 'whoReads',
        title: whoReads.title,
        readers: [
          { name: common.you, value: reads.you },
          ...(mail.request === 'access'
            ? [
                { name: reads.officer, value: reads.officerRead },
                { name: reads.person, value: reads.personRead },
              ]
            : []),
          { name: common.hr, value: reads.hr },
        ],
        notes: [],
      },
    ],
    footer: [common.footer(mail.organisation.name), common.noReplies],
  }
}

const said = (mail: RequestMail) => {
  const words = requestTexts[mail.language]
  const day = (date: string | undefined) => (date === undefined ? '' : inWords(date, mail.language, { year: true }))
  // HR and the officer may know several of that first name.
  const isNear = mail.toOther || mail.step === 'review' || mail.step === 'reviewAgain'
  const facts = {
    about: isNear ? firstName(mail.about.name) : mail.about.name,
    organisation: mail.organisation.name,
    until: day(mail.until),
    answerBy: day(mail.answerBy),
    officer: mail.officer,
    officerAddress: mail.officerAddress,
    notes: mail.notes ?? 0,
  }
  switch (mail.step) {
    case 'requested':
      return words.requested[mail.request][mail.by](facts)
    case 'late':
      return words.late[mail.request](facts)
    case 'planned':
    case 'held':
      return words[mail.step][mail.toOther ? 'other' : 'person'](facts)
    default:
      return words[mail.step](facts)
  }
}

export default function Request(mail: RequestMail) {
  return <MailView mail={mail} content={request(mail)} />
}

Request.PreviewProps = {
  kind: 'request',
  step: 'review',
  request: 'access',
  by: 'person',
  language: 'sv',
  organisation: toEmployee.organisation,
  to: { name: 'Maria Lind' },
  about: { name: 'Aisha Noor' },
  toOther: false,
  link: 'https://samtal.fjallbacka.example/requests',
  notes: 2,
  until: '2026-11-26',
  answerBy: '2026-12-16',
  officer: 'Dan Frisk',
  officerAddress: 'dan.frisk@fjallbacka.example',
} satisfies RequestMail
