import type { DuckDBConnection, DuckDBInstance, DuckDBType, DuckDBValue } from '@duckdb/node-api';

/** What a statement answered. */
export interface Table {
  readonly names: readonly string[];
  readonly types: readonly DuckDBType[];
  readonly rows: readonly (readonly DuckDBValue[])[];
}

/** One DuckDB; loaded when it is first used, since most hosts have no BigQuery. */
export class Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  /** @param file - Where it is kept; undefined: in memory. */
  static async open(file: string | undefined): Promise<Database> {
    const { DuckDBInstance } = await import('@duckdb/node-api').catch((cause: unknown) => {
      throw new Error('BigQuery needs the package @duckdb/node-api here: run npm ci.', { cause });
    });
    const instance = await DuckDBInstance.create(file ?? ':memory:', {
      // nothing of it ever comes from the network
      autoinstall_known_extensions: 'false',
    });
    const connection = await instance.connect();
    await connection.run(`SET TimeZone = 'UTC'`);
    return new Database(instance, connection);
  }

  /** Runs a statement for what it does. @throws {Error} DuckDB's sentence. */
  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  /** Runs a statement for what it answers. @throws {Error} DuckDB's sentence. */
  async read(sql: string): Promise<Table> {
    const reader = await this.#connection.runAndReadAll(sql);
    return { names: reader.columnNames(), types: reader.columnTypes(), rows: reader.getRows() };
  }

  /** All or nothing. */
  async transaction(work: () => Promise<void>): Promise<void> {
    await this.run('BEGIN');
    try {
      await work();
      await this.run('COMMIT');
    } catch (error) {
      await this.run('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
  }
}
