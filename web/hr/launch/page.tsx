/** Before a launch: how many, who is left out, the checklist with its dates, the text for the intranet, and the number to type. */
import type { HrRole } from '../../../functions/domain/hr-role.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords, localDate } from '../../../functions/domain/time.ts'
import {
  type Audience,
  type Checklist,
  type CycleView,
  checklistItems,
  isComplete,
} from '../../../functions/flow/cycles.ts'
import type { Language, OrganisationSettings } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError } from '../../page.tsx'
import { hr } from '../../texts/hr.ts'
import { hrCycleLaunch } from '../../texts/hr-cycle-launch.ts'
import { hrLaunch } from '../../texts/hr-launch.ts'
import { Button, ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Checkboxes, Input, TextArea } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ShortLead } from '../cycles/cycle.tsx'
import { Frame } from '../frame.tsx'
import { WhoIsLeftOut } from '../left-out.tsx'
import { WhoMay } from '../roles.tsx'
import type { PilotForm } from './pilot-form.ts'

type Props = {
  language: Language
  title: string
  token: string
  command: string
  cycle: CycleView
  audience: Audience
  checklist: Checklist
  /** In the form that was sent. */
  ticks: string[]
  /** The first group, when there is to be one. */
  pilot: PilotForm
  units: { unit: string; people: number }[]
  /** In the field that commits. */
  typed: string
  errors: FieldError[]
  today: string
  lead: number | undefined
  /** Who cannot tick what is left of the checklist, and so cannot launch yet. */
  closedTo?: HrRole | undefined
  organisation: OrganisationSettings
}

export const launchView = (props: Props) => {
  const { language, cycle, audience, errors } = props
  const words = hrCycleLaunch[language]
  // Nobody can be counted, and nothing launched, before the group is right.
  const isWrong = isGroupWrong(errors)
  return (
    <Frame language={language}>
      <Head language={language} errors={errors} title={props.title} />
      {!isWrong && (
        <p class="sentence">
          {audience.people === 0 ? words.audienceNone : words.audience(audience.people, audience.managers)}
        </p>
      )}
      {props.lead !== undefined && <ShortLead language={language} days={props.lead} />}
      {cycle.settings.invitationOn < props.today && (
        <Notice kind="late">
          <p>{cycle.settings.to < props.today ? words.over : words.invitationPast}</p>
        </Notice>
      )}
      <WhoIsLeftOut language={language} audience={audience} ofGroup={props.pilot.only} />
      <p>
        <a href={routes.hr.preview(cycle.id)}>{words.previewFirst}</a>
      </p>
      {props.closedTo ? (
        <>
          <h2>{words.checklistHeading}</h2>
          <WhoMay organisation={props.organisation} role={props.closedTo} language={language} />
        </>
      ) : (
        <Launch {...props} />
      )}
    </Frame>
  )
}

/** Nobody knows yet whom a launch would be for. */
const isGroupWrong = (errors: FieldError[]): boolean => errors.some(({ field }) => field === 'addresses')

function Launch(props: Props) {
  const { language, cycle, audience, checklist, errors } = props
  const words = hrCycleLaunch[language]
  const isWrong = isGroupWrong(errors)
  return (
    <>
      <Form action={routes.hr.launch(cycle.id)} token={props.token} command={props.command}>
        <Steps {...props} />
        <FirstGroup {...props} />
        {!isWrong && (
          <>
            <h2>{words.launch}</h2>
            <Input
              name="count"
              type="text"
              label={hrLaunch[language].count(audience.people)}
              hint={hrLaunch[language].countHint}
              value={props.typed}
              error={errorAt(errors, 'count')}
            />
          </>
        )}
        <Buttons>
          {!isWrong && (
            <Button kind="primary" name="do" value="launch">
              {words.launch}
            </Button>
          )}
          {!isComplete(checklist) && (
            <Button kind="secondary" name="do" value="ticks">
              {words.saveTicks}
            </Button>
          )}
          <ButtonLink kind="link" href={routes.hr.cycle(cycle.id)}>
            {cycle.settings.name}
          </ButtonLink>
        </Buttons>
      </Form>
      {!isComplete(checklist) && <Announcement {...props} />}
    </>
  )
}

/** Some units or people first: they are counted before anything is launched, and the number to type is theirs. */
function FirstGroup({ language, pilot, units, errors, audience }: Props) {
  const words = hrLaunch[language].pilot
  const error = errorAt(errors, 'addresses')
  return (
    <>
      {pilot.only && <input type="hidden" name="only" value="yes" autocomplete="off" />}
      {pilot.only && error === undefined && (
        <Notice kind="information">
          <p>{words.chosen(audience.people)}</p>
        </Notice>
      )}
      <details open={pilot.only || error !== undefined}>
        <summary>{words.heading}</summary>
        <p>{words.text}</p>
        {units.length > 0 && (
          <Checkboxes
            name="pilotUnits[]"
            label={words.units}
            values={pilot.units}
            choices={units.map(({ unit, people }) => ({
              value: unit,
              label: unit,
              hint: hr[language].peopleCount(people),
            }))}
          />
        )}
        <TextArea
          name="addresses"
          label={words.addresses}
          hint={words.addressesHint}
          value={pilot.addresses}
          error={error}
        />
        <Buttons>
          <Button kind="secondary" name="do" value="pilot">
            {words.choose}
          </Button>
          {pilot.only && (
            <Button kind="link" name="do" value="all">
              {words.all}
            </Button>
          )}
        </Buttons>
      </details>
    </>
  )
}

/** What was ticked before stands with its date; the rest are boxes. */
function Steps({ language, checklist, ticks, errors, organisation }: Props) {
  const words = hrCycleLaunch[language]
  const open = checklistItems.filter((item) => checklist[item] === undefined)
  const done = checklistItems.flatMap((item) => (checklist[item] ? [{ item, at: checklist[item].at }] : []))
  return (
    <>
      <h2>{words.checklistHeading}</h2>
      {done.length > 0 && (
        <ul>
          {done.map(({ item, at }) => (
            <li>
              {words.checklist[item].label}.{' '}
              <span class="meta">
                {words.ticked(inWords(localDate(at, organisation.zone), language, { year: true }))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <Checkboxes
          name="checklist[]"
          label={words.checklistText}
          values={ticks}
          error={errorAt(errors, 'checklist[]')}
          choices={open.map((item) => ({ value: item, ...words.checklist[item] }))}
        />
      )}
    </>
  )
}

function Announcement({ language, organisation, cycle: { settings } }: Props) {
  const words = hrCycleLaunch[language]
  const day = (date: string) => inWords(date, language, { weekday: false })
  return (
    <>
      <h2>{words.announcementHeading}</h2>
      <p>{words.announcementText}</p>
      <figure class="said">
        <blockquote>
          {words.announcement({
            organisation: organisation.name,
            baseUrl: new URL(organisation.baseUrl).host,
            invitation: day(settings.invitationOn),
            from: day(settings.from),
            to: day(settings.to),
          })}
        </blockquote>
      </figure>
    </>
  )
}
