/** The plan as both see it: where it stands, what it says and changes, and what the reader can do about it. */
import type { CheckInView } from '../../functions/domain/check-in-view.ts'
import type { PlanComment, PlanLine, PlanVersion } from '../../functions/domain/plan.ts'
import { differenceOf } from '../../functions/domain/plan-difference.ts'
import type { LineState, PlanView } from '../../functions/domain/shown-plan.ts'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import type { Language } from '../../functions/ports.ts'
import { WayToCheckIn } from '../check-in/page.tsx'
import { Head } from '../head.tsx'
import { dayOf } from '../meeting/when.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { lines } from '../texts/lines.ts'
import { paper } from '../texts/paper.ts'
import { plan } from '../texts/plan.ts'
import { stories } from '../texts/stories.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Checkboxes, Input, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Said } from '../ui/said.tsx'
import { StatusTag } from '../ui/status-tag.tsx'
import { Sure } from '../ui/sure.tsx'
import { TaskList } from '../ui/task-list.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import { PlanChanges } from './changes.tsx'
import { PlanBody, PlanLines, type Reader } from './lines.tsx'

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
  /** Words beside lines of the version that came back. */
  lineComments: LineState[]
  paper?: TalkView['paper']
  /** What the reader may say of the latest version. */
  may: TalkView['plan']['may']
  notAgreed: TalkView['plan']['notAgreed']
  /** Lines of the latest version that both have accepted. */
  accepted: string[]
  /** Lines of the plan in force are the reader's. */
  hasOwnLines: boolean
  hasHistory: boolean
  checkIn: CheckInView
  /** There is something that can be told, or read. */
  hasStories: boolean
  /** When the reader's own draft was saved, in words. */
  draftFrom?: string
  publicBody: boolean
  /** Of whoever confirms or sends back; kept when it was refused. */
  comment: string
  /** The same beside single lines, by their id. */
  beside: Map<string, string>
  /** Why the reader does not agree; kept when it was refused. */
  disagreement: string
  stale: boolean
  errors: FieldError[]
  token: string
  command: string
  at: {
    home: string
    paper: string
    held: string
    editPlan: string
    confirmPlan: string
    returnPlan: string
    acceptLines: string
    disagreePlan: string
    lines: string
    planHistory: string
    checkIn: string
    stories: string
  }
}

export function PlanPage(props: PlanPageProps) {
  const { language, held, errors, at, stale } = props
  const words = plan[language]
  return (
    <>
      <Head
        language={language}
        back={{ href: at.home, text: common[language].home }}
        errors={errors}
        title={held ? words.title : words.notYetTitle}
      >
        {stale && (
          <Notice kind="late">
            <p>{words.stale}</p>
          </Notice>
        )}
      </Head>
      {held ? <Opened {...props} /> : <NotYet {...props} />}
    </>
  )
}

