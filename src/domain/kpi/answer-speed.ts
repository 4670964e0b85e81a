import type { Seconds } from '../time/units';
import type { Tally } from './tally';

/**
 * Average speed of answer: the mean wait of the calls an agent answered, in seconds. Calls nobody
 * answered are never in it.
 *
 * @returns `undefined` when there was none to answer.
 * @see docs/decisions/0007-marks-slow-agents-order.md
 */
export const averageSpeedOfAnswer = ({ inbound, answerSeconds }: Tally): Seconds | undefined =>
  inbound === 0 ? undefined : answerSeconds / inbound;

/**
 * Whether an average is over the target; one of exactly the target keeps it.
 *
 * @param target - Seconds; 0 is no target, which nothing exceeds.
 */
export const exceedsTarget = (average: Seconds | undefined, target: Seconds): boolean =>
  average !== undefined && target > 0 && average > target;
