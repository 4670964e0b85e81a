import {
  type ArchiveCursor,
  nextDay,
  readArchiveCursor,
  writeArchiveCursor,
} from '../../domain/archive/cursor';
import type { PlanFacts } from '../../domain/archive/plan';
import { assertNever } from '../../domain/assert-never';
import type { Job, SliceOutcome } from '../../domain/jobs/job';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import { noteAction } from '../note-action';
import type { World } from '../world';
import { type ArchiveTools, findArchive, lookPause } from './archive-tools';
import { awaitCopy, awaitLoad, loadDay, type Step, tryAgain, verifyDay } from './load-day';
import { type LogDays, openLogDays } from './log-days';
import { whyNotOurs } from './own-store';
import { planDays, planFacts } from './plan-days';
import { removeDay } from './remove-day';

/**
 * One slice of archiving: plans which days have work to be done, loads them one after the other,
 * asks the archive whether it has them, notes them, and removes them from the sheets where that is
 * wanted.
 *
 * A slice that was killed is done again from its cursor. Every job of BigQuery has an id made of the
 * cursor, so that it is begun once; everything else is the same when it is done twice.
 */
export function archiveSlice(world: World, job: Job, deadline: EpochSeconds): SliceOutcome {
  if (world.workbook.isCopy()) return { kind: 'failed', problem: texts.failures.copiedSpreadsheet };
  const found = findArchive(world);
  if (found === undefined) return { kind: 'failed', problem: texts.archive.problems.notChosen };
  const begun = readArchiveCursor(job.cursor);
  const tools: ArchiveTools = { ...found, world, deadline, jobId: jobIds(world, job, begun) };
  const log = openLogDays(world);
  const facts = planFacts(tools);
  if (begun.days.length === 0) return planned(job, planDays(tools, { cursor: begun, log, facts }));
  const problem = whyNotOurs(tools);
  if (problem) return { kind: 'failed', problem };
  return toOutcome(world, job, { begun, after: workOn({ tools, log, facts }, begun) });
}

const jobIds = ({ saved, hash }: World, { startedAt }: Job, { round }: ArchiveCursor) => {
  const owner = hash(saved.SPREADSHEET_ID ?? '').slice(0, 12);
  return (words: string): string =>
    `aircall_archive_${owner}_${Math.floor(startedAt)}_${round}_${words}`;
};

/** A plan is kept before anything is done: the ids of BigQuery's jobs are made of it. */
function planned({ done }: Job, cursor: ArchiveCursor): SliceOutcome {
  const total = done + cursor.days.length;
  if (cursor.days.length === 0) return { kind: 'finished', done, total };
  return { kind: 'progress', cursor: writeArchiveCursor(cursor), done, total };
}

interface Workshop {
  readonly tools: ArchiveTools;
  readonly log: LogDays;
  readonly facts: PlanFacts;
}

/** Looks at a job of BigQuery's in one slice; the next slice goes on looking. */
const mostLooks = 15;

/** Goes on until the slice is over, or something must be kept first. */
function workOn(workshop: Workshop, begun: ArchiveCursor): ArchiveCursor {
  const { world, deadline } = workshop.tools;
  let cursor = begun;
  let looks = 0;
  while (cursor.days.length > 0 && looks < mostLooks && world.clock.now() < deadline) {
    const step = stepOf(workshop, cursor);
    switch (step.kind) {
      case 'on':
        cursor = { ...cursor, work: step.work };
        break;
      case 'next':
        cursor = nextDay(cursor);
        break;
      case 'again':
        return { ...cursor, work: step.work };
      case 'wait':
        looks += 1;
        world.clock.sleep(lookPause);
        break;
      default:
        return assertNever(step);
    }
  }
  return cursor;
}

function stepOf(
  { tools, log, facts }: Workshop,
  { days, work }: ArchiveCursor,
): Step | { readonly kind: 'next' } {
  const [day = ''] = days;
  switch (work.stage) {
    case 'load':
      return loadDay(tools, day, { work, log, facts });
    case 'wait':
      return awaitLoad(tools, day, work);
    case 'copy':
      return awaitCopy(tools, day, work);
    case 'verify':
      return verifyDay(tools, day, work);
    case 'remove':
      return afterRemoval(removeDay(tools, day, facts), work.attempt, day);
    default:
      return assertNever(work);
  }
}

function afterRemoval(
  removal: ReturnType<typeof removeDay>,
  attempt: number,
  day: string,
): Step | { readonly kind: 'next' } {
  switch (removal) {
    case 'done':
      return { kind: 'next' };
    case 'more':
      return { kind: 'on', work: { stage: 'remove', attempt } };
    case 'wait':
      return { kind: 'wait' };
    case 'differs':
      return tryAgain(attempt, day);
    default:
      return assertNever(removal);
  }
}

function toOutcome(
  world: World,
  { done, total, startedAt }: Job,
  { begun, after }: { readonly begun: ArchiveCursor; readonly after: ArchiveCursor },
): SliceOutcome {
  const days = done + begun.days.length - after.days.length;
  if (after.days.length > 0 || after.hasMore) {
    return { kind: 'progress', cursor: writeArchiveCursor(after), done: days, total };
  }
  noteAction(world, {
    startedAt,
    run: texts.archive.run,
    outcome: texts.runs.ok,
    detail: texts.archive.doneNote(days),
  });
  return { kind: 'finished', done: days, total };
}
