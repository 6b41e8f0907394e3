/** How a template reads to those who are asked: the questions of both, and the mail that carries them. */
import { routes } from '../../../functions/domain/routes.ts'
import type { TemplateView } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { hrTemplates } from '../../texts/hr-templates.ts'
import { Said } from '../../ui/said.tsx'
import { Frame } from '../frame.tsx'
import { Questions } from './list.tsx'

type Props = { language: Language; title: string; template: TemplateView; mail: { subject: string; text: string } }

export const previewView = ({ language, title, template, mail }: Props) => {
  const words = hrTemplates[language]
  return (
    <Frame language={language}>
      <Head
        language={language}
        back={{ href: routes.hr.template(template.id), text: template.asked.name[language] }}
        title={title}
      />
      <p>{words.previewText}</p>
      <Questions template={template.asked} language={language} withHints />
      <h2>{words.mail}</h2>
      <Said words={mail.text} meta={mail.subject} language={language} />
    </Frame>
  )
}
