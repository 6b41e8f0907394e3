/** What the employee thinks of the talk: a few statements and a free field, who reads it said first, and afterwards only a thank you. */
import type { PulseStage } from '../../functions/domain/pulse.ts'
import { ratings, type StatementId, statements } from '../../functions/domain/templates/pulse.ts'
import { withNames } from '../../functions/domain/templates/question.ts'
import type { Language } from '../../functions/ports.ts'
import { Head } from '../head.tsx'
import { errorAt, type FieldError } from '../page.tsx'
import { common } from '../texts/common.ts'
import { pulse } from '../texts/pulse.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Radios, TextArea } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import type { PulseFields } from './form.ts'

export type PulsePageProps = {
  language: Language
  stage: PulseStage
  employee: string
  /** With whom the talk was held, and who is the manager now. */
  heldWith: string
  manager: string
  asked: StatementId[]
  /** Asked for words too: the day after. */
  withWords: boolean
  typed: PulseFields
  errors: FieldError[]
  token: string
  at: { home: string; here: string }
}

export function PulsePage(props: PulsePageProps) {
  const { language, stage, errors, at } = props
  return (
    <>
      <Head
        language={language}
        back={{ href: at.home, text: common[language].home }}
        errors={errors}
        title={titleOf(props)}
      />
      {stage === 'open' ? <Asked {...props} /> : <Closed language={language} stage={stage} />}
    </>
  )
}

export const titleOf = ({ language, stage, withWords }: Pick<PulsePageProps, 'language' | 'stage' | 'withWords'>) => {
  const words = pulse[language]
  if (stage === 'open') return withWords ? words.title : words.followUpTitle
  return stage === 'answered' ? words.thanksTitle : stage === 'early' ? words.earlyTitle : words.overTitle
}

function Closed({ language, stage }: Pick<PulsePageProps, 'language' | 'stage'>) {
  const words = pulse[language]
  if (stage !== 'answered') return <p>{stage === 'early' ? words.early : words.over}</p>
  return (
    <Notice kind="success">
      <p>{words.thanks}</p>
    </Notice>
  )
}

function Asked(props: PulsePageProps) {
  const { language, heldWith, asked, withWords, typed, errors, token, at } = props
  const words = pulse[language]
  const t = common[language]
  return (
    <>
      <p>
        {withWords ? words.intro(heldWith) : words.followUpIntro(heldWith)} {t.optional}
      </p>
      <Readers {...props} />
      <p>{words.unlinked}</p>
      <Form action={at.here} token={token}>
        {asked.map((id) => (
          <Radios
            name={id}
            label={withNames(statements[id][language], { name: props.employee, manager: heldWith })}
            choices={ratings.map((rating) => ({ value: String(rating), label: labelOf(rating, language) }))}
            value={typed.ratings.get(id)}
            error={errorAt(errors, id)}
          />
        ))}
        {withWords && (
          <TextArea
            name="words"
            label={words.words}
            hint={`${words.wordsHint} ${t.neverWrite}`}
            value={typed.words}
            error={errorAt(errors, 'words')}
          />
        )}
        <Buttons>
          <Button kind="primary">{words.send}</Button>
        </Buttons>
      </Form>
    </>
  )
}

function Readers({ language, heldWith, manager, withWords }: PulsePageProps) {
  const words = pulse[language]
  const managers = [...new Set([heldWith, manager])]
  return (
    <WhoSees
      rows={[
        { who: words.you, what: words.youSee },
        ...managers.map((name) => ({ who: name, what: words.managerSees })),
        { who: words.hr, what: withWords ? words.hrReads : words.hrSees },
      ]}
    />
  )
}

const labelOf = (rating: number, language: Language): string => {
  const words = pulse[language]
  return rating === 1 ? words.least : rating === ratings.length ? words.most : String(rating)
}
