import type { Expression, Order, Query, Window } from './ast';
import type { Reader } from './reader';
import { notTranslated } from './sql-error';

/** Reads an expression, whatever binds loosest in it. */
export function parseExpression(reader: Reader): Expression {
  let left = parseAnd(reader);
  while (reader.takes('OR')) {
    left = { kind: 'binary', operator: 'OR', left, right: parseAnd(reader) };
  }
  return left;
}

function parseAnd(reader: Reader): Expression {
  let left = parseNot(reader);
  while (reader.takes('AND')) {
    left = { kind: 'binary', operator: 'AND', left, right: parseNot(reader) };
  }
  return left;
}

function parseNot(reader: Reader): Expression {
  if (reader.takes('NOT')) return { kind: 'not', value: parseNot(reader) };
  return parseComparison(reader);
}

const COMPARISONS = ['=', '<', '>', '<=', '>=', '<>', '!='] as const;

function parseComparison(reader: Reader): Expression {
  const left = parseConcat(reader);
  for (const operator of COMPARISONS) {
    if (reader.takes(operator)) {
      const said = operator === '!=' ? '<>' : operator;
      return { kind: 'binary', operator: said, left, right: parseConcat(reader) };
    }
  }
  if (reader.takes('IS')) return parseIs(reader, left);
  const not = reader.takes('NOT');
  if (reader.takes('IN')) return parseIn(reader, left, not);
  if (reader.takes('BETWEEN')) {
    const low = parseConcat(reader);
    reader.must('AND');
    return { kind: 'between', value: left, not, low, high: parseConcat(reader) };
  }
  if (reader.takes('LIKE')) {
    const like = { kind: 'binary', operator: 'LIKE', left, right: parseConcat(reader) } as const;
    return not ? { kind: 'not', value: like } : like;
  }
  if (not) throw reader.unexpected();
  return left;
}

function parseIs(reader: Reader, value: Expression): Expression {
  const not = reader.takes('NOT');
  for (const word of ['NULL', 'TRUE', 'FALSE']) {
    if (reader.takes(word)) return { kind: 'is', value, not, word };
  }
  if (reader.sees('DISTINCT')) throw notTranslated('IS DISTINCT FROM');
  throw reader.unexpected();
}

function parseIn(reader: Reader, value: Expression, not: boolean): Expression {
  if (reader.takes('UNNEST')) {
    const among = { kind: 'unnest', value: parseBracketed(reader) } as const;
    return { kind: 'in', value, not, among };
  }
  reader.must('(');
  const among =
    reader.sees('SELECT') || reader.sees('WITH')
      ? ({ kind: 'query', query: reader.query() } as const)
      : ({ kind: 'list', items: reader.list(() => parseExpression(reader)) } as const);
  reader.must(')');
  return { kind: 'in', value, not, among };
}

/** Operators that group to the left, loosest first. */
const LEVELS = [['||'], ['+', '-'], ['*', '/']] as const;

function parseConcat(reader: Reader, level = 0): Expression {
  const operators: readonly string[] | undefined = LEVELS[level];
  if (!operators) return parseUnary(reader);
  let left = parseConcat(reader, level + 1);
  for (;;) {
    const operator = operators.find((sign) => reader.takes(sign));
    if (!operator) return left;
    left = { kind: 'binary', operator, left, right: parseConcat(reader, level + 1) };
  }
}

function parseUnary(reader: Reader): Expression {
  if (reader.takes('-')) return { kind: 'minus', value: parseUnary(reader) };
  return parsePostfix(reader);
}

const INDEXES = ['OFFSET', 'ORDINAL', 'SAFE_OFFSET', 'SAFE_ORDINAL'] as const;

function parsePostfix(reader: Reader): Expression {
  let value = parsePrimary(reader);
  for (;;) {
    if (reader.takes('.')) {
      value = { kind: 'field', of: value, name: reader.name() };
    } else if (reader.takes('[')) {
      const how = INDEXES.find((word) => reader.takes(word));
      if (!how) throw notTranslated('subscript without OFFSET or ORDINAL');
      value = { kind: 'index', of: value, how, index: parseBracketed(reader) };
      reader.must(']');
    } else {
      return value;
    }
  }
}

function parseBracketed(reader: Reader): Expression {
  reader.must('(');
  const value = parseExpression(reader);
  reader.must(')');
  return value;
}

function parseSubquery(reader: Reader): Query {
  reader.must('(');
  const query = reader.query();
  reader.must(')');
  return query;
}

function parsePrimary(reader: Reader): Expression {
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
  if (reader.sees('(')) return parseBracketed(reader);
  if (reader.sees('[')) return parseArray(reader);
  throw reader.unexpected();
}

function parseArray(reader: Reader): Expression {
  reader.must('[');
  const items = reader.sees(']') ? [] : reader.list(() => parseExpression(reader));
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
    const value = parseUnary(reader);
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
  const of = reader.sees('WHEN') ? undefined : parseExpression(reader);
  const whens: { when: Expression; value: Expression }[] = [];
  while (reader.takes('WHEN')) {
    const when = parseExpression(reader);
    reader.must('THEN');
    whens.push({ when, value: parseExpression(reader) });
  }
  const otherwise = reader.takes('ELSE') ? parseExpression(reader) : undefined;
  reader.must('END');
  return { kind: 'case', of, whens, otherwise };
}

function parseCast(reader: Reader): Expression {
  const safe = reader.next().text.toUpperCase() === 'SAFE_CAST';
  reader.must('(');
  const value = parseExpression(reader);
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
  const value = parseExpression(reader);
  const zone = reader.takes('AT', 'TIME', 'ZONE') ? parseExpression(reader) : undefined;
  reader.must(')');
  return { kind: 'extract', part: whole, value, zone };
}

function parseStruct(reader: Reader): Expression {
  reader.must('(');
  const items = reader.list(() => {
    const value = parseExpression(reader);
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
  const args = star || reader.sees(')') ? [] : reader.list(() => parseExpression(reader));
  const ignoreNulls = reader.takes('IGNORE', 'NULLS');
  if (!ignoreNulls) reader.takes('RESPECT', 'NULLS');
  const orderBy = reader.takes('ORDER', 'BY') ? parseOrders(reader) : [];
  const limit = reader.takes('LIMIT') ? parseExpression(reader) : undefined;
  reader.must(')');
  const over = reader.takes('OVER') ? parseWindow(reader) : undefined;
  const call = { name: name.toUpperCase(), args, star, distinct, ignoreNulls, orderBy, limit };
  return { kind: 'call', ...call, over, at };
}

/** Terms of ORDER BY. */
export const parseOrders = (reader: Reader): readonly Order[] =>
  reader.list(() => {
    const value = parseExpression(reader);
    const descending = reader.takes('DESC');
    if (!descending) reader.takes('ASC');
    const nulls = reader.takes('NULLS', 'FIRST')
      ? 'FIRST'
      : reader.takes('NULLS', 'LAST')
        ? 'LAST'
        : undefined;
    return { value, descending, nulls };
  });

function parseWindow(reader: Reader): Window {
  reader.must('(');
  const partitionBy = reader.takes('PARTITION', 'BY')
    ? reader.list(() => parseExpression(reader))
    : [];
  const orderBy = reader.takes('ORDER', 'BY') ? parseOrders(reader) : [];
  if (!reader.sees(')')) throw notTranslated('frame of a window');
  reader.must(')');
  return { partitionBy, orderBy };
}
