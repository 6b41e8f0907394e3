/** One talk lives through its phases, with everything that the two and others can write on the way; and beside it another talk of the same manager. */
import { planContent } from '../../../functions/domain/plan.ts'
import { saveDraft, saveNotes, savePlanDraft } from '../../../functions/flow/drafts.ts'
import { giveFeedback, readMyFeedback } from '../../../functions/flow/feedback.ts'
import { talkId } from '../../../functions/flow/identity.ts'
import { answerPassedOn, hrFor, passedTo } from '../../../functions/flow/passing-on.ts'
import { readTalk } from '../../../functions/flow/read.ts'
import { autumn, launch } from '../../world/service.ts'
import { moment } from '../town.ts'
import { addressOf, canary, type Organisation, type PersonName } from './organisation.ts'

/** By the letter that stands for it in the matrix: until when what is told has happened. */
export const phases = {
  D: 'each has begun to write, a time is booked',
  E: 'the employee has sent',
  B: 'both have sent',
  S: 'the summary has gone out',
  N: 'both have sent something since',
  M: 'the meeting has begun',
  H: 'it was held, and each writes on a plan',
  P: 'the manager proposes a plan',
  R: 'the employee sends it back',
  X: 'the employee does not agree with the next one',
  A: 'both agree on the third, and things are passed on to HR',
  L: 'each tells of a line',
  F: 'the employee has answered the first follow-up',
  C: 'both have answered it',
  O: 'another manager takes over',
  W: 'the second follow-up, with the new manager',
  T: 'the talk of the next cycle',
} as const
export type Phase = keyof typeof phases

export type Life = {
  at: Phase
  talks: { aishas: string; ingrids: string; next?: string }
  managerOfAisha: PersonName
}

type Answering = { text: string; onlyOnPage?: boolean; alreadySaid?: boolean }

const answersFrom = (texts: Record<string, string | Answering>) =>
  Object.entries(texts).map(([question, said]) => ({
    question,
    onlyOnPage: false,
    ...(typeof said === 'string' ? { text: said } : said),
  }))

/** A line with a word in each of its texts. */
const lineOf = (id: string, of: string, rest: object = {}) => ({
  id,
  kind: 'action',
  who: 'employee',
  what: `${canary(`${of}${id}`)} och gör`,
  notice: canary(`${of}${id}notice`),
  steps: [canary(`${of}${id}step`)],
  ...rest,
})

const planWith = (of: string, lines: object[]) =>
  planContent.parse({ mattered: [canary(`${of}mattered`)], lines, followUps: ['2026-11-16', '2027-01-18'] })

