/** What a proposal changes, in words: 'by 1 March instead of 1 February'. The page, the mail and the history say it alike. */
import type { Language } from '../ports.ts'
import type { PlanContent, PlanLine } from './plan.ts'
import { differenceOf, type LineField } from './plan-difference.ts'
import { kindInWords } from './templates/plan-kinds.ts'
import { inWords } from './time.ts'

export type PlanChange = {
  line: PlanLine
  change: 'added' | 'changed' | 'removed' | 'split'
  /** Without a word anyone wrote. */
  sentences: string[]
  /** What stood where the words are others now. */
  before: { field: 'what' | 'notice' | 'steps' | 'goal'; text: string }[]
  /** The words of the line that this is a part of. */
  splitFrom?: string
}

export type PlanChanges = { lines: PlanChange[]; mattered: boolean; followUps?: string }

type Reader = { language: Language; role: 'employee' | 'manager'; other: string }

export const changesOf = (before: PlanContent, after: PlanContent, reader: Reader): PlanChanges => {
  const difference = differenceOf(before, after)
  const lines = difference.lines.flatMap(({ line, change, before: was, splitFrom }): PlanChange[] => {
    if (change === 'none') return []
    if (splitFrom) return [{ line, change: 'split', sentences: [], before: [], splitFrom: splitFrom.what }]
    if (!was) return [{ line, change: 'added', sentences: [], before: [] }]
    return [{ line, change: 'changed', ...changed(was.line, line, was.fields, reader) }]
  })
  const removed = difference.removed.map((line): PlanChange => ({ line, change: 'removed', sentences: [], before: [] }))
  return {
    lines: [...lines, ...removed],
    mattered: difference.mattered,
    ...(difference.followUps && { followUps: followUps(before, after, reader) }),
  }
}

/** Nothing but the words that mattered, or nothing at all. */
export const hasChanges = ({ lines, mattered, followUps }: PlanChanges): boolean =>
  lines.length > 0 || mattered || followUps !== undefined

const changed = (was: PlanLine, is: PlanLine, fields: LineField[], reader: Reader) => {
  const sentences: string[] = []
  const before: PlanChange['before'] = []
  for (const field of fields) {
    switch (field) {
      case 'by':
        sentences.push(dates(was.by, is.by, reader))
        break
      case 'who':
        sentences.push(owners(was.who, is.who, reader))
        break
      case 'kind':
        sentences.push(words[reader.language].instead(kindOf(is, reader), kindOf(was, reader)))
        break
      case 'what':
      case 'notice':
      case 'goal':
        before.push({ field, text: was[field] ?? '' })
        break
      case 'steps':
        before.push({ field, text: (was.steps ?? []).map((step, index) => `${index + 1}. ${step}`).join('\n') })
    }
  }
  return { sentences, before }
}

const dates = (was: string | undefined, is: string | undefined, { language }: Reader): string => {
  const say = (date: string) => inWords(date, language, { year: true })
  const { by, dated, undated } = words[language]
  if (is === undefined) return undated(say(was ?? ''))
  return was === undefined ? dated(say(is)) : by(say(is), say(was))
}

const owners = (was: PlanLine['who'], is: PlanLine['who'], { language, role, other }: Reader): string => {
  const { you, both, takesOver } = words[language]
  const name = (who: PlanLine['who']) => (who === 'both' ? both : who === role ? you : { does: other, than: other })
  return takesOver(name(is).does, name(was).than, is === 'both' || is === role)
}

const followUps = (before: PlanContent, after: PlanContent, { language }: Reader): string => {
  const say = (dates: string[]) =>
    dates.map((date) => inWords(date, language, { year: true })).join(', ') || words[language].none
  return words[language].instead(say(after.followUps), say(before.followUps))
}

const kindOf = ({ kind, competence }: PlanLine, { language }: Reader): string => kindInWords(kind, competence, language)

type Words = {
  by: (now: string, before: string) => string
  dated: (now: string) => string
  undated: (before: string) => string
  instead: (now: string, before: string) => string
  none: string
  you: { does: string; than: string }
  both: { does: string; than: string }
  takesOver: (now: string, before: string, plural: boolean) => string
}

const words: Record<Language, Words> = {
  sv: {
    by: (now, before) => `Senast ${now} i stället för ${before}`,
    dated: (now) => `Senast ${now}, förut utan datum`,
    undated: (before) => `Utan datum, förut senast ${before}`,
    instead: (now, before) => `${now} i stället för ${before}`,
    none: 'inga datum',
    you: { does: 'Du', than: 'dig' },
    both: { does: 'Ni båda', than: 'er båda' },
    takesOver: (now, before) => `${now} står för den i stället för ${before}`,
  },
  nb: {
    by: (now, before) => `Senest ${now} i stedet for ${before}`,
    dated: (now) => `Senest ${now}, før uten dato`,
    undated: (before) => `Uten dato, før senest ${before}`,
    instead: (now, before) => `${now} i stedet for ${before}`,
    none: 'ingen datoer',
    you: { does: 'Du', than: 'deg' },
    both: { does: 'Dere begge', than: 'dere begge' },
    takesOver: (now, before) => `${now} står for den i stedet for ${before}`,
  },
  en: {
    by: (now, before) => `By ${now} instead of ${before}`,
    dated: (now) => `By ${now}, before without a date`,
    undated: (before) => `Without a date, before by ${before}`,
    instead: (now, before) => `${now} instead of ${before}`,
    none: 'no dates',
    you: { does: 'You', than: 'you' },
    both: { does: 'Both of you', than: 'both of you' },
    takesOver: (now, before, plural) => `${now} ${plural ? 'take' : 'takes'} it on instead of ${before}`,
  },
}
