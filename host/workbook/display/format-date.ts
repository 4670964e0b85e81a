import { wallClock } from '../serial';
import type { FormatToken } from './sections';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Moment {
  readonly date: Date;
  /** Seconds since day 0, for elapsed fields. */
  readonly elapsedSeconds: number;
  readonly hasHalves: boolean;
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** A day number by the date fields of a format: `yyyy-mm-dd hh:mm:ss`, `[h]:mm`. */
export function formatDate(serial: number, tokens: readonly FormatToken[]): string {
  const showsFraction = tokens.some((token) => token.kind === 'date' && token.text[0] === '.');
  // Without a fraction the clock shows whole seconds, rounded once so that no field disagrees.
  const moment = showsFraction ? serial : Math.round(serial * 86_400) / 86_400;
  const date = wallClock(moment);
  const elapsedSeconds = Math.floor(Math.round(Math.abs(moment) * 86_400_000) / 1000);
  const hasHalves = tokens.some((token) => token.kind === 'date' && /^a/i.test(token.text));
  const fields = { date, elapsedSeconds, hasHalves };
  const text = tokens.map((token, index) => formatToken(token, index, tokens, fields)).join('');
  const isElapsed = tokens.some((token) => token.kind === 'date' && token.text[0] === '[');
  return isElapsed && serial < 0 ? `-${text}` : text;
}

function formatToken(
  token: FormatToken,
  index: number,
  tokens: readonly FormatToken[],
  moment: Moment,
): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'digits') return token.text;
  if (token.kind !== 'date') return '';
  const text = token.text.toLowerCase();
  if (text[0] === 'm' && isMinute(token.text, index, tokens)) {
    return pad(moment.date.getUTCMinutes(), text.length);
  }
  return formatField(text, moment, token.text);
}

/** `m` means minutes next to hours or seconds, months elsewhere; a capital `M` is always a month. */
function isMinute(text: string, index: number, tokens: readonly FormatToken[]): boolean {
  if (text.length > 2 || text[0] === 'M') return false;
  const isDate = (token: FormatToken | undefined) => token?.kind === 'date';
  const before = tokens.slice(0, index).findLast(isDate);
  const after = tokens.slice(index + 1).find(isDate);
  const starts = (token: FormatToken | undefined, letter: RegExp) =>
    token?.kind === 'date' && letter.test(token.text);
  return starts(before, /^\[?h/i) || starts(after, /^\[?s/i);
}

function formatField(
  field: string,
  { date, elapsedSeconds, hasHalves }: Moment,
  as: string,
): string {
  const hours = date.getUTCHours();
  switch (field[0]) {
    case 'y':
      return field.length > 2 ? pad(date.getUTCFullYear(), 4) : pad(date.getUTCFullYear() % 100, 2);
    case 'm':
      return nameOrNumber(MONTHS[date.getUTCMonth()] ?? '', date.getUTCMonth() + 1, field.length);
    case 'd':
      return nameOrNumber(WEEKDAYS[date.getUTCDay()] ?? '', date.getUTCDate(), field.length);
    case 'h':
      return pad(hasHalves ? ((hours + 11) % 12) + 1 : hours, Math.min(field.length, 2));
    case 's':
      return pad(date.getUTCSeconds(), Math.min(field.length, 2));
    case 'a':
      return half(hours < 12, as);
    case '.':
      return `.${pad(date.getUTCMilliseconds(), 3).slice(0, field.length - 1)}`;
    default:
      return elapsed(field, elapsedSeconds);
  }
}

function nameOrNumber(name: string, number: number, letters: number): string {
  if (letters < 3) return pad(number, letters);
  if (letters === 3) return name.slice(0, 3);
  return letters === 5 ? name.slice(0, 1) : name;
}

function half(isMorning: boolean, as: string): string {
  if (as.length === 3) return isMorning ? 'A' : 'P';
  return isMorning ? 'AM' : 'PM';
}

function elapsed(field: string, seconds: number): string {
  const unit = { h: 3600, m: 60, s: 1 }[field[1] ?? 's'] ?? 1;
  return pad(Math.floor(seconds / unit), field.length - 2);
}
