/** Lines between the follow-ups: who is reminded of what and when, what is told of them, and what the other gets to know. */
import { describe, expect, it } from 'vitest'
import { decideTalk } from '../../functions/domain/decide-talk.ts'
import { lineAnswer, parseLineAnswer } from '../../functions/domain/line-mails.ts'
import { inForceSince, linesInForce, linesToReport, mayAskToTalk } from '../../functions/domain/line-report.ts'
import { owes } from '../../functions/domain/owed.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { PlanLine } from '../../functions/domain/plan.ts'
import { changesOf } from '../../functions/domain/plan-changes.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { talkTimetable } from '../../functions/domain/timetable.ts'
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
  const told = () =>
    afterwards(agreed(), '2026-12-01 10:00', 'employee', report('a', 'stuck', words.lineCommentEmployee, 1))
  const view = (role: 'employee' | 'manager', of = told()) =>
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
    const next = { ...told().talk, id: 't_next000000000000', previous: told().talk.id }
    const { lastPlan } = viewOf(next, new Map(), 'employee', frame, at('2027-10-01 10:00'), told())
    expect(lastPlan?.statuses[0]?.employee).toBe('stuck')
  })

  it('is whose line it is, of the plan that was shown', () => {
    expect(when(agreed(), '2026-12-01 10:00', 'employee', report('b', 'done', '', 1))).toBe('notYours')
    expect(when(agreed(), '2026-12-01 10:00', 'employee', report('x', 'done', '', 1))).toBe('gone')
    expect(when(agreed(), '2026-12-01 10:00', 'employee', report('a', 'done', '', 9))).toBe('stale')
  })

  it('gives a new manager how the line stands, and not the words to the one before', () => {
    const manager = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' } as const
    const handed = afterwards(told(), '2026-12-02 10:00', 'service', { kind: 'changeManager', manager })
    expect(view('manager', handed).plan.inForce?.statuses[0]).toEqual({ line: 'a', employee: 'stuck', comments: [] })
    expect(view('manager', handed).lines.otherStuck).toEqual([])
  })
})

