import type { Expression } from './ast';
import { parsePrimary } from './parse-primary';
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
    const among = { kind: 'unnest', value: reader.bracketed() } as const;
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
      value = { kind: 'index', of: value, how, index: reader.bracketed() };
      reader.must(']');
    } else {
      return value;
    }
  }
}
