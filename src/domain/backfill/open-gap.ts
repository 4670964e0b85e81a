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
  const period = { from: Math.floor(gap.from) - overlapSeconds, to: Math.ceil(gap.to) };
  return job && isFilledBy(job, period) ? undefined : period;
}

function isFilledBy({ state, cursor }: Job, { from, to }: Period): boolean {
  const filled = readBackfillCursor(cursor)?.period;
  return state === 'done' && filled !== undefined && filled.from <= from && filled.to >= to;
}
