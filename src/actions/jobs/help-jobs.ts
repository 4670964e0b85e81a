import { isLeftAlone } from '../../domain/jobs/job';
import type { Seconds } from '../../domain/time/units';
import { archiveSlice } from '../archive/archive-slice';
import { backfillSlice } from '../backfill/backfill-slice';
import { mapSlice } from '../mapping/map-slice';
import type { World } from '../world';
import { type JobName, jobIn } from './job-store';
import { runSlice, type Work } from './run-slice';

/** A slice inside a clock trigger, whose runtime is counted by the day. */
const triggerSlice: Seconds = 8;

/** After a refresh that took longer than this the trigger has spent enough. */
const longRefresh: Seconds = 60;

/** What a slice of each job does; the first one that is left alone has its turn. */
const works: Readonly<Record<JobName, Work>> = {
  mapping: mapSlice,
  backfill: backfillSlice,
  archive: archiveSlice,
};

/**
 * Goes on with jobs that no open page drives any more: one slice, after the refresh of a clock
 * trigger. Without such a job it costs nothing.
 *
 * @param since - When this execution began.
 */
export function helpJobs(world: World, since: number): void {
  const now = world.clock.now();
  if (now - since > longRefresh) return;
  const name = (Object.keys(works) as JobName[]).find((each) => {
    if (each === 'archive' && world.archive === undefined) return false;
    const job = jobIn(world.saved, each);
    return job !== undefined && isLeftAlone(job, now);
  });
  if (name) runSlice(world, name, { seconds: triggerSlice, work: works[name] });
}
