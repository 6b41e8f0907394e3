/** Being away: the reader's own date of return, and for a manager the employee's too. */
import type { Role } from '../../functions/domain/role.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { errorAt, type FieldError } from '../page.tsx'
import { away } from '../texts/away.ts'
import { common } from '../texts/common.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Input } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'

export type AwayProps = {
  language: Language
  /** The reader first. */
  people: { side: Role; name: string; isReader: boolean; until: string; isAway: boolean }[]
  errors: FieldError[]
  token: string
  command: string
  at: { home: string; away: string }
}

export function AwayPage({ language, people, errors, token, command, at }: AwayProps) {
  const words = away[language]
  const t = common[language]
  return (
    <>
      <Head language={language} back={{ href: at.home, text: t.home }} errors={errors} title={words.title} />
      <p>{words.text}</p>
      {people.map(({ side, name, isReader, until, isAway }) => (
        <>
          <Form action={at.away} token={token} command={`${command}${side[0]}`}>
            <input type="hidden" name="side" value={side} />
            <Input
              type="date"
              id={side}
              name="until"
              label={isReader ? words.label.you : words.label.employee(name)}
              hint={words.hint}
              value={until}
              error={errorAt(errors, side)}
            />
            <Buttons>
              <Button kind={isReader ? 'primary' : 'secondary'}>{words.save}</Button>
            </Buttons>
          </Form>
          {isAway && (
            <Form action={at.away} token={token} command={`${command}${side[0]}b`}>
              <input type="hidden" name="side" value={side} />
              <Buttons>
                <Button kind="secondary" name="back" value="yes">
                  {isReader ? words.back.you : words.back.employee(name)}
                </Button>
              </Buttons>
            </Form>
          )}
        </>
      ))}
    </>
  )
}
