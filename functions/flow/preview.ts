/**
 * Every mail of a cycle before it is launched: when, to whom, to how many and in which words. Times come from the same timetables that send
 * the mails, over the talks that would be opened; the words come from a made-up talk, since nobody has written anything yet.
 */
import { signInMinutes } from '../domain/access.ts'
import { composeTalkMail } from '../domain/mails/compose.ts'
import type { Composed } from '../domain/mails/composed.ts'
import { composeDigest } from '../domain/mails/digest.ts'
import type { Common } from '../domain/mails/mail.ts'
import { owes } from '../domain/owed.ts'
import { viewOf } from '../domain/permissions.ts'
import type { Person } from '../domain/person.ts'
import { personTimetable } from '../domain/person-timetable.ts'
import { preparationStarts, preparedBy } from '../domain/preparation-start.ts'
import type { Role } from '../domain/role.ts'
import type { ToldStory } from '../domain/story-view.ts'
import type { TalkMailKind } from '../domain/talk-entry.ts'
import { questionsOf } from '../domain/templates/asked.ts'
import { addDays } from '../domain/time.ts'
import { talkTimetable } from '../domain/timetable.ts'
import type { Entry } from '../domain/workflow.ts'
import type { Instant, Language, Ports } from '../ports.ts'
import { type Audience, audienceFrom, type CycleView, readCycle, sortPeople, todayOf } from './cycles.ts'
import { readFrame } from './frame.ts'
import { talkId } from './identity.ts'
import { holderOf } from './people.ts'
import { type CalendarWeek, calendarOf } from './preview-calendar.ts'
import {
  begun,
  later,
  meetingOf,
  type PreviewSection,
  type Sample,
  type SampleWords,
  type Scene,
  sampleTalk,
  scenesOf,
} from './sample-talk.ts'
import { renderSample } from './send.ts'
import { storyForInvitations } from './stories.ts'
import { withTemplate } from './templates.ts'

export type PreviewKind = TalkMailKind | 'digest' | 'signIn'

export type MailPreview = {
  kind: PreviewKind
  to: Role
  /** When the first and the last of them leave; absent for what goes at once when someone does something. */
  when?: { earliest: Instant; latest: Instant }
  weekly?: true
  /** How many mails, to how many people. */
  mails: number
  people: number
  subject: string
  text: string
}

export type CyclePreview = {
  cycle: CycleView
  audience: Audience
  /** Of the made-up talk. */
  meeting: { start: Instant; end: Instant }
  /** What goes in which week. */
  calendar: CalendarWeek[]
  sections: { section: PreviewSection; mails: MailPreview[] }[]
}

/** Which of the mails of one kind to one side, in the order of the page. */
export const previewKey = ({ sections }: CyclePreview, mail: MailPreview): string => {
  const alike = sections.flatMap(({ mails }) => mails).filter(({ kind, to }) => kind === mail.kind && to === mail.to)
  return `${mail.kind}-${mail.to}-${alike.indexOf(mail) + 1}`
}

/** Jitter spreads mails over an hour; so many talks show how far. */
const talksMeasured = 200

export const previewCycle = async (
  ports: Ports,
  id: string,
  language: Language,
  words: SampleWords,
): Promise<CyclePreview | undefined> => {
  const cycle = await readCycle(ports, id)
  if (!cycle) return undefined
  const frame = await withTemplate(ports, await readFrame(ports, id))
  if (!frame.cycle) return undefined
  const sorted = await sortPeople(ports, frame.cycle)
  const { invited } = sorted
  const audience = audienceFrom(sorted, language)
  const made: Made = {
    story: await storyForInvitations(ports),
    frame: { ...frame, cycle: frame.cycle },
    language,
    words,
    ports,
    audience,
    today: todayOf(ports),
  }
  const ids = invited.slice(0, talksMeasured).map((person) => talkId(id, person.id))
  const talkMails = scenesOf(made).map((scene) => ({
    section: scene.section,
    mails: previewScene(scene, ids.length > 0 ? ids : [sampleTalk], made),
  }))
  const everyManager = [...new Set(invited.flatMap(({ details }) => holderOf(details) ?? []))]
  const managers = everyManager.slice(0, talksMeasured)
  const sections = [
    ...talkMails,
    { section: 'weekly' as const, mails: previewDigest(managers, made) },
    { section: 'asked' as const, mails: previewSignIn(made) },
  ]
  return {
    cycle,
    audience,
    meeting: meetingOf(made),
    calendar: calendarOf(made, invited, everyManager),
    sections: order.map((section) => ({
      section,
      mails: sections
        .filter((one) => one.section === section)
        .flatMap(({ mails }) => mails)
        .sort(byTime),
    })),
  }
}

