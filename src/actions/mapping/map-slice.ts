import type { Job, SliceOutcome } from '../../domain/jobs/job';
import { readSide, type Side } from '../../domain/mapping/plan';
import { type MappingReading, mappingRows, readMappingRows } from '../../domain/mapping/reading';
import type { Directory } from '../../domain/snapshot';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { connectShared } from '../budget/connect-shared';
import { recallDirectory } from '../recall-directory';
import type { World } from '../world';
import { askAssignments } from './ask-assignments';
import { finishMapping } from './finish-mapping';

/** Requests that travel side by side. */
const roundSize = 20;

/** A refresh comes by then, if it comes by the clock. */
const untilRead: Seconds = 60;

/** Once nothing else is left and it failed so often, the last ones are given up. */
const triesOfTheLast = 2;

/**
 * One slice of mapping users to numbers: asks for those that are not in the sheet "Number mapping"
 * yet, and adds them there; when all are, it writes them into the databases.
 *
 * What is left to do is read from that sheet, so a slice that was killed is not done twice, and
 * numbers or users that come and go meanwhile are neither forgotten nor waited for.
 */
export function mapSlice(world: World, job: Job, deadline: EpochSeconds): SliceOutcome {
  const side = readSide(job.cursor);
  const ids = idsOf(recallDirectory(world), side);
  if (ids.length === 0) return nobodyYet(world.clock.now());
  const known = new Map(readMappingRows(world.tables.read('Number mapping'), side));
  const { aircall, budget } = connectShared(world, { priority: 'jobs', patienceSeconds: 2 });
  let todo = ids.filter((id) => !known.has(id));
  const progress = (notBefore = 0): SliceOutcome => ({
    kind: 'progress',
    cursor: side,
    done: ids.length - todo.length,
    total: ids.length,
    notBefore,
  });

  while (todo.length > 0) {
    const room = aircall.remaining();
    if (room <= 0) return progress(budget.renewsAt());
    if (world.clock.now() >= deadline) return progress();
    const asked = todo.slice(0, Math.min(room, roundSize));
    const { readings, error } = askAssignments(aircall, side, asked);
    const isNothing = readings.every(({ outcome }) => outcome === 'failed');
    const areLast = asked.length === todo.length && job.setbacks >= triesOfTheLast;
    // when nothing at all can be read, it is Aircall's fault or the network's, and may pass
    if (error && isNothing && !(areLast && readings.length > 0)) throw error;
    store(world, readings);
    for (const reading of readings) known.set(reading.id, reading);
    todo = todo.filter((id) => !known.has(id));
  }
  return finishMapping(world, { side, readings: known, job });
}

/** After Clear cache a refresh has to read users and numbers first. */
const nobodyYet = (now: EpochSeconds): SliceOutcome => ({
  kind: 'setback',
  problem: texts.mapping.nothingToMap,
  notBefore: now + untilRead,
});

const idsOf = ({ users, numbers }: Directory, side: Side): readonly number[] =>
  (side === 'users' ? users : numbers).map(({ id }) => id);

/** The rows must be in the sheet before the job says that they are. */
function store(world: World, readings: readonly MappingReading[]): void {
  if (readings.length === 0) return;
  world.tables.append('Number mapping', mappingRows(readings, world.clock.now()));
  world.workbook.flush();
}
