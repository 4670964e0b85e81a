import { quoteName, quoteText } from '../schema';
import type { Expression } from './ast';
import { sayCall } from './emit-call';
import { extractPart, localTime, partWord } from './functions';
import { timestampSql } from './parameters';
import { type Say, type Saying, sayStruct } from './saying';
import { notTranslated, sqlError } from './sql-error';

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
      return sayCall(value, say, saying);
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
      return `EXISTS (${saying.query(value.query)})`;
    case 'scalar':
      return `(${saying.query(value.query)})`;
    case 'arrayOf':
      return `ARRAY(${saying.query(value.query)})`;
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
      return `(${one} ${not}IN (${saying.query(among.query)}))`;
  }
}

function sayCase({ of, whens, otherwise }: Expression & { kind: 'case' }, say: Say): string {
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

function sayCast({ value, type, safe }: Expression & { kind: 'cast' }, say: Say): string {
  const duck = CASTS[type];
  if (!duck) throw notTranslated(`CAST AS ${type}`);
  if (type === 'TIMESTAMP' && value.kind === 'text') return timestampSql(value.text);
  return `${safe ? 'TRY_CAST' : 'CAST'}(${say(value)} AS ${duck})`;
}
