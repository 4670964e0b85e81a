import { quoteName } from '../schema';
import type { Expression, Order, Query, Source } from './ast';
import type { Parameter } from './parameters';
import { notTranslated } from './sql-error';

/** What a statement is said in DuckDB with. */
export interface Saying {
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The rows of a table that are read, as a FROM item without its alias. */
  readonly table: (source: Source & { kind: 'table' }) => string;
  /** Names given to what UNNEST makes of an array. */
  readonly elements: ReadonlySet<string>;
  /** A query inside an expression, in DuckDB's words. */
  readonly query: (query: Query) => string;
  /** Epoch microseconds of CURRENT_TIMESTAMP. */
  readonly nowMicros: number;
}

/** Says an expression in DuckDB's words. */
export type Say = (value: Expression) => string;

/** ORDER BY with BigQuery's place for nulls: they are the smallest. */
export function sayOrders(orders: readonly Order[], say: Say): string {
  if (orders.length === 0) return '';
  const terms = orders.map(({ value, descending, nulls }) => {
    const place = nulls ?? (descending ? 'LAST' : 'FIRST');
    return `${say(value)} ${descending ? 'DESC' : 'ASC'} NULLS ${place}`;
  });
  return `ORDER BY ${terms.join(', ')}`;
}

/** What a column without AS is called; undefined: it has no name. */
export function nameOf(value: Expression): string | undefined {
  if (value.kind === 'path') return value.parts.at(-1);
  return value.kind === 'field' ? value.name : undefined;
}

/** A record by the names of its fields. @throws {NotEmulated} When one has no name. */
export function sayStruct(
  items: readonly { readonly value: Expression; readonly as: string | undefined }[],
  say: Say,
): string {
  const fields = items.map(({ value, as = nameOf(value) }) => {
    if (as === undefined) throw notTranslated('STRUCT with a field that has no name');
    return `${quoteName(as)} := ${say(value)}`;
  });
  return `struct_pack(${fields.join(', ')})`;
}