const order: PreviewSection[] = ['unbooked', 'booked', 'afterwards', 'weekly', 'asked']

type Made = Sample & { ports: Ports; audience: Audience; story?: ToldStory }

const previewScene = ({ talk, parts, kinds }: Scene, ids: string[], made: Made): MailPreview[] => {
  const { frame, ports, audience } = made
  const shown = talkTimetable(talk, frame).filter(({ kind }) => kinds.includes(kind as TalkMailKind))
  const spans = spansOf(ids.map((id) => talkTimetable({ ...talk, id }, frame)))
  const invited = talkTimetable(talk, frame).some(({ kind }) => kind === 'invitation')
  return shown.flatMap((entry) => {
    const to: Role = entry.to === 'manager' ? 'manager' : 'employee'
    const composed = composeTalkMail(entry, {
      view: viewOf(talk, parts, to, frame, entry.due),
      link: sampleLink(ports),
      calendar: {
        uid: `sample@${new URL(ports.organisation.baseUrl).hostname}`,
        organizer: ports.organisation.organizer,
        attendees: [],
        standsInCalendar: false,
      },
      first: !invited,
      story: made.story,
    })
    const withMail = audience.people - audience.onPaper
    const people = to === 'employee' ? withMail : audience.managers
    return previewOf(entry.kind as TalkMailKind, to, composed, {
      ...(entry.asked ? {} : { when: spans.get(entry.key) ?? { earliest: entry.due, latest: entry.due } }),
      mails: to === 'employee' ? withMail : audience.people,
      people,
    })
  })
}

/** The mails of one week, on its first working day; they go on each week while something waits. */
const previewDigest = (managers: string[], made: Made): MailPreview[] => {
  const { frame, audience, ports } = made
  const { settings } = frame.cycle
  const from = later(settings.invitationOn, addDays(made.today, 1))
  const weeks = (managers.length > 0 ? managers : ['p_0000000000000000']).map((id) =>
    personTimetable({ ...unknownPerson(id), digests: { from, until: addDays(from, 6) } }, frame).slice(0, 1),
  )
  const [when] = spansOf(weeks).values()
  if (!when) return []
  const talk = begun(made)
  const composed = composeDigest({ ...commonOf(made, made.words.manager), link: sampleLink(ports) }, [
    {
      id: talk.id,
      employee: made.words.employee,
      owed: owes(talk, 'manager', frame, when.earliest),
      booking: talk.booking,
      preparedBy: preparedBy(talk, frame),
      preparing: when.earliest >= preparationStarts(talk, frame),
      questions: questionsOf(frame, 'manager'),
    },
  ])
  return previewOf('digest', 'manager', composed, {
    when,
    weekly: true,
    mails: audience.managers,
    people: audience.managers,
  })
}

const previewSignIn = (made: Made): MailPreview[] => {
  const mail = {
    ...commonOf(made, made.words.manager),
    kind: 'signIn',
    link: sampleLink(made.ports),
    minutes: signInMinutes,
  } as const
  return previewOf('signIn', 'manager', { mail }, { mails: made.audience.managers, people: made.audience.managers })
}

const previewOf = (
  kind: PreviewKind,
  to: Role,
  composed: Composed,
  facts: Pick<MailPreview, 'when' | 'weekly' | 'mails' | 'people'>,
): MailPreview[] => ('skip' in composed ? [] : [{ kind, to, ...facts, ...renderSample(composed.mail) }])

/** By key, over the same talk under many ids. */
const spansOf = (timetables: Entry[][]): Map<string, { earliest: Instant; latest: Instant }> => {
  const spans = new Map<string, { earliest: Instant; latest: Instant }>()
  for (const { key, due } of timetables.flat()) {
    const { earliest, latest } = spans.get(key) ?? { earliest: due, latest: due }
    spans.set(key, { earliest: Math.min(earliest, due), latest: Math.max(latest, due) })
  }
  return spans
}

const byTime = (a: MailPreview, b: MailPreview): number => (a.when?.earliest ?? 0) - (b.when?.earliest ?? 0)

const commonOf = ({ frame, language }: Made, name: string): Common => {
  const { organisation } = frame
  return {
    language,
    organisation: { name: organisation.name, zone: organisation.zone, publicBody: organisation.publicBody },
    to: { name },
  }
}

/** No link of anyone's: it stands for one. */
const sampleLink = ({ organisation }: Ports): string => `${organisation.baseUrl}/l/…`

const unknownPerson = (id: string): Person => ({
  id,
  schema: 1,
  details: { name: '', email: '', language: 'sv', unit: '' },
  employed: true,
  links: {},
  browsers: [],
  freshLinks: [],
  mails: {},
  recent: {},
})
