/** One of the organisation's own templates: how it stands, its questions with what can be done to each, and what it is called. */
import type { Child } from 'hono/jsx'
import { routes } from '../../../functions/domain/routes.ts'
import { isFree } from '../../../functions/domain/templates/own-template.ts'
import { questionText } from '../../../functions/domain/templates/templates.ts'
import { inWords, localDate } from '../../../functions/domain/time.ts'
import type { QuestionView, TemplateView } from '../../../functions/flow/templates.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import { errorAt, type FieldError } from '../../page.tsx'
import { hrCycleForm } from '../../texts/hr-cycle-form.ts'
import { hrTemplates } from '../../texts/hr-templates.ts'
import { Button, ButtonLink, Buttons } from '../../ui/buttons.tsx'
import { Input } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { IfMay } from '../../ui/may.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Frame } from '../frame.tsx'
import { type AboutForm, languages } from './form.ts'
import { StateTag } from './list.tsx'

type Props = {
  language: Language
  zone: string
  token: string
  command: string
  template: TemplateView
  about: AboutForm
  errors: FieldError[]
  /** Just published. */
  done: boolean
}

export const templateView = (props: Props) => {
  const { language, template, done } = props
  const words = hrTemplates[language]
  const name = template.asked.name[language]
  const asked = template.questions.filter((question) => question.asked)
  return (
    <Frame language={language}>
      <Head
        language={language}
        back={{ href: routes.hr.templates, text: words.back }}
        errors={props.errors}
        title={name}
      >
        {done && (
          <Notice kind="success">
            <p>{words.published(template.version)}</p>
          </Notice>
        )}
      </Head>
      <p>
        <StateTag template={template} language={language} />
      </p>
      <p>{stateText(props)}</p>
      <Act {...props}>
        <Buttons>
          {template.isAhead && (
            <Button kind="primary" name="do" value="publish">
              {words.publish}
            </Button>
          )}
          <ButtonLink kind="secondary" href={routes.hr.templatePreview(template.id)}>
            {words.preview}
          </ButtonLink>
        </Buttons>
      </Act>
      {template.isAhead && (
        <IfMay send={routes.hr.template(template.id)}>
          <p class="meta">{words.publishHint}</p>
        </IfMay>
      )}
      <h2>{words.employeeHeading}</h2>
      <List {...props} questions={asked.filter(({ to }) => to !== 'manager')} />
      <h2>{words.managerHeading}</h2>
      <List {...props} questions={asked.filter(({ to }) => to === 'manager')} />
      <IfMay open={routes.hr.templateQuestion(template.id, 'new')}>
        <Buttons>
          <ButtonLink kind="secondary" href={routes.hr.templateQuestion(template.id, 'new')}>
            {words.addQuestion}
          </ButtonLink>
        </Buttons>
      </IfMay>
      <NotAsked {...props} />
      <IfMay send={routes.hr.template(template.id)}>
        <h2>{words.aboutHeading}</h2>
        <About {...props} />
        <Act {...props}>
          <Buttons>
            <Button kind="link" name="do" value={template.retired ? 'bringBack' : 'retire'}>
              {template.retired ? words.bringBack : words.retire}
            </Button>
          </Buttons>
          {!template.retired && <p class="meta">{words.retireHint}</p>}
        </Act>
      </IfMay>
    </Frame>
  )
}

/** A form of one button, made from the copy as it is shown. */
function Act({
  template,
  token,
  command,
  children,
}: Pick<Props, 'template' | 'token' | 'command'> & { children: Child }) {
  return (
    <Form
      action={routes.hr.template(template.id)}
      token={token}
      command={command}
      version={template.edit}
      isAroundContent
    >
      {children}
    </Form>
  )
}

