/**
 * Every how many minutes a clock trigger may run.
 *
 * @see https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyMinutes(Integer)
 */
export const intervals = [1, 5, 10, 15, 30] as const;

/** Minutes from one run to the next. */
export type Interval = (typeof intervals)[number];

/** What a person may choose; `log`: the board stays as it is, and the log goes on. */
export type ScheduleChoice = Interval | 'log' | 'off';

/** How often the log is brought up to date while the board is off. */
export const logInterval: Interval = 10;

/** @returns `undefined` when it is none. */
export const readInterval = (value: unknown): Interval | undefined =>
  intervals.find((interval) => interval === value);
