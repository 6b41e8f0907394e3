/** The form of a cycle: name, template with its questions, purpose, dates, follow-ups and units. */
import type { Child } from 'hono/jsx'
import { purposeNames } from '../../../functions/domain/templates/purposes.ts'
import {
  type Purpose,
  questionsFor,
  questionText,
  type Role,
  type Template,
} from '../../../functions/domain/templates/templates.ts'
import { inWords, parseDate } from '../../../functions/domain/time.ts'
import type { OfferedTemplate } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError } from '../../page.tsx'
import { hr } from '../../texts/hr.ts'
import { hrCycleForm } from '../../texts/hr-cycle-form.ts'
import { hrLaunch } from '../../texts/hr-launch.ts'
import { hrQuality } from '../../texts/hr-quality.ts'
import { salaryTalks } from '../../texts/salary-talks.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Checkbox, Checkboxes, Input, Radios, TextArea } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Frame } from '../frame.tsx'
import { type CycleForm, choiceOf, type DateField, dateFields, followUpChoices } from './form.ts'

type Props = {
  language: Language
  title: string
  action: string
  token: string
  command: string
  form: CycleForm
  errors: FieldError[]
  units: { unit: string; people: number }[]
  offered: OfferedTemplate[]
  /** A launched cycle: from which correction the form was made. */
  correcting?: { basedOn: number; intro: Child; save: string }
}

export const cycleFormView = (props: Props) => {
  const { language, form, units, offered } = props
  const words = hrCycleForm[language]
  return (
    <Frame language={language}>
      <Head language={language} errors={props.errors} title={props.title} />
      {props.correcting?.intro}
      <Form action={props.action} token={props.token} command={props.command} version={props.correcting?.basedOn}>
        <Input
          name="name"
          type="text"
          label={words.name}
          hint={words.nameHint}
          value={form.name}
          error={wrong(props, 'name')}
        />
        <Radios
          name="template"
          label={words.template}
          hint={words.templateHint}
          value={form.template}
          error={wrong(props, 'template')}
          choices={offered.map((one) => ({
            value: choiceOf(one),
            label: one.isNewer ? words.newerVersion(one.template.name[language]) : one.template.name[language],
            hint: one.template.description[language],
          }))}
        />
        <div class="field">
          {offered.map(({ template }) => (
            <Questions template={template} form={form} language={language} />
          ))}
        </div>
        <Checkboxes
          name="purposes[]"
          label={words.purposes}
          hint={words.purposesHint}
          values={form.purposes}
          error={wrong(props, 'purposes[]')}
          choices={Object.entries(purposeNames).map(([value, name]) => ({ value, label: name[language] }))}
        />
        <Radios
          name="wording"
          label={words.wording}
          value={form.wording}
          choices={Object.entries(words.wordings).map(([value, label]) => ({ value, label }))}
        />
        <Checkbox
          name="managerAnswersA"
          value="yes"
          label={words.managerAnswersA}
          hint={words.managerAnswersAHint}
          checked={form.managerAnswersA === 'yes'}
        />
        <h2>{words.dates}</h2>
        <p>{words.datesText}</p>
        {dateFields.map((field) => (
          <DateInput {...props} field={field} />
        ))}
        <Input
          name="afterSalaryTalks"
          type="date"
          label={salaryTalks[language].label}
          hint={salaryTalks[language].hint}
          value={form.afterSalaryTalks}
          error={wrong(props, 'afterSalaryTalks')}
        />
        <Checkboxes
          name="followUpMonths[]"
          label={words.followUps}
          hint={words.followUpsHint}
          values={form.followUpMonths}
          choices={followUpChoices.map((months) => ({ value: String(months), label: words.months(months) }))}
        />
        <TextArea
          name="culture"
          label={words.culture}
          hint={words.cultureHint}
          value={form.culture}
          error={wrong(props, 'culture')}
        />
        <TextArea
          name="promise"
          label={hrQuality[language].lastPromise}
          hint={hrQuality[language].lastPromiseHint}
          value={form.promise}
          error={wrong(props, 'promise')}
        />
        <TextArea
          name="goals"
          label={hrLaunch[language].goals}
          hint={hrLaunch[language].goalsHint}
          value={form.goals}
          error={wrong(props, 'goals')}
        />
        {units.length > 0 && (
          <Checkboxes
            name="units[]"
            label={words.units}
            hint={words.unitsHint}
            values={form.units}
            choices={units.map(({ unit, people }) => ({
              value: unit,
              label: unit,
              hint: hr[language].peopleCount(people),
            }))}
          />
        )}
        <Buttons>
          <Button kind="primary">{props.correcting?.save ?? words.save}</Button>
        </Buttons>
      </Form>
    </Frame>
  )
}

/** The day in words stands with the hint, since the native field follows the device and not the page. */
function DateInput(props: Props & { field: DateField }) {
  const { field, form, language } = props
  const words = hrCycleForm[language]
  const date = parseDate(form[field])
  const inFull = date && inWords(date, language, { weekday: true, year: true })
  return (
    <Input
      name={field}
      type="date"
      label={words[field]}
      hint={[inFull, words[`${field}Hint`]].filter(Boolean).join('. ')}
      value={form[field]}
      error={wrong(props, field)}
    />
  )
}

/** What both are asked with this template, in the order that the chosen purposes give. */
function Questions({ template, form, language }: { template: Template; form: CycleForm; language: Language }) {
  const words = hrCycleForm[language]
  const options = {
    purposes: form.purposes.filter((purpose): purpose is Purpose => purpose in purposeNames),
    managerAnswersA: form.managerAnswersA === 'yes',
    wording: form.wording === 'right' ? ('right' as const) : ('continue' as const),
  }
  const list = (role: Role, heading: string) => (
    <>
      <h3>{heading}</h3>
      <ol>
        {questionsFor(template, role, options).map((question) => (
          <li>{questionText(question, language, { role, ...words.sampleNames })}</li>
        ))}
      </ol>
    </>
  )
  return (
    <details>
      <summary>{words.questionsOf(template.name[language])}</summary>
      {list('employee', words.employeeQuestions)}
      {list('manager', words.managerQuestions)}
    </details>
  )
}

const wrong = ({ errors }: Props, field: string): string | undefined => errorAt(errors, field)
