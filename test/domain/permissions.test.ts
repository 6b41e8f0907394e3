/**
 * Who can read what: the table of the product typed out once more, by hand. Every text in these talks is written once, so that wherever it
 * turns up in what someone is shown, it was shown to them.
 */
import { describe, expect, it } from 'vitest'
import { viewOf } from '../../functions/domain/permissions.ts'
import { type Role, roleOf } from '../../functions/domain/role.ts'
import { questionsOf } from '../../functions/domain/templates/asked.ts'
import {
  afterwards,
  agreed,
  at,
  beside,
  book,
  booked,
  employeeAnswers,
  frame,
  frameWith,
  held,
  inFollowUp,
  managerAnswers,
  open,
  planProposed,
  prepared,
  type Told,
  words,
} from '../given.ts'

type Word = keyof typeof words

const seenBy = (role: Role, told: Told, time: string): Word[] => {
  const shown = JSON.stringify(viewOf(told.talk, told.parts, role, frame, at(time)))
  return (Object.keys(words) as Word[]).filter((word) => shown.includes(words[word])).sort()
}
const list = (...found: Word[]): Word[] => found.sort()

/** Whatever stands beside a talk from the first day on: drafts, notes and plans that nobody has proposed. */
const withDrafts = (told: Told): Told => {
  const draft = (text: string) => ({ text, onlyOnPage: false, at: at('2026-10-30 10:00') })
  const plan = (what: string) => ({
    mattered: [what],
    lines: [{ id: 'd', kind: 'goal', what, who: 'both' }],
    followUps: [],
    basedOn: 0,
    at: at('2026-10-30 10:00'),
  })
  return [
    ['draft#employee#QA3', draft(words.employeeDraft)],
    ['draft#manager#QC3', draft(words.managerDraft)],
    ['private#manager', { notes: words.notes, at: at('2026-10-30 10:00') }],
    ['plandraft#employee', plan(words.planDraftEmployee)],
    ['plandraft#manager', plan(words.planDraftManager)],
  ].reduce((current, [name, value]) => beside(current, name as string, value as Parameters<typeof beside>[2]), told)
}

const send = (told: Told, by: Role) =>
  afterwards(told, '2026-11-02 10:00', by, {
    kind: 'sendAnswers',
    answers: by === 'employee' ? employeeAnswers : managerAnswers,
  })

const employeeOwn = ['employeeDraft', 'planDraftEmployee'] as const
const managerOwn = ['managerDraft', 'notes', 'planDraftManager'] as const
const employeeSent = ['employeeAnswer', 'employeePageOnly'] as const
const managerShared = ['managerC2'] as const
const managerSent = ['managerC1', 'managerC2', 'managerC4'] as const

describe('the texts of these specs', () => {
  it('are each told apart from the others', () => {
    const texts = Object.values(words)
    for (const text of texts) expect(texts.filter((other) => other.includes(text))).toEqual([text])
  })
})

describe('before anyone has sent anything', () => {
  const told = withDrafts(booked())

  it('each reads own drafts, and the manager own notes', () => {
    expect(seenBy('employee', told, '2026-11-02 09:00')).toEqual(list(...employeeOwn))
    expect(seenBy('manager', told, '2026-11-02 09:00')).toEqual(list(...managerOwn))
  })

  it('both read the topics that either proposed, at once', () => {
    const one = afterwards(told, '2026-10-30 10:00', 'employee', { kind: 'proposeTopic', text: words.employeeTopic })
    const both = afterwards(one, '2026-10-30 10:00', 'manager', { kind: 'proposeTopic', text: words.managerTopic })
    const topics = ['employeeTopic', 'managerTopic'] as const
    expect(seenBy('employee', both, '2026-11-02 09:00')).toEqual(list(...employeeOwn, ...topics))
    expect(seenBy('manager', both, '2026-11-02 09:00')).toEqual(list(...managerOwn, ...topics))
  })
})

