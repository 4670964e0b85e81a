import { type Weekday, weekdays } from '../settings/business-hours';
import type { HourRange } from './rule';
import { fold } from './words';

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Days such as `Mon-Fri`, or `Sunday`; `undefined` when it is neither a day nor a row of them. */
export function parseDays(text: string): readonly Weekday[] | undefined {
  const [, first = '', last = first] =
    /^([a-z]+)\.?(?:\s*(?:-|–|—|to)\s*([a-z]+)\.?)?$/.exec(fold(text)) ?? [];
  const [from, to] = [dayIndex(first), dayIndex(last)];
  if (from < 0 || to < 0) return undefined;
  const count = ((to - from + weekdays.length) % weekdays.length) + 1;
  const days = Array.from({ length: count }, (_, at) => weekdays[(from + at) % weekdays.length]);
  return days.filter((day): day is Weekday => day !== undefined);
}

const dayIndex = (word: string): number =>
  word.length < 2 ? -1 : names.findIndex((name) => name.startsWith(word));

/** Times of day such as `09:00-18:00`, `9-18` or `22:00-06:00`; `undefined` when they are none. */
export function parseHours(text: string): HourRange | undefined {
  const pattern = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(?:-|–|—|to)\s*(\d{1,2})(?:[:.h](\d{2}))?$/;
  const parts = pattern.exec(fold(text));
  if (!parts) return undefined;
  const [fromMinute, toMinute] = [minuteOf(parts[1], parts[2]), minuteOf(parts[3], parts[4])];
  if (fromMinute === undefined || toMinute === undefined || fromMinute === endOfDay) {
    return undefined;
  }
  return { fromMinute, toMinute: toMinute % endOfDay };
}

const endOfDay = 24 * 60;

function minuteOf(hours = '', minutes = '00'): number | undefined {
  const minute = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && minute <= endOfDay ? minute : undefined;
}

/** Whether there is a time zone of this IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
