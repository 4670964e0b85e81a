import { isLeftAlone } from '../../domain/jobs/job';
import type { Seconds } from '../../domain/time/units';
import { mapSlice } from '../mapping/map-slice';
import type { World } from '../world';
import { jobIn } from './job-store';
import { runSlice } from './run-slice';

/** A slice inside a clock trigger, whose runtime is counted by the day. */
const triggerSlice: Seconds = 8;

/** After a refresh that took longer than this the trigger has spent enough. */
const longRefresh: Seconds = 60;

/**
 * Goes on with jobs that no open page drives any more: one slice, after the refresh of a clock
 * trigger. Without such a job it costs nothing.
 *
 * @param since - When this execution began.
 */
export function helpJobs(world: World, since: number): void {
  const now = world.clock.now();
  const job = jobIn(world.saved, 'mapping');
  if (job === undefined || !isLeftAlone(job, now) || now - since > longRefresh) return;
  runSlice(world, 'mapping', { seconds: triggerSlice, work: mapSlice });
}
