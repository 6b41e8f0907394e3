/** Writing a plan: a form that is complete without scripts, where adding and removing keep everything that was typed. */
import { followUpsPerPlan, linesPerPlan, stepsPerLine } from '../../functions/domain/plan.ts'
import { Head } from '../head.tsx'
import { errorAt, type FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { plan } from '../texts/plan.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Conflict, type Version } from '../ui/conflict.tsx'
import { Choice, Input, Radios, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Sure } from '../ui/sure.tsx'
import { kindChoices, kindInWords, type LineFields, matteredLines, maySplit, type PlanFields } from './form.ts'
import { nameOf, type Reader } from './lines.tsx'
import { PlanReaders } from './page.tsx'

export type EditPageProps = Reader & {
  typed: PlanFields
  /** Lines that came along from an earlier plan. */
  carried: Set<string>
  /** Of the organisation and the team, and what lines point to already. */
  goals: string[]
  /** A plan is in force already. */
  isChange: boolean
  savedAt?: string
  conflict?: { heading: string; explanation: string; mine: Version; theirs: Version }
  errors: FieldError[]
  publicBody: boolean
  token: string
  command: string
  /** Of the draft, 0 when there is none. */
  version: number
  /** Of the plan that the writer has seen. */
  basedOn: number
  at: { plan: string; editPlan: string }
}

export function EditPage(props: EditPageProps) {
  const { language, other, typed, errors, conflict, savedAt, at } = props
  const words = plan[language]
  const t = common[language]
  return (
    <>
      <Head language={language} back={{ href: at.plan, text: words.title }} errors={errors} title={words.editTitle}>
        {conflict && <Conflict {...conflict} />}
      </Head>
      <p>{words.editText(other)}</p>
      {props.isChange && <p>{words.changeText}</p>}
      {savedAt !== undefined && <p role="status">{words.draftSaved(savedAt)}</p>}
      <p>{t.neverWrite}</p>
      <PlanReaders {...props} />
      <Form action={at.editPlan} token={props.token} command={props.command} version={props.version}>
        <input type="hidden" name="basedOn" value={props.basedOn} autocomplete="off" />
        {/* Enter in a field presses the form's first button, which must not be one that removes something. */}
        <button type="submit" name="do" value="draft" class="hidden" tabindex={-1}>
          {words.saveDraft}
        </button>
        <h2>{words.mattered}</h2>
        <p class="meta">{words.matteredHint}</p>
        {Array.from({ length: matteredLines }, (_, index) => (
          <Input
            type="text"
            name="mattered[]"
            id={`mattered-${index + 1}`}
            label={words.matteredLine(index + 1)}
            value={typed.mattered[index] ?? ''}
            error={errorAt(errors, `mattered-${index + 1}`)}
          />
        ))}
        <h2>{words.lines}</h2>
        {typed.lines.map((line, index) => (
          <LineForm {...props} line={line} number={index + 1} />
        ))}
        {typed.lines.length < linesPerPlan && (
          <Buttons>
            <Button kind="secondary" name="do" value="add">
              {words.addLine}
            </Button>
          </Buttons>
        )}
        <Dates {...props} />
        <h2>{words.proposeTitle}</h2>
        <p>{words.opens}</p>
        <Sure label={words.proposeSure(other)} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary" name="do" value="propose">
            {words.propose}
          </Button>
          <Button kind="secondary" name="do" value="draft">
            {words.saveDraft}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}

function LineForm(props: EditPageProps & { line: LineFields; number: number }) {
  const { language, line, number, errors, carried, typed } = props
  const words = plan[language]
  const field = (name: string) => ({ name: `${name}-${line.id}`, error: errorAt(errors, `${name}-${line.id}`) })
  // What says something, or has to change, is not hidden.
  const unfolded = line.steps.trim() !== '' || [field('steps'), field('kind')].some(({ error }) => error !== undefined)
  return (
    <>
      <h3>
        {words.lineNumber(number)}
        {(carried.has(line.id) || carried.has(line.splitFrom)) && `, ${words.carried}`}
      </h3>
      <input type="hidden" name="line[]" value={line.id} autocomplete="off" />
      {line.splitFrom !== '' && (
        <input type="hidden" name={`splitFrom-${line.id}`} value={line.splitFrom} autocomplete="off" />
      )}
      <TextArea {...field('what')} label={words.what} hint={words.whatHint} value={line.what} />
      <Radios
        {...field('who')}
        label={words.who}
        choices={(['employee', 'manager', 'both'] as const).map((who) => ({ value: who, label: nameOf(who, props) }))}
        value={line.who}
      />
      <Input type="date" {...field('by')} label={words.by} hint={words.byHint} value={line.by} />
      {props.goals.length > 0 && (
        <Choice
          {...field('goal')}
          label={words.goal}
          hint={words.goalHint}
          options={[{ value: '', text: words.noGoal }, ...props.goals.map((goal) => ({ value: goal, text: goal }))]}
          value={line.goal}
        />
      )}
      <TextArea {...field('notice')} label={words.notice} hint={words.noticeHint} value={line.notice} />
      <details open={unfolded}>
        <summary>
          {words.moreOfLine(number)}
          {kindChoices.includes(line.kind) && ` · ${kindInWords(line.kind, language)}`}
        </summary>
        <TextArea {...field('steps')} label={words.steps} hint={words.stepsHint(stepsPerLine)} value={line.steps} />
        <Radios
          {...field('kind')}
          label={words.kind}
          choices={kindChoices.map((kind) => ({ value: kind, label: kindInWords(kind, language) }))}
          value={line.kind}
        />
      </details>
      <Buttons>
        {maySplit(line, typed) && (
          <Button kind="link" name="do" value={`split.${line.id}`}>
            {words.splitLine(number)}
          </Button>
        )}
        <Button kind="link" name="do" value={`remove.${line.id}`}>
          {words.removeLine(number)}
        </Button>
      </Buttons>
    </>
  )
}

function Dates({ language, typed, errors }: EditPageProps) {
  const words = plan[language]
  return (
    <>
      <h2>{words.followUps}</h2>
      <p class="meta">{words.followUpHint}</p>
      {typed.followUps.map((date, index) => (
        <>
          <Input
            type="date"
            name="followUp[]"
            id={`follow-up-${index + 1}`}
            label={words.followUpDate(index + 1)}
            value={date}
            error={errorAt(errors, `follow-up-${index + 1}`)}
          />
          <Buttons>
            <Button kind="link" name="do" value={`removeDate.${index}`}>
              {words.removeDate(index + 1)}
            </Button>
          </Buttons>
        </>
      ))}
      {typed.followUps.length < followUpsPerPlan && (
        <Buttons>
          <Button kind="secondary" name="do" value="addDate">
            {words.addDate}
          </Button>
        </Buttons>
      )}
    </>
  )
}