describe('when one has sent and the other has not', () => {
  it('the other reads nothing of it yet', () => {
    const employee = send(withDrafts(booked()), 'employee')
    expect(seenBy('employee', employee, '2026-11-03 09:00')).toEqual(list(...employeeOwn, ...employeeSent))
    expect(seenBy('manager', employee, '2026-11-03 09:00')).toEqual(list(...managerOwn))
    const manager = send(withDrafts(booked()), 'manager')
    expect(seenBy('employee', manager, '2026-11-03 09:00')).toEqual(list(...employeeOwn))
    expect(seenBy('manager', manager, '2026-11-03 09:00')).toEqual(list(...managerOwn, ...managerSent))
  })

  it('it opens when the other prepares without writing', () => {
    const told = afterwards(send(withDrafts(booked()), 'employee'), '2026-11-03 10:00', 'manager', {
      kind: 'prepareWithoutWriting',
    })
    expect(seenBy('manager', told, '2026-11-03 10:01')).toEqual(list(...managerOwn, ...employeeSent))
  })

  it('it opens when the summary goes out, and later answers are read at once', () => {
    const one = send(withDrafts(booked()), 'employee')
    const opened = { ...one, talk: { ...one.talk, opened: at('2026-11-11 08:20') } }
    expect(seenBy('manager', opened, '2026-11-11 08:21')).toEqual(list(...managerOwn, ...employeeSent))
    const both = send(opened, 'manager')
    expect(seenBy('employee', both, '2026-11-11 08:22')).toEqual(
      list(...employeeOwn, ...employeeSent, ...managerShared),
    )
  })

  it('it opens when the meeting starts', () => {
    const one = send(withDrafts(booked()), 'employee')
    expect(seenBy('manager', one, '2026-11-12 13:59')).toEqual(list(...managerOwn))
    expect(seenBy('manager', one, '2026-11-12 14:00')).toEqual(list(...managerOwn, ...employeeSent))
  })
})

describe('when both have sent', () => {
  const told = withDrafts(prepared())

  it('the manager reads the employee’s answers, and the employee the shared points, but neither self-check nor less', () => {
    expect(seenBy('employee', told, '2026-11-04 09:00')).toEqual(
      list(...employeeOwn, ...employeeSent, ...managerShared),
    )
    expect(seenBy('manager', told, '2026-11-04 09:00')).toEqual(list(...managerOwn, ...managerSent, ...employeeSent))
  })

  it('less is read by the employee from the start of the meeting', () => {
    const before = list(...employeeOwn, ...employeeSent, ...managerShared)
    expect(seenBy('employee', told, '2026-11-12 13:59')).toEqual(before)
    expect(seenBy('employee', told, '2026-11-12 14:00')).toEqual(list(...before, 'managerC4'))
  })

  it('less is read before, when the manager has said it already, and the employee is not told of that mark', () => {
    const answers = managerAnswers.map((one) => (one.question === 'QC4' ? { ...one, alreadySaid: true } : one))
    const said = afterwards(told, '2026-11-04 10:00', 'manager', { kind: 'sendAnswers', answers })
    expect(seenBy('employee', said, '2026-11-04 10:01')).toContain('managerC4')
    const view = viewOf(said.talk, said.parts, 'employee', frame, at('2026-11-04 10:01'))
    expect(JSON.stringify(view)).not.toContain('alreadySaid')
  })

  it('a mark of already said opens no self-check', () => {
    const answers = managerAnswers.map((one) => ({ ...one, alreadySaid: true }))
    const said = afterwards(told, '2026-11-04 10:00', 'manager', { kind: 'sendAnswers', answers })
    expect(seenBy('employee', said, '2026-11-12 15:00')).not.toContain('managerC1')
  })

  it('less is closed again when the meeting that started is moved', () => {
    const moved = afterwards(told, '2026-11-12 14:05', 'manager', book('2026-11-30 14:00'))
    expect(seenBy('employee', moved, '2026-11-12 14:06')).not.toContain('managerC4')
  })

  it('an answer to a question that is not asked is shown to nobody else', () => {
    const answers = [{ question: 'QX9', text: words.managerC2, onlyOnPage: false }]
    const odd = afterwards(told, '2026-11-04 10:00', 'manager', { kind: 'sendAnswers', answers })
    expect(seenBy('employee', odd, '2026-11-04 10:01')).not.toContain('managerC2')
  })
})

