import { remember } from './remember';

const DAY_MS = 86_400_000;

/** Milliseconds of 1899-12-30, day number 0 of a spreadsheet. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** Zone offsets only change on quarter hours, so one answer serves them. */
const BUCKET_MS = 900_000;

/**
 * Turns instants into the day numbers that cells hold, and back, in one time zone.
 *
 * Day number 1.5 is 1899-12-31 12:00 on the wall clock of the zone.
 */
export class SerialZone {
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  /**
   * @param timeZone - `Europe/Paris`.
   * @throws {RangeError} for a name no zone has.
   */
  constructor(readonly timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** Day number of an instant in epoch milliseconds. */
  serialOf(epochMs: number): number {
    return (epochMs + this.#offsetAt(epochMs) - EPOCH_MS) / DAY_MS;
  }

  /** Epoch milliseconds of a day number; a time that the clocks skip counts from before the jump. */
  instantOf(serial: number): number {
    const wall = Math.round(serial * DAY_MS) + EPOCH_MS;
    const guess = wall - this.#offsetAt(wall);
    return wall - this.#offsetAt(guess);
  }

  #offsetAt(epochMs: number): number {
    const bucket = Math.floor(epochMs / BUCKET_MS);
    return remember(this.#offsets, bucket, () => this.#ask(bucket * BUCKET_MS));
  }

  #ask(epochMs: number): number {
    const parts = this.#format.formatToParts(epochMs);
    const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    const isBeforeChrist = parts.some((part) => part.type === 'era' && part.value === 'BC');
    const year = isBeforeChrist ? 1 - read('year') : read('year');
    const wall = new Date(0);
    wall.setUTCFullYear(year, read('month') - 1, read('day'));
    wall.setUTCHours(read('hour'), read('minute'), read('second'));
    return wall.getTime() - epochMs;
  }
}

/** Day number of a calendar date, whatever the zone; month counts from 1. */
export const serialOfDate = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - EPOCH_MS) / DAY_MS;

/** The wall clock of a day number as a `Date` whose UTC fields show it. */
export const wallClock = (serial: number): Date => new Date(Math.round(serial * DAY_MS) + EPOCH_MS);
