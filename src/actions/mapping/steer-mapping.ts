import { type JobWish, steerJob } from '../../domain/jobs/job';
import type { MappingView } from '../../domain/mapping/view';
import { texts } from '../../domain/texts/texts';
import type { Seconds } from '../../domain/time/units';
import { readJob, writeJob } from '../jobs/job-store';
import { runSlice } from '../jobs/run-slice';
import { recallDirectory } from '../recall-directory';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { mapSlice } from './map-slice';
import { viewMapping } from './read-mapping';
import { startMapping } from './start-mapping';

/** A slice that a page waits for. */
const pageSlice: Seconds = 15;

/** Does one slice, if one is due, and answers how it is then. */
export const continueMapping = (world: World, seconds = pageSlice): MappingView =>
  viewMapping(world, runSlice(world, 'mapping', { seconds, work: mapSlice }));

const wishes: readonly JobWish[] = ['pause', 'resume', 'cancel'];

/**
 * Does what a person wants of the mapping.
 *
 * @param wish - `start`, or a {@link JobWish}; whatever a page or anybody else sends.
 * @throws {Refusal} When it cannot be done, with the reason.
 * @throws {RangeError} When it is no wish.
 */
export function steerMapping(world: World, wish: unknown): MappingView {
  const job = wish === 'start' ? start(world) : steer(world, wish);
  return viewMapping(world, { job, isElsewhere: false });
}

function start(world: World) {
  const directory = recallDirectory(world);
  const { nothingToMap, busy } = texts.mapping;
  if (directory.users.length === 0 || directory.numbers.length === 0) {
    throw new Refusal(nothingToMap);
  }
  const job = startMapping(world, directory);
  if (job === undefined) throw new Refusal(busy);
  return job;
}

function steer(world: World, wish: unknown) {
  const known = wishes.find((each) => each === wish);
  if (known === undefined) throw new RangeError(`No wish: ${String(wish)}`);
  const job = readJob(world, 'mapping');
  if (job === undefined) throw new Refusal(texts.mapping.nothingBegun);
  const steered = steerJob(job, known, world.clock.now());
  writeJob(world, 'mapping', steered);
  return steered;
}
