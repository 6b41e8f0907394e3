/** Lambda entry: every five minutes, by an EventBridge rule. */
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import { withoutWords } from './aws/log.ts'
import { awsPorts } from './aws/ports.ts'
import { sweep } from './flow/sweep.ts'

const ports = awsPorts(process.env)
const metrics = new Metrics()

export const handler = (): Promise<void> =>
  withoutWords('sweep failed', ports.log, async () => {
    const { woken, oldestLate } = await sweep(ports)
    if (woken > 0) ports.log.info('swept', { woken })
    // Silence raises the alarm, so a zero is said too.
    metrics.addMetric('Overdue', MetricUnit.Seconds, oldestLate / 1000)
    metrics.publishStoredMetrics()
  })
