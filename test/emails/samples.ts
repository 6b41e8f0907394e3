/** Every kind of mail, and the variants that differ in what they say, made from the templates' own previews in each language. */
import AddressChanged from '../../emails/address-changed.tsx'
import Agreed from '../../emails/agreed.tsx'
import CalendarMail from '../../emails/calendar-mail.tsx'
import CorrectionMail from '../../emails/correction.tsx'
import CycleCancelled from '../../emails/cycle-cancelled.tsx'
import DigestMail from '../../emails/digest.tsx'
import Ended from '../../emails/ended.tsx'
import FeedbackMail from '../../emails/feedback.tsx'
import FeedbackReplyMail from '../../emails/feedback-reply.tsx'
import FollowUp from '../../emails/follow-up.tsx'
import FollowUpShared from '../../emails/follow-up-shared.tsx'
import Held from '../../emails/held.tsx'
import Invitation from '../../emails/invitation.tsx'
import Lines from '../../emails/lines.tsx'
import LinkMail from '../../emails/link.tsx'
import ManagerNudgeMail from '../../emails/manager-nudge.tsx'
import NewManager from '../../emails/new-manager.tsx'
import News from '../../emails/news.tsx'
import NextAgreed from '../../emails/next-agreed.tsx'
import NotAgreed from '../../emails/not-agreed.tsx'
import NudgeMail from '../../emails/nudge.tsx'
import { courseLine, toEmployee, toManager } from '../../emails/parts/preview.ts'
import PassedAnswerMail from '../../emails/passed-answer.tsx'
import PassedOnMail from '../../emails/passed-on.tsx'
import Plan from '../../emails/plan.tsx'
import PlanReturned from '../../emails/plan-returned.tsx'
import Pulse from '../../emails/pulse.tsx'
import Questions from '../../emails/questions.tsx'
import Registered from '../../emails/registered.tsx'
import Reminder from '../../emails/reminder.tsx'
import ReportAnswerMail from '../../emails/report-answer.tsx'
import RequestMail from '../../emails/request.tsx'
import SignIn from '../../emails/sign-in.tsx'
import Stuck from '../../emails/stuck.tsx'
import Summary from '../../emails/summary.tsx'
import TalkAnsweredMail from '../../emails/talk-answered.tsx'
import TalkAskedMail from '../../emails/talk-asked.tsx'
import TimeAsked from '../../emails/time-asked.tsx'
import TimeDeclined from '../../emails/time-declined.tsx'
import Tomorrow from '../../emails/tomorrow.tsx'
import UndeliverableMail from '../../emails/undeliverable.tsx'
import WhatWorkedMail from '../../emails/what-worked.tsx'
import WithoutManager from '../../emails/without-manager.tsx'
import type { Mail, MailKind } from '../../functions/domain/mails/mail.ts'
import type { Language } from '../../functions/ports.ts'

export const languages: Language[] = ['sv', 'nb', 'en']

export const previews = {
  invitation: Invitation.PreviewProps,
  questions: Questions.PreviewProps,
  reminder: Reminder.PreviewProps,
  nudge: NudgeMail.PreviewProps,
  managerNudge: ManagerNudgeMail.PreviewProps,
  correction: CorrectionMail.PreviewProps,
  cycleCancelled: CycleCancelled.PreviewProps,
  calendar: CalendarMail.PreviewProps,
  summary: Summary.PreviewProps,
  tomorrow: Tomorrow.PreviewProps,
  news: News.PreviewProps,
  held: Held.PreviewProps,
  timeAsked: TimeAsked.PreviewProps,
  timeDeclined: TimeDeclined.PreviewProps,
  registered: Registered.PreviewProps,
  pulse: Pulse.PreviewProps,
  plan: Plan.PreviewProps,
  planReturned: PlanReturned.PreviewProps,
  agreed: Agreed.PreviewProps,
  notAgreed: NotAgreed.PreviewProps,
  feedback: FeedbackMail.PreviewProps,
  feedbackReply: FeedbackReplyMail.PreviewProps,
  whatWorked: WhatWorkedMail.PreviewProps,
  request: RequestMail.PreviewProps,
  reportAnswer: ReportAnswerMail.PreviewProps,
  followUp: FollowUp.PreviewProps,
  followUpShared: FollowUpShared.PreviewProps,
  lines: Lines.PreviewProps,
  stuck: Stuck.PreviewProps,
  passedOn: PassedOnMail.PreviewProps,
  passedAnswer: PassedAnswerMail.PreviewProps,
  nextAgreed: NextAgreed.PreviewProps,
  newManager: NewManager.PreviewProps,
  withoutManager: WithoutManager.PreviewProps,
  ended: Ended.PreviewProps,
  addressChanged: AddressChanged.PreviewProps,
  undeliverable: UndeliverableMail.PreviewProps,
  talkAsked: TalkAskedMail.PreviewProps,
  talkAnswered: TalkAnsweredMail.PreviewProps,
  link: LinkMail.PreviewProps,
  signIn: SignIn.PreviewProps,
  digest: DigestMail.PreviewProps,
} satisfies { [Kind in MailKind]: Extract<Mail, { kind: Kind }> }

