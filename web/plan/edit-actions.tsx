/** Writing the plan: drafts that only their writer sees, and proposing. Whatever the other did meanwhile, nothing typed is lost. */

import {
  followUpsPerPlan,
  linesPerPlan,
  type PlanContent,
  type PlanVersion,
  planDraft,
} from '../../functions/domain/plan.ts'
import type { TalkView } from '../../functions/domain/talk-view.ts'
import { addMonths, localDate } from '../../functions/domain/time.ts'
import { savePlanDraft } from '../../functions/flow/drafts.ts'
import { readTalk } from '../../functions/flow/read.ts'
import { momentInWords } from '../meeting/when.ts'
import { type FieldError, page } from '../page.tsx'
import { command, field, newCommandId, shownVersion, type TalkContext } from '../talk-app.ts'
import { plan } from '../texts/plan.ts'
import { EditPage, type EditPageProps } from './edit-page.tsx'
import {
  emptyLine,
  fieldsOf,
  type LineFields,
  maySplit,
  type PlanFields,
  parsePlan,
  readFields,
  splitFields,
} from './form.ts'
import { planAsText, type Reader } from './lines.tsx'

export const editPlan = (c: TalkContext) => {
  const { view, at } = c.var
  if (!view.held.yes) return c.redirect(at.plan, 303)
  const { draft, latest } = view.plan
  const typed = fieldsOf(startOf(c))
  // The other proposed something after this draft was begun.
  const conflict = draft && latest && draft.basedOn !== latest.version ? newerVersion(c, typed, latest) : undefined
  return show(c, view, { typed, conflict, version: draft?.version ?? 0, basedOn: latest?.version ?? 0 })
}

/** Own draft, else the latest version, else what is unresolved of the last plan, with follow-ups as the cycle suggests them. */
const startOf = (c: TalkContext): PlanContent => {
  const { view } = c.var
  const { draft, latest, startsFrom } = view.plan
  if (draft) return draft
  return latest ? startsFrom : { ...startsFrom, followUps: suggestedDates(c) }
}

const suggestedDates = (c: TalkContext): string[] => {
  const { booking, cycle, organisation } = c.var.view
  const today = todayOf(c)
  const met = booking.status === 'booked' ? localDate(booking.start, organisation.zone) : today
  return cycle.followUpMonths
    .map((months) => addMonths(met, months))
    .filter((date) => date > today)
    .slice(0, followUpsPerPlan)
}

export const changePlan = async (c: TalkContext) => {
  const { view, at, t, trusted } = c.var
  if (!view.held.yes) return c.redirect(at.plan, 303)
  const typed = readFields(c.var.form)
  const pressed = field(c, 'do')
  const shown = { version: shownVersion(c), basedOn: shownBase(c) }
  if (pressed !== 'draft' && pressed !== 'propose')
    return show(c, view, { ...shown, typed: rearranged(c, typed, pressed) })
  const refuse = (errors: FieldError[]) => show(c, view, { ...shown, typed, errors })
  if (!trusted) return refuse([{ field: 'sure', message: t.formExpired }])
  const parsed = parsePlan(typed, knownOf(c))
  if (!('content' in parsed)) return refuse(parsed.errors)
  return pressed === 'draft' ? saveDraft(c, typed, parsed.content) : propose(c, typed, parsed.content)
}

/** Adding and removing: nothing is written, and everything typed comes back. */
const rearranged = (c: TalkContext, typed: PlanFields, pressed: string): PlanFields => {
  const [what, which] = pressed.split('.')
  switch (what) {
    case 'add':
      return typed.lines.length < linesPerPlan ? { ...typed, lines: [...typed.lines, newLine(c)] } : typed
    case 'split': {
      const { latest, startsFrom } = c.var.view.plan
      const known = new Set([...(latest?.lines ?? []), ...startsFrom.lines].map(({ id }) => id))
      const split = (line: LineFields) => splitFields(line, known.has(line.id), () => newLine(c).id)
      const lines = typed.lines.flatMap((line) => (line.id === which && maySplit(line, typed) ? split(line) : [line]))
      return { ...typed, lines }
    }
    case 'remove':
      return { ...typed, lines: typed.lines.filter(({ id }) => id !== which) }
    case 'addDate':
      return typed.followUps.length < followUpsPerPlan ? { ...typed, followUps: [...typed.followUps, ''] } : typed
    case 'removeDate':
      return { ...typed, followUps: typed.followUps.filter((_, index) => String(index) !== which) }
    default:
      return typed
  }
}

const saveDraft = async (c: TalkContext, typed: PlanFields, content: PlanContent) => {
  const { view, at } = c.var
  // Pressing without having changed anything writes nothing.
  if (sameFields(content, startOf(c)) && view.plan.draft?.version === (shownVersion(c) || undefined)) {
    return c.redirect(at.editPlan, 303)
  }
  const saved = await keepAsDraft(c, content)
  if (saved.saved) return c.redirect(at.editPlan, 303)
  const stands = planDraft.safeParse(saved.stands).data
  if (stands) return showDraftConflict(c, typed, stands, saved.version)
  // The other window proposed what it had: that is what stands now.
  return showNewest(c, typed, saved.version)
}

