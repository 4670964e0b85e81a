import type { EpochSeconds, Seconds } from '../time/units';
import { type DayUse, hourOf, hoursKept, usedAt } from './day-use';

/** What decides when the trigger may run again. */
export interface PaceFacts {
  readonly use: DayUse;
  /** Seconds Google lets triggers run in 24 hours. */
  readonly limit: Seconds;
  /** Seconds from one trigger to the next. */
  readonly interval: Seconds;
  /** Whether the company answers calls at a moment; asked only when there is a reason to. */
  readonly isOpen: (at: EpochSeconds) => boolean;
}

/**
 * The longest a run can take: Google ends it then. So much of the day is never planned with, and one
 * run more than planned breaks no limit.
 *
 * @see https://developers.google.com/apps-script/guides/services/quotas — "Script runtime" (2026-11-20).
 */
const longestRun: Seconds = 360;

/** What a run that is left out takes: Google starts the script all the same. An estimate. */
export const leftOutSeconds: Seconds = 0.5;

/** While there are seconds left, runs are no further apart. */
const longestPause: Seconds = 3600;

/** The clock's triggers come up to a minute early or late. */
const tolerance: Seconds = 30;

/** Outside business hours a second of the day counts for so much. */
const closedWeight = 0.25;

const hourSeconds = 3600;

/**
 * When the trigger shall run next, after a run that began at `from`.
 *
 * The seconds that are left for 24 hours are spread over them, and each hour gives back what was used
 * a day before. An even pace that lets every run be is kept. Otherwise business hours get four times
 * what other hours get.
 *
 * @returns `undefined` when the next trigger may run, as always.
 */
export function planRest(facts: PaceFacts, from: EpochSeconds): EpochSeconds | undefined {
  const { use, interval } = facts;
  if (use.ranAt === 0) return undefined;
  const cost = Math.max(0, use.runSeconds - leftOutSeconds);
  const even = pace(facts, from, () => 1);
  if (even(from) * interval >= cost && canPay(facts, from + interval)) return undefined;
  const weigh = (at: EpochSeconds): number => (facts.isOpen(at) ? 1 : closedWeight);
  const next = earn(facts, from, { cost, rate: pace(facts, from, weigh) });
  return next - from > interval ? next : undefined;
}

/** Whether a run of the clock is left out: before that moment, unless the clock was set back. */
export const isResting = (use: DayUse, now: EpochSeconds): boolean =>
  now < use.restUntil - tolerance &&
  use.restUntil - now <= longestRest &&
  now >= use.ranAt - tolerance;

/** With nothing left runs wait for the hours of the day before to be given back: a day at most. */
const longestRest: Seconds = hoursKept * hourSeconds;

interface Earning {
  readonly cost: Seconds;
  /** Seconds of trigger a second of the day brings. */
  readonly rate: (at: EpochSeconds) => number;
}

/** The first trigger by which a run is earned, or due in any case, and can be paid. */
function earn(facts: PaceFacts, from: EpochSeconds, { cost, rate }: Earning): EpochSeconds {
  const { interval } = facts;
  let earned = 0;
  let at = from;
  do {
    earned += rate(at) * interval;
    at += interval;
    const isDue = earned + (rate(at) * interval) / 2 >= cost || at - from >= longestPause;
    if (isDue && canPay(facts, at)) return at;
  } while (at - from < longestRest);
  return at;
}

/** Whether one run more at a moment stays within what may be used, with the runs left out till then. */
function canPay({ use, limit, interval }: PaceFacts, at: EpochSeconds): boolean {
  const leftOut = Math.max(0, (at - use.ranAt) / interval - 1) * leftOutSeconds;
  return usedAt(use, 'triggerSeconds', at) + leftOut + use.runSeconds <= limit - longestRun;
}

/**
 * How many seconds of trigger each second of the day brings from now on, when every hour of the next
 * 24 is to end within the limit.
 */
function pace(
  { use, limit, interval }: PaceFacts,
  from: EpochSeconds,
  weigh: (at: EpochSeconds) => number,
): (at: EpochSeconds) => number {
  const leftOutAnHour = (hourSeconds / interval) * leftOutSeconds;
  const used = usedInHours(use, from);
  let weight = 0;
  let rate = Number.POSITIVE_INFINITY;
  for (let hour = 1; hour < hoursKept; hour += 1) {
    weight += weigh(from + (hour - 1) * hourSeconds) * hourSeconds;
    const left = limit - longestRun - (used[hour - 1] ?? 0) - hour * leftOutAnHour;
    rate = Math.min(rate, Math.max(0, left) / weight);
  }
  return (at) => rate * weigh(at);
}

/** What of the seconds used is still counted in each hour from now on; nothing later. */
function usedInHours(use: DayUse, from: EpochSeconds): readonly number[] {
  const offset = Math.max(0, hourOf(from) - use.hour);
  const kept = use.triggerSeconds.slice(0, Math.max(0, hoursKept - offset)).reverse();
  // the oldest hour is given back first
  const gaps = Math.max(0, hoursKept - offset - kept.length);
  let left = kept.reduce((sum, each) => sum + each, 0);
  return [...Array.from({ length: gaps }, () => 0), ...kept].map((givenBack) => {
    const now = left;
    left -= givenBack;
    return now;
  });
}
