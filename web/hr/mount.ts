/** HR's pages: each route, and what answers it. */
import type { Hono } from 'hono'
import {
  cycleParam,
  importParam,
  passedParam,
  personParam,
  questionParam,
  requestParam,
  routes,
  talkParam,
  templateParam,
} from '../../functions/domain/routes.ts'
import type { App } from '../app-context.ts'
import { askOfCycle, cyclePage } from './cycles/cycle.tsx'
import { changeCycle, editPage, newPage, saveNew } from './cycles/edit.ts'
import { listPage } from './cycles/list.tsx'
import { nudgePage, sendNudge } from './cycles/nudge.tsx'
import { addMembers, changeMemberOf, memberPage, membersPage } from './cycles/people.tsx'
import { run, runPage } from './cycles/run.tsx'
import { type Answer, forHr, type Kind, remember, typed } from './door.ts'
import { cycleFile, withoutTalkFile, withoutTalkPage } from './export.tsx'
import { holdPage, sayHold } from './holds/hold.tsx'
import { holdsPage } from './holds/list.tsx'
import { homePage } from './home.tsx'
import { checkFile, chooseColumns, columnsPage, confirm, dryRunPage, importPage } from './import/actions.ts'
import { errorFile } from './import/error-file.ts'
import { leaversFile, leaversPage, takeBack } from './import/leavers.tsx'
import { launch, launchPage } from './launch/actions.ts'
import { stop, stopPage } from './launch/stop.tsx'
import { answerItem, passedOnPage } from './passed-on/actions.tsx'
import { peoplePage, searchPeople } from './people/actions.ts'
import { changePage, sayChange } from './people/change.tsx'
import { newPersonPage, saveNewPerson } from './people/new.tsx'
import { confirmAddress, personPage } from './people/person.tsx'
import { previewMailPage, previewPage } from './preview/actions.ts'
import { qualityPage, savePromise } from './quality/actions.ts'
import { requestsPage } from './requests/list.tsx'
import { newRequestPage, startAsHr } from './requests/new.tsx'
import { requestPage, sayOfRequest, withdrawAsHr } from './requests/request.tsx'
import { chooseStory, storiesPage } from './stories/actions.tsx'
import { changeTemplate, copyStandard, templatePage, templatePreviewPage, templatesPage } from './templates/actions.ts'
import { questionPage, saveQuestion } from './templates/question-actions.ts'
import { tryAddressAgain, unreachedPage } from './unreached/actions.tsx'

export const mountHr = (app: Hono<App>): void => {
  const { hr } = routes
  const get = (path: string, answer: Answer, kind: Kind = {}) => {
    remember('GET', path, kind)
    app.get(path, forHr(answer, kind))
  }
  const post = (path: string, answer: Answer, kind: Kind = {}) => {
    remember('POST', path, kind)
    app.post(path, forHr(answer, kind))
  }
  get(hr.home, homePage)
  get(hr.withoutTalk, withoutTalkPage)
  get(hr.withoutTalkFile, withoutTalkFile)
  get(hr.cycleFile(cycleParam), cycleFile)
  get(hr.people, peoplePage)
  post(hr.people, searchPeople, { looks: () => true })
  get(hr.unreached(personParam), unreachedPage)
  post(hr.unreached(personParam), tryAddressAgain)
  get(hr.newPerson, newPersonPage, { isForm: true })
  post(hr.newPerson, saveNewPerson)
  get(hr.person(personParam), personPage)
  get(hr.requests, requestsPage)
  get(hr.request(requestParam), requestPage)
  post(hr.request(requestParam), sayOfRequest)
  post(hr.withdrawRequest(requestParam), withdrawAsHr)
  get(hr.newRequest(personParam), newRequestPage, { isForm: true })
  post(hr.newRequest(personParam), startAsHr)
  get(hr.holds, holdsPage)
  get(hr.hold(personParam), holdPage)
  post(hr.hold(personParam), sayHold, { isForAll: true })
  post(hr.changePerson(personParam, 'confirm-address'), confirmAddress)
  get(hr.changePerson(personParam, ':what'), changePage, { isForm: true })
  post(hr.changePerson(personParam, ':what'), sayChange)
  get(hr.passedOn, passedOnPage)
  get(hr.answerPassedOn(passedParam), passedOnPage)
  post(hr.answerPassedOn(passedParam), answerItem)
  get(hr.stories, storiesPage)
  post(hr.stories, chooseStory, { isForAll: true })
  get(hr.import, importPage, { isForm: true })
  post(hr.import, checkFile)
  get(hr.importCheck(importParam), dryRunPage)
  post(hr.importCheck(importParam), confirm)
  get(hr.templates, templatesPage)
  post(hr.templates, copyStandard, { isForAll: true })
  get(hr.template(templateParam), templatePage)
  post(hr.template(templateParam), changeTemplate, { isForAll: true })
  get(hr.templatePreview(templateParam), templatePreviewPage)
  get(hr.templateQuestion(templateParam, questionParam), questionPage, { isForm: true })
  post(hr.templateQuestion(templateParam, questionParam), saveQuestion, { isForAll: true })
  get(hr.importColumns(importParam), columnsPage, { isForm: true })
  post(hr.importColumns(importParam), chooseColumns)
  get(hr.importErrors(importParam), errorFile)
  get(hr.importLeavers(importParam), leaversPage)
  post(hr.importLeavers(importParam), takeBack)
  get(hr.importLeaversFile(importParam), leaversFile)
  get(hr.cycles, listPage)
  get(hr.newCycle, newPage, { isForm: true })
  post(hr.newCycle, saveNew)
  get(hr.cycle(cycleParam), cyclePage)
  post(hr.cycle(cycleParam), askOfCycle, { looks: (c) => typed(c, 'do') !== 'count' })
  get(hr.editCycle(cycleParam), editPage, { isForm: true })
  post(hr.editCycle(cycleParam), changeCycle)
  get(hr.runCycle(cycleParam, ':change'), runPage, { isForm: true })
  post(hr.runCycle(cycleParam, ':change'), run)
  get(hr.cyclePeople(cycleParam), membersPage)
  post(hr.cyclePeople(cycleParam), addMembers)
  get(hr.cyclePerson(cycleParam, talkParam), memberPage, { isForm: true })
  post(hr.cyclePerson(cycleParam, talkParam), changeMemberOf, { keepsToUnit: true })
  get(hr.quality(cycleParam), qualityPage)
  post(hr.quality(cycleParam), savePromise)
  get(hr.preview(cycleParam), previewPage)
  get(hr.previewMail(cycleParam, ':mail'), previewMailPage)
  get(hr.nudge(cycleParam), nudgePage)
  post(hr.nudge(cycleParam), sendNudge, { keepsToUnit: true })
  get(hr.stopLaunch(cycleParam), stopPage, { isForm: true })
  post(hr.stopLaunch(cycleParam), stop)
  get(hr.launch(cycleParam), launchPage, { isForm: true })
  post(hr.launch(cycleParam), launch)
}
