import { type BusinessHours, weekdays } from '../settings/business-hours';
import type { PropertySettings } from '../settings/settings';
import type { EpochSeconds } from '../time/units';
import type { Interval } from './interval';

/** The clock's triggers come up to a minute early or late. */
const toleranceSeconds = 30;

/** What decides when the clock refreshes the board. */
export interface QuietFacts {
  readonly settings: Pick<PropertySettings, 'businessHours' | 'quietRefreshMinutes'>;
  /** When the last refresh that succeeded began; `undefined` when none did. */
  readonly lastRunAt: EpochSeconds | undefined;
  /** IANA name of the spreadsheet's time zone. */
  readonly timeZone: string;
}

/** Whether a run of the clock may be left out: nobody answers calls, and the board is young enough. */
export function mayRest({ settings, lastRunAt, timeZone }: QuietFacts, now: EpochSeconds): boolean {
  const { businessHours, quietRefreshMinutes } = settings;
  if (quietRefreshMinutes === 0 || lastRunAt === undefined) return false;
  if (now - lastRunAt >= quietRefreshMinutes * 60 - toleranceSeconds) return false;
  return !isOpenAt(businessHours, now, timeZone);
}

/** When the clock refreshes the board again, after a run that began at `from`. */
export function nextClockRun(
  facts: QuietFacts,
  from: EpochSeconds,
  interval: Interval,
): EpochSeconds {
  const step = interval * 60;
  let next = from + step;
  while (mayRest(facts, next)) next += step;
  return next;
}

/** Whether the company answers calls at a moment. */
export const isOpenAt = (hours: BusinessHours, at: EpochSeconds, timeZone: string): boolean =>
  isOpenOn(hours, wallClock(at, timeZone));

/** What a clock on the wall shows. */
export interface WallClock {
  /** 0 is Monday. */
  readonly dayIndex: number;
  readonly minute: number;
}

/** Whether hours are on when a clock on the wall shows a time. */
export function isOpenOn(hours: BusinessHours, { dayIndex, minute }: WallClock): boolean {
  const hasDay = (index: number): boolean =>
    hours.days.some((day) => day === weekdays[index % weekdays.length]);
  const { fromMinute, toMinute } = hours;
  if (fromMinute < toMinute) return hasDay(dayIndex) && minute >= fromMinute && minute < toMinute;
  return minute >= fromMinute
    ? hasDay(dayIndex)
    : minute < toMinute && hasDay(dayIndex + weekdays.length - 1);
}

const names: readonly string[] = weekdays;

/**
 * The day of the week and the minute of the day in a time zone.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function wallClock(at: EpochSeconds, timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(
    format.formatToParts(new Date(at * 1000)).map(({ type, value }) => [type, value] as const),
  );
  return {
    dayIndex: names.indexOf(parts.get('weekday') ?? ''),
    minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
  };
}
