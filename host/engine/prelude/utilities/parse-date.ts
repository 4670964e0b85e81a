import { exception } from '../host-port';
import { fromZonedTime } from './zoned-time';

interface Parsed {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  afternoon: boolean | undefined;
  offsetMinutes: number | undefined;
}

type Reader = (parsed: Parsed, text: string, length: number) => void;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Letter {
  /** What the text must look like, by how often the letter stands there. */
  readonly match: (length: number) => string;
  readonly read: Reader;
}

type Part = 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

const digits = (part: Part, most: number): Letter => ({
  match: () => `\\d{1,${most}}`,
  read: (parsed, text) => {
    parsed[part] = Number(text);
  },
});

const OFFSET: Letter = { match: () => '[+-]\\d{2}(?::?\\d{2})?|Z', read: readOffset };

const LETTERS: Readonly<Record<string, Letter>> = {
  y: { match: (length) => (length === 2 ? '\\d{2,4}' : '\\d+'), read: readYear },
  M: { match: (length) => (length < 3 ? '\\d{1,2}' : '[A-Za-z]+'), read: readMonth },
  d: digits('day', 2),
  H: digits('hour', 2),
  h: {
    match: () => '\\d{1,2}',
    read: (parsed, text) => {
      parsed.hour = Number(text) % 12;
    },
  },
  m: digits('minute', 2),
  s: digits('second', 2),
  S: digits('millisecond', 3),
  a: {
    match: () => '[AaPp][Mm]',
    read: (parsed, text) => {
      parsed.afternoon = /^p/i.test(text);
    },
  },
  E: { match: () => '[A-Za-z]+', read: () => undefined },
  Z: OFFSET,
  X: OFFSET,
};

function readYear(parsed: Parsed, text: string, length: number): void {
  const short = length === 2 && text.length === 2;
  parsed.year = Number(text) + (short ? (Number(text) < 50 ? 2000 : 1900) : 0);
}

function readMonth(parsed: Parsed, text: string): void {
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  parsed.month = named >= 0 ? named + 1 : Number(text);
}

function readOffset(parsed: Parsed, text: string): void {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})?/.exec(text) ?? [];
  parsed.offsetMinutes = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** The moment a text names by a SimpleDateFormat pattern. @throws {Error} When it does not fit. */
export function parseDate(text: string, timeZone: string, pattern: string): Date {
  const read: ((parsed: Parsed, found: string) => void)[] = [];
  const expression = pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[\s\S]/g,
    (whole, literal?: string, letter?: string) => {
      if (literal !== undefined) return quote(literal === '' ? "'" : literal.replace(/''/g, "'"));
      if (letter === undefined) return quote(whole);
      const known = LETTERS[letter];
      if (!known) throw exception(`Illegal pattern character '${letter}'`, parseDate);
      read.push((parsed, found) => known.read(parsed, found, whole.length));
      return `(${known.match(whole.length)})`;
    },
  );
  const match = new RegExp(`^${expression}`).exec(text);
  if (!match) throw exception(`Unparseable date: "${text}"`, parseDate);
  return new Date(moment(collect(match, read), timeZone));
}

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function collect(
  match: RegExpExecArray,
  read: ((parsed: Parsed, found: string) => void)[],
): Parsed {
  const parsed: Parsed = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
    afternoon: undefined,
    offsetMinutes: undefined,
  };
  read.forEach((one, i) => {
    one(parsed, match[i + 1] as string);
  });
  return parsed;
}

function moment(parsed: Parsed, timeZone: string): number {
  const hour = parsed.hour + (parsed.afternoon ? 12 : 0);
  const { year, month, day, minute, second, millisecond, offsetMinutes } = parsed;
  const utcLike = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  return offsetMinutes === undefined
    ? fromZonedTime(utcLike, timeZone)
    : utcLike - offsetMinutes * 60_000;
}
