/** Correcting a launched cycle: the form, then what changes for whom, and only with a ticked box is it so. */
import type { Context } from 'hono'
import { differences, hrSettlingMinutes } from '../../../functions/domain/cycle-run.ts'
import { routes } from '../../../functions/domain/routes.ts'
import { isStandardTemplate } from '../../../functions/domain/templates/asked.ts'
import { purposeNames } from '../../../functions/domain/templates/purposes.ts'
import { templates } from '../../../functions/domain/templates/templates.ts'
import { inWords } from '../../../functions/domain/time.ts'
import type { RefusalCode } from '../../../functions/domain/workflow.ts'
import { type CorrectionPreview, correctCycle, previewCorrection } from '../../../functions/flow/cycle-run.ts'
import { type CycleView, readCycle, todayOf } from '../../../functions/flow/cycles.ts'
import { type OfferedTemplate, publishedTemplates, templateOfCycle } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { Head } from '../../head.tsx'
import { type FieldError, page } from '../../page.tsx'
import { hrCycleForm } from '../../texts/hr-cycle-form.ts'
import { hrCycleRun } from '../../texts/hr-cycle-run.ts'
import { hrCycles } from '../../texts/hr-cycles.ts'
import { hrLaunch } from '../../texts/hr-launch.ts'
import { salaryTalks } from '../../texts/salary-talks.ts'
import { Button, ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Sure } from '../../ui/sure.tsx'
import { Table } from '../../ui/table.tsx'
import { type HrReader, typed } from '../door.ts'
import { Frame } from '../frame.tsx'
import { type CycleForm, formOf, parseCycleForm } from './form.ts'
import { cycleFormView } from './form-page.tsx'
import { typedForm } from './typed-form.ts'

type C = Context<App>
type Settings = CycleView['settings']
/** What was typed, and which correction it was made from. */
type Kept = { form: CycleForm; basedOn: number; errors: FieldError[] }

export const correctPage = (c: C, reader: HrReader, cycle: CycleView) =>
  showForm(c, reader, cycle, { form: formOf(cycle.settings), basedOn: cycle.corrections, errors: [] })

/** `do`: show what changes, go back to the form, or confirm. */
export const correct = async (c: C, reader: HrReader, cycle: CycleView) => {
  const { language, ports, t } = c.var
  const words = hrCycleRun[language].errors
  const form = typedForm(c)
  const basedOn = Number(typed(c, 'version'))
  const again = (...errors: FieldError[]) => showForm(c, reader, cycle, { form, basedOn, errors })
  if (!reader.trusted) return again({ field: 'name', message: t.formExpired })
  if (typed(c, 'do') === 'edit') return again()
  const parsed = parseCycleForm(form, {
    language,
    today: todayOf(ports),
    offered: await offeredTo(c, cycle),
    launched: cycle.settings,
  })
  if ('errors' in parsed) return again(...parsed.errors)
  // What the form does not show stays as it is.
  const settings = { ...parsed.settings, units: cycle.settings.units }
  if (basedOn !== cycle.corrections) return showStale(c, reader, cycle, form)
  if (Object.keys(differences(cycle.settings, settings)).length === 0)
    return again({ field: 'name', message: words.nothing })
  const preview = (errors: FieldError[]) => showPreview(c, reader, cycle, { form, settings, errors })
  if (typed(c, 'do') !== 'confirm') return preview([])
  if (typed(c, 'sure') !== 'yes') return preview([{ field: 'sure', message: t.tickMissing }])
  const correction = { settings, basedOn, person: reader.person.id }
  const applied = await correctCycle(ports, cycle.id, correction, typed(c, 'command') || undefined)
  if (applied.ok) return c.redirect(routes.hr.cycle(cycle.id), 303)
  const { code } = applied.refusal
  if (code === 'stale') return showStale(c, reader, (await readCycle(ports, cycle.id)) ?? cycle, form)
  return preview([{ field: 'sure', message: refusals(language)[code] ?? t.refusals[code] }])
}

