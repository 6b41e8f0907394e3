/** How the plan goes: a status and a comment a line, a few questions, and what both have said once each may see the other's. */
import type { CheckInView } from '../../functions/domain/check-in-view.ts'
import type { FollowUpAnswers } from '../../functions/domain/follow-up.ts'
import type { FollowUpView } from '../../functions/domain/follow-up-view.ts'
import { linesByOwner } from '../../functions/domain/lines-by-owner.ts'
import type { PlanLine } from '../../functions/domain/plan.ts'
import type { LineState, PlanView } from '../../functions/domain/shown-plan.ts'
import {
  checkInQuestions,
  lineStatusNames,
  responsibilityNames,
  workloadNames,
} from '../../functions/domain/templates/check-in.ts'
import { keysOf } from '../../functions/domain/templates/keys.ts'
import { responsibilitySuggestions, workloadSuggestions } from '../../functions/domain/templates/signal-suggestions.ts'
import { type Localized, questionText } from '../../functions/domain/templates/templates.ts'
import type { Language } from '../../functions/ports.ts'
import { WayToCheckIn } from '../check-in/page.tsx'
import { Head } from '../head.tsx'
import { dateInWords } from '../meeting/when.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { aboutLine, LineStatuses, Mattered, type Reader } from '../plan/lines.tsx'
import { checkIn } from '../texts/check-in.ts'
import { common } from '../texts/common.ts'
import { followUp } from '../texts/follow-up.ts'
import { plan as planTexts } from '../texts/plan.ts'
import { pulse } from '../texts/pulse.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Checkbox, Input, Radios, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Said } from '../ui/said.tsx'
import { SummaryList, type SummaryRow } from '../ui/summary-list.tsx'
import { Sure } from '../ui/sure.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import type { FollowUpFields } from './form.ts'

export type FollowUpPageProps = Reader & {
  employee: string
  manager: string
  languages: { employee: Language; manager: Language }
  plan: PlanView
  one: FollowUpView
  /** `early`: before its date; `open`: can be answered; `closed`: both sides' answers show. */
  stage: 'early' | 'open' | 'closed'
  /** Of the reader's own answers, in words. */
  answeredAt?: string
  typed: FollowUpFields
  next?: string
  /** The plan is not agreed: its lines are those that hold. */
  notAgreed: boolean
  /** A new date as it was typed. */
  date: string
  noMore: { own: boolean; other: boolean }
  /** There is a follow-up left that the two could do without. */
  mayEnd: boolean
  /** Where the employee, having answered, can say whether the talk has led to something. */
  pulse?: string
  publicBody: boolean
  errors: FieldError[]
  token: string
  command: string
  checkIn: CheckInView
  zone: string
  at: { home: string; plan: string; here: string; move: string; end: string; next: string; checkIn: string }
}

export function FollowUpPage(props: FollowUpPageProps) {
  const { language, stage, one, errors, at } = props
  const words = followUp[language]
  const t = common[language]
  const date = dateInWords(one.date, language)
  return (
    <>
      <Head language={language} back={{ href: at.home, text: t.home }} errors={errors} title={words.title} />
      <p>{stage === 'early' ? words.notYet(date) : props.notAgreed ? words.datedDefault(date) : words.dated(date)}</p>
      {one.moved && <p>{movedInWords(one.moved, props)}</p>}
      {props.notAgreed && stage !== 'closed' && (
        <p>{props.plan.lines.length > 0 ? words.onlyWhatHolds : words.nothingHolds}</p>
      )}
      {props.pulse && <Pulse language={language} href={props.pulse} />}
      {stage === 'open' && <Asked {...props} />}
      {stage === 'closed' && (one.ended ? <p>{words.ended}</p> : <Shared {...props} />)}
      <Signals {...props} />
      {(stage === 'closed' || one.own) && <AgreeNext {...props} />}
      <WayToCheckIn view={props.checkIn} zone={props.zone} language={language} href={at.checkIn} />
      {one.mayMove && <Move {...props} />}
      {props.mayEnd && <End {...props} />}
      <Buttons>
        <ButtonLink kind="secondary" href={at.plan}>
          {words.toPlan}
        </ButtonLink>
      </Buttons>
      <Readers {...props} />
    </>
  )
}

