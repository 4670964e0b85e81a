import type { Body, Expression, Item, Query, Select, Source } from './ast';
import { parseExpression } from './parse-expression';
import { parseOrders } from './parse-orders';
import { Reader } from './reader';
import { notTranslated } from './sql-error';

/**
 * Reads one statement.
 *
 * @throws {ApiError} `invalidQuery` with Google's syntax error.
 * @throws {NotEmulated} For statements other than SELECT, and what of it is not translated.
 */
export function parseStatement(sql: string): Query {
  const reader = new Reader(sql, { query: parseQuery, expression: parseExpression });
  if (!reader.sees('SELECT') && !reader.sees('WITH') && !reader.sees('(')) {
    const { kind, text } = reader.peek();
    if (kind === 'word') throw notTranslated(`${text.toUpperCase()} statement`);
    throw reader.unexpected();
  }
  const query = parseQuery(reader);
  reader.takes(';');
  if (reader.peek().kind !== 'end') throw reader.unexpected('Expected end of input but got ');
  return query;
}

function parseQuery(reader: Reader): Query {
  const withs = reader.takes('WITH') ? reader.list(() => parseWith(reader)) : [];
  const body = parseUnion(reader);
  const orderBy = reader.takes('ORDER', 'BY') ? parseOrders(reader) : [];
  const limit = reader.takes('LIMIT') ? parseExpression(reader) : undefined;
  const offset = limit && reader.takes('OFFSET') ? parseExpression(reader) : undefined;
  return { with: withs, body, orderBy, limit, offset };
}

function parseWith(reader: Reader): Query['with'][number] {
  if (reader.sees('RECURSIVE')) throw notTranslated('WITH RECURSIVE');
  const name = reader.name();
  reader.must('AS');
  reader.must('(');
  const query = parseQuery(reader);
  reader.must(')');
  return { name, query };
}

function parseUnion(reader: Reader): Body {
  const parts = [parseBody(reader)];
  while (reader.takes('UNION')) {
    if (!reader.takes('ALL')) throw notTranslated('UNION DISTINCT');
    parts.push(parseBody(reader));
  }
  if (reader.sees('INTERSECT') || reader.sees('EXCEPT')) throw notTranslated(reader.next().text);
  return parts.length === 1 ? (parts[0] as Body) : { kind: 'union', parts };
}

function parseBody(reader: Reader): Body {
  if (!reader.takes('(')) return parseSelect(reader);
  const query = parseQuery(reader);
  reader.must(')');
  return { kind: 'query', query };
}

function parseSelect(reader: Reader): Select {
  reader.must('SELECT');
  const distinct = reader.takes('DISTINCT');
  const asStruct = reader.takes('AS', 'STRUCT');
  const items = parseItems(reader);
  const from = reader.takes('FROM') ? parseSources(reader) : undefined;
  const where = reader.takes('WHERE') ? parseExpression(reader) : undefined;
  const groupBy = reader.takes('GROUP', 'BY') ? reader.list(() => parseExpression(reader)) : [];
  const having = reader.takes('HAVING') ? parseExpression(reader) : undefined;
  const qualify = reader.takes('QUALIFY') ? parseExpression(reader) : undefined;
  if (reader.sees('WINDOW')) throw notTranslated('WINDOW');
  return { kind: 'select', distinct, asStruct, items, from, where, groupBy, having, qualify };
}

function parseItems(reader: Reader): readonly Item[] {
  const items: Item[] = [];
  do {
    // a comma may follow the last one
    if (items.length > 0 && reader.sees('FROM')) break;
    items.push(parseItem(reader));
  } while (reader.takes(','));
  return items;
}

function parseItem(reader: Reader): Item {
  if (reader.takes('*')) return { kind: 'star', of: undefined, except: parseExcept(reader) };
  const dot = reader.peek(1);
  const star = reader.peek(2);
  if (reader.seesName() && dot.text === '.' && star.kind === 'sign' && star.text === '*') {
    const of = reader.name();
    reader.next();
    reader.next();
    return { kind: 'star', of, except: parseExcept(reader) };
  }
  const value = parseExpression(reader);
  return { kind: 'column', value, as: parseAlias(reader) };
}

function parseExcept(reader: Reader): readonly string[] {
  if (reader.sees('REPLACE')) throw notTranslated('* REPLACE');
  if (!reader.takes('EXCEPT')) return [];
  reader.must('(');
  const names = reader.list(() => reader.name());
  reader.must(')');
  return names;
}

function parseAlias(reader: Reader): string | undefined {
  return reader.takes('AS') || reader.seesName() ? reader.name() : undefined;
}

function parseSources(reader: Reader): Source {
  let left = parseSource(reader);
  for (let how = parseHow(reader); how; how = parseHow(reader)) {
    const right = parseSource(reader);
    const on = how !== 'CROSS' && reader.takes('ON') ? parseExpression(reader) : undefined;
    const using = how !== 'CROSS' && !on && reader.takes('USING') ? parseUsing(reader) : [];
    left = { kind: 'join', how, left, right, on, using };
  }
  return left;
}

function parseHow(reader: Reader): 'INNER' | 'LEFT' | 'CROSS' | undefined {
  if (reader.takes(',') || reader.takes('CROSS', 'JOIN')) return 'CROSS';
  if (reader.takes('JOIN') || reader.takes('INNER', 'JOIN')) return 'INNER';
  if (reader.takes('LEFT', 'JOIN') || reader.takes('LEFT', 'OUTER', 'JOIN')) return 'LEFT';
  if (reader.sees('RIGHT') || reader.sees('FULL'))
    throw notTranslated(`${reader.next().text} JOIN`);
  return undefined;
}

function parseUsing(reader: Reader): readonly string[] {
  reader.must('(');
  const names = reader.list(() => reader.name());
  reader.must(')');
  return names;
}

function parseSource(reader: Reader): Source {
  if (reader.takes('UNNEST')) return parseUnnest(reader);
  if (reader.takes('(')) {
    const query = parseQuery(reader);
    reader.must(')');
    return { kind: 'query', query, as: parseAlias(reader) };
  }
  const { at } = reader.peek();
  const path = parseTablePath(reader);
  return { kind: 'table', path, at, as: parseAlias(reader) ?? (path.at(-1) as string) };
}

/** Backticks may hold the whole path, or parts of it; a project may have hyphens. */
function parseTablePath(reader: Reader): readonly string[] {
  const parts = reader.name().split('.');
  while (reader.takes('.')) parts.push(...reader.name().split('.'));
  return parts;
}

function parseUnnest(reader: Reader): Source {
  reader.must('(');
  const value: Expression = parseExpression(reader);
  reader.must(')');
  const as = parseAlias(reader);
  const offsetAs = reader.takes('WITH', 'OFFSET') ? (parseAlias(reader) ?? 'offset') : undefined;
  return { kind: 'unnest', value, as, offsetAs };
}
