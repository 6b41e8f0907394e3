/**
 * The door that people come in by: an HTTP API in front of the function `web`, on the organisation's own domain. It keeps no record of who
 * opened what: a link in a mail is a key, so no path, query or address is logged.
 */
import { CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { ApiMapping, DomainName, HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { type Parts, ServiceFunction } from './function.ts'
import type { Organisation } from './organisation.ts'

export class Web extends Construct {
  readonly function: ServiceFunction
  readonly stage: HttpStage

  constructor(scope: Construct, id: string, parts: Parts) {
    super(scope, id)
    const { certificate } = parts.organisation
    this.function = new ServiceFunction(this, 'Function', {
      parts,
      entry: 'web.ts',
      timeout: Duration.seconds(10),
      memory: 512,
    })
      .usesTable(['team', 'cycle'])
      .erases()
      .sendsTo('asked')
      // What is said of a person reaches their other talks, and nobody waits for those.
      .sendsTo('due')

    const api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      disableExecuteApiEndpoint: certificate !== undefined,
      defaultIntegration: new HttpLambdaIntegration('Integration', this.function),
    })
    Validations.of(api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'People come in by links and sign-in mails, which the function checks; API Gateway knows no accounts.',
    })
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      // An organisation of 10,000 whose launch mails all arrive in one hour opens three pages a second.
      throttle: { rateLimit: 100, burstLimit: 200 },
      accessLogSettings: { destination: new LogGroupLogDestination(this.#accessLog()), format: accessLogFormat() },
    })
    if (certificate) this.#onOwnDomain(parts.organisation, certificate)
  }

  #accessLog(): LogGroup {
    return new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
  }

  #onOwnDomain({ settings }: Organisation, certificate: string) {
    const domainName = new DomainName(this, 'Domain', {
      domainName: new URL(settings.baseUrl).hostname,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
    })
    new ApiMapping(this, 'Mapping', { api: this.stage.api, domainName, stage: this.stage })
    new CfnOutput(this, 'DomainRecord', { value: `${domainName.name} CNAME ${domainName.regionalDomainName}` })
  }
}

function accessLogFormat(): AccessLogFormat {
  return AccessLogFormat.custom(
    JSON.stringify({
      request: AccessLogField.contextRequestId(),
      time: AccessLogField.contextRequestTimeEpoch(),
      route: AccessLogField.contextRouteKey(),
      status: AccessLogField.contextStatus(),
      bytes: AccessLogField.contextResponseLength(),
      milliseconds: AccessLogField.contextResponseLatency(),
    }),
  )
}
