/** Everything about a person as a page to read and print; the file beside it holds the same. */
import { signInMinutes } from '../../functions/domain/access.ts'
import type { OwnRecord, OwnTalkRecord } from '../../functions/domain/own-record.ts'
import { routes } from '../../functions/domain/routes.ts'
import { lineStatusNames, responsibilityNames, workloadNames } from '../../functions/domain/templates/check-in.ts'
import type { Language } from '../../functions/ports.ts'
import { languages } from '../guard/language.ts'
import { dateInWords } from '../meeting/when.ts'
import { my } from '../texts/my.ts'
import { stories } from '../texts/stories.ts'
import { Button, ButtonLink, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { Said } from '../ui/said.tsx'
import { WhoSees } from '../ui/who-sees.tsx'
import { Beside } from './file-beside.tsx'
import { Held } from './held.tsx'

export function AskForFile({ language, token }: { language: Language; token: string }) {
  const words = my[language]
  return (
    <>
      <h1>{words.askTitle}</h1>
      <p>{words.askText(signInMinutes)}</p>
      <p>{words.notIncluded}</p>
      <Form action={routes.myExport} token={token}>
        <Buttons>
          <Button kind="primary">{words.mailLink}</Button>
        </Buttons>
      </Form>
    </>
  )
}

export function FileView({ language, record, date }: { language: Language; record: OwnRecord; date: string }) {
  const words = my[language]
  const { person } = record
  const details: [string, string | undefined][] = [
    [words.name, person.name],
    [words.address, person.email],
    [words.unit, person.unit],
    [words.language, languages.find(({ code }) => code === person.language)?.name],
    [words.manager, person.talkWith ?? person.manager],
    [words.employmentId, person.employmentId],
  ]
  return (
    <>
      <h1>{words.exportTitle}</h1>
      <p>{words.exportIntro(date)}</p>
      <p>{words.notIncluded}</p>
      <Buttons>
        <ButtonLink kind="secondary" href={routes.myExportFile} download="samspel.json">
          {words.download}
        </ButtonLink>
      </Buttons>
      <h2>{words.you}</h2>
      <WhoSees rows={details.flatMap(([who, what]) => (what ? [{ who, what }] : []))} />
      <Held language={language} hold={record.hold} />
      {record.talks.map((talk) => (
        <TalkRecord language={language} talk={talk} />
      ))}
      {record.asManager.length > 0 && <h2>{words.asManager}</h2>}
      {record.asManager.map((talk) => (
        <TalkRecord language={language} talk={talk} />
      ))}
      <Beside language={language} record={record} />
    </>
  )
}

type Props = { language: Language; talk: OwnTalkRecord }

function TalkRecord({ language, talk }: Props) {
  const words = my[language]
  const plans = [
    [words.plan, talk.plan],
    [words.proposed, talk.proposedPlan],
    [words.planDraft, talk.planDraft],
  ] as const
  return (
    <section>
      <h2>{words.talkWith(talk.with, talk.cycle)}</h2>
      {talk.deleted.map((what) => (
        <p class="meta">{words.deleted[what]}</p>
      ))}
      {talk.topics.length > 0 && <h3>{words.topics}</h3>}
      {talk.topics.map(({ by, text }) => (
        <Said words={text} author={words.by[by]} />
      ))}
      {talk.answers.length > 0 && <h3>{words.ownAnswers}</h3>}
      {talk.answers.map(({ question, text, status }) => (
        <Said words={text} author={question} meta={status === 'draft' ? words.draft : undefined} />
      ))}
      {talk.answersOfTheOther.length > 0 && <h3>{words.theirAnswers(talk.with)}</h3>}
      {talk.answersOfTheOther.map(({ question, text }) => (
        <Said words={text} author={question} />
      ))}
      {plans.map(([title, plan]) => plan && <PlanRecord language={language} title={title} plan={plan} />)}
      {talk.comments.length > 0 && <h3>{words.comments}</h3>}
      {talk.comments.map(({ by, text }) => (
        <Said words={text} author={words.by[by]} />
      ))}
      {talk.passedOn.length > 0 && <h3>{words.passedOn}</h3>}
      {talk.passedOn.map(({ text, to, answers }) => (
        <>
          <Said words={text} author={to.join(', ')} />
          {answers.map((answer) => (
            <Said words={answer.text} author={answer.by} />
          ))}
        </>
      ))}
      <FollowUps language={language} talk={talk} />
      {talk.stories.length > 0 && <h3>{stories[language].told}</h3>}
      {talk.stories.map(({ text, named }) => (
        <Said words={text} meta={named ? stories[language].named : stories[language].unnamed} />
      ))}
      {talk.log.length > 0 && <h3>{words.log}</h3>}
      <ul>
        {talk.log.map(({ at, by, action }) => (
          <li>
            {dateInWords(at.slice(0, 10), language)}: {by} {words.actions[action]}
          </li>
        ))}
      </ul>
    </section>
  )
}

function PlanRecord({
  language,
  title,
  plan,
}: {
  language: Language
  title: string
  plan: NonNullable<OwnTalkRecord['planDraft']>
}) {
  const words = my[language]
  return (
    <>
      <h3>{title}</h3>
      {plan.mattered.map((text) => (
        <Said words={text} />
      ))}
      {plan.lines.map(({ what, by, notice, steps, status, comments }) => (
        <>
          <Said words={what} meta={by && dateInWords(by, language)} />
          {(['employee', 'manager'] as const).map((role) => {
            const word = status?.[role]
            return (
              word && (
                <p class="meta">
                  {words.by[role]}: {lineStatusNames[word][language]}
                </p>
              )
            )
          })}
          {[notice, ...(steps ?? [])].map((text) => text && <Said words={text} />)}
          {comments?.map(({ by: author, text }) => (
            <Said words={text} author={words.by[author]} />
          ))}
        </>
      ))}
    </>
  )
}

function FollowUps({ language, talk }: Props) {
  const words = my[language]
  return (
    <>
      {talk.followUps.length > 0 && <h3>{words.followUps}</h3>}
      {talk.followUps.map(({ date, own, other }) => (
        <>
          <p>{dateInWords(date, language)}</p>
          {[
            { author: words.ownWords, said: own },
            { author: words.theirWords, said: other },
          ].map(({ author, said }) => {
            const lines = said?.lines.map(({ comment }) => comment) ?? []
            const choices = [
              ...(said?.lines.map(({ status }) => lineStatusNames[status][language]) ?? []),
              ...(said?.workload ? [workloadNames[said.workload][language]] : []),
              ...(said?.responsibility ? [responsibilityNames[said.responsibility][language]] : []),
            ]
            const texts = [...lines, said?.need, said?.raise, said?.cameOfIt].filter((text) => text)
            return (
              said && (
                <>
                  <p class="meta">{[author, ...choices].join(' · ')}</p>
                  {texts.map((text) => text && <Said words={text} author={author} />)}
                </>
              )
            )
          })}
        </>
      ))}
    </>
  )
}
