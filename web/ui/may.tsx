/**
 * What this reader may do, for whole areas of pages where not everyone may do everything: a form that would be refused, a button in it and a link
 * that leads to nothing else are left out of the page. The door says what that is; where no door says anything, everything is shown.
 */
import { createContext, type PropsWithChildren, useContext } from 'hono/jsx'

export type May = {
  /** Whether a form to this address would be let in. */
  send: (action: string) => boolean
  /** Whether behind this address is more than a form that would not. */
  open: (href: string) => boolean
}

export const MayContext = createContext<May>({ send: () => true, open: () => true })

/** Inside a form that would be refused, and whose other contents are shown. */
export const ClosedContext = createContext(false)

/** Its contents belong to the form or page of this address, and are nothing without. */
export function IfMay({ send, open, children }: PropsWithChildren<{ send?: string; open?: string }>) {
  const may = useContext(MayContext)
  const isShown = (send === undefined || may.send(send)) && (open === undefined || may.open(open))
  return isShown ? children : null
}
