/**
 * The columns of the table of turns: where a talk can stand, each reached by commands and by the mails that went meanwhile. A new column is
 * one more entry here; the table then does not compile until every turn has an answer in it.
 */
import type { Halt } from '../../../functions/domain/cycle-run.ts'
import type { Party } from '../../../functions/domain/talk.ts'
import type { Frame } from '../../../functions/domain/workflow.ts'
import type { Instant } from '../../../functions/ports.ts'
import {
  afterwards,
  at,
  beside,
  book,
  booked,
  employeeAnswers,
  frame,
  managerAnswers,
  open,
  pass,
  planContent,
  type Told,
  words,
} from '../../given.ts'

/** `within`: the frame, when HR has done something with the cycle. */
export type Situation = { told: Told; now: Instant; within?: Frame }

export const erik: Party = { id: 'p_erik000000000000', name: 'Erik Sand', language: 'nb' }

/** Mails go until then, as on days without faults. */
const until = (told: Told, from: string, to: string): Situation => ({ told: pass(told, from, to).told, now: at(to) })

const invited = () => until(open(), '2026-09-24 10:00', '2026-10-05 10:00')

const withBooking = (to: string) => until(booked(), '2026-10-01 10:00', to)

const declined = (): Situation => {
  const { told } = withBooking('2026-10-20 10:00')
  const proposals = [at('2026-11-13 09:00'), at('2026-11-16 13:00')]
  return until(
    afterwards(told, '2026-10-20 10:00', 'employee', { kind: 'declineTime', basedOn: 0, proposals }),
    '2026-10-20 10:00',
    '2026-10-20 12:00',
  )
}

const drafting = (): Situation => {
  const { told, now } = withBooking('2026-11-02 10:00')
  return { told: beside(told, 'draft#employee#QA1', { text: words.employeeDraft, onlyOnPage: false, at: now }), now }
}

const oneSent = (): Situation => {
  const { told } = withBooking('2026-11-02 10:00')
  const sent = afterwards(told, '2026-11-02 10:00', 'employee', { kind: 'sendAnswers', answers: employeeAnswers })
  return until(sent, '2026-11-02 10:00', '2026-11-03 10:00')
}

const bothSent = (to: string): Situation => {
  const { told } = oneSent()
  const both = afterwards(told, '2026-11-03 10:00', 'manager', { kind: 'sendAnswers', answers: managerAnswers })
  return until(both, '2026-11-03 10:00', to)
}

const said = (by: 'employee' | 'manager', answer: 'talked' | 'moved' | 'fellThrough'): Situation => {
  const { told, now } = bothSent('2026-11-12 16:00')
  return {
    told: pass(afterwards(told, now, by, { kind: 'sayHeld', answer }), now, '2026-11-13 10:00').told,
    now: at('2026-11-13 10:00'),
  }
}

/** The first version, by the manager on the day after. */
const proposed = (to = '2026-11-13 15:00'): Situation => {
  const { told, now } = said('employee', 'talked')
  const plan = { kind: 'proposePlan', basedOn: 0, content: planContent } as const
  return until(afterwards(told, now, 'manager', plan), '2026-11-13 10:00', to)
}

const inForce = (to: string): Situation => {
  const { told } = proposed('2026-11-16 10:00')
  const confirmed = afterwards(told, '2026-11-16 10:00', 'employee', { kind: 'confirmPlan', version: 1 })
  return until(confirmed, '2026-11-16 10:00', to)
}

const answered = (): Situation => {
  const { told, now } = inForce('2027-01-18 10:00')
  const one = afterwards(told, now, 'employee', { kind: 'answerFollowUp', followUp: 1, answers: checkIn })
  return until(one, '2027-01-18 10:00', '2027-01-19 10:00')
}

export const checkIn = {
  lines: [{ line: 'a', status: 'onItsWay' as const, comment: words.lineCommentEmployee }],
  need: words.needEmployee,
  raise: '',
}

const away = (side: 'employee' | 'manager'): Situation => {
  const { told, now } = withBooking('2026-10-20 10:00')
  return { told: afterwards(told, now, 'service', { kind: 'setAway', side, until: '2026-11-23' }), now }
}

/** HR has stopped the cycle at that time, and the rest of the day has passed. */
const halted = (kind: Halt['kind'], { told }: Situation, from: string, to: string): Situation => {
  const within = { ...frame, cycle: { ...frame.cycle, halts: [{ kind, from: at(from), by: 'p_helena' }] } }
  const ended = kind === 'cancelled' ? afterwards(told, to, 'service', { kind: 'endWithCycle' }, within) : told
  return { told: pass(ended, to, to, within).told, now: at(to), within }
}

const takenOut = (): Situation => {
  const { told, now } = withBooking('2026-10-20 10:00')
  return until(afterwards(told, now, 'service', { kind: 'leaveCycle' }), '2026-10-20 10:00', '2026-10-20 12:00')
}

