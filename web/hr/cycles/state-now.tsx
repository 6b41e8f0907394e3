/** How a launched cycle stands and what HR can do with it, the likeliest first. */
import { useContext } from 'hono/jsx'
import { routes } from '../../../functions/domain/routes.ts'
import type { CycleView } from '../../../functions/flow/cycles.ts'
import type { Instant, Language } from '../../../functions/ports.ts'
import { hrCycleRun } from '../../texts/hr-cycle-run.ts'
import { ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { MayContext } from '../../ui/may.tsx'
import { Notice } from '../../ui/notice.tsx'
import { stateOf } from './state.ts'

type Action = 'goOn' | 'reopen' | 'undo' | 'pause' | 'close' | 'cancel' | 'correct' | 'people'

export function StateNow(props: { cycle: CycleView; language: Language; today: string; now: Instant; toAdd: number }) {
  const { cycle, language, toAdd } = props
  const words = hrCycleRun[language]
  const state = stateOf(cycle, props.today)
  const mayUndo = cycle.halt?.kind === 'cancelled' && props.now < cycle.halt.settlesAt
  const may = useContext(MayContext)
  const actions = actionsIn(state, { toAdd, mayUndo })
  return (
    <>
      {(state === 'paused' || state === 'closed' || state === 'cancelled' || state === 'over') && (
        <Notice kind={state === 'over' ? 'late' : 'information'}>
          <p>{words[state]}</p>
          {mayUndo && <p>{words.cancelledUndo}</p>}
        </Notice>
      )}
      {actions.length > 0 && actions.some((action) => may.open(hrefOf(action, cycle.id))) && (
        <Buttons>
          {actions.map((action, index) => (
            <ButtonLink kind={index === 0 ? 'primary' : 'secondary'} href={hrefOf(action, cycle.id)}>
              {action === 'people' && toAdd > 0 && may.send(hrefOf(action, cycle.id))
                ? words.addLink(toAdd)
                : words.actions[action]}
            </ButtonLink>
          ))}
        </Buttons>
      )}
    </>
  )
}

const actionsIn = (
  state: ReturnType<typeof stateOf>,
  { toAdd, mayUndo }: { toAdd: number; mayUndo: boolean },
): Action[] => {
  switch (state) {
    case 'running':
      return toAdd > 0 ? ['people', 'correct', 'pause', 'cancel'] : ['correct', 'people', 'pause', 'close', 'cancel']
    case 'over':
      return ['close', 'correct', 'people']
    case 'paused':
      return ['goOn', 'correct', 'people', 'close', 'cancel']
    case 'closed':
      return ['reopen', 'cancel']
    case 'cancelled':
      return mayUndo ? ['undo'] : []
    default:
      return []
  }
}

const hrefOf = (action: Action, cycle: string): string => {
  switch (action) {
    case 'correct':
      return routes.hr.editCycle(cycle)
    case 'people':
      return routes.hr.cyclePeople(cycle)
    case 'goOn':
    case 'reopen':
    case 'undo':
      return routes.hr.runCycle(cycle, 'goOn')
    default:
      return routes.hr.runCycle(cycle, action)
  }
}
