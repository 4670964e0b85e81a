import type { BackfillView } from '../../domain/backfill/view';
import { type Job, type JobWish, steerJob } from '../../domain/jobs/job';
import { texts } from '../../domain/texts/texts';
import type { Seconds } from '../../domain/time/units';
import { readJob, writeJob } from '../jobs/job-store';
import { runSlice } from '../jobs/run-slice';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { backfillSlice } from './backfill-slice';
import { viewBackfill } from './read-backfill';
import { startBackfill } from './start-backfill';

/** A slice that a page waits for. */
const pageSlice: Seconds = 15;

/** Does one slice, if one is due, and answers how it is then. */
export const continueBackfill = (world: World): BackfillView =>
  viewBackfill(world, runSlice(world, 'backfill', { seconds: pageSlice, work: backfillSlice }));

const wishes: readonly JobWish[] = ['pause', 'resume', 'cancel'];

/**
 * Does what a person wants of the backfill.
 *
 * @param wish - `start`, or a {@link JobWish}; whatever a page or anybody else sends.
 * @param period - Of a backfill that is to start.
 * @throws {Refusal} When it cannot be done, with the reason.
 * @throws {RangeError} When it is no wish.
 */
export function steerBackfill(world: World, wish: unknown, period?: unknown): BackfillView {
  const job = wish === 'start' ? startBackfill(world, period) : steer(world, wish);
  return viewBackfill(world, { job, isElsewhere: false });
}

function steer(world: World, wish: unknown): Job {
  const known = wishes.find((each) => each === wish);
  if (known === undefined) throw new RangeError(`No wish: ${String(wish)}`);
  const job = readJob(world, 'backfill');
  if (job === undefined) throw new Refusal(texts.backfill.nothingBegun);
  const steered = steerJob(job, known, world.clock.now());
  writeJob(world, 'backfill', steered);
  return steered;
}
