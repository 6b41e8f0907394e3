/** Lines between the follow-ups: who is reminded of what and when, what is told of them, and what the other gets to know. */
import { describe, expect, it } from 'vitest'
import { parseLineAnswer } from '../../functions/domain/line-mails.ts'
import { owes } from '../../functions/domain/owed.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { PlanLine } from '../../functions/domain/plan.ts'
import { changesOf } from '../../functions/domain/plan-changes.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import {
  afterwards,
  agreed,
  at,
  frame,
  local,
  pass,
  planContent,
  planProposed,
  type Told,
  when,
  words,
} from '../given.ts'

const agreedWith = (...lines: PlanLine[]): Told => {
  const proposed = afterwards(planProposed(), '2026-11-13 11:00', 'manager', {
    kind: 'proposePlan',
    basedOn: 1,
    content: { ...planContent, lines, followUps: ['2027-06-15'] },
  })
  return afterwards(proposed, '2026-11-16 10:00', 'employee', { kind: 'confirmPlan', version: 2 })
}
const goal = (id: string, by: string, who: PlanLine['who'] = 'employee'): PlanLine => ({
  id,
  kind: 'goal',
  what: `Rad ${id}`,
  who,
  by,
})
const report = (line: string, status: 'done' | 'stuck' | 'onItsWay' | 'noLongerRelevant', comment = '', version = 2) =>
  ({ kind: 'reportLine', version, line, status, comment }) satisfies TalkCommand

/** What goes about lines; agreeing and follow-ups have mails of their own. */
const gone = (told: Told, from: string, to: string) =>
  pass(told, from, to)
    .gone.map(({ key, at: moment }) => `${local(moment).slice(0, 10)} ${key}`)
    .filter((key) => /lines|stuck|talkWanted/.test(key))

describe('a dated line', () => {
  it('reminds the employee a week before and on the day, lines of one week together', () => {
    const told = agreedWith(goal('a', '2027-03-10'), goal('b', '2027-03-12'), goal('c', '2027-04-28'))
    expect(gone(told, '2026-11-16 10:00', '2027-05-20 10:00')).toEqual([
      '2027-03-03 employee.lines.202710',
      '2027-03-10 employee.linesDue.202710',
      '2027-04-21 employee.lines.202717',
      '2027-04-28 employee.linesDue.202717',
    ])
  })

  it('that is due on a Saturday is mailed on the Friday', () => {
    const told = agreedWith(goal('a', '2027-03-13'))
    expect(gone(told, '2027-03-08 10:00', '2027-03-20 10:00')).toContain('2027-03-12 employee.linesDue.202710')
  })

  it.each(['done', 'noLongerRelevant'] as const)('that is %s reminds nobody', (status) => {
    const told = afterwards(agreedWith(goal('a', '2027-03-10')), '2027-03-04 10:00', 'employee', report('a', status))
    expect(gone(told, '2027-03-04 10:00', '2027-04-20 10:00')).toEqual([])
  })

  it('that a follow-up has closed reminds nobody', () => {
    const told = afterwards(agreed(), '2027-01-18 11:00', 'employee', {
      kind: 'answerFollowUp',
      followUp: 1,
      answers: { lines: [{ line: 'a', status: 'done', comment: '' }], need: '', raise: '' },
    })
    expect(gone(told, '2027-01-18 11:00', '2027-04-10 10:00')).toEqual([])
  })

  it('that the employee spoke of yesterday is not asked about today', () => {
    const told = afterwards(
      agreedWith(goal('a', '2027-03-10')),
      '2027-03-09 10:00',
      'employee',
      report('a', 'onItsWay'),
    )
    expect(gone(told, '2027-03-09 10:00', '2027-04-20 10:00')).toEqual([])
  })

  it('waits for the day of return', () => {
    const told = afterwards(agreedWith(goal('a', '2027-03-10')), '2027-02-01 10:00', 'service', {
      kind: 'setAway',
      side: 'employee',
      until: '2027-03-15',
    })
    expect(gone(told, '2027-02-01 10:00', '2027-05-20 10:00')).toEqual(['2027-03-15 employee.linesDue.202710'])
  })

  it('agreed a day before it is due reminds nobody of it', () => {
    expect(gone(agreedWith(goal('a', '2026-11-17')), '2026-11-16 10:00', '2026-12-16 10:00')).toEqual([])
  })

  it('of the manager’s is owed in the weeks around it, and is in no mail of the talk', () => {
    const told = agreedWith(goal('b', '2027-03-10', 'manager'))
    expect(gone(told, '2026-11-16 10:00', '2027-04-20 10:00')).toEqual([])
    const owed = (time: string, of = told) => owes(of.talk, 'manager', frame, at(time))
    expect(
      ['2027-02-26 10:00', '2027-03-01 10:00', '2027-03-12 10:00', '2027-03-15 10:00'].map((t) => owed(t)),
    ).toEqual([[], ['reportLines'], ['reportLines'], []])
    const said = afterwards(told, '2027-03-02 10:00', 'manager', report('b', 'onItsWay'))
    expect(owed('2027-03-05 10:00', said)).toEqual([])
    expect(owed('2027-03-08 10:00', said)).toEqual(['reportLines'])
  })
})

