/** The steps of a timetable: most are a command on the workflow itself; a page of a launch, an import or a cycle's reach first does its work on others. */
import type { Entry } from '../domain/workflow.ts'
import type { Ports } from '../ports.ts'
import { apply } from './apply.ts'
import { erase } from './erasing.ts'
import { deliverFeedback } from './feedback-delivery.ts'
import { bringBackPage } from './import-leavers.ts'
import { importPage } from './import-page.ts'
import { launchPage } from './launch.ts'
import { eraseLeaver } from './leavers.ts'
import { nudgePage } from './nudge.ts'
import { recountPage } from './overview.ts'
import { giveAnswer, handOver } from './passing-on.ts'
import { expectPromises } from './promises.ts'
import { deletePulseTexts, releaseQuality } from './quality.ts'
import { reachPage } from './reach-talks.ts'
import { eraseByRequest, forgetNotes, gather, letAuthorsDecide } from './request-steps.ts'
import { deleteKept, eraseTalk } from './retention.ts'
import { reopenAsk } from './standalone.ts'
import { stopPage } from './stop-launch.ts'
import { deliverTalkAsk } from './talk-asks.ts'
import type { AnyCommand } from './workflows.ts'
import { personWork } from './write-person.ts'

export const runStep = async (ports: Ports, id: string, entry: Entry<AnyCommand>): Promise<void> => {
  const { step } = entry
  if (!step) throw new Error(`The step ${entry.key} has no command`)
  // What is erased has no state that could say so.
  if (step.kind === 'eraseTalk') return eraseTalk(ports, id)
  if (step.kind === 'eraseLeaver') return eraseLeaver(ports, id)
  if (step.kind === 'eraseRequest') return erase(ports, id)
  const command = await workFor(ports, id, step)
  const applied = await apply(ports, id, { command, by: 'service', queue: null })
  // Erased meanwhile, by a step of someone else's.
  if (!applied.ok && applied.refusal.code !== 'gone')
    throw new Error(`The step ${entry.key} was refused: ${applied.refusal.code}`)
}

const workFor = async (ports: Ports, id: string, step: AnyCommand): Promise<AnyCommand> => {
  switch (step.kind) {
    case 'launchPage':
      return { kind: 'launchPageDone', page: step.page, result: await launchPage(ports, id) }
    case 'reachPage':
      return { kind: 'reachPageDone', page: step.page, result: await reachPage(ports, id) }
    case 'nudgePage':
      return { kind: 'nudgePageDone', page: step.page, result: await nudgePage(ports, id) }
    case 'releaseQuality':
      await releaseQuality(ports, id)
      return { kind: 'qualityReleased', n: step.n }
    case 'deleteTexts':
      return (await deletePulseTexts(ports, id)) === 'all' ? { kind: 'textsDeleted' } : step
    case 'stopPage':
      return { kind: 'stopPageDone', page: step.page, result: await stopPage(ports, id) }
    case 'recountPage':
      await recountPage(ports, id)
      return { kind: 'recountPageDone', page: step.page }
    case 'importPage':
      await importPage(ports, id, step.page)
      return { kind: 'importPageDone', page: step.page }
    case 'bringBackPage':
      return { kind: 'bringBackPageDone', page: step.page, ...(await bringBackPage(ports, id, step.page)) }
    case 'personWork':
      await personWork(ports, id)
      return { kind: 'personWorkDone', n: step.n }
    case 'passedOnDone':
      await handOver(ports, id, step.n)
      return step
    case 'passedAnswerDone':
      await giveAnswer(ports, id, step.n)
      return step
    case 'askReopened':
      await reopenAsk(ports, id)
      return step
    case 'expectPromises':
      await expectPromises(ports, id, step.until)
      return step
    case 'deleteKept':
      return deleteKept(ports, id, step)
    case 'deliverTalkAsk':
      await deliverTalkAsk(ports, id, step.n)
      return { kind: 'talkAskDelivered', n: step.n }
    case 'gather':
      return gather(ports, id)
    case 'letAuthorsDecide':
      return letAuthorsDecide(ports, id)
    case 'forgetNotes':
      await forgetNotes(ports, id)
      return step
    case 'eraseNow':
      return eraseByRequest(ports, id)
    case 'deliverFeedback':
      await deliverFeedback(ports, id, step.n)
      return { kind: 'feedbackDelivered', n: step.n }
    default:
      return step
  }
}
