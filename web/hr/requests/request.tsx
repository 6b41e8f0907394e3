/** One request as HR sees it: states and dates; and of an erasure, what happens with a second person's yes, or a hold with its reason and end. */
import type { Context } from 'hono'
import { reasonCharacters } from '../../../functions/domain/requests/request.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { parseDate } from '../../../functions/domain/time.ts'
import {
  type HrRequest,
  type HrSays,
  readHrRequest,
  sayAsHr,
  withdrawRequest,
} from '../../../functions/flow/requests.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { dateInWords, dayOf } from '../../meeting/when.ts'
import { errorAt, type FieldError, page } from '../../page.tsx'
import { hrRequests } from '../../texts/hr-requests.ts'
import { requests } from '../../texts/requests.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Input, TextArea } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Said } from '../../ui/said.tsx'
import { Sure } from '../../ui/sure.tsx'
import { type HrReader, typed } from '../door.ts'
import { Frame, notThere } from '../frame.tsx'

type C = Context<App>

export const requestPage = (c: C, reader: HrReader) => show(c, reader, [])

/** Approve, hold, or end a hold: which, says the button. */
export const sayOfRequest = async (c: C, reader: HrReader) => {
  const { language, ports, t } = c.var
  const words = hrRequests[language]
  const say = typed(c, 'say')
  const until = parseDate(typed(c, 'until'))
  const reason = typed(c, 'reason').trim()
  const errors: FieldError[] = []
  const sure = say === 'approve' || say === 'endHold' ? say : 'hold'
  if (!reader.trusted) return show(c, reader, [{ field: `sure-${sure}`, message: t.formExpired }])
  if (sure === 'hold') {
    if (until === undefined) errors.push({ field: 'until', message: words.untilMissing })
    if (reason === '') errors.push({ field: 'reason', message: words.reasonMissing })
    if (reason.length > reasonCharacters)
      errors.push({ field: 'reason', message: t.tooLong(reason.length, reasonCharacters) })
  }
  if (typed(c, 'sure') !== 'yes') errors.push({ field: `sure-${sure}`, message: t.tickMissing })
  if (errors.length > 0) return show(c, reader, errors)
  const says: HrSays = sure === 'hold' ? { say: sure, until: until ?? '', reason } : { say: sure }
  const id = c.req.param('request') ?? ''
  const applied = await sayAsHr(ports, id, reader.person.id, says, typed(c, 'command'))
  if (applied.ok) return c.redirect(routes.hr.request(id), 303)
  const { code } = applied.refusal
  return show(c, reader, [{ field: code === 'inThePast' ? 'until' : `sure-${sure}`, message: t.refusals[code] }])
}

export const withdrawAsHr = async (c: C, reader: HrReader) => {
  const { ports, t } = c.var
  const id = c.req.param('request') ?? ''
  const wrong = (message: string) => show(c, reader, [{ field: 'sure-withdraw', message }])
  if (!reader.trusted) return wrong(t.formExpired)
  if (typed(c, 'sure') !== 'yes') return wrong(t.tickMissing)
  const applied = await withdrawRequest(ports, id, reader.person.id, 'hr')
  return applied.ok ? c.redirect(routes.hr.requests, 303) : wrong(t.refusals[applied.refusal.code])
}

const show = async (c: C, reader: HrReader, errors: FieldError[]) => {
  const { language, ports } = c.var
  const request = await readHrRequest(ports, c.req.param('request') ?? '', reader.person.id)
  if (!request) return notThere(c)
  const words = hrRequests[language]
  const { kind, name, at, by, status, until, answerBy, hold, closed } = request
  const day = (date: string) => dateInWords(date, language)
  const title = requests[language].kindTitles[kind]
  const { zone } = ports.organisation
  return page(
    c,
    { title, errors },
    <Frame language={language}>
      <Head language={language} back={{ href: routes.hr.requests, text: words.title }} errors={errors} title={title} />
      <p>{name ?? words.erased}</p>
      <p class="meta">{words.started(dayOf(at, zone, language), by)}</p>
      <p>
        {words.statuses[status]}
        {until &&
          (status === 'planned' || status === 'held' || status === 'reviewing') &&
          `, ${words.until[status](day(until))}`}
      </p>
      {closed === undefined && <p>{words.answerBy(day(answerBy))}</p>}
      {hold?.reason && <Said words={hold.reason} author={requests[language].holdReason(day(hold.until))} />}
      {request.beyond && closed === undefined && <p>{words.otherUnit}.</p>}
      {status === 'waitsForHr' && !request.may.approve && !request.beyond && (
        <p>{request.approvers === 0 ? words.nobodyElse : words.another}</p>
      )}
      <Forms c={c} reader={reader} request={request} errors={errors} />
    </Frame>,
  )
}

type FormsProps = { c: C; reader: HrReader; request: HrRequest; errors: FieldError[] }

function Forms({ c, reader: { token, command }, request: { id, may, name = '' }, errors }: FormsProps) {
  const words = hrRequests[c.var.language]
  const kept = (field: string) => (c.req.method === 'POST' ? typed(c, field) : '')
  return (
    <>
      {may.approve && (
        <Form action={routes.hr.request(id)} token={token} command={`${command}a`}>
          <h2>{words.approve}</h2>
          <ul>
            {words.approveEffects(name).map((effect) => (
              <li>{effect}</li>
            ))}
          </ul>
          <input type="hidden" name="say" value="approve" />
          <Sure id="sure-approve" label={words.approveSure} error={errorAt(errors, 'sure-approve')} />
          <Buttons>
            <Button kind="primary">{words.approveDo}</Button>
          </Buttons>
        </Form>
      )}
      {may.endHold && (
        <Form action={routes.hr.request(id)} token={token} command={`${command}e`}>
          <h2>{words.endHold}</h2>
          <input type="hidden" name="say" value="endHold" />
          <Sure id="sure-endHold" label={words.endHoldSure} error={errorAt(errors, 'sure-endHold')} />
          <Buttons>
            <Button kind="secondary">{words.endHoldDo}</Button>
          </Buttons>
        </Form>
      )}
      {may.hold && (
        <Form action={routes.hr.request(id)} token={token} command={`${command}h`}>
          <h2>{words.hold}</h2>
          <p>{words.holdText}</p>
          <input type="hidden" name="say" value="hold" />
          <Input
            name="until"
            type="date"
            label={words.holdUntil}
            value={kept('until')}
            error={errorAt(errors, 'until')}
          />
          <TextArea
            name="reason"
            label={words.holdReason}
            hint={words.holdReasonHint}
            value={kept('reason')}
            error={errorAt(errors, 'reason')}
          />
          <Sure id="sure-hold" label={words.holdSure} error={errorAt(errors, 'sure-hold')} />
          <Buttons>
            <Button kind="secondary">{words.holdDo}</Button>
          </Buttons>
        </Form>
      )}
      {may.withdraw && (
        <Form action={routes.hr.withdrawRequest(id)} token={token}>
          <h2>{words.withdraw}</h2>
          <Sure id="sure-withdraw" label={words.withdrawSure} error={errorAt(errors, 'sure-withdraw')} />
          <Buttons>
            <Button kind="secondary">{words.withdraw}</Button>
          </Buttons>
        </Form>
      )}
    </>
  )
}
