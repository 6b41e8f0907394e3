/**
 * Asks for a fresh link to the address on file. The box is there for scanners: they press every button of every link they find, and would
 * otherwise fill the reader's inbox with links.
 */
import type { Context } from 'hono'
import type { Role } from '../../functions/domain/role.ts'
import { routes } from '../../functions/domain/routes.ts'
import type { App } from '../app-context.ts'
import { openToken } from '../guard/form.ts'
import { door } from '../texts/door.ts'
import { Button, Buttons } from '../ui/buttons.tsx'
import { Form } from '../ui/form.tsx'
import { Sure } from '../ui/sure.tsx'

/** A side of a talk, or a person's own way in: to the team page, or for the purpose `feedback` to that of feedback. */
export type Wanted = { talk: string; role: Role; purpose?: string } | { person: string; purpose?: string }

export function FreshLinkForm({ c, wanted, error }: { c: Context<App>; wanted: Wanted; error?: string }) {
  const words = door[c.var.language]
  return (
    <Form action={routes.freshLink} token={openToken}>
      {Object.entries(wanted).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Sure label={words.freshLinkSure} hint={words.closedHint} error={error} />
      <Buttons>
        <Button kind="primary">{words.freshLink}</Button>
      </Buttons>
    </Form>
  )
}