const refusals = (language: Language): Partial<Record<RefusalCode, string>> => {
  const words = hrCycleRun[language].errors
  return { tooOften: words.tooOften, empty: words.nothing, notNow: words.notNow, over: words.over }
}

/** Made from what no longer stands: the fields keep what was typed, and what stands is named beside it. */
const showStale = async (c: C, reader: HrReader, cycle: CycleView, form: CycleForm) =>
  showForm(c, reader, cycle, {
    form,
    basedOn: cycle.corrections,
    errors: [{ field: 'name', message: hrCycleRun[c.var.language].errors.stale }],
    stands: parsedSettings(form, cycle.settings, c, await offeredTo(c, cycle)),
  })

const parsedSettings = (form: CycleForm, launched: Settings, c: C, offered: OfferedTemplate[]) => {
  const parsed = parseCycleForm(form, { language: c.var.language, today: todayOf(c.var.ports), offered, launched })
  return 'errors' in parsed ? undefined : { ...parsed.settings, units: launched.units }
}

/** Every template that a new cycle can have, the cycle's own as it is there, and its newer version if it has one. */
const offeredTo = async (c: C, { settings }: CycleView): Promise<OfferedTemplate[]> => {
  const { ports } = c.var
  const present = { id: settings.template, template: await templateOfCycle(ports, settings) }
  const standard = Object.entries(templates).map(([id, template]) => ({ id, template }))
  const own = await publishedTemplates(ports)
  return [
    // Which version a standard one was launched with stays.
    ...standard.map((one) =>
      one.id === present.id ? { ...one, template: { ...one.template, version: settings.templateVersion } } : one,
    ),
    ...(isStandardTemplate(present.id) ? [] : [present]),
    ...own.flatMap(({ id, template }) => {
      if (id !== present.id) return [{ id, template }]
      return template.version > settings.templateVersion ? [{ id, template, isNewer: true }] : []
    }),
  ]
}

const showForm = async (
  c: C,
  { token, command }: HrReader,
  cycle: CycleView,
  { form, basedOn, errors, stands }: Kept & { stands?: Settings },
) => {
  const { language } = c.var
  const words = hrCycleRun[language]
  const offered = await offeredTo(c, cycle)
  return page(
    c,
    { title: words.correctTitle, errors },
    cycleFormView({
      language,
      title: words.correctTitle,
      action: routes.hr.editCycle(cycle.id),
      token,
      command,
      form,
      errors,
      units: [],
      offered,
      correcting: {
        basedOn,
        intro: (
          <>
            <p>{words.correctText}</p>
            {stands && <Changes before={cycle.settings} after={stands} language={language} offered={offered} />}
          </>
        ),
        save: words.correctShow,
      },
    }),
  )
}

const showPreview = async (
  c: C,
  { token, command }: HrReader,
  cycle: CycleView,
  { form, settings, errors }: { form: CycleForm; settings: Settings; errors: FieldError[] },
) => {
  const { language, ports } = c.var
  const words = hrCycleRun[language]
  const preview = await previewCorrection(ports, cycle.id, settings)
  return page(
    c,
    { title: words.previewTitle, errors, wide: true },
    <Frame language={language}>
      <Head language={language} errors={errors} title={words.previewTitle} />
      <Effects preview={preview} language={language} />
      <Changes before={cycle.settings} after={settings} language={language} offered={await offeredTo(c, cycle)} />
      <Notice kind="information">
        <p>{cycle.halt ? words.whilePaused : words.settling(hrSettlingMinutes)}</p>
        <p>{words.silent}</p>
      </Notice>
      <Form action={routes.hr.editCycle(cycle.id)} token={token} command={command} version={cycle.corrections}>
        <Hidden form={form} />
        <Sure label={words.correctSure} error={errors[0]?.message} />
        <Buttons>
          <Button kind="primary" name="do" value="confirm">
            {words.correctDo}
          </Button>
          <Button kind="secondary" name="do" value="edit">
            {words.change}
          </Button>
          <ButtonLink kind="link" href={routes.hr.cycle(cycle.id)}>
            {words.back}
          </ButtonLink>
        </Buttons>
      </Form>
    </Frame>,
  )
}

