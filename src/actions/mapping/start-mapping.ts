import { type Job, startJob } from '../../domain/jobs/job';
import type { Directory } from '../../domain/snapshot';
import { texts } from '../../domain/texts/texts';
import { writeJob } from '../jobs/job-store';
import { noteAction } from '../note-action';
import type { World } from '../world';
import { estimateOf, planOf } from './read-mapping';

/**
 * Begins a mapping anew; what an earlier one had read is forgotten, what it had written stays.
 *
 * @returns `undefined` when another execution is at a slice of a long job.
 */
export function startMapping(world: World, directory: Directory): Job | undefined {
  const lease = world.leases.take('job');
  if (lease === undefined) return undefined;
  try {
    const { side, requests } = planOf(world, directory);
    world.tables.replace('Number mapping', []);
    world.workbook.flush();
    const startedAt = world.clock.now();
    const job = startJob({ cursor: side, total: requests, startedAt, by: world.startedBy });
    writeJob(world, 'mapping', job);
    noteAction(world, {
      startedAt,
      run: texts.mapping.run,
      outcome: texts.runs.ok,
      detail: texts.mapping.begunNote(estimateOf(world, directory)),
    });
    return job;
  } finally {
    lease.release();
  }
}
