import { ApiError } from '../api-error';
import type { Column, ColumnType } from '../schema';
import type { Expression, Query } from './ast';
import type { Parameter } from './parameters';
import { walkQuery } from './walk';

/** What is known of the names in a statement. */
export interface Names {
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Columns that a path may stand for; several when several tables have it. */
  readonly columnsOf: (path: string) => readonly Column[];
}

/**
 * Refuses comparisons of what BigQuery never compares, which DuckDB would convert without a word: a
 * number with a text. What is not known is taken for right.
 *
 * @throws {ApiError} `invalidQuery`
 * @see https://cloud.google.com/bigquery/docs/reference/standard-sql/conversion_rules (read 2026-11-21)
 */
export function checkTypes(query: Query, names: Names): void {
  const aliases = new Set<string>();
  walkQuery(query, {
    select: ({ items }) => {
      for (const item of items)
        if (item.kind === 'column' && item.as) aliases.add(item.as.toLowerCase());
    },
  });
  const typeOf = (value: Expression): string | undefined => typeIn(value, names, aliases);
  walkQuery(query, { expression: (value) => checkOne(value, typeOf) });
}

type TypeOf = (value: Expression) => string | undefined;

const COMPARISONS = new Set(['=', '<', '>', '<=', '>=', '<>']);
const NUMBERS = new Set(['+', '-', '*', '/']);

function checkOne(value: Expression, typeOf: TypeOf): void {
  switch (value.kind) {
    case 'binary':
      checkBinary(value, typeOf);
      break;
    case 'not':
      if (!isOneOf(typeOf(value.value), 'BOOL')) throw noSignature('NOT', [typeOf(value.value)]);
      break;
    case 'between':
      for (const bound of [value.low, value.high]) compare('BETWEEN', value.value, bound, typeOf);
      break;
    case 'in':
      checkIn(value, typeOf);
      break;
    default:
  }
}

function checkBinary(
  { operator, left, right }: Expression & { kind: 'binary' },
  typeOf: TypeOf,
): void {
  if (COMPARISONS.has(operator)) {
    compare(operator, left, right, typeOf);
    return;
  }
  const types = [typeOf(left), typeOf(right)];
  const wanted = wantedBy(operator);
  if (!types.every((type) => isOneOf(type, ...wanted))) throw noSignature(operator, types);
}

function wantedBy(operator: string): readonly string[] {
  if (operator === 'AND' || operator === 'OR') return ['BOOL'];
  // a date plus days, a moment minus an interval
  if (NUMBERS.has(operator))
    return ['INT64', 'FLOAT64', 'DATE', 'TIMESTAMP', 'DATETIME', 'INTERVAL'];
  return ['STRING'];
}

const isOneOf = (type: string | undefined, ...wanted: readonly string[]): boolean =>
  type === undefined || wanted.includes(type);

function checkIn({ value, among }: Expression & { kind: 'in' }, typeOf: TypeOf): void {
  if (among.kind === 'list') {
    for (const item of among.items) compare('IN', value, item, typeOf);
  }
  if (among.kind !== 'unnest') return;
  const types = [typeOf(value), /^ARRAY<(.*)>$/.exec(typeOf(among.value) ?? '')?.[1]];
  if (!areAlike(types)) throw noSignature('IN UNNEST', types);
}

function compare(operator: string, left: Expression, right: Expression, typeOf: TypeOf): void {
  const types = [typeOf(left), typeOf(right)];
  const isWritten = [left, right].some(({ kind }) => kind === 'text' || kind === 'param');
  if (!areAlike(types) && !(isWritten && isMomentAsText(types))) throw noSignature(operator, types);
}

function areAlike([left, right]: readonly (string | undefined)[]): boolean {
  const bothNumbers = [left, right].every((type) => isOneOf(type, 'INT64', 'FLOAT64'));
  return left === undefined || right === undefined || left === right || bothNumbers;
}

/** A text that is written out, or a parameter, may stand for a moment. */
const isMomentAsText = (types: readonly (string | undefined)[]): boolean =>
  types.includes('STRING') &&
  types.some((type) => ['TIMESTAMP', 'DATE', 'DATETIME'].includes(type ?? ''));

const noSignature = (operator: string, types: readonly (string | undefined)[]): ApiError =>
  new ApiError(
    400,
    'invalidQuery',
    `No matching signature for operator ${operator} for argument types: ${types.map((type) => type ?? 'ANY').join(', ')}`,
  );

