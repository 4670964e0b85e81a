import { NotEmulated } from '../services/service';
import { invalid } from './api-error';

/** Types of columns that are emulated, by the names the API answers with. */
export type ColumnType =
  | 'STRING'
  | 'INTEGER'
  | 'FLOAT'
  | 'BOOLEAN'
  | 'TIMESTAMP'
  | 'DATE'
  | 'DATETIME'
  | 'RECORD';

/** One column, or one field of a record. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly mode: 'NULLABLE' | 'REQUIRED' | 'REPEATED';
  readonly description?: string;
  /** Of a RECORD. */
  readonly fields?: readonly Column[];
}

const TYPES: Readonly<Record<string, ColumnType>> = {
  STRING: 'STRING',
  INTEGER: 'INTEGER',
  INT64: 'INTEGER',
  FLOAT: 'FLOAT',
  FLOAT64: 'FLOAT',
  BOOLEAN: 'BOOLEAN',
  BOOL: 'BOOLEAN',
  TIMESTAMP: 'TIMESTAMP',
  DATE: 'DATE',
  RECORD: 'RECORD',
  STRUCT: 'RECORD',
};

interface RawField {
  readonly name?: unknown;
  readonly type?: unknown;
  readonly mode?: unknown;
  readonly description?: unknown;
  readonly fields?: unknown;
}

/** Reads a `TableSchema`. @throws {ApiError} For names or modes that are none. @throws {NotEmulated} For other types. */
export function parseSchema(schema: unknown): readonly Column[] {
  const { fields } = (schema ?? {}) as { fields?: unknown };
  if (!Array.isArray(fields)) throw invalid('Schema has no fields.');
  return fields.map((field: RawField) => parseField(field));
}

function parseField({ name, type, mode, description, fields }: RawField): Column {
  if (typeof name !== 'string' || !/^[A-Za-z_]\w{0,299}$/.test(name)) {
    throw invalid(
      `Invalid field name "${String(name)}". Fields must contain only letters, numbers, and ` +
        'underscores, start with a letter or underscore, and be at most 300 characters long.',
    );
  }
  const known = TYPES[String(type).toUpperCase()];
  if (!known) throw new NotEmulated(`BigQuery column type ${String(type)}`);
  const word = String(mode ?? 'NULLABLE').toUpperCase();
  if (word !== 'NULLABLE' && word !== 'REQUIRED' && word !== 'REPEATED') {
    throw invalid(`Invalid value for mode: ${word} is not a valid value`);
  }
  return {
    name,
    type: known,
    mode: word,
    ...(typeof description === 'string' ? { description } : {}),
    ...(known === 'RECORD' ? { fields: parseSchema({ fields }) } : {}),
  };
}

/** A name for DuckDB. */
export const quoteName = (name: string): string => `"${name.replace(/"/g, '""')}"`;

/** A text for DuckDB. */
export const quoteText = (text: string): string => `'${text.replace(/'/g, "''")}'`;

const DUCK_TYPES: Readonly<Record<Exclude<ColumnType, 'RECORD'>, string>> = {
  STRING: 'VARCHAR',
  INTEGER: 'BIGINT',
  FLOAT: 'DOUBLE',
  BOOLEAN: 'BOOLEAN',
  TIMESTAMP: 'TIMESTAMP',
  DATE: 'DATE',
  DATETIME: 'TIMESTAMP',
};

/**
 * The DuckDB type of a column.
 *
 * @param scalar - What stands for types that are no record. @default DuckDB's own
 */
export function duckType(
  column: Column,
  scalar: (type: Exclude<ColumnType, 'RECORD'>) => string = (type) => DUCK_TYPES[type],
): string {
  const one =
    column.type === 'RECORD'
      ? `STRUCT(${(column.fields ?? []).map((field) => `${quoteName(field.name)} ${duckType(field, scalar)}`).join(', ')})`
      : scalar(column.type);
  return column.mode === 'REPEATED' ? `${one}[]` : one;
}

/** One value that a column stores: `rings.user_id`, with the logical bytes of its values. */
interface Leaf {
  readonly path: string;
  /** Bytes in one row, as an expression. */
  readonly bytes: string;
}

/**
 * The scalar values a table stores.
 *
 * @see https://cloud.google.com/bigquery/pricing#data — logical bytes by type (read 2026-11-21)
 */
export const leavesOf = (columns: readonly Column[]): readonly Leaf[] =>
  columns.flatMap((column) => leaves(column, quoteName(column.name), column.name));

function leaves(column: Column, value: string, path: string, depth = 0): readonly Leaf[] {
  if (column.mode !== 'REPEATED') return leavesOfOne(column, value, path, depth);
  const item = `x${depth}`;
  return leavesOfOne(column, item, path, depth + 1).map((leaf) => ({
    path: leaf.path,
    bytes: `coalesce(list_sum(list_transform(${value}, lambda ${item}: ${leaf.bytes})), 0)`,
  }));
}

function leavesOfOne(column: Column, value: string, path: string, depth: number): readonly Leaf[] {
  if (column.type !== 'RECORD') return [{ path, bytes: bytesOf(column.type, value) }];
  return (column.fields ?? []).flatMap((field) =>
    leaves(field, `${value}.${quoteName(field.name)}`, `${path}.${field.name}`, depth),
  );
}

function bytesOf(type: Exclude<ColumnType, 'RECORD'>, value: string): string {
  if (type === 'STRING') return `CASE WHEN ${value} IS NULL THEN 0 ELSE 2 + strlen(${value}) END`;
  return `CASE WHEN ${value} IS NULL THEN 0 ELSE ${type === 'BOOLEAN' ? 1 : 8} END`;
}