/** Not among the answers, which the manager reads. */
function Pulse({ language, href }: { language: Language; href: string }) {
  const words = pulse[language]
  return (
    <p>
      {words.followUpLinkText} <a href={href}>{words.followUpLink}</a>
    </p>
  )
}

const movedInWords = (
  { by, from }: NonNullable<FollowUpView['moved']>,
  { language, role, other }: FollowUpPageProps,
): string => {
  const words = followUp[language]
  const date = dateInWords(from, language)
  return by === role ? words.youMoved(date) : words.movedBy(other, date)
}

/** By either, and without asking the other first: both see it here, and in the mail of the new day. */
function Move({ language, other, one, date, errors, token, command, at }: FollowUpPageProps) {
  const words = followUp[language]
  return (
    <>
      <h2>{words.moveTitle}</h2>
      <p>{words.moveText(other)}</p>
      <Form action={at.move} token={token} command={`${command}m`}>
        <input type="hidden" name="from" value={one.date} autocomplete="off" />
        <Input
          type="date"
          name="date"
          label={words.newDate}
          hint={words.dateRange}
          value={date}
          error={errorAt(errors, 'date')}
        />
        <Buttons>
          <Button kind="secondary">{words.moveDo}</Button>
        </Buttons>
      </Form>
    </>
  )
}

/** It takes both; until then either can take it back. */
function End({ language, other, noMore, errors, token, command, at }: FollowUpPageProps) {
  const words = followUp[language]
  return (
    <>
      <h2>{words.endTitle}</h2>
      <p>{noMore.own ? words.endWaits(other) : noMore.other ? words.endOther(other) : words.endText(other)}</p>
      <Form action={at.end} token={token} command={`${command}e`}>
        {!noMore.own && <Sure name="enough" label={words.endSure} error={errorAt(errors, 'enough')} />}
        <Buttons>
          {noMore.own ? (
            <Button kind="secondary" name="do" value="back">
              {words.endBack}
            </Button>
          ) : (
            <Button kind="secondary">{words.endDo}</Button>
          )}
        </Buttons>
      </Form>
    </>
  )
}

function Asked(props: FollowUpPageProps) {
  const { language, languages, role, other, manager, plan, one, typed, errors, answeredAt, at } = props
  const words = followUp[language]
  const closes = dateInWords(one.closes, language)
  const ask = (question: 'QE2' | 'QE3' | 'QE4' | 'QE5') => questionFor(question, props)
  return (
    <>
      {answeredAt === undefined ? (
        <p>
          {words.closes(closes)} {words.takes}
        </p>
      ) : (
        <Notice kind="success" heading={words.answered(answeredAt)}>
          <p>{words.mayChange(closes)}</p>
        </Notice>
      )}
      <p>{one.otherHasAnswered ? words.otherAnswered(other) : words.hidden(other, closes)}</p>
      <p>{common[language].neverWrite}</p>
      <Mattered language={language} mattered={plan.mattered} wordsIn={languages[plan.by]} />
      <Form action={at.here} token={props.token} command={props.command}>
        {plan.lines.length > 0 && <h2>{questionFor('QE1', props)}</h2>}
        {linesByOwner(plan.lines, role).map(({ of, lines }) => (
          <>
            <h3>{checkIn[language].owners[of](other)}</h3>
            {lines.map((line) => (
              <LineQuestion {...props} line={line} />
            ))}
          </>
        ))}
        <TextArea name="need" heading={2} label={ask('QE2')} value={typed.need} error={errorAt(errors, 'need')} />
        {role === 'employee' && (
          <Radios
            name="workload"
            heading={2}
            label={ask('QE3')}
            hint={words.signals(manager)}
            choices={choicesOf(workloadNames, language)}
            value={typed.workload}
          />
        )}
        <TextArea name="raise" heading={2} label={ask('QE4')} value={typed.raise} error={errorAt(errors, 'raise')} />
        {role === 'employee' && (
          <Radios
            name="responsibility"
            heading={2}
            label={ask('QE5')}
            hint={words.signals(manager)}
            choices={choicesOf(responsibilityNames, language)}
            value={typed.responsibility}
          />
        )}
        {one.isLast && (
          <TextArea
            name="cameOfIt"
            heading={2}
            label={checkIn[language].cameOfIt}
            hint={checkIn[language].cameOfItHint}
            value={typed.cameOfIt}
            error={errorAt(errors, 'cameOfIt')}
          />
        )}
        <Next {...props} />
        <Sure label={words.sure(other)} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary">{answeredAt === undefined ? words.send : words.change}</Button>
        </Buttons>
      </Form>
    </>
  )
}

