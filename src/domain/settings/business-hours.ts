/** Days of the week, in the order people read them. */
export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/**
 * When the company answers, alike on each of its days.
 *
 * @example { days: ['Mon', 'Tue'], fromMinute: 540, toMinute: 1080 } // 9:00 to 18:00
 */
export interface BusinessHours {
  /** Days on which the hours begin; at least one, in the order of the week. */
  readonly days: readonly Weekday[];
  /** Minutes after midnight, 0 to 1439. */
  readonly fromMinute: number;
  /** The same; not after the beginning means on the next day, so that equal is around the clock. */
  readonly toMinute: number;
}

/** Business hours from outside; `undefined` when they are none. */
export function readBusinessHours(value: unknown): BusinessHours | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { days, fromMinute, toMinute } = value as Record<string, unknown>;
  if (!Array.isArray(days) || !isMinuteOfDay(fromMinute) || !isMinuteOfDay(toMinute)) {
    return undefined;
  }
  const known = weekdays.filter((day) => days.includes(day));
  const isGood = known.length > 0 && known.length === new Set(days).size;
  return isGood ? { days: known, fromMinute, toMinute } : undefined;
}

const isMinuteOfDay = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 24 * 60;

/** A minute of the day as a clock shows it: `09:00`. */
export const formatMinuteOfDay = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The minute of the day a text such as `09:00` names; `undefined` when it names none. */
export function readMinuteOfDay(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  if (Number(hours) < 24 && Number(minutes) < 60) return Number(hours) * 60 + Number(minutes);
  return undefined;
}
