/** Something worth knowing on this page: information, that something was done, or that it is late but still possible. */
import type { PropsWithChildren } from 'hono/jsx'

const tone = { information: 'info', success: 'ok', late: 'warn' } as const

/** A success is read out when the page arrives. */
export function Notice(props: PropsWithChildren<{ kind: keyof typeof tone; heading?: string }>) {
  return (
    <div class={`notice ${tone[props.kind]}`} role={props.kind === 'success' ? 'status' : undefined}>
      {props.heading !== undefined && <h2>{props.heading}</h2>}
      {props.children}
    </div>
  )
}
