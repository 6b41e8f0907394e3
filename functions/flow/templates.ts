/**
 * The organisation's own templates: the ones HR works on, and the published version that a cycle's questions come from. A published version
 * never changes, so it is read once in the life of a process.
 */
import type { CycleSettings } from '../domain/cycle.ts'
import { ownVersionsOf } from '../domain/cycle-run.ts'
import { isStandardTemplate } from '../domain/templates/asked.ts'
import { numberedFor } from '../domain/templates/numbered.ts'
import {
  asTemplate,
  isFixed,
  isPublished,
  missingLanguages,
  type OwnQuestion,
  type OwnTemplate,
  type TemplateCommand,
  type TemplateContent,
  templateContent,
  versionPart,
} from '../domain/templates/own-template.ts'
import { type Localized, type Template, type TemplateId, templates } from '../domain/templates/templates.ts'
import type { Frame } from '../domain/workflow.ts'
import type { Instant, Language, Ports, Table } from '../ports.ts'
import { type Applied, apply, parse } from './apply.ts'
import { readIndex } from './people.ts'
import { workflowOf } from './workflows.ts'

/** The frame with the questions of its cycle, for whoever asks or shows them. */
export const withTemplate = async (ports: Ports, frame: Frame): Promise<Frame> => {
  const { cycle } = frame
  if (!cycle) return frame
  const versions = ownVersionsOf(cycle)
  if (versions.length === 0) return frame
  const read = versions.map(async ({ template: id, templateVersion }) => ({
    id,
    template: numberedFor(cycle, id, await readVersion(ports.table, id, templateVersion)),
  }))
  const all = await Promise.all(read)
  const isPresent = (one: { id: string; template: Template }) =>
    one.id === cycle.settings.template && one.template.version === cycle.settings.templateVersion
  const template = all.find(isPresent)?.template
  const formerTemplates = all.filter((one) => !isPresent(one)).map((one) => one.template)
  return { ...frame, ...(template && { template }), ...(formerTemplates.length > 0 && { formerTemplates }) }
}

export type TemplateListed = {
  id: string
  name: Localized
  base: TemplateId
  version: number
  publishedAt?: Instant
  /** Something has been changed since the last version. */
  isAhead: boolean
  retired: boolean
}

/** In the order in which they were made. */
export const listTemplates = async (ports: Ports): Promise<TemplateListed[]> => {
  const rows = await readIndex(ports, 'templates')
  const heads = await ports.table.heads(rows.map(({ id }) => id))
  return [...heads]
    .map(([id, head]) => parse(workflowOf(id), head) as OwnTemplate)
    .sort((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id))
    .map(listed)
}

/** Those that a new cycle can use, as they were published last. */
export const publishedTemplates = async (ports: Ports): Promise<{ id: string; template: Template }[]> => {
  const listed = (await listTemplates(ports)).filter(({ version, retired }) => version > 0 && !retired)
  const read = listed.map(async ({ id, version }) => ({ id, template: await readVersion(ports.table, id, version) }))
  return Promise.all(read)
}

/** A standard template or a published one of the organisation's own. `isNewer`: beside the version that a running cycle has. */
export type OfferedTemplate = { id: string; template: Template; isNewer?: boolean }

export const offeredTemplates = async (ports: Ports): Promise<OfferedTemplate[]> => [
  ...Object.entries(templates).map(([id, template]) => ({ id, template })),
  ...(await publishedTemplates(ports)),
]

/** The copy that HR works on; `edit` goes into every form made from it. */
export type TemplateView = TemplateListed &
  Omit<TemplateContent, 'questions'> & { edit: number; questions: QuestionView[]; asked: Template }

export type QuestionView = OwnQuestion & {
  /** In every template, whatever HR would like. */
  fixed: boolean
  /** A version with it is published: whom it is for, and who reads the answer, stays. */
  readersFixed: boolean
  missing: Language[]
}

export const readOwnTemplate = async (ports: Ports, id: string): Promise<TemplateView | undefined> => {
  const stored = await ports.table.load(id)
  if (!stored) return undefined
  const template = parse(workflowOf(id), stored) as OwnTemplate
  const { edit, working, version } = template
  return {
    ...working,
    ...listed(template),
    edit,
    questions: working.questions.map((one) => ({
      ...one,
      fixed: isFixed(one.id),
      readersFixed: isPublished(template, one.id),
      missing: missingLanguages(one),
    })),
    asked: asTemplate(working, version),
  }
}

/** Undefined for a standard template. */
const readPublished = async (
  { table }: Pick<Ports, 'table'>,
  { template, templateVersion }: Pick<CycleSettings, 'template' | 'templateVersion'>,
): Promise<Template | undefined> =>
  isStandardTemplate(template) ? undefined : readVersion(table, template, templateVersion)

export const templateOfCycle = async (ports: Ports, settings: CycleSettings): Promise<Template> =>
  (await readPublished(ports, settings)) ?? templates[settings.template as TemplateId]

/** `id` follows from the form, so that a form sent twice makes one copy. */
export const copyTemplate = async (ports: Ports, id: string, base: TemplateId, person: string): Promise<Applied> => {
  const applied = await apply(ports, id, { command: { kind: 'copy', id, base, person }, by: 'hr' })
  return !applied.ok && applied.refusal.code === 'already' ? { ok: true, answer: {} } : applied
}

export const changeTemplate = (
  ports: Ports,
  id: string,
  command: TemplateCommand,
  commandId: string | undefined,
): Promise<Applied> => apply(ports, id, { command, by: 'hr', commandId })

const listed = (template: OwnTemplate): TemplateListed => {
  const { id, working, version, publishedAt, publishedEdit, edit, retired } = template
  const { name, base } = working
  return { id, name, base, version, publishedAt, isAhead: publishedEdit !== edit, retired }
}

const read = new WeakMap<Table, Map<string, Template>>()
const versionsKept = 50

const readVersion = async (table: Table, id: string, version: number): Promise<Template> => {
  const kept = read.get(table) ?? new Map<string, Template>()
  read.set(table, kept)
  const name = versionPart(version)
  const found = kept.get(`${id}/${name}`)
  if (found) return found
  const [part] = await table.parts(id, name, 0)
  if (!part) throw new Error(`Version ${version} of the template ${id} is gone`)
  const template = asTemplate(templateContent.parse(part.value), version)
  if (kept.size >= versionsKept) kept.clear()
  kept.set(`${id}/${name}`, template)
  return template
}
