/** The reader's own lines between the follow-ups: how each stands, the page on which one says so, and the way to ask for a talk. */
import type { LinesView } from '../../functions/domain/line-view.ts'
import { lineStatusNames } from '../../functions/domain/templates/check-in.ts'
import { keysOf } from '../../functions/domain/templates/keys.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { momentInWords } from '../meeting/when.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { PlanLines, type Reader } from '../plan/lines.tsx'
import { common } from '../texts/common.ts'
import { lines } from '../texts/lines.ts'
import { stories } from '../texts/stories.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Input, Radios } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { StatusTag } from '../ui/status-tag.tsx'
import { Sure } from '../ui/sure.tsx'
import { WhoSees } from '../ui/who-sees.tsx'

type OwnLine = LinesView['own'][number]

type Shared = Reader & {
  zone: string
  wordsIn: Language
  view: LinesView
  errors: FieldError[]
  token: string
  command: string
  at: {
    plan: string
    editPlan: string
    stories: string
    lines: string
    line: (id: string) => string
    askToTalk: string
  }
}

export function LinesPage(props: Shared) {
  const { language, other, view, errors, at } = props
  const words = lines[language]
  return (
    <>
      <Head
        language={language}
        back={{ href: at.plan, text: common[language].back }}
        errors={errors}
        title={words.title}
      />
      <p>{view.own.length === 0 ? words.none : words.text(other)}</p>
      {view.own.map((own) => (
        <>
          <LineShown {...props} own={own} />
          {own.due && <StatusTag text={words.due} tone="info" />}
          <Buttons>
            <ButtonLink kind={own.due ? 'primary' : 'secondary'} href={at.line(own.line.id)}>
              {words.say} <span class="hidden">{own.line.what}</span>
            </ButtonLink>
          </Buttons>
        </>
      ))}
      <Talk {...props} />
      <Readers {...props} />
    </>
  )
}

/** `chosen` and `comment`: what the link in the mail or a form that was refused brought along. */
export function LinePage(props: Shared & { own: OwnLine; version: number; chosen?: string; comment?: string }) {
  const { language, other, own, zone, version, chosen, errors, token, command, at } = props
  const words = lines[language]
  const { said } = own
  return (
    <>
      <Head
        language={language}
        back={{ href: at.lines, text: common[language].back }}
        errors={errors}
        title={words.lineTitle}
      />
      {said && chosen === undefined && (
        <Notice kind="success" heading={words.saved(momentInWords(said.at, zone, language))}>
          <p>{words.mayChange}</p>
        </Notice>
      )}
      {own.status === 'stuck' && chosen === undefined && (
        <>
          <h2>{words.stuckTitle(other)}</h2>
          <p>{words.stuckText(other)}</p>
          <Talk {...props} />
        </>
      )}
      <LineShown {...props} own={own} />
      <ToStory {...props} own={own} />
      <p>{common[language].neverWrite}</p>
      <Form action={at.line(own.line.id)} token={token} command={command} version={version}>
        <Radios
          name="status"
          label={words.status}
          choices={keysOf(lineStatusNames).map((value) => ({ value, label: lineStatusNames[value][language] }))}
          value={chosen ?? own.status}
          error={errorAt(errors, 'status')}
        />
        <Input
          type="text"
          name="comment"
          label={words.comment}
          value={props.comment ?? said?.comment ?? ''}
          error={errorAt(errors, 'comment')}
        />
        <Sure label={words.sure(other)} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary">{words.save}</Button>
        </Buttons>
      </Form>
      <p>
        <a href={at.editPlan}>{words.change(other)}</a>
      </p>
      <Readers {...props} />
    </>
  )
}

/** What is done can be told to others. */
function ToStory({ language, role, own, at }: Shared & { own: OwnLine }) {
  if (role !== 'employee' || own.status !== 'done') return null
  return (
    <p>
      <a href={at.stories}>{stories[language].link}</a>
    </p>
  )
}

function LineShown({ own, ...props }: Shared & { own: OwnLine }) {
  const { line, status } = own
  const state = { line: line.id, ...(status && { [props.role]: status }), comments: [] }
  return <PlanLines {...props} lines={[line]} statuses={[state]} />
}

/** One tick and one press: the mail goes at once, and not twice on a day. */
function Talk({ language, other, view, zone, errors, token, command, at }: Shared) {
  const words = lines[language]
  const { own, other: theirs } = view.wanted
  return (
    <>
      {(view.mayAskToTalk || own !== undefined || theirs !== undefined) && <h2>{words.talkTitle}</h2>}
      {theirs !== undefined && <p>{words.wants(other, momentInWords(theirs, zone, language))}</p>}
      {own !== undefined && <p>{words.asked(other, momentInWords(own, zone, language))}</p>}
      {view.mayAskToTalk && (
        <>
          <p>{words.talkText(other)}</p>
          <Form action={at.askToTalk} token={token} command={`${command}t`}>
            <Sure name="talk" label={words.talkSure(other)} error={errorAt(errors, 'talk')} />
            <Buttons>
              <Button kind="secondary">{words.talkDo}</Button>
            </Buttons>
          </Form>
        </>
      )}
    </>
  )
}

function Readers({ language, other }: Shared) {
  const words = lines[language]
  return (
    <WhoSees
      rows={[
        { who: common[language].you, what: words.youSee },
        { who: other, what: words.otherSees },
        { who: 'HR', what: words.hrSees },
      ]}
    />
  )
}
