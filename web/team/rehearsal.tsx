/** A rehearsal for whoever holds talks (R62): the sheet of a made-up talk, and feedback said in two ways. Open to all, since it is about nobody. */
import type { Context, Hono } from 'hono'
import { firstName } from '../../functions/domain/names.ts'
import { routes } from '../../functions/domain/routes.ts'
import { rehearsalTalk } from '../../functions/flow/rehearsal.ts'
import type { App } from '../app-context.ts'
import { Head } from '../head.tsx'
import { dayOf } from '../meeting/when.ts'
import { page } from '../page.tsx'
import { sheetOf } from '../summary/sheet.ts'
import { SheetBody, Tips } from '../summary/sheet-body.tsx'
import { hrPreview } from '../texts/hr-preview.ts'
import { rehearsal } from '../texts/rehearsal.ts'
import { Table } from '../ui/table.tsx'

export const mountRehearsal = (app: Hono<App>): void => {
  app.get(routes.rehearsal, (c) => showRehearsal(c))
}

const showRehearsal = async (c: Context<App>) => {
  const { language, ports } = c.var
  const words = rehearsal[language]
  const { sample } = hrPreview[language]
  const [employee, manager] = [firstName(sample.employee), firstName(sample.manager)]
  const view = await rehearsalTalk(ports, language, { ...sample, employee, manager, answers: words.answers })
  const { lastPlan } = view
  const heldOn = lastPlan?.heldOn
  return page(
    c,
    { title: words.title },
    <>
      <Head language={language} back={{ href: routes.team, text: words.toTeam }} title={words.title} />
      <p>{words.intro}</p>
      <ol>
        {words.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>
        <a href="#phrases">{words.toPhrases}</a>
      </p>
      <SheetBody
        language={language}
        role={view.role}
        other={employee}
        employee={employee}
        manager={manager}
        languages={{ employee: language, manager: language }}
        topics={view.topics}
        sheet={sheetOf(view, language)}
        lastPlan={
          lastPlan && {
            ...lastPlan,
            on: heldOn === undefined ? undefined : dayOf(heldOn, ports.organisation.zone, language),
          }
        }
        isOver={false}
      />
      <Tips section="plan" language={language} />
      <h2 id="phrases">{words.phrasesTitle}</h2>
      <Table
        caption={words.phrasesText}
        columns={[words.columns.judges, words.columns.describes]}
        rows={words.phrases.map(([judges, describes]) => [judges, describes])}
      />
    </>,
  )
}
