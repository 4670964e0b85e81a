import { stat } from 'node:fs/promises';
import { NotEmulated } from '../services/service';
import { type ErrorProto, invalid } from './api-error';
import type { Database } from './database';
import { readTarget, tableKey } from './names';
import { type BadRow, readJsonLines } from './read-json';
import { type Column, parseSchema } from './schema';
import type { TableResource } from './table-layout';
import type { StoredTable, Tables } from './tables';
import { openTarget, type Writing, writeIncoming } from './write-rows';

/** `configuration.load`. @see https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobConfigurationLoad */
export interface LoadConfiguration {
  readonly sourceFormat?: string;
  readonly destinationTable?: unknown;
  readonly createDisposition?: string;
  readonly writeDisposition?: string;
  readonly schema?: unknown;
  readonly timePartitioning?: TableResource['timePartitioning'];
  readonly clustering?: TableResource['clustering'];
  readonly ignoreUnknownValues?: boolean;
  readonly maxBadRecords?: number;
  readonly autodetect?: boolean;
  readonly sourceUris?: readonly string[];
}

/** What jobs work on. */
export interface JobRoom {
  readonly database: Database;
  readonly tables: Tables;
}

/** What a job has to tell when it is done. */
export interface JobEnd {
  readonly statistics: Readonly<Record<string, unknown>>;
  readonly errors: readonly ErrorProto[];
}

/** Refuses what cannot be loaded here. @throws {NotEmulated} @throws {ApiError} */
export function checkLoad(load: LoadConfiguration): void {
  if (load.sourceFormat !== 'NEWLINE_DELIMITED_JSON') {
    throw new NotEmulated(`BigQuery load of ${load.sourceFormat ?? 'CSV'}`);
  }
  if (load.sourceUris?.length) throw new NotEmulated('BigQuery load from Cloud Storage');
  if (load.autodetect) throw new NotEmulated('BigQuery load with autodetect');
  if (load.maxBadRecords) throw new NotEmulated('BigQuery load with maxBadRecords');
  if (load.schema) parseSchema(load.schema);
  if (!load.destinationTable) throw invalid('Required parameter is missing', 'required');
}

/** Loads a file of newline-delimited JSON; one bad row, and nothing is loaded. */
export async function runLoad(
  { database, tables }: JobRoom,
  load: LoadConfiguration,
  { projectId, file }: { readonly projectId: string; readonly file: string },
): Promise<JobEnd> {
  const target = readTarget(load.destinationTable, projectId);
  const { schema, timePartitioning, clustering } = load;
  const writing: Writing = {
    ...load,
    target,
    resource: {
      schema,
      ...(timePartitioning ? { timePartitioning } : {}),
      ...(clustering ? { clustering } : {}),
    },
  };
  const table = await openTarget(tables, writing);
  if (schema) checkSchema(parseSchema(schema), table);
  const bad = await readJsonLines(
    database,
    file,
    tables.get(table),
    load.ignoreUnknownValues === true,
  );
  if (bad) return { statistics: {}, errors: badRowErrors(bad) };
  await writeIncoming({ database, tables }, tables.get(table), writing);
  const { rows } = await database.read('SELECT count(*) FROM incoming');
  await database.run('DROP TABLE incoming');
  const { size } = await stat(file);
  const counted = tables.partitions.of(table);
  const days = target.day === undefined ? [...counted.values()] : [counted.get(target.day)];
  const bytes = days.flatMap((day) => Object.values(day?.bytes ?? {}));
  return {
    statistics: {
      load: {
        inputFiles: '1',
        inputFileBytes: String(size),
        outputRows: String(rows[0]?.[0]),
        outputBytes: String(bytes.reduce((sum, one) => sum + one, 0)),
        badRecords: '0',
      },
    },
    errors: [],
  };
}

/** A load that names its columns names those of the table. */
function checkSchema(given: readonly Column[], table: StoredTable): void {
  const faults = given.flatMap((column) => schemaFault(column, table) ?? []);
  const [first] = faults;
  if (first) throw invalid(`Provided Schema does not match Table ${tableKey(table)}. ${first}`);
}

