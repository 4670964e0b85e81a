import type { EpochSeconds, Seconds } from '../time/units';

/** Start times between which every call is known, both ends included. */
export interface Coverage {
  readonly from: EpochSeconds;
  /** The newest known start. */
  readonly to: EpochSeconds;
  /** Up to when the list was read: in a quiet hour nobody calls, and yet nothing is missing. */
  readonly readAt: EpochSeconds;
}

/** A window of start times to read; Aircall lists it in the given order. */
export interface Window {
  readonly from: EpochSeconds;
  readonly to?: EpochSeconds;
  readonly order: 'asc' | 'desc';
}

/** What to ask for in one run: the newest calls first of all, then what an earlier run had no budget for. */
export interface PollPlan {
  readonly news: Window;
  readonly backlog: Window | undefined;
}

/** What one window brought: the start times of its first pages, without a gap. */
export interface WindowResult {
  readonly startTimes: readonly EpochSeconds[];
  /** Whether those pages were all there are. */
  readonly isComplete: boolean;
}

/** How far a poll looks into the past. */
export interface Reach {
  /** Start of the activity period: knowing nothing since then means starting cold. */
  readonly periodStart: EpochSeconds;
  /** Start of what a cold start reads: long calls and long waits began before the period. */
  readonly start: EpochSeconds;
}

/**
 * A cold start looks for open calls this far back at least, since Aircall cannot list open calls. One
 * that began earlier is not found; one that was found once is never lost.
 */
const leastReachSeconds: Seconds = 2 * 3600;

/** How far back to look. */
export function reachOf(now: EpochSeconds, lookbackMinutes: number): Reach {
  const second = Math.floor(now);
  const period = lookbackMinutes * 60;
  return { periodStart: second - period, start: second - Math.max(period, leastReachSeconds) };
}

/** The earliest start time that a plan may bring. */
export const earliestOf = (plan: PollPlan, reach: Reach): EpochSeconds =>
  Math.min(reach.periodStart, plan.news.from, plan.backlog?.from ?? reach.periodStart);

/** Calls may show up in the list a little after they started, so each poll looks back this far. */
export const overlapSeconds: Seconds = 120;

/**
 * Plans which calls to read.
 *
 * A warm run reads on from the newest known start, oldest first, so that calls arriving meanwhile
 * only lengthen the list. A cold run reads newest first: what happens now matters most.
 */
export function planPoll(coverage: Coverage | undefined, reach: Reach): PollPlan {
  if (coverage === undefined || coverage.readAt < reach.periodStart) {
    return { news: { from: reach.start, order: 'desc' }, backlog: undefined };
  }
  const backlog: Window = { from: reach.start, to: coverage.from + 1, order: 'desc' };
  return {
    news: { from: coverage.to - overlapSeconds, order: 'asc' },
    backlog: coverage.from > reach.start ? backlog : undefined,
  };
}

/** A time of which no call was read. */
export interface Gap {
  readonly from: EpochSeconds;
  readonly to: EpochSeconds;
}

/** What will never be read: from where the last reading ended to where a cold start begins. */
export const gapBefore = (coverage: Coverage | undefined, reach: Reach): Gap | undefined =>
  coverage !== undefined && coverage.readAt < reach.start
    ? { from: coverage.readAt, to: reach.start }
    : undefined;

/** What a run knew, planned, and brought. */
export interface PollOutcome {
  readonly coverage: Coverage | undefined;
  readonly plan: PollPlan;
  readonly news: WindowResult;
  readonly backlog: WindowResult | undefined;
  /** When the run began to read: nothing that started later is claimed as known. */
  readonly readAt: EpochSeconds;
}

/**
 * What is known once the planned windows have been read as far as the budget went; `undefined` while
 * nothing is.
 */
export function extendCoverage(outcome: PollOutcome): Coverage | undefined {
  const { coverage, plan, news, backlog, readAt } = outcome;
  if (plan.news.order === 'desc' || coverage === undefined) return coldCoverage(outcome);
  const to = Math.max(coverage.to, latest(news.startTimes) ?? coverage.to);
  return {
    from: backlogStart(coverage, plan, backlog),
    to,
    readAt: news.isComplete ? Math.floor(readAt) : Math.max(coverage.readAt, to),
  };
}

function coldCoverage({ plan, news, readAt }: PollOutcome): Coverage | undefined {
  const known = { to: latest(news.startTimes) ?? plan.news.from, readAt: Math.floor(readAt) };
  if (news.isComplete) return { from: plan.news.from, ...known };
  const from = earliest(news.startTimes);
  // newest first: whatever was read reaches up to now
  return from === undefined ? undefined : { from, ...known };
}

function backlogStart(
  coverage: Coverage,
  plan: PollPlan,
  result: WindowResult | undefined,
): EpochSeconds {
  if (plan.backlog === undefined || result === undefined) return coverage.from;
  if (result.isComplete) return plan.backlog.from;
  return Math.min(coverage.from, earliest(result.startTimes) ?? coverage.from);
}

// reduce, not Math.min(...list): a window may hold more calls than a call may have arguments
const earliest = (times: readonly EpochSeconds[]): EpochSeconds | undefined =>
  times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
const latest = (times: readonly EpochSeconds[]): EpochSeconds | undefined =>
  times.length === 0 ? undefined : times.reduce((a, b) => Math.max(a, b));
