/**
 * Every how many minutes a clock trigger may run.
 *
 * @see https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyMinutes(Integer)
 */
export const intervals = [1, 5, 10, 15, 30] as const;

/** Minutes from one run to the next. */
export type Interval = (typeof intervals)[number];

/** What a person may choose. */
export type ScheduleChoice = Interval | 'off';

/** @returns `undefined` when it is none. */
export const readInterval = (value: unknown): Interval | undefined =>
  intervals.find((interval) => interval === value);
