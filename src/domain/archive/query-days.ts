import type { EpochSeconds } from '../time/units';
import type { ArchiveDay } from './days';
import type { ArchiveParameter } from './query';
import { type Condition, condition, moment } from './query-condition';
import { endOfDay, startOfDay, type UtcDay } from './utc-day';

/** From the first second to the last one, both included. */
export interface Period {
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
}

/** The days of a period whose calls left the sheets, the earliest first. */
export const daysThatLeft = (
  days: ReadonlyMap<UtcDay, ArchiveDay>,
  { from, to }: Period,
): readonly UtcDay[] =>
  [...days.values()]
    .filter(({ day, hasLeft }) => hasLeft && endOfDay(day) > from && startOfDay(day) <= to)
    .map(({ day }) => day)
    .sort();

/**
 * Calls of a period that started on some days. No partition outside the first and the last of these
 * days is read: the bounds are parameters, which BigQuery prunes partitions by.
 *
 * @see https://cloud.google.com/bigquery/docs/querying-partitioned-tables#use_a_constant_filter_expression
 * (read 2026-11-21).
 *
 * @param days - Sorted; at least one.
 */
export function daysCondition(days: readonly UtcDay[], { from, to }: Period): Condition {
  const [first = '', last = ''] = [days[0], days[days.length - 1]];
  return condition(
    'started_at >= @from AND started_at <= @to AND DATE(started_at) IN UNNEST(@days)',
    moment('from', Math.max(from, startOfDay(first))),
    moment('to', Math.min(to, endOfDay(last) - 1)),
    daysParameter(days),
  );
}

const daysParameter = (days: readonly UtcDay[]): ArchiveParameter => ({
  name: 'days',
  type: 'DATE[]',
  values: days,
});
