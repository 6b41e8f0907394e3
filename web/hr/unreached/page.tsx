/** One person whom mail does not reach: what has happened, what mends it, and the button for when it is mended. */
import { routes, undeliverablePath } from '../../../functions/domain/routes.ts'
import { inWords, localDate } from '../../../functions/domain/time.ts'
import type { UnreachedPerson } from '../../../functions/flow/reach.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import type { FieldError } from '../../page.tsx'
import { unreached } from '../../texts/unreached.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Sure } from '../../ui/sure.tsx'
import { Frame } from '../frame.tsx'

type Props = {
  person: UnreachedPerson
  language: Language
  zone: string
  token: string
  errors: FieldError[]
}

export const unreachedView = ({ person, language, zone, token, errors }: Props) => {
  const words = unreached[language]
  const { id, name, email, unit, why, at } = person
  const rows = [
    {
      question: words.facts.address,
      answer: { text: email },
      change: { href: routes.hr.changePerson(id, 'email'), ...words.change },
    },
    ...(unit === '' ? [] : [{ question: words.facts.unit, answer: { text: unit } }]),
  ]
  return (
    <Frame language={language}>
      <Head language={language} errors={errors} title={words.titles[why](name)} />
      <p>{words.mend[why]}</p>
      <SummaryList rows={rows} />
      <p>{words.waits}</p>
      <p class="meta">{words.since(inWords(localDate(at, zone), language, { year: true }))}</p>
      {why !== 'full' && (
        <Form action={routes.hr.unreached(id)} token={token}>
          <Sure label={words.sure} error={errors[0]?.message} />
          <Buttons>
            <Button kind="primary">{words.tryAgain}</Button>
          </Buttons>
        </Form>
      )}
      <ToList language={language} />
    </Frame>
  )
}

/** After it was mended. */
export const worksView = ({ language, name }: { language: Language; name: string }) => (
  <Frame language={language}>
    <h1>{name}</h1>
    <Notice kind="success">
      <p>{unreached[language].works(name)}</p>
    </Notice>
    <ToList language={language} />
  </Frame>
)

function ToList({ language }: { language: Language }) {
  return (
    <p>
      <a href={undeliverablePath}>{unreached[language].list}</a>
    </p>
  )
}
