/** Starting a talk outside any cycle: what it is for and which questions first, then between which days. */
import { routes } from '../../../functions/domain/routes.ts'
import { purposeNames } from '../../../functions/domain/templates/purposes.ts'
import { inWords, type PlainDate } from '../../../functions/domain/time.ts'
import type { Someone } from '../../../functions/flow/standalone.ts'
import type { OfferedTemplate } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError } from '../../page.tsx'
import { hrCycleForm } from '../../texts/hr-cycle-form.ts'
import { standalone } from '../../texts/standalone.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Checkboxes, Input, Radios } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Sure } from '../../ui/sure.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import type { StartForm } from './form.ts'

type Props = {
  language: Language
  token: string
  command: string
  form: StartForm
  errors: FieldError[]
  people: Someone[]
  offered: OfferedTemplate[]
  earliest: PlainDate
}

export function StartTalk({ language, form, people, offered, errors, ...props }: Props) {
  const words = standalone[language]
  const ofCycle = hrCycleForm[language]
  return (
    <>
      <Head language={language} back={{ href: routes.team, text: words.toTeam }} errors={errors} title={words.title} />
      <p>{words.intro}</p>
      <WhoSees rows={words.readers} />
      <Form action={routes.startTalk} token={props.token} command={props.command}>
        {people.length > 0 && (
          <Radios
            name="who"
            label={words.who}
            value={form.who}
            error={errorAt(errors, 'who')}
            choices={[
              ...people.map(({ id, name }) => ({ value: id, label: name })),
              { value: 'other', label: words.someoneElse },
            ]}
          />
        )}
        {people.length === 0 && <input type="hidden" name="who" value="other" />}
        <Input
          name="address"
          type="email"
          label={words.address}
          hint={people.length > 0 ? words.addressHint : undefined}
          value={form.address}
          error={errorAt(errors, 'address')}
        />
        <Checkboxes
          name="purposes[]"
          label={ofCycle.purposes}
          hint={ofCycle.purposesHint}
          values={form.purposes}
          error={errorAt(errors, 'purposes[]')}
          choices={Object.entries(purposeNames).map(([value, name]) => ({ value, label: name[language] }))}
        />
        <Radios
          name="template"
          label={ofCycle.template}
          value={form.template}
          error={errorAt(errors, 'template')}
          choices={offered.map(({ id, template }) => ({
            value: id,
            label: template.name[language],
            hint: template.description[language],
          }))}
        />
        <h2>{words.when}</h2>
        <Input
          name="from"
          type="date"
          label={words.from}
          hint={words.fromHint(inWords(props.earliest, language))}
          value={form.from}
          error={errorAt(errors, 'from')}
        />
        <Input
          name="to"
          type="date"
          label={words.to}
          hint={words.toHint}
          value={form.to}
          error={errorAt(errors, 'to')}
        />
        <p>{words.follows}</p>
        <Sure label={words.sure} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary">{words.do}</Button>
        </Buttons>
      </Form>
    </>
  )
}
