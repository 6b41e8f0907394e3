/** Random lives of a plan: whatever is proposed, confirmed, sent back, reported and followed up, both see the same and no line is lost. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesInForce } from '../../functions/domain/line-report.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { PlanContent, PlanLine } from '../../functions/domain/plan.ts'
import { changesOf } from '../../functions/domain/plan-changes.ts'
import { unresolvedLines } from '../../functions/domain/plan-in-force.ts'
import type { Role } from '../../functions/domain/role.ts'
import { splitLine } from '../../functions/domain/split-line.ts'
import type { Talk } from '../../functions/domain/talk.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { addDays, day, localDate } from '../../functions/domain/time.ts'
import type { Instant } from '../../functions/ports.ts'
import { at, cycle, frame, held, open, pass, type Told, when, zone } from '../given.ts'

type Step = {
  by: Role
  what: 'propose' | 'split' | 'confirm' | 'stale' | 'return' | 'accept' | 'disagree' | 'report' | 'answer' | 'time'
  lines: string[]
  who: 'employee' | 'manager' | 'both'
  status: 'done' | 'onItsWay' | 'stuck' | 'noLongerRelevant'
  days: number
}

const step: fc.Arbitrary<Step> = fc.record({
  by: fc.constantFrom('employee', 'manager'),
  what: fc.constantFrom(
    'propose',
    'split',
    'split',
    'confirm',
    'confirm',
    'confirm',
    'stale',
    'return',
    'accept',
    'disagree',
    'report',
    'answer',
    'time',
    'time',
  ),
  lines: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 4 }),
  who: fc.constantFrom('employee', 'manager', 'both'),
  status: fc.constantFrom('done', 'onItsWay', 'stuck', 'noLongerRelevant'),
  days: fc.integer({ min: 1, max: 90 }),
})

it('shows both the same, and loses no line', async () => {
  await fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 25 }), (steps) => {
      let told = held()
      let now = at('2026-11-13 10:00')
      for (const [index, one] of steps.entries()) {
        if (one.what === 'time') {
          const later = now + one.days * day
          told = pass(told, now, later).told
          now = later
        } else {
          const command = commandOf(one, told.talk, now, index)
          const after = when(told, now, one.by, command)
          if (one.what === 'stale') expect(typeof after).toBe('string')
          if (typeof after === 'object') {
            onlyWhatWasShownIsConfirmed(told.talk, after.talk, command)
            whatIsSplitStaysReadable(told, after, now)
            told = after
          }
        }
        bothSeeTheSame(told, now)
        noLineIsLost(told, now)
        everyOpenLineIsAskedAbout(told, now)
      }
    }),
    { numRuns: 20, seed: 11 },
  )
}, 60_000)

const commandOf = (
  { by, what, lines, who, status, days }: Step,
  talk: Talk,
  now: Instant,
  index: number,
): TalkCommand => {
  const { version } = talk.plan
  const today = localDate(now, zone)
  const content: PlanContent = {
    mattered: [`${index}`],
    lines: lines.map((id) => ({ id, kind: 'goal', what: `Rad ${id} ${index}`, who, by: addDays(today, days) })),
    followUps: [addDays(today, days), addDays(today, days + 60)],
  }
  switch (what) {
    case 'confirm':
      return { kind: 'confirmPlan', version }
    case 'stale':
      return { kind: 'confirmPlan', version: version + 1 }
    case 'return':
      return { kind: 'returnPlan', version, text: 'Inte så' }
    case 'accept':
      return { kind: 'acceptLines', version, lines }
    case 'disagree':
      return { kind: 'disagreePlan', version, text: `Nej, ${by}` }
    case 'report':
      return {
        kind: 'reportLine',
        version: (talk.plan.agreed ?? talk.plan.notAgreed)?.version ?? 0,
        line: lines[0] as string,
        status,
        comment: `${index}`,
      }
    case 'answer': {
      const one = talk.followUps.find(({ closedAt }) => closedAt === undefined)
      const answers = { lines: lines.map((line) => ({ line, status, comment: '' })), need: '', raise: '' }
      return { kind: 'answerFollowUp', followUp: one?.id ?? 1, answers }
    }
    case 'split': {
      const split = linesInForce(talk.plan).flatMap(({ id }, place) => {
        const line: PlanLine = { id, kind: 'goal', what: `Rad ${id} ${index}`, who }
        return place === days % 3
          ? splitLine(line, ['Ett', 'Två', 'Tre'].slice(0, 1 + (days % 3)), newIds(index))
          : [line]
      })
      return { kind: 'proposePlan', basedOn: version, content: { ...content, lines: split } }
    }
    default:
      return { kind: 'proposePlan', basedOn: version, content }
  }
}

const newIds = (index: number): string[] => [1, 2, 3].map((part) => `n${index}-${part}`)

const onlyWhatWasShownIsConfirmed = (before: Talk, after: Talk, command: TalkCommand) => {
  if (after.plan.agreed === before.plan.agreed) return
  expect(command).toEqual({ kind: 'confirmPlan', version: before.plan.version })
  expect(after.plan.agreed?.version).toBe(before.plan.version)
}

const seen = (told: Told, role: Role, now: Instant) => viewOf(told.talk, told.parts, role, frame, now)

const bothSeeTheSame = (told: Told, now: Instant) => {
  const [employee, manager] = (['employee', 'manager'] as const).map((role) => seen(told, role, now).plan)
  for (const key of ['latest', 'isAgreed', 'waitsFor', 'confirmed', 'history', 'accepted'] as const)
    expect(manager?.[key]).toEqual(employee?.[key])
  const lines = [employee, manager].map((plan) => plan?.inForce?.lines)
  expect(lines[0]).toEqual(lines[1])
}

/** A line that is not in the new version is either told as dropped, or stands in parts that say what they come from. */
const whatIsSplitStaysReadable = (before: Told, after: Told, now: Instant) => {
  if (after.talk.plan.agreed === before.talk.plan.agreed) return
  const [was, is] = [before, after].map((told) => seen(told, 'employee', now).plan.agreed)
  if (!was || !is) return
  const { lines } = changesOf(was, is, { language: 'en', role: 'employee', other: 'Maria' })
  for (const line of was.lines) {
    const isThere = is.lines.some(({ id }) => id === line.id)
    const isDropped = lines.some((one) => one.change === 'removed' && one.line.id === line.id)
    const parts = lines.filter((one) => one.change === 'split' && one.line.splitFrom === line.id)
    const isSplit = !isThere && is.lines.some(({ splitFrom }) => splitFrom === line.id)
    expect([isDropped, parts.length > 0]).toEqual([!isThere && !isSplit, isSplit])
    for (const { splitFrom } of parts) expect(splitFrom).toBe(line.what)
  }
}

