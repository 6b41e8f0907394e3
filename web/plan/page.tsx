/** The plan as both see it: where it stands, what it says and changes, and what the reader can do about it. */
import type { PlanView } from '../../functions/domain/permissions.ts'
import type { PlanComment, PlanVersion } from '../../functions/domain/plan.ts'
import type { Language } from '../../functions/ports.ts'
import { dayOf } from '../meeting/when.ts'
import type { FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { plan } from '../texts/plan.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Checkbox, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Said } from '../ui/said.tsx'
import { StatusTag } from '../ui/status-tag.tsx'
import { TaskList } from '../ui/task-list.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import { differenceOf } from './difference.ts'
import { PlanBody, type Reader } from './lines.tsx'

export type PlanPageProps = Reader & {
  zone: string
  /** Each side's own, for the words they wrote. */
  languages: { employee: Language; manager: Language }
  held: boolean
  mayAnswerHeld: boolean
  latest?: PlanVersion
  agreed?: PlanView
  agreedAt?: number
  isAgreed: boolean
  confirmed: { employee?: number; manager?: number }
  waitsForReader: boolean
  returned?: PlanComment
  /** When the reader's own draft was saved, in words. */
  draftFrom?: string
  publicBody: boolean
  /** Of whoever confirms or sends back; kept when it was refused. */
  comment: string
  stale: boolean
  errors: FieldError[]
  token: string
  command: string
  at: { home: string; held: string; editPlan: string; confirmPlan: string; returnPlan: string }
}

export function PlanPage(props: PlanPageProps) {
  const { language, held, errors, at, stale } = props
  const words = plan[language]
  const t = common[language]
  return (
    <>
      <a class="back" href={at.home}>
        {t.home}
      </a>
      <ErrorSummary heading={t.errorHeading} errors={errors} />
      {stale && (
        <Notice kind="late">
          <p>{words.stale}</p>
        </Notice>
      )}
      {held ? <Opened {...props} /> : <NotYet {...props} />}
    </>
  )
}

function NotYet({ language, mayAnswerHeld, at }: PlanPageProps) {
  const words = plan[language]
  return (
    <>
      <h1>{words.notYetTitle}</h1>
      <p>{words.notYet}</p>
      {mayAnswerHeld && (
        <Buttons>
          <ButtonLink kind="primary" href={at.held}>
            {words.sayHeld}
          </ButtonLink>
        </Buttons>
      )}
    </>
  )
}

function Opened(props: PlanPageProps) {
  const { language, latest, agreed, isAgreed, languages, draftFrom } = props
  const words = plan[language]
  const before = agreed && latest && !isAgreed ? agreed : undefined
  return (
    <>
      <h1>{words.title}</h1>
      {latest ? <Standing {...props} latest={latest} /> : <p>{words.noPlan(props.other)}</p>}
      {!isAgreed && <p>{words.opens}</p>}
      {draftFrom !== undefined && <p>{words.draftWaits(draftFrom)}</p>}
      {latest && !isAgreed && (
        <PlanBody
          {...props}
          content={latest}
          wordsIn={languages[latest.by]}
          difference={before && { to: differenceOf(before, latest), before }}
        />
      )}
      <Actions {...props} />
      {agreed && (
        <>
          {!isAgreed && (
            <>
              <h2>{words.inForce(agreed.version)}</h2>
              <p>{words.inForceText}</p>
            </>
          )}
          <PlanBody {...props} content={agreed} wordsIn={languages[agreed.by]} statuses={agreed.statuses} />
        </>
      )}
      <PlanReaders {...props} />
    </>
  )
}

/** Who has confirmed which version and when, and whose turn it is. */
function Standing(props: PlanPageProps & { latest: PlanVersion }) {
  const { language, zone, role, other, latest, isAgreed, agreedAt, confirmed, waitsForReader, returned, languages } =
    props
  const words = plan[language]
  const on = (moment: number) => dayOf(moment, zone, language)
  const otherRole = role === 'employee' ? 'manager' : 'employee'
  const sides = [
    { name: words.you, at: confirmed[role] },
    { name: other, at: confirmed[otherRole] },
  ]
  return (
    <>
      {isAgreed && agreedAt !== undefined && (
        <Notice kind="success" heading={words.agreed(on(agreedAt))}>
          <p>{words.agreedText}</p>
        </Notice>
      )}
      <p>{words.version(latest.version, latest.by === role ? words.byYou : other, on(latest.at))}</p>
      <TaskList
        tasks={sides.map(({ name, at }) => ({
          title: name,
          status: at === undefined ? <StatusTag text={words.notConfirmed} /> : words.confirmedAt(on(at)),
        }))}
      />
      {returned ? (
        <>
          <h2>{returned.by === role ? words.youReturned : words.returned(other)}</h2>
          <Said words={returned.text} language={languages[returned.by]} meta={on(returned.at)} />
        </>
      ) : (
        !isAgreed && <p>{waitsForReader ? words.yourTurn : words.theirTurn(other)}</p>
      )}
    </>
  )
}

function Actions(props: PlanPageProps) {
  const { language, latest, isAgreed, waitsForReader, returned, draftFrom, at } = props
  const words = plan[language]
  const toDecide = latest !== undefined && !isAgreed && !returned && waitsForReader
  const edit =
    draftFrom !== undefined ? words.goOnWriting : !latest ? words.write : isAgreed ? words.change : words.changeProposal
  return (
    <>
      {toDecide && <ConfirmForm {...props} version={latest.version} />}
      {toDecide && <ReturnForm {...props} version={latest.version} />}
      <Buttons>
        <ButtonLink kind={!latest || returned ? 'primary' : 'secondary'} href={at.editPlan}>
          {edit}
        </ButtonLink>
      </Buttons>
    </>
  )
}

function ConfirmForm({ language, other, version, errors, token, command, at }: PlanPageProps & { version: number }) {
  const words = plan[language]
  return (
    <>
      <h2>{words.confirmTitle}</h2>
      <p>{words.confirmText(other)}</p>
      <Form action={at.confirmPlan} token={token} command={command} version={version}>
        <Checkbox
          name="sure"
          value="yes"
          label={words.confirmSure(version)}
          checked={false}
          error={of(errors, 'sure')}
        />
        <Buttons>
          <Button kind="primary">{words.confirm}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function ReturnForm(props: PlanPageProps & { version: number }) {
  const { language, other, version, errors, token, command, comment, at } = props
  const words = plan[language]
  return (
    <>
      <h2>{words.returnTitle}</h2>
      <p>{words.returnText(other)}</p>
      <Form action={at.returnPlan} token={token} command={`${command}r`} version={version}>
        <TextArea
          name="text"
          label={words.returnLabel}
          hint={common[language].neverWrite}
          value={comment}
          error={of(errors, 'text')}
        />
        <Buttons>
          <Button kind="secondary">{words.returnDo}</Button>
        </Buttons>
      </Form>
    </>
  )
}

/** Who reads the plan (R31). */
export function PlanReaders({ language, other, publicBody }: Pick<PlanPageProps, 'language' | 'other' | 'publicBody'>) {
  const words = plan[language]
  return (
    <>
      <WhoSees
        rows={[
          { who: words.you, what: words.youSee },
          { who: other, what: words.otherSees },
          { who: words.hr, what: words.hrSees },
        ]}
      />
      {publicBody && <p class="meta">{words.publicBody}</p>}
    </>
  )
}

const of = (errors: FieldError[], field: string) => errors.find((one) => one.field === field)?.message
