/** Where HR begins: how many people and cycles there are, how each cycle stands, and the next step. */
import type { Context } from 'hono'
import { routes, undeliverablePath } from '../../functions/domain/routes.ts'
import { listCycles, todayOf } from '../../functions/flow/cycles.ts'
import { countPeople } from '../../functions/flow/people.ts'
import { withoutRecentTalk } from '../../functions/flow/people-export.ts'
import type { App } from '../app-context.ts'
import { page } from '../page.tsx'
import { hr } from '../texts/hr.ts'
import { hrExport } from '../texts/hr-export.ts'
import { unreached } from '../texts/unreached.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { CycleList } from './cycles/list.tsx'
import { stateOf } from './cycles/state.ts'
import type { HrReader } from './door.ts'
import { Frame } from './frame.tsx'
import { Roles, YourRole } from './roles.tsx'

/** Of more people than this the list says how many have had no talk, and the way in does not wait for it. */
const mostCounted = 1000

export const homePage = async (c: Context<App>, { token, role }: HrReader) => {
  const { language, ports, t } = c.var
  const words = hr[language]
  const [{ all: people, undeliverable }, cycles] = await Promise.all([countPeople(ports), listCycles(ports)])
  const hasBegun = cycles.some(({ launch }) => launch.status !== 'draft')
  const without = hasBegun && people <= mostCounted ? (await withoutRecentTalk(ports)).length : undefined
  const today = todayOf(ports)
  const running = cycles.filter((cycle) => ['launching', 'running'].includes(stateOf(cycle, today))).length
  const title = words.homeTitle(ports.organisation.name)
  const newCycle = (kind: 'primary' | 'secondary') => (
    <ButtonLink kind={kind} href={routes.hr.newCycle}>
      {words.newCycle}
    </ButtonLink>
  )
  return page(
    c,
    { title, wide: true },
    <Frame language={language}>
      <h1>{title}</h1>
      <YourRole role={role} language={language} />
      {people === 0 ? (
        <Notice kind="information" heading={words.noPeopleHeading}>
          <p>{words.noPeopleText}</p>
        </Notice>
      ) : (
        <p class="sentence">{words.homeSentence({ people, cycles: cycles.length, running })}</p>
      )}
      {undeliverable > 0 && (
        <p>
          <a href={undeliverablePath}>{unreached[language].home(undeliverable)}</a>
        </p>
      )}
      {hasBegun && without !== 0 && (
        <p>
          <a href={routes.hr.withoutTalk}>
            {without === undefined ? hrExport[language].title : hrExport[language].home(without)}
          </a>
        </p>
      )}
      {!role.readOnly && (
        <Buttons>
          {people > 0 && newCycle('primary')}
          <ButtonLink kind={people === 0 ? 'primary' : 'secondary'} href={routes.hr.import}>
            {words.importPeople}
          </ButtonLink>
          {people === 0 && newCycle('secondary')}
        </Buttons>
      )}
      <h2>{words.cyclesHeading}</h2>
      <CycleList cycles={cycles} language={language} today={today} />
      <Roles organisation={ports.organisation} language={language} />
      <Form action={routes.signOut} token={token}>
        <Buttons>
          <Button kind="link">{t.leave}</Button>
        </Buttons>
      </Form>
    </Frame>,
  )
}
