import type { Seconds } from '../time/units';

/** From one look of a TV page to its next. */
const pollSeconds: Seconds = 10;

/** Screens that were switched on together must not ask together. */
const jitterSeconds: Seconds = 2;

/** After failures a page asks less and less often, down to this. */
const longestPause: Seconds = 60;

/**
 * How long a TV page waits before it asks again: about 10 s, and up to a minute while answers fail.
 *
 * @param failures - Looks in a row that brought nothing.
 * @param random - From 0 up to 1.
 */
export function nextPoll(failures: number, random: number): Seconds {
  const pause = Math.min(longestPause, pollSeconds * 2 ** Math.max(0, failures - 1));
  return pause + (2 * random - 1) * jitterSeconds;
}

/** A look that takes longer is given up. */
export const answerWithin: Seconds = 30;