const propose = async (c: TalkContext, typed: PlanFields, content: PlanContent) => {
  const { view, at, t, language } = c.var
  const words = plan[language]
  const shown = { version: shownVersion(c), basedOn: shownBase(c) }
  const refuse = (message: string) => show(c, view, { ...shown, typed, errors: [{ field: 'sure', message }] })
  if (field(c, 'sure') !== 'yes') return refuse(t.tickMissing)
  const { draft } = view.plan
  // Proposing deletes the draft, so words from another window would be lost.
  if (draft && draft.version !== shown.version) return showDraftConflict(c, typed, draft, draft.version)
  const applied = await command(c, { kind: 'proposePlan', basedOn: shown.basedOn, content })
  if (applied.ok) return c.redirect(at.plan, 303)
  const { code } = applied.refusal
  if (code !== 'stale') return refuse(code === 'empty' ? words.empty : t.refusals[code])
  const kept = await keepAsDraft(c, content)
  return showNewest(c, typed, kept.version)
}

const keepAsDraft = (c: TalkContext, content: PlanContent) => {
  const { view, ports } = c.var
  return savePlanDraft(ports, view.id, view.hand, { ...content, basedOn: shownBase(c) }, shownVersion(c))
}

const showDraftConflict = (c: TalkContext, typed: PlanFields, stands: PlanContent, version: number) => {
  const { view, language } = c.var
  const words = plan[language]
  const conflict = {
    heading: words.conflictDraft,
    explanation: words.conflictDraftText,
    mine: { heading: words.mine, words: textOf(c, typed), language: view.you.language },
    theirs: { heading: words.saved, words: planAsText(stands, readerOf(c)), language: view.you.language },
  }
  return show(c, view, { typed, conflict, version, basedOn: shownBase(c), status: 409 })
}

/** Both texts; from here on the form is based on the version that the writer now has seen. */
const showNewest = async (c: TalkContext, typed: PlanFields, version: number) => {
  const { view, ports } = c.var
  const newest = (await readTalk(ports, view.id, view.role)) ?? view
  const { latest } = newest.plan
  const conflict = latest && newerVersion(c, typed, latest)
  return show(c, newest, { typed, conflict, version, basedOn: latest?.version ?? 0, status: 409 })
}

const newerVersion = (c: TalkContext, typed: PlanFields, latest: PlanVersion) => {
  const { view, language } = c.var
  const words = plan[language]
  const by = view[latest.by]
  return {
    heading: latest.by === view.role ? words.conflictDraft : words.conflictBase(by.name),
    explanation: words.conflictBaseText,
    mine: { heading: words.mine, words: textOf(c, typed), language: view.you.language },
    theirs: {
      heading: words.theirs(latest.by === view.role ? words.byYou : by.name, latest.version),
      words: planAsText(latest, readerOf(c)),
      language: by.language,
    },
  }
}

type Shown = {
  typed: PlanFields
  version: number
  basedOn: number
  errors?: FieldError[]
  conflict?: EditPageProps['conflict']
  status?: 409
}

const show = (c: TalkContext, view: TalkView, { typed, version, basedOn, errors = [], conflict, status }: Shown) => {
  const { at, language, token } = c.var
  const { draft, agreed } = view.plan
  return page(
    c as never,
    { title: plan[language].editTitle, errors, talk: view, status },
    <EditPage
      {...readerOf(c)}
      typed={typed.lines.length === 0 ? { ...typed, lines: [newLine(c)] } : typed}
      carried={knownOf(c).carried}
      goals={goalsOf(view)}
      isChange={agreed !== undefined}
      savedAt={draft && c.req.method === 'GET' ? momentInWords(draft.at, view.organisation.zone, language) : undefined}
      conflict={conflict}
      errors={errors}
      publicBody={view.organisation.publicBody}
      token={token}
      command={newCommandId(c)}
      version={version}
      basedOn={basedOn}
      at={at}
    />,
  )
}

const readerOf = ({ var: { view, language } }: TalkContext): Reader => ({
  language,
  role: view.role,
  other: view.other.name,
})

const knownOf = (c: TalkContext) => {
  const { view, language } = c.var
  const { draft, startsFrom, latest } = view.plan
  const lines = [...startsFrom.lines, ...(draft?.lines ?? [])]
  return {
    language,
    today: todayOf(c),
    dates: [...startsFrom.followUps, ...(latest?.followUps ?? [])],
    goals: goalsOf(view),
    carried: new Set(lines.filter(({ carried }) => carried).map(({ id }) => id)),
  }
}

/** A goal that HR or the manager has taken away since stays with the lines that point to it. */
const goalsOf = ({ cycle, plan: { draft, startsFrom, latest } }: TalkView): string[] => {
  const chosen = [startsFrom, draft, latest].flatMap(
    (content) => content?.lines.flatMap(({ goal }) => goal ?? []) ?? [],
  )
  return [...new Set([...cycle.goals, ...cycle.teamGoals, ...chosen])]
}

/** What was typed as one text; what cannot be read as a plan stands as it was typed. */
const textOf = (c: TalkContext, typed: PlanFields): string => {
  const parsed = parsePlan(typed, knownOf(c))
  if ('content' in parsed) return planAsText(parsed.content, readerOf(c))
  return [...typed.mattered, ...typed.lines.flatMap(({ what, notice, steps }) => [what, notice, steps])].join('\n')
}

const newLine = (c: TalkContext) => emptyLine(c.var.ports.random.base32(8))

/** The version that the form showed; -1, which no plan has, when the form was tampered with. */
const shownBase = (c: TalkContext): number => {
  const text = field(c, 'basedOn')
  return /^\d{1,9}$/.test(text) ? Number(text) : -1
}

const sameFields = (one: PlanContent, other: PlanContent): boolean =>
  JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other))

const todayOf = ({ var: { ports, view } }: TalkContext): string => localDate(ports.clock.now(), view.organisation.zone)
