import type { Sums } from '../kpi/sums';
import type { WaitFrom } from '../kpi/wait-from';
import type { EpochSeconds, Seconds } from '../time/units';
import { callsTable } from './place';
import type { ArchiveQuery, ArchiveRow } from './query';
import { listOfTexts, moment, text, whole } from './query-condition';

/** What months are counted by. */
export interface MonthsWanted {
  /** Calls that started earlier are left out. */
  readonly from: EpochSeconds;
  /** IANA name. */
  readonly timeZone: string;
  /** Y of "X % within Y s". */
  readonly target: Seconds;
  readonly waitFrom: WaitFrom;
  /** Reasons of callers who gave up. */
  readonly abandoned: readonly string[];
}

/** Quantities a month is counted in. */
type Counted = Pick<
  Sums,
  | 'offered'
  | 'answered'
  | 'answeredInTime'
  | 'answerSeconds'
  | 'abandoned'
  | 'abandonedInTime'
  | 'shortAbandoned'
  | 'outOfHours'
>;

/** A month as the archive counts it. */
export interface MonthCounts {
  /** `2026-10` */
  readonly month: string;
  /** Inbound calls whose outcome is missed, as a search finds them. */
  readonly missed: number;
  readonly sums: Counted;
}

const isAnswered = 'missed_reason IS NULL AND answered_at IS NOT NULL';
const isAbandoned = 'missed_reason IN UNNEST(@abandoned)';

const firstRing =
  "IF(source = 'webhooks', (SELECT MIN(ring.after_s) FROM UNNEST(rings) AS ring WHERE NOT ring.declined), 0)";

/** Counts inbound calls of each month; reads a few columns of all partitions since `from`. */
export function monthsQuery(wanted: MonthsWanted): ArchiveQuery {
  const since = wanted.waitFrom === 'ring' ? `IFNULL(${firstRing}, 0)` : '0';
  const inner = `SELECT FORMAT_TIMESTAMP('%Y-%m', started_at, @zone) AS month, missed_reason, answered_at, outcome, GREATEST(wait_s - ${since}, 0) AS wait FROM ${callsTable} WHERE started_at >= @since AND direction = 'inbound'`;
  const columns = [
    'month',
    'COUNT(*) AS offered',
    "COUNTIF(outcome = 'missed') AS missed",
    `COUNTIF(${isAnswered}) AS answered`,
    `COUNTIF(${isAnswered} AND wait <= @target) AS answered_in_time`,
    `SUM(IF(${isAnswered}, wait, 0)) AS answer_seconds`,
    `COUNTIF(${isAbandoned}) AS abandoned`,
    `COUNTIF(${isAbandoned} AND wait <= @target) AS abandoned_in_time`,
    "COUNTIF(missed_reason = 'short_abandoned') AS short_abandoned",
    "COUNTIF(missed_reason = 'out_of_opening_hours') AS out_of_hours",
  ];
  return {
    sql: `SELECT ${columns.join(', ')} FROM (${inner}) AS told GROUP BY month ORDER BY month DESC`,
    parameters: [
      moment('since', wanted.from),
      text('zone', wanted.timeZone),
      whole('target', wanted.target),
      listOfTexts('abandoned', wanted.abandoned),
    ],
  };
}

/** The months of an answer, the latest first. */
export const readMonths = (rows: readonly ArchiveRow[]): readonly MonthCounts[] =>
  rows.map((row) => {
    const count = (name: string): number => Number(row[name] ?? 0);
    return {
      month: String(row.month ?? ''),
      missed: count('missed'),
      sums: {
        offered: count('offered'),
        answered: count('answered'),
        answeredInTime: count('answered_in_time'),
        answerSeconds: count('answer_seconds'),
        abandoned: count('abandoned'),
        abandonedInTime: count('abandoned_in_time'),
        shortAbandoned: count('short_abandoned'),
        outOfHours: count('out_of_hours'),
      },
    };
  });
