/** One person: details with a way to change each, whether the address is certain, and the talks as status alone. */
import type { Context } from 'hono'
import { type PersonDetail, personDetailNames } from '../../../functions/domain/effects.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords, localDate } from '../../../functions/domain/time.ts'
import { confirmAddressAsHr, type HrPerson, readHrPerson } from '../../../functions/flow/hr-person.ts'
import type { Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { type FieldError, page } from '../../page.tsx'
import { holds } from '../../texts/holds.ts'
import { hr } from '../../texts/hr.ts'
import { hrCycles } from '../../texts/hr-cycles.ts'
import { hrPerson } from '../../texts/hr-person.ts'
import { hrRequests } from '../../texts/hr-requests.ts'
import { unreached } from '../../texts/unreached.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { IfMay } from '../../ui/may.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { Sure } from '../../ui/sure.tsx'
import { Table } from '../../ui/table.tsx'
import { type HrReader, typed } from '../door.ts'
import { Frame, notThere } from '../frame.tsx'

export const personPage = (c: Context<App>, reader: HrReader) => show(c, reader, [])

/** Another HR person than who changed the address says that it is right. */
export const confirmAddress = async (c: Context<App>, reader: HrReader) => {
  const { ports, t } = c.var
  const id = c.req.param('person') ?? ''
  const wrong = (message: string) => show(c, reader, [{ field: 'sure', message }])
  if (!reader.trusted) return wrong(t.formExpired)
  if (typed(c, 'sure') !== 'yes') return wrong(t.tickMissing)
  const applied = await confirmAddressAsHr(ports, id, reader.person.id)
  return applied.ok ? c.redirect(routes.hr.person(id), 303) : wrong(t.refusals[applied.refusal.code])
}

const show = async (c: Context<App>, reader: HrReader, errors: FieldError[]) => {
  const { language, ports } = c.var
  const person = await readHrPerson(ports, c.req.param('person') ?? '', reader.person.id, language)
  if (!person) return notThere(c)
  const words = hrPerson[language]
  return page(
    c,
    { title: person.details.name, wide: true, errors },
    <Frame language={language}>
      <Head language={language} errors={errors} title={person.details.name} />
      <Notices person={person} language={language} zone={ports.organisation.zone} />
      {person.address?.mayConfirm && (
        <Form action={routes.hr.changePerson(person.id, 'confirm-address')} token={reader.token}>
          <Sure label={words.addressConfirmText} error={errors[0]?.message} />
          <Buttons>
            <Button kind="secondary">{words.addressConfirm}</Button>
          </Buttons>
        </Form>
      )}
      <SummaryList rows={personDetailNames.map((what) => row(what, person, language))} />
      <h2>{words.talks}</h2>
      {person.talks.length === 0 ? <p>{words.talksNone}</p> : <Talks person={person} language={language} />}
      {person.holds > 0 && <p>{words.holds(person.holds)}</p>}
      <IfMay open={routes.hr.newRequest(person.id)}>
        <p>
          <a href={routes.hr.newRequest(person.id)}>{hrRequests[language].toNew}</a>
        </p>
      </IfMay>
      <IfMay send={routes.hr.hold(person.id)}>
        <p>
          <a href={routes.hr.hold(person.id)}>{holds[language].toHold}</a>
        </p>
      </IfMay>
    </Frame>,
  )
}

function Notices({ person, language, zone }: { person: HrPerson; language: Language; zone: string }) {
  const words = hrPerson[language]
  const { left, address, finishing, working, undeliverable } = person
  const day = (date: string) => inWords(date, language, { year: true })
  const said = [
    ...(working ? [words.working] : []),
    ...(left ? [left.isOver ? words.hasLeft(day(left.from)) : words.leaves(day(left.from))] : []),
    ...(address?.state === 'open' ? [words.addressOpen(day(localDate(address.at, zone)))] : []),
    ...(address?.state === 'objected' ? [words.addressObjected] : []),
    ...finishing.map(words.finishing),
  ]
  if (said.length === 0 && !undeliverable) return null
  return (
    <Notice kind={address?.state === 'objected' || undeliverable ? 'late' : 'information'}>
      {said.map((text) => (
        <p>{text}</p>
      ))}
      {undeliverable && (
        <p>
          {hr[language].notDelivered}. <a href={routes.hr.unreached(person.id)}>{unreached[language].link}</a>
        </p>
      )}
    </Notice>
  )
}

const row = (what: PersonDetail, person: HrPerson, language: Language) => {
  const words = hrPerson[language]
  const isLocked = person.left?.isOver === true && (what !== 'left' || !person.left.mayComeBack)
  const isBack = what === 'left' && person.left !== undefined
  return {
    question: words.details[what],
    answer: { text: shownValue(what, person, language) || words.none },
    ...(!isLocked && {
      change: {
        href: routes.hr.changePerson(person.id, what),
        text: isBack ? words.comeBack : words.change,
        hidden: words.details[what],
      },
    }),
  }
}

const shownValue = (what: PersonDetail, { details, manager, talkWith, left }: HrPerson, language: Language): string => {
  const day = (date: string | undefined) => (date === undefined ? '' : inWords(date, language, { year: true }))
  switch (what) {
    case 'manager':
      return manager ? `${manager.name}, ${manager.email}` : ''
    case 'talkWith':
      return talkWith ? `${talkWith.name}, ${talkWith.email}` : ''
    case 'language':
      return hr[language].languageNames[details.language]
    case 'awayUntil':
      return day(details.awayUntil)
    case 'left':
      return day(left?.from)
    default:
      return details[what] ?? ''
  }
}

function Talks({ person, language }: { person: HrPerson; language: Language }) {
  const words = hrPerson[language]
  const { cycle, manager, status, meeting } = words.columns
  return (
    <Table
      caption={words.talksCaption}
      columns={[cycle, manager, status, meeting]}
      rows={person.talks.map((talk) => [
        talk.cycle,
        talk.manager ?? hr[language].noManager,
        hrCycles[language].status[talk.status],
        talk.meeting === undefined ? '' : inWords(talk.meeting, language, { year: true }),
      ])}
    />
  )
}
