/** @jsxImportSource react */
/** A mail's content in its frame, as the door renders it and as a template's preview shows it. */
import type { Mail } from '../../functions/domain/mails/mail.ts'
import { subjectOf } from '../subject.ts'
import { texts } from '../texts/texts.ts'
import type { Content } from './content.ts'
import { Frame } from './frame.tsx'

export function MailView({ mail, content }: { mail: Mail; content: Content }) {
  return (
    <Frame
      language={mail.language}
      organisation={mail.organisation.name}
      subject={subjectOf(mail)}
      bandName={texts[mail.language].common.phases[content.band]}
      content={content}
    />
  )
}
