/** Writing one question of a template. What was typed stays, also when someone else has changed the template meanwhile. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import * as flow from '../../../functions/flow/templates.ts'
import type { App } from '../../app-context.ts'
import { type FieldError, page } from '../../page.tsx'
import { hrTemplates } from '../../texts/hr-templates.ts'
import { type HrReader, typed, typedList } from '../door.ts'
import { notThere } from '../frame.tsx'
import { refusalWords } from './actions.ts'
import { emptyQuestion, inLanguages, parseQuestion, type QuestionForm, questionOf } from './form.ts'
import { questionView } from './question.tsx'

type C = Context<App>

export const questionPage = async (c: C, reader: HrReader) => {
  const found = await find(c)
  if (!found) return notThere(c)
  return show(c, reader, found, { form: found.question ? questionOf(found.question) : emptyQuestion, errors: [] })
}

export const saveQuestion = async (c: C, reader: HrReader) => {
  const { language, ports, t } = c.var
  const found = await find(c)
  if (!found) return notThere(c)
  const read = (field: string) => typed(c, field)
  const form: QuestionForm = {
    text: inLanguages('text', read),
    managerText: inLanguages('managerText', read),
    hint: inLanguages('hint', read),
    to: read('to'),
    shared: read('shared') === 'yes',
    locked: read('locked') === 'yes',
    purposes: typedList(c, 'purposes'),
  }
  const again = (errors: FieldError[]) => show(c, reader, found, { form, errors })
  if (!reader.trusted) return again([{ field: `text-${language}`, message: t.formExpired }])
  const parsed = parseQuestion(form, language)
  if ('errors' in parsed) return again(parsed.errors)
  const { template, question } = found
  const edit = { ...parsed.question, ...(question && { id: question.id }) }
  const command = { kind: 'saveQuestion', shows: Number(read('version')), question: edit } as const
  const applied = await flow.changeTemplate(ports, template.id, command, read('command') || undefined)
  if (!applied.ok) return again([{ field: `text-${language}`, message: refusalWords(c, applied.refusal) }])
  return c.redirect(routes.hr.template(template.id), 303)
}

type Found = { template: flow.TemplateView; question: flow.QuestionView | undefined }

const find = async (c: C): Promise<Found | undefined> => {
  const template = await flow.readOwnTemplate(c.var.ports, c.req.param('template') ?? '')
  const id = c.req.param('question')
  const question = template?.questions.find((one) => one.id === id)
  return template && (question || id === 'new') ? { template, question } : undefined
}

const show = (
  c: C,
  { token, command }: HrReader,
  found: Found,
  { form, errors }: { form: QuestionForm; errors: FieldError[] },
) => {
  const { language } = c.var
  const words = hrTemplates[language]
  const title = found.question ? words.changeQuestion : words.newQuestion
  const view = questionView({
    language,
    title,
    token,
    command,
    ...found,
    form,
    errors,
  })
  return page(c, { title, errors }, view)
}
