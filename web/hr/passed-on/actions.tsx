/** What was passed on to the signed-in one of HR, each answered in the same place. Nobody else's list is ever read. */
import type { Context } from 'hono'
import { passedCharacters } from '../../../functions/domain/passing-on.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { answerPassedOn, passedTo } from '../../../functions/flow/passing-on.ts'
import type { App } from '../../app-context.ts'
import { type FieldError, page } from '../../page.tsx'
import { passOn } from '../../texts/pass-on.ts'
import { type HrReader, typed } from '../door.ts'
import { notThere } from '../frame.tsx'
import { passedOnView } from './page.tsx'

type C = Context<App>

export const passedOnPage = (c: C, reader: HrReader) => show(c, reader, [])

export const answerItem = async (c: C, reader: HrReader) => {
  const { ports, t, language } = c.var
  const id = c.req.param('passed') ?? ''
  const text = typed(c, 'text').trim()
  const refuse = (field: string, message: string) =>
    show(c, reader, [{ field: `${field}-${id}`, message }], { id, text })
  if (!reader.trusted) return refuse('sure', t.formExpired)
  if (text === '') return refuse('text', passOn[language].nothing)
  if (text.length > passedCharacters) return refuse('text', t.tooLong(text.length, passedCharacters))
  if (typed(c, 'sure') !== 'yes') return refuse('sure', t.tickMissing)
  const answered = await answerPassedOn(ports, reader.person.id, { id, text, commandId: typed(c, 'command') })
  return answered ? c.redirect(routes.hr.passedOn, 303) : notThere(c)
}

const show = async (c: C, reader: HrReader, errors: FieldError[], kept?: { id: string; text: string }) => {
  const { ports, language } = c.var
  const items = await passedTo(ports, reader.person.id)
  const { zone } = ports.organisation
  const { token, command } = reader
  return page(
    c,
    { title: passOn[language].hrTitle, errors },
    passedOnView({ items, language, zone, token, command, errors, kept }),
  )
}
