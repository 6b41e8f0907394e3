/** The file of what a person may read about themselves: what their pages show, and of others no word that is not theirs. */
import { describe, expect, it } from 'vitest'
import { feedbackView } from '../../functions/domain/feedback-view.ts'
import { hasOwnWords, recordOfFeedback, recordOfRequest, recordOfTalk } from '../../functions/domain/own-record.ts'
import { viewOf } from '../../functions/domain/permissions.ts'
import type { Role } from '../../functions/domain/role.ts'
import {
  afterwards,
  agreed,
  at,
  beside,
  booked,
  employeeAnswers,
  frame,
  held,
  inFollowUp,
  open,
  planContent,
  planProposed,
  prepared,
  type Told,
  words,
} from '../given.ts'

const record = (told: Told, role: Role, time: string) =>
  recordOfTalk(viewOf(told.talk, told.parts, role, frame, at(time)), [], 'sv')
const draft = (told: Told, name: string, text: string): Told =>
  beside(told, name, { text, onlyOnPage: false, at: at('2026-11-10 10:00') })
const texts = (found: { text: string }[]) => found.map(({ text }) => text)

describe('of one’s own talk', () => {
  it('has when and where, with whom, in which cycle, and whether it was', () => {
    expect(record(held(), 'employee', '2026-11-12 17:00')).toMatchObject({
      talk: 't_0123456789abcdef',
      cycle: 'Hösten 2026',
      role: 'employee',
      with: 'Maria Lind',
      meeting: { start: '2026-11-12T13:00:00.000Z', end: '2026-11-12T14:00:00.000Z', place: 'Rum 3' },
      held: true,
      deleted: [],
    })
    expect(record(open(), 'employee', '2026-10-01 10:00')).not.toHaveProperty('meeting')
    expect(record(open(), 'manager', '2026-10-01 10:00')).toMatchObject({ with: 'Aisha Noor', held: false })
  })

  it('has the answers under their questions, and a draft where it says something else', () => {
    const one = draft(prepared(), 'draft#employee#QA1', 'ändrat')
    const same = draft(one, 'draft#employee#QA2', words.employeePageOnly)
    const told = draft(draft(same, 'draft#employee#QA3', 'nytt'), 'draft#employee#QA4', ' ')
    expect(record(told, 'employee', '2026-11-10 11:00').answers).toEqual([
      {
        question: 'Vilka mål och prioriteringar är viktigast i ditt arbete det kommande året, och varför just de?',
        text: words.employeeAnswer,
        status: 'sent',
      },
      {
        question: 'Vilka mål och prioriteringar är viktigast i ditt arbete det kommande året, och varför just de?',
        text: 'ändrat',
        status: 'draft',
      },
      {
        question: 'Vad behöver du lära dig eller få stöd med för att nå dit?',
        text: words.employeePageOnly,
        status: 'sent',
      },
      {
        question: 'Hur kan vi tillsammans skapa bra förutsättningar för att du ska lyckas?',
        text: 'nytt',
        status: 'draft',
      },
    ])
  })

  it('has what one wrote to a question that HR no longer asks', () => {
    const told = draft(booked(), 'draft#employee#QB1', 'gammalt')
    expect(texts(record(told, 'employee', '2026-11-10 11:00').answers)).toEqual(['gammalt'])
    const [answer] = record(draft(booked(), 'draft#employee#QB4', 'bra'), 'employee', '2026-11-10 11:00').answers
    expect(answer?.question).toContain('Hur fungerar samarbetet mellan dig och Maria')
  })

  it('has of the other’s what may be read by then, under the manager’s questions', () => {
    const before = record(prepared(), 'employee', '2026-11-04 10:00').answersOfTheOther
    expect(before).toEqual([{ question: 'Fortsätt: vad fungerar bra? Ge ett konkret exempel.', text: words.managerC2 }])
    expect(texts(record(held(), 'employee', '2026-11-12 17:00').answersOfTheOther)).toEqual([
      words.managerC2,
      words.managerC4,
    ])
    expect(record(booked(), 'employee', '2026-10-02 10:00').answersOfTheOther).toEqual([])
  })

  it('has the plan with how its lines stand, and each proposal that is not agreed for itself', () => {
    const { plan, proposedPlan } = record(inFollowUp(), 'employee', '2027-01-19 10:00')
    expect(proposedPlan).toBeUndefined()
    expect(plan).toMatchObject({
      version: 1,
      agreed: '2026-11-16T09:00:00.000Z',
      mattered: [words.mattered],
      followUps: ['2027-01-18', '2027-04-15'],
    })
    expect(plan?.lines.map(({ what, who, by, status, comments }) => [what, who, by, status, comments])).toEqual([
      [
        words.plan,
        'employee',
        '2027-03-31',
        { employee: 'onItsWay', manager: undefined },
        [{ by: 'employee', text: words.lineCommentEmployee }],
      ],
      ['Tid för handledning', 'manager', undefined, undefined, undefined],
      ['Gå igenom tillsammans', 'both', undefined, undefined, undefined],
    ])
    const first = record(planProposed(), 'employee', '2026-11-13 11:00')
    expect([first.plan, first.proposedPlan?.version, first.proposedPlan?.mattered]).toEqual([
      undefined,
      1,
      [words.mattered],
    ])
    const again = afterwards(agreed(), '2026-12-01 10:00', 'manager', {
      kind: 'proposePlan',
      basedOn: 1,
      content: { ...planContent, lines: [{ id: 'a', kind: 'goal', what: 'Nytt', who: 'both', goal: 'Trygg skola' }] },
    })
    const second = record(again, 'employee', '2026-12-01 11:00')
    expect([second.plan?.version, second.proposedPlan?.version]).toEqual([1, 2])
    expect(second.proposedPlan?.lines).toMatchObject([{ what: 'Nytt', goal: 'Trygg skola' }])
    expect(second.plan?.lines[0]).not.toHaveProperty('goal')
  })

  it('has a plan of one’s own that nobody has seen', () => {
    const own = { ...planContent, mattered: ['Mitt'], basedOn: 0, at: at('2026-11-12 18:00') }
    const told = beside(held(), 'plandraft#employee', own)
    expect(record(told, 'employee', '2026-11-12 19:00').planDraft?.mattered).toEqual(['Mitt'])
    expect(record(told, 'manager', '2026-11-12 19:00')).not.toHaveProperty('planDraft')
  })

  it('has the words with which a plan was sent back, line by line too, and those of who does not agree', () => {
    const returned = afterwards(planProposed(), '2026-11-13 14:00', 'employee', {
      kind: 'returnPlan',
      version: 1,
      text: words.comment,
      lines: [{ line: 'a', text: 'Senare' }],
    })
    expect(record(returned, 'employee', '2026-11-13 15:00').comments).toEqual([
      { by: 'employee', text: words.comment },
      { by: 'employee', text: 'Senare' },
    ])
    const disagreed = afterwards(planProposed(), '2026-11-13 14:00', 'employee', {
      kind: 'disagreePlan',
      version: 1,
      text: 'Inte så',
    })
    expect(record(disagreed, 'employee', '2026-11-13 15:00').comments).toEqual([{ by: 'employee', text: 'Inte så' }])
    for (const told of [returned, disagreed]) expect(record(told, 'manager', '2026-11-13 15:00').comments).toEqual([])
    const mine = afterwards(held(), '2026-11-13 10:00', 'employee', {
      kind: 'proposePlan',
      basedOn: 0,
      content: planContent,
    })
    const back = afterwards(mine, '2026-11-13 14:00', 'manager', { kind: 'returnPlan', version: 1, text: 'Mitt ord' })
    expect(record(back, 'manager', '2026-11-13 15:00').comments).toEqual([{ by: 'manager', text: 'Mitt ord' }])
  })

  it('has the topics of both, and every follow-up with one’s own words and the other’s once they may be read', () => {
    const topic = afterwards(booked(), '2026-10-02 10:00', 'manager', { kind: 'proposeTopic', text: 'Chefens' })
    const both = afterwards(topic, '2026-10-02 11:00', 'employee', { kind: 'proposeTopic', text: 'Mitt' })
    expect(record(both, 'employee', '2026-10-03 10:00').topics).toEqual([
      { by: 'manager', text: 'Chefens' },
      { by: 'employee', text: 'Mitt' },
    ])
    const one = record(inFollowUp(), 'employee', '2027-01-19 10:00').followUps
    expect(one.map(({ date, own, other }) => [date, own?.need, other?.need])).toEqual([
      ['2027-01-18', words.needEmployee, undefined],
      ['2027-04-15', undefined, undefined],
    ])
    const closed = afterwards(inFollowUp(), '2027-01-20 10:00', 'manager', {
      kind: 'answerFollowUp',
      followUp: 1,
      answers: { lines: [], need: words.needManager, raise: '' },
    })
    expect(record(closed, 'employee', '2027-01-20 11:00').followUps[0]?.other?.need).toBe(words.needManager)
  })

  it('has the own concerns with their answers, and the stories that one lets be told', () => {
    const concern = afterwards(agreed(), '2026-11-17 10:00', 'employee', {
      kind: 'passOn',
      what: 'concern',
      text: 'Oro',
      to: [{ address: 'hash', name: 'Hanna Rask' }],
      named: true,
      shown: true,
    })
    const answered = afterwards(concern, '2026-11-18 10:00', 'service', {
      kind: 'passedOnAnswered',
      n: 1,
      id: 'a',
      answer: { by: 'Hanna Rask', text: 'Tack', at: at('2026-11-18 10:00') },
    })
    const done = afterwards(answered, '2026-11-19 10:00', 'employee', {
      kind: 'reportLine',
      version: 1,
      line: 'a',
      status: 'done',
      comment: '',
    })
    const told = afterwards(done, '2026-11-20 10:00', 'employee', {
      kind: 'tellStory',
      id: 's1',
      line: 'a',
      text: 'Det gick',
      named: false,
      manager: true,
      invitations: false,
    })
    const own = record(told, 'employee', '2026-11-21 10:00')
    expect(own.passedOn).toEqual([
      {
        what: 'concern',
        text: 'Oro',
        to: ['Hanna Rask'],
        at: '2026-11-17T09:00:00.000Z',
        answers: [{ by: 'Hanna Rask', text: 'Tack', at: '2026-11-18T09:00:00.000Z' }],
      },
    ])
    expect(own.stories).toEqual([{ text: 'Det gick', named: false, manager: true, invitations: false }])
    const managers = record(told, 'manager', '2026-11-21 10:00')
    expect([managers.passedOn, managers.stories]).toEqual([[], []])
  })

  it('has who has done what, by name and moment', () => {
    const view = viewOf(open().talk, open().parts, 'employee', frame, at('2026-10-02 10:00'))
    const log = [{ at: at('2026-10-01 10:00'), by: 'manager' as const, name: 'Maria Lind', action: 'cameIn' as const }]
    expect(recordOfTalk(view, log, 'sv').log).toEqual([
      { at: '2026-10-01T08:00:00.000Z', by: 'Maria Lind', action: 'cameIn' },
    ])
  })

  it('says what is so old that it is deleted', () => {
    expect(record(held(), 'employee', '2027-11-13 10:00').deleted).toEqual(['notes', 'preparation'])
  })
})

