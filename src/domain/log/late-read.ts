import type { Call } from '../calls/call';
import { type KnownCall, mergeCalls } from '../calls/merge-calls';
import { callRow, readCallRow, readUpdated } from '../calls/row';
import type { Row } from '../sheets/headers';
import type { EpochSeconds, Seconds } from '../time/units';
import type { LogCare } from './log-care';

/** Calls are read again so long after they started: until then people tag them and write comments. */
const lateSeconds: Seconds = 24 * 3600;

/** The calls of so long a time are read at once, so that a quiet account costs a request each time. */
const stepSeconds: Seconds = 900;

/** No more often, even when much is left. */
const pauseSeconds: Seconds = 180;

/** What was missed for longer, while nothing ran, is given up. */
const longestLag: Seconds = 7 * 86_400;

/** The log begins with the calls that a first refresh can know. */
const firstReach: Seconds = 2 * 3600;

/** Start times of calls to be read again, both ends included. */
export interface LateWindow {
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
}

/** Where reading again begins, for an account that was just set up. */
export const firstLateTo = (now: EpochSeconds): EpochSeconds => Math.floor(now) - firstReach;

/** The calls whose day is over and that were not read again; `undefined` while that can wait. */
export function lateWindow(
  { lateTo, lateAt }: Pick<LogCare, 'lateTo' | 'lateAt'>,
  now: EpochSeconds,
): LateWindow | undefined {
  const to = Math.floor(now) - lateSeconds;
  if (to - lateTo < stepSeconds || Math.abs(now - lateAt) < pauseSeconds) return undefined;
  return { from: Math.max(lateTo, to - longestLag), to };
}

/** What a reading of a window brought: its first calls, oldest first. */
export interface LateReading {
  readonly calls: readonly Call[];
  readonly isComplete: boolean;
}

/** Up to where calls have been read again after a reading; always further than before. */
export function lateToAfter({ from, to }: LateWindow, { calls, isComplete }: LateReading) {
  if (isComplete) return to;
  const newest = calls.reduce((latest, { startedAt }) => Math.max(latest, startedAt), from);
  // more calls in one second than one reading brings: the rest of that second is given up
  return Math.min(to, Math.max(newest, from + 1));
}

/**
 * The row of the log with what Aircall tells now; `undefined` when it tells the same, or a person
 * made the row unreadable.
 *
 * @param change - What else must hold of the call, such as that nothing purged comes back.
 */
export function correctRow(
  row: Row,
  told: KnownCall,
  change: (call: Call) => Call = (call) => call,
): Row | undefined {
  const call = readCallRow(row);
  if (call === undefined) return undefined;
  const before = { call, asOf: readUpdated(row) ?? call.startedAt };
  const after = mergeCalls(before, told);
  const corrected = callRow(change(after.call), after.asOf);
  return readBack(corrected) === readBack(row) ? undefined : corrected;
}

// as it is read back: a comment with a comma comes back as two
const readBack = (row: Row): string => JSON.stringify(readCallRow(row));
