/** Import: a file is checked and kept as a dry run, shown, and written once HR has ticked that it is right. */
import type { Context } from 'hono'
import type { Problem } from '../../../functions/domain/import/check.ts'
import { type Column, columns } from '../../../functions/domain/import/columns.ts'
import { mostColumns } from '../../../functions/domain/import/parse.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords, localDate } from '../../../functions/domain/time.ts'
import { readColumns } from '../../../functions/flow/import-columns.ts'
import { readLeavers, returnableImports } from '../../../functions/flow/import-leavers.ts'
import { confirmImport, importPeople, importWithColumns, readImport } from '../../../functions/flow/import-people.ts'
import type { App } from '../../app-context.ts'
import { type FieldError, page } from '../../page.tsx'
import { hrImport } from '../../texts/hr-import.ts'
import { hrImportColumns } from '../../texts/hr-import-columns.ts'
import { hrImportWhole } from '../../texts/hr-import-whole.ts'
import { type HrReader, pageNumber, typed } from '../door.ts'
import { notThere } from '../frame.tsx'
import { columnErrors, columnField, columnsView } from './columns-page.tsx'
import { dryRunView } from './dry-run.tsx'
import { readGroups } from './groups.tsx'
import { importView } from './page.tsx'
import { problemWords } from './problem-words.ts'
import { firstNamed, readWhole } from './whole.tsx'

export const importPage = (c: Context<App>, reader: HrReader) => showForm(c, reader, { rows: '', errors: [] })

export const checkFile = async (c: Context<App>, reader: HrReader) => {
  const { language, ports, t } = c.var
  const words = hrImport[language]
  const rows = typed(c, 'rows')
  const file = c.var.form.files.get('file')
  const fail = (message: string) => {
    const errors = [{ field: 'rows', message }]
    // A browser never puts a chosen file back.
    return showForm(c, reader, { rows, errors: file ? [...errors, { field: 'file', message: words.noFile }] : errors })
  }
  if (!reader.trusted) return fail(t.formExpired)
  if (rows.trim() === '' && !file) return fail(words.nothing)
  const content = rows.trim() === '' && file ? new Uint8Array(await file.arrayBuffer()) : rows
  const checked = await importPeople(ports, content, reader.person)
  if (checked.ok) {
    const to = checked.next === 'check' ? routes.hr.importCheck : routes.hr.importColumns
    return c.redirect(to(checked.id), 303)
  }
  const errors = problemErrors(checked.problems, c)
  return showForm(c, reader, { rows, errors: file ? [...errors, { field: 'file', message: words.noFile }] : errors })
}

export const columnsPage = (c: Context<App>, reader: HrReader) => showColumns(c, reader, undefined, [])

export const chooseColumns = async (c: Context<App>, reader: HrReader) => {
  const { language, ports, t } = c.var
  const chosen = Array.from({ length: mostColumns }, (_, index) => asColumn(typed(c, columnField(index))))
  if (!reader.trusted) return showColumns(c, reader, chosen, [{ field: columnField(0), message: t.formExpired }])
  const errors = columnErrors(chosen, language)
  if (errors.length > 0) return showColumns(c, reader, chosen, errors)
  const checked = await importWithColumns(ports, idOf(c), chosen, reader.person)
  if (!checked) return importGone(c)
  if (checked.ok) return c.redirect(routes.hr.importCheck(checked.id), 303)
  return showColumns(
    c,
    reader,
    chosen,
    problemErrors(checked.problems, c).map(({ message }) => ({ field: columnField(0), message })),
  )
}

export const dryRunPage = (c: Context<App>, reader: HrReader) => showDryRun(c, reader, [])

export const confirm = async (c: Context<App>, reader: HrReader) => {
  const { t, ports } = c.var
  if (!reader.trusted) return showDryRun(c, reader, [{ field: 'sure', message: t.formExpired }])
  const id = idOf(c)
  const view = await readImport(ports, id, 1)
  const groups = view?.progress.status === 'checked' ? view.groups : []
  const { finishing, errors } = readGroups(groups, (field) => typed(c, field), c.var.language)
  const whole = readWhole(view?.whole, (field) => typed(c, field), c.var.language)
  errors.push(...whole.errors)
  const changesRows = view !== undefined && view.counts.new + view.counts.changed > 0
  if (changesRows && typed(c, 'sure') !== 'yes') errors.push({ field: 'sure', message: t.tickMissing })
  if (view?.whole && !changesRows && typed(c, 'whole') !== 'yes')
    errors.push({ field: 'whole', message: hrImportWhole[c.var.language].onlyThem })
  if (errors.length > 0) return showDryRun(c, reader, errors)
  const applied = await confirmImport(ports, id, finishing, typed(c, 'command') || undefined, whole.people)
  if (applied.ok || applied.refusal.code === 'already') return c.redirect(routes.hr.importCheck(id), 303)
  return showDryRun(c, reader, [{ field: 'sure', message: t.refusals[applied.refusal.code] }])
}

const showForm = async (
  c: Context<App>,
  { token }: HrReader,
  { rows, errors }: { rows: string; errors: FieldError[] },
) => {
  const { language, ports } = c.var
  const day = (at: number) => inWords(localDate(at, ports.organisation.zone), language, { year: true })
  const recent = (await returnableImports(ports)).map(({ id, at, people }) => ({
    href: routes.hr.importLeavers(id),
    text: hrImportWhole[language].recent(people, day(at)),
  }))
  return page(c, { title: hrImport[language].title, errors }, importView({ language, token, rows, errors, recent }))
}

const showColumns = async (
  c: Context<App>,
  { token }: HrReader,
  chosen: (Column | null)[] | undefined,
  errors: FieldError[],
) => {
  const { language, ports } = c.var
  const id = idOf(c)
  const columns = await readColumns(ports, id, chosen)
  if (!columns) return importGone(c)
  return page(
    c,
    { title: hrImportColumns[language].title, errors, wide: true },
    columnsView({ id, language, token, columns, errors }),
  )
}

const importGone = (c: Context<App>) => {
  const words = hrImport[c.var.language]
  return notThere(c, { title: words.goneTitle, text: words.gone })
}

const asColumn = (text: string): Column | null => columns.find((column) => column === text) ?? null

const showDryRun = async (c: Context<App>, { token, command }: HrReader, errors: FieldError[]) => {
  const { language, ports } = c.var
  const words = hrImport[language]
  const view = await readImport(ports, idOf(c), pageNumber(c.req.query('page')))
  if (!view) return importGone(c)
  const { status } = view.progress
  const saysWhole = c.req.method === 'POST' && view.whole !== undefined && typed(c, 'whole') === 'yes'
  const leavers = saysWhole ? await readLeavers(ports, view.id) : undefined
  const title = { checked: words.dryRunTitle, running: words.runningTitle, done: words.doneTitle }[status]
  return page(
    c,
    { title, errors, wide: true },
    dryRunView({
      language,
      token,
      command,
      view,
      firstToLeave: leavers?.people.slice(0, firstNamed) ?? [],
      title,
      errors,
      typed: (field) => (c.req.method === 'POST' ? typed(c, field) : ''),
    }),
  )
}

const problemErrors = (problems: Problem[], c: Context<App>): FieldError[] => {
  const words = hrImport[c.var.language]
  return problems
    .filter(({ severity }) => severity === 'wrong')
    .map((problem) => ({
      field: 'rows',
      message: words.errorAt(problem.line, problemWords(problem, c.var.language)),
    }))
}

const idOf = (c: Context<App>): string => c.req.param('import') ?? ''