export const live = async (organisation: Organisation, seen: (life: Life) => Promise<void>): Promise<void> => {
  const { world, people, talkOf, given, advance, service } = organisation
  const { ports } = world
  const aishas = talkOf('aisha')
  const ingrids = talkOf('ingrid')
  const life: Life = { at: 'D', talks: { aishas, ingrids }, managerOfAisha: 'maria' }
  const reached = async (at: Phase, time: string) => {
    await advance(time)
    await seen({ ...life, at })
  }
  const aisha = (command: object) => given(aishas, 'employee', command)
  const manager = (command: object) => given(aishas, 'manager', command)
  const draft = (talk: string, side: string, question: string, name: string) =>
    saveDraft(ports, talk, side, question, { text: canary(name), onlyOnPage: false }, 0)
  const feedback = async (
    talk: string,
    side: 'employee' | 'manager',
    typed: { kind: 'continue' | 'more' | 'less'; to: string; address?: string },
    name: string,
  ) => {
    const view = await readTalk(ports, talk, side)
    if (!view) throw new Error('No talk')
    const words = {
      situation: canary(`${name}situation`),
      behaviour: canary(`${name}behaviour`),
      effect: canary(`${name}effect`),
      next: typed.kind === 'continue' ? '' : canary(`${name}next`),
      about: '',
    }
    const told = await giveFeedback(ports, view, { address: '', ...typed, ...words }, name)
    if (!told.ok) throw new Error(`${name}: ${JSON.stringify(told)}`)
    await service.settle()
  }

  await advance('2026-09-21 09:00')
  await manager({
    kind: 'book',
    start: moment('2026-10-14 13:37'),
    end: moment('2026-10-14 14:41'),
    place: canary('place'),
  })
  const [start, end] = [moment('2026-10-14 10:00'), moment('2026-10-14 11:00')]
  await given(ingrids, 'manager', { kind: 'book', start, end, place: canary('ingridsplace') })
  await aisha({ kind: 'proposeTopic', text: canary('topicofaisha') })
  await manager({ kind: 'proposeTopic', text: canary('topicofmaria') })
  await draft(aishas, 'employee', 'QA6', 'draftofaisha')
  await draft(aishas, 'manager', 'QC6', 'draftofmaria')
  await draft(ingrids, 'employee', 'QA6', 'ingridsdraft')
  await saveNotes(ports, aishas, 'manager', canary('notes'), 0)
  await advance('2026-09-22 09:00')
  const hrBrowser = organisation.browser()
  await organisation.signIn(hrBrowser, 'karin', 'hr')
  const rows = `name;email;manager_email;language;unit\n${canary('importrow')} Ny;${addressOf('ny')};${addressOf('omar')};sv;Vård`
  await hrBrowser.submit(await hrBrowser.get('/hr/import'), 'Kontrollera raderna', { rows })
  await hrBrowser.submit(await hrBrowser.get('/hr/templates'), '/hr/templates')
  await reached('D', '2026-09-22 12:00')

  const sentByAisha = {
    QA1: canary('qa1'),
    QA2: { text: canary('qa2onlyonpage'), onlyOnPage: true },
    QA3: canary('qa3'),
    QA4: canary('qa4'),
    QA5: canary('qa5'),
    QA7: canary('qa7'),
    free: canary('free'),
  }
  await aisha({ kind: 'sendAnswers', answers: answersFrom(sentByAisha) })
  await given(ingrids, 'employee', { kind: 'sendAnswers', answers: answersFrom({ QA1: canary('ingridsqa1') }) })
  await reached('E', '2026-10-01 10:00')

  const sentByMaria = {
    QC1: canary('qc1'),
    QC2: canary('qc2'),
    QC3: { text: canary('qc3onlyonpage'), onlyOnPage: true },
    QC4: canary('qc4'),
    QC5: canary('qc5'),
    QC7: canary('qc7'),
    QA2: canary('qa2ofmaria'),
  }
  await manager({ kind: 'sendAnswers', answers: answersFrom(sentByMaria) })
  await feedback(aishas, 'employee', { kind: 'continue', to: 'other' }, 'tomaria')
  await feedback(aishas, 'manager', { kind: 'less', to: 'other' }, 'frommaria')
  await feedback(aishas, 'employee', { kind: 'more', to: 'address', address: addressOf('ingrid') }, 'toingrid')
  await feedback(ingrids, 'employee', { kind: 'continue', to: 'address', address: addressOf('aisha') }, 'fromingrid')
  const received = (await readMyFeedback(ports, people.aisha))?.received.find(({ from }) => from === 'Ingrid Moe')
  const reply = { kind: 'replyToFeedback', message: received?.id, text: canary('reply') }
  await given(people.aisha, 'person', reply)
  await feedback(ingrids, 'employee', { kind: 'continue', to: 'address', address: addressOf('aisha') }, 'shown')
  const shown = (await readMyFeedback(ports, people.aisha))?.received.find(
    ({ situation }) => situation === canary('shownsituation'),
  )
  const viewOfAisha = (await readTalk(ports, aishas, 'employee')) ?? undefined
  const toKarin = (viewOfAisha ? await hrFor(ports, viewOfAisha) : []).filter(({ name }) => name === 'Karin Holm')
  const report = { kind: 'reportFeedback', message: shown?.id, to: toKarin, text: canary('shownwords') }
  await given(people.aisha, 'person', report)
  await given(people.maria, 'person', { kind: 'setTeamGoals', cycle: organisation.cycle, goals: [canary('teamgoal')] })
  await reached('B', '2026-10-05 10:00')

  await reached('S', '2026-10-13 16:30')

  await aisha({ kind: 'sendAnswers', answers: answersFrom({ ...sentByAisha, QA4: canary('qa4later') }) })
  await manager({ kind: 'sendAnswers', answers: answersFrom({ ...sentByMaria, QC5: canary('qc5later') }) })
  const said = { QC2: canary('ingridsqc2'), QC4: { text: canary('ingridsqc4said'), alreadySaid: true } }
  await given(ingrids, 'manager', { kind: 'sendAnswers', answers: answersFrom(said) })
  await reached('N', '2026-10-14 09:30')

  await reached('M', '2026-10-14 13:45')

  await advance('2026-10-15 09:00')
  const own = planWith('plandraftofaisha', [lineOf('a', 'plandraftofaisha')])
  await savePlanDraft(ports, aishas, 'employee', { ...own, basedOn: 0 }, 0)
  await aisha({ kind: 'sayHeld', answer: 'talked' })
  const marias = planWith('plandraftofmaria', [lineOf('a', 'plandraftofmaria')])
  await savePlanDraft(ports, aishas, 'manager', { ...marias, basedOn: 0 }, 0)
  await given(ingrids, 'employee', { kind: 'sayHeld', answer: 'talked' })
  for (const name of ['liv', 'lena', 'nils'] as const) await given(talkOf(name), 'manager', { kind: 'alreadyTalked' })
  await reached('H', '2026-10-15 12:00')

  await advance('2026-10-16 09:00')
  for (const name of ['aisha', 'ingrid', 'liv', 'lena', 'nils'] as const) {
    const words = { name: ports.random.base32(16), text: canary(`pulseof${name}`) }
    await given(talkOf(name), 'employee', { kind: 'answerPulse', occasion: 'dayAfter', ratings: { QF1: 4 }, words })
  }
  await manager({ kind: 'proposePlan', basedOn: 0, content: planWith('first', [lineOf('a', 'first')]) })
  await reached('P', '2026-10-16 12:00')

  const beside = [{ line: 'a', text: canary('linecomment') }]
  await aisha({ kind: 'returnPlan', version: 1, text: canary('comment'), lines: beside })
  await reached('R', '2026-10-19 12:00')

  const second = [lineOf('a', 'second'), lineOf('b', 'second')]
  await manager({ kind: 'proposePlan', basedOn: 1, content: planWith('second', second) })
  await aisha({ kind: 'acceptLines', version: 2, lines: ['a'] })
  await aisha({ kind: 'disagreePlan', version: 2, text: canary('disagreement') })
  await reached('X', '2026-10-21 12:00')

  const third = [
    lineOf('a', 'third', { by: '2027-03-31' }),
    lineOf('b', 'third', { who: 'manager', kind: 'support' }),
    lineOf('c', 'third', { kind: 'competence', competence: 'training' }),
  ]
  await manager({ kind: 'proposePlan', basedOn: 2, content: planWith('third', third) })
  await aisha({ kind: 'confirmPlan', version: 3 })
  const view = await readTalk(ports, aishas, 'employee')
  const hr = view ? await hrFor(ports, view) : []
  const to = hr.filter(({ name }) => name === 'Karin Holm')
  const passed = { to, named: true, shown: false }
  await aisha({ kind: 'passOn', what: 'concern', text: canary('concern'), ...passed })
  await aisha({ kind: 'passOn', what: 'idea', text: canary('ideashown'), ...passed, shown: true })
  await manager({ kind: 'passOn', what: 'concern', text: canary('concernofmaria'), ...passed })
  await manager({ kind: 'passOn', what: 'competence', line: 'c', text: canary('competenceneed'), ...passed })
  const concern = (await passedTo(ports, people.karin)).find(({ text }) => text === canary('concern'))
  await answerPassedOn(ports, people.karin, { id: concern?.id ?? '', text: canary('answerofkarin'), commandId: 'a' })
  await reached('A', '2026-10-23 14:00')

  await aisha({ kind: 'reportLine', version: 3, line: 'a', status: 'stuck', comment: canary('lineofaisha') })
  await manager({ kind: 'reportLine', version: 3, line: 'b', status: 'stuck', comment: canary('lineofmaria') })
  await reached('L', '2026-10-28 12:00')

  await advance('2026-11-16 09:00')
  const followUp = (name: string) => ({
    lines: [{ line: 'a', status: 'onItsWay', comment: canary(`line${name}`) }],
    need: canary(`need${name}`),
    raise: canary(`raise${name}`),
  })
  const signals = { workload: 'onlyJust', responsibility: 'more' }
  await aisha({ kind: 'answerFollowUp', followUp: 1, answers: { ...followUp('1ofaisha'), ...signals } })
  await reached('F', '2026-11-16 14:00')

  await manager({ kind: 'answerFollowUp', followUp: 1, answers: followUp('1ofmaria') })
  await reached('C', '2026-11-18 14:00')

  await given(people.aisha, 'hr', { kind: 'change', changes: { manager: people.nils }, by: people.karin })
  life.managerOfAisha = 'nils'
  await reached('O', '2026-11-20 14:00')

  await saveNotes(ports, aishas, 'manager.2', canary('notesofnils'), 0)
  await advance('2027-01-18 09:00')
  await aisha({ kind: 'answerFollowUp', followUp: 2, answers: followUp('2ofaisha') })
  await manager({ kind: 'answerFollowUp', followUp: 2, answers: followUp('2ofnils') })
  await reached('W', '2027-01-20 14:00')

  const dates = {
    from: '2027-03-15',
    to: '2027-04-30',
    invitationOn: '2027-02-01',
    preparationOn: '2027-02-15',
    bookedBy: '2027-02-22',
  }
  const next = await launch(ports, { ...autumn, ...dates, name: 'Våren 2027', purposes: [] })
  await advance('2027-02-01 17:00')
  life.talks.next = talkId(next, people.aisha)
  await given(life.talks.next, 'employee', { kind: 'proposeTopic', text: canary('topicofnext') })
  await reached('T', '2027-02-16 14:00')
}
