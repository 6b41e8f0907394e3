/** The templates: the standard ones with their questions and a way to copy each, and the organisation's own. */
import { routes } from '../../../functions/domain/routes.ts'
import {
  hintOf,
  questionsFor,
  questionText,
  type Template,
  templates,
} from '../../../functions/domain/templates/templates.ts'
import type { TemplateListed } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import { hrCycleForm } from '../../texts/hr-cycle-form.ts'
import { hrTemplates } from '../../texts/hr-templates.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { Marked } from '../../ui/marked.tsx'
import { Notice } from '../../ui/notice.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import { TaskList } from '../../ui/task-list.tsx'
import { Frame } from '../frame.tsx'

type Props = { language: Language; token: string; command: string; own: TemplateListed[]; error?: string }

export const templatesView = ({ language, token, command, own, error }: Props) => {
  const words = hrTemplates[language]
  return (
    <Frame language={language}>
      <h1>{words.title}</h1>
      {error !== undefined && (
        <Notice kind="late">
          <p>{error}</p>
        </Notice>
      )}
      <p>{words.intro}</p>
      <h2>{words.ownHeading}</h2>
      {own.length === 0 ? (
        <p>{words.noneYet}</p>
      ) : (
        <TaskList
          tasks={own.map((template) => ({
            title: template.name[language],
            href: routes.hr.template(template.id),
            hint: words.copyOf(templates[template.base].name[language]),
            status: <StateTag template={template} language={language} />,
          }))}
        />
      )}
      <h2>{words.standardHeading}</h2>
      {Object.values(templates).map((template) => (
        <>
          <h3>{template.name[language]}</h3>
          <p>{template.description[language]}</p>
          <Questions template={template} language={language} />
          <Form action={routes.hr.templates} token={token} command={command}>
            <Buttons>
              <Button kind="secondary" name="base" value={template.base}>
                {words.copy} <span class="hidden">{template.name[language]}</span>
              </Button>
            </Buttons>
          </Form>
        </>
      ))}
    </Frame>
  )
}

export function StateTag({ template, language }: { template: TemplateListed; language: Language }) {
  const { states } = hrTemplates[language]
  const { version, retired, isAhead } = template
  if (retired) return <StatusTag text={states.retired} />
  if (version === 0) return <StatusTag text={states.working} tone="warn" />
  return isAhead ? (
    <StatusTag text={states.ahead(version)} tone="warn" />
  ) : (
    <StatusTag text={states.published(version)} tone="ok" />
  )
}

/** What both are asked, whatever the purpose. */
export function Questions({
  template,
  language,
  withHints,
}: {
  template: Template
  language: Language
  withHints?: boolean
}) {
  const { questionsOf, employeeQuestions, managerQuestions, sampleNames } = hrCycleForm[language]
  const list = (role: 'employee' | 'manager', heading: string) => (
    <>
      <h4>{heading}</h4>
      <ol>
        {questionsFor(template, role, { purposes: [], managerAnswersA: false, wording: 'continue' }).map((question) => (
          <li>
            {questionText(question, language, { role, ...sampleNames })}
            {withHints && (
              <div class="meta">
                <Marked blocks={hintOf(question, language, sampleNames) ?? []} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  )
  return (
    <details open={withHints}>
      <summary>{questionsOf(template.name[language])}</summary>
      {list('employee', employeeQuestions)}
      {list('manager', managerQuestions)}
    </details>
  )
}
