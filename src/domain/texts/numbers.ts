import type { Language } from './language';
import { spokenLanguage } from './spoken';

/** What stands between parts of a number; spaces are such that no line breaks there. */
const marks: Readonly<Record<Language, { decimal: string; thousands: string; percent: string }>> = {
  en: { decimal: '.', thousands: ',', percent: ' %' },
  fr: { decimal: ',', thousands: '\u202f', percent: '\u00a0%' },
};

/** A whole number as readers write it: `12,345`, in French `12 345`; fractions are rounded. */
export const wholeNumber = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(?:\d{3}){1,6}$)/g, marks[spokenLanguage()].thousands);

/**
 * A number with its fraction, as it is: `2.4`, in French `2,4`.
 *
 * @param value - A number, or its text when it is to have so many decimals.
 */
export const decimalNumber = (value: number | string): string =>
  String(value).replace('.', marks[spokenLanguage()].decimal);

/** The same with the sign of percent: `82.9 %`. */
export const percentage = (value: number | string): string =>
  `${decimalNumber(value)}${marks[spokenLanguage()].percent}`;

/** A count where there is little room: `999`, then `1.2k`, from 10,000 on `12k`; rounded down. */
export function shortNumber(value: number): string {
  if (value < 1000) return String(value);
  const hundreds = Math.floor(value / 100);
  return `${value < 10_000 ? decimalNumber(hundreds / 10) : Math.floor(hundreds / 10)}k`;
}
