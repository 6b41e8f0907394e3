/** The form of an import: rows pasted from a spreadsheet, or a file. */
import { routes } from '../../../functions/domain/routes.ts'
import type { Language } from '../../../functions/ports.ts'
import type { FieldError } from '../../page.tsx'
import { hrImport } from '../../texts/hr-import.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Input, TextArea } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Frame } from '../frame.tsx'

const example = `name;email;manager_email;language;unit
Maria Lind;maria.lind@example.se;;sv;Skola
Aisha Noor;aisha.noor@example.se;maria.lind@example.se;en;Skola`

export const importView = (props: {
  language: Language
  token: string
  rows: string
  errors: FieldError[]
  errorHeading: string
  /** Imports whose leavers can be brought back. */
  recent: { href: string; text: string }[]
}) => {
  const words = hrImport[props.language]
  const errorAt = (field: string) => props.errors.find((error) => error.field === field)?.message
  return (
    <Frame language={props.language}>
      <ErrorSummary heading={props.errorHeading} errors={props.errors} />
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <Form action={routes.hr.import} token={props.token} multipart>
        <TextArea name="rows" label={words.paste} hint={words.pasteHint} value={props.rows} error={errorAt('rows')} />
        <Input
          name="file"
          type="file"
          label={words.file}
          hint={words.fileHint}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          error={errorAt('file')}
        />
        <Buttons>
          <Button kind="primary">{words.check}</Button>
        </Buttons>
      </Form>
      {props.recent.map(({ href, text }) => (
        <p>
          <a href={href}>{text}</a>
        </p>
      ))}
      <h2>{words.columnsHeading}</h2>
      <p>{words.columnsText}</p>
      <p>{words.optionalText}</p>
      <p>{words.example}</p>
      <figure class="said">
        <blockquote>{example}</blockquote>
      </figure>
    </Frame>
  )
}
