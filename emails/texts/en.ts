/** The words of every mail in English. */
import { counted } from './counted.ts'
import type { Texts } from './sv.ts'

const numbers = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]

export const en: Texts = {
  subjects: {
    before: (other) => `Prepare for your talk with ${other}`,
    plan: { employee: (other) => `Your plan with ${other}`, manager: (other) => `The plan with ${other}` },
    calendar: (employee, manager) => `Talk: ${employee} and ${manager}`,
    newManager: {
      employee: (manager) => `${manager} holds your talk now`,
      manager: (employee) => `You hold the talk with ${employee} now`,
    },
    withoutManager: 'Your talk is waiting for a new manager',
    ended: (employee) => `The talk with ${employee} has ended`,
    addressChanged: 'Your mail address has been changed',
    signIn: 'Sign in',
    digest: (things) =>
      counted('en', things, {
        one: 'One thing is waiting for you',
        other: `${numbers[things] ?? things} things are waiting for you`,
      }),
  },

  common: {
    phases: { prepare: '1 Prepare', meet: '2 Meet', plan: '3 Plan', followUp: '4 Follow up', none: '' },
    you: 'You',
    both: 'Both',
    bothOfYou: 'Both of you',
    hr: 'HR',
    when: 'When',
    where: 'Where',
    readOnPage: 'Read it on the page.',
    purpose: (purposes) => `The purpose of the talk is to ${purposes}.`,
    openPurpose: (other) => `The talk is for you and ${other} to speak about your work and where it goes from here.`,
    footer: (organisation) => `This mail is from ${organisation}, which uses Samspel for its talks.`,
    replies: (other) => `If you reply, the answer goes to ${other}. Not sure that this is genuine? Ask ${other}.`,
    noReplies: 'You cannot reply to this mail. Not sure that it is genuine? Ask HR.',
  },

  whoReads: {
    title: 'Who reads what?',
    preparing: {
      you: 'see everything you write.',
      other: 'reads what you send once you are both ready, otherwise from the working day before the talk.',
      hr: 'sees when the talk is booked and that it has been held, never what you write.',
    },
    full: (other) =>
      `What you send also reaches ${other} in a mail, which stays in that mailbox. For each answer you can choose that ${other} reads it only on the page.`,
    headings: (other) => `Your answers are in no mail. ${other} reads them on the page.`,
    careful: 'Write nothing about health, union membership or other people.',
    managerPreparing: {
      you: 'read what is sent to you. Your answer to the private question and your notes are seen by you alone.',
      other:
        'reads your points once you are both ready, otherwise from the working day before the talk. What there should be less of is shown before the talk only if you have marked it as already said.',
    },
    meeting: { both: 'see the time and place.', hr: 'sees only the date.' },
    held: { other: 'sees what you answer.', hr: 'sees only whether the talk has been held.' },
    plan: {
      both: 'read the plan and the comments on it.',
      hr: 'sees whether there is a plan you have both confirmed, never what is in it.',
    },
    publicBody: 'The plan you agree on can become a public document.',
    followUp: {
      you: 'see your answers at once.',
      other: (closes) => `sees them when you have both answered, or after ${closes}.`,
      hr: 'sees that the follow-up has been done, never what you answer.',
      signals: (manager) => `The answers about workload and responsibility are seen by ${manager} at once.`,
    },
    shared: { both: 'read the answers and the plan.' },
    link: 'The link is for you alone. Please do not pass it on.',
    digest: {
      you: 'see your own talks. Your notes are read by you alone.',
      team: { name: 'Each person in the team', value: 'sees their own talk, never this mail.' },
    },
  },

  invitation: {
    preheader: 'What the talk is for, what happens when, and who reads what.',
    heading: (other) => `You and ${other} are going to have a development talk`,
    cycle: ({ cycle, from, until }) =>
      `It is part of the cycle ${cycle}. The talks are held between ${from} and ${until}.`,
    belongs: (cycle) => `The talk is part of the cycle ${cycle}.`,
    steps: 'How it works',
    toBook: ({ manager, by }) =>
      `${manager} books a time and place by ${by}. If no time has come by then, you can book one yourself.`,
    toBookSometime: (manager) =>
      `${manager} books a time and place, and you get a calendar invitation. You can also book one yourself.`,
    booked: (when) => `The time is booked: ${when}.`,
    questionsComeOn: (date) => `The questions come in a mail on ${date}. All of them are optional.`,
    managerReads: (manager) =>
      `${manager} prepares too, and on the working day before the talk reads what you have sent.`,
    planAfterwards:
      'Afterwards you write a plan. It takes effect when you have both confirmed it, and you decide when to follow it up.',
    noInstalling: 'There is nothing to install and no password. The links in the mails are your way in.',
    carryTogether: (other) => `You carry this together: what comes of the talk depends on you as much as on ${other}.`,
    culture: 'How we work here',
    action: 'See your talk',
  },

  questions: {
    preheader: 'The questions are in the mail. All are optional, and your answers are saved as you write.',
    heading: (other) => `The questions for your talk with ${other}`,
    intro: (date) =>
      `Answer what you like, in any order, if possible before ${date}. What you write is saved, and nobody else sees it until you send it.`,
    time: (minutes) => `The talk is meant to take ${minutes} minutes. Half an hour is usually enough to prepare.`,
    questions: 'The questions',
    action: 'Start with the first question',
    withoutWriting: 'Preparing without writing is fine. You choose that on the page, and it counts as prepared.',
  },

  reminder: {
    unsent: {
      preheader: 'What you have written is saved. One tap and it arrives in time.',
      heading: 'Your answers have not been sent',
      text: (other) =>
        `What you have written is saved, and you alone see it. Send it, and ${other} can read it before the talk.`,
      action: 'Check and send',
    },
    open: {
      preheader: 'There is still time to answer, or to prepare without writing.',
      heading: 'There is still time to prepare',
      text: 'Answer as many questions as you like. If you would rather prepare without writing, choose that on the page, and you count as prepared.',
      action: 'Continue preparing',
    },
    meeting: (when) => `The talk is on ${when}.`,
    by: (date) => `The talks are held until ${date}.`,
    last: 'This is the last reminder.',
    stops: 'Reminders stop as soon as you have sent, or chosen not to write.',
  },

  calendar: {
    booked: {
      preheader: 'A time is booked. Time and place are in the mail and in your calendar.',
      heading: 'The talk is booked',
      byYou: 'You have booked the time.',
      by: (other) => `${other} has booked the time.`,
    },
    moved: {
      preheader: 'The time or place has changed. What you have written is still there.',
      heading: 'The talk has a new time or place',
      byYou: 'You have changed the time or place. What you have both written is still there.',
      by: (other) => `${other} has changed the time or place. What you have both written is still there.`,
    },
    cancelled: {
      preheader: 'The time no longer applies. What you have written is still there.',
      heading: 'The time is cancelled',
      byService: 'The talk no longer has the same manager, so the time does not apply.',
      byYou: 'You have cancelled the time. What you have both written is still there.',
      by: (other) =>
        `${other} has cancelled the time. What you have both written is still there, and you can choose a new time.`,
    },
    was: 'The time that no longer applies',
    accept: 'If you press Yes in your calendar, the time stays there.',
    answerHere:
      'We do not read what you answer in the calendar. Does the time not suit you? Change it on the page. You need not say why.',
    answerByMail: (other) =>
      `Does the time not suit you? Change it with the link in the mail, and ${other} will know. Your calendar’s Yes is not read.`,
    actionChange: 'See or change the time',
    actionNew: 'Choose a new time',
    actionSee: 'See the talk',
    cannotCome: 'I can’t make it',
  },

  summary: {
    preheader: 'Before the meeting: answers, topics, your last plan and a short guide.',
    heading: (employee) => `Before your talk with ${employee}`,
    states: { sent: 'has sent answers', withoutWriting: 'has prepared without writing', open: 'nothing sent' },
    yourStates: { prepared: 'are prepared', open: 'nothing sent' },
    answers: (employee) => `What ${employee} writes`,
    withoutWriting: (employee) => `${employee} has prepared without writing, and will tell you when you meet.`,
    notPrepared: (employee) =>
      `${employee} has not sent anything. You can talk all the same. If you would both like more time, move the talk with the button further down.`,
    topics: 'Topics for the talk',
    own: 'What you have written yourself',
    ownOpen: 'You have not sent anything yourself. You can until the meeting starts.',
    lastPlan: 'Your last plan, and what became of it',
    guide: 'A short guide',
    opening: (line) => `You could begin like this: “${line}”`,
    action: 'Open the talk sheet',
    actionMove: 'Open or move the talk',
  },

  tomorrow: {
    preheader: 'Time and place, what you have written and what to expect.',
    heading: (manager) => `Before your talk with ${manager}`,
    expect: 'What to expect',
    expectations: (manager) => [
      'You begin with your topics. Say so if there is something you would rather take another time.',
      `${manager} tells you how things look from the other side of the table, and you can ask.`,
      'You end with what mattered most, and who does what.',
    ],
    unsent: 'What you have written has not been sent. If you want it read before the talk, you can send it now.',
    open: 'You have not sent anything, and you are welcome all the same. You can write until the meeting starts.',
    withoutWriting: 'You have prepared without writing.',
    own: 'What you have sent',
    shared: (manager) => `What ${manager} shares`,
    notShared: (manager) => `${manager} has not shared anything in advance.`,
    cannot: 'Can’t make it? Move or cancel on the page. You need not say why.',
    action: 'Open your talk',
    actionSend: 'Check and send',
  },

  news: {
    preheader: 'Only what is new or changed since the mail before the talk.',
    heading: (other) => `New from ${other}`,
    text: (other) => `${other} has sent or changed this after the mail before the talk. Everything else is as it was.`,
    action: 'Read it on the page',
  },

  topicBy: (name) => `From ${name}`,
  topicByYou: 'From you',

  held: {
    preheader: 'One answer is enough. Then the plan opens, or you choose a new time.',
    heading: 'Did the talk take place?',
    text: (when) => `You had a time on ${when}. What the two of you say is what counts, not the calendar.`,
    choices: { talked: 'We have talked', moved: 'We have moved it', fellThrough: 'It fell through' },
    next: 'Each link opens a page where you confirm the answer. Opening a link saves nothing.',
  },

  timeAsked: {
    preheader: 'The time is less than ten working days away, so it applies only if you say yes.',
    heading: (manager) => `${manager} asks whether a time suits you`,
    text: 'It is less than ten working days away. That is why it applies only once you have said yes.',
    stands: (when) => `Until then the time you already have stands: ${when}.`,
    asks: 'Answer yes or no on the page. You can propose other times, and you need not say why.',
    action: 'Answer about the time',
  },

  timeDeclined: {
    preheader: 'The time did not suit. You choose a new one on the page, with one tap.',
    heading: (employee) => `That time does not suit ${employee}`,
    proposes: (employee) => `${employee} proposes`,
    none: (employee) => `${employee} has not proposed another time.`,
    off: 'No time is booked now. What you have both written is still there.',
    stands: (when) => `The time that was already booked stands: ${when}.`,
    pick: 'Choose one of the times on the page, or set another.',
    action: 'Choose a time',
  },

  registered: {
    preheader: 'One answer is enough. The plan opens, unless you say that the talk fell through.',
    heading: (manager) => `${manager} says that you have talked`,
    text: (manager) => `${manager} has noted that you have had the talk without a booked time.`,
    textOn: ({ manager, date }) => `${manager} has noted that you had the talk on ${date}, without a booked time.`,
    outweighs: 'If you say that it fell through, that is what counts.',
  },

  plan: {
    preheader: 'Read the plan through and confirm it, or send it back.',
    heading: 'A proposed plan',
    changedHeading: 'A proposed change to the plan',
    text: (other) => `${other} has written a proposal. It takes effect when you have both confirmed the same version.`,
    changed: 'Your earlier plan stays in force until you have both confirmed this one.',
    comment:
      'Would you like something changed? Send the proposal back with a comment. Nobody confirms for anyone else.',
    action: 'Read and confirm',
    version: 'Version',
    confirmed: 'has confirmed',
    youConfirmed: 'have confirmed',
    yourTurn: 'not yet',
    mattered: 'What mattered most',
    lines: 'What we will do',
    dueBy: (date) => `by ${date}`,
    promisedBy: (name) => `promised by ${name}`,
    carried: 'from the last plan',
    notice: 'How we will notice',
    goal: 'Towards the goal',
    steps: 'Steps',
    followUps: 'Follow-up',
    noFollowUps: 'No dates for follow-up have been chosen.',
    lineOnPage: 'Read the line on the page.',
    says: (name) => `${name} writes`,
    youSay: 'You write',
  },

  planReturned: {
    preheader: 'The proposed plan has come back with a comment for you.',
    heading: (other) => `${other} would like to change something in the proposal`,
    text: 'The comment is here, with your proposal below it. Change what is needed and propose again, or raise it when you meet.',
    comment: (other) => `${other} writes`,
    proposal: 'Your proposal',
    action: 'Change the proposal',
  },

  agreed: {
    preheader: 'The whole plan is in the mail: who does what, and when you follow up.',
    heading: 'The plan is agreed',
    text: 'You have both confirmed the same version. Keep the mail if you like: the whole plan is here.',
    mailsCome: 'On those days we mail you both and ask how it is going.',
    change: 'If either of you wants a change, it becomes a new version that you both confirm again.',
    action: 'Open the plan',
  },

  notAgreed: {
    preheader: 'What applies, what is still a proposal, and when you follow up.',
    heading: 'The plan is not agreed',
    text: 'You have not both confirmed the same version, and that is all right. The lines you have both accepted apply. The rest are proposals.',
    inTime: 'Fifteen working days have passed since the proposal.',
    says: (name) => `${name} has read the plan and does not agree`,
    youSay: 'You have read the plan and do not agree',
    holds: 'What applies',
    nothingHolds: 'No line has been accepted by both of you yet.',
    proposals: 'Still proposals',
    followUps: 'Follow-up',
    mailsCome: 'We mail you both on these days and ask how it is going.',
    goOn: 'You can accept more lines or propose a new version at any time. It takes effect when you have both confirmed it.',
    action: 'Open the plan',
  },

  followUp: {
    preheader: 'The plan is in the mail. Say how each line is going, it takes a few minutes.',
    reminderPreheader: 'There is still time to answer. The plan is in the mail.',
    heading: 'How is the plan going?',
    text: (date) => `You decided to follow up on ${date}. Here is the plan as you wrote it.`,
    notAgreed: (date, some) =>
      `The follow-up is on ${date}. You have not agreed on the whole plan. ${some ? 'Here are the lines that you have both accepted.' : 'No line has been accepted by both, so we only ask how things are.'}`,
    moved: (other, from) => `${other} has moved the follow-up here from ${from}.`,
    youMoved: (from) => `You have moved the follow-up here from ${from}.`,
    otherNeedsNoMore: (other) =>
      `${other} does not think you need more follow-ups. If you agree, say so on the page, and this will be the last.`,
    closes: (date) => `Please answer by ${date} if you can.`,
    reminder: (date) => `There is still time to answer, until ${date}.`,
    questions: 'What we ask',
    signals: (employee) => `${employee} has answered`,
    workload: 'Workload manageable',
    responsibility: 'More responsibility or other tasks',
    action: 'Answer',
  },

  followUpShared: {
    preheader: 'The answers from the follow-up, and what is carried over to the next.',
    heading: 'How the plan is going',
    text: (date) => `Here are the answers from the follow-up on ${date}.`,
    noAnswer: (name) => `${name} has not answered this time. You can raise it when you meet.`,
    youDidNotAnswer: 'You did not answer this time. You can raise it when you meet.',
    unresolved: 'Carried over to next time.',
    otherNeeds: (name) => `What ${name} needs from you`,
    youNeed: (name) => `What you need from ${name}`,
    otherRaises: (name) => `What ${name} would like to raise`,
    youRaise: 'What you would like to raise',
    next: (date) => `The next follow-up is on ${date}.`,
    last: 'That was the last follow-up. What remains is carried over to your next talk.',
    action: 'Open the plan',
  },

  newManager: {
    preheader: 'What carries over to the new manager, and what does not.',
    heading: {
      employee: (manager) => `${manager} holds your talk now`,
      manager: (employee) => `You hold the talk with ${employee} now`,
    },
    text: {
      employee: (manager, former) =>
        `${manager} takes over the talk from ${former}. The plan carries over, and so does how far the two of you have come.`,
      manager: (employee, former) =>
        `You take over the talk from ${former}. The plan carries over, and so does how far the talk has come. What ${employee} has written to ${former} does not.`,
    },
    back: {
      preheader: 'The talk goes on with the plan, where you left it.',
      text: {
        employee: (manager) =>
          `${manager} holds the talk with you again. The plan carries over, and so does how far the two of you have come.`,
        manager: (employee) =>
          `You hold the talk with ${employee} again. The plan carries over, and so does how far the talk has come.`,
      },
    },
    answersBack: (manager, former) =>
      `The answers you sent to ${former} are your draft again. ${manager} reads them only if you send them.`,
    notRead: (manager, former) => `${manager} reads nothing of what you have written to ${former}.`,
    cancelled: (when) => `The time on ${when} no longer applies.`,
    toBook: { employee: (manager) => `${manager} books a new time.`, manager: 'Please book a new time.' },
    plan: (former) =>
      `What ${former} has promised in the plan stays there by name, until you have both confirmed a new version.`,
    action: 'Open the talk',
  },

  withoutManager: {
    preheader: 'What you have written is still there. You get a mail when the talk goes on.',
    heading: 'Your talk is waiting for a new manager',
    text: (former) =>
      `${former} no longer holds your talk, and nobody else does yet. HR knows. There is nothing you need to do.`,
    answersBack: (former) => `The answers you sent to ${former} are your draft again. Nobody else reads them.`,
    next: 'You get a mail when someone has taken over.',
    action: 'Open the talk',
  },

  ended: {
    preheader: 'There is nothing more you need to do about it.',
    heading: (other) => `${other} has left`,
    talk: (other) =>
      `HR has told us that ${other} no longer works here. The talk has ended, and there will be no more mails about it.`,
    plan: (other) =>
      `HR has told us that ${other} no longer works here. Your plan stays where it is, but there will be no more follow-ups or mails about it.`,
    cancelled: 'The time you had booked is cancelled and taken out of your calendar.',
    action: 'Open the talk',
  },

  addressChanged: {
    preheader: 'From now on the mails about your talks go to another address.',
    heading: 'Your mail address has been changed',
    text: (organisation) =>
      `HR at ${organisation} has changed the address that mails about your talks go to. The links that came here no longer work.`,
    notRight: 'Is that not right? Please tell HR or your manager as soon as you can.',
    sure: 'Until someone confirms the change, whoever reads at the new address sees nothing of what you have written or read so far.',
    choose: 'Please say whether it is right. You choose on the page; opening the link does nothing.',
    action: 'Answer about it',
    days: 'The link is valid for ten working days.',
  },

  link: {
    preheader: 'The link works only in the browser where you asked for it.',
    heading: 'Here is your new link',
    text: (other) =>
      `It leads to your talk with ${other}, and works only in the browser where you asked for it. If you need another, ask for it on the page.`,
    notYou: 'Didn’t ask for a link? Then there is nothing you need to do. Nobody else gets in with this one.',
    action: 'Open the talk',
  },

  signIn: {
    preheader: 'The link works once, in the browser where you asked for it.',
    heading: 'Sign in',
    text: (minutes) => `The link works for ${minutes} minutes and only once, in the browser where you asked for it.`,
    notYou: 'Didn’t ask to sign in? Then there is nothing you need to do.',
    action: 'Sign in',
  },

  digest: {
    preheader: 'Everything that is waiting in your talks, in one mail, with a link to each.',
    heading: 'What is waiting for you',
    bookAnew: 'Book a new time, the previous one did not suit',
    owed: {
      book: 'Book a time',
      decideTime: 'Answer about the time',
      prepare: 'Prepare',
      sayHeld: 'Say whether the talk took place',
      writePlan: 'Write the plan',
      confirmPlan: 'Read the plan and confirm',
      answerFollowUp: 'Answer the follow-up',
      vouch: 'Say if the new address is right',
      reportLines: 'Say how it is going',
    },
    firstAction: ({ action, employee }) => `${action} – ${employee}`,
    prepareBy: (date) => `Prepare, if possible before ${date}`,
    questions: 'Your questions',
    questionsText:
      'The questions are the same for everyone. Answer what you like, for each person with the link above.',
    private: (question) => `${question} (for you alone)`,
    heldBack: (question) => `${question} (shown before the talk only if you have said it already)`,
    theEmployee: 'the employee',
    more: (number) =>
      counted('en', number, { one: 'One more is on the team page.', other: `${number} more are on the team page.` }),
    team: 'The whole team',
  },
}
