/** What each column of the file is: the guess, which can be corrected, beside what stands in the column. */
import { columns as allColumns, type Column, missingColumns } from '../../../functions/domain/import/columns.ts'
import { routes } from '../../../functions/domain/routes.ts'
import type { ColumnShown } from '../../../functions/flow/import-columns.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError } from '../../page.tsx'
import { hrImportColumns } from '../../texts/hr-import-columns.ts'
import { importProblems } from '../../texts/import-problems.ts'
import { Button, ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { Table } from '../../ui/table.tsx'
import { Frame } from '../frame.tsx'

type Props = {
  id: string
  language: Language
  token: string
  columns: ColumnShown[]
  errors: FieldError[]
}

/** The field of a column, by its place in the file from 0. */
export const columnField = (index: number): string => `column-${index}`

export const columnsView = ({ id, language, token, columns, errors }: Props) => {
  const words = hrImportColumns[language]
  const names = importProblems[language].columns
  const options = [
    { value: '', text: words.notImported },
    ...allColumns.map((column) => ({ value: column, text: names[column] })),
  ]
  return (
    <Frame language={language}>
      <Head language={language} errors={errors} title={words.title} />
      <p>{words.intro}</p>
      <Form action={routes.hr.importColumns(id)} token={token}>
        <Table
          caption={words.caption}
          columns={[words.columns.heading, words.columns.samples, words.columns.readAs]}
          rows={columns.map(({ heading, column, samples }, index) => {
            const name = heading.trim() || words.unnamed(index + 1)
            const error = errorAt(errors, columnField(index))
            return [
              name,
              samples.join(' · '),
              <Select
                name={columnField(index)}
                label={words.readAs(name)}
                options={options}
                value={column ?? ''}
                error={error}
              />,
            ]
          })}
        />
        <Buttons>
          <Button kind="primary">{words.next}</Button>
          <ButtonLink kind="secondary" href={routes.hr.import}>
            {words.another}
          </ButtonLink>
        </Buttons>
      </Form>
    </Frame>
  )
}

/** A column that is chosen twice is named at the second; one that is missing, at the first that is not imported. */
export const columnErrors = (chosen: (Column | null)[], language: Language): FieldError[] => {
  const words = hrImportColumns[language]
  const names = importProblems[language].columns
  const free = Math.max(0, chosen.indexOf(null))
  return [
    ...chosen.flatMap((column, index) =>
      column && chosen.indexOf(column) < index
        ? [{ field: columnField(index), message: words.twice(names[column]) }]
        : [],
    ),
    ...missingColumns(chosen).map((column) => ({ field: columnField(free), message: words.missing(names[column]) })),
  ]
}
