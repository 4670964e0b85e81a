import { type ArchiveField, archiveColumns } from '../domain/archive/columns';
import { ownerLabel } from '../domain/archive/owner';
import { type ArchivePlace, callsTable } from '../domain/archive/place';
import type { UtcDay } from '../domain/archive/utc-day';
import type { ArchiveLoad, ArchiveTable } from '../ports/archive';

type FieldSchema = GoogleAppsScript.BigQuery.Schema.TableFieldSchema;
type Table = GoogleAppsScript.BigQuery.Schema.Table;

/** The columns of the table `calls`, as the API takes them. */
export const wireSchema = () => ({ fields: archiveColumns.map(wireField) });

const wireField = ({ name, type, mode, fields, description }: ArchiveField): FieldSchema => ({
  name,
  type: restTypes[type] ?? type,
  mode: mode ?? 'NULLABLE',
  description,
  ...(fields && { fields: fields.map(wireField) }),
});

/** What the API calls types that GoogleSQL has another word for. */
const restTypes: Readonly<Record<string, string>> = {
  INT64: 'INTEGER',
  BOOL: 'BOOLEAN',
  STRUCT: 'RECORD',
};

/** One partition a UTC day of the start, and the calls of an agent, of a number side by side in it. */
export const layout = {
  timePartitioning: { type: 'DAY', field: 'started_at' },
  clustering: { fields: ['user_id', 'number_id'] },
};

/** A table of the archive's dataset, or one partition of it. */
export const tableAt = (
  { projectId, datasetId }: Pick<ArchivePlace, 'projectId' | 'datasetId'>,
  table: string,
  day?: UtcDay,
) => ({
  projectId,
  datasetId,
  tableId: day === undefined ? table : `${table}$${day.replace(/-/g, '')}`,
});

/** The load job of some lines. */
export const loadConfiguration = (place: ArchivePlace, { table, day, mode }: ArchiveLoad) => ({
  load: {
    destinationTable: tableAt(place, table, day),
    sourceFormat: 'NEWLINE_DELIMITED_JSON',
    // an archive that is gone must not begin anew without a word
    createDisposition: table === callsTable ? 'CREATE_NEVER' : 'CREATE_IF_NEEDED',
    writeDisposition: mode === 'replace' ? 'WRITE_TRUNCATE' : 'WRITE_APPEND',
    schema: wireSchema(),
    ...layout,
  },
});

/** The table `calls` as it is told of. */
export function readTable(table: Table): ArchiveTable {
  const { expirationTime, timePartitioning, labels } = table;
  return {
    rows: Number(table.numRows ?? 0),
    bytes: Number(table.numBytes ?? 0),
    oldBytes: Number(table.numLongTermBytes ?? 0),
    expiresAt: secondsOf(expirationTime),
    partitionExpiration: secondsOf(timePartitioning?.expirationMs),
    isOurs: isOurs(table),
    owner: (labels as Readonly<Record<string, string>> | undefined)?.[ownerLabel],
  };
}

/** Milliseconds the API tells as a text; none is `undefined`, and so is 0. */
export const secondsOf = (milliseconds: string | undefined): number | undefined =>
  Number(milliseconds ?? 0) > 0 ? Number(milliseconds) / 1000 : undefined;

function isOurs({ timePartitioning, schema }: Table): boolean {
  const { type, field } = timePartitioning ?? {};
  const told = new Map((schema?.fields ?? []).map((each) => [each.name, each]));
  return (
    type === layout.timePartitioning.type &&
    field === layout.timePartitioning.field &&
    wireSchema().fields.every((ours) => isSame(ours, told.get(ours.name)))
  );
}

const isSame = (ours: FieldSchema, told: FieldSchema | undefined): boolean =>
  told !== undefined &&
  (restTypes[told.type ?? ''] ?? told.type) === ours.type &&
  (told.mode ?? 'NULLABLE') === ours.mode;
