/** What a template's questions look like in the mail that carries them, to a made-up employee. */
import { questionsFor } from '../domain/templates/templates.ts'
import { addDays, localDate } from '../domain/time.ts'
import type { Language, Ports } from '../ports.ts'
import { renderSample } from './send.ts'
import type { TemplateView } from './templates.ts'

/** The mail with the questions of the working copy, to a made-up employee. */
export const previewQuestions = (
  ports: Ports,
  { asked, name }: TemplateView,
  language: Language,
  words: { employee: string; manager: string },
): { subject: string; text: string } => {
  const { organisation } = ports
  const people = { employee: { name: words.employee }, manager: { name: words.manager } }
  const today = localDate(ports.clock.now(), organisation.zone)
  return renderSample({
    kind: 'questions',
    language,
    organisation: { name: organisation.name, zone: organisation.zone, publicBody: organisation.publicBody },
    to: people.employee,
    role: 'employee',
    other: people.manager,
    ...people,
    purposes: [],
    answersInMail: organisation.answersInMail,
    link: `${organisation.baseUrl}/l/…`,
    first: true,
    culture: '',
    cycle: name[language],
    questions: questionsFor(asked, 'employee', { purposes: [], managerAnswersA: false, wording: 'continue' }),
    preparedBy: addDays(today, 14),
    suggestedMinutes: asked.suggestedMinutes,
  })
}
