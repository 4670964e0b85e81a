import type { Clock } from '../../clock/clock';
import { alreadyExists, invalid, notFound } from './api-error';
import type { Database } from './database';
import { type Datasets, SANDBOX_MS, sandboxed } from './datasets';
import { changeLabels, type Labels } from './labels';
import { checkId, type TableName, tableKey } from './names';
import { Partitions } from './partitions';
import type { Records } from './records';
import { type Column, duckType, parseSchema, quoteName } from './schema';

import {
  readClustering,
  readExpiry,
  readPartitioning,
  type TableResource,
  type TimePartitioning,
} from './table-layout';

/** A table as it is kept. Times are epoch milliseconds. */
export interface StoredTable extends TableName {
  readonly columns: readonly Column[];
  readonly timePartitioning?: TimePartitioning | undefined;
  readonly clustering?: { readonly fields: readonly string[] } | undefined;
  readonly requirePartitionFilter?: boolean | undefined;
  readonly expiresAt?: number | undefined;
  readonly description?: string | undefined;
  readonly friendlyName?: string | undefined;
  readonly labels?: Labels | undefined;
  readonly createdAt: number;
  readonly modifiedAt: number;
}

/** What tables need. */
export interface TablesRoom {
  readonly database: Database;
  readonly records: Records;
  readonly datasets: Datasets;
  readonly clock: Clock;
  readonly isSandbox: (projectId: string) => boolean;
}

/** The tables of all datasets: what is said of them here, their rows in DuckDB. */
export class Tables {
  readonly partitions: Partitions;
  readonly #room: TablesRoom;
  readonly #all: Map<string, StoredTable>;

  private constructor(room: TablesRoom, all: Map<string, StoredTable>, partitions: Partitions) {
    this.#room = room;
    this.#all = all;
    this.partitions = partitions;
  }

  static async open(room: TablesRoom): Promise<Tables> {
    const partitions = await Partitions.open(room);
    return new Tables(room, await room.records.all<StoredTable>('table'), partitions);
  }

  find(name: TableName): StoredTable | undefined {
    return this.#all.get(tableKey(name));
  }

  /** @throws {ApiError} 404 for the dataset, or the table. */
  get(name: TableName): StoredTable {
    this.#room.datasets.get(name.projectId, name.datasetId);
    const found = this.find(name);
    if (!found) throw notFound(`Table ${tableKey(name)}`);
    return found;
  }

  list(projectId: string, datasetId: string): readonly StoredTable[] {
    return [...this.#all.values()].filter(
      (one) => one.projectId === projectId && one.datasetId === datasetId,
    );
  }

  /** Makes an empty table. @throws {ApiError} 404 for the dataset; 409 when it is there. */
  async insert(name: TableName, resource: TableResource): Promise<StoredTable> {
    const dataset = this.#room.datasets.get(name.projectId, name.datasetId);
    checkId('table', name.tableId);
    if (this.find(name)) throw alreadyExists(`Table ${tableKey(name)}`);
    const columns = parseSchema(resource.schema);
    const timePartitioning = readPartitioning(
      resource,
      columns,
      dataset.defaultPartitionExpirationMs,
    );
    const now = this.#room.clock.now();
    const lasts = timePartitioning ? undefined : dataset.defaultTableExpirationMs;
    const table: StoredTable = {
      ...name,
      columns,
      timePartitioning,
      clustering: readClustering(resource, columns),
      requirePartitionFilter: resource.requirePartitionFilter === true ? true : undefined,
      expiresAt: readExpiry(resource.expirationTime) ?? (lasts ? now + Number(lasts) : undefined),
      description: resource.description ?? undefined,
      friendlyName: resource.friendlyName ?? undefined,
      labels: changeLabels(undefined, resource.labels),
      createdAt: now,
      modifiedAt: now,
    };
    this.#checkSandbox(table);
    await this.#create(table);
    return table;
  }

