/** The mails that a service has sent, read from its data folder once it has stopped. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How often each mail went: to whom, and its key. */
export function mailsIn(folder: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of readFileSync(join(folder, 'mails.jsonl'), 'utf8').trim().split('\n')) {
    const { value } = JSON.parse(line) as { value: { to: string[]; tags: Record<string, string> } }
    const mail = `${value.to} ${value.tags.workflow} ${value.tags.mail}`
    counts.set(mail, (counts.get(mail) ?? 0) + 1)
  }
  return counts
}
