/** The cycles, newest first, each with its state and the next step. */
import type { Context } from 'hono'
import { routes } from '../../../functions/domain/routes.ts'
import { inWords } from '../../../functions/domain/time.ts'
import { type CycleView, listCycles, readOutside, todayOf } from '../../../functions/flow/cycles.ts'
import type { Language } from '../../../functions/ports.ts'
import type { App } from '../../app-context.ts'
import { page } from '../../page.tsx'
import { hr } from '../../texts/hr.ts'
import { standalone } from '../../texts/standalone.ts'
import { ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { IfMay } from '../../ui/may.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { TaskList } from '../../ui/task-list.tsx'
import { Frame } from '../frame.tsx'
import { stateOf } from './state.ts'

export const listPage = async (c: Context<App>) => {
  const { language, ports } = c.var
  const words = hr[language]
  const [cycles, outside] = await Promise.all([listCycles(ports), readOutside(ports)])
  return page(
    c,
    { title: words.cycles, wide: true },
    <Frame language={language}>
      <h1>{words.cycles}</h1>
      <CycleList cycles={cycles} language={language} today={todayOf(ports)} />
      {outside && (
        <p>
          <a href={routes.hr.quality(outside.id)}>{standalone[language].outside}</a>
        </p>
      )}
      <IfMay open={routes.hr.newCycle}>
        <Buttons>
          <ButtonLink kind="primary" href={routes.hr.newCycle}>
            {words.newCycle}
          </ButtonLink>
        </Buttons>
      </IfMay>
    </Frame>,
  )
}

export function CycleList({ cycles, language, today }: { cycles: CycleView[]; language: Language; today: string }) {
  const words = hr[language]
  if (cycles.length === 0) return <p>{words.noCyclesText}</p>
  return (
    <TaskList
      tasks={cycles.map((cycle) => {
        const state = stateOf(cycle, today)
        const { name, from, to } = cycle.settings
        const period = words.period(inWords(from, language), inWords(to, language, { year: true }))
        return {
          title: name,
          href: routes.hr.cycle(cycle.id),
          hint: `${period}. ${words.nextStep[state]}`,
          status: <StatusTag text={words.states[state]} tone={state === 'running' ? 'info' : undefined} />,
        }
      })}
    />
  )
}
