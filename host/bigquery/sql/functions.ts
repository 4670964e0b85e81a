import { notTranslated } from './sql-error';

/** What a translated function takes: its arguments, in DuckDB's words. */
type Translate = (...args: string[]) => string;

/** How a function of GoogleSQL is said in DuckDB, with the fewest and most arguments it takes. */
export interface Translated {
  readonly least: number;
  readonly most: number;
  readonly say: Translate;
}

const fn = (least: number, most: number, say: Translate): Translated => ({ least, most, say });
const same = (least: number, name: string, most = least): Translated =>
  fn(least, most, (...args) => `${name}(${args.join(', ')})`);
const many = Number.POSITIVE_INFINITY;

const local = (moment: string, zone?: string): string =>
  zone === undefined ? moment : `timezone(${zone}, timezone('UTC', ${moment}))`;

const instant = (wall: string, zone?: string): string =>
  zone === undefined ? wall : `timezone('UTC', timezone(${zone}, ${wall}))`;

/** A wall-clock time; another type than a moment's, so that results tell them apart. */
const wall = (value: string): string => `CAST(${value} AS TIMESTAMP_MS)`;

const anyNull = (args: readonly string[]): string =>
  args.map((arg) => `${arg} IS NULL`).join(' OR ');

const nullIfAnyIs = (args: readonly string[], value: string): string =>
  `CASE WHEN ${anyNull(args)} THEN NULL ELSE ${value} END`;

/** Parts of a moment that stand in the place of an argument, quoted: `'day'`. */
const PARTS: Readonly<Record<string, string>> = {
  MICROSECOND: 'microsecond',
  MILLISECOND: 'millisecond',
  SECOND: 'second',
  MINUTE: 'minute',
  HOUR: 'hour',
  DAY: 'day',
  ISOWEEK: 'week',
  'WEEK(MONDAY)': 'week',
  MONTH: 'month',
  QUARTER: 'quarter',
  YEAR: 'year',
};

/** DuckDB's word for a part. @throws {NotEmulated} For WEEK, which begins on Sunday, and others. */
export function partWord(part: string): string {
  const word = PARTS[part];
  if (word) return word;
  throw notTranslated(`date part ${part}`);
}

const MICROS: Readonly<Record<string, number>> = {
  MICROSECOND: 1,
  MILLISECOND: 1e3,
  SECOND: 1e6,
  MINUTE: 6e7,
  HOUR: 3.6e9,
  DAY: 8.64e10,
};

function microsOf(part: string): number {
  const micros = MICROS[part];
  if (micros) return micros;
  throw notTranslated(`date part ${part}`);
}

const trunc = (part: string, moment: string, zone?: string): string =>
  instant(`date_trunc('${partWord(part)}', ${local(moment, zone)})`, zone);

/** Letters of a format that mean the same in both dialects. */
function checkFormat(format: string): string {
  for (const [, letter = ''] of format.matchAll(/%(.)/g)) {
    if (!'YmdHMSjyBbAa%F'.includes(letter)) throw notTranslated(`format element %${letter}`);
  }
  return format.replace(/%F/g, '%Y-%m-%d');
}

const format = (given: string, moment: string, zone?: string): string =>
  `strftime(${local(moment, zone)}, ${checkFormat(given)})`;

/** Functions whose arguments are all values. */
export const FUNCTIONS: Readonly<Record<string, Translated>> = {
  ABS: same(1, 'abs'),
  ARRAY_LENGTH: same(1, 'len'),
  ARRAY_TO_STRING: same(2, 'array_to_string'),
  CEIL: same(1, 'ceil'),
  // DuckDB's concat leaves nulls out
  CONCAT: fn(1, many, (...args) => `(${args.join(' || ')})`),
  COALESCE: same(1, 'coalesce', many),
  DATE: fn(1, 2, (moment = '', zone) => `CAST(${local(moment, zone)} AS DATE)`),
  DATETIME: fn(1, 2, (moment = '', zone) => wall(local(moment, zone))),
  DIV: fn(2, 2, (a, b) => `(${a} // ${b})`),
  ENDS_WITH: same(2, 'ends_with'),
  FLOOR: same(1, 'floor'),
  FORMAT_DATE: fn(2, 2, (given = '', date = '') => format(given, date)),
  FORMAT_DATETIME: fn(2, 2, (given = '', time = '') => format(given, time)),
  FORMAT_TIMESTAMP: fn(2, 3, (given = '', moment = '', zone) => format(given, moment, zone)),
  GREATEST: fn(1, many, (...args) => nullIfAnyIs(args, `greatest(${args.join(', ')})`)),
  IF: fn(3, 3, (test, yes, no) => `CASE WHEN ${test} THEN ${yes} ELSE ${no} END`),
  IFNULL: same(2, 'coalesce'),
  LEAST: fn(1, many, (...args) => nullIfAnyIs(args, `least(${args.join(', ')})`)),
  LEFT: same(2, 'left'),
  LENGTH: same(1, 'length'),
  LOWER: same(1, 'lower'),
  MOD: fn(2, 2, (a, b) => `(${a} % ${b})`),
  NULLIF: same(2, 'nullif'),
  REGEXP_CONTAINS: same(2, 'regexp_matches'),
  REGEXP_REPLACE: fn(3, 3, (a, b, c) => `regexp_replace(${a}, ${b}, ${c}, 'g')`),
  REPLACE: same(3, 'replace'),
  RIGHT: same(2, 'right'),
  ROUND: same(1, 'round', 2),
  SAFE_DIVIDE: fn(2, 2, (a, b) => `CASE WHEN ${b} = 0 THEN NULL ELSE ${a} / ${b} END`),
  SIGN: same(1, 'sign'),
  SPLIT: same(2, 'string_split'),
  STARTS_WITH: same(2, 'starts_with'),
  STRPOS: same(2, 'instr'),
  SUBSTR: same(2, 'substr', 3),
  SUBSTRING: same(2, 'substr', 3),
  TIMESTAMP: fn(1, 2, (value = '', zone) => instant(`CAST(${value} AS TIMESTAMP)`, zone)),
  TIMESTAMP_MICROS: fn(1, 1, (value) => `make_timestamp(${value})`),
  TIMESTAMP_MILLIS: fn(1, 1, (value) => `make_timestamp((${value}) * 1000)`),
  TIMESTAMP_SECONDS: fn(1, 1, (value) => `make_timestamp((${value}) * 1000000)`),
  TRIM: same(1, 'trim', 2),
  UNIX_MICROS: same(1, 'epoch_us'),
  UNIX_MILLIS: same(1, 'epoch_ms'),
  UNIX_SECONDS: fn(1, 1, (moment) => `CAST(floor(epoch_us(${moment}) / 1000000) AS BIGINT)`),
  UPPER: same(1, 'upper'),
};

