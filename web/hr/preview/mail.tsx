/** One mail of a cycle in sample words, in the language of whoever would get it. */
import type { MailPreview } from '../../../functions/flow/preview.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { hr } from '../../texts/hr.ts'
import { hrCalendar } from '../../texts/hr-calendar.ts'
import { hrPreview } from '../../texts/hr-preview.ts'
import { Said } from '../../ui/said.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Frame } from '../frame.tsx'

type Props = { language: Language; into: Language; mail: MailPreview; back: string; here: string }

export const mailView = ({ language, into, mail, back, here }: Props) => {
  const words = hrPreview[language]
  const { name, note } = words.kinds[mail.kind]
  const { languageNames } = hr[language]
  return (
    <Frame language={language}>
      <Head language={language} back={{ href: back, text: hrCalendar[language].back }} title={name} />
      <p>
        {hrCalendar[language].languageOfMail}{' '}
        {(['sv', 'nb', 'en'] as const).map((one, index) => (
          <>
            {index > 0 && ' · '}
            {one === into ? (
              <strong aria-current="true">{languageNames[one]}</strong>
            ) : (
              <a href={`${here}?in=${one}`}>{languageNames[one]}</a>
            )}
          </>
        ))}
      </p>
      <SummaryList rows={[{ question: words.subject, answer: { text: <span lang={into}>{mail.subject}</span> } }]} />
      {note !== undefined && <p class="meta">{note}</p>}
      <Said words={mail.text} language={into} />
    </Frame>
  )
}
