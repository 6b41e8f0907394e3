/** One question of a template, in three languages, side by side where there is room. */
import { routes } from '../../../functions/domain/routes.ts'
import { purposeNames } from '../../../functions/domain/templates/purposes.ts'
import type { QuestionView, TemplateView } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError } from '../../page.tsx'
import { hrTemplates } from '../../texts/hr-templates.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Checkbox, Checkboxes, Input, Radios, TextArea } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Frame } from '../frame.tsx'
import { languages, type QuestionForm } from './form.ts'
import { Missing } from './page.tsx'

type Props = {
  language: Language
  title: string
  token: string
  command: string
  template: TemplateView
  /** Undefined for a new one. */
  question: QuestionView | undefined
  form: QuestionForm
  errors: FieldError[]
}

export const questionView = (props: Props) => {
  const { language, template, question, form } = props
  const words = hrTemplates[language]
  const isOwn = question === undefined || question.id.startsWith('X')
  return (
    <Frame language={language}>
      <Head
        language={language}
        back={{ href: routes.hr.template(template.id), text: template.asked.name[language] }}
        errors={props.errors}
        title={props.title}
      />
      {question && question.missing.length > 0 && <Missing question={question} language={language} />}
      <Form
        action={routes.hr.templateQuestion(template.id, question?.id ?? 'new')}
        token={props.token}
        command={props.command}
        version={template.edit}
      >
        <InLanguages {...props} field="text" label={words.text} hint={words.textHint} />
        {question?.readersFixed && isOwn && <p>{words.readersFixed}</p>}
        {isOwn && !question?.readersFixed && (
          <>
            <Radios
              name="to"
              label={words.to}
              value={form.to}
              choices={Object.entries(words.toChoices).map(([value, label]) => ({ value, label }))}
            />
            <Checkbox name="shared" value="yes" label={words.shared} hint={words.sharedHint} checked={form.shared} />
          </>
        )}
        {(isOwn || question.to !== 'manager') && (
          <InLanguages {...props} field="managerText" label={words.managerText} hint={words.managerTextHint} />
        )}
        <InLanguages {...props} field="hint" label={words.hint} hint={words.hintHint} lines />
        {!question?.fixed && (
          <Checkbox name="locked" value="yes" label={words.lock} hint={words.lockHint} checked={form.locked} />
        )}
        <Checkboxes
          name="purposes[]"
          label={words.purposes}
          hint={words.purposesHint}
          values={form.purposes}
          choices={Object.entries(purposeNames).map(([value, name]) => ({ value, label: name[language] }))}
        />
        <Buttons>
          <Button kind="primary">{words.save}</Button>
        </Buttons>
      </Form>
    </Frame>
  )
}

function InLanguages(
  props: Props & {
    field: 'text' | 'managerText' | 'hint'
    label: (language: string) => string
    hint: string
    lines?: boolean
  },
) {
  const { field, form, language, label, hint } = props
  const words = hrTemplates[language]
  return (
    <>
      {languages.map((spoken, index) => {
        const name = `${field}-${spoken}`
        const asked = {
          name,
          label: label(words.languages[spoken]),
          hint: index === 0 ? hint : undefined,
          value: form[field][spoken],
          error: errorAt(props.errors, name),
        }
        return props.lines ? <TextArea {...asked} /> : <Input type="text" {...asked} />
      })}
    </>
  )
}
