import { type AccountKind, googleLimits } from '../quota/limits';
import type { Seconds } from '../time/units';
import { type Interval, intervals } from './interval';

/** What a refresh costs, and what may be spent. */
export interface RunCost {
  readonly seconds: Seconds;
  /** Whether the last runs were measured; if not, it is estimated from the account's size. */
  readonly isMeasured: boolean;
  /** Minutes that Google lets the triggers of this person run a day. */
  readonly minutesADay: number;
}

/** Fewer runs than this tell little: the first ones read everything. */
const fewestRuns = 5;

/** The part of the day's minutes the refresh may plan with; slow runs need the rest. */
const share = 0.8;

/**
 * What a refresh costs.
 *
 * @param measured - How long the last runs took.
 * @param users - How many users the account has.
 * @param account - Of whoever owns the trigger.
 */
export function judgeCost(
  measured: readonly Seconds[],
  users: number,
  account: AccountKind,
): RunCost {
  const isMeasured = measured.length >= fewestRuns;
  const sum = measured.reduce((total, seconds) => total + seconds, 0);
  const seconds = isMeasured ? sum / measured.length : estimate(users);
  const minutesADay = googleLimits[account].triggerSeconds / 60;
  return { seconds: Math.max(0.1, Math.round(seconds * 10) / 10), isMeasured, minutesADay };
}

// an account of 100 users may be refreshed every minute: 3 s is what the smaller quota leaves a run
const estimate = (users: number): Seconds => 1.5 + users * 0.015;

/** Minutes a day the refresh would run at an interval. */
export const minutesUsed = (cost: RunCost, interval: Interval): number =>
  (cost.seconds * 24) / interval;

/** The shortest interval that leaves a margin of the day's minutes; the longest when none does. */
export const recommendInterval = (cost: RunCost): Interval =>
  intervals.find((interval) => minutesUsed(cost, interval) <= cost.minutesADay * share) ?? 30;
