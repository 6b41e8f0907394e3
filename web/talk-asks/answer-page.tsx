/** Who would like a talk, on the team page; and answering with words instead of a talk. */
import { firstName } from '../../functions/domain/names.ts'
import { routes } from '../../functions/domain/routes.ts'
import type { ReceivedAsk } from '../../functions/flow/talk-asks.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { errorAt, type FieldError } from '../page.tsx'
import { standalone } from '../texts/standalone.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Said } from '../ui/said.tsx'
import { Sure } from '../ui/sure.tsx'
import { WhoSees } from '../ui/who-sees.tsx'

export function ReceivedAsks({ language, asks }: { language: Language; asks: ReceivedAsk[] }) {
  const words = standalone[language].answer
  return (
    <>
      {asks.map(({ id, from, text }) => (
        <Notice kind="information" heading={words.heading(from.name)}>
          {text !== '' && <Said words={text} author={from.name} />}
          <Buttons>
            <ButtonLink kind="primary" href={routes.startTalkWith(from.id)}>
              {words.start} <span class="hidden">{from.name}</span>
            </ButtonLink>
            <ButtonLink kind="link" href={routes.talkAsk(id)}>
              {words.link} <span class="hidden">{from.name}</span>
            </ButtonLink>
          </Buttons>
        </Notice>
      ))}
    </>
  )
}

type Props = {
  language: Language
  ask: ReceivedAsk
  text: string
  errors: FieldError[]
  token: string
  command: string
}

export function AnswerAsk({ language, ask, text, errors, ...props }: Props) {
  const all = standalone[language]
  const words = all.answer
  const name = firstName(ask.from.name)
  return (
    <>
      <Head
        language={language}
        back={{ href: routes.team, text: all.toTeam }}
        errors={errors}
        title={words.title(name)}
      />
      {ask.text !== '' && <Said words={ask.text} author={name} />}
      <p>
        {words.text(name)} <a href={routes.startTalkWith(ask.from.id)}>{words.start}</a>
      </p>
      <WhoSees rows={words.readers(name)} />
      <Form action={routes.talkAsk(ask.id)} token={props.token} command={props.command}>
        <TextArea name="text" label={words.label} value={text} error={errorAt(errors, 'text')} />
        <Sure label={words.sure(name)} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary">{words.do}</Button>
        </Buttons>
      </Form>
    </>
  )
}
