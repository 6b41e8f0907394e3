/**
 * The environment of a function, read once and checked: nothing has a default, and what is missing is named, never shown.
 * Endpoints are not among these: the SDK reads its own AWS_ENDPOINT_URL_DYNAMODB, _SESV2, _SCHEDULER and _SQS.
 */
import * as z from 'zod'
import type { OrganisationSettings } from '../ports.ts'

export type Environment = {
  table: string
  tombstones: string
  askedQueueUrl: string
  dueQueueUrl: string
  dueQueueArn: string
  scheduleGroup: string
  scheduleRoleArn: string
  configurationSet: string
  /** The table was restored from a backup. */
  restored: boolean
  organisation: OrganisationSettings
}

/** Throws an error that names each variable that is missing or not valid, without its value. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const read = environmentSchema.safeParse(env)
  if (!read.success) throw new Error(`Environment: ${read.error.issues.map(faultOf(env)).join('; ')}`)
  const { data } = read
  return {
    table: data.TABLE,
    tombstones: data.TOMBSTONES,
    askedQueueUrl: data.ASKED_QUEUE_URL,
    dueQueueUrl: data.DUE_QUEUE_URL,
    dueQueueArn: data.DUE_QUEUE_ARN,
    scheduleGroup: data.SCHEDULE_GROUP,
    scheduleRoleArn: data.SCHEDULE_ROLE_ARN,
    configurationSet: data.CONFIGURATION_SET,
    restored: data.RESTORED === 'yes',
    organisation: data.ORGANISATION,
  }
}

function faultOf(env: NodeJS.ProcessEnv) {
  return (issue: z.core.$ZodIssue): string => {
    const variable = String(issue.path[0])
    return env[variable] ? `${issue.path.join('.')} is not valid` : `${variable} is missing`
  }
}

const language = z.enum(['sv', 'nb', 'en'])
const someText = z.string().min(1)
const oneLine = z.string().regex(/^[^\p{Cc}]+$/u)
const months = z.int().min(1).max(120)
const days = z.int().min(1).max(3650)

const officer = z.strictObject({ name: oneLine, email: z.email(), language })

/** The organisation's own choices; also what `infra/aws` checks its configuration with before it deploys it. */
export const organisationSchema = z.strictObject({
  name: oneLine,
  baseUrl: z.string().regex(/^https?:\/\/[^/\s?#]+$/),
  sender: z.email(),
  organizer: z.email(),
  zone: z.string().refine(isZone),
  countries: z.array(z.enum(['SE', 'NO'])).min(1),
  language,
  quietWeeks: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date() }).refine((week) => week.from <= week.to)),
  answersInMail: z.enum(['full', 'headings']),
  hr: z.array(
    z.strictObject({
      name: oneLine,
      email: z.email(),
      language,
      unit: oneLine.optional(),
      readOnly: z.boolean().optional(),
    }),
  ),
  publicBody: z.boolean(),
  retention: z.strictObject({
    preparation: months.nullable(),
    plan: months.nullable(),
    // A memory note that is older than a year is its subject's to read (lag 2018:218, chapter 5 section 2).
    notes: months.max(11).nullable(),
    leavers: days.nullable(),
    links: days.nullable(),
  }),
  dataProtectionOfficer: officer.extend({ deputy: officer.optional() }),
  feedback: z.strictObject({
    correctionBetweenPeers: z.boolean(),
    praiseOnlyUntil: z.iso.date().optional(),
    monthly: z.boolean(),
  }),
}) satisfies z.ZodType<OrganisationSettings>

const environmentSchema = z.object({
  TABLE: someText,
  TOMBSTONES: someText,
  ASKED_QUEUE_URL: z.url(),
  DUE_QUEUE_URL: z.url(),
  DUE_QUEUE_ARN: someText,
  SCHEDULE_GROUP: someText,
  SCHEDULE_ROLE_ARN: someText,
  CONFIGURATION_SET: someText,
  RESTORED: z.enum(['yes', 'no']),
  ORGANISATION: someText.transform(parseJson).pipe(organisationSchema),
})

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('sv', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
