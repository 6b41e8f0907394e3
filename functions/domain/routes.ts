/** Every URL of the service, once: pages are mounted on the patterns, links are made by the functions. */

const base32 = '[0-9a-hjkmnp-tv-z]'

/** The pattern of a path parameter that is a talk's id. */
export const talkParam = `:talk{t_${base32}{16}}`

/** The same for a cycle, a person and an import. */
export const cycleParam = `:cycle{c_${base32}{16}}`
export const personParam = `:person{p_${base32}{16}}`
export const importParam = `:import{i_${base32}{16}}`
export const templateParam = `:template{m_${base32}{16}}`
export const questionParam = ':question{Q[A-D][0-9]{1,2}|free|X[0-9]{1,3}|new}'

/** Of a request for one's data or its deletion. */
export const requestParam = `:request{r_${base32}{16}}`

/** Of something that was passed on to HR. */
export const passedParam = `:passed{${base32}{16}}`

/** Of someone's asking for a talk. */
export const askParam = ':ask{[0-9A-Za-z_-]{16}}'

export const feedbackParam = `:message{f_${base32}{16}}`

/** `/l/<key><secret>`: the key is the workflow's id without its underscore. */
export const linkPath = (id: string, secret: string): string => `/l/${id.replace('_', '')}${secret}`

export const secretCharacters = 26

/** From a link in a mail to giving feedback: the same link, with the same purpose and life. None for what is no link of a person or a talk. */
export const feedbackLinkOf = (link: string): string | undefined => {
  const [whole = ''] = link.split('?')
  return /\/l\/[0-9a-z]+$/.test(whole) ? `${whole}/feedback` : undefined
}

/** What a link's path holds, or nothing if it was damaged. Case and look-alikes are forgiven, as base32 allows. */
export const parseLink = (token: string): { id: string; secret: string } | undefined => {
  const clean = token.toLowerCase().replace(/o/g, '0').replace(/[il]/g, '1')
  const found = new RegExp(`^([tp])(${base32}{16})(${base32}{${secretCharacters}})$`).exec(clean)
  return found ? { id: `${found[1]}_${found[2]}`, secret: found[3] as string } : undefined
}

const side = (role: 'employee' | 'manager') => (role === 'employee' ? 'e' : 'm')

/** Pages of one talk, for one side of it. */
export const talkRoutes = (talk: string, role: 'employee' | 'manager') => {
  const home = `/${side(role)}/${talk}`
  return {
    home,
    question: (id: string) => `${home}/question/${id}`,
    answers: `${home}/answers`,
    takeBackAnswers: `${home}/answers/back`,
    withoutWriting: `${home}/without-writing`,
    topics: `${home}/topics`,
    meeting: `${home}/meeting`,
    cancelMeeting: `${home}/meeting/cancel`,
    calendar: `${home}/meeting.ics`,
    held: `${home}/held`,
    /** The whole talk, of one outside any cycle. */
    callOff: `${home}/call-off`,
    summary: `${home}/summary`,
    notes: `${home}/notes`,
    plan: `${home}/plan`,
    editPlan: `${home}/plan/edit`,
    confirmPlan: `${home}/plan/confirm`,
    returnPlan: `${home}/plan/return`,
    acceptLines: `${home}/plan/accept`,
    disagreePlan: `${home}/plan/disagree`,
    lines: `${home}/plan/lines`,
    line: (id: string) => `${home}/plan/lines/${id}`,
    planHistory: `${home}/plan/history`,
    askToTalk: `${home}/plan/talk`,
    passOn: `${home}/pass-on`,
    stories: `${home}/stories`,
    takeStoryBack: (n: number) => `${home}/stories/${n}/back`,
    followUp: (id: number) => `${home}/follow-up/${id}`,
    moveFollowUp: (id: number) => `${home}/follow-up/${id}/move`,
    endFollowUps: (id: number) => `${home}/follow-up/${id}/end`,
    agreeNextFollowUp: (id: number) => `${home}/follow-up/${id}/next`,
    checkIn: `${home}/check-in`,
    dropCheckIn: `${home}/check-in/drop`,
    checkInCalendar: `${home}/check-in.ics`,
    pulse: `${home}/pulse`,
    followUpPulse: (id: number) => `${home}/follow-up/${id}/pulse`,
    paper: `${home}/paper`,
    paperQuestions: `${home}/paper/questions`,
    paperPlan: `${home}/paper/plan`,
    feedback: `${home}/feedback`,
    giveFeedback: (kind: string) => `${home}/feedback/${kind}`,
    sayItNow: `${home}/feedback/now`,
    takeUpFeedback: `${home}/feedback/take-up`,
    away: `${home}/away`,
    /** Where the manager says whether the employee's new address is right. */
    address: `${home}/address`,
    log: `${home}/log`,
    leave: `${home}/leave`,
  }
}

