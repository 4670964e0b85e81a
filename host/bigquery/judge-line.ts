import type { Column } from './schema';

/** Says what BigQuery says of a line of JSON that it cannot load; undefined of a good one. */
type LineJudge = (line: string) => string | undefined;

/** Finds fault with a value; undefined: there is none. */
type Judge = (value: unknown) => string | undefined;

/**
 * Makes the judge of newline-delimited JSON for some columns, in Google's words without where.
 *
 * @param ignoreUnknownValues - Whether fields without a column are no fault.
 */
export function lineJudge(columns: readonly Column[], ignoreUnknownValues: boolean): LineJudge {
  const judge = recordJudge(columns, { ignoreUnknownValues, path: '' });
  return (line) => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return 'Parser terminated before end of string';
    }
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? judge(value) : 'Start of object expected';
  };
}

interface Place {
  readonly ignoreUnknownValues: boolean;
  /** `rings.` inside a record. */
  readonly path: string;
}

function recordJudge(columns: readonly Column[], place: Place): Judge {
  const judges = new Map(
    columns.map((column) => [column.name.toLowerCase(), fieldJudge(column, place)] as const),
  );
  const required = columns.filter(({ mode }) => mode === 'REQUIRED');
  return (value) => {
    const record = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(record)) {
      const judge = judges.get(name) ?? judges.get(name.toLowerCase());
      if (!judge && !place.ignoreUnknownValues) return `No such field: ${place.path}${name}.`;
      const fault = judge?.(record[name]);
      if (fault !== undefined) return fault;
    }
    const missing = required.find(({ name }) => isMissing(record, name));
    return missing && `Missing required field: ${place.path}${missing.name}.`;
  };
}

function isMissing(record: Readonly<Record<string, unknown>>, name: string): boolean {
  if (record[name] !== undefined && record[name] !== null) return false;
  const key = Object.keys(record).find((one) => one.toLowerCase() === name.toLowerCase());
  return key === undefined || record[key] === null;
}

function fieldJudge(column: Column, place: Place): Judge {
  const name = place.path + column.name;
  const one = valueJudge(column, place);
  // whether it may be null is asked for the whole record
  if (column.mode !== 'REPEATED') {
    return (value) => (value === null || value === undefined ? undefined : one(value));
  }
  return (value) => {
    if (value === null || value === undefined) return undefined;
    if (!Array.isArray(value)) {
      return `Repeated field must be imported as a JSON array. Field: ${name}.`;
    }
    for (const item of value as readonly unknown[]) {
      const fault =
        item === null
          ? `Only optional fields can be set to NULL. Field: ${name}; Value: NULL`
          : one(item);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

function valueJudge({ name, type, fields = [] }: Column, place: Place): Judge {
  const path = place.path + name;
  const inside =
    type === 'RECORD' ? recordJudge(fields, { ...place, path: `${path}.` }) : undefined;
  return (value) => {
    if (Array.isArray(value)) return `Array specified for non-repeated field: ${path}.`;
    if (type === 'RECORD') {
      if (typeof value !== 'object') return `JSON object specified for non-record field: ${path}`;
      return inside?.(value);
    }
    if (typeof value === 'object') return `This field: ${path} is not a record.`;
    if (TESTS[type](value)) return undefined;
    return (
      `Could not convert value '${kindOf(value)}: ${JSON.stringify(value)}' to ` +
      `${type.toLowerCase()}. Field: ${path}; Value: ${String(value)}`
    );
  };
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
  BOOLEAN: (value) => typeof value === 'boolean' || /^(true|false)$/i.test(String(value)),
  TIMESTAMP: (value) =>
    typeof value === 'number' || MOMENT.test(String(value)) || /^-?[\d.]+$/.test(String(value)),
  DATE: (value) => /^\d{4}-\d\d?-\d\d?$/.test(String(value)),
  DATETIME: (value) => MOMENT.test(String(value)),
};
