/** Passing on to HR: what, to whom, a look at exactly what goes, and what was passed on before with its answers. */
import type { PassedView } from '../../functions/domain/passed-view.ts'
import type { PlanLine } from '../../functions/domain/plan.ts'
import type { HrPerson } from '../../functions/flow/passing-on.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { momentInWords } from '../meeting/when.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { passOn } from '../texts/pass-on.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Checkbox, Checkboxes, Radios, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Said } from '../ui/said.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Sure } from '../ui/sure.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import type { Chosen, PassFields } from './form.ts'

type Props = {
  language: Language
  /** Whole name of the reader, as it would go along. */
  you: string
  unit: string
  role: 'employee' | 'manager'
  other: string
  zone: string
  hr: HrPerson[]
  needs: PlanLine[]
  passed: PassedView[]
  typed: PassFields
  errors: FieldError[]
  token: string
  command: string
  at: { home: string; passOn: string }
}

export function PassOnPage(props: Props) {
  const { language, hr, errors, at } = props
  const words = passOn[language]
  return (
    <>
      <Head
        language={language}
        back={{ href: at.home, text: common[language].home }}
        errors={errors}
        title={words.title}
      />
      <p>{hr.length === 0 ? words.nobody : words.text}</p>
      <Ways language={language} />
      {hr.length > 0 && <Choose {...props} />}
      <Passed {...props} />
    </>
  )
}

const Ways = ({ language }: { language: Language }) => (
  <>
    <h2>{passOn[language].ways}</h2>
    <ul>
      {passOn[language].wayList.map((way) => (
        <li>{way}</li>
      ))}
    </ul>
  </>
)

function Choose({ language, other, hr, needs, typed, errors, token, command, at }: Props) {
  const words = passOn[language]
  const kinds = (['concern', 'idea'] as const).map((value) => ({ value: value as string, label: words.kinds[value] }))
  const lines = needs.map(({ id, what }) => ({ value: `line-${id}`, label: `${words.need}: ${what}` }))
  return (
    <Form action={at.passOn} token={token} command={command}>
      <Radios
        name="what"
        heading={2}
        label={words.what}
        choices={[...kinds, ...lines]}
        value={typed.what}
        error={errorAt(errors, 'what')}
      />
      <TextArea
        name="text"
        label={words.words}
        hint={words.wordsHint}
        value={typed.text}
        error={errorAt(errors, 'text')}
      />
      <Checkboxes
        name="to[]"
        id="to"
        label={words.to}
        hint={words.toHint(other)}
        choices={hr.map(({ address, name }) => ({ value: address, label: name }))}
        values={typed.to}
        error={errorAt(errors, 'to')}
      />
      <Checkbox
        name="shown"
        value="yes"
        label={words.shown(other)}
        hint={words.shownHint(other)}
        checked={typed.shown}
      />
      {needs.length > 0 && (
        <Checkbox name="named" value="yes" label={words.named} hint={words.namedHint} checked={typed.named} />
      )}
      <Buttons>
        <Button kind="primary" name="do" value="look">
          {words.look}
        </Button>
      </Buttons>
    </Form>
  )
}

/** Exactly what goes, and who reads it: nothing has been passed on yet. */
export function CheckPage(props: Props & { chosen: Chosen }) {
  const { language, you, unit, other, chosen, typed, errors, token, command, at } = props
  const words = passOn[language]
  const isNeed = chosen.what === 'competence'
  const names = chosen.to.map(({ name }) => name)
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(names)
  const otherReads = isNeed ? words.otherReadsNeed : chosen.shown ? words.otherReads : words.otherReadsNot
  return (
    <>
      <Head language={language} errors={errors} title={words.checkTitle} />
      <SummaryList
        rows={[
          { question: words.what, answer: { text: words.kinds[chosen.what] } },
          { question: words.exactly, answer: { words: chosen.text } },
          {
            question: words.name,
            answer: { text: isNeed && !chosen.named ? words.withoutName : words.withName(you) },
          },
          ...(unit === '' ? [] : [{ question: words.unit, answer: { text: unit } }]),
        ]}
      />
      <WhoSees
        rows={[
          { who: 'HR', what: words.reads(list) },
          { who: other, what: otherReads },
          { who: words.restOfHr, what: words.hrReadsNot },
        ]}
      />
      <Ways language={language} />
      <Form action={at.passOn} token={token} command={command}>
        <input type="hidden" name="what" value={typed.what} autocomplete="off" />
        <input type="hidden" name="text" value={chosen.text} autocomplete="off" />
        {typed.to.map((address) => (
          <input type="hidden" name="to[]" value={address} autocomplete="off" />
        ))}
        {typed.shown && <input type="hidden" name="shown" value="yes" autocomplete="off" />}
        {typed.named && <input type="hidden" name="named" value="yes" autocomplete="off" />}
        <Sure label={words.sure} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary" name="do" value="send">
            {words.send}
          </Button>
          <Button kind="secondary" name="do" value="change">
            {words.change}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}

function Passed({ language, role, other, zone, passed }: Props) {
  const words = passOn[language]
  if (passed.length === 0) return null
  const when = (at: number) => momentInWords(at, zone, language)
  return (
    <>
      <h2>{words.passed}</h2>
      {passed.map(({ by, what, text, to, at, answers }) => (
        <>
          <h3>{words.kinds[what]}</h3>
          {by !== role && <p>{words.byOther(other)}</p>}
          <Said words={text} meta={words.when(to.join(', '), when(at))} />
          {answers.map((answer) => (
            <Said words={answer.text} meta={words.answered(answer.by, when(answer.at))} />
          ))}
          {by === role && answers.length === 0 && <p class="meta">{words.noAnswer}</p>}
        </>
      ))}
    </>
  )
}
