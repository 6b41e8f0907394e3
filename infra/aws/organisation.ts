/**
 * The one file an organisation edits before it deploys. It is checked at synth, so a mistake stops here and not in a function;
 * the functions get their part of it as the variable ORGANISATION.
 */
import * as z from 'zod'
import { organisationSchema } from '../../functions/aws/env.ts'

/** Lambda takes 4 KB of variables for a function; the names of queues and tables need the rest. */
const SETTINGS_BYTES = 3000

/** What the functions will read, held to what only holds for a deployment. */
const settings = organisationSchema
  .refine(({ baseUrl }) => baseUrl.startsWith('https://'), 'baseUrl: pages and links are https')
  .refine(
    ({ hr }) => new Set(hr.map(({ email }) => email.toLowerCase())).size === hr.length,
    'hr: an address stands there twice, and only one of its roles would count',
  )
  .refine(
    ({ hr }) => hr.some(({ unit, readOnly }) => unit === undefined && !readOnly),
    'hr: somebody must be able to sign in and start a cycle for all',
  )
  .refine((value) => Buffer.byteLength(JSON.stringify(value)) <= SETTINGS_BYTES, `more than ${SETTINGS_BYTES} bytes`)

const schema = z.strictObject({
  /** What the functions know. */
  settings,
  region: z
    .string()
    .regex(/^[a-z]{2}-[a-z]+-\d$/)
    .default('eu-north-1'),
  /**
   * ARN of an ACM certificate for the host of `baseUrl`, in the same region. Without one the pages answer only at API Gateway's own address,
   * where forms are refused: good for a first deployment, while the certificate is being issued.
   */
  certificate: z.string().startsWith('arn:aws:acm:').optional(),
  /**
   * Name of a table that was restored from a backup and takes the place of the stack's own (README, 'After a restore'). Pages and mails stay
   * closed until the sweep has erased again what was erased since that backup.
   */
  restored: z
    .string()
    .regex(/^[a-zA-Z0-9_.-]{3,255}$/)
    .optional(),
  /** Address that the alarms go to. */
  operator: z.email(),
  /** SES's MaxSendRate for this account, recipients per second (`aws sesv2 get-account`); the queues' pace follows it. */
  mailsPerSecond: z.number().int().min(1),
})

export type Organisation = z.infer<typeof schema>

/** The configuration as the stack takes it; throws with every mistake named. */
export function checkedOrganisation(configuration: z.input<typeof schema>): Organisation {
  return schema.parse(configuration)
}

export const organisation = checkedOrganisation({
  settings: {
    name: 'Fjällbacka kommun',
    baseUrl: 'https://samtal.fjallbacka.example',
    sender: 'samspel@samtal.fjallbacka.example',
    organizer: 'kalender@samtal.fjallbacka.example',
    zone: 'Europe/Stockholm',
    countries: ['SE'],
    language: 'sv',
    quietWeeks: [{ from: '2027-07-05', to: '2027-08-01' }],
    answersInMail: 'full',
    // With `unit: 'Skola'` somebody sees and does only that unit, with `readOnly: true` changes nothing.
    hr: [{ name: 'Hanna Rask', email: 'hanna.rask@fjallbacka.example', language: 'sv' }],
    publicBody: true,
    // Months and days; `null` keeps what it stands for until a public body has decided (gallringsbeslut).
    retention: { preparation: null, plan: null, notes: 11, leavers: null, links: 30 },
    dataProtectionOfficer: { name: 'Dan Frisk', email: 'dan.frisk@fjallbacka.example', language: 'sv' },
    feedback: { correctionBetweenPeers: false, monthly: false },
  },
  operator: 'drift@fjallbacka.example',
  mailsPerSecond: 14,
})
