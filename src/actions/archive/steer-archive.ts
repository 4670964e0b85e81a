import type { ArchiveView } from '../../domain/archive/view';
import { type Job, steerJob } from '../../domain/jobs/job';
import { texts } from '../../domain/texts/texts';
import type { Seconds } from '../../domain/time/units';
import { readJob, writeJob } from '../jobs/job-store';
import { runSlice } from '../jobs/run-slice';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { archiveSlice } from './archive-slice';
import { findArchive } from './archive-tools';
import { beginArchiving } from './care-for-archive';
import { viewArchive } from './read-archive';

/** A slice that a page waits for. */
const pageSlice: Seconds = 20;

/** Does one slice, if one is due, and answers how it is then. */
export const continueArchive = (world: World): ArchiveView =>
  viewArchive(world, runSlice(world, 'archive', { seconds: pageSlice, work: archiveSlice }));

/**
 * Does what a person wants of archiving.
 *
 * @param wish - `start`, `pause` or `resume`; whatever a page or anybody else sends.
 * @throws {Refusal} When it cannot be done, with the reason.
 * @throws {RangeError} When it is no wish.
 */
export function steerArchive(world: World, wish: unknown): ArchiveView {
  const job = wish === 'start' ? start(world) : steer(world, wish);
  return viewArchive(world, { job, isElsewhere: false });
}

function start(world: World): Job {
  if (findArchive(world) === undefined) throw new Refusal(texts.archive.problems.notChosen);
  const lease = world.leases.take('job');
  if (lease === undefined) throw new Refusal(texts.archive.problems.busy);
  try {
    const job = readJob(world, 'archive');
    return job?.state === 'running' ? job : beginArchiving(world, world.clock.now());
  } finally {
    lease.release();
  }
}

function steer(world: World, wish: unknown): Job {
  if (wish !== 'pause' && wish !== 'resume') throw new RangeError(`No wish: ${String(wish)}`);
  const job = readJob(world, 'archive');
  if (job === undefined) throw new Refusal(texts.archive.problems.nothingBegun);
  const steered = steerJob(job, wish, world.clock.now());
  writeJob(world, 'archive', steered);
  return steered;
}
