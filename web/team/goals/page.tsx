/** The team's goals, a field for each cycle, beside what the organisation wants. */
import { mostGoals } from '../../../functions/domain/goals.ts'
import { routes } from '../../../functions/domain/routes.ts'
import type { CycleGoals } from '../../../functions/flow/team-goals.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError } from '../../page.tsx'
import { teamGoals } from '../../texts/team-goals.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Goals } from '../../ui/goals.tsx'
import { Notice } from '../../ui/notice.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'

type Props = {
  language: Language
  cycles: CycleGoals[]
  /** As typed, in the cycle whose form came back. */
  kept?: { cycle: string; text: string }
  saved: boolean
  errors: FieldError[]
  token: string
}

export function TeamGoals({ language, cycles, errors, kept, ...props }: Props) {
  const words = teamGoals[language]
  return (
    <>
      <Head language={language} back={{ href: routes.team, text: words.toTeam }} errors={errors} title={words.title}>
        {props.saved && (
          <Notice kind="success">
            <p>{words.saved}</p>
          </Notice>
        )}
      </Head>
      <p>{cycles.length > 0 ? words.intro : words.nothing}</p>
      {cycles.length > 0 && <WhoSees rows={words.readers} />}
      {cycles.map(({ cycle, name, organisation, team }) => (
        <section>
          {organisation.length > 0 && (
            <details>
              <summary>
                {words.organisation}, {name}
              </summary>
              <Goals goals={organisation} />
            </details>
          )}
          <Form action={routes.teamGoals} token={props.token}>
            <input type="hidden" name="cycle" value={cycle} />
            <TextArea
              id={cycle}
              name="goals"
              label={words.label(name)}
              hint={words.hint(mostGoals)}
              value={kept?.cycle === cycle ? kept.text : team.join('\n')}
              error={errorAt(errors, cycle)}
            />
            <Buttons>
              <Button kind="primary">
                {words.save} <span class="hidden">{name}</span>
              </Button>
            </Buttons>
          </Form>
        </section>
      ))}
    </>
  )
}
