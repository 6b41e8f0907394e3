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
import { forHr, typed } from './door.ts'
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
  app.get(hr.home, forHr(homePage))
  app.get(hr.withoutTalk, forHr(withoutTalkPage))
  app.get(hr.withoutTalkFile, forHr(withoutTalkFile))
  app.get(hr.cycleFile(cycleParam), forHr(cycleFile))
  app.get(hr.people, forHr(peoplePage))
  app.post(hr.people, forHr(searchPeople, { looks: () => true }))
  app.get(hr.unreached(personParam), forHr(unreachedPage))
  app.post(hr.unreached(personParam), forHr(tryAddressAgain))
  app.get(hr.newPerson, forHr(newPersonPage))
  app.post(hr.newPerson, forHr(saveNewPerson))
  app.get(hr.person(personParam), forHr(personPage))
  app.get(hr.requests, forHr(requestsPage))
  app.get(hr.request(requestParam), forHr(requestPage))
  app.post(hr.request(requestParam), forHr(sayOfRequest))
  app.post(hr.withdrawRequest(requestParam), forHr(withdrawAsHr))
  app.get(hr.newRequest(personParam), forHr(newRequestPage))
  app.post(hr.newRequest(personParam), forHr(startAsHr))
  app.get(hr.holds, forHr(holdsPage))
  app.get(hr.hold(personParam), forHr(holdPage))
  app.post(hr.hold(personParam), forHr(sayHold, { isForAll: true }))
  app.post(hr.changePerson(personParam, 'confirm-address'), forHr(confirmAddress))
  app.get(hr.changePerson(personParam, ':what'), forHr(changePage))
  app.post(hr.changePerson(personParam, ':what'), forHr(sayChange))
  app.get(hr.passedOn, forHr(passedOnPage))
  app.get(hr.answerPassedOn(passedParam), forHr(passedOnPage))
  app.post(hr.answerPassedOn(passedParam), forHr(answerItem))
  app.get(hr.stories, forHr(storiesPage))
  app.post(hr.stories, forHr(chooseStory, { isForAll: true }))
  app.get(hr.import, forHr(importPage))
  app.post(hr.import, forHr(checkFile))
  app.get(hr.importCheck(importParam), forHr(dryRunPage))
  app.post(hr.importCheck(importParam), forHr(confirm))
  app.get(hr.templates, forHr(templatesPage))
  app.post(hr.templates, forHr(copyStandard, { isForAll: true }))
  app.get(hr.template(templateParam), forHr(templatePage))
  app.post(hr.template(templateParam), forHr(changeTemplate, { isForAll: true }))
  app.get(hr.templatePreview(templateParam), forHr(templatePreviewPage))
  app.get(hr.templateQuestion(templateParam, questionParam), forHr(questionPage))
  app.post(hr.templateQuestion(templateParam, questionParam), forHr(saveQuestion, { isForAll: true }))
  app.get(hr.importColumns(importParam), forHr(columnsPage))
  app.post(hr.importColumns(importParam), forHr(chooseColumns))
  app.get(hr.importErrors(importParam), forHr(errorFile))
  app.get(hr.importLeavers(importParam), forHr(leaversPage))
  app.post(hr.importLeavers(importParam), forHr(takeBack))
  app.get(hr.importLeaversFile(importParam), forHr(leaversFile))
  app.get(hr.cycles, forHr(listPage))
  app.get(hr.newCycle, forHr(newPage))
  app.post(hr.newCycle, forHr(saveNew))
  app.get(hr.cycle(cycleParam), forHr(cyclePage))
  app.post(hr.cycle(cycleParam), forHr(askOfCycle, { looks: (c) => typed(c, 'do') !== 'count' }))
  app.get(hr.editCycle(cycleParam), forHr(editPage))
  app.post(hr.editCycle(cycleParam), forHr(changeCycle))
  app.get(hr.runCycle(cycleParam, ':change'), forHr(runPage))
  app.post(hr.runCycle(cycleParam, ':change'), forHr(run))
  app.get(hr.cyclePeople(cycleParam), forHr(membersPage))
  app.post(hr.cyclePeople(cycleParam), forHr(addMembers))
  app.get(hr.cyclePerson(cycleParam, talkParam), forHr(memberPage))
  app.post(hr.cyclePerson(cycleParam, talkParam), forHr(changeMemberOf, { keepsToUnit: true }))
  app.get(hr.quality(cycleParam), forHr(qualityPage))
  app.post(hr.quality(cycleParam), forHr(savePromise))
  app.get(hr.preview(cycleParam), forHr(previewPage))
  app.get(hr.previewMail(cycleParam, ':mail'), forHr(previewMailPage))
  app.get(hr.nudge(cycleParam), forHr(nudgePage))
  app.post(hr.nudge(cycleParam), forHr(sendNudge, { keepsToUnit: true }))
  app.get(hr.stopLaunch(cycleParam), forHr(stopPage))
  app.post(hr.stopLaunch(cycleParam), forHr(stop))
  app.get(hr.launch(cycleParam), forHr(launchPage))
  app.post(hr.launch(cycleParam), forHr(launch))
}
