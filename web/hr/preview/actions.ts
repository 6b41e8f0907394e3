/** The preview of a cycle's mails, and each of them in each language. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import type { Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { page } from '../../page.tsx'
import { hrPreview } from '../../texts/hr-preview.ts'
import { notThere } from '../frame.tsx'
import { mailView } from './mail.tsx'
import { previewView } from './page.tsx'

export const previewPage = async (c: Context<App>) => {
  const { language, ports } = c.var
  const preview = await read(c, language)
  if (!preview) return notThere(c)
  const { previewKey } = await import('../../../functions/flow/preview.ts')
  return page(
    c,
    { title: hrPreview[language].title(preview.cycle.settings.name), wide: true },
    previewView({
      language,
      zone: ports.organisation.zone,
      preview,
      hrefOf: (mail) => routes.hr.previewMail(preview.cycle.id, previewKey(preview, mail)),
    }),
  )
}

/** `in`: the language of who gets the mail, which need not be that of who looks. */
export const previewMailPage = async (c: Context<App>) => {
  const { language } = c.var
  const into = languages.find((one) => one === c.req.query('in')) ?? language
  const preview = await read(c, into)
  const { previewKey } = await import('../../../functions/flow/preview.ts')
  const mail = preview?.sections
    .flatMap(({ mails }) => mails)
    .find((one) => previewKey(preview, one) === c.req.param('mail'))
  if (!preview || !mail) return notThere(c)
  const here = routes.hr.previewMail(preview.cycle.id, previewKey(preview, mail))
  return page(
    c,
    { title: hrPreview[language].kinds[mail.kind].name },
    mailView({ language, into, mail, back: routes.hr.preview(preview.cycle.id), here }),
  )
}

const languages: Language[] = ['sv', 'nb', 'en']

const read = async (c: Context<App>, language: Language) => {
  // Composing mails needs all of their templates; whoever answers a form should not wait for them to be read.
  const { previewCycle } = await import('../../../functions/flow/preview.ts')
  return previewCycle(c.var.ports, c.req.param('cycle') ?? '', language, hrPreview[language].sample)
}
