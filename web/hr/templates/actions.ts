/** The organisation's templates: copying a standard one, and what HR does to a copy until it is published. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import { isStandardTemplate } from '../../../functions/domain/templates/asked.ts'
import { questionsPerTemplate, type TemplateCommand } from '../../../functions/domain/templates/own-template.ts'
import type { Refusal } from '../../../functions/domain/workflow.ts'
import * as flow from '../../../functions/flow/templates.ts'
import type { App } from '../../app-context.ts'
import { type FieldError, page } from '../../page.tsx'
import { hrPreview } from '../../texts/hr-preview.ts'
import { hrTemplates } from '../../texts/hr-templates.ts'
import { type HrReader, typed } from '../door.ts'
import { notThere } from '../frame.tsx'
import { type AboutForm, aboutOf, inLanguages, parseAbout } from './form.ts'
import { templatesView } from './list.tsx'
import { templateView } from './page.tsx'
import { previewView } from './preview.tsx'

type C = Context<App>

export const templatesPage = (c: C, reader: HrReader) => showList(c, reader)

export const copyStandard = async (c: C, reader: HrReader) => {
  const { ports, t } = c.var
  if (!reader.trusted) return showList(c, reader, t.formExpired)
  const base = typed(c, 'base')
  const command = typed(c, 'command')
  if (!isStandardTemplate(base) || !/^[0-9a-hjkmnp-tv-z]{16}$/.test(command)) return showList(c, reader, t.formExpired)
  const id = `m_${command}`
  const applied = await flow.copyTemplate(ports, id, base, reader.person.id)
  if (!applied.ok) return showList(c, reader, t.refusals[applied.refusal.code])
  return c.redirect(routes.hr.template(id), 303)
}

export const templatePage = async (c: C, reader: HrReader) => {
  const template = await flow.readOwnTemplate(c.var.ports, idOf(c))
  return template ? show(c, reader, template, { about: aboutOf(template), errors: [] }) : notThere(c)
}

export const changeTemplate = async (c: C, reader: HrReader) => {
  const { ports, language, t } = c.var
  const template = await flow.readOwnTemplate(ports, idOf(c))
  if (!template) return notThere(c)
  const [action = '', question = ''] = typed(c, 'do').split('.')
  const isAbout = action === 'describe'
  const read = (field: string) => typed(c, field)
  const about: AboutForm = isAbout
    ? { name: inLanguages('name', read), description: inLanguages('description', read), minutes: read('minutes') }
    : aboutOf(template)
  const again = (errors: FieldError[]) => show(c, reader, template, { about, errors })
  const field = isAbout ? `name-${language}` : 'do'
  if (!reader.trusted) return again([{ field, message: t.formExpired }])
  const shows = Number(typed(c, 'version'))
  const parsed = isAbout ? parseAbout(about, language) : undefined
  if (parsed && 'errors' in parsed) return again(parsed.errors)
  const command = parsed ? { kind: 'describe' as const, shows, ...parsed.about } : commandOf(action, question, shows)
  if (!command) return again([{ field, message: t.formExpired }])
  const applied = await flow.changeTemplate(ports, template.id, command, typed(c, 'command') || undefined)
  if (!applied.ok) return again([{ field, message: refusalWords(c, applied.refusal) }])
  return c.redirect(`${routes.hr.template(template.id)}${action === 'publish' ? '?done=yes' : ''}`, 303)
}

export const templatePreviewPage = async (c: C) => {
  const { ports, language } = c.var
  const template = await flow.readOwnTemplate(ports, idOf(c))
  if (!template) return notThere(c)
  const name = template.asked.name[language]
  const title = hrTemplates[language].previewTitle(name)
  // Rendering needs every mail's template; whoever answers a form should not wait for them to be read.
  const { previewQuestions } = await import('../../../functions/flow/preview-template.ts')
  const mail = previewQuestions(ports, template, language, hrPreview[language].sample)
  return page(c, { title }, previewView({ language, title, template, mail }))
}

export const refusalWords = (c: C, { code }: Refusal): string => {
  const { t, language } = c.var
  const words = hrTemplates[language].errors
  switch (code) {
    case 'stale':
      return words.stale
    case 'empty':
      return words.nothingAsked
    case 'already':
      return words.nothingNew
    case 'tooOften':
      return words.tooMany(questionsPerTemplate)
    default:
      return t.refusals[code]
  }
}

const commandOf = (action: string, question: string, shows: number): TemplateCommand | undefined => {
  switch (action) {
    case 'publish':
      return { kind: 'publish', shows }
    case 'up':
    case 'down':
      return { kind: 'moveQuestion', shows, question, by: action === 'up' ? -1 : 1 }
    case 'leaveOut':
    case 'askAgain':
      return { kind: 'askQuestion', shows, question, asked: action === 'askAgain' }
    case 'retire':
    case 'bringBack':
      return { kind: 'retire', retired: action === 'retire' }
    default:
      return undefined
  }
}

const showList = async (c: C, { token, command }: HrReader, error?: string) => {
  const { ports, language } = c.var
  const own = await flow.listTemplates(ports)
  const view = templatesView({ language, token, command, own, error })
  return page(c, { title: hrTemplates[language].title, status: error === undefined ? 200 : 422 }, view)
}

const show = (
  c: C,
  { token, command }: HrReader,
  template: flow.TemplateView,
  { about, errors }: { about: AboutForm; errors: FieldError[] },
) => {
  const { ports, language } = c.var
  return page(
    c,
    { title: template.asked.name[language], errors },
    templateView({
      language,
      zone: ports.organisation.zone,
      token,
      command,
      template,
      about,
      errors,
      done: c.req.query('done') === 'yes' && !template.isAhead,
    }),
  )
}

const idOf = (c: C): string => c.req.param('template') ?? ''
