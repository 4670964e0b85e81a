import { localeTags } from '../texts/language';
import { spokenLanguage } from '../texts/spoken';
import type { EpochSeconds, Seconds } from './units';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * A length of time as people read a clock: `0:07`, `4:05`, `1:02:03`.
 *
 * @param seconds - Fractions are cut off; a negative length counts as none.
 */
export function formatDuration(seconds: Seconds): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = twoDigits(whole % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** How long ago something was: `4 s` within two minutes, then `4:05`. */
export const describeAge = (seconds: Seconds): string =>
  seconds < 120 ? `${Math.max(0, Math.floor(seconds))} s` : formatDuration(seconds);

/**
 * A time of day with seconds: `14:03:22`.
 *
 * @param timeZone - IANA name, such as `Europe/Paris`.
 * @throws {RangeError} When the time zone is not known.
 */
export function formatTimeOfDay(at: EpochSeconds, timeZone: string): string {
  return inZone(at, timeZone, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}

/**
 * A time of day to the minute: `14:03`.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function formatHourAndMinute(at: EpochSeconds, timeZone: string): string {
  return inZone(at, timeZone, { hour: '2-digit', minute: '2-digit' });
}

/**
 * A past moment as short as it can be told: `14:03:22` today, `17 Nov 14:03:22` on another day, in French
 * `17 nov. 14:03:22`.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function formatMoment(at: EpochSeconds, now: EpochSeconds, timeZone: string): string {
  const day = formatDay(at, timeZone);
  const time = formatTimeOfDay(at, timeZone);
  return day === formatDay(now, timeZone) ? time : `${day} ${time}`;
}

/**
 * A day in a way every reader takes alike: `2026-11-20`.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export const formatDate = (at: EpochSeconds, timeZone: string): string =>
  dateTimeFormat(timeZone)(at).slice(0, 10);

/**
 * Makes the function that tells moments as `2026-11-20 14:03:22`; for many of them, since making it
 * costs more than using it.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function dateTimeFormat(timeZone: string): (at: EpochSeconds) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (at) => format.format(new Date(at * 1000)).replace(/^(\d+)\/(\d+)\/(\d+), /, '$3-$2-$1 ');
}

const formatDay = (at: EpochSeconds, timeZone: string): string =>
  inZone(at, timeZone, { day: 'numeric', month: 'short' });

function inZone(at: EpochSeconds, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(localeTags[spokenLanguage()], {
    ...options,
    timeZone,
    hourCycle: 'h23',
  });
  return format.format(new Date(at * 1000));
}
