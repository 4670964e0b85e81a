import { assertNever } from '../assert-never';
import type { EpochSeconds } from '../time/units';
import { type Day, momentOf, wallTimeAt } from './wall-time';

/** Days of a search and its times of day; both days and both minutes are included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** Both ends are included. */
export interface Period {
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
}

/** The last minute of a day. */
export const lastMinute = 24 * 60 - 1;

/** The seconds days and times of a time zone mean. @throws {RangeError} When it is not known. */
export const periodOf = (
  { first, last, fromMinute, toMinute }: DayRange,
  timeZone: string,
): Period => ({
  from: momentOf({ ...first, minuteOfDay: fromMinute, second: 0 }, timeZone, 'first'),
  to: momentOf({ ...last, minuteOfDay: toMinute, second: 59 }, timeZone, 'last'),
});

/** The days and times of a period, to the minute. @throws {RangeError} When the zone is not known. */
export function dayRangeOf({ from, to }: Period, timeZone: string): DayRange {
  const [start, end] = [wallTimeAt(from, timeZone), wallTimeAt(to, timeZone)];
  return {
    first: dayOf(start),
    last: dayOf(end),
    fromMinute: start.minuteOfDay,
    toMinute: end.minuteOfDay,
  };
}

/** Periods people ask for most. */
export const presets = ['today', 'yesterday', 'lastSevenDays', 'thisWeek', 'lastMonth'] as const;

/** One of the periods people ask for most. */
export type Preset = (typeof presets)[number];

/**
 * The whole days of a preset. Weeks begin on Monday; this week and the last seven days end today.
 *
 * @param today - In the time zone the search is made in.
 */
export function presetDays(preset: Preset, today: Day): Pick<DayRange, 'first' | 'last'> {
  switch (preset) {
    case 'today':
      return { first: today, last: today };
    case 'yesterday':
      return { first: shift(today, -1), last: shift(today, -1) };
    case 'lastSevenDays':
      return { first: shift(today, -6), last: today };
    case 'thisWeek':
      return { first: shift(today, -daysSinceMonday(today)), last: today };
    case 'lastMonth': {
      const last = shift({ ...today, day: 1 }, -1);
      return { first: { ...last, day: 1 }, last };
    }
    default:
      return assertNever(preset);
  }
}

const dateOf = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));
const dayOf = ({ year, month, day }: Day): Day => ({ year, month, day });
const daysSinceMonday = (day: Day): number => (dateOf(day).getUTCDay() + 6) % 7;

function shift(day: Day, days: number): Day {
  const date = dateOf({ ...day, day: day.day + days });
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
