import type { Warehouse } from './cloud';
import { type Target, tableKey } from './names';

/** A table, or a partition of it, as the API answers it. */
export function tableResource(
  { datasets, tables }: Warehouse,
  target: Target,
): Readonly<Record<string, unknown>> {
  const table = tables.get(target);
  const { projectId, datasetId, tableId } = table;
  const all = tables.partitions.of(table);
  const counted = target.day === undefined ? [...all.values()] : [all.get(target.day)];
  const rows = counted.reduce((sum, one) => sum + (one?.rows ?? 0), 0);
  const bytes = counted.flatMap((one) => Object.values(one?.bytes ?? {}));
  const shown = {
    clustering: table.clustering,
    timePartitioning: table.timePartitioning,
    requirePartitionFilter: table.requirePartitionFilter,
    description: table.description,
    friendlyName: table.friendlyName,
    labels: table.labels,
    expirationTime: table.expiresAt === undefined ? undefined : String(table.expiresAt),
  };
  return {
    kind: 'bigquery#table',
    type: 'TABLE',
    id: tableKey(table),
    tableReference: { projectId, datasetId, tableId },
    schema: { fields: table.columns },
    numRows: String(rows),
    numBytes: String(bytes.reduce((sum, one) => sum + one, 0)),
    creationTime: String(table.createdAt),
    lastModifiedTime: String(table.modifiedAt),
    location: datasets.get(projectId, datasetId).location,
    ...Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)),
  };
}