/** The day of the next one, agreed there and then; without a word it stays as planned. */
function Next({ language, role, other, one, next, typed, errors }: FollowUpPageProps) {
  const words = checkIn[language]
  const proposed = one.next && one.next.by !== role ? one.next.date : undefined
  return (
    <>
      <h2>{words.nextTitle}</h2>
      <p>{next === undefined ? words.nextNone : words.nextPlanned(dateInWords(next, language))}</p>
      {proposed !== undefined && (
        <>
          <p>{words.proposes(other, dateInWords(proposed, language))}</p>
          <Checkbox
            name="agree"
            value={proposed}
            label={words.agree(dateInWords(proposed, language))}
            checked={typed.agree === proposed}
          />
        </>
      )}
      <Input
        type="date"
        name="next"
        label={next === undefined ? words.nextOne : words.nextDate}
        hint={(next === undefined ? words.nextOneHint : words.nextHint)(other)}
        value={typed.next}
        error={errorAt(errors, 'next')}
      />
    </>
  )
}

/** Once one's own answers are given: the other's day is agreed with one press, or one's own waits. */
function AgreeNext({ language, role, other, one, errors, token, command, at }: FollowUpPageProps) {
  const words = checkIn[language]
  if (!one.next) return null
  const date = dateInWords(one.next.date, language)
  if (one.next.by === role) return <p>{words.youProposed(other, date)}</p>
  return (
    <>
      <h2>{words.nextTitle}</h2>
      <p>{words.proposes(other, date)}</p>
      <Form action={at.next} token={token} command={`${command}n`}>
        <input type="hidden" name="date" value={one.next.date} autocomplete="off" />
        <Sure name="agreed" label={words.agree(date)} error={errorAt(errors, 'agreed')} />
        <Buttons>
          <Button kind="secondary">{words.agreeDo}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function LineQuestion({ line, ...props }: FollowUpPageProps & { line: PlanLine }) {
  const { language, plan, languages, typed, errors } = props
  const words = followUp[language]
  const given = typed.lines.get(line.id)
  const state = earlierState(line, props)
  const about = aboutLine(line, props)
  const [status, comment] = [`status-${line.id}`, `comment-${line.id}`]
  return (
    <>
      <Radios
        name={status}
        label={<span lang={languages[plan.by]}>{line.what}</span>}
        hint={line.goal ? `${about} · ${planTexts[language].goal}: ${line.goal}` : about}
        choices={choicesOf(lineStatusNames, language)}
        value={given?.status}
        error={errorAt(errors, status)}
      />
      {state && (
        <>
          <p class="meta">{words.earlier}</p>
          <LineStatuses {...props} state={state} />
        </>
      )}
      <Input
        type="text"
        name={comment}
        label={
          <>
            {words.comment} <span class="hidden">{line.what}</span>
          </>
        }
        hint={words.commentHint}
        value={given?.comment ?? ''}
        error={errorAt(errors, comment)}
      />
    </>
  )
}

/** What was said of the line before this follow-up; the reader's own answers to this one stand in the form. */
const earlierState = (line: PlanLine, { plan, one }: FollowUpPageProps): LineState | undefined => {
  const state = plan.statuses.find((each) => each.line === line.id)
  const hasAny = state && (state.employee || state.manager || state.comments.length > 0)
  return hasAny && !one.own ? state : undefined
}

function Shared(props: FollowUpPageProps) {
  const { language, role, other, one, next } = props
  const words = followUp[language]
  const otherRole = role === 'employee' ? 'manager' : 'employee'
  return (
    <>
      <h2>{words.shared}</h2>
      {one.own ? <AnswersOf {...props} by={role} answers={one.own} /> : <p>{words.youDidNotAnswer}</p>}
      {one.other ? <AnswersOf {...props} by={otherRole} answers={one.other} /> : <p>{words.noAnswer(other)}</p>}
      <p>{next === undefined ? words.last : words.next(dateInWords(next, language))}</p>
    </>
  )
}

function AnswersOf(props: FollowUpPageProps & { by: 'employee' | 'manager'; answers: FollowUpAnswers }) {
  const { language, languages, role, other, plan, by, answers } = props
  const words = followUp[language]
  const rows: SummaryRow[] = answers.lines.map(({ line, status, comment }) => ({
    question: plan.lines.find(({ id }) => id === line)?.what ?? words.goneLine,
    answer: {
      text: (
        <>
          {lineStatusNames[status][language]}
          {comment !== '' && <Said words={comment} language={languages[by]} />}
        </>
      ),
    },
  }))
  if (answers.cameOfIt) {
    rows.push({
      question: checkIn[language].cameOfIt,
      answer: { words: answers.cameOfIt, language: languages[by] },
    })
  }
  for (const [question, text] of [
    ['QE2', answers.need],
    ['QE4', answers.raise],
  ] as const) {
    if (text !== '') {
      rows.push({
        question: questionFor(question, { ...props, role: by }),
        answer: { words: text, language: languages[by] },
      })
    }
  }
  return (
    <>
      <h3>{by === role ? words.yours : words.says(other)}</h3>
      <SummaryList rows={rows} />
    </>
  )
}

/** E3 and E5: to the manager at once, and to the employee as own answers. */
function Signals(props: FollowUpPageProps) {
  const { language, role, employee, one } = props
  const words = followUp[language]
  const signals = role === 'manager' ? one.signals : one.closed ? one.own : undefined
  if (!signals || (!signals.workload && !signals.responsibility)) return null
  const rows: SummaryRow[] = []
  if (signals.workload) {
    rows.push({ question: questionFor('QE3', props), answer: { text: workloadNames[signals.workload][language] } })
  }
  if (signals.responsibility) {
    const text = responsibilityNames[signals.responsibility][language]
    rows.push({ question: questionFor('QE5', props), answer: { text } })
  }
  return (
    <>
      <h2>{role === 'manager' ? words.signalsOf(employee) : words.yourSignals(props.manager)}</h2>
      <SummaryList rows={rows} />
      {role === 'manager' && <Suggestions {...props} signals={signals} />}
    </>
  )
}

/** What a manager can do with them. */
function Suggestions({
  language,
  signals: { workload, responsibility },
}: FollowUpPageProps & { signals: NonNullable<FollowUpView['signals']> }) {
  const texts = [workload && workloadSuggestions[workload], responsibility && responsibilitySuggestions[responsibility]]
  return <>{texts.map((text) => text && <p>{text[language]}</p>)}</>
}

function Readers({ language, other, one, publicBody }: FollowUpPageProps) {
  const words = followUp[language]
  return (
    <>
      <WhoSees
        rows={[
          { who: common[language].you, what: words.youSee },
          { who: other, what: words.otherSees(dateInWords(one.closes, language)) },
          { who: words.hr, what: words.hrSees },
        ]}
      />
      {publicBody && <p class="meta">{words.publicBody}</p>}
    </>
  )
}

const questionFor = (
  id: keyof typeof checkInQuestions,
  { language, role, employee, manager }: Pick<FollowUpPageProps, 'language' | 'role' | 'employee' | 'manager'>,
): string => questionText(checkInQuestions[id], language, { role, name: employee, manager })

const choicesOf = <Id extends string>(names: Record<Id, Localized>, language: Language) =>
  keysOf(names).map((value) => ({ value, label: names[value][language] }))
