import type { Language } from '../texts/language';
import { spokenLanguage } from '../texts/spoken';
import { dateTimeFormat, formatDate } from './format';
import type { EpochSeconds } from './units';

/** How a day is written with digits; ten characters in each language. */
const orders: Readonly<Record<Language, string>> = { en: '$1-$2-$3', fr: '$3/$2/$1' };

/** A text that begins with a day, such as `2026-11-20 14:03`, with the day as readers write it. */
export const tellDay = (text: string): string =>
  text.replace(/^(\d+)-(\d+)-(\d+)/, orders[spokenLanguage()]);

/**
 * A day as readers write it: `2026-11-20`, in French `20/11/2026`. Programs read `formatDate`.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export const tellDate = (at: EpochSeconds, timeZone: string): string =>
  tellDay(formatDate(at, timeZone));

/**
 * Makes the function that tells moments as readers write them: `2026-11-20 14:03:22`, in French
 * `20/11/2026 14:03:22`.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function tellDateTime(timeZone: string): (at: EpochSeconds) => string {
  const format = dateTimeFormat(timeZone);
  return (at) => tellDay(format(at));
}
