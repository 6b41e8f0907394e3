/** A plan as blocks: what mattered most, its lines with who and by when, and the dates on which it is followed up. */
import type { TalkCommon } from '../../functions/domain/mails/mail.ts'
import { firstName } from '../../functions/domain/names.ts'
import type { PlanContent, PlanLine } from '../../functions/domain/plan.ts'
import { changesOf, hasChanges } from '../../functions/domain/plan-changes.ts'
import type { LineState, ShownLine } from '../../functions/domain/shown-plan.ts'
import { lineStatusNames } from '../../functions/domain/templates/check-in.ts'
import { kindInWords } from '../../functions/domain/templates/plan-kinds.ts'
import { lineTexts } from '../texts/lines.ts'
import { texts } from '../texts/texts.ts'
import { type Block, type Detail, heading, type LineBlock, list, paragraph } from './content.ts'
import { dateWords } from './words.ts'

type Reader = Pick<TalkCommon, 'language' | 'role' | 'other'>

/** `states`: words beside single lines. */
export function planBlocks(plan: PlanContent, mail: TalkCommon, states: LineState[] = []): Block[] {
  return [...matteredBlocks(plan, mail), ...lineBlocks(plan.lines, states, mail), ...followUpBlocks(plan, mail)]
}

export function matteredBlocks({ mattered }: PlanContent, { language }: TalkCommon): Block[] {
  const { common, plan } = texts[language]
  if (mattered.length === 0) return []
  return [
    heading(plan.mattered),
    ...mattered.map((words): Block => ({ block: 'said', words, onPage: common.readOnPage })),
  ]
}

/** `states`: how each line stands, as far as it may be seen. */
export function lineBlocks(
  lines: PlanLine[],
  states: LineState[],
  mail: TalkCommon,
  title = texts[mail.language].plan.lines,
): Block[] {
  if (lines.length === 0) return []
  const stateOf = ({ id }: PlanLine) => states.find(({ line }) => line === id)
  return [heading(title), ...lines.map((line) => lineBlock(line, stateOf(line), mail))]
}

export function lineBlock(line: PlanLine, state: LineState | undefined, mail: Reader): LineBlock {
  return {
    block: 'line',
    about: about(line, mail),
    words: { what: line.what, details: [...details(line, mail), ...comments(state, mail)] },
    onPage: texts[mail.language].plan.lineOnPage,
    statuses: statuses(state, mail),
  }
}

function followUpBlocks({ followUps }: PlanContent, { language }: TalkCommon): Block[] {
  const { plan } = texts[language]
  const dates = followUps.map((date) => dateWords(date, language))
  return [heading(plan.followUps), dates.length > 0 ? list(dates) : paragraph(plan.noFollowUps)]
}

/** `Kompetens: mentor · Aisha · senast 31 mars 2027` */
function about(line: ShownLine, mail: Reader): string {
  const { language } = mail
  const { common, plan } = texts[language]
  const who = line.who === 'both' ? common.both : nameOf(line.who, mail)
  return [
    kindInWords(line.kind, line.competence, language),
    who,
    ...(line.by ? [plan.dueBy(dateWords(line.by, language))] : []),
    ...(line.promisedBy ? [plan.promisedBy(firstName(line.promisedBy))] : []),
    ...(line.carried ? [plan.carried] : []),
  ].join(' · ')
}

function details({ notice, goal, steps = [] }: PlanLine, { language }: Reader): Detail[] {
  const { plan } = texts[language]
  return [
    ...(notice ? [{ label: plan.notice, text: notice }] : []),
    ...(goal ? [{ label: plan.goal, text: goal }] : []),
    ...(steps.length > 0
      ? [{ label: plan.steps, text: steps.map((step, index) => `${index + 1}. ${step}`).join('\n') }]
      : []),
  ]
}

function comments(state: LineState | undefined, mail: Reader): Detail[] {
  const { plan } = texts[mail.language]
  return (state?.comments ?? []).map(({ by, text }) => ({
    label: by === mail.role ? plan.youSay : plan.says(firstName(mail.other.name)),
    text,
  }))
}

function statuses(state: LineState | undefined, mail: Reader): string[] {
  return (['employee', 'manager'] as const).flatMap((role) => {
    const status = state?.[role]
    return status ? [`${nameOf(role, mail)}: ${lineStatusNames[status][mail.language]}`] : []
  })
}

function nameOf(role: 'employee' | 'manager', mail: Reader): string {
  return role === mail.role ? texts[mail.language].common.you : firstName(mail.other.name)
}

/** What a proposal changes in the plan in force, before the whole of it. */
export function changeBlocks(before: PlanContent, after: PlanContent, mail: Reader): Block[] {
  const { changes: words } = lineTexts[mail.language]
  const { plan } = texts[mail.language]
  const changes = changesOf(before, after, { ...mail, other: firstName(mail.other.name) })
  if (!hasChanges(changes)) return []
  const lines = changes.lines.map(({ line, change, sentences, before, splitFrom }): LineBlock => {
    const block = lineBlock(line, undefined, mail)
    const label = (field: 'what' | 'notice' | 'steps' | 'goal') =>
      field === 'what' ? words.before : `${plan[field]}, ${words.before}`
    const details = [
      ...(splitFrom === undefined ? [] : [{ label: words.splitFrom, text: splitFrom }]),
      ...before.map(({ field, text }) => ({ label: label(field), text: text || '–' })),
    ]
    return { ...block, words: { what: line.what, details }, statuses: [words[change], ...sentences] }
  })
  return [
    heading(words.title),
    ...lines,
    ...(changes.mattered ? [paragraph(words.mattered)] : []),
    ...(changes.followUps === undefined ? [] : [paragraph(`${words.followUps}: ${changes.followUps}`)]),
    heading(words.whole),
  ]
}