describe('telling how it goes', () => {
  const told = afterwards(agreed(), '2026-12-01 10:00', 'employee', report('a', 'stuck', words.lineCommentEmployee, 1))
  const view = (role: 'employee' | 'manager', of = told) =>
    viewOf(of.talk, of.parts, role, frame, at('2026-12-01 11:00'))

  it('shows both at once how the line stands, in whose words', () => {
    for (const role of ['employee', 'manager'] as const)
      expect(view(role).plan.inForce?.statuses[0]).toEqual({
        line: 'a',
        employee: 'stuck',
        comments: [{ by: 'employee', text: words.lineCommentEmployee }],
      })
  })

  it('begins the next follow-up, until that has closed', () => {
    expect(view('employee').followUps[0]?.reported).toEqual([{ line: 'a', status: 'stuck' }])
    expect(view('manager').followUps[0]?.reported).toEqual([])
  })

  it('comes along to next year’s talk', () => {
    const next = { ...told.talk, id: 't_next000000000000', previous: told.talk.id }
    const { lastPlan } = viewOf(next, new Map(), 'employee', frame, at('2027-10-01 10:00'), told)
    expect(lastPlan?.statuses[0]?.employee).toBe('stuck')
  })

  it('is whose line it is, of the plan that was shown', () => {
    expect(when(agreed(), '2026-12-01 10:00', 'employee', report('b', 'done', '', 1))).toBe('notYours')
    expect(when(agreed(), '2026-12-01 10:00', 'employee', report('x', 'done', '', 1))).toBe('gone')
    expect(when(agreed(), '2026-12-01 10:00', 'employee', report('a', 'done', '', 9))).toBe('stale')
  })

  it('gives a new manager how the line stands, and not the words to the one before', () => {
    const manager = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' } as const
    const handed = afterwards(told, '2026-12-02 10:00', 'service', { kind: 'changeManager', manager })
    expect(view('manager', handed).plan.inForce?.statuses[0]).toEqual({ line: 'a', employee: 'stuck', comments: [] })
    expect(view('manager', handed).lines.otherStuck).toEqual([])
  })
})

