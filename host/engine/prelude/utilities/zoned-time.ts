import { exception } from '../host-port';

/** A moment as a clock on the wall of a time zone shows it. */
export interface ZonedTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 1 = Monday to 7 = Sunday. */
  readonly weekday: number;
  /** Minutes that the zone is ahead of UTC. */
  readonly offsetMinutes: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Minutes of a zone that is written as an offset: `GMT+2`, `UTC-05:30`, `GMT`. */
export function fixedOffset(timeZone: string): number | undefined {
  if (/^(?:GMT|UTC|Z)$/i.test(timeZone)) return 0;
  const found = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(timeZone);
  if (!found) return undefined;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return found[1] === '-' ? -minutes : minutes;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = makeFormatter(timeZone);
  formatters.set(timeZone, made);
  return made;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw exception(`Invalid argument: timeZone. Should be of type: String`, makeFormatter);
  }
}

/** What a clock in `timeZone` shows at a moment. @throws {Error} `Exception` for an unknown zone. */
export function zonedTime(epochMs: number, timeZone: string): ZonedTime {
  const offset = fixedOffset(timeZone);
  if (offset !== undefined)
    return { ...shownTime(epochMs + offset * 60_000), offsetMinutes: offset };
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(epochMs)) {
    parts[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const millisecond = ((epochMs % 1000) + 1000) % 1000;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  return { ...shownTime(asUtc), offsetMinutes: Math.round((asUtc - epochMs) / 60_000) };
}

function shownTime(utcLikeMs: number): Omit<ZonedTime, 'offsetMinutes'> {
  const date = new Date(utcLikeMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: date.getUTCDay() || 7,
  };
}

/** The moment at which a clock in `timeZone` shows a time; the earlier one when it does so twice. */
export function fromZonedTime(utcLikeMs: number, timeZone: string): number {
  const first = utcLikeMs - zonedTime(utcLikeMs, timeZone).offsetMinutes * 60_000;
  return utcLikeMs - zonedTime(first, timeZone).offsetMinutes * 60_000;
}
