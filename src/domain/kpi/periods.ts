import { momentOf, wallTimeAt } from '../results/wall-time';
import type { EpochSeconds, Seconds } from '../time/units';

/** What span of time a figure is told of: calls that started in it, or wait at this moment. */
export const periodKeys = ['activity', 'hour', 'today', 'now'] as const;

/** One of them: the activity period, the last 60 minutes, since midnight, this moment. */
export type PeriodKey = (typeof periodKeys)[number];

/** A period with a beginning. */
export type PastPeriod = Exclude<PeriodKey, 'now'>;

/** Half an hour, over which sums are kept. */
export const intervalSeconds: Seconds = 1800;

const hourSeconds: Seconds = 3600;

/** When each period began; calls of that very second are in it. */
export type Beginnings = Readonly<Record<PastPeriod, EpochSeconds>>;

/**
 * When the periods of a moment began.
 *
 * @param timeZone - IANA name of the spreadsheet's time zone.
 * @throws {RangeError} When the time zone is not known.
 */
export const beginningsAt = (
  now: EpochSeconds,
  { lookbackMinutes, timeZone }: { readonly lookbackMinutes: number; readonly timeZone: string },
): Beginnings => ({
  activity: Math.floor(now) - lookbackMinutes * 60,
  hour: Math.floor(now) - hourSeconds,
  today: startOfDay(now, timeZone),
});

/**
 * The first moment of the day a moment lies in. Where clocks are put forward at midnight, that is
 * 1 o'clock.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function startOfDay(at: EpochSeconds, timeZone: string): EpochSeconds {
  const today = wallTimeAt(at, timeZone);
  const midnight = { ...today, minuteOfDay: 0, second: 0 };
  const first = momentOf(midnight, timeZone, 'first');
  const isToday = wallTimeAt(first, timeZone).day === today.day;
  return isToday ? first : momentOf(midnight, timeZone, 'last');
}

/**
 * The half-hour a moment lies in, by its first second: counted from the beginning of its day, so
 * that a day of 23 hours has 46 of them.
 *
 * @param dayStarts - Beginnings of days, the latest first; the moment is not before the last one.
 */
export function intervalOf(at: EpochSeconds, dayStarts: readonly EpochSeconds[]): EpochSeconds {
  const day = dayStarts.find((start) => start <= at) ?? at;
  return day + Math.floor((at - day) / intervalSeconds) * intervalSeconds;
}
