import { parseDays, parseHours } from '../routing/parse-times';
import type { HourRange } from '../routing/rule';
import { splitList } from '../routing/words';
import { wallClock } from '../schedule/quiet-hours';
import { type Weekday, weekdays } from '../settings/business-hours';
import type { EpochSeconds } from '../time/units';

/** A time of every day, or whole days, in which nothing is sent. */
export type QuietSpan = HourRange | { readonly days: readonly Weekday[] };

/** Reads a cell such as `22:00-07:00` or `20-8, Sat-Sun`; `undefined` when a part is neither. */
export function parseQuiet(text: string): readonly QuietSpan[] | undefined {
  const spans = splitList(text).map(parseSpan);
  return spans.every((span): span is QuietSpan => span !== undefined) ? spans : undefined;
}

function parseSpan(text: string): QuietSpan | undefined {
  const days = parseDays(text);
  return days ? { days } : parseHours(text);
}

/**
 * Whether nothing is sent at a moment.
 *
 * @param timeZone - IANA name of the spreadsheet's time zone.
 * @throws {RangeError} When the time zone is not known.
 */
export function isQuiet(spans: readonly QuietSpan[], at: EpochSeconds, timeZone: string): boolean {
  if (spans.length === 0) return false;
  const { dayIndex, minute } = wallClock(at, timeZone);
  return spans.some((span) =>
    'days' in span ? span.days.some((day) => day === weekdays[dayIndex]) : isWithin(span, minute),
  );
}

/** From the first minute up to, not including, the last; over midnight when that is not later. */
const isWithin = ({ fromMinute, toMinute }: HourRange, minute: number): boolean =>
  fromMinute < toMinute
    ? minute >= fromMinute && minute < toMinute
    : minute >= fromMinute || minute < toMinute;