describe('the plan', () => {
  const before = {
    employee: [...employeeOwn, ...employeeSent, 'managerC2', 'managerC4'],
    manager: [...managerOwn, ...managerSent, ...employeeSent],
  } as const

  it('is its author’s alone until it is proposed', () => {
    const told = withDrafts(held())
    expect(seenBy('employee', told, '2026-11-12 17:00')).toEqual(list(...before.employee))
    expect(seenBy('manager', told, '2026-11-12 17:00')).toEqual(list(...before.manager))
  })

  it('is read by both when it is proposed, sent back with a comment, and agreed', () => {
    const proposed = withDrafts(planProposed())
    const returned = afterwards(proposed, '2026-11-13 14:00', 'employee', {
      kind: 'returnPlan',
      version: 1,
      text: words.comment,
    })
    const inForce = withDrafts(agreed())
    for (const role of ['employee', 'manager'] as const) {
      expect(seenBy(role, proposed, '2026-11-13 11:00')).toEqual(list(...before[role], 'plan', 'mattered'))
      expect(seenBy(role, returned, '2026-11-13 15:00')).toEqual(list(...before[role], 'plan', 'mattered', 'comment'))
      expect(seenBy(role, inForce, '2026-11-17 15:00')).toEqual(list(...before[role], 'plan', 'mattered'))
    }
  })

  it('in force is read beside a new version until that is in force too', () => {
    const content = {
      mattered: [],
      lines: [{ id: 'a', kind: 'goal', what: 'Nytt', who: 'both' } as const],
      followUps: [],
    }
    const second = afterwards(agreed(), '2026-12-01 10:00', 'manager', { kind: 'proposePlan', basedOn: 1, content })
    const view = viewOf(second.talk, second.parts, 'employee', frame, at('2026-12-01 11:00'))
    expect([view.plan.agreed?.version, view.plan.latest?.version, view.plan.isAgreed]).toEqual([1, 2, false])
  })
})

describe('a follow-up', () => {
  const base = {
    employee: [...employeeOwn, ...employeeSent, 'managerC2', 'managerC4', 'plan', 'mattered'],
    manager: [...managerOwn, ...managerSent, ...employeeSent, 'plan', 'mattered'],
  } as const
  const ofEmployee = ['needEmployee', 'raiseEmployee', 'lineCommentEmployee'] as const
  const ofManager = ['needManager', 'lineCommentManager'] as const
  const one = withDrafts(inFollowUp())
  const both = afterwards(one, '2027-01-20 10:00', 'manager', {
    kind: 'answerFollowUp',
    followUp: 1,
    answers: {
      lines: [{ line: 'b', status: 'done', comment: words.lineCommentManager }],
      need: words.needManager,
      raise: '',
    },
  })

  it('is read by the one who answered, and by the other when both have', () => {
    expect(seenBy('employee', one, '2027-01-19 10:00')).toEqual(list(...base.employee, ...ofEmployee))
    expect(seenBy('manager', one, '2027-01-19 10:00')).toEqual(list(...base.manager))
    for (const role of ['employee', 'manager'] as const) {
      expect(seenBy(role, both, '2027-01-20 10:01')).toEqual(list(...base[role], ...ofEmployee, ...ofManager))
    }
  })

  it('is read by the other when it closed in silence', () => {
    const closed = afterwards(one, '2027-01-26 00:00', 'service', { kind: 'closeFollowUp', followUp: 1 })
    expect(seenBy('manager', closed, '2027-01-26 08:00')).toEqual(list(...base.manager, ...ofEmployee))
  })

  it('tells the manager at once of workload and responsibility, and the employee nothing of the kind', () => {
    const ofRole = (role: Role, told = one) =>
      viewOf(told.talk, told.parts, role, frame, at('2027-01-20 10:01')).followUps[0]
    expect(ofRole('manager')?.signals).toEqual({ workload: 'onlyJust', responsibility: 'more' })
    expect(ofRole('employee')?.signals).toBeUndefined()
    expect(ofRole('employee', both)?.signals).toBeUndefined()
    expect(ofRole('manager')?.other).toBeUndefined()
  })
})

