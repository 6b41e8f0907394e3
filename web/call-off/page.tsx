/** What it means to call off a talk, and the box that does it. */
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import type { FieldError } from '../page.tsx'
import { callOff } from '../texts/call-off.ts'
import { common } from '../texts/common.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { Sure } from '../ui/sure.tsx'

type Props = {
  language: Language
  other: string
  errors: FieldError[]
  token: string
  command: string
  at: { home: string; callOff: string }
}

export function CallOffPage({ language, other, errors, token, command, at }: Props) {
  const words = callOff[language]
  return (
    <>
      <Head
        language={language}
        title={words.title(other)}
        back={{ href: at.home, text: common[language].home }}
        errors={errors}
      />
      <ul>
        {words.means(other).map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <Form action={at.callOff} token={token} command={command}>
        <Sure label={words.sure} error={errors[0]?.message} />
        <Buttons>
          <Button kind="primary">{words.do}</Button>
        </Buttons>
      </Form>
    </>
  )
}
