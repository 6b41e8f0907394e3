/** What one can do on the page: the main thing first, each a verb; below one another on a phone. */
import { type PropsWithChildren, useContext } from 'hono/jsx'
import { ClosedContext, IfMay } from './may.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'link'

export function Buttons({ children }: PropsWithChildren) {
  return <div class="buttons">{children}</div>
}

/** Sends the form it stands in, with `name` and `value` saying which button it was. Never disabled. */
export function Button(
  props: PropsWithChildren<{
    kind: ButtonKind
    name?: string
    value?: string
    /** Sends to another address than the form's. */
    formaction?: string
    /** Id of what belongs to the button, such as the save status. */
    describedBy?: string
  }>,
) {
  if (useContext(ClosedContext)) return null
  return (
    <button
      type="submit"
      class={look(props.kind)}
      name={props.name}
      value={props.value}
      formaction={props.formaction}
      aria-describedby={props.describedBy}
    >
      {props.children}
    </button>
  )
}

/** Leads to another page, or to a file when `download` is its name. */
export function ButtonLink(props: PropsWithChildren<{ kind: ButtonKind; href: string; download?: string }>) {
  return (
    <IfMay open={props.href}>
      <a class={look(props.kind)} href={props.href} download={props.download}>
        {props.children}
      </a>
    </IfMay>
  )
}

function look(kind: ButtonKind) {
  return kind === 'secondary' ? 'button' : `button ${kind}`
}
