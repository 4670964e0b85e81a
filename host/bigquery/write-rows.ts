import { ApiError, alreadyExists, invalid, notFound } from './api-error';
import type { Database } from './database';
import { type Target, tableKey, targetKey } from './names';
import { quoteName } from './schema';
import type { TableResource } from './table-layout';
import type { StoredTable, Tables } from './tables';

/** How a job writes into its table. */
export interface Writing {
  readonly target: Target;
  readonly createDisposition?: unknown;
  readonly writeDisposition?: unknown;
  /** What the table is made as when it is missing and may be made. */
  readonly resource: TableResource;
}

/** The table a job writes to; made when it may be. @throws {ApiError} 404 when it may not. */
export async function openTarget(tables: Tables, writing: Writing): Promise<StoredTable> {
  const { target, resource } = writing;
  const found = tables.find(target);
  if (found) return found;
  if (writing.createDisposition === 'CREATE_NEVER') throw notFound(`Table ${tableKey(target)}`);
  if (!resource.schema) throw invalid('Schema is required to create a table.', 'required');
  const { projectId, datasetId, tableId } = target;
  const { timePartitioning } = resource;
  const partitioned = timePartitioning ? { timePartitioning } : {};
  return tables.insert({ projectId, datasetId, tableId }, { ...resource, ...partitioned });
}

/**
 * Puts rows that wait in `incoming` into their table, in one transaction: all or nothing.
 *
 * @throws {ApiError} For rows of other days than the partition that is written to.
 */
export async function writeIncoming(
  { database, tables }: { readonly database: Database; readonly tables: Tables },
  table: StoredTable,
  { target, writeDisposition = 'WRITE_APPEND' }: Writing,
): Promise<void> {
  const name = quoteName(tableKey(table));
  if (target.day !== undefined) await checkDay(database, table, target.day);
  const isThere = (day: string): boolean => (tables.partitions.of(table).get(day)?.rows ?? 0) > 0;
  const hasRows =
    target.day === undefined
      ? [...tables.partitions.of(table).values()].some(({ rows }) => rows > 0)
      : isThere(target.day);
  if (writeDisposition === 'WRITE_EMPTY' && hasRows) {
    throw alreadyExists(`Table ${targetKey(target)}`);
  }
  const columns = table.columns.map((column) => quoteName(column.name)).join(', ');
  await database.transaction(async () => {
    if (writeDisposition === 'WRITE_TRUNCATE') {
      const which = target.day === undefined ? '' : ` WHERE "_day" = DATE '${target.day}'`;
      await database.run(`DELETE FROM ${name}${which}`);
    }
    await database.run(
      `INSERT INTO ${name} (${columns}, "_day") SELECT ${columns}, "_day" FROM incoming${clusterOrder(table)}`,
    );
    await tables.partitions.count(table, target.day);
    await tables.touch(table);
  });
}

/** Clustering is only an order of the rows inside a day; it lets DuckDB skip what a search cannot match. */
function clusterOrder({ clustering, timePartitioning }: StoredTable): string {
  const fields = (clustering?.fields ?? []).map(quoteName);
  const order = timePartitioning ? ['"_day"', ...fields] : fields;
  return order.length > 0 ? ` ORDER BY ${order.join(', ')}` : '';
}

async function checkDay(database: Database, table: StoredTable, day: string): Promise<void> {
  if (!table.timePartitioning) {
    throw invalid(
      `Cannot write to a partition of table ${tableKey(table)}: it is not partitioned.`,
    );
  }
  const { rows } = await database.read(
    `SELECT count(*) FROM incoming WHERE "_day" IS DISTINCT FROM DATE '${day}'`,
  );
  if (Number(rows[0]?.[0]) === 0) return;
  throw new ApiError(
    400,
    'invalid',
    `Some rows belong to different partitions rather than destination partition ${day.replace(/-/g, '')}`,
  );
}