/** In force in the words that both confirmed or accepted, and before the next talk; gone only when both confirmed a plan without it. */
const noLineIsLost = (told: Told, now: Instant) => {
  const { plan } = seen(told, 'employee', now)
  const inForce = (plan.inForce?.lines ?? []).map(({ id }) => id)
  expect(linesInForce(told.talk.plan).map(({ id }) => id)).toEqual(inForce)
  if (told.talk.plan.agreed) {
    const written = plan.history.find(({ content }) => content.version === told.talk.plan.agreed?.version)
    expect(written?.content.lines.map(({ id }) => id)).toEqual(inForce)
  }
  const next = { ...open().talk, id: 't_next000000000000', cycle: cycle.id, previous: told.talk.id }
  const later = viewOf(next, new Map(), 'employee', frame, now, told)
  expect((later.lastPlan?.lines ?? []).map(({ id }) => id)).toEqual(inForce)
  const open1 = later.lastPlan ? unresolvedLines(later.lastPlan).map(({ id }) => id) : []
  expect(later.plan.startsFrom.lines.map(({ id }) => id)).toEqual(open1)
}

/** The form of a follow-up has every line in force, and begins with what was told of it meanwhile. */
const everyOpenLineIsAskedAbout = (told: Told, now: Instant) => {
  for (const role of ['employee', 'manager'] as const) {
    const { plan, followUps, lines } = seen(told, role, now)
    const asked = (plan.inForce?.lines ?? []).map(({ id }) => id)
    for (const { line, resolved } of lines.own) if (!resolved) expect(asked).toContain(line.id)
    if (followUps.some(({ own, closed }) => own && !closed)) continue
    for (const { reported } of followUps)
      for (const { line, status } of reported ?? []) expect(told.talk.lineWords?.[line]?.[role]?.status).toBe(status)
  }
}
