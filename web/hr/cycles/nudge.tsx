/** HR reminds those of a cycle for whom something waits: how many, the mails as they are read, the number to type, and who got one when. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords, localDate, timeInWords } from '../../../functions/domain/time.ts'
import { type CycleView, readCycle } from '../../../functions/flow/cycles.ts'
import { type Nudged, nudgeCycle, nudgedSoFar, type Waiting, whoWaits } from '../../../functions/flow/nudge.ts'
import type { Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { type FieldError, page } from '../../page.tsx'
import { hrNudge } from '../../texts/hr-nudge.ts'
import { hrPreview } from '../../texts/hr-preview.ts'
import { Button, ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Input } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { IfMay } from '../../ui/may.tsx'
import { Said } from '../../ui/said.tsx'
import { Table } from '../../ui/table.tsx'
import { type HrReader, typed } from '../door.ts'
import { Frame, notThere } from '../frame.tsx'

type C = Context<App>

export const nudgePage = async (c: C, reader: HrReader) => {
  const cycle = await launched(c)
  return cycle ? show(c, reader, cycle, []) : notThere(c)
}

export const sendNudge = async (c: C, reader: HrReader) => {
  const { ports, t, language } = c.var
  const cycle = await launched(c)
  if (!cycle) return notThere(c)
  const again = (message: string) => show(c, reader, cycle, [{ field: 'number', message }])
  if (!reader.trusted) return again(t.formExpired)
  const { mails, running } = await whoWaits(ports, cycle)
  const words = hrNudge[language]
  if (running) return again(words.running)
  if (mails === 0) return again(words.nobody)
  if (typed(c, 'number').replace(/\s/g, '') !== String(mails)) return again(words.wrongNumber(mails))
  const said = { person: reader.person.id, mails }
  const applied = await nudgeCycle(ports, cycle.id, said, typed(c, 'command') || undefined)
  return applied.ok ? c.redirect(routes.hr.nudge(cycle.id), 303) : again(t.refusals[applied.refusal.code])
}

/** On the cycle's page. */
export function NudgeLink({ cycle, language }: { cycle: CycleView; language: Language }) {
  return cycle.launch.status === 'launched' ? (
    <p>
      <a href={routes.hr.nudge(cycle.id)}>{hrNudge[language].link}</a>
    </p>
  ) : null
}

const launched = async (c: C): Promise<CycleView | undefined> => {
  const cycle = await readCycle(c.var.ports, c.req.param('cycle') ?? '')
  return cycle?.launch.status === 'launched' ? cycle : undefined
}

const show = async (c: C, { token, command }: HrReader, cycle: CycleView, errors: FieldError[]) => {
  const { language, ports } = c.var
  const words = hrNudge[language]
  const [waiting, soFar] = await Promise.all([whoWaits(ports, cycle), nudgedSoFar(ports, cycle)])
  const title = words.title(cycle.settings.name)
  const kept = errors.length > 0 ? typed(c, 'number') : ''
  return page(
    c,
    { title, errors, wide: true },
    <Frame language={language}>
      <Head
        language={language}
        back={{ href: routes.hr.cycle(cycle.id), text: words.back }}
        errors={errors}
        title={title}
      />
      <p class="sentence">{sentenceOf(waiting, language)}</p>
      {words.text.map((text) => (
        <p>{text}</p>
      ))}
      {waiting.mails > 0 && !waiting.running && (
        <>
          <Mails {...(await mailsOf(c, cycle))} language={language} />
          <IfMay send={routes.hr.nudge(cycle.id)}>
            <h2>{words.send}</h2>
          </IfMay>
          <Form action={routes.hr.nudge(cycle.id)} token={token} command={command}>
            <Input
              name="number"
              type="text"
              label={words.number}
              hint={words.numberHint(waiting.mails)}
              value={kept}
              error={errors[0]?.message}
            />
            <Buttons>
              <Button kind="primary">{words.send}</Button>
              <ButtonLink kind="link" href={routes.hr.cycle(cycle.id)}>
                {words.back}
              </ButtonLink>
            </Buttons>
          </Form>
        </>
      )}
      <SoFar nudged={soFar} language={language} zone={ports.organisation.zone} />
    </Frame>,
  )
}

const sentenceOf = ({ mails, atMost, running }: Waiting, language: Language): string => {
  const words = hrNudge[language]
  if (running) return words.running
  if (mails === 0) return words.nobody
  return atMost ? words.atMost(mails) : words.count(mails)
}

const mailsOf = async (c: C, cycle: CycleView) => {
  const { language, ports } = c.var
  // The templates of mails are read only by whoever looks at one.
  const { previewNudge } = await import('../../../functions/flow/nudge-preview.ts')
  return previewNudge(ports, cycle, language, hrPreview[language].sample)
}

type Mails = Awaited<ReturnType<typeof mailsOf>>

function Mails({ employee, manager, language }: Mails & { language: Language }) {
  const words = hrNudge[language]
  return (
    <>
      <h2>{words.mailsHeading}</h2>
      {[
        { to: words.toEmployees, ...employee },
        { to: words.toManagers, ...manager },
      ].map(({ to, subject, text }) => (
        <details>
          <summary>{to}</summary>
          <p>{words.subject(subject)}</p>
          <Said words={text} />
        </details>
      ))}
    </>
  )
}

function SoFar({ nudged, language, zone }: { nudged: Nudged[]; language: Language; zone: string }) {
  const words = hrNudge[language]
  const day = (at: number) => inWords(localDate(at, zone), language, { year: true })
  const when = ({ sent, dropped }: Nudged['people'][number]) => {
    if (sent !== undefined) return `${day(sent)} ${timeInWords(sent, zone, language)}`
    return dropped ? words.notNeeded : words.onItsWay
  }
  if (nudged.length === 0) return null
  return (
    <>
      <h2>{words.soFar}</h2>
      {nudged.map(({ at, people, others }) => (
        <>
          {people.length > 0 && (
            <Table
              caption={words.caption(day(at))}
              columns={[words.columns.name, words.columns.when]}
              rows={people.map((person) => [person.name, when(person)])}
            />
          )}
          {people.length === 0 && (
            <p>
              {words.caption(day(at))}: {words.none}
            </p>
          )}
          <p>{others === undefined ? words.someOthers : words.others(others)}</p>
        </>
      ))}
    </>
  )
}
