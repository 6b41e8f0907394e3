/**
 * The table that is the truth, and beside it the tombstones of what was erased: a restore is a new table from before the erasing,
 * so what must stay erased is told by a table that is not restored with it.
 */
import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, type ITableV2, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Construct } from 'constructs'
import { type KeyAttribute, tableDefinitions } from '../local/tables.ts'
import type { Organisation } from './organisation.ts'

export type IndexName = (typeof tableDefinitions.main.indexes)[number]['name']

const ATTRIBUTE_TYPES = { S: AttributeType.STRING, N: AttributeType.NUMBER }

const KEPT = {
  billing: Billing.onDemand(),
  // The privacy page promises that what is erased is out of the backups within 35 days.
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
  // A tombstone too may go once no backup from before the erasing is left.
  timeToLiveAttribute: tableDefinitions.main.timeToLive,
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
}

export class Tables extends Construct {
  readonly table: ITableV2
  readonly tombstones: TableV2

  constructor(scope: Construct, id: string, { restored }: Pick<Organisation, 'restored'>) {
    super(scope, id)
    const { main, tombstones } = tableDefinitions
    // The stack's own stays beside one that was restored, until somebody deletes it.
    const own = new TableV2(this, 'Table', {
      ...KEPT,
      partitionKey: attribute(main.partitionKey),
      sortKey: attribute(main.sortKey),
      globalSecondaryIndexes: main.indexes.map((index) => ({
        indexName: index.name,
        partitionKey: attribute(index.partitionKey),
        sortKey: attribute(index.sortKey),
        ...projected(index.projection),
      })),
    })
    this.table = restored === undefined ? own : TableV2.fromTableName(this, 'Restored', restored)
    this.tombstones = new TableV2(this, 'Tombstones', { ...KEPT, partitionKey: attribute(tombstones.partitionKey) })
  }

  indexArn(index: IndexName): string {
    return `${this.table.tableArn}/index/${index}`
  }
}

function attribute({ name, type }: KeyAttribute) {
  return { name, type: ATTRIBUTE_TYPES[type] }
}

function projected(projection: 'keys' | readonly string[]) {
  if (projection === 'keys') return { projectionType: ProjectionType.KEYS_ONLY }
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] }
}
