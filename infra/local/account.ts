/**
 * The AWS account that the embedded engines pretend to be: one region, one account number, and what a real SDK client must be given to
 * talk to them.
 */

export const account = { id: '000000000000', region: 'eu-north-1' } as const

/** Settings for any AWS SDK v3 client. The engines check no signature, but the SDK refuses to send without credentials. */
export function clientSettings(endpoint: string) {
  return {
    endpoint,
    region: account.region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }
}

export function queueArn(name: string): string {
  return `arn:aws:sqs:${account.region}:${account.id}:${name}`
}
