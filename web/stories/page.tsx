/** What an employee lets be told, with the way to take it back, and the form for one more. */
import type { PlanLine } from '../../functions/domain/plan.ts'
import type { StoriesView } from '../../functions/domain/story-view.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { dayOf } from '../meeting/when.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { stories } from '../texts/stories.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Checkbox, Radios, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Said } from '../ui/said.tsx'
import { Sure } from '../ui/sure.tsx'
import { WhoSees } from '../ui/who-sees.tsx'

/** As typed. */
export type StoryFields = { line: string; text: string; named: string; manager: boolean; invitations: boolean }

type Props = {
  language: Language
  role: 'employee' | 'manager'
  other: string
  /** Whole name of the reader, as it would stand there. */
  you: string
  zone: string
  told: StoriesView['told']
  toTell: PlanLine[]
  wordsIn: Language
  typed: StoryFields
  errors: FieldError[]
  token: string
  command: string
  at: { plan: string; stories: string; takeStoryBack: (n: number) => string }
}

export function StoriesPage(props: Props) {
  const { language, role, other, toTell, errors, at } = props
  const words = stories[language]
  const isOwner = role === 'employee'
  return (
    <>
      <Head
        language={language}
        back={{ href: at.plan, text: common[language].back }}
        errors={errors}
        title={isOwner ? words.title : words.managerTitle(other)}
      />
      {isOwner && <p>{words.text}</p>}
      <Told {...props} />
      {isOwner && (toTell.length > 0 ? <TellForm {...props} /> : <p>{words.nothing}</p>)}
      {isOwner && (
        <WhoSees
          rows={[
            { who: common[language].you, what: words.youSee },
            { who: other, what: words.otherSees },
            { who: words.hr, what: words.hrSees },
          ]}
        />
      )}
    </>
  )
}

function Told({ language, role, other, zone, told, wordsIn, token, command, at }: Props) {
  const words = stories[language]
  if (told.length === 0) return null
  const about = (one: StoriesView['told'][number]) =>
    [
      words.since(dayOf(one.at, zone, language)),
      one.named ? words.named : words.unnamed,
      ...(one.manager ? [words.toManager(other)] : []),
      ...(one.invitations ? [words.inInvitations] : []),
    ].join(' · ')
  return (
    <>
      {role === 'employee' && <h2>{words.told}</h2>}
      {told.map((one) => (
        <>
          <Said words={one.text} language={wordsIn} meta={role === 'employee' ? about(one) : undefined} />
          {role === 'employee' && (
            <Form action={at.takeStoryBack(one.n)} token={token} command={`${command}${one.n}`}>
              <Buttons>
                <Button kind="secondary">{words.takeBack}</Button>
              </Buttons>
            </Form>
          )}
        </>
      ))}
      {role === 'employee' && <p class="meta">{words.takenBack}</p>}
    </>
  )
}

function TellForm({ language, other, you, toTell, typed, errors, token, command, at }: Props) {
  const words = stories[language]
  return (
    <Form action={at.stories} token={token} command={command}>
      <h2>{words.tell}</h2>
      <Radios
        name="line"
        label={words.line}
        choices={toTell.map(({ id, what }) => ({ value: id, label: what }))}
        value={typed.line}
        error={errorAt(errors, 'line')}
      />
      <TextArea
        name="text"
        label={words.words}
        hint={words.wordsHint}
        value={typed.text}
        error={errorAt(errors, 'text')}
      />
      <Radios
        name="named"
        label={words.who}
        choices={[
          { value: 'yes', label: words.withName(you) },
          { value: 'no', label: words.withoutName, hint: words.withoutHint },
        ]}
        value={typed.named}
        error={errorAt(errors, 'named')}
      />
      <p>{words.more}</p>
      <Checkbox name="manager" value="yes" label={words.mayManager(other)} checked={typed.manager} />
      <Checkbox name="invitations" value="yes" label={words.mayInvitations} checked={typed.invitations} />
      <Sure label={words.sure} error={errorAt(errors, 'sure')} />
      <Buttons>
        <Button kind="primary">{words.send}</Button>
      </Buttons>
    </Form>
  )
}
