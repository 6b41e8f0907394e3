/** One question on a page: who reads the answer is said before one writes, everything is optional, and each button saves. */
import type { Role } from '../../functions/domain/role.ts'
import { hintOf, isShared, type Question, questionText } from '../../functions/domain/templates/templates.ts'
import type { Language } from '../../functions/ports.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { prepare } from '../texts/prepare.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Conflict } from '../ui/conflict.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Checkbox, TextArea } from '../ui/field.tsx'
import { Form, type FormProps, SaveStatus } from '../ui/form.tsx'
import { Goals } from '../ui/goals.tsx'
import { asHint } from '../ui/marked.tsx'
import { WhoSees } from '../ui/who-sees.tsx'

export type QuestionPageProps = {
  language: Language
  role: Role
  names: { name: string; manager: string }
  other: string
  question: Question
  number: number
  of: number
  value: string
  onlyOnPage: boolean
  alreadySaid?: boolean
  answersInMail: 'full' | 'headings'
  errors: FieldError[]
  form: Pick<FormProps, 'action' | 'token' | 'version' | 'autosave'>
  previous?: string
  /** What stands saved, when another window wrote meanwhile. */
  conflict?: { mine: string; stands: string }
  /** On the page of a link, before anyone is let in. */
  as?: { text: string; link: string; href: string }
  shared?: string
  /** Of the organisation, to have at hand (R10). */
  goals: string[]
  teamGoals: string[]
}

export function QuestionPage(props: QuestionPageProps) {
  const { language, question, names, role, other } = props
  const words = prepare[language]
  const t = common[language]
  return (
    <>
      <ErrorSummary heading={t.errorHeading} errors={props.errors} />
      {props.as && (
        <p class="meta">
          {props.as.text} <a href={props.as.href}>{props.as.link}</a>
        </p>
      )}
      {props.conflict && (
        <Conflict
          heading={t.refusals.stale}
          explanation={words.conflict}
          mine={{ heading: words.mine, words: props.conflict.mine }}
          theirs={{ heading: words.theirs, words: props.conflict.stands }}
        />
      )}
      {props.previous && (
        <a class="back" href={props.previous}>
          {words.previous}
        </a>
      )}
      <p class="meta">{words.number(props.number, props.of)}</p>
      {props.goals.length > 0 && (
        <details>
          <summary>{words.goals}</summary>
          <Goals goals={props.goals} />
        </details>
      )}
      {props.teamGoals.length > 0 && (
        <details>
          <summary>{words.teamGoals}</summary>
          <Goals goals={props.teamGoals} />
        </details>
      )}
      <Form {...props.form}>
        <input type="hidden" name="question" value={question.id} />
        <TextArea
          name="text"
          heading={1}
          label={questionText(question, language, { role, ...names })}
          {...asHint(hintOf(question, language, names))}
          value={props.value}
          error={errorAt(props.errors, 'text')}
        />
        {props.form.autosave && <SaveStatus id="saved" text={t.savesByItself} />}
        {!question.private && (
          <Checkbox name="onlyOnPage" value="yes" label={words.onlyOnPage(other)} checked={props.onlyOnPage} />
        )}
        {question.heldBack && (
          <Checkbox
            name="alreadySaid"
            value="yes"
            label={words.alreadySaid(other)}
            checked={props.alreadySaid === true}
          />
        )}
        {props.shared && <Checkbox name="shared" value="yes" label={props.shared} checked={false} />}
        <Buttons>
          <Button kind="primary" describedBy={props.form.autosave ? 'saved' : undefined}>
            {words.saveAndGoOn}
          </Button>
          <Button kind="secondary" name="then" value="later">
            {words.later}
          </Button>
        </Buttons>
      </Form>
      <p class="meta">
        {t.optional} {t.neverWrite}
      </p>
      <WhoSees rows={whoSees(props)} />
    </>
  )
}

/** Who reads the answer to this question (R31), by PRODUCT.md's table. */
const whoSees = ({ language, question, role, other, answersInMail }: QuestionPageProps) => {
  const words = prepare[language]
  const inMail = answersInMail === 'full'
  const section = isShared(question) || question.private ? 'shared' : 'own'
  const seen =
    role === 'employee'
      ? words.otherSees(other, inMail)
      : question.private || section === 'own'
        ? words.otherSeesPrivate(other)
        : question.heldBack
          ? words.otherSeesHeldBack(other)
          : words.otherSeesManager(other, inMail)
  return [
    { who: common[language].you, what: words.youSee },
    { who: other, what: seen },
    { who: words.hr, what: words.hrSees },
  ]
}