describe('of a talk that one holds with another', () => {
  it('has one’s own words alone, and neither self-check nor plan', () => {
    const topic = afterwards(prepared(), '2026-11-04 10:00', 'manager', { kind: 'proposeTopic', text: 'Chefens' })
    const both = afterwards(topic, '2026-11-04 11:00', 'employee', { kind: 'proposeTopic', text: 'Mitt' })
    const before = record(draft(both, 'draft#manager#QC1', 'självkoll'), 'manager', '2026-11-10 11:00')
    expect(texts(before.answers)).toEqual([words.managerC2, words.managerC4])
    expect(before.answersOfTheOther).toEqual([])
    expect(texts(before.topics)).toEqual(['Chefens'])
    const managerAnswers = { lines: [], need: words.needManager, raise: '' }
    const after = record(
      afterwards(inFollowUp(), '2027-01-20 10:00', 'manager', {
        kind: 'answerFollowUp',
        followUp: 1,
        answers: managerAnswers,
      }),
      'manager',
      '2027-01-20 11:00',
    )
    expect(after).not.toHaveProperty('plan')
    expect(after).not.toHaveProperty('proposedPlan')
    expect(after.followUps.map(({ date, own, other }) => [date, own?.need, other])).toEqual([
      ['2027-01-18', words.needManager, undefined],
    ])
  })

  it('is in the file where there is a word of one’s own in it', () => {
    const own = (told: Told, time: string) => hasOwnWords(record(told, 'manager', time))
    expect(own(booked(), '2026-10-02 10:00')).toBe(false)
    expect(own(draft(booked(), 'draft#manager#QC1', 'självkoll'), '2026-11-10 11:00')).toBe(false)
    const topic = afterwards(booked(), '2026-10-02 10:00', 'manager', { kind: 'proposeTopic', text: 'Chefens' })
    const without = afterwards(booked(), '2026-11-02 10:00', 'employee', {
      kind: 'sendAnswers',
      answers: employeeAnswers,
    })
    const unseen = { ...planContent, basedOn: 0, at: at('2026-11-12 18:00') }
    const followUp = afterwards(agreed(), '2027-01-20 10:00', 'manager', {
      kind: 'answerFollowUp',
      followUp: 1,
      answers: { lines: [], need: words.needManager, raise: '' },
    })
    const concern = afterwards(agreed(), '2026-11-17 10:00', 'manager', {
      kind: 'passOn',
      what: 'concern',
      text: 'Oro',
      to: [{ address: 'hash', name: 'Hanna Rask' }],
      named: true,
      shown: false,
    })
    const proposed = afterwards(held(), '2026-11-13 10:00', 'employee', {
      kind: 'proposePlan',
      basedOn: 0,
      content: planContent,
    })
    const comment = { kind: 'returnPlan', version: 1, text: 'Mitt ord' } as const
    const bare = { ...concern, parts: new Map([...concern.parts].filter(([name]) => name.startsWith('passed#'))) }
    const returned = afterwards(proposed, '2026-11-13 14:00', 'manager', comment)
    const commented = {
      ...returned,
      parts: new Map([...returned.parts].filter(([name]) => name.startsWith('comment#'))),
    }
    expect([own(bare, '2026-11-18 10:00'), own(commented, '2026-11-13 15:00')]).toEqual([true, true])
    expect(own(topic, '2026-10-03 10:00')).toBe(true)
    expect(own(without, '2026-11-03 10:00')).toBe(false)
    expect(own(draft(booked(), 'draft#manager#QC2', 'x'), '2026-11-10 11:00')).toBe(true)
    expect(own(beside(booked(), 'plandraft#manager', unseen), '2026-11-12 19:00')).toBe(true)
    const alone = new Map([...followUp.parts].filter(([name]) => name.startsWith('followup#')))
    expect(own({ ...followUp, parts: alone }, '2027-01-20 11:00')).toBe(true)
  })
})

