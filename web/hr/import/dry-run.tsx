/** The dry run of an import: counts in a sentence, then every row with what it would do and what to correct; later how the import goes. */
import { routes } from '../../../functions/domain/routes.ts'
import type { ImportView, ShownRow } from '../../../functions/flow/import-people.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError } from '../../page.tsx'
import { hr } from '../../texts/hr.ts'
import { hrImport } from '../../texts/hr-import.ts'
import { hrImportColumns } from '../../texts/hr-import-columns.ts'
import { hrImportWhole } from '../../texts/hr-import-whole.ts'
import { importProblems } from '../../texts/import-problems.ts'
import { Button, ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { IfMay } from '../../ui/may.tsx'
import { Notice } from '../../ui/notice.tsx'
import { StatusTag, type Tone } from '../../ui/status-tag.tsx'
import { Sure } from '../../ui/sure.tsx'
import { Table } from '../../ui/table.tsx'
import { Frame } from '../frame.tsx'
import { Pages } from '../pages.tsx'
import { Groups } from './groups.tsx'
import { problemWords } from './problem-words.ts'
import { Whole } from './whole.tsx'

type Props = {
  language: Language
  token: string
  command: string
  view: ImportView
  /** The first of those who would count as having left, once HR has said that the file is the whole organisation. */
  firstToLeave: { name: string; unit: string }[]
  title: string
  errors: FieldError[]
  /** What was chosen in a form that came back. */
  typed: (field: string) => string
}

export const dryRunView = (props: Props) => {
  const { language, view } = props
  return (
    <Frame language={language}>
      <Head language={language} errors={props.errors} title={props.title} />
      <Progress {...props} />
      <ReadColumns {...props} />
      <Table
        caption={hrImport[language].caption}
        columns={columnsOf(language)}
        rows={view.rows.map((row) => cellsOf(row, language))}
      />
      <Pages
        language={language}
        page={view.page}
        pages={view.pages}
        href={(page) => `${routes.hr.importCheck(view.id)}?page=${page}`}
      />
    </Frame>
  )
}

function Progress(props: Props) {
  const { view, language } = props
  const words = hrImport[language]
  switch (view.progress.status) {
    case 'checked':
      return <Confirm {...props} over={view.progress.over} />
    case 'running':
      return (
        <>
          <p class="sentence">{words.running(view.progress.page, view.progress.pages)}</p>
          <Buttons>
            <ButtonLink kind="primary" href={routes.hr.importCheck(view.id)}>
              {words.refresh}
            </ButtonLink>
          </Buttons>
        </>
      )
    case 'done':
      return (
        <>
          <Notice kind="success">
            <p>{words.done(view.counts)}</p>
          </Notice>
          {view.whole?.said && (
            <p>
              {hrImportWhole[language].heading(view.whole.people)}.{' '}
              <a href={routes.hr.importLeavers(view.id)}>{hrImportWhole[language].toLeavers}</a>
            </p>
          )}
          <Buttons>
            <ButtonLink kind="primary" href={routes.hr.people}>
              {words.toPeople}
            </ButtonLink>
            <ButtonLink kind="secondary" href={routes.hr.newCycle}>
              {words.toCycle}
            </ButtonLink>
          </Buttons>
        </>
      )
  }
}

/** How the columns were read, and the way to change it, as long as nothing has been written. */
function ReadColumns({ view, language }: Props) {
  const words = hrImportColumns[language]
  const names = importProblems[language].columns
  if (view.progress.status !== 'checked' || view.columns.length === 0) return null
  const said = view.columns.map(({ heading, column }, index) => {
    const name = heading.trim() || words.unnamed(index + 1)
    return column ? words.asColumn(name, names[column]) : words.asNothing(name)
  })
  return (
    <>
      {view.counts.wrong > 0 && (
        <p>
          <a href={routes.hr.importErrors(view.id)}>{words.errorFile(view.counts.wrong)}</a>.{' '}
          {words.errorFileText(view.counts.wrong)}
        </p>
      )}
      <p>
        {words.readSo}: {said.join(' · ')}.{' '}
        <IfMay open={routes.hr.importColumns(view.id)}>
          <a href={routes.hr.importColumns(view.id)}>{words.change}</a>
        </IfMay>
      </p>
    </>
  )
}

function Confirm(props: Props & { over: boolean }) {
  const { view, language, token, command, errors, over, typed } = props
  const words = hrImport[language]
  const { counts, whole } = view
  const toImport = counts.new + counts.changed
  const canConfirm = !over && (toImport > 0 || whole !== undefined)
  return (
    <>
      <p class="sentence">
        {words.sentence(counts)} {words.nothingYet}
      </p>
      {view.warnings > 0 && <p>{words.warnings(view.warnings)}</p>}
      {view.spoken.people > 0 && (
        <p>{hrImportColumns[language].spoken(view.spoken.people, hr[language].languageNames[view.spoken.language])}</p>
      )}
      {view.problems.map((problem) => (
        <p>{words.errorAt(problem.line, problemWords(problem, language))}</p>
      ))}
      {over && (
        <Notice kind="late">
          <p>{words.over}</p>
        </Notice>
      )}
      {toImport === 0 && <p>{counts.wrong > 0 ? words.onlyWrong : words.allUnchanged}</p>}
      {canConfirm && (
        <>
          {counts.wrong > 0 && toImport > 0 && <p>{words.wrongLeftOut}</p>}
          <Form action={routes.hr.importCheck(view.id)} token={token} command={command}>
            <Groups language={language} groups={view.groups} typed={typed} errors={errors} />
            {whole && <Whole id={view.id} first={props.firstToLeave} {...{ language, whole, typed, errors }} />}
            {toImport > 0 && <Sure label={words.sure(counts)} error={errorAt(errors, 'sure')} />}
            <Buttons>
              <Button kind="primary">{words.confirm}</Button>
              <ButtonLink kind="secondary" href={routes.hr.import}>
                {words.another}
              </ButtonLink>
            </Buttons>
          </Form>
        </>
      )}
      {!canConfirm && (
        <Buttons>
          <ButtonLink kind="primary" href={routes.hr.import}>
            {words.another}
          </ButtonLink>
        </Buttons>
      )}
    </>
  )
}

const columnsOf = (language: Language) => {
  const { line, status, person, what } = hrImport[language].columns
  return [line, status, person, what]
}

const tones: Record<ShownRow['status'], Tone | undefined> = {
  wrong: 'err',
  changed: 'info',
  new: 'ok',
  unchanged: undefined,
}

const cellsOf = ({ line, status, name, email, changes, problems }: ShownRow, language: Language) => {
  const words = hrImport[language]
  const { columns, fields } = importProblems[language]
  return [
    line,
    <StatusTag text={words.statuses[status]} tone={tones[status]} />,
    [name, email].filter(Boolean).join(', '),
    <>
      {changes.length > 0 && <div>{words.changes(changes.map((field) => fields[field]))}</div>}
      {problems.map((problem) => (
        <div>
          {problem.column && <strong>{words.columnNamed(columns[problem.column])}</strong>}
          {problemWords(problem, language)}
        </div>
      ))}
    </>,
  ]
}
