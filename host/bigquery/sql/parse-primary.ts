import type { Expression, Query, Window } from './ast';
import { parseOrders } from './parse-orders';
import type { Reader } from './reader';
import { notTranslated } from './sql-error';

function parseSubquery(reader: Reader): Query {
  reader.must('(');
  const query = reader.query();
  reader.must(')');
  return query;
}

/** Reads a value that no operator takes apart. */
export function parsePrimary(reader: Reader): Expression {
  const { kind, text, at } = reader.peek();
  switch (kind) {
    case 'number':
    case 'text':
      reader.next();
      return { kind, text };
    case 'param':
      reader.next();
      return { kind, name: text, at };
    case 'sign':
      return parseSigned(reader);
    case 'word':
      return parseWorded(reader);
    default:
      return parsePath(reader);
  }
}

function parseSigned(reader: Reader): Expression {
  if (reader.sees('(', 'SELECT') || reader.sees('(', 'WITH')) {
    return { kind: 'scalar', query: parseSubquery(reader) };
  }
  if (reader.sees('(')) return reader.bracketed();
  if (reader.sees('[')) return parseArray(reader);
  throw reader.unexpected();
}

function parseArray(reader: Reader): Expression {
  reader.must('[');
  const items = reader.sees(']') ? [] : reader.list(() => reader.expression());
  reader.must(']');
  return { kind: 'array', items };
}

function parseWorded(reader: Reader): Expression {
  for (const word of ['TRUE', 'FALSE', 'NULL'] as const) {
    if (reader.takes(word)) return { kind: 'word', word };
  }
  if (reader.takes('EXISTS')) return { kind: 'exists', query: parseSubquery(reader) };
  if (reader.sees('ARRAY', '(')) {
    reader.next();
    return { kind: 'arrayOf', query: parseSubquery(reader) };
  }
  if (reader.sees('ARRAY', '[')) {
    reader.next();
    return parseArray(reader);
  }
  if (reader.takes('CASE')) return parseCase(reader);
  if (reader.sees('CAST', '(') || reader.sees('SAFE_CAST', '(')) return parseCast(reader);
  if (reader.takes('EXTRACT')) return parseExtract(reader);
  if (reader.takes('INTERVAL')) {
    const isLess = reader.takes('-');
    const size = parsePrimary(reader);
    const value: Expression = isLess ? { kind: 'minus', value: size } : size;
    return { kind: 'interval', value, unit: reader.name().toUpperCase() };
  }
  if (reader.takes('STRUCT')) return parseStruct(reader);
  const typed = ['TIMESTAMP', 'DATE', 'DATETIME'].find((type) => reader.sees(type));
  if (typed && reader.peek(1).kind === 'text') {
    reader.next();
    const value = { kind: 'text', text: reader.next().text } as const;
    return { kind: 'cast', safe: false, value, type: typed };
  }
  return parsePath(reader);
}

function parseCase(reader: Reader): Expression {
  const of = reader.sees('WHEN') ? undefined : reader.expression();
  const whens: { when: Expression; value: Expression }[] = [];
  while (reader.takes('WHEN')) {
    const when = reader.expression();
    reader.must('THEN');
    whens.push({ when, value: reader.expression() });
  }
  const otherwise = reader.takes('ELSE') ? reader.expression() : undefined;
  reader.must('END');
  return { kind: 'case', of, whens, otherwise };
}

function parseCast(reader: Reader): Expression {
  const safe = reader.next().text.toUpperCase() === 'SAFE_CAST';
  reader.must('(');
  const value = reader.expression();
  reader.must('AS');
  const type = reader.name().toUpperCase();
  reader.must(')');
  return { kind: 'cast', safe, value, type };
}

function parseExtract(reader: Reader): Expression {
  reader.must('(');
  const part = reader.name().toUpperCase();
  const whole = reader.takes('(') ? `${part}(${reader.name().toUpperCase()})` : part;
  if (whole !== part) reader.must(')');
  reader.must('FROM');
  const value = reader.expression();
  const zone = reader.takes('AT', 'TIME', 'ZONE') ? reader.expression() : undefined;
  reader.must(')');
  return { kind: 'extract', part: whole, value, zone };
}

function parseStruct(reader: Reader): Expression {
  reader.must('(');
  const items = reader.list(() => {
    const value = reader.expression();
    return { value, as: reader.takes('AS') ? reader.name() : undefined };
  });
  reader.must(')');
  return { kind: 'struct', items };
}

/** A column, a field of one, or a call. */
function parsePath(reader: Reader): Expression {
  const { at } = reader.peek();
  if (
    (reader.sees('IF') || reader.sees('LEFT') || reader.sees('RIGHT')) &&
    reader.peek(1).text === '('
  ) {
    return parseCall(reader, reader.next().text, at);
  }
  const parts = [reader.name()];
  if (reader.sees('(')) return parseCall(reader, parts[0] as string, at);
  while (reader.sees('.') && reader.peek(1).kind !== 'sign') {
    reader.next();
    // after a dot even reserved words are names
    parts.push(reader.next().text);
  }
  if (reader.sees('(')) throw notTranslated(`function ${parts.join('.')}`);
  return { kind: 'path', parts, at };
}

function parseCall(reader: Reader, name: string, at: string): Expression {
  reader.must('(');
  const star = reader.takes('*');
  const distinct = reader.takes('DISTINCT');
  const args = star || reader.sees(')') ? [] : reader.list(() => reader.expression());
  const ignoreNulls = reader.takes('IGNORE', 'NULLS');
  if (!ignoreNulls) reader.takes('RESPECT', 'NULLS');
  const orderBy = reader.takes('ORDER', 'BY') ? parseOrders(reader) : [];
  const limit = reader.takes('LIMIT') ? reader.expression() : undefined;
  reader.must(')');
  const over = reader.takes('OVER') ? parseWindow(reader) : undefined;
  const call = { name: name.toUpperCase(), args, star, distinct, ignoreNulls, orderBy, limit };
  return { kind: 'call', ...call, over, at };
}

function parseWindow(reader: Reader): Window {
  reader.must('(');
  const partitionBy = reader.takes('PARTITION', 'BY') ? reader.list(() => reader.expression()) : [];
  const orderBy = reader.takes('ORDER', 'BY') ? parseOrders(reader) : [];
  if (!reader.sees(')')) throw notTranslated('frame of a window');
  reader.must(')');
  return { partitionBy, orderBy };
}
