import { serialOfDate } from '../serial';
import type { Entry, EntryRules } from './entry';
import { parseTime } from './parse-time';

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * A date, with or without a time: `1/2/2024`, `2024-01-02 3:04`, `Jan 2, 2024`, `2 Jan`.
 *
 * A date without a year is one of this year; `1/2` follows the locale's order.
 *
 * @returns undefined when the text is no date of the calendar.
 */
export function parseDate(text: string, rules: EntryRules): Entry | undefined {
  const whole = parseDay(text, rules);
  if (whole) return { value: serialOf(whole), format: whole.format };
  const cut = /^(.+?),?\s+(\d{1,2}(?::|\s?[ap]\.?m).*)$/i.exec(text);
  const day = cut && parseDay(cut[1] ?? '', rules);
  const time = cut && parseTime(cut[2] ?? '');
  if (!day || !time || time.value >= 1) return undefined;
  return { value: serialOf(day) + time.value, format: `${day.format} h:mm:ss` };
}

const serialOf = (date: CalendarDate): number => serialOfDate(date.year, date.month, date.day);

function parseDay(text: string, rules: EntryRules): CalendarDate | undefined {
  const date = parseDigits(text, rules) ?? parseMonthName(text, rules);
  return date && isOfCalendar(date) ? date : undefined;
}

function parseDigits(text: string, rules: EntryRules): CalendarDate | undefined {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const [, year, separator, month, day] = iso;
    const format = ['yyyy', 'mm', 'dd'].join(separator);
    return { year: Number(year), month: Number(month), day: Number(day), format };
  }
  const dots = rules.locale.datePattern.includes('.') ? '.' : '';
  const local = new RegExp(`^(\\d{1,2})([-/${dots}])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?$`).exec(text);
  if (!local) return undefined;
  const [, first, separator, second, year] = local;
  const isMonthFirst = rules.locale.dateOrder !== 'dmy';
  const pattern = separator === '-' ? (isMonthFirst ? 'm-d' : 'd-m') : shortPattern(rules);
  const yearPattern = separator === '-' ? `${pattern}-yyyy` : rules.locale.datePattern;
  return {
    year: fullYear(year, rules),
    month: Number(isMonthFirst ? first : second),
    day: Number(isMonthFirst ? second : first),
    format: year === undefined ? pattern : yearPattern,
  };
}

/** The locale's date pattern without its year. */
const shortPattern = ({ locale }: EntryRules): string =>
  locale.datePattern.replace(/[^a-z]*y+[^a-z]*/i, '');

function fullYear(text: string | undefined, rules: EntryRules): number {
  if (text === undefined) return rules.thisYear();
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function parseMonthName(text: string, rules: EntryRules): CalendarDate | undefined {
  const monthFirst = /^([a-z]+)\.?\s(\d{1,2})(?:(?:,\s?|\s)(\d{4}))?$/i.exec(text);
  const dayFirst = /^(\d{1,2})([\s-])([a-z]+)\.?(?:(?:,\s?|\2)(\d{4}))?$/i.exec(text);
  const name = (monthFirst?.[1] ?? dayFirst?.[3] ?? '').toLowerCase();
  const isFull = FULL_MONTHS.includes(name) && name !== 'may';
  const month = 1 + (isFull ? FULL_MONTHS.indexOf(name) : MONTHS.indexOf(name));
  if (month === 0) return undefined;
  const day = Number(monthFirst?.[2] ?? dayFirst?.[1]);
  const year = monthFirst ? monthFirst[3] : dayFirst?.[4];
  const names = isFull ? 'mmmm' : 'mmm';
  const joint = dayFirst?.[2] ?? ' ';
  const tail = year === undefined ? '' : monthFirst ? ', yyyy' : `${joint}yyyy`;
  const format = monthFirst ? `${names} d${tail}` : `d${joint}${names}${tail}`;
  return { year: fullYear(year, rules), month, day, format };
}

function isOfCalendar({ year, month, day }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
}
