import type { Expression, Select, Source } from './ast';
import { PART_FUNCTIONS } from './functions';
import { walkExpression } from './walk';

/** A day that partitions are compared with, as an expression of constants alone. */
export interface DayBound {
  readonly kind: 'from' | 'to';
  /** Says the bound when the constant has been said: `CAST(x AS DATE)`. */
  readonly say: (constant: string) => string;
  readonly constant: Expression;
}

/** Days that a condition names one by one. */
export interface DayList {
  readonly kind: 'list';
  /** An array of dates, or several dates. */
  readonly days: Expression | readonly Expression[];
}

/** The tables a SELECT reads by itself, not by a subquery. */
export function tablesOf(from: Source | undefined): readonly (Source & { kind: 'table' })[] {
  if (from?.kind === 'table') return [from];
  return from?.kind === 'join' ? [...tablesOf(from.left), ...tablesOf(from.right)] : [];
}

/**
 * What a SELECT's WHERE says of the partitions of a table: BigQuery leaves out those that constants
 * rule out, and reads (and bills) only the others.
 *
 * @param column - The column the table is partitioned by.
 * @see https://cloud.google.com/bigquery/docs/querying-partitioned-tables (read 2026-11-21)
 */
export function partitionConditions(
  { where }: Select,
  table: Source & { kind: 'table' },
  column: string,
): readonly (DayBound | DayList)[] {
  const isColumn = (value: Expression): boolean => isPath(value, table.as, column);
  return conjuncts(where).flatMap((condition) => conditionOn(condition, isColumn));
}

function conjuncts(value: Expression | undefined): readonly Expression[] {
  if (value?.kind === 'binary' && value.operator === 'AND') {
    return [...conjuncts(value.left), ...conjuncts(value.right)];
  }
  return value ? [value] : [];
}

function isPath(value: Expression, alias: string, column: string): boolean {
  if (value.kind !== 'path') return false;
  const said = value.parts.join('.').toLowerCase();
  return said === column.toLowerCase() || said === `${alias}.${column}`.toLowerCase();
}

type IsColumn = (value: Expression) => boolean;

/** Whether it is the moment itself, or its day in UTC; undefined: neither. */
function measureOf(value: Expression, isColumn: IsColumn): 'moment' | 'day' | undefined {
  if (isColumn(value)) return 'moment';
  if (value.kind !== 'call' || !value.args[0] || !isColumn(value.args[0])) return undefined;
  const [, part] = value.args;
  if (value.name === 'DATE' && !part) return 'day';
  const isDay = part?.kind === 'path' && part.parts.join('.').toUpperCase() === 'DAY';
  return value.name === 'TIMESTAMP_TRUNC' && isDay && value.args.length === 2 ? 'day' : undefined;
}

const MIRRORED: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
};

function conditionOn(condition: Expression, isColumn: IsColumn): readonly (DayBound | DayList)[] {
  if (condition.kind === 'between' && !condition.not) {
    const { value, low, high } = condition;
    const binary = { kind: 'binary', left: value } as const;
    return [
      ...conditionOn({ ...binary, operator: '>=', right: low }, isColumn),
      ...conditionOn({ ...binary, operator: '<=', right: high }, isColumn),
    ];
  }
  if (condition.kind === 'in' && !condition.not) return listOn(condition, isColumn);
  if (condition.kind !== 'binary' || !MIRRORED[condition.operator]) return [];
  const { operator, left, right } = condition;
  const measure = measureOf(left, isColumn);
  if (measure) return isConstant(right) ? boundsOf(measure, operator, right) : [];
  const mirrored = measureOf(right, isColumn);
  if (!mirrored || !isConstant(left)) return [];
  return boundsOf(mirrored, MIRRORED[operator] as string, left);
}

function listOn(
  { value, among }: Expression & { kind: 'in' },
  isColumn: IsColumn,
): readonly DayList[] {
  if (measureOf(value, isColumn) !== 'day') return [];
  if (among.kind === 'unnest' && isConstant(among.value)) {
    return [{ kind: 'list', days: among.value }];
  }
  const isList = among.kind === 'list' && among.items.every(isConstant);
  return isList ? [{ kind: 'list', days: among.items }] : [];
}

/** Whether it is made of literals and parameters alone. */
function isConstant(value: Expression): boolean {
  let constant = true;
  const parts = new Set<Expression>();
  walkExpression(value, {
    expression: (one) => {
      // the part of TIMESTAMP_TRUNC(@from, DAY) reads as a path
      const place = one.kind === 'call' ? PART_FUNCTIONS[one.name]?.part : undefined;
      if (one.kind === 'call' && place !== undefined) parts.add(one.args[place] as Expression);
      const isPart = parts.has(one) && one.kind === 'path' && one.parts.length === 1;
      if (['path', 'exists', 'scalar', 'arrayOf'].includes(one.kind) && !isPart) constant = false;
      if (one.kind === 'in' && one.among.kind === 'query') constant = false;
    },
  });
  return constant;
}

const day = (constant: string): string => `CAST(${constant} AS DATE)`;
const dayBefore = (constant: string): string => `CAST(${day(constant)} - INTERVAL 1 DAY AS DATE)`;
const dayAfter = (constant: string): string => `CAST(${day(constant)} + INTERVAL 1 DAY AS DATE)`;
const dayOfInstantBefore = (constant: string): string =>
  `CAST(CAST(${constant} AS TIMESTAMP) - INTERVAL 1 MICROSECOND AS DATE)`;

function boundsOf(
  measure: 'moment' | 'day',
  operator: string,
  constant: Expression,
): readonly DayBound[] {
  const from = (say: DayBound['say']): DayBound => ({ kind: 'from', say, constant });
  const to = (say: DayBound['say']): DayBound => ({ kind: 'to', say, constant });
  switch (operator) {
    case '>=':
      return [from(day)];
    case '>':
      return [from(measure === 'day' ? dayAfter : day)];
    case '<=':
      return [to(day)];
    case '<':
      return [to(measure === 'day' ? dayBefore : dayOfInstantBefore)];
    default:
      return [from(day), to(day)];
  }
}