describe('the next talk', () => {
  const next = (told: Told) => ({
    ...open(),
    talk: { ...open().talk, id: 't_nextyear00000000', previous: told.talk.id },
  })
  const seenIn = (role: Role, previous: Told): Word[] => {
    const { talk, parts } = next(previous)
    const shown = JSON.stringify(viewOf(talk, parts, role, frame, at('2027-10-01 10:00'), previous))
    return (Object.keys(words) as Word[]).filter((word) => shown.includes(words[word])).sort()
  }

  it('brings along the plan in force and what both have read of it, and no other words of the last talk', () => {
    const before = withDrafts(inFollowUp())
    for (const role of ['employee', 'manager'] as const) {
      expect(seenIn(role, before)).toEqual(list('plan', 'mattered'))
      const closed = afterwards(before, '2027-01-26 00:00', 'service', { kind: 'closeFollowUp', followUp: 1 })
      expect(seenIn(role, closed)).toEqual(list('plan', 'mattered', 'lineCommentEmployee'))
    }
  })

  it('brings along no plan that was only proposed', () => {
    expect(seenIn('manager', withDrafts(planProposed()))).toEqual([])
  })
})

describe('a view', () => {
  it('holds no secret, no browser and no record of mails', () => {
    const told = booked()
    const talk = {
      ...told.talk,
      links: { canaryhash: { role: 'employee' as const, purpose: 'home', at: 0 } },
      browsers: [{ role: 'employee' as const, hash: 'canarybrowser', at: 0 }],
      freshLinks: [{ n: 1, role: 'employee' as const, purpose: 'home', at: 0, browser: 'canaryfresh' }],
      mails: { 'employee.canary.1': { status: 'sent' as const, at: 0, attempt: 'canaryattempt' } },
      recent: { employee: [{ id: 'canarycommand', body: 'canarybody', answer: {} }] },
    }
    for (const role of ['employee', 'manager'] as const) {
      expect(JSON.stringify(viewOf(talk, told.parts, role, frame, at('2026-11-02 09:00')))).not.toContain('canary')
    }
  })

  it('is given to a side of the talk and to nobody else', () => {
    const { talk } = open()
    expect(roleOf(talk, talk.people.employee.id)).toBe('employee')
    expect(roleOf(talk, talk.people.manager.id)).toBe('manager')
    expect(roleOf(talk, 'p_hannarask0000000')).toBeUndefined()
  })

  it('asks the manager about the employee only when HR wants it', () => {
    const asked = (managerAnswersA: boolean) =>
      questionsOf(frameWith({ managerAnswersA }), 'manager').filter(({ id }) => id.startsWith('QA'))
    expect(asked(false)).toEqual([])
    expect(asked(true).length).toBeGreaterThan(0)
  })

  it('says whether one’s own preparation is begun, sent or without words, and of the other only whether it is done', () => {
    const status = (told: Told, role: Role) =>
      viewOf(told.talk, told.parts, role, frame, at('2026-11-03 09:00')).preparation
    expect(status(booked(), 'employee').own.status).toBe('open')
    expect(status(withDrafts(booked()), 'employee').own.status).toBe('draft')
    expect(status(withDrafts(booked()), 'manager').other).toEqual({ prepared: false, withoutWriting: false })
    expect(status(send(booked(), 'employee'), 'employee').own).toMatchObject({ status: 'sent', version: 1 })
  })
})
