/** How far a group has come: first the sentence, then the bar, then the key: the counts in the bar's order and colours. */
import { StatusTag, type Tone } from './status-tag.tsx'

/** `text` is the count in words; without a tone the part is under way. */
export type BarPart = { count: number; tone?: Tone; text: string }

/** Every count is of people and at least 0. */
export function PeopleBar({ sentence, parts }: { sentence: string; parts: BarPart[] }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const share = (count: number) => `${total === 0 ? 0 : (count / total) * 100}%`
  return (
    <>
      <p class="sentence">{sentence}</p>
      {/* The shares stand as attributes of the drawing, since the page allows no style on an element. */}
      <svg class="bar" aria-hidden="true">
        {parts.map(({ count, tone }, index) => (
          <rect
            class={tone}
            x={share(parts.slice(0, index).reduce((sum, part) => sum + part.count, 0))}
            width={share(count)}
            height="100%"
          />
        ))}
      </svg>
      <p class="meta">
        {parts.map(({ text, tone }, index) => (
          <>
            {index > 0 && ' '}
            <StatusTag text={text} tone={tone} />
          </>
        ))}
      </p>
    </>
  )
}