function NotYet({ language, mayAnswerHeld, at }: PlanPageProps) {
  const words = plan[language]
  return (
    <>
      <p>{words.notYet}</p>
      <Buttons>
        {mayAnswerHeld && (
          <ButtonLink kind="primary" href={at.held}>
            {words.sayHeld}
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" href={at.home}>
          {common[language].home}
        </ButtonLink>
      </Buttons>
    </>
  )
}

function Opened(props: PlanPageProps) {
  const { language, latest, agreed, isAgreed, languages, draftFrom, returned, lineComments, notAgreed } = props
  const words = plan[language]
  const before = agreed && latest && !isAgreed ? agreed : undefined
  return (
    <>
      {notAgreed && <NotAgreed {...props} notAgreed={notAgreed} />}
      {latest ? <Standing {...props} latest={latest} /> : <p>{words.noPlan(props.other)}</p>}
      {!isAgreed && <p>{words.opens}</p>}
      {draftFrom !== undefined && <p>{words.draftWaits(draftFrom)}</p>}
      {latest && before && (
        <PlanChanges {...props} before={before} after={latest} wordsIn={languages[latest.by]} level={2} />
      )}
      {latest && !isAgreed && (
        <PlanBody
          {...props}
          content={latest}
          wordsIn={languages[latest.by]}
          statuses={returned ? lineComments : undefined}
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
      <Ways {...props} />
      <PlanReaders {...props} />
    </>
  )
}

/** On from the plan: to the reader's own lines, and to how it came to be. */
function Ways({ language, role, other, hasOwnLines, hasHistory, hasStories, checkIn, zone, at }: PlanPageProps) {
  const words = lines[language]
  return (
    <>
      <WayToCheckIn view={checkIn} zone={zone} language={language} href={at.checkIn} />
      {hasOwnLines && (
        <p>
          <a href={at.lines}>{words.toLines}</a>
        </p>
      )}
      {hasStories && (
        <p>
          <a href={at.stories}>
            {role === 'employee' ? stories[language].link : stories[language].managerTitle(other)}
          </a>
        </p>
      )}
      {hasHistory && (
        <p>
          <a href={at.planHistory}>{words.history}</a>
        </p>
      )}
    </>
  )
}

/** Who has confirmed which version and when, and whose turn it is. */
function Standing(props: PlanPageProps & { latest: PlanVersion }) {
  const { language, zone, role, other, latest, isAgreed, agreedAt, confirmed, waitsForReader, returned, languages } =
    props
  const { notAgreed } = props
  const words = plan[language]
  const on = (moment: number) => dayOf(moment, zone, language)
  const otherRole = role === 'employee' ? 'manager' : 'employee'
  const sides = [
    { name: words.you, at: confirmed[role], side: role },
    { name: other, at: confirmed[otherRole], side: otherRole },
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
        tasks={sides.map(({ name, at, side }) => ({
          title: name,
          status:
            at === undefined ? (
              <StatusTag text={words.notConfirmed} />
            ) : side === 'employee' && props.paper?.noted.confirmed?.version === latest.version ? (
              paper[language].hasNoted(role === 'manager' ? undefined : other, on(at))
            ) : (
              words.confirmedAt(on(at))
            ),
        }))}
      />
      {returned ? (
        <>
          <h2>{returned.by === role ? words.youReturned : words.returned(other)}</h2>
          {returned.text !== '' && (
            <Said words={returned.text} language={languages[returned.by]} meta={on(returned.at)} />
          )}
        </>
      ) : (
        !isAgreed &&
        !notAgreed?.ofLatest && (
          <p>
            {props.paper?.waitsForSignature && role === 'manager' ? (
              <a href={props.at.paper}>{paper[language].sign(other)}</a>
            ) : waitsForReader ? (
              words.yourTurn
            ) : (
              words.theirTurn(other)
            )}
          </p>
        )
      )}
    </>
  )
}

/** What both have accepted holds, the rest are proposals; why, in the words of whoever said so. */
function NotAgreed(props: PlanPageProps & { notAgreed: NonNullable<PlanPageProps['notAgreed']> }) {
  const { language, zone, role, other, notAgreed, languages } = props
  const words = plan[language]
  const { disagreement: said, holds, proposals } = notAgreed
  const on = (moment: number) => dayOf(moment, zone, language)
  return (
    <>
      <Notice kind="information" heading={words.notAgreed(on(notAgreed.at))}>
        <p>{words.notAgreedText}</p>
      </Notice>
      {said && (
        <Said
          words={said.text}
          author={said.by === role ? words.youDisagree : words.disagrees(other)}
          language={languages[said.by]}
          meta={on(said.at)}
        />
      )}
      <h2>{words.holds}</h2>
      {holds.length === 0 && <p>{words.nothingHolds}</p>}
      <LinesOf {...props} lines={holds} />
      <h2>{words.proposals}</h2>
      {proposals.length === 0 ? <p>{words.noProposals}</p> : <p>{words.proposalsText}</p>}
    </>
  )
}

const LinesOf = (props: PlanPageProps & { lines: PlanLine[] }) => (
  <PlanLines {...props} wordsIn={props.languages[props.latest?.by ?? 'manager']} />
)

function Actions(props: PlanPageProps) {
  const { language, role, latest, isAgreed, returned, draftFrom, at, may } = props
  const words = plan[language]
  const edit =
    draftFrom !== undefined ? words.goOnWriting : !latest ? words.write : isAgreed ? words.change : words.changeProposal
  return (
    <>
      {latest && may.confirm && <ConfirmForm {...props} version={latest.version} />}
      {latest && may.sendBack && <ReturnForm {...props} latest={latest} />}
      {latest && may.acceptLines && <AcceptForm {...props} latest={latest} />}
      {latest && may.disagree && <DisagreeForm {...props} version={latest.version} />}
      <Buttons>
        <ButtonLink kind={!latest || (returned && returned.by !== role) ? 'primary' : 'secondary'} href={at.editPlan}>
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
        <Sure label={words.confirmSure(version)} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary">{words.confirm}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function ReturnForm(props: PlanPageProps & { latest: PlanVersion }) {
  const { language, other, latest, languages, errors, token, command, comment, beside, at } = props
  const words = plan[language]
  return (
    <>
      <h2>{words.returnTitle}</h2>
      <p>{words.returnText(other)}</p>
      <Form action={at.returnPlan} token={token} command={`${command}r`} version={latest.version}>
        <TextArea
          name="text"
          label={words.returnLabel}
          hint={common[language].neverWrite}
          value={comment}
          error={errorAt(errors, 'text')}
        />
        {latest.lines.length > 0 && (
          <details open={beside.size > 0}>
            <summary>{words.besideLines}</summary>
            {latest.lines.map(({ id, what }) => (
              <Input
                type="text"
                name={`beside-${id}`}
                label={<span lang={languages[latest.by]}>{what}</span>}
                value={beside.get(id) ?? ''}
                error={errorAt(errors, `beside-${id}`)}
              />
            ))}
          </details>
        )}
        <Buttons>
          <Button kind="secondary">{words.returnDo}</Button>
        </Buttons>
      </Form>
    </>
  )
}

/** Ticking is accepting, and nothing is ticked beforehand; a line that is accepted already is not asked about. */
function AcceptForm(props: PlanPageProps & { latest: PlanVersion }) {
  const { language, other, latest, languages, accepted, errors, token, command, at } = props
  const words = plan[language]
  const open = latest.lines.filter(({ id }) => !accepted.includes(id))
  if (open.length === 0) return null
  return (
    <>
      <h2>{words.acceptTitle}</h2>
      <p>{words.acceptText(other)}</p>
      <Form action={at.acceptLines} token={token} command={`${command}a`} version={latest.version}>
        <Checkboxes
          name="accept[]"
          id="accept"
          label={words.acceptLabel}
          choices={open.map(({ id, what }) => ({ value: id, label: <span lang={languages[latest.by]}>{what}</span> }))}
          values={[]}
          error={errorAt(errors, 'accept')}
        />
        <Buttons>
          <Button kind="secondary">{words.acceptDo}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function DisagreeForm(props: PlanPageProps & { version: number }) {
  const { language, other, version, errors, token, command, disagreement, at } = props
  const words = plan[language]
  return (
    <>
      <h2>{words.disagreeTitle}</h2>
      <p>{words.disagreeText(other)}</p>
      <Form action={at.disagreePlan} token={token} command={`${command}d`} version={version}>
        <TextArea
          name="why"
          label={words.disagreeLabel}
          hint={common[language].neverWrite}
          value={disagreement}
          error={errorAt(errors, 'why')}
        />
        <Sure name="read" label={words.disagreeSure} error={errorAt(errors, 'read')} />
        <Buttons>
          <Button kind="secondary">{words.disagreeDo}</Button>
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
