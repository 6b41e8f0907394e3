/** What stands in a person's file beside their talks: feedback, requests with what they let out, and notes about people whom others lead now. */
import type { OwnRecord } from '../../functions/domain/own-record.ts'
import type { Language } from '../../functions/ports.ts'
import { dateInWords } from '../meeting/when.ts'
import { my } from '../texts/my.ts'
import { requests } from '../texts/requests.ts'
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
      {feedback.received.map(({ from, at, reply, ...message }) => (
        <>
          <Said words={textOf(message)} author={from} meta={dateInWords(at.slice(0, 10), language)} />
          {reply?.text && <Said words={reply.text} author={words.ownWords} />}
        </>
      ))}
      {feedback.given.length > 0 && <h2>{words.feedbackGiven}</h2>}
      {feedback.given.map(({ to, at, replies, ...message }) => (
        <>
          <Said words={textOf(message)} author={to} meta={dateInWords(at.slice(0, 10), language)} />
          {replies.map(({ from, text }) => text && <Said words={text} author={from} />)}
        </>
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
