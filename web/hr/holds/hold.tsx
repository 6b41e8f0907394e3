/** HR keeps one person's talks from deletion, for a reason to choose and until a day, or lets them go. */
import type { Context } from 'hono'
import { type HoldReason, holdMonths, holdReasons } from '../../../functions/domain/retention-hold.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { parseDate } from '../../../functions/domain/time.ts'
import { type HeldPerson, holdDeletion, readHeldPerson, releaseHold } from '../../../functions/flow/retention-hold.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { dateInWords } from '../../meeting/when.ts'
import { errorAt, type FieldError, page } from '../../page.tsx'
import { holds } from '../../texts/holds.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Input, Radios } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { IfMay } from '../../ui/may.tsx'
import { Sure } from '../../ui/sure.tsx'
import { type HrReader, typed } from '../door.ts'
import { Frame, notThere } from '../frame.tsx'
import { refused } from '../roles.tsx'

type C = Context<App>

export const holdPage = (c: C, reader: HrReader) => show(c, reader, [])

/** Hold, or let go: which, says the button. */
export const sayHold = async (c: C, reader: HrReader) => {
  const { language, ports, t } = c.var
  const words = holds[language]
  const id = c.req.param('person') ?? ''
  const isRelease = typed(c, 'say') === 'release'
  const sure = isRelease ? 'sure-release' : 'sure-hold'
  if (!reader.trusted) return show(c, reader, [{ field: sure, message: t.formExpired }])
  const until = parseDate(typed(c, 'until'))
  const why = holdReasons.find((one) => one === typed(c, 'why'))
  const errors: FieldError[] = []
  if (!isRelease && why === undefined) errors.push({ field: 'why', message: words.whyMissing })
  if (!isRelease && until === undefined) errors.push({ field: 'until', message: words.untilMissing })
  if (typed(c, 'sure') !== 'yes') errors.push({ field: sure, message: t.tickMissing })
  if (errors.length > 0) return show(c, reader, errors)
  const applied = isRelease
    ? await releaseHold(ports, id, reader.person.id)
    : await holdDeletion(ports, id, { until: until ?? '', why: why as HoldReason }, reader.person.id)
  if (applied.ok) return c.redirect(routes.hr.hold(id), 303)
  const { code } = applied.refusal
  if (code === 'inThePast' || code === 'notNow') {
    const message = code === 'notNow' ? words.tooFar(holdMonths) : words.notAhead
    return show(c, reader, [{ field: 'until', message }])
  }
  const message = code === 'notYours' ? words.notOwn : isRelease ? t.refusals[code] : words.erasureAsked
  return show(c, reader, [{ field: sure, message }])
}

const show = async (c: C, reader: HrReader, errors: FieldError[]) => {
  const { language, ports } = c.var
  const person = await readHeldPerson(ports, c.req.param('person') ?? '')
  if (!person) return notThere(c)
  // Without a hold the page is nothing but its form.
  if (!person.hold && c.var.may && !c.var.may.send(routes.hr.hold(person.id))) return refused(c, reader.role)
  const words = holds[language]
  const title = words.formTitle(person.name)
  const { hold } = person
  return page(
    c,
    { title, errors },
    <Frame language={language}>
      <Head language={language} title={title} back={{ href: routes.hr.holds, text: words.title }} errors={errors} />
      {hold && (
        <p>
          <strong>
            {words.stands(
              words.reasons[hold.why],
              dateInWords(hold.since, language),
              dateInWords(hold.until, language),
            )}
          </strong>
        </p>
      )}
      <IfMay send={routes.hr.hold(person.id)}>
        <p>{words.text(holdMonths)}</p>
        <ul>
          {words.effects.map((effect) => (
            <li>{effect}</li>
          ))}
        </ul>
        <Forms c={c} reader={reader} person={person} errors={errors} />
      </IfMay>
    </Frame>,
  )
}

type FormsProps = { c: C; reader: HrReader; person: HeldPerson; errors: FieldError[] }

function Forms({ c, reader: { token, command }, person: { id, hold }, errors }: FormsProps) {
  const words = holds[c.var.language]
  const keeps = c.req.method === 'POST' && typed(c, 'say') !== 'release'
  const kept = (field: 'why' | 'until') => (keeps ? typed(c, field) : (hold?.[field] ?? ''))
  return (
    <>
      <Form action={routes.hr.hold(id)} token={token} command={command}>
        <input type="hidden" name="say" value="hold" />
        <Radios
          name="why"
          label={words.why}
          value={kept('why') || undefined}
          error={errorAt(errors, 'why')}
          choices={holdReasons.map((value) => ({ value, label: words.reasons[value] }))}
        />
        <Input
          name="until"
          type="date"
          label={words.until}
          hint={words.untilHint}
          value={kept('until')}
          error={errorAt(errors, 'until')}
        />
        <Sure id="sure-hold" label={words.sure} error={errorAt(errors, 'sure-hold')} />
        <Buttons>
          <Button kind="primary">{words.save}</Button>
        </Buttons>
      </Form>
      {hold && (
        <Form action={routes.hr.hold(id)} token={token} command={`${command}r`}>
          <h2>{words.release}</h2>
          <p>{words.releaseText}</p>
          <input type="hidden" name="say" value="release" />
          <Sure id="sure-release" label={words.releaseSure} error={errorAt(errors, 'sure-release')} />
          <Buttons>
            <Button kind="secondary">{words.releaseDo}</Button>
          </Buttons>
        </Form>
      )}
    </>
  )
}
