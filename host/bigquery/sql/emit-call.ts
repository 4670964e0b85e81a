import { quoteText } from '../schema';
import type { Call, Expression } from './ast';
import {
  AGGREGATES,
  FUNCTIONS,
  INTERVAL_FUNCTIONS,
  PART_FUNCTIONS,
  type Translated,
} from './functions';
import { type Say, type Saying, sayOrders } from './saying';
import { notTranslated, sqlError } from './sql-error';

/** A call in DuckDB's words. @throws {NotEmulated} For functions that are not translated. */
export function sayCall(call: Call, say: Say, saying: Saying): string {
  const { name } = call;
  const aggregate = AGGREGATES[name];
  if (aggregate) return sayAggregate(call, aggregate, say);
  if (call.over || call.star || call.distinct || call.orderBy.length > 0) {
    throw notTranslated(`function ${name}`);
  }
  if (name === 'CURRENT_TIMESTAMP') return `make_timestamp(${saying.nowMicros})`;
  if (name === 'TO_HEX') return sayHex(call, say);
  const interval = INTERVAL_FUNCTIONS[name];
  if (interval) return sayIntervalCall(call, interval, say);
  const withPart = PART_FUNCTIONS[name];
  if (withPart) return sayPartCall(call, withPart, say);
  const translated = FUNCTIONS[name];
  if (!translated) throw notTranslated(`function ${name}`);
  const isFormat = name.startsWith('FORMAT_');
  const args = call.args.map((arg, place) =>
    isFormat && place === 0 ? plainText(arg, name) : say(arg),
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
  say: Say,
): string {
  if (call.limit) throw notTranslated(`LIMIT in ${call.name}`);
  const args = call.args.map((arg) => say(arg));
  const inside = [
    call.distinct ? 'DISTINCT ' : '',
    call.star ? '*' : args.join(', '),
    call.orderBy.length > 0 ? ` ${sayOrders(call.orderBy, say)}` : '',
  ].join('');
  const filter = call.ignoreNulls ? ` FILTER (WHERE ${args[0]} IS NOT NULL)` : '';
  const value = `${name}(${inside})${filter}${sayWindow(call, say)}`;
  return orZero ? `coalesce(${value}, 0)` : value;
}

function sayWindow({ over }: Call, say: Say): string {
  if (!over) return '';
  const by = over.partitionBy.map((value) => say(value));
  const parts = by.length > 0 ? `PARTITION BY ${by.join(', ')} ` : '';
  return ` OVER (${parts}${sayOrders(over.orderBy, say)})`;
}

/** Digests are bytes in GoogleSQL and hexadecimal text in DuckDB: only both together are the same. */
function sayHex({ args }: Call, say: Say): string {
  const [inner] = args;
  const name = inner?.kind === 'call' ? inner.name : '';
  if (inner?.kind !== 'call' || !['MD5', 'SHA256', 'SHA1'].includes(name)) {
    throw notTranslated('TO_HEX of anything but MD5, SHA1 or SHA256');
  }
  return `${name.toLowerCase()}(${inner.args.map((arg) => say(arg)).join(', ')})`;
}

function sayIntervalCall(
  { name, args }: Call,
  { sign, as }: (typeof INTERVAL_FUNCTIONS)[string] & {},
  say: Say,
): string {
  const [value, interval] = args;
  if (!value || interval?.kind !== 'interval') throw notTranslated(`${name} without INTERVAL`);
  return as(`${say(value)} ${sign} ${say(interval)}`);
}

function sayPartCall(
  call: Call,
  translated: (typeof PART_FUNCTIONS)[string] & {},
  say: Say,
): string {
  const args = call.args.map((arg, place) => (place === translated.part ? partOf(arg) : say(arg)));
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
