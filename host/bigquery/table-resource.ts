import type { Warehouse } from './cloud';
import { milliseconds } from './milliseconds';
import { type Target, tableKey } from './names';
import type { Partition } from './partitions';

/** From then on what nobody changed costs half. @see https://cloud.google.com/bigquery/pricing#storage (read 2026-11-21) */
const LONG_TERM_MS = 90 * 86_400_000;

const bytesOf = (partitions: readonly (Partition | undefined)[]): number =>
  partitions.reduce(
    (sum, one) => sum + Object.values(one?.bytes ?? {}).reduce((bytes, each) => bytes + each, 0),
    0,
  );

/** A table, or a partition of it, as the API answers it. */
export function tableResource(
  { datasets, tables, clock }: Warehouse,
  target: Target,
): Readonly<Record<string, unknown>> {
  const table = tables.get(target);
  const { projectId, datasetId, tableId } = table;
  const all = tables.partitions.of(table);
  const counted = target.day === undefined ? [...all.values()] : [all.get(target.day)];
  const rows = counted.reduce((sum, one) => sum + (one?.rows ?? 0), 0);
  const old = counted.filter((one) => one && one.modifiedAt <= clock.now() - LONG_TERM_MS);
  const shown = {
    clustering: table.clustering,
    timePartitioning: table.timePartitioning,
    requirePartitionFilter: table.requirePartitionFilter,
    description: table.description,
    friendlyName: table.friendlyName,
    labels: table.labels,
    expirationTime: table.expiresAt === undefined ? undefined : milliseconds(table.expiresAt),
  };
  return {
    kind: 'bigquery#table',
    type: 'TABLE',
    id: tableKey(table),
    tableReference: { projectId, datasetId, tableId },
    schema: { fields: table.columns },
    numRows: String(rows),
    numBytes: String(bytesOf(counted)),
    numLongTermBytes: String(bytesOf(old)),
    creationTime: milliseconds(table.createdAt),
    lastModifiedTime: milliseconds(table.modifiedAt),
    location: datasets.get(projectId, datasetId).location,
    ...Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined)),
  };
}
