import type { EpochSeconds, Seconds } from '../../domain/time/units';

/** The headers of an answer, names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** Aircall counts by the minute. */
export const WINDOW_SECONDS: Seconds = 60;

/** How far Aircall's clock and ours may lie apart. */
const CLOCK_TOLERANCE_SECONDS: Seconds = 5;

/**
 * How long Aircall wants us to wait after a 429: `Retry-After` (seconds or a date), else until
 * `X-AircallApi-Reset`, else a minute.
 *
 * @see https://developer.aircall.io/api-references/#rate-limiting — 120 requests a minute and
 * company; the header `Retry-After` is undocumented, clients look for it (read 2026-11-20).
 */
export function waitAfterLimit(headers: Headers, now: EpochSeconds): Seconds {
  const reset = resetAt(headers, now);
  const untilReset = reset === undefined ? undefined : reset - now;
  return retryAfterSeconds(headers, now) ?? untilReset ?? WINDOW_SECONDS;
}

/** The wait asked for by `Retry-After`, if that header is there and readable. */
export function retryAfterSeconds(headers: Headers, now: EpochSeconds): Seconds | undefined {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date / 1000 - now);
}

/**
 * When the current minute of Aircall ends, from `X-AircallApi-Reset`. Its unit is undocumented, so
 * epoch seconds and milliseconds are told apart by size. A time that cannot be the end of a running
 * minute comes from a clock that is not ours, and tells us nothing.
 */
export function resetAt(headers: Headers, now: EpochSeconds): EpochSeconds | undefined {
  const value = headers['x-aircallapi-reset']?.trim() ?? '';
  if (!/^\d+(\.\d+)?$/.test(value)) return undefined;
  const number = Number(value);
  const seconds = number < 1e12 ? number : number / 1000;
  const isPlausible = Math.abs(seconds - now) <= WINDOW_SECONDS + CLOCK_TOLERANCE_SECONDS;
  const isOver = seconds < now - CLOCK_TOLERANCE_SECONDS;
  return isPlausible && !isOver ? Math.max(seconds, now + 1) : undefined;
}

/** How many requests Aircall still accepts in this minute, when it says so. */
export function remainingIn(headers: Headers): number | undefined {
  const value = headers['x-aircallapi-remaining']?.trim() ?? '';
  return /^\d+$/.test(value) ? Number(value) : undefined;
}