describe('what is stuck', () => {
  const stuck = (told: Told, time: string, line = 'a') => afterwards(told, time, 'employee', report(line, 'stuck'))
  const given = agreedWith(goal('a', '2027-05-10'), goal('b', '2027-05-12'))

  it('is told to the other within the hour, and not twice on a day', () => {
    const first = pass(stuck(given, '2026-12-01 10:00'), '2026-12-01 10:00', '2026-12-01 12:00')
    expect(first.gone.map(({ key }) => key)).toContain('manager.stuck.1')
    expect(gone(stuck(first.told, '2026-12-01 13:00', 'b'), '2026-12-01 13:00', '2026-12-05 10:00')).toEqual([
      '2026-12-02 manager.stuck.2',
    ])
  })

  it('is not told when it moves again before the mail has gone', () => {
    const moves = afterwards(stuck(given, '2026-12-01 20:00'), '2026-12-01 21:00', 'employee', report('a', 'onItsWay'))
    expect(gone(moves, '2026-12-01 21:00', '2026-12-05 10:00')).toEqual([])
  })

  it('goes along with asking for a talk, which goes at once and once a day', () => {
    const asked = afterwards(stuck(given, '2026-12-01 20:00'), '2026-12-01 20:01', 'employee', { kind: 'askToTalk' })
    expect(gone(asked, '2026-12-01 20:01', '2026-12-05 10:00')).toEqual(['2026-12-01 manager.talkWanted.1'])
    expect(when(asked, '2026-12-01 22:00', 'employee', { kind: 'askToTalk' })).toBe('tooOften')
    expect(typeof when(asked, '2026-12-02 10:00', 'employee', { kind: 'askToTalk' })).toBe('object')
    const later = afterwards(asked, '2026-12-03 10:00', 'employee', report('b', 'stuck'))
    expect(gone(later, '2026-12-03 10:00', '2026-12-05 10:00')).toContain('2026-12-03 manager.stuck.2')
  })
})

it('a link of a mail names the line and the choice, and no word', () => {
  expect(parseLineAnswer('s.l1')).toEqual({ line: 'l1', status: 'stuck' })
  expect(parseLineAnswer('n.A_9-z')).toEqual({ line: 'A_9-z', status: 'noLongerRelevant' })
  for (const text of ['', 'x.l1', 's', 's.', 's.a/b', `s.${'a'.repeat(41)}`])
    expect(parseLineAnswer(text)).toBeUndefined()
})

describe('what a proposal changes', () => {
  const [a, b, c] = planContent.lines as [PlanLine, PlanLine, PlanLine]
  const after = {
    ...planContent,
    lines: [{ ...a, by: '2027-03-01' }, { ...b, who: 'both' as const, what: 'Mer tid' }, goal('d', '2027-02-01')],
    followUps: ['2027-01-18'],
  }

  it('is said in words, from the reader’s side', () => {
    expect(changesOf(planContent, after, { language: 'en', role: 'manager', other: 'Aisha' })).toEqual({
      lines: [
        {
          line: after.lines[0],
          change: 'changed',
          sentences: ['By 1 March 2027 instead of 31 March 2027'],
          before: [],
        },
        {
          line: after.lines[1],
          change: 'changed',
          sentences: ['Both of you take it on instead of you'],
          before: [{ field: 'what', text: b.what }],
        },
        { line: after.lines[2], change: 'added', sentences: [], before: [] },
        { line: c, change: 'removed', sentences: [], before: [] },
      ],
      mattered: false,
      followUps: '18 January 2027 instead of 18 January 2027, 15 April 2027',
    })
    const sv = changesOf(planContent, after, { language: 'sv', role: 'employee', other: 'Maria' })
    expect(sv.lines[0]?.sentences).toEqual(['Senast 1 mars 2027 i stället för 31 mars 2027'])
    expect(sv.lines[1]?.sentences).toEqual(['Ni båda står för den i stället för Maria'])
  })

  it('stands in the history, with who and when', () => {
    const proposed = afterwards(agreed(), '2026-12-01 10:00', 'employee', {
      kind: 'proposePlan',
      basedOn: 1,
      content: after,
    })
    const back = afterwards(proposed, '2026-12-02 10:00', 'manager', { kind: 'returnPlan', version: 2, text: 'Nja' })
    const { history } = viewOf(back.talk, back.parts, 'manager', frame, at('2026-12-02 11:00')).plan
    const told = history.map(({ content, before, proposed, confirmed, returned }) => [
      content.version,
      before?.version,
      `${proposed.name} ${local(proposed.at)}`,
      confirmed && `${confirmed.name} ${local(confirmed.at)}`,
      returned?.name,
    ])
    expect(told).toEqual([
      [2, 1, 'Aisha Noor 2026-12-01 10:00', undefined, 'Maria Lind'],
      [1, undefined, 'Maria Lind 2026-11-13 10:00', 'Aisha Noor 2026-11-16 10:00', undefined],
    ])
  })
})
