import type { EpochSeconds } from '../time/units';

/** Aircall's history of calls reaches so far back. @see https://developer.aircall.io/api-references/#calls (read 2026-11-20). */
const monthsReachable = 6;

/** The oldest call start that Aircall still tells of. */
export function earliestReachable(now: EpochSeconds): EpochSeconds {
  const date = new Date(now * 1000);
  const month = date.getUTCMonth() - monthsReachable;
  const day = Math.min(date.getUTCDate(), 28);
  return Math.floor(new Date(date).setUTCMonth(month, day) / 1000);
}
