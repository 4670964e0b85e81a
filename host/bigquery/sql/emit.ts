import { quoteName, quoteText } from '../schema';
import type { Call, Expression, Item, Order, Query, Select, Source } from './ast';
import {
  AGGREGATES,
  extractPart,
  FUNCTIONS,
  INTERVAL_FUNCTIONS,
  localTime,
  PART_FUNCTIONS,
  partWord,
  type Translated,
} from './functions';
import { type Parameter, timestampSql } from './parameters';
import { notTranslated, sqlError } from './sql-error';

/** What a statement is said in DuckDB with. */
export interface Saying {
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The rows of a table that are read, as a FROM item without its alias. */
  readonly table: (source: Source & { kind: 'table' }) => string;
  /** Names given to what UNNEST makes of an array. */
  readonly elements: ReadonlySet<string>;
  /** Epoch microseconds of CURRENT_TIMESTAMP. */
  readonly nowMicros: number;
}

/** A query in DuckDB's words. @throws {NotEmulated} For what is not translated. */
export function sayQuery(query: Query, saying: Saying): string {
  const withs = query.with.map(
    (one) => `${quoteName(one.name)} AS MATERIALIZED (${sayQuery(one.query, saying)})`,
  );
  const say = (value: Expression): string => sayExpression(value, saying);
  return [
    withs.length > 0 ? `WITH ${withs.join(', ')}` : '',
    sayBody(query.body, saying),
    sayOrders(query.orderBy, saying),
    query.limit ? `LIMIT ${say(query.limit)}` : '',
    query.offset ? `OFFSET ${say(query.offset)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function sayBody(body: Query['body'], saying: Saying): string {
  switch (body.kind) {
    case 'select':
      return saySelect(body, saying);
    case 'query':
      return `(${sayQuery(body.query, saying)})`;
    case 'union':
      return body.parts.map((part) => sayBody(part, saying)).join(' UNION ALL ');
  }
}

function saySelect(select: Select, saying: Saying): string {
  const say = (value: Expression): string => sayExpression(value, saying);
  const items = select.items.map((item) => sayItem(item, say));
  const { where, having, qualify, groupBy, from } = select;
  return [
    `SELECT ${select.distinct ? 'DISTINCT ' : ''}${select.asStruct ? asStruct(select, say) : items.join(', ')}`,
    from ? `FROM ${saySource(from, saying)}` : '',
    where ? `WHERE ${say(where)}` : '',
    groupBy.length > 0 ? `GROUP BY ${groupBy.map(say).join(', ')}` : '',
    having ? `HAVING ${say(having)}` : '',
    qualify ? `QUALIFY ${say(qualify)}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function sayItem(item: Item, say: (value: Expression) => string): string {
  if (item.kind === 'column') {
    const as = item.as ?? nameOf(item.value);
    return say(item.value) + (as === undefined ? '' : ` AS ${quoteName(as)}`);
  }
  const of = item.of === undefined ? '*' : `${quoteName(item.of)}.*`;
  return item.except.length === 0 ? of : `${of} EXCLUDE (${item.except.map(quoteName).join(', ')})`;
}

/** What a column without AS is called; undefined: it has no name. */
function nameOf(value: Expression): string | undefined {
  if (value.kind === 'path') return value.parts.at(-1);
  return value.kind === 'field' ? value.name : undefined;
}

function asStruct({ items }: Select, say: (value: Expression) => string): string {
  const fields = items.map((item) => {
    if (item.kind === 'star') throw notTranslated('SELECT AS STRUCT *');
    return { value: item.value, as: item.as };
  });
  return sayStruct(fields, say);
}

function sayStruct(
  items: readonly { readonly value: Expression; readonly as: string | undefined }[],
  say: (value: Expression) => string,
): string {
  const fields = items.map(({ value, as = nameOf(value) }) => {
    if (as === undefined) throw notTranslated('STRUCT with a field that has no name');
    return `${quoteName(as)} := ${say(value)}`;
  });
  return `struct_pack(${fields.join(', ')})`;
}

function saySource(source: Source, saying: Saying): string {
  switch (source.kind) {
    case 'table':
      return `${saying.table(source)} AS ${quoteName(source.as)}`;
    case 'query':
      return `(${sayQuery(source.query, saying)})${source.as ? ` AS ${quoteName(source.as)}` : ''}`;
    case 'unnest': {
      if (source.offsetAs !== undefined) throw notTranslated('UNNEST WITH OFFSET');
      const name = quoteName(source.as ?? 'unnest');
      return `UNNEST(${sayExpression(source.value, saying)}) AS ${name}(${name})`;
    }
    case 'join':
      return sayJoin(source, saying);
  }
}

function sayJoin(source: Source & { kind: 'join' }, saying: Saying): string {
  const { how, left, right, on, using } = source;
  const sides = `${saySource(left, saying)} ${how} JOIN ${saySource(right, saying)}`;
  if (using.length > 0) return `${sides} USING (${using.map(quoteName).join(', ')})`;
  if (on) return `${sides} ON ${sayExpression(on, saying)}`;
  // an array of the row itself needs no condition
  return how === 'CROSS' ? sides : `${sides} ON TRUE`;
}

/** ORDER BY with BigQuery's place for nulls: they are the smallest. */
function sayOrders(orders: readonly Order[], saying: Saying): string {
  if (orders.length === 0) return '';
  const terms = orders.map(({ value, descending, nulls }) => {
    const place = nulls ?? (descending ? 'LAST' : 'FIRST');
    return `${sayExpression(value, saying)} ${descending ? 'DESC' : 'ASC'} NULLS ${place}`;
  });
  return `ORDER BY ${terms.join(', ')}`;
}

/** An expression in DuckDB's words. */
export function sayExpression(value: Expression, saying: Saying): string {
  const say = (one: Expression): string => sayExpression(one, saying);
  switch (value.kind) {
    case 'text':
      return quoteText(value.text);
    case 'number':
    case 'word':
      return value.kind === 'word' ? value.word : value.text;
    case 'param':
      return sayParameter(value, saying);
    case 'path':
      return sayPath(value.parts, saying);
    case 'field':
      return `(${say(value.of)}).${quoteName(value.name)}`;
    case 'call':
      return sayCall(value, saying);
    case 'not':
      return `(NOT ${say(value.value)})`;
    case 'minus':
      return `(-${say(value.value)})`;
    case 'binary':
      return `(${say(value.left)} ${value.operator} ${say(value.right)})`;
    case 'in':
      return sayIn(value, saying);
    case 'between':
      return `(${say(value.value)} ${value.not ? 'NOT ' : ''}BETWEEN ${say(value.low)} AND ${say(value.high)})`;
    case 'is':
      return `(${say(value.value)} IS ${value.not ? 'NOT ' : ''}${value.word})`;
    case 'case':
      return sayCase(value, say);
    case 'cast':
      return sayCast(value, say);
    case 'extract': {
      const zone = value.zone && say(value.zone);
      return `CAST(${extractPart(value.part, localTime(say(value.value), zone))} AS ${value.part === 'DATE' ? 'DATE' : 'BIGINT'})`;
    }
    case 'interval':
      return `(INTERVAL 1 ${partWord(value.unit)} * ${say(value.value)})`;
    case 'exists':
      return `EXISTS (${sayQuery(value.query, saying)})`;
    case 'scalar':
      return `(${sayQuery(value.query, saying)})`;
    case 'arrayOf':
      return `ARRAY(${sayQuery(value.query, saying)})`;
    case 'array':
      return `[${value.items.map(say).join(', ')}]`;
    case 'struct':
      return sayStruct(value.items, say);
    case 'index': {
      // DuckDB counts from 1, and answers null beyond the end
      const first = value.how.endsWith('OFFSET') ? ' + 1' : '';
      return `(${say(value.of)})[${say(value.index)}${first}]`;
    }
  }
}

function sayParameter({ name, at }: { name: string; at: string }, saying: Saying): string {
  const parameter = saying.parameters.get(name.toLowerCase());
  if (!parameter) throw sqlError(`Query parameter '${name}' not found`, at);
  return parameter.sql;
}

function sayPath(parts: readonly string[], saying: Saying): string {
  const [first = '', ...rest] = parts;
  const named = parts.map(quoteName).join('.');
  if (!saying.elements.has(first.toLowerCase())) return named;
  const element = `${quoteName(first)}.${quoteName(first)}`;
  return rest.length === 0 ? element : `(${element}).${rest.map(quoteName).join('.')}`;
}

function sayIn(value: Expression & { kind: 'in' }, saying: Saying): string {
  const one = sayExpression(value.value, saying);
  const not = value.not ? 'NOT ' : '';
  const { among } = value;
  switch (among.kind) {
    case 'list':
      return `(${one} ${not}IN (${among.items.map((item) => sayExpression(item, saying)).join(', ')}))`;
    case 'unnest':
      // DuckDB knows whether a list contains null; in GoogleSQL nobody knows
      return `CASE WHEN ${one} IS NULL THEN NULL ELSE ${not}list_contains(${sayExpression(among.value, saying)}, ${one}) END`;
    case 'query':
      return `(${one} ${not}IN (${sayQuery(among.query, saying)}))`;
  }
}

function sayCase(
  { of, whens, otherwise }: Expression & { kind: 'case' },
  say: (value: Expression) => string,
): string {
  const cases = whens.map(({ when, value }) => `WHEN ${say(when)} THEN ${say(value)}`);
  const last = otherwise ? ` ELSE ${say(otherwise)}` : '';
  return `CASE ${of ? say(of) : ''} ${cases.join(' ')}${last} END`;
}

const CASTS: Readonly<Record<string, string>> = {
  STRING: 'VARCHAR',
  INT64: 'BIGINT',
  FLOAT64: 'DOUBLE',
  BOOL: 'BOOLEAN',
  DATE: 'DATE',
  TIMESTAMP: 'TIMESTAMP',
  DATETIME: 'TIMESTAMP_MS',
};

function sayCast(
  { value, type, safe }: Expression & { kind: 'cast' },
  say: (value: Expression) => string,
): string {
  const duck = CASTS[type];
  if (!duck) throw notTranslated(`CAST AS ${type}`);
  if (type === 'TIMESTAMP' && value.kind === 'text') return timestampSql(value.text);
  return `${safe ? 'TRY_CAST' : 'CAST'}(${say(value)} AS ${duck})`;
}

function sayCall(call: Call, saying: Saying): string {
  const { name } = call;
  const aggregate = AGGREGATES[name];
  if (aggregate) return sayAggregate(call, aggregate, saying);
  if (call.over || call.star || call.distinct || call.orderBy.length > 0) {
    throw notTranslated(`function ${name}`);
  }
  if (name === 'CURRENT_TIMESTAMP') return `make_timestamp(${saying.nowMicros})`;
  if (name === 'TO_HEX') return sayHex(call, saying);
  const interval = INTERVAL_FUNCTIONS[name];
  if (interval) return sayIntervalCall(call, interval, saying);
  const withPart = PART_FUNCTIONS[name];
  if (withPart) return sayPartCall(call, withPart, saying);
  const translated = FUNCTIONS[name];
  if (!translated) throw notTranslated(`function ${name}`);
  const isFormat = name.startsWith('FORMAT_');
  const args = call.args.map((arg, place) =>
    isFormat && place === 0 ? plainText(arg, name) : sayExpression(arg, saying),
  );
  if (isFormat) return sayWith(call, translated, [args[0] as string, ...args.slice(1)]);
  return sayWith(call, translated, args);
}

function sayWith({ name, at }: Call, { least, most, say }: Translated, args: string[]): string {
  if (args.length < least || args.length > most) {
    throw sqlError(`No matching signature for function ${name}`, at);
  }
  return say(...args);
}

/** A format must be written out, because its letters are checked. */
function plainText(arg: Expression, name: string): string {
  if (arg.kind === 'text') return quoteText(arg.text);
  throw notTranslated(`${name} with a format that is no literal`);
}

function sayAggregate(
  call: Call,
  { name, orZero }: (typeof AGGREGATES)[string] & {},
  saying: Saying,
): string {
  if (call.limit) throw notTranslated(`LIMIT in ${call.name}`);
  const args = call.args.map((arg) => sayExpression(arg, saying));
  const inside = [
    call.distinct ? 'DISTINCT ' : '',
    call.star ? '*' : args.join(', '),
    call.orderBy.length > 0 ? ` ${sayOrders(call.orderBy, saying)}` : '',
  ].join('');
  const filter = call.ignoreNulls ? ` FILTER (WHERE ${args[0]} IS NOT NULL)` : '';
  const value = `${name}(${inside})${filter}${sayWindow(call, saying)}`;
  return orZero ? `coalesce(${value}, 0)` : value;
}

function sayWindow({ over }: Call, saying: Saying): string {
  if (!over) return '';
  const by = over.partitionBy.map((value) => sayExpression(value, saying));
  const parts = by.length > 0 ? `PARTITION BY ${by.join(', ')} ` : '';
  return ` OVER (${parts}${sayOrders(over.orderBy, saying)})`;
}

/** Digests are bytes in GoogleSQL and hexadecimal text in DuckDB: only both together are the same. */
function sayHex({ args }: Call, saying: Saying): string {
  const [inner] = args;
  const name = inner?.kind === 'call' ? inner.name : '';
  if (inner?.kind !== 'call' || !['MD5', 'SHA256', 'SHA1'].includes(name)) {
    throw notTranslated('TO_HEX of anything but MD5, SHA1 or SHA256');
  }
  return `${name.toLowerCase()}(${inner.args.map((arg) => sayExpression(arg, saying)).join(', ')})`;
}

function sayIntervalCall(
  { name, args }: Call,
  { sign, as }: (typeof INTERVAL_FUNCTIONS)[string] & {},
  saying: Saying,
): string {
  const [value, interval] = args;
  if (!value || interval?.kind !== 'interval') throw notTranslated(`${name} without INTERVAL`);
  return as(`${sayExpression(value, saying)} ${sign} ${sayExpression(interval, saying)}`);
}

function sayPartCall(
  call: Call,
  translated: (typeof PART_FUNCTIONS)[string] & {},
  saying: Saying,
): string {
  const args = call.args.map((arg, place) =>
    place === translated.part ? partOf(arg) : sayExpression(arg, saying),
  );
  return sayWith(call, translated, args);
}

/** `DAY`, or `WEEK(MONDAY)`, which reads as a call. */
function partOf(arg: Expression): string {
  if (arg.kind === 'path' && arg.parts.length === 1) return (arg.parts[0] as string).toUpperCase();
  const [day] = arg.kind === 'call' ? arg.args : [];
  if (arg.kind === 'call' && day?.kind === 'path') {
    return `${arg.name}(${day.parts.join('.').toUpperCase()})`;
  }
  throw notTranslated('a date part that is no word');
}