const { meeting } = toEmployee
const unprepared = { prepared: false, withoutWriting: false, answers: [], own: [], topics: [] }

const variants: Record<string, Mail> = {
  'invitation to a talk outside the cycles': { ...previews.invitation, cycle: undefined },
  'questions of a talk outside the cycles': { ...previews.questions, cycle: undefined },
  'invitation with a time': { ...previews.invitation, meeting },
  'invitation with a named story': {
    ...previews.invitation,
    story: { ...previews.invitation.story, name: 'Ingrid Moe' },
  },
  'invitation without purpose or culture': {
    ...previews.invitation,
    purposes: [],
    culture: '',
    promise: undefined,
    story: undefined,
  },
  'invitation with marks in its culture': {
    ...previews.invitation,
    culture:
      'Vi säger saker **till** varandra, inte *om* varandra.\n\n- Vi hälsar\n- Vi läser [våra ord](https://intranet.example/sa-arbetar-vi?del=1)\n\n<script>',
  },
  'questions after an invitation': {
    ...previews.questions,
    first: false,
    meeting: undefined,
    answersInMail: 'headings',
  },
  'talk outside any cycle called off': {
    ...previews.cycleCancelled,
    cycle: 'Utanför omgångarna',
    calledOff: true,
    hasWords: false,
  },
  'time of a talk that is called off, to the employee': {
    ...previews.calendar,
    change: 'cancelled',
    changedBy: 'calledOff',
    calendar: { ...previews.calendar.calendar, method: 'CANCEL' },
  },
  'reminder of nothing written': { ...previews.reminder, unsent: false, last: false, meeting: undefined },
  'nudge of a plan and a follow-up': {
    ...previews.nudge,
    owed: ['confirmPlan', 'reportLines'],
    unsent: false,
    meeting: undefined,
  },
  'nudge about a time': { ...previews.nudge, owed: ['decideTime', 'prepare'], unsent: false },
  'nudge of whether they talked': { ...previews.nudge, owed: ['sayHeld'], unsent: false },
  'correction of questions alone': { ...previews.correction, dates: [], keepsWords: false },
  'correction of dates alone': { ...previews.correction, questions: undefined, keepsWords: false },
  'talk taken out of its cycle, nothing written': { ...previews.cycleCancelled, removed: true, hasWords: false },
  'calendar cancelled by HR': {
    ...previews.calendar,
    change: 'cancelled',
    changedBy: 'hr',
    calendar: { ...previews.calendar.calendar, method: 'CANCEL', sequence: 3 },
  },
  'digest with news from HR': {
    ...previews.digest,
    notes: [
      {
        note: 'corrected',
        cycle: 'Hösten 2026',
        from: '2026-11-02',
        to: '2026-12-18',
        bookedBy: '2026-10-23',
        questions: true,
      },
      { note: 'paused', cycle: 'Våren 2027' },
    ],
  },
  'digest of news from HR alone': {
    ...previews.digest,
    items: [],
    questions: [],
    names: [],
    notes: [
      { note: 'cancelled', cycle: 'Hösten 2026', employees: ['Aisha Noor', 'Johan Berg'] },
      { note: 'removed', cycle: 'Våren 2027', employees: ['Ingrid Moe'] },
      { note: 'closed', cycle: 'Våren 2026' },
    ],
  },
  'calendar booked by oneself': { ...previews.calendar, ...toManager, kind: 'calendar', meeting, change: 'booked' },
  'calendar cancelled': {
    ...previews.calendar,
    change: 'cancelled',
    calendar: { ...previews.calendar.calendar, method: 'CANCEL', sequence: 3 },
  },
  'summary of nothing': { ...previews.summary, ...unprepared, ownPrepared: false, lastPlan: undefined },
  'summary without writing': { ...previews.summary, ...unprepared, prepared: true, withoutWriting: true },
  'tomorrow of nothing': { ...previews.tomorrow, ...unprepared, shared: [], otherPrepared: false },
  'tomorrow unsent': { ...previews.tomorrow, ...unprepared, unsent: true },
  'tomorrow without writing': { ...previews.tomorrow, ...unprepared, prepared: true, withoutWriting: true },
  'held to the manager': { ...previews.held, ...toManager, kind: 'held', meeting },
  'near time where none stands': { ...previews.timeAsked, meeting: undefined },
  'no to a near time, without others': { ...previews.timeDeclined, meeting, proposals: [] },
  'registered without a date': { ...previews.registered, on: undefined },
  'digest that reminds of someone who would like a talk': { ...previews.digest, asked: ['Aisha Noor', 'Johan Berg'] },
  'digest of a declined time': {
    ...previews.digest,
    items: previews.digest.items.slice(1).map((item) => ({ ...item, declined: true })),
  },
  'digest of someone whom mail does not reach': {
    ...previews.digest,
    items: [
      ...previews.digest.items.map((item) => ({ ...item, unreached: true })),
      { employee: 'Per Ask', owed: [], unreached: true, preparedBy: '2026-12-11', link: '', links: [] },
    ],
  },
  'first plan': { ...previews.plan, ...toManager, kind: 'plan', isChange: false },
  'news to the employee': { ...previews.news, ...toEmployee, kind: 'news', meeting },
  'not agreed in time, and nothing holds': {
    ...previews.notAgreed,
    ...toManager,
    kind: 'notAgreed',
    holds: [],
    disagreement: undefined,
    followUps: [],
  },
  'plan returned with words beside lines alone': { ...previews.planReturned, comment: '' },
  'follow-up of a plan that is not agreed, moved': {
    ...previews.followUp,
    notAgreed: true,
    otherNeedsNoMore: true,
    plan: { ...previews.followUp.plan, mattered: [], lines: [] },
    followUp: { ...previews.followUp.followUp, moved: { by: 'employee', from: '2027-02-01' } },
  },
  'agreed, with a line towards a goal': {
    ...previews.agreed,
    plan: { ...previews.agreed.plan, lines: [{ ...courseLine, goal: 'Fler lärlingar i varje team' }] },
  },
  'agreed to the manager': { ...previews.agreed, ...toManager, kind: 'agreed' },
  'lines a week before': { ...previews.lines, due: false },
  'stuck to the employee, who is asked to talk': {
    ...previews.stuck,
    ...toEmployee,
    kind: 'stuck',
    asksToTalk: true,
  },
  'asked to talk, nothing stuck': { ...previews.stuck, asksToTalk: true, lines: [] },
  'plan, the first': { ...previews.plan, isChange: false, before: undefined },
  'agreed without dates': {
    ...previews.agreed,
    plan: { ...previews.agreed.plan, mattered: [], lines: [], followUps: [] },
  },
  'follow-up reminder to the employee': { ...previews.followUp, ...toEmployee, kind: 'followUp', reminder: true },
  'follow-up that one answered, the last': {
    ...previews.followUpShared,
    ...toManager,
    kind: 'followUpShared',
    followUp: { ...previews.followUpShared.followUp, own: undefined, isLast: true },
    next: undefined,
  },
  'the last follow-up, with what came of it and another one proposed': {
    ...previews.followUpShared,
    followUp: {
      ...previews.followUpShared.followUp,
      own: { ...previews.followUpShared.followUp.own, cameOfIt: 'Alla tar egna pass, och jag har fått mer tid.' },
      isLast: true,
      next: { by: 'manager', date: '2027-09-01' },
    },
    next: undefined,
    asksOutcome: true,
  },
  'the last follow-up comes, and another was proposed': {
    ...previews.followUp,
    followUp: { ...previews.followUp.followUp, isLast: true, next: { by: 'manager', date: '2027-09-01' } },
  },
  'calendar about the plan': { ...previews.calendar, aboutPlan: true },
  'calendar about the plan, taken away': {
    ...previews.calendar,
    ...toManager,
    kind: 'calendar',
    meeting,
    aboutPlan: true,
    change: 'cancelled',
    calendar: { ...previews.calendar.calendar, method: 'CANCEL', sequence: 3 },
  },
  'calendar cancelled with the manager who left': {
    ...previews.calendar,
    change: 'cancelled',
    changedBy: 'service',
    calendar: { ...previews.calendar.calendar, method: 'CANCEL', sequence: 3 },
  },
  'new manager to the manager, with a plan': {
    ...previews.newManager,
    ...toManager,
    kind: 'newManager',
    meeting: undefined,
    answersBack: false,
    hasPlan: true,
  },
  'the manager from before again': {
    ...previews.newManager,
    other: previews.newManager.former,
    manager: previews.newManager.former,
    isBack: true,
  },
  'new manager, nothing sent, no time': { ...previews.newManager, answersBack: false, cancelled: undefined },
  'an address changed that cannot answer': { ...previews.addressChanged, link: undefined },
  'ended, with a plan': { ...previews.ended, hasPlan: true, cancelled: false },
  'without manager, nothing sent': { ...previews.withoutManager, answersBack: false },
  'undeliverable, one alone': { ...previews.undeliverable, people: [{ name: 'Aisha Noor', why: 'noAddress' }] },
  'undeliverable, more than fit': {
    ...previews.undeliverable,
    people: Array.from({ length: 21 }, (_, n) => ({ name: `Person ${n}`, why: 'noAddress' as const })),
  },
  'request for data, from oneself': { ...previews.request, step: 'requested', to: { name: 'Aisha Noor' } },
  'request for data, from HR': { ...previews.request, step: 'requested', by: 'hr', to: { name: 'Aisha Noor' } },
  'request for erasure, from oneself': { ...previews.request, step: 'requested', request: 'erasure' },
  'request for erasure, from HR': { ...previews.request, step: 'requested', request: 'erasure', by: 'hr' },
  'one note, a reminder': { ...previews.request, step: 'reviewAgain', notes: 1 },
  'notes to decide on': { ...previews.request, step: 'decide' },
  'data that is ready': { ...previews.request, step: 'ready' },
  'request for data, without an answer': { ...previews.request, step: 'unanswered', to: { name: 'Aisha Noor' } },
  'request for data, late': { ...previews.request, step: 'late' },
  'request for erasure, late': { ...previews.request, step: 'late', request: 'erasure' },
  'erasure to approve': { ...previews.request, step: 'approve', request: 'erasure' },
  'erasure to approve, again': { ...previews.request, step: 'approveAgain', request: 'erasure' },
  'erasure with a day': { ...previews.request, step: 'planned', request: 'erasure' },
  'erasure with a day, to the other': { ...previews.request, step: 'planned', request: 'erasure', toOther: true },
  'erasure that is held': { ...previews.request, step: 'held', request: 'erasure' },
  'erasure that is held, to the other': { ...previews.request, step: 'held', request: 'erasure', toOther: true },
  'link to the manager': { ...previews.link, ...toManager, kind: 'link' },
  'praise to a team, on the page': {
    ...previews.feedback,
    feedback: { kind: 'continue', from: { name: 'Maria Lind' }, receivers: 5 },
  },
  'HR’s answer on the page': { ...previews.reportAnswer, text: undefined },
  'feedback that is thanked for': { ...previews.feedbackReply, thanks: true, text: undefined },
  'digest of one thing': {
    ...previews.digest,
    items: [
      {
        employee: 'Aisha Noor',
        owed: ['writePlan', 'reportLines'],
        promises: [{ ...courseLine, promisedBy: 'Erik Sand' }],
        preparedBy: '2026-11-12',
        link: 'https://samtal.fjallbacka.example/l/x',
        links: [{ owed: 'writePlan', link: 'https://samtal.fjallbacka.example/l/y' }],
      },
    ],
    questions: [],
    names: [],
  },
}

/** Name, language and mail: every preview and variant in every language. */
export const samples: [string, Language, Mail][] = Object.entries({ ...previews, ...variants }).flatMap(
  ([name, mail]) => languages.map((language): [string, Language, Mail] => [name, language, { ...mail, language }]),
)
