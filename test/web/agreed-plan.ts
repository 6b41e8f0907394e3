/** A plan that Aisha and Maria of the town have agreed on 15 October 2026, with the ways in that its mails bring. */
import type { PlanContent } from '../../functions/domain/plan.ts'
import type { Role } from '../../functions/domain/role.ts'
import type { TalkCommand } from '../../functions/domain/talk-command.ts'
import { apply } from '../../functions/flow/apply.ts'
import { talkId } from '../../functions/flow/identity.ts'
import type { Browser, Page } from './browser.ts'
import { linksOf, town } from './town.ts'

export const agreedPlan = async (content: PlanContent) => {
  const one = await town()
  const id = talkId(one.cycle, one.people.aisha)
  const given = async (by: Role, command: TalkCommand) => {
    const applied = await apply(one.world.ports, id, { command, by })
    if (!applied.ok) throw new Error(`${command.kind}: ${applied.refusal.code}`)
    await one.service.settle()
  }
  await one.advance('2026-10-15 10:00')
  await given('employee', { kind: 'alreadyTalked' })
  await given('manager', { kind: 'proposePlan', basedOn: 0, content })
  await given('employee', { kind: 'confirmPlan', version: 1 })
  /** By the first link of the latest mail of that kind that leads to `choice`. */
  const comesIn = async (name: string, kind: string, choice = ''): Promise<{ browser: Browser; page: Page }> => {
    const browser = one.browser()
    const mail = one.mails(name).findLast(({ tags }) => tags.mail.split('.')[1] === kind)
    const link = linksOf(mail?.text ?? '').find((path) => path.includes(choice)) ?? ''
    return { browser, page: await browser.submit(await browser.get(link), 'Visa') }
  }
  return { ...one, id, given, comesIn }
}
