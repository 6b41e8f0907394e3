/** After a restore every page is closed until what was erased since the backup is erased again. */
import type { MiddlewareHandler } from 'hono'
import { isOpenAfterRestore } from '../../functions/flow/erased-mark.ts'
import type { App } from '../app-context.ts'
import { page } from '../page.tsx'

/** Once it is open it stays so, and is not asked about again. */
export const closedUntilErased = (): MiddlewareHandler<App> => {
  let isOpen = false
  return async (c, next) => {
    isOpen ||= await isOpenAfterRestore(c.var.ports)
    if (isOpen) return next()
    const { closedTitle, closed } = c.var.t
    return page(
      c,
      { title: closedTitle, status: 503 },
      <>
        <h1>{closedTitle}</h1>
        <p>{closed}</p>
      </>,
    )
  }
}
