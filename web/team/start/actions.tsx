/** `/team/start`: a manager starts a talk outside any cycle with one of their own people. */
import type { Context, Hono } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import {
  knownPeople,
  ownPersonAt,
  ownPersonOf,
  startTalk,
  suggestedPeriod,
} from '../../../functions/flow/standalone.ts'
import { offeredTemplates } from '../../../functions/flow/templates.ts'
import type { App } from '../../app-context.ts'
import { type FieldError, page } from '../../page.tsx'
import { standalone } from '../../texts/standalone.ts'
import { forManager, type PersonReader } from '../door.ts'
import { parseStart, type StartForm } from './form.ts'
import { StartTalk } from './page.tsx'

type C = Context<App>

export const mountStartTalk = (app: Hono<App>): void => {
  app.get(
    routes.startTalk,
    forManager((c, reader) => show(c, reader)),
  )
  app.post(routes.startTalk, forManager(start))
}

async function show(c: C, { person, token }: PersonReader, kept?: { form: StartForm; errors: FieldError[] }) {
  const { ports, language } = c.var
  const asked = kept?.form.who ?? c.req.query('with') ?? ''
  const [people, offered, period] = await Promise.all([
    peopleToChoose(c, person.id, asked),
    offeredTemplates(ports),
    suggestedPeriod(ports),
  ])
  const who = people.some(({ id }) => id === asked) ? asked : ''
  const form = kept?.form ?? {
    who,
    address: '',
    template: 'forward',
    purposes: [],
    from: period.from,
    to: period.to,
  }
  const errors = kept?.errors ?? []
  return page(
    c,
    { title: standalone[language].title, errors },
    <StartTalk
      language={language}
      token={token}
      command={ports.random.base32(12)}
      form={form}
      errors={errors}
      people={people}
      offered={offered}
      earliest={period.from}
    />,
  )
}

async function start(c: C, reader: PersonReader) {
  const { ports, language, t } = c.var
  const { fields, lists } = c.var.form
  const field = (name: string) => fields.get(name) ?? ''
  const form: StartForm = {
    who: field('who'),
    address: field('address'),
    template: field('template'),
    purposes: lists.get('purposes') ?? [],
    from: field('from'),
    to: field('to'),
  }
  const again = (errors: FieldError[]) => show(c, reader, { form, errors })
  if (!reader.trusted) return again([{ field: 'sure', message: t.formExpired }])
  const [people, offered, period] = await Promise.all([
    peopleToChoose(c, reader.person.id, form.who),
    offeredTemplates(ports),
    suggestedPeriod(ports),
  ])
  const parsed = parseStart(form, { language, offered, period, known: people.map(({ id }) => id) })
  const unsure = field('sure') === 'yes' ? [] : [{ field: 'sure', message: t.tickMissing }]
  if ('errors' in parsed) return again([...parsed.errors, ...unsure])
  if (unsure.length > 0) return again(unsure)
  const words = standalone[language].errors
  const other = form.who === 'other' ? await ownPersonAt(ports, reader.person.id, form.address) : undefined
  if (form.who === 'other' && !other) return again([{ field: 'address', message: words.address }])
  const employee = other?.id ?? form.who
  const started = await startTalk(
    ports,
    reader.person.id,
    employee,
    parsed.wish,
    field('command') || ports.random.base32(12),
  )
  if (started.ok) return c.redirect(`${routes.team}?started=1`, 303)
  const { why } = started
  const where = why === 'tooSoon' || why === 'away' ? 'from' : other ? 'address' : 'who'
  return again([{ field: where, message: words.why[why] }])
}

/** Also someone with whom there has been no talk yet, when a page of ours has led here. */
const peopleToChoose = async (c: C, manager: string, asked: string) => {
  const { ports } = c.var
  const known = await knownPeople(ports, manager)
  if (known.some(({ id }) => id === asked) || !/^p_[0-9a-z]{16}$/.test(asked)) return known
  const own = await ownPersonOf(ports, manager, asked)
  return own ? [own, ...known] : known
}
