import type { EpochSeconds, Seconds } from '../time/units';
import type { KpiMemory } from './memory';
import { type Beginnings, beginningsAt, intervalOf, startOfDay } from './periods';

/** So long after midnight the day before is still counted: its last calls end now. */
const lateSeconds: Seconds = 2 * 3600;

/** Rows may reach the log so long after the moment they are dated by. */
const delaySeconds: Seconds = 900;

/** After so long all of the log's rows are read again: whatever was added or changed by other ways. */
const wholeSeconds: Seconds = 3600;

/** What a counting needs. */
export interface KpiPlan {
  readonly beginnings: Beginnings;
  /** Days whose half-hours are counted, the latest first. */
  readonly dayStarts: readonly EpochSeconds[];
  /** Calls that started earlier are in no period. */
  readonly from: EpochSeconds;
  /** Rows of the log with an earlier date need not be read. */
  readonly readSince: EpochSeconds;
  /** What an earlier counting knew; `undefined`: all is read anew. */
  readonly memory: KpiMemory | undefined;
  /** First second of the half-hour that goes on. */
  readonly interval: EpochSeconds;
  /** Whether a half-hour ended that the sheet Trend lacks. */
  readonly isTrendDue: boolean;
}

/**
 * Plans a counting.
 *
 * @param known - What is kept from an earlier one.
 * @throws {RangeError} When the time zone is not known.
 */
export function planKpis(
  known: KpiMemory | undefined,
  now: EpochSeconds,
  place: { readonly lookbackMinutes: number; readonly timeZone: string },
): KpiPlan {
  const beginnings = beginningsAt(now, place);
  const { today, activity, hour } = beginnings;
  const isEarly = now - today < lateSeconds;
  const dayStarts = isEarly ? [today, startOfDay(today - 1, place.timeZone)] : [today];
  const from = Math.min(activity, hour, ...dayStarts);
  const isGood =
    known !== undefined &&
    known.from <= from &&
    known.readAt <= now &&
    now - known.wholeAt < wholeSeconds;
  const memory = isGood ? known : undefined;
  const interval = intervalOf(Math.floor(now), dayStarts);
  return {
    beginnings,
    dayStarts,
    from,
    memory,
    readSince: memory ? Math.min(memory.readAt, now) - delaySeconds : from,
    interval,
    isTrendDue: memory === undefined || memory.trendTo < interval,
  };
}
