import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import { NotEmulated } from '../../services/service';
import type { Column, ColumnType } from '../schema';

/** One cell as the API answers it: `{v: "5"}`, `{v: [{v: "a"}]}`, `{v: {f: [{v: null}]}}`. */
export interface Cell {
  readonly v: string | null | readonly Cell[] | Row;
}

/** One row as the API answers it. @see https://cloud.google.com/bigquery/docs/reference/rest/v2/tabledata/list */
export interface Row {
  readonly f: readonly Cell[];
}

const TYPES: Readonly<Record<string, ColumnType>> = {
  VARCHAR: 'STRING',
  TINYINT: 'INTEGER',
  SMALLINT: 'INTEGER',
  INTEGER: 'INTEGER',
  BIGINT: 'INTEGER',
  HUGEINT: 'INTEGER',
  UBIGINT: 'INTEGER',
  DOUBLE: 'FLOAT',
  FLOAT: 'FLOAT',
  BOOLEAN: 'BOOLEAN',
  TIMESTAMP: 'TIMESTAMP',
  TIMESTAMP_MS: 'DATETIME',
  DATE: 'DATE',
  '"NULL"': 'INTEGER',
};

interface ListLike {
  readonly valueType: DuckDBType;
}

interface StructLike {
  readonly entryNames: readonly string[];
  readonly entryTypes: readonly DuckDBType[];
}

/** What a column of a result is called and holds. @throws {NotEmulated} For types BigQuery would call otherwise. */
export function columnOf(name: string, type: DuckDBType): Column {
  if ('valueType' in type) {
    return { ...columnOf(name, (type as ListLike).valueType), mode: 'REPEATED' };
  }
  if ('entryNames' in type) {
    const { entryNames, entryTypes } = type as unknown as StructLike;
    const fields = entryNames.map((entry, place) =>
      columnOf(entry, entryTypes[place] as DuckDBType),
    );
    return { name, type: 'RECORD', mode: 'NULLABLE', fields };
  }
  const said = type.toString();
  const known = TYPES[said] ?? (said.startsWith('DECIMAL') ? 'FLOAT' : undefined);
  if (!known) throw new NotEmulated(`BigQuery result of type ${said}`);
  return { name, type: known, mode: 'NULLABLE' };
}

/** Rows as the API answers them; every value is text. @param int64Timestamp - Moments as microseconds. */
export const encodeRow = (
  columns: readonly Column[],
  values: readonly DuckDBValue[],
  int64Timestamp: boolean,
): Row => ({
  f: columns.map((column, place) => ({
    v: encode(column, values[place] as DuckDBValue, int64Timestamp),
  })),
});

function encode(column: Column, value: DuckDBValue, int64Timestamp: boolean): Cell['v'] {
  if (column.mode === 'REPEATED') {
    // an array that is null is stored and answered as an empty one
    const items = (value as { items: readonly DuckDBValue[] } | null)?.items ?? [];
    const one: Column = { ...column, mode: 'NULLABLE' };
    return items.map((item) => ({ v: encode(one, item, int64Timestamp) }));
  }
  if (value === null) return null;
  if (column.type === 'RECORD') {
    const { entries } = value as unknown as { entries: Readonly<Record<string, DuckDBValue>> };
    const fields = column.fields ?? [];
    const values = fields.map(({ name }) => entries[name] as DuckDBValue);
    return encodeRow(fields, values, int64Timestamp);
  }
  return encodeScalar(column.type, value, int64Timestamp);
}

function encodeScalar(
  type: Exclude<ColumnType, 'RECORD'>,
  value: DuckDBValue,
  int64Timestamp: boolean,
): string {
  switch (type) {
    case 'FLOAT':
      return floatText(Number(String(value)));
    case 'TIMESTAMP': {
      const { micros } = value as { micros: bigint };
      return int64Timestamp ? String(micros) : secondsText(micros);
    }
    case 'DATETIME':
      return String(value).replace(' ', 'T');
    default:
      return String(value);
  }
}

/** Seconds with microseconds, as BigQuery writes a moment: `1.7637192E9`. */
function secondsText(micros: bigint): string {
  const digits = String(micros < 0n ? -micros : micros).replace(/^0+/, '');
  if (micros === 0n) return '0.0';
  const exponent = digits.length - 1 - 6;
  if (exponent < 7) return floatText(Number(micros) / 1e6);
  const rest = digits.slice(1).replace(/0+$/, '') || '0';
  return `${micros < 0n ? '-' : ''}${digits[0]}.${rest}E${exponent}`;
}

/** A number as Java writes it: `1.0`, `0.5`, `1.0E10`. */
export function floatText(value: number): string {
  if (!Number.isFinite(value))
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e7)) {
    return Number.isInteger(value) ? `${value}.0` : String(value);
  }
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}
