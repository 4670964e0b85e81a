import { NotEmulated } from '../../services/service';
import { invalid } from '../api-error';
import { quoteText } from '../schema';

/** A named parameter, ready for DuckDB. */
export interface Parameter {
  /** `INT64`, `ARRAY<STRING>` */
  readonly type: string;
  readonly sql: string;
}

interface RawType {
  readonly type?: string;
  readonly arrayType?: RawType;
}

interface RawValue {
  readonly value?: unknown;
  readonly arrayValues?: readonly RawValue[];
}

/** One element of `queryParameters`. @see https://cloud.google.com/bigquery/docs/reference/rest/v2/QueryParameter */
export interface RawParameter {
  readonly name?: string;
  readonly parameterType?: RawType;
  readonly parameterValue?: RawValue;
}

/**
 * Reads the parameters of a query by name.
 *
 * @throws {ApiError} For a value that does not fit its type.
 */
export function readParameters(
  mode: unknown,
  given: readonly RawParameter[] | null | undefined,
): ReadonlyMap<string, Parameter> {
  const parameters = given ?? [];
  if (parameters.length > 0 && String(mode ?? 'NAMED').toUpperCase() !== 'NAMED') {
    throw new NotEmulated('BigQuery positional parameters');
  }
  return new Map(parameters.map((one) => [(one.name ?? '').toLowerCase(), readOne(one)]));
}

function readOne({ name = '', parameterType = {}, parameterValue = {} }: RawParameter): Parameter {
  const type = String(parameterType.type ?? '').toUpperCase();
  if (type !== 'ARRAY')
    return { type: standardName(type), sql: scalar(name, type, parameterValue) };
  const itemType = String(parameterType.arrayType?.type ?? '').toUpperCase();
  const items = (parameterValue.arrayValues ?? []).map((item) => scalar(name, itemType, item));
  const duck = DUCK_TYPES[standardName(itemType)];
  return {
    type: `ARRAY<${standardName(itemType)}>`,
    sql: `CAST([${items.join(', ')}] AS ${duck}[])`,
  };
}

const STANDARD: Readonly<Record<string, string>> = {
  INTEGER: 'INT64',
  FLOAT: 'FLOAT64',
  BOOLEAN: 'BOOL',
};

const DUCK_TYPES: Readonly<Record<string, string>> = {
  STRING: 'VARCHAR',
  INT64: 'BIGINT',
  FLOAT64: 'DOUBLE',
  BOOL: 'BOOLEAN',
  TIMESTAMP: 'TIMESTAMP',
  DATE: 'DATE',
};

function standardName(type: string): string {
  const name = STANDARD[type] ?? type;
  if (name in DUCK_TYPES) return name;
  throw new NotEmulated(`BigQuery parameter of type ${type || 'none'}`);
}

const SHAPES: Readonly<Record<string, RegExp>> = {
  INT64: /^-?\d+$/,
  FLOAT64: /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/,
  BOOL: /^(true|false)$/i,
  TIMESTAMP:
    /^\d{4}-\d\d?-\d\d?([T ]\d\d?:\d\d?:\d\d?(\.\d{1,6})?)?( ?(Z|UTC|[+-]\d\d(:?\d\d)?))?$/i,
  DATE: /^\d{4}-\d\d?-\d\d?$/,
};

function scalar(name: string, type: string, { value }: RawValue): string {
  const standard = standardName(type);
  const duck = DUCK_TYPES[standard] as string;
  if (value === undefined || value === null) return `CAST(NULL AS ${duck})`;
  const text = String(value);
  if (standard === 'STRING') return quoteText(text);
  if (!SHAPES[standard]?.test(text)) {
    throw invalid(
      `Invalid value for type: ${standard} is not a valid value: ${text} (parameter ${name})`,
    );
  }
  return standard === 'TIMESTAMP' ? timestampSql(text) : `CAST(${quoteText(text)} AS ${duck})`;
}

/** A moment given as text; without a zone it is UTC. */
export const timestampSql = (text: string): string =>
  `CAST(CAST(${quoteText(text.replace(/ ?UTC$/i, 'Z'))} AS TIMESTAMPTZ) AS TIMESTAMP)`;
