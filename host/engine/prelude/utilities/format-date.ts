import { exception } from '../host-port';
import { fixedOffset, type ZonedTime, zonedTime } from './zoned-time';

/**
 * A moment in a time zone by a pattern of Java's SimpleDateFormat: `yyyy-MM-dd'T'HH:mm:ssXXX`.
 *
 * @see https://docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html (read 2026-11)
 */
export function formatDate(epochMs: number, timeZone: string, pattern: string): string {
  const time = zonedTime(epochMs, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (whole, literal?: string) => {
    if (literal === undefined) return field(whole, time, epochMs, timeZone);
    return literal === '' ? "'" : literal.replace(/''/g, "'");
  });
}

type Field = (length: number, time: ZonedTime, epochMs: number, timeZone: string) => string;

const number = (value: number, length: number): string => String(value).padStart(length, '0');

const FIELDS: Readonly<Record<string, Field>> = {
  G: () => 'AD',
  y: (length, { year }) => (length === 2 ? number(year % 100, 2) : number(year, length)),
  Y: (length, time) => {
    const { year } = weekOfYear(time);
    return length === 2 ? number(year % 100, 2) : number(year, length);
  },
  M: (length, { month }) => (length < 3 ? number(month, length) : named('month', month, length)),
  L: (length, { month }) => (length < 3 ? number(month, length) : named('month', month, length)),
  d: (length, { day }) => number(day, length),
  D: (length, time) => number(dayOfYear(time), length),
  E: (length, { weekday }) => named('weekday', weekday, length),
  u: (length, { weekday }) => number(weekday, length),
  F: (length, { day }) => number(Math.ceil(day / 7), length),
  w: (length, time) => number(weekOfYear(time).week, length),
  W: (length, time) => number(weekOfMonth(time), length),
  a: (_, { hour }) => (hour < 12 ? 'AM' : 'PM'),
  H: (length, { hour }) => number(hour, length),
  k: (length, { hour }) => number(hour || 24, length),
  K: (length, { hour }) => number(hour % 12, length),
  h: (length, { hour }) => number(hour % 12 || 12, length),
  m: (length, { minute }) => number(minute, length),
  s: (length, { second }) => number(second, length),
  S: (length, { millisecond }) => number(millisecond, length),
  z: (length, _, epochMs, timeZone) => zoneName(epochMs, timeZone, length >= 4 ? 'long' : 'short'),
  Z: (_, { offsetMinutes }) => offset(offsetMinutes, ''),
  X: (length, { offsetMinutes }) => isoOffset(offsetMinutes, length),
};

function field(letters: string, time: ZonedTime, epochMs: number, timeZone: string): string {
  const make = FIELDS[letters.charAt(0)];
  if (make) return make(letters.length, time, epochMs, timeZone);
  throw exception(`Illegal pattern character '${letters.charAt(0)}'`, formatDate);
}

function named(what: 'month' | 'weekday', value: number, length: number): string {
  const style = length >= 4 ? 'long' : 'short';
  // 2024-01-01 was a Monday
  const day = what === 'month' ? Date.UTC(2024, value - 1, 1) : Date.UTC(2024, 0, value);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', [what]: style };
  return new Intl.DateTimeFormat('en-US', options).format(day);
}

function offset(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  return `${sign}${number(Math.floor(size / 60), 2)}${separator}${number(size % 60, 2)}`;
}

function isoOffset(minutes: number, length: number): string {
  if (minutes === 0) return 'Z';
  return length === 1 ? offset(minutes, '').slice(0, 3) : offset(minutes, length === 2 ? '' : ':');
}

function zoneName(epochMs: number, timeZone: string, style: 'long' | 'short'): string {
  if (fixedOffset(timeZone) !== undefined) return timeZone;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: style });
  const parts = format.formatToParts(epochMs);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

const DAY_MS = 86_400_000;

const dayOfYear = ({ year, month, day }: ZonedTime): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / DAY_MS) + 1;

/** US weeks, as Java's default locale has them: they start on Sunday, week 1 holds January 1st. */
function weekOfYear(time: ZonedTime): { week: number; year: number } {
  const nextYear = new Date(Date.UTC(time.year + 1, 0, 1)).getUTCDay();
  const daysLeft = dayOfYear({ ...time, month: 12, day: 31 }) - dayOfYear(time);
  if (daysLeft < nextYear) return { week: 1, year: time.year + 1 };
  const firstDay = new Date(Date.UTC(time.year, 0, 1)).getUTCDay();
  return { week: Math.floor((dayOfYear(time) - 1 + firstDay) / 7) + 1, year: time.year };
}

function weekOfMonth({ year, month, day }: ZonedTime): number {
  const firstDay = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return Math.floor((day - 1 + firstDay) / 7) + 1;
}
