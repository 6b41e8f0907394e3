/** What a person wrote, in the serif voice and with the rule of its phase, so that nobody takes it for the service's words. */

import type { Child } from 'hono/jsx'

/** `language` is that of the words where it is known, and need not be the page's. Line breaks stay. */
export function Said(props: { words: Child; language?: string; author?: string; meta?: string }) {
  const caption = [props.author, props.meta].filter((part) => part !== undefined).join(' · ')
  return (
    <figure class="said">
      {caption !== '' && <figcaption class="meta">{caption}</figcaption>}
      <blockquote lang={props.language}>{props.words}</blockquote>
    </figure>
  )
}