function schemaFault({ name, type, mode, fields }: Column, table: StoredTable): string | undefined {
  const known = table.columns.find((column) => column.name.toLowerCase() === name.toLowerCase());
  if (!known) return `Cannot add fields (field: ${name})`;
  if (known.type !== type || shapeOf(fields) !== shapeOf(known.fields)) {
    return `Field ${name} has changed type from ${known.type} to ${type}`;
  }
  const isSame = known.mode === mode;
  return isSame ? undefined : `Field ${name} has changed mode from ${known.mode} to ${mode}`;
}

const shapeOf = (columns: readonly Column[] | undefined): string =>
  JSON.stringify(
    columns?.map((one) => [one.name, one.type, one.mode, shapeOf(one.fields)]) ?? null,
  );

/** The first is the job's result, the others its details. */
function badRowErrors({ position, fault }: BadRow): readonly ErrorProto[] {
  const reading = 'Error while reading data, error message: ';
  const reason = 'invalid';
  return [
    {
      reason,
      message: `${reading}JSON table encountered too many errors, giving up. Rows: 1; errors: 1. Please look into the errors[] collection for more details.`,
    },
    {
      reason,
      message: `${reading}JSON processing encountered too many errors, giving up. Rows: 1; errors: 1; max bad: 0; error percent: 0`,
    },
    {
      reason,
      message: `${reading}JSON parsing error in row starting at position ${position}: ${fault}`,
    },
  ];
}

/** `configuration.copy`. @see https://cloud.google.com/bigquery/docs/reference/rest/v2/Job#JobConfigurationTableCopy */
export interface CopyConfiguration {
  readonly sourceTable?: unknown;
  readonly sourceTables?: readonly unknown[];
  readonly destinationTable?: unknown;
  readonly createDisposition?: string;
  readonly writeDisposition?: string;
}

/** Copies whole tables or partitions into one, as one step. */
export async function runCopy(
  { database, tables }: JobRoom,
  copy: CopyConfiguration,
  projectId: string,
): Promise<JobEnd> {
  const target = readTarget(copy.destinationTable, projectId);
  const given = copy.sourceTables ?? [copy.sourceTable];
  const sources = given.map((reference) => readTarget(reference, projectId));
  const first = sources[0];
  if (!first) throw invalid('Required parameter is missing: sourceTable', 'required');
  const { columns, timePartitioning, clustering } = tables.get(first);
  const resource = {
    schema: { fields: columns },
    ...(timePartitioning ? { timePartitioning } : {}),
    ...(clustering ? { clustering } : {}),
  };
  // without a disposition a copy goes to an empty table only
  const writing: Writing = { writeDisposition: 'WRITE_EMPTY', ...copy, target, resource };
  const table = await openTarget(tables, writing);
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
  const day = table.timePartitioning
    ? `CAST("${table.timePartitioning.field}" AS DATE)`
    : 'CAST(NULL AS DATE)';
  const selects = sources.map((source) => {
    const where = source.day === undefined ? '' : ` WHERE "_day" = DATE '${source.day}'`;
    checkSameColumns(tables.get(source).columns, table.columns, tableKey(table));
    return `SELECT ${names}, ${day} AS "_day" FROM "${tableKey(source)}"${where}`;
  });
  await database.run(`CREATE OR REPLACE TEMP TABLE incoming AS ${selects.join(' UNION ALL ')}`);
  await writeIncoming({ database, tables }, table, writing);
  const { rows } = await database.read('SELECT count(*) FROM incoming');
  await database.run('DROP TABLE incoming');
  return { statistics: { copy: { copiedRows: String(rows[0]?.[0]) } }, errors: [] };
}

function checkSameColumns(
  source: readonly Column[],
  destination: readonly Column[],
  name: string,
): void {
  if (shapeOf(source) !== shapeOf(destination)) {
    throw invalid(`Provided Schema does not match Table ${name}.`);
  }
}
