/** Feedback looked through before it is sent: to whom, and word for word as it will be read. Nothing is stored yet. */
import { type FeedbackDraft, isPraise } from '../../functions/domain/feedback.ts'
import type { talkRoutes } from '../../functions/domain/routes.ts'
import type { FeedbackTyped } from '../../functions/flow/feedback.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { errorAt, type FieldError } from '../page.tsx'
import { feedback } from '../texts/feedback.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { SummaryList } from '../ui/summary-list.tsx'
import { Sure } from '../ui/sure.tsx'
import { WhoSees } from '../ui/who-sees.tsx'

export function CheckPage(props: {
  language: Language
  /** Name and language of whoever writes. */
  you: { name: string; language: Language }
  inMail: boolean
  at: ReturnType<typeof talkRoutes>
  token: string
  typed: FeedbackTyped
  draft: FeedbackDraft
  errors: FieldError[]
  command: string
}) {
  const { language, you, at, typed, draft, errors } = props
  const { kind, situation, behaviour, effect, next, about } = draft
  const words = feedback[language]
  const said = (question: string, text: string | undefined) =>
    text === undefined ? [] : [{ question, answer: { words: text, language: you.language } }]
  return (
    <>
      <Head language={language} errors={errors} title={words.check.title} />
      <p>{words.check.text}</p>
      <SummaryList
        rows={[
          { question: words.to, answer: { text: receiver(draft, typed, language) } },
          { question: words.check.begins, answer: { text: words.check.kind[kind](you.name) } },
          ...said(words.fields.situation, situation),
          ...said(words.fields.behaviour, behaviour),
          ...said(words.fields.effect, effect),
          ...said(words.fields.next, next),
          ...said(words.fields.about, about?.what),
        ]}
      />
      <WhoReads language={language} inMail={props.inMail} />
      <Form action={at.giveFeedback(kind)} token={props.token} command={props.command}>
        {Object.entries(typed).map(([name, value]) => (
          <input type="hidden" name={name} value={value} autocomplete="off" />
        ))}
        <Sure label={isPraise(kind) ? words.sure.praise : words.sure.correction} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary" name="do" value="send">
            {words.send}
          </Button>
          <Button kind="secondary" name="do" value="change">
            {words.check.change}
          </Button>
        </Buttons>
      </Form>
    </>
  )
}

/** An address as it was typed, whoever has it; a team by its number, since not everyone who praises it may know who is in it. */
const receiver = ({ to, typed: address }: FeedbackDraft, typed: FeedbackTyped, language: Language): string => {
  const { team, teamHint } = feedback[language]
  return address ?? (typed.to === 'team' ? `${team(to.length)}. ${teamHint}` : to.map(({ name }) => name).join(', '))
}

export function WhoReads({ language, inMail }: { language: Language; inMail: boolean }) {
  const { who } = feedback[language]
  return (
    <WhoSees
      rows={[
        { who: who.you, what: who.youSee },
        { who: who.receiver, what: inMail ? who.receiverSees : who.receiverSeesOnPage },
        { who: who.hr, what: who.hrSees },
      ]}
    />
  )
}
