/** The form of an import: rows pasted from a spreadsheet, or a file. */
import { routes } from '../../../functions/domain/routes.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError } from '../../page.tsx'
import { hrImport } from '../../texts/hr-import.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
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
  /** Imports whose leavers can be brought back. */
  recent: { href: string; text: string }[]
}) => {
  const words = hrImport[props.language]
  return (
    <Frame language={props.language}>
      <Head language={props.language} errors={props.errors} title={words.title} />
      <p>{words.intro}</p>
      <Form action={routes.hr.import} token={props.token} multipart>
        <TextArea
          name="rows"
          label={words.paste}
          hint={words.pasteHint}
          value={props.rows}
          error={errorAt(props.errors, 'rows')}
        />
        <Input
          name="file"
          type="file"
          label={words.file}
          hint={words.fileHint}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          error={errorAt(props.errors, 'file')}
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
