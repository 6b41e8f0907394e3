/** How something stands, in words on the colour of its tone. */
import { type Mark, TwoDots } from './two-dots.tsx'

/** `undefined` is neutral: somebody's turn, nothing late. */
export type Tone = 'ok' | 'warn' | 'info' | 'err'

/** `mark` puts the two dots before the words, for a talk. */
export function StatusTag({ text, tone, mark }: { text: string; tone?: Tone; mark?: Mark }) {
  return (
    <>
      {mark && <TwoDots {...mark} />}
      <span class={tone ? `tag ${tone}` : 'tag'}>{text}</span>
    </>
  )
}