const STANDARD: Readonly<Record<Exclude<ColumnType, 'RECORD'>, string>> = {
  STRING: 'STRING',
  INTEGER: 'INT64',
  FLOAT: 'FLOAT64',
  BOOLEAN: 'BOOL',
  TIMESTAMP: 'TIMESTAMP',
  DATE: 'DATE',
  DATETIME: 'DATETIME',
};

/** What calls give whose arguments do not matter. */
const RESULTS: Readonly<Record<string, readonly string[]>> = {
  INT64: [
    'ARRAY_LENGTH',
    'COUNT',
    'COUNTIF',
    'DATE_DIFF',
    'DIV',
    'LENGTH',
    'ROW_NUMBER',
    'STRPOS',
    'TIMESTAMP_DIFF',
    'UNIX_MILLIS',
    'UNIX_SECONDS',
  ],
  STRING: [
    'CONCAT',
    'FORMAT_TIMESTAMP',
    'LOWER',
    'REPLACE',
    'STRING_AGG',
    'SUBSTR',
    'TO_HEX',
    'TRIM',
    'UPPER',
  ],
  BOOL: ['ENDS_WITH', 'LOGICAL_AND', 'LOGICAL_OR', 'REGEXP_CONTAINS', 'STARTS_WITH'],
  TIMESTAMP: [
    'CURRENT_TIMESTAMP',
    'TIMESTAMP',
    'TIMESTAMP_ADD',
    'TIMESTAMP_MILLIS',
    'TIMESTAMP_SECONDS',
    'TIMESTAMP_SUB',
    'TIMESTAMP_TRUNC',
  ],
  DATE: ['DATE', 'DATE_ADD', 'DATE_SUB', 'DATE_TRUNC'],
};

const RESULT_OF = new Map(
  Object.entries(RESULTS).flatMap(([type, calls]) => calls.map((call) => [call, type] as const)),
);

/** Calls that give what their first argument is. */
const SAME_AS_FIRST = new Set([
  'ABS',
  'ANY_VALUE',
  'COALESCE',
  'IFNULL',
  'MAX',
  'MIN',
  'MOD',
  'NULLIF',
  'SUM',
]);

function typeIn(value: Expression, names: Names, aliases: ReadonlySet<string>): string | undefined {
  const again = (one: Expression): string | undefined => typeIn(one, names, aliases);
  switch (value.kind) {
    case 'text':
      return 'STRING';
    case 'number':
      return /[.eE]/.test(value.text) ? 'FLOAT64' : 'INT64';
    case 'word':
      return value.word === 'NULL' ? undefined : 'BOOL';
    case 'param':
      return names.parameters.get(value.name.toLowerCase())?.type;
    case 'path':
      return pathType(value.parts.join('.').toLowerCase(), names, aliases);
    case 'cast':
      return value.type;
    case 'interval':
      return 'INTERVAL';
    case 'not':
    case 'is':
    case 'in':
    case 'between':
    case 'exists':
      return 'BOOL';
    case 'minus':
      return again(value.value);
    case 'call': {
      const [first] = value.args;
      return (
        RESULT_OF.get(value.name) ??
        (first && SAME_AS_FIRST.has(value.name) ? again(first) : undefined)
      );
    }
    case 'binary':
      return binaryType(value, again);
    default:
      return undefined;
  }
}

function binaryType(
  { operator, left, right }: Expression & { kind: 'binary' },
  typeOf: TypeOf,
): string | undefined {
  if (NUMBERS.has(operator)) {
    const types = [typeOf(left), typeOf(right)];
    if (operator === '/' || types.includes('FLOAT64')) return 'FLOAT64';
    return types.every((type) => type === 'INT64') ? 'INT64' : undefined;
  }
  return operator === '||' ? 'STRING' : 'BOOL';
}

/** Of a name that the statement gives to something itself nothing is known. */
function pathType(
  path: string,
  { columnsOf }: Names,
  aliases: ReadonlySet<string>,
): string | undefined {
  if (aliases.has(path.split('.').at(-1) ?? '')) return undefined;
  const types = new Set(columnsOf(path).map(standardType));
  return types.size === 1 ? [...types][0] : undefined;
}

function standardType({ type, mode }: Column): string {
  const one = type === 'RECORD' ? 'STRUCT' : STANDARD[type];
  return mode === 'REPEATED' ? `ARRAY<${one}>` : one;
}