export const routes = {
  link: '/l/:token',
  feedbackLink: '/l/:token/feedback',
  freshLink: '/fresh-link',
  signIn: '/sign-in',
  signOut: '/sign-out',
  privacy: '/privacy',
  my: '/my',
  myExport: '/my/export',
  myExportFile: '/my/export.json',
  requests: '/requests',
  newRequest: '/requests/new',
  reviewNotes: (id: string) => `/requests/${id}/review`,
  decideNotes: (id: string) => `/requests/${id}/decide`,
  withdrawRequest: (id: string) => `/requests/${id}/withdraw`,
  team: '/team',
  bookMany: '/team/book',
  teamGoals: '/team/goals',
  /** A talk outside any cycle, with one of one's own people. */
  startTalk: '/team/start',
  startTalkWith: (person: string) => `/team/start?with=${person}`,
  talkAsk: (id: string) => `/team/asks/${id}`,
  askForTalk: '/my/ask',
  rehearsal: '/team/rehearsal',
  myFeedback: '/my/feedback',
  receivedFeedback: (id: string) => `/my/feedback/${id}`,
  unblock: '/my/feedback/unblock',
  hr: {
    home: '/hr',
    people: '/hr/people',
    unreached: (id: string) => `/hr/people/${id}/unreached`,
    withoutTalk: '/hr/people/without-talk',
    withoutTalkFile: '/hr/people/without-talk.csv',
    cycleFile: (id: string) => `/hr/cycles/${id}/people.csv`,
    newPerson: '/hr/people/new',
    person: (id: string) => `/hr/people/${id}`,
    /** One thing of a person; `what` is a detail, or `confirm-address`. */
    changePerson: (id: string, what: string) => `/hr/people/${id}/${what}`,
    import: '/hr/import',
    importCheck: (id: string) => `/hr/import/${id}`,
    requests: '/hr/requests',
    request: (id: string) => `/hr/requests/${id}`,
    withdrawRequest: (id: string) => `/hr/requests/${id}/withdraw`,
    newRequest: (person: string) => `/hr/people/${person}/request`,
    /** Talks that are kept from deletion; and those of one person. */
    holds: '/hr/holds',
    hold: (person: string) => `/hr/people/${person}/hold`,
    passedOn: '/hr/passed-on',
    stories: '/hr/stories',
    answerPassedOn: (id: string) => `/hr/passed-on/${id}`,
    templates: '/hr/templates',
    template: (id: string) => `/hr/templates/${id}`,
    templatePreview: (id: string) => `/hr/templates/${id}/preview`,
    templateQuestion: (id: string, question: string) => `/hr/templates/${id}/question/${question}`,
    importColumns: (id: string) => `/hr/import/${id}/columns`,
    /** Who is not in a file that is the whole organisation; and the way back for them. */
    importLeavers: (id: string) => `/hr/import/${id}/leavers`,
    importLeaversFile: (id: string) => `/hr/import/${id}/leavers.csv`,
    importErrors: (id: string) => `/hr/import/${id}/errors.csv`,
    cycles: '/hr/cycles',
    newCycle: '/hr/cycles/new',
    cycle: (id: string) => `/hr/cycles/${id}`,
    editCycle: (id: string) => `/hr/cycles/${id}/edit`,
    quality: (id: string) => `/hr/cycles/${id}/quality`,
    preview: (id: string) => `/hr/cycles/${id}/preview`,
    previewMail: (id: string, mail: string) => `/hr/cycles/${id}/preview/${mail}`,
    /** `change`: pause, close, cancel or goOn. */
    runCycle: (id: string, change: string) => `/hr/cycles/${id}/run/${change}`,
    cyclePeople: (id: string) => `/hr/cycles/${id}/people`,
    cyclePerson: (id: string, talk: string) => `/hr/cycles/${id}/people/${talk}`,
    /** A form for a new cycle like this one. */
    copyCycle: (id: string) => `/hr/cycles/new?from=${id}`,
    /** HR reminds. */
    nudge: (id: string) => `/hr/cycles/${id}/nudge`,
    stopLaunch: (id: string) => `/hr/cycles/${id}/launch/stop`,
    launch: (id: string) => `/hr/cycles/${id}/launch`,
  },
} as const

/** HR's list of those whom mail does not reach. */
export const undeliverablePath = `${routes.hr.people}?only=undeliverable`

/**
 * Where a link of this purpose lands once its browser is let in. A purpose is `prepare`, `meeting`, `held`, `pulse`, `summary`, `plan`,
 * `lines`, `checkIn`, `passOn`, `followUp.<id>`, `feedback` or `home` on a talk; `team`, `hr`, `feedback` or `digest` on a person.
 */
export const landing = (talk: string, role: 'employee' | 'manager', purpose: string): string => {
  const at = talkRoutes(talk, role)
  const [kind, id] = purpose.split('.')
  switch (kind) {
    case 'prepare':
      return at.question('next')
    case 'meeting':
      return at.meeting
    case 'held':
      return at.held
    case 'pulse':
      return at.pulse
    case 'summary':
      return at.summary
    case 'plan':
      return at.plan
    case 'address':
      return at.address
    case 'lines':
      return at.lines
    case 'checkIn':
      return at.checkIn
    case 'passOn':
      return at.passOn
    case 'followUp':
      return at.followUp(Number(id))
    case 'feedback':
      return at.feedback
    default:
      return at.home
  }
}
