import type { Column } from './schema';

/**
 * What BigQuery says of a line of newline-delimited JSON that it cannot load.
 *
 * @returns Google's words, without where; undefined when the line is good.
 */
export function faultOfLine(
  line: string,
  columns: readonly Column[],
  ignoreUnknownValues: boolean,
): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'Parser terminated before end of string';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'Start of object expected';
  }
  return faultOfRecord(value as Record<string, unknown>, columns, {
    ignoreUnknownValues,
    path: '',
  });
}

interface Place {
  readonly ignoreUnknownValues: boolean;
  /** `rings.` inside a record. */
  readonly path: string;
}

function faultOfRecord(
  record: Readonly<Record<string, unknown>>,
  columns: readonly Column[],
  place: Place,
): string | undefined {
  const given = new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]));
  const known = new Set(columns.map(({ name }) => name.toLowerCase()));
  const unknown = Object.keys(record).find((name) => !known.has(name.toLowerCase()));
  if (unknown !== undefined && !place.ignoreUnknownValues) {
    return `No such field: ${place.path}${unknown}.`;
  }
  for (const column of columns) {
    const fault = faultOfField(given.get(column.name.toLowerCase()), column, place);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOfField(value: unknown, column: Column, place: Place): string | undefined {
  const name = place.path + column.name;
  if (value === undefined || value === null) {
    return column.mode === 'REQUIRED' ? `Missing required field: ${name}.` : undefined;
  }
  if (column.mode !== 'REPEATED') return faultOfOne(value, column, place);
  if (!Array.isArray(value))
    return `Repeated field must be imported as a JSON array. Field: ${name}.`;
  if (value.some((item) => item === null)) {
    return `Only optional fields can be set to NULL. Field: ${name}; Value: NULL`;
  }
  for (const item of value) {
    const fault = faultOfOne(item, column, place);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOfOne(value: unknown, column: Column, place: Place): string | undefined {
  const name = place.path + column.name;
  if (Array.isArray(value)) return `Array specified for non-repeated field: ${name}.`;
  if (column.type === 'RECORD') {
    if (typeof value !== 'object') return `JSON object specified for non-record field: ${name}`;
    const inside = { ...place, path: `${name}.` };
    return faultOfRecord(value as Record<string, unknown>, column.fields ?? [], inside);
  }
  if (typeof value === 'object') return `This field: ${name} is not a record.`;
  if (TESTS[column.type](value)) return undefined;
  return (
    `Could not convert value '${kindOf(value)}: ${JSON.stringify(value)}' to ` +
    `${column.type.toLowerCase()}. Field: ${name}; Value: ${String(value)}`
  );
}

const kindOf = (value: unknown): string =>
  ({ string: 'string_value', boolean: 'bool_value' })[typeof value as string] ?? 'number_value';

const MOMENT =
  /^\d{4}[-/]\d\d?[-/]\d\d?([T ]\d\d?:\d\d(:\d\d(\.\d{1,6})?)?)?( ?(Z|UTC|[+-]\d\d?(:?\d\d)?))?$/i;

/** Whether a value can be loaded into a column of a type. */
const TESTS: Readonly<Record<Exclude<Column['type'], 'RECORD'>, (value: unknown) => boolean>> = {
  STRING: () => true,
  INTEGER: (value) =>
    typeof value === 'number' ? Number.isInteger(value) : /^-?\d{1,19}$/.test(String(value)),
  FLOAT: (value) =>
    typeof value !== 'boolean' && String(value).trim() !== '' && !Number.isNaN(Number(value)),
  BOOLEAN: (value) => /^(true|false)$/i.test(String(value)),
  TIMESTAMP: (value) =>
    typeof value === 'number' || MOMENT.test(String(value)) || /^-?[\d.]+$/.test(String(value)),
  DATE: (value) => /^\d{4}-\d\d?-\d\d?$/.test(String(value)),
  DATETIME: (value) => MOMENT.test(String(value)),
};
