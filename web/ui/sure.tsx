/** The box that commits: what is about to happen, said by whoever ticks it. It never is ticked beforehand, nor kept ticked on error. */
import type { Child } from 'hono/jsx'
import { Checkbox } from './field.tsx'

type Props = {
  /** Where the page has more such boxes than one in a form. */
  name?: string
  /** Where error summary and label point, when the page has that name twice. */
  id?: string
  label: Child
  hint?: Child
  /** The same words as in the error summary. */
  error?: string
}

export function Sure({ name = 'sure', ...props }: Props) {
  return <Checkbox {...props} name={name} value="yes" checked={false} />
}
