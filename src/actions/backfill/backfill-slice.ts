import {
  type BackfillCounts,
  type BackfillCursor,
  readBackfillCursor,
  writeBackfillCursor,
} from '../../domain/backfill/cursor';
import { describeResult } from '../../domain/backfill/describe';
import type { Job, SliceOutcome } from '../../domain/jobs/job';
import { momentsIn } from '../../domain/results/moments';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { connectShared, type SharedConnection } from '../budget/connect-shared';
import { noteAction } from '../note-action';
import type { World } from '../world';
import { logMissing } from './log-missing';
import { type CallsRead, readCalls } from './read-calls';

/** A refresh that is writing the log is over by then. */
const afterRefresh: Seconds = 3;

/**
 * One slice of a backfill: reads calls as far as the minute's requests go, adds those the log lacks,
 * and says where to go on. A slice that was killed is done again, and finds in the log what it added.
 */
export function backfillSlice(world: World, job: Job, deadline: EpochSeconds): SliceOutcome {
  if (world.workbook.isCopy()) return { kind: 'failed', problem: texts.failures.copiedSpreadsheet };
  const cursor = readBackfillCursor(job.cursor);
  if (cursor === undefined) return { kind: 'failed', problem: texts.backfill.unreadable };
  if (cursor.position === undefined) return finish(world, job, cursor);
  const readAt = world.clock.now();
  const { aircall, budget } = connectShared(world, { priority: 'jobs', patienceSeconds: 2 });
  const tools = {
    aircall,
    deadline,
    renewsAt: () => budget.renewsAt(),
    now: () => world.clock.now(),
  };
  const read = readCalls(tools, cursor.position);
  if (read.pagesRead === 0) return nothingRead(job, read);
  const logged = logMissing(world, read.calls, readAt);
  switch (logged.kind) {
    case 'busy':
      return waiting(job, world.clock.now() + afterRefresh);
    case 'full':
      return { kind: 'failed', problem: texts.backfill.logFull };
    case 'logged':
      return wentOn(job, { cursor, read, counts: logged.counts, budget });
  }
}

/** What a slice stored. */
interface Stored {
  readonly cursor: BackfillCursor;
  readonly read: CallsRead;
  readonly counts: BackfillCounts;
  readonly budget: SharedConnection['budget'];
}

function wentOn({ total }: Job, { cursor, read, counts, budget }: Stored): SliceOutcome {
  const { next, remaining, failure } = read;
  if (next.kind === 'too-dense') {
    return { kind: 'failed', problem: texts.searchWords.problems.tooDense };
  }
  const after: BackfillCursor = {
    ...cursor,
    position: next.kind === 'on' ? next.position : undefined,
    counts: add(cursor.counts, counts),
  };
  const isLimited = failure?.problem.kind === 'rate-limited' && next.kind === 'on';
  return {
    kind: 'progress',
    cursor: writeBackfillCursor(after),
    done: Math.max(0, total - remaining),
    total,
    notBefore: isLimited ? budget.renewsAt() : 0,
  };
}

const add = (a: BackfillCounts, b: BackfillCounts): BackfillCounts => ({
  added: a.added + b.added,
  there: a.there + b.there,
  open: a.open + b.open,
  inArchive: (a.inArchive ?? 0) + (b.inArchive ?? 0),
});

/** @throws {AircallError} When nothing could be read for another reason than the limit. */
function nothingRead(job: Job, { failure }: CallsRead): SliceOutcome {
  if (failure?.problem.kind !== 'rate-limited') throw failure;
  return waiting(job, failure.problem.notBefore);
}

const waiting = ({ cursor, done, total }: Job, notBefore: EpochSeconds): SliceOutcome => ({
  kind: 'progress',
  ...{ cursor, done, total, notBefore },
});

function finish(world: World, { startedAt, total }: Job, cursor: BackfillCursor): SliceOutcome {
  const zone = world.clock.timeZone();
  const span = momentsIn(zone).span(cursor.period.from, cursor.period.to);
  noteAction(world, {
    startedAt,
    run: texts.backfill.run,
    outcome: texts.runs.ok,
    detail: texts.backfill.doneNote(span, describeResult(cursor, zone).join(' ')),
  });
  return { kind: 'finished', done: total, total };
}