const hasLeft = (): Situation => {
  const { told, now } = withBooking('2026-10-20 10:00')
  return until(afterwards(told, now, 'service', { kind: 'leave' }), '2026-10-20 10:00', '2026-10-20 12:00')
}

export const situations = {
  opened: () => ({ told: open(), now: at('2026-09-24 10:05') }),
  invited,
  /** A near time of the manager's waits for the employee's yes. */
  timeAsked: () =>
    until(
      afterwards(invited().told, '2026-10-05 10:00', 'manager', book('2026-10-12 14:00')),
      '2026-10-05 10:00',
      '2026-10-05 12:00',
    ),
  declined,
  /** The manager pressed *I can't make it*. */
  calledOff: () =>
    until(
      afterwards(withBooking('2026-10-20 10:00').told, '2026-10-20 10:00', 'manager', { kind: 'cancelBooking' }),
      '2026-10-20 10:00',
      '2026-10-20 12:00',
    ),
  booked: () => withBooking('2026-10-20 10:00'),
  drafting,
  oneSent,
  bothSent: () => bothSent('2026-11-04 10:00'),
  dayBefore: () => bothSent('2026-11-11 12:00'),
  started: () => bothSent('2026-11-12 14:30'),
  unsaid: () => bothSent('2026-11-13 10:00'),
  managerSaidHeld: () => said('manager', 'talked'),
  managerSaidMoved: () => said('manager', 'moved'),
  employeeSaidNo: () => said('employee', 'fellThrough'),
  bothSaidHeld: () => {
    const { told, now } = said('employee', 'talked')
    return { told: afterwards(told, now, 'manager', { kind: 'sayHeld', answer: 'talked' }), now }
  },
  /** The manager says of a talk without a time that they have talked. */
  registered: () => {
    const { told, now } = invited()
    return until(afterwards(told, now, 'manager', { kind: 'alreadyTalked' }), '2026-10-05 10:00', '2026-10-06 10:00')
  },
  planDrafted: () => {
    const { told, now } = said('employee', 'talked')
    const content = { mattered: [words.planDraftManager], lines: [], followUps: [], basedOn: 0, at: now }
    return { told: beside(told, 'plandraft#manager', content), now }
  },
  planProposed: () => proposed(),
  planSentBack: () => {
    const sentBack = { kind: 'returnPlan', version: 1, text: words.comment } as const
    return until(
      afterwards(proposed().told, '2026-11-13 15:00', 'employee', sentBack),
      '2026-11-13 15:00',
      '2026-11-17 10:00',
    )
  },
  planNotAgreed: () => {
    const accepted = afterwards(proposed().told, '2026-11-13 15:00', 'employee', {
      kind: 'acceptLines',
      version: 1,
      lines: ['a'],
    })
    const disagreed = { kind: 'disagreePlan', version: 1, text: words.comment } as const
    return until(
      afterwards(accepted, '2026-11-13 15:00', 'employee', disagreed),
      '2026-11-13 15:00',
      '2026-11-17 10:00',
    )
  },
  agreed: () => inForce('2026-11-18 10:00'),
  /** A change of the plan in force, by the manager. */
  changeProposed: () => {
    const { told } = inForce('2026-11-18 10:00')
    const change = { kind: 'proposePlan', basedOn: 1, content: planContent } as const
    return until(afterwards(told, '2026-11-18 10:00', 'manager', change), '2026-11-18 10:00', '2026-11-19 10:00')
  },
  followUpOpen: () => inForce('2027-01-18 10:00'),
  followUpAnswered: answered,
  followedUp: () => inForce('2027-05-03 10:00'),
  vacant: () => {
    const { told, now } = bothSent('2026-11-04 10:00')
    return until(
      afterwards(told, now, 'service', { kind: 'changeManager', manager: null }),
      '2026-11-04 10:00',
      '2026-11-05 10:00',
    )
  },
  takenOver: () => {
    const { told, now } = bothSent('2026-11-04 10:00')
    return until(
      afterwards(told, now, 'service', { kind: 'changeManager', manager: erik }),
      '2026-11-04 10:00',
      '2026-11-05 10:00',
    )
  },
  employeeAway: () => away('employee'),
  managerAway: () => away('manager'),
  /** Of a talk without a time, and of one with. */
  paused: () => halted('paused', invited(), '2026-10-05 10:00', '2026-10-06 12:00'),
  pausedBooked: () => halted('paused', withBooking('2026-10-20 10:00'), '2026-10-20 10:00', '2026-10-21 12:00'),
  /** The cycle, with a time that stood; and it holds. */
  cancelled: () => halted('cancelled', withBooking('2026-10-20 10:00'), '2026-10-20 10:00', '2026-10-20 12:00'),
  /** HR has cancelled the cycle after these two had met. */
  cancelledSince: () => halted('cancelled', said('employee', 'talked'), '2026-11-13 11:00', '2026-11-13 12:00'),
  closed: () => halted('closed', invited(), '2026-10-05 10:00', '2026-10-06 12:00'),
  takenOut,
  hasLeft,
} satisfies Record<string, () => Situation>

export type SituationName = keyof typeof situations
