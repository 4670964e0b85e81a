import { startCursor, writeBackfillCursor } from '../../domain/backfill/cursor';
import { describeEstimate } from '../../domain/backfill/describe';
import { filledGap } from '../../domain/backfill/open-gap';
import type { BackfillEstimate } from '../../domain/backfill/view';
import { type Job, startJob } from '../../domain/jobs/job';
import { momentsIn } from '../../domain/results/moments';
import { parseProgress } from '../../domain/sync/progress';
import { texts } from '../../domain/texts/texts';
import { readJob, writeJob } from '../jobs/job-store';
import { noteAction } from '../note-action';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { estimateBackfill } from './estimate-backfill';

/**
 * Begins a backfill.
 *
 * @param period - A `Period`; whatever a page or anybody else sends.
 * @throws {Refusal} When it cannot be begun, with the reason.
 * @throws {AircallError} When Aircall does not tell how many calls there are.
 */
export function startBackfill(world: World, period: unknown): Job {
  const estimate = estimateBackfill(world, period);
  const lease = world.leases.take('job');
  if (lease === undefined) throw new Refusal(texts.backfill.busy);
  try {
    const last = readJob(world, 'backfill');
    if (last?.state === 'running' || last?.state === 'paused') {
      throw new Refusal(texts.backfill.running);
    }
    const filled = filledGap({ gap: parseProgress(world.saved.REFRESH).gap, job: last });
    const job = startJob({
      cursor: writeBackfillCursor(startCursor(estimate.period, estimate.isCut, filled)),
      total: estimate.calls,
      startedAt: world.clock.now(),
      by: world.startedBy,
    });
    writeJob(world, 'backfill', job);
    noteBegun(world, estimate, job.startedAt);
    return job;
  } finally {
    lease.release();
  }
}

function noteBegun(world: World, estimate: BackfillEstimate, startedAt: number): void {
  const zone = world.clock.timeZone();
  const { from, to } = estimate.period;
  const words = describeEstimate(estimate, zone).join(' ');
  noteAction(world, {
    startedAt,
    run: texts.backfill.run,
    outcome: texts.runs.ok,
    detail: texts.backfill.begunNote(momentsIn(zone).span(from, to), words),
  });
}
