import type { EpochSeconds } from '../time/units';

/** A day of the calendar; `month` and `day` count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a clock on the wall shows. */
export interface WallTime extends Day {
  /** 0 at midnight. */
  readonly minuteOfDay: number;
  readonly second: number;
}

/**
 * What a clock on the wall of a time zone shows at a moment.
 *
 * @param timeZone - IANA name.
 * @throws {RangeError} When the time zone is not known.
 */
export function wallTimeAt(at: EpochSeconds, timeZone: string): WallTime {
  const shown = new Date(shownSeconds(at, timeZone) * 1000);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    minuteOfDay: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
  };
}

/**
 * The moment at which a clock on the wall shows a time.
 *
 * @param edge - When clocks are put back a time comes twice: `first` or `last` of the two. When they
 * are put forward one does not come at all: `first` is the same distance before, `last` after. So a
 * period from a `first` to a `last` never leaves out what somebody meant.
 * @throws {RangeError} When the time zone is not known.
 */
export function momentOf(
  { year, month, day, minuteOfDay, second }: WallTime,
  timeZone: string,
  edge: 'first' | 'last',
): EpochSeconds {
  const shown = Date.UTC(year, month - 1, day, 0, minuteOfDay, second) / 1000;
  const guesses = [shown - aDay, shown + aDay].map(
    (near) => shown - (shownSeconds(near, timeZone) - near),
  );
  const right = guesses.filter((guess) => shownSeconds(guess, timeZone) === shown);
  const candidates = right.length > 0 ? right : guesses;
  return edge === 'first' ? Math.min(...candidates) : Math.max(...candidates);
}

const aDay = 86_400;

/** The wall clock's time as if it were UTC. */
function shownSeconds(at: EpochSeconds, timeZone: string): EpochSeconds {
  const part = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(new Date(at * 1000))
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const { year, month, day, hour, minute, second } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
}

const clockOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
