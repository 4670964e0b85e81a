import { dateTimeFormat } from '../time/format';
import type { EpochSeconds } from '../time/units';

/** Half-hours a day has on the wall. */
export const slotsADay = 48;

/** A half-hour as a clock on the wall shows it. */
export interface Slot {
  /** `2026-11-20` */
  readonly day: string;
  /** 0 begins at midnight. */
  readonly slot: number;
}

/**
 * Makes the function that tells which half-hour of the wall clock a moment lies in. Where clocks are
 * put back two half-hours are one.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function slotTeller(timeZone: string): (at: EpochSeconds) => Slot {
  const format = dateTimeFormat(timeZone);
  const known = new Map<EpochSeconds, Slot>();
  return (at) => {
    const told = known.get(at) ?? readSlot(format(at));
    known.set(at, told);
    return told;
  };
}

/** @param text - `2026-11-20 14:03:22` */
const readSlot = (text: string): Slot => ({
  day: text.slice(0, 10),
  slot: Number(text.slice(11, 13)) * 2 + (Number(text.slice(14, 16)) >= 30 ? 1 : 0),
});

/** The day so many days before another: `2026-11-13`, 7 before `2026-11-20`. */
export const dayBefore = (day: string, days: number): string =>
  new Date(noonOf(day) - days * 86_400_000).toISOString().slice(0, 10);

/** 0 is Monday. */
export const weekdayOf = (day: string): number => (new Date(noonOf(day)).getUTCDay() + 6) % 7;

const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);
