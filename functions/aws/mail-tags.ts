/**
 * The tags by which a mail's fate comes back. SES allows only letters, digits, `_` and `-` in a tag, while a mail's key has
 * dots; every other character travels as `_` and two hexadecimal digits.
 */
import type { OutgoingMail } from '../ports.ts'

type Tags = OutgoingMail['tags']

export function tagsForSes(tags: Tags): { Name: string; Value: string }[] {
  return tagNames.map((name) => ({ Name: name, Value: encodeTag(tags[name]) }))
}

/** Undefined when the mail was not one of ours. */
export function tagsFromSes(tags: Record<string, string[]>): Tags | undefined {
  const [workflow, mail, attempt] = tagNames.map((name) => tags[name]?.[0])
  if (!workflow || !mail || !attempt) return undefined
  return { workflow: decodeTag(workflow), mail: decodeTag(mail), attempt: decodeTag(attempt) }
}

const tagNames = ['workflow', 'mail', 'attempt'] as const satisfies (keyof Tags)[]

function encodeTag(value: string): string {
  const encoded = value.replace(/[^A-Za-z0-9-]/g, (character) => {
    const code = character.charCodeAt(0)
    if (code > 0x7f) throw new Error('A mail tag holds ids and keys, which are ASCII')
    return `_${code.toString(16).padStart(2, '0')}`
  })
  if (encoded.length === 0 || encoded.length > 256) throw new Error('A mail tag has 1 to 256 characters')
  return encoded
}

function decodeTag(value: string): string {
  return value.replace(/_([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