  /** Changes what the resource names; null takes away. New columns may be added at the end. */
  async patch(name: TableName, resource: TableResource): Promise<StoredTable> {
    const known = this.get(name);
    const columns = resource.schema ? parseSchema(resource.schema) : known.columns;
    const partitioning =
      'timePartitioning' in resource
        ? readPartitioning(resource, columns, undefined)
        : known.timePartitioning;
    if (partitioning?.field !== known.timePartitioning?.field) {
      throw invalid('Cannot change partitioning spec for a partitioned table.');
    }
    const table: StoredTable = {
      ...known,
      columns,
      timePartitioning: partitioning,
      ...('clustering' in resource ? { clustering: readClustering(resource, columns) } : {}),
      ...('requirePartitionFilter' in resource
        ? { requirePartitionFilter: resource.requirePartitionFilter === true ? true : undefined }
        : {}),
      ...('expirationTime' in resource ? { expiresAt: readExpiry(resource.expirationTime) } : {}),
      ...('description' in resource ? { description: resource.description ?? undefined } : {}),
      ...('friendlyName' in resource ? { friendlyName: resource.friendlyName ?? undefined } : {}),
      labels: changeLabels(known.labels, 'labels' in resource ? resource.labels : {}),
      modifiedAt: this.#room.clock.now(),
    };
    this.#checkSandbox(table);
    await this.#room.database.transaction(async () => {
      await this.#addColumns(known, table);
      await this.#room.records.put('table', tableKey(table), table);
    });
    this.#all.set(tableKey(table), table);
    return table;
  }

  /** Deletes a table with its rows. @throws {ApiError} 404 */
  async remove(name: TableName): Promise<void> {
    const table = this.get(name);
    const key = tableKey(table);
    await this.#room.database.transaction(async () => {
      await this.#room.database.run(`DROP TABLE ${quoteName(key)}`);
      await this.#room.records.delete('table', key);
      await this.partitions.forget(key);
    });
    this.#all.delete(key);
  }

  /** Notes that rows have changed. */
  async touch(name: TableName): Promise<void> {
    const table = { ...this.get(name), modifiedAt: this.#room.clock.now() };
    await this.#room.records.put('table', tableKey(table), table);
    this.#all.set(tableKey(table), table);
  }

  /** Lets go what has expired by the clock. */
  async expire(): Promise<void> {
    const now = this.#room.clock.now();
    for (const table of [...this.#all.values()]) {
      if (table.expiresAt !== undefined && table.expiresAt <= now) await this.remove(table);
      else if (table.timePartitioning?.expirationMs) {
        await this.partitions.expire(table, now - Number(table.timePartitioning.expirationMs));
      }
    }
  }

  async #create(table: StoredTable): Promise<void> {
    const key = tableKey(table);
    const columns = table.columns.map((column) => `${quoteName(column.name)} ${duckType(column)}`);
    await this.#room.database.transaction(async () => {
      await this.#room.database.run(
        `CREATE TABLE ${quoteName(key)} (${[...columns, '"_day" DATE'].join(', ')})`,
      );
      await this.#room.records.put('table', key, table);
    });
    this.#all.set(key, table);
  }

  async #addColumns(known: StoredTable, table: StoredTable): Promise<void> {
    known.columns.forEach((column, place) => {
      const now = table.columns[place];
      const isSame = now?.name === column.name && duckType(now) === duckType(column);
      if (!isSame) throw invalid(schemaChanged(known, column.name));
    });
    for (const column of table.columns.slice(known.columns.length)) {
      if (column.mode === 'REQUIRED') {
        throw invalid(`${schemaChanged(known, column.name)}: cannot add required fields`);
      }
      await this.#room.database.run(
        `ALTER TABLE ${quoteName(tableKey(table))} ADD COLUMN ${quoteName(column.name)} ${duckType(column)}`,
      );
    }
  }

  #checkSandbox({ projectId, timePartitioning, expiresAt, createdAt }: StoredTable): void {
    if (!this.#room.isSandbox(projectId)) return;
    const lasts = timePartitioning
      ? Number(timePartitioning.expirationMs ?? Number.POSITIVE_INFINITY)
      : (expiresAt ?? Number.POSITIVE_INFINITY) - createdAt;
    if (lasts > SANDBOX_MS) {
      throw sandboxed(`${timePartitioning ? 'Partition' : 'Table'} expiration time must be`);
    }
  }
}

const schemaChanged = (table: StoredTable, column: string): string =>
  `Provided Schema does not match Table ${tableKey(table)}. Field ${column} has changed`;
