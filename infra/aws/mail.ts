/**
 * How mail leaves: the sender's domain as an SES identity, and the configuration set that every mail names. What becomes of a mail comes back
 * as events on the account's default bus, which is the only bus that SES writes to.
 */
import { CfnOutput } from 'aws-cdk-lib'
import { EventBus } from 'aws-cdk-lib/aws-events'
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
import type { Organisation } from './organisation.ts'

export class Mail extends Construct {
  readonly identity: EmailIdentity
  readonly configurationSet: ConfigurationSet
  /** The only From address that a function may use. */
  readonly sender: string

  constructor(scope: Construct, id: string, { settings, region }: Organisation) {
    super(scope, id)
    this.sender = settings.sender
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      // A mail with people's words in it does not travel in the clear: it bounces instead, and HR is told.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      reputationMetrics: true,
      vdmOptions: { engagementMetrics: false },
    })
    this.configurationSet.addEventDestination('DefaultBus', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'Bus', 'default')),
      // Opens and clicks are not among them: asking for those is what puts pixels and rewritten links into mails.
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
        EmailSendingEvent.DELIVERY_DELAY,
      ],
    })

    const domain = settings.sender.slice(settings.sender.indexOf('@') + 1)
    const mailFrom = `bounce.${domain}`
    this.identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      configurationSet: this.configurationSet,
      mailFromDomain: mailFrom,
      // Bounces come as events; as mails they would go to a sender address that nobody reads.
      feedbackForwarding: false,
    })
    this.#tellDnsRecords(domain, mailFrom, region)
  }

  /** What whoever runs the organisation's DNS must set before SES sends. */
  #tellDnsRecords(domain: string, mailFrom: string, region: string) {
    this.identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` })
    })
    new CfnOutput(this, 'MailFromMx', { value: `${mailFrom} MX 10 feedback-smtp.${region}.amazonses.com` })
    new CfnOutput(this, 'MailFromSpf', { value: `${mailFrom} TXT "v=spf1 include:amazonses.com -all"` })
    new CfnOutput(this, 'Dmarc', { value: `_dmarc.${domain} TXT "v=DMARC1; p=quarantine; adkim=s; aspf=r"` })
  }
}
