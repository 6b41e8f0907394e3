/** Looking through before sending, what was sent, and the topics that both see. */
import type { TalkFeedback } from '../../functions/domain/feedback-view.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { talkRoutes } from '../../functions/domain/routes.ts'
import type { Party } from '../../functions/domain/talk.ts'
import type { TopicView } from '../../functions/domain/topic-view.ts'
import type { Language } from '../../functions/ports.ts'
import { FeedbackSoFar, SayItNow } from '../feedback/messages.tsx'
import { Head } from '../head.tsx'
import { errorAt, type FieldError } from '../page.tsx'
import { away } from '../texts/away.ts'
import { common } from '../texts/common.ts'
import { halts } from '../texts/halts.ts'
import { prepare } from '../texts/prepare.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Input } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Said } from '../ui/said.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Sure } from '../ui/sure.tsx'

type Row = { id: string; question: string; text: string; onlyOnPage: boolean; href?: string; version: number }

type AnswersProps = {
  language: Language
  /** The language one writes in. */
  own: Language
  rows: Row[]
  /** Words to questions that HR no longer asks. */
  notAsked: { question: string; text: string; isSent: boolean }[]
  other: string
  token: string
  command: string
  at: ReturnType<typeof talkRoutes>
  errors: FieldError[]
}

export function CheckPage(
  props: AnswersProps & { again: boolean; empty: boolean; surprises: string[]; feedback: TalkFeedback },
) {
  const { language, other, at, errors } = props
  const words = prepare[language]
  const t = common[language]
  return (
    <>
      <Head language={language} errors={errors} title={words.checkTitle(other)} />
      <p>{props.again ? words.checkAgain(other) : words.checkText(other)}</p>
      <Answers {...props} />
      <NotAsked {...props} />
      <SayItNow language={language} other={other} texts={props.surprises} action={at.sayItNow} token={props.token} />
      <Form action={at.answers} token={props.token} command={props.command}>
        {props.rows.map(({ id, version }) => (
          <input type="hidden" name={`version-${id}`} value={version} autocomplete="off" />
        ))}
        {props.empty && <p>{words.nothingWritten}</p>}
        <Sure label={words.sure(other)} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary">{words.send(other)}</Button>
          <ButtonLink kind="secondary" href={at.home}>
            {t.home}
          </ButtonLink>
        </Buttons>
      </Form>
      {!props.again && (
        <>
          <h2>{words.withoutTitle}</h2>
          <p>{words.withoutText(other)}</p>
          <Form action={at.withoutWriting} token={props.token} command={`${props.command}w`}>
            <Sure name="without" label={words.without} error={errorAt(errors, 'without')} />
            <Buttons>
              <Button kind="secondary">{t.tickToConfirm}</Button>
            </Buttons>
          </Form>
        </>
      )}
      <FeedbackSoFar
        feedback={props.feedback}
        language={language}
        other={other}
        takeUp={{ action: at.takeUpFeedback, token: props.token }}
      />
    </>
  )
}

export function SentPage(
  props: AnswersProps & {
    locked: boolean
    /** There will be no talk. */
    ended: boolean
    sentAt?: string
    status: 'open' | 'draft' | 'sent' | 'withoutWriting'
    mayTakeBack: boolean
  },
) {
  const { language, other, at, errors } = props
  const words = prepare[language]
  const sent = props.status === 'sent' && props.sentAt !== undefined
  return (
    <>
      <Head
        language={language}
        back={{ href: at.home, text: common[language].home }}
        errors={errors}
        title={sent ? words.sentTitle(other) : words.title(other)}
      />
      <Notice kind={sent && !props.locked ? 'success' : 'information'}>
        {props.ended
          ? halts[language].ownWords
          : props.locked
            ? words.locked
            : words.sentText(other, props.sentAt ?? '')}
      </Notice>
      <Answers {...props} />
      <NotAsked {...props} />
      <Buttons>
        <ButtonLink kind="primary" href={at.home}>
          {common[language].home}
        </ButtonLink>
      </Buttons>
      {props.mayTakeBack && (
        <>
          <h2 id="back">{words.backTitle}</h2>
          <p>{words.backText(other)}</p>
          <Form action={at.takeBackAnswers} token={props.token} command={props.command}>
            <Buttons>
              <Button kind="secondary">{words.back}</Button>
            </Buttons>
          </Form>
        </>
      )}
    </>
  )
}

function Answers({ language, own, rows }: AnswersProps) {
  const words = prepare[language]
  return (
    <SummaryList
      rows={rows.map(({ question, text, onlyOnPage, href }) => ({
        question: onlyOnPage && text !== '' ? `${question} (${words.onPageOnly})` : question,
        answer: text.trim() === '' ? { text: words.noAnswer } : { words: text, language: own },
        change: href === undefined ? undefined : { href, text: words.change, hidden: words.changeHidden(question) },
      }))}
    />
  )
}

function NotAsked({ language, own, notAsked }: AnswersProps) {
  const words = halts[language]
  if (notAsked.length === 0) return null
  return (
    <>
      <h2>{words.notAsked}</h2>
      <p>{words.notAskedText}</p>
      <SummaryList
        rows={notAsked.map(({ question, text, isSent }) => ({
          question: isSent ? `${question} (${words.sent})` : question,
          answer: { words: text, language: own },
        }))}
      />
    </>
  )
}

export function TopicsPage(props: {
  language: Language
  you: Party
  other: Party
  role: Role
  topics: TopicView[]
  locked: boolean
  token: string
  command: string
  at: ReturnType<typeof talkRoutes>
  text: string
  errors: FieldError[]
}) {
  const { language, you, other, role, at } = props
  const words = prepare[language]
  const t = common[language]
  return (
    <>
      <Head
        language={language}
        back={{ href: at.home, text: t.home }}
        errors={props.errors}
        title={words.topicsTitle}
      />
      <p>{words.topicsText(other.name)}</p>
      {props.topics.length === 0 && <p class="meta">{words.topicsNone}</p>}
      {props.topics.map((topic) => (
        <>
          <Said
            words={topic.text}
            author={topic.by === role ? t.you : other.name}
            language={topic.by === role ? you.language : other.language}
          />
          {topic.onlyYou && <p class="meta">{away[language].onlyYou(other.name)}</p>}
          {topic.by === role && !props.locked && (
            <Form action={at.topics} token={props.token} command={`${props.command}${topic.n}`}>
              <Button kind="link" name="withdraw" value={String(topic.n)}>
                {words.withdraw}
              </Button>
            </Form>
          )}
        </>
      ))}
      {!props.locked && (
        <Form action={at.topics} token={props.token} command={props.command}>
          <Input
            name="text"
            type="text"
            label={words.topic}
            hint={t.neverWrite}
            value={props.text}
            error={props.errors[0]?.message}
          />
          <Buttons>
            <Button kind="primary">{words.addTopic}</Button>
          </Buttons>
        </Form>
      )}
    </>
  )
}
