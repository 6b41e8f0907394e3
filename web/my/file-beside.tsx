/** What stands in a person's file beside their talks: feedback, requests with what they let out, and notes about people whom others lead now. */
import type { OwnRecord } from '../../functions/domain/own-record.ts'
import type { Language } from '../../functions/ports.ts'
import { dateInWords } from '../meeting/when.ts'
import { feedback as feedbackTexts } from '../texts/feedback.ts'
import { my } from '../texts/my.ts'
import { requests } from '../texts/requests.ts'
import { standalone } from '../texts/standalone.ts'
import { teamGoals } from '../texts/team-goals.ts'
import { Said } from '../ui/said.tsx'

type Props = { language: Language; record: OwnRecord }

export function Beside({ language, record }: Props) {
  const words = my[language]
  const { formerNotes, feedback } = record
  return (
    <>
      {formerNotes.length > 0 && <h2>{words.formerNotes}</h2>}
      {formerNotes.map((note) => (
        <Said
          words={note.text}
          author={note.with}
          meta={[note.cycle, note.question].filter((text) => text).join(' · ')}
        />
      ))}
      {feedback.received.length > 0 && <h2>{words.feedbackReceived}</h2>}
      {feedback.received.map(({ from, at, reply, shown, ...message }) => (
        <>
          <Said words={textOf(message)} author={from} meta={dateInWords(at.slice(0, 10), language)} />
          {reply?.text && <Said words={reply.text} author={words.ownWords} />}
          {shown && <p class="meta">{feedbackTexts[language].mine.reported(shown.to.join(', '))}</p>}
          {shown?.text && <Said words={shown.text} author={words.ownWords} />}
          {shown?.answers.map(({ by, text }) => (
            <Said words={text} author={by} />
          ))}
        </>
      ))}
      {feedback.given.length > 0 && <h2>{words.feedbackGiven}</h2>}
      {feedback.given.map(({ to, at, replies, ...message }) => (
        <>
          <Said words={textOf(message)} author={to} meta={dateInWords(at.slice(0, 10), language)} />
          {replies.map(({ from, text }) => text && <Said words={text} author={from} />)}
        </>
      ))}
      <Asks language={language} record={record} />
      {record.teamGoals.length > 0 && <h2>{teamGoals[language].title}</h2>}
      {record.teamGoals.map(({ cycle, goals }) => (
        <Said words={goals.join('\n')} author={words.ownWords} meta={cycle} />
      ))}
      <Requests language={language} record={record} />
    </>
  )
}

const textOf = ({
  situation,
  behaviour,
  effect,
  next,
}: {
  situation: string
  behaviour: string
  effect: string
  next?: string
}) => [situation, behaviour, effect, next].filter((text) => text).join('\n\n')

function Asks({ language, record: { talkAsks } }: Props) {
  const words = my[language]
  const day = (at: string) => dateInWords(at.slice(0, 10), language)
  const asked = talkAsks.asked.filter(({ text, answer }) => text || answer)
  return (
    <>
      {asked.length > 0 && <h2>{standalone[language].ask.heading}</h2>}
      {asked.map(({ to, text, at, answer }) => (
        <>
          {text && <Said words={text} author={words.ownWords} meta={day(at)} />}
          {answer && <Said words={answer.text} author={to} meta={day(answer.at)} />}
        </>
      ))}
      {talkAsks.answered.length > 0 && <h2>{words.asManager}</h2>}
      {talkAsks.answered.map(({ text, at }) => (
        <Said words={text} author={words.ownWords} meta={day(at)} />
      ))}
    </>
  )
}

function Requests({ language, record }: Props) {
  const words = requests[language]
  const day = (date: string | undefined) => (date === undefined ? '' : dateInWords(date.slice(0, 10), language))
  return (
    <>
      {record.requests.map((one) => (
        <section>
          <h2>{words.kindTitles[one.kind]}</h2>
          <p class="meta">{words.started(day(one.at), one.by)}</p>
          <p>{words.statuses[one.status](day(one.until), day(one.answerBy))}</p>
          {one.holdReason && <Said words={one.holdReason} author={words.holdReason(day(one.until))} />}
          {one.notes.map((note) => (
            <Said
              words={note.text || words.alreadySaid}
              author={note.author}
              meta={[note.question, note.cycle].filter((text) => text).join(' · ')}
            />
          ))}
          {one.leftOut.map(({ author, reason }) => (
            <Said words={reason} author={words.leftOut(author)} />
          ))}
        </section>
      ))}
    </>
  )
}
