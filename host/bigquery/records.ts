import type { Database } from './database';
import { quoteText } from './schema';

/** What kinds of things are noted beside the rows. */
type RecordKind = 'dataset' | 'table' | 'partition' | 'job';

/** What is known of datasets, tables, partitions and jobs, kept in the same file as the rows. */
export class Records {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(database: Database): Promise<Records> {
    await database.run(
      'CREATE TABLE IF NOT EXISTS host_records (kind VARCHAR, key VARCHAR, json VARCHAR)',
    );
    return new Records(database);
  }

  /** All of a kind, by key. */
  async all<Value>(kind: RecordKind): Promise<Map<string, Value>> {
    const { rows } = await this.#database.read(
      `SELECT key, json FROM host_records WHERE kind = '${kind}' ORDER BY key`,
    );
    return new Map(rows.map(([key, json]) => [String(key), JSON.parse(String(json)) as Value]));
  }

  async put(kind: RecordKind, key: string, value: unknown): Promise<void> {
    await this.delete(kind, key);
    await this.#database.run(
      `INSERT INTO host_records VALUES ('${kind}', ${quoteText(key)}, ${quoteText(JSON.stringify(value))})`,
    );
  }

  async delete(kind: RecordKind, key: string): Promise<void> {
    await this.#database.run(
      `DELETE FROM host_records WHERE kind = '${kind}' AND key = ${quoteText(key)}`,
    );
  }
}
