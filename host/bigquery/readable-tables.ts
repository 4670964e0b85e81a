import { notFound } from './api-error';
import type { Datasets } from './datasets';
import { datasetKey, splitTarget, type TableName, tableKey } from './names';
import { type Partition, WHOLE } from './partitions';
import { type Column, quoteName, quoteText } from './schema';
import { NO_DAY, type ReadableTable } from './sql/plan';
import type { StoredTable, Tables } from './tables';

/** What names of tables are read with. */
interface Naming {
  readonly projectId: string;
  readonly defaultProject: string | undefined;
  readonly defaultDataset: string | undefined;
  readonly wantedLocation: string | undefined;
}

interface TableFinder {
  /** @throws {ApiError} 404 */
  readonly table: (path: readonly string[]) => ReadableTable;
  /** Where the query runs: where its datasets are. */
  readonly location: () => string;
}

/** Finds the tables a statement names, and notes where they are. */
export function findTable(
  { datasets, tables }: { readonly datasets: Datasets; readonly tables: Tables },
  naming: Naming,
): TableFinder {
  let location = naming.wantedLocation;
  const locate = (projectId: string, datasetId: string): void => {
    const key = datasetKey(projectId, datasetId);
    const dataset = datasets.list(projectId).find((one) => one.datasetId === datasetId);
    const wanted = location ?? dataset?.location ?? 'US';
    if (dataset?.location.toLowerCase() !== wanted.toLowerCase()) {
      throw notFound(`Dataset ${key} was not found in location ${wanted}`);
    }
    location = dataset.location;
  };
  return {
    location: () => location ?? 'US',
    table: (path) => {
      const [last = '', before = ''] = [...path].reverse();
      if (before.toUpperCase() === 'INFORMATION_SCHEMA') {
        const [datasetId = '', projectId = naming.projectId] = [...path].reverse().slice(2);
        locate(projectId, datasetId);
        return schemaView(tables, last.toUpperCase(), { projectId, datasetId });
      }
      const name = nameOf(path, naming);
      locate(name.projectId, name.datasetId);
      const found = tables.find(name);
      if (!found) throw notFound(`Table ${tableKey(name)} was not found in location ${location}`);
      return readable(found, tables.partitions.of(found));
    },
  };
}

function nameOf(path: readonly string[], naming: Naming): TableName {
  const [tableId = '', datasetId, projectId] = [...path].reverse();
  const dataset = datasetId ?? naming.defaultDataset;
  if (dataset === undefined) {
    throw notFound(`Table "${tableId}" must be qualified with a dataset (e.g. dataset.table).`);
  }
  const project =
    projectId ?? (datasetId === undefined ? naming.defaultProject : undefined) ?? naming.projectId;
  return splitTarget({ projectId: project, datasetId: dataset, tableId });
}

function readable(table: StoredTable, partitions: ReadonlyMap<string, Partition>): ReadableTable {
  const name = quoteName(tableKey(table));
  const all = `(SELECT * EXCLUDE ("_day") FROM ${name})`;
  return {
    name: tableKey(table),
    columns: table.columns,
    partitionColumn: table.timePartitioning?.field,
    needsPartitionFilter: table.requirePartitionFilter === true,
    partitions: new Map([...partitions].map(([day, { bytes }]) => [day, bytes])),
    all,
    ofDays: (days) => `(SELECT * EXCLUDE ("_day") FROM ${name} WHERE ${dayTest(days)})`,
  };
}

/** Neighbouring days as one range, which DuckDB skips over faster than a list. */
function dayTest(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined) return 'FALSE';
  const list = days.map((day) => `DATE '${day}'`).join(', ');
  return `"_day" BETWEEN DATE '${first}' AND DATE '${last}' AND "_day" IN (${list})`;
}

const viewColumn = (name: string, type: Column['type']): Column => ({
  name,
  type,
  mode: 'NULLABLE',
});

const VIEW_COLUMNS: readonly Column[] = [
  viewColumn('table_catalog', 'STRING'),
  viewColumn('table_schema', 'STRING'),
  viewColumn('table_name', 'STRING'),
  viewColumn('partition_id', 'STRING'),
  viewColumn('total_rows', 'INTEGER'),
  viewColumn('total_logical_bytes', 'INTEGER'),
  viewColumn('last_modified_time', 'TIMESTAMP'),
];

/** `INFORMATION_SCHEMA.PARTITIONS` of a dataset. @see https://cloud.google.com/bigquery/docs/information-schema-partitions */
function schemaView(
  tables: Tables,
  view: string,
  { projectId, datasetId }: { readonly projectId: string; readonly datasetId: string },
): ReadableTable {
  if (view !== 'PARTITIONS')
    throw notFound(`Table ${datasetKey(projectId, datasetId)}.INFORMATION_SCHEMA.${view}`);
  const rows = tables.list(projectId, datasetId).flatMap((table) =>
    [...tables.partitions.of(table)].map(([day, { rows: count, bytes, modifiedAt }]) => {
      const total = Object.values(bytes).reduce((sum, one) => sum + one, 0);
      const id =
        day === WHOLE ? 'NULL' : quoteText(day === NO_DAY ? NO_DAY : day.replace(/-/g, ''));
      const moment = `make_timestamp(CAST(${Math.round(modifiedAt * 1000)} AS BIGINT))`;
      return `(${quoteText(projectId)}, ${quoteText(datasetId)}, ${quoteText(table.tableId)}, ${id}, ${count}, ${total}, ${moment})`;
    }),
  );
  const none = `('', '', '', '', CAST(0 AS BIGINT), CAST(0 AS BIGINT), TIMESTAMP '1970-01-01')`;
  const all = `(SELECT * FROM (VALUES ${[none, ...rows].join(', ')}) AS v(${VIEW_COLUMNS.map(({ name }) => name).join(', ')}) WHERE table_name <> '')`;
  return {
    name: `${datasetKey(projectId, datasetId)}.INFORMATION_SCHEMA.PARTITIONS`,
    columns: VIEW_COLUMNS,
    partitionColumn: undefined,
    needsPartitionFilter: false,
    // a view of the catalogue is billed as the smallest table
    partitions: new Map([[WHOLE, { table_name: 1 }]]),
    all,
    ofDays: () => all,
  };
}
