/** What stands on paper: the page on which the manager notes it, and the sheets to print with room to write and a line to sign. */
import type { PaperView } from '../../functions/domain/paper-view.ts'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import { questionText } from '../../functions/domain/templates/templates.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { dayOf } from '../meeting/when.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { PlanBody } from '../plan/lines.tsx'
import type { TalkApp } from '../talk-app.ts'
import { common } from '../texts/common.ts'
import { paper } from '../texts/paper.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { Sure } from '../ui/sure.tsx'

export type PaperProps = {
  language: Language
  view: TalkView & { paper: PaperView }
  at: TalkApp['Variables']['at']
  token: string
  command: string
  errors: FieldError[]
}

export function PaperPage(props: PaperProps) {
  const { language, view, at, errors } = props
  const words = paper[language]
  const { name } = view.employee
  const { reason } = view.paper
  return (
    <>
      <Head
        language={language}
        back={{ href: at.home, text: common[language].home }}
        errors={errors}
        title={words.title(name)}
      />
      {reason && <p>{words.why[reason](name)}</p>}
      <h2>{words.printHeading}</h2>
      <ul>
        <li>
          <a href={at.paperQuestions}>{words.questions}</a>
        </li>
        <li>{view.plan.latest ? <a href={at.paperPlan}>{words.plan}</a> : words.noPlan}</li>
      </ul>
      <h2>{words.noteHeading}</h2>
      <p class="meta">{words.who}</p>
      <Prepared {...props} />
      {!view.held.yes && (
        <p>
          <a href={at.held}>{words.talked}</a>
        </p>
      )}
      <Confirmed {...props} />
    </>
  )
}

function Prepared(props: PaperProps) {
  const { language, view } = props
  const words = paper[language]
  const { name } = view.employee
  const { prepared } = view.paper.noted
  if (prepared !== undefined) return <p>{words.preparedOn(name, on(props, prepared))}</p>
  // What was sent, or said to be without writing, before there was paper stands as the employee's own.
  if (view.preparation.other.prepared || view.preparation.locked) return null
  return <Note {...props} what="prepared" label={words.prepared(name)} />
}

function Confirmed(props: PaperProps) {
  const { language, view } = props
  const words = paper[language]
  const { name } = view.employee
  const { confirmed } = view.paper.noted
  const { latest } = view.plan
  if (latest && view.paper.waitsForSignature)
    return <Note {...props} what="confirmed" label={words.confirmed(name, latest.version)} version={latest.version} />
  if (latest && confirmed?.version === latest.version) return <p>{words.confirmedOn(name, on(props, confirmed.at))}</p>
  return latest ? null : <p>{words.noPlanYet}</p>
}

function Note(props: PaperProps & { what: 'prepared' | 'confirmed'; label: string; version?: number }) {
  const { language, at, token, command, errors, what, label, version } = props
  return (
    <Form action={at.paper} token={token} command={command} version={version}>
      <Sure name={what} label={label} error={errorAt(errors, what)} />
      <Buttons>
        <Button kind="secondary" name="what" value={what}>
          {paper[language].note[what]}
        </Button>
      </Buttons>
    </Form>
  )
}

/** The employee's questions, with room to write below each. */
export function QuestionsOnPaper({ language, view, at }: PaperProps) {
  const words = paper[language]
  const names = { name: view.employee.name, manager: view.manager.name }
  // The sheet is in the language of the one who writes on it.
  const sheet = view.employee.language
  return (
    <>
      <a class="back" href={at.paper}>
        {words.title(view.employee.name)}
      </a>
      <p class="screen">{words.print}</p>
      <div lang={sheet}>
        <h1>{paper[sheet].questionsTitle(view.employee.name)}</h1>
        <p>{paper[sheet].questionsIntro(view.manager.name)}</p>
        {view.paper.questions.map((question) => (
          <>
            <h2>{questionText(question, sheet, { role: 'employee', ...names })}</h2>
            <Room lines={5} />
          </>
        ))}
      </div>
    </>
  )
}

/** The latest version of the plan as the employee reads it, with a line for each to sign. */
export function PlanOnPaper({ language, view, at }: PaperProps) {
  const words = paper[language]
  const { latest } = view.plan
  const sheet = view.employee.language
  const reader = { role: 'employee', language: sheet, other: view.manager.name } as const
  return (
    <>
      <a class="back" href={at.paper}>
        {words.title(view.employee.name)}
      </a>
      {latest ? (
        <>
          <p class="screen">{words.print}</p>
          <div lang={sheet}>
            <h1>{paper[sheet].planTitle(latest.version)}</h1>
            <PlanBody {...reader} content={latest} wordsIn={latest.by === view.role ? view.you.language : sheet} />
            <h2>{paper[sheet].signature}</h2>
            {[view.employee.name, view.manager.name].map((name) => (
              <>
                <Room lines={1} />
                <p class="meta">{paper[sheet].signatureLine(name)}</p>
              </>
            ))}
          </div>
        </>
      ) : (
        <p>{words.noPlan}</p>
      )}
    </>
  )
}

function Room({ lines }: { lines: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: lines }, () => (
        <>
          <p>
            <br />
          </p>
          <hr />
        </>
      ))}
    </div>
  )
}

const on = ({ language, view }: PaperProps, moment: number): string => dayOf(moment, view.organisation.zone, language)
