/**
 * Who gets no mail about a talk (PRODUCT.md, 'The people'): who is without an address, or has one that others read too. The manager has it on
 * paper instead.
 */
import * as z from 'zod'
import { sharedAddresses } from './import/same-address.ts'

export const paper = z.enum(['noAddress', 'shared'])
export type Paper = z.infer<typeof paper>

/** What the manager has noted for the employee, and when. */
export const noted = z.object({
  prepared: z.number().optional(),
  confirmed: z.object({ version: z.number(), at: z.number() }).optional(),
})
export type Noted = z.infer<typeof noted>

/** Of everyone in the people list who is still here, those who get no mail about a talk. */
export const peopleOnPaper = (
  everyone: { id: string; gone?: number | undefined; details: { name: string; email: string } }[],
): Map<string, Paper> => {
  const people = everyone.filter(({ gone }) => gone === undefined)
  const shared = sharedAddresses(people.map(({ details: { name, email } }) => ({ name, email: email.toLowerCase() })))
  return new Map(
    people.flatMap(({ id, details: { email } }): [string, Paper][] =>
      email === '' ? [[id, 'noAddress']] : shared.has(email.toLowerCase()) ? [[id, 'shared']] : [],
    ),
  )
}
