/** Stopping a launch before its first mail: the cycle is a draft again, and nobody has heard of it. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords, localDate, timeInWords } from '../../../functions/domain/time.ts'
import { type CycleView, readCycle } from '../../../functions/flow/cycles.ts'
import { mayStopUntil, stopLaunch } from '../../../functions/flow/stop-launch.ts'
import type { Instant, Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { type FieldError, page } from '../../page.tsx'
import { hrLaunch } from '../../texts/hr-launch.ts'
import { Button, ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { IfMay } from '../../ui/may.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sure } from '../../ui/sure.tsx'
import { type HrReader, typed } from '../door.ts'
import { Frame, notThere } from '../frame.tsx'

type C = Context<App>

export const stopPage = async (c: C, reader: HrReader) => {
  const cycle = await readCycle(c.var.ports, c.req.param('cycle') ?? '')
  if (!cycle) return notThere(c)
  if (mayStopUntil(c.var.ports, cycle) === undefined) return c.redirect(routes.hr.cycle(cycle.id), 303)
  return show(c, reader, cycle, [])
}

export const stop = async (c: C, reader: HrReader) => {
  const { ports, t, language } = c.var
  const cycle = await readCycle(ports, c.req.param('cycle') ?? '')
  if (!cycle) return notThere(c)
  const again = (message: string) => show(c, reader, cycle, [{ field: 'sure', message }])
  if (!reader.trusted) return again(t.formExpired)
  if (typed(c, 'sure') !== 'yes') return again(t.tickMissing)
  const applied = await stopLaunch(ports, cycle.id, typed(c, 'command') || undefined)
  if (applied.ok || applied.refusal.code === 'already') return c.redirect(routes.hr.cycle(cycle.id), 303)
  const { code } = applied.refusal
  return again(code === 'locked' ? hrLaunch[language].tooLateToStop : t.refusals[code])
}

const show = (c: C, { token, command }: HrReader, cycle: CycleView, errors: FieldError[]) => {
  const { language } = c.var
  const words = hrLaunch[language]
  const title = words.stopTitle(cycle.settings.name)
  return page(
    c,
    { title, errors },
    <Frame language={language}>
      <Head language={language} errors={errors} title={title} />
      {words.stopText.map((text) => (
        <p>{text}</p>
      ))}
      <Form action={routes.hr.stopLaunch(cycle.id)} token={token} command={command}>
        <Sure label={words.stopSure} error={errors[0]?.message} />
        <Buttons>
          <Button kind="primary">{words.stop}</Button>
          <ButtonLink kind="link" href={routes.hr.cycle(cycle.id)}>
            {cycle.settings.name}
          </ButtonLink>
        </Buttons>
      </Form>
    </Frame>,
  )
}

/** On the cycle's page, as long as nothing has gone out. */
export function MayStop(props: { cycle: CycleView; until: Instant | undefined; language: Language; zone: string }) {
  const { cycle, until, language, zone } = props
  if (until === undefined) return null
  const words = hrLaunch[language]
  const day = inWords(localDate(until, zone), language, { weekday: true })
  return (
    <Notice kind="information">
      <p>{words.mayStop(`${day} ${timeInWords(until, zone, language)}`)}</p>
      <IfMay open={routes.hr.stopLaunch(cycle.id)}>
        <p>
          <a href={routes.hr.stopLaunch(cycle.id)}>{words.stop}</a>
        </p>
      </IfMay>
    </Notice>
  )
}
