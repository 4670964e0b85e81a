import { startArchiveCursor, writeArchiveCursor } from '../../domain/archive/cursor';
import { archiveProperty, parseArchiveOptions } from '../../domain/archive/options';
import { type Job, startJob } from '../../domain/jobs/job';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { jobIn, writeJob } from '../jobs/job-store';
import type { World } from '../world';

/**
 * The log is looked through so often for days to be archived: a new one closes once a day, and
 * looking reads two columns of the whole log.
 */
const lookEvery: Seconds = 6 * 3600;

/**
 * Begins to archive what became due, after the refresh of a clock trigger; the work itself is a job
 * that the next triggers help along. Costs nothing while that can wait, or without an archive.
 */
export function careForArchive(world: World): void {
  if (world.archive === undefined) return;
  const options = parseArchiveOptions(world.saved[archiveProperty]);
  if (options?.isOn !== true) return;
  const now = world.clock.now();
  if (isRestDue(jobIn(world.saved, 'archive'), now)) beginArchiving(world, now);
}

/** A job that a person paused or cancelled stays so. */
function isRestDue(job: Job | undefined, now: EpochSeconds): boolean {
  switch (job?.state) {
    case 'running':
    case 'paused':
    case 'cancelled':
      return false;
    default:
      return job === undefined || Math.abs(now - (job.endedAt ?? job.startedAt)) >= lookEvery;
  }
}

/** Keeps a job that looks for due days and archives them. */
export function beginArchiving(world: World, startedAt: EpochSeconds): Job {
  const cursor = writeArchiveCursor(startArchiveCursor);
  const job = startJob({ cursor, total: 0, startedAt, by: world.startedBy });
  writeJob(world, 'archive', job);
  return job;
}
