/**
 * How ids and hashes are made. Ids are a letter and 16 characters of base32; one that follows from what it stands for is a hash, so that
 * making it twice harms nothing.
 */
import { createHash } from 'node:crypto'
import { nameKey } from '../domain/names.ts'
import type { Random } from '../ports.ts'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The talk of a person in a cycle: a launch page that runs twice opens it once. */
export const talkId = (cycle: string, person: string): string => `t_${base32Hash(`${cycle}/${person}`)}`

/**
 * A person is known by employment id, else by address, else by name and unit (PRODUCT.md, 'The people'). `taken` tells the ids that stand for
 * somebody else: who had the address before, or has it too.
 */
export const personId = (
  { employmentId, email, name = '', unit = '' }: { employmentId?: string; email: string; name?: string; unit?: string },
  taken: (id: string) => boolean = () => false,
): string => {
  const onPaper = `paper ${nameKey(name)}/${nameKey(unit)}`
  const known = employmentId ? `employment ${employmentId}` : email ? `address ${email.toLowerCase()}` : onPaper
  for (let turn = 1; ; turn++) {
    const id = `p_${base32Hash(turn === 1 ? known : `${known} ${turn}`)}`
    if (!taken(id)) return id
  }
}

export const addressId = (email: string): string =>
  `e_${createHash('sha256').update(email.toLowerCase()).digest('hex')}`

/** A copy of what was passed on, by talk, number and reader: one who knows it learns nothing of the talk. */
export const passedId = (talk: string, n: number, reader: string): string => base32Hash(`passed ${talk}/${n}/${reader}`)

/** Of a message of feedback: the same form sent twice is one message. */
export const feedbackId = (sender: string, form: string): string => `f_${base32Hash(`${sender}/${form}`)}`

/** Of a request for someone's data: the same form sent twice is one request. */
export const requestId = (person: string, kind: string, form: string): string =>
  `r_${base32Hash(`${kind}/${person}/${form}`)}`

export const newId = (letter: 'c' | 'i', random: Random): string => `${letter}_${random.base32(16)}`

/** What is kept of a secret: 130 random bits need no salt and no slow hash (ASVS 6.5.2). */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url').slice(0, 22)

/** Of a command's body, so that the same id with another body is noticed. */
export const hashBody = (body: unknown): string =>
  createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 16)

const base32Hash = (text: string): string => {
  const bytes = createHash('sha256').update(text).digest()
  let value = 0n
  for (const byte of bytes.subarray(0, 10)) value = (value << 8n) | BigInt(byte)
  let id = ''
  for (let shift = 75n; shift >= 0n; shift -= 5n) id += alphabet[Number((value >> shift) & 31n)]
  return id
}