/** Functions one of whose arguments is a part of a moment; that one arrives as its word. */
export const PART_FUNCTIONS: Readonly<Record<string, Translated & { readonly part: number }>> = {
  DATE_DIFF: { ...fn(3, 3, (a, b, part) => dateDiff(a, b, part)), part: 2 },
  DATE_TRUNC: {
    ...fn(2, 2, (date = '', part = '') => `CAST(${trunc(part, date)} AS DATE)`),
    part: 1,
  },
  DATETIME_TRUNC: { ...fn(2, 2, (time = '', part = '') => wall(trunc(part, time))), part: 1 },
  TIMESTAMP_DIFF: {
    // whole units, toward zero
    ...fn(3, 3, (a, b, part = '') => `((epoch_us(${a}) - epoch_us(${b})) // ${microsOf(part)})`),
    part: 2,
  },
  TIMESTAMP_TRUNC: {
    ...fn(2, 3, (moment = '', part = '', zone) => trunc(part, moment, zone)),
    part: 1,
  },
};

function dateDiff(a = '', b = '', part = ''): string {
  if (part !== 'DAY') throw notTranslated(`DATE_DIFF by ${part}`);
  return `date_diff('day', ${b}, ${a})`;
}

/** Functions that add an INTERVAL: name, sign, and how the sum is taken. */
export const INTERVAL_FUNCTIONS: Readonly<
  Record<string, { readonly sign: '+' | '-'; readonly as: (sum: string) => string }>
> = {
  DATE_ADD: { sign: '+', as: (sum) => `CAST(${sum} AS DATE)` },
  DATE_SUB: { sign: '-', as: (sum) => `CAST(${sum} AS DATE)` },
  DATETIME_ADD: { sign: '+', as: wall },
  DATETIME_SUB: { sign: '-', as: wall },
  TIMESTAMP_ADD: { sign: '+', as: (sum) => `(${sum})` },
  TIMESTAMP_SUB: { sign: '-', as: (sum) => `(${sum})` },
};

/** Aggregates: how the values are summed up, in DuckDB's words. */
export const AGGREGATES: Readonly<
  Record<string, { readonly name: string; readonly orZero?: boolean }>
> = {
  ANY_VALUE: { name: 'any_value' },
  ARRAY_AGG: { name: 'list' },
  AVG: { name: 'avg' },
  COUNT: { name: 'count' },
  // of no rows, or only nulls, DuckDB has no number
  COUNTIF: { name: 'count_if', orZero: true },
  LOGICAL_AND: { name: 'bool_and' },
  LOGICAL_OR: { name: 'bool_or' },
  MAX: { name: 'max' },
  MIN: { name: 'min' },
  ROW_NUMBER: { name: 'row_number' },
  STRING_AGG: { name: 'string_agg' },
  SUM: { name: 'sum' },
};

/** What `EXTRACT` gives, of a wall-clock time. */
export function extractPart(part: string, value: string): string {
  // Sunday is 1 in GoogleSQL and 0 in DuckDB
  if (part === 'DAYOFWEEK') return `(date_part('dow', ${value}) + 1)`;
  if (part === 'DATE') return `CAST(${value} AS DATE)`;
  if (part === 'DAYOFYEAR') return `date_part('doy', ${value})`;
  if (part === 'SECOND') return `CAST(floor(date_part('second', ${value})) AS BIGINT)`;
  return `date_part('${partWord(part)}', ${value})`;
}

/** A moment as the clocks of a zone show it. */
export const localTime = local;
