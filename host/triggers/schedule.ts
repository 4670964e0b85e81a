import type { EpochMilliseconds } from '../../clock/clock';
import { assertNever } from '../engine/assert-never';

/** When a clock trigger fires. */
export type ClockSchedule =
  | { readonly kind: 'minutes'; readonly every: number }
  | { readonly kind: 'hours'; readonly every: number }
  | ({ readonly kind: 'days'; readonly every: number } & TimeOfDay)
  | ({ readonly kind: 'weeks'; readonly every: number; readonly weekday: number } & TimeOfDay)
  | ({ readonly kind: 'monthDay'; readonly day: number } & TimeOfDay)
  | { readonly kind: 'once'; readonly at: EpochMilliseconds };

/** A point of the day in a time zone. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly timeZone: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * When a schedule is due next, after `after`.
 *
 * @param after - The last time it was due, or when the trigger was made.
 * @returns Epoch milliseconds; undefined when it is never due again.
 */
export function nextDue(
  schedule: ClockSchedule,
  after: EpochMilliseconds,
): EpochMilliseconds | undefined {
  switch (schedule.kind) {
    case 'minutes':
      return after + schedule.every * MINUTE_MS;
    case 'hours':
      return after + schedule.every * 60 * MINUTE_MS;
    case 'days':
      return atTimeOfDay(schedule, after, (day) => day >= schedule.every - 1);
    case 'weeks':
      return atTimeOfDay(
        schedule,
        after,
        (day, date) => date.getUTCDay() === schedule.weekday && day >= (schedule.every - 1) * 7,
      );
    case 'monthDay':
      return atTimeOfDay(schedule, after, (_, date) => date.getUTCDate() === schedule.day);
    case 'once':
      return schedule.at > after ? schedule.at : undefined;
    default:
      return assertNever(schedule);
  }
}

/** The first matching day's point of time after `after`; looks two months ahead. */
function atTimeOfDay(
  { hour, minute, timeZone }: TimeOfDay,
  after: EpochMilliseconds,
  matches: (day: number, date: Date) => boolean,
): EpochMilliseconds | undefined {
  const local = after + offsetMs(after, timeZone);
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  let day = 0;
  for (let i = 0; i < 62; i += 1) {
    const wall = midnight + i * DAY_MS + (hour * 60 + minute) * MINUTE_MS;
    const due = fromWallClock(wall, timeZone);
    if (due <= after) continue;
    if (matches(day, new Date(wall))) return due;
    day += 1;
  }
  return undefined;
}

/**
 * The moment at which a clock in `timeZone` shows a time.
 *
 * @param wall - That time, as epoch milliseconds if the zone were UTC.
 */
export const fromWallClock = (wall: EpochMilliseconds, timeZone: string): EpochMilliseconds =>
  wall - offsetMs(wall - offsetMs(wall, timeZone), timeZone);

/** Milliseconds that a zone is ahead of UTC at a moment. */
function offsetMs(at: EpochMilliseconds, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const { year, month, day } = { year: read('year'), month: read('month'), day: read('day') };
  const wall = Date.UTC(year, month - 1, day, read('hour'), read('minute'), read('second'));
  return wall - Math.floor(at / 1000) * 1000;
}
