/** Giving feedback: the kind first, then for whom and the three fields, each with an example of that kind. */
import { isPraise } from '../../functions/domain/feedback.ts'
import type { TalkFeedback } from '../../functions/domain/feedback-view.ts'
import { routes, type talkRoutes } from '../../functions/domain/routes.ts'
import type { FeedbackTyped } from '../../functions/flow/feedback.ts'
import type { ReceiverChoices } from '../../functions/flow/feedback-receivers.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { errorAt, type FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { feedback } from '../texts/feedback.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Input, Radios, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { TaskList } from '../ui/task-list.tsx'
import { WhoReads } from './check.tsx'
import { FeedbackSoFar } from './messages.tsx'

type Shared = { language: Language; other: string; at: ReturnType<typeof talkRoutes>; token: string }

export function StartPage(
  props: Shared & {
    feedback: TalkFeedback
    sent?: 'yes' | 'address'
    /** Local date in words from which correction is open, when it is not yet. */
    praiseOnlyUntil?: string
    mayTakeUp: boolean
  },
) {
  const { language, other, at, token, sent, praiseOnlyUntil } = props
  const words = feedback[language]
  const kinds = praiseOnlyUntil === undefined ? (['continue', 'more', 'less'] as const) : (['continue'] as const)
  return (
    <>
      <Head language={language} back={{ href: at.home, text: common[language].home }} title={words.title}>
        {sent && <Notice kind="success">{sent === 'address' ? words.sentAddress : words.sent}</Notice>}
      </Head>
      <p>{words.intro}</p>
      {praiseOnlyUntil !== undefined && <p>{words.praiseOnly(praiseOnlyUntil)}</p>}
      <TaskList
        tasks={kinds.map((kind) => ({
          title: words.kinds[kind].choose,
          href: at.giveFeedback(kind),
          hint: words.kinds[kind].hint,
          status: '',
        }))}
      />
      <FeedbackSoFar
        feedback={props.feedback}
        language={language}
        other={other}
        takeUp={props.mayTakeUp ? { action: at.takeUpFeedback, token } : undefined}
      />
      <p>
        <a href={routes.myFeedback}>{words.own}</a>
      </p>
    </>
  )
}

export function GivePage(
  props: Shared & {
    typed: FeedbackTyped
    choices: ReceiverChoices
    lines: { id: string; what: string }[]
    /** Whether mails carry words at all. */
    inMail: boolean
    errors: FieldError[]
    command: string
  },
) {
  const { language, typed, at, errors } = props
  const words = feedback[language]
  const t = common[language]
  const { kind } = typed
  const praise = isPraise(kind)
  const example = words.examples[kind]
  return (
    <>
      <Head
        language={language}
        back={{ href: at.feedback, text: words.otherKind }}
        errors={errors}
        title={words.kinds[kind].title}
      />
      <p>{words.kinds[kind].hint}</p>
      <Form action={at.giveFeedback(kind)} token={props.token} command={props.command}>
        <To {...props} error={errorAt(errors, 'to')} />
        <Input
          name="address"
          type="email"
          label={words.addressTyped}
          hint={words.addressHint}
          value={typed.address}
          error={errorAt(errors, 'address')}
        />
        {(['situation', 'behaviour', 'effect'] as const).map((field) => (
          <TextArea
            name={field}
            label={words[field]}
            hint={words.example(example[field])}
            value={typed[field]}
            error={errorAt(errors, field)}
          />
        ))}
        {!praise && (
          <TextArea
            name="next"
            label={words.next}
            hint={`${words.nextHint} ${words.example(example.next)}`}
            value={typed.next}
            error={errorAt(errors, 'next')}
          />
        )}
        {props.lines.length > 0 && (
          <Radios
            name="about"
            label={words.about}
            value={typed.about}
            choices={[
              { value: '', label: words.aboutNone },
              ...props.lines.map(({ id, what }) => ({ value: id, label: what })),
            ]}
            error={errorAt(errors, 'about')}
          />
        )}
        <WhoReads language={language} inMail={props.inMail} />
        <p class="meta">{t.neverWrite}</p>
        <Buttons>
          <Button kind="primary" name="do" value="look">
            {words.check.look}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}

function To({ language, typed, choices, other, error }: Parameters<typeof GivePage>[0] & { error?: string }) {
  const words = feedback[language]
  const praise = isPraise(typed.kind)
  const toTeam = praise && choices.team > 0
  return (
    <Radios
      name="to"
      label={words.to}
      hint={praise ? undefined : words.oneAtATime}
      value={typed.to}
      error={error}
      choices={[
        ...(choices.other ? [{ value: 'other', label: other }] : []),
        ...choices.people.map(({ id, name }) => ({ value: id, label: name })),
        ...(toTeam ? [{ value: 'team', label: words.team(choices.team), hint: words.teamHint }] : []),
        { value: 'address', label: words.address },
      ]}
    />
  )
}
