import { numberRows, userRows } from '../../domain/directory/rows';
import type { Job, SliceOutcome } from '../../domain/jobs/job';
import { applyMapping } from '../../domain/mapping/apply-mapping';
import { describeMapped } from '../../domain/mapping/describe';
import { parseMapped, sumUpMapping } from '../../domain/mapping/mapped';
import type { Side } from '../../domain/mapping/plan';
import type { MappingReading } from '../../domain/mapping/reading';
import type { Directory } from '../../domain/snapshot';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { noteInRuns } from '../note-action';
import { cacheDirectory, directoryText, recallDirectory } from '../recall-directory';
import type { World } from '../world';

/** The property that says what the last complete mapping found. */
export const mappedProperty = 'MAPPING';

/** A refresh that is at the databases is over by then. */
const afterRefresh: Seconds = 3;

/** Everything that was asked for. */
interface Complete {
  readonly side: Side;
  readonly readings: ReadonlyMap<number, MappingReading>;
  readonly job: Job;
}

/**
 * Writes a complete mapping into UserDB, NumberDB and the cache, so that the board has the whole of
 * it or the one before, never half. A refresh writes the same databases: it is waited for.
 */
export function finishMapping(world: World, complete: Complete): SliceOutcome {
  const { side, readings, job } = complete;
  const parts = { done: readings.size, total: readings.size };
  const lease = world.leases.take('board');
  if (lease === undefined) {
    const notBefore = world.clock.now() + afterRefresh;
    return { kind: 'progress', cursor: side, ...parts, notBefore };
  }
  try {
    // killed between this and the job's own word, it would be noted twice
    if (isWritten(world, job)) return { kind: 'finished', ...parts };
    const now = world.clock.now();
    const directory = applyMapping(recallDirectory(world), side, readings);
    const mapped = sumUpMapping(directory, readings, now);
    writeDirectory(world, directory, now);
    noteInRuns(world, {
      startedAt: job.startedAt,
      run: texts.mapping.run,
      outcome: mapped.failed > 0 ? texts.runs.partial : texts.runs.ok,
      detail: describeMapped(mapped).join(' '),
    });
    world.state.write({ [mappedProperty]: JSON.stringify(mapped) });
    return { kind: 'finished', ...parts };
  } finally {
    lease.release();
  }
}

const isWritten = (world: World, job: Job): boolean =>
  (parseMapped(world.state.readAll()[mappedProperty])?.at ?? 0) > job.startedAt;

/** The cache's word is taken back first, since it may not hold as much as the sheets. */
function writeDirectory(world: World, directory: Directory, now: EpochSeconds): void {
  const { users, teams, numbers } = directory;
  world.cache.forget([directoryText]);
  world.tables.replace('UserDB', userRows(users, teams, now));
  world.tables.replace('NumberDB', numberRows(numbers, now));
  world.workbook.flush();
  cacheDirectory(world, directory);
}
