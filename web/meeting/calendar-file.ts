/** The calendar's own file, for whoever's mail program does not understand invitations: of the talk, and of a meeting about the plan. */
import type { TalkContext } from '../talk-app.ts'

/** To `page` when no time stands. */
export const calendarDownload = async (
  c: TalkContext,
  kind: 'calendar' | 'checkIn',
  name: string,
  page: string,
): Promise<Response> => {
  // Rendering mails is no part of a page's cold start.
  const { calendarFile } = await import('../../functions/flow/send.ts')
  const content = await calendarFile(c.var.ports, c.var.view.id, c.var.view.role, kind)
  if (content === undefined) return c.redirect(page, 303)
  return c.body(content, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  })
}
