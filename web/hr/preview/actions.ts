/** The preview of a cycle's mails. */
import type { Context } from 'hono'
import type { App } from '../../app-context.ts'
import { page } from '../../page.tsx'
import { hrPreview } from '../../texts/hr-preview.ts'
import { notThere } from '../frame.tsx'
import { previewView } from './page.tsx'

export const previewPage = async (c: Context<App>) => {
  const { language, ports } = c.var
  const words = hrPreview[language]
  // Composing mails needs all of their templates; whoever answers a form should not wait for them to be read.
  const { previewCycle } = await import('../../../functions/flow/preview.ts')
  const preview = await previewCycle(ports, c.req.param('cycle') ?? '', language, words.sample)
  if (!preview) return notThere(c)
  return page(
    c,
    { title: words.title(preview.cycle.settings.name) },
    previewView({ language, zone: ports.organisation.zone, preview }),
  )
}
