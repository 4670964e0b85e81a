/** A value a query is given beside its text; a TIMESTAMP is told in epoch seconds. */
export type ArchiveParameter =
  | {
      readonly name: string;
      readonly type: 'INT64' | 'STRING' | 'TIMESTAMP' | 'BOOL' | 'DATE';
      readonly value: string | number | boolean;
    }
  | {
      readonly name: string;
      readonly type: 'INT64[]' | 'STRING[]' | 'DATE[]';
      readonly values: readonly (string | number)[];
    };

/**
 * A query of ours: GoogleSQL with named parameters. Text from outside is a parameter, never part of
 * the statement. Tables are named without project and dataset.
 */
export interface ArchiveQuery {
  readonly sql: string;
  readonly parameters: readonly ArchiveParameter[];
}

/**
 * A row of an answer by the names of its columns: numbers, texts, booleans, epoch seconds, nested
 * arrays and records; `undefined` is NULL.
 */
export type ArchiveRow = Readonly<Record<string, unknown>>;

/** A page of a query's answer. */
export interface ArchivePage {
  readonly rows: readonly ArchiveRow[];
  /** `undefined`: this was the last page. */
  readonly pageToken: string | undefined;
  /** Rows of the whole answer. */
  readonly total: number;
}
