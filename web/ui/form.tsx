/** A form that only a person sends: it posts its fields with the token that proves this page, and the id of the command. */
import { type PropsWithChildren, useContext } from 'hono/jsx'
import { ClosedContext, MayContext } from './may.tsx'

export type FormProps = PropsWithChildren<{
  action: string
  /** Goes as the field `token`. */
  token: string
  /** Goes as the field `command`: the same id sent twice is done once. */
  command?: string
  /** Goes as the field `version`: that of what the form shows, an answer or a plan. */
  version?: number
  /** For a form with a file. */
  multipart?: boolean
  /** It only searches or filters, which everyone who sees the page may. */
  looks?: boolean
  /** It stands around something to read, which stays when the form would be refused. */
  isAroundContent?: boolean
  /** Saves while one writes, as `web/client/autosave.ts` says. Needs `script` in the layout and a `SaveStatus` in the form. */
  autosave?: { url: string; saved: string; failed: string; conflict: string }
}>

export function Form(props: FormProps) {
  const { autosave } = props
  const may = useContext(MayContext)
  if (!props.looks && !may.send(props.action))
    return props.isAroundContent ? <ClosedContext.Provider value={true}>{props.children}</ClosedContext.Provider> : null
  return (
    <form
      method="post"
      novalidate
      action={props.action}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      data-autosave={autosave?.url}
      data-saved={autosave?.saved}
      data-failed={autosave?.failed}
      data-conflict={autosave?.conflict}
    >
      <Hidden name="token" value={props.token} />
      <Hidden name="command" value={props.command} />
      <Hidden name="version" value={props.version} />
      {props.children}
    </form>
  )
}

/** When the words were saved; `id` is for the button that continues. Without JavaScript it says what the page says. */
export function SaveStatus({ id, text }: { id: string; text: string }) {
  return (
    <p class="meta screen" role="status" id={id}>
      {text}
    </p>
  )
}

function Hidden({ name, value }: { name: string; value: string | number | undefined }) {
  // A browser that remembers fields would put an old version back when the page is loaded again.
  return value === undefined ? null : <input type="hidden" name={name} value={value} autocomplete="off" />
}
