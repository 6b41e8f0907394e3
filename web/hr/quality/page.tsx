/** Completion, quality and outcome side by side (R60, R64): first in words, then by unit, then what people wrote and what is to change. */
import type { Figures, Share } from '../../../functions/domain/quality.ts'
import { routes } from '../../../functions/domain/routes.ts'
import type { ToldStory } from '../../../functions/domain/story-view.ts'
import { keysOf } from '../../../functions/domain/templates/keys.ts'
import { type StatementId, statements, statementsDayAfter } from '../../../functions/domain/templates/pulse.ts'
import { withNames } from '../../../functions/domain/templates/question.ts'
import type { CycleQuality } from '../../../functions/flow/quality.ts'
import type { Language } from '../../../functions/ports.ts'
import { Head } from '../../head.tsx'
import type { FieldError } from '../../page.tsx'
import { hr } from '../../texts/hr.ts'
import { hrQuality } from '../../texts/hr-quality.ts'
import { stories } from '../../texts/stories.ts'
import { Button, Buttons } from '../../ui/buttons.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Form } from '../../ui/form.tsx'
import { IfMay } from '../../ui/may.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Said } from '../../ui/said.tsx'
import { Table } from '../../ui/table.tsx'
import { Frame } from '../frame.tsx'
import { StorySaid } from '../stories/actions.tsx'

export type QualityPageProps = {
  language: Language
  /** `isOutside`: of the talks outside any cycle, which HR closes with no promise. */
  cycle: { id: string; name: string; isOutside: boolean }
  quality: CycleQuality
  promise: string
  saved: boolean
  /** Of this cycle's talks, as their owners let them be told. */
  told: ToldStory[]
  zone: string
  errors: FieldError[]
  token: string
  /** Not for whoever has one unit. */
  seesWords: boolean
}

export const qualityView = (props: QualityPageProps) => {
  const { language, cycle, errors, saved } = props
  const words = hrQuality[language]
  return (
    <Frame language={language}>
      <Head
        language={language}
        back={{
          href: cycle.isOutside ? routes.hr.cycles : routes.hr.cycle(cycle.id),
          text: cycle.isOutside ? hr[language].cycles : words.back,
        }}
        errors={errors}
        title={words.title(cycle.name)}
      >
        {saved && (
          <Notice kind="success">
            <p>{words.promiseSaved}</p>
          </Notice>
        )}
      </Head>
      <p class="sentence">{sentence(props)}</p>
      <Units {...props} />
      <Stories {...props} />
      {!props.quality.ofUnit && (
        <>
          <Statements {...props} />
          {props.seesWords && <Words {...props} />}
          {!cycle.isOutside && <Change {...props} />}
        </>
      )}
      <details>
        <summary>{words.howHeading}</summary>
        <ul>
          {words.how.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </details>
    </Frame>
  )
}

const sentence = ({ language, quality: { all, completion } }: QualityPageProps): string => {
  const words = hrQuality[language]
  const { held, of } = completion.all
  const said = [words.held(number(held, language), number(of, language))]
  const plan = all.statements.QF4
  if (plan) said.push(words.clearPlan(percent(plan, language)))
  if (all.outcome) said.push(words.outcome(percent(all.outcome, language)))
  if (!plan && !all.outcome) said.push(words.nothingYet)
  // The figure of a bound stands first in its sentence.
  return said.map((one) => `${one.slice(0, 1).toLocaleUpperCase(language)}${one.slice(1)}`).join(' ')
}

function Units({ language, quality: { all, units, rest, completion, ofUnit } }: QualityPageProps) {
  const words = hrQuality[language]
  const heldOf = ({ held, of }: { held: number; of: number }) =>
    words.heldOf(number(held, language), number(of, language))
  const figures = (found: Figures | undefined) => [
    shown(found?.statements.QF4, language),
    shown(found?.outcome, language),
    shownLines(found?.lines?.done, language),
  ]
  const others = rest.statements.QF4 || rest.outcome || rest.lines ? [[words.rest, '', ...figures(rest)]] : []
  return (
    <Table
      caption={words.unitsCaption}
      columns={[words.unit, words.heldColumn, words.planColumn, words.outcomeColumn, words.linesColumn]}
      rows={[
        ...completion.units.map(({ unit, ...counts }) => [
          unit === '' ? hr[language].noUnit : unit,
          heldOf(counts),
          ...figures(units.get(unit)),
        ]),
        ...others,
        ...(ofUnit ? [] : [[words.allTogether, heldOf(completion.all), ...figures(all)]]),
      ]}
    />
  )
}

function Statements({ language, quality: { all, weakest } }: QualityPageProps) {
  const words = hrQuality[language]
  return (
    <>
      <Table
        caption={words.statementsCaption}
        columns={[words.statementColumn, words.agreeColumn]}
        rows={statementsDayAfter.map((id) => [statement(id, language), shown(all.statements[id], language)])}
      />
      {weakest && <p>{words.weakest(statement(weakest, language))}</p>}
      {all.lines && (
        <Table
          caption={words.linesCaption}
          columns={[words.lineColumn, words.shareColumn]}
          rows={keysOf(all.lines).map((fate) => [words.fates[fate], shownLines(all.lines?.[fate], language)])}
        />
      )}
    </>
  )
}

function Words({ language, quality: { texts, wordsGone } }: QualityPageProps) {
  const words = hrQuality[language]
  return (
    <>
      <h2>{words.wordsHeading}</h2>
      <p>{texts.length > 0 ? words.wordsNote : wordsGone ? words.wordsGone : words.noWords}</p>
      {texts.map((text) => (
        <Said words={text} />
      ))}
    </>
  )
}

function Stories({ language, told, zone }: QualityPageProps) {
  if (told.length === 0) return null
  return (
    <>
      <h2>{stories[language].quality}</h2>
      {told.map((story) => (
        <StorySaid story={story} zone={zone} language={language} />
      ))}
    </>
  )
}

function Change({ language, cycle, promise, errors, token }: QualityPageProps) {
  const words = hrQuality[language]
  return (
    <IfMay send={routes.hr.quality(cycle.id)}>
      <h2>{words.promiseHeading}</h2>
      <p>{words.promiseText}</p>
      <Form action={routes.hr.quality(cycle.id)} token={token}>
        <TextArea
          name="promise"
          label={words.promiseLabel}
          hint={words.promiseHint}
          value={promise}
          error={errors[0]?.message}
        />
        <Buttons>
          <Button kind="secondary">{words.promiseSave}</Button>
        </Buttons>
      </Form>
    </IfMay>
  )
}

/** The same words for too few and for none. */
const shown = (share: Share | undefined, language: Language): string => {
  const words = hrQuality[language]
  if (!share) return words.tooFew
  return `${percent(share, language)} ${words.ofAnswers(number(share.answers, language))}`
}

const shownLines = (share: Share | undefined, language: Language): string => {
  const words = hrQuality[language]
  return share ? `${percent(share, language)} ${words.ofTalks(number(share.answers, language))}` : words.tooFewTalks
}

const percent = ({ percent, bound }: Share, language: Language): string =>
  hrQuality[language].percent(number(percent, language), bound)

const number = (count: number, language: Language): string => new Intl.NumberFormat(language).format(count)

const statement = (id: StatementId, language: Language): string => {
  const manager = hrQuality[language].theManager
  return withNames(statements[id][language], { name: '', manager })
}