describe('of feedback and requests', () => {
  const message = {
    id: 'm1',
    kind: 'continue' as const,
    from: { id: 'p_a', name: 'Aisha Noor', language: 'sv' as const },
    to: [{ id: 'p_m', name: 'Maria Lind' }],
    situation: 'När',
    behaviour: 'du',
    effect: 'gick det',
    at: at('2026-10-05 10:00'),
  }

  it('has the words, from and to whom and when, and no key of anything', () => {
    expect(recordOfFeedback(feedbackView(message, 'p_a'))).toEqual({
      kind: 'continue',
      from: 'Aisha Noor',
      to: 'Maria Lind',
      situation: 'När',
      behaviour: 'du',
      effect: 'gick det',
      at: '2026-10-05T08:00:00.000Z',
    })
    const several = { ...message, to: [...message.to, { id: 'p_e', name: 'Erik Sand' }] }
    expect(recordOfFeedback(feedbackView(several, 'p_a'))).not.toHaveProperty('to')
    const correction = {
      ...message,
      kind: 'more' as const,
      next: 'Prova',
      about: { talk: 't', line: 'a', what: 'Rad' },
    }
    expect(recordOfFeedback(feedbackView(correction, 'p_a'))).toMatchObject({ next: 'Prova', about: 'Rad' })
  })

  it('has of a request where it stands, what came of it, and the notes that were let out', () => {
    const view = {
      id: 'r_1',
      kind: 'access' as const,
      at: at('2026-10-05 10:00'),
      by: 'person' as const,
      status: 'reviewing' as const,
      until: '2026-10-15',
      answerBy: '2026-11-05',
    }
    expect(recordOfRequest(view, undefined)).toEqual({
      kind: 'access',
      by: 'person',
      status: 'reviewing',
      until: '2026-10-15',
      answerBy: '2026-11-05',
      at: '2026-10-05T08:00:00.000Z',
      notes: [],
      leftOut: [],
    })
    const { until: _, ...over } = view
    const note = { n: 1, author: 'Maria Lind', what: 'notes' as const, cycle: 'c', text: 'Lugn' }
    const leftOut = [{ author: 'Maria Lind', reason: 'Nej' }]
    const closed = recordOfRequest(
      { ...over, status: 'ready', closed: at('2026-10-08 10:00'), hold: { until: '2026-12-31', reason: 'Tvist' } },
      { notes: [note, { ...note, n: 2, what: 'selfCheck', question: 'QC1' }], leftOut },
    )
    expect(closed).not.toHaveProperty('until')
    expect(closed).toMatchObject({ closed: '2026-10-08T08:00:00.000Z', holdReason: 'Tvist', leftOut })
    expect(closed.notes).toEqual([
      { author: 'Maria Lind', what: 'notes', cycle: 'c', text: 'Lugn' },
      { author: 'Maria Lind', what: 'selfCheck', cycle: 'c', question: 'QC1', text: 'Lugn' },
    ])
  })
})
