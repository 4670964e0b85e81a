import { PAGE_SIZE } from '../../aircall/pages/paging';
import { readBackfillCursor } from '../../domain/backfill/cursor';
import { openGap } from '../../domain/backfill/open-gap';
import type { BackfillJobView, BackfillView } from '../../domain/backfill/view';
import type { Job } from '../../domain/jobs/job';
import { paceOf } from '../../domain/mapping/plan';
import { parseSchedule } from '../../domain/schedule/schedule';
import { earliestReachable } from '../../domain/search/reach';
import { parseSettings } from '../../domain/settings/parse';
import { parseProgress } from '../../domain/sync/progress';
import { readJob } from '../jobs/job-store';
import type { World } from '../world';

/** Everything the page of the backfill shows; asks Aircall nothing. */
export const readBackfill = (world: World): BackfillView =>
  viewBackfill(world, { job: readJob(world, 'backfill'), isElsewhere: false });

/** The page's view of a job that was just read. */
export function viewBackfill(
  world: World,
  { job, isElsewhere }: { readonly job: Job | undefined; readonly isElsewhere: boolean },
): BackfillView {
  const now = Math.floor(world.clock.now());
  const gap = openGap({ gap: parseProgress(world.saved.REFRESH).gap, job, now });
  const view = job && viewJob(world, job, isElsewhere);
  return {
    now,
    timeZone: world.clock.timeZone(),
    earliest: earliestReachable(now),
    ...(gap && { gap }),
    ...(view && { job: view }),
  };
}

function viewJob(
  { saved, clock }: World,
  job: Job,
  isElsewhere: boolean,
): BackfillJobView | undefined {
  const cursor = readBackfillCursor(job.cursor);
  if (cursor === undefined) return undefined;
  const { requestsPerMinute } = parseSettings(saved.SETTINGS);
  const schedule = parseSchedule(saved.SCHEDULE);
  const { period, isCut, counts } = cursor;
  const { state, done, total, startedAt, by, problem } = job;
  return {
    ...{ state, period, isCut, done, total, counts, startedAt, by, isElsewhere },
    minutesLeft: paceOf(Math.ceil(Math.max(0, total - done) / PAGE_SIZE), requestsPerMinute)
      .minutes,
    waitSeconds: Math.max(0, Math.ceil(job.notBefore - clock.now())),
    hasTrigger: schedule !== undefined && !schedule.paused,
    ...(problem && { problem }),
  };
}
