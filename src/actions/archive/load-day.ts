import { ArchiveFailure } from '../../domain/archive/archive-failure';
import { agree, checksumQuery, readChecksum } from '../../domain/archive/checksum';
import type { DayWork, LoadedDay } from '../../domain/archive/cursor';
import { callsTable } from '../../domain/archive/place';
import { isLoadDue, type PlanFacts } from '../../domain/archive/plan';
import type { UtcDay } from '../../domain/archive/utc-day';
import { tellDay } from '../../domain/time/tell';
import { noteDay, readDays } from './archive-days';
import { type ArchiveTools, askAll } from './archive-tools';
import { gatherDay } from './gather-day';
import type { LogDays } from './log-days';

/** A day that does not come out right so often needs a person. */
const mostAttempts = 4;

/** What a step left to be done. `again`: the next step needs a fresh execution's cursor to be safe. */
export type Step =
  | { readonly kind: 'on'; readonly work: DayWork }
  | { readonly kind: 'wait' }
  | { readonly kind: 'again'; readonly work: DayWork };

/** The table that a day of several parts is put together in. */
const partsTable = (day: UtcDay): string => `calls_parts_${day.replace(/-/g, '')}`;

/** Begins to load a day, or its next part; a day of which the archive has all goes on to be removed. */
export function loadDay(
  tools: ArchiveTools,
  day: UtcDay,
  {
    work,
    log,
    facts,
  }: {
    readonly work: Extract<DayWork, { stage: 'load' }>;
    readonly log: LogDays;
    readonly facts: PlanFacts;
  },
): Step {
  const { archive, options } = tools;
  const { attempt, part } = work;
  const records = log.read(day);
  const noted = readDays(tools.world).get(day);
  const tally = {
    rows: records.length,
    updatedAt: records.reduce<number | undefined>(
      (newest, { archived }) => Math.max(newest ?? 0, archived?.updatedAt ?? 0) || undefined,
      undefined,
    ),
  };
  if (attempt === 0 && part === 0 && !isLoadDue(day, tally, noted, facts)) {
    return { kind: 'on', work: { stage: 'remove', attempt } };
  }
  const { parts, loaded } = gatherDay(tools, day, { records, ...(noted && { noted }) });
  const lines = parts[part];
  // it became smaller meanwhile
  if (lines === undefined) return tryAgain(attempt, day);
  const isWhole = parts.length === 1 && part === 0;
  archive.load(options.place, {
    table: isWhole ? callsTable : partsTable(day),
    day,
    lines,
    mode: part === 0 ? 'replace' : 'append',
    jobId: tools.jobId(`${day}_${attempt}_${isWhole ? 'day' : part}`),
  });
  const count = isWhole ? 1 : Math.max(parts.length, 2);
  return { kind: 'on', work: { stage: 'wait', attempt, part, parts: count, loaded } };
}

/** Looks whether a load is done. */
export function awaitLoad(
  tools: ArchiveTools,
  day: UtcDay,
  { attempt, part, parts, loaded }: Extract<DayWork, { stage: 'wait' }>,
): Step {
  const isWhole = parts === 1;
  return whenDone(tools, { day, attempt, words: isWhole ? 'day' : String(part) }, () => {
    if (isWhole) return { stage: 'verify', attempt, loaded };
    if (part + 1 < parts) return { stage: 'load', attempt, part: part + 1 };
    const jobId = tools.jobId(`${day}_${attempt}_copy`);
    tools.archive.copyPartition(tools.options.place, { from: partsTable(day), day, jobId });
    return { stage: 'copy', attempt, loaded };
  });
}

/** Looks whether the parts are copied. */
export const awaitCopy = (
  tools: ArchiveTools,
  day: UtcDay,
  { attempt, loaded }: Extract<DayWork, { stage: 'copy' }>,
): Step =>
  whenDone(tools, { day, attempt, words: 'copy' }, () => {
    tools.archive.removeTable(tools.options.place, partsTable(day));
    return { stage: 'verify', attempt, loaded };
  });

function whenDone(
  { archive, options, jobId }: ArchiveTools,
  {
    day,
    attempt,
    words,
  }: { readonly day: UtcDay; readonly attempt: number; readonly words: string },
  next: () => DayWork,
): Step {
  const state = archive.job(options.place, jobId(`${day}_${attempt}_${words}`));
  switch (state.kind) {
    case 'running':
      return { kind: 'wait' };
    case 'done':
      return { kind: 'on', work: next() };
    case 'missing':
      return tryAgain(attempt, day);
    case 'failed':
      return tryAgain(attempt, day, state.why);
  }
}

/** Asks the archive what it has of a day, and notes the day when that is what was loaded. */
export function verifyDay(
  tools: ArchiveTools,
  day: UtcDay,
  { attempt, loaded }: Extract<DayWork, { stage: 'verify' }>,
): Step {
  const [row = {}] = askAll(tools, checksumQuery(day));
  if (!agree(readChecksum(row), loaded)) return tryAgain(attempt, day);
  const known = readDays(tools.world).get(day);
  noteDay(tools.world, noteOf(tools, day, loaded, known?.hasLeft === true));
  return { kind: 'on', work: { stage: 'remove', attempt } };
}

const noteOf = ({ world }: ArchiveTools, day: UtcDay, loaded: LoadedDay, hasLeft: boolean) => ({
  day,
  calls: loaded.calls,
  rows: loaded.rows,
  checksum: loaded.sums,
  bytes: loaded.bytes,
  archivedAt: world.clock.now(),
  updatedAt: loaded.updatedAt,
  hasCallers: loaded.hasCallers,
  hasLeft,
});

/**
 * Loads a day anew, by jobs of other ids; they must not be begun before this is kept.
 *
 * @throws {Error} When it did not help before.
 */
export function tryAgain(attempt: number, day: UtcDay, why?: Error): Step {
  if (attempt + 1 >= mostAttempts) {
    throw why ?? new ArchiveFailure('not-verified', tellDay(day));
  }
  return { kind: 'again', work: { stage: 'load', attempt: attempt + 1, part: 0 } };
}
