import type { EpochSeconds } from '../time/units';
import { archiveColumns } from './columns';
import { callsTable } from './place';
import type { ArchiveQuery } from './query';
import { type Condition, condition, moment, whole } from './query-condition';
import { daysCondition, type Period } from './query-days';
import type { UtcDay } from './utc-day';

/**
 * Rows of one answer. BigQuery sorts them on one machine, which ends at some hundred megabytes; the
 * rest is asked for by a query that goes on below the last one.
 */
export const mostRows = 50_000;

/** Where an answer of {@link mostRows} rows ended. */
export interface LastRow {
  readonly startedAt: EpochSeconds;
  readonly id: number;
}

/** Which calls a query asks for. */
export interface CallsWanted {
  /** Sorted; at least one. */
  readonly days: readonly UtcDay[];
  readonly period: Period;
  readonly conditions: readonly Condition[];
  /** Only calls below this one. */
  readonly below?: LastRow | undefined;
  /** @default {@link mostRows} */
  readonly most?: number;
}

/** Columns that say in another way what the others say: they are for searching. */
const derived: readonly string[] = [
  'outcome',
  'wait_s',
  'talk_s',
  'total_s',
  'external_digits',
  'external_e164',
];

const columns = archiveColumns.map(({ name }) => name).filter((name) => !derived.includes(name));

/** The query for whole calls, newest first. */
export function callsQuery(wanted: CallsWanted): ArchiveQuery {
  const { days, period, conditions, below, most = mostRows } = wanted;
  const to = Math.min(period.to, below?.startedAt ?? period.to);
  const all = [
    daysCondition(days, { from: period.from, to }),
    ...(below ? [belowCondition(below)] : []),
    ...conditions,
  ];
  return {
    sql: [
      `SELECT ${columns.join(', ')}`,
      `FROM ${callsTable}`,
      `WHERE ${all.map(({ sql }) => sql).join('\n  AND ')}`,
      'ORDER BY started_at DESC, call_id DESC',
      `LIMIT ${most}`,
    ].join('\n'),
    parameters: all.flatMap(({ parameters }) => parameters),
  };
}

const belowCondition = ({ startedAt, id }: LastRow): Condition =>
  condition(
    '(started_at < @last_start OR call_id < @last_id)',
    moment('last_start', startedAt),
    whole('last_id', id),
  );