function List(props: Props & { questions: QuestionView[] }) {
  const { language, questions, template } = props
  const words = hrTemplates[language]
  const moves = (index: number) => questions[index] !== undefined && !isFree(questions[index].id)
  const mayMove = (index: number, by: -1 | 1) => moves(index) && moves(index + by)
  return (
    <Act {...props}>
      <ol>
        {questions.map((question, index) => {
          const text = textOf(question, props)
          const button = (name: string, label: string) => (
            <Button kind="link" name="do" value={`${name}.${question.id}`}>
              {label} <span class="hidden">{words.about(text)}</span>
            </Button>
          )
          return (
            <li>
              {text}
              <p class="meta">
                {question.fixed ? words.fixed : question.locked ? words.locked : words.optional}
                {'. '}
                {whoReads(question, language)}
              </p>
              {question.missing.length > 0 && <Missing question={question} language={language} />}
              <IfMay open={routes.hr.templateQuestion(template.id, question.id)}>
                <p>
                  <a href={routes.hr.templateQuestion(template.id, question.id)}>
                    {words.change} <span class="hidden">{words.about(text)}</span>
                  </a>{' '}
                  {mayMove(index, -1) && button('up', words.up)} {mayMove(index, 1) && button('down', words.down)}{' '}
                  {!question.fixed && button('leaveOut', words.remove)}
                </p>
              </IfMay>
            </li>
          )
        })}
      </ol>
    </Act>
  )
}

export function Missing({ question, language }: { question: QuestionView; language: Language }) {
  const words = hrTemplates[language]
  return (
    <Notice kind="late">
      <p>{words.missing(new Intl.ListFormat(language).format(question.missing.map((one) => words.languages[one])))}</p>
    </Notice>
  )
}

function NotAsked(props: Props) {
  const { language, template } = props
  const words = hrTemplates[language]
  const left = template.questions.filter(({ asked }) => !asked)
  if (left.length === 0) return null
  return (
    <>
      <h2>{words.notAskedHeading}</h2>
      <p>{words.notAskedText}</p>
      <Act {...props}>
        <ul>
          {left.map((question) => (
            <li>
              {textOf(question, props)}{' '}
              <Button kind="link" name="do" value={`askAgain.${question.id}`}>
                {words.askAgain} <span class="hidden">{words.about(textOf(question, props))}</span>
              </Button>
            </li>
          ))}
        </ul>
      </Act>
    </>
  )
}

function About(props: Props) {
  const { language, about, errors } = props
  const words = hrTemplates[language]
  return (
    <Act {...props}>
      {languages.map((spoken) => (
        <>
          <Input
            name={`name-${spoken}`}
            type="text"
            label={words.name(words.languages[spoken])}
            value={about.name[spoken]}
            error={errorAt(errors, `name-${spoken}`)}
          />
          <Input
            name={`description-${spoken}`}
            type="text"
            label={words.description(words.languages[spoken])}
            value={about.description[spoken]}
            error={errorAt(errors, `description-${spoken}`)}
          />
        </>
      ))}
      <Input
        name="minutes"
        type="number"
        label={words.minutes}
        hint={words.minutesHint}
        value={about.minutes}
        error={errorAt(errors, 'minutes')}
      />
      <Buttons>
        <Button kind="secondary" name="do" value="describe">
          {words.save}
        </Button>
      </Buttons>
    </Act>
  )
}

const stateText = ({ template, language, zone }: Props): string => {
  const { stateText: words } = hrTemplates[language]
  const { retired, version, publishedAt, isAhead } = template
  if (retired) return words.retired
  if (version === 0 || publishedAt === undefined) return words.working
  const date = inWords(localDate(publishedAt, zone), language, { year: true })
  return isAhead ? words.ahead(version, date) : words.published(version, date)
}

const whoReads = ({ to, shared, id }: QuestionView, language: Language): string => {
  const { whoReads: words } = hrTemplates[language]
  if (to === 'employee') return words.employee
  if (id === 'QC4') return words.heldBack
  const managers = shared && id !== 'QC1' ? words.shared : words.private
  return to === 'both' ? `${words.employee} ${managers}` : managers
}

/** In the reader's language, or in one that has words. */
export const textOf = (question: QuestionView, { language }: { language: Language }): string => {
  const found = [language, ...languages].map((spoken) => question.text[spoken]).find((text) => text !== '') ?? ''
  const { sampleNames } = hrCycleForm[language]
  const text = { sv: found, nb: found, en: found }
  return questionText({ text }, language, { role: 'employee', ...sampleNames })
}