describe('what is stuck', () => {
  const stuck = (told: Told, time: string, line = 'a') => afterwards(told, time, 'employee', report(line, 'stuck'))
  const given = () => agreedWith(goal('a', '2027-05-10'), goal('b', '2027-05-12'))

  it('is told to the other within the hour, and not twice on a day', () => {
    const first = pass(stuck(given(), '2026-12-01 10:00'), '2026-12-01 10:00', '2026-12-01 12:00')
    expect(first.gone.map(({ key }) => key)).toContain('manager.stuck.1')
    expect(gone(stuck(first.told, '2026-12-01 13:00', 'b'), '2026-12-01 13:00', '2026-12-05 10:00')).toEqual([
      '2026-12-02 manager.stuck.2',
    ])
  })

  it('is not told when it moves again before the mail has gone', () => {
    const moves = afterwards(
      stuck(given(), '2026-12-01 20:00'),
      '2026-12-01 21:00',
      'employee',
      report('a', 'onItsWay'),
    )
    expect(gone(moves, '2026-12-01 21:00', '2026-12-05 10:00')).toEqual([])
  })

  it('goes along with asking for a talk, which goes at once and once a day', () => {
    const asked = afterwards(stuck(given(), '2026-12-01 20:00'), '2026-12-01 20:01', 'employee', { kind: 'askToTalk' })
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

describe('what is told of lines between two follow-ups', () => {
  const given = () => agreedWith(goal('a', '2027-05-10'), goal('b', '2027-05-12'), goal('m', '2027-05-12', 'manager'))
  const erik = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' } as const
  const rows = ({ talk }: Told) =>
    talkTimetable(talk, frame)
      .filter(({ kind }) => kind === 'stuck' || kind === 'talkWanted')
      .map(({ key, due, until }) => `${key} ${local(due).slice(0, 10)} ${local(until).slice(0, 10)}`)
  const says = (told: Told, time: string, by: 'employee' | 'manager', command: TalkCommand) =>
    afterwards(told, time, by, command)

  it('goes to the other of the two, for ten days', () => {
    const asked = says(given(), '2026-12-01 10:00', 'manager', { kind: 'askToTalk' })
    expect(rows(asked)).toEqual(['employee.talkWanted.1 2026-12-01 2026-12-11'])
    const stuck = says(given(), '2026-12-01 10:00', 'manager', report('m', 'stuck'))
    expect(rows(stuck).map((row) => row.slice(0, 27))).toEqual(['employee.stuck.1 2026-12-01'])
    const both = says(asked, '2026-12-02 10:00', 'employee', { kind: 'askToTalk' })
    expect(rows(both)).toContain('manager.talkWanted.1 2026-12-02 2026-12-12')
  })

  it('is not told to a manager who has come since, nor by one who has left', () => {
    const stuck = says(given(), '2026-12-01 10:00', 'employee', report('a', 'stuck'))
    const asked = says(stuck, '2026-12-01 10:01', 'employee', { kind: 'askToTalk' })
    const change = { kind: 'changeManager', manager: erik } as const
    expect(rows(afterwards(asked, '2026-12-01 10:02', 'service', change))).toEqual([])
    expect(rows(afterwards(asked, '2026-12-01 10:01', 'service', change))).toEqual([
      'manager.talkWanted.1 2026-12-01 2026-12-11',
    ])
  })

  it('is told to the new manager when it is said to them', () => {
    const stuck = says(given(), '2026-12-01 10:00', 'employee', report('a', 'stuck'))
    const handed = afterwards(stuck, '2026-12-02 10:00', 'service', { kind: 'changeManager', manager: erik })
    const again = says(handed, '2026-12-03 10:00', 'employee', report('b', 'stuck'))
    expect(again.talk.stuck?.employee).toEqual({ n: 2, at: at('2026-12-03 10:00') })
    expect(typeof when(handed, '2026-12-02 10:05', 'employee', { kind: 'askToTalk' })).toBe('object')
  })

  it('is one mail of all lines until it has gone', () => {
    const first = says(given(), '2026-12-01 20:00', 'employee', report('a', 'stuck'))
    const second = says(first, '2026-12-01 20:05', 'employee', report('b', 'stuck'))
    expect(second.talk.stuck?.employee).toEqual({ n: 1, at: at('2026-12-01 20:00') })
    const ofManager = says(second, '2026-12-01 20:10', 'manager', report('m', 'stuck'))
    expect(ofManager.talk.stuck?.manager).toEqual({ n: 1, at: at('2026-12-01 20:10') })
    const gone = pass(ofManager, '2026-12-01 20:10', '2026-12-02 10:00').told
    const next = says(gone, '2026-12-03 10:00', 'manager', report('m', 'stuck'))
    expect(next.talk.stuck?.manager?.n).toBe(2)
  })

  it('is said no more of it than that it stands, when it goes well', () => {
    const told = says(given(), '2026-12-01 10:00', 'employee', report('a', 'onItsWay', words.lineCommentEmployee))
    expect(told.talk).not.toHaveProperty('stuck')
    expect(told.parts.get('line#a#employee')?.value).toEqual({
      status: 'onItsWay',
      comment: words.lineCommentEmployee,
      at: at('2026-12-01 10:00'),
      version: 2,
    })
  })

  it('needs a plan in force, and of another version says which', () => {
    expect(when(planProposed(), '2026-12-01 10:00', 'employee', report('a', 'done', '', 1))).toBe('notNow')
    expect(when(planProposed(), '2026-12-01 10:00', 'employee', { kind: 'askToTalk' })).toBe('notNow')
    const stale = decideTalk(given().talk, report('a', 'done', '', 1), 'employee', frame, at('2026-12-01 10:00'))
    expect(stale).toEqual({ ok: false, refusal: { code: 'stale', facts: { version: 2 } } })
    expect(mayAskToTalk(planProposed().talk, 'employee', '2026-12-01', 'Europe/Stockholm')).toBe(false)
  })

  it('is of the accepted lines of a plan that is not agreed', () => {
    const some = afterwards(planProposed(), '2026-11-14 10:00', 'employee', {
      kind: 'acceptLines',
      version: 1,
      lines: ['a', 'c'],
    })
    expect(linesInForce(some.talk.plan)).toEqual([])
    const stands = afterwards(some, '2026-12-05 00:00', 'service', { kind: 'standNotAgreed', version: 1 })
    expect(linesInForce(stands.talk.plan)).toEqual([
      { id: 'a', who: 'employee', by: '2027-03-31' },
      { id: 'c', who: 'both' },
    ])
    expect(inForceSince(stands.talk.plan)).toBe(at('2026-12-05 00:00'))
  })
})

describe('lines of a week', () => {
  const reminders = (told: Told) =>
    talkTimetable(told.talk, frame)
      .filter(({ kind }) => kind === 'lines' || kind === 'linesDue')
      .map(({ kind, due, until }) => `${kind} ${local(due).slice(0, 10)} ${local(until).slice(0, 10)}`)

  it('are reminded of by the first day of them, in whatever order they stand, until three working days after the last', () => {
    const told = agreedWith(goal('b', '2027-03-12'), goal('a', '2027-03-10'))
    expect(reminders(told)).toEqual(['lines 2027-03-03 2027-03-10', 'linesDue 2027-03-10 2027-03-18'])
  })

  it('are reminded of while one of them was not spoken of in the last two days', () => {
    const told = agreedWith(goal('a', '2027-03-10'), goal('b', '2027-03-12'))
    const one = afterwards(told, '2027-03-09 10:00', 'employee', report('a', 'onItsWay'))
    expect(reminders(one)).toContain('linesDue 2027-03-10 2027-03-18')
    expect(reminders(afterwards(one, '2027-03-09 10:00', 'employee', report('b', 'onItsWay')))).toEqual([])
  })

  it('wait while the employee says that there was no talk', () => {
    const { talk, parts } = agreedWith(goal('a', '2027-03-10'))
    const held = { employee: { answer: 'fellThrough', at: at('2026-12-01 10:00') } } as const
    expect(reminders({ talk: { ...talk, held }, parts })).toEqual([])
  })

  it('that the manager has promised are known to the manager’s own digest until the last of them', () => {
    const told = agreedWith(
      goal('b', '2027-03-12', 'manager'),
      goal('a', '2027-05-10', 'both'),
      goal('c', '2027-02-10', 'manager'),
    )
    const steps = (of: Told) => talkTimetable(of.talk, frame).filter(({ kind }) => kind === 'expectPromises')
    expect(steps(told)).toMatchObject([
      { key: 'service.expectPromises.2027-05-10', step: { kind: 'expectPromises', until: '2027-05-10' } },
    ])
    const known = afterwards(told, '2026-11-16 10:01', 'service', { kind: 'expectPromises', until: '2027-05-10' })
    expect(steps(known)).toEqual([])
    const less = afterwards(told, '2026-11-16 10:01', 'service', { kind: 'expectPromises', until: '2027-03-12' })
    expect(steps(less)).toHaveLength(1)
    expect(steps(agreedWith(goal('a', '2027-05-10')))).toEqual([])
  })

  it.each([
    ['on Monday of the week before', '2027-03-01', true],
    ['on the Sunday before that', '2027-02-28', false],
    ['on Sunday of their week', '2027-03-14', true],
    ['on the Monday after', '2027-03-15', false],
  ])('are to be told of %s', (_, today, due) => {
    for (const by of ['2027-03-08', '2027-03-14']) {
      const { talk } = agreedWith(goal('a', by))
      expect(linesToReport(talk, 'employee', today, 'Europe/Stockholm').length > 0).toBe(due)
    }
  })

  it('are told of for a week by a word on its Monday', () => {
    const told = agreedWith(goal('a', '2027-03-12'))
    const said = afterwards(told, '2027-03-08 09:00', 'employee', report('a', 'onItsWay'))
    expect(linesToReport(said.talk, 'employee', '2027-03-12', 'Europe/Stockholm')).toEqual([])
  })
})

it('what a link of a mail says of a line is read back', () => {
  for (const status of ['done', 'onItsWay', 'stuck', 'noLongerRelevant'] as const)
    expect(parseLineAnswer(lineAnswer('l1', status))).toEqual({ line: 'l1', status })
  expect(parseLineAnswer('xs.l1')).toBeUndefined()
})
