/** Pausing, closing, cancelling a running cycle, and letting it go on: what it means, for how many, and a box to tick. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords, parseDate } from '../../../functions/domain/time.ts'
import type { RefusalCode } from '../../../functions/domain/workflow.ts'
import { countRun, goOnWithCycle, haltCycle } from '../../../functions/flow/cycle-run.ts'
import { type CycleView, readCycle, todayOf } from '../../../functions/flow/cycles.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError, page } from '../../page.tsx'
import { hrCycleRun, type RunChange } from '../../texts/hr-cycle-run.ts'
import { Button, ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Input } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Sure } from '../../ui/sure.tsx'
import { type HrReader, typed } from '../door.ts'
import { Frame, notThere } from '../frame.tsx'

type C = Context<App>

export const runChanges: RunChange[] = ['pause', 'close', 'cancel', 'goOn']
const halts = { pause: 'paused', close: 'closed', cancel: 'cancelled' } as const

export const runPage = async (c: C, reader: HrReader) => {
  const asked = await whatIsAsked(c)
  if (!asked) return notThere(c)
  if (!isPossible(asked)) return c.redirect(routes.hr.cycle(asked.cycle.id), 303)
  return show(c, reader, asked, { errors: [], to: '' })
}

export const run = async (c: C, reader: HrReader) => {
  const { ports, t, language } = c.var
  const asked = await whatIsAsked(c)
  if (!asked) return notThere(c)
  const { cycle, change } = asked
  const words = hrCycleRun[language]
  const to = typed(c, 'to')
  const again = (field: string, message: string) => show(c, reader, asked, { errors: [{ field, message }], to })
  if (!reader.trusted) return again('sure', t.formExpired)
  if (change === 'goOn' && to !== '' && (parseDate(to) ?? '') < todayOf(ports)) return again('to', words.newToWrong)
  if (typed(c, 'sure') !== 'yes') return again('sure', t.tickMissing)
  const command = typed(c, 'command') || undefined
  const applied =
    change === 'goOn'
      ? await goOnWithCycle(ports, cycle.id, { to, person: reader.person.id }, command)
      : await haltCycle(ports, cycle.id, halts[change], reader.person.id, command)
  if (applied.ok || applied.refusal.code === 'already') return c.redirect(routes.hr.cycle(cycle.id), 303)
  const { code } = applied.refusal
  if (code === 'inThePast') return again('to', words.newToMissing)
  return again('sure', refusals(c)[code] ?? t.refusals[code])
}

const refusals = (c: C): Partial<Record<RefusalCode, string>> => {
  const words = hrCycleRun[c.var.language]
  return { locked: words.tooLate, notNow: words.errors.notNow, over: words.errors.over }
}

type Asked = { cycle: CycleView; change: RunChange }

const whatIsAsked = async (c: C): Promise<Asked | undefined> => {
  const change = runChanges.find((one) => one === c.req.param('change'))
  const cycle = await readCycle(c.var.ports, c.req.param('cycle') ?? '')
  return cycle && change ? { cycle, change } : undefined
}

/** Mirrors what the domain refuses, so that no page asks in vain. */
const isPossible = ({ cycle: { launch, halt }, change }: Asked): boolean => {
  if (launch.status !== 'launched') return false
  if (change === 'goOn') return halt !== undefined
  if (change === 'pause') return halt === undefined
  return halt?.kind !== 'cancelled' && halt?.kind !== halts[change]
}

const show = async (
  c: C,
  { token, command }: HrReader,
  { cycle, change }: Asked,
  { errors, to: kept }: { errors: FieldError[]; to: string },
) => {
  const { language, ports } = c.var
  const words = hrCycleRun[language]
  const said =
    change !== 'goOn' || cycle.halt?.kind === 'paused' ? change : cycle.halt?.kind === 'cancelled' ? 'undo' : 'reopen'
  const counts = await countRun(ports, cycle.id)
  const { to } = cycle.settings
  const lines = change === 'cancel' ? words.cancelCounts(counts) : words.counts(counts)
  const title = words.titles[said](cycle.settings.name)
  return page(
    c,
    { title, errors },
    <Frame language={language}>
      <Head language={language} errors={errors} title={title} />
      {words.texts[said].map((text) => (
        <p>{text}</p>
      ))}
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Form action={routes.hr.runCycle(cycle.id, change)} token={token} command={command}>
        {change === 'goOn' && said !== 'undo' && (
          <Input
            name="to"
            type="date"
            label={words.newTo}
            hint={to < todayOf(ports) ? words.newToMissing : words.newToHint(inWords(to, language, { weekday: true }))}
            value={kept}
            error={errorAt(errors, 'to')}
          />
        )}
        <Sure label={words.sure[said]} error={errorAt(errors, 'sure')} />
        <Buttons>
          <Button kind="primary">{words.actions[said]}</Button>
          <ButtonLink kind="link" href={routes.hr.cycle(cycle.id)}>
            {words.back}
          </ButtonLink>
        </Buttons>
      </Form>
    </Frame>,
  )
}
