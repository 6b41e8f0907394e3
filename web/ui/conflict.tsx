/** Two texts for one place, when someone wrote elsewhere meanwhile: both are shown, neither is lost. */
import { Said } from './said.tsx'

export type Version = { heading: string; words: string; meta?: string; language?: string }

export function Conflict(props: { heading: string; explanation: string; mine: Version; theirs: Version }) {
  return (
    <>
      <div class="notice warn" role="alert">
        <h2>{props.heading}</h2>
        <p>{props.explanation}</p>
      </div>
      <div class="both">
        {[props.mine, props.theirs].map(({ heading, words, meta, language }) => (
          <div>
            <h3>{heading}</h3>
            <Said words={words} meta={meta} language={language} />
          </div>
        ))}
      </div>
    </>
  )
}
