/** An employee asks whoever holds their talks for one; on the page of own talks stands what came of it. */
import { firstName } from '../../functions/domain/names.ts'
import { routes, talkRoutes } from '../../functions/domain/routes.ts'
import type { Asking, OwnAsk } from '../../functions/flow/talk-asks.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { dayOf } from '../meeting/when.ts'
import { errorAt, type FieldError } from '../page.tsx'
import { standalone } from '../texts/standalone.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Said } from '../ui/said.tsx'
import { Sure } from '../ui/sure.tsx'
import { WhoSees } from '../ui/who-sees.tsx'

type Props = {
  language: Language
  zone: string
  asking: Asking
  text: string
  errors: FieldError[]
  token: string
  command: string
}

export function AskForTalk(props: Props) {
  const { language, asking, errors } = props
  const words = standalone[language].ask
  const holder = asking.holder && firstName(asking.holder.name)
  return (
    <>
      <Head language={language} back={{ href: routes.my, text: words.toMine }} errors={errors} title={words.title} />
      {holder === undefined || asking.hindered ? (
        <Notice kind="information">
          <p>{hindrance(props, holder)}</p>
        </Notice>
      ) : (
        <>
          <p>{words.text(holder)}</p>
          <WhoSees rows={words.readers(holder)} />
          <Form action={routes.askForTalk} token={props.token} command={props.command}>
            <TextArea
              name="text"
              label={words.label}
              hint={words.hint}
              value={props.text}
              error={errorAt(errors, 'text')}
            />
            <Sure label={words.sure(holder)} error={errorAt(errors, 'sure')} />
            <Buttons>
              <Button kind="primary">{words.do}</Button>
            </Buttons>
          </Form>
        </>
      )}
    </>
  )
}

function hindrance({ language, zone, asking: { hindered, asks } }: Props, holder: string | undefined): string {
  const words = standalone[language].ask
  if (holder === undefined) return words.nobody
  const [latest] = asks
  return hindered === 'asked' && latest ? words.asked(holder, dayOf(latest.at, zone, language)) : words.underWay
}

/** On the page of own talks: what was asked for and what came of it, and the way to ask. */
export function OwnAsks({ language, zone, asking }: Pick<Props, 'language' | 'zone' | 'asking'>) {
  const words = standalone[language].ask
  const { asks, holder, hindered } = asking
  return (
    <>
      {asks.length > 0 && <h2>{words.heading}</h2>}
      {asks.map((ask) => (
        <Outcome language={language} zone={zone} ask={ask} />
      ))}
      {holder && !hindered && (
        <p>
          <a href={routes.askForTalk}>{words.link}</a>
        </p>
      )}
    </>
  )
}

function Outcome({ language, zone, ask }: { language: Language; zone: string; ask: OwnAsk }) {
  const words = standalone[language].ask
  const holder = firstName(ask.to)
  return (
    <section>
      <p>{words.askedOn(holder, dayOf(ask.at, zone, language))}</p>
      {ask.text !== '' && <Said words={ask.text} />}
      {ask.talk !== undefined && (
        <p>
          {words.became} <a href={talkRoutes(ask.talk, 'employee').home}>{words.open}</a>
        </p>
      )}
      {ask.answer && <Said words={ask.answer.text} author={words.answered(holder)} />}
      {ask.talk === undefined && !ask.answer && <p class="meta">{words.waits}</p>}
    </section>
  )
}
