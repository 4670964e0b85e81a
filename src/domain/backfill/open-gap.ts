import type { Job } from '../jobs/job';
import type { Period } from '../results/period';
import { earliestReachable } from '../search/reach';
import { type Gap, overlapSeconds } from '../sync/coverage';
import type { EpochSeconds } from '../time/units';
import { readBackfillCursor } from './cursor';

/** What is known of gaps and backfills. */
export interface GapFacts {
  /** The last gap a refresh announced. */
  readonly gap: (Gap & { readonly foundAt: EpochSeconds }) | undefined;
  /** The last backfill. */
  readonly job: Job | undefined;
  readonly now: EpochSeconds;
}

/**
 * The period a backfill should be proposed for: the announced gap, unless it was filled since, or
 * lies beyond Aircall's reach. It begins a little early: calls may show up after they started.
 */
export function openGap({ gap, job, now }: GapFacts): Period | undefined {
  if (gap === undefined || gap.to < earliestReachable(now)) return undefined;
  const period = periodOf(gap);
  return isFilledBy(job, period) ? undefined : period;
}

/** The announced gap, if the last backfill or one before it filled it: the next one has to know. */
export function filledGap({ gap, job }: Omit<GapFacts, 'now'>): Period | undefined {
  const period = gap && periodOf(gap);
  return period && isFilledBy(job, period) ? period : undefined;
}

const periodOf = ({ from, to }: Gap): Period => ({
  from: Math.floor(from) - overlapSeconds,
  to: Math.ceil(to),
});

function isFilledBy(job: Job | undefined, gap: Period): boolean {
  const cursor = job && readBackfillCursor(job.cursor);
  if (cursor === undefined) return false;
  return (job?.state === 'done' && contains(cursor.period, gap)) || contains(cursor.filledGap, gap);
}

const contains = (period: Period | undefined, { from, to }: Period): boolean =>
  period !== undefined && period.from <= from && period.to >= to;
