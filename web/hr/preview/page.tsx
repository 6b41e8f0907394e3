/** Every mail of a cycle in the order of a talk's life: kind, to whom and how many, when, and the way to the mail itself; first all of them week by week. */
import { routes } from '../../../functions/domain/routes.ts'
import { inWords, localDate, timeInWords } from '../../../functions/domain/time.ts'
import type { CyclePreview, MailPreview } from '../../../functions/flow/preview.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { hrCalendar } from '../../texts/hr-calendar.ts'
import { hrCycleLaunch } from '../../texts/hr-cycle-launch.ts'
import { hrCycles } from '../../texts/hr-cycles.ts'
import { hrPreview } from '../../texts/hr-preview.ts'
import { salaryTalks } from '../../texts/salary-talks.ts'
import { ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Frame } from '../frame.tsx'
import { WhoIsLeftOut } from '../left-out.tsx'
import { Weeks } from './weeks.tsx'

type Reader = { language: Language; zone: string; hrefOf: (mail: MailPreview) => string }

export const previewView = ({ preview, ...reader }: Reader & { preview: CyclePreview }) => {
  const { language, zone } = reader
  const words = hrPreview[language]
  const { cycle, audience, sections } = preview
  const { start } = preview.meeting
  const meeting = `${dayOf(start, reader)} ${timeInWords(start, zone, language)}`
  return (
    <Frame language={language}>
      <Head
        language={language}
        back={{ href: routes.hr.cycle(cycle.id), text: cycle.settings.name }}
        title={words.title(cycle.settings.name)}
      />
      <p>{words.intro}</p>
      <p class="sentence">
        {audience.people === 0
          ? hrCycleLaunch[language].audienceNone
          : hrCycleLaunch[language].audience(audience.people, audience.managers)}
      </p>
      {cycle.settings.afterSalaryTalks && (
        <p>{salaryTalks[language].preview(inWords(cycle.settings.afterSalaryTalks, language, { year: true }))}</p>
      )}
      <Weeks weeks={preview.calendar} language={language} />
      {sections.map(({ section, mails }) => (
        <>
          <h2>{words.sections[section](meeting)}</h2>
          <p>{words.sectionTexts[section]}</p>
          {(['employee', 'manager'] as const).map((to) => (
            <MailsTo to={to} mails={mails.filter((mail) => mail.to === to)} {...reader} />
          ))}
        </>
      ))}
      <WhoIsLeftOut language={language} audience={audience} />
      {cycle.launch.status === 'draft' && (
        <Buttons>
          <ButtonLink kind="primary" href={routes.hr.launch(cycle.id)}>
            {hrCycles[language].launchLink}
          </ButtonLink>
          <ButtonLink kind="secondary" href={routes.hr.editCycle(cycle.id)}>
            {hrCycles[language].edit}
          </ButtonLink>
        </Buttons>
      )}
    </Frame>
  )
}

function MailsTo({ to, mails, ...reader }: Reader & { to: MailPreview['to']; mails: MailPreview[] }) {
  if (mails.length === 0) return null
  const { toEmployees, toManagers } = hrCalendar[reader.language]
  return (
    <details>
      <summary>
        {to === 'employee' ? toEmployees : toManagers}:{' '}
        {mails.map(({ kind }) => hrPreview[reader.language].kinds[kind].name).join(', ')}
      </summary>
      {mails.map((mail) => (
        <Mail mail={mail} {...reader} />
      ))}
    </details>
  )
}

function Mail({ mail, ...reader }: Reader & { mail: MailPreview }) {
  const { language } = reader
  const words = hrPreview[language]
  const { name, note } = words.kinds[mail.kind]
  return (
    <>
      <h3>{name}</h3>
      <dl class="who">
        <dt>{words.to}</dt>
        <dd>{toWords(mail, language)}</dd>
        <dt>{words.when}</dt>
        <dd>{whenWords(mail, reader)}</dd>
        <dt>{words.subject}</dt>
        <dd>{mail.subject}</dd>
      </dl>
      {note !== undefined && <p class="meta">{note}</p>}
      <p>
        <a href={reader.hrefOf(mail)}>
          {words.showText} <span class="hidden">{name}</span>
        </a>
      </p>
    </>
  )
}

const toWords = ({ kind, to, mails, people }: MailPreview, language: Language): string => {
  const words = hrPreview[language]
  if (kind === 'link' || kind === 'signIn') return words.toAsking
  return to === 'employee' ? words.toEmployee(mails) : words.toManager(mails, people)
}

const whenWords = ({ when, weekly }: MailPreview, reader: Reader): string => {
  const { language, zone } = reader
  const words = hrPreview[language]
  if (!when) return words.atOnce
  const { earliest, latest } = when
  const moment = (instant: number) => `${dayOf(instant, reader)} ${timeInWords(instant, zone, language)}`
  const sameDay = localDate(earliest, zone) === localDate(latest, zone)
  const span =
    earliest === latest
      ? moment(earliest)
      : sameDay
        ? words.between(
            dayOf(earliest, reader),
            timeInWords(earliest, zone, language),
            timeInWords(latest, zone, language),
          )
        : words.fromTo(moment(earliest), moment(latest))
  return weekly ? words.weekly(span) : span
}

const dayOf = (instant: number, { language, zone }: Reader): string =>
  inWords(localDate(instant, zone), language, { weekday: true, year: true })
