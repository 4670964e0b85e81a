import type { EpochSeconds, Seconds } from '../time/units';
import type { KpiMemory } from './memory';
import { type Beginnings, beginningsAt, intervalOf, startOfDay } from './periods';

/** So long after midnight the day before is still counted: its last calls end now. */
const lateSeconds: Seconds = 2 * 3600;

/** After so long all of the log's rows are read again: whatever was added or changed by other ways. */
const wholeSeconds: Seconds = 3600;

/** Which calls a counting needs. */
export interface KpiPlan {
  readonly beginnings: Beginnings;
  /** Days whose half-hours are counted, the latest first. */
  readonly dayStarts: readonly EpochSeconds[];
  /** Calls that started earlier are in no period. */
  readonly from: EpochSeconds;
  /** First second of the half-hour that goes on. */
  readonly interval: EpochSeconds;
}

/**
 * Plans a counting.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function planKpis(
  now: EpochSeconds,
  place: { readonly lookbackMinutes: number; readonly timeZone: string },
): KpiPlan {
  const beginnings = beginningsAt(now, place);
  const { today, activity, hour } = beginnings;
  const isEarly = now - today < lateSeconds;
  const dayStarts = isEarly ? [today, startOfDay(today - 1, place.timeZone)] : [today];
  return {
    beginnings,
    dayStarts,
    from: Math.min(activity, hour, ...dayStarts),
    interval: intervalOf(Math.floor(now), dayStarts),
  };
}

/** Whether what an earlier run knew has all a counting needs. */
export const hasEnough = (known: KpiMemory, { from }: KpiPlan, now: EpochSeconds): boolean =>
  known.from <= from && known.wholeAt <= now;

/** Whether it is time to read the log's rows again. */
export const isReadingDue = ({ wholeAt }: KpiMemory, now: EpochSeconds): boolean =>
  now - wholeAt >= wholeSeconds;
