import type { Clock } from '../../clock/clock';
import type { Database } from './database';
import { type TableName, tableKey } from './names';
import type { Records } from './records';
import { type Column, leavesOf, quoteName } from './schema';
import { NO_DAY } from './sql/plan';

/** What is known of the rows of one day, or of a whole table without partitions. */
export interface Partition {
  readonly rows: number;
  /** Logical bytes by value: `{ "rings.user_id": 160 }`. */
  readonly bytes: Readonly<Record<string, number>>;
  /** Epoch milliseconds. */
  readonly modifiedAt: number;
}

/** The one partition of a table that has none. */
export const WHOLE = '*';

/** A table whose rows are counted. */
interface CountedTable extends TableName {
  readonly columns: readonly Column[];
  readonly timePartitioning?: unknown;
}

interface PartitionsRoom {
  readonly database: Database;
  readonly records: Records;
  readonly clock: Clock;
}

/** How many rows and bytes each partition has. */
export class Partitions {
  readonly #room: PartitionsRoom;
  readonly #byTable: Map<string, Map<string, Partition>>;

  private constructor(room: PartitionsRoom, byTable: Map<string, Map<string, Partition>>) {
    this.#room = room;
    this.#byTable = byTable;
  }

  static async open(room: PartitionsRoom): Promise<Partitions> {
    const byTable = new Map<string, Map<string, Partition>>();
    for (const [key, partition] of await room.records.all<Partition>('partition')) {
      const [table = '', day = ''] = key.split('$');
      byTable.set(table, (byTable.get(table) ?? new Map()).set(day, partition));
    }
    return new Partitions(room, byTable);
  }

  /** Those of a table by day, oldest first. */
  of(name: TableName): ReadonlyMap<string, Partition> {
    const found = this.#byTable.get(tableKey(name)) ?? new Map<string, Partition>();
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Counts a day anew, or the whole table; inside the transaction that has changed its rows. */
  async count(table: CountedTable, day: string | undefined): Promise<void> {
    const key = tableKey(table);
    const leaves = leavesOf(table.columns);
    const dayText = table.timePartitioning
      ? `coalesce(CAST("_day" AS VARCHAR), '${NO_DAY}')`
      : `'${WHOLE}'`;
    const { rows } = await this.#room.database.read(
      `SELECT ${dayText}, count(*), ${leaves.map(({ bytes }) => `CAST(sum(${bytes}) AS DOUBLE)`).join(', ')} ` +
        `FROM ${quoteName(key)} ${day === undefined ? '' : `WHERE "_day" = DATE '${day}'`} GROUP BY 1`,
    );
    if (day === undefined) await this.forget(key);
    else await this.#forgetDay(key, day);
    const days = this.#byTable.get(key) ?? new Map<string, Partition>();
    this.#byTable.set(key, days);
    for (const [one, count, ...sums] of rows) {
      const bytes = Object.fromEntries(
        leaves.map(({ path }, place) => [path, Number(sums[place])]),
      );
      const partition = { rows: Number(count), bytes, modifiedAt: this.#room.clock.now() };
      await this.#room.records.put('partition', `${key}$${String(one)}`, partition);
      days.set(String(one), partition);
    }
  }

  /** Forgets a table. */
  async forget(key: string): Promise<void> {
    for (const day of [...(this.#byTable.get(key)?.keys() ?? [])]) await this.#forgetDay(key, day);
  }

  /** Deletes the rows of days that began before a moment. @param before - Epoch milliseconds. */
  async expire(table: TableName, before: number): Promise<void> {
    const key = tableKey(table);
    for (const day of [...(this.#byTable.get(key)?.keys() ?? [])]) {
      if (day === NO_DAY || Date.parse(`${day}T00:00:00Z`) > before) continue;
      await this.#room.database.transaction(async () => {
        await this.#room.database.run(`DELETE FROM ${quoteName(key)} WHERE "_day" = DATE '${day}'`);
        await this.#forgetDay(key, day);
      });
    }
  }

  async #forgetDay(key: string, day: string): Promise<void> {
    await this.#room.records.delete('partition', `${key}$${day}`);
    this.#byTable.get(key)?.delete(day);
  }
}
