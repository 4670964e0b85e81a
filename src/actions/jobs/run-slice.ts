import { needsPerson } from '../../domain/archive/archive-failure';
import { afterSlice, isDue, type Job, type SliceOutcome } from '../../domain/jobs/job';
import { explainFailure } from '../../domain/texts/explain-failure';
import type { Failure } from '../../domain/texts/failure';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { failureOf } from '../failure-of';
import type { World } from '../world';
import { type JobName, readJob, writeJob } from './job-store';

/** A slice that brought nothing is tried again after this. */
const pauseAfterSetback: Seconds = 60;

/**
 * Does some of the work and stores what came of it. It may be killed after any call and be done
 * again, so doing it twice must be the same as once.
 *
 * @param deadline - Begin nothing long after it.
 */
export type Work = (world: World, job: Job, deadline: EpochSeconds) => SliceOutcome;

/**
 * Does one slice of a job, unless it is not due or another execution is at it.
 *
 * @param seconds - How long the slice may last, roughly.
 * @returns The job as it is then, and whether another execution is at it.
 */
export function runSlice(
  world: World,
  name: JobName,
  facts: { readonly seconds: Seconds; readonly work: Work },
): { readonly job: Job | undefined; readonly isElsewhere: boolean } {
  const lease = world.leases.take('job');
  if (lease === undefined) return { job: readJob(world, name), isElsewhere: true };
  try {
    const begun = readJob(world, name);
    const now = world.clock.now();
    if (begun === undefined || !isDue(begun, now)) return { job: begun, isElsewhere: false };
    const outcome = attempt(world, begun, () => facts.work(world, begun, now + facts.seconds));
    if (!lease.renew()) return { job: readJob(world, name), isElsewhere: true };
    const latest = readJob(world, name);
    const job = afterSlice(latest, begun, outcome, world.clock.now());
    if (job !== undefined && job !== latest) writeJob(world, name, job);
    return { job, isElsewhere: false };
  } finally {
    lease.release();
  }
}

function attempt(world: World, { cursor }: Job, work: () => SliceOutcome): SliceOutcome {
  try {
    return work();
  } catch (error) {
    const failure = failureOf(error);
    const problem = explainFailure(failure, world.clock.timeZone());
    world.log.trouble(`${problem.what} (${cursor})`, error);
    if (isForPerson(failure)) return { kind: 'failed', problem };
    const later = world.clock.now() + pauseAfterSetback;
    const told = failure.kind === 'rate-limited' ? failure.until : undefined;
    return { kind: 'setback', problem, notBefore: told ?? later };
  }
}

const isForPerson = (failure: Failure): boolean =>
  failure.kind === 'archive' ? needsPerson(failure.why) : forPersons.has(failure.kind);

const forPersons: ReadonlySet<string> = new Set([
  'no-key',
  'unauthorised',
  'refused-key',
  'bad-address',
]);
