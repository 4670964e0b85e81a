import { formatDate } from '../time/format';
import type { EpochSeconds, Seconds } from '../time/units';

/** A calendar month in the spreadsheet's time zone, such as `2026-10`; months sort as texts. */
export type Month = string;

/** A month is closed only so long after its end: until then polls and late facts look for its calls in Calls. */
const graceSeconds: Seconds = 3 * 86_400;

/**
 * The month a moment lies in.
 *
 * @param timeZone - IANA name.
 */
export const monthOf = (at: EpochSeconds, timeZone: string): Month =>
  formatDate(at, timeZone).slice(0, 7);

/** Whether a month's calls may leave Calls for a tab of their own. */
export const isClosed = (month: Month, now: EpochSeconds, timeZone: string): boolean =>
  month < monthOf(now - graceSeconds, timeZone);

/**
 * Makes the function that tells the month of many moments: most lie in the same months, and asking
 * the calendar for each of 50,000 would take seconds.
 */
export function monthTeller(timeZone: string): (at: EpochSeconds) => Month {
  const hours = new Map<number, Month>();
  return (at) => {
    // no zone changes its date within a quarter of an hour
    const quarter = Math.floor(at / 900);
    const month = hours.get(quarter) ?? monthOf(quarter * 900, timeZone);
    hours.set(quarter, month);
    return month;
  };
}

const tabPattern = /^Calls (\d{4}-\d{2})(?: \(Aircall\))?$/;

/** Names a month's tab may have; the second when somebody has a tab of the first name. */
export const tabNames = (month: Month): readonly [string, string] => [
  `Calls ${month}`,
  `Calls ${month} (Aircall)`,
];

/** The month whose calls a tab of this name may hold. */
export const monthOfTab = (name: string): Month | undefined => tabPattern.exec(name)?.[1];
