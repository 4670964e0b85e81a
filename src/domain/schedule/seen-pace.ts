import type { EpochSeconds, Seconds } from '../time/units';

/** Fewer refreshes than this tell little. */
const fewestRuns = 5;

/**
 * How long it usually was from one refresh to the next; `undefined` when there were too few.
 *
 * @param starts - When the last refreshes began, in any order.
 */
export function seenPace(starts: readonly EpochSeconds[]): Seconds | undefined {
  if (starts.length < fewestRuns) return undefined;
  const sorted = [...starts].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((start, index) => start - (sorted[index] ?? start));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
}