const shown = ['told', 'notMailed', 'keepsTime', 'untouched', 'held', 'ended', 'unreachable'] as const

/** Who is told comes first, also when it is nobody. */
function Effects({ preview, language }: { preview: CorrectionPreview; language: Language }) {
  const words = hrCycleRun[language].effects
  return (
    <ul>
      {shown
        .filter((effect) => effect === 'told' || preview[effect] > 0)
        .map((effect) => (
          <li>{words[effect](preview[effect])}</li>
        ))}
    </ul>
  )
}

type Compared = { before: Settings; after: Settings; language: Language; offered: OfferedTemplate[] }

function Changes({ before, after, language, offered }: Compared) {
  const words = hrCycleRun[language]
  const names = Object.keys(differences(before, after)).map((name) => (name === 'templateVersion' ? 'template' : name))
  const changed = [...new Set(names)]
  if (changed.length === 0) return null
  const { what, before: was, after: is } = words.changesColumns
  return (
    <Table
      caption={words.changes}
      columns={[what, was, is]}
      rows={changed.map((name) => [
        nameOf(name as keyof Settings, language),
        inText(before, name as keyof Settings, language, offered),
        inText(after, name as keyof Settings, language, offered),
      ])}
    />
  )
}

const nameOf = (name: keyof Settings, language: Language): string => {
  const { facts } = hrCycles[language]
  const { from, to } = hrCycleForm[language]
  const { names } = hrCycleRun[language]
  const all: Partial<Record<keyof Settings, string>> = {
    ...names,
    from,
    to,
    template: facts.template,
    purposes: facts.purposes,
    invitationOn: facts.invitation,
    preparationOn: facts.preparation,
    bookedBy: facts.booked,
    followUpMonths: facts.followUps,
    culture: facts.culture,
    goals: hrLaunch[language].goals,
    afterSalaryTalks: salaryTalks[language].fact,
  }
  return all[name] ?? name
}

const inText = (settings: Settings, name: keyof Settings, language: Language, offered: OfferedTemplate[]): string => {
  const words = hrCycleForm[language]
  switch (name) {
    case 'template':
      return templateName(settings, language, offered)
    case 'purposes':
      return settings.purposes.map((purpose) => purposeNames[purpose][language]).join(', ')
    case 'followUpMonths':
      return settings.followUpMonths.map(words.months).join(' · ') || hrCycles[language].noFollowUps
    case 'wording':
      return words.wordings[settings.wording]
    case 'managerAnswersA':
      return settings.managerAnswersA ? hrCycleRun[language].yes : hrCycleRun[language].no
    case 'invitationOn':
    case 'preparationOn':
    case 'bookedBy':
    case 'from':
    case 'to':
      return inWords(settings[name], language, { weekday: true, year: true })
    case 'afterSalaryTalks':
      return settings.afterSalaryTalks
        ? inWords(settings.afterSalaryTalks, language, { weekday: true, year: true })
        : salaryTalks[language].none
    case 'goals':
      return (settings.goals ?? []).join(' · ')
    default:
      return String(settings[name])
  }
}

/** With the version of one of the organisation's own. */
const templateName = (
  { template: id, templateVersion }: Settings,
  language: Language,
  offered: OfferedTemplate[],
): string => {
  const found = offered.find((one) => one.id === id && one.template.version === templateVersion)
  const name = found?.template.name[language] ?? ''
  return isStandardTemplate(id) ? name : hrCycleRun[language].ofVersion(name, templateVersion)
}

/** Everything typed goes along to the confirming. */
function Hidden({ form }: { form: CycleForm }) {
  const fields = Object.entries(form).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name, value }] : value.map((one) => ({ name: `${name}[]`, value: one })),
  )
  return (
    <>
      {fields.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} autocomplete="off" />
      ))}
    </>
  )
}
